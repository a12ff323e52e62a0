/** Is it in taught time? Lunch, break, assembly, registration, tutor time, before and after school are not. */
import { plainWords } from '../text';
import { memoised } from '../memoise';
import { isARoom } from './place';

const NOT_TAUGHT =
  /\b(lunch(times?)?|lunches|dinner(times?)?|break(times?)?|breaks|play ?times?|assembl(y|ies)|worship|registration|register|reg|tutor|form|(before|after)[ -](the )?(start of )?school|breakfast)\b/;
const OUTSIDE = '(?:lunch|dinner|break|play|assembl|worship|reg|tutor|form)\\w*(?: (?:time|club)s?)?';
/** "The afternoon", "whole school": what may stand before such a time. */
const WHICH = '(?:(?!(?:at|in|during|on|and|or)\\b)\\w+ ){0,3}';
/** "After lunch" is a lesson, and so is "after registration"; "after school" and "before registration" are not. Nor is "movement breaks" break time. */
const BESIDE = new RegExp(
  '\\b(?!(?:before|pre)[ -](?:the )?reg(?:istration|ister)?\\b)(?:after|before|between|following|until|till|up to|not|not (?:at|during|in)|avoid(?:ing)?|post|pre)[ -](?!(?:the )?(?:start of )?school\\b)' +
    `${WHICH}${OUTSIDE}(?: (?:and|or) ${WHICH}${OUTSIDE})?|\\b(?:movement|sensory|brain) breaks?\\b`,
  'g',
);
/** "Break to lunch", "registration until break", "lunch to home time": what lies between is taught. */
const BETWEEN = new RegExp(`\\b${OUTSIDE} (?:to|until|till) ${WHICH}(?:${OUTSIDE}|home|end)\\b`, 'g');
const TAUGHT_TOO =
  /\b(lessons?|maths|english|phonics|reading|literacy|numeracy|science|history|geography|music|art|pe|p\.e|pshe|rshe|rse|computing|french|spanish|topic|guided|handwriting|spelling|varied|rotat\w*|different)\b/;
/** In the name of an intervention only what can mean nothing else: a "movement break" is an intervention, not break time. */
const SURE =
  /\((lunch|break|play ?time|registration|form time|tutor time)\)|^registration ?[-–:(]|^(form|tutor)[ -]time\b|(form|tutor)[ -]time$|^(lunch|break|assembly|breakfast)\b(?! (?:skills|the|down|through)\b)(?=[ -–:]*\w)|\b(?:nurture|social|supported|quiet) (?:lunch(?:es)?|breakfasts?|break ?times?)\b|\bbefore the bell\b|\b(lunch ?times?|lunch (club|bunch|group)|(at|during|in) lunch|break ?times?|play ?times?|(before|after)[ -]school|before (the )?reg(istration|ister)?|breakfast club|(during|in|at) (assembly|registration|break|form time|tutor time))\b/;

/** Texts without any of these are nothing of the kind: a look that costs less than compiling the patterns. */
const MAY_BE = /lunch|dinner|break|play|assembl|worship|reg|tutor|form|school|bell/;
const mayBeOutside = (text: string): boolean => MAY_BE.test(plainWords(text));

function outsideOf(text: string): string {
  return plainWords(text).replace(BETWEEN, ' ').replace(BESIDE, ' ');
}

/**
 * Does a "when" or "lesson missed" cell name a time outside lessons, and no lesson? "After lunch" is a lesson.
 * @example namesTimeOutside('Lunch') // true
 * @example namesTimeOutside('After lunch') // false
 */
export const namesTimeOutside = memoised((text): boolean => {
  if (!mayBeOutside(text)) return false;
  const plain = outsideOf(text);
  return NOT_TAUGHT.test(plain) && !TAUGHT_TOO.test(plain);
});

const namesLesson = memoised((text): boolean => TAUGHT_TOO.test(plainWords(text)));
const isSurelyOutside = memoised((text): boolean => mayBeOutside(text) && SURE.test(outsideOf(text)));
/** A note may speak of lunch for many reasons: only one that says nothing else counts, "during lunch", "8.30 - before school". */
const isOnlyOutside = memoised((text): boolean => ONLY_OUTSIDE.test(plainWords(text)));
/** From a time, to a time; the 1 of "1 at lunch" counts sessions. */
const CLOCK = '(?:at )?(?:[\\d.:]+ ?(?:[ap]m)? ?(?:-|to) ?)?\\d{1,2}(?:[.:]\\d\\d(?: ?[ap]m)?| ?[ap]m)';
const ONLY_OUTSIDE = new RegExp(
  `^(?:${CLOCK}[ ,:-]+)?(?:(?:(?:during|at|in|over) )?(?:the )?(?:lunch|break|play|assembly|registration|tutor|form)(?: ?time)?|(?:lunch|lunch ?time|breakfast) club|(?:before|after)[ -]school)(?:[ ,(-]+${CLOCK}\\)?)?\\.?$|^(?:before|after)[ -]school\\b(?! club)|^before the bell$`,
);

/**
 * Does a location say only when: "registration", "Assembly (hall)"? "Assembly hall" and "Form room" are places, and a bare "form" may be one.
 */
const placeIsOutside = memoised((text): boolean => {
  if (text === '') return false;
  if (isSurelyOutside(text.replace(HALL, 'hall'))) return true;
  const [first = '', ...others] = plainWords(text)
    .split(/[,;()]| - | in (?:the )?(?=\w)/)
    .filter((part) => part.trim() !== '');
  return PLACE_OUTSIDE.test(first.trim()) && others.every((part) => isARoom(part));
});
/** Where assemblies and lunch take place lessons' time is spent too. */
const HALL = /\b(?:assembly|lunch|dinner|break|form|tutor) (?:hall|room|area)\b/gi;
const PLACE_OUTSIDE =
  /^(?:(?:during|at|in) )?(?:(?:am|pm|morning|afternoon) )?(?:registration|home ?room|reg|assembly|assemblies|lunch|break|play ?time|(?:tutor|form) ?time)$/;

/**
 * Is a row outside lessons? Not where a lesson is named as well.
 * @param slots the texts that say when, or which lesson is missed
 * @param own what the row calls itself, its dose, and who leads it
 * @param place where it is: a column for "Where / when" may say when
 * @example outsideLessons(['Assembly'], ['Phonics']) // true
 * @example outsideLessons(['Assembly', 'Maths'], ['Phonics']) // false
 */
export function outsideLessons(slots: readonly string[], own: readonly string[], notes = '', place = ''): boolean {
  if (slots.some(namesLesson)) return false;
  return slots.some(namesTimeOutside) || own.some(isSurelyOutside) || (notes !== '' && isOnlyOutside(notes)) || placeIsOutside(place);
}
