import { insertRows, newWorkbook, sortRows, type Cell, type Scalar, type Session } from '../../index';
import { cellKey, type Workbook } from '../../workbook/model';
import { parseA1 } from '../../workbook/address';
import { session, sheetWith } from '../support';

type Written = Omit<Cell, 'value'> | Scalar;

/** A workbook as it comes from a file, with these cells on its first sheet. */
function imported(cells: Record<string, Written>): Workbook {
  const workbook = newWorkbook('Imported');
  for (const [address, written] of Object.entries(cells)) {
    const { row = 1, column = 1 } = parseA1(address)?.area ?? {};
    const cell = typeof written === 'object' && !('error' in written) ? { value: '', ...written } : { value: written };
    workbook.sheets[0]?.cells.set(cellKey(row, column), cell);
  }
  return workbook;
}

function opened(cells: Record<string, Written>, code = ''): Session {
  return session(code, { workbook: imported(cells) });
}

const named = (open: Session): string[] => open.storedValues().map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);

describe('a formula that can’t be worked out', () => {
  it.each([
    ['a function that nobody here knows', '=SORTBY(B1,C1)'],
    ['one within others', '=IF(1=1,SORTBY(B1,C1)*2,0)'],
    ['one whose failure is caught', '=IFERROR(SORTBY(B1,C1),"lost")'],
    ['one by which Sheets exports its own', '=IFERROR(__xludf.DUMMYFUNCTION("QUERY(B1:C9)"),40)'],
    ['a name that is not defined here', '=SUM(Table1)'],
    ['a column of a table', '=SUM(Table1[Mins])'],
    ['a row of a table', '=[@Mins]*5'],
    ['another workbook', "='[Staff 2026.xlsx]Autumn'!B2"],
    ['another workbook by its number', '=SUM([1]Autumn!B2:B9)'],
    ['a block across sheets', '=SUM(Autumn:Summer!B2)'],
  ])('because of %s shows the value stored in the file', (_what, formula) => {
    const open = opened({ A1: { formula, stored: 30 } });
    expect([open.valueAt(0, 1, 1), open.textAt(0, 1, 1), open.inputAt(0, 1, 1), named(open)]).toEqual([30, '30', formula, ['Sheet1 1 1']]);
  });

  it('says why in its cell', () => {
    const view = opened({ A1: { formula: '=SORTBY(B1,C1)', stored: 30 }, A2: { formula: '=[@Mins]*5', stored: 100 } }).view(0);
    expect(view.cells.map(({ stored }) => stored)).toEqual(["Unknown function: 'SORTBY'.", 'Formula parse error.']);
  });

  it('without a stored value is an error as in Sheets', () => {
    const open = opened({ A1: { formula: '=SORTBY(B1,C1)' }, A2: { formula: '=[@Mins]*5' } });
    expect([open.textAt(0, 1, 1), open.textAt(0, 2, 1), named(open)]).toEqual(['#NAME?', '#ERROR!', []]);
  });

  it('hands its stored value to formulas and scripts', () => {
    const open = opened(
      { A1: { formula: '=SORTBY(B1,C1)', stored: 46279, format: { numberFormat: 'dd/mm/yyyy' } }, A2: { formula: '=A1+1', stored: 5 } },
      `function go() { return SpreadsheetApp.getActiveSheet().getRange('A1:A2').getDisplayValues(); }`,
    );
    expect([open.runMenu('go').returned, named(open)]).toEqual([[['14/09/2026'], ['15/09/2026']], ['Sheet1 1 1']]);
  });

  it('with an array in the file fills what that filled, unless something stands there', () => {
    const stored = [
      ['AB', 20],
      ['CD', ''],
      ['EF', 5],
    ];
    const cells = { A1: { formula: '=SORTBY(E1:F3,F1:F3)', stored }, C2: { formula: '=SUM(B1:B3)', stored: 1 } };
    expect(opened(cells).valueAt(0, 2, 3)).toBe(25);
    const open = opened(cells);
    expect([1, 2, 3].map((row) => [open.valueAt(0, row, 1), open.valueAt(0, row, 2)])).toEqual(stored);
    expect(named(open)).toEqual(['Sheet1 1 1']);
    open.type(0, 3, 1, 'in the way');
    expect(open.valueAt(0, 1, 1)).toMatchObject({ error: '#REF!' });
  });
});

describe('a formula that can be worked out', () => {
  it('is, whatever the file stores', () => {
    const open = opened({ A1: { formula: '=B1*2', stored: 99 }, B1: 4, A2: { formula: '=IF(TRUE,1,SORTBY(B1))', stored: 99 } });
    expect([open.valueAt(0, 1, 1), open.valueAt(0, 2, 1), named(open)]).toEqual([8, 1, []]);
  });

  it.each([
    ['=1/0', '#DIV/0!'],
    ['=#REF!+1', '#REF!'],
    ['=Missing!A1', '#REF!'],
    ['=INDIRECT("Nowhere")', '#NAME?'],
    ['=B1+1', '#VALUE!'],
    ['=A1', '#REF!'],
  ])('and comes to an error shows that: %s', (formula, error) => {
    const open = opened({ A1: { formula, stored: 30 }, B1: 'x' });
    expect([open.textAt(0, 1, 1), named(open)]).toEqual([error, []]);
  });

  it('by a function of the script’s own is', () => {
    const cells = { A1: { formula: '=TWICE(B1)', stored: 99 }, B1: 4 };
    expect(opened(cells, 'function TWICE(n) { return n * 2; }').valueAt(0, 1, 1)).toBe(8);
    expect(opened(cells).valueAt(0, 1, 1)).toBe(99);
  });
});

describe('the stored value', () => {
  const cells = { A1: { formula: '=SORTBY(B1,C1)', stored: 30 }, B1: 2, A2: 10, B2: 1 };
  const at = (workbook: Workbook, row: number, column = 1): unknown => session('', { workbook }).valueAt(0, row, column);

  it('stays with its formula when its row moves or its look changes', () => {
    const workbook = imported(cells);
    sortRows(workbook, 0, 2);
    expect([at(workbook, 1), at(workbook, 2)]).toEqual([10, 30]);
    const [sheet] = workbook.sheets;
    if (sheet) insertRows(workbook, 0, 1, 1);
    expect([at(workbook, 2), at(workbook, 3)]).toEqual([10, 30]);
    sheetWith([], { workbook }).sheet.getRange('A3').setBackground('red').setNote('note');
    expect(at(workbook, 3)).toBe(30);
  });

  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void]>([
    ['another formula is written there', (sheet) => void sheet.getRange('A1').setFormula('=SORTBY(B2,C2)')],
    ['the same formula is written there again', (sheet) => void sheet.getRange('A1').setFormula('=SORTBY(B1,C1)')],
    ['its cell is emptied and the formula comes back', (sheet) => void sheet.getRange('A1').clearContent().setFormula('=SORTBY(B1,C1)')],
  ])('is gone when %s', (_what, change) => {
    const workbook = imported(cells);
    change(sheetWith([], { workbook }).sheet);
    expect(at(workbook, 1)).toMatchObject({ error: '#NAME?' });
  });

  it('is not copied', () => {
    const workbook = imported(cells);
    const { sheet } = sheetWith([], { workbook });
    sheet.getRange('A1').copyTo(sheet.getRange('A5'));
    sheet.getRange('A1').copyTo(sheet.getRange('A6'), { contentsOnly: true });
    expect([at(workbook, 1), at(workbook, 5), at(workbook, 6)]).toEqual([30, expect.objectContaining({ error: '#NAME?' }), 30]);
  });
});
