/** One pupil of the review on one screen: the week, the way back, a row for each intervention, what to ask. Drawn anew only when it is another pupil or other facts. */
import type { PupilReview, ReviewLine } from '../../messages';
import { CHANGE, KEEP, NO_CHANGE } from '../../review/columns';
import { button, make, sentences } from '../dom';
import type { Decision } from '../pupils/tryOut';
import { FIELDS, linesOf, strays, theLine, type Field } from './drafts';
import type { FieldBox } from './fields';
import { lineForm, type LineEvents, type LineForm } from './line';
import { knowsCards, moreThan } from '../checked';
import { planChoices, plansOf, type Plans } from './plans';
import { askedOnce } from './questions';
import { oneStop } from './oneStop';
import { weekLine, type WeekLine } from './week';

export interface PupilForm {
  readonly element: HTMLElement;
  readonly show: (pupil: PupilReview) => void;
  /** Goes to the top, where it is also seen how far the review is. */
  readonly focus: () => void;
  readonly focusField: (line: string, field: Field) => void;
  readonly half: () => FieldBox | undefined;
}

/** Rows that name nobody have no line for all together. */
const hasPackage = ({ package: whole }: PupilReview): boolean => whole.status !== '' || whole.choices.length > 0;

/** What is drawn once: all but the words, though a line that has ended shows no field for words that are not there. */
function factsOf(pupil: PupilReview): string {
  const lines = linesOf(pupil).map((line) => ({
    ...line,
    written: FIELDS.map((field) => line.choices.length > 0 || line.written[field] !== ''),
  }));
  return JSON.stringify([pupil.key, pupil.pupil, pupil.week, lines]);
}

/** Decisions that leave the week as it is, as far as is said. */
const AS_IT_WAS = ['', KEEP, CHANGE];

export function pupilForm(events: LineEvents): PupilForm {
  const element = make('div', { class: 'reviewed' });
  const heading = make('h3', { tabindex: '-1' });
  let drawn = '';
  let whole: LineForm | null = null;
  let forms: LineForm[] = [];
  let week: WeekLine | null = null;
  let plans: Plans | null = null;
  /** Drawn by itself: the plans may come while somebody is in the middle of a line. */
  const way = make('div', {});
  let wayDrawn = '';
  const all = (): LineForm[] => [...(whole ? [whole] : []), ...forms];
  const own: LineEvents = {
    ...events,
    typed: (line, field, value, settled) => {
      events.typed(line, field, value, settled);
      if (field !== 'decision') return;
      // Something is to change after all.
      if (!line.isPackage && !['', KEEP].includes(value) && whole?.decision() === NO_CHANGE) whole.decide('');
      decided();
    },
  };

  function decided(): void {
    week?.show(forms.map((form) => form.decision()));
    const changed = forms.map((form) => ({ intervention: form.intervention, decision: form.decision() }));
    plans?.keep(changed.filter(({ decision }) => !AS_IT_WAS.includes(decision)));
    keepRest.hidden = !forms.some((form) => form.isOpen());
  }

  const keepRest = button('Keep all the rest', 'plain', () => {
    for (const form of forms) if (form.isOpen()) form.decide(KEEP);
  });

  function choosePlan(pupil: PupilReview, decisions: readonly Decision[], undone: boolean): void {
    for (const { intervention, decision } of decisions) {
      const id = theLine(pupil, intervention)?.line;
      const form = forms.find(({ line }) => line === id);
      if (!undone) form?.decide(decision);
      else if (form?.decision() === decision) form.decide('');
    }
  }

  function draw(pupil: PupilReview): void {
    const { ofPupil, ofLine } = askedOnce(pupil);
    whole = hasPackage(pupil) ? lineForm(pupil, pupil.package, 0, [], own) : null;
    forms = pupil.lines.map((line, i) => lineForm(pupil, line, i + 1, ofLine(line), own));
    week = weekLine(pupil);
    heading.textContent = pupil.pupil;
    const status = pupil.package.status === '' ? null : make('span', { class: 'status' }, pupil.package.status);
    const lines = make('div', { class: 'lines' }, ...forms.map((form) => form.element), make('div', { class: 'keep-rest' }, keepRest));
    oneStop(forms.map(({ opener }) => opener));
    element.replaceChildren(
      ...[
        make('div', { class: 'whose' }, heading, status),
        week?.element ?? null,
        seen(pupil.package, isOver(pupil.week)),
        lastTerm(pupil.package),
        way,
        forms.length > 0 ? lines : nothingThere(),
        asking(ofPupil),
        whole?.element ?? null,
        strayWords(pupil),
      ].filter((part) => part !== null),
    );
  }

  function drawWay(pupil: PupilReview): void {
    const facts = JSON.stringify([drawn, plansOf(pupil.pupil), knowsCards()]);
    if (facts === wayDrawn) return;
    wayDrawn = facts;
    plans = planChoices(pupil, (decisions, before) => {
      choosePlan(pupil, before, true);
      choosePlan(pupil, decisions, false);
    });
    const part = plans?.element ?? wayBackHint(pupil);
    way.replaceChildren(...(part ? [part] : []));
  }

  return {
    element,
    show: (pupil) => {
      const facts = factsOf(pupil);
      if (facts === drawn) {
        whole?.refresh(pupil.package);
        pupil.lines.forEach((line, i) => forms[i]?.refresh(line));
        drawWay(pupil);
        decided();
        return;
      }
      drawn = facts;
      const focused = element.contains(document.activeElement) ? document.activeElement?.id : undefined;
      draw(pupil);
      drawWay(pupil);
      decided();
      if (focused) document.getElementById(focused)?.focus();
    },
    focus: () => {
      heading.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    },
    focusField: (line, field) => {
      all()
        .find((form) => form.line === line)
        ?.focus(field);
    },
    half: () =>
      all()
        .map((form) => form.half())
        .find((box) => box !== undefined),
  };
}

export const isOver = (week: PupilReview['week']): boolean => week !== null && week.shareMost > moreThan();

/** Plans are made from the register: until it has been read again, they are not here. */
function wayBackHint({ week }: PupilReview): HTMLElement | null {
  if (!isOver(week) || knowsCards()) return null;
  return make(
    'p',
    { class: 'hint' },
    'The ways back come by themselves in a moment. If they don’t, press Check this register, under Register.',
  );
}

/** A few lines of it, and all of it when it is pressed. */
function seen({ seen: text }: ReviewLine, isShort: boolean): HTMLElement | null {
  if (text === '') return null;
  return make('details', { class: isShort ? 'seen short' : 'seen' }, make('summary', {}, make('span', {}, text)));
}

function lastTerm({ lastTerm: text }: ReviewLine): HTMLElement | null {
  return text === '' ? null : make('p', { class: 'last-term' }, make('strong', {}, 'Since last term: '), text);
}

function asking(questions: readonly string[]): HTMLElement | null {
  const [first] = questions;
  if (first === undefined) return null;
  return make(
    'details',
    { class: 'asking' },
    make('summary', {}, make('strong', {}, `To ask (${questions.length}) `), make('span', {}, first)),
    sentences(questions.slice(1), 'questions'),
  );
}

function nothingThere(): HTMLElement {
  return make(
    'p',
    {},
    'No intervention of this pupil is in the review. If there should be one, add it to the register and press Refresh from the register.',
  );
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
