/** How a kind of work may be done in class, in sentences. */
import { IN_CLASS } from '../wayBack/inClass';

export interface Way {
  /** With who says so. */
  readonly said: string;
  /** The same in short, to be taken over; null for what evidence speaks against, and for a warning. */
  readonly offered: string | null;
}

/**
 * The school's own way first, then what sources suggest, each with who says so and how good that evidence is; none for a kind of which nothing is known.
 * @param own the school's ways by the kind of work; "other work" is that of every kind without a name here
 * @example waysIntoClass('pre-teaching', {})[0].offered // '10 to 15 minutes before the lesson, planned by the teacher'
 */
export function waysIntoClass(kind: string, own: Readonly<Record<string, string>>): Way[] {
  const way = IN_CLASS[kind];
  const ours = own[way ? kind : 'other work'];
  const here = ours === undefined ? [] : [{ said: `In this school: ${ours}`, offered: ours }];
  if (!way) return here;
  const { how, inShort, evidence, source, caution } = way;
  return [
    ...here,
    { said: `${how} (${evidence}: ${source}).`, offered: inShort ?? null },
    ...(caution === undefined ? [] : [{ said: `Take care: ${caution}.`, offered: null }]),
  ];
}

/** @example inClassInWords('pre-teaching') // ['Ten to fifteen minutes just before the lesson, … (official or professional guidance: Beaakon; Alston).'] */
export function inClassInWords(kind: string, own: Readonly<Record<string, string>> = {}): string[] {
  return waysIntoClass(kind, own).map(({ said }) => said);
}
