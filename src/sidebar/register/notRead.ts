/** The cells that could not be read, each with whose it is and a way to it; one cause is said once. */
import type { CheckReply } from '../../messages';
import { byCause, whoseInWords } from '../../words/causes';
import { callButton } from '../calls';
import { make } from '../dom';

type Show = (sheet: string, cell: string) => void;
type Line = CheckReply['notRead'][number];

/** Start and end dates that were not understood. */
export function datesNotReadList(reply: CheckReply, show: Show): HTMLElement | null {
  return cellList(reply.datesNotRead, reply.sheet, show, 'Dates not read', 'Their rows are taken as running.');
}

export function notReadList(reply: CheckReply, show: Show): HTMLElement | null {
  if (reply.notRead.length === 0) {
    // What is not running need not be read.
    return make('p', {}, reply.everyRowRead ? 'Every row was read.' : 'Every running row was read.');
  }
  return cellList(
    reply.notRead,
    reply.sheet,
    show,
    'Rows not read',
    'These are left out of the totals until they can be read, so a pupil may be out for longer than is shown.',
  );
}

function cellList(lines: readonly Line[], here: string, show: Show, title: string, hint: string): HTMLElement | null {
  if (lines.length === 0) return null;
  const id = title.toLowerCase().replace(/ /g, '-');
  const items = byCause(lines, here).map(({ cells, words, lines: own }) => {
    const [first, second] = own;
    if (first && !second) return make('li', {}, ...whose(first), make('span', {}, ` – ${words} `), way(first, show));
    const each = own.map((line) => make('li', {}, ...whose(line), ' ', way(line, show)));
    return make('li', {}, make('span', {}, `${cells}: ${words}`), make('ul', {}, ...each));
  });
  return make(
    'section',
    { 'aria-labelledby': id, class: 'not-read' },
    make('h2', { id }, `${title} (${lines.length})`),
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

function way({ sheet, cell }: Line, show: Show): HTMLElement {
  return callButton(`Show ${cell}`, 'link', () => {
    show(sheet, cell);
  });
}
