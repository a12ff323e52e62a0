/** The three checks that read a yes, a no, or a description: link, plan and evidence. */
import { plainWords, saysNo, saysNothing } from '../text';
import { clip } from '../words/figures';
import type { Field } from '../register/fields';
import { ALL, DEMPSEY, EEF, HALF, NONE, type Check, type Finding } from './check';

const PARTLY = /^(partly|partial(ly)?|part|sometimes|some|in part|to some extent|limited|occasional(ly)?|a bit)\b/;

interface AnswerFinding extends Finding {
  /** '' where it was left blank, or is still to come. */
  readonly answer: string;
}

function readAnswer(text: string): AnswerFinding {
  if (saysNothing(text)) return { lost: HALF, answer: '' };
  if (saysNo(text)) return { lost: ALL, answer: text };
  return { lost: PARTLY.test(plainWords(text)) ? HALF : NONE, answer: text };
}

function answered(
  field: Field,
  what: string,
  check: Pick<Check, 'name' | 'family' | 'points' | 'asks' | 'askedWhen' | 'unsaid' | 'inShort' | 'question' | 'source'>,
): Check<AnswerFinding> {
  return {
    ...check,
    loses: 'Yes, or a description: none. Partly or sometimes: half. No: all. Left blank: half.',
    asked: (_row, { has }) => (has(field) ? 1 : 0),
    judge: ({ provision }) => readAnswer(provision.texts[field] ?? ''),
    says: ({ answer }) => `${what}: ${answer === '' ? 'left blank' : clip(answer)}`,
  };
}

export const link = answered('link', 'linked to what is taught in class', {
  name: 'link',
  family: 'Is it of equal quality?',
  points: 8,
  asks: 'Is it linked to what is taught in class?',
  askedWhen: 'where the register has a column for the link to class',
  unsaid: 'whether it is linked to what is taught in class',
  inShort: 'Does the gain show in class?',
  question: 'Does what is gained there show in class? What else changed, for better or worse: confidence, focus, belonging?',
  source: EEF,
});

export const plan = answered('plan', 'structured plan or programme', {
  name: 'plan',
  family: 'Is it of equal quality?',
  points: 5,
  asks: 'Does it follow a structured plan or programme?',
  askedWhen: 'where the register has a column for a plan',
  unsaid: 'whether it follows a plan',
  inShort: 'What plan does it follow?',
  question: 'What does it follow from one session to the next, and who prepared that?',
  source: EEF,
});

export const evidence = answered('evidence', 'evidence', {
  name: 'evidence',
  family: 'Is it based on evidence?',
  points: 5,
  asks: 'What is it based on?',
  askedWhen: 'where the register has a column for evidence',
  unsaid: 'what it is based on',
  inShort: 'What shows that it works?',
  question: 'What makes us think that this works, and for pupils like this one?',
  source: DEMPSEY,
});
