/** Parses Sheets' number format patterns. */

export type Part =
  | { kind: 'literal'; text: string }
  /** A run of `0`, `#`, `?`, with the `,` and `.` inside it. */
  | { kind: 'digits'; text: string }
  | { kind: 'exponent'; text: string }
  | { kind: 'percent' }
  /** `@` */
  | { kind: 'text' }
  | { kind: 'general' }
  /** One of `y m M d h s` repeated; `elapsed` for `[h]`, which goes beyond 24. */
  | { kind: 'date'; unit: DateUnit; length: number; elapsed: boolean }
  | { kind: 'meridiem'; text: string };

type DateUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

export interface Section {
  parts: Part[];
  condition?: (value: number) => boolean;
}

const TOKEN =
  /"([^"]*)"|\\(.)|\[([^\]]*)\]|(general)|(am\/pm|a\/p)|([yd]+|[mM]+|h+|H+|s+S*)|(\.0+(?=\D|$)(?!.*[#?]))?([0#?][0#?,.]*)|([eE][+-]?0+)|(%)|(@)|_(.)|\*(.)|([^])/giu;

export function parsePattern(pattern: string): Section[] {
  return splitSections(pattern).map(parseSection);
}

function splitSections(pattern: string): string[] {
  return pattern.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|(?<=;)(?=;|$)|^(?=;)/g) ?? [];
}

function parseSection(text: string): Section {
  const section: Section = { parts: [] };
  const { parts } = section;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, quoted, escaped, bracket, general, meridiem, date, fraction, digits, exponent, percent, at, space, , other] = match;
    if (quoted !== undefined || escaped !== undefined) parts.push({ kind: 'literal', text: quoted ?? escaped ?? '' });
    else if (bracket !== undefined) readBracket(bracket, section);
    else if (general) parts.push({ kind: 'general' });
    else if (meridiem) parts.push({ kind: 'meridiem', text: meridiem });
    else if (date) parts.push(datePart(date, false));
    else if (digits !== undefined) pushDigits(parts, (fraction ?? '') + digits);
    else if (exponent) parts.push({ kind: 'exponent', text: exponent });
    else if (percent) parts.push({ kind: 'percent' });
    else if (at) parts.push({ kind: 'text' });
    else if (space !== undefined) parts.push({ kind: 'literal', text: ' ' });
    else if (other !== undefined) parts.push({ kind: 'literal', text: whole });
  }
  settleMinutes(parts);
  return section;
}

/** `.000` behind seconds is their fraction, not a number. */
function pushDigits(parts: Part[], text: string): void {
  const before = parts.at(-1);
  const seconds = parts.at(-2);
  const afterPoint = before?.kind === 'literal' && before.text === '.' && seconds?.kind === 'date' && seconds.unit === 'second';
  if (afterPoint) parts.push({ kind: 'date', unit: 'millisecond', length: text.length, elapsed: false });
  else parts.push({ kind: 'digits', text });
}

const COMPARISON = /^(<=|>=|<>|=|<|>)\s*(-?\d+(?:\.\d+)?)$/;

/** A condition, an elapsed unit, a currency as `[$£]`; colours such as `[Red]` don't change the text. */
function readBracket(inside: string, section: Section): void {
  const comparison = COMPARISON.exec(inside);
  if (comparison) {
    const limit = Number(comparison[2]);
    section.condition = comparisons[comparison[1] ?? '=']?.(limit) ?? (() => true);
  } else if (/^(h+|m+|s+)$/i.test(inside)) {
    section.parts.push(datePart(inside, true));
  } else if (inside.startsWith('$')) {
    section.parts.push({ kind: 'literal', text: inside.slice(1).replace(/-[^-]*$/, '') });
  }
}

const comparisons: Record<string, (limit: number) => (value: number) => boolean> = {
  '<': (limit) => (value) => value < limit,
  '<=': (limit) => (value) => value <= limit,
  '>': (limit) => (value) => value > limit,
  '>=': (limit) => (value) => value >= limit,
  '=': (limit) => (value) => value === limit,
  '<>': (limit) => (value) => value !== limit,
};

const UNITS: Record<string, DateUnit> = { y: 'year', m: 'month', d: 'day', h: 'hour', s: 'second' };

function datePart(text: string, elapsed: boolean): Part {
  const letter = text.charAt(0);
  const unit = elapsed && letter.toLowerCase() === 'm' ? 'minute' : (UNITS[letter.toLowerCase()] ?? 'day');
  return { kind: 'date', unit, length: text.length, elapsed };
}

/** `m` behind hours or before seconds means minutes. */
function settleMinutes(parts: Part[]): void {
  const dates = parts.filter((part) => part.kind === 'date');
  dates.forEach((part, index) => {
    if (part.unit !== 'month' || part.length > 2) return;
    const behindHours = dates[index - 1]?.unit === 'hour';
    const beforeSeconds = dates[index + 1]?.unit === 'second';
    if (behindHours || beforeSeconds) part.unit = 'minute';
  });
}

export function hasDateParts(section: Section): boolean {
  return section.parts.some(({ kind }) => kind === 'date' || kind === 'meridiem');
}
