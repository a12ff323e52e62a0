/** Changes what the selected cells hold: by typing, ticking, clearing and pasting. */
import type { Entry } from '../../serve/protocol';
import { areaBetween, areaName } from '../a1';
import type { Card } from './card';
import type { CellSelection } from './cellSelection';
import { clearArea, pasteEntries } from './clipboard';
import { Editor, type Move } from './editor';
import { cellId, isTicked } from './paint';
import type { Viewport } from './viewport';

export interface EditingEvents {
  edited: (entries: Entry[]) => void;
  /** The formula bar follows what is typed in a cell; `undefined` when typing was given up. */
  typing: (text: string | undefined) => void;
}

export class CellEditing {
  private readonly editor: Editor;

  constructor(
    private readonly viewport: Viewport,
    private readonly selection: CellSelection,
    private readonly card: Card,
    private readonly events: EditingEvents,
  ) {
    this.editor = new Editor(viewport.sheet, {
      commit: (text, move) => {
        this.enter(text, move);
      },
      cancel: () => {
        viewport.focus();
        events.typing(undefined);
      },
      typing: events.typing,
    });
  }

  get open(): boolean {
    return this.editor.open;
  }

  /** Opens the editor, on the text given where typing opened it. */
  edit(text?: string): void {
    const { model, sheet } = this.viewport;
    if (!model) return;
    const { row, column } = this.selection.active;
    const cell = model.cellAt(row, column);
    if (cell?.checkbox !== undefined) {
      this.toggle();
      return;
    }
    this.viewport.reveal(this.selection.active);
    const box = document.getElementById(cellId(row, column))?.getBoundingClientRect();
    if (!box) return;
    this.card.hide();
    const origin = sheet.getBoundingClientRect();
    this.editor.start({
      rect: { left: box.left - origin.left - 1, top: box.top - origin.top - 1, width: box.width, height: box.height },
      text: text ?? this.selection.activeInput,
      quick: text !== undefined,
      label: `Cell ${areaName({ row, column, rows: 1, columns: 1 })}`,
      choices: cell?.choices,
    });
    if (text !== undefined) this.events.typing(text);
  }

  /** Takes what has been typed, if anything is being typed. */
  commit(): void {
    this.editor.commit();
  }

  toggle(): void {
    const { active } = this.selection;
    const cell = this.viewport.model?.cellAt(active.row, active.column);
    if (cell?.checkbox !== undefined) this.events.edited([{ ...active, text: isTicked(cell) ? 'FALSE' : 'TRUE' }]);
  }

  clear(): void {
    const { model } = this.viewport;
    const entries = model ? clearArea(model, this.selection.area) : [];
    if (entries.length > 0) this.events.edited(entries);
  }

  paste(text: string): void {
    const entries = pasteEntries(text, this.selection.active);
    const last = entries.at(-1);
    if (!last) return;
    this.events.edited(entries);
    this.selection.go(areaBetween(this.selection.active, last));
  }

  private enter(text: string, move: Move): void {
    const { active, activeInput } = this.selection;
    if (text !== activeInput) this.events.edited([{ ...active, text }]);
    else this.events.typing(undefined);
    // A click elsewhere has already taken the focus.
    if (move ?? document.activeElement === document.body) this.viewport.focus();
    this.selection.moveOn(move);
  }
}
