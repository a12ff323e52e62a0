/** Cells as text for the clipboard: tabs between columns, new lines between rows. */
import type { Entry } from '../../serve/protocol';
import type { Area } from '../../workbook/model';
import type { Place } from '../a1';
import type { SheetModel } from './sheetModel';

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

export function copyArea(model: SheetModel, area: Area): string {
  return range(area.row, area.rows)
    .map((row) =>
      range(area.column, area.columns)
        .map((column) => quoted(model.cellAt(row, column)?.text ?? ''))
        .join('\t'),
    )
    .join('\n');
}

/** Every blank cell of the area is left out: clearing one would change nothing. */
export function clearArea(model: SheetModel, area: Area): Entry[] {
  return model.view.cells
    .filter(
      ({ row, column }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    )
    .filter((cell) => cell.text !== '' || model.inputAt(cell) !== '')
    .map(({ row, column }) => ({ row, column, text: '' }));
}

export function parseTable(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;
  const source = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  let row: string[] = [];
  for (let found = cell.exec(source); found; found = cell.exec(source)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== '\t') {
      rows.push(row);
      row = [];
    }
    if (found[3] === '') break;
  }
  return rows;
}

export function pasteEntries(text: string, at: Place): Entry[] {
  return parseTable(text).flatMap((cells, row) =>
    cells.map((cell, column) => ({ row: at.row + row, column: at.column + column, text: cell })),
  );
}
