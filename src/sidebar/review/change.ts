/** How often, or how long, from now on: opens under a line whose decision is to change it, and becomes the decision with its numbers. */
import { CHANGE, decisionOf } from '../../review/columns';
import { decisionInWords, numbersIn } from '../../review/decision';
import { timesOffered, type Choice, type TryRow } from '../../wayBack/tryOut';
import { numberInWords } from '../../words/figures';
import { belowInWords } from '../../words/tryOut';
import { make, optionsOf, select } from '../dom';

export interface ChangeBox {
  readonly element: HTMLElement;
  readonly show: (decision: string) => void;
}

/** Minutes: a school day. */
const LONGEST = 300;
const OPEN = '';
const MINUTES = 'minutes';

/** @param of what the line is called, said to those who don't see where it stands */
export function changeBox(id: string, of: string, row: TryRow, chosen: (decision: string) => void): ChangeBox {
  const times = timesOffered(row).map(String);
  const options = [
    { value: OPEN, text: 'How?' },
    ...times.map((each) => ({ value: each, text: `${each} ${each === '1' ? 'time' : 'times'} a week` })),
    { value: MINUTES, text: 'so many minutes' },
  ];
  const minutes = make('input', {
    id: `${id}-minutes`,
    type: 'number',
    min: '1',
    max: String(LONGEST),
    'aria-label': `Minutes a session of ${of}`,
    hidden: '',
  });
  const how = select(id, options, OPEN, () => {
    minutes.hidden = how.value !== MINUTES;
    if (how.value !== MINUTES) decide();
    else minutes.focus();
  });
  const below = make('p', { class: 'hint' });
  minutes.addEventListener('change', decide);

  function choice(): Choice | null {
    if (how.value !== MINUTES) return how.value === OPEN ? null : { kind: 'times', to: Number(how.value) };
    const to = Number(minutes.value);
    return to >= 1 && to <= LONGEST ? { kind: 'minutes', to } : null;
  }

  function decide(): void {
    const made = choice();
    const isWrong = how.value === MINUTES && made === null && minutes.value !== '';
    below.textContent = made ? belowInWords(made, row) : isWrong ? `Minutes of one session, from 1 to ${LONGEST}.` : '';
    chosen(made === null ? CHANGE : decisionInWords(made, row));
  }

  const element = make(
    'div',
    { class: 'change' },
    make('label', { for: id }, 'Change to', make('span', { class: 'unseen' }, ` for ${of}`)),
    how,
    minutes,
    below,
  );
  return {
    element,
    show: (decision) => {
      element.hidden = decisionOf(decision) !== CHANGE;
      const said = numbersIn(decision);
      if (said === null) return;
      const to = String(said.to);
      if (said.unit === 'times' && !times.includes(to))
        how.replaceChildren(...optionsOf([...options, { value: to, text: `${to} times a week` }], to));
      how.value = said.unit === 'times' ? to : MINUTES;
      minutes.hidden = said.unit === 'times';
      if (said.unit === 'minutes') minutes.value = numberInWords(said.to);
      below.textContent = belowInWords({ kind: said.unit, to: said.to }, row);
    },
  };
}
