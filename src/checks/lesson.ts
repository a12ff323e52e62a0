import { readLesson } from '../register/lesson';
import { namesTimeOutside } from '../register/slot';
import { clip, plainWords } from '../register/words';
import { ALL, ALSTON, HALF, NONE, type Check } from './check';

const DEAREST = /\b(pshe|p\.s\.h\.e|psche|rshe|rse|pd|personal development)\b/;
const LUNCH_OR_BREAK = /lunch|break|play/;

export const lesson: Check = {
  name: 'lesson',
  family: 'What is the pupil losing?',
  points: 10,
  asks: 'Which lesson does the pupil miss, and is it always the same one?',
  askedWhen: 'where the register has a column for the lesson missed, or for when in the day it is',
  loses:
    'PSHE, RSHE, RSE or PD, lunch or break: all. Varied, rotating, different each week, or none: none. Anything else that is named (a lesson, assembly, registration, before or after school): half. Left blank: half.',
  asked: (_row, { has }) => (has('lesson') || has('when') ? 1 : 0),
  notAsked: "your register doesn't say which lesson is missed",
  judge(row) {
    const texts = [row.texts.lesson ?? '', row.texts.when ?? ''].filter((text) => readLesson(text) !== 'not said');
    const dearest = texts.find(
      (text) => DEAREST.test(plainWords(text)) || (namesTimeOutside(text) && LUNCH_OR_BREAK.test(plainWords(text))),
    );
    if (dearest !== undefined) return { lost: ALL, seen: `misses ${clip(dearest)}` };
    const [first] = texts;
    if (first === undefined) return { lost: HALF, seen: 'which lesson is missed is left blank' };
    if (readLesson(first) === 'none in particular') return { lost: NONE, seen: 'no lesson is always missed' };
    return { lost: HALF, seen: `always misses ${clip(first)}` };
  },
  question: 'What does the pupil love, or most need, that is missed for this? Could the time rotate?',
  source: ALSTON,
};
