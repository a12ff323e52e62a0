/** One row of a register, read: who, what, how long, how often, where, with whom, and whether it is running. */
import { readDose } from '../dose/dose';
import { exactly, scaled, type Range } from '../dose/range';
import { cellClock } from '../meaning/clock';
import { cellText, isBlank, isError, type Cell } from '../meaning/cell';
import { isDuty } from '../meaning/duty';
import { readLeader, type Leader } from '../meaning/leader';
import { readPlace, type Place } from '../meaning/place';
import { findProgramme, type Programme } from '../meaning/programme';
import { rotaOf } from '../meaning/rota';
import { slotsOf, type Slot } from '../meaning/slot';
import { outsideLessons } from '../meaning/taughtTime';
import { readTerm } from '../meaning/readTerm';
import { memoisedBy } from '../memoise';
import { saysNothing } from '../text';
import type { Field } from './fields';
import type { Columns } from './headings';
import { taughtWeekOf, type HowRead } from './howRead';
import type { PupilName } from './pupils';
import { cellDay, readRunning, type Dates, type Running } from './running';
import { clockText } from './clockColumns';
import { isRead, type NotRead, type Time } from './time';
import { readTime } from './readTime';

export interface Row {
  /** Position in the grid, from 0. Several provisions of one row of the sheet have the same. */
  readonly index: number;
  /** Whose it is; none where the register names no pupils, or this row doesn't. */
  readonly pupils: readonly PupilName[];
  /** What its cells say. */
  readonly provision: Provision;
  /** As its provision says, unless something about the row itself stands against it: it names no pupil. */
  readonly time: Time | NotRead;
}

/** What a row's cells say, whoever's it is. Rows that differ by the pupil alone share one, which is read and judged once. */
export interface Provision {
  readonly intervention: string;
  readonly time: Time | NotRead;
  readonly weeks: Range | 'open' | undefined;
  readonly place: Place;
  readonly outsideLessons: boolean;
  /** Where all of its time is known by day and clock: when. Else none. */
  readonly slots: readonly Slot[];
  readonly running: Running;
  /** Day numbers. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** The last day by end date, term or weeks. */
  readonly lastDay: number | undefined;
  /** Start and end dates that could not be read. */
  readonly datesNotRead: readonly NotRead[];
  readonly lastReview: number | undefined;
  readonly leader: Leader;
  /** Section F, EHCP or statutory: a duty, which no question suggests stopping. */
  readonly duty: boolean;
  readonly programme: Programme | null;
  /** Every cell's text by field, without the pupil's; a field without a column is absent. */
  readonly texts: Readonly<Partial<Record<Field, string>>>;
}

/**
 * Is a row running on the review date? Only such rows count.
 * @example isRunning({ provision: { running: 'ended' } }) // false
 */
export function isRunning({ provision }: Row): boolean {
  return provision.running === 'running';
}

/**
 * Does a row's own start date, or its term, lie after the review date? Without either it doesn't.
 * @example beginsLater({ texts: { term: 'Spring' } }, { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // true
 */
export function beginsLater({ start, texts }: Provision, { reviewDay, terms }: Pick<HowRead, 'reviewDay' | 'terms'>): boolean {
  const first = start ?? readTerm(texts.term ?? '', reviewDay, terms)?.first;
  return first !== undefined && first > reviewDay;
}

/** A row with none of these filled is a blank or a banner. */
const SUBSTANCE: readonly Field[] = [
  'intervention',
  'dose',
  'minutes',
  'times',
  'hours',
  'total',
  'weekTime',
  'sessions',
  'from',
  'to',
  'when',
];
const DAYS_A_WEEK = 7;

/**
 * Is any cell filled that says what is done or how long? A line without is a blank or a banner.
 * @example holdsIntervention(['AB', 'Phonics'], new Map([['pupil', 0], ['intervention', 1]])) // true
 * @example holdsIntervention(['AB', ''], new Map([['pupil', 0], ['intervention', 1]])) // false
 */
export function holdsIntervention(cells: readonly Cell[], columns: Columns): boolean {
  return SUBSTANCE.some((field) => !isBlank(cellAt(cells, columns.get(field))));
}

function cellAt(cells: readonly Cell[], column: number | undefined): Cell | undefined {
  return column === undefined ? undefined : cells[column];
}

export interface RowContext {
  readonly columns: Columns;
  readonly headings: readonly string[];
  readonly how: HowRead;
  /** Typed dates put the month first. */
  readonly monthFirst: boolean;
}

/**
 * @param pupils whose it is; null where the register has a column for pupils and this row names none
 * @param yearAbove the year group in the banner above the row, for where its own cells name none
 */
