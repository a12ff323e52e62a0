import { plainWords } from '../text';
import { clip } from '../words/figures';
import { isSafeguardingLesson, readLesson } from '../meaning/lesson';
import { namesTimeOutside } from '../meaning/taughtTime';
import { ALL, ALSTON, HALF, NONE, type Check, type Finding } from './check';

const LUNCH_OR_BREAK = /lunch|dinner|break|play/;
const SAFEGUARDING = 'PSHE and RSHE: is the pupil missing the safeguarding messages? Could the time rotate?';

interface LessonFinding extends Finding {
  /** What is missed, as the register says it; '' where nothing is named. */
  readonly misses: string;
  /** That is the time of day, where no lesson is named. */
  readonly isTime?: true;
}

export const lesson: Check<LessonFinding> = {
  name: 'lesson',
  family: 'What is the pupil losing?',
  points: 10,
  asks: 'Which lesson does the pupil miss, and is it always the same one?',
  askedWhen: 'where the register has a column for the lesson missed, or for when in the day it is',
  loses:
    'PSHE, RSHE, RSE or PD, lunch or break: all. Varied, rotating, different each week, or none: none. Anything else that is named (a lesson, assembly, registration, before or after school): half. Left blank: half.',
  asked: (_row, { has }) => (has('lesson') || has('when') ? 1 : 0),
  unsaid: 'which lesson is missed',
  judge({ provision }) {
    const texts = [provision.texts.lesson ?? '', provision.texts.when ?? ''].filter((text) => readLesson(text) !== 'not said');
    // "Varied, never PSHE" misses none of it every week.
    const named = texts.filter((text) => readLesson(text) === 'named');
    const worst = named.find((text) => isSafeguardingLesson(text) || (namesTimeOutside(text) && LUNCH_OR_BREAK.test(plainWords(text))));
    if (worst !== undefined) return { lost: ALL, misses: worst };
    const [first] = texts;
    if (first === undefined) return { lost: HALF, misses: '' };
    if (readLesson(first) === 'none in particular') return { lost: NONE, misses: '' };
    return { lost: HALF, misses: first, ...(first === provision.texts.lesson ? {} : { isTime: true }) };
  },
  says({ lost, misses, isTime }) {
    if (lost === NONE) return 'no lesson is always missed';
    if (misses === '') return 'which lesson is missed is left blank';
    return isTime ? `the lesson is not named, only the time: ${clip(misses)}` : `misses ${clip(misses)}`;
  },
  questionOf: ({ lost, misses }) => (lost === ALL && isSafeguardingLesson(misses) ? SAFEGUARDING : undefined),
  inShort: 'What is missed for it?',
  question: 'What does the pupil love that they miss for this? Could the time rotate?',
  source: ALSTON,
};
