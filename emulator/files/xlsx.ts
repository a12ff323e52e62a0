/**
 * Files in and out: an .xlsx, .xlsm or .csv becomes the emulator's workbook, and whatever happens to that is saved as an
 * .xlsx in which everything nobody touched is as it was. The library that knows the format is known only in this folder.
 */
import { openXlsx, writeXlsx } from 'hucre/xlsx';
import type { RoundtripWorkbook } from 'hucre';
import type { Workbook } from '../workbook/model';
import { fillFromCsv } from './csv';
import { mend } from './mend';
import { damaged, FileProblem, kindOf, noSheets, notASpreadsheet, type FileKind } from './problems';
import type { Live } from './spill';
import { readWorkbook } from './xlsxRead';
import { writeWorkbook } from './xlsxWrite';

export { FileProblem, type FileKind } from './problems';
export type { Live } from './spill';

export interface OpenedFile {
  kind: FileKind;
  workbook: Workbook;
  /** Always an .xlsx; may be called again and again. */
  save(live: Live): Promise<Uint8Array>;
}

/** Throws `FileProblem`, whose message is for the one who chose the file, and nothing else. */
export async function openWorkbookFile(bytes: Uint8Array, fileName: string): Promise<OpenedFile> {
  const kind = kindOf(bytes, fileName);
  try {
    return kind === 'csv' ? await openCsv(bytes, fileName) : await openExcel(bytes, fileName);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw damaged(fileName);
  }
}

function baseName(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || 'Untitled spreadsheet';
}

async function openExcel(bytes: Uint8Array, fileName: string): Promise<OpenedFile> {
  const opened = await openXlsx(bytes, { readStyles: true }).catch((error: unknown): never => {
    const message = error instanceof Error ? error.message : '';
    if (/missing \[Content_Types\]|missing _rels|cannot find workbook|missing workbook at/i.test(message)) throw notASpreadsheet(fileName);
    if (/missing worksheet file/i.test(message)) throw chartSheet(fileName);
    throw damaged(fileName);
  });
  if (opened.sheets.length === 0) throw noSheets(fileName);
  return opening('xlsx', opened, fileName);
}

function chartSheet(fileName: string): FileProblem {
  return new FileProblem(
    `“${fileName}” has a tab that is not a worksheet (a chart or macro on a tab of its own): move or delete that tab in Excel, save and try again.`,
  );
}

async function openCsv(bytes: Uint8Array, fileName: string): Promise<OpenedFile> {
  // A tab's name can't be longer than 31 characters, nor hold any of these.
  const name =
    baseName(fileName)
      .replace(/[[\]:*?/\\]/g, ' ')
      .slice(0, 31)
      .trim() || 'Sheet1';
  const blank = await openXlsx(await writeXlsx({ sheets: [{ name }] }), { readStyles: true });
  const file = opening('csv', blank, fileName);
  const [sheet] = file.workbook.sheets;
  if (sheet) fillFromCsv(sheet, bytes);
  return file;
}

function opening(kind: FileKind, opened: RoundtripWorkbook, fileName: string): OpenedFile {
  mend(opened);
  const { workbook, origins } = readWorkbook(opened, baseName(fileName));
  return { kind, workbook, save: (live) => writeWorkbook(workbook, origins, live) };
}
