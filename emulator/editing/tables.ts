/**
 * Ranges that were converted to tables (Format ▸ Convert to table). What a script is refused in them is in no documentation: both texts are quoted by the
 * code of some ten public projects, which do without what was refused. Whether columns put in beside a table join it, and whether its headings take a
 * formula, is not known, so a table says both for itself.
 */
import { fail, TYPED_COLUMN, TYPED_NUMBER_FORMAT } from '../errors';
import { areaIntersects } from '../workbook/address';
import type { Area, SheetData, SheetTable } from '../workbook/model';

/** @throws where a typed column lies in the area: its number format is the table's. */
export function guardNumberFormat(data: SheetData, area: Area): void {
  if (isTyped(data, area)) fail(TYPED_NUMBER_FORMAT);
}

/** @throws where a typed column lies in the area: what may be entered there is the table's too. */
export function guardRules(data: SheetData, area: Area): void {
  if (isTyped(data, area)) fail(TYPED_COLUMN);
}

function isTyped({ tables }: SheetData, area: Area): boolean {
  return tables.some((table) => areaIntersects(table.area, area));
}

/** Does a formula stay in this cell, or only its text? @throws where the table refuses it */
export function keepsFormula({ tables }: SheetData, row: number, column: number): boolean {
  const table = tables.find(({ area }) => row === area.row && column >= area.column && column < area.column + area.columns);
  if (table?.headings === 'refused') fail(TYPED_COLUMN);
  return table?.headings !== 'text';
}

/** Of columns that were put in right of a table: they are the table's from then on, where it takes them. */
export function joinTables(data: SheetData, at: number, count: number): void {
  const join = ({ area, takesNeighbours }: SheetTable): boolean => takesNeighbours && area.column + area.columns === at;
  data.tables = data.tables.map((table) =>
    join(table) ? { ...table, area: { ...table.area, columns: table.area.columns + count } } : table,
  );
}
