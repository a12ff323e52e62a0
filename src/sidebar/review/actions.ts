/** The buttons of one pupil, and those of the whole review. */
import { callButton } from '../calls';
import { make } from '../dom';

export interface Actions {
  readonly element: HTMLElement;
  /** Is what was typed in the tab? */
  readonly state: (words: string) => void;
  readonly atFirst: (first: boolean) => void;
}

export function pupilActions(press: { back: () => void; save: () => void; next: () => void }): Actions {
  const state = make('p', { class: 'saved' });
  const back = callButton('Back', 'plain', press.back);
  back.title = 'Back to the pupil before';
  const element = make(
    'div',
    { class: 'actions' },
    state,
    make('div', { class: 'buttons' }, back, callButton('Save', 'plain', press.save), callButton('Save and next', 'primary', press.next)),
  );
  return {
    element,
    state: (words) => {
      state.textContent = words;
    },
    atFirst: (first) => {
      back.hidden = first;
    },
  };
}

export interface WholeReview {
  readonly element: HTMLElement;
  readonly outcome: (words: string) => void;
}

export function wholeReview(press: { refresh: () => void; summary: () => void; finish: () => void }): WholeReview {
  const outcome = make('p', { class: 'outcome', hidden: '', tabindex: '-1' });
  const element = make(
    'section',
    { class: 'whole', 'aria-labelledby': 'whole-heading' },
    make('h3', { id: 'whole-heading' }, 'The whole review'),
    callButton('Refresh from the register', 'plain', press.refresh),
    make('p', { class: 'hint' }, 'Figures and questions are renewed. Your decisions stay.'),
    callButton('Summary without names', 'plain', press.summary),
    make('p', { class: 'hint' }, 'A tab of counts for governors. Counts under 5 are not told.'),
    callButton('Finish review', 'plain', press.finish),
    make('p', { class: 'hint' }, 'Dates the review and says what is still open.'),
    outcome,
  );
  return {
    element,
    outcome: (words) => {
      outcome.hidden = words === '';
      outcome.textContent = words;
    },
  };
}
