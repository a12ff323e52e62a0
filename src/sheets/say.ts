/** A sentence meant for the user: thrown where an action can't go on, shown as it is. */
export class Say extends Error {}

/** Google's own texts, and what they mean for the person in front of the sheet. None of ours ever quotes a cell's text. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [
    /protected cell or object/,
    'Part of this sheet is protected, so nothing was changed. Ask whoever protected it to let you edit, or work in a copy.',
  ],
  [
    /violates the data validation/,
    'A rule on the cells of this sheet refuses what would be written. Nothing was changed there. Remove the rule from the columns right of the register and try again.',
  ],
  [/Lock timeout|holding the lock/, 'Someone else is checking this spreadsheet just now. Wait a moment and try again.'],
  [
    /PERMISSION_DENIED/,
    'Google refused, as it does when several Google accounts are signed in at once. Sign out of all but one, or use a private window, and try again.',
  ],
  [
    /not sufficient to call|do not have permission|Authori[sz]ation is required/,
    'The add-on has not been allowed to do this. Open the menu Extensions, choose Outventions, and agree when Google asks.',
  ],
  [
    /server error|Service (error|unavailable)|timed? out|Exceeded maximum execution time/i,
    'Google did not answer in time. Nothing of yours was changed. Wait a moment and try again.',
  ],
];

/** Any exception as a plain sentence. The raw text is never shown: it could hold a cell's text, and helps nobody. */
export function inPlainWords(error: unknown): string {
  if (error instanceof Say) return error.message;
  const text = error instanceof Error ? error.message : String(error);
  const known = MEANINGS.find(([pattern]) => pattern.test(text));
  return known
    ? known[1]
    : 'Something went wrong that we did not foresee, so this was not finished. Your own cells were not changed. Try again; if it happens again, tell whoever looks after the add-on what you clicked.';
}
