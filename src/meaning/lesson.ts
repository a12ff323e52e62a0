/** Which lesson a cell says is missed. */
import { plainWords, saysNo, saysNothing } from '../text';
import { memoised } from '../memoise';

export type LessonMissed = 'not said' | 'none in particular' | 'named';

const VARIED = /\b(varied|varies|vary|various|variable|variety|rotat\w*|different|alternat\w*|changes|changing|mixed)\b/;

/**
 * What a cell says of the lesson missed. "Varied" and "none" are answers, that no lesson is always missed; "TBC" is none yet.
 * @example readLesson('Varied') // 'none in particular'
 * @example readLesson('TBC') // 'not said'
 */
export const readLesson = memoised((text): LessonMissed => {
  if (saysNothing(text)) return 'not said';
  return VARIED.test(plainWords(text)) || saysNo(text) ? 'none in particular' : 'named';
});

const SAFEGUARDING = /\b(psh[ce]?e|p\.s\.h\.e|psche|phse|rshe|rse|sre|pd|personal development)\b/;

/**
 * Is the lesson one of those that carry the safeguarding messages: PSHE, RSHE, RSE, PD?
 * @example isSafeguardingLesson('Maths or PSHE') // true
 * @example isSafeguardingLesson('RE') // false
 */
export const isSafeguardingLesson = memoised((text): boolean => SAFEGUARDING.test(plainWords(text)));
