/** What a user can have done to a register: read once, decide, write once. Menu and sidebar come through here alike. */
import { columnLetters, counted } from '../../words/figures';
import type {
  CheckReply,
  CheckRequest,
  ClearReply,
  NewRegisterReply,
  OpenSettingsReply,
  ReportReply,
  ShowCellReply,
  ShowCellRequest,
  ShowRowsRequest,
} from '../../messages';
import { toGrid } from '../../meaning/cell';
import { lazy } from '../../memoise';
import type { Book } from '../book/book';
import type { Report } from '../../report';
import { find, type Found } from './find';
import { otherRegisters, type SheetRegister } from './readSheets';
import {
  clearedInWords,
  columnsBeyond,
  JUDGES_OTHERWISE,
  exampleRemoved,
  exampleShown,
  othersInWords,
  registerMade,
  settingsOpened,
  type Cleared,
} from '../../words/done';
import { addHighlights, type Highlighted } from './highlights';
import { areAtEdge, areWhereRead, areWhole, clearHighlights, moveToEdge, recoverInsertion } from './ourColumns';
import { withLock } from '../book/lock';
import { recoverTab } from '../book/addTab';
import * as newRegister from './newRegister';
import { NEW_COLUMN, oursOn } from '../book/marks';
import { replyOf } from './reply';
import { refreshAfterCheck } from '../review/making';
import { UserError } from '../book/userError';
import { JUDGEMENT } from '../../version';
import { markAgain, unmarkedOn } from './unmarked';
import { openSettingsTab } from './settingsTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function check(request: CheckRequest): CheckReply {
  return checkWithReport(request).reply;
}

/** For the command line: with everything that was found, and which other sheets it might have read. */
export function report(request: CheckRequest): ReportReply {
  const { reply, report } = checkWithReport(request, request.sheet === undefined);
  return { ...reply, report };
}

/** So often a register is read anew, because somebody has put in a column while it was read. */
const TRIES = 3;

interface Checked {
  readonly reply: CheckReply;
  readonly report: Report;
  /** May something of it not be in the sheet yet? */
  readonly unwritten: boolean;
}

function checkWithReport(request: CheckRequest, others = false): Checked {
  const work = (book: Book): Checked => {
    const wasBrokenOff = [recoverInsertion(book), recoverTab(book)].includes(true);
    let first = find(book, request);
    for (let attempt = 0; attempt < TRIES && !first.registers.every(areWhereRead); attempt += 1) first = find(book, request);
    const unmarked = first.registers.filter((register) => register.unmarked.length > 0);
    for (const register of unmarked) markAgain(register.sheet, register.unmarked);
    if (unmarked.length > 0) first = find(book, request);
    const again = (): Found => find(book, { ...request, sheet: first.registers[0].name });
    let found = first;
    for (let attempt = 1; !isInPlace(found); attempt += 1) {
      if (attempt > TRIES) throw new UserError({ kind: 'columns moved', sheet: first.registers[0].name });
      putInPlace(found);
      found = again();
    }
    found.keep();
    const apart = [...judgesOtherwise(found.registers), ...found.registers.flatMap(columnsApart)];
    const blocked: string[] = [];
    let unwritten = wasBrokenOff || unmarked.length > 0 || first !== found;
    for (let attempt = 1; ; attempt += 1) {
      const said = highlightAll(book, found);
      if (said) {
        blocked.push(...said.flatMap((each) => each.said));
        unwritten ||= attempt > 1;
        for (const { did } of said) if (did !== 'nothing') unwritten = did === 'written';
        break;
      }
      if (attempt === TRIES) throw new UserError({ kind: 'columns moved', sheet: first.registers[0].name });
      found = again();
    }
    const refreshed = refreshAfterCheck(book, found);
    const unread = others ? otherRegisters(book, found.registers) : [];
    const news = [...apart, ...(unread.length > 0 ? [othersInWords(unread)] : []), ...(refreshed === null ? [] : [refreshed])];
    return { reply: replyOf(found, blocked, news), report: found.report, unwritten: unwritten || refreshed !== null };
  };
  return withLock(work, ({ unwritten }) => unwritten);
}

/** Where our columns stand on a register, they stand at its right edge, whole. */
function isInPlace({ registers }: Found): boolean {
  return registers.every((register) => register.ours.length === 0 || (areWhole(register) && areAtEdge(register)));
}

