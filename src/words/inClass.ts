/** How a kind of work may be done in class, in sentences. */
import { IN_CLASS } from '../wayBack/inClass';

/**
 * Who says so and how good that evidence is stand behind it; none for a kind of which nothing is known.
 * @example inClassInWords('pre-teaching') // ['Ten to fifteen minutes just before the lesson, … (official or professional guidance: Beaakon; Alston).']
 */
export function inClassInWords(kind: string): string[] {
  const way = IN_CLASS[kind];
  if (!way) return [];
  return [`${way.how} (${way.evidence}: ${way.source}).`, ...(way.caution === undefined ? [] : [`Take care: ${way.caution}.`])];
}
