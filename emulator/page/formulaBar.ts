/** The name box and the line in which a cell's formula is shown and edited. */
import { el } from './dom';

export interface FormulaBarEvents {
  goTo: (name: string) => boolean;
  commit: (text: string, then: 'down' | 'right' | 'stay') => void;
  leave: () => void;
}

export class FormulaBar {
  readonly nameBox = el('input', { class: 'name-box', 'aria-label': 'Name box: cell to go to', spellcheck: 'false', autocomplete: 'off' });
  readonly input = el('input', { class: 'formula-input', 'aria-label': 'Formula bar', spellcheck: 'false', autocomplete: 'off' });
  readonly element = el(
    'section',
    { class: 'formula-bar', 'aria-label': 'Chosen cell' },
    this.nameBox,
    el('span', { class: 'formula-mark', 'aria-hidden': 'true' }, 'fx'),
    this.input,
  );
  private name = '';
  private text = '';

  constructor(private readonly events: FormulaBarEvents) {
    this.input.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
    this.input.addEventListener('blur', () => {
      if (this.input.value !== this.text) this.commit('stay');
    });
    this.nameBox.addEventListener('focus', () => {
      this.nameBox.select();
    });
    this.nameBox.addEventListener('blur', () => {
      this.nameBox.value = this.name;
    });
    this.nameBox.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.events.leave();
      if (event.key === 'Enter' && !this.events.goTo(this.nameBox.value)) this.nameBox.select();
    });
  }

  /** What the chosen cell holds. Text that is being typed here is left alone. */
  show(name: string, text: string): void {
    this.name = name;
    if (document.activeElement !== this.nameBox) this.nameBox.value = name;
    const typing = document.activeElement === this.input && this.input.value !== this.text;
    this.text = text;
    if (!typing) this.input.value = text;
  }

  /** What is being typed into the cell itself. */
  mirror(text: string): void {
    this.input.value = text;
    this.text = text;
  }

  private commit(then: 'down' | 'right' | 'stay'): void {
    this.text = this.input.value;
    this.events.commit(this.text, then);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.input.value = this.text;
      this.events.leave();
    } else if (event.key === 'Enter' || event.key === 'Tab') this.commit(event.key === 'Enter' ? 'down' : 'right');
    else return;
    event.preventDefault();
  }
}
