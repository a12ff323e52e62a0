/** What kind of work an intervention is, by the words of its name. */
import type { Range } from '../dose/range';
import { lazy, memoised } from '../memoise';
import { plainWords } from '../text';
import { findProgramme } from './programme';

/** Kind → words that name it. The first kind that has a word of the text is taken, the longest word first. */
const KINDS: readonly (readonly [kind: string, words: string])[] = [
  ['pre-teaching', 'pre-teach|preteach|pre-teaching|pre-learning|pre learning|pre-tutoring|vocab pre'],
  ['phonics', 'phonics|rwi|read write inc|little wandle|sounds write|keep-up|keep up|letters and sounds|bug club'],
  ['paired reading', 'paired reading|buddy reading|peer reading'],
  ['reading', 'reading|fluency|comprehension|reader|hear read|inference'],
  ['maths', 'maths|math|number|numbers|numeracy|arithmetic|times tables|numicon|plus 1|power of 2'],
  ['speech and language', 'salt|slt|s&l|speech|language|communication|wellcomm|colourful semantics|neli|talk boost|vocabulary|narrative|blast|time to talk'],
  ['occupational therapy and movement', 'ot|occupational|sensory|movement|fizzy|gym trail|physio|physiotherapy|motor|clever hands|funky fingers|circuit|circuits'],
  ['handwriting', 'handwriting|pencil|letter formation|write from the start|write dance'],
  ['social skills', 'social|friendship|lego|circle of friends|talkabout|turn taking|play skills'],
  ['nurture and emotional wellbeing', 'nurture|elsa|thrive|emotional|regulation|zones|wellbeing|mentor|mentoring|counselling|counseling|drawing and talking|drawing & talking|play therapy|pastoral|anxiety|check-in|meet and greet|key worker'],
  ['support in class', '1:1 support|one to one support|ta support|adult support|in-class support'],
  ['other work', 'lexia|nessy|toe by toe|literacy|spelling|spellings|writing|english|booster|catch-up|catch up|catchup|intervention|interventions|precision teaching|touch typing|typing|tuition|tutoring|forest school|alternative provision|therapy|therapist|revision|support|group|club|programme'],
]; // prettier-ignore

export const KIND_NAMES: readonly string[] = KINDS.map(([kind]) => kind);

/** Kinds that say nothing of what is taught. */
export const VAGUE: readonly string[] = ['other work', 'support in class', 'programme'];

/** Work that may belong outside the class (Alston): it is the last to be brought back among what has as much to ask. */
const MAY_BELONG_OUTSIDE = [
  'speech and language',
  'occupational therapy and movement',
  'social skills',
  'nurture and emotional wellbeing',
  'pre-teaching',
];

const WORDS = lazy(() => KINDS.flatMap(([kind, words]) => words.split('|').map((word) => ({ kind, word: ` ${word} ` }))));

/**
 * The kind of work that an intervention's name tells, "programme" for one with a name of its own; null where nothing in the text names one.
 * @example kindOfWork('Paired reading') // 'paired reading'
 * @example kindOfWork('Mrs Smith') // null
 */
export const kindOfWork = memoised((text): string | null => {
  const plain = ` ${plainWords(text).replace(/[^\p{L}\p{N}&:-]+/gu, ' ')} `;
  const found = WORDS().find(({ word }) => plain.includes(word));
  return found?.kind ?? (findProgramme(text) ? 'programme' : null);
});

/** Academic work may, where it is short: so many weeks are what evidence suggests at the most. */
const MAY_BE_SHORT = ['phonics', 'reading', 'maths', 'handwriting'];
const SHORT_WEEKS = 20;

/**
 * @param weeks how many it is planned for; open-ended or not said is not short
 * @example mayBelongOutside({ intervention: 'Physio', weeks: 'open' }) // true
 * @example mayBelongOutside({ intervention: 'Maths', weeks: { least: 6, most: 8 } }) // true
 * @example mayBelongOutside({ intervention: 'Maths', weeks: undefined }) // false
 */
export function mayBelongOutside({
  intervention,
  weeks,
}: {
  readonly intervention: string;
  readonly weeks: Range | 'open' | undefined;
}): boolean {
  const kind = kindOfWork(intervention) ?? '';
  const isShort = weeks !== undefined && weeks !== 'open' && weeks.most <= SHORT_WEEKS;
  return MAY_BELONG_OUTSIDE.includes(kind) || (isShort && MAY_BE_SHORT.includes(kind));
}

const ELSEWHERE =
  /\b(swim(ming)?|hydro(therapy|pool)?|forest schools?|outdoor learning|horse ?riding|equine|riding for the disabled|rda|farm|allotment|gardening|off[- ]site|alternative provision|college (day|placement)|work experience|trampolin(e|ing)|rebound therapy|climbing)\b/;

/**
 * Work for which another place is needed: nobody swims in class.
 * @example needsAnotherPlace('Swim') // true
 */
export const needsAnotherPlace = memoised((text): boolean => ELSEWHERE.test(plainWords(text)));
