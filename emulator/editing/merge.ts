import { fail } from '../errors';
import { areaContainsArea, areaIntersects } from '../workbook/address';
import { editCell, getCell } from '../workbook/cells';
import type { Area, SheetData } from '../workbook/model';
import { withoutFormula } from './cellParts';

/** The top left cell stays; what stood in the others is gone. Merges within the area are replaced. */
export function mergeCells(data: SheetData, area: Area): void {
  unmergeCells(data, area);
  if (area.rows === 1 && area.columns === 1) return;
  const kept = getCell(data, area.row, area.column);
  const look = kept?.format && { format: kept.format };
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row === area.row && column === area.column) continue;
      editCell(data, row, column, (cell) => ({ ...withoutFormula(cell), value: '', ...look }));
    }
  }
  data.merges.push({ ...area });
}

/** @throws if only a part of a merged cell lies in the area. */
export function unmergeCells(data: SheetData, area: Area): void {
  if (data.merges.some((merged) => areaIntersects(merged, area) && !areaContainsArea(area, merged))) {
    fail('You must select all cells in a merged range to merge or unmerge them.');
  }
  data.merges = data.merges.filter((merged) => !areaIntersects(merged, area));
}
