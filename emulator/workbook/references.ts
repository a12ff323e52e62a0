/** The references inside a formula's text: reading them, moving them, and leaving everything else as it was typed. */
import { tokenize } from '@borgar/fx';
import { columnName, columnNumber } from './address';
import { shiftOpenStart, shiftSpan, type Axis, type Shift } from './shift';
import { toEnglish } from './separators';

interface End {
  index: number;
  /** Written with `$`. */
  fixed: boolean;
}

/** The first and second corner's column or row; a missing one leaves the range open on that side. */
type Ends = [End | undefined, End | undefined];

export interface Reference {
  /** As typed, with its quotes and `!`; empty for the formula's own sheet. */
  prefix: string;
  sheetName?: string;
  columns: Ends;
  rows: Ends;
  /** True if it is written with a colon. */
  range: boolean;
}

const REFERENCE = /^((?:'(?:[^']|'')+'|[^'!]+)!)?(\$?)([A-Za-z]{0,3})(\$?)(\d*)(?::(\$?)([A-Za-z]{0,3})(\$?)(\d*))?$/;

function parseReference(text: string): Reference | undefined {
  const match = REFERENCE.exec(text);
  if (!match) return undefined;
  const prefix = match[1] ?? '';
  const range = text.slice(prefix.length).includes(':');
  const columns: Ends = [columnEnd(match[3], match[2]), columnEnd(match[7], match[6])];
  // In `$3:$5` the only `$` of a corner is the row's.
  const rows: Ends = [rowEnd(match[5], match[3] ? match[4] : match[2]), rowEnd(match[9], match[7] ? match[8] : match[6])];
  const name = prefix && (prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1));
  return { prefix, columns, rows, range, ...(name && { sheetName: name }) };
}

function columnEnd(letters: string | undefined, anchor: string | undefined): End | undefined {
  return letters ? { index: columnNumber(letters), fixed: anchor === '$' } : undefined;
}

function rowEnd(digits: string | undefined, anchor: string | undefined): End | undefined {
  return digits ? { index: Number(digits), fixed: anchor === '$' } : undefined;
}

function corner(column: End | undefined, row: End | undefined): string {
  const letters = column ? `${column.fixed ? '$' : ''}${columnName(column.index)}` : '';
  return row ? `${letters}${row.fixed ? '$' : ''}${row.index}` : letters;
}

function referenceText({ prefix, columns, rows, range }: Reference): string {
  const first = corner(columns[0], rows[0]);
  return range ? `${prefix}${first}:${corner(columns[1], rows[1])}` : prefix + first;
}

const BROKEN = '#REF!';

interface Placed {
  reference: Reference;
  start: number;
  end: number;
}

function referencesIn(english: string): Placed[] {
  return tokenize(english, { allowTernary: true, withLocation: true, negativeNumbers: false }).flatMap(({ type, value, loc = [] }) => {
    const reference = type === 'range' || type === 'range_beam' || type === 'range_ternary' ? parseReference(value) : undefined;
    const [start, end] = loc;
    return reference && start !== undefined && end !== undefined ? [{ reference, start, end }] : [];
  });
}

type Change = (reference: Reference) => Reference | null;

/** `change` gives the new reference, the same one for no change, null for one that is gone. */
export function rewriteReferences(formula: string, locale: string, change: Change): string {
  return rewritten(formula, referencesIn(toEnglish(formula, locale)), change);
}

function rewritten(formula: string, references: readonly Placed[], change: Change): string {
  let result = '';
  let copied = 0;
  for (const { reference, start, end } of references) {
    const changed = change(reference);
    if (changed === reference) continue;
    result += formula.slice(copied, start) + (changed ? referenceText(changed) : BROKEN);
    copied = end;
  }
  return copied === 0 ? formula : result + formula.slice(copied);
}

