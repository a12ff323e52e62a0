/** The formulas, from the one list of what is public. */
import { FORMULAS } from '../public';
import { make } from './dom';

export function help(): HTMLElement {
  const entries = FORMULAS.map(({ name, summary, parameters, example }) =>
    make(
      'li',
      {},
      make('code', {}, `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
      make('p', {}, summary),
      make('p', { class: 'hint' }, 'For example ', make('code', {}, example)),
    ),
  );
  return make('details', { class: 'help' }, make('summary', {}, 'Formulas you can use in the sheet'), make('ul', {}, ...entries));
}
