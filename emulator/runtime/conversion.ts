/** What passes between a sidebar and the script, and what leaves a script at all. */
import { isDate, serialOfInstant } from '../workbook/dates';

/** `google.script.run` refuses what it can't pass on. */
export class NotSupported extends Error {}

function isPlain(value: object): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * A copy as `google.script.run` makes it: numbers, booleans, strings, null, plain objects and arrays. `undefined` in an array
 * becomes null and in an object is left out.
 */
export function passOn(value: unknown, within: readonly object[] = []): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object' || within.includes(value)) throw new NotSupported();
  const path = [...within, value];
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => passOn(item, path));
  if (!isPlain(value)) throw new NotSupported();
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, passOn(item, path)]));
}

/** A copy of a custom function's result; a date as its day's number in the spreadsheet's time zone. */
export function formulaResult(value: unknown, timeZone: string): unknown {
  if (value === null || value === undefined) return '';
  if (isDate(value)) return serialOfInstant(Date.prototype.getTime.call(value), timeZone);
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => formulaResult(item, timeZone));
  return typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : typeof value === 'function' ? '' : value;
}

/** A copy of what a menu item's function returned, of which nobody but a test takes notice. */
export function plainCopy(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  try {
    return JSON.parse(JSON.stringify(value)) as unknown;
  } catch {
    return undefined;
  }
}

/** An exception as Apps Script shows it: `TypeError: x is not a function`. */
export function errorText(thrown: unknown): string {
  if (Object.prototype.toString.call(thrown) !== '[object Error]') return String(thrown);
  const { name, message } = thrown as Error;
  return `${name}: ${message}`;
}
