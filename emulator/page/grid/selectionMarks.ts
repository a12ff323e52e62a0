/** Shows on the drawn cells which of them are selected. */
import type { Area } from '../../workbook/model';
import type { Place } from '../a1';
import { cellId } from './paint';
import type { SheetModel } from './sheetModel';

const marks = ['selected', 'active', 'edge-top', 'edge-bottom', 'edge-left', 'edge-right'];

function clear(table: HTMLElement): void {
  for (const cell of table.querySelectorAll('.selected, .active')) {
    cell.classList.remove(...marks);
    cell.removeAttribute('aria-selected');
    cell.removeAttribute('aria-describedby');
  }
  for (const head of table.querySelectorAll('.head-selected')) head.classList.remove('head-selected');
}

export function markSelection(table: HTMLElement, model: SheetModel, area: Area, active: Place): void {
  clear(table);
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const columns = model.columns.filter((column) => column >= area.column && column <= lastColumn);
  for (const head of table.querySelectorAll<HTMLElement>('.row-head')) {
    const row = Number(head.dataset['row']);
    if (row < area.row || row > lastRow) continue;
    head.classList.add('head-selected');
    for (const column of columns) {
      const cell = document.getElementById(cellId(row, column));
      if (!cell) continue;
      const unit = model.unit({ row, column });
      cell.classList.add('selected');
      cell.setAttribute('aria-selected', 'true');
      cell.classList.toggle('edge-top', unit.row === area.row);
      cell.classList.toggle('edge-left', unit.column === area.column);
      cell.classList.toggle('edge-bottom', unit.row + unit.rows - 1 === lastRow);
      cell.classList.toggle('edge-right', unit.column + unit.columns - 1 === lastColumn);
    }
  }
  for (const head of table.querySelectorAll<HTMLElement>('.column-head')) {
    const column = Number(head.dataset['column']);
    head.classList.toggle('head-selected', column >= area.column && column <= lastColumn);
  }
  document.getElementById(cellId(active.row, active.column))?.classList.add('active');
}
