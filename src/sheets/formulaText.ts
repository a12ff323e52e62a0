/** Formulas that we write into a sheet. Only our own names, columns and figures ever stand in them, never a cell's text. */
import { isoDate } from '../calendar/days';
import { columnLetters } from '../report';
import { fieldName } from '../register/fields';
import { NOT_USED, SETTINGS, defaultSettings, type Settings } from '../settings/settings';

/** Spreadsheets whose decimals have a comma separate arguments by `;` and the columns of an array by `\`. */
const POINT_LOCALES = /^(en|ja|zh|ko|th|he|hi|ms|es_(mx|us))/i;

/** `A4:R`: from the heading row down for ever, so that rows added later are in. */
export function openRange(row: number, firstColumn: number, lastColumn: number): string {
  return `${columnLetters(firstColumn)}${row}:${columnLetters(lastColumn)}`;
}

/**
 * `=NAME(A4:R)`; only where a setting differs from its default are settings written out, as a two-column array: without them
 * the formula needs no separator, which differs between locales.
 */
export function formulaText(name: string, range: string, settings: Settings, today: number, locale: string): string {
  const usual = defaultSettings(today);
  const pairs = SETTINGS.filter(({ key }) => settings[key] !== usual[key]).map(({ label, key }) => {
    const value =
      key === 'reviewDay'
        ? `"${isoDate(settings[key])}"`
        : typeof settings[key] === 'number'
          ? String(settings[key])
          : `"${settings[key]}"`;
    return [`"${label}"`, value];
  });
  for (const [key, field] of settings.columns) pairs.push([`"Column: ${key}"`, `"${field === null ? NOT_USED : fieldName(field)}"`]);
  if (pairs.length === 0) return `=${name}(${range})`;
  const [argument, column] = POINT_LOCALES.test(locale) ? [',', ','] : [';', '\\'];
  return `=${name}(${range}${argument}${argument}{${pairs.map((pair) => pair.join(column)).join(';')}})`;
}
