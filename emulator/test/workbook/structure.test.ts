import fc from 'fast-check';
import { editCell, getCell, lastColumn, lastRow } from '../../workbook/cells';
import { newWorkbook, type SheetData, type Workbook } from '../../workbook/model';
import { deleteColumns, deleteRows, insertColumns, insertRows, sortRows } from '../../workbook/structure';
import { newSheet } from '../../workbook/model';

function register(): { workbook: Workbook; sheet: SheetData } {
  const workbook = newWorkbook('Register');
  const sheet = newSheet(0, 'Pupils', 20, 10);
  const other = newSheet(1, "Term's end", 20, 10);
  workbook.sheets = [sheet, other];
  editCell(sheet, 1, 1, { value: 'Pupil', format: { bold: true } });
  editCell(sheet, 2, 1, { value: 'Amy' });
  editCell(sheet, 3, 1, { value: 'Ben', note: 'New' });
  editCell(sheet, 2, 4, { formula: '=SUM(B2:C2)+$C$2' });
  editCell(sheet, 3, 4, {
    value: 5,
    format: { background: '#ffff00' },
    validation: { criteria: 'NUMBER_BETWEEN', values: [0, 9], allowInvalid: false },
  });
  editCell(sheet, 4, 4, {
    value: 1,
    validation: { criteria: 'VALUE_IN_RANGE', values: [{ row: 2, column: 8, rows: 3, columns: 1 }], allowInvalid: true },
  });
  editCell(other, 1, 1, { formula: '=COUNTA(Pupils!A2:A)+B1' });
  sheet.columnWidths = new Map([
    [1, 180],
    [4, 60],
  ]);
  sheet.rowHeights.set(1, 40);
  sheet.hiddenColumns.add(6);
  sheet.hiddenRows.add(9);
  sheet.frozenRows = 1;
  sheet.frozenColumns = 2;
  sheet.merges = [{ row: 6, column: 2, rows: 1, columns: 3 }];
  sheet.conditionalRules = [
    { areas: [{ row: 2, column: 4, rows: 8, columns: 1 }], criteria: 'CUSTOM_FORMULA', values: ['=$C2>D$1'], format: { bold: true } },
  ];
  sheet.charts = [
    {
      id: 1,
      type: 'BAR',
      ranges: [{ row: 1, column: 1, rows: 5, columns: 4 }],
      headers: 1,
      options: {},
      position: { row: 10, column: 6, offsetX: 0, offsetY: 0 },
    },
  ];
  sheet.filter = { area: { row: 1, column: 1, rows: 10, columns: 4 }, hiddenValues: new Map([[4, ['5']]]) };
  sheet.protections = [{ id: 1, area: { row: 2, column: 4, rows: 3, columns: 1 }, description: '', warningOnly: false, userCanEdit: true }];
  sheet.metadata = [{ id: 1, key: 'k', value: 'v', visibility: 'DOCUMENT', location: { type: 'COLUMN', column: 4 } }];
  sheet.groups = [{ dimension: 'COLUMNS', start: 3, count: 2, depth: 1, collapsed: false }];
  workbook.namedRanges = [{ name: 'Hours', sheetId: 0, area: { row: 2, column: 4, rows: 3, columns: 1 } }];
  return { workbook, sheet };
}

