/** Formulas that we write into a sheet. Only our own names, columns and figures ever stand in them, never a cell's text. */
import { columnLetters } from '../../words/figures';
import { HOW_READ } from '../../register/howRead';
import { NOT_USED, fieldName } from '../../register/fields';
import type { Settings } from '../../settings/settings';

/** Spreadsheets whose decimals have a comma separate arguments by `;` and the columns of an array by `\`. */
const POINT_LOCALES = /^(en|ja|zh|ko|th|he|hi|ms|es_(mx|us))/i;

/** The range of the settings tab, by which a formula takes it wherever the tab is moved. */
export const SETTINGS_RANGE = 'OutventionSettings';

/** `A4:R`: from the heading row down for ever, so that rows added later are in. */
export function openRange(row: number, firstColumn: number, lastColumn: number): string {
  return `${columnLetters(firstColumn)}${row}:${columnLetters(lastColumn)}`;
}

export interface FormulaSettings {
  readonly settings: Settings;
  /** What a formula goes by that is told no more: the settings tab, or the defaults. */
  readonly base: Settings;
  /** Is there a settings tab? */
  readonly tab: boolean;
  /** Asked for only where a separator is needed, which most formulas don't. */
  readonly locale: () => string;
}

/**
 * `=NAME(A4:R)`, or `=NAME(A4:R,,OutventionSettings)`; only what differs from those is written out, as a two-column array:
 * without it the formula needs no separator, which differs between locales.
 */
export function formulaText(name: string, range: string, { settings, base, tab, locale }: FormulaSettings): string {
  const pairs = HOW_READ.filter(({ typed }) => typed(settings) !== typed(base)).map(({ label, typed }) => [`"${label}"`, typed(settings)]);
  for (const [key, field] of settings.columns) pairs.push([`"Column: ${key}"`, `"${field === null ? NOT_USED : fieldName(field)}"`]);
  if (pairs.length === 0 && !tab) return `=${name}(${range})`;
  const [argument, column] = POINT_LOCALES.test(locale()) ? [',', ','] : [';', '\\'];
  const lines = [...(tab ? [SETTINGS_RANGE] : []), ...pairs.map((pair) => pair.join(column))];
  return `=${name}(${range}${argument}${argument}${pairs.length === 0 ? SETTINGS_RANGE : `{${lines.join(';')}}`})`;
}
