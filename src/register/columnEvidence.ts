/** What speaks for each field in each column of a table: what the user said, its heading, its cells, and how far it is filled. */
import { MOST_SESSIONS_A_WEEK } from '../dose/schoolWeek';
import { isBlank, type Cell, type Grid } from '../meaning/cell';
import { fitOf, isMoney, sampleOf, telltale } from './evidence';
import { FIELDS, TIMES, type Field } from './fields';
import { headingEvidence, SAID } from './headingEvidence';
import { headingMark, isOurHeading, plainHeading } from './headings';
import type { Corrections } from './howRead';
import type { Table } from './table';

export const ALL_FIELDS: readonly Field[] = FIELDS.map(({ field }) => field);

/** How a column came to be taken for a field. */
export type ChosenBy = 'heading' | 'contents' | 'you';

export interface Evidence {
  readonly column: number;
  readonly heading: string;
  readonly sample: readonly Cell[];
  /** Of its rows, the share that is filled. */
  readonly filled: number;
  readonly scores: ReadonlyMap<Field, number>;
  readonly by: ChosenBy;
}

/** What the user said outweighs everything. */
const BY_YOU = 100;

/** How much the cells of a column can add to its heading, or take from it. */
const CELLS = 2;

/** Without a heading that says anything, the cells have to say it all. */
const CELLS_ALONE = 1.5;

/** Of two alike the better filled is taken. */
const FILLED = 0.6;

/** A heading with less than this has one word of a field, or two. */
const SMELLS = 2;

/** Among dates there is an "ongoing" now and then. */
const MOSTLY = 0.75;

const A_TOTAL = /\btotal\b/;

/** "Hours allocated" may be a week's; beside "Hours used to date" they are what there is in all. */
const ALLOTTED = /^(?:hours|hrs) (?:allocated|agreed|funded|allotted|given|planned)$|^(?:allocated|agreed|funded|planned) (?:hours|hrs)$/;
const SPENT = /\b(?:hours|hrs) (?:used|delivered|done|had|left|remaining|completed|to date)\b/;
const IN_ALL: ReadonlyMap<Field, number> = new Map([['hoursInAll', SAID]]);

/** Less than this is no reason to take a column for anything. */
export const LEAST = 0.9;

/**
 * What speaks for each field in each column. Columns that the user has said not to use, and our own, are left out.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   evidenceOf(grid, findTable(grid), new Map()).map(best) // ['pupil', 'intervention', 'minutes', 'times']
 */
export function evidenceOf(grid: Grid, table: Table, corrections: Corrections): Evidence[] {
  const from = table.headingIndex + 1;
  const runsFor = table.headings.some((heading) => headingEvidence(heading).has('weeks'));
  const areSpent = table.headings.some((heading) => SPENT.test(plainHeading(heading)));
  return table.headings.flatMap((heading, column): Evidence[] => {
    if (column < table.first || column > table.last || isOurHeading(heading)) return [];
    const plain = plainHeading(heading);
    const said = corrections.has(plain) ? corrections.get(plain) : corrections.get(headingMark(heading));
    if (said === null) return [];
    const sample = sampleOf(grid, column, from);
    const filled = filledShare(grid, column, from);
    const of = { column, heading, sample, filled };
    if (said) return [{ ...of, scores: new Map([[said, BY_YOU]]), by: 'you' }];
    if (isMoney(sample)) return [{ ...of, scores: new Map([['cost', SAID]]), by: 'contents' }];
    const byHeading = areSpent && ALLOTTED.test(plain) ? IN_ALL : headingEvidence(heading);
    const scores = new Map<Field, number>();
    // Said outright and by one field alone: what stands in it is read as that, whatever it is.
    const only = byHeading.size === 1;
    for (const [field, weight] of byHeading) {
      // "Old dose" beside this year's.
      if (IS_PAST.test(plain) && weight < SAID - 0.5 && (field === 'intervention' || TIMES.includes(field))) continue;
      // "Individual / group" over initials says who they are.
      if (field !== 'pupil' && byHeading.has('group') && telltale('pupil', sample) > 0) continue;
      // "Number of sessions: 2", and never more than five, are a week's.
      if (field === 'sessions' && areOfAWeek(sample) && !runsFor) scores.set('times', weight + FILLED * filled);
      // "Sessions planned: 15" beside the day and the time of one are so many in all.
      if (field === 'times' && weight < SAID && !A_WEEK.test(plain) && areTotals(sample)) continue;
      // "Last session" alone may be the latest of them; beside the first one it is where they end.
      if (field === 'end' && OF_THE_LAST.test(plain) && !table.headings.some((each) => headingEvidence(each).has('start'))) continue;
      // "Total mins" are of no single session.
      if (field === 'minutes' && weight < SMELLS && A_TOTAL.test(plain)) continue;
      // Single days are no terms: under "Dates of leaving" they are taken for nothing, and asked about.
      if (field === 'term' && weight < SAID - 0.5 && fitOf('end', sample) > Math.max(MOSTLY, fitOf('term', sample))) continue;
      // "This term" may hold doses as well as ticks.
      const isSettled = only && weight >= SAID - 0.5 && field !== 'status';
      const cells = sample.length === 0 || isSettled ? 0 : CELLS * (2 * fitOf(field, sample) - 1);
      scores.set(field, weight + cells + FILLED * filled);
    }
    // A heading that says nothing, or only smells of something, leaves it to the cells.
    if (Math.max(0, ...scores.values()) < LEAST || Math.max(0, ...byHeading.values()) < SMELLS)
      for (const field of ALL_FIELDS) {
        const isOther =
          IS_PAST.test(plain) ||
          (TIMES.includes(field) && OF_PROGRESS.test(plain)) ||
          isOfLessons(plain, table.headings) ||
          (field === 'term' && OTHER_DATES.test(plain));
        const alone = isOther ? 0 : telltale(field, sample);
        if (alone > 0 && !scores.has(field)) scores.set(field, CELLS_ALONE * alone + FILLED * filled);
      }
    return [{ ...of, scores, by: 'heading' }];
  });
}

