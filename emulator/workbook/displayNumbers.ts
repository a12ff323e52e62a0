import { styleOf } from './locale';
import type { Section } from './pattern';

/** Digits Sheets shows of a number that nobody formatted. */
const GENERAL_DIGITS = 10;
const GENERAL_LIMIT = 1e15;
const GENERAL_SMALLEST = 1e-9;

export function generalNumber(value: number, locale: string): string {
  const size = Math.abs(value);
  const text = Number.isInteger(value) && size < GENERAL_LIMIT ? String(value) : size === 0 ? '0' : shortened(value, size);
  return text.replace('.', styleOf(locale).decimal);
}

function shortened(value: number, size: number): string {
  if (size >= GENERAL_LIMIT || size < GENERAL_SMALLEST) return scientific(value);
  const wholeDigits = size < 1 ? 0 : Math.floor(Math.log10(size)) + 1;
  const decimals = Math.max(GENERAL_DIGITS - wholeDigits, 0);
  return trimZeros(value.toFixed(decimals));
}

function scientific(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential(5).split('e');
  return `${trimZeros(digits)}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
}

function trimZeros(text: string): string {
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return trimmed === '-0' ? '0' : trimmed;
}

export function formatNumber({ parts }: Section, value: number, locale: string): string {
  const percents = parts.filter(({ kind }) => kind === 'percent').length;
  const scaled = scaleBy(Math.abs(value), 2 * percents);
  const pattern = parts
    .filter((part) => part.kind === 'digits')
    .map(({ text }) => text)
    .join('');
  const exponent = parts.find((part) => part.kind === 'exponent');
  const digits = exponent ? exponential(scaled, pattern) : fixed(scaled, pattern);
  let shown = false;
  const texts = parts.map((part) => {
    if (part.kind === 'literal') return part.text;
    if (part.kind === 'percent') return '%';
    if (part.kind === 'general' || part.kind === 'text') return generalNumber(Math.abs(value), locale);
    if (part.kind === 'exponent') return exponentText(part.text, digits.exponent);
    if (part.kind !== 'digits' || shown) return '';
    shown = true;
    return localised(digits.whole, digits.decimals, pattern, locale);
  });
  const zero = pattern !== '' && /^0*$/.test(digits.whole + digits.decimals);
  return (value < 0 && !zero ? '-' : '') + texts.join('');
}

interface Digits {
  whole: string;
  decimals: string;
  exponent: number;
}

/** By decimal text, so that 0.285 shown as `0.0%` is rounded from 28.5 and not from 28.499999999999996. */
function scaleBy(value: number, places: number): number {
  if (places === 0) return value;
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function fixed(value: number, pattern: string): Digits {
  const [whole = '', decimals = ''] = pattern.split('.');
  // Commas behind the last digit: shown in thousands, in millions and so on.
  const thousands = /,+$/.exec(pattern)?.[0].length ?? 0;
  const rounded = roundHalfUp(scaleBy(value, -3 * thousands), decimals.replace(/[^0#?]/g, '').length);
  const [before = '0', after = ''] = rounded.split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const shown = before.replace(/^0+/, '').padStart(least, '0');
  const kept = decimals.replace(/[^0#?]/g, '').lastIndexOf('0') + 1;
  const trailing = after.slice(kept).replace(/0+$/, '');
  return { whole: shown, decimals: after.slice(0, kept) + trailing, exponent: 0 };
}

/** Half away from zero, counted in decimal: 1.005 to two places is 1.01. */
function roundHalfUp(value: number, places: number): string {
  if (value >= 1e21) return BigInt(Math.round(value)).toString() + (places > 0 ? `.${'0'.repeat(places)}` : '');
  const scaled = Math.round(scaleBy(value, places));
  if (!Number.isSafeInteger(scaled)) return value.toFixed(places);
  const digits = String(scaled).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function exponential(value: number, pattern: string): Digits {
  const places = (pattern.split('.')[1] ?? '').length;
  const [digits = '0', exponent = '0'] = value.toExponential(places).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  return { whole, decimals, exponent: Number(exponent) };
}

function exponentText(pattern: string, exponent: number): string {
  const sign = exponent < 0 ? '-' : pattern.includes('+') ? '+' : '';
  const least = pattern.replace(/[^0]/g, '').length;
  return `E${sign}${String(Math.abs(exponent)).padStart(least, '0')}`;
}

function localised(whole: string, decimals: string, pattern: string, locale: string): string {
  const { decimal, group } = styleOf(locale);
  const grouped = /[0#?],[0#?]/.test(pattern) ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return decimals === '' ? grouped : grouped + decimal + decimals;
}
