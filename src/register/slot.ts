/** Is it in taught time? Lunch, break, assembly, registration, tutor time, before and after school are not. */
import { remembered } from '../remembered';
import { plainWords } from './words';

const NOT_TAUGHT =
  /\b(lunch ?(times?|clubs?)?|lunches|dinner ?(times?|hour)?|break ?(times?)?|breaks|play ?times?|assembl(y|ies)|(collective )?worship|registration|register|reg|tutor( time| group)?|form( time)?|before[ -]school|after[ -]school|breakfast( club)?)\b/;
/** "After lunch" is a lesson; "after school" is not. */
const BESIDE =
  /\b(after|before|between|following|straight after|until|till|not)\s+(?!school\b)(the\s+|morning\s+|afternoon\s+)?\w+( (time|club))?(\s+and\s+\w+)?/g;
const TAUGHT_TOO =
  /\b(lessons?|maths|english|phonics|reading|literacy|numeracy|science|history|geography|music|art|pe|p\.e|pshe|rshe|rse|computing|french|spanish|topic|guided|handwriting|spelling|varied|rotat\w*|different)\b/;
/** In the name of an intervention only what can mean nothing else: a "movement break" is an intervention, not break time. */
const SURE =
  /\b(lunch ?time|lunch club|(at|during|in) lunch|break ?time|play ?time|before school|after[ -]school|breakfast club|(during|in|at) (assembly|registration|break|form time|tutor time))\b/;

/** What a "when" or "lesson missed" cell says of time outside lessons, without what it says of the time beside it. */
export const namesTimeOutside = remembered((text): boolean => {
  const plain = plainWords(text).replace(BESIDE, ' ');
  return NOT_TAUGHT.test(plain) && !TAUGHT_TOO.test(plain);
});

const namesLesson = remembered((text): boolean => TAUGHT_TOO.test(plainWords(text)));
const isSurelyOutside = remembered((text): boolean => text !== '' && SURE.test(plainWords(text).replace(BESIDE, ' ')));

/**
 * @param slots the texts that say when, or which lesson is missed
 * @param own what the row calls itself, and its dose
 */
export function outsideLessons(slots: readonly string[], own: readonly string[]): boolean {
  const said = slots.filter((text) => text !== '');
  if (said.some(namesLesson)) return false;
  return said.some(namesTimeOutside) || own.some(isSurelyOutside);
}
