/** One row of a register, read: who, what, how long, how often, where, with whom, and whether it is running. */
import { minutesAWeek, readDose, type DoseParts, type Measure } from '../dose/dose';
import { exactly, inWords, sameRange, scaled, times, type Range } from '../dose/range';
import type { Settings } from '../settings/settings';
import { cellText, durationMinutes, isBlank, isMoment, type Cell } from './cell';
import { fieldName, type Field } from './fields';
import type { Columns } from './headings';
import { outsideLessons, readPlace, type Place } from './place';
import { findProgramme, type Programme } from './programmes';
import { readLeader, type Leader } from './leader';
import { cellDay, readRunning, type Running } from './running';
import { nameKey, plainWords, saysNo } from './words';

/** Why a row's time can't be had, and from which cell. */
export interface NotRead {
  readonly field: Field;
  /** Position in the grid, from 0. */
  readonly column: number;
  readonly text: string;
  readonly why: string;
}

export interface Time {
  /** Minutes a week. */
  readonly weekly: Range;
  /** Minutes a session and sessions a week, where the register says them. */
  readonly minutes?: Range;
  readonly times?: Range;
  /** "3 × 20 minutes = 60 a week". */
  readonly working: string;
}

export interface Row {
  /** Position in the grid, from 0. */
  readonly index: number;
  /** As typed; '' where the register names no pupils. */
  readonly pupil: string;
  /** What rows of one pupil have in common; where no pupil is named, each row stands for itself. */
  readonly pupilKey: string;
  readonly intervention: string;
  readonly time: Time | NotRead;
  readonly weeks: Range | 'open' | undefined;
  readonly place: Place;
  readonly outsideLessons: boolean;
  readonly running: Running;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly lastReview: number | undefined;
  readonly leader: Leader;
  /** Section F, EHCP or statutory: a duty, which no question suggests stopping. */
  readonly duty: boolean;
  readonly programme: Programme | null;
  /** Every cell's text by field; a field without a column is absent. */
  readonly texts: Readonly<Partial<Record<Field, string>>>;
}

export function isRead(time: Time | NotRead): time is Time {
  return 'weekly' in time;
}

const DOSE_FIELDS: readonly (readonly [Field, Measure])[] = [
  ['dose', 'dose'],
  ['minutes', 'minutes'],
  ['times', 'times'],
  ['hours', 'hours a week'],
  ['total', 'minutes a week'],
];
/** A row with none of these filled is a blank or a banner. */
const SUBSTANCE: readonly Field[] = ['intervention', 'dose', 'minutes', 'times', 'hours', 'total'];
const SCHOOL_DAYS_A_WEEK = 5;
const DAYS_TO_BE_READ = /\b(section f|ehcp?|ehc plan|statutory)\b/;

/** Null for a row that holds no intervention: blank, or a banner such as "Year 3". */
export function readRow(
  cells: readonly Cell[],
  index: number,
  columns: Columns,
  headings: readonly string[],
  settings: Settings,
): Row | null {
  const at = (field: Field): Cell | undefined => (columns.has(field) ? cells[columns.get(field) ?? -1] : undefined);
  if (SUBSTANCE.every((field) => isBlank(at(field)))) return null;
  const texts: Partial<Record<Field, string>> = {};
  for (const field of columns.keys()) texts[field] = cellText(at(field));
  const words = cells.map(cellText).filter((text) => /\p{L}/u.test(text));
  const pupil = texts.pupil ?? '';
  const dose = readTime(at, columns, settings);
  const weeksCell = readWeeks([texts.weeks, texts.term, texts.end]);
  const dates = readRunning(
    {
      start: at('start'),
      end: at('end'),
      term: at('term'),
      status: at('status'),
      statusHeading: headings[columns.get('status') ?? -1] ?? '',
    },
    dose.weeks,
    settings.reviewDay,
  );
  const intervention = texts.intervention ?? '';
  return {
    index,
    pupil,
    pupilKey: columns.has('pupil') ? nameKey(pupil) : `row ${index}`,
    intervention,
    time: columns.has('pupil') && nameKey(pupil) === '' ? noPupil(columns) : dose.time,
    weeks: weeksCell ?? dose.weeks,
    place: readPlace(texts.place ?? '', words, settings.unsaidPlace),
    outsideLessons: outsideLessons([texts.when ?? '', texts.lesson ?? ''], [intervention, texts.dose ?? '', texts.notes ?? '']),
    running: dates.running,
    start: dates.start,
    end: dates.end,
    lastReview: cellDay(at('lastReview'), settings.reviewDay) ?? undefined,
    leader: readLeader(texts.ledBy ?? ''),
    duty: isDuty(texts.duty, columns.has('duty') ? (headings[columns.get('duty') ?? -1] ?? '') : '', [intervention, texts.notes ?? '']),
    programme: findProgramme(intervention),
    texts,
  };
}

function noPupil(columns: Columns): NotRead {
  return { field: 'pupil', column: columns.get('pupil') ?? 0, text: '', why: 'no pupil is named in this row. Type whose it is' };
}

