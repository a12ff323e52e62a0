/** The part of a sheet that is in sight: draws it anew when scrolling leads beyond it, and keeps where each sheet was scrolled to. */
import type { SheetView } from '../../session';
import type { Place } from '../a1';
import { ChartLayer } from '../charts/layer';
import { el } from '../dom';
import { SheetModel } from './sheetModel';
import { TableView } from './tableView';

const HELP = 'Arrow keys move, Enter or typing edits, F6 goes on to the sheet tabs, the sidebar and the menus.';

export class Viewport {
  readonly scroller = el('div', { class: 'grid-scroll', role: 'tabpanel', id: 'sheet' });
  /** Everything that scrolls: the table, the charts, and the editor while it is open. */
  readonly sheet = el('div', { class: 'sheet' });
  private readonly tableView = new TableView(this.scroller);
  private readonly charts = new ChartLayer();
  private readonly grown = new Map<number, Map<number, number>>();
  private readonly scrolls = new Map<number, { left: number; top: number }>();
  private shown: SheetModel | undefined;
  private looks = '';

  constructor(private readonly painted: () => void) {
    this.sheet.append(this.table, this.charts.element);
    this.scroller.append(el('p', { id: 'grid-help', class: 'visually-hidden' }, HELP), this.sheet);
    this.scroller.addEventListener('scroll', () => {
      requestAnimationFrame(() => {
        this.keepDrawn();
      });
    });
    new ResizeObserver(() => {
      this.keepDrawn();
    }).observe(this.scroller);
  }

  get model(): SheetModel | undefined {
    return this.shown;
  }

  get table(): HTMLElement {
    return this.tableView.element;
  }

  get focused(): boolean {
    return document.activeElement === this.table;
  }

  focus(): void {
    this.table.focus({ preventScroll: true });
  }

  /** Most calls of a sidebar only read: what looks as it did is not drawn again. */
  show(view: SheetView): void {
    const looks = JSON.stringify(view);
    if (looks === this.looks) return;
    this.looks = looks;
    const before = this.shown?.view.sheetId;
    if (before !== undefined && before !== view.sheetId) {
      this.scrolls.set(before, { left: this.scroller.scrollLeft, top: this.scroller.scrollTop });
    }
    let grown = this.grown.get(view.sheetId);
    if (!grown) this.grown.set(view.sheetId, (grown = new Map<number, number>()));
    this.shown = new SheetModel(view, grown);
    const tab = view.tabs.find(({ id }) => id === view.sheetId);
    this.table.setAttribute('aria-label', tab?.name ?? 'Sheet');
    this.scroller.setAttribute('aria-labelledby', `tab-${view.sheetId}`);
    this.repaint();
    if (before !== view.sheetId) {
      this.scrollTo(this.scrolls.get(view.sheetId) ?? { left: 0, top: 0 });
      this.keepDrawn();
    }
  }

  scrollTo({ left, top }: { left: number; top: number }): void {
    this.scroller.scrollTo({ left, top, behavior: 'instant' });
  }

  reveal({ row, column }: Place): void {
    // Rows drawn for the first time may turn out taller, and push the cell out of sight again.
    for (let height = -1; this.shown && height !== this.shown.top(row);) {
      height = this.shown.top(row);
      this.tableView.reveal(this.shown, row, column);
      this.keepDrawn();
    }
  }

  private repaint(): void {
    if (!this.shown) return;
    this.tableView.paint(this.shown);
    this.charts.show(this.shown);
    this.painted();
  }

  private keepDrawn(): void {
    if (this.shown && !this.tableView.covers(this.shown)) this.repaint();
  }
}
