/**
 * `setValues` reads text as if it were typed: "=1+1" becomes a formula, "2.000" a number, "1/2" a date. Text that came from a
 * cell goes back as text, character for character: a leading apostrophe makes it so, and is not part of the value.
 */
export function asText(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/** Anything but a word or sentence that plainly starts with a letter and is too long, or has no figure, to be a date or number. */
function needsGuard(text: string): boolean {
  if (text === '') return false;
  if (!/^\p{L}/u.test(text)) return true;
  return /^(true|false)$/i.test(text.trim()) || (/\d/.test(text) && text.length <= LONGEST_DATE);
}

/** "Wednesday 30 September 2026 11:59:59 PM" and some room. */
const LONGEST_DATE = 50;
