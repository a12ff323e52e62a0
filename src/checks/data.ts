import { saysNo, saysNothing } from '../text';
import type { Field } from '../register/fields';
import { DEMPSEY, type Check, type Finding } from './check';

const PARTS: readonly (readonly [Field, string])[] = [
  ['entry', 'entry data'],
  ['target', 'target'],
];

/**
 * Is no data recorded in a cell? A score of 0 is a starting point; "none recorded" is not.
 * @example isMissing('none yet') // true
 */
export function isMissing(text: string): boolean {
  return saysNothing(text) || (saysNo(text) && !/^\d/.test(text.trim()));
}

interface DataFinding extends Finding {
  readonly missing: readonly string[];
}

export const data: Check<DataFinding> = {
  name: 'data',
  family: 'Is it based on evidence?',
  points: 10,
  asks: 'Is it recorded where the pupil started and what is aimed at?',
  askedWhen: 'where the register has a column for entry data (half of the points) or for a target (the other half)',
  loses: 'Present: none. Left blank, "no" or "none": all of that half.',
  asked: (_row, { has }) => PARTS.filter(([field]) => has(field)).length / PARTS.length,
  unsaid: 'what the entry data and target are',
  judge({ provision }, { has }) {
    const asked = PARTS.filter(([field]) => has(field));
    const missing = asked.filter(([field]) => isMissing(provision.texts[field] ?? '')).map(([, name]) => name);
    return { lost: missing.length / asked.length, missing };
  },
  says: ({ missing }) => (missing.length === 0 ? 'entry data and target are recorded' : `no ${missing.join(' and no ')}`),
  inShort: 'How will we know it works?',
  question: 'How shall we know that it has worked, and when to stop?',
  questionForDuty: 'How shall we know that it works as the plan means it to?',
  source: DEMPSEY,
};
