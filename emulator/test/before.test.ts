/** What people do while a script runs, between two of its calls. */
import { createServices, deleteSheet, editingAt, insertRows, newWorkbook, sortRows, typeInto, type Before, type Workbook } from '../index';
import { session, sheetWith } from './support';

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

/** A script that reads A2:C4 at its third call and writes what it read two calls later. */
const READ_AND_WRITE = `function go() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const values = sheet.getRange('A2:C4').getValues();
  sheet.getRange('E2:G4').setValues(values);
  return values;
}`;

describe('an edit before the n-th call', () => {
  const running = (before: (workbook: Workbook) => Before) => {
    const { workbook } = table();
    return { opened: session(READ_AND_WRITE, { workbook, before: before(workbook) }), workbook };
  };

  it('is seen by that call and by those after it, with formulas worked out anew', () => {
    const { opened } = running((workbook) =>
      editingAt(3, () => {
        typeInto(workbook, 0, 3, 2, '45');
      }),
    );
    expect(opened.runMenu('go').returned).toEqual([
      ['CD', 20, 40],
      ['AB', 45, 90],
      ['EF', 10, 20],
    ]);
  });

  it('is not seen by the calls before it: what was read goes to where it belonged', () => {
    const { opened } = running((workbook) =>
      editingAt(4, () => {
        sortRows(workbook, 0, 1);
      }),
    );
    opened.runMenu('go');
    expect([opened.valueAt(0, 2, 1), opened.valueAt(0, 2, 5)]).toEqual(['AB', 'CD']);
  });

  it('happens once, whatever runs afterwards', () => {
    const { opened, workbook } = running((book) =>
      editingAt(2, () => {
        insertRows(book, 0, 2);
      }),
    );
    opened.runMenu('go');
    opened.runMenu('go');
    expect(workbook.sheets[0]?.rowCount).toBe(1001);
  });

  it('can be meant for one kind of execution', () => {
    const { opened } = running((workbook) =>
      editingAt(
        1,
        () => {
          typeInto(workbook, 0, 2, 1, 'XY');
        },
        'sidebar',
      ),
    );
    opened.runMenu('go');
    expect(opened.valueAt(0, 2, 1)).toBe('CD');
    opened.callFromSidebar('go', []);
    expect(opened.valueAt(0, 2, 1)).toBe('XY');
  });

  it('comes before a fault at the same call', () => {
    const { workbook } = table();
    const before = editingAt(3, () => {
      typeInto(workbook, 0, 2, 1, 'XY');
    });
    const opened = session(READ_AND_WRITE, { workbook, before, fault: (_call, n) => (n === 3 ? 'server error' : undefined) });
    expect(opened.runMenu('go').error).toContain('server error');
    expect(opened.valueAt(0, 2, 1)).toBe('XY');
  });

  it('can take away the sheet that the script holds', () => {
    const { workbook } = table();
    const before = editingAt(3, () => {
      deleteSheet(workbook, 0);
    });
    workbook.sheets.push({ ...structuredClone(workbook.sheets[0] as Workbook['sheets'][number]), id: 1, name: 'Other' });
    expect(session(READ_AND_WRITE, { workbook, before }).runMenu('go').error).toBe('Exception: Sheet 0 not found');
  });

  it('that fails is the test’s own failure: no catch of the script hears of it', () => {
    const code = `function go() { try { SpreadsheetApp.getActiveSheet(); } catch { return 'caught'; } }`;
    const before = (): never => {
      throw new Error('a slip in the test');
    };
    expect(() => session(code, { before }).runMenu('go')).toThrow('a slip in the test');
  });

  it('is told each call by its name and number', () => {
    const seen: unknown[] = [];
    session(READ_AND_WRITE, { before: (...at) => seen.push(at) }).runMenu('go');
    expect(seen.slice(0, 2)).toEqual([
      ['SpreadsheetApp.getActiveSheet', 1, 'menu'],
      ['Sheet.getRange', 2, 'menu'],
    ]);
  });

  it('works in the library as well', () => {
    const workbook = newWorkbook('Register');
    const { SpreadsheetApp } = createServices({
      workbook,
      before: editingAt(3, () => {
        typeInto(workbook, 0, 1, 1, '5');
      }),
    });
    const range = SpreadsheetApp.getActiveSheet().getRange('A1');
    expect([range.getValue(), range.setValue('=A2').getFormula()]).toEqual([5, '=A2']);
  });
});
