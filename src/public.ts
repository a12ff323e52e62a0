/**
 * The one list of what is public: every function that Sheets, the menu or the sidebar may call. The stubs at the summary of
 * dist/Code.js, the sidebar's client, its help and the README's table are all made from it; what is not here can't be called.
 */

interface Parameter {
  readonly name: string;
  readonly text: string;
}

export interface Formula {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly returns: string;
  readonly example: string;
}

const register: Parameter = {
  name: 'register',
  text: 'The rows of the register, best with their heading row and all of its columns: one formula over the whole range is quickest.',
};
const headings: Parameter = { name: 'headings', text: 'Optional. The heading row, if it is not in the range: B$1:F$1.' };
const settings: Parameter = {
  name: 'settings',
  text: 'Optional. Two columns, label and value, such as Taught minutes a week | 1500; or OutventionSettings, the settings tab.',
};

export const FORMULAS = [
  {
    name: 'OUTVENTION_RISK',
    summary:
      'The score of each row, from 0 to 100: how much there is to ask about this intervention. Blank for a blank row or one that is not running; text that starts "Can\'t read" where the time can\'t be read.',
    parameters: [register, headings, settings],
    returns: 'A score for each row of the register.',
    example: '=OUTVENTION_RISK(A4:R200)',
  },
  {
    name: 'OUTVENTION_REASONS',
    summary: "The working of each row's score in words: which checks lost points, how many, and what was seen.",
    parameters: [register, headings, settings],
    returns: 'One line of text for each row of the register.',
    example: '=OUTVENTION_REASONS(A4:R200)',
  },
  {
    name: 'OUTVENTION_MINUTES',
    summary:
      'The most taught minutes a week that each row takes out of class. Given one cell or one column of text such as "3 x 20 mins", the minutes a week it means.',
    parameters: [register, headings, settings],
    returns: 'Minutes a week for each row.',
    example: '=OUTVENTION_MINUTES("3 x 20 mins")',
  },
  {
    name: 'OUTVENTION_SHARE',
    summary: 'The share of the taught week that a pupil is out of class, by the most the register says. Format the cell as a percentage.',
    parameters: [{ name: 'pupil', text: "One pupil's name or initials, or a column of them." }, register, settings],
    returns: 'A share from 0 to 1 for each pupil; text where a row of theirs could not be read.',
    example: '=OUTVENTION_SHARE("AB", A4:R200)',
  },
  {
    name: 'OUTVENTION_STATUS',
    summary: "The status of each row's pupil: More out than in, May be more out than in, Watch, In class, or Not read.",
    parameters: [register, headings, settings],
    returns: 'The status for each row of the register.',
    example: '=OUTVENTION_STATUS(A4:R200)',
  },
  {
    name: 'OUTVENTION_PUPILS',
    summary: 'A table of all pupils: minutes and share of the taught week out of class, by least and by most, status, and rows not read.',
    parameters: [register, settings],
    returns: 'A table with headings, most out of class first.',
    example: '=OUTVENTION_PUPILS(A4:R200)',
  },
  {
    name: 'OUTVENTION_WAYBACK',
    summary:
      'The smallest changes that bring a pupil who is out for more than half of the week to half or under it: fewer times, or into class. Blank for a pupil who is not over. A duty is never changed.',
    parameters: [{ name: 'pupil', text: "One pupil's name or initials, or a column of them." }, register, settings],
    returns: 'One line of text for each pupil.',
    example: '=OUTVENTION_WAYBACK("AB", A4:R200)',
  },
  {
    name: 'OUTVENTION_PROVISIONS',
    summary:
      "A table of all interventions: pupils, hours a week of pupils and of adults, who leads by role, where, data, median gain, and cost a week by the school's own rates. Blank where it can't be said.",
    parameters: [register, settings],
    returns: 'A table with headings, a line for each intervention.',
    example: '=OUTVENTION_PROVISIONS(A4:R200)',
  },
] as const satisfies readonly Formula[];

/** Used by the columns that *Check this register* adds; not offered in autocomplete, because OUTVENTION_STATUS is what people want. */
export const COLUMN_FORMULAS = [
  {
    name: 'OUTVENTION_HIGHLIGHT',
    summary: 'OUTVENTION_STATUS with a mark in front, for the column that Check this register adds.',
    parameters: [register, headings, settings],
    returns: 'The marked status for each row of the register.',
    example: '=OUTVENTION_HIGHLIGHT(A3:H)',
  },
] as const satisfies readonly Formula[];

export interface MenuCommand {
  readonly name: string;
  readonly caption: string;
  readonly summary: string;
}

