/** The menu bar: Extensions with the add-on's menu under it, and menus that a script put on the bar itself. */
import type { Menu, MenuItem } from '../session';
import { el } from './dom';
import { MenuPopup } from './menuPopup';

type Run = (functionName: string) => void;

/** The bar's menus, as items: an add-on's menu is a submenu of Extensions. */
function barMenus(menus: Menu[]): { caption: string; items: MenuItem[] }[] {
  const addons = menus.filter((menu) => menu.place === 'addon').map(({ caption, items }) => ({ caption, items }));
  const extensions = addons.length > 0 ? addons : [{ caption: 'No add-on has a menu here' }];
  return [{ caption: 'Extensions', items: extensions }, ...menus.filter((menu) => menu.place === 'bar')];
}

export function menuBar(menus: Menu[], run: Run): HTMLElement {
  const bar = el('nav', { class: 'menu-bar', 'aria-label': 'Menus' });
  let open: MenuPopup | undefined;
  const buttons: HTMLButtonElement[] = [];

  const close = (refocus: boolean) => {
    const button = buttons.find((candidate) => candidate.getAttribute('aria-expanded') === 'true');
    button?.setAttribute('aria-expanded', 'false');
    open?.remove();
    open = undefined;
    if (refocus) button?.focus();
  };

  for (const { caption, items } of barMenus(menus)) {
    const button = el('button', { type: 'button', class: 'menu-button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' }, caption);
    const show = (focus: 'first' | 'last') => {
      close(false);
      button.setAttribute('aria-expanded', 'true');
      open = new MenuPopup(caption, items, {
        choose: (functionName) => {
          close(true);
          run(functionName);
        },
        leave: () => {
          close(true);
        },
        sideways: (step) => {
          const next = buttons[(buttons.indexOf(button) + step + buttons.length) % buttons.length];
          next?.focus();
          next?.click();
        },
      });
      open.showBelow(button, focus);
    };
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-expanded') === 'true') close(true);
      else show('first');
    });
    button.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      show(event.key === 'ArrowDown' ? 'first' : 'last');
    });
    buttons.push(button);
    bar.append(button);
  }
  document.addEventListener('pointerdown', (event) => {
    if (open && !open.holds(event.target) && !bar.contains(event.target as Node)) close(false);
  });
  // A click into a frame never reaches this document; the focus leaving does.
  addEventListener('blur', () => {
    close(false);
  });
  return bar;
}
