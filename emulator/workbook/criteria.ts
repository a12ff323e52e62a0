/** The conditions that conditional formats and validation rules share, by their names in `SpreadsheetApp`. */
import { serialOfDate, serialOfInstant } from './dates';
import { displayText } from './display';
import type { Scalar } from './model';
import { parseNumber } from './typed';
import { parseDateTime } from './typedDates';

export interface TestedCell {
  value: Scalar;
  numberFormat?: string | undefined;
  locale: string;
  timeZone: string;
  /** Days since 30 December 1899, for `TODAY` and the like. */
  today: number;
}

/** Undefined for criteria that do not test a single cell's value, such as CUSTOM_FORMULA. */
export function meetsCriteria(criteria: string, values: unknown[], asked: TestedCell): boolean | undefined {
  if (criteria === 'CELL_EMPTY') return asked.value === '';
  if (criteria === 'CELL_NOT_EMPTY') return asked.value !== '';
  if (criteria.startsWith('TEXT_')) return meetsTextCriteria(criteria, values, asked);
  if (criteria.startsWith('NUMBER_')) {
    return (
      typeof asked.value === 'number' && compares(criteria.slice('NUMBER_'.length), asked.value, values, (limit) => numberOf(limit, asked))
    );
  }
  if (criteria === 'DATE_IS_VALID_DATE') return typeof asked.value === 'number';
  if (criteria.startsWith('DATE_')) {
    const name = criteria.slice('DATE_'.length).replace(/_RELATIVE$/, '');
    return typeof asked.value === 'number' && compares(name, Math.floor(asked.value), values, (limit) => dateOf(limit, asked));
  }
  return undefined;
}

function meetsTextCriteria(criteria: string, [wanted]: unknown[], { value, numberFormat, locale }: TestedCell): boolean | undefined {
  const text = displayText(value, numberFormat, locale).toLowerCase();
  const part = typeof wanted === 'string' || typeof wanted === 'number' ? String(wanted).toLowerCase() : '';
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.includes(part);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(part);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(part);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(part);
    case 'TEXT_EQUAL_TO':
      return text === part;
    case 'TEXT_NOT_EQUAL_TO':
      return text !== part;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/)?[^\s/]+\.[^\s/]+/.test(text);
    default:
      return undefined;
  }
}

function compares(name: string, value: number, values: unknown[], limitOf: (value: unknown) => number | undefined): boolean | undefined {
  const limits = values.map(limitOf);
  const [low, high] = limits;
  if (low === undefined) return false;
  switch (name) {
    case 'BETWEEN':
      return high !== undefined && value >= Math.min(low, high) && value <= Math.max(low, high);
    case 'NOT_BETWEEN':
      return high !== undefined && (value < Math.min(low, high) || value > Math.max(low, high));
    case 'EQUAL_TO':
      return value === low;
    case 'NOT_EQUAL_TO':
      return value !== low;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > low;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= low;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < low;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= low;
    default:
      return undefined;
  }
}

function numberOf(limit: unknown, { locale }: TestedCell): number | undefined {
  if (typeof limit === 'number') return limit;
  return typeof limit === 'string' ? parseNumber(limit.trim(), locale)?.value : undefined;
}

/** How many days from today. */
const RELATIVE: Record<string, number> = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1, PAST_WEEK: -7, PAST_MONTH: -30, PAST_YEAR: -365 };

/** A serial, a typed date, a `Date` (of any realm) or one of the relative days. */
function dateOf(limit: unknown, { locale, timeZone, today }: TestedCell): number | undefined {
  if (typeof limit === 'number') return Math.floor(limit);
  if (Object.prototype.toString.call(limit) === '[object Date]') return Math.floor(serialOfInstant(Number(limit), timeZone));
  const relative = RELATIVE[String(limit)];
  if (relative !== undefined) return Math.floor(today) + relative;
  if (typeof limit !== 'string') return undefined;
  const thisYear = Math.floor((today - serialOfDate(1900, 1, 1)) / 365.25) + 1900;
  const found = parseDateTime(limit.trim(), locale, thisYear);
  return found && Math.floor(found.value);
}
