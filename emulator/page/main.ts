/** Builds the page and starts it. */
import type { PageState } from '../serve/protocol';
import { el, svg } from './dom';
import { menuBar } from './menu';
import { Page } from './page';
import { goRound } from './regions';

function mark(): SVGSVGElement {
  return svg(
    'svg',
    { width: 28, height: 28, viewBox: '0 0 16 16', 'aria-hidden': 'true', class: 'mark' },
    svg('rect', { x: 1, y: 1, width: 14, height: 14, rx: 3, fill: '#188038' }),
    svg('path', { d: 'M4 5.5h8M4 8h8M4 10.5h8M8 5.5v5', stroke: '#fff', fill: 'none' }),
  );
}

function header(state: PageState, menus: HTMLElement): HTMLElement {
  const hint = el('p', { class: 'hint' }, 'Emulator: nothing here reaches Google');
  const note = state.note === undefined || state.note === '' ? [] : [el('p', { class: 'note' }, state.note)];
  return el('header', { class: 'title-bar' }, mark(), el('div', { class: 'title-lines' }, el('h1', {}, state.title), menus), hint, ...note);
}

function openErrorNote(message: string): HTMLElement {
  const text = `onOpen failed, so there is no menu. Google Sheets would not say so. ${message}`;
  return el('p', { class: 'open-error', role: 'alert' }, text);
}

async function start(): Promise<void> {
  const busy = el('div', { class: 'busy', role: 'status' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const page = new Page((running) => {
    clearTimeout(timer);
    // Most answers come before anyone could read this.
    timer = setTimeout(() => (busy.textContent = running ? 'Working…' : ''), running ? 400 : 0);
  });
  const { grid, formulaBar, tabs, sidebar, toasts } = page;
  const main = el('main', { class: 'work' }, grid.scroller, sidebar.element);
  const footer = el('footer', {}, tabs.element);
  document.body.append(formulaBar.element, main, footer, toasts.element, grid.card.element, busy);
  const state = await page.start();
  document.title = `${state.title} (emulator)`;
  const menus = menuBar(state.menus, (name) => void page.runMenu(name));
  const error = state.openError === undefined ? [] : [openErrorNote(state.openError)];
  document.body.prepend(header(state, menus), ...error);
  const focusOn = (element: HTMLElement | null) => () => {
    element?.focus();
    return element !== null;
  };
  goRound([
    { element: menus, focus: focusOn(menus.querySelector('button')) },
    { element: formulaBar.element, focus: focusOn(formulaBar.nameBox) },
    { element: grid.scroller, focus: () => (grid.focus(), true) },
    { element: tabs.element, focus: () => (tabs.focus(), true) },
    { element: sidebar.element, focus: () => sidebar.focus() },
  ]);
}

start().catch((error: unknown) => {
  document.body.append(el('p', { class: 'open-error', role: 'alert' }, error instanceof Error ? error.message : String(error)));
});
