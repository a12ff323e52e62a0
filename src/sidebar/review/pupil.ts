/** One pupil of the review: the package first, then each intervention. Drawn anew only when it is another pupil or other facts. */
import type { PupilReview, ReviewLine } from '../../messages';
import { button, make } from '../dom';
import { FIELDS, linesOf, strays, type Field } from './drafts';
import type { FieldBox } from './fields';
import { lineForm, type LineEvents, type LineForm } from './line';

export interface PupilForm {
  readonly element: HTMLElement;
  readonly show: (pupil: PupilReview) => void;
  /** Goes to the top, where it is also seen how far the review is. */
  readonly focus: () => void;
  readonly focusField: (line: string, field: Field) => void;
  readonly half: () => FieldBox | undefined;
}

/** Rows that name nobody have no line for all together. */
function linesThere(pupil: PupilReview): readonly ReviewLine[] {
  return linesOf(pupil).filter(({ isPackage, status, choices }) => !isPackage || status !== '' || choices.length > 0);
}

/** What is drawn once: all but the words, though a line that has ended shows no field for words that are not there. */
function factsOf(pupil: PupilReview): string {
  const lines = linesOf(pupil).map((line) => ({
    ...line,
    written: FIELDS.map((field) => line.choices.length > 0 || line.written[field] !== ''),
  }));
  return JSON.stringify([pupil.key, pupil.pupil, lines]);
}

export function pupilForm(events: LineEvents): PupilForm {
  const element = make('div', { class: 'reviewed' });
  const heading = make('h3', { tabindex: '-1' });
  let drawn = '';
  let forms: LineForm[] = [];

  function draw(pupil: PupilReview): void {
    heading.textContent = pupil.pupil;
    forms = linesThere(pupil).map((line, i) => lineForm(pupil, line, i, events));
    const none =
      pupil.lines.length === 0
        ? make(
            'p',
            {},
            'No intervention of this pupil is in the review. If there should be one, add it to the register and press Refresh from the register.',
          )
        : null;
    element.replaceChildren(...[heading, ...forms.map((form) => form.element), none, strayWords(pupil)].filter((part) => part !== null));
  }

  return {
    element,
    show: (pupil) => {
      const facts = factsOf(pupil);
      if (facts === drawn) {
        linesThere(pupil).forEach((line, i) => forms[i]?.refresh(line));
        return;
      }
      drawn = facts;
      const focused = element.contains(document.activeElement) ? document.activeElement?.id : undefined;
      draw(pupil);
      if (focused) document.getElementById(focused)?.focus();
    },
    focus: () => {
      heading.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    },
    focusField: (line, field) => {
      forms.find((form) => form.line === line)?.focus(field);
    },
    half: () => forms.map((form) => form.half()).find((box) => box !== undefined),
  };
}

function strayWords(pupil: PupilReview): HTMLElement | null {
  const words = strays(pupil);
  if (words.length === 0) return null;
  const items = words.map(({ value, forget }) => {
    const away = button('Discard', 'link', () => {
      forget();
      item.remove();
    });
    const item = make('li', {}, make('span', { class: 'quoted' }, `“${value}” `), away);
    return item;
  });
  return make(
    'div',
    { class: 'clash' },
    make('p', {}, make('strong', {}, 'Typed here, but its line is no longer in the review. Copy it to where it belongs:')),
    make('ul', {}, ...items),
  );
}
