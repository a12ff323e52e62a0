/** Which lesson a cell says is missed. */
import { plainWords, saysNo, saysNothing } from '../text';
import { memoised } from '../memoise';

export type LessonMissed = 'not said' | 'none in particular' | 'named';

const VARIED = /\b(varied|varies|vary|various|variable|variety|rotat\w*|different|alternat\w*|changes|changing|mixed)\b/;

/** "Varied" and "none" are answers: no lesson is always missed. */
export const readLesson = memoised((text): LessonMissed => {
  if (saysNothing(text)) return 'not said';
  return VARIED.test(plainWords(text)) || saysNo(text) ? 'none in particular' : 'named';
});

const SAFEGUARDING = /\b(psh[ce]?e|p\.s\.h\.e|psche|phse|rshe|rse|sre|pd|personal development)\b/;

/** PSHE, RSHE, RSE, PD: where the safeguarding messages are. */
export const isSafeguardingLesson = memoised((text): boolean => SAFEGUARDING.test(plainWords(text)));
