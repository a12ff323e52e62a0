/** The three checks that read a yes, a no, or a description: link, plan and evidence. */
import type { Field } from '../register/fields';
import { clip, plainWords, saysNo, saysNothing } from '../meaning/text';
import { ALL, DEMPSEY, EEF, HALF, NONE, type Check, type Finding } from './check';

const PARTLY = /^(partly|partial(ly)?|part|sometimes|some|in part|to some extent|limited|occasional(ly)?|a bit)\b/;

function readAnswer(text: string, what: string): Finding {
  if (saysNothing(text)) return { lost: HALF, seen: `${what}: left blank` };
  const seen = `${what}: ${clip(text)}`;
  if (saysNo(text)) return { lost: ALL, seen };
  return { lost: PARTLY.test(plainWords(text)) ? HALF : NONE, seen };
}

function answered(field: Field, what: string, check: Omit<Check, 'asked' | 'judge' | 'loses'>): Check {
  return {
    ...check,
    loses: 'Yes, or a description: none. Partly or sometimes: half. No: all. Left blank: half.',
    asked: (_row, { has }) => (has(field) ? 1 : 0),
    judge: (row) => readAnswer(row.texts[field] ?? '', what),
  };
}

export const link = answered('link', 'linked to what is taught in class', {
  name: 'link',
  family: 'Is it of equal quality?',
  points: 8,
  asks: 'Is it linked to what is taught in class?',
  askedWhen: 'where the register has a column for the link to class',
  notAsked: "your register doesn't say whether it is linked to what is taught in class",
  question: 'Does what is gained there show in class? What else changed, for better or worse: confidence, focus, belonging?',
  source: EEF,
});

export const plan = answered('plan', 'structured plan or programme', {
  name: 'plan',
  family: 'Is it of equal quality?',
  points: 5,
  asks: 'Does it follow a structured plan or programme?',
  askedWhen: 'where the register has a column for a plan',
  notAsked: "your register doesn't say whether it follows a plan",
  question: 'What does it follow from one session to the next, and who prepared that?',
  source: EEF,
});

export const evidence = answered('evidence', 'evidence', {
  name: 'evidence',
  family: 'Is it based on evidence?',
  points: 5,
  asks: 'What is it based on?',
  askedWhen: 'where the register has a column for evidence',
  notAsked: "your register doesn't say what it is based on",
  question: 'What makes us think that this works, and for pupils like this one?',
  source: DEMPSEY,
});
