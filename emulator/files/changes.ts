/** What is another in a sheet than it was in the file, its rows and columns being followed to where they stand now. */
import type { Cell as FileCell } from 'hucre';
import { indexNow, type LineEdit } from '../workbook/lineEdits';
import { cellAt, cellKey, type Cell, type SheetData, type Workbook } from '../workbook/model';
import { keysIn } from './a1';
import { fileCellOf, styleOf } from './cellWrite';
import { fileFormula, staysInSheets } from './formulas';
import type { Follow } from './follow';
import { same, type CellOrigin, type Origins, type SheetOrigin } from './origins';
import { spillOf, type Live } from './spill';
import { sameScalar } from './values';

/** What the writing of a sheet needs to know. */
export interface SheetWriting {
  workbook: Workbook;
  sheet: SheetData;
  origin: SheetOrigin | undefined;
  origins: Origins;
  live: Live;
  edits: readonly LineEdit[];
  follow: Follow;
}

export interface Change {
  file: FileCell;
  isContent: boolean;
  isLook: boolean;
}

/** Of such cells there may be a hundred thousand: the donor has one for each look. */
export const onlyLooks = ({ file, isContent }: Change): boolean => !isContent && file.checkbox === undefined;

export interface Changes {
  /** By where the cell stands now. What is `undefined` is as it was. */
  cells: Map<number, Change>;
  /** Formulas that only followed what they point to; what they came to stays. */
  formulas: Map<number, string>;
  /** Cells whose note or whose rule for entries is another. */
  notes: Set<number>;
  validations: Set<number>;
}

const BLANK: Cell = { value: '' };

function keyNow(edits: readonly LineEdit[], key: number): number | undefined {
  if (edits.length === 0) return key;
  const { row, column } = cellAt(key);
  const [toRow, toColumn] = [indexNow(edits, 'rows', row), indexNow(edits, 'columns', column)];
  return toRow === undefined || toColumn === undefined ? undefined : cellKey(toRow, toColumn);
}

export function changesOf(writing: SheetWriting): Changes {
  const { sheet, origin, edits } = writing;
  /** Where a cell stands now → where it stood. */
  const places = new Map<number, number>();
  let lastRow = 0;
  for (const cells of origin ? [origin.before.cells, origin.looks] : []) {
    for (const key of cells.keys()) {
      const now = keyNow(edits, key);
      if (now === undefined) continue;
      places.set(now, key);
      lastRow = Math.max(lastRow, cellAt(now).row);
    }
  }
  const known = (key: number): CellOrigin | undefined => {
    const place = places.get(key);
    if (place === undefined) return undefined;
    return { style: origin?.looks.get(place), before: origin?.before.cells.get(place) ?? BLANK };
  };
  const changes: Changes = { cells: new Map(), formulas: new Map(), notes: new Set(), validations: new Set() };
  for (const [key, cell] of sheet.cells) compare(key, cell, known(key), { writing, changes, lastRow });
  for (const key of places.keys()) if (!sheet.cells.has(key)) compare(key, BLANK, known(key), { writing, changes, lastRow });
  for (const [key, cell] of sheet.cells) spill(key, cell, known, { writing, changes });
  return changes;
}

interface Comparing {
  writing: SheetWriting;
  changes: Changes;
  lastRow: number;
}

function compare(key: number, cell: Cell, known: CellOrigin | undefined, { writing, changes, lastRow }: Comparing): void {
  const { origin, origins } = writing;
  const before = known?.before ?? BLANK;
  if (cell === before) return;
  if (cell.note !== before.note) changes.notes.add(key);
  const entries = before.validation && writing.follow.validation(before.validation, writing.sheet.id);
  if (!same(cell.validation, entries)) changes.validations.add(key);
  const formula = before.formula === undefined ? undefined : writing.follow.formula(before.formula, writing.sheet.name);
  const isCheckbox = (one: Cell): boolean => one.validation?.criteria === 'CHECKBOX';
  const isContent = cell.formula !== formula || !sameScalar(cell.value, before.value) || isCheckbox(cell) !== isCheckbox(before);
  if (!isContent && cell.formula !== undefined && cell.formula !== before.formula)
    changes.formulas.set(key, fileFormula(cell.formula).text);
  const isLook = !same(cell.format, before.format);
  // A number format for rows to come, below all that the file has, would only make the sheet longer.
  const isForLater = origin && !known && !isContent && cellAt(key).row > lastRow && onlyNumbers(cell);
  if (isForLater || !(isContent || isLook)) return;
  const file = fileCellOf(cell, '', POINT, styleOf(cell.format, known, origins), origins);
  if (!isLook) delete file.style;
  changes.cells.set(key, { file, isContent, isLook });
}

const POINT = { row: 1, column: 1, rows: 1, columns: 1 };

function onlyNumbers({ format = {} }: Cell): boolean {
  return Object.keys(format).every((facet) => facet === 'numberFormat');
}

/** What formulas came to: those that nobody outside Sheets knows are kept as values only. */
function spill(
  key: number,
  cell: Cell,
  known: (key: number) => CellOrigin | undefined,
  { writing, changes }: Omit<Comparing, 'lastRow'>,
): void {
  const { sheet, origins, live } = writing;
  const change = changes.cells.get(key);
  if (cell.formula === undefined || !change?.isContent) return;
  const { row, column } = cellAt(key);
  const asValue = staysInSheets(cell.formula, live.customNames);
  const area = spillOf(sheet, row, column, live);
  for (const place of keysIn(area)) {
    const { row: toRow, column: toColumn } = cellAt(place);
    const now = live.valueAt(sheet.id, toRow, toColumn);
    const under = sheet.cells.get(place);
    const isLook = changes.cells.get(place)?.isLook ?? false;
    const style = styleOf(under?.format, known(place), origins);
    const { formula, ...rest } = under ?? BLANK;
    const keeps = place === key && !asValue && formula !== undefined;
    const written = keeps
      ? fileCellOf({ ...rest, formula }, now, area, style, origins)
      : fileCellOf({ ...rest, value: now }, '', POINT, style, origins);
    if (!isLook) delete written.style;
    if (now !== '' || place === key) changes.cells.set(place, { file: written, isContent: true, isLook });
  }
}
