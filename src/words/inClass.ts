/** How a kind of work may be done in class, in sentences. */
import { IN_CLASS } from '../wayBack/inClass';

/**
 * The school's own way first, then what sources suggest, each with who says so and how good that evidence is; none for a kind of which nothing is known.
 * @param own the school's ways by the kind of work; "other work" is that of every kind without a name here
 * @example inClassInWords('pre-teaching') // ['Ten to fifteen minutes just before the lesson, … (official or professional guidance: Beaakon; Alston).']
 */
export function inClassInWords(kind: string, own: Readonly<Record<string, string>> = {}): string[] {
  const way = IN_CLASS[kind];
  const ours = own[way ? kind : 'other work'];
  const here = ours === undefined ? [] : [`In this school: ${ours}`];
  if (!way) return here;
  return [...here, `${way.how} (${way.evidence}: ${way.source}).`, ...(way.caution === undefined ? [] : [`Take care: ${way.caution}.`])];
}
