/** One pupil in the list. What lies behind the name is drawn when it is opened: a list of 300 has to come at once. */
import type { PupilCard } from '../../messages';
import { button, make } from '../dom';
import { outsideBar, weekBar } from './bar';
import type { TryOut } from './tryOut';
import { working, type CardActions } from './working';

/** How much is to be brought back, and the smallest changes that would do it. */
function wayBack({ wayBack: [over, ...ways], tries }: PupilCard, choosePlan: (at: number) => void): HTMLElement[] {
  if (over === undefined) return [];
  return [
    make('p', { class: 'way-back' }, make('strong', {}, 'The way back'), ` – ${over}:`),
    make(
      'ul',
      { class: 'way-back' },
      ...ways.map((way, at) => {
        // Where no change does it, that stands there instead of a plan.
        if (at >= (tries?.plans.length ?? 0)) return make('li', {}, way);
        const choose = button(way, 'link', () => {
          choosePlan(at);
        });
        return make('li', {}, choose);
      }),
    ),
  ];
}

/** @param opened the pupils whose working is open; kept from one check to the next */
export function pupilCard(pupil: PupilCard, i: number, opened: Set<string>, does: CardActions): HTMLElement {
  const inside = make('div', { id: `pupil-${i}`, class: 'working', hidden: '' });
  const open = make(
    'button',
    { type: 'button', class: 'opener', 'aria-expanded': 'false', 'aria-controls': inside.id },
    make('strong', {}, pupil.pupil),
    make('span', { class: 'share' }, pupil.share),
  );
  let tried: TryOut | null = null;
  const set = (isOpen: boolean): void => {
    open.setAttribute('aria-expanded', String(isOpen));
    inside.hidden = !isOpen;
    if (!isOpen || inside.childElementCount > 0) return;
    const drawn = working(pupil, i, does);
    inside.append(...drawn.parts);
    tried = drawn.tried;
  };
  const choosePlan = (at: number): void => {
    opened.add(pupil.pupil);
    set(true);
    tried?.choosePlan(at);
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
    ...wayBack(pupil, choosePlan),
    outsideBar(pupil),
    inside,
  );
}
