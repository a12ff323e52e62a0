/** A sentence meant for the user: thrown where an action can't go on, shown as it is. */
export class Say extends Error {}

/** No register could be read where one was looked for. */
export class NoRegister extends Say {}

export const BUSY = "The spreadsheet is still busy with an earlier action, yours or a colleague's. Wait a moment and try again.";

/** Where Google broke off, nobody knows how far it got. */
const NO_ANSWER = /server error|Service (error|unavailable)|timed? out|Exceeded maximum execution time/i;

/** Google's own texts, and what they mean for the person in front of the sheet. None of ours ever quotes a cell's text. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [
    /protected cell or object/,
    'A protected sheet or range stopped this part-way. What you typed was not touched. Ask whoever protected it to let you edit, or work in a copy, then try again.',
  ],
  [
    /violates the data validation/,
    'A data validation rule refused what the add-on wrote. On the tab you were working on, choose Data, Data validation, remove the rule from the cells the add-on fills, and try again.',
  ],
  [/Lock timeout|holding the lock/, BUSY],
  [
    /PERMISSION_DENIED/,
    'Google refused, as it does when several Google accounts are signed in at once. Sign out of all but one, or use a private window, and try again.',
  ],
  [
    /not sufficient to call|do not have permission|Authori[sz]ation is required/,
    'The add-on has not been allowed to do this. Open the menu Extensions, choose Outventions, and agree when Google asks.',
  ],
  [NO_ANSWER, 'Google did not answer in time, so this may be half done. Wait a moment and try again.'],
];

/** It may have been done, all or half of it: then nobody is told that it was not. */
export function mayBeDone(error: unknown): boolean {
  return !(error instanceof Say) && error instanceof Error && NO_ANSWER.test(error.message);
}

/** Any exception as a plain sentence. The raw text is never shown: it could hold a cell's text, and helps nobody. */
export function inPlainWords(error: unknown): string {
  if (error instanceof Say) return error.message;
  const text = error instanceof Error ? error.message : String(error);
  const known = MEANINGS.find(([pattern]) => pattern.test(text));
  return known
    ? known[1]
    : 'Something went wrong that we did not foresee, so this was not finished. Look at the sheet, then try again; if it happens again, tell whoever looks after the add-on what you clicked.';
}
