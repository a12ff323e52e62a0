/** The four fields of a line: decision, who, by when, notes. */
import type { ReviewLine } from '../../messages';
import { CHANGE, DELIBERATE, INTO_CLASS, STOP, decisionOf } from '../../review/columns';
import { numbersIn } from '../../review/decision';
import { make, select } from '../dom';
import type { Field } from './drafts';

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The longest the script takes. */
const LONGEST = '1000';
const LONGEST_NOTES = '40000';
const NOT_DECIDED = 'Not decided';

/** A date that the date field can show; "by half term" needs a field of words. */
function isDate(text: string): boolean {
  return text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function decisionOptions({ choices, written }: ReviewLine, value: string): { value: string; text: string }[] {
  // How it is brought into class is typed beneath, and goes with that choice.
  const known = ['', ...choices.map((choice) => (choice === INTO_CLASS && decisionOf(value) === INTO_CLASS ? value : choice))];
  // What already stands there is nobody's to lose, though it is none of the choices.
  const kept = [...new Set([written.decision, value])].filter((text) => !known.includes(text) && decisionOf(text) !== INTO_CLASS);
  return [...known, ...kept].map((text) => ({ value: text, text: text === '' ? NOT_DECIDED : inShort(text) }));
}

/** "Change: 5 → 3 times" is wider than its control, and what matters stands at its end. */
function inShort(decision: string): string {
  if (decisionOf(decision) === INTO_CLASS) return INTO_CLASS;
  return decisionOf(decision) === CHANGE && numbersIn(decision) !== null ? decision.slice(decision.indexOf(':') + 1).trim() : decision;
}

function wordsInput(id: string, value: string): Input {
  return make('input', { id, type: 'text', maxlength: LONGEST, autocomplete: 'off', value });
}

function wordsArea(id: string, value: string, longest: string): Input {
  const area = make('textarea', { id, rows: '2', maxlength: longest });
  area.value = value;
  return area;
}

function inputOf(field: Field, id: string, line: ReviewLine, value: string): Input {
  if (field === 'decision') return select(id, decisionOptions(line, value), value, () => undefined);
  if (field === 'notes') return wordsArea(id, value, LONGEST_NOTES);
  // A field of one line would run the lines of a cell together.
  if (value.includes('\n')) return wordsArea(id, value, LONGEST);
  return field === 'by' && isDate(value)
    ? make('input', { id, type: 'date', min: '2000-01-01', max: '2099-12-31', value })
    : wordsInput(id, value);
}

/** "Deliberate, agreed with parents": with whom, and until when; then it is asked again. */
function labelOf(field: Field, { isPackage, agreedOn }: ReviewLine, decision: string): string {
  const isAgreed = isPackage && decisionOf(decision) === DELIBERATE;
  if (field === 'by' && isAgreed) return agreedOn ? 'Agreed on' : 'Until when';
  if (field === 'who' && isAgreed) return 'With whom';
  if (field === 'by' && !isPackage && decisionOf(decision) === STOP) return 'From when';
  return { decision: 'Decision', who: 'Who', by: 'By when', notes: 'Notes' }[field];
}

export interface FieldBox {
  readonly element: HTMLElement;
  readonly value: () => string;
  /** Half a date is no date yet, and would be saved as none. */
  readonly isHalf: () => boolean;
  readonly focus: () => void;
  /** Shows what now stands in the tab. */
  readonly set: (line: ReviewLine, value: string) => void;
  /** The label goes by the decision. */
  readonly relabel: (decision: string) => void;
}

/** @param of what the line is called, said with each label to those who don't see where it stands */
export function fieldBox(
  field: Field,
  id: string,
  of: string,
  line: ReviewLine,
  value: string,
  typed: (value: string, settled: boolean) => void,
): FieldBox {
  const words = make('span', {}, labelOf(field, line, line.written.decision));
  let input = inputOf(field, id, line, value);
  const element = make(
    'div',
    { class: `field ${field}` },
    make('label', { for: id }, words, make('span', { class: 'unseen' }, ` for ${of}`)),
    input,
  );
  // In the middle of a date there is none, or one of the year 2.
  const isHalf = (): boolean => input.validity.badInput || input.validity.rangeUnderflow || input.validity.rangeOverflow;
  element.addEventListener('input', () => {
    if (!isHalf()) typed(input.value, false);
  });
  element.addEventListener('change', () => {
    if (!isHalf()) typed(input.value, true);
  });
  return {
    element,
    value: () => input.value,
    isHalf,
    focus: () => {
      input.focus();
    },
    set: (now, shown) => {
      if (input.value === shown) return;
      const focused = document.activeElement === input;
      const next = inputOf(field, id, now, shown);
      input.replaceWith(next);
      input = next;
      if (focused) input.focus();
    },
    relabel: (decision) => {
      words.textContent = labelOf(field, line, decision);
    },
  };
}
