/** A register that is kept in a sheet for each class or key stage: which sheets of a spreadsheet belong together. */
import { kindOfWork } from '../meaning/kind';
import { readLeader } from '../meaning/leader';
import { readTerm } from '../meaning/readTerm';
import { nameKey } from '../text';
import type { HowRead } from './howRead';
import type { Register } from './register';
import { isAnotherList, saysTimes, staffIn } from './readRegister';
import { isRead } from './time';

/** What a sheet is called that is none of now, or none of the school's own: "Copy of Ash", "Waiting list". */
const NONE_OF_NOW =
  /\b(?:cop(?:y|ies)|old|template|example|blank|archived?|archives?|leavers?|left|last|previous|draft|test|backup|waiting|wait|referr\w+|next|data|ended|finished|discharged|history|past|proposed|planned|completed?|stopped|closed|not|log)\b/i;
/** The term or year in a sheet's name: "Ash Aut 1" and "Elm Aut 2" are of two. */
const TERM =
  /\b(?:aut|spr|sum|sept?|oct|nov|dec|jan|feb|mar|apr|may|june?|july?)[a-z]*\b(?: ?\d)?|\b(?:ht|t|term) ?\d\b|\b20\d\d\b|\b\d\d[-/]\d\d\b/gi;

/**
 * May two sheets be of one register, by their names?
 * @example mayGoTogether('Year 1', 'Year 2') // true
 * @example mayGoTogether('Aut 1', 'Aut 2') // false
 * @example mayGoTogether('Year 1', 'Copy of Year 2') // false
 */
export function mayGoTogether(name: string, other: string): boolean {
  const terms = [name, other].map((each) => (each.match(TERM) ?? []).join(' ').toLowerCase());
  return terms[0] === terms[1] && !NONE_OF_NOW.test(name.replace(/_/g, ' ')) && !NONE_OF_NOW.test(other.replace(/_/g, ' '));
}

/**
 * Is the term that a sheet is called after over, on, or still to come? Null for any other name.
 * @example termOfSheet('Autumn 1', { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // 'over'
 * @example termOfSheet('Year 4', { reviewDay: 0, terms: [] }) // null
 */
export function termOfSheet(name: string, { reviewDay, terms }: Pick<HowRead, 'reviewDay' | 'terms'>): 'over' | 'on' | 'to come' | null {
  const [, term] = A_TERM.exec(name) ?? [];
  const span = term === undefined ? null : readTerm(term, reviewDay, terms);
  if (span?.first === undefined || span.last === undefined) return null;
  return span.last < reviewDay ? 'over' : span.first > reviewDay ? 'to come' : 'on';
}

const A_TERM =
  /^(?:(?:provisions?|interventions?|register|map|list|sheet)[ -]*)*((?:autumn|spring|summer|aut|spr|sum)(?: ?term)?(?: ?[1-4])?(?: 20\d\d)?)(?:[ -]*(?:provisions?|interventions?|register|map|list))*$/i;

/** A sheet of one adult's or one intervention's: who goes to two of them stands on both. */
function isOfOne(name: string): boolean {
  return OF_AN_ADULT.test(name) || readLeader(name) !== 'not known' || kindOfWork(name) !== null;
}

const OF_AN_ADULT = /^M(?:rs?|s|iss)\b\.? \p{Lu}/u;

/**
 * Which of several sheets are one register with the first: each names pupils of its own and a time of theirs. A pupil on two of them may stand there twice, in last
 * term's sheet and in this one's: then the later sheet is none. Where each is called after an adult or an intervention, or is one group's list, a pupil may be
 * on several, but no pupil's intervention.
 * @param names of the sheets
 * @example areOneRegister([robins, owls, robinsOfLastTerm], ['Robins', 'Owls', 'Old']) // [true, true, false]
 */
export function areOneRegister(readings: readonly Register[], names: readonly string[]): boolean[] {
  const named = new Set<string>();
  const areOfOne = names.every(isOfOne) || readings.every(({ notices }) => notices.some(({ kind }) => kind === 'said above the list'));
  return readings.map((reading, i) => {
    const keys = areOfOne
      ? reading.rows.flatMap(({ pupils, provision }) => pupils.map(({ key }) => `${key}\n${nameKey(provision.intervention)}`))
      : [...reading.rows.flatMap(({ pupils }) => pupils), ...reading.withoutRows].map(({ key }) => key);
    const isRegister = reading.columns.has('pupil') && reading.rows.some(({ time }) => isRead(time)) && saysTimes(reading);
    const goesWith = isRegister && !isAnotherList(reading) && staffIn(reading) === undefined && keys.every((key) => !named.has(key));
    if (i === 0 || goesWith) for (const key of keys) named.add(key);
    return i === 0 || (goesWith && readings[0]?.columns.has('pupil') === true);
  });
}
