/** What the trust's workbook says: its sentences, and how figures and terms are written. */
import { counted, listed } from '../../src/words/figures';
import type { Line } from './line';

/** What stands where nothing is told. */
export const HIDDEN = 'c';

/** "Autumn term 2026-27". */
export function termInWords({ time_period, time_identifier }: Line): string {
  const year = String(time_period);
  return `${String(time_identifier)} ${year.slice(0, 4)}-${year.slice(4)}`;
}

export const HOW_TO_READ = 'How to read it';

export const SYMBOLS = [
  'c: not told. Fewer than 5 pupils, or none; or hidden beside such a group, so that nobody can work it out.',
  '0: none, or so few that it rounds to nought. z: does not apply, as where a register names no pupils. x: the register does not say.',
  'Counts of pupils and hours a week come rounded to the nearest five from every school. Hours out are by the most that a register says.',
];
export const PUBLISHED_SYMBOLS = [
  'c: not told. Fewer than 10 pupils, or none; or hidden beside such a group.',
  'z: does not apply, as where a register names no pupils. x: the register does not say.',
  'Counts of pupils and hours a week are rounded to the nearest ten. Hours out are by the most that a register says.',
];

export const NO_RANKING =
  'The schools stand by name. Nothing here ranks them: who has more pupils with plans, or a base, has more hours, and a fuller register shows more than an empty one.';
export const A_QUESTION =
  'Every figure is a question to ask, and no verdict: nothing here says that being in class is by itself better for a pupil.';

export const WHAT_STATUSES_MEAN =
  'Pupils are those with an intervention. More out than in: out of class for more than half of the taught week by the least that the register says; may be more out: by the most; watch: for a quarter or more.';
export const WHAT_WEEKS_MEAN =
  'Median: the pupil in the middle; 0.08 is 8% of the taught week. Hours not with a teacher: led by somebody other than a teacher or specialist, in class and out, all pupils together. Hours over half: what would have to come back into class for nobody to be more out than in. Not read: interventions whose time the register does not say so that it can be added up.';
export const COMPARE =
  'What the schools tell, all together: most groups of a school are too small to be told, so these are not all pupils. Compare what a pupil has, and not the sums.';

/** In place of a table in which everything is hidden: why, and what can be done. */
export function nothingToShow({ published }: Audience): string[] {
  return published
    ? [
        'There is nothing that may be published here: every figure is of fewer than 10 pupils, or could be worked out from others.',
        "What to do: the trust's own workbook, made without --published, tells from 5 pupils on. It is not for publication.",
      ]
    : [
        'There is nothing to show here: in each school every one of these groups is of fewer than 5 pupils or hidden beside such a one, or the register does not say to which group a pupil belongs.',
        'What to do: look at "Schools", where each school stands as a whole; and ask a school with many pupils whether its register says this of each of them. The school itself can see its own groups, however small.',
      ];
}

/** Of how many schools a sum is. */
const toldBy = (told: number, all: number): string => (told === all ? (all === 1 ? '' : `, in all ${all} schools`) : `, told by ${told} of ${counted(all, 'school')}`); // prettier-ignore

const number = (value: Line[string] | undefined): number => (typeof value === 'number' ? value : 0);
const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** For whom it is: what is published tells less, and says so. */
export interface Audience {
  readonly published: boolean;
}

/** The state of things in one term, in sentences. @param term its line of terms.sql */
export function termSentences(term: Line, audience: Audience): string[] {
  const schools = number(term['schools']);
  const others = term['hours_not_with_teacher'];
  const unnamed = number(term['schools_without_names']);
  return [
    `${termInWords(term)}: ${counted(schools, 'school')}, ${pupilsInWords(term)}.`,
    hoursSentence(term, schools, audience),
    statusSentence('More out than in', 'out of class for more than half of the taught week', { least: term['more_out_least'], told: term['schools_more_out_told'], schools }, audience), // prettier-ignore
    statusSentence('Watch', 'out of class for a quarter of it or more', { least: term['watch_least'], told: term['schools_watch_told'], schools }, audience), // prettier-ignore
    ...(typeof others === 'number'
      ? [`About ${whole(others)} hours a week, in class and out, are led by somebody other than a teacher or specialist, as far as registers say who leads.`] // prettier-ignore
      : []),
    ...(number(term['rows_not_read']) > 0
      ? [`The time of about ${whole(number(term['rows_not_read']))} interventions could not be read; they are in no sum.`]
      : []),
    ...(unnamed > 0
      ? [`${counted(unnamed, 'school')} ${unnamed === 1 ? 'has a register that names' : 'have registers that name'} no pupils: none of theirs can be counted.`]
      : []), // prettier-ignore
  ];
}

function pupilsInWords({ pupils_least: least, pupils_most: most }: Line): string {
  if (typeof least !== 'number' || typeof most !== 'number') return 'with too few pupils who have an intervention to publish how many';
  if (most === 0) return 'none of which can say how many pupils have an intervention';
  return `with ${whole(least)} to ${whole(most)} pupils who have an intervention`;
}

function hoursSentence(term: Line, schools: number, { published }: Audience): string {
  const hours = term['hours_out_most'];
  if (typeof hours === 'number')
    return `They are out of class for about ${whole(hours)} hours a week together${toldBy(number(term['schools_hours_told']), schools)}: ${aPupil(hours, term['pupils_of_hours'])}.`;
  if (published) return 'How many hours they are out of class is not published: it would tell of too few pupils.';
  return 'How many hours they are out of class is told by no school: each has too few pupils, too few hours, or a register that names nobody.';
}

interface StatusCount {
  readonly least: Line[string] | undefined;
  readonly told: Line[string] | undefined;
  readonly schools: number;
}

function statusSentence(status: string, means: string, count: StatusCount, { published }: Audience): string {
  const [told, { schools }] = [number(count.told), count];
  if (published && told === 0) return `${status} (${means}): not published. It would tell of fewer than 10 pupils, or could be worked out from other figures.`; // prettier-ignore
  if (told === 0) return `${status} (${means}): no school tells how many. It is fewer than 5 pupils in each, or hidden beside such a count, or the register names nobody.`; // prettier-ignore
  const others = told === schools - 1 ? 'the other school' : `the other ${schools - told}`;
  const rest =
    told === schools || published ? '' : ` In ${others} it is fewer than 5, or hidden beside such a count, or the register names nobody.`;
  return `${status} (${means}): at least ${whole(number(count.least))} pupils in the ${told === 1 ? 'one school that tells' : `${told} schools that tell`} how many.${rest}`;
}

function aPupil(hours: number, pupils: Line[string] | undefined): string {
  return typeof pupils === 'number' && pupils > 0 ? `about ${(hours / pupils).toFixed(1)} hours a pupil` : 'of an unknown number of pupils';
}

/** Schools of earlier terms without a return for this one. */
export function missingInWords(names: readonly string[], term: string): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, 20);
  const others = names.length - shown.length;
  return [`No return for ${term}: ${listed(others > 0 ? [...shown, `${others} more`] : shown)}.`];
}
