/**
 * Files in and out: an .xlsx, .xlsm or .csv becomes the emulator's workbook, and whatever happens to that is saved as an
 * .xlsx in which everything nobody touched is as it was. The library that knows the format is known only in this folder.
 */
import { openXlsx, writeXlsx } from 'hucre/xlsx';
import type { RoundtripWorkbook } from 'hucre';
import type { Workbook } from '../workbook/model';
import { unpack } from './archive';
import { fillFromCsv } from './csv';
import { kindOf, type FileKind } from './kind';
import { Effort } from './effort';
import { mend } from './mend';
import { damaged, Fault, named, noSheets, notASpreadsheet } from './problems';
import { withoutOtherTabs } from './otherTabs';
import { Package } from './package';
import { checkParts } from './soundness';
import type { Live } from './spill';
import { lostIn } from './signatures';
import { workbookPart } from './workbookPatch';
import { readWorkbook } from './xlsxRead';
import { writeWorkbook } from './xlsxWrite';

export { FileProblem } from './problems';
export type { Live } from './spill';

export interface OpenedFile {
  kind: FileKind;
  workbook: Workbook;
  /** What a copy's name has to end in: Excel opens no macros under the name of an .xlsx. */
  extension: string;
  /** What a copy can't keep, each in a sentence. */
  lost: readonly string[];
  /** The file as it is, with what has changed since; may be called again and again. @throws `FileProblem` where Excel has no room for it. */
  save(live: Live): Promise<Uint8Array>;
}

/**
 * @param encoding the alphabet of a .csv, where somebody has said which it is
 * @throws `FileProblem`, and nothing else: its message is for the person who chose the file.
 * @example const { workbook, save } = await openWorkbookFile(await readFile('register.xlsx'), 'register.xlsx');
 */
export async function openWorkbookFile(bytes: Uint8Array, fileName: string, encoding?: string): Promise<OpenedFile> {
  try {
    const kind = kindOf(bytes, fileName);
    return kind === 'csv' ? await openCsv(bytes, fileName, encoding) : await openExcel(bytes, fileName);
  } catch (error) {
    // Any other error means a damaged file as well: nothing but a `FileProblem` may leave this folder.
    throw named(error instanceof Fault ? error : damaged(), fileName);
  }
}

function baseName(fileName: string): string {
  return fileName.replace(/^.*[\\/]/s, '').replace(/\.[^.]*$/, '') || 'Untitled spreadsheet';
}

async function openExcel(bytes: Uint8Array, fileName: string): Promise<OpenedFile> {
  const parts = unpack(bytes);
  const original = new Package(parts);
  checkParts(parts);
  // The library gets exactly the parts that were looked at: two readers of one odd archive may otherwise see two workbooks.
  const read = new Package(parts);
  const opened = await openXlsx(withoutOtherTabs(read).zip(true), { readStyles: true }).catch((error: unknown): never => {
    const message = error instanceof Error ? error.message : '';
    if (/missing \[Content_Types\]|missing _rels|cannot find workbook|missing workbook at/i.test(message)) throw notASpreadsheet();
    throw damaged();
  });
  if (opened.sheets.length === 0) throw noSheets();
  return opening({ kind: 'xlsx', opened, original, read }, fileName);
}

async function openCsv(bytes: Uint8Array, fileName: string, encoding: string | undefined): Promise<OpenedFile> {
  const blank = await writeXlsx({ sheets: [{ name: tabName(fileName) }], stringMode: 'inline' });
  const original = new Package(unpack(blank));
  const file = opening({ kind: 'csv', opened: await openXlsx(blank, { readStyles: true }), original, read: original }, fileName);
  const [sheet] = file.workbook.sheets;
  if (sheet) fillFromCsv(sheet, bytes, encoding);
  return file;
}

const LONGEST_TAB = 31;

/** A tab's name can't be longer than 31 characters, nor hold some of them, nor begin or end with an apostrophe, nor be "History". */
function tabName(fileName: string): string {
  let name = '';
  for (const letter of baseName(fileName).replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, ' ')) {
    // An emoji counts as two.
    if (name.length + letter.length <= LONGEST_TAB) name += letter;
    else break;
  }
  name = name.replace(/^['\s]+|['\s]+$/g, '');
  return name === '' || name.toLowerCase() === 'history' ? 'Sheet1' : name;
}

interface Source {
  kind: FileKind;
  opened: RoundtripWorkbook;
  /** The file as it is. */
  original: Package;
  /** As the library was given it. */
  read: Package;
}

function opening({ kind, opened, original, read }: Source, fileName: string): OpenedFile {
  const effort = new Effort();
  mend(opened, read, effort);
  const { workbook, origins } = readWorkbook(opened, original, baseName(fileName), effort);
  return {
    kind,
    workbook,
    extension: extensionOf(original),
    lost: lostIn(original),
    save: (live) =>
      writeWorkbook(workbook, origins, live).catch((error: unknown): never => {
        throw error instanceof Fault ? named(error, fileName) : error;
      }),
  };
}

/** The kind of the workbook's part → what Excel opens it under. */
const EXTENSIONS: readonly (readonly [RegExp, string])[] = [
  [/template\.macroEnabled/i, '.xltm'],
  [/addin\.macroEnabled/i, '.xlam'],
  [/macroEnabled/i, '.xlsm'],
  [/\.template\./i, '.xltx'],
];

function extensionOf(original: Package): string {
  const type = original.typeOf(workbookPart(original));
  return EXTENSIONS.find(([kind]) => kind.test(type))?.[1] ?? '.xlsx';
}
