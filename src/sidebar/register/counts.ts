/** The answer, on top: how many pupils there are of each status, each a way to them; under it what the three tints mean. */
import type { CheckReply } from '../../messages';
import { MARKS, TINTS, type Status } from '../../week/status';
import { button, make } from '../dom';

const NOBODY =
  'The register names no pupils, so there is nobody to list. The score of each row stands beside it. If a column holds them, say which under How it was understood, below.';

type Way = () => void;

/** @param see opens the pupils of a status; of all, where none is given */
export function answer({ cards, notRead }: CheckReply, see: (status?: Status) => void, toNotRead: Way): HTMLElement {
  const heading = make('h2', { id: 'counts-heading', tabindex: '-1' }, `Pupils (${cards.length})`);
  const rows =
    notRead.length === 0 ? [] : [part(`${notRead.length} ${notRead.length === 1 ? 'row' : 'rows'} could not be read.`, '', toNotRead)];
  if (cards.length === 0) return make('section', { 'aria-labelledby': 'counts-heading' }, heading, make('p', {}, NOBODY), ...rows);
  const count = (status: Status): number => cards.filter((card) => card.status === status).length;
  const parts = ANSWERS.flatMap(([status, inWords, isAlwaysSaid]) => {
    const those = count(status);
    if (those === 0) return isAlwaysSaid ? [make('li', { class: 'none' }, NOBODY_OUT)] : [];
    const way = (): void => {
      see(status);
    };
    return [part(inWords(those), MARKS[status], way)];
  });
  return make(
    'section',
    { 'aria-labelledby': 'counts-heading' },
    heading,
    make('ul', { class: 'counts' }, ...parts, ...rows),
    key(),
    button('See all pupils', 'plain', () => {
      see();
    }),
  );
}

const NOBODY_OUT = 'Nobody is out of class for longer than in.';

const ANSWERS: readonly (readonly [status: Status, inWords: (count: number) => string, isAlwaysSaid?: true])[] = [
  ['More out than in', (count) => `${count} ${count === 1 ? 'pupil is' : 'pupils are'} out of class for longer than in.`, true],
  ['May be more out than in', (count) => `${count} may be.`],
  ['Watch', (count) => `${count} to watch.`],
  ['In class', (count) => `${count} in class.`],
  ['Not read', (count) => `Of ${count} nothing could be read.`],
];

function part(words: string, mark: string, press: Way): HTMLElement {
  const link = button('', 'link', press);
  link.append(make('span', { class: 'mark', 'aria-hidden': 'true' }, mark), mark === '' ? '' : ' ');
  link.append(words);
  return make('li', {}, link);
}

/** The tints of the register's rows; the mark stands before the status in its column. */
function key(): HTMLElement {
  const entry = (status: Status): HTMLElement =>
    make(
      'li',
      {},
      make('span', { class: 'tint', style: `background: ${TINTS[status] ?? 'none'}`, 'aria-hidden': 'true' }, MARKS[status]),
      status,
    );
  return make(
    'ul',
    { class: 'legend', 'aria-label': 'Tints of the rows' },
    entry('More out than in'),
    entry('May be more out than in'),
    entry('Watch'),
  );
}
