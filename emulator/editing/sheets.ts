/** Whole sheets come, go and get other names: formulas that name them follow. */
import { fail } from '../errors';
import { quoteSheetName } from '../workbook/address';
import { findSheet } from '../workbook/cells';
import type { SheetData, Workbook } from '../workbook/model';
import { rewriteReferences, type Reference } from '../workbook/references';
import { markChanged } from '../workbook/revision';
import type { Book } from './book';

const LONGEST_NAME = 100;

/** Two names can't differ in upper and lower case alone. @throws if a sheet can't have this name. */
export function checkSheetName(workbook: Workbook, name: string, own?: SheetData): void {
  if (name.trim() === '') fail('The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME) fail(`The sheet name cannot be greater than ${LONGEST_NAME} characters.`);
  const taken = findSheet(workbook, name);
  if (taken && taken !== own) fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

export function addSheet({ workbook }: Book, sheet: SheetData, index: number): void {
  workbook.sheets.splice(index, 0, sheet);
  markChanged(workbook);
}

/** `Copy of Sheet1`, and from the second one on `Copy of Sheet1 2`. All that has an id of its own gets a new one. */
export function copySheet(book: Book, sheet: SheetData, nextId: () => number): SheetData {
  const plain = `Copy of ${sheet.name}`;
  let name = plain;
  for (let number = 2; findSheet(book.workbook, name); number++) name = `${plain} ${number}`;
  const copy: SheetData = { ...structuredClone(sheet), id: nextId(), name, hidden: false };
  for (const list of [copy.charts, copy.metadata, copy.protections]) for (const held of list) held.id = nextId();
  addSheet(book, copy, book.workbook.sheets.length);
  return copy;
}

/** @throws if the sheet can't have this name. */
export function renameSheet({ workbook }: Book, sheet: SheetData, name: string): void {
  checkSheetName(workbook, name, sheet);
  const prefix = `${quoteSheetName(name)}!`;
  rewriteNamed(workbook, sheet.name, (reference) => ({ ...reference, prefix, sheetName: name }));
  sheet.name = name;
  markChanged(workbook);
}

/**
 * References to it become `#REF!`; named ranges and charts' ranges on it are gone. If it was the active one, the one before it is.
 * @throws if it is the only sheet.
 */
export function deleteSheet({ workbook }: Book, sheet: SheetData): void {
  if (workbook.sheets.length === 1) fail("You can't remove all the sheets in a document.");
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets = workbook.sheets.filter(({ id }) => id !== sheet.id);
  workbook.namedRanges = workbook.namedRanges.filter(({ sheetId }) => sheetId !== sheet.id);
  for (const home of workbook.sheets) {
    home.charts = home.charts.map((chart) => ({ ...chart, ranges: chart.ranges.filter(({ sheetId }) => sheetId !== sheet.id) }));
  }
  rewriteNamed(workbook, sheet.name, () => null);
  const next = workbook.sheets[Math.max(0, index - 1)];
  if (next && workbook.activeSheetId === sheet.id) {
    workbook.activeSheetId = next.id;
    workbook.selection = { row: 1, column: 1, rows: 1, columns: 1 };
  }
  markChanged(workbook);
}

function rewriteNamed(workbook: Workbook, name: string, change: (reference: Reference) => Reference | null): void {
  const wanted = name.toLowerCase();
  for (const { cells } of workbook.sheets) {
    for (const [key, cell] of cells) {
      if (cell.formula === undefined) continue;
      const formula = rewriteReferences(cell.formula, workbook.locale, (reference) =>
        reference.sheetName?.toLowerCase() === wanted ? change(reference) : reference,
      );
      if (formula !== cell.formula) cells.set(key, { ...cell, formula });
    }
  }
}
