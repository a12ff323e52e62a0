/** One open menu and, beside it, the submenu that is open in it. */
import type { MenuItem } from '../session';
import { el } from './dom';

export interface MenuEvents {
  choose: (functionName: string) => void;
  /** Esc or Tab: the menu closes and its button takes the focus back. */
  leave: () => void;
  /** Left or right where there is no submenu to go to. */
  sideways: (step: 1 | -1) => void;
}

export class MenuPopup {
  private readonly element: HTMLElement;
  private readonly entries: HTMLElement[] = [];
  private submenu: MenuPopup | undefined;

  constructor(
    caption: string,
    items: MenuItem[],
    private readonly events: MenuEvents,
  ) {
    this.element = el('div', { class: 'menu', role: 'menu', 'aria-label': caption });
    for (const item of items) this.element.append(this.entry(item));
    this.element.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
  }

  showBelow(button: HTMLElement, focus: 'first' | 'last'): void {
    const { left, bottom } = button.getBoundingClientRect();
    this.showAt(left, bottom + 2);
    this.entries.at(focus === 'first' ? 0 : -1)?.focus();
  }

  holds(target: EventTarget | null): boolean {
    return this.element.contains(target as Node | null) || (this.submenu?.holds(target) ?? false);
  }

  remove(): void {
    this.submenu?.remove();
    this.element.remove();
  }

  private showAt(left: number, top: number): void {
    // Inside the bar's landmark, so that a screen reader knows where it is.
    (document.querySelector('.menu-bar') ?? document.body).append(this.element);
    this.element.style.left = `${Math.max(4, Math.min(left, innerWidth - this.element.offsetWidth - 4))}px`;
    this.element.style.top = `${top}px`;
  }

  private entry(item: MenuItem): HTMLElement {
    const { caption, functionName, items } = item;
    if (caption === undefined) return el('div', { role: 'separator', class: 'menu-line' });
    const entry = el('div', {
      role: 'menuitem',
      class: 'menu-item',
      tabindex: -1,
      'aria-haspopup': items ? 'menu' : undefined,
      'aria-expanded': items ? 'false' : undefined,
      'aria-disabled': items || functionName !== undefined ? undefined : 'true',
    });
    entry.append(el('span', {}, caption));
    this.entries.push(entry);
    if (items) {
      entry.append(el('span', { class: 'menu-arrow', 'aria-hidden': 'true' }, '▸'));
      entry.addEventListener('click', () => {
        this.openSubmenu(entry, caption, items);
      });
    } else if (functionName !== undefined) {
      entry.addEventListener('click', () => {
        this.events.choose(functionName);
      });
    }
    entry.addEventListener('pointerenter', () => {
      entry.focus();
      if (items) this.openSubmenu(entry, caption, items);
      else this.closeSubmenu();
    });
    return entry;
  }

  private openSubmenu(entry: HTMLElement, caption: string, items: MenuItem[]): void {
    if (entry.getAttribute('aria-expanded') === 'true') return;
    this.closeSubmenu();
    entry.setAttribute('aria-expanded', 'true');
    const back = () => {
      this.closeSubmenu();
      entry.focus();
    };
    this.submenu = new MenuPopup(caption, items, {
      choose: this.events.choose,
      leave: back,
      sideways: (step) => {
        if (step === -1) back();
        else this.events.sideways(1);
      },
    });
    const { right, top } = entry.getBoundingClientRect();
    this.submenu.showAt(right - 2, top - 7);
  }

  private closeSubmenu(): void {
    this.submenu?.remove();
    this.submenu = undefined;
    for (const entry of this.entries) if (entry.hasAttribute('aria-expanded')) entry.setAttribute('aria-expanded', 'false');
  }

  private onKey(event: KeyboardEvent): void {
    const at = this.entries.indexOf(document.activeElement as HTMLElement);
    const go = (index: number) => this.entries.at(index % this.entries.length)?.focus();
    const entry = this.entries[at];
    switch (event.key) {
      case 'ArrowDown':
        go(at + 1);
        break;
      case 'ArrowUp':
        go(at - 1);
        break;
      case 'Home':
        go(0);
        break;
      case 'End':
        go(-1);
        break;
      case 'Enter':
      case ' ':
        entry?.click();
        this.submenu?.entries[0]?.focus();
        break;
      case 'ArrowRight':
        if (entry?.hasAttribute('aria-haspopup') === true) {
          entry.click();
          this.submenu?.entries[0]?.focus();
        } else this.events.sideways(1);
        break;
      case 'ArrowLeft':
        this.events.sideways(-1);
        break;
      case 'Escape':
      case 'Tab':
        this.events.leave();
        break;
      default:
        this.goToLetter(event.key, at);
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private goToLetter(key: string, at: number): void {
    const after = [...this.entries.slice(at + 1), ...this.entries.slice(0, at + 1)];
    if (key.length === 1) after.find((entry) => entry.textContent.toLowerCase().startsWith(key.toLowerCase()))?.focus();
  }
}
