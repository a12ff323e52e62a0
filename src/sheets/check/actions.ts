/** What a user can have done to a register: read once, decide, write once. Menu and sidebar come through here alike. */
import type {
  CheckReply,
  CheckRequest,
  ClearReply,
  NewRegisterReply,
  OpenSettingsReply,
  ShowCellReply,
  ShowCellRequest,
  ShowRowsRequest,
} from '../../messages';
import { counted } from '../../meaning/text';
import { lazy } from '../../memoise';
import { find } from './find';
import { addHighlights, clearHighlights, inPlace, recoverInsertion, type Cleared } from './highlights';
import { withLock } from '../book/lock';
import { recoverTab } from '../book/addTab';
import * as newRegister from './newRegister';
import { oursOn } from '../book/marks';
import { replyOf } from './reply';
import { refreshAfterCheck } from '../review/actions';
import { Say } from '../book/userError';
import { openSettingsTab } from './settingsTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function check(request: CheckRequest): CheckReply {
  return withLock((book) => {
    recoverInsertion(book);
    const first = find(book, request);
    let found = first;
    const displaced = first.registers.filter((register) => register.ours.length > 0 && !inPlace(register));
    if (displaced.length > 0) {
      displaced.forEach(clearHighlights);
      found = find(book, { ...request, sheet: first.registers[0].name });
    }
    const locale = lazy(() => book.spreadsheet.getSpreadsheetLocale());
    found.keep();
    const { settings, tab } = found;
    const base = tab.range ? { ...tab.settings, taughtMinutes: settings.taughtMinutes } : tab.settings;
    const formula = { settings, base, tab: tab.range !== null, locale };
    const blocked = found.registers.map((register) => addHighlights(book, register, formula)).filter((sentence) => sentence !== null);
    const refreshed = refreshAfterCheck(book, found);
    return replyOf(found, blocked, refreshed === null ? [] : [refreshed]);
  });
}

export function clear(): ClearReply {
  return withLock((book) => {
    recoverInsertion(book);
    const cleared = book.spreadsheet.getSheets().flatMap((sheet) => {
      const { columns, isOurTab } = oursOn(sheet);
      return isOurTab ? [] : [clearHighlights({ sheet, ours: columns })];
    });
    const sum = (what: keyof Cleared): number => cleared.reduce((all, each) => all + each[what], 0);
    return { message: clearedInWords(sum('columns'), sum('kept'), sum('rules')) };
  });
}

function clearedInWords(columns: number, kept: number, rules: number): string {
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

export function openSettings(): OpenSettingsReply {
  return withLock((book) => {
    recoverTab(book);
    const { name, made, added } = openSettingsTab(book, book.memory().chosen.taughtMinutes);
    if (made)
      return {
        message: `The tab "${name}" is made, and stands open. Type in its column B, then check the register again so that its two columns use it.`,
      };
    const news = added === 0 ? '' : ` ${counted(added, 'new line')} ${added === 1 ? 'was' : 'were'} added near its end.`;
    return { message: `The settings are on the tab "${name}".${news}` };
  });
}

export function makeRegister(): NewRegisterReply {
  return withLock((book) => {
    const sheet = newRegister.makeRegister(book);
    return { sheet, message: `"${sheet}" is yours: type your interventions into it, delete the two examples, and check it.` };
  });
}

export function showExample(): NewRegisterReply {
  return withLock((book) => {
    recoverTab(book);
    const sheet = newRegister.makeExample(book);
    return { sheet, message: `"${sheet}" is open. Its pupils are invented; it can be taken away again at any time.` };
  });
}

export function removeExample(): NewRegisterReply {
  return withLock((book) => {
    const gone = newRegister.removeExample(book);
    return { sheet: '', message: goneInWords(gone) };
  });
}

function goneInWords({ example, review }: newRegister.Removed): string {
  if (example) return review ? 'The example is taken away, with the review made from it.' : 'The example is taken away.';
  return review
    ? 'The review made from the example is taken away. The example itself was gone already.'
    : 'There is no example to take away.';
}

export function showCell({ sheet: name, cell }: ShowCellRequest): ShowCellReply {
  const sheet = sheetCalled(name);
  sheet.activate();
  rangeOf(sheet, cell).activate();
  return { shown: cell };
}

/** Rows may have been deleted since the check. */
function rangeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, cell: string): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(cell);
  } catch {
    throw new Say(`There is no cell ${cell} on that sheet any more. Check the register again.`);
  }
}

/** A pupil's rows, all at once. */
export function showRows({ sheet: name, rows }: ShowRowsRequest): ShowCellReply {
  const sheet = sheetCalled(name);
  const last = sheet.getMaxRows();
  if (rows.some((row) => row > last)) throw new Say(GONE);
  sheet.activate();
  sheet.getRangeList(rows.map((row) => `${row}:${row}`)).activate();
  return { shown: counted(rows.length, 'row') };
}

const GONE = 'Some of these rows are no longer on that sheet. Check the register again.';

function sheetCalled(name: string): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Say(`The sheet "${name}" is no longer there. Check the register again.`);
  return sheet;
}
