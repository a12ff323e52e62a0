/** Calendar dates as day numbers: days since 1 January 1970, with no time of day and no time zone. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MS_A_DAY = 86_400_000;

/**
 * The number of a day. `month` counts from 1; a day past the month's end runs on into the next, as the calendar does.
 * @example dayNumber(1970, 1, 2) // 1
 * @example isoDate(dayNumber(2026, 4, 31)) // '2026-05-01'
 */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_A_DAY);
}

/**
 * Year, month (1 to 12) and day of a day number.
 * @example partsOfDay(0) // { year: 1970, month: 1, day: 1 }
 */
export function partsOfDay(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * A day number as year, month and day.
 * @example isoDate(dayNumber(2026, 11, 21)) // '2026-11-21'
 */
export function isoDate(day: number): string {
  const parts = partsOfDay(day);
  return `${parts.year}-${String(parts.month).padStart(2, '0')}-${String(parts.day).padStart(2, '0')}`;
}

/**
 * The same back: null for any other text, which may be a date all the same, or mean anything.
 * @example isoDay('2026-11-21') === dayNumber(2026, 11, 21) // true
 * @example isoDay('21 November') // null
 */
export function isoDay(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return day === undefined ? null : realDay(Number(year), Number(month), Number(day));
}

/** A date that exists, or null: 31 April is nobody's date. */
function realDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const found = dayNumber(year, month, day);
  return partsOfDay(found).day === day ? found : null;
}

function fullYear(typed: string): number {
  return typed.length <= 2 ? 2000 + Number(typed) : Number(typed);
}

/** Without a year, the date nearest to the review date is meant: "5 Jan" in November is next January. */
function nearestYear(month: number, day: number, near: number): number | null {
  const year = partsOfDay(near).year;
  const candidates = [year - 1, year, year + 1].map((each) => realDay(each, month, day)).filter((each) => each !== null);
  return candidates.reduce<number | null>(
    (best, each) => (best === null || Math.abs(each - near) < Math.abs(best - near) ? each : best),
    null,
  );
}

/**
 * A typed date as a day number, day first: "3/9/26", "03.09.2026", "3rd Sept", "w/c 7 Sep 2026", "2026-09-03". Null where the text is not one date and
 * nothing else, or there is no such date (31 April).
 * @param near the review date: without a year, the date nearest to it is meant
 * @param monthFirst as the register's other dates show that it is meant: "9/3/26" is 3 September
 * @example isoDate(readDate('5 Jan', dayNumber(2026, 11, 18))) // '2027-01-05'
 * @example readDate('31/4/2026', 0) // null
 */
export function readDate(text: string, near: number, monthFirst = false): number | null {
  const plain = text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/^\s*(w\/c|week (commencing|beginning)|wc|from|by|on|finished|ended|stopped|until|till|started|starting|since)\s+/, '')
    .replace(/^\s*(mon|tues?|wed(nes)?|thurs?|fri|sat(ur)?|sun)(day)?,?\s+/, '')
    // With a time of day, as exports write it: 2026-09-07 00:00, 2026-09-07T00:00:00Z.
    .replace(/[t ]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?\s*(z|[ap]m|[+-]\d{2}:?\d{2})?$/, '')
    .trim();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(plain);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?$/.exec(plain);
  if (numeric) {
    const [one, other, year] = [Number(numeric[1]), Number(numeric[2]), numeric[3]];
    const [day, month] = monthFirst ? [other, one] : [one, other];
    return year === undefined ? nearestYear(month, day, near) : realDay(fullYear(year), month, day);
  }
  // 3rd Sept, 18-Dec-26, 18 December 2026; and Sept 3rd, 2026.
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?,?(?:[\s-]+'?(\d{4}|\d{2}))?$/.exec(plain);
  const turned = named ? null : /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+(\d{4}))?$/.exec(plain);
  const [day, word = '', year] = named ? [named[1], named[2], named[3]] : turned ? [turned[2], turned[1], turned[3]] : [];
  if (day === undefined) return null;
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(word) || (word === 'sept' && name === 'September')) + 1;
  if (month === 0) return null;
  return year === undefined ? nearestYear(month, Number(day), near) : realDay(fullYear(year), month, Number(day));
}
