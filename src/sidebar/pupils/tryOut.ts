/** Try it out: each row as it is, in class, less often, shorter or stopped, and the bar moves at once. Nothing is changed until it is put into the review. */
import type { PupilCard, RowCard, Tries } from '../../messages';
import { decisionInWords } from '../../review/decision';
import { AS_IT_IS, outWith, timesOffered, type Choice, type TryRow } from '../../wayBack/tryOut';
import { numberInWords } from '../../words/figures';
import { inClassInWords } from '../../words/inClass';
import { belowInWords, triedInWords } from '../../words/tryOut';
import { ownWays } from '../checked';
import { button, make, plainOptions, select } from '../dom';
import { weekBar } from './bar';

/** What is to be decided of a row, as it will stand in the review. */
export interface Decision {
  readonly intervention: string;
  readonly decision: string;
}
/** Takes the decisions of a pupil to the review. */
export type Decide = (pupil: string, decisions: readonly Decision[]) => void;

interface Line {
  readonly card: RowCard;
  readonly row: TryRow;
  choice: Choice;
  readonly element: HTMLElement;
  readonly show: () => void;
}

const AS_IS = 'as it is';
const IN_CLASS = 'in class';
const STOPPED = 'stopped';
const SHORTER = 'so many minutes';

const timesInWords = (times: number): string => `${times} ${times === 1 ? 'time' : 'times'} a week`;

export interface TryOut {
  readonly element: HTMLElement;
  /** Opens it with one of the pupil's plans, and goes to how it comes out. */
  readonly choosePlan: (at: number) => void;
}

/** None for a pupil of whom nothing can be tried. @param i the pupil's place in the list */
export function tryOut(pupil: PupilCard, i: number, decide: Decide): TryOut | null {
  if (!pupil.tries) return null;
  const tries: Tries = pupil.tries;
  const lines: Line[] = pupil.rows.flatMap((card, at) => {
    const row = tries.rows[at];
    return row ? [lineOf(card, row, `try-${i}-${at}`, changed)] : [];
  });
  if (lines.length === 0) return null;
  const result = make('p', { class: 'figure', role: 'status' });
  const bar = make('div', {});
  const put = button('Put into the review', 'plain', () => {
    decide(
      pupil.pupil,
      lines.flatMap(({ card, row, choice }) =>
        choice.kind === 'as it is' ? [] : [{ intervention: card.intervention || 'No name given', decision: decisionInWords(choice, row) }],
      ),
    );
  });

  function changed(): void {
    const out = outWith(
      lines.map(({ row }) => row),
      lines.map(({ choice }) => choice),
    );
    result.textContent = triedInWords(out, tries);
    const share = out / tries.taughtMinutes;
    bar.className = share > tries.moreThan ? '' : 'under';
    bar.replaceChildren(...[weekBar({ ...pupil, shareLeast: share, shareMost: share })].filter((part) => part !== null));
    put.disabled = lines.every(({ choice }) => choice.kind === 'as it is');
  }

  const choosePlan = (at: number): void => {
    for (const line of lines) line.choice = AS_IT_IS;
    for (const { at: place, choice } of tries.plans[at] ?? []) {
      const line = lines.find(({ card }) => card === pupil.rows[place]);
      if (line) line.choice = choice;
    }
    for (const { show } of lines) show();
    changed();
    element.open = true;
    put.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  };
  const element = make(
    'details',
    { class: 'try' },
    make('summary', {}, 'Try it out'),
    make('p', { class: 'hint' }, 'What would the week be? Nothing changes in the register.'),
    make('div', { class: 'tried' }, bar, result),
    make('ul', { class: 'lines' }, ...lines.map(({ element }) => element)),
    make('div', { class: 'buttons' }, put),
  );
  changed();
  return { element, choosePlan };
}

function lineOf(card: RowCard, row: TryRow, id: string, changed: () => void): Line {
  const name = card.intervention === '' ? 'No name given' : card.intervention;
  const now = make('span', { class: 'hint' }, ` ${numberInWords(row.most)} min a week`);
  const times = timesOffered(row);
  const options = [
    AS_IS,
    IN_CLASS,
    ...times.map(timesInWords),
    ...(row.session === null ? [] : [SHORTER]),
    ...(row.isDuty ? [] : [STOPPED]),
  ];
  const minutes = make('input', {
    id: `${id}-minutes`,
    type: 'number',
    min: '1',
    step: '1',
    value: numberInWords(row.session ?? 0),
    'aria-label': `Minutes a session of ${name}`,
    hidden: '',
  });
  const chooser = select(id, plainOptions(options), AS_IS, chosen);
  const how = make('div', { class: 'hint' });
  const inPlan = row.isDuty ? make('p', { class: 'hint' }, 'It is in the plan: stopping it is decided where the plan is reviewed.') : null;
  minutes.addEventListener('input', chosen);
  function chosen(): void {
    const to = Math.max(0, Number(minutes.value) || 0);
    line.choice = chooser.value === SHORTER ? { kind: 'minutes', to } : choiceCalled(chooser.value, times);
    minutes.hidden = chooser.value !== SHORTER;
    tell();
    changed();
  }
  function tell(): void {
    const said =
      line.choice.kind === 'into class' ? inClassInWords(row.kind ?? '', ownWays()) : [belowInWords(line.choice, row)].filter(Boolean);
    how.replaceChildren(...said.map((sentence) => make('p', {}, sentence)));
  }
  const line: Line = {
    card,
    row,
    choice: AS_IT_IS,
    show: () => {
      chooser.value = nameOf(line.choice);
      minutes.hidden = true;
      tell();
    },
    element: make('li', {}, make('label', { for: id }, name, now), make('div', { class: 'choice' }, chooser, minutes), how, inPlan),
  };
  return line;
}

function choiceCalled(value: string, times: readonly number[]): Choice {
  if (value === IN_CLASS) return { kind: 'into class' };
  if (value === STOPPED) return { kind: 'stopped' };
  const to = times.find((each) => timesInWords(each) === value);
  return to === undefined ? AS_IT_IS : { kind: 'times', to };
}

function nameOf(choice: Choice): string {
  if (choice.kind === 'into class') return IN_CLASS;
  return choice.kind === 'times' ? timesInWords(choice.to) : AS_IS;
}
