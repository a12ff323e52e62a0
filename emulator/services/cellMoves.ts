/** Cells cut from one place and put at another: formulas that point at them follow, as when a user drags them. */
import { rewriteReferences, type Reference } from '../workbook/references';
import { getCell, putCell } from '../workbook/cells';
import { growGrid } from '../workbook/structure';
import type { Area, SheetData } from '../workbook/model';
import type { Range } from './range';
import type { Sheet } from './sheet';

export function moveCells(source: Range, sheet: Sheet, row: number, column: number): void {
  const { area, data } = source;
  const cut = source.map((r, c) => getCell(data, r, c));
  source.map((r, c) => {
    putCell(data, r, c, { value: '' });
  });
  growGrid(sheet.data, row + area.rows - 1, column + area.columns - 1);
  cut.forEach((line, i) => {
    line.forEach((cell, j) => {
      putCell(sheet.data, row + i, column + j, cell ?? { value: '' });
    });
  });
  follow(sheet, data, area, (reference) => shifted(reference, row - area.row, column - area.column, data, sheet.data));
  sheet.changed();
}

/** Formulas that point into the area, and at nothing else, are pointed at what is no longer there. */
export function forgetCells(sheet: Sheet, area: Area): void {
  follow(sheet, sheet.data, area, () => null);
}

function follow(any: Sheet, target: SheetData, area: Area, change: (reference: Reference) => Reference | null): void {
  const { workbook } = any.book;
  for (const home of workbook.sheets) {
    for (const [key, cell] of home.cells) {
      if (cell.formula === undefined) continue;
      const formula = rewriteReferences(cell.formula, workbook.locale, (reference) => {
        const name = reference.sheetName ?? home.name;
        return name.toLowerCase() === target.name.toLowerCase() && isWithin(reference, area) ? change(reference) : reference;
      });
      if (formula !== cell.formula) home.cells.set(key, { ...cell, formula });
    }
  }
}

function isWithin({ rows, columns, range }: Reference, { row, column, rows: height, columns: width }: Area): boolean {
  const corners = range ? [0, 1] : [0];
  return corners.every((i) => {
    const [r, c] = [rows[i]?.index, columns[i]?.index];
    return r !== undefined && c !== undefined && r >= row && r < row + height && c >= column && c < column + width;
  });
}

function shifted(reference: Reference, down: number, right: number, from: SheetData, to: SheetData): Reference {
  const by = (ends: Reference['rows'], distance: number): Reference['rows'] => [
    ends[0] && { ...ends[0], index: ends[0].index + distance },
    ends[1] && { ...ends[1], index: ends[1].index + distance },
  ];
  const moved = { ...reference, rows: by(reference.rows, down), columns: by(reference.columns, right) };
  return from === to ? moved : { ...moved, prefix: `'${to.name.replaceAll("'", "''")}'!`, sheetName: to.name };
}
