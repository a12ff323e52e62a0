/** When in the week a row is, where its text says only when each session begins: "Mon & Wed 9.15", "daily 8:50", beside a length of its own. */
import { exactly, sameRange, type Range } from '../dose/range';
import { normalise } from '../dose/spellings';
import { memoised } from '../memoise';
import { clockOf } from './clock';
import { DAY, DAY_IS_OVER, MAY_SAY_WHEN, NOT_EVERY_WEEK, daysOf, overlaps, placed, type Piece, type Slot } from './slot';

/** What stands in a text of days and clock times at which something begins; anything else in it may change what it means. */
const BEGINNINGS = new RegExp(
  `\\b${DAY}(?: ?(?:-|to) ?${DAY})?\\b|(\\bdaily\\b|\\b(?:every|each) (?:day|morning|afternoon)\\b)|` +
    '\\d{1,3} ?(?:m|mins?|minutes?|hrs?|hours?)\\b|\\d ?x(?= )|(\\d{1,2})(?:[.:](\\d{2}))? ?([ap]m)?(?![\\d.:]|\\w)|(?:and|at|from)\\b|[ ,;:&+/@()]+',
  'y',
);

/** Each session from its beginning to its beginning, until its length is known. Nothing where a word stands that is none of these, or a bare "9". */
const readBeginnings = memoised((text): readonly Slot[] => {
  if (!MAY_SAY_WHEN.test(text)) return [];
  const plain = normalise(text).trim();
  if (NOT_EVERY_WEEK.test(plain)) return [];
  const pieces: Piece[] = [];
  for (let at = 0; at < plain.length; at = BEGINNINGS.lastIndex) {
    BEGINNINGS.lastIndex = at;
    const match = BEGINNINGS.exec(plain);
    if (!match) return [];
    const [, first, last, daily, hours, minutes, half] = match;
    if (first !== undefined || daily !== undefined) pieces.push({ days: daysOf(first, last) });
    else if (hours !== undefined) {
      const clock = minutes === undefined && half === undefined ? null : clockOf(`${hours}.${minutes ?? '00'}${half ?? ''}`);
      if (clock === null) return [];
      pieces.push({ from: clock, to: clock });
    }
  }
  return placed(pieces);
});

/**
 * The slots of a row whose text says only when each session begins, its length standing elsewhere: of the first text that names as many days as there
 * are sessions a week. None where they overlap.
 * @param times sessions a week
 * @param minutes of a session
 * @example slotsBeginning(['Mon 9.15'], exactly(1), exactly(30)) // [{ day: 0, from: 555, to: 585 }]
 * @example slotsBeginning(['Mon 9.15'], exactly(2), exactly(30)) // []
 */
export function slotsBeginning(texts: readonly string[], times: Range, minutes: Range): readonly Slot[] {
  if (!sameRange(minutes, exactly(minutes.least))) return [];
  for (const text of texts) {
    const slots = readBeginnings(text).map(({ day, from }) => ({ day, from, to: from + minutes.least }));
    if (sameRange(exactly(slots.length), times) && slots.every(({ to }) => to <= DAY_IS_OVER) && !overlaps(slots)) return slots;
  }
  return [];
}
