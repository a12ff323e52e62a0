/** Sheets' day numbers, wall-clock times, and instants. Nothing here depends on the machine's own time zone. */

/** A local date and time without a zone. `month` is 1–12. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hours: number;
  minutes: number;
  seconds: number;
  ms: number;
}

/** Also of another realm, for which `instanceof Date` is false. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

export const DAY_MS = 86_400_000;

/** Day 0. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

export function serialOfParts(parts: WallClock): number {
  return (utcMs(parts) - EPOCH_MS) / DAY_MS;
}

export function partsOfSerial(serial: number): WallClock {
  return partsOfUtc(EPOCH_MS + Math.round(serial * DAY_MS));
}

/** Days and months beyond their end carry over, as in `DATE(2026,13,1)`. */
export function serialOfDate(year: number, month: number, day: number): number {
  return serialOfParts({ year, month, day, hours: 0, minutes: 0, seconds: 0, ms: 0 });
}

export function partsOfInstant(ms: number, timeZone: string): WallClock {
  return partsOfUtc(ms + offsetAt(ms, timeZone));
}

/** 275,760 years either way. */
const LAST_INSTANT = 8.64e15;

/** As `new Date` does: 01:30 that the clocks skip in spring is 02:30; of two 01:30s in autumn it is the first. */
export function instantOfParts(parts: WallClock, timeZone: string): number {
  const asUtc = utcMs(parts);
  // A number in a date format may be a day that no Date can hold.
  if (!(Math.abs(asUtc) < LAST_INSTANT - DAY_MS)) return NaN;
  const before = offsetAt(asUtc - DAY_MS, timeZone);
  const after = offsetAt(asUtc + DAY_MS, timeZone);
  const fits = [before, after].map((offset) => asUtc - offset).filter((ms) => ms + offsetAt(ms, timeZone) === asUtc);
  return fits.length > 0 ? Math.min(...fits) : asUtc - before;
}

export function serialOfInstant(ms: number, timeZone: string): number {
  return serialOfParts(partsOfInstant(ms, timeZone));
}

export function instantOfSerial(serial: number, timeZone: string): number {
  return instantOfParts(partsOfSerial(serial), timeZone);
}

function utcMs({ year, month, day, hours, minutes, seconds, ms }: WallClock): number {
  const date = new Date(0);
  // Date.UTC would take the years 0–99 for 1900–1999.
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hours, minutes, seconds, ms);
  return date.getTime();
}

function partsOfUtc(utc: number): WallClock {
  const date = new Date(utc);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
    ms: date.getUTCMilliseconds(),
  };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    const numeric = 'numeric' as const;
    const units = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
    clock = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', era: 'short', ...units });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** Milliseconds that the zone is ahead of UTC at an instant. */
function offsetAt(ms: number, timeZone: string): number {
  const field: Record<string, string> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(ms)) field[type] = value;
  const year = Number(field.year);
  const wall = utcMs({
    year: field.era === 'BC' ? 1 - year : year,
    month: Number(field.month),
    day: Number(field.day),
    hours: Number(field.hour),
    minutes: Number(field.minute),
    seconds: Number(field.second),
    ms: 0,
  });
  return wall - Math.floor(ms / 1000) * 1000;
}
