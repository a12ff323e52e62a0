/** Words as schools type them, reduced to what can be compared. */

/** Lower case, quotes and dashes plain, one space between words. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "No", "none", "n/a", "-", "x": somebody answered, and the answer is that there is none. */
export function saysNo(text: string): boolean {
  return /^(no|n|none|nil|false|not yet|never|0|x|✗|✘|-|–)\.?$/.test(plainWords(text));
}

/** Blank, or a stand-in for an answer still to come. */
export function saysNothing(text: string): boolean {
  return /^(|\?+|tbc|tba|tbd|unknown|not known|n\/?a|\.+)$/.test(plainWords(text));
}

export function saysYes(text: string): boolean {
  return /^(yes|y|true|✓|✔|1)\.?$/.test(plainWords(text));
}

/** "1 row", "3 rows". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A pupil's name as it is compared: "ab ", "AB" and "A B" written with a no-break space are found alike, "AB" and "A B" are not. */
export function nameKey(text: string): string {
  return plainWords(text.replace(/[\u200b-\u200f\u2060\ufeff]/g, ''));
}
