/** A pupil's taught week as a bar: out, perhaps out, in, and the line, which is at half unless the school has another. Told apart by pattern; the words beside it say it too. */
import type { PupilCard } from '../../messages';
import { lineShareInWords } from '../../words/figures';
import { moreThan } from '../checked';
import { make } from '../dom';

/** A bar is full at the whole week; by what the register says a pupil can be out for longer than that. */
const FULL = 1;

function stretch(share: number): string {
  return `${Math.min(share, FULL) * 100}%`;
}

/** None where nothing could be read: an empty bar would say "in class". */
export function weekBar({ shareLeast, shareMost }: Pick<PupilCard, 'shareLeast' | 'shareMost'>): HTMLElement | null {
  if (shareLeast === null || shareMost === null) return null;
  return make(
    'div',
    { class: 'bar', 'aria-hidden': 'true' },
    make('span', { class: 'most', style: `width: ${stretch(shareMost)}` }),
    make('span', { class: 'least', style: `width: ${stretch(shareLeast)}` }),
    make('span', { class: 'line', style: `left: ${stretch(moreThan())}` }),
  );
}

/** Lunch, break and assembly: no part of the taught week, so no part of its bar. */
export function outsideBar({ outside }: PupilCard): HTMLElement | null {
  if (outside === null) return null;
  return make(
    'div',
    { class: 'outside' },
    make('div', { class: 'thin', 'aria-hidden': 'true' }, make('span', { style: `width: ${stretch(outside.share)}` })),
    make('p', { class: 'figure' }, outside.words),
  );
}

export function legend(): HTMLElement {
  const entry = (look: string, words: string): HTMLElement =>
    make('li', {}, make('span', { class: `swatch ${look}`, 'aria-hidden': 'true' }), words);
  return make(
    'ul',
    { class: 'legend' },
    entry('least', 'out of class'),
    entry('most', 'may be out'),
    entry('in', 'in class'),
    entry('half', `${lineShareInWords(moreThan())} of the taught week`),
  );
}
