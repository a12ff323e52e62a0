/** A pupil's bar in the review: it moves with what is decided, as far as the tab's figures tell. */
import type { PupilReview, ReviewLine } from '../../messages';
import { INTO_CLASS, STOP, decisionOf } from '../../review/columns';
import { numbersIn } from '../../review/decision';
import { AS_IT_IS, outWith, type Choice, type TryRow } from '../../wayBack/tryOut';
import { shareInWords } from '../../words/figures';
import { overInWords, triedInWords } from '../../words/tryOut';
import { moreThan } from '../checked';
import { make } from '../dom';
import { weekBar } from '../pupils/bar';

export interface WeekLine {
  readonly element: HTMLElement;
  /** @param decisions one for each of the pupil's lines */
  readonly show: (decisions: readonly string[]) => void;
}

/** What a decision does to a line: nothing, where it says no number. */
function choiceOf(decision: string): Choice {
  const kind = decisionOf(decision);
  if (kind === INTO_CLASS) return { kind: 'into class' };
  if (kind === STOP) return { kind: 'stopped' };
  const said = numbersIn(decision);
  return said ? { kind: said.unit, to: said.to } : AS_IT_IS;
}

/** Of a row that the register leaves open and that is changed, nothing is sure. */
function leastWith(rows: readonly TryRow[], choices: readonly Choice[]): number {
  return outWith(
    rows.map((row) => ({ ...row, most: row.least ?? row.most })),
    choices.map((choice, i) => (rows[i]?.least === undefined || choice.kind === 'as it is' ? choice : { kind: 'stopped' })),
  );
}

const ROUNDING = 0.5;

/** None for a pupil of whom nothing could be read. */
export function weekLine({ week, lines }: PupilReview): WeekLine | null {
  if (week === null) return null;
  const rows = lines.flatMap(({ tries }) => tries ?? []);
  // Where rows are at one time they count once, which these figures don't tell: then the bar stays as it is.
  const isWhole = Math.abs(outWith(rows, []) - week.outMost) < ROUNDING;
  const bar = make('div', {});
  const words = make('p', { class: 'figure', role: 'status' });
  return {
    element: make('div', { class: 'week' }, bar, words),
    show: (decisions) => {
      const choices = lines.flatMap((line: ReviewLine, i) => (line.tries === null ? [] : [choiceOf(decisions[i] ?? '')]));
      const isTried = isWhole && choices.some(({ kind }) => kind !== 'as it is');
      const out = isTried ? outWith(rows, choices) : week.outMost;
      const share = out / week.taughtMinutes;
      const isRange = week.shareLeast < week.shareMost;
      const shares = isTried
        ? { shareLeast: isRange ? leastWith(rows, choices) / week.taughtMinutes : share, shareMost: share }
        : { shareLeast: week.shareLeast, shareMost: week.shareMost };
      // As in the list of pupils, over the line by the least is told by the colour too.
      bar.className = shares.shareLeast > moreThan() ? 'over' : '';
      bar.replaceChildren(...[weekBar(shares)].filter((part) => part !== null));
      const of = { taughtMinutes: week.taughtMinutes, moreThan: moreThan(), atLeast: week.atLeast };
      // What was seen of the week says it already, until something is tried.
      words.classList.toggle('unseen', !isTried);
      words.textContent = isTried
        ? `With this: ${isRange && !week.atLeast ? 'up to ' : ''}${triedInWords(out, of)}`
        : `${shareInWords({ least: week.shareLeast, most: week.shareMost })} out of class: ${isRange ? 'up to ' : ''}${overInWords(out, of)}.`;
    },
  };
}
