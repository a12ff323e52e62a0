/** Short messages at the bottom right. An ordinary one goes by itself; an error stays until it is closed. */
import { el } from './dom';

const SECONDS = 6;

export class Toasts {
  private readonly polite = el('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  private readonly urgent = el('div', { class: 'toasts', role: 'alert' });
  readonly element = el('section', { class: 'toast-area', 'aria-label': 'Messages' }, this.polite, this.urgent);

  show(title: string, message: string): void {
    const toast = this.make('toast', title, message);
    this.polite.append(toast);
    // Held as long as the pointer or the focus is on it.
    const expire = () => {
      if (toast.matches(':hover, :focus-within')) setTimeout(expire, 1000);
      else toast.remove();
    };
    setTimeout(expire, SECONDS * 1000);
  }

  error(title: string, message: string): void {
    this.urgent.replaceChildren(this.make('toast toast-error', title, message));
  }

  private make(className: string, title: string, message: string): HTMLElement {
    const close = el('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close this message', title: 'Close' }, '✕');
    const heading = title === '' ? [] : [el('strong', {}, title)];
    const toast = el('div', { class: className }, el('div', { class: 'toast-text' }, ...heading, el('p', {}, message)), close);
    close.addEventListener('click', () => {
      toast.remove();
    });
    return toast;
  }
}
