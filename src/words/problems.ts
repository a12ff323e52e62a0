/** What stands in the way, as sentences: a register that can't be read, a tab that is gone, an answer that did not come. */
import type { NoRegister } from '../register/notice';
import { clip, listed } from './figures';
import { giveHeadings } from './notRead';

/** Why an action can't go on: a fact, thrown as `UserError` where it is found. */
export type Problem =
  | { readonly kind: 'busy' }
  | { readonly kind: 'no such sheet'; readonly sheet: string }
  | { readonly kind: 'no register'; readonly sheet: string; readonly othersToo: boolean }
  | { readonly kind: 'no sheet with a register' }
  | { readonly kind: 'no heading row there'; readonly row: number; readonly sheet: string }
  | { readonly kind: 'no rows'; readonly sheet: string; readonly headingRow: number }
  | { readonly kind: 'no times'; readonly namesPupils: boolean }
  /** Headings that a register may have too; but nothing in it is a time. */
  | {
      readonly kind: 'another list';
      readonly sheet: string;
      /** One of its members of staff, where it names no others. */ readonly staff: string | undefined;
    }
  /** Any of the others, after somebody has said where the headings are. */
  | { readonly kind: 'with that heading row'; readonly row: number; readonly problem: Problem }
  | { readonly kind: 'no such date'; readonly date: string }
  | { readonly kind: 'no such field'; readonly field: string }
  | { readonly kind: 'sheet gone'; readonly sheet: string }
  | { readonly kind: 'cell gone'; readonly cell: string }
  /** It says something else by now, or stands elsewhere: nothing was written. */
  | { readonly kind: 'cell changed'; readonly cell: string }
  | { readonly kind: 'cell holds a formula'; readonly cell: string }
  | { readonly kind: 'rows gone' }
  | { readonly kind: 'review gone' }
  | { readonly kind: 'review headings gone'; readonly tab: string }
  | { readonly kind: 'review column gone' }
  | { readonly kind: 'review lines gone'; readonly lines: readonly string[] }
  /** Somebody put in or took out columns while ours were written. */
  | { readonly kind: 'columns moved'; readonly sheet: string }
  /** Somebody moved lines while they were written. */
  | { readonly kind: 'lines moved'; readonly lines: readonly string[] }
  /** What stands in a cell and what was typed are together more than a cell holds. */
  | { readonly kind: 'too much for a cell'; readonly heading: string }
  /** Some of the words were written before Google refused. */
  | { readonly kind: 'half saved'; /** Headings. */ readonly saved: readonly string[]; readonly why: string }
  | { readonly kind: 'review not made'; readonly tab: string }
  | { readonly kind: 'pupil not in review' }
  | { readonly kind: 'no line selected'; readonly tab: string }
  | { readonly kind: 'pupil not in register' }
  | { readonly kind: 'pupils not in register'; readonly pupils: readonly string[] };

/** Where it is said: in the spreadsheet there is a menu, in a terminal sheets are named. */
export type Place = 'spreadsheet' | 'terminal';

/** What can be done next, where that differs. */
const NEXT: Readonly<Record<Place, { readonly noRegister: string; readonly noSheet: string }>> = {
  spreadsheet: {
    noRegister:
      ' Open the sheet with your register and try again. If you have none yet, choose Make a register or Show me an example, in the sidebar under Register.',
    noSheet: ' If it was renamed, open it and check the register again.',
  },
  terminal: { noRegister: ' Name the sheet with --sheet NAME.', noSheet: ' Give its name as the tab shows it.' },
};

