/** Papers about the whole register: each a tab of its own, made when it is asked for. */
import type { SidebarCalls } from '../../messages';
import { callButton } from '../calls';
import { make } from '../dom';

/** A call that makes a paper from the register as it is checked. */
export type PaperCall = Extract<keyof SidebarCalls, 'sidebarSummary'>;

const PAPERS: readonly (readonly [name: PaperCall, label: string, hint: string])[] = [
  [
    'sidebarSummary',
    'Summary without names',
    'A tab of counts for governors. Counts under 5 are shown as "fewer than 5". An earlier summary is replaced, with anything typed on it.',
  ],
];

/** @param press makes it */
export function paperButtons(press: (name: PaperCall) => void): HTMLElement[] {
  return PAPERS.flatMap(([name, label, hint]) => {
    const button = callButton(label, 'plain', () => {
      press(name);
    });
    return [button, make('p', { class: 'hint' }, hint)];
  }).concat(make('p', { class: 'hint' }, "A pupil's own page is made under Pupils, from the pupil's card."));
}

/** Where no review has been started yet. */
export function papersAlone(press: (name: PaperCall) => void): HTMLElement {
  return make('details', { class: 'papers' }, make('summary', {}, 'Papers'), ...paperButtons(press));
}
