/** Which column was taken for what, how sure that is, and what to ask where it is not. */
import type { ChosenColumn } from '../register/chosenColumn';
import { fieldName, type Field } from '../register/fields';

const SURE = 0.75;
const FAIRLY_SURE = 0.25;

/** "sure", "not sure: it may be Led by". */
export function sureInWords({ by, sure, second }: Pick<ChosenColumn, 'by' | 'sure' | 'second'>): string {
  if (by === 'you') return 'as you said';
  const how = by === 'contents' ? ', by what it holds and not by its heading' : '';
  const other = second === null ? '' : `: it may be ${fieldName(second)}`;
  return sure >= SURE ? `sure${how}` : sure >= FAIRLY_SURE ? `fairly sure${how}` : `not sure${how}${other}`;
}

const ASKS: Readonly<Partial<Record<Field, string>>> = {
  pupil: 'Which column names the pupil?',
  intervention: 'Which column is the intervention?',
  minutes: 'Which column says how long a session is?',
  times: 'Which column says how many times a week?',
  dose: 'Which column says how often and how long?',
};

export function askedInWords(field: Field): string {
  return ASKS[field] ?? `Which column says "${fieldName(field)}"?`;
}
