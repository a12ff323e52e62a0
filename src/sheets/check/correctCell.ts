/**
 * A cell that could not be read, corrected from the sidebar. It is found anew by whose it is, what of and what it said, so that a colleague's sort leads to no
 * other child; written as it was typed; and read again. It stays as it was where anything about it is doubtful.
 */
import type { CorrectCellRequest, ShowCellReply } from '../../messages';
import type { NotReadLine, Report } from '../../report';
import { spillWidth } from '../../register/fedBy';
import { asText } from '../book/asText';
import type { Book } from '../book/book';
import { UserError } from '../book/userError';
import { withLock } from '../book/lock';
import { find } from './find';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function correctCell({ register, of, to }: CorrectCellRequest): ShowCellReply {
  return withLock((book) => {
    const { report } = find(book, { sheet: register });
    const isDate = report.datesNotRead.some((line) => isSame(line, of));
    const { sheet: name, cell, row } = placeOf(report, of);
    const sheet = sheetOf(book, name);
    const range = sheet.getRange(cell);
    if (range.getFormula() !== '' || isFed(sheet, report.register.headingRow)) throw new UserError({ kind: 'cell holds a formula', cell });
    const was: unknown = range.getValue();
    const before = othersIn(sheet, row, range.getColumn());
    const number = to.trim() === '' ? NaN : Number(to);
    // A date is for Sheets to read as one; "3-5" is none.
    range.setValue(Number.isNaN(number) ? (isDate ? to : asText(to)) : number);
    SpreadsheetApp.flush();
    if (othersIn(sheet, row, range.getColumn()) !== before) {
      range.setValue(typeof was === 'string' ? asText(was) : was);
      throw new UserError({ kind: 'cell changed', cell });
    }
    return { shown: cell };
  });
}

/** One formula fills the register: what is typed into its answer breaks all of it. */
function isFed(sheet: Sheet, headingRow: number): boolean {
  const formulas = sheet.getRange(1, 1, Math.min(headingRow + 2, sheet.getMaxRows()), sheet.getLastColumn()).getFormulas();
  return formulas.some((row) => row.some((formula) => formula !== '' && spillWidth(formula) !== 1));
}

type Of = CorrectCellRequest['of'];

function isSame(line: NotReadLine, of: Of): boolean {
  return line.sheet === of.sheet && line.pupil === of.pupil && line.intervention === of.intervention && line.text === of.text;
}

/** Where it stands now. Of several that say the same, the one that stands where it was shown. */
function placeOf({ register: { notRead }, datesNotRead }: Report, of: Of): NotReadLine {
  const alike = [...notRead, ...datesNotRead].filter((line) => isSame(line, of));
  const found = alike.find(({ cell }) => cell === of.cell) ?? (alike.length === 1 ? alike[0] : undefined);
  if (!found) throw new UserError({ kind: 'cell changed', cell: of.cell });
  return found;
}

function sheetOf(book: Book, name: string): Sheet {
  const found = book.tabs().find((tab) => tab.name === name);
  if (!found) throw new UserError({ kind: 'sheet gone', sheet: name });
  return found.sheet;
}

/** What else stands in the row, as one text: formulas by themselves, since their results may follow from the cell. */
function othersIn(sheet: Sheet, row: number, column: number): string {
  const range = sheet.getRange(row, 1, 1, sheet.getLastColumn());
  const [formulas = []] = range.getFormulas();
  const [values = []] = range.getValues() as unknown[][];
  return JSON.stringify(values.map((value, i) => (i + 1 === column ? null : (formulas[i] ?? '') === '' ? value : formulas[i])));
}
