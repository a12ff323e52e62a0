/** What is only formatted, far beyond all that is used, is neither counted nor read, and comes through as it is written. */
import { openWorkbookFile } from '../../files/xlsx';
import { columnName } from '../../workbook/address';
import { insertColumns } from '../../workbook/structure';
import { firstSheet, outcomeOf, parts, valueAt, zipped } from './make';
import { live, unzip } from './reopen';

const FIRST = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
const LAST_ROW = 1_048_576;

function rows(from: number, to: number, row: (number: number) => string): string {
  return Array.from({ length: to - from + 1 }, (_, index) => row(from + index)).join('');
}

async function sheetAfterInsertion(text: string, at: number): Promise<{ rowCount: number; before: string; after: string }> {
  const file = await openWorkbookFile(zipped(parts(text)), 'ahead.xlsx');
  const { rowCount } = firstSheet(file);
  insertColumns(file.workbook, firstSheet(file), at, 2, 'after');
  const after = unzip(await file.save(live(file))).get('xl/worksheets/sheet1.xml') ?? '';
  return { rowCount, before: text, after: /<sheetData>(.*)<\/sheetData>/s.exec(after)?.[1] ?? '' };
}

test.each<[string, number, (row: number) => string]>([
  ['rows', 30_000, (row) => `<row r="${row}" ht="20" customHeight="1"/>`],
  ['rows that count on from the one before', 30_000, () => '<row></row>'],
  ['rows of a cell each, as many as a sheet can have', LAST_ROW, (row) => `<row r="${row}"><c r="A${row}"/></row>`],
  ['rows of cells that count on, closed and with nothing in them', 30_000, () => '<row><c></c><c t="s"><v></v></c></row>'],
])(
  'a register above blank %s is opened without them, and all of them are in the copy',
  async (_, last, row) => {
    const { rowCount, before, after } = await sheetAfterInsertion(FIRST + rows(2, last, row), 3);
    expect(rowCount).toBeLessThan(3000);
    // Not `toBe`: that would print a million rows.
    expect(after === before).toBe(true);
  },
  30_000,
);

test('a hundred rows of cells to the last column are opened, and move on with what columns push them', async () => {
  const wide = (row: number, to: number, by: number): string => rows(3, to, (column) => `<c r="${columnName(column + by)}${row}"/>`);
  const row = (number: number, to = 16_384, by = 0): string =>
    `<row r="${number}"><c r="A${number}"><v>1</v></c>${wide(number, to, by)}</row>`;
  const { after } = await sheetAfterInsertion(
    rows(1, 100, (number) => row(number)),
    3,
  );
  expect(after === rows(1, 100, (number) => row(number, 16_382, 2))).toBe(true);
}, 30_000);

test('a sheet coloured down to row 200,000 is saved when columns push what is coloured to the right', async () => {
  const coloured = (column: string) => (row: number) => `<row r="${row}"><c r="${column}${row}"/></row>`;
  const { after } = await sheetAfterInsertion(FIRST + rows(2, 200_000, coloured('C')), 3);
  expect(after === FIRST + rows(2, 200_000, coloured('E'))).toBe(true);
}, 30_000);

test('what stands below thousands of blank rows, or beyond hundreds of blank cells, is read where it stands', async () => {
  const blank = rows(2, 5000, (row) => `<row r="${row}"><c r="A${row}"/></row>`);
  const cells = rows(1, 300, (column) => `<c r="${columnName(column)}5001"/>`);
  const text = `${FIRST}${blank}<row r="5001">${cells}<c r="KO5001"><v>7</v></c></row>`;
  const file = await openWorkbookFile(zipped(parts(text)), 'below.xlsx');
  expect([valueAt(file, 1, 2), valueAt(file, 5001, 301), firstSheet(file).cells.size]).toEqual([2, 7, 3]);
});

test('a row or cell that only counts on from blank ones is read where it stands', async () => {
  const blank = '<row/>'.repeat(1500);
  const file = await openWorkbookFile(zipped(parts(`${FIRST}${blank}<row>${'<c/>'.repeat(150)}<c><v>7</v></c></row>`)), 'counts.xlsx');
  expect([firstSheet(file).rowCount, valueAt(file, 1502, 151)]).toEqual([1502, 7]);
});

test('something more than a hundred thousand rows below the rest is named, since nobody can mean it', async () => {
  const stray = `${FIRST}<row r="100001"><c r="B100001"><v>1</v></c></row><row r="250000"><c r="C250000" t="inlineStr"><is><t> </t></is></c></row>`;
  expect(await outcomeOf(zipped(parts(stray)), 'stray.xlsx')).toMatch(
    /^“stray\.xlsx” has something in cell C250000, more than 100,000 blank rows below/,
  );
});
