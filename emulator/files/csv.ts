/**
 * A CSV file as Sheets would import it for a school in England, or in the United States where its dates say so: numbers and dates become what they are, all
 * else stays text.
 */
import { parseCsv } from 'hucre/csv';
import { cellKey, type Cell, type SheetData } from '../workbook/model';
import { serialOfDate } from '../workbook/dates';
import { decodeText } from './alphabets';
import { delimiterOf } from './csvDelimiter';
import { survey } from './csvSurvey';
import { notText } from './problems';

const DATE = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;
/** Numbers that begin with a nought are codes or telephone numbers, and more than 15 digits would not survive. */
const NUMBER = /^[+-]?(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d{1,15})?$/;

/** An Excel whose decimals have commas parts columns with semicolons: 1,5 is one and a half there, and 1.250 a thousand and more. */
const DECIMAL_COMMAS = /(?:^|[;\r\n])\s*"?[+-]?\d{1,15}(?:\.\d{3})*,\d{1,15}"?\s*(?=[;\r\n]|$)/;
const COMMA_NUMBER = /^[+-]?(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d{1,15})?$/;

/** @param alphabet in which the file is written, where somebody has said so */
export function fillFromCsv(sheet: SheetData, bytes: Uint8Array, alphabet?: string): void {
  const text = decodeText(bytes, alphabet);
  if (text.includes('\0')) throw notText();
  const delimiter = delimiterOf(text);
  const hasCommas = delimiter === ';' && DECIMAL_COMMAS.test(text);
  survey(text, delimiter);
  const rows = parseCsv(text, { delimiter });
  const monthFirst = putsMonthFirst(rows.flat());
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const cell = cellOf(typeof value === 'string' ? value : String(value ?? ''), { hasCommas, monthFirst });
      if (cell.value !== '') sheet.cells.set(cellKey(row + 1, column + 1), cell);
    });
    sheet.columnCount = Math.max(sheet.columnCount, values.length);
  });
  sheet.rowCount = Math.max(sheet.rowCount, rows.length);
}

/** 08/17/2026 is no day of a school in England: then 12/04/2026 beside it is in December too, unless 17/08/2026 stands there as well. */
function putsMonthFirst(values: readonly unknown[]): boolean {
  const dates = values.flatMap((value) => (typeof value === 'string' ? [DATE.exec(value.trim())].filter((date) => date !== null) : []));
  return dates.some(([, , second]) => Number(second) > 12) && !dates.some(([, first]) => Number(first) > 12);
}

interface Written {
  readonly hasCommas: boolean;
  readonly monthFirst: boolean;
}

function cellOf(typed: string, { hasCommas, monthFirst }: Written): Cell {
  const text = typed.trim();
  if (hasCommas && COMMA_NUMBER.test(text)) return { value: Number(text.replaceAll('.', '').replace(',', '.')) };
  if (NUMBER.test(text)) return { value: Number(text.replaceAll(',', '')) };
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  if (percent !== undefined) return { value: Number(percent) / 100, format: { numberFormat: percent.includes('.') ? '0.00%' : '0%' } };
  const pounds = /^£(\d[\d,]*(?:\.\d+)?)$/.exec(text)?.[1];
  if (pounds !== undefined) return { value: Number(pounds.replaceAll(',', '')), format: { numberFormat: '£#,##0.00' } };
  return dateCell(text, monthFirst) ?? timeCell(text) ?? { value: typed };
}

function dateCell(text: string, monthFirst: boolean): Cell | undefined {
  const english = DATE.exec(text);
  const iso = ISO_DATE.exec(text);
  if (!english && !iso) return undefined;
  const [first = 0, second = 0, last = 0] = (english ?? iso ?? []).slice(1).map(Number);
  const [day, month, typedYear] = iso ? [last, second, first] : monthFirst ? [second, first, last] : [first, second, last];
  const year = typedYear < 30 ? typedYear + 2000 : typedYear < 100 ? typedYear + 1900 : typedYear;
  const check = new Date(Date.UTC(year, month - 1, day));
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return undefined;
  return { value: serialOfDate(year, month, day), format: { numberFormat: iso ? 'yyyy-mm-dd' : monthFirst ? 'mm/dd/yyyy' : 'dd/mm/yyyy' } };
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
