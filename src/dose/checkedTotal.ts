/** A dose with what it comes to behind an equals sign: "10 mins x 5 days = 50 mins". */

const WITH_TOTAL =
  /^([^=]+?) ?= ?((?:\d[\d.]*|an?) ?(?:m|mins?|minutes?|h|hrs?|hours?)?(?: ?\d\d? ?(?:m|mins?|minutes?)?)?)(?: (?:in total|altogether|total))?(?: ?(?:a|per|each|\/) ?(?:week|wk)| weekly| ?pw)?\.?$/i;

/** "Two half hour sessions every week (60 minutes in total) with a mentor" */
const IN_BRACKETS =
  /^([^=()\n]+) \((\d{1,3} ?(?:m|mins?|minutes)) (?:in total|altogether|total)(?: (?:a|per|each) week)?\)(?: (?:with|for|in|by|on) [^\n\d]*)?$/i;

/**
 * The dose before an equals sign, and the minutes a week behind it; null for any other text.
 * @example splitAtTotal('10 mins x 5 days = 50 mins') // { dose: '10 mins x 5 days', total: '50 mins' }
 * @example splitAtTotal('Mon = 20 mins, Tue = 20 mins') // null
 */
export function splitAtTotal(text: string): { readonly dose: string; readonly total: string } | null {
  const pattern = text.includes('=') ? WITH_TOTAL : text.includes('(') ? IN_BRACKETS : null;
  const [, dose, total] = pattern?.exec(text) ?? [];
  return dose === undefined || total === undefined ? null : { dose, total };
}
