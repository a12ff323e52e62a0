/** What was done, and what to do next: said once an action has ended. */
import { clip, counted, dateInWords, listed } from './figures';

/** What *Clear highlights* took away. */
export interface Cleared {
  readonly columns: number;
  /** Columns that stay because somebody typed into them. */
  readonly kept: number;
  readonly rules: number;
}

export function clearedInWords({ columns, kept, rules }: Cleared): string {
  if (columns + kept + rules === 0) return 'There were no highlights or added columns to take away.';
  const gone = [columns > 0 ? counted(columns, 'column') : '', rules > 0 ? counted(rules, 'highlight rule') : ''].filter(Boolean);
  const [stay, them, are] = kept === 1 ? ['stays', 'it', 'it is'] : ['stay', 'them', 'they are'];
  return [
    ...(gone.length > 0 ? [`${gone.join(' and ')} taken away.`] : []),
    ...(kept > 0
      ? [
          `${counted(kept, 'column')} ${stay}, without our formula, because something was typed in ${them}: delete ${them} yourself if ${are} not needed.`,
        ]
      : []),
    'Review tabs stay, because they may hold your decisions: delete such a tab like any other.',
  ].join(' ');
}

/** @param added lines of a newer version that were put in */
export function settingsOpened(tab: string, made: boolean, added: number): string {
  if (made)
    return `The tab "${tab}" is made, and stands open. Type in its column B, then check the register again so that its two columns use it.`;
  const news = added === 0 ? '' : ` ${counted(added, 'new line')} ${added === 1 ? 'was' : 'were'} added near its end.`;
  return `The settings are on the tab "${tab}".${news}`;
}

export function registerMade(tab: string): string {
  return `"${tab}" is yours: type your interventions into it, delete the two examples, and check it.`;
}

export function exampleShown(tab: string): string {
  return `"${tab}" is open. Its pupils are invented; it can be taken away again at any time.`;
}

export function exampleRemoved({
  example,
  review,
  stays,
}: {
  readonly example: boolean;
  readonly review: boolean;
  readonly stays: boolean;
}): string {
  if (stays) return 'The example was changed by hand, so it stays: it is yours from now on. Delete the tab yourself if it is not needed.';
  if (example) return review ? 'The example is taken away, with the review made from it.' : 'The example is taken away.';
  return review
    ? 'The review made from the example is taken away. The example itself was gone already.'
    : 'There is no example to take away.';
}

/** @param letters of our columns whose headings can't show their answers. By their letters: their headings read #REF! too. */
export function columnsBlocked(sheet: string, letters: readonly string[]): string {
  const [columns, show, them] = letters.length === 1 ? ['Column', 'shows', 'it'] : ['Columns', 'show', 'them'];
  return `${columns} ${letters.join(' and ')} of "${sheet}", right of the register, ${show} #REF! because something was typed in ${them}. Move or clear what was typed, and check again.`;
}

/** "As of 26 November 2026, 16:32." @param minutes of the day */
export function valuesAsOf({ day, minutes }: { readonly day: number; readonly minutes: number }): string {
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `As of ${dateInWords(day)}, ${clock}. ${VALUES}`;
}

const VALUES = 'These are values: check the register again to renew them, also after rows were sorted or put in.';

/** Is a note on a heading of ours just that, and nothing typed beside it? */
export function isValuesAsOf(note: string): boolean {
  return /^As of \d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d\. /.test(note) && note.endsWith(`. ${VALUES}`) && note.length < VALUES.length + 40;
}

/** In place of one text too many to be remembered. */
export const NOT_SHOWN_HERE = 'See the sidebar';

/** Of a table whose headings take no formula. */
export function columnsAsValues(sheet: string): string {
  return `The headings of "${sheet}" take no formula, as in a table, so the two columns are values: check again to renew them.`;
}

export function valuesKept(sheet: string, cells: number): string {
  const [hold, were, they] = cells === 1 ? ['holds', 'was', 'it is'] : ['hold', 'were', 'they are'];
  return `${counted(cells, 'cell')} of the two columns on "${sheet}" ${hold} words of yours, and ${were} left as ${they}.`;
}

/** @param letters of our columns that showed an unknown name before this check */
export function columnsUnknown(sheet: string, letters: readonly string[]): string {
  const [columns, show] = letters.length === 1 ? ['Column', 'shows'] : ['Columns', 'show'];
  return `${columns} ${letters.join(' and ')} of "${sheet}" ${show} #NAME? to whoever does not have this add-on, and did so before this check. Under "How it was understood" the two columns can hold values instead, which everybody sees.`;
}

/** At the first check by a version that judges otherwise than the one before. */
export const JUDGES_OTHERWISE =
  "This version judges otherwise: the rows of a pupil who is more out than in keep their order (70 to 100), a row outside lessons is not asked about time, an EHC plan is the pupil's and a duty the row's, weeks are school weeks, and bands are High, Medium and Low. Scores may differ from last time.";

/** Of a register that one formula fills: a column beside it would turn it into #REF!. */
export function columnsBeyond(sheet: string, first: string, last: string): string {
  return `"${sheet}" is filled by a formula, so the two columns stand beyond all that it may fill: in ${first} and ${last}.`;
}

