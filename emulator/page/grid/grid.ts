/** The grid: a sheet's table with its selection, editing and charts. The table element stays, so the focus survives a repaint. */
import type { SheetView } from '../../session';
import type { Area } from '../../workbook/model';
import type { Place } from '../a1';
import { Card } from './card';
import { CellEditing, type EditingEvents } from './cellEditing';
import { CellSelection } from './cellSelection';
import { listenToClipboard } from './copyPaste';
import type { Move } from './editor';
import { listenToKeys } from './keyboard';
import { Mouse } from './mouse';
import { cellId } from './paint';
import type { GridParts } from './parts';
import { Viewport } from './viewport';

export interface GridEvents extends EditingEvents {
  selected: (area: Area) => void;
}

export class Grid {
  readonly card = new Card();
  private readonly viewport = new Viewport(() => {
    this.selection.mark();
  });
  private readonly selection: CellSelection;
  private readonly editing: CellEditing;
  private readonly mouse: Mouse;

  constructor(events: GridEvents) {
    const { card, viewport } = this;
    const marked = () => {
      if (viewport.focused) this.showCard(this.active);
    };
    this.selection = new CellSelection(viewport, { selected: events.selected, marked });
    this.editing = new CellEditing(viewport, this.selection, card, events);
    const showCard = (place: Place) => {
      this.showCard(place);
    };
    const parts: GridParts = { viewport, selection: this.selection, editing: this.editing, card, showCard };
    this.mouse = new Mouse(parts);
    listenToKeys(parts);
    listenToClipboard(parts);
    this.keepCardCurrent();
  }

  get scroller(): HTMLElement {
    return this.viewport.scroller;
  }

  get sheetId(): number {
    return this.viewport.model?.view.sheetId ?? 0;
  }

  get active(): Place {
    return this.selection.active;
  }

  get activeInput(): string {
    return this.selection.activeInput;
  }

  focus(): void {
    this.viewport.focus();
  }

  show(view: SheetView): void {
    const before = this.viewport.model?.view.sheetId;
    // What is being typed belongs to the sheet that is about to go.
    if (before !== undefined && before !== view.sheetId) this.editing.commit();
    this.viewport.show(view);
  }

  follow(area: Area): void {
    this.selection.follow(area);
  }

  go(area: Area): void {
    this.selection.go(area);
  }

  moveOn(move: Move): void {
    this.selection.moveOn(move);
  }

  private showCard({ row, column }: Place): void {
    if (this.editing.open || this.mouse.dragging) this.card.hide();
    else this.card.show(this.viewport.model?.cellAt(row, column), document.getElementById(cellId(row, column)));
  }

  private keepCardCurrent(): void {
    const { scroller, table } = this.viewport;
    const hide = () => {
      this.card.hide();
    };
    scroller.addEventListener('scroll', hide);
    table.addEventListener('blur', hide);
    table.addEventListener('focus', () => {
      this.showCard(this.active);
    });
  }
}
