/** That a paper was made, who it is for, and what is not on it. */

/** A page or summary; `noDecisions` where none could be told, and why. */
export interface PaperMade {
  readonly tab: string;
  /** Whether there was one before, which it replaces, or which stays beside it because somebody has typed into it. */
  readonly again: boolean | 'beside';
  readonly noDecisions: { readonly term: string } | { readonly tab: string } | null;
}

export function pupilPageMade(made: PaperMade): string {
  return `${paperMade(made)} To print it, choose File, then Print: it is laid out for A4 portrait. Made again, it keeps what was typed into its three fields.${noDecisions(made)}`;
}

export function summaryMade(made: PaperMade): string {
  return `${paperMade(made)} No pupil is named; counts under 5 are shown as "fewer than 5".${noDecisions(made)}`;
}

export function caseSampleMade(made: PaperMade): string {
  return `${paperMade(made)} It holds pupils' names and the working: show it to those who may see both. To print it, choose File, then Print, A4 portrait and Fit to width.${noDecisions(made)}`;
}

export function byInterventionMade(made: PaperMade): string {
  return `${paperMade(made)} It is for those who run them: no pupil is named, but small groups stand in it.`;
}

export function strategyMade(made: PaperMade): string {
  return `${paperMade(made)} It is made to be published: nothing is told of fewer than 10 pupils. Read it before you publish it.`;
}

/** The tabs' names. @param term "Autumn 2026" */
export const returnName = (term: string): string => `Return ${term}`;
export const returnKindsName = (term: string): string => `Return ${term} by kind`;

/** @param kinds the tab of the second table; @param saysSchool the school's number is in the settings */
export function returnMade(made: PaperMade, kinds: string, saysSchool: boolean): string {
  const who = saysSchool
    ? ''
    : ' It does not say which school it is: fill in School URN, School name and Trust id in the settings once, and make it again.';
  return `${paperMade(made)} The hours by kind of work are in "${kinds}". No pupil is named, and nothing is told of fewer than 5. Nothing has left this spreadsheet: look at both, and download each with File, Download, CSV.${who}`;
}

function paperMade({ tab, again }: PaperMade): string {
  const before =
    again === 'beside'
      ? ' The one made before was changed by hand, or is of an earlier version: it stays as it is.'
      : again
        ? ' It takes the place of the one made before.'
        : '';
  return `"${tab}" is made, as a tab of its own.${before}`;
}

function noDecisions({ noDecisions: why }: PaperMade): string {
  if (why === null) return '';
  return 'term' in why
    ? ` No review of ${why.term} has been started, so there are no decisions on it.`
    : ` The headings of the tab "${why.tab}" can't be found, so there are no decisions on it.`;
}
