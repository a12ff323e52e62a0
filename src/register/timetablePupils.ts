/** Whose timetable it is: by the name above it, or by the names in its cells. */
import { cellText, type Grid } from '../meaning/cell';
import { readLeader } from '../meaning/leader';
import { pupilAbove } from './pupilAbove';
import { namesIn, type PupilName, type PupilStyle } from './pupils';
import { sessionsOf } from './timetableSessions';
import type { Week } from './timetableWeek';

export const AS_TYPED: PupilStyle = { surnameFirst: false, fillsDown: false };
const INITIALS = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){2,3}|(?:Pupil|Child|Student) \w{1,3})$/u;
const FEWEST_NAMED = 2;

/**
 * One pupil's by the name above it, or the pupils' that at least two of its cells name; null where neither tells.
 * @example
 *   const grid = [['', 'Mon', 'Tue', 'Wed'], ['9.00-9.30', 'Talk: AB', '', ''], ['9.30-10.00', '', 'Talk: CD', ''], ['10.00-10.30', '', '', '']];
 *   whoseIs(grid, weekOf(grid)) // { pupil: undefined, namesFirst: false, top: 0 }
 */
export function whoseIs(grid: Grid, week: Week): Whose | null {
  const above = pupilAbove(grid, week.headingIndex) ?? pupilInTitle(grid, week.headingIndex);
  const usual = { pupil: above, namesFirst: false, top: week.headingIndex };
  if (above !== undefined) return usual;
  const sessions = sessionsOf(grid, week, []);
  const named = (namesFirst: boolean): number => sessions.filter(({ text }) => namedIn(text, namesFirst)).length;
  if (named(false) >= FEWEST_NAMED) return usual;
  const pupils = new Set(sessions.flatMap(({ text }) => namedIn(text, true)?.pupils ?? []).map(({ key }) => key));
  const top = adultsTitle(grid, week);
  return top >= 0 && pupils.size >= FEWEST_NAMED && named(true) * 2 >= sessions.length ? { pupil: undefined, namesFirst: true, top } : null;
}

interface Whose {
  /** Undefined where the cells name the pupils. */
  readonly pupil: string | undefined;
  /** The cells begin with the pupils: "AB reading". */
  readonly namesFirst: boolean;
  /** The first row that has to be read: the one that says whose it is, where the cells need it. */
  readonly top: number;
}

/** "TA timetable - Mrs R", "LSA: Miss K timetable" above it: only then are the letters before "reading" pupils, and no name of a programme. */
function adultsTitle(grid: Grid, { headingIndex, times, days: [first] }: Week): number {
  return grid.slice(0, headingIndex + 1).findIndex((row, index) => {
    const said = row
      .slice(times, index === headingIndex ? first?.column : undefined)
      .map(cellText)
      .join(' ');
    return readLeader(said) === 'assistant' || /\b(?:mrs?|ms|miss) \p{L}/iu.test(said);
  });
}

/** "K.B.'s timetable", "Timetable for AB" above it. */
function pupilInTitle(grid: Grid, headingIndex: number): string | undefined {
  for (const cell of grid.slice(0, headingIndex).flat()) {
    const text = cellText(cell);
    if (!/time ?table/i.test(text)) continue;
    const match = /^(\S.{0,30}?)(?:['’]s| [-–:])/.exec(text) ?? /time ?table (?:for|of|[-–:]) ?(.{1,30})$/i.exec(text);
    // "TA - timetable" is an adult's.
    const name = match?.[1]?.trim() ?? '';
    if (INITIALS.test(name) && readLeader(name) === 'not known') return name;
  }
  return undefined;
}

/** "Phonics AB, CD"; "Maths PPA" and "Games PE" name nobody. */
const INITIAL =
  '(?!(?:PE|RE|ICT|MFL|IT|PPA|SEN|TA|HT|CPD|RWI|SLT|EAL|DT|RSE|SRE)\\b)(?:\\p{Lu}{2,3}|(?:\\p{Lu}\\.){2,3}|(?:Pupil|Child|Student) \\w{1,3})';

const AND_INITIALS = new RegExp(`^(.*\\p{Ll}.*?|\\p{Lu}{4,}) (${INITIAL}(?:(?:, ?| ?[&+/] ?| and )${INITIAL})*)$`, 'u');

/** "TT practice", "GR books", "PM reading": capitals that stand for work or for a time of day, and are more often that than a child. */
const NO_CHILD =
  '(?!(?:TT|GR|WR|PP|FS|KS|EY|GD|HW|PT|PR|PA|PD|SS|VI|HI|AM|PM|AP|AR|NC|CP|ALS|ASD|AET|BR|BRP|ELS|FFT|GPS|IDL|IEP|LAC|MTC|TLC|TTR|YR|EYP)\\b)';
const A_CHILD = `${NO_CHILD}${INITIAL.replace('\\w{1,3}', '(?:\\p{Lu}|\\d{1,2})\\b')}`;
const INITIALS_FIRST = new RegExp(
  `^(${A_CHILD}(?:(?:, ?| ?[&+/] ?| and )${A_CHILD})*)(?: [-–]|:)? (?!(?:class|lesson)\\b)(.*\\p{Ll}.*)$`,
  'u',
);

/**
 * What is done and with whom: "Reading: AB", "Social group (AB, EF)"; null where no names stand there, or at both ends.
 * @param namesFirst "AB reading" names a pupil too
 * @example namedIn('Reading: AB') // { what: 'Reading', pupils: [{ name: 'AB', key: 'ab' }] }
 * @example namedIn('Maths PPA') // null
 */
export function namedIn(text: string, namesFirst = false): { readonly what: string; readonly pupils: readonly PupilName[] } | null {
  const last = namesFirst ? namedIn(text) : null;
  const [, first, what] = (namesFirst ? INITIALS_FIRST.exec(text) : null) ?? [];
  if (namesFirst) return first === undefined ? last : last ? null : namedIn(`${what ?? ''}: ${first}`);
  const match = /^(.{2,60}?) ?(?:[:–-] |: ?|\()\s*([^():]+?)\)?$/.exec(text) ?? AND_INITIALS.exec(text);
  if (!match) return null;
  const { pupils } = namesIn(match[2] ?? '', AS_TYPED);
  const known = pupils.length > 0 && pupils.every(({ name }) => INITIALS.test(name) && readLeader(name) === 'not known');
  return known ? { what: (match[1] ?? '').trim(), pupils } : null;
}
