/** A row read from its cells. What rows say alike, whoever's they are, is read once. */
import { readDose } from '../dose/dose';
import { exactly, scaled, type Range } from '../dose/range';
import { cellText, isBlank, isError, type Cell } from '../meaning/cell';
import { cellClock } from '../meaning/clock';
import { isDuty, saysPlan } from '../meaning/duty';
import { readLeader } from '../meaning/leader';
import { isBase, readPlace } from '../meaning/place';
import { findProgramme } from '../meaning/programme';
import { rotaOf } from '../meaning/rota';
import { outsideLessons } from '../meaning/taughtTime';
import { memoisedBy } from '../memoise';
import { plainWords, saysNothing } from '../text';
import { isClubAtLunch, isOutOfLessons } from './afterSchool';
import { TIMES, type Field } from './fields';
import type { Columns } from './headings';
import { taughtWeekOf, type HowRead } from './howRead';
import type { PupilName } from './pupils';
import { readTime } from './readTime';
import type { Provision, Row } from './row';
import { cellDay, readRunning, type Dates } from './running';
import { asksIfBegun } from './saysOver';
import { slotsOfRow } from './slots';
import { isRead, type NotRead, type Time } from './time';

/** A row with none of these filled is a blank or a banner. */
const SUBSTANCE: readonly Field[] = ['intervention', ...TIMES, 'when'];

/**
 * Is any cell filled that says what is done or how long? A line without is a blank or a banner.
 * @example holdsIntervention(['AB', 'Phonics'], new Map([['pupil', 0], ['intervention', 1]])) // true
 * @example holdsIntervention(['AB', ''], new Map([['pupil', 0], ['intervention', 1]])) // false
 */
export function holdsIntervention(cells: readonly Cell[], columns: Columns): boolean {
  return SUBSTANCE.some((field) => !isBlank(cellAt(cells, columns.get(field))));
}

/**
 * Does a row answer that there is none: "None at present" for an intervention, and no figure beside it?
 * @example saysNoIntervention(['AB', 'None at present'], new Map([['pupil', 0], ['intervention', 1]])) // true
 * @example saysNoIntervention(['AB', 'No Nonsense Phonics'], new Map([['pupil', 0], ['intervention', 1]])) // false
 */
export function saysNoIntervention(cells: readonly Cell[], columns: Columns): boolean {
  const typed = cellAt(cells, columns.get('intervention'));
  // Every row is asked: a look at the first letter is enough for nearly all.
  if (typeof typed !== 'string' || (typed[0] !== 'N' && typed[0] !== 'n')) return false;
  return NO_INTERVENTION.test(plainWords(typed)) && TIMES.every((field) => !/\d/.test(cellText(cellAt(cells, columns.get(field)) ?? '')));
}

const NO_INTERVENTION =
  /^(?:none|nil|nothing|no (?:current |further |additional |extra )?(?:interventions?|provisions?|support|withdrawals?))(?: (?:at|for|in|this|now|yet|currently|needed|required|planned)\b[\p{L} ]*)?$/u;

function cellAt(cells: readonly Cell[], column: number | undefined): Cell | undefined {
  return column === undefined ? undefined : cells[column];
}

interface RowContext {
  readonly columns: Columns;
  readonly headings: readonly string[];
  readonly how: HowRead;
  /** Typed dates put the month first. */
  readonly monthFirst: boolean;
  /** Columns of nothing else that may say that a row is over: "Next step". */
  readonly remarks?: readonly number[];
}

/**
 * @param pupils whose it is; null where the register has a column for pupils and this row names none
 * @param above what the banner above the row says, for where its own cells don't
 */
type RowReader = (cells: readonly Cell[], index: number, pupils: readonly PupilName[] | null, above: BannerAbove) => Row;

/** A year group, and where the rows are: "Year 3", "Direct services in the general education classroom"; '' for none. */
export interface BannerAbove {
  readonly year: string;
  readonly place: string;
}

export const NO_BANNER: BannerAbove = { year: '', place: '' };

/**
 * A reader of a register's rows, which reads what rows have in common once.
 * @example
 *   const columns = new Map([['minutes', 0], ['times', 1]]);
 *   rowReader({ columns, headings: [], how: usualReading(0), monthFirst: false })([20, 3], 1, [], NO_BANNER).time.weekly // { least: 60, most: 60 }
 */
export function rowReader(context: RowContext): RowReader {
  const { columns, remarks = [] } = context;
  const telling = [...[...columns].filter(([field]) => field !== 'pupil').map(([, column]) => column), ...remarks];
  const read = memoisedBy(
    ({ cells, above }: RowCells) => JSON.stringify([above.year, above.place, ...telling.map((column) => cells[column])]),
    (of) => readCells(of, context),
  );
  return (cells, index, pupils, above) => {
    const provision = read({ cells, above });
    if (pupils) return { index, pupils, provision, time: provision.time };
    return { index, pupils: [], provision, time: noPupil(columns, cellText(cellAt(cells, columns.get('pupil')))) };
  };
}

interface RowCells {
  readonly cells: readonly Cell[];
  readonly above: BannerAbove;
}

