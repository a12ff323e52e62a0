/** The grid: a sheet's table with its selection, editing and charts. The table element stays, so the focus survives a repaint. */
import type { Entry } from '../../serve/protocol';
import type { SheetView } from '../../session';
import type { Area } from '../../workbook/model';
import { areaBetween, areaName, sameArea, type Place } from '../a1';
import { ChartLayer } from '../charts/layer';
import { el } from '../dom';
import { Card } from './card';
import { clearArea, copyArea, pasteEntries } from './clipboard';
import { Editor, type Move } from './editor';
import { actionFor } from './keys';
import { selectedArea, step, type Selection } from './movement';
import { cellId, isTicked } from './paint';
import { targetOf } from './pointer';
import { markSelection } from './selectionMarks';
import { SheetModel } from './sheetModel';
import { TableView } from './tableView';

export interface GridEvents {
  selected: (area: Area) => void;
  edited: (entries: Entry[]) => void;
  /** The formula bar follows what is typed in a cell; `undefined` when typing was given up. */
  typing: (text: string | undefined) => void;
}

const HELP = 'Arrow keys move, Enter or typing edits, F6 goes on to the sheet tabs, the sidebar and the menus.';

export class Grid {
  readonly scroller = el('div', { class: 'grid-scroll', role: 'tabpanel', id: 'sheet' });
  readonly card = new Card();
  private readonly sheet = el('div', { class: 'sheet' });
  private readonly table = new TableView(this.scroller);
  private readonly charts = new ChartLayer();
  private readonly editor: Editor;
  private readonly grown = new Map<number, Map<number, number>>();
  private readonly scrolls = new Map<number, { left: number; top: number }>();
  private model: SheetModel | undefined;
  private selection: Selection = { active: { row: 1, column: 1 }, head: { row: 1, column: 1 } };
  private dragging = false;

  constructor(private readonly events: GridEvents) {
    this.sheet.append(this.table.element, this.charts.element);
    this.scroller.append(el('p', { id: 'grid-help', class: 'visually-hidden' }, HELP), this.sheet);
    this.editor = new Editor(this.sheet, {
      commit: (text, move) => {
        this.commit(text, move);
      },
      cancel: () => {
        this.focus();
        events.typing(undefined);
      },
      typing: events.typing,
    });
    this.listen();
  }

  get sheetId(): number {
    return this.model?.view.sheetId ?? 0;
  }

  get active(): Place {
    return this.selection.active;
  }

  get area(): Area {
    return this.model ? selectedArea(this.model, this.selection) : { ...this.active, rows: 1, columns: 1 };
  }

  get activeInput(): string {
    return this.model?.inputAt(this.active) ?? '';
  }

  focus(): void {
    this.table.element.focus({ preventScroll: true });
  }

  show(view: SheetView): void {
    const before = this.model?.view.sheetId;
    if (before !== undefined && before !== view.sheetId) {
      this.editor.commit();
      this.scrolls.set(before, { left: this.scroller.scrollLeft, top: this.scroller.scrollTop });
    }
    let grown = this.grown.get(view.sheetId);
    if (!grown) this.grown.set(view.sheetId, (grown = new Map<number, number>()));
    this.model = new SheetModel(view, grown);
    const tab = view.tabs.find(({ id }) => id === view.sheetId);
    this.table.element.setAttribute('aria-label', tab?.name ?? 'Sheet');
    this.scroller.setAttribute('aria-labelledby', `tab-${view.sheetId}`);
    this.repaint();
    if (before !== view.sheetId) {
      const { left, top } = this.scrolls.get(view.sheetId) ?? { left: 0, top: 0 };
      this.scroller.scrollTo({ left, top, behavior: 'instant' });
      this.onScroll();
    }
  }

  /** Shows a selection that did not come from the user's own hand here. */
  follow(area: Area): void {
    this.setSelection({
      active: { row: area.row, column: area.column },
      head: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
    });
  }

