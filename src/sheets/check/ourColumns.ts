/** The two columns of ours at a register's right: putting them in, knowing them again, moving them, taking them away. */
import { mayBeDone } from '../../words/problems';
import type { Cleared } from '../../words/done';
import type { Book } from '../book/book';
import { deleteOurColumns } from '../book/deleteColumns';
import { NEW_COLUMN, OUR_CALL, columnMark, columnNow, markColumn, isOurRule, isWritten, oursOn, type OurColumn } from '../book/marks';
import { isPlain } from '../book/untouched';
import { UserError } from '../book/userError';
import type { SheetRegister } from './readSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const COLUMNS = [
  { value: 'status', formula: 'OUTVENTION_HIGHLIGHT' },
  { value: 'score', formula: 'OUTVENTION_RISK' },
] as const;

/** Are our columns there, whole, and nothing typed over their headings? Then they are renewed where they stand. */
export function areWhole({ sheet, ours, topRow, headingRow }: SheetRegister): boolean {
  if (ours.length !== COLUMNS.length || !COLUMNS.every(({ value }, i) => ours[i]?.kind === value)) return false;
  const [first, last] = [ours[0]?.column ?? 0, ours[ours.length - 1]?.column ?? 0];
  const range = sheet.getRange(topRow, first, headingRow - topRow + 1, last - first + 1);
  const formulas = range.getFormulas()[0] ?? [];
  if (ours.every(({ column }) => OUR_CALL.test(formulas[column - first] ?? ''))) return true;
  const shown = (range.getValues()[headingRow - topRow] ?? []).map(String);
  return ours.every((each) => {
    const text = shown[each.column - first] ?? '';
    return text !== '' && (each.written !== '' || OUR_CALL.test(text)) && isWritten(each)(text);
  });
}

/** Do they still stand where the register was read with them? A colleague may have put a column in since. */
export function areWhereRead({ ours }: SheetRegister): boolean {
  return ours.every((each) => columnNow(each) === each.column);
}

/** Do they stand right of the register, side by side? A school may have put in a column, or moved ours. */
export function areAtEdge({ ours, edge }: SheetRegister): boolean {
  return ours.every(({ column }, i) => column === edge() + 1 + i);
}

/** Moves our columns there, as a person would, so that formulas which use them go on. The register has then to be read anew. */
export function moveToEdge({ sheet, ours, edge }: SheetRegister): void {
  const last = edge();
  const rows = sheet.getMaxRows();
  const move = (each: OurColumn, column: number, to: number): void => {
    // Else somebody has moved it meanwhile.
    if (column !== to && columnNow(each) === column) sheet.moveColumns(sheet.getRange(1, column, rows, 1), to);
  };
  const left = ours.filter(({ column }) => column <= last);
  // Each that goes leaves its place to the others; what goes to the right is placed as it was counted before.
  left.forEach((each, i) => {
    move(each, each.column - i, last + 1);
  });
  ours.slice(left.length).forEach((each, i) => {
    move(each, each.column, last + 1 + i);
  });
}

/** Puts two columns right of the register, whose looks may be their neighbour's. Until they are marked, a note tells whose they are: see `recoverInsertion`. */
export function insertColumns(book: Book, { sheet, id, name, edge }: SheetRegister): readonly OurColumn[] {
  const [first, count] = [edge() + 1, COLUMNS.length];
  const { noteInsertion, forgetInsertion } = book.memory();
  noteInsertion({ sheetId: id, after: first - 1, count, width: sheet.getMaxColumns() });
  sheet.insertColumnsAfter(first - 1, count);
  const added = sheet.getRange(1, first, sheet.getMaxRows(), count);
  // Somebody put a column in at the same time: then what stands here is theirs.
  if (!added.isBlank()) throw new UserError({ kind: 'columns moved', sheet: name });
  COLUMNS.forEach(({ value }, i) => {
    markColumn(sheet, first + i, columnMark(value, NEW_COLUMN, ''));
  });
  const { columns } = oursOn(sheet);
  const [marked] = columns;
  if (!marked) throw new UserError({ kind: 'columns moved', sheet: name });
  if (!sheet.getRange(1, marked.column, sheet.getMaxRows(), count).isBlank()) {
    for (const { metadata } of columns) metadata.remove();
    throw new UserError({ kind: 'columns moved', sheet: name });
  }
  forgetInsertion();
  return columns;
}

/** Takes away columns whose insertion was broken off before they were marked; only where they are blank, and stand where they were put. @returns whether there were any */
export function recoverInsertion(book: Book): boolean {
  const { brokenInsertion: broken, forgetInsertion } = book.memory();
  if (!broken) return false;
  const sheet = book.spreadsheet.getSheets().find((each) => each.getSheetId() === broken.sheetId);
  const { after, count, width } = broken;
  if (sheet && sheet.getMaxColumns() >= width + count && isPlain(sheet.getRange(1, after + 1, sheet.getMaxRows(), count)))
    sheet.deleteColumns(after + 1, count);
  forgetInsertion();
  return true;
}

export function clearHighlights({ sheet, ours }: Pick<SheetRegister, 'sheet' | 'ours'>): Cleared {
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !isOurRule(rule, ours));
  const gone = others.length < rules.length && setRules(sheet, others) ? rules.length - others.length : 0;
  const { gone: columns, kept } = deleteOurColumns(sheet);
  return { columns, kept, rules: gone };
}

/** False where Google refuses, because a rule of theirs is broken. */
function setRules(sheet: Sheet, rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): boolean {
  try {
    sheet.setConditionalFormatRules(rules);
    return true;
  } catch (error) {
    if (error instanceof Error && mayBeDone(error.message)) throw error;
    return false;
  }
}
