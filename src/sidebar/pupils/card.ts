/** One pupil in the list. What lies behind the name is drawn when it is opened: a list of 300 has to come at once. */
import type { PupilCard } from '../../messages';
import { make } from '../dom';
import { outsideBar, weekBar } from './bar';
import { working, type MakePage, type ShowRows } from './working';

/** How much is to be brought back, and the smallest changes that would do it. */
function wayBack({ wayBack: [over, ...plans] }: PupilCard): HTMLElement[] {
  if (over === undefined) return [];
  return [
    make('p', { class: 'way-back' }, make('strong', {}, 'The way back'), ` – ${over}:`),
    make('ul', { class: 'way-back' }, ...plans.map((plan) => make('li', {}, plan))),
  ];
}

/** @param opened the pupils whose working is open; kept from one check to the next */
export function pupilCard(pupil: PupilCard, i: number, opened: Set<string>, show: ShowRows, makePage: MakePage): HTMLElement {
  const inside = make('div', { id: `pupil-${i}`, class: 'working', hidden: '' });
  const open = make(
    'button',
    { type: 'button', class: 'opener', 'aria-expanded': 'false', 'aria-controls': inside.id },
    make('strong', {}, pupil.pupil),
    make('span', { class: 'share' }, pupil.share),
  );
  const set = (isOpen: boolean): void => {
    open.setAttribute('aria-expanded', String(isOpen));
    inside.hidden = !isOpen;
    if (isOpen && inside.childElementCount === 0) inside.append(...working(pupil, show, makePage));
  };
  open.addEventListener('click', () => {
    const isOpen = !opened.has(pupil.pupil);
    if (isOpen) opened.add(pupil.pupil);
    else opened.delete(pupil.pupil);
    set(isOpen);
  });
  if (opened.has(pupil.pupil)) set(true);
  const status = make(
    'p',
    { class: 'status' },
    pupil.mark === '' ? null : make('span', { 'aria-hidden': 'true', class: 'mark' }, pupil.mark),
    pupil.statusText,
  );
  return make(
    'li',
    { class: 'pupil', 'data-status': pupil.status },
    make('h3', {}, open),
    weekBar(pupil),
    status,
    make('p', { class: 'figure' }, pupil.figureInWords),
    ...wayBack(pupil),
    outsideBar(pupil),
    inside,
  );
}
