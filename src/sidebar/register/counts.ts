/** How many pupils there are of each status, each a way to them. */
import type { PupilCard } from '../../messages';
import { NOT_READ, STATUSES, type Status } from '../../week/status';
import { button, make } from '../dom';

/** @param see opens the pupils of a status; of all, where none is given */
export function statusCounts(cards: readonly PupilCard[], see: (status?: Status) => void): HTMLElement {
  const heading = make('h2', { id: 'counts-heading' }, `Pupils (${cards.length})`);
  if (cards.length === 0)
    return make(
      'section',
      { 'aria-labelledby': 'counts-heading' },
      heading,
      make(
        'p',
        {},
        'The register names no pupils, so there is nobody to list. The score of each row stands beside it. If a column holds them, say which under How it was understood, below.',
      ),
    );
  const items = STATUSES.flatMap((status) => {
    const these = cards.filter((card) => card.status === status);
    // Apart from the others, and only where there is somebody.
    if (status === NOT_READ && these.length === 0) return [];
    const words = [
      make('span', { class: 'count' }, String(these.length)),
      make('span', { class: 'mark', 'aria-hidden': 'true' }, these[0]?.mark ?? ''),
      status,
    ];
    if (these.length === 0) return make('li', { class: 'none' }, ...words);
    const link = button('', 'link', () => {
      see(status);
    });
    link.append(...words);
    return make('li', {}, link);
  });
  return make(
    'section',
    { 'aria-labelledby': 'counts-heading' },
    heading,
    make('ul', { class: 'counts' }, ...items),
    button('See all pupils', 'plain', () => {
      see();
    }),
  );
}