/** What, where, and what to do. */
export function problemInWords(problem: Problem, place: Place): string {
  switch (problem.kind) {
    case 'busy':
      return "The spreadsheet is still busy with an earlier action, yours or a colleague's. Wait a moment and try again.";
    case 'no such sheet':
      return `There is no sheet called "${problem.sheet}" in this spreadsheet.${NEXT[place].noSheet}`;
    case 'no register':
      return `No register was found on the sheet "${problem.sheet}"${problem.othersToo ? ' or any other' : ''}. A register has a row of headings among its first ten rows, such as Pupil, Intervention, Minutes, Times a week.${NEXT[place].noRegister}`;
    case 'no sheet with a register':
      return 'There is no sheet with a register in this spreadsheet.';
    case 'no heading row there':
      return `Row ${problem.row} was given as the heading row of the sheet "${problem.sheet}", and is none. Type another under "How it was understood", or leave that empty and we will look for it.`;
    case 'no rows':
      return `The sheet "${problem.sheet}" has the headings of a register in row ${problem.headingRow}, but no rows under them. Type the interventions in and try again.`;
    case 'no times':
      return `This sheet says what is offered, but not for how long: it has no column for minutes, times a week, or both (such as "3 x 20 mins").${problem.namesPupils ? '' : ' It names no pupils either.'} If it has one, call it "Minutes" or "Times a week" and try again. If not, add one, or open the sheet that has one.`;
    case 'another list':
      return `The sheet "${problem.sheet}" looks like another kind of list: ${problem.staff ? `it names staff ("${problem.staff}") and no pupils` : 'none of its rows says how long a pupil is out of class'}, so nothing was checked.${NEXT[place].noRegister}`;
    case 'with that heading row':
      return `Row ${problem.row} was given as the heading row. ${problemInWords(problem.problem, place)}`;
    case 'no such date':
      return `There is no such date as ${problem.date}. Give a date as year, month and day: 2026-11-21.`;
    case 'no such field':
      return `A column can't be "${problem.field}". Choose one from the list.`;
    case 'sheet gone':
      return `The sheet "${problem.sheet}" is no longer there. Check the register again.`;
    case 'cell gone':
      return `There is no cell ${problem.cell} on that sheet any more. Check the register again.`;
    case 'cell changed':
      return `${problem.cell} is not as it was when the register was checked, so nothing was written there. Check the register again.`;
    case 'cell holds a formula':
      return `${problem.cell} holds a formula or is filled by one, so nothing was written there: correct it where it comes from.`;
    case 'rows gone':
      return 'Some of these rows are no longer on that sheet. Check the register again.';
    case 'review gone':
      return 'The review tab is no longer there. Start the review again; if the tab was deleted by mistake, undo that first.';
    case 'review headings gone':
      return `The headings of the tab "${problem.tab}" can't be found any more. Put them back as they were (Pupil, Intervention, Status, Decision, …), or delete that tab and start the review again.`;
    case 'review column gone':
      return 'A column of the review was taken away or renamed, so your words have no place, and nothing was saved. Put its heading back (Decision, Who, By when, Notes), and try again.';
    case 'review lines gone': {
      const names = problem.lines.map((name) => (name === 'All together' ? 'The line "All together"' : `"${name}"`)).join(' and ');
      return `${names} ${problem.lines.length === 1 ? 'is' : 'are'} no longer in the review tab, so nothing was saved. Copy your words, press Refresh from the register, and try again.`;
    }
    case 'columns moved':
      return `Somebody changed the columns of "${problem.sheet}" while it was checked, so our two columns may not be complete. Wait a moment and check again.`;
    case 'lines moved':
      return `Somebody changed the review tab while it was saved, so it is not sure that everything stands where it belongs. Look at ${listed(problem.lines.map((name) => `"${name}"`))} in the tab, and type again what is missing.`;
    case 'too much for a cell':
      return `Under ${problem.heading} there would stand more than the 50,000 characters that a cell can hold, so nothing was saved. Shorten what stands there in the review tab, or what you typed, and save again.`;
    case 'half saved':
      return `Only a part was saved: ${listed([...new Set(problem.saved)])}. The rest was not. ${problem.why}`;
    case 'review not made':
      return `The new tab "${problem.tab}" is not complete. Delete that tab and try again.`;
    case 'no line selected':
      return `No line of a pupil is selected. Click on one in the tab "${problem.tab}", and press again.`;
    case 'pupil not in review':
      return 'This pupil is no longer in the review tab. Press Refresh from the register.';
    case 'pupil not in register':
      return 'This pupil is not in the register, so no page was made. Check the register again.';
    case 'pupils not in register':
      return `Not in the register: ${clip(listed(problem.pupils))}. No case sample was made. Type the names as they stand in the register, with ; between them.`;
  }
}

