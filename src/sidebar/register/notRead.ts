/** The cells that could not be read, each with whose it is and a way to it; one cause is said once. */
import type { CheckReply } from '../../messages';
import { byCause, whoseInWords } from '../../words/causes';
import { callButton } from '../calls';
import { make } from '../dom';
import { correction, type Correct, type Line } from './correct';

type Show = (sheet: string, cell: string) => void;

/** Start and end dates that were not understood. */
export function datesNotReadList(reply: CheckReply, show: Show, correct: Correct): HTMLElement | null {
  return cellList(reply.datesNotRead, reply.sheet, { show, correct }, 'Dates not read', 'Their rows are taken as running.');
}

export function notReadList(reply: CheckReply, show: Show, correct: Correct): HTMLElement | null {
  if (reply.notRead.length === 0) {
    // What is not running need not be read.
    return make('p', {}, reply.everyRowRead ? 'Every row was read.' : 'Every running row was read.');
  }
  return cellList(
    reply.notRead,
    reply.sheet,
    { show, correct },
    'Rows not read',
    'These are left out of the totals until they can be read, so a pupil may be out for longer than is shown.',
  );
}

interface Does {
  readonly show: Show;
  readonly correct: Correct;
}

function cellList(lines: readonly Line[], here: string, does: Does, title: string, hint: string): HTMLElement | null {
  if (lines.length === 0) return null;
  const id = title.toLowerCase().replace(/ /g, '-');
  const items = byCause(lines, here).map(({ cells, words, lines: own }) => {
    const [first, second] = own;
    if (first && !second) return make('li', {}, ...whose(first), make('span', {}, ` – ${words} `), ...ways(first, 0, does));
    const each = own.map((line, i) => make('li', {}, ...whose(line), ' ', ...ways(line, i, does)));
    return make('li', {}, make('span', {}, `${cells}: ${words}`), make('ul', {}, ...each));
  });
  return make(
    'section',
    { 'aria-labelledby': id, class: 'not-read' },
    make('h2', { id, tabindex: '-1' }, `${title} (${lines.length})`),
    make('p', { class: 'hint' }, hint),
    make('ul', {}, ...items),
  );
}

/** "AB, Phonics: “TBC”". */
function whose(line: Line): Node[] {
  const named = whoseInWords(line);
  const quoted = make('span', { class: 'quoted' }, line.text === '' ? 'blank' : `“${line.text}”`);
  return named === '' ? [quoted] : [make('span', {}, `${named}: `), quoted];
}

function ways(line: Line, i: number, { show, correct }: Does): (Node | string)[] {
  const way = callButton(`Show ${line.cell}`, 'link', () => {
    show(line.sheet, line.cell);
  });
  return [way, ' ', correction(line, i, correct)];
}
