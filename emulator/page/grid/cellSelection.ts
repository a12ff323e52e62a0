/** Which cells are selected: keeps it within the sheet, in sight and marked, and tells when the user changed it. */
import type { Area } from '../../workbook/model';
import { sameArea, type Place } from '../a1';
import type { Move } from './editor';
import { selectedArea, step, type Selection } from './movement';
import { cellId } from './paint';
import { markSelection } from './selectionMarks';
import type { Viewport } from './viewport';

export interface SelectionEvents {
  selected: (area: Area) => void;
  marked: () => void;
}

function selectionOf({ row, column, rows, columns }: Area): Selection {
  return { active: { row, column }, head: { row: row + rows - 1, column: column + columns - 1 } };
}

export class CellSelection {
  private selection: Selection = { active: { row: 1, column: 1 }, head: { row: 1, column: 1 } };

  constructor(
    private readonly viewport: Viewport,
    private readonly events: SelectionEvents,
  ) {}

  get active(): Place {
    return this.selection.active;
  }

  get head(): Place {
    return this.selection.head;
  }

  get area(): Area {
    const { model } = this.viewport;
    return model ? selectedArea(model, this.selection) : { ...this.active, rows: 1, columns: 1 };
  }

  get activeInput(): string {
    return this.viewport.model?.inputAt(this.active) ?? '';
  }

  /** Shows a selection that did not come from the user's own hand here. */
  follow(area: Area): void {
    this.set(selectionOf(area));
  }

  /** Selects as the user does. */
  go(area: Area): void {
    this.select(selectionOf(area));
  }

  select(selection: Selection): void {
    const before = this.area;
    this.set(selection);
    if (!sameArea(before, this.area)) this.events.selected(this.area);
  }

  moveOn(move: Move): void {
    const { model } = this.viewport;
    if (!model || !move) return;
    const to = step(model, this.active, move);
    this.select({ active: to, head: to });
  }

  mark(): void {
    const { model, table } = this.viewport;
    if (!model) return;
    markSelection(table, model, this.area, this.active);
    table.setAttribute('aria-activedescendant', cellId(this.active.row, this.active.column));
    this.events.marked();
  }

  private set({ active, head }: Selection): void {
    const { model } = this.viewport;
    if (!model) return;
    const within = ({ row, column }: Place) => ({ row: Math.min(row, model.view.rows), column: Math.min(column, model.view.columns) });
    const { row, column } = model.unit(within(active));
    this.selection = { active: { row, column }, head: within(head) };
    // The moving corner is what has to stay in sight; a whole column or row has none.
    const whole = this.area.rows >= model.view.rows || this.area.columns >= model.view.columns;
    this.viewport.reveal(whole ? this.active : this.head);
    this.mark();
  }
}
