/** Room for an array in the sheet. */
import type { AstExpression } from '@borgar/fx';
import type { Area, CellError, SheetData } from '../workbook/model';
import { growGrid } from '../workbook/structure';
import { readsOpenRange } from './trees';
import { failure } from './values';

/** Sheets adds rows for an array, but not for one that would grow with them: a formula that reads to the grid's end. @returns what the cell says then */
export function makeRoom(sheet: SheetData, area: Area, tree: AstExpression | null): CellError | undefined {
  const rows = area.row + area.rows - 1;
  const columns = area.column + area.columns - 1;
  const [missingRows, missingColumns] = [rows - sheet.rowCount, columns - sheet.columnCount];
  if (missingRows > 0 && readsOpenRange(tree, 'openRows')) return notExpanded('rows', missingRows);
  if (missingColumns > 0 && readsOpenRange(tree, 'openColumns')) return notExpanded('columns', missingColumns);
  growGrid(sheet, rows, columns);
  return undefined;
}

function notExpanded(what: 'rows' | 'columns', missing: number): CellError {
  return failure('#REF!', `Result was not automatically expanded, please insert more ${what} (${missing}).`);
}
