/** What the section shows while there is no review to lead through. */
import { callButton } from '../calls';
import { lastCheck } from '../checked';
import { make } from '../dom';

export function notStarted(term: string, keepsWords: boolean, start: () => void): HTMLElement[] {
  const checked = lastCheck();
  const from = checked
    ? `It is made from the sheet “${checked.register}”, as it was checked.`
    : 'It is made from the sheet that is open. If you have not checked it yet, look under Register first at how it is understood.';
  return [
    make('h2', {}, `Review ${term}`),
    make('p', {}, `The review of ${term} has not been started.`),
    make(
      'p',
      {},
      'It leads you from pupil to pupil, with the figures and the questions in front of you. What you decide is written into a tab of this spreadsheet. You can stop at any time and go on another day.',
    ),
    keepsWords
      ? make('p', { class: 'kept' }, 'What you typed that could not be saved is kept here. It comes back once the review is started.')
      : null,
    callButton(`Start the ${term} review`, 'primary', start),
    make('p', { class: 'hint below' }, from),
  ].filter((part) => part !== null);
}

export function looking(): HTMLElement[] {
  return [make('p', {}, 'Looking for the review of this term…')];
}

export function notFound(again: () => void): HTMLElement[] {
  return [make('p', {}, 'The review could not be opened.'), callButton('Look for the review again', 'plain', again)];
}

/** A register without names has lines too: here somebody has deleted all of them. */
export function withoutLines(tab: string): HTMLElement {
  return make(
    'p',
    { class: 'without-lines' },
    `The tab “${tab}” has no lines. If lines were deleted by mistake, undo that in the tab; else press Refresh from the register.`,
  );
}
