/** By intervention: what each gives and takes, what it changed, what was decided of it. In place of a pupil, until one goes back. */
import type { InterventionCard, InterventionsReply } from '../../messages';
import { callButton } from '../calls';
import { button, make, sentences } from '../dom';

/** @returns the view, and its heading, at which whoever opened it goes on */
export function interventionsView(
  { title, how, interventions }: InterventionsReply,
  press: { readonly back: () => void; readonly paper: () => void },
): { readonly element: HTMLElement; readonly heading: HTMLElement } {
  const heading = make('h2', { tabindex: '-1' }, title);
  const element = make(
    'div',
    { class: 'by-intervention' },
    heading,
    make(
      'div',
      { class: 'buttons' },
      button('Back to the pupils', 'plain', press.back),
      callButton('Make it a tab to print', 'plain', press.paper),
    ),
    interventions.length > 0
      ? make('ul', { class: 'interventions' }, ...interventions.map((each) => make('li', {}, card(each))))
      : make('p', {}, 'No intervention runs or has run.'),
    make('details', { class: 'help' }, make('summary', {}, 'How this was made'), sentences(how)),
  );
  return { element, heading };
}

function card({ name, glance, lines }: InterventionCard): HTMLElement {
  return make(
    'details',
    {},
    make('summary', {}, make('strong', {}, name), make('span', { class: 'glance' }, glance)),
    make('dl', {}, ...lines.flatMap(([what, words]) => [make('dt', {}, what), make('dd', {}, words)])),
  );
}
