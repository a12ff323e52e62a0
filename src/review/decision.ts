/** A decision with its numbers: as the sidebar writes it, and as it is read next term, when people may have typed it themselves. */
import type { Choice, TryRow } from '../wayBack/tryOut';
import type { Changed } from '../words/lastTerm';
import { choiceInShort } from '../words/tryOut';
import { CHANGE, INTO_CLASS, STOP } from './columns';

/**
 * As it stands in the review, with its numbers: next term they are held against the register's. '' for a row that stays as it is.
 * @example decisionInWords({ kind: 'times', to: 3 }, nurture) // "Change: 5 → 3 times"
 */
export function decisionInWords(choice: Choice, row: Pick<TryRow, 'times' | 'session'>): string {
  switch (choice.kind) {
    case 'as it is':
      return '';
    case 'into class':
      return INTO_CLASS;
    case 'stopped':
      return STOP;
    case 'times':
    case 'minutes':
      return `${CHANGE}: ${choiceInShort(choice, row)}`;
  }
}

/** "Change: 5 → 3 times" as the sidebar writes it, and as people type it: "change: 5 to 3 times". Null where it says no number. */
export function numbersIn(decision: string): Pick<Changed, 'unit' | 'from' | 'to'> | null {
  const [, from, to, unit = ''] = /:\s*(?:(\d+(?:\.\d+)?) *(?:→|->|to) *)?(\d+(?:\.\d+)?) *(times?|x|min)/i.exec(decision) ?? [];
  if (to === undefined) return null;
  return { unit: /^min/i.test(unit) ? 'minutes' : 'times', from: from === undefined ? null : Number(from), to: Number(to) };
}
