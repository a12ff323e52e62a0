/** Table rows and cells, made from the view. */
import type { CellView } from '../../session';
import { columnName } from '../a1';
import { el } from '../dom';
import { applyStyle, hasBorder } from './cellStyle';
import { overflow, type Overflow } from './overflow';
import type { SheetModel } from './sheetModel';

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** A checkbox that nothing has been put in yet is blank, and not ticked. */
export function isTicked({ text }: CellView): boolean {
  return text.toUpperCase() === 'TRUE';
}

function cellContent(td: HTMLElement, cell: CellView, height: number | undefined, run: Overflow | undefined): void {
  if (cell.checkbox !== undefined) {
    const ticked = isTicked(cell);
    td.classList.add('checkbox');
    td.append(el('span', { role: 'img', 'aria-label': ticked ? 'ticked' : 'not ticked', class: ticked ? 'tick ticked' : 'tick' }));
    return;
  }
  if (cell.text !== '') {
    const wrap = cell.style?.wrap === true;
    const text = el('div', { class: wrap ? 'text wrapped' : 'text' }, cell.text);
    if (height !== undefined) text.style.maxHeight = `${height - 1}px`;
    if (run) text.style.width = `${run.width - 4}px`;
    td.append(text);
  }
  if (cell.choices) td.append(el('span', { class: 'chevron', 'aria-hidden': 'true' }));
  if (cell.error) td.append(el('span', { class: 'corner corner-error', 'aria-hidden': 'true' }));
  else if (cell.stored !== undefined) td.append(el('span', { class: 'corner corner-stored', 'aria-hidden': 'true' }));
  else if (cell.note !== undefined && cell.note !== '') td.append(el('span', { class: 'corner corner-note', 'aria-hidden': 'true' }));
}

function paintCell(model: SheetModel, row: number, column: number, run: Overflow | undefined): HTMLTableCellElement {
  const { frozenColumns } = model.view;
  const cell = model.cellAt(row, column);
  const td = el('td', { id: cellId(row, column), 'aria-colindex': column + 1 });
  if (column <= frozenColumns) {
    td.className = column === frozenColumns ? 'frozen frozen-last' : 'frozen';
    td.style.left = `${model.left(column)}px`;
  }
  if (!cell) return td;
  if (cell.style) {
    const drawn = {
      top: hasBorder(model.cellAt(row - 1, column)?.style, 'bottom'),
      left: hasBorder(model.cellAt(row, column - 1)?.style, 'right'),
    };
    applyStyle(td, cell.style, drawn);
  }
  if (cell.choices) {
    td.setAttribute('aria-haspopup', 'listbox');
    td.classList.add('has-choices');
  }
  if (cell.error) td.classList.add('error');
  cellContent(td, cell, model.mayGrow(row) || (cell.rowSpan ?? 1) > 1 ? undefined : model.height(row), run);
  return td;
}

function count(numbers: number[], first: number, length: number): number {
  return numbers.filter((number) => number >= first && number < first + length).length;
}

export function paintRow(model: SheetModel, row: number): HTMLTableRowElement {
  const tr = el('tr', { 'aria-rowindex': row + 1 });
  tr.style.height = `${model.mayGrow(row) ? 21 : model.height(row)}px`;
  tr.append(el('th', { scope: 'row', class: 'row-head', 'data-row': row, 'aria-colindex': 1 }, String(row)));
  let runsUntil = 0;
  for (const column of model.columns) {
    const merge = model.mergeAt(row, column);
    if (merge) {
      const { area } = merge;
      const first = model.rows.find((candidate) => candidate >= area.row) === row;
      const start = model.columns.find((candidate) => candidate >= area.column) === column;
      if (!first || !start) continue;
    }
    const origin = merge?.area ?? { row, column };
    const cell = model.cellAt(origin.row, origin.column);
    const run = cell && overflow(model, cell);
    const td = paintCell(model, origin.row, origin.column, run);
    if (merge) {
      td.rowSpan = count(model.rows, merge.area.row, merge.area.rows);
      td.colSpan = count(model.columns, merge.area.column, merge.area.columns);
    }
    if (run) {
      td.classList.add('runs-over');
      runsUntil = run.until;
    }
    if (column < runsUntil) td.classList.add('run-under');
    tr.append(td);
  }
  return tr;
}

export function paintHeader(model: SheetModel): HTMLTableRowElement {
  const corner = el('th', { class: 'corner-head', 'aria-colindex': 1 }, el('span', { class: 'visually-hidden' }, 'Row'));
  const tr = el('tr', { 'aria-rowindex': 1 }, corner);
  const { frozenColumns } = model.view;
  for (const column of model.columns) {
    const th = el('th', { scope: 'col', class: 'column-head', 'data-column': column, 'aria-colindex': column + 1 }, columnName(column));
    if (column <= frozenColumns) {
      th.classList.add('frozen', ...(column === frozenColumns ? ['frozen-last'] : []));
      th.style.left = `${model.left(column)}px`;
    }
    tr.append(th);
  }
  return tr;
}

export function paintColumns(model: SheetModel): HTMLElement {
  return el(
    'colgroup',
    {},
    ...[46, ...model.columns.map((column) => model.width(column))].map((width) => {
      const col = el('col');
      col.style.width = `${width}px`;
      return col;
    }),
  );
}

/** Stands for rows that are not drawn. */
export function paintSpacer(model: SheetModel, height: number): HTMLElement {
  const td = el('td', { class: 'spacer', colspan: model.columns.length + 1 });
  td.style.height = `${height}px`;
  return el('tbody', { 'aria-hidden': 'true', hidden: height <= 0 }, el('tr', {}, td));
}

/** Could this row come out taller than the default? Only then is it worth measuring. */
export function wantsMeasuring(model: SheetModel, row: number): boolean {
  return (
    model.mayGrow(row) &&
    model.columns.some((column) => {
      const cell = model.cellAt(row, column);
      return (
        cell !== undefined && cell.text !== '' && (cell.style?.wrap === true || cell.text.includes('\n') || (cell.style?.size ?? 10) > 10)
      );
    })
  );
}
