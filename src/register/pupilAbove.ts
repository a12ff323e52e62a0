/** Whose a whole sheet is. */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { INITIALS } from './fits';
import { fieldsOf } from './headingEvidence';

/** A pupil as a line above a table names it. */
export interface Above {
  readonly name: string;
  /** The year or class behind the name; '' where none stands there. */
  readonly year: string;
}

const LABEL =
  /^(?:(?:pupil|student|child|learner)(?:['’]s)?(?: (?:name|initials))?|initials|name(?: of (?:the )?(?:pupil|child|student|learner|young person)(?: ?(?:\/|or|and) ?(?:the )?(?:pupil|child|student|learner|young person|yp))?)?|child ?\/ ?young person)\s*:\s*(.*)$/i;
/** "AB   Teacher: Mrs K", "AB DOB: 3/4/15" */
const NEXT_LABEL = /(?:\s{2,}[\p{L} .]+|\s+[\p{L}.]+):.*$/u;
/** "AB   Year 8", "AB (Y4)", "AB, Class 3", "AB - 4W". "Pupil 3" and "P-12" are names. */
const YEAR =
  /(?:\s*[,;|(]\s*|\s+[/–—-]\s+|\s+(?=\D))((?:(?:year|yr|class|form|tutor group|ncy|reception|nursery)\b|y\.? ?\d|\d{1,2}\w{0,2}\b).*)$/i;

/**
 * A name without the year or class that stands behind it.
 * @example nameAndYear('R.S.   Year 8') // { name: 'R.S.', year: 'Year 8' }
 * @example nameAndYear('Pupil 3') // { name: 'Pupil 3', year: '' }
 */
export function nameAndYear(typed: string): Above {
  const text = typed.replace(NEXT_LABEL, '').trim();
  const tail = YEAR.exec(text);
  if (!tail || tail.index === 0) return { name: text, year: '' };
  return { name: text.slice(0, tail.index), year: (tail[1] ?? '').replace(/\s*[,;()].*$/, '') };
}

/**
 * The pupil whom a line names at its label: "Name: AB", in one cell or two; one without a name where the label is not filled in. Null for any other line.
 * @param isBelow below the headings a label stands first in its line
 * @example namedAtLabel(['Pupil: AB (Y4)', '']).name // 'AB'
 * @example namedAtLabel(['Phonics', 20]) // null
 */
export function namedAtLabel(row: readonly Cell[], isBelow = false): Above | null {
  const at = row.findIndex((cell) => typeof cell === 'string' && LABEL.test(cellText(cell)));
  if (at < 0 || (isBelow && !row.slice(0, at).every(isBlank))) return null;
  const beside = cellText(row[at + 1]);
  const name = LABEL.exec(cellText(row[at]))?.[1] ?? '';
  // "Name:" beside "Class: 4" is not filled in.
  return nameAndYear(name !== '' || beside.includes(':') ? name : beside);
}

/**
 * The pupil whose the whole sheet is: "Name: AB" above the table, in one cell or two. Undefined where no line says so.
 * @example pupilAbove([['Name:', 'AB'], ['Intervention', 'Mins']], 1) // 'AB'
 * @example pupilAbove([['Interventions', '']], 1) // undefined
 */
export function pupilAbove(grid: Grid, headingIndex: number): string | undefined {
  for (const row of grid.slice(0, headingIndex)) {
    const above = namedAtLabel(row) ?? besideWord(row);
    if (above && above.name !== '') return above.name;
  }
  return undefined;
}

/**
 * The pupil beside a label without its colon, "Pupil name | AB | Year | 4": only where a name, and no heading, stands there. Null for any other line.
 * @example besideWord(['Pupil', 'AB', 'Class', 'Elm']).name // 'AB'
 * @example besideWord(['Pupil', 'SEN']) // null
 */
export function besideWord([first, beside]: readonly Cell[]): Above | null {
  const name = nameAndYear(cellText(beside));
  return LABEL.test(`${cellText(first)}:`) && INITIALS.test(name.name) && fieldsOf(name.name).length === 0 ? name : null;
}

/**
 * Does a heading name pupils? "Who" may be either the pupil or the adult: under a pupil's name it is the adult.
 * @example namesPupils('Pupil') // true
 * @example namesPupils('Who') // false
 */
export function namesPupils(heading: string): boolean {
  const [first, ...others] = fieldsOf(heading);
  return first === 'pupil' && !others.includes('ledBy');
}