/** Why there is no register to be read, to follow "Can't read ". */
export function noRegisterInWords(why: NoRegister): string {
  switch (why.kind) {
    case 'no headings':
      return `these columns without their headings. ${giveHeadings(why.columns)}.`;
    case 'headings of another width':
      return `the headings: there are ${why.headings} of them for ${why.columns} columns. Give a heading row as wide as the rows.`;
    case 'unknown headings':
      return `the headings: none of them is one I know (${why.headings.join(', ')}).`;
  }
}

/** Where Google broke off, nobody knows how far it got. */
const NO_ANSWER = /server error|Service (error|unavailable)|timed? out|Exceeded maximum execution time/i;

/** A row, a column or a mark that was there a moment ago is not there any more: somebody took it out, or undid it. */
const MOVED = /outside the dimensions|(?:starting|number of) (?:row|column)s? .*(?:too small|at least 1)|metadata does not exist/;

/** Google's own texts, and what they mean for the person in front of the sheet. None of ours ever quotes a cell's text. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [
    /protected cell or object/,
    'A protected sheet or range stopped this part-way. Ask whoever protected it to let you edit, or work in a copy, then try again.',
  ],
  [
    /violates the data validation/,
    'A data validation rule refused what the add-on wrote. On the tab you were working on, choose Data, Data validation, remove the rule from the cells the add-on fills, and try again.',
  ],
  [
    /can't insert a (?:column|row) here right now/,
    'Google could not put a column in there. Drag the thick line of the frozen rows and columns (the freeze bar) to another place, or choose View, Freeze, and try again.',
  ],
  [
    /typed column/,
    'A table with typed columns refused what the add-on does there. Choose Convert to range in the table’s menu, or work in a copy, then try again.',
  ],
  [
    /not supported for \w+ sheet/,
    'The sheet that is open is a chart or comes from a database, so it has no cells. Open the sheet with your register and try again.',
  ],
  [/Lock timeout|holding the lock/, problemInWords({ kind: 'busy' }, 'spreadsheet')],
  [
    /PERMISSION_DENIED/,
    'Google refused, as it does when several Google accounts are signed in at once. Sign out of all but one, or use a private window, and try again.',
  ],
  [
    /not sufficient to call|do not have permission|Authori[sz]ation is required/,
    'The add-on has not been allowed to do this. Open the menu Extensions, choose Outventions, and agree when Google asks.',
  ],
  [
    MOVED,
    'Somebody took rows or columns out of the sheet while this was under way, so it may be half done. Look at the sheet, wait a moment and try again.',
  ],
  [NO_ANSWER, 'Google did not answer in time, so this may be half done. Wait a moment and try again.'],
];

/** Google's text says that it may have been done, all or half of it: then nobody is told that it was not. */
export function mayBeDone(googlesText: string): boolean {
  return NO_ANSWER.test(googlesText) || MOVED.test(googlesText);
}

/** Any text of Google's as a plain sentence. It is never shown itself: it could hold a cell's text, and helps nobody. */
export function googleInWords(text: string): string {
  const known = MEANINGS.find(([pattern]) => pattern.test(text));
  return known
    ? known[1]
    : 'Something went wrong that we did not foresee, so this was not finished. Look at the sheet, then try again; if it happens again, tell whoever looks after the add-on what you clicked.';
}
