/** Where a printed table's pages end. A row without a height of its own is 20 pixels. */
import { pageBreaks } from '../../files/pageBreaks';
import { cellKey, newSheet, type SheetData } from '../../workbook/model';

/** One frozen row of headings, and below it these texts in the first column; "**…**" is bold. */
function table(...texts: string[]): SheetData {
  const sheet = newSheet(1, 'Table');
  sheet.frozenRows = 1;
  ['Heading', ...texts].forEach((text, i) => {
    if (text === '') return;
    const isBold = text.startsWith('**');
    sheet.cells.set(cellKey(i + 1, 1), { value: text.replace(/\*\*/g, ''), ...(isBold && { format: { bold: true } }) });
  });
  return sheet;
}

function withChart(sheet: SheetData, row: number, height: number, figures: number): SheetData {
  const ranges = [{ row: figures, column: 1, rows: 3, columns: 2 }];
  sheet.charts.push({
    id: 1,
    type: 'BAR',
    ranges,
    headers: 1,
    options: { height },
    position: { row, column: 1, offsetX: 0, offsetY: 0 },
  });
  return sheet;
}

test('a table without titles in it says nothing of its pages', () => {
  expect(pageBreaks(table(...Array.from({ length: 50 }, () => 'line')), 200)).toEqual([]);
});

test('a title and its headings go on to the next page with the first line below them', () => {
  const lines = (count: number): string[] => Array.from({ length: count }, () => 'line');
  // Ten rows a page: the headings, and nine more.
  expect(pageBreaks(table(...lines(6), '**Title**', '**Heads**', 'line', ...lines(3)), 200)).toEqual([]);
  expect(pageBreaks(table(...lines(7), '**Title**', '**Heads**', 'line', ...lines(3)), 200)).toEqual([7]);
  expect(pageBreaks(table(...lines(8), '**Title**', '**Heads**', 'line', ...lines(3)), 200)).toEqual([8]);
  // It is the first of a page anyway.
  expect(pageBreaks(table(...lines(9), '**Title**', '**Heads**', 'line', ...lines(3)), 200)).toEqual([9]);
});

test('a chart begins a page with the title and the figures it is drawn from, and has one of its own where that is too long', () => {
  const sheet = (height: number): SheetData => withChart(table('line', 'line', '', '**Weeks**', '**Heads**', 'AB', 'CD'), 10, height, 6);
  expect(pageBreaks(sheet(100), 240)).toEqual([3]);
  expect(pageBreaks(sheet(200), 240)).toEqual([3, 7]);
});