function readCells({ cells, above }: RowCells, { columns, headings, how, monthFirst, remarks = [] }: RowContext): Provision {
  const at = (field: Field): Cell | undefined => cellAt(cells, columns.get(field));
  const headingOf = (field: Field): string => headings[columns.get(field) ?? -1] ?? '';
  const texts: Partial<Record<Field, string>> = {};
  for (const [field, column] of columns) if (field !== 'pupil') texts[field] = cellText(cells[column]);
  if (!texts.year && above.year !== '') texts.year = above.year;
  const said = (field: Field): string => texts[field] ?? '';
  const typed = texts.intervention ?? said('dose').replace(/\s+/g, ' ');
  // A formula that failed names nothing.
  const failed = texts.intervention !== undefined && isError(typed);
  const intervention = failed ? '' : typed;
  const ownWeeks = readWeeks(said('weeks'), [said('term'), said('end')]);
  const dates = (saidWeeks: Range | 'open' | undefined): Dates =>
    readRunning(
      {
        start: at('start'),
        end: at('end'),
        ended: at('ended'),
        term: at('term'),
        status: at('status'),
        begun: cells[remarks.find((column) => asksIfBegun(headings[column] ?? '')) ?? -1],
        statusHeading: headingOf('status'),
        remarks: filled(intervention, said('notes'), said('when'), said('dose'), said('status')),
        intervention,
        notes: filled(
          said('notes'),
          said('exit'),
          AN_OUTCOME.test(headingOf('target')) ? said('target') : '',
          ...remarks.map((column) => (asksIfBegun(headings[column] ?? '') ? '' : cellText(cells[column]))),
        ),
        asides: filled(intervention, said('dose'), said('when'), said('times'), said('minutes')),
      },
      saidWeeks,
      { ...how, monthFirst },
    );
  const ownDates = dates(undefined);
  // "Every morning before register", "all lessons": what is said beside the figures.
  const own = filled(intervention, ...TIMES.map(said));
  const whoToo = filled(...own, said('ledBy'));
  const { time: everyWeek, saidWeeks } = readTime({
    at,
    columns,
    headingOf,
    taughtMinutes: taughtWeekOf(how, said('year')),
    weeks: weeksInAll(ownWeeks, ownDates),
  });
  const time: Time | NotRead = failed
    ? { field: 'intervention', column: columns.get('intervention') ?? 0, text: typed, why: 'an error' }
    : onItsWeeks(everyWeek, said('rota'), columns.get('rota') ?? 0);
  const [from, to] = [cellClock(at('from')), cellClock(at('to'))];
  // "6 weeks" says when it is over, and so does a total that is shared out over them; a bare number under "Weeks" beside what is done each week is
  // a plan, and a row that has outrun it is asked about.
  const untilThen = saidWeeks ?? (/\p{L}/u.test(said('weeks')) ? ownWeeks : isRead(time) ? time.sharedOver : undefined);
  const { running, start, end, lastDay, unread } = untilThen === undefined ? ownDates : dates(untilThen);
  const slots = slotsOfRow({ at, said, intervention }, time);
  const atClock = slots.length > 0 || from === null || to === null ? slots : [{ from, to }];
  return {
    intervention,
    time,
    weeks: ownWeeks ?? saidWeeks,
    place: readPlace(
      { location: said('place'), heading: headingOf('place'), own: whoToo, notes: said('notes'), above: above.place },
      how.unsaidPlace,
    ),
    outsideLessons:
      (isOutOfLessons(atClock) && !A_LESSON.test(intervention)) ||
      (said('lesson') === '' && isClubAtLunch(intervention, atClock)) ||
      outsideLessons(filled(said('when'), said('lesson')), whoToo, said('notes'), said('place')),
    slots,
    running,
    start,
    end,
    lastDay,
    datesNotRead: unread.map(({ field, text }) => ({ field, text, column: columns.get(field) ?? 0, why: 'no date' })),
    lastReview: cellDay(at('lastReview'), how.reviewDay, monthFirst) ?? undefined,
    leader: readLeader(said('ledBy')),
    duty: isDuty({ text: said('duty'), heading: headingOf('duty'), intervention, notes: said('notes'), sen: said('sen') }),
    hasPlan: saysPlan({ text: said('sen'), heading: headingOf('sen') }),
    inBase: isBase(said('placement')),
    programme: findProgramme(intervention),
    texts,
  };
}

/** Under "Outcome" may stand what is aimed at, or "Discontinued". */
const AN_OUTCOME = /\boutcomes?\b/i;
/** "Lesson 3", over a column of slots: where lessons go on till twenty to four, it is one. */
const A_LESSON = /^(?:lesson|period) ?\d/i;

/** Nothing is read of a blank cell: the patterns that would find nothing there cost most of all when they are first used. */
const filled = (...texts: readonly string[]): string[] => texts.filter(Boolean);

/** "A" under "Week" is every other week; what is neither one week nor both is not read. */
function onItsWeeks(time: Time | NotRead, text: string, column: number): Time | NotRead {
  if (!isRead(time) || saysNothing(text)) return time;
  const rota = rotaOf(text);
  if (rota === null) return { field: 'rota', column, text, why: 'how often' };
  if (rota === 'every week') return time;
  return { ...time, weekly: scaled(time.weekly, 0.5), ...(time.times ? { times: scaled(time.times, 0.5) } : {}) };
}

function noPupil(columns: Columns, text: string): NotRead {
  return { field: 'pupil', column: columns.get('pupil') ?? 0, text, why: isError(text) ? 'an error' : 'no pupil' };
}

/** Weeks from their own column, else "All year" or "6 wks" in the term's, else "ongoing" for an end. */
function readWeeks(own: string, others: readonly string[]): Range | 'open' | undefined {
  for (const reading of [readDose(own, 'weeks'), ...others.map((text) => readDose(text, 'dose'))])
    if ('parts' in reading && reading.parts.weeks !== undefined) return reading.parts.weeks;
  return undefined;
}

const DAYS_A_WEEK = 7;

/** How many weeks a total is spread over: as the row says, or from its first to its last day. */
function weeksInAll(own: Range | 'open' | undefined, { start, end }: Dates): Range | undefined {
  if (own !== undefined && own !== 'open') return own;
  return start === undefined || end === undefined || end <= start ? undefined : exactly(Math.ceil((end - start + 1) / DAYS_A_WEEK));
}
