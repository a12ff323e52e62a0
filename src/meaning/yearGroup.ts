/** Year groups and classes as schools write them: "Y7", "Year 7", "7RW", "Rec", "N", "Class 3". */
import { plainWords } from '../text';
import { memoised } from '../memoise';

export interface YearKey {
  /** The cell itself as it is compared: "7rw". */
  readonly own: string;
  /** The year group it lies in: "7", "reception", "nursery"; the cell itself where it says none, as "Willow" does. */
  readonly group: string;
}

const NURSERY = /^((year|yr?) n|n|nur|nursery|pre-?school|fs ?1|f1)\b/;
const RECEPTION = /^((year|yr?) r|r|yr|rec|reception|eyfs|fs ?2|f2|foundation( stage)?)\b/;
/** "Class 3" and "Set 3" are no Year 3. */
const NUMBERED = /^(?:y(?:ea)?r?\.? ?(?:group )?|nc ?y? ?)?(\d{1,2})(?!\d)/;

/**
 * A year group or class as it is compared: itself, and the year it lies in. A class that says no year stands for itself; "Class 3" is no Year 3.
 * @example yearKey('7RW') // { own: '7rw', group: '7' }
 * @example yearKey('Willow').group // 'willow'
 */
export const yearKey = memoised((text): YearKey => {
  const own = plainWords(text);
  const number = NUMBERED.exec(own)?.[1];
  if (number !== undefined) return { own, group: String(Number(number)) };
  return { own, group: NURSERY.test(own) ? 'nursery' : RECEPTION.test(own) ? 'reception' : own };
});

/**
 * The year group in words, and a class that says none by its own name.
 * @example yearInWords('y7') // 'Year 7'
 * @example yearInWords('Willow') // 'Willow'
 */
export function yearInWords(text: string): string {
  const { group } = yearKey(text);
  if (/^\d+$/.test(group)) return `Year ${group}`;
  return group === 'nursery' ? 'Nursery' : group === 'reception' ? 'Reception' : text;
}
