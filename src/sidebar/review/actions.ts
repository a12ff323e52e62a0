/** The buttons of one pupil, and those of the whole review. */
import { callButton } from '../calls';
import { counted, make, sentences } from '../dom';
import { paperButtons, type PaperCall } from './papers';

export interface Actions {
  readonly element: HTMLElement;
  /** Is what was typed in the tab? */
  readonly state: (words: string) => void;
  readonly atFirst: (first: boolean) => void;
}

export function pupilActions(press: { back: () => void; next: () => void }): Actions {
  const state = make('p', { class: 'saved' });
  const back = callButton('Back', 'plain', press.back);
  back.title = 'Previous pupil';
  const element = make(
    'div',
    { class: 'actions' },
    state,
    make('div', { class: 'buttons' }, back, callButton('Save and next', 'primary', press.next)),
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
  /** What came of it. */
  readonly outcomeElement: HTMLElement;
  /** What was asked for is done: the pupil is seen again, and whoever works by keyboard is where the list was opened. */
  readonly close: () => void;
  readonly outcome: (words: string, toDo?: readonly string[]) => void;
  /** Names of pupils who can be decided with one press. */
  readonly quiet: (pupils: readonly string[]) => void;
  /** A finished review is left alone by a check. */
  readonly finished: (is: boolean) => void;
}

export function wholeReview(press: {
  here: () => void;
  quiet: () => void;
  interventions: () => void;
  refresh: () => void;
  paper: (name: PaperCall) => void;
  finish: () => void;
}): WholeReview {
  const outcome = make('div', { class: 'outcome', hidden: '', tabindex: '-1' });
  const quiet = callButton('', 'plain', press.quiet);
  const whoseQuiet = make('p', { class: 'hint' });
  const refreshing = make('p', { class: 'hint' }, GOING_ON);
  const opener = make('summary', {}, 'Whole review');
  const element = make(
    'details',
    { class: 'whole' },
    opener,
    callButton('Open the pupil I clicked on', 'plain', press.here),
    make('p', { class: 'hint' }, 'Click on a line in the review tab first.'),
    quiet,
    whoseQuiet,
    callButton('By intervention', 'plain', press.interventions),
    make('p', { class: 'hint' }, INTERVENTIONS_HINT),
    callButton('Refresh from the register', 'plain', press.refresh),
    refreshing,
    callButton('Finish review', 'plain', press.finish),
    make(
      'p',
      { class: 'hint' },
      "Puts today's date on the review and lists who has no decision yet. After that a check no longer changes its figures.",
    ),
    make('h3', {}, 'Papers'),
    ...paperButtons(press.paper),
  );
  return {
    element,
    outcomeElement: outcome,
    close: () => {
      if (element.contains(document.activeElement)) opener.focus();
      element.open = false;
    },
    outcome: (words, toDo = []) => {
      outcome.hidden = words === '';
      const list = sentences(toDo);
      outcome.replaceChildren(words, ...(list ? [make('strong', {}, '\nTo do'), list] : []));
    },
    quiet: (pupils) => {
      quiet.hidden = pupils.length === 0;
      whoseQuiet.hidden = quiet.hidden;
      quiet.textContent = `No change for ${counted(pupils.length, 'pupil')} in class`;
      whoseQuiet.textContent = `${pupils.join(', ')}: in class, no duty, nothing that has ended, nothing to ask of the week as a whole, nothing written yet. Each can still be changed.`;
    },
    finished: (is) => {
      refreshing.textContent = is ? FINISHED : GOING_ON;
    },
  };
}

/** Beside the button, with or without a review. */
export const INTERVENTIONS_HINT = 'Does it work here? What each intervention takes, what it changed, what was decided of it.';

const GOING_ON = 'Figures and questions are refreshed. Your decisions stay.';
const FINISHED = 'Of a finished review too, this changes the figures and questions. Your decisions stay.';
