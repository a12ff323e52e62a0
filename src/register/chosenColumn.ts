/** A column that was taken for a field, how, and how surely. */
import { LEAST, type ChosenBy, type Evidence } from './columnEvidence';
import type { Field } from './fields';
import { headingEvidence } from './headingEvidence';

export interface ChosenColumn {
  readonly field: Field;
  /** Position in the grid, from 0. */
  readonly column: number;
  readonly heading: string;
  readonly by: ChosenBy;
  /** 0 to 1: how far what was taken is ahead of the second best. */
  readonly sure: number;
  /** What else it could be, or which other field would have it; null where nothing comes near. */
  readonly second: Field | null;
}

/**
 * A column that is taken for a field without any doubt.
 * @example surely('dose', 3, 'Mon', 'heading').sure // 1
 */
export function surely(field: Field, column: number, heading: string, by: ChosenBy): ChosenColumn {
  return { field, column, heading, by, sure: 1, second: null };
}

/** So far ahead that nobody need be asked. */
const FAR_AHEAD = 2;

/**
 * A column taken for a field, with how sure that is and what else it may be; nothing where there is no field.
 * @param elsewhere fields that another column was better for: those are no second choice
 * @example
 *   const mins = { column: 2, heading: 'Mins', sample: [20], filled: 1, scores: new Map([['minutes', 4], ['weeks', 3]]), by: 'heading' };
 *   chosenAs(mins, 'minutes')[0].second // 'weeks'
 * @example
 *   const mins = { column: 2, heading: 'Mins', sample: [20], filled: 1, scores: new Map([['minutes', 4], ['weeks', 3]]), by: 'heading' };
 *   chosenAs(mins, null) // []
 */
export function chosenAs(
  { column, heading, scores, by }: Evidence,
  field: Field | null,
  elsewhere: ReadonlySet<Field> = new Set(),
): ChosenColumn[] {
  if (field === null) return [];
  const others = [...scores].filter(([other, score]) => other !== field && !elsewhere.has(other) && score >= LEAST);
  const [second] = others.sort(([, a], [, b]) => b - a);
  const ahead = (scores.get(field) ?? 0) - (second?.[1] ?? 0);
  const how = by === 'you' || headingEvidence(heading).has(field) ? by : 'contents';
  return [{ field, column, heading, by: how, sure: Math.max(0, Math.min(1, ahead / FAR_AHEAD)), second: second?.[0] ?? null }];
}
