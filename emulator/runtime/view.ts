import type { Book } from '../editing/book';
import { hiddenByFilter } from '../editing/filter';
import { isCovered, shownText } from '../editing/reading';
import { inputText } from '../editing/typing';
import { conditionalFormats } from '../formulas/index';
import type { CellStyle, CellView, SheetTab, SheetView } from '../session';
import { getCell } from '../workbook/cells';
import { displayText } from '../workbook/display';
import { cellAt, DEFAULT_HEIGHT, DEFAULT_WIDTH, isCellError, type Cell, type CellFormat, type SheetData } from '../workbook/model';
import { listOf, rangeOf } from '../workbook/validate';
import { chartSize, chartView } from './chartView';

const SPARE_ROWS = 20;
const SPARE_COLUMNS = 3;
const LEAST_COLUMNS = 12;

/** Everything a page needs to draw one sheet. */
export function sheetView(book: Book, data: SheetData): SheetView {
  const { workbook } = book;
  const { rows, columns } = drawn(book, data);
  const cells: CellView[] = [];
  const laidOver = conditionalFormats(workbook, book.calculator, data);
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const cell = cellView(book, data, laidOver, row, column);
      if (cell) cells.push(cell);
    }
  }
  const widthOf = (column: number): number => (data.hiddenColumns.has(column) ? 0 : (data.columnWidths.get(column) ?? DEFAULT_WIDTH));
  const heightOf = (row: number): number =>
    data.hiddenRows.has(row) || hiddenByFilter(book, data, row) ? 0 : (data.rowHeights.get(row) ?? DEFAULT_HEIGHT);
  return {
    tabs: workbook.sheets.map(tab),
    activeSheetId: workbook.activeSheetId,
    selection: { ...workbook.selection },
    sheetId: data.id,
    rows,
    columns,
    columnWidths: Array.from({ length: columns }, (_width, i) => widthOf(i + 1)),
    rowHeights: Array.from({ length: rows }, (_height, i) => heightOf(i + 1)),
    frozenRows: data.frozenRows,
    frozenColumns: data.frozenColumns,
    gridlines: !data.hiddenGridlines,
    cells,
    charts: data.charts.map((chart) => chartView(book, data, chart)),
  };
}

function tab({ id, name, hidden, tabColor }: SheetData): SheetTab {
  return { id, name, hidden, ...(tabColor !== undefined && { color: tabColor }) };
}

/** What is used, formatted, merged or under a chart, and some blank space after it. */
function drawn(book: Book, data: SheetData): { rows: number; columns: number } {
  const ends = [...data.cells.keys()].map(cellAt);
  for (const { row, column, rows, columns } of data.merges) ends.push({ row: row + rows - 1, column: column + columns - 1 });
  const used = book.calculator.usedArea(data.id);
  const furthest = (key: 'row' | 'column', least: number): number => ends.reduce((most, end) => Math.max(most, end[key]), least);
  const under = data.charts.map(({ position, options }) => chartEnd(position, options));
  const rows = Math.max(furthest('row', used.rows) + SPARE_ROWS, ...under.map(({ row }) => row));
  const columns = Math.max(furthest('column', used.columns) + SPARE_COLUMNS, LEAST_COLUMNS, ...under.map(({ column }) => column));
  return { rows: Math.min(data.rowCount, rows), columns: Math.min(data.columnCount, columns) };
}

function chartEnd(position: { row: number; column: number }, options: Record<string, unknown>): { row: number; column: number } {
  const { width, height } = chartSize(options);
  return { row: position.row + Math.ceil(height / DEFAULT_HEIGHT), column: position.column + Math.ceil(width / DEFAULT_WIDTH) };
}

function cellView(
  book: Book,
  data: SheetData,
  laidOver: ReturnType<typeof conditionalFormats>,
  row: number,
  column: number,
): CellView | undefined {
  if (isCovered(data, row, column)) return undefined;
  const { calculator, workbook } = book;
  const cell = getCell(data, row, column);
  const value = calculator.value(data.id, row, column);
  const format = { ...cell?.format, ...laidOver(row, column) };
  const style = cellStyle(format, typeof value === 'number');
  const span = data.merges.find((area) => area.row === row && area.column === column);
  if (!cell && value === '' && !style && !span) return undefined;
  const text = displayText(value, calculator.numberFormat(data.id, row, column), workbook.locale);
  const input = inputText(book, data, row, column);
  const stored = cell?.stored === undefined ? undefined : calculator.storedBecause(data.id, row, column);
  return {
    row,
    column,
    text,
    ...(input !== text && { input }),
    ...(style && { style }),
    ...(cell?.note !== undefined && { note: cell.note }),
    ...validationView(book, data, cell),
    ...(isCellError(value) && { error: { code: value.error, message: value.message ?? '' } }),
    ...(stored !== undefined && { stored }),
    ...(span && { rowSpan: span.rows, columnSpan: span.columns }),
  };
}

function validationView(book: Book, data: SheetData, cell: Cell | undefined): Pick<CellView, 'choices' | 'checkbox'> {
  const validation = cell?.validation;
  if (validation?.criteria === 'CHECKBOX') return { checkbox: true };
  if (validation?.criteria === 'VALUE_IN_LIST') return { choices: listOf(validation.values) };
  const range = validation?.criteria === 'VALUE_IN_RANGE' ? rangeOf(validation.values[0], book.workbook, data.id) : undefined;
  const source = range && book.workbook.sheets.find(({ id }) => id === range.sheetId);
  if (!range || !source) return {};
  const choices = Array.from({ length: range.rows * range.columns }, (_choice, i) =>
    shownText(book, source, range.row + Math.floor(i / range.columns), range.column + (i % range.columns)),
  );
  return { choices: choices.filter((text) => text !== '') };
}

/** Undefined for a cell that looks like any other. Numbers stand on the right by themselves. */
function cellStyle(format: CellFormat, number: boolean): CellStyle | undefined {
  const align = format.horizontal ?? (number ? 'right' : undefined);
  const borders = Object.entries(format.borders ?? {}).map(([side, { color, style }]) => `${side} ${style} ${color}`);
  const style: CellStyle = {
    ...(format.background !== undefined && { background: format.background }),
    ...(format.fontColor !== undefined && { color: format.fontColor }),
    ...(format.bold && { bold: true }),
    ...(format.italic && { italic: true }),
    ...(format.strikethrough && { strike: true }),
    ...(format.underline && { underline: true }),
    ...(format.fontSize !== undefined && { size: format.fontSize }),
    ...(align && { align }),
    ...(format.vertical && { vertical: format.vertical }),
    ...(format.wrap === 'WRAP' && { wrap: true }),
    ...(borders.length > 0 && { borders }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}
