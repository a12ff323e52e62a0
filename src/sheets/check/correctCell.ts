/**
 * A cell that could not be read, corrected from the sidebar. It is found anew by whose it is, what of and what it said, so that a colleague's sort leads to no
 * other child; written as it was typed; and read again. It stays as it was where anything about it is doubtful.
 */
import type { CorrectCellRequest, ShowCellReply } from '../../messages';
import { spillWidth } from '../../register/fedBy';
import type { NotReadLine, Report } from '../../report';
import { asText } from '../book/asText';
import type { Book } from '../book/book';
import { withLock } from '../book/lock';
import { OUR_CALL } from '../book/marks';
import { UserError } from '../book/userError';
import { find, type Found } from './find';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function correctCell({ register, of, to }: CorrectCellRequest): ShowCellReply {
  return withLock((book) => {
    const { report, registers } = find(book, { sheet: register });
    const line = placeOf(report, of);
    const isDate = report.datesNotRead.includes(line);
    const sheet = sheetOf(book, line.sheet);
    const range = sheet.getRange(line.cell);
    if (range.getFormula() !== '' || isFed(sheet, report.register.headingRow))
      throw new UserError({ kind: 'cell holds a formula', cell: line.cell });
    const width = registers.find(({ name }) => name === line.sheet)?.lastColumn ?? range.getColumn();
    const before = valuesOf(sheet, width);
    const number = to.trim() === '' ? NaN : Number(to);
    // A date is for Sheets to read as one; "3-5" is none.
    range.setValue(Number.isNaN(number) ? (isDate ? to : asText(to)) : number);
    SpreadsheetApp.flush();
    if (!isStillTheirs(find(book, { sheet: register }), line)) {
      const stood = stoodThere(before, valuesOf(sheet, width)[line.row - 1] ?? [], range.getColumn() - 1);
      if (stood !== undefined) range.setValue(typeof stood === 'string' ? asText(stood) : stood);
      throw new UserError({ kind: 'cell changed', cell: line.cell });
    }
    return { shown: line.cell };
  });
}

/** The register's own columns. */
function valuesOf(sheet: Sheet, width: number): unknown[][] {
  return sheet.getRange(1, 1, sheet.getLastRow(), width).getValues();
}

/** Rows were moved in the moment of writing: what that row had in the cell, wherever it stood. It is known by its other cells. */
function stoodThere(before: readonly (readonly unknown[])[], row: readonly unknown[], column: number): unknown {
  const others = (cells: readonly unknown[]): string => JSON.stringify(cells.map((cell, i) => (i === column ? null : cell)));
  return before.find((cells) => others(cells) === others(row))?.[column];
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

/** Is the row that it was written into still that pupil's, and that intervention's? Its own cell may have been the name. */
function isStillTheirs({ judgement, originOf }: Found, { sheet, row, pupil, intervention }: NotReadLine): boolean {
  return judgement.rows.some(({ row: each }) => {
    const origin = originOf(each);
    const names = each.pupils.map(({ name }) => name).join(', ');
    return (
      origin.sheet === sheet &&
      origin.row + each.index === row &&
      (pupil === '' || names === pupil) &&
      (intervention === '' || each.provision.intervention === intervention)
    );
  });
}

function sheetOf(book: Book, name: string): Sheet {
  const found = book.tabs().find((tab) => tab.name === name);
  if (!found) throw new UserError({ kind: 'sheet gone', sheet: name });
  return found.sheet;
}

/** One formula fills the register: what is typed into its answer breaks all of it. Our own two columns fill no register. */
function isFed(sheet: Sheet, headingRow: number): boolean {
  const formulas = sheet.getRange(1, 1, Math.min(headingRow + 2, sheet.getMaxRows()), sheet.getLastColumn()).getFormulas();
  return formulas.some((row) => row.some((formula) => formula !== '' && !OUR_CALL.test(formula) && spillWidth(formula) !== 1));
}
