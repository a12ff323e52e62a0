/**
 * Rows and cells that were only formatted: a click on a column's letter and a colour can make a million of them. The model is given as many
 * as anybody scrolls to, so that neither time nor memory goes into the rest; the file keeps them all.
 */
import { splice, type Edit } from './xml';

/** Of blank rows that follow one another, and of blank cells in a row. */
const ROWS_SHOWN = 1000;
const CELLS_SHOWN = 100;

const DATA = /<(\w+:)?sheetData>/;
const ROW = /\s*<(?:\w+:)?row(?:\s[^<>]*)?>/y;
const ROW_END = /\s*<\/(?:\w+:)?row\s*>/y;
/** Some programs write `<v></v>` for nothing. */
const BLANK_CELL = /\s*<(?:\w+:)?c(?:\s[^<>]*)?(?:\/>|>\s*(?:<(?:\w+:)?v\s*(?:\/>|>\s*<\/(?:\w+:)?v\s*>)\s*)?<\/(?:\w+:)?c\s*>)/y;
/** A row or cell that says where it is; one that doesn't counts on from the one before it, which then has to stay. */
const PLACED = /\s*<(?:\w+:)?(?:row|c)\s(?:[^<>]*\s)?r\s*=/y;
const END = /\s*<\//y;

/**
 * The sheet's text without the blank rows after the first thousand in a run of them, and without the blank cells after the first hundred.
 * What is not written plainly stays.
 */
export function withoutFormattedAhead(xml: string): string {
  const data = DATA.exec(xml);
  if (!data || xml.includes('<!', data.index)) return xml;
  const closing = `</${data[1] ?? ''}c>`;
  const cuts: Edit[] = [];
  const run = new Run(ROWS_SHOWN);
  let at = data.index + data[0].length;
  for (;;) {
    const start = at;
    at = after(ROW, xml, start) ?? -1;
    if (at < 0) break;
    const row = xml.charAt(at - 2) === '/' ? { end: at, isBlank: true, cuts: [] } : rowFrom(xml, at, closing);
    if (!row) return xml;
    if (!row.isBlank) cuts.push(...run.endAt(xml, start));
    else run.goOn(start);
    if (!run.isLong) cuts.push(...row.cuts);
    at = row.end;
    if (after(ROW, xml, at) === undefined) cuts.push(...run.endAt(xml, at));
  }
  return cuts.length === 0 ? xml : splice(xml, cuts);
}

/** Undefined where it is not written plainly. */
function rowFrom(xml: string, from: number, closing: string): { end: number; isBlank: boolean; cuts: Edit[] } | undefined {
  const cuts: Edit[] = [];
  const run = new Run(CELLS_SHOWN);
  let [at, isBlank] = [from, true];
  for (;;) {
    const next = after(BLANK_CELL, xml, at);
    if (next !== undefined) {
      run.goOn(at);
      at = next;
      continue;
    }
    cuts.push(...run.endAt(xml, at));
    const end = after(ROW_END, xml, at);
    if (end !== undefined) return { end, isBlank, cuts };
    const close = xml.indexOf(closing, at);
    if (close < 0) return undefined;
    [at, isBlank] = [close + closing.length, false];
  }
}

/** Blank ones that follow one another. */
class Run {
  private count = 0;
  private beyond = 0;

  constructor(private readonly shown: number) {}

  get isLong(): boolean {
    return this.count > this.shown;
  }

  goOn(at: number): void {
    this.count += 1;
    if (this.count === this.shown + 1) this.beyond = at;
  }

  /** What of it goes, now that something else follows. */
  endAt(xml: string, at: number): Edit[] {
    const isCut = this.isLong && (after(END, xml, at) ?? after(PLACED, xml, at)) !== undefined;
    this.count = 0;
    return isCut ? [{ start: this.beyond, end: at, text: '' }] : [];
  }
}

function after(pattern: RegExp, xml: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(xml) ? pattern.lastIndex : undefined;
}