/** Weeks from their own column, else "All year" or "6 wks" in the term's, else "ongoing" for an end. */
function readWeeks(texts: readonly (string | undefined)[]): Range | 'open' | undefined {
  const [own = '', ...others] = texts;
  const readings = [own === '' ? null : readDose(own, 'weeks'), ...others.map((text) => (text ? readDose(text, 'dose') : null))];
  for (const reading of readings) {
    if (reading && 'parts' in reading && reading.parts.weeks !== undefined) return reading.parts.weeks;
  }
  return undefined;
}

function isDuty(text: string | undefined, heading: string, others: readonly string[]): boolean {
  const plain = plainWords(text ?? '');
  const ticked = /^(yes|y|true|✓|✔|e|1)\b/.test(plain) && DAYS_TO_BE_READ.test(plainWords(`${heading} ehcp`));
  const named = DAYS_TO_BE_READ.test(plain) && !saysNo(plain) && !/^(no|not|without)\b/.test(plain);
  return ticked || named || others.some((each) => /\bsection f\b|\bstatutory\b/.test(plainWords(each)));
}

/** Puts the row's time together from whichever of its cells say a part of it. */
function readTime(
  at: (field: Field) => Cell | undefined,
  columns: Columns,
  settings: Settings,
): { time: Time | NotRead; weeks: Range | 'open' | undefined } {
  let parts: DoseParts = {};
  let problem: NotRead | null = null;
  for (const [field, measure] of DOSE_FIELDS) {
    const cell = at(field);
    if (cell === undefined || isBlank(cell)) continue;
    const reading = readCell(cell, measure);
    const joined = 'why' in reading ? null : join(parts, reading.parts);
    if (joined) parts = joined;
    else
      problem ??= {
        field,
        column: columns.get(field) ?? 0,
        text: cellText(cell),
        why: 'why' in reading ? reading.why : 'another cell of this row says something else',
      };
  }
  const time = timeOf(parts, settings);
  // "TBC" beside cells that say it all takes nothing away; a cell with a figure that can't be read does.
  const harmless = problem === null || (time !== null && !/\d/.test(problem.text));
  return { time: harmless ? (time ?? missing(parts, at, columns)) : (problem ?? missing(parts, at, columns)), weeks: parts.weeks };
}

function readCell(cell: Cell, measure: Measure): ReturnType<typeof readDose> {
  if (typeof cell === 'boolean') return { why: 'a tick box says no length of time' };
  if (!isMoment(cell)) return readDose(cellText(cell), measure);
  const minutes = durationMinutes(cell);
  if (minutes === null) return { why: 'a date, where a length of time is wanted' };
  if (minutes === 0) return { why: 'nought is no length of time; if it has ended, give its end date or status' };
  if (measure === 'hours a week' || measure === 'minutes a week') return { parts: { weekly: exactly(minutes) } };
  return measure === 'minutes'
    ? { parts: { minutes: exactly(minutes) } }
    : { why: 'a time of day, which does not say how long or how often' };
}

/** Null where two cells say different things of the same part. */
function join(a: DoseParts, b: DoseParts): DoseParts | null {
  for (const part of ['minutes', 'times', 'weekly', 'days'] as const) {
    const [one, other] = [a[part], b[part]];
    if (one && other && !sameRange(one, other)) return null;
  }
  const joined = { ...a, ...b };
  const product = joined.minutes && joined.times ? times(joined.minutes, joined.times) : null;
  return product && joined.weekly && !sameRange(product, joined.weekly) ? null : joined;
}

function timeOf(parts: DoseParts, settings: Settings): Time | null {
  const weekly = minutesAWeek(parts);
  if (parts.minutes && parts.times && weekly) {
    const working = `${inWords(parts.times)} × ${inWords(parts.minutes)} minutes = ${inWords(weekly)} a week`;
    return { weekly, minutes: parts.minutes, times: parts.times, working };
  }
  const rest = { ...(parts.minutes ? { minutes: parts.minutes } : {}), ...(parts.times ? { times: parts.times } : {}) };
  if (weekly) return { weekly, ...rest, working: `${inWords(weekly)} minutes a week` };
  if (!parts.days) return null;
  const minutes = scaled(parts.days, settings.taughtMinutes / SCHOOL_DAYS_A_WEEK);
  return { weekly: minutes, ...rest, working: `${inWords(parts.days)} of 5 days = ${inWords(minutes)} minutes a week` };
}

/** Names the cell that ought to have said what is missing, blank or not. */
function missing(parts: DoseParts, at: (field: Field) => Cell | undefined, columns: Columns): NotRead {
  const wanted: readonly Field[] = parts.minutes
    ? ['times', 'dose']
    : parts.times
      ? ['minutes', 'dose']
      : ['dose', 'minutes', 'times', 'hours', 'total'];
  const why = parts.minutes
    ? 'how often is not said'
    : parts.times
      ? 'how long each session is, is not said'
      : 'neither how long nor how often is said';
  const field = wanted.find((each) => columns.has(each)) ?? DOSE_FIELDS.map(([each]) => each).find((each) => columns.has(each));
  const named = field ?? 'intervention';
  return { field: named, column: columns.get(named) ?? 0, text: cellText(at(named)), why };
}

/** `Can't read "TBC" under Minutes a session: …`, for a cell of its own. */
export function notReadInWords(problem: NotRead): string {
  const quoted =
    problem.text === '' ? `the blank cell under ${fieldName(problem.field)}` : `"${problem.text}" under ${fieldName(problem.field)}`;
  return `Can't read ${quoted}: ${problem.why}.`;
}
