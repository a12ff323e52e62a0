/** When in the week a row is, as far as its texts say day and clock: "Mon 9.15–9.45", "Tues/Thurs 1:15 - 1:45", "daily 9.00–9.20". */
import { memoised } from '../memoise';
import { clockSpan } from './clock';
import { exactly, sameRange, type Range } from '../dose/range';
import { normalise } from '../dose/spellings';

export interface Slot {
  /** 0 for Monday to 4 for Friday. */
  readonly day: number;
  /** Minutes after midnight; the end is not part of it. */
  readonly from: number;
  readonly to: number;
}

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const ONE_DAY = /^(mon|tue|wed|thu|fri)(?:s|r|rs|day|sday|nesday|rsday)?$/;

/**
 * Which day a text is, from 0 for Monday; -1 for anything else.
 * @example weekdayOf('tues') // 1
 * @example weekdayOf('mondays') // -1
 */
export function weekdayOf(plain: string): number {
  const name = ONE_DAY.exec(plain)?.[1];
  return name === undefined ? -1 : WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(name));
}

export const DAY = '(mon|tu|wed|th|fri)(?:e|es|u|ur|urs|nes|ues)?(?:day)?s?';
const CLOCK = '(\\d{1,2})(?:[.:](\\d{2}))? ?([ap]m)?';
const PIECES = new RegExp(
  `\\b${DAY}(?: ?(?:-|to) ?${DAY})?\\b|${CLOCK} ?(?:-|to|until|till) ?${CLOCK}|(\\bdaily\\b|\\b(?:every|each) (?:day|morning|afternoon)\\b)`,
  'g',
);
const DAYS = ['mon', 'tu', 'wed', 'th', 'fri'];
/** Weeks that alternate are not one week's timetable. */
export const NOT_EVERY_WEEK = /\b(alternate|fortnight\w*|week [ab]|wk [ab]|every other|termly|monthly)\b/;
/** Minutes after midnight; no school day goes on for longer. */
export const DAY_IS_OVER = 19 * 60;

export type Piece = { readonly days: readonly number[] } | { readonly from: number; readonly to: number };

/** Every day of the week where none is named. */
export function daysOf(first: string | undefined, last: string | undefined): number[] {
  const [from, to] = first === undefined ? [0, 4] : [DAYS.indexOf(first), DAYS.indexOf(last ?? first)];
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => from + i);
}

function pieceOf(match: RegExpExecArray): Piece | null {
  const [, first, last, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf, daily] = match;
  if (daily !== undefined || first !== undefined) return { days: daysOf(first, last) };
  // Two bare numbers are no times of day: "20-30".
  if (fromMinute === undefined && toMinute === undefined && fromHalf === undefined && toHalf === undefined) return null;
  const span = clockSpan([fromHour, fromMinute, fromHalf], [toHour, toMinute, toHalf]);
  return span && span.to <= DAY_IS_OVER ? span : null;
}

function piecesOf(plain: string): Piece[] {
  const pieces: Piece[] = [];
  PIECES.lastIndex = 0;
  for (let match = PIECES.exec(plain); match; match = PIECES.exec(plain)) {
    const piece = pieceOf(match);
    if (piece) pieces.push(piece);
  }
  return pieces;
}

/** Without a day, or a time of day, there is no slot. */
export const MAY_SAY_WHEN = /mon|tu|wed|th|fri|day|daily|morning|afternoon|\d ?[.:ap]|\d{4}/i;

const readSlots = memoised((text): readonly Slot[] => {
  if (!MAY_SAY_WHEN.test(text)) return [];
  const plain = normalise(text);
  return NOT_EVERY_WEEK.test(plain) ? [] : placed(piecesOf(plain));
});

/** Days and clock times in the order they stand: a time belongs to the days before it, or where it stands first, to those after. */
export function placed(pieces: readonly Piece[]): Slot[] {
  const [first] = pieces;
  const timeFirst = first !== undefined && 'from' in first;
  const slots: Slot[] = [];
  let days: number[] = [];
  let time: { readonly from: number; readonly to: number } | null = null;
  for (const piece of pieces) {
    if ('days' in piece) {
      if (timeFirst && time) for (const day of piece.days) slots.push({ day, from: time.from, to: time.to });
      // A new set of days begins after a time.
      days = time && !timeFirst ? [...piece.days] : [...days, ...piece.days];
      if (!timeFirst) time = null;
    } else {
      time = piece;
      if (!timeFirst) for (const day of days) slots.push({ day, from: piece.from, to: piece.to });
    }
  }
  return slots;
}

/**
 * The day and clock times of the first text that says all of a row's time: one of 60 minutes a week whose text names a slot of 30 is not known to be
 * anywhere. None where slots overlap.
 * @param weekly the row's minutes a week
 * @example slotsOf(['Mon 9.15-9.45'], exactly(30)) // [{ day: 0, from: 555, to: 585 }]
 * @example slotsOf(['Mon 9.15-9.45'], exactly(60)) // []
 */
export function slotsOf(texts: readonly string[], weekly: Range): readonly Slot[] {
  for (const text of texts) {
    const slots = readSlots(text);
    const length = slots.reduce((sum, { from, to }) => sum + to - from, 0);
    if (sameRange(exactly(length), weekly) && !overlaps(slots)) return slots;
  }
  return [];
}

/** A row that contradicts itself is not known to be anywhere. */
export function overlaps(slots: readonly Slot[]): boolean {
  return slots.some((a, i) => slots.slice(i + 1).some((b) => a.day === b.day && a.from < b.to && b.from < a.to));
}

const A_DAY = '(?:mon|tu(?:es?)?|wed(?:nes)?|th(?:u(?:rs?)?)?|fri)(?:day)?s?';
/** Nobody lists more; and "tues" can be taken apart in two ways, which in fifty of them would be 2^50. */
const MOST_DAYS = 10;
const ONLY_DAYS = new RegExp(
  `^(?:every |each |alternate )?(?:${A_DAY}(?: ?(?:-|to|,|/|&|\\+|and|then))? ?){1,${MOST_DAYS}}$|^(?:daily|every ?day|each day|all week|weekdays|school days?)$`,
);

/**
 * Is a text days and nothing else: "Mon", "Tue & Thu", "M/W/F", "daily"?
 * @example onlyWeekdays('M/W/F') // true
 * @example onlyWeekdays('Mon 9.15') // false
 */
export const onlyWeekdays = memoised((text): boolean => ONLY_DAYS.test(normalise(text).trim()));
