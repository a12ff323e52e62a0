import { partsOfInstant, type WallClock } from '../workbook/dates';
import { fail } from './errors';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function dayOfWeek({ year, month, day }: WallClock): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function dayOfYear({ year, month, day }: WallClock): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000 + 1;
}

/** Minutes that the zone is ahead of UTC. */
function offsetMinutes(ms: number, parts: WallClock): number {
  const wall = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hours, parts.minutes, parts.seconds, parts.ms);
  return Math.round((wall - ms) / 60_000);
}

function zoneText(ms: number, timeZone: string, style: 'short' | 'long'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: style }).formatToParts(ms);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

function offsetText(minutes: number, colon: string): string {
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${hours ?? ''}${colon}${rest ?? ''}`;
}

/** One run of the same letter in a pattern of Java's SimpleDateFormat. */
function field(letter: string, count: number, ms: number, parts: WallClock, timeZone: string): string {
  const number = (value: number): string => String(value).padStart(count, '0');
  const name = (names: readonly string[], i: number): string => (count >= 4 ? (names[i] ?? '') : (names[i] ?? '').slice(0, 3));
  switch (letter) {
    case 'G':
      return parts.year > 0 ? 'AD' : 'BC';
    case 'y':
    case 'Y':
      return count === 2 ? String(parts.year % 100).padStart(2, '0') : number(parts.year);
    case 'M':
    case 'L':
      return count >= 3 ? name(MONTHS, parts.month - 1) : number(parts.month);
    case 'd':
      return number(parts.day);
    case 'D':
      return number(dayOfYear(parts));
    case 'E':
      return name(DAYS, dayOfWeek(parts));
    case 'u':
      return number(dayOfWeek(parts) || 7);
    case 'a':
      return parts.hours < 12 ? 'AM' : 'PM';
    case 'H':
      return number(parts.hours);
    case 'k':
      return number(parts.hours || 24);
    case 'K':
      return number(parts.hours % 12);
    case 'h':
      return number(parts.hours % 12 || 12);
    case 'm':
      return number(parts.minutes);
    case 's':
      return number(parts.seconds);
    case 'S':
      return number(parts.ms);
    case 'z':
      return zoneText(ms, timeZone, count >= 4 ? 'long' : 'short');
    case 'Z':
      return offsetText(offsetMinutes(ms, parts), '');
    case 'X': {
      const minutes = offsetMinutes(ms, parts);
      return minutes === 0 ? 'Z' : offsetText(minutes, count >= 3 ? ':' : '').slice(0, count === 1 ? 3 : undefined);
    }
    default:
      return fail(`Illegal pattern character '${letter}'`);
  }
}

/** `Utilities.formatDate`: the pattern language of Java's SimpleDateFormat, in English. */
export function formatJava(ms: number, timeZone: string, pattern: string): string {
  const parts = partsOfInstant(ms, timeZone);
  return pattern.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined, letter: string | undefined) => {
    if (letter !== undefined) return field(letter, run.length, ms, parts, timeZone);
    return quoted === undefined ? "'" : quoted.replaceAll("''", "'");
  });
}
