/** The sample register as a file: opened as Sheets would open it, with the add-on's columns and a review put into it, and saved. */
import { readFileSync } from 'node:fs';
import { openXlsx } from 'hucre/xlsx';
import { makeSample } from '../../commands/sample/makeSample';
import { openWorkbookFile, type OpenedFile } from '../../emulator/files/xlsx';
import { fileSheets, first, live, reopened } from '../../emulator/test/files/reopen';
import { cellAt, cellKey, newSheet, type Scalar } from '../../emulator/workbook/model';
import { insertColumns } from '../../emulator/workbook/structure';

async function sample(): Promise<OpenedFile> {
  return openWorkbookFile(await makeSample(), 'sample-register.xlsx');
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
    expect(review.cells.get(cellKey(3, 2))).toEqual({ value: '', formula: '=SUM(B2:B2)', stored: 0.5567 });
    expect(review.cells.get(cellKey(2, 2))).toEqual({ value: 0.5567, format: { numberFormat: '0.0%' } });
    expect(review.cells.get(cellKey(2, 3))?.validation).toEqual({
      criteria: 'VALUE_IN_LIST',
      values: [['a', 'b'], true],
      allowInvalid: true,
    });
    expect(review).toMatchObject({ frozenRows: 1 });
    // Narrower, as the letters of a file are.
    expect(review.columnWidths.get(1)).toBe(Math.round((140 * 7) / 8));
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
