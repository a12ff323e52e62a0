/** Figures and quotations as people write them: the small change of every sentence. Ground floor: any room may use it. */
import type { Range } from '../dose/range';
import { partsOfDay } from '../meaning/date';

/** At most two decimals: 20, 7.5, 3.33. */
export function numberInWords(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** @example rangeInWords({ least: 20, most: 30 }) // "20–30" */
export function rangeInWords(range: Range): string {
  const least = numberInWords(range.least);
  const most = numberInWords(range.most);
  return least === most ? least : `${least}–${most}`;
}

/** Minutes as hours: "13 h 55", "25 h", "45 min". */
export function hoursInWords(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

/** Minutes as a figure in hours, for a table or a chart: 13.92. */
export function hoursFigure(minutes: number): number {
  return Math.round((minutes / 60) * 100 + 1e-7) / 100;
}

/** "25 h (1,500 minutes)": every figure is printed with the taught week it was reckoned from. */
export function weekInWords(minutes: number): string {
  return `${hoursInWords(minutes)} (${Math.round(minutes).toLocaleString('en-GB')} minutes)`;
}

/** "13 h 55", "7 h 30 to 13 h 10". */
export function timeInWords(minutes: Range): string {
  return minutes.least === minutes.most ? hoursInWords(minutes.most) : `${hoursInWords(minutes.least)} to ${hoursInWords(minutes.most)}`;
}

/** One decimal; but a share just over the line of 50% or 25% must not be rounded back onto it: 50.04% stays 50.04%. */
export function percent(share: number): string {
  const exact = share * 100;
  const rounded = Math.round(exact * 10) / 10;
  const onALine = rounded === 50 || rounded === 25;
  return `${numberInWords(onALine && Math.abs(exact - rounded) > 1e-6 ? Math.round(exact * 100) / 100 : rounded)}%`;
}

/** The line above which a pupil is more out than in: "half", "60%". */
export function lineShareInWords(line: number): string {
  return line === 0.5 ? 'half' : percent(line);
}

/** The same standing by itself: "half", "60% of the week". */
export function lineInWords(line: number): string {
  return line === 0.5 ? 'half' : `${percent(line)} of the week`;
}

/** Stands where there is no figure, because what it would be reckoned from could not be read. */
export const NO_FIGURE = '–';

/** "55.7%", "30%–52.7%"; a dash where nothing could be read. */
export function shareInWords(share: Range | null): string {
  if (share === null) return NO_FIGURE;
  const least = percent(share.least);
  const most = percent(share.most);
  return least === most ? most : `${least}–${most}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day number as "21 November 2026". */
export function dateInWords(day: number): string {
  const parts = partsOfDay(day);
  return `${parts.day} ${MONTHS[parts.month - 1] ?? ''} ${parts.year}`;
}

/** Minutes after midnight as "9:15", "13:05". */
export function clockInWords(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A column as the sheet names it, counted from 1: 27 is "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "1 row", "3 rows". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "one other intervention", "four other interventions", "12 other interventions". */
export function spelled(count: number, one: string, many = `${one}s`): string {
  return `${SMALL[count] ?? count} ${count === 1 ? one : many}`;
}

/** "A and B", "A, B and C". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Of a cell's text quoted in a sentence, no more than can be read in passing; a cell may hold 50,000 characters. */
const LONGEST_QUOTE = 160;

/** A cell's text, shortened for quoting. Never ends in half an emoji. */
export function clip(text: string): string {
  return clipTo(text, LONGEST_QUOTE);
}

/** @param longest characters, with "…" behind them where there were more */
export function clipTo(text: string, longest: number): string {
  return text.length > longest
    ? `${text
        .slice(0, longest)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`
    : text;
}

/**
 * A sentence on as many lines as it takes, broken between words; a word that is longer than a line is broken too.
 * @param longest characters of a line
 * @example linesOf('It is short.', 90) // ['It is short.']
 */
export function linesOf(sentence: string, longest: number): string[] {
  const lines: string[] = [];
  let rest = sentence.trim();
  while (rest.length > longest) {
    const space = rest.lastIndexOf(' ', longest);
    const end = space > 0 ? space : longest;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest];
}
