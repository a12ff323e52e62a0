/** A dropdown's choices, listed under the box that a cell is edited in. */
import { el } from '../dom';

export class ChoiceList {
  private readonly element = el('div', { class: 'choices', id: 'cell-choices', role: 'listbox', 'aria-label': 'Choices' });
  private at = -1;

  constructor(
    private readonly box: HTMLElement,
    private readonly choices: string[],
    private readonly choose: (choice: string) => void,
  ) {
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-expanded', 'true');
    box.setAttribute('aria-controls', this.element.id);
    box.after(this.element);
  }

  show(typed: string): void {
    const fitting = this.choices.filter((choice) => choice.toLowerCase().includes(typed.toLowerCase()));
    this.at = -1;
    this.box.removeAttribute('aria-activedescendant');
    this.element.replaceChildren(
      ...fitting.map((choice, index) => {
        const option = el('div', { role: 'option', id: `choice-${index}`, class: 'choice', 'aria-selected': 'false' }, choice);
        // Before the box loses the focus, which would commit what is typed in it.
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          this.choose(choice);
        });
        return option;
      }),
    );
    this.element.hidden = fitting.length === 0;
    this.box.setAttribute('aria-expanded', String(fitting.length > 0));
    this.place();
  }

  move(step: number): void {
    const options = [...this.element.children];
    if (options.length === 0) return;
    this.at = (Math.max(this.at, step < 0 ? 0 : -1) + step + options.length) % options.length;
    for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === this.at));
    this.box.setAttribute('aria-activedescendant', `choice-${this.at}`);
    options[this.at]?.scrollIntoView({ block: 'nearest' });
  }

  /** The choice that the arrow keys are on. */
  chosen(): string | undefined {
    return this.element.children[this.at]?.textContent ?? undefined;
  }

  remove(): void {
    this.element.remove();
  }

  private place(): void {
    this.element.style.left = `${this.box.offsetLeft}px`;
    this.element.style.top = `${this.box.offsetTop + this.box.offsetHeight + 2}px`;
    this.element.style.minWidth = `${this.box.offsetWidth}px`;
  }
}
