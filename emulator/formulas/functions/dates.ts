import { partsOfSerial, serialOfDate, type WallClock } from '../../workbook/dates';
import type { Scalar } from '../../workbook/model';
import { matrixOf, type Context } from '../context';
import { fail, isMatrix, isRange, toNumber, toText, type Value } from '../values';
import { parseDateTime } from '../../workbook/typedDates';
import { scalar, values, type Functions, type ScalarFunction } from './kinds';

function part(name: string, read: (parts: WallClock) => number): ScalarFunction {
  return scalar(1, 1, ([value], { source }) => read(partsOfSerial(toNumber(value, source.locale, `${name} parameter 1`))));
}

function whole(value: Scalar | undefined, { source }: Context, absent = 0): number {
  return value === undefined ? absent : Math.floor(toNumber(value, source.locale));
}

const DAYS_IN_WEEK = 7;

export const dates: Functions = {
  TODAY: scalar(0, 0, (_, { source }) => Math.floor(source.now())),
  NOW: scalar(0, 0, (_, { source }) => source.now()),
  DATE: scalar(3, 3, ([year, month, day], context) => {
    const given = whole(year, context);
    // Sheets adds 1900 to years before that.
    const serial = serialOfDate(given >= 0 && given < 1900 ? given + 1900 : given, whole(month, context), whole(day, context));
    return serial < 0 ? fail('#NUM!', 'Function DATE evaluates to an out of bounds date.') : serial;
  }),
  TIME: scalar(3, 3, ([hours, minutes, seconds], context) => {
    const total = whole(hours, context) * 3600 + whole(minutes, context) * 60 + whole(seconds, context);
    return (((total % 86_400) + 86_400) % 86_400) / 86_400;
  }),
  YEAR: part('YEAR', ({ year }) => year),
  MONTH: part('MONTH', ({ month }) => month),
  DAY: part('DAY', ({ day }) => day),
  HOUR: part('HOUR', ({ hours }) => hours),
  MINUTE: part('MINUTE', ({ minutes }) => minutes),
  SECOND: part('SECOND', ({ seconds }) => seconds),
  WEEKDAY: scalar(1, 2, ([value, type], context) => {
    const sundayFirst = mod(whole(value, context) - 1);
    const kind = whole(type, context, 1);
    if (kind === 1) return sundayFirst + 1;
    const mondayFirst = mod(sundayFirst - 1);
    return kind === 2 ? mondayFirst + 1 : mondayFirst;
  }),
  ISOWEEKNUM: scalar(1, 1, ([value], context) => isoWeek(whole(value, context))),
  WEEKNUM: scalar(1, 2, ([value, type], context) => {
    const serial = whole(value, context);
    const kind = whole(type, context, 1);
    if (kind === 21) return isoWeek(serial);
    const start = serialOfDate(partsOfSerial(serial).year, 1, 1);
    const offset = kind === 2 || kind === 11 ? mod(start - 2) : mod(start - 1);
    return Math.floor((serial - start + offset) / DAYS_IN_WEEK) + 1;
  }),
  DAYS: scalar(2, 2, ([end, start], context) => whole(end, context) - whole(start, context)),
  EDATE: scalar(2, 2, ([start, months], context) => addMonths(whole(start, context), whole(months, context))),
  EOMONTH: scalar(2, 2, ([start, months], context) => {
    const { year, month } = partsOfSerial(whole(start, context));
    return serialOfDate(year, month + whole(months, context) + 1, 0);
  }),
  DATEDIF: scalar(3, 3, ([start, end, unit], context) =>
    difference(whole(start, context), whole(end, context), toText(unit, context.source.locale)),
  ),
  DATEVALUE: scalar(1, 1, ([value], context) => Math.floor(spelled('DATEVALUE', value, context))),
  TIMEVALUE: scalar(1, 1, ([value], context) => spelled('TIMEVALUE', value, context) % 1),
  NETWORKDAYS: values(2, 3, ([start, end, holidays], context) => {
    const days = [start, end].map((value) => whole(isRange(value) || isMatrix(value) ? matrixOf(value, context)[0]?.[0] : value, context));
    const [first = 0, last = 0] = days;
    const free = freeDays(holidays, context);
    const step = first <= last ? 1 : -1;
    let count = 0;
    for (let day = first; step > 0 ? day <= last : day >= last; day += step) if (isWorkday(day, free)) count += step;
    return count;
  }),
  WORKDAY: values(2, 3, ([start, days, holidays], context) => {
    const [from = 0, count = 0] = [start, days].map((value) =>
      whole(isRange(value) || isMatrix(value) ? matrixOf(value, context)[0]?.[0] : value, context),
    );
    const free = freeDays(holidays, context);
    let day = from;
    for (let left = Math.abs(count); left > 0;) if (isWorkday((day += Math.sign(count)), free)) left--;
    return day;
  }),
};

function mod(days: number): number {
  return ((days % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
}

function freeDays(holidays: Value, context: Context): Set<Scalar> {
  return new Set(holidays === undefined ? [] : matrixOf(holidays, context).flat());
}

function isWorkday(day: number, free: Set<Scalar>): boolean {
  return mod(day - 2) < 5 && !free.has(day);
}

/** The week of the year that its Thursday falls in. */
function isoWeek(serial: number): number {
  const thursday = serial - mod(serial - 2) + 3;
  const start = serialOfDate(partsOfSerial(thursday).year, 1, 1);
  return Math.floor((thursday - start) / DAYS_IN_WEEK) + 1;
}

/** 31 January and a month is the last of February. */
function addMonths(serial: number, months: number): number {
  const { year, month, day } = partsOfSerial(serial);
  return Math.min(serialOfDate(year, month + months, day), serialOfDate(year, month + months + 1, 0));
}

function difference(start: number, end: number, unit: string): number {
  if (start > end) return fail('#NUM!', 'Function DATEDIF parameter 1 should be on or before parameter 2.');
  const [from, to] = [partsOfSerial(start), partsOfSerial(end)];
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return end - start;
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return end - addMonths(start, months);
    case 'YD':
      return end - addMonths(start, Math.floor(months / 12) * 12);
    default:
      return fail('#NUM!', `Function DATEDIF parameter 3 value is "${unit}".`);
  }
}

function spelled(name: string, value: Scalar | undefined, { source }: Context): number {
  if (typeof value === 'number') return value;
  const written = toText(value, source.locale);
  const found = parseDateTime(written.trim(), source.locale, partsOfSerial(source.now()).year);
  return found?.value ?? fail('#VALUE!', `${name} parameter '${written}' cannot be parsed to date/time.`);
}