export type RefusedLook = 'bands' | 'colours';

/** Where Google refuses looks, the figures stand all the same. */
export function looksRefused(sheet: string, look: RefusedLook): string {
  if (look === 'bands')
    return `The figures stand on "${sheet}", but Google refused their number format, as it does in a table with typed columns: the scores stand without High, Medium or Low behind them.`;
  return `The figures stand on "${sheet}", but Google refused the colours: a conditional format rule of the sheet may refer to a column that is gone. Look under Format ▸ Conditional formatting, delete such a rule, and check again.`;
}

/** A sheet for each class is a register for each: one of them is read at a time. */
export function othersInWords(names: readonly string[]): string {
  const sheets = listed(names.map((name) => `"${clip(name)}"`));
  return `${sheets} ${names.length === 1 ? 'looks like a register too, and was' : 'look like registers too, and were'} not read: nobody who stands only there is in this list.`;
}

/** @param heading of the pupils there */
export function tableBeside(heading: string): string {
  return `Beside the register stands another table with a heading "${clip(heading)}" of its own: nobody in it is read. Put it below the register, or on a sheet of its own.`;
}

/** @param opened a sheet that is called after a term */
export function termIsOver(opened: string, read: string): string {
  return `The sheet "${clip(opened)}" is called after a term that is over: "${clip(read)}" was read instead. To read another, choose it under How it was understood.`;
}

/** The heading row that was given before is none any more. */
export function headingsMoved(before: number, now: number): string {
  return `Row ${before} was given as the heading row, and is none any more. The headings were found in row ${now}.`;
}

export function reviewStarted(tab: string): string {
  return `The review is started, in the tab "${tab}".`;
}

const EARLIER = ' (earlier)';

/** What a tab of an earlier version is called, once another has taken over its words. */
export const earlierName = (name: string): string => `${name}${EARLIER}`;
export const isNamedEarlier = (name: string): boolean => name.includes(EARLIER);

export function reviewTakenOver(tab: string, old: string): string {
  return `The review goes on in the tab "${tab}", which has fewer columns: every decision and note stands in it. The tab "${old}" stays as it was; delete it when you no longer need it.`;
}

export interface Refreshing {
  readonly added: number;
  readonly gone: number;
  /** Cells of ours in which somebody has written: they stay as they are. */
  readonly kept: number;
  /** Somebody has written into the part below the table, so that stays, and stands anew below it. */
  readonly below: boolean;
  /** Lines that were moved while they were written, and are not sure to be right. */
  readonly unsure: readonly string[];
  /** The day number it was reckoned for, where that is not today. */
  readonly day: number | null;
}

export function reviewRefreshed(tab: string, { added, gone, kept, below, unsure, day }: Refreshing): string {
  const news = [
    added > 0 ? ` ${counted(added, 'new line')} ${added === 1 ? 'is' : 'are'} at the end of the table.` : '',
    kept > 0
      ? ` ${counted(kept, 'cell')} of our columns ${kept === 1 ? 'holds words of yours, and was' : 'hold words of yours, and were'} left as ${kept === 1 ? 'it is' : 'they are'}.`
      : '',
    below ? ' Something may have been typed below the table, so that stays, and the summary stands anew below it.' : '',
    unsure.length > 0 ? ` Somebody moved lines meanwhile: look at ${unsure.join(' and ')}, and refresh once more.` : '',
    gone > 0
      ? ` ${counted(gone, 'line')} ${gone === 1 ? 'is' : 'are'} no longer in the register, and ${gone === 1 ? 'says' : 'say'} so.`
      : '',
  ].join('');
  return `"${tab}" is refreshed${day === null ? '' : `, as of ${dateInWords(day)}`}; what you have written stays.${news}`;
}

/** @param pupils their names */
export function noChangeDecided(pupils: readonly string[]): string {
  return pupils.length === 0
    ? 'There is nobody left of whom nothing is asked.'
    : `Decided for ${counted(pupils.length, 'pupil')}: no change, and every intervention kept (${pupils.join(', ')}). Each can still be changed.`;
}

/** @param open pupils' names of the lines without a decision, '' where they name nobody */
export function reviewFinished(day: number, lines: number, open: readonly string[]): string {
  const names = [...new Set(open.filter(Boolean))];
  const whose =
    open.length === 0
      ? lines === 0
        ? 'The review has no lines, so there was nothing to decide.'
        : 'Everything has a decision.'
      : `Still open: ${counted(open.length, 'decision')}${names.length > 0 ? `, for ${names.join(', ')}` : ''}.`;
  return `The review is finished, on ${dateInWords(day)}. ${whose}`;
}

/** Stands before the line above the table of a finished review. @param open decisions that were still to make that day */
export function finishedMark(day: number, open: number): string {
  return `Finished on ${dateInWords(day)}${open === 0 ? '' : `, with ${counted(open, 'decision')} still to make that day`}. `;
}

/** Between that and the day of the review, which may be the same. */
export const FIGURES_OF = 'Figures of ';

/** Said of a request that can't be understood. */
export const NOT_UNDERSTOOD =
  'Something sent from the sidebar was too long or not in the expected form. Shorten it, or close the sidebar and open it again from the menu.';
