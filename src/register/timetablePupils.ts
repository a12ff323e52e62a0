/** Whose timetable it is: by the name above it, or by the names in its cells. */
import { cellText, type Grid } from '../meaning/cell';
import { kindOfWork, VAGUE } from '../meaning/kind';
import { readLeader } from '../meaning/leader';
import { areInitials } from './evidence';
import { pupilAbove } from './pupilAbove';
import { namesIn, NO_CHILD, type PupilName, type PupilStyle } from './pupils';
import { sessionsOf } from './timetableSessions';
import type { Week } from './timetableWeek';

export const AS_TYPED: PupilStyle = { surnameFirst: false, fillsDown: false, spaced: true };
const INITIALS = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){2,3}|(?:Pupil|Child|Student) \w{1,3})$/u;
const FEWEST_NAMED = 2;

/** Whose initials a cell may begin with, "AB reading": anyone's, or only those that are known, by their keys. */
type AtFront = 'anyone' | ReadonlySet<string>;

interface Whose {
  /** Undefined where the cells name the pupils. */
  readonly pupil: string | undefined;
  readonly atFront: AtFront;
  /** "ELSA timetable": what is done with those of whom nothing but their initials stand in the cells. */
  readonly work?: string;
  /** It is an adult's: "AB maths" may be help in the lesson. */
  readonly adults: boolean;
  /** The first row that has to be read: the one that says whose it is, where the cells need it. */
  readonly top: number;
}

/**
 * One pupil's by the name above it, or the pupils' that at least two of its cells name; null where neither tells.
 * @example
 *   const grid = [['', 'Mon', 'Tue', 'Wed'], ['9.00-9.30', 'Talk: AB', '', ''], ['9.30-10.00', '', 'Talk: CD', ''], ['10.00-10.30', '', '', '']];
 *   whoseIs(grid, weekOf(grid)).pupil // undefined
 */
export function whoseIs(grid: Grid, week: Week): Whose | null {
  const pupil = pupilAbove(grid, week.headingIndex) ?? pupilInTitle(grid, week.headingIndex);
  const usual = { pupil, adults: false, top: week.headingIndex };
  if (pupil !== undefined) return { ...usual, atFront: NOBODY };
  const texts = sessionsOf(grid, week, []).map(({ text }) => text);
  const known = knownIn(texts);
  const named = (atFront: AtFront): number => texts.filter((text) => namedIn(text, atFront)).length;
  const adult = adultsTitle(grid, week);
  if (named(NOBODY) >= FEWEST_NAMED) {
    const needsTitle = adult >= 0 && named(known) > named(NOBODY);
    return { ...usual, atFront: needsTitle ? 'anyone' : known, adults: needsTitle, top: needsTitle ? adult : usual.top };
  }
  const pupils = new Set(texts.flatMap((text) => namedIn(text, 'anyone')?.pupils ?? []).map(({ key }) => key));
  if (adult >= 0 && pupils.size >= FEWEST_NAMED && named('anyone') * 2 >= texts.length)
    return { pupil, atFront: 'anyone', adults: true, top: adult };
  const work = workInTitle(grid, week.headingIndex);
  if (work && texts.length >= FEWEST_NAMED && texts.every(areInitials))
    return { ...usual, atFront: NOBODY, work: work.text, top: work.row };
  return known.size >= FEWEST_NAMED && named(known) * 2 >= texts.length ? { ...usual, atFront: known } : null;
}

const NOBODY: AtFront = new Set();

/** Who is named behind what is done, or in a list before it: "Talk: AB", "AB, CD phonics". "TT practice" alone names nobody. */
function knownIn(texts: readonly string[]): ReadonlySet<string> {
  const listed = texts.flatMap((text) => {
    const first = namedIn(text, 'anyone')?.pupils ?? [];
    return first.length > 1 ? first : (namedIn(text)?.pupils ?? []);
  });
  return new Set(listed.map(({ key }) => key));
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

/** What a title says is done in all of it, "ELSA timetable - Mrs W", and where. A TA's may be help in class. */
function workInTitle(grid: Grid, headingIndex: number): { readonly text: string; readonly row: number } | null {
  for (let row = 0; row < headingIndex; row += 1) {
    const text = (grid[row] ?? []).map(cellText).find((each) => each !== '') ?? '';
    const kind = kindOfWork(text);
    if (kind !== null && !VAGUE.includes(kind)) return { text, row };
  }
  return null;
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

const A_CHILD = `${NO_CHILD}${INITIAL.replace('\\w{1,3}', '(?:\\p{Lu}|\\d{1,2})\\b')}`;
const AND = '(?:, ?| ?[&+/] ?| and )';
const CHILDREN = `${A_CHILD}(?:(?:${AND}| )${A_CHILD})*`;
const AND_INITIALS = new RegExp(`^(.*\\p{Ll}.*?|\\p{Lu}{4,}) (${CHILDREN}|${INITIAL}(?:${AND}${INITIAL})*)$`, 'u');
/** No initials are four letters: "OP SALT". */
const INITIALS_FIRST = new RegExp(`^(${CHILDREN})(?: [-–]|:)? (?!(?:class|lesson)\\b)(.*\\p{Ll}.*|\\p{Lu}{4,}|1:1)$`, 'u');

/**
 * What is done and with whom: "Reading: AB", "Social group (AB, EF)"; null where no names stand there, or at both ends.
 * @param atFront whose initials it may begin with; a list of several before a word is always one of pupils, unless nobody's
 * @example namedIn('Reading: AB') // { what: 'Reading', pupils: [{ name: 'AB', key: 'ab' }] }
 * @example namedIn('Maths PPA') // null
 */
export function namedIn(text: string, atFront: AtFront = NOBODY): { readonly what: string; readonly pupils: readonly PupilName[] } | null {
  const behind = namedBehind(text);
  const [, first, what] = (atFront === NOBODY ? null : INITIALS_FIRST.exec(text)) ?? [];
  const before = first === undefined ? null : namedBehind(`${what ?? ''}: ${first}`);
  const may = before && (atFront === 'anyone' || before.pupils.length > 1 || before.pupils.every(({ key }) => atFront.has(key)));
  return may ? (behind ? null : before) : behind;
}

function namedBehind(text: string): { readonly what: string; readonly pupils: readonly PupilName[] } | null {
  const match = /^(.{2,60}?) ?(?:[:–-] |: ?|\()\s*([^():]+?)\)?$/.exec(text) ?? AND_INITIALS.exec(text);
  if (!match) return null;
  const { pupils } = namesIn((match[2] ?? '').replace(/(\p{Lu}) (?=\p{Lu}{2,3}(?!\p{L}))/gu, '$1, '), AS_TYPED);
  const known = pupils.length > 0 && pupils.every(({ name }) => INITIALS.test(name) && readLeader(name) === 'not known');
  return known ? { what: (match[1] ?? '').trim(), pupils } : null;
}

/**
 * Initials with what a title says is done with them.
 * @example alone('JK & LM', 'ELSA').pupils.length // 2
 */
export function alone(text: string, what: string): { readonly what: string; readonly pupils: readonly PupilName[] } {
  return { what, pupils: namesIn(text, AS_TYPED).pupils };
}
