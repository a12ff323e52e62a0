import type { Field } from '../register/fields';
import { saysNo, saysNothing } from '../register/words';
import { DEMPSEY, type Check } from './check';

const POINTS_EACH = 5;
const PARTS: readonly (readonly [Field, string])[] = [
  ['entry', 'entry data'],
  ['target', 'target'],
];

/** A score of 0 is a starting point; "none recorded" is not. */
function isMissing(text: string): boolean {
  return saysNothing(text) || (saysNo(text) && !/^\d/.test(text.trim()));
}

export const data: Check = {
  name: 'data',
  family: 'Is it based on evidence?',
  points: POINTS_EACH * PARTS.length,
  asks: 'Is it recorded where the pupil started and what is aimed at?',
  atStake: (_row, { has }) => PARTS.filter(([field]) => has(field)).length * POINTS_EACH,
  notAsked: "your register doesn't say what the entry data and target are",
  judge(row, { has }) {
    const missing = PARTS.filter(([field]) => has(field) && isMissing(row.texts[field] ?? ''));
    const names = missing.map(([, name]) => name);
    return {
      points: missing.length * POINTS_EACH,
      seen: names.length === 0 ? 'entry data and target are recorded' : `no ${names.join(' and no ')}`,
    };
  },
  question: 'How shall we know that it has worked, and when to stop?',
  questionForDuty: 'How shall we know that it works as the plan means it to?',
  source: DEMPSEY,
};
