import { writeXlsx } from 'hucre/xlsx';
import { openWorkbookFile, type OpenedFile } from '../../files/xlsx';
import { cellKey, type Scalar } from '../../workbook/model';
import { ONE, parts, zipped } from './make';
import { fileSheets, first, reopened } from './reopen';

function plain(): Promise<OpenedFile> {
  return openWorkbookFile(zipped(parts(ONE)), 'register.xlsx');
}

describe('what stands in cells', () => {
  async function returned(values: Scalar[]): Promise<Scalar[]> {
    const file = await plain();
    const sheet = first(file);
    values.forEach((value, index) => sheet.cells.set(cellKey(50 + index, 1), { value }));
    const back = first(await reopened(file));
    return values.map((_, index) => back.cells.get(cellKey(50 + index, 1))?.value ?? '');
  }

  it('comes back character for character', async () => {
    const texts = [
      '=1+1',
      '+44 20',
      '-5 (see notes)',
      '@home',
      "'quoted",
      '  spaces  ',
      'two\nlines\n',
      'return\r\nand\ttab',
      '👩🏽‍🏫 café ½ 20–30',
      '<b>&amp;"\'</b>]]>',
      '_x0041_ and _x000D_',
      '#N/A',
      '#REF!',
      'TRUE',
      '007',
      '46279',
      'x'.repeat(32_767),
    ];
    expect(await returned(texts)).toEqual(texts);
  });

  it('keeps numbers, truth values and errors', async () => {
    const values: Scalar[] = [0, -0.1, 1e15, 1 / 3, true, false, { error: '#N/A' }, { error: '#DIV/0!' }];
    expect(await returned(values)).toEqual(values);
  });

  it('never makes a formula of text', async () => {
    const file = await plain();
    first(file).cells.set(cellKey(50, 1), { value: '=cmd|x!A1' });
    const back = first(await reopened(file)).cells.get(cellKey(50, 1));
    expect(back).toEqual({ value: '=cmd|x!A1' });
  });

  it('reads dates, times and durations as numbers under a pattern', async () => {
    const patterns = ['dd/mm/yyyy', 'm/d/yyyy', 'h:mm', '[h]:mm', 'dd mmm yyyy hh:mm'];
    const numbers = [46279, 46279, 0.5, 1.25, 46279.75];
    const cells = new Map(numbers.map((value, row) => [`${row},0`, { value, style: { numFmt: patterns[row] ?? '' } }]));
    const file = await openWorkbookFile(await writeXlsx({ sheets: [{ name: 'Dates', cells }] }), 'dates.xlsx');
    const read = (from: OpenedFile): Scalar[] => numbers.map((_, row) => first(from).cells.get(cellKey(row + 1, 1))?.value ?? '');
    expect(read(file)).toEqual(numbers);
    expect(read(await reopened(file))).toEqual(numbers);
  });

  it('counts days from Sheets’ first day in a workbook that counts from 1904', async () => {
    const cells = new Map([
      ['0,0', { value: 46279 - 1462, style: { numFmt: 'dd/mm/yyyy' } }],
      ['1,0', { value: 0.5, style: { numFmt: 'h:mm' } }],
    ]);
    const file = await openWorkbookFile(await writeXlsx({ sheets: [{ name: 'Mac', cells }], dateSystem: '1904' }), 'mac.xlsx');
    expect(first(file).cells.get(cellKey(1, 1))?.value).toBe(46279);
    expect(first(file).cells.get(cellKey(2, 1))?.value).toBe(0.5);
    first(file).cells.set(cellKey(3, 1), { value: 46280, format: { numberFormat: 'dd/mm/yyyy' } });
    const back = first(await reopened(file));
    expect([1, 2, 3].map((row) => back.cells.get(cellKey(row, 1))?.value)).toEqual([46279, 0.5, 46280]);
  });

  it('keeps formulas with what they last came to, whatever that was', async () => {
    const cells = new Map([
      ['0,0', { value: 'late', formula: 'IF(B1>3,"late","")', formulaResult: 'late' }],
      [
        '1,0',
        { value: 3, formula: 'SUM(B1:B3)', formulaResult: 3, formulaType: 'shared' as const, formulaSharedIndex: 0, formulaRef: 'A2:A3' },
      ],
      ['2,0', { value: 4, formula: '', formulaResult: 4, formulaType: 'shared' as const, formulaSharedIndex: 0 }],
      ['3,0', { value: 9, formula: '_xlfn.XLOOKUP(1,B1:B3,B1:B3)', formulaResult: 9 }],
    ]);
    const file = await openWorkbookFile(await writeXlsx({ sheets: [{ name: 'Sums', cells }] }), 'sums.xlsx');
    const formulas = (from: OpenedFile): unknown[] => [1, 2, 3, 4].map((row) => from.workbook.sheets[0]?.cells.get(cellKey(row, 1)));
    const expected = [
      { value: '', formula: '=IF(B1>3,"late","")', stored: 'late' },
      { value: '', formula: '=SUM(B1:B3)', stored: 3 },
      { value: '', formula: '=SUM(B2:B4)', stored: 4 },
      { value: '', formula: '=XLOOKUP(1,B1:B3,B1:B3)', stored: 9 },
    ];
    expect(formulas(file)).toEqual(expected);
    const unknown = Object.fromEntries([1, 2, 3, 4].map((row) => [`0!${row},1`, { error: '#NAME?' }]));
    expect(formulas(await reopened(file, unknown))).toEqual(expected);
    expect((await fileSheets(file, unknown))[0]?.cells?.get('3,0')?.formula).toBe('_xlfn.XLOOKUP(1,B1:B3,B1:B3)');
  });

  it('keeps what an array formula last came to, with all that it filled, and nothing where the file says nothing', async () => {
    const array = { formula: '_xlfn._xlws.SORTBY(D1:E2,E1:E2)', formulaType: 'array' as const, formulaRef: 'A1:B2', formulaDynamic: true };
    const cells = new Map([
      ['0,0', { value: 'AB', formulaResult: 'AB', ...array }],
      ['0,1', { value: 20 }],
      ['1,0', { value: 'CD' }],
      ['2,0', { value: null, formula: 'PHONETIC(D1)' }],
      ['3,0', { value: '#N/A', formula: 'PHONETIC(D2)', formulaResult: '#N/A' }],
      ['4,0', { value: 46279 - 1462, formula: 'PHONETIC(D3)', formulaResult: 46279 - 1462, style: { numFmt: 'dd/mm/yyyy' } }],
    ]);
    const file = await openWorkbookFile(await writeXlsx({ sheets: [{ name: 'Sorted', cells }], dateSystem: '1904' }), 'sorted.xlsx');
    const filled = [
      ['AB', 20],
      ['CD', ''],
    ];
    const unknown = Object.fromEntries([1, 3, 4, 5].map((row) => [`0!${row},1`, { error: '#NAME?' }]));
    for (const opened of [file, await reopened(file, unknown)]) {
      const stored = [1, 3, 4, 5].map((row) => first(opened).cells.get(cellKey(row, 1))?.stored);
      expect(stored).toEqual([filled, undefined, { error: '#N/A' }, 46279]);
    }
  });
});
