import { inflateRawSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { writeXlsx, openXlsx } from 'hucre/xlsx';
import type { Sheet as FileSheet } from 'hucre';
import { openWorkbookFile, type Live, type OpenedFile } from '../../files/xlsx';
import { makeSample } from '../../../commands/sample/makeSample';
import { cellAt, cellKey, newSheet, type Scalar, type SheetData } from '../../workbook/model';
import { insertColumns } from '../../workbook/structure';

/** What the cells themselves hold; formulas come to what the test says. */
function live(file: OpenedFile, computed: Record<string, Scalar> = {}): Live {
  return {
    customNames: new Set(['OUTVENTION_SCORE']),
    valueAt: (sheetId, row, column) => {
      const value = computed[`${sheetId}!${row},${column}`];
      if (value !== undefined) return value;
      const cell = file.workbook.sheets.find(({ id }) => id === sheetId)?.cells.get(cellKey(row, column));
      return cell && cell.formula === undefined ? cell.value : '';
    },
  };
}

async function reopened(file: OpenedFile, computed: Record<string, Scalar> = {}): Promise<OpenedFile> {
  const bytes = await file.save(live(file, computed));
  expectSoundPackage(bytes);
  return openWorkbookFile(bytes, `${file.workbook.name}.xlsx`);
}

/** Every part has a kind and every relationship leads to a part: Excel calls a file damaged over less. */
function expectSoundPackage(bytes: Uint8Array): void {
  const parts = unzip(bytes);
  const types = parts.get('[Content_Types].xml') ?? '';
  for (const [path, text] of parts) {
    if (path === '[Content_Types].xml') continue;
    const extension = path.replace(/^.*\./, '');
    expect(types.includes(`PartName="/${path}"`) || types.includes(`Extension="${extension}"`) ? '' : path).toBe('');
    if (!path.endsWith('.rels')) continue;
    const folder = path.replace(/_rels\/[^/]*$/, '');
    for (const [relationship, target = ''] of text.matchAll(/<Relationship [^>]*?Target="([^"]*)"[^>]*>/g)) {
      if (relationship.includes('TargetMode="External"')) continue;
      const whole = new URL(target, `file:///${folder}`).pathname.slice(1);
      expect(parts.has(whole) ? '' : `${path} → ${target}`).toBe('');
    }
  }
  for (const [, part = ''] of types.matchAll(/PartName="\/([^"]*)"/g)) expect(parts.has(part) ? '' : part).toBe('');
}