/** More than five would be so many in all. */
function areOfAWeek(sample: readonly Cell[]): boolean {
  const counts = sample.filter((cell) => typeof cell === 'number');
  return counts.length >= FEWEST_COUNTS && counts.length > MOSTLY * sample.length && counts.every((count) => count <= MOST_SESSIONS_A_WEEK);
}

/** Most are as many as twice on every day, under a heading that says no week. */
function areTotals(sample: readonly Cell[]): boolean {
  const counts = sample.map((cell) => (typeof cell === 'number' ? cell : NaN)).filter((count) => count > 0);
  return counts.length >= FEWEST_COUNTS && counts.filter((count) => count >= TWICE_DAILY).length > MOSTLY * counts.length;
}

const FEWEST_COUNTS = 3;
const TWICE_DAILY = 10;
const A_WEEK = /\b(?:week|weekly|wk|pw)\b/;

function filledShare(grid: Grid, column: number, from: number): number {
  let filled = 0;
  for (let row = from; row < grid.length; row += 1) if (!isBlank(grid[row]?.[column])) filled += 1;
  return filled / Math.max(1, grid.length - from);
}

/**
 * A score, or 0 where it is too small a reason to take a column for anything.
 * @example above(0.9) // 0.9
 * @example above(0.8) // 0
 */
export function above(score: number | undefined): number {
  return score !== undefined && score >= LEAST ? score : 0;
}

/**
 * The field that most speaks for; null where nothing speaks for any.
 * @example best({ scores: new Map([['minutes', 4], ['weeks', 3]]) }) // 'minutes'
 * @example best({ scores: new Map([['weeks', 0.5]]) }) // null
 */
export function best({ scores }: Evidence): Field | null {
  let found: Field | null = null;
  for (const [field, score] of scores) if (score >= LEAST && score > (found === null ? 0 : (scores.get(found) ?? 0))) found = field;
  return found;
}

/**
 * "Strategies" beside "Interventions" are how lessons are made to fit, whatever times stand among them.
 * @example isOfLessons('strategies', ['Pupil', 'Interventions', 'Strategies']) // true
 * @example isOfLessons('strategies', ['Pupil', 'Strategies']) // false
 */
export function isOfLessons(plain: string, headings: readonly string[]): boolean {
  return OF_LESSONS.test(plain) && !namesInterventions(plain) && headings.some(namesInterventions);
}

const OF_LESSONS = /\b(strategies|adjustments|adaptations|accommodations|arrangements|equipment)\b/;

/** A heading that is a word for interventions, and not only one that may be. */
export function namesInterventions(heading: string): boolean {
  return (headingEvidence(heading).get('intervention') ?? 0) >= SAID - 0.5;
}

/** "Weekly" under "Progress monitoring" is how often that is looked at. */
const OF_PROGRESS = /\b(?:monitor\w*|progress|reviews?|reviewed|assess\w*|tracking|tracked)\b/;
const OF_THE_LAST = /^last (?:session|lesson|date)\b/;

/** "Last term", "Previous provision": what was is not what is. */
export const IS_PAST = /\b(previous|last|past|former|old|history|completed)\b/;
export const OTHER_DATES =
  /\b(review|reviews|due|target|birth|dob|d o b|next|meeting|referr\w+|updated|agreed|annual|test\w*|assess\w*|admission|roll|school|timestamp|submitted|logged|entered)\b/;
