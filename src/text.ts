/** Words as schools type them, reduced to what can be compared. */
import { lookAlike, withoutUnseen } from './lookAlikes';
import { memoised } from './memoise';

/** A cell takes 50,000 characters. So many are read: no pattern ever sees more, and none of them takes long over so many. */
export const LONGEST_READ = 4000;

/**
 * The part of a cell's text that is read: of a text that is too long, each gap as one space, and if that is not enough its beginning. The dots stand
 * in a line of their own, so that no dose, name or line of a list seems to end there.
 * @example readable(`x${' '.repeat(50_000)}x`) // 'x x'
 */
export function readable(text: string): string {
  if (text.length <= LONGEST_READ) return text;
  const squeezed = text
    .trim()
    .replace(/[^\S\r\n]+/g, ' ')
    .replace(/[\r\n]\s*/g, '\n');
  if (squeezed.length <= LONGEST_READ) return squeezed;
  // Never half an emoji.
  const half = /[\uD800-\uDBFF]/.test(squeezed.charAt(LONGEST_READ - 1));
  return `${squeezed.slice(0, half ? LONGEST_READ + 1 : LONGEST_READ)}\n…`;
}

/** Lower case, one space between words, quotes and dashes plain, and one kind of tick and of cross. */
export const plainWords = memoised((text) =>
  withoutUnseen(text)
    .normalize('NFKC')
    // One sign may become eighteen.
    .slice(0, LONGEST_READ + 2)
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[✔☑✅]/g, '✓')
    .replace(/[✘❌✖]/g, '✗')
    .replace(/\s+/g, ' ')
    .trim(),
);

/**
 * Stand-ins for an answer still to come, where nothing else stands in the cell: the one list of them, as a pattern's source. What else counts as
 * one depends on what is asked: "varies" is no answer to how long, and is one to which lesson.
 */
export const STILL_TO_COME = 'tbc|tba|tbd|unknown|n\\/?a|not known|to be (?:confirmed|agreed|decided)';

const UNSURE = new RegExp(
  `^(?:${STILL_TO_COME}|\\?.*|\\.+|(?:not (?:sure|known|clear)|(?:i )?don'?t know|to be (?:confirmed|agreed|decided))\\b.*|unsure|pending|not applicable)$`,
);

/** Blank, or a stand-in for an answer still to come. */
export const saysNothing = memoised((text): boolean => {
  const plain = plainWords(text);
  return plain === '' || UNSURE.test(plain);
});

/** "No", "none at present", "not linked", "-", "x": somebody answered, and the answer is that there is none. */
export const saysNo = memoised((text): boolean => {
  const plain = plainWords(text);
  return !UNSURE.test(plain) && /^((no|none|nothing|not|nil|never|false|n(?! ?\w)|unlinked|unplanned)\b.*|x|✗|-|0)\.?$/.test(plain);
});

/** A pupil's name as it is compared: capitals, spaces, full stops, and characters that look the same or can't be seen, make no other pupil. */
export const nameKey = memoised((text): string => plainWords(lookAlike(text)).replace(/[\s.]/g, ''));

/**
 * A short mark of the exact text, by which it is known again without being kept: 64 bits of FNV-1a, as 16 hexadecimal digits. "O'N"
 * and "ON" have different marks.
 */
export function markOf(text: string): string {
  return [0x811c9dc5, 0x050c5d1f].map((seed) => fnv1a(text, seed)).join('');
}

/** @returns 8 hexadecimal digits */
export function fnv1a(text: string, seed = 0x811c9dc5): string {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
