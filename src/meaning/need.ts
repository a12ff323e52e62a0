/** A pupil's need as one of the four areas of the SEND Code of Practice: what a person typed beside it is no part of it. */
import { memoised } from '../memoise';
import { plainWords } from '../text';

const AREAS: readonly (readonly [area: string, words: RegExp])[] = [
  ['Communication and interaction', /\b(c ?(&|and) ?i|slcn|communication|interaction|speech|language|autis\w+|asd|asc)\b/],
  ['Cognition and learning', /\b(c ?(&|and) ?l|spld|mld|sld|pmld|cognition|learning|dyslexi\w+|dyscalculi\w+|literacy|reading|maths)\b/],
  ['Social, emotional and mental health', /\b(semh|bes[dn]|social|emotional|mental|anxi\w+|behaviour|attachment|adhd)\b/],
  ['Sensory and physical', /\b(s ?(&|and|\/) ?p|sensory|physical|hi|vi|msi|pd|hearing|visual\w*|medical|motor)\b/],
];

/**
 * The areas of need that a text names, in the Code's own order; none where it names none.
 * @example needsIn('SLCN / C&L') // ['Communication and interaction', 'Cognition and learning']
 * @example needsIn('as AB last year') // []
 */
export const needsIn = memoised((text): readonly string[] => {
  // "Social communication" is an area of its own.
  const plain = plainWords(text).replace(/\bsocial (communication|interaction)\b/g, '$1');
  return AREAS.filter(([, words]) => words.test(plain)).map(([area]) => area);
});
