/** A CSV file as Sheets would import it for a school in England: numbers and dates become what they are, all else stays text. */
import { parseCsv } from 'hucre/csv';
import { cellKey, type Cell, type SheetData } from '../workbook/model';
import { serialOfDate } from '../workbook/dates';
import { delimiterOf } from './csvDelimiter';
import { survey } from './csvSurvey';
import { notText } from './problems';

const DATE = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;
/** Numbers that begin with a nought are codes or telephone numbers, and more than 15 digits would not survive. */
const NUMBER = /^[+-]?(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d{1,15})?$/;

export function fillFromCsv(sheet: SheetData, bytes: Uint8Array): void {
  const text = decode(bytes);
  if (text.includes('\0')) throw notText();
  const delimiter = delimiterOf(text);
  survey(text, delimiter);
  const rows = parseCsv(text, { delimiter });
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const cell = cellOf(typeof value === 'string' ? value : String(value ?? ''));
      if (cell.value !== '') sheet.cells.set(cellKey(row + 1, column + 1), cell);
    });
    sheet.columnCount = Math.max(sheet.columnCount, values.length);
  });
  sheet.rowCount = Math.max(sheet.rowCount, rows.length);
}

/** What the old Windows alphabet has at 80–9F; Node's own decoder mistakes it for Latin-1, which has nothing there. */
const WINDOWS = Array.from('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');

/** UTF-8 if the bytes are valid UTF-8: Excel saves plain "CSV" in the old Windows alphabet, and "Unicode text" with a mark and two bytes a letter. */
function decode(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (wide !== undefined) throw notText();
    const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return latin.replace(/[\x80-\x9f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter);
  }
}

function cellOf(typed: string): Cell {
  const text = typed.trim();
  if (NUMBER.test(text)) return { value: Number(text.replaceAll(',', '')) };
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  if (percent !== undefined) return { value: Number(percent) / 100, format: { numberFormat: percent.includes('.') ? '0.00%' : '0%' } };
  const pounds = /^£(\d[\d,]*(?:\.\d+)?)$/.exec(text)?.[1];
  if (pounds !== undefined) return { value: Number(pounds.replaceAll(',', '')), format: { numberFormat: '£#,##0.00' } };
  return dateCell(text) ?? timeCell(text) ?? { value: typed };
}

function dateCell(text: string): Cell | undefined {
  const english = DATE.exec(text);
  const iso = ISO_DATE.exec(text);
  if (!english && !iso) return undefined;
  const [first = 0, month = 0, last = 0] = (english ?? iso ?? []).slice(1).map(Number);
  const [day, typedYear] = english ? [first, last] : [last, first];
  const year = typedYear < 30 ? typedYear + 2000 : typedYear < 100 ? typedYear + 1900 : typedYear;
  const check = new Date(Date.UTC(year, month - 1, day));
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return undefined;
  return { value: serialOfDate(year, month, day), format: { numberFormat: english ? 'dd/mm/yyyy' : 'yyyy-mm-dd' } };
}

function timeCell(text: string): Cell | undefined {
  const time = TIME.exec(text);
  if (!time) return undefined;
  const [hours = 0, minutes = 0, seconds] = time
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  return {
    value: (hours * 3600 + minutes * 60 + (seconds ?? 0)) / 86_400,
    format: { numberFormat: seconds === undefined ? 'hh:mm' : 'hh:mm:ss' },
  };
}
