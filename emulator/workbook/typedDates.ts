/** Parses typed dates and times: numeric in the locale's order (5/1/2026), or with a month's name (5 Jan). */
import { serialOfDate } from './dates';
import { dateOrder, defaultDateFormat, monthNames, styleOf } from './locale';

export interface TypedDate {
  value: number;
  numberFormat: string;
}

const TIME = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2})(?:[.,](\d{1,3}))?)?\s*([ap]\.?m\.?)?$/i;
const DURATION = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/;
const HOURS_IN_DAY = 24;
const SECONDS_IN_DAY = 86_400;
/** Two-digit years up to this one are in this century. */
const LAST_SHORT_YEAR = 29;

export function parseDateTime(text: string, locale: string, year: number): TypedDate | undefined {
  const whole = parseDate(text, locale, year) ?? parseTime(text);
  if (whole) return whole;
  // A time is the last word, or the last two with `AM`.
  const split = /^(.*\S?)[\sT,]\s*(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?)$/i.exec(text);
  const date = split?.[1] === undefined ? undefined : parseDate(split[1].trim().replace(/,$/, ''), locale, year);
  const time = split?.[2] === undefined ? undefined : parseTime(split[2]);
  if (!date || !time || time.value >= 1) return undefined;
  return { value: date.value + time.value, numberFormat: `${date.numberFormat} hh:mm:ss` };
}

function parseTime(text: string): TypedDate | undefined {
  const match = TIME.exec(text);
  if (match && (match[2] !== undefined || match[5] !== undefined)) {
    const half = match[5]?.charAt(0).toLowerCase();
    const [hours, minutes, seconds] = [Number(match[1]), Number(match[2] ?? 0), Number(`${match[3] ?? 0}.${match[4] ?? 0}`)];
    const possible = minutes < 60 && seconds < 60 && (half ? hours >= 1 && hours <= 12 : hours < HOURS_IN_DAY);
    if (possible) {
      const hour = half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
      return { value: (hour * 3600 + minutes * 60 + seconds) / SECONDS_IN_DAY, numberFormat: timeFormat(match) };
    }
  }
  const long = DURATION.exec(text);
  if (!long) return undefined;
  const seconds = Number(long[1]) * 3600 + Number(long[2]) * 60 + Number(long[3] ?? 0);
  return { value: seconds / SECONDS_IN_DAY, numberFormat: '[h]:mm:ss' };
}

function timeFormat([, hours, , seconds, , half]: RegExpExecArray): string {
  const clock = `${hours?.length === 2 && !half ? 'hh' : 'h'}:mm${seconds === undefined ? '' : ':ss'}`;
  return half ? `${clock} am/pm` : clock;
}

function parseDate(text: string, locale: string, year: number): TypedDate | undefined {
  return parseNumericDate(text, locale, year) ?? parseNamed(text, locale, year);
}

function parseNumericDate(text: string, locale: string, thisYear: number): TypedDate | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'yyyy-mm-dd');
  const dots = styleOf(locale).decimal === ',';
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full && (full[2] !== '.' || dots)) {
    const [day, month] = dayFirst(locale, Number(full[1]), Number(full[3]));
    return dated(fullYear(full[4] ?? ''), month, day, defaultDateFormat(locale));
  }
  const monthOfYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthOfYear) return dated(Number(monthOfYear[2]), Number(monthOfYear[1]), 1, 'm/yyyy');
  const short = /^(\d{1,2})([-/.])(\d{1,2})(\.?)$/.exec(text);
  if (!short || (short[2] === '.' ? !dots : short[4] !== '')) return undefined;
  const [day, month] = dayFirst(locale, Number(short[1]), Number(short[3]));
  const separator = short[2] ?? '/';
  return dated(thisYear, month, day, dateOrder(locale) === 'dmy' ? `d${separator}m` : `m${separator}d`);
}

function dayFirst(locale: string, first: number, second: number): [day: number, month: number] {
  return dateOrder(locale) === 'dmy' ? [first, second] : [second, first];
}

function parseNamed(text: string, locale: string, thisYear: number): TypedDate | undefined {
  const gap = String.raw`[\s.,/-]+`;
  const name = String.raw`(\p{L}+)\.?`;
  const dayMonth = new RegExp(`^(\\d{1,2})(?:${gap})?${name}(?:${gap}(\\d{4}|\\d{2}))?$`, 'u').exec(text);
  if (dayMonth) return named(dayMonth[2], dayMonth[1], dayMonth[3], locale, thisYear);
  const monthDay = new RegExp(`^${name}${gap}(\\d{1,2})(?:,?\\s+(\\d{4}))?$`, 'u').exec(text);
  if (monthDay) return named(monthDay[1], monthDay[2], monthDay[3], locale, thisYear);
  const monthYear = new RegExp(`^${name}${gap}(\\d{4})$`, 'u').exec(text);
  const month = monthYear && monthOf(monthYear[1] ?? '', locale);
  return month ? dated(Number(monthYear[2]), month.number, 1, `${month.pattern} yyyy`) : undefined;
}

function named(
  name: string | undefined,
  day: string | undefined,
  year: string | undefined,
  locale: string,
  thisYear: number,
): TypedDate | undefined {
  const month = monthOf(name ?? '', locale);
  if (!month) return undefined;
  const pattern = `d ${month.pattern}${year === undefined ? '' : ' yyyy'}`;
  return dated(year === undefined ? thisYear : fullYear(year), month.number, Number(day), pattern);
}

function monthOf(name: string, locale: string): { number: number; pattern: string } | undefined {
  const wanted = name.toLowerCase();
  for (const language of [locale, 'en_US']) {
    const long = monthNames(language, 'long').findIndex((month) => month.toLowerCase() === wanted);
    if (long >= 0) return { number: long + 1, pattern: wanted.length === 3 ? 'mmm' : 'mmmm' };
    const short = monthNames(language, 'short').findIndex((month) => month.toLowerCase().replace('.', '') === wanted);
    if (short >= 0) return { number: short + 1, pattern: 'mmm' };
  }
  return wanted === 'sept' ? { number: 9, pattern: 'mmm' } : undefined;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year <= LAST_SHORT_YEAR ? 2000 : 1900);
}

/** Undefined if there is no such day (30 February). */
function dated(year: number, month: number, day: number, numberFormat: string): TypedDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return { value: serialOfDate(year, month, day), numberFormat };
}
