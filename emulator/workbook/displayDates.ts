import { DAY_MS, partsOfSerial, type WallClock } from './dates';
import { dayNames, monthNames, styleOf } from './locale';
import type { Part, Section } from './pattern';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

type DatePart = Extract<Part, { kind: 'date' }>;

/** A date, time or duration. What is not shown is cut off, not rounded: 9:59:59 in `h:mm` is 9:59. */
export function formatDate({ parts }: Section, serial: number, locale: string): string {
  const wall = partsOfSerial(serial);
  const twelveHour = parts.some(({ kind }) => kind === 'meridiem');
  const elapsed = parts.some((part) => part.kind === 'date' && part.elapsed);
  const sign = elapsed && serial < 0 ? '-' : '';
  const clock = sign ? partsOfSerial(-serial) : wall;
  const texts = parts.map((part) => {
    if (part.kind === 'literal' || part.kind === 'digits') return part.text;
    if (part.kind === 'meridiem') return meridiemText(part.text, wall.hours);
    if (part.kind !== 'date') return '';
    if (part.elapsed) return elapsedText(part, Math.abs(serial));
    return dateText(part, clock, serial, locale, twelveHour);
  });
  return sign + texts.join('');
}

function meridiemText(pattern: string, hours: number): string {
  const text = hours < 12 ? 'AM' : 'PM';
  const cased = pattern.startsWith('a') ? text.toLowerCase() : text;
  return pattern.length > 3 ? cased.toUpperCase() : cased.charAt(0);
}

function elapsedText({ unit, length }: DatePart, days: number): string {
  const total = Math.round(days * DAY_MS);
  const size = unit === 'hour' ? HOUR_MS : unit === 'minute' ? MINUTE_MS : 1000;
  return String(Math.floor(total / size)).padStart(length, '0');
}

function dateText({ unit, length }: DatePart, wall: WallClock, serial: number, locale: string, twelveHour: boolean): string {
  const padded = (value: number) => String(value).padStart(Math.min(length, 2), '0');
  switch (unit) {
    case 'year':
      return length <= 2 ? String(wall.year % 100).padStart(2, '0') : String(wall.year).padStart(4, '0');
    case 'month':
      return length <= 2 ? padded(wall.month) : monthText(wall.month, length, locale);
    case 'day':
      return length <= 2 ? padded(wall.day) : weekday(serial, length, locale);
    case 'hour':
      return padded(twelveHour ? wall.hours % 12 || 12 : wall.hours);
    case 'minute':
      return padded(wall.minutes);
    case 'second':
      return padded(wall.seconds);
    case 'millisecond':
      return String(wall.ms).padStart(3, '0').slice(0, length);
  }
}

function monthText(month: number, length: number, locale: string): string {
  const name = monthNames(locale, length === 3 ? 'short' : 'long')[month - 1] ?? '';
  return length === 5 ? name.charAt(0) : name;
}

function weekday(serial: number, length: number, locale: string): string {
  // Day 1, 31 December 1899, was a Sunday.
  const index = (((Math.floor(serial) - 1) % 7) + 7) % 7;
  return dayNames(locale, length === 3 ? 'short' : 'long')[index] ?? styleOf(locale).tag;
}
