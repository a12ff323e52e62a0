/**
 * The parts of an .xlsx package. When saving, the library looks for a sheet's charts, pivots and threaded comments under the
 * sheet's position, though a part's number says nothing about that: here they are laid out the way it expects.
 */
import { openXlsx, writeXlsx, type RoundtripWorkbook } from 'hucre/xlsx';
import type { Parts } from './archive';

const DECODER = new TextDecoder();

function stateSymbol(opened: RoundtripWorkbook): symbol | undefined {
  return Object.getOwnPropertySymbols(opened).find((symbol) => symbol.description === 'hucre.xlsx.roundtripState');
}

function stateOf(opened: RoundtripWorkbook): { rawEntries: Parts } | undefined {
  const symbol = stateSymbol(opened);
  return symbol && (Reflect.get(opened, symbol) as { rawEntries: Parts });
}

/** Empty where the package has no such part. */
export function textOf(opened: RoundtripWorkbook, path: string): string {
  return DECODER.decode(stateOf(opened)?.rawEntries.get(path));
}

/** Where each sheet is kept, in the order of the tabs. */
export function sheetParts(opened: RoundtripWorkbook): string[] {
  const targets = relationships(textOf(opened, 'xl/_rels/workbook.xml.rels'));
  const sheets = textOf(opened, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^<>]*?\b\w+:id="([^"]+)"/g);
  return [...sheets].map(([, id = '']) => absolute('xl', targets.get(id)?.target ?? ''));
}

/** By id. No pattern here runs past the next `<`: over a part made of beginnings alone that would take the square of its length. */
export function relationships(xml: string): Map<string, { target: string; type: string }> {
  const found = new Map<string, { target: string; type: string }>();
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/g)) {
    const read = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    found.set(read('Id'), { target: read('Target'), type: read('Type') });
  }
  return found;
}

export function absolute(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

export function relsOf(part: string): string {
  return part.replace(/([^/]+)$/, '_rels/$1.rels');
}

/** What saving may bring along without more ado: the package lists the kind of every one of these. */
const KNOWN = /\.(xml|rels|vml)$|^xl\/media\//i;

/**
 * A workbook to save in place of the opened one. `from[i]` is the position that the sheet now at `i` had in the file;
 * `redrawn` are the positions in the file of sheets whose charts are written anew.
 */
export async function forSaving(
  opened: RoundtripWorkbook,
  from: (number | undefined)[],
  redrawn: ReadonlySet<number>,
): Promise<RoundtripWorkbook> {
  const symbol = stateSymbol(opened);
  const state = stateOf(opened);
  const copy = { ...opened };
  if (!symbol || !state) throw new Error('The opened workbook has lost its parts.');
  const parts: Parts = new Map([...state.rawEntries].filter(([path]) => KNOWN.test(path)));
  const sheets = sheetParts(opened);
  sheets.forEach((sheet, position) => {
    parts.delete(relsOf(sheet));
    const used = from.includes(position) && !redrawn.has(position);
    for (const { target, type } of relationships(textOf(opened, relsOf(sheet))).values()) {
      const path = absolute('xl/worksheets', target);
      if (type.endsWith('/threadedComment')) parts.delete(path);
      if (type.endsWith('/drawing') && !used) deleteDrawing(opened, parts, path);
    }
  });
  from.forEach((position, index) => {
    const sheet = position === undefined ? undefined : sheets[position];
    if (sheet === undefined || position === undefined) return;
    let xml = textOf(opened, relsOf(sheet));
    for (const { target, type } of relationships(xml).values()) {
      const thread = state.rawEntries.get(absolute('xl/worksheets', target));
      if (type.endsWith('/threadedComment') && thread) parts.set(`xl/threadedComments/threadedComment${index + 1}.xml`, thread);
    }
    if (redrawn.has(position)) xml = xml.replace(/<Relationship\s[^<>]*\/drawing"[^<>]*>/g, '');
    if (xml !== '') parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, new TextEncoder().encode(xml));
  });
  if (!parts.has(THEME)) parts.set(THEME, await plainTheme());
  Object.defineProperty(copy, symbol, { value: { ...state, rawEntries: parts } });
  return copy;
}

function deleteDrawing(opened: RoundtripWorkbook, parts: Parts, drawing: string): void {
  for (const { target } of relationships(textOf(opened, relsOf(drawing))).values()) {
    const path = absolute('xl/drawings', target);
    if (/\/charts\//.test(path)) for (const part of [path, relsOf(path)]) parts.delete(part);
  }
  parts.delete(drawing);
  parts.delete(relsOf(drawing));
}

const THEME = 'xl/theme/theme1.xml';

/** Some programs leave the theme out, but a saved file points at one. */
async function plainTheme(): Promise<Uint8Array> {
  const blank = await openXlsx(await writeXlsx({ sheets: [{ name: 'Sheet1' }] }));
  return stateOf(blank)?.rawEntries.get(THEME) ?? new Uint8Array();
}
