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
 *   whoseIs(grid, weekOf(grid)) // { pupil: undefined }
 */
export function whoseIs(grid: Grid, week: Week): { readonly pupil: string | undefined } | null {
  const above = pupilAbove(grid, week.headingIndex) ?? pupilInTitle(grid, week.headingIndex);
  if (above !== undefined) return { pupil: above };
  return sessionsOf(grid, week, []).filter(({ text }) => namedIn(text)).length < FEWEST_NAMED ? null : { pupil: undefined };
}

/** "K.B.'s timetable", "Timetable for AB" above it. */
function pupilInTitle(grid: Grid, headingIndex: number): string | undefined {
  for (const cell of grid.slice(0, headingIndex).flat()) {
    const text = cellText(cell);
    if (!/time ?table/i.test(text)) continue;
    const match = /^(\S.{0,30}?)(?:['’]s| [-–:])/.exec(text) ?? /time ?table (?:for|of|[-–:]) ?(.{1,30})$/i.exec(text);
    if (match?.[1] && INITIALS.test(match[1].trim())) return match[1].trim();
  }
  return undefined;
}

/** "Phonics AB, CD"; "Maths PPA" and "Games PE" name nobody. */
const INITIAL =
  '(?!(?:PE|RE|ICT|MFL|IT|PPA|SEN|TA|HT|CPD|RWI|SLT|EAL|DT|RSE|SRE)\\b)(?:\\p{Lu}{2,3}|(?:\\p{Lu}\\.){2,3}|(?:Pupil|Child|Student) \\w{1,3})';

const AND_INITIALS = new RegExp(`^(.*\\p{Ll}.*?|\\p{Lu}{4,}) (${INITIAL}(?:(?:, ?| ?[&+/] ?| and )${INITIAL})*)$`, 'u');

/**
 * What is done and with whom: "Reading: AB", "Social group (AB, EF)"; null where no names stand there.
 * @example namedIn('Reading: AB') // { what: 'Reading', pupils: [{ name: 'AB', key: 'ab' }] }
 * @example namedIn('Maths PPA') // null
 */
export function namedIn(text: string): { readonly what: string; readonly pupils: readonly PupilName[] } | null {
  const match = /^(.{2,60}?) ?(?:[:–-] |: ?|\()\s*([^():]+?)\)?$/.exec(text) ?? AND_INITIALS.exec(text);
  if (!match) return null;
  const { pupils } = namesIn(match[2] ?? '', AS_TYPED);
  const known = pupils.length > 0 && pupils.every(({ name }) => INITIALS.test(name) && readLeader(name) === 'not known');
  return known ? { what: (match[1] ?? '').trim(), pupils } : null;
}
