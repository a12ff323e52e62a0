/** Where a printed table's pages end. A row without a height of its own is 20 pixels. */
import { frameOf } from '../../files/frame';
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

/** A page without frozen headings: these titles, each with so many lines of 10 points below it. */
function paged(lines: number, ...titles: string[]): SheetData {
  const sheet = newSheet(1, 'Page');
  titles.forEach((title, i) => {
    const row = 1 + i * (lines + 1);
    sheet.cells.set(cellKey(row, 1), { value: title, format: { fontSize: 16, bold: true } });
    for (let line = 1; line <= lines; line += 1) sheet.cells.set(cellKey(row + line, 1), { value: 'line', format: { fontSize: 10 } });
  });
  return sheet;
}

test('a page is printed on one sheet of paper where that makes it little smaller, else on as many as it takes; several titles begin a page each', () => {
  expect(frameOf(paged(40, 'AB'))).toMatchObject({ pageSetup: { fitToWidth: 1, fitToHeight: 1 }, rowBreaks: [] });
  expect(frameOf(paged(90, 'AB'))).toMatchObject({ pageSetup: { fitToWidth: 1, fitToHeight: 0 }, rowBreaks: [] });
  const { pageSetup, rowBreaks } = frameOf(paged(40, 'AB', 'CD', 'EF'));
  expect([pageSetup?.fitToPage, pageSetup?.scale, rowBreaks]).toEqual([undefined, 100, [40, 81]]);
});

test('a list without a title, such as a register that was a .csv, has rows as high as its program makes them', () => {
  const list = newSheet(1, 'Register');
  for (let row = 1; row <= 5; row += 1) list.cells.set(cellKey(row, 1), { value: 'AB' });
  expect(frameOf(list).rowDefs?.size).toBe(0);
});

test('of several titles a section that has no room left begins a page, and one longer than a page does not', () => {
  const sections = (...lengths: number[]): SheetData => {
    const sheet = newSheet(1, 'Page');
    let row = 1;
    const put = (value: string, fontSize: number): void => {
      if (value !== '') sheet.cells.set(cellKey(row, 1), { value, format: { fontSize, bold: fontSize > 10 } });
      row += 1;
    };
    for (const title of ['AB', 'CD']) {
      put(title, 16);
      for (const length of lengths) {
        put('Section', 12);
        for (let line = 0; line < length; line += 1) put('line', 10);
      }
    }
    return sheet;
  };
  expect(frameOf(sections(20, 20)).rowBreaks).toEqual([42]);
  // The second section of each begins a page.
  expect(frameOf(sections(30, 30)).rowBreaks).toEqual([31, 62, 94]);
  expect(frameOf(sections(5, 90)).rowBreaks).toEqual([97]);
});
