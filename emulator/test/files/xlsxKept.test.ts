import { writeXlsx } from 'hucre/xlsx';
import { openWorkbookFile } from '../../files/xlsx';
import { cellKey, newSheet } from '../../workbook/model';
import { insertColumns } from '../../workbook/structure';
import { fileSheets, first, reopened } from './reopen';

describe('things the model doesn’t know', () => {
  it('stay in the file: links, indents, page set-up, images and print areas of a sheet with a name of two words', async () => {
    const png = Uint8Array.from(
      Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
    );
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Two words',
          cells: new Map([
            ['0,0', { value: 'Policy', hyperlink: { target: 'https://example.org/policy' }, style: { alignment: { indent: 2 } } }],
            ['1,0', { value: 'part bold', richText: [{ text: 'part ' }, { text: 'bold', font: { bold: true } }] }],
            ['2,1', { value: null, style: { protection: { locked: false } } }],
          ]),
          images: [{ data: png, type: 'png', anchor: { from: { row: 4, col: 2 } } }],
          pageSetup: { orientation: 'landscape' },
          conditionalRules: [
            { type: 'dataBar', priority: 1, range: 'B1:B9', dataBar: { cfvo: [{ type: 'min' }, { type: 'max' }], color: 'FF638EC6' } },
          ],
        },
      ],
      namedRanges: [
        { name: 'Pupils', range: "'Two words'!$A$1:$A$9" },
        { name: '_xlnm.Print_Area', range: "'Two words'!$A$1:$D$20", scope: 'Two words' },
      ],
    });
    const file = await openWorkbookFile(bytes, 'two.xlsx');
    expect(file.workbook.namedRanges).toEqual([{ name: 'Pupils', sheetId: 0, area: { row: 1, column: 1, rows: 9, columns: 1 } }]);
    insertColumns(file.workbook, first(file), 1, 1, 'after');
    const [after] = await fileSheets(file);
    expect(after?.cells?.get('0,1')).toMatchObject({
      hyperlink: { target: 'https://example.org/policy' },
      style: { alignment: { indent: 2 } },
    });
    expect(after?.cells?.get('1,1')?.richText?.[1]).toEqual({ text: 'bold', font: { bold: true } });
    expect(after?.cells?.get('2,2')?.style?.protection?.locked).toBe(false);
    expect(after?.images?.[0]?.anchor.from).toEqual({ row: 4, col: 3 });
    expect(after?.conditionalRules?.[0]).toMatchObject({ type: 'dataBar', range: 'C1:C9' });
    expect(after?.pageSetup).toMatchObject({ orientation: 'landscape', printArea: '$B$1:$E$20' });
    const again = await reopened(file);
    expect(again.workbook.namedRanges).toEqual([{ name: 'Pupils', sheetId: 0, area: { row: 1, column: 2, rows: 9, columns: 1 } }]);
  });

  it('keep an Excel table’s columns named as its headings when columns are put into it', async () => {
    const rows = [
      ['Pupil', 'Mins'],
      ['AB', 20],
    ];
    const bytes = await writeXlsx({
      sheets: [{ name: 'Table', rows, tables: [{ name: 'Register', range: 'A1:B2', columns: [{ name: 'Pupil' }, { name: 'Mins' }] }] }],
    });
    const file = await openWorkbookFile(bytes, 'table.xlsx');
    insertColumns(file.workbook, first(file), 2, 1, 'before');
    first(file).cells.set(cellKey(1, 2), { value: 'Score' });
    const [after] = await fileSheets(file);
    expect(after?.tables?.[0]).toMatchObject({ range: 'A1:C2', columns: [{ name: 'Pupil' }, { name: 'Score' }, { name: 'Mins' }] });
  });

  it('keep a chart on the sheet it was on when sheets are put before it', async () => {
    const chart = { type: 'column' as const, series: [{ values: 'B1:B3', categories: 'A1:A3' }], anchor: { from: { row: 5, col: 0 } } };
    const rows = [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Plain', rows },
        { name: 'Drawn', rows, charts: [chart] },
      ],
    });
    const file = await openWorkbookFile(bytes, 'charts.xlsx');
    expect(file.workbook.sheets[1]?.charts[0]).toMatchObject({ type: 'COLUMN', position: { row: 6, column: 1 } });
    file.workbook.sheets.unshift(newSheet(9, 'New'));
    const after = await reopened(file);
    expect(after.workbook.sheets.map(({ name, charts }) => [name, charts.length])).toEqual([
      ['New', 0],
      ['Plain', 0],
      ['Drawn', 1],
    ]);
  });

  it('cells that were only formatted have each its own look in the copy, however many look alike', async () => {
    const indented = { alignment: { indent: 2 } };
    const bytes = await writeXlsx({
      sheets: [{ name: 'Looks', rows: [['AB']], cells: new Map([['4,0', { value: null, style: indented }]]) }],
    });
    const file = await openWorkbookFile(bytes, 'looks.xlsx');
    const { cells } = first(file);
    for (let row = 2; row <= 9; row += 1) cells.set(cellKey(row, 1), { value: '', format: row % 2 ? { bold: true } : { italic: true } });
    const [after] = await fileSheets(file);
    const seen = [1, 2, 3, 7, 8].map((row) => after?.cells?.get(`${row},0`)?.style?.font);
    expect(seen.map((font) => [font?.bold ?? false, font?.italic ?? false])).toEqual([
      [false, true],
      [true, false],
      [false, true],
      [false, true],
      [true, false],
    ]);
    expect(after?.cells?.get('4,0')?.style).toMatchObject({ font: { bold: true }, alignment: { indent: 2 } });
  });
});
