/**
 * What can be wrong with a file someone chose, told to a SENCO in one sentence: what it is, and what to do about it.
 * Everything that reads a file here throws `FileProblem` and nothing else.
 */
export class FileProblem extends Error {
  override name = 'FileProblem';
}

export type FileKind = 'xlsx' | 'csv';

const MEGABYTE = 1024 * 1024;
const BIGGEST_FILE = 50 * MEGABYTE;
/** Far beyond any register; a file that unpacks to more was made to do harm. */
const BIGGEST_UNPACKED = 1024 * MEGABYTE;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const TEXT_NAMES = /\.(csv|tsv|txt)$/i;

/** Decides by the content first, since files are often misnamed, and by the name where the content doesn't say. */
export function kindOf(bytes: Uint8Array, fileName: string): FileKind {
  const problem = (what: string): FileProblem => new FileProblem(what.replace('{name}', `“${fileName}”`));
  if (bytes.length === 0) throw problem('{name} is empty (0 bytes): check that it has finished downloading or copying, then try again.');
  if (bytes.length > BIGGEST_FILE) {
    throw problem('{name} is larger than 50 MB, which is too big to open here: copy the register alone into a new workbook and try again.');
  }
  if (startsWith(bytes, OLE)) {
    throw includesText16(bytes, 'EncryptedPackage')
      ? problem(
          '{name} is protected with a password: open it in Excel, remove the password (File, Info, Protect Workbook), save it and try again.',
        )
      : problem(
          '{name} is an old Excel file (.xls), which I can’t open: open it in Excel, choose Save As, pick Excel Workbook (.xlsx) and try again.',
        );
  }
  if (/\.(ods|ots|fods)$/i.test(fileName)) {
    throw problem(
      '{name} is an OpenDocument spreadsheet, which I can’t open: in LibreOffice choose Save As, pick Excel (.xlsx) and try again.',
    );
  }
  if (/\.numbers$/i.test(fileName)) {
    throw problem('{name} is a Numbers spreadsheet, which I can’t open: in Numbers choose File, Export To, Excel and try again.');
  }
  if (startsWith(bytes, ZIP)) {
    if (unpackedSize(bytes) > BIGGEST_UNPACKED) {
      throw problem(
        '{name} unpacks to more than 1 GB, which is too big to open here: copy the register alone into a new workbook and try again.',
      );
    }
    return 'xlsx';
  }
  if (startsWith(bytes, [0x50, 0x4b])) throw damaged(fileName);
  if (/\.xls[xm]$/i.test(fileName)) throw notASpreadsheet(fileName);
  if (!TEXT_NAMES.test(fileName) || !looksLikeText(bytes)) throw notASpreadsheet(fileName);
  return 'csv';
}

export function notASpreadsheet(fileName: string): FileProblem {
  return new FileProblem(`This file is not a spreadsheet I can open: “${fileName}”. Save it as .xlsx or .csv and try again.`);
}

export function damaged(fileName: string): FileProblem {
  return new FileProblem(`“${fileName}” is damaged or was not copied completely: open it in Excel, save it again as .xlsx and try again.`);
}

export function noSheets(fileName: string): FileProblem {
  return new FileProblem(`“${fileName}” has no worksheets in it: open it, check that the register is there, save it again and try again.`);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function includesText16(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));
}

function looksLikeText(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (/^\s*(<!doctype|<html|<\?xml|%PDF|\{\\rtf)/i.test(start)) return false;
  return utf16 || !start.includes('\0');
}

/** Adds up the sizes the ZIP directory declares, before anything is unpacked. A broken directory counts as nothing: opening it fails later. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - 65_557);
  let end = bytes.length - 22;
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < lowest) return 0;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let entry = 0; entry < entries && at + 46 <= bytes.length; entry += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) break;
    total += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}
