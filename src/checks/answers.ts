/** The three checks that read a yes, a no, or a description: link, plan and evidence. */
import type { Field } from '../register/fields';
import { plainWords, saysNo, saysNothing } from '../register/words';
import { DEMPSEY, EEF, type Check, type Finding } from './check';

function readAnswer(text: string, points: number, what: string): Finding {
  if (saysNothing(text)) return { points: points / 2, seen: `${what}: left blank` };
  if (saysNo(text)) return { points, seen: `${what}: ${text}` };
  if (/^(partly|partial(ly)?|part|sometimes|some|in part|to some extent|limited|occasional(ly)?|a bit)\b/.test(plainWords(text)))
    return { points: points / 2, seen: `${what}: ${text}` };
  return { points: 0, seen: `${what}: ${text}` };
}

function answered(field: Field, what: string, check: Omit<Check, 'atStake' | 'judge'>): Check {
  return {
    ...check,
    atStake: (_row, { has }) => (has(field) ? check.points : 0),
    judge: (row) => readAnswer(row.texts[field] ?? '', check.points, what),
  };
}

export const link = answered('link', 'linked to what is taught in class', {
  name: 'link',
  family: 'Is it of equal quality?',
  points: 8,
  asks: 'Is it linked to what is taught in class?',
  notAsked: "your register doesn't say whether it is linked to what is taught in class",
  question: 'Does what is gained there show in class, and does the teacher know what is done?',
  source: EEF,
});

export const plan = answered('plan', 'structured plan or programme', {
  name: 'plan',
  family: 'Is it of equal quality?',
  points: 5,
  asks: 'Does it follow a structured plan or programme?',
  notAsked: "your register doesn't say whether it follows a plan",
  question: 'What does it follow from one session to the next, and who prepared that?',
  source: EEF,
});

export const evidence = answered('evidence', 'evidence', {
  name: 'evidence',
  family: 'Is it based on evidence?',
  points: 5,
  asks: 'What is it based on?',
  notAsked: "your register doesn't say what it is based on",
  question: 'What makes us think that this works, and for pupils like this one?',
  source: DEMPSEY,
});
