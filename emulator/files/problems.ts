/**
 * What can be wrong with a file someone chose, told to a SENCO in one sentence: what it is, and what to do about it.
 * Deep inside nobody knows the file's name, so a `Fault` is thrown with `{name}` in its place; what leaves this folder is a
 * `FileProblem` and nothing else.
 */
export class FileProblem extends Error {
  override name = 'FileProblem';
}

export class Fault extends Error {
  override name = 'Fault';
}

/** The one who made the file also chose its name: no line break, control sequence or turned-round text may come out of it. */
export function named(fault: Fault, fileName: string): FileProblem {
  const shown = `“${fileName.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '?')}”`;
  return new FileProblem(fault.message.replace('{name}', () => shown));
}

const COPY_ALONE = 'copy the register alone into a new workbook and try again.';

export const MOST_CELLS = 1_000_000;
/** Counting empty ones, and all sheets together: as many as Google Sheets takes. */
export const MOST_PLACES = 10_000_000;
/** Each is a row to be gone through, whatever is below: a hundred thousand take ten seconds. */
export const MOST_BLANK_ROWS = 100_000;
/** Google's own limit. Excel's is 32,767; a longer text can only come from Sheets or from a .csv. */
export const LONGEST_TEXT = 50_000;

const many = (count: number): string => count.toLocaleString('en-GB');

export const empty = (): Fault =>
  new Fault('{name} is empty (0 bytes): check that it has finished downloading or copying, then try again.');
export const tooLarge = (): Fault => new Fault(`{name} is larger than 50 MB, which is too big to open here: ${COPY_ALONE}`);
export const unpacksTooLarge = (): Fault => new Fault(`{name} unpacks to more than 256 MB, which is too big to open here: ${COPY_ALONE}`);
export const tooManyParts = (): Fault =>
  new Fault(`{name} is made of far more pieces than a register needs, which is too much to open here: ${COPY_ALONE}`);
export const tooManyCells = (): Fault =>
  new Fault(`{name} has more than ${many(MOST_CELLS)} cells with something in them, which is too much to open here: ${COPY_ALONE}`);
export const tooManyPlaces = (): Fault =>
  new Fault(
    `{name} has more than ${many(MOST_PLACES)} cells, counting empty ones, which is more than Google Sheets takes: delete the empty rows and columns beyond the register and try again.`,
  );
export const farBelow = (cell: string): Fault =>
  new Fault(
    `{name} has something in cell ${cell}, more than ${many(MOST_BLANK_ROWS)} blank rows below the rest, so the sheet is too long to open here: clear that cell, or delete the rows above it, save the file and try again.`,
  );
export const tooManyRows = (): Fault =>
  new Fault(`{name} has more rows or columns than a sheet can have (1,048,576 rows, 16,384 columns): ${COPY_ALONE}`);
export const tooMuchToWorkOut = (): Fault =>
  new Fault(`{name} has formulas or dropdowns over far more cells than a register needs, which is too much to open here: ${COPY_ALONE}`);
export const textTooLong = (cell: string): Fault =>
  new Fault(`{name} has more than ${many(LONGEST_TEXT)} characters in cell ${cell}, which no sheet takes: shorten it and try again.`);
export const locked = (): Fault =>
  new Fault(
    '{name} is protected with a password: open it in Excel, remove the password (File, Info, Protect Workbook), save it and try again.',
  );
export const oldExcel = (): Fault =>
  new Fault(
    '{name} is an old Excel file (.xls), which I can’t open: open it in Excel, choose Save As, pick Excel Workbook (.xlsx) and try again.',
  );
export const binaryExcel = (): Fault =>
  new Fault(
    '{name} is an Excel binary workbook (.xlsb), which I can’t open: in Excel choose Save As, pick Excel Workbook (.xlsx) and try again.',
  );
export const openDocument = (): Fault =>
  new Fault('{name} is an OpenDocument spreadsheet, which I can’t open: in LibreOffice choose Save As, pick Excel (.xlsx) and try again.');
export const fromNumbers = (): Fault =>
  new Fault('{name} is a Numbers spreadsheet, which I can’t open: in Numbers choose File, Export To, Excel and try again.');
export const notASpreadsheet = (): Fault =>
  new Fault('This file is not a spreadsheet I can open: {name}. Save it as .xlsx or .csv and try again.');
export const damaged = (): Fault =>
  new Fault('{name} is damaged or was not copied completely: open it in Excel, save it again as .xlsx and try again.');
export const suspicious = (): Fault =>
  new Fault(
    '{name} is not put together the way any spreadsheet program does it and may have been made to do harm: ask whoever sent it for a copy saved from Excel as .xlsx.',
  );
export const noSheets = (): Fault =>
  new Fault('{name} has no worksheets in it: open it, check that the register is there, save it again and try again.');
export const noRoom = (cell: string, sheet: string): Fault =>
  new Fault(
    `{name} has something in cell ${cell}, in the last column or row that a sheet can have, so nothing can be put in before it on the sheet “${sheet}”: clear that cell, save it and try again.`,
  );
export const openQuote = (line: number): Fault =>
  new Fault(
    `{name} has a quotation mark in line ${many(line)} that is never closed, so all that follows would be one cell: close it or take it out, and try again.`,
  );
export const notText = (): Fault =>
  new Fault('{name} is not plain text, or breaks off in the middle: save it again as .csv or .xlsx and try again.');
export const unclearAlphabet = (): Fault =>
  new Fault(
    '{name} is in one of several old alphabets, and I can’t tell which: save it as “CSV UTF-8”, or name the alphabet with --encoding (windows-1252, macintosh or ibm850).',
  );
export const unknownAlphabet = (wanted: string, known: readonly string[]): Fault =>
  new Fault(
    `--encoding ${wanted}: I don’t know that alphabet for {name}; it can be ${known.slice(0, -1).join(', ')} or ${known.at(-1) ?? ''}.`,
  );
