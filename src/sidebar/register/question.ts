/** What is asked where the reading is unsure: which column is it? At most five, each to be confirmed or corrected; the answer is remembered like any correction. */
import type { ColumnCard, ColumnQuestion } from '../../messages';
import { callButton } from '../calls';
import { make, optionsOf } from '../dom';
import type { Changes } from './request';

const NOT_USED = 'Not used';
const NONE = { value: '', text: 'None of these' };

/** @param answer checks again with it */
export function questionBoxes(questions: readonly ColumnQuestion[], answer: (changes: Changes) => void): HTMLElement[] {
  return questions.map((question, i) => questionBox(question, `which-column-${i}`, answer));
}

function questionBox({ asks, field, columns, isTaken }: ColumnQuestion, id: string, answer: (changes: Changes) => void): HTMLElement {
  const options = [...columns.map(({ mark, letters, heading }) => ({ value: mark, text: `${letters} “${heading}”` })), NONE];
  const choice = make('select', { id, 'aria-describedby': `${id}-hint` });
  choice.append(...optionsOf(options, isTaken ? (columns[0]?.mark ?? '') : ''));
  const hint = make('p', { class: 'hint', id: `${id}-hint` });
  const use = callButton('Use this column', 'plain', () => {
    const { value } = choice;
    answer({ columns: value === '' ? Object.fromEntries(columns.map(({ mark }) => [mark, NOT_USED])) : { [value]: field } });
  });
  const show = (): void => {
    hint.textContent = inItInWords(columns.find(({ mark }) => mark === choice.value));
    use.textContent = isTaken && choice.value === columns[0]?.mark ? 'Yes, that is it' : 'Use this column';
  };
  choice.addEventListener('change', show);
  show();
  return make(
    'section',
    { class: 'question', 'aria-labelledby': `${id}-label` },
    make('label', { for: id, id: `${id}-label` }, asks),
    choice,
    hint,
    use,
  );
}

/** By its cells a column is known again. */
function inItInWords(column: ColumnCard | undefined): string {
  if (!column) return 'The register is then read without such a column.';
  return `In it: ${column.samples.map((sample) => `“${sample}”`).join(', ')}.`;
}
