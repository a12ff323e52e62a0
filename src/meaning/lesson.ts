/** Which lesson a cell says is missed. */
import { memoised } from '../memoise';
import { plainWords, saysNo, saysNothing } from './text';

export type LessonMissed = 'not said' | 'none in particular' | 'named';

const VARIED = /\b(varied|varies|vary|various|variable|variety|rotat\w*|different|alternat\w*|changes|changing|mixed)\b/;

/** "Varied" and "none" are answers: no lesson is always missed. */
export const readLesson = memoised((text): LessonMissed => {
  if (saysNothing(text)) return 'not said';
  return VARIED.test(plainWords(text)) || saysNo(text) ? 'none in particular' : 'named';
});

const DEAREST = /\b(psh[ce]?e|p\.s\.h\.e|psche|phse|rshe|rse|sre|pd|personal development)\b/;

/** PSHE and its like: where the safeguarding messages are. */
export const isDearest = memoised((text): boolean => DEAREST.test(plainWords(text)));
