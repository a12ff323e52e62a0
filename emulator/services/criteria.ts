import { instantOfSerial, serialOfInstant } from '../workbook/dates';
import type { Book, Context } from './context';
import { EnumValue, enumOf } from './enums';
import { isDate } from './service';

/** A rule's value as the workbook keeps it: a date as its day's number, a relative date as its name. */
export function storedValue(book: Book, value: unknown): unknown {
  if (isDate(value)) return Math.floor(serialOfInstant(Date.prototype.getTime.call(value), book.workbook.timeZone));
  return value instanceof EnumValue ? value.text : value;
}

/** A rule's value as a script sees it. */
export function criterionValue(context: Context, book: Book, criteria: string, value: unknown): unknown {
  if (criteria.startsWith('DATE_') && criteria.endsWith('_RELATIVE') && typeof value === 'string') return enumOf('RelativeDate', value);
  if (criteria.startsWith('DATE_') && typeof value === 'number') return context.makeDate(instantOfSerial(value, book.workbook.timeZone));
  return value;
}