/** The registers have then to be read anew: a colleague may have moved columns meanwhile. */
function putInPlace({ registers }: Found): void {
  const highlighted = registers.filter(({ ours }) => ours.length > 0);
  const spoilt = highlighted.filter((register) => !areWhole(register));
  if (spoilt.every(areWhereRead)) spoilt.forEach(clearHighlights);
  highlighted.filter((register) => !spoilt.includes(register) && !areAtEdge(register)).forEach(moveToEdge);
}

/** @returns for each register what was done; null where something was moved meanwhile */
function highlightAll(book: Book, found: Found): Highlighted[] | null {
  const { settings, tab } = found;
  const base = tab.range ? { ...tab.settings, taughtMinutes: settings.taughtMinutes, taughtSaid: settings.taughtSaid } : tab.settings;
  const formula = { settings, base, tab: tab.range !== null, locale: lazy(() => book.spreadsheet.getSpreadsheetLocale()) };
  const all: Highlighted[] = [];
  for (const register of found.registers) {
    const done = addHighlights(book, found, register, formula);
    if (!done) return null;
    all.push(done);
  }
  return all;
}

/** Said once, where an earlier version had judged this register: our columns are marked with by which. */
function judgesOtherwise(registers: Found['registers']): string[] {
  const before = registers.flatMap(({ ours }) => ours.filter(({ judgement }) => judgement !== JUDGEMENT && judgement !== NEW_COLUMN));
  return before.length === 0 ? [] : [JUDGES_OTHERWISE];
}

/** Where the two columns don't stand beside the register, because a formula fills it: where they are. */
function columnsApart({ name, lastColumn, edge }: SheetRegister): string[] {
  return edge() === lastColumn ? [] : [columnsBeyond(name, columnLetters(edge() + 1), columnLetters(edge() + 2))];
}

export function clear(): ClearReply {
  return withLock((book) => {
    recoverInsertion(book);
    recoverTab(book);
    const cleared = book.tabs().flatMap(({ sheet, hasCells }) => {
      if (!hasCells()) return [];
      const { columns, isOurTab } = oursOn(sheet);
      if (isOurTab) return [];
      const unmarked = unmarkedOn(sheet, toGrid(sheet.getDataRange().getValues(), book.clock().wallClock), columns);
      markAgain(sheet, unmarked);
      return [clearHighlights({ sheet, ours: unmarked.length === 0 ? columns : oursOn(sheet).columns })];
    });
    const sum = (what: keyof Cleared): number => cleared.reduce((all, each) => all + each[what], 0);
    return { message: clearedInWords({ columns: sum('columns'), kept: sum('kept'), rules: sum('rules') }) };
  });
}

export function openSettings(): OpenSettingsReply {
  return withLock((book) => {
    recoverTab(book);
    const { name, made, added } = openSettingsTab(book, book.memory().chosen.taughtMinutes);
    return { message: settingsOpened(name, made, added) };
  });
}

export function makeRegister(): NewRegisterReply {
  return withLock((book) => {
    const sheet = newRegister.makeRegister(book);
    return { sheet, message: registerMade(sheet) };
  });
}

export function showExample(): NewRegisterReply {
  return withLock((book) => {
    recoverTab(book);
    const sheet = newRegister.makeExample(book);
    return { sheet, message: exampleShown(sheet) };
  });
}

export function removeExample(): NewRegisterReply {
  return withLock((book) => {
    const gone = newRegister.removeExample(book);
    return { sheet: '', message: exampleRemoved(gone) };
  });
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
    throw new UserError({ kind: 'cell gone', cell });
  }
}

/** A pupil's rows, all at once. */
export function showRows({ sheet: name, rows }: ShowRowsRequest): ShowCellReply {
  const sheet = sheetCalled(name);
  const last = sheet.getMaxRows();
  if (rows.some((row) => row > last)) throw new UserError({ kind: 'rows gone' });
  sheet.activate();
  sheet.getRangeList(rows.map((row) => `${row}:${row}`)).activate();
  return { shown: counted(rows.length, 'row') };
}

function sheetCalled(name: string): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new UserError({ kind: 'sheet gone', sheet: name });
  return sheet;
}
