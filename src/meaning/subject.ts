/** School subjects by their own names: what a person has typed beside them is no part of it. */
import { memoised } from '../memoise';
import { plainWords } from '../text';

const SUBJECTS: readonly (readonly [name: string, words: string])[] = [
  ['Maths', 'maths|math|mathematics|numeracy|arithmetic'],
  ['English', 'english|literacy|writing'],
  ['Reading', 'reading|guided reading|whole class reading'],
  ['Phonics', 'phonics'],
  ['Spelling', 'spelling|spellings'],
  ['Handwriting', 'handwriting'],
  ['Science', 'science|biology|chemistry|physics'],
  ['History', 'history'],
  ['Geography', 'geography|humanities'],
  ['Topic', 'topic|project|foundation subjects?'],
  ['RE', 're|r\\.e\\.?|religious (education|studies)|rs'],
  ['PSHE', 'pshe|rshe|rse|pse|hwb|citizenship|life skills'],
  ['PE', 'pe|p\\.e\\.?|games|sport|swimming|gymnastics|dance'],
  ['Art', 'art|art and design|dt|d&t|design and technology|design technology|food tech(nology)?|textiles'],
  ['Music', 'music|singing'],
  ['Drama', 'drama'],
  ['Computing', 'computing|ict|computer science|it'],
  ['Languages', 'mfl|languages?|french|spanish|german|welsh|irish|mandarin|latin'],
  ['Assembly', 'assembly|worship'],
  ['Form time', 'form|form time|tutor time|registration|tutor'],
  ['Golden time', 'golden time|choosing time|free choice|play'],
];
const PATTERNS = SUBJECTS.map(([name, words]) => [name, new RegExp(`^(?:${words})(?: lessons?)?$`)] as const);

/**
 * The subject's usual name, where the text is a subject and nothing else beside brackets; else null.
 * @example subjectOf("Maths (AB's group)") // 'Maths'
 * @example subjectOf('Maths booster') // null
 */
export const subjectOf = memoised((text): string | null => {
  const plain = plainWords(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
});