export type RowReader = (cells: readonly Cell[], index: number, pupils: readonly PupilName[] | null, yearAbove: string) => Row;

/**
 * A reader of a register's rows, which reads what rows have in common once.
 * @example
 *   const columns = new Map([['minutes', 0], ['times', 1]]);
 *   rowReader({ columns, headings: [], how: usualReading(0), monthFirst: false })([20, 3], 1, [], '').time.weekly // { least: 60, most: 60 }
 */
export function rowReader(context: RowContext): RowReader {
  const { columns } = context;
  const telling = [...columns].filter(([field]) => field !== 'pupil').map(([, column]) => column);
  const read = memoisedBy(
    ({ cells, yearAbove }: RowCells) => JSON.stringify([yearAbove, ...telling.map((column) => cells[column])]),
    (of) => readCells(of, context),
  );
  return (cells, index, pupils, yearAbove) => {
    const provision = read({ cells, yearAbove });
    if (pupils) return { index, pupils, provision, time: provision.time };
    return { index, pupils: [], provision, time: noPupil(columns, cellText(cellAt(cells, columns.get('pupil')))) };
  };
}

interface RowCells {
  readonly cells: readonly Cell[];
  readonly yearAbove: string;
}

function readCells({ cells, yearAbove }: RowCells, { columns, headings, how, monthFirst }: RowContext): Provision {
  const at = (field: Field): Cell | undefined => cellAt(cells, columns.get(field));
  const headingOf = (field: Field): string => headings[columns.get(field) ?? -1] ?? '';
  const texts: Partial<Record<Field, string>> = {};
  for (const [field, column] of columns) if (field !== 'pupil') texts[field] = cellText(cells[column]);
  if (!texts.year && yearAbove !== '') texts.year = yearAbove;
  const said = (field: Field): string => texts[field] ?? '';
  const intervention = texts.intervention ?? said('dose').replace(/\s+/g, ' ');
  const ownWeeks = readWeeks(said('weeks'), [said('term'), said('end')]);
  const dates = (saidWeeks: Range | 'open' | undefined): Dates =>
    readRunning(
      {
        start: at('start'),
        end: at('end'),
        ended: at('ended'),
        term: at('term'),
        status: at('status'),
        statusHeading: headingOf('status'),
        remarks: [intervention, said('notes'), said('when'), said('dose'), said('status')],
      },
      saidWeeks,
      { ...how, monthFirst },
    );
  const ownDates = dates(undefined);
  // "Every morning before register", "all lessons": what is said beside the figures.
  const own = [intervention, said('dose'), said('minutes'), said('times')];
  const { time: everyWeek, saidWeeks } = readTime({
    at,
    columns,
    headingOf,
    taughtMinutes: taughtWeekOf(how, said('year')),
    weeks: weeksInAll(ownWeeks, ownDates),
  });
  const time = onItsWeeks(everyWeek, said('rota'), columns.get('rota') ?? 0);
  const [from, to] = [cellClock(at('from')), cellClock(at('to'))];
  const clocks = from === null || to === null ? '' : clockText(at('day'), from, to);
  // "6 weeks" says when it is over; a bare number under "Weeks" is a plan, and a row that has outrun it is asked about.
  const untilThen = saidWeeks ?? (/\p{L}/u.test(said('weeks')) ? ownWeeks : undefined);
  const { running, start, end, lastDay, unread } = untilThen === undefined ? ownDates : dates(untilThen);
  return {
    intervention,
    time,
    weeks: ownWeeks ?? saidWeeks,
    place: readPlace({ location: said('place'), heading: headingOf('place'), own, notes: said('notes') }, how.unsaidPlace),
    outsideLessons: outsideLessons([said('when'), said('lesson')], [...own, said('ledBy'), said('place')], said('notes')),
    slots: isRead(time) ? slotsOf([clocks, said('when'), said('dose'), said('start'), intervention], time.weekly) : [],
    running,
    start,
    end,
    lastDay,
    datesNotRead: unread.map(({ field, text }) => ({ field, text, column: columns.get(field) ?? 0, why: 'no date' })),
    lastReview: cellDay(at('lastReview'), how.reviewDay, monthFirst) ?? undefined,
    leader: readLeader(said('ledBy')),
    duty: isDuty({ text: said('duty'), heading: headingOf('duty'), intervention, notes: said('notes') }),
    programme: findProgramme(intervention),
    texts,
  };
}

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

/** How many weeks a total is spread over: as the row says, or from its first to its last day. */
function weeksInAll(own: Range | 'open' | undefined, { start, end }: Dates): Range | undefined {
  if (own !== undefined && own !== 'open') return own;
  return start === undefined || end === undefined || end <= start ? undefined : exactly(Math.ceil((end - start + 1) / DAYS_A_WEEK));
}
