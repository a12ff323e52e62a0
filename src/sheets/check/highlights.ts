/** What a check leaves on a register: two columns at its right, live or as values, and the rules that tint a pupil's rows by them. */
import { columnLetters } from '../../words/figures';
import { bandOf } from '../../checks/score';
import { besideRegister } from '../../formulas/formulas';
import { columnsAsValues, columnsBlocked, columnsUnknown, NOT_SHOWN_HERE, valuesAsOf, valuesKept } from '../../words/done';
import type { Book } from '../book/book';
import { JUDGEMENT } from '../../version';
import { MOST_WRITTEN, NEW_COLUMN, remark } from '../book/marks';
import type { Found } from './find';
import type { FormulaSettings } from './formulaText';
import { dressHeadings, makePlain, tint } from './looks';
import { COLUMNS, insertColumns } from './ourColumns';
import type { SheetRegister } from './readSheets';
import { writeFormulas } from './writeFormulas';
import { clearValues, writeValues, type Beside, type Written } from './writeValues';

export interface Highlighted {
  /** Sentences about what could not be done. */
  readonly said: readonly string[];
  /** Nothing where all of it stood there already; flushed is what is in the sheet for certain. */
  readonly did: 'nothing' | 'written' | 'flushed';
}

/**
 * Renews the columns at the register's right edge, else adds them: there must then be none of ours left on the sheet. The figures come first, and the
 * looks last, which may be refused.
 * @returns null where somebody moved rows or columns meanwhile, and the register has to be read anew
 */
export function addHighlights(book: Book, found: Found, register: SheetRegister, formula: FormulaSettings): Highlighted | null {
  const { sheet, headingRow } = register;
  const renewed = register.ours.length > 0;
  const unknown = renewed ? showsUnknown(register) : [];
  const live = found.settings.columnsHold === 'live formulas';
  const ours = renewed ? register.ours.map((each, i) => ({ ...each, column: register.edge() + 1 + i })) : insertColumns(book, register);
  const [place] = ours;
  if (!place) return null;
  const fresh = ours.some(({ judgement }) => judgement === NEW_COLUMN);
  const plain = !fresh || makePlain(sheet, place);
  const asValues = (): Written | null => {
    const { wallClock } = book.clock();
    return writeValues(register, ours, valuesOf(found, register, dated), valuesAsOf(wallClock(new Date())), wallClock);
  };
  const dated = (fresh || ours.some(({ written }) => written !== '')) && showsDates(sheet, headingRow, place.column + 1);
  const stand = live && !dated ? writeFormulas(sheet, register, place, formula) : null;
  const written = stand === null ? asValues() : null;
  if (stand === null && written === null) return null;
  if (stand !== null) clearValues(register, ours);
  const now = written?.ours[0] ?? place;
  const dressed = !fresh || dressHeadings(sheet, headingRow, now);
  const tints = tint(register, now, formula.settings);
  const remarked = (written?.ours ?? ours).filter((each, i) => {
    const marks = written?.marks[i] ?? '';
    // What could not be dressed is new to the next check too.
    const judgement = plain && dressed ? JUDGEMENT : NEW_COLUMN;
    const differs = each.judgement !== judgement || each.written !== marks;
    if (differs) remark(each, judgement, marks);
    return differs;
  });
  const hadValues = stand !== null && ours.some((each) => each.written !== '');
  const looks = renewed && !fresh && !tints.changed && remarked.length === 0;
  const did = looks && !hadValues && stand?.written === false ? 'nothing' : 'written';
  const isFlushed = stand?.written === true && renewed && flushed(register);
  return {
    said: [
      ...unknown,
      ...(written && live ? [columnsAsValues(register.name)] : []),
      ...(written && written.kept > 0 ? [valuesKept(register.name, written.kept)] : []),
      ...tints.refused,
      ...(stand !== null && renewed ? blocked(register, stand.first) : []),
    ],
    did: isFlushed ? 'flushed' : did,
  };
}

/** New formulas are worked out before it is looked what they show; below the headings there has to be something. */
function flushed({ sheet, headingRow }: SheetRegister): boolean {
  if (sheet.getMaxRows() === headingRow) return false;
  SpreadsheetApp.flush();
  return true;
}

/** In a table a number format can't be taken away: under one of dates a score would be shown as a day. */
function showsDates(sheet: GoogleAppsScript.Spreadsheet.Sheet, headingRow: number, column: number): boolean {
  if (sheet.getMaxRows() === headingRow) return false;
  const formats = sheet.getRange(headingRow + 1, column, sheet.getMaxRows() - headingRow, 1).getNumberFormats();
  return formats.some(([format = '']) => /[dmyhs]/i.test(format.replace(/General|"[^"]*"|\[[^\]]*\]/g, '')));
}

/** @param asText scores as words: "70 High" */
function valuesOf(found: Found, register: SheetRegister, asText: boolean): Beside {
  const shown = besideRegister(register.grid, found.judgementOf(register)).map(
    ([status, score]) => [status, asText && typeof score === 'number' ? `${score} ${bandOf(score, found.settings)}` : score] as const,
  );
  const [ofStatus, ofScore] = [new Set<string>(), new Set<string>()];
  return shown.map(([status, score]) => [remembered(status, ofStatus), remembered(score, ofScore)]);
}

/** Of more different texts than can be remembered, only that they are not shown: what isn't remembered would be taken for a person's words. */
function remembered(value: string | number, known: Set<string>): string | number {
  // The note and the heading's are among them.
  if (!known.has(String(value)) && known.size >= MOST_WRITTEN - 2) return NOT_SHOWN_HERE;
  known.add(String(value));
  return value;
}

/** Our headings as they were seen last: "#NAME?" where the add-on is not installed for whoever looks. */
function showsUnknown({ sheet, name, ours, topRow }: SheetRegister): string[] {
  const [first] = ours;
  if (!first || ours.some(({ written }) => written !== '')) return [];
  const shown = sheet.getRange(topRow, first.column, 1, ours.length).getDisplayValues()[0] ?? [];
  const letters = ours.flatMap(({ column }, i) => (shown[i] === '#NAME?' ? [columnLetters(column)] : []));
  return letters.length === 0 ? [] : [columnsUnknown(name, letters)];
}

/** Nothing can stand in the way in columns that were put in just now. */
function blocked({ sheet, name, topRow, headingRow }: SheetRegister, first: number): string[] {
  if (sheet.getMaxRows() === headingRow) return [];
  const heads = sheet.getRange(topRow, first, 1, COLUMNS.length);
  const letters = (heads.getDisplayValues()[0] ?? []).flatMap((shown, i) => (shown === '#REF!' ? [columnLetters(first + i)] : []));
  return letters.length === 0 ? [] : [columnsBlocked(name, letters)];
}
