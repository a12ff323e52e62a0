/** How far the review is, and the way to any pupil of it. */
import type { ReviewState } from '../../messages';
import { make, optionsOf, select } from '../dom';

/** Arrow keys run through a closed list; the pupil is opened where they come to rest. */
const REST_MS = 700;

export interface Head {
  readonly element: HTMLElement;
  readonly show: (review: ReviewState, pupil: string | null) => void;
}

/** @param whole what is done with the whole review: opens beside the list of pupils */
export function headOf(jump: (key: string) => void, whole: HTMLElement): Head {
  const title = make('h2', {});
  const finished = make('p', { class: 'finished', hidden: '' });
  const bar = make('progress', { 'aria-labelledby': 'decided', value: '0', max: '1' });
  const words = make('p', { id: 'decided' });
  let byKeys = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const list = select('jump', [], '', () => {
    clearTimeout(rest);
    rest = setTimeout(go, byKeys ? REST_MS : 0);
  });
  const go = (): void => {
    clearTimeout(rest);
    rest = undefined;
    jump(list.value);
  };
  list.addEventListener('keydown', ({ key }) => {
    byKeys = true;
    if (key === 'Enter' && rest !== undefined) go();
  });
  list.addEventListener('pointerdown', () => {
    byKeys = false;
  });
  list.addEventListener('blur', () => {
    if (rest !== undefined) go();
  });
  const toPupil = make('div', { class: 'to-pupil' }, make('label', { for: 'jump', class: 'unseen' }, 'Pupil'), list);

  return {
    element: make(
      'div',
      { class: 'review-head' },
      make('div', { class: 'title-row' }, title, words),
      finished,
      bar,
      make('div', { class: 'ways' }, toPupil, whole),
    ),
    show: (review, pupil) => {
      const { pupils } = review;
      const decided = pupils.filter((each) => each.decided).length;
      title.textContent = review.name;
      finished.hidden = review.finished === null;
      finished.textContent = review.finished === null ? '' : `✓ Finished on ${review.finished}.`;
      bar.max = Math.max(1, pupils.length);
      bar.value = decided;
      words.textContent = `${decided} of ${pupils.length} decided`;
      for (const part of [bar, words, toPupil]) part.hidden = pupils.length === 0;
      const options = pupils.map((each, i) => ({
        value: each.key,
        text: `${i + 1}. ${each.pupil}${each.decided ? ' – ✓ decided' : ''}`,
      }));
      const chosen = list.value;
      list.replaceChildren(...optionsOf(options, pupil ?? ''));
      // Whoever is on the way through the list is not sent back.
      list.value = rest === undefined ? (pupil ?? '') : chosen;
    },
  };
}
