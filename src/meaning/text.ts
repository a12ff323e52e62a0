/** Words as schools type them, reduced to what can be compared. */
import { memoised } from '../memoise';

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

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "one other intervention", "four other interventions", "12 other interventions". */
export function spelled(count: number, one: string, many = `${one}s`): string {
  return `${SMALL[count] ?? count} ${count === 1 ? one : many}`;
}

/** "1 row", "3 rows". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Of a cell's text quoted in a sentence, no more than can be read in passing; a cell may hold 50,000 characters. */
const LONGEST_QUOTE = 160;

export function clip(text: string): string {
  // Half of an emoji is no letter.
  return text.length > LONGEST_QUOTE
    ? `${text
        .slice(0, LONGEST_QUOTE)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`
    : text;
}

/** A pupil's name as it is compared: case, spacing, full stops and invisible characters make no other pupil. */
export const nameKey = memoised((text): string => plainWords(text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '')).replace(/[\s.]/g, ''));
