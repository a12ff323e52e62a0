/** The charts that float over the cells. */
import { el } from '../dom';
import type { SheetModel } from '../grid/sheetModel';
import { drawChart } from './chart';

export class ChartLayer {
  readonly element = el('div', { class: 'charts' });
  private drawn = '';

  show(model: SheetModel): void {
    const { charts, sheetId } = model.view;
    // Drawing again only where something changed: this is asked for at every scroll.
    const now = JSON.stringify([sheetId, charts]);
    if (now !== this.drawn) this.element.replaceChildren(...charts.map(drawChart));
    this.drawn = now;
    for (const [index, { position }] of charts.entries()) {
      const figure = this.element.children[index];
      if (!(figure instanceof HTMLElement)) continue;
      figure.style.left = `${model.left(position.column) + 1}px`;
      figure.style.top = `${model.top(position.row) + 1}px`;
    }
  }
}
