/** The table itself: draws the rows that are on the screen, and measures those that grow. */
import { el } from '../dom';
import { paintColumns, paintHeader, paintRow, paintSpacer, wantsMeasuring } from './paint';
import { HEADER_WIDTH, type SheetModel } from './sheetModel';
import { covers, windowFor, type RowWindow } from './window';

export class TableView {
  readonly element = el('table', {
    class: 'grid',
    role: 'grid',
    tabindex: 0,
    'aria-multiselectable': 'true',
    'aria-describedby': 'grid-help',
  });
  private drawn: RowWindow = { first: 1, last: 0 };

  constructor(private readonly scroller: HTMLElement) {}

  covers(model: SheetModel): boolean {
    return covers(this.drawn, model, this.scroller.scrollTop, this.scroller.clientHeight);
  }

  paint(model: SheetModel): void {
    const { view } = model;
    this.drawn = windowFor(model, this.scroller.scrollTop, this.scroller.clientHeight);
    const frozen = model.rows.filter((row) => row <= view.frozenRows);
    const rows = model.rows.filter((row) => row >= this.drawn.first && row <= this.drawn.last);
    const above = paintSpacer(model, model.top(this.drawn.first) - model.top(view.frozenRows + 1));
    const below = paintSpacer(model, model.top(view.rows + 1) - model.top(this.drawn.last + 1));
    const frozenBody = el('tbody', { class: 'frozen-rows' }, ...frozen.map((row) => paintRow(model, row)));
    this.element.classList.toggle('no-gridlines', !view.gridlines);
    this.element.setAttribute('aria-rowcount', String(view.rows + 1));
    this.element.setAttribute('aria-colcount', String(view.columns + 1));
    this.element.style.width = `${model.left(view.columns + 1)}px`;
    this.element.replaceChildren(
      paintColumns(model),
      el('thead', {}, paintHeader(model)),
      ...(frozen.length > 0 ? [frozenBody] : []),
      above,
      el('tbody', {}, ...rows.map((row) => paintRow(model, row))),
      below,
    );
    if (this.measure(model)) {
      above.replaceWith(paintSpacer(model, model.top(this.drawn.first) - model.top(view.frozenRows + 1)));
    }
  }

  private measure(model: SheetModel): boolean {
    const heights = new Map<number, number>();
    for (const tr of this.element.querySelectorAll('tr[aria-rowindex]')) {
      const row = Number(tr.getAttribute('aria-rowindex')) - 1;
      if (row > 0 && wantsMeasuring(model, row)) heights.set(row, (tr as HTMLElement).offsetHeight);
    }
    return model.grow(heights);
  }

  /** Scrolls so that a cell lies clear of the headings and the frozen rows and columns. */
  reveal(model: SheetModel, row: number, column: number): void {
    const { scroller } = this;
    const { frozenRows, frozenColumns } = model.view;
    const unit = model.unit({ row, column });
    if (row > frozenRows) {
      const covered = model.top(frozenRows + 1);
      const top = model.top(row);
      const bottom = Math.min(model.top(unit.row + unit.rows), top + scroller.clientHeight - covered);
      if (top - covered < scroller.scrollTop) scroller.scrollTop = top - covered;
      else if (bottom > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = bottom - scroller.clientHeight + 2;
    }
    if (column > frozenColumns) {
      const covered = frozenColumns > 0 ? model.left(frozenColumns + 1) : HEADER_WIDTH;
      const left = model.left(column);
      const right = Math.min(model.left(unit.column + unit.columns), left + scroller.clientWidth - covered);
      if (left - covered < scroller.scrollLeft) scroller.scrollLeft = left - covered;
      else if (right > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = right - scroller.clientWidth + 2;
    }
  }
}
