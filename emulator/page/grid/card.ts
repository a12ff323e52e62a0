/** The small card with a cell's note, its error or where its value is from, beside the cell that is hovered over or selected. */
import type { CellView } from '../../session';
import { el } from '../dom';

const STORED = 'This is the value that was stored in the file. It stays as it is when other cells change.';

export class Card {
  readonly element = el('div', { class: 'card', id: 'cell-card', role: 'tooltip', hidden: true });

  show(cell: CellView | undefined, anchor: HTMLElement | null): void {
    const parts: HTMLElement[] = [];
    if (cell?.error) parts.push(el('strong', {}, 'Error'), el('p', {}, cell.error.message || cell.error.code));
    if (cell?.stored !== undefined) parts.push(el('strong', {}, 'Stored value'), el('p', {}, `${cell.stored} ${STORED}`));
    if (cell?.note !== undefined && cell.note !== '') parts.push(el('p', {}, cell.note));
    this.element.replaceChildren(...parts);
    this.element.classList.toggle('card-error', cell?.error !== undefined);
    this.element.hidden = parts.length === 0 || anchor === null;
    if (this.element.hidden || !anchor) return;
    anchor.setAttribute('aria-describedby', this.element.id);
    const { left, right, top } = anchor.getBoundingClientRect();
    const width = this.element.offsetWidth;
    const beside = right + width + 8 < innerWidth ? right + 2 : left - width - 2;
    this.element.style.left = `${Math.max(4, beside)}px`;
    this.element.style.top = `${Math.max(4, Math.min(top, innerHeight - this.element.offsetHeight - 8))}px`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
