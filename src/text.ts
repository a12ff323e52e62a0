/** Words as schools type them, reduced to what can be compared. */
import { memoised } from './memoise';

/** Lower case, one space between words, quotes and dashes plain, and one kind of tick and of cross. */
export const plainWords = memoised((text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\ufe0f/g, '')
    .replace(/[✔☑✅]/g, '✓')
    .replace(/[✘❌✖]/g, '✗')
    .replace(/\s+/g, ' ')
    .trim(),
);

const UNSURE =
  /^(\?.*|tbc|tba|tbd|unknown|n\/?a|\.+|not (sure|known|clear)\b.*|(i )?don'?t know\b.*|to be (confirmed|agreed|decided)\b.*|unsure|pending|not applicable)$/;

/** Blank, or a stand-in for an answer still to come. */
export const saysNothing = memoised((text): boolean => {
  const plain = plainWords(text);
  return plain === '' || UNSURE.test(plain);
});

/** "No", "none at present", "not linked", "-", "x": somebody answered, and the answer is that there is none. */
export const saysNo = memoised((text): boolean => {
  const plain = plainWords(text);
  return !UNSURE.test(plain) && /^((no|none|nothing|not|nil|never|false|n|unlinked|unplanned)\b.*|x|✗|-|0)\.?$/.test(plain);
});

/** A pupil's name as it is compared: case, spacing, full stops and invisible characters make no other pupil. */
export const nameKey = memoised((text): string => plainWords(text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '')).replace(/[\s.]/g, ''));

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
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