function unzip(bytes: Uint8Array): Map<string, string> {
  const buffer = Buffer.from(bytes);
  const parts = new Map<string, string>();
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset));
    const name = buffer.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const packed = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
    parts.set(name, (buffer.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

async function sample(): Promise<OpenedFile> {
  return openWorkbookFile(await makeSample(), 'sample-register.xlsx');
}

function first(file: OpenedFile): SheetData {
  const [sheet] = file.workbook.sheets;
  if (!sheet) throw new Error('No sheet.');
  return sheet;
}

async function fileSheets(file: OpenedFile, computed: Record<string, Scalar> = {}): Promise<FileSheet[]> {
  return (await openXlsx(await file.save(live(file, computed)), { readStyles: true })).sheets;
}

describe('the sample register', () => {
  it('is the file that lies beside the script', async () => {
    expect(Buffer.from(await makeSample()).equals(readFileSync('commands/sample/sample-register.xlsx'))).toBe(true);
  });

  it('opens as a workbook in Sheets would', async () => {
    const { workbook, kind } = await sample();
    expect([kind, workbook.name, workbook.locale, workbook.timeZone]).toEqual(['xlsx', 'sample-register', 'en_GB', 'Europe/London']);
    const register = first({ workbook } as OpenedFile);
    expect(register).toMatchObject({ name: 'Interventions 2026-27', rowCount: 1000, columnCount: 26, frozenRows: 4 });
    expect(register.columnWidths.get(3)).toBe(210);
    expect(register.cells.get(cellKey(1, 1))).toMatchObject({
      value: 'Fernhill Primary – Provision register 2026–27',
      format: { bold: true, fontSize: 14 },
    });
    expect(register.cells.get(cellKey(4, 11))?.note).toMatch(/^Which lesson/);
    expect(register.cells.get(cellKey(4, 1))?.format).toMatchObject({ background: '#134f5c', fontColor: '#ffffff', wrap: 'WRAP' });
    expect(register.cells.get(cellKey(5, 14))).toMatchObject({ value: 46279, format: { numberFormat: 'dd/mm/yyyy' } });
    expect(register.cells.get(cellKey(9, 5))?.value).toBe(5);
    expect(register.cells.get(cellKey(200, 17))?.validation).toEqual({
      criteria: 'VALUE_IN_LIST',
      values: [['Active', 'Ended'], true],
      allowInvalid: false,
    });
    expect(register.conditionalRules).toEqual([
      {
        areas: [{ row: 5, column: 1, rows: 196, columns: 18 }],
        criteria: 'CUSTOM_FORMULA',
        values: ['=$Q5="Ended"'],
        format: { fontColor: '#999999' },
      },
    ]);
    expect(register.filter?.area).toEqual({ row: 4, column: 1, rows: 34, columns: 18 });
  });

  it('comes back the same when nothing was done to it, however often', async () => {
    const file = await sample();
    const second = await reopened(file);
    expect(second.workbook).toEqual(file.workbook);
    expect((await reopened(second)).workbook).toEqual(file.workbook);
  });
});

describe('a register with the add-on’s columns, rules and review', () => {
  const AT = 4;
  const NEW = 2;

  async function reviewed(): Promise<OpenedFile> {
    const file = await sample();
    const { workbook } = file;
    const register = first(file);
    insertColumns(workbook, register, AT, NEW, 'before');
    const format = { ...register.cells.get(cellKey(4, 3))?.format };
    register.cells.set(cellKey(4, AT), { value: 'Score', format });
    register.cells.set(cellKey(4, AT + 1), { value: 'Status', format: { ...format, italic: true } });
    register.cells.set(cellKey(5, AT), { value: '', formula: '=OUTVENTION_SCORE(A5:T37)' });
    register.columnWidths.set(AT, 63);
    for (const background of ['#f4cccc', '#fff2cc', '#d9ead3']) {
      register.conditionalRules.unshift({
        areas: [{ row: 5, column: AT, rows: 33, columns: 1 }],
        criteria: 'CUSTOM_FORMULA',
        values: [`=$D5>=${background.length}`],
        format: { background, fontColor: '#000000' },
      });
    }
    const review = newSheet(77, 'Review: “Autumn” 2');
    review.cells.set(cellKey(1, 1), { value: 'Pupil', format: { bold: true, fontSize: 12, fontFamily: 'Arial' } });
    review.cells.set(cellKey(1, 2), { value: 'Out' });
    review.cells.set(cellKey(1, 3), { value: 'In' });
    review.cells.set(cellKey(2, 1), { value: 'AB' });
    review.cells.set(cellKey(2, 2), { value: 0.5567, format: { numberFormat: '0.0%' } });
    review.cells.set(cellKey(2, 3), {
      value: 0.4433,
      format: { numberFormat: '0.0%' },
      validation: { criteria: 'VALUE_IN_LIST', values: [['a', 'b'], true], allowInvalid: true },
    });
    review.cells.set(cellKey(3, 2), { value: '', formula: '=SUM(B2:B2)' });
    review.columnWidths.set(1, 140);
    review.frozenRows = 1;
    review.charts.push({
      id: 5,
      type: 'BAR',
      ranges: [{ row: 1, column: 1, rows: 2, columns: 3 }],
      headers: 1,
      options: { title: 'The week', isStacked: true, colors: ['#cc0000', '#38761d'] },
      position: { row: 6, column: 1, offsetX: 0, offsetY: 0 },
    });
    workbook.sheets.unshift(review);
    workbook.activeSheetId = 77;
    return file;
  }

  const COMPUTED: Record<string, Scalar> = { '0!5,4': 70, '0!6,4': 'Can’t read', '0!7,4': '', '0!8,4': 12, '0!5,5': '', '77!3,2': 0.5567 };

  it('keeps every cell of the register, with its look, dropdown and note', async () => {
    const before = first(await sample());
    const after = (await reopened(await reviewed(), COMPUTED)).workbook.sheets[1];
    for (const [key, cell] of before.cells) {
      const { row, column } = cellAt(key);
      expect(after?.cells.get(cellKey(row, column < AT ? column : column + NEW))).toEqual(cell);
    }
    expect([...(after?.columnWidths ?? [])].map(([, width]) => width)).toEqual([
      56,
      49,
      210,
      63,
      210,
      ...[...before.columnWidths.values()].slice(3),
    ]);
    expect(after?.filter?.area.columns).toBe(20);
  });

  it('keeps the file’s own styles to the letter when columns move', async () => {
    const before = (await openXlsx(await makeSample(), { readStyles: true })).sheets[0];
    const after = (await fileSheets(await reviewed(), COMPUTED))[1];
    for (const [key, cell] of before?.cells ?? []) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const moved = after?.cells?.get(`${row},${column < AT - 1 ? column : column + NEW}`);
      expect([moved?.style, moved?.comment]).toEqual([cell.style, cell.comment]);
    }
  });

  it('keeps the user’s own rule behind the new ones, with its formula moved along', async () => {
    const after = (await reopened(await reviewed(), COMPUTED)).workbook.sheets[1];
    expect(after?.conditionalRules.map(({ values }) => values[0])).toEqual(['=$D5>=7', '=$D5>=7', '=$D5>=7', '=$S5="Ended"']);
    expect(after?.conditionalRules.map(({ format }) => format.background)).toEqual(['#d9ead3', '#fff2cc', '#f4cccc', undefined]);
    expect(after?.conditionalRules[3]?.format).toEqual({ fontColor: '#999999' });
  });

  it('writes the add-on’s functions as what they came to, also where they fill other cells', async () => {
    const after = (await reopened(await reviewed(), COMPUTED)).workbook.sheets[1];
    const column = [5, 6, 7, 8].map((row) => after?.cells.get(cellKey(row, AT)));
    expect(column.map((cell) => cell?.value ?? '')).toEqual([70, 'Can’t read', '', 12]);
    expect(column.every((cell) => cell?.formula === undefined)).toBe(true);
  });

  it('adds the new sheet where it was put, with formulas, formats and its chart', async () => {
    const file = await reopened(await reviewed(), COMPUTED);
    const review = first(file);
    expect(file.workbook.sheets.map(({ name }) => name)).toEqual(['Review: “Autumn” 2', 'Interventions 2026-27', 'Staff notes']);
    expect(file.workbook.activeSheetId).toBe(review.id);
    expect(review.cells.get(cellKey(3, 2))).toEqual({ value: 0.5567, formula: '=SUM(B2:B2)' });
    expect(review.cells.get(cellKey(2, 2))).toEqual({ value: 0.5567, format: { numberFormat: '0.0%' } });
    expect(review.cells.get(cellKey(2, 3))?.validation).toEqual({
      criteria: 'VALUE_IN_LIST',
      values: [['a', 'b'], true],
      allowInvalid: true,
    });
    expect(review).toMatchObject({ frozenRows: 1 });
    expect(review.columnWidths.get(1)).toBe(140);
    expect(review.charts).toHaveLength(1);
    expect(review.charts[0]?.options).toEqual({ title: 'The week', isStacked: true });
    expect(review.charts[0]?.position).toMatchObject({ row: 6, column: 1 });
  });

  it('may be saved twice, and reviewed again after it was reopened', async () => {
    const file = await reviewed();
    expect(Buffer.from(await file.save(live(file, COMPUTED))).equals(Buffer.from(await file.save(live(file, COMPUTED))))).toBe(true);
    const again = await reopened(file, COMPUTED);
    const third = await reopened(again, { '0!3,2': 0.5567 });
    expect(third.workbook).toEqual(again.workbook);
    first(again).charts = [];
    again.workbook.sheets.splice(1, 1);
    expect(first(await reopened(again)).charts).toEqual([]);
  });

  it('writes the same when the model has been copied and no object is the one it was', async () => {
    const file = await reviewed();
    const straight = await reopened(file, COMPUTED);
    Object.assign(file.workbook, structuredClone(file.workbook));
    expect((await reopened(file, COMPUTED)).workbook).toEqual(straight.workbook);
  });
});

describe('what stands in cells', () => {
  async function returned(values: Scalar[]): Promise<Scalar[]> {
    const file = await sample();
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
    const file = await sample();
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
      { value: 'late', formula: '=IF(B1>3,"late","")' },
      { value: 3, formula: '=SUM(B1:B3)' },
      { value: 4, formula: '=SUM(B2:B4)' },
      { value: 9, formula: '=XLOOKUP(1,B1:B3,B1:B3)' },
    ];
    expect(formulas(file)).toEqual(expected);
    const unknown = Object.fromEntries([1, 2, 3, 4].map((row) => [`0!${row},1`, { error: '#NAME?' }]));
    expect(formulas(await reopened(file, unknown))).toEqual(expected);
    expect((await fileSheets(file, unknown))[0]?.cells?.get('3,0')?.formula).toBe('_xlfn.XLOOKUP(1,B1:B3,B1:B3)');
  });
});

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
          pageSetup: { orientation: 'landscape', printArea: '$A$1:$D$20', printTitlesRow: '$1:$1' },
          conditionalRules: [
            { type: 'dataBar', priority: 1, range: 'B1:B9', dataBar: { cfvo: [{ type: 'min' }, { type: 'max' }], color: 'FF638EC6' } },
          ],
        },
      ],
      namedRanges: [{ name: 'Pupils', range: "'Two words'!$A$1:$A$9" }],
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
});
