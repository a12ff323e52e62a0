/** The one thing that is asked where the reading is unsure: which column is it? The answer is remembered like any correction. */
import type { ColumnCard, ColumnQuestion } from '../../messages';
import { callButton } from '../calls';
import { make, optionsOf } from '../dom';
import type { Changes } from './request';

const NOT_USED = 'Not used';
const NONE = { value: '', text: 'None of these' };

/** @param answer checks again with it. Null where there is nothing to ask */
export function questionBox(question: ColumnQuestion | null, answer: (changes: Changes) => void): HTMLElement | null {
  if (question === null) return null;
  const { asks, field, columns, isTaken } = question;
  const options = [...columns.map(({ mark, letters, heading }) => ({ value: mark, text: `${letters} “${heading}”` })), NONE];
  const choice = make('select', { id: 'which-column', 'aria-describedby': 'which-column-hint' });
  choice.append(...optionsOf(options, isTaken ? (columns[0]?.mark ?? '') : ''));
  const hint = make('p', { class: 'hint', id: 'which-column-hint' });
  const show = (): void => {
    hint.textContent = inItInWords(columns.find(({ mark }) => mark === choice.value));
  };
  choice.addEventListener('change', show);
  show();
  const use = callButton('Use this column', 'plain', () => {
    const { value } = choice;
    answer({ columns: value === '' ? Object.fromEntries(columns.map(({ mark }) => [mark, NOT_USED])) : { [value]: field } });
  });
  return make(
    'section',
    { class: 'question', 'aria-labelledby': 'which-column-label' },
    make('label', { for: 'which-column', id: 'which-column-label' }, asks),
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
