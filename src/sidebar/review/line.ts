/** One line of a pupil's review in one row: what it is, what it takes, and what is decided. Its working, its questions and words of its own open under it. */
import type { PupilReview, ReviewLine } from '../../messages';
import { STOP, decisionOf } from '../../review/columns';
import { numberInWords } from '../../words/figures';
import { inClassInWords } from '../../words/inClass';
import { make, sentences } from '../dom';
import { changeBox } from './change';
import { clashBox, clashesAt, type ClashChoice } from './clashes';
import { FIELDS, valueOf, type Field } from './drafts';
import { fieldBox, type FieldBox } from './fields';
import { howBox } from './how';

export interface LineForm {
  /** By which it is saved. */
  readonly line: string;
  readonly intervention: string;
  readonly focus: (field: Field) => void;
  readonly element: HTMLElement;
  /** Opens what is under it. */
  readonly opener: HTMLButtonElement;
  /** The same line as it stands in the tab now. */
  readonly refresh: (line: ReviewLine) => void;
  readonly decision: () => string;
  /** Something may be decided of it, and nothing is. */
  readonly isOpen: () => boolean;
  readonly decide: (decision: string) => void;
  /** A field that holds half a date. */
  readonly half: () => FieldBox | undefined;
}

export interface LineEvents extends ClashChoice {
  readonly typed: (line: ReviewLine, field: Field, value: string, settled: boolean) => void;
}

/** Of a line that has ended there is nothing to decide, but what somebody wrote stays to be seen. */
function fieldsOf(line: ReviewLine, pupil: string): readonly Field[] {
  if (line.choices.length > 0) return FIELDS;
  return FIELDS.filter((field) => field === 'notes' || valueOf(pupil, line, field) !== '');
}

/** Kinds that say nothing of what is taught are not shown. */
const kindShown = ({ kind }: ReviewLine): string => (inClassInWords(kind).length > 0 ? kind : '');

function facts(line: ReviewLine, questions: readonly string[]): (HTMLElement | null)[] {
  const lastTerm = line.lastTerm === '' ? null : make('p', { class: 'last-term' }, make('strong', {}, 'Since last term: '), line.lastTerm);
  const figures = [line.status, line.figures, kindShown(line)].filter(Boolean);
  return [
    make('p', { class: 'hint' }, line.score === '' ? null : make('span', { class: 'score' }, `Score ${line.score}`), figures.join(' · ')),
    line.seen === '' ? null : make('p', {}, line.seen),
    lastTerm,
    sentences(questions, 'questions'),
  ];
}

/** "300 min", or where it stands if it takes nothing of the taught week. */
function inShort({ tries, standing }: ReviewLine): string {
  return tries === null ? standing : `${numberInWords(tries.most)} min`;
}

/** @param questions those of its own that are not asked for the pupil already */
export function lineForm(
  { key: pupil, pupil: name }: PupilReview,
  first: ReviewLine,
  i: number,
  questions: readonly string[],
  events: LineEvents,
): LineForm {
  const { isPackage } = first;
  let line = first;
  const title = isPackage ? 'All together' : line.intervention === '' ? 'No name given' : line.intervention;
  const id = `line-${i}`;
  const of = isPackage ? `${name}, all together` : title;
  const boxes = fieldsOf(line, pupil).map((field) => {
    const box = fieldBox(field, `${id}-${field}`, of, line, valueOf(pupil, line, field), (value, settled) => {
      if (field === 'decision') relabel();
      events.typed(line, field, value, settled);
    });
    return { field, box };
  });
  const decisionBox = boxes.find(({ field }) => field === 'decision')?.box;
  const decision = (): string => decisionBox?.value() ?? '';
  const change = line.tries && !isPackage ? changeBox(`${id}-change`, title, line.tries, decide) : null;
  const how = isPackage ? null : howBox(`${id}-how`, title, line.kind, decide);
  // From when something stops is asked where that is decided; else it stands with the line's own words.
  const from = make('div', { class: 'from' });

  function decide(to: string): void {
    decisionBox?.set(line, to);
    relabel();
    events.typed(line, 'decision', to, true);
  }

  function relabel(): void {
    const by = boxes.find(({ field }) => field === 'by')?.box;
    by?.relabel(decision());
    change?.show(decision());
    how?.show(decision());
    const place = !isPackage && decisionOf(decision()) === STOP ? from : byPlace;
    if (by && by.element.parentElement !== place) place.append(by.element);
  }

  const byPlace = make('div', { class: 'by-place' });
  const clashes = make('div', {});
  const refresh = (now: ReviewLine): void => {
    line = now;
    for (const { field, box } of boxes) box.set(line, valueOf(pupil, line, field));
    relabel();
    clashes.replaceChildren(...clashesAt(pupil, line.line).map((clash) => clashBox(clash, events)));
    if (clashes.childElementCount > 0) show(true);
  };
  const own = make(
    'div',
    { class: 'fields' },
    ...boxes.filter(({ field }) => field !== 'decision').map(({ field, box }) => (field === 'by' ? byPlace : box.element)),
  );
  const under = make(
    'div',
    { id: `${id}-under`, class: 'under', hidden: '' },
    ...[...(isPackage ? [] : facts(line, questions)), own].filter((part) => part !== null),
  );
  const opener = make('button', { type: 'button', id, class: 'line-opener', 'aria-expanded': 'false', 'aria-controls': under.id }, title);
  const show = (is: boolean): void => {
    under.hidden = !is;
    opener.setAttribute('aria-expanded', String(is));
  };
  opener.addEventListener('click', () => {
    show(under.hidden);
  });
  if (isPackage) under.hidden = false;
  const row = make(
    'div',
    { class: 'line-row' },
    isPackage ? make('strong', { id }, title) : opener,
    isPackage ? null : make('span', { class: 'takes' }, inShort(line)),
    decisionBox?.element ?? null,
  );
  const element = make(
    'section',
    { class: isPackage ? 'line package' : 'line', 'aria-labelledby': id },
    row,
    clashes,
    change?.element ?? null,
    how?.element ?? null,
    from,
    under,
  );
  refresh(line);
  return {
    line: line.line,
    intervention: line.intervention,
    element,
    opener,
    refresh,
    decision,
    isOpen: () => line.choices.length > 0 && decision() === '',
    decide,
    focus: (wanted) => {
      show(true);
      boxes.find(({ field }) => field === wanted)?.box.focus();
    },
    half: () => boxes.map(({ box }) => box).find((box) => box.isHalf()),
  };
}
