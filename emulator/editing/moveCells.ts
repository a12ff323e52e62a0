/** Cells cut from one place and put at another: formulas that point at them follow, as when a user drags them. */
import { getCell, putCell } from '../workbook/cells';
import type { Area, SheetData, Workbook } from '../workbook/model';
import { rewriteReferences, type Reference } from '../workbook/references';
import { growGrid } from '../workbook/structure';

/** A1:B1 of one sheet put at C5 of the same or another: `=A1+1` elsewhere then reads `=C5+1`. */
export function moveCells(workbook: Workbook, from: SheetData, area: Area, to: SheetData, row: number, column: number): void {
  const cut = Array.from({ length: area.rows }, (_r, i) =>
    Array.from({ length: area.columns }, (_c, j) => getCell(from, area.row + i, area.column + j)),
  );
  cut.forEach((line, i) => {
    line.forEach((_cell, j) => {
      putCell(from, area.row + i, area.column + j, { value: '' });
    });
  });
  growGrid(to, row + area.rows - 1, column + area.columns - 1);
  cut.forEach((line, i) => {
    line.forEach((cell, j) => {
      putCell(to, row + i, column + j, cell ?? { value: '' });
    });
  });
  pointAfterwards(workbook, from, area, (reference) => shifted(reference, row - area.row, column - area.column, from, to));
}

/** Rewrites every reference to cells that lie wholly within the area. */
function pointAfterwards(workbook: Workbook, target: SheetData, area: Area, change: (reference: Reference) => Reference): void {
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
