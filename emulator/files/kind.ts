/** What kind of file it is: by its content first, since files are often misnamed, and by its name where the content doesn't say. */
import { damaged, empty, fromNumbers, locked, notASpreadsheet, oldExcel, openDocument, tooLarge } from './problems';

export type FileKind = 'xlsx' | 'csv';

export const BIGGEST_FILE = 50 * 1024 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const TEXT_NAMES = /\.(csv|tsv|txt)$/i;

/** @throws `Fault` for a file that can't be opened. */
export function kindOf(bytes: Uint8Array, fileName: string): FileKind {
  if (bytes.length === 0) throw empty();
  if (bytes.length > BIGGEST_FILE) throw tooLarge();
  if (startsWith(bytes, OLE)) {
    if (includesText16(bytes, 'EncryptedPackage')) throw locked();
    // Word and Outlook keep their files in the same wrapping; only Excel has one of these two streams.
    throw /\.xl\w*$/i.test(fileName) || includesText16(bytes, 'Workbook') || includesText16(bytes, 'Book\0')
      ? oldExcel()
      : notASpreadsheet();
  }
  if (/\.(ods|ots|fods)$/i.test(fileName)) throw openDocument();
  if (/\.numbers$/i.test(fileName)) throw fromNumbers();
  if (startsWith(bytes, ZIP)) return 'xlsx';
  if (startsWith(bytes, ZIP.slice(0, 2))) throw damaged();
  if (!TEXT_NAMES.test(fileName) || !looksLikeText(bytes)) throw notASpreadsheet();
  return 'csv';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function includesText16(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));
}

/** Web pages, PDFs and letters are often downloaded under the name of a .csv. */
function looksLikeText(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return !/^(?:\xef\xbb\xbf)?\s*(<!doctype|<html|<\?xml|%PDF|\{\\rtf)/i.test(start);
}
