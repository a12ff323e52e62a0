/** What the donor's cells hold, for the rows of another sheet. */
import { cellKey } from '../workbook/model';
import { onlyLooks } from './changes';
import type { Written } from './donor';
import { cellsIn, rowsIn, type CellPatch } from './rowPatch';
import type { StyleGraft } from './styleGraft';
import { plainText } from './tags';
import { attribute, childOf, escaped, rootOf, withAttribute, type Element } from './xml';

/** Typed anew, such a text would be a formula. */
const FORMULA_LIKE = /^[=+\-@\t\r]/;

function isFormulaLike(inner: string): boolean {
  const text = /<t(?:\s[^>]*)?>([^<]*)/.exec(inner)?.[1] ?? '';
  return FORMULA_LIKE.test(plainText(text));
}

export function patchesFrom(donor: string, { changes }: Written, styles: StyleGraft): Map<number, CellPatch> {
  const patches = new Map<number, CellPatch>();
  /** Their numbers here, of cells that only look otherwise: the donor has one of each. */
  const looks = new Map<unknown, number>();
  for (const [key, text] of changes.formulas) patches.set(key, { formula: escaped(text) });
  for (const { row, cell } of cellsOf(donor)) {
    const key = cellKey(row, cell.column);
    const change = changes.cells.get(key);
    if (!change) continue;
    const inner = donor.slice(cell.from, cell.to);
    const type = attribute(cell.opening, 't');
    const isQuoted = change.isContent && type === 'inlineStr' && isFormulaLike(inner);
    const style = change.isLook ? styles.cell(Number(attribute(cell.opening, 's') ?? 0), isQuoted) : undefined;
    if (style !== undefined && onlyLooks(change)) looks.set(change.file.style, style);
    patches.set(key, {
      ...patches.get(key),
      ...(change.isContent && { content: { type, xml: inner } }),
      ...(style !== undefined && { style }),
      ...(isQuoted && !change.isLook && { restyle: (style: number) => styles.quoted(style) }),
    });
  }
  // The library writes no cell for what became blank.
  for (const [key, { file, isContent, isLook }] of changes.cells) {
    const patch = patches.get(key);
    if (patch?.content || patch?.style !== undefined) continue;
    const content = isContent && { content: { type: undefined, xml: '' } };
    patches.set(key, { ...patch, ...content, ...(isLook && { style: looks.get(file.style) ?? 0 }) });
  }
  return patches;
}

/** A new tab's cells, with the numbers that their styles have here. */
export function withStyles(donor: string, styles: StyleGraft): string {
  let result = '';
  let copied = 0;
  for (const { cell } of cellsOf(donor)) {
    const isQuoted = attribute(cell.opening, 't') === 'inlineStr' && isFormulaLike(donor.slice(cell.from, cell.to));
    const index = styles.cell(Number(attribute(cell.opening, 's') ?? 0), isQuoted);
    result += donor.slice(copied, cell.start) + withAttribute(cell.opening, 's', index === 0 ? undefined : String(index));
    copied = cell.start + cell.opening.length;
  }
  return result + donor.slice(copied);
}

function* cellsOf(xml: string): Generator<{ row: number; cell: Element & { column: number; opening: string } }> {
  const data = childOf(xml, rootOf(xml), 'sheetData');
  if (!data) return;
  for (const { number, element } of rowsIn(xml, data)) for (const cell of cellsIn(xml, element)) yield { row: number, cell };
}
