/** One row of a register, read: who, what, how long, how often, where, with whom, and whether it is running. */
import { memoised, memoisedBy } from '../memoise';
import { readDose } from '../dose/dose';
import { exactly, type Range } from '../dose/range';
import { taughtWeekOf, type Settings } from '../settings/settings';
import { cellText, isBlank, type Cell } from '../meaning/cell';
import type { Field } from './fields';
import type { Columns } from './headings';
import { readLeader, type Leader } from '../meaning/leader';
import { readPlace, type Place } from '../meaning/place';
import { outsideLessons } from '../meaning/taughtTime';
import { findProgramme, type Programme } from '../meaning/programme';
import type { PupilName } from './pupils';
import { cellDay, readRunning, type Dates, type Running } from './running';
import { isRead, readTime, type NotRead, type Time } from './time';
import { slotsOf, type Slot } from '../meaning/slot';
import { plainWords, saysNo } from '../meaning/text';

export interface Row extends Said {
  /** Position in the grid, from 0. Several provisions of one row of the sheet have the same. */
  readonly index: number;
  /** Whose it is; none where the register names no pupils, or this row doesn't. */
  readonly pupils: readonly PupilName[];
  /** As it was read. */
  readonly said: Said;
}

/** What a row says, whoever's it is. The rows of a group differ by the pupil alone: they share one, which is read once. */
export interface Said {
  readonly intervention: string;
  readonly time: Time | NotRead;
  readonly weeks: Range | 'open' | undefined;
  readonly place: Place;
  readonly outsideLessons: boolean;
  /** Where all of its time is known by day and clock: when. Else none. */
  readonly slots: readonly Slot[];
  readonly running: Running;
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

/** A row with none of these filled is a blank or a banner. */
const SUBSTANCE: readonly Field[] = ['intervention', 'dose', 'minutes', 'times', 'hours', 'total', 'weekTime', 'sessions'];
const DUTY = /\b(section f|ehcp?|statutory)\b/;
/** "Awaiting EHCP", "EHCP applied for", "non-statutory": no duty, or not yet one. */
const NO_DUTY =
  /\b(no|not|non|without|pre|awaiting|pending|apply(ing)? for|appli(ed|cation) for|request(ed)?|requesting|towards)[ -](an? )?(section f|ehcp?|statutory)\b|\behcp?( plan)?[ -]+\(?(application|applied|needs assessment|assessment|request(ed)?|pending(?! review)|refused|declined|draft)\b|\bstatutory (assessment|sats|school age)\b/g;
const DAYS_A_WEEK = 7;

export function holdsIntervention(cells: readonly Cell[], columns: Columns): boolean {
  return SUBSTANCE.some((field) => !isBlank(cellAt(cells, columns.get(field))));
}

function cellAt(cells: readonly Cell[], column: number | undefined): Cell | undefined {
  return column === undefined ? undefined : cells[column];
}

export interface RowContext {
  readonly columns: Columns;
  readonly headings: readonly string[];
  readonly settings: Settings;
}

/**
 * @param pupils whose it is; null where the register has a column for pupils and this row names none
 * @param yearAbove the year group in the banner above the row, for where its own cells name none
 */
export type RowReader = (cells: readonly Cell[], index: number, pupils: readonly PupilName[] | null, yearAbove: string) => Row;

export function rowReader(context: RowContext): RowReader {
  const { columns } = context;
  const telling = [...columns].filter(([field]) => field !== 'pupil').map(([, column]) => column);
  const read = memoisedBy(
    ({ cells, yearAbove }: Told) => JSON.stringify([yearAbove, ...telling.map((column) => cells[column])]),
    (told) => readCells(told, context),
  );
  return (cells, index, pupils, yearAbove) => {
    const said = read({ cells, yearAbove });
    if (pupils) return rowOf(said, index, pupils, said.time);
    return rowOf(said, index, [], noPupil(columns, cellText(cellAt(cells, columns.get('pupil')))));
  };
}

/** Field by field, because every row comes through here, and V8 takes ten times as long over a spread of so many. */
function rowOf(said: Said, index: number, pupils: readonly PupilName[], time: Time | NotRead): Row {
  return {
    index,
    pupils,
    said,
    time,
    intervention: said.intervention,
    weeks: said.weeks,
    place: said.place,
    outsideLessons: said.outsideLessons,
    slots: said.slots,
    running: said.running,
    start: said.start,
    end: said.end,
    lastDay: said.lastDay,
    datesNotRead: said.datesNotRead,
    lastReview: said.lastReview,
    leader: said.leader,
    duty: said.duty,
    programme: said.programme,
    texts: said.texts,
  };
}

interface Told {
  readonly cells: readonly Cell[];
  readonly yearAbove: string;
}

function readCells({ cells, yearAbove }: Told, { columns, headings, settings }: RowContext): Said {
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
      { start: at('start'), end: at('end'), term: at('term'), status: at('status'), statusHeading: headingOf('status') },
      saidWeeks,
      settings,
    );
  const ownDates = dates(undefined);
  const { time, saidWeeks } = readTime({
    at,
    columns,
    headingOf,
    taughtMinutes: taughtWeekOf(settings, said('year')),
    weeks: weeksInAll(ownWeeks, ownDates),
  });
  const { running, start, end, lastDay, unread } = saidWeeks === undefined ? ownDates : dates(saidWeeks);
  return {
    intervention,
    time,
    weeks: ownWeeks ?? saidWeeks,
    place: readPlace(
      { location: said('place'), heading: headingOf('place'), own: [intervention, said('dose')], notes: said('notes') },
      settings.unsaidPlace,
    ),
    outsideLessons: outsideLessons([said('when'), said('lesson')], [intervention, said('dose')]),
    slots: isRead(time) ? slotsOf([said('when'), said('dose'), said('start')], time.weekly) : [],
    running,
    start,
    end,
    lastDay,
    datesNotRead: unread.map(({ field, text }) => ({
      field,
      text,
      column: columns.get(field) ?? 0,
      why: 'no date can be read in it, so the row is taken as running',
    })),
    lastReview: cellDay(at('lastReview'), settings.reviewDay) ?? undefined,
    leader: readLeader(said('ledBy')),
    duty: isDuty(said('duty'), headingOf('duty'), [intervention, said('notes')]),
    programme: findProgramme(intervention),
    texts,
  };
}

function noPupil(columns: Columns, text: string): NotRead {
  return { field: 'pupil', column: columns.get('pupil') ?? 0, text, why: 'no pupil is named in this row' };
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

function isDuty(text: string, heading: string, others: readonly [intervention: string, notes: string]): boolean {
  const plain = plainWords(text);
  // "Y/N" is a form nobody has filled in; "SEN: yes" is not yet a plan, but "E" is the code for one.
  const ticked = /^((yes|y|true|1)\b(?!\/)|✓)/.test(plain) && (namesDuty(heading) || !/\b(send?|stage)\b/.test(plainWords(heading)));
  const [intervention, notes] = others;
  return ticked || /^e\b/.test(plain) || (!saysNo(plain) && namesDuty(plain)) || namesDuty(intervention) || notesDuty(notes);
}

const dutiesIn = (text: string): string => plainWords(text).replace(NO_DUTY, ' ');
const namesDuty = memoised((text): boolean => DUTY.test(dutiesIn(text)));
const notesDuty = memoised((text): boolean => /\b(section f|statutory|ehcp? (provision|outcome))/.test(dutiesIn(text)));