  /** Selects as the user does. */
  go(area: Area): void {
    const before = this.area;
    this.follow(area);
    if (!sameArea(before, this.area)) this.events.selected(this.area);
  }

  moveOn(move: Move): void {
    if (!this.model || !move) return;
    this.select({ active: step(this.model, this.active, move), head: step(this.model, this.active, move) });
  }

  private select(selection: Selection): void {
    const before = this.area;
    this.setSelection(selection);
    if (!sameArea(before, this.area)) this.events.selected(this.area);
  }

  private setSelection({ active, head }: Selection): void {
    const { model } = this;
    if (!model) return;
    const within = ({ row, column }: Place) => ({ row: Math.min(row, model.view.rows), column: Math.min(column, model.view.columns) });
    const { row, column } = model.unit(within(active));
    this.selection = { active: { row, column }, head: within(head) };
    // The moving corner is what has to stay in sight; a whole column or row has none.
    const shown = this.area.rows >= model.view.rows || this.area.columns >= model.view.columns ? this.active : this.selection.head;
    this.reveal(shown);
    this.mark();
  }

  private reveal({ row, column }: Place): void {
    // Rows drawn for the first time may turn out taller, and push the cell out of sight again.
    for (let height = -1; this.model && height !== this.model.top(row);) {
      height = this.model.top(row);
      this.table.reveal(this.model, row, column);
      this.onScroll();
    }
  }

  private repaint(): void {
    if (!this.model) return;
    this.table.paint(this.model);
    this.charts.show(this.model);
    this.mark();
  }

  private mark(): void {
    if (!this.model) return;
    const { row, column } = this.active;
    markSelection(this.table.element, this.model, this.area, this.active);
    this.table.element.setAttribute('aria-activedescendant', cellId(row, column));
    if (document.activeElement === this.table.element) this.showCard(this.active);
  }

  private showCard({ row, column }: Place): void {
    if (this.editor.open || this.dragging) this.card.hide();
    else this.card.show(this.model?.cellAt(row, column), document.getElementById(cellId(row, column)));
  }

  private onScroll(): void {
    if (this.model && !this.table.covers(this.model)) this.repaint();
  }

  private edit(text?: string): void {
    if (!this.model) return;
    const { row, column } = this.active;
    const cell = this.model.cellAt(row, column);
    if (cell?.checkbox !== undefined) {
      this.toggle();
      return;
    }
    this.reveal(this.active);
    const box = document.getElementById(cellId(row, column))?.getBoundingClientRect();
    if (!box) return;
    this.card.hide();
    const origin = this.sheet.getBoundingClientRect();
    this.editor.start({
      rect: { left: box.left - origin.left - 1, top: box.top - origin.top - 1, width: box.width, height: box.height },
      text: text ?? this.activeInput,
      quick: text !== undefined,
      label: `Cell ${areaName({ row, column, rows: 1, columns: 1 })}`,
      choices: cell?.choices,
    });
    if (text !== undefined) this.events.typing(text);
  }

  private toggle(): void {
    const cell = this.model?.cellAt(this.active.row, this.active.column);
    if (cell?.checkbox !== undefined) this.events.edited([{ ...this.active, text: isTicked(cell) ? 'FALSE' : 'TRUE' }]);
  }

  private commit(text: string, move: Move): void {
    if (text !== this.activeInput) this.events.edited([{ ...this.active, text }]);
    else this.events.typing(undefined);
    // A click elsewhere has already taken the focus.
    if (move ?? document.activeElement === document.body) this.focus();
    this.moveOn(move);
  }

