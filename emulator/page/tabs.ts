/** The sheets, at the bottom. */
import type { SheetTab } from '../session';
import { el } from './dom';

export class Tabs {
  readonly element = el('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Sheets' });

  constructor(
    private readonly activate: (sheetId: number) => void,
    private readonly focusGrid: () => void,
  ) {
    this.element.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
  }

  show(tabs: SheetTab[], activeId: number): void {
    const hadFocus = this.element.contains(document.activeElement);
    this.element.replaceChildren(
      ...tabs
        .filter((tab) => !tab.hidden || tab.id === activeId)
        .map((tab) => {
          const active = tab.id === activeId;
          const button = el(
            'button',
            {
              type: 'button',
              role: 'tab',
              id: `tab-${tab.id}`,
              class: 'tab',
              'aria-selected': String(active),
              'aria-controls': 'sheet',
              tabindex: active ? 0 : -1,
            },
            tab.name,
          );
          if (tab.color !== undefined) button.style.setProperty('--tab-color', tab.color);
          button.addEventListener('click', ({ detail }) => {
            // By mouse, one goes on to type; by keys, to the next tab.
            if (detail > 0) this.focusGrid();
            this.activate(tab.id);
          });
          return button;
        }),
    );
    const active = this.current();
    if (hadFocus) active?.focus();
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  focus(): void {
    this.current()?.focus();
  }

  private current(): HTMLElement | null {
    return this.element.querySelector('[aria-selected="true"]');
  }

  private onKey(event: KeyboardEvent): void {
    const buttons = [...this.element.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const target = steps[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const button = buttons.at(target % buttons.length);
    button?.focus();
    button?.click();
  }
}
