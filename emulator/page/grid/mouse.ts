/** What clicking, dragging and hovering do in the grid. */
import type { GridParts } from './parts';
import { targetOf, type Target } from './pointer';

export class Mouse {
  private drags = false;

  constructor(private readonly parts: GridParts) {
    const { viewport, selection, editing, showCard } = parts;
    // A click beside the cells would leave the focus nowhere.
    viewport.scroller.addEventListener('pointerup', () => {
      if (document.activeElement === document.body) viewport.focus();
    });
    viewport.table.addEventListener('pointerdown', (event) => {
      this.onDown(event);
    });
    viewport.table.addEventListener('dblclick', (event) => {
      if (this.targetOf(event)?.kind === 'cell') editing.edit();
    });
    viewport.table.addEventListener('pointerover', (event) => {
      this.onOver(event);
    });
    addEventListener('pointerup', () => {
      if (!this.drags) return;
      this.drags = false;
      showCard(selection.active);
    });
  }

  get dragging(): boolean {
    return this.drags;
  }

  private targetOf(event: Event): Target | undefined {
    const { model } = this.parts.viewport;
    return model && targetOf(event, model);
  }

  private onDown(event: PointerEvent): void {
    const { viewport, selection, editing } = this.parts;
    const target = this.targetOf(event);
    if (!target || event.button !== 0) return;
    event.preventDefault();
    // Whatever is being typed elsewhere is committed first, to the cell it belongs to.
    viewport.focus();
    if (target.kind === 'head') {
      selection.go(target.area);
      return;
    }
    this.drags = true;
    selection.select({ active: event.shiftKey ? selection.active : target.place, head: target.place });
    if (target.chevron) editing.edit();
    if (target.tick) editing.toggle();
  }

  private onOver(event: PointerEvent): void {
    const { viewport, selection, showCard } = this.parts;
    const target = this.targetOf(event);
    if (target?.kind !== 'cell') return;
    const { place } = target;
    const { active, head } = selection;
    if (this.drags) {
      if (head.row !== place.row || head.column !== place.column) selection.select({ active, head: place });
    } else {
      const cell = viewport.model?.cellAt(place.row, place.column);
      showCard(cell?.error || cell?.stored || cell?.note ? place : active);
    }
  }
}