/** What a formula on the sheet `home` says after rows or columns came or went on the sheet `moved`. */
export function shiftFormula(formula: string, locale: string, home: string, moved: string, shift: Shift): string {
  // What names no sheet means its own.
  if (!formula.includes('!') && home.toLowerCase() !== moved.toLowerCase()) return formula;
  return rewriteReferences(formula, locale, (reference) => {
    if ((reference.sheetName ?? home).toLowerCase() !== moved.toLowerCase()) return reference;
    const ends = shiftEnds(reference[shift.axis], shift, reference.range);
    if (ends === null) return null;
    return ends === reference[shift.axis] ? reference : withEnds(reference, shift.axis, ends);
  });
}

function withEnds(reference: Reference, axis: Axis, ends: Ends): Reference {
  return axis === 'rows' ? { ...reference, rows: ends } : { ...reference, columns: ends };
}

function shiftEnds(ends: Ends, shift: Shift, range: boolean): Ends | null {
  const [from, to] = ends;
  if (!range || (from && to)) {
    if (!from) return ends;
    const last = to ?? from;
    const start = Math.min(from.index, last.index);
    const moved = shiftSpan(start, Math.abs(from.index - last.index) + 1, shift);
    if (!moved) return null;
    const end = moved.start + moved.length - 1;
    if (moved.start === start && end === Math.max(from.index, last.index)) return ends;
    const [first, second] = from.index <= last.index ? [moved.start, end] : [end, moved.start];
    return [{ ...from, index: first }, to && { ...to, index: second }];
  }
  const open = from ?? to;
  if (!open) return ends;
  const moved = { ...open, index: shiftOpenStart(open.index, shift) };
  if (moved.index === open.index) return ends;
  return from ? [moved, undefined] : [undefined, moved];
}

/** The formula as it reads when copied so many rows down and columns right; what would leave the sheet becomes `#REF!`. */
export function translateFormula(formula: string, locale: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, locale, (reference) => moveReference(reference, rows, columns));
}

/** So many rows down and columns right. */
export interface Move {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The English formula so far up that its topmost reference that moves along is to row 1, and by how many rows it was pulled up.
 * @example pulledUp('=C4*D5+E$9') // { formula: '=C1*D2+E$9', rows: 3 }
 */
export function pulledUp(formula: string): { formula: string; rows: number } {
  const references = referencesIn(formula);
  const moving = references.flatMap(({ reference }) => reference.rows.flatMap((end) => (end && !end.fixed ? end.index : [])));
  const rows = moving.length === 0 ? 0 : Math.min(...moving) - 1;
  return { formula: rows === 0 ? formula : rewritten(formula, references, (reference) => moveReference(reference, -rows, 0)), rows };
}

/** Of one reference's text. */
export function movedReference(text: string, by: Move): string {
  const reference = parseReference(text);
  const moved = reference && moveReference(reference, by.rows, by.columns);
  return moved ? referenceText(moved) : BROKEN;
}

/** Whether a reference moves along: as `A4:B9` does and `$A$4` does not. Undefined for `A$4:A9`, whose corners part. */
export function movesAlong(text: string): { rows: boolean | undefined; columns: boolean | undefined } {
  const reference = parseReference(text);
  const along = (ends: Ends): boolean | undefined => {
    const fixed = ends.flatMap((end) => end?.fixed ?? []);
    return fixed.includes(true) ? (fixed.includes(false) ? undefined : false) : fixed.length > 0;
  };
  return { rows: reference && along(reference.rows), columns: reference && along(reference.columns) };
}

function moveReference(reference: Reference, rows: number, columns: number): Reference | null {
  const moved = { ...reference, rows: moveEnds(reference.rows, rows), columns: moveEnds(reference.columns, columns) };
  const gone = [...moved.rows, ...moved.columns].some((end) => end && end.index < 1);
  return gone ? null : moved;
}

function moveEnds([from, to]: Ends, by: number): Ends {
  return [moveEnd(from, by), moveEnd(to, by)];
}

function moveEnd(end: End | undefined, by: number): End | undefined {
  return !end || end.fixed ? end : { ...end, index: end.index + by };
}
