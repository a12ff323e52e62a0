/**
 * Words into the review's lines: placed by the line's id, written, and read again. A colleague may sort the tab, or put in a row or a column,
 * between any two of our calls: what landed on another line is put back, and written anew where it belongs.
 */
import { isoDay } from '../../meaning/date';
import { arrivalOf, type Place, type Stood, type Wanted } from '../../review/arrived';
import { headingOf } from '../../review/columns';
import type { TabTable } from '../../review/readTable';
import { googleInWords, mayBeDone } from '../../words/problems';
import { asText } from '../book/asText';
import type { SheetClock } from '../book/clock';
import { UserError } from '../book/userError';
import { needTable, type ReviewTab } from './findTabs';

/** Then whoever sorts is quicker than we are, and it is said which lines to look at. */
const TRIES = 4;

export interface Written {
  /** The table as it is now. */
  readonly table: TabTable;
  /** Names of lines to look at. */
  readonly unsure: readonly string[];
  /** May something of it not be in the sheet yet? What was flushed and looked at is. */
  readonly unwritten: boolean;
}

export function writeWords(tab: ReviewTab, clock: SheetClock, before: TabTable, words: readonly Wanted[]): Written {
  let table = before;
  let wanted = words;
  const unsure = new Set<string>();
  const done: Wanted[] = [];
  let unwritten = false;
  for (let attempt = 0; attempt < TRIES && wanted.length > 0; attempt += 1) {
    const [placed, places] = placesOf(table, wanted);
    for (const each of wanted) if (!placed.includes(each)) unsure.add(each.line);
    places.forEach((place, i) => {
      const each = placed[i];
      if (each) write(tab, place, each, done);
    });
    SpreadsheetApp.flush();
    const after = needTable(tab, clock);
    const { missing, back, strays, theirs, unsure: doubtful } = arrivalOf(table, after, placed, places);
    for (const { at, column } of strays) tab.sheet.getRange(at + 1, column + 1).clearContent();
    for (const { at, column, stood } of theirs) putCell(tab, { at, column }, stood);
    for (const line of doubtful) unsure.add(line);
    unwritten = strays.length + theirs.length > 0;
    wanted = [...back, ...missing];
    table = after;
  }
  for (const { line } of wanted) unsure.add(line);
  const names = new Map([...before.rows, ...table.rows].map((row) => [row.key, row.text('intervention')]));
  return { table, unsure: [...unsure].map((line) => names.get(line) ?? '').filter(Boolean), unwritten };
}

/** What stood in a cell of theirs, as it was; a day is typed as it is, and Sheets reads it as one. */
export function putCell({ sheet }: Pick<ReviewTab, 'sheet'>, { at, column }: Place, stood: Stood): void {
  const value = typeof stood === 'string' ? asText(stood) : typeof stood === 'object' ? stood.day : stood;
  sheet.getRange(at + 1, column + 1).setValue(value);
}

function placesOf({ rows, columns }: TabTable, wanted: readonly Wanted[]): [Wanted[], Place[]] {
  const at = new Map(rows.map((row) => [row.key, row.at]));
  const found = wanted.flatMap((each): [Wanted, Place][] => {
    const [row, column] = [at.get(each.line), columns.get(each.key)];
    return row === undefined || column === undefined ? [] : [[each, { at: row, column }]];
  });
  return [found.map(([each]) => each), found.map(([, place]) => place)];
}

/** Where Google refuses in the middle, what was written before is said. */
function write({ sheet }: ReviewTab, { at, column }: Place, each: Wanted, done: Wanted[]): void {
  // "2026-12-18" is typed as it is: Sheets reads it as a date, whatever the country.
  const value = each.key === 'by' && isoDay(each.text) !== null ? each.text : asText(each.text);
  try {
    sheet.getRange(at + 1, column + 1).setValue(value);
    done.push(each);
  } catch (error) {
    const text = error instanceof Error ? error.message : '';
    // Where the time is up there is no telling how far it got; and where nothing was written yet, Google's own reason says it all.
    if (done.length === 0 || mayBeDone(text)) throw error;
    throw new UserError({ kind: 'half saved', saved: done.map(({ key }) => headingOf(key)), why: googleInWords(text) });
  }
}
