/** The box that lies over a cell while it is being edited. */
import { textWidth, el } from '../dom';
import { ChoiceList } from './choices';
import { CELL_FONT } from './overflow';

export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Move = 'up' | 'down' | 'left' | 'right' | undefined;

export interface EditorEvents {
  commit: (text: string, move: Move) => void;
  cancel: () => void;
  typing: (text: string) => void;
}

interface Start {
  rect: Rect;
  text: string;
  /** Started by typing: the arrow keys then move on, as they do in Sheets. */
  quick: boolean;
  label: string;
  choices?: string[] | undefined;
}

export class Editor {
  private box: HTMLTextAreaElement | HTMLInputElement | undefined;
  private list: ChoiceList | undefined;
  private quick = false;

  constructor(
    private readonly host: HTMLElement,
    private readonly events: EditorEvents,
  ) {}

  get open(): boolean {
    return this.box !== undefined;
  }

  start({ rect, text, quick, label, choices }: Start): void {
    this.close();
    const attributes = { class: 'cell-editor', 'aria-label': label, spellcheck: 'false', autocomplete: 'off' };
    const box: HTMLInputElement | HTMLTextAreaElement = choices ? el('input', attributes) : el('textarea', { ...attributes, rows: 1 });
    this.box = box;
    this.quick = quick;
    box.value = text;
    box.style.left = `${rect.left}px`;
    box.style.top = `${rect.top}px`;
    box.style.minWidth = `${rect.width + 1}px`;
    box.style.minHeight = `${rect.height + 1}px`;
    this.host.append(box);
    if (choices) {
      this.list = new ChoiceList(box, choices, (choice) => {
        this.finish(choice, undefined);
      });
      this.list.show(quick ? text : '');
    }
    this.fit(rect);
    box.addEventListener('input', () => {
      this.fit(rect);
      this.list?.show(box.value);
      this.events.typing(box.value);
    });
    box.onkeydown = (event) => {
      this.onKey(event);
    };
    box.addEventListener('blur', () => {
      if (this.box === box) this.finish(box.value, undefined);
    });
    box.focus();
    box.setSelectionRange(text.length, text.length);
  }

  private fit({ width, height }: Rect): void {
    if (!this.box) return;
    const lines = this.box.value.split('\n');
    const widest = Math.max(...lines.map((line) => textWidth(line, `10pt ${CELL_FONT}`)));
    this.box.style.width = `${Math.min(Math.max(width + 1, widest + 24), 640)}px`;
    this.box.style.height = `${height + 1}px`;
    if (this.box.scrollHeight > height + 4) this.box.style.height = `${this.box.scrollHeight + 4}px`;
  }

  /** Takes what has been typed, if anything is being typed. */
  commit(): void {
    if (this.box) this.finish(this.box.value, undefined);
  }

  private close(): void {
    const { box } = this;
    this.box = undefined;
    this.list?.remove();
    this.list = undefined;
    box?.remove();
  }

  private finish(text: string, move: Move): void {
    this.close();
    this.events.commit(text, move);
  }

  private onKey(event: KeyboardEvent): void {
    const move = this.moveFor(event);
    if (event.key === 'Escape') {
      this.close();
      this.events.cancel();
    } else if (event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey)) this.newLine();
    else if (this.list && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) this.list.move(event.key === 'ArrowDown' ? 1 : -1);
    else if (move !== undefined) this.finish(this.list?.chosen() ?? this.box?.value ?? '', move);
    else {
      if (event.key === 'F2') this.quick = false;
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private moveFor(event: KeyboardEvent): Move {
    if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down';
    if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
    const arrows: Record<string, Move> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
    return this.quick && this.box?.value.startsWith('=') !== true ? arrows[event.key] : undefined;
  }

  private newLine(): void {
    if (!this.box) return;
    this.box.setRangeText('\n', this.box.selectionStart ?? 0, this.box.selectionEnd ?? 0, 'end');
    this.box.dispatchEvent(new Event('input'));
  }
}
