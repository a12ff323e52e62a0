/** What a person does to a spreadsheet. */
import {
  deleteColumns,
  deleteRows,
  deleteSheet,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
  newWorkbook,
  renameSheet,
  sortRows,
  typeInto,
  type Workbook,
} from '../index';
import { closed, PROTECTED, session, sheetWith } from './support';

const TABLE = [
  ['Pupil', 'Minutes', 'Twice'],
  ['CD', 20, '=B2*2'],
  ['AB', 30, '=B3*2'],
  ['EF', 10, '=B4*2'],
];

function table(): { workbook: Workbook; read: (text: string) => unknown[][]; sheet: GoogleAppsScript.Spreadsheet.Sheet } {
  const { workbook, sheet } = sheetWith(TABLE);
  sheet.setFrozenRows(1);
  return { workbook, sheet, read: (text) => sheet.getRange(text).getValues() };
}

describe('a person', () => {
  it('types as the spreadsheet’s language takes it', () => {
    const { workbook, sheet } = sheetWith([], { locale: 'de_DE' });
    typeInto(workbook, 0, 1, 1, '2.000,5');
    typeInto(workbook, 0, 1, 2, '=A1*2');
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[2000.5, 4001]]);
    typeInto(workbook, 0, 1, 1, '');
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['', 0]]);
  });

  it('sorts the sheet by what its formulas come to, and leaves frozen rows alone', () => {
    const { workbook, read } = table();
    sortRows(workbook, 0, 3, { ascending: false });
    expect(read('A1:C4')).toEqual([
      ['Pupil', 'Minutes', 'Twice'],
      ['AB', 30, 60],
      ['CD', 20, 40],
      ['EF', 10, 20],
    ]);
  });

  it('sorts a range, and nothing beside it', () => {
    const { workbook, read } = table();
    sortRows(workbook, 0, 1, { area: { row: 2, column: 1, rows: 3, columns: 1 } });
    expect(read('A2:B4')).toEqual([
      ['AB', 20],
      ['CD', 30],
      ['EF', 10],
    ]);
  });

  it('inserts and deletes rows, and formulas, rules, notes, names and metadata follow', () => {
    const { workbook, sheet } = table();
    const [data] = workbook.sheets;
    sheet.getRange('3:3').addDeveloperMetadata('mark');
    sheet.getRange('A3').setNote('new here');
    data?.conditionalRules.push({
      areas: [{ row: 3, column: 2, rows: 1, columns: 1 }],
      criteria: 'CUSTOM_FORMULA',
      values: ['=$B3>5'],
      format: {},
    });
    workbook.namedRanges.push({ name: 'Last', sheetId: 0, area: { row: 4, column: 1, rows: 1, columns: 3 } });
    insertRows(workbook, 0, 2, 2);
    expect([sheet.getRange('C5').getFormula(), sheet.getRange('A5').getNote()]).toEqual(['=B5*2', 'new here']);
    expect(data?.conditionalRules[0]).toMatchObject({ areas: [{ row: 5 }], values: ['=$B5>5'] });
    expect([workbook.namedRanges[0]?.area.row, data?.metadata[0]?.location]).toEqual([6, { type: 'ROW', row: 5 }]);
    deleteRows(workbook, 0, 5);
    expect([data?.metadata, data?.conditionalRules, sheet.getRange('C5').getFormula()]).toEqual([[], [], '=B5*2']);
  });

  it('inserts and deletes columns, and what pointed at a deleted one is broken', () => {
    const { workbook, sheet } = table();
    insertColumns(workbook, 0, 2);
    expect(sheet.getRange('D2').getFormula()).toBe('=C2*2');
    deleteColumns(workbook, 0, 3);
    expect([sheet.getRange('C2').getFormula(), sheet.getRange('C2').getValue()]).toEqual(['=#REF!*2', '#REF!']);
  });

  it('drags rows and columns to another place', () => {
    const { workbook, read } = table();
    moveRows(workbook, 0, 2, 2, 5);
    expect(read('A2:C4')).toEqual([
      ['EF', 10, 20],
      ['CD', 20, 40],
      ['AB', 30, 60],
    ]);
    moveColumns(workbook, 0, 1, 1, 4);
    expect(read('A2:C2')).toEqual([[10, 20, 'EF']]);
  });

  it('renames and deletes sheets, and formulas that name them follow', () => {
    const { sheet, ss, workbook } = sheetWith([['=B!A1']]);
    const other = ss.insertSheet('B');
    renameSheet(workbook, other.getSheetId(), 'Year 5');
    expect(sheet.getRange('A1').getFormula()).toBe("='Year 5'!A1");
    deleteSheet(workbook, other.getSheetId());
    expect([sheet.getRange('A1').getValue(), ss.getActiveSheet().getName()]).toEqual(['#REF!', 'Sheet1']);
    expect(() => {
      deleteSheet(workbook, 0);
    }).toThrow("You can't remove all the sheets in a document.");
  });

  it('is refused what is protected or off the grid', () => {
    const { workbook, data } = sheetWith([['x'], ['y']]);
    closed(data, 2, 1);
    const edits: [() => void, string][] = [
      [
        () => {
          typeInto(workbook, 0, 2, 1, 'z');
        },
        PROTECTED,
      ],
      [
        () => {
          sortRows(workbook, 0, 1);
        },
        PROTECTED,
      ],
      [
        () => {
          deleteRows(workbook, 0, 1, 2);
        },
        PROTECTED,
      ],
      [
        () => {
          typeInto(workbook, 0, 1, 27, 'z');
        },
        'outside the dimensions of the sheet',
      ],
      [
        () => {
          insertRows(workbook, 0, 1002);
        },
        'Those rows are out of bounds.',
      ],
      [
        () => {
          moveRows(workbook, 0, 999, 5, 1);
        },
        'Those rows are out of bounds.',
      ],
    ];
    for (const [edit, text] of edits) expect(edit).toThrow(text);
  });

  it('may edit a workbook that nobody has opened', () => {
    const workbook = newWorkbook('Closed');
    typeInto(workbook, 0, 1, 1, '=1+1');
    expect(session('', { workbook }).valueAt(0, 1, 1)).toBe(2);
  });
});
