import { isDearest, readLesson } from '../meaning/lesson';
import { namesTimeOutside } from '../meaning/taughtTime';
import { clip, plainWords } from '../meaning/text';
import { ALL, ALSTON, HALF, NONE, type Check } from './check';

const LUNCH_OR_BREAK = /lunch|dinner|break|play/;
const SAFEGUARDING = 'PSHE and RSHE: is the pupil missing the safeguarding messages? Could the time rotate?';

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
    // \"Varied, never PSHE\" misses none of it every week.
    const named = texts.filter((text) => readLesson(text) === 'named');
    const dearest = named.find((text) => isDearest(text) || (namesTimeOutside(text) && LUNCH_OR_BREAK.test(plainWords(text))));
    if (dearest !== undefined) {
      const seen = `misses ${clip(dearest)}`;
      return isDearest(dearest) ? { lost: ALL, seen, question: SAFEGUARDING } : { lost: ALL, seen };
    }
    const [first] = texts;
    if (first === undefined) return { lost: HALF, seen: 'which lesson is missed is left blank' };
    if (readLesson(first) === 'none in particular') return { lost: NONE, seen: 'no lesson is always missed' };
    const fromLesson = first === row.texts.lesson;
    return { lost: HALF, seen: fromLesson ? `misses ${clip(first)}` : `always at the same time: ${clip(first)}` };
  },
  question: 'What does the pupil love that they miss for this? Could the time rotate?',
  source: ALSTON,
};
