/** The pupils in order of share: a bar of the taught week, the figure, and the status in words. */
import type { CheckReply, PupilCard } from '../messages';
import { make } from './dom';

/** A bar is full at this share; a pupil can be out for longer than the whole week by what the register says. */
const FULL = 1;

function bar({ shareLeast, shareMost }: PupilCard, line: number): HTMLElement {
  const width = (share: number): string => `width: ${Math.min(share, FULL) * 100}%`;
  return make(
    'div',
    { class: 'bar', 'aria-hidden': 'true' },
    make('span', { class: 'most', style: width(shareMost) }),
    make('span', { class: 'least', style: width(shareLeast) }),
    make('span', { class: 'line', style: `left: ${line * 100}%` }),
  );
}

const HALF = 0.5;

function card(pupil: PupilCard): HTMLElement {
  const status = make(
    'p',
    { class: 'status' },
    pupil.mark === '' ? null : make('span', { 'aria-hidden': 'true', class: 'mark' }, pupil.mark),
    pupil.statusText,
  );
  const also = pupil.also.length === 0 ? null : make('ul', { class: 'also' }, ...pupil.also.map((line) => make('li', {}, line)));
  return make(
    'li',
    { class: 'pupil', 'data-status': pupil.status },
    make('p', { class: 'head' }, make('strong', {}, pupil.pupil), make('span', { class: 'share' }, pupil.share)),
    bar(pupil, HALF),
    status,
    make('p', { class: 'figure' }, `Out of class ${pupil.figure}`),
    also,
  );
}

export function pupilList(reply: CheckReply): HTMLElement {
  if (reply.cards.length === 0)
    return make('p', {}, 'The register names no pupils, so there is nobody to list. The score of each row stands beside it.');
  return make(
    'section',
    { 'aria-labelledby': 'pupils-heading' },
    make('h2', { id: 'pupils-heading' }, `Pupils (${reply.cards.length})`),
    make(
      'p',
      { class: 'hint' },
      'Time out of class in the taught week, longest first. The line on each bar is half of the week; the paler part is what may be out.',
    ),
    make('ol', { class: 'pupils' }, ...reply.cards.map(card)),
  );
}
