import { instantOfSerial, isDate, serialOfInstant } from '../workbook/dates';
import { EnumValue, enumOf } from './enums';
import { isRangePart, rangeOn, type BookPart } from './parts';
import { isArea } from '../workbook/shiftPointers';

/** A rule's value as the workbook keeps it: a date as its day's number, a relative date as its name, a range as its area. */
export function storedValue(timeZone: string, value: unknown): unknown {
  if (isDate(value)) return Math.floor(serialOfInstant(Date.prototype.getTime.call(value), timeZone));
  if (isRangePart(value)) return { sheetId: value.data.id, ...value.area };
  return value instanceof EnumValue ? value.text : value;
}

/** A rule's value as a script sees it. */
export function criterionValue(part: BookPart, criteria: string, value: unknown): unknown {
  if (criteria.startsWith('DATE_') && criteria.endsWith('_RELATIVE') && typeof value === 'string') return enumOf('RelativeDate', value);
  if (criteria.startsWith('DATE_') && typeof value === 'number') {
    return part.context.makeDate(instantOfSerial(value, part.book.workbook.timeZone));
  }
  if (!isArea(value) || value.sheetId === undefined) return value;
  const { sheetId, ...area } = value;
  return rangeOn(part, sheetId, area);
}
