/** Parses typed text into a value, a number format or a formula. `setValues` parses texts in the same way. */
import { isFormulaText } from './parseFormula';
import { styleOf } from './locale';
import type { Scalar } from './model';
import { parseDateTime } from './typedDates';

export interface Typed {
  value: Scalar;
  /** The format Sheets gives the cell because of how it was typed. */
  numberFormat?: string;
  formula?: string;
}

/** The words for true and false, where Sheets translates them. */
const BOOLEAN_WORDS: Record<string, [string, string]> = { de: ['WAHR', 'FALSCH'], fr: ['VRAI', 'FAUX'], es: ['VERDADERO', 'FALSO'] };

const CURRENCY = /[$£€]/;

/** `year` is what a date without one falls in. A cell formatted as text (`@`) takes the text as it is: don't ask for those. */
export function parseTyped(text: string, locale: string, year: number = new Date().getUTCFullYear()): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  const truth = parseBoolean(trimmed, locale);
  if (truth !== undefined) return { value: truth };
  if (/\d/.test(trimmed)) {
    const found = parseNumber(trimmed, locale) ?? parseDateTime(trimmed, locale, year);
    if (found) return found;
  }
  if (isSignedFormula(trimmed, locale)) return { value: '', formula: `=${trimmed}` };
  return { value: text };
}

/** `-A1` and `+SUM(B2:B9)` are formulas, `+5` and `- see note` text. */
function isSignedFormula(text: string, locale: string): boolean {
  return /^[+-][^\d\s]/.test(text) && isFormulaText(`=${text}`, locale);
}

function parseBoolean(text: string, locale: string): boolean | undefined {
  const word = text.toUpperCase();
  const [yes, no] = BOOLEAN_WORDS[locale.slice(0, 2)] ?? ['TRUE', 'FALSE'];
  if (word === 'TRUE' || word === yes) return true;
  if (word === 'FALSE' || word === no) return false;
  return undefined;
}

/** `1,200`, `£3.50`, `5%`, `(3)`, `1e3`. Undefined for what is not a number in this locale. */
export function parseNumber(text: string, locale: string): { value: number; numberFormat?: string } | undefined {
  const brackets = /^\((.+)\)$/.exec(text);
  let rest = (brackets?.[1] ?? text).trim();
  let sign = brackets ? -1 : 1;
  const strip = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) rest = rest.replace(pattern, '').trim();
    return found;
  };
  if (!brackets && strip(/^-/) !== undefined) sign = -1;
  const currency = strip(/^[$£€]/) ?? strip(/[$£€]$/);
  if (!brackets && currency && sign === 1 && strip(/^-/) !== undefined) sign = -1;
  const percent = currency === undefined && strip(/%$/) !== undefined;
  const parsed = parseDigits(rest, locale);
  if (!parsed || (parsed.exponent && (currency !== undefined || percent))) return undefined;
  const value = (sign * parsed.value) / (percent ? 100 : 1) + 0;
  const numberFormat = formatOf(parsed, currency, percent);
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

interface Digits {
  value: number;
  grouped: boolean;
  decimals: boolean;
  exponent: boolean;
}

function parseDigits(text: string, locale: string): Digits | undefined {
  const { decimal, group } = styleOf(locale);
  const groups = /\s/.test(group) ? String.raw`[\s\u00a0\u202f]` : `\\${group}`;
  const pattern = new RegExp(`^(\\d{1,3}(?:${groups}\\d{3})+|\\d+)?(?:\\${decimal}(\\d*))?(e[+-]?\\d{1,3})?$`, 'i');
  const match = pattern.exec(text);
  if (!match || (!match[1] && !match[2])) return undefined;
  const whole = (match[1] ?? '0').replace(/\D/g, '');
  const value = Number(`${whole}.${match[2] ?? '0'}${match[3] ?? ''}`);
  if (!Number.isFinite(value)) return undefined;
  const grouped = whole.length !== (match[1] ?? '0').length;
  return { value, grouped, decimals: Boolean(match[2]), exponent: match[3] !== undefined };
}

function formatOf({ grouped, decimals, exponent }: Digits, currency: string | undefined, percent: boolean): string | undefined {
  if (percent) return decimals ? '0.00%' : '0%';
  if (currency !== undefined && CURRENCY.test(currency)) return decimals ? `${currency}#,##0.00` : `${currency}#,##0`;
  if (exponent) return '0.00E+00';
  if (grouped) return decimals ? '#,##0.00' : '#,##0';
  return undefined;
}