  private listen(): void {
    const { element } = this.table;
    this.scroller.addEventListener('scroll', () => {
      this.card.hide();
      requestAnimationFrame(() => {
        this.onScroll();
      });
    });
    new ResizeObserver(() => {
      this.onScroll();
    }).observe(this.scroller);
    element.addEventListener('focus', () => {
      this.showCard(this.active);
    });
    element.addEventListener('blur', () => {
      this.card.hide();
    });
    // A click beside the cells would leave the focus nowhere.
    this.scroller.addEventListener('pointerup', () => {
      if (document.activeElement === document.body) this.focus();
    });
    element.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
    element.addEventListener('pointerdown', (event) => {
      this.onPointerDown(event);
    });
    element.addEventListener('dblclick', (event) => {
      if (this.model && targetOf(event, this.model)?.kind === 'cell') this.edit();
    });
    element.addEventListener('pointerover', (event) => {
      this.onPointerOver(event);
    });
    addEventListener('pointerup', () => {
      if (!this.dragging) return;
      this.dragging = false;
      this.showCard(this.active);
    });
    for (const name of ['copy', 'cut', 'paste'] as const) {
      document.addEventListener(name, (event) => {
        this.onClipboard(name, event);
      });
    }
  }

  private onKey(event: KeyboardEvent): void {
    const { model, active } = this;
    if (!model) return;
    if (event.key === 'Escape') this.card.hide();
    const page = Math.max(1, Math.floor((this.scroller.clientHeight - model.top(model.view.frozenRows + 1)) / 21) - 1);
    const checkbox = model.cellAt(active.row, active.column)?.checkbox !== undefined;
    const action = actionFor(event, { model, active, head: this.selection.head, page, checkbox });
    if (!action) return;
    event.preventDefault();
    switch (action.kind) {
      case 'go':
        // The first cell may be frozen, and so on the screen already.
        if (event.key === 'Home' && (event.ctrlKey || event.metaKey)) this.scroller.scrollTo({ left: 0, top: 0, behavior: 'instant' });
        this.select({ active: action.extend ? active : action.to, head: action.to });
        break;
      case 'edit':
        this.edit(action.text);
        break;
      case 'clear':
        this.clear();
        break;
      case 'toggle':
        this.toggle();
        break;
      case 'selectAll':
        this.select({ active: { row: 1, column: 1 }, head: { row: model.view.rows, column: model.view.columns } });
    }
  }

  private clear(): void {
    const entries = this.model ? clearArea(this.model, this.area) : [];
    if (entries.length > 0) this.events.edited(entries);
  }

  private onPointerDown(event: PointerEvent): void {
    const target = this.model && targetOf(event, this.model);
    if (!target || event.button !== 0) return;
    event.preventDefault();
    // Whatever is being typed elsewhere is committed first, to the cell it belongs to.
    this.focus();
    if (target.kind === 'head') {
      this.go(target.area);
      return;
    }
    this.dragging = true;
    this.select({ active: event.shiftKey ? this.active : target.place, head: target.place });
    if (target.chevron) this.edit();
    if (target.tick) this.toggle();
  }

  private onPointerOver(event: PointerEvent): void {
    const target = this.model && targetOf(event, this.model);
    if (target?.kind !== 'cell') return;
    const { head } = this.selection;
    if (this.dragging) {
      if (head.row !== target.place.row || head.column !== target.place.column) this.select({ active: this.active, head: target.place });
    } else {
      const cell = this.model?.cellAt(target.place.row, target.place.column);
      this.showCard(cell?.error || cell?.note ? target.place : this.active);
    }
  }

  private onClipboard(name: 'copy' | 'cut' | 'paste', event: ClipboardEvent): void {
    if (!this.model || !event.clipboardData || document.activeElement !== this.table.element) return;
    event.preventDefault();
    if (name === 'paste') {
      const entries = pasteEntries(event.clipboardData.getData('text/plain'), this.active);
      const last = entries.at(-1);
      if (!last) return;
      this.events.edited(entries);
      this.go(areaBetween(this.active, last));
      return;
    }
    event.clipboardData.setData('text/plain', copyArea(this.model, this.area));
    if (name === 'cut') this.clear();
  }
}