describe('inserting and deleting', () => {
  test('columns inserted and deleted again leave the workbook exactly as it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 11 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('before' as const, 'after' as const),
        (at, count, inherit) => {
          const { workbook, sheet } = register();
          insertColumns(workbook, sheet, at, count, inherit);
          expect(sheet.columnCount).toBe(10 + count);
          deleteColumns(workbook, sheet, at, count);
          expect(workbook).toEqual(register().workbook);
        },
      ),
    );
  });

  test('rows inserted and deleted again leave the workbook exactly as it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 21 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('before' as const, 'after' as const),
        (at, count, inherit) => {
          const { workbook, sheet } = register();
          insertRows(workbook, sheet, at, count, inherit);
          deleteRows(workbook, sheet, at, count);
          expect(workbook).toEqual(register().workbook);
        },
      ),
    );
  });

  test('a column inserted inside a range makes the formulas, rules, charts and names that use it wider', () => {
    const { workbook, sheet } = register();
    insertColumns(workbook, sheet, 3, 1, 'before');
    expect(getCell(sheet, 2, 5)?.formula).toBe('=SUM(B2:D2)+$D$2');
    expect(sheet.conditionalRules[0]).toMatchObject({ areas: [{ column: 5 }], values: ['=$D2>E$1'] });
    expect(sheet.charts[0]).toMatchObject({ ranges: [{ column: 1, columns: 5 }], position: { column: 7 } });
    expect(workbook.namedRanges[0]?.area.column).toBe(5);
    expect(sheet.filter?.hiddenValues).toEqual(new Map([[5, ['5']]]));
    expect(sheet.metadata[0]?.location).toEqual({ type: 'COLUMN', column: 5 });
    expect(sheet.merges).toEqual([{ row: 6, column: 2, rows: 1, columns: 4 }]);
    expect(sheet.groups[0]).toMatchObject({ start: 4, count: 2 });
  });

  test('new columns take formats, validation and width from the neighbour that was named, and no values', () => {
    const { workbook, sheet } = register();
    insertColumns(workbook, sheet, 5, 2, 'before');
    expect(sheet.columnWidths.get(6)).toBe(60);
    expect(getCell(sheet, 3, 6)).toEqual({
      value: '',
      format: { background: '#ffff00' },
      validation: { criteria: 'NUMBER_BETWEEN', values: [0, 9], allowInvalid: false },
    });
    insertColumns(workbook, sheet, 1, 1, 'after');
    expect(getCell(sheet, 1, 1)).toEqual({ value: '', format: { bold: true } });
  });

  test('references to deleted cells become #REF!, also on other sheets, and what pointed there is gone', () => {
    const { workbook, sheet } = register();
    deleteColumns(workbook, sheet, 3, 1);
    expect(getCell(sheet, 2, 3)?.formula).toBe('=SUM(B2:B2)+#REF!');
    deleteColumns(workbook, sheet, 1, 1);
    const other = workbook.sheets[1] as SheetData;
    expect(getCell(other, 1, 1)?.formula).toBe('=COUNTA(#REF!)+B1');
    deleteColumns(workbook, sheet, 2, 1);
    expect(workbook.namedRanges).toEqual([]);
    expect(sheet.protections).toEqual([]);
    expect(sheet.conditionalRules).toEqual([]);
  });

  test('a rule keeps its meaning when the row it was written for is deleted', () => {
    const { workbook, sheet } = register();
    deleteRows(workbook, sheet, 2, 1);
    expect(sheet.conditionalRules[0]).toMatchObject({ areas: [{ row: 2, rows: 7 }], values: ['=$C2>D$1'] });
  });

  test('the last rows that are not frozen cannot be deleted', () => {
    const { workbook, sheet } = register();
    expect(() => {
      deleteRows(workbook, sheet, 2, 19);
    }).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
  });

  test('open ranges move with their first row and reach to the end', () => {
    const { workbook, sheet } = register();
    insertRows(workbook, sheet, 1, 2, 'before');
    const other = workbook.sheets[1] as SheetData;
    expect(getCell(other, 1, 1)?.formula).toBe('=COUNTA(Pupils!A4:A)+B1');
  });
});

describe('sorting', () => {
  test('blanks come last both ways, and formulas keep pointing at their own row', () => {
    const { workbook, sheet } = register();
    const area = { row: 2, column: 1, rows: 3, columns: 2 };
    editCell(sheet, 3, 2, { formula: '=LEN(A3)&$A$1' });
    sortRows(workbook, sheet, area, 1, false);
    expect([2, 3, 4].map((row) => getCell(sheet, row, 1)?.value)).toEqual(['Ben', 'Amy', undefined]);
    expect(getCell(sheet, 2, 2)?.formula).toBe('=LEN(A2)&$A$1');
    expect(getCell(sheet, 2, 1)?.note).toBe('New');
  });
});

describe('cells', () => {
  test('a cell that ends up empty is dropped, and formats alone are no content', () => {
    const { sheet } = register();
    editCell(sheet, 15, 9, { format: { bold: true } });
    expect([lastRow(sheet), lastColumn(sheet)]).toEqual([4, 4]);
    const before = sheet.cells.size;
    editCell(sheet, 2, 1, { value: '' });
    expect(sheet.cells.size).toBe(before - 1);
  });
});
