import { readLesson } from '../register/lesson';
import { namesTimeOutside } from '../register/slot';
import { plainWords } from '../register/words';
import { ALSTON, type Check } from './check';

const DEAREST = /\b(pshe|p\.s\.h\.e|psche|rshe|rse|pd|personal development)\b/;
const LUNCH_OR_BREAK = /lunch|break|play/;

export const lesson: Check = {
  name: 'lesson',
  family: 'What is the pupil losing?',
  points: 10,
  asks: 'Which lesson does the pupil miss, and is it always the same one?',
  atStake: (_row, { has }) => (has('lesson') || has('when') ? 10 : 0),
  notAsked: "your register doesn't say which lesson is missed",
  judge(row) {
    const texts = [row.texts.lesson ?? '', row.texts.when ?? ''].filter((text) => readLesson(text) !== 'not said');
    const dearest = texts.find(
      (text) => DEAREST.test(plainWords(text)) || (namesTimeOutside(text) && LUNCH_OR_BREAK.test(plainWords(text))),
    );
    if (dearest !== undefined) return { points: 10, seen: `misses ${dearest}` };
    const [first] = texts;
    if (first === undefined) return { points: 5, seen: 'which lesson is missed is left blank' };
    if (readLesson(first) === 'none in particular') return { points: 0, seen: 'no lesson is always missed' };
    return { points: 5, seen: `always misses ${first}` };
  },
  question: 'What does the pupil love, or most need, that is missed for this? Could the time rotate?',
  source: ALSTON,
};
