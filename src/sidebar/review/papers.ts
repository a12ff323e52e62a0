/** Papers about the whole register: each a tab of its own, made when it is asked for. */
import type { SidebarCalls } from '../../messages';
import { callButton } from '../calls';
import { make } from '../dom';

/** A call that makes a paper from the register as it is checked. */
export type PaperCall = Extract<keyof SidebarCalls, 'sidebarSummary' | 'sidebarByIntervention' | 'sidebarStrategy' | 'sidebarReturn'>;

const PAPERS: readonly (readonly [name: PaperCall, label: string, hint: string])[] = [
  [
    'sidebarSummary',
    'Summary without names',
    'A tab of counts for governors. Counts under 5 are shown as "fewer than 5". What you typed on an earlier one stays.',
  ],
  [
    'sidebarByIntervention',
    'Table by intervention',
    'A tab for the staff: what each gives and takes, what it changed, and what it costs by your own rates.',
  ],
  [
    'sidebarStrategy',
    'Table for the inclusion strategy',
    'A tab by kind of work, to be published. Nothing of fewer than 10 pupils is told.',
  ],
  ['sidebarReturn', 'Return for the trust', 'Two tabs for a trust that asks: no names, nothing of fewer than 5 pupils.'],
];

/** @param press makes it */
export function paperButtons(press: (name: PaperCall) => void): HTMLElement[] {
  return PAPERS.flatMap(([name, label, hint]) => {
    const button = callButton(label, 'plain', () => {
      press(name);
    });
    return [button, make('p', { class: 'hint' }, hint)];
  }).concat(make('p', { class: 'hint' }, "A page for a pupil's meeting, and a case sample of several, are made under Pupils."));
}

/** Where no review has been started yet. */
export function papersAlone(press: (name: PaperCall) => void): HTMLElement {
  return make('details', { class: 'papers' }, make('summary', {}, 'Papers'), ...paperButtons(press));
}