/** Extensions ▸ Outventions, in this order. */
export const MENU = [
  { name: 'menuCheck', caption: 'Check this register', summary: 'Opens the sidebar and checks the register that is open.' },
  { name: 'menuReview', caption: 'Start or go on with the review', summary: "Opens the sidebar at this term's review." },
  { name: 'menuPapers', caption: 'Make a paper …', summary: 'Opens the sidebar where papers are made: for governors, for parents.' },
  { name: 'menuSettings', caption: 'Settings', summary: 'Opens the tab with the settings, and makes it where there is none.' },
  { name: 'menuClear', caption: 'Clear highlights', summary: 'Takes away the columns and highlights that were added, and nothing else.' },
  { name: 'menuHelp', caption: 'Help', summary: 'Opens the sidebar at Help, with the version and what becomes of the data.' },
] as const satisfies readonly MenuCommand[];

/** What Sheets itself calls. */
export const TRIGGERS = [
  { name: 'onOpen', summary: 'Builds the menu when the spreadsheet is opened.' },
  { name: 'onInstall', summary: 'Builds the menu when the add-on is installed.' },
] as const;

/** What the sidebar may call. Each takes one JSON text and gives one; `messages.ts` has their shapes. */
export const SIDEBAR_CALLS = [
  { name: 'sidebarCheck', summary: 'Checks the register, adds the columns and the highlights, and gives what was read.' },
  { name: 'sidebarWriteReview', summary: "Starts this term's review in a tab of its own, or refreshes it." },
  { name: 'sidebarClear', summary: 'Takes away the columns and the highlights.' },
  { name: 'sidebarOpenSettings', summary: 'Opens the settings tab, and makes it where there is none.' },
  { name: 'sidebarMakeRegister', summary: 'Adds a tab with a register to fill in.' },
  { name: 'sidebarShowExample', summary: 'Adds an example register with planted problems.' },
  { name: 'sidebarRemoveExample', summary: 'Removes the example register and the review made from it.' },
  { name: 'sidebarShowCell', summary: 'Selects a cell of the register.' },
  { name: 'sidebarCorrectCell', summary: 'Writes into a cell of the register that could not be read, as typed in the sidebar.' },
  { name: 'sidebarShowRows', summary: "Selects a pupil's rows in the register." },
  { name: 'sidebarReview', summary: 'Gives the review of this term as it stands in its tab.' },
  { name: 'sidebarReviewPupil', summary: "Gives one pupil's lines of the review." },
  { name: 'sidebarWaysBack', summary: "Reads the review's register and gives the ways back; writes nothing." },
  { name: 'sidebarInterventions', summary: 'Gives what each intervention gives, takes and changed, over the register and the reviews.' },
  { name: 'sidebarPupilHere', summary: 'Says on whose line of the review somebody has clicked.' },
  { name: 'sidebarSaveReview', summary: 'Writes decisions and notes into the review tab, and gives the next pupil.' },
  { name: 'sidebarNoChange', summary: 'Decides "No change" for every pupil in class of whom nothing is asked and nobody has written yet.' },
  { name: 'sidebarFinishReview', summary: 'Dates the review, and gives what is still open.' },
  { name: 'sidebarPupilPage', summary: "Makes a tab with one pupil's typical week." },
  { name: 'sidebarCaseSample', summary: 'Makes a tab of several pupils, one after the other, with the working.' },
  { name: 'sidebarSummary', summary: 'Makes a tab of counts without names.' },
  { name: 'sidebarByIntervention', summary: 'Makes a tab with a line for each intervention: time, what it changed, what it costs.' },
  { name: 'sidebarReturn', summary: 'Makes the two tabs of the return for a trust: no names, and nothing of fewer than 5 pupils.' },
  { name: 'sidebarStrategy', summary: 'Makes a tab by kind of work, to be published; nothing of fewer than 10 pupils.' },
] as const;

/** What `npm run review` and `npm run trust` ask, in the same way. */
export const COMMAND_CALLS = [
  { name: 'commandCheck', summary: 'Checks the register as sidebarCheck does, and gives everything that was found: for the command line.' },
  { name: 'commandReturn', summary: 'Gives the two tables of the return for a trust, and writes nothing.' },
] as const;

type FormulaName = (typeof FORMULAS)[number]['name'] | (typeof COLUMN_FORMULAS)[number]['name'];
type MenuName = (typeof MENU)[number]['name'];
type SidebarCallName = (typeof SIDEBAR_CALLS)[number]['name'];
type TriggerName = (typeof TRIGGERS)[number]['name'];
type CommandCallName = (typeof COMMAND_CALLS)[number]['name'];
export type PublicName = FormulaName | MenuName | SidebarCallName | CommandCallName | TriggerName;
