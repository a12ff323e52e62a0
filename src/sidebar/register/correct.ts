/** A cell that could not be read, corrected where it is listed: what is typed goes into the cell. */
import type { CheckReply } from '../../messages';
import { callButton } from '../calls';
import { button, make } from '../dom';

export type Line = CheckReply['notRead'][number];
/** Writes it and checks again. */
export type Correct = (line: Line, to: string) => void;

/** A button that opens a field in its place. */
export function correction(line: Line, i: number, correct: Correct): HTMLElement {
  const box = make('span', { class: 'correct' });
  const id = `correct-${i}-${line.cell}`;
  const open = button('Correct it here', 'link', () => {
    const field = make('input', { id, type: 'text', maxlength: '1000', value: line.text });
    const put = callButton('Put it into the cell', 'plain', () => {
      if (field.value.trim() !== '' && field.value !== line.text) correct(line, field.value);
      else field.focus();
    });
    field.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') put.click();
    });
    box.replaceChildren(make('label', { for: id }, `What ${line.cell} should say`), field, put);
    field.focus();
    field.select();
  });
  box.append(open);
  return box;
}
