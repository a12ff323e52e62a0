/** One line of a pupil's review: the facts and the questions first, then what is decided. */
import type { PupilReview, ReviewLine } from '../../messages';
import { INTO_CLASS, decisionOf } from '../../review/columns';
import { inClassInWords } from '../../words/inClass';
import { ownWays } from '../checked';
import { make, sentences } from '../dom';
import { clashBox, clashesAt, type ClashChoice } from './clashes';
import { FIELDS, valueOf, type Field } from './drafts';
import { fieldBox, type FieldBox } from './fields';

export interface LineForm {
  /** By which it is saved. */
  readonly line: string;
  readonly focus: (field: Field) => void;
  readonly element: HTMLElement;
  /** The same line as it stands in the tab now. */
  readonly refresh: (line: ReviewLine) => void;
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

function facts(line: ReviewLine): (HTMLElement | null)[] {
  const { isPackage } = line;
  const lastTerm = line.lastTerm === '' ? null : make('p', { class: 'last-term' }, make('strong', {}, 'Since last term: '), line.lastTerm);
  const asked = sentences(line.questions, 'questions');
  // What was seen of a pupil's week begins with its figures.
  const figures = [line.status, isPackage && line.seen !== '' ? '' : line.figures, kindShown(line)].filter(Boolean);
  return [
    isPackage
      ? make('p', { class: 'status' }, figures.join(' · '))
      : make(
          'p',
          { class: 'hint' },
          line.score === '' ? null : make('span', { class: 'score' }, `Score ${line.score}`),
          figures.join(' · '),
        ),
    line.seen === '' ? null : make('p', {}, line.seen),
    lastTerm,
    asked && make('p', { class: 'asked' }, line.questions.length === 1 ? 'To ask' : 'To ask (choose what fits)'),
    asked,
  ];
}

export function lineForm({ key: pupil, pupil: name }: PupilReview, first: ReviewLine, i: number, events: LineEvents): LineForm {
  const { isPackage } = first;
  let line = first;
  const title = isPackage ? 'All together' : line.intervention === '' ? 'No name given' : line.intervention;
  const heading = make('h4', { id: `line-${i}` }, title);
  const of = isPackage ? `${name}, all together` : title;
  const boxes = fieldsOf(line, pupil).map((field) => {
    const box = fieldBox(field, `line-${i}-${field}`, of, line, valueOf(pupil, line, field), (value, settled) => {
      if (field === 'decision') relabel();
      events.typed(line, field, value, settled);
    });
    return { field, box };
  });
  const how = make('div', { class: 'hint' });
  const relabel = (): void => {
    const decision = boxes.find(({ field }) => field === 'decision')?.box.value() ?? '';
    boxes.find(({ field }) => field === 'by')?.box.relabel(decision);
    const said = decisionOf(decision) === INTO_CLASS ? inClassInWords(line.kind, ownWays()) : [];
    how.replaceChildren(...said.map((sentence) => make('p', {}, sentence)));
  };
  const clashes = make('div', {});
  const refresh = (now: ReviewLine): void => {
    line = now;
    for (const { field, box } of boxes) box.set(line, valueOf(pupil, line, field));
    relabel();
    clashes.replaceChildren(...clashesAt(pupil, line.line).map((clash) => clashBox(clash, events)));
  };
  refresh(line);
  const fields = make('div', { class: 'fields' }, ...boxes.map(({ box }) => box.element));
  const parts = [heading, ...facts(line), clashes, fields, how].filter((part) => part !== null);
  const element = make('section', { class: isPackage ? 'line package' : 'line', 'aria-labelledby': heading.id }, ...parts);
  return {
    line: line.line,
    element,
    refresh,
    focus: (wanted) => {
      boxes.find(({ field }) => field === wanted)?.box.focus();
    },
    half: () => boxes.map(({ box }) => box).find((box) => box.isHalf()),
  };
}
