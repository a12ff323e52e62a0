import { openSession, type EmulatorOptions } from '../run';
import type { Session } from '../session';
import { newWorkbook } from '../workbook/model';

const SCOPES = ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'];
const manifest = { timeZone: 'Europe/London', oauthScopes: SCOPES };

function session(code: string, more: Partial<EmulatorOptions> = {}): Session {
  return openSession({ script: { code, html: { Sidebar: '<p>Hello</p>' }, manifest }, workbook: newWorkbook('Register'), ...more });
}

describe('google.script.run', () => {
  const opened = session(`
    function echo(x) { return x; }
    function date() { return new Date(); }
    function method() { return { f: function () {} }; }
    function notANumber() { return [NaN]; }
    function cycle() { const a = {}; a.a = a; return a; }
    class Pupil {} function instance() { return new Pupil(); }
    function holes() { return { list: [1, undefined, null], gone: undefined }; }
    function nothing() {}
    function kinds(x) { return [Array.isArray(x.list), x.list instanceof Array, Object.getPrototypeOf(x) === Object.prototype]; }
    function sheet() { return SpreadsheetApp.getActiveSheet(); }
    function enumeration() { return SpreadsheetApp.BorderStyle.SOLID; }
  `);

  it('passes numbers, booleans, strings, null, plain objects and arrays', () => {
    const value = { a: [1, -0.5, true, 'é', null, { b: [] }] };
    expect(opened.callFromSidebar('echo', [value]).returned).toEqual(value);
    expect(opened.callFromSidebar('kinds', [{ list: [] }]).returned).toEqual([true, true, true]);
  });

  it('turns what is undefined into null', () => {
    expect(opened.callFromSidebar('holes', []).returned).toEqual({ list: [1, null, null] });
    expect(opened.callFromSidebar('nothing', []).returned).toBeNull();
    expect(opened.callFromSidebar('echo', [[undefined]]).returned).toEqual([null]);
  });

  it.each(['date', 'method', 'notANumber', 'cycle', 'instance', 'sheet', 'enumeration'])('does not pass on the result of %s', (name) => {
    expect(opened.callFromSidebar(name, []).error).toBe('The script completed but the returned value is not a supported return type.');
  });

  it.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a class instance', new Map()],
    ['NaN', NaN],
  ])('does not take %s', (_kind, value) => {
    expect(opened.callFromSidebar('echo', [1, { value }])).toMatchObject({
      error: 'TypeError: Failed due to illegal value in property: 1',
      calls: [],
    });
  });

  it('passes a value that stands in two places, which is no cycle', () => {
    const twice = { x: 1 };
    expect(opened.callFromSidebar('echo', [[twice, twice]]).returned).toEqual([{ x: 1 }, { x: 1 }]);
  });
});

describe('custom functions', () => {
  const code = `
    function DOUBLE(x) { return Array.isArray(x) ? x.map((row) => row.map((v) => v * 2)) : x * 2; }
    function KIND(x) { return Object.prototype.toString.call(Array.isArray(x) ? x[0][0] : x) + (x === '' ? 'blank' : ''); }
    function HOURS(x) { return x.getHours() + ':' + x.getMinutes() + ' ' + x.getFullYear(); }
    function WRITE() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
    function FORMAT() { SpreadsheetApp.getActiveSheet().getRange('A1').setBackground('red'); }
    function UI() { SpreadsheetApp.getUi(); }
    function READ() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
    function BOOM() { throw new Error('boom'); }
    function TABLE() { return [[1, null], [undefined, true]]; }
    function LIST() { return ['a', 'b']; }
    function WHEN() { return new Date(2026, 0, 2, 12); }
    function TEXTS(range) { return range[0].join('|'); }
  `;
  let opened: Session;
  beforeEach(() => {
    opened = session(code);
  });

  it('fill the cells that their formula spills into', () => {
    opened.type(0, 1, 1, '1');
    opened.type(0, 2, 1, '2');
    opened.type(0, 1, 2, '=DOUBLE(A1:A2)');
    expect([opened.valueAt(0, 1, 2), opened.valueAt(0, 2, 2)]).toEqual([2, 4]);
    expect([opened.inputAt(0, 1, 2), opened.inputAt(0, 2, 2)]).toEqual(['=DOUBLE(A1:A2)', '']);
    opened.type(0, 2, 1, '5');
    expect(opened.valueAt(0, 2, 2)).toBe(10);
  });

  it('get dates and times as dates, times on 30 December 1899', () => {
    opened.type(0, 1, 1, '05/01/2026');
    opened.type(0, 2, 1, '09:40');
    opened.type(0, 1, 2, '=KIND(A1:A1)');
    opened.type(0, 2, 2, '=HOURS(A2)');
    expect(opened.valueAt(0, 1, 2)).toBe('[object Date]');
    expect(opened.valueAt(0, 2, 2)).toBe('9:40 1899');
  });

  it('get error cells of a range as text', () => {
    opened.type(0, 1, 1, '=NA()');
    opened.type(0, 1, 2, 'x');
    opened.type(0, 1, 3, '=TEXTS(A1:B1)');
    expect(opened.valueAt(0, 1, 3)).toBe('#N/A|x');
  });

  it('show their exception in the cell', () => {
    opened.type(0, 1, 1, '=BOOM()');
    expect(opened.valueAt(0, 1, 1)).toMatchObject({ error: '#ERROR!', message: 'Error: boom' });
  });

  it.each([
    ['WRITE', 'Exception: You do not have permission to call setValue'],
    ['FORMAT', 'Exception: You do not have permission to call setBackground'],
    ['UI', 'Exception: Cannot call SpreadsheetApp.getUi() from this context.'],
  ])('can’t do what %s tries', (name, error) => {
    expect(opened.callFormula(name, []).error).toBe(error);
  });

  it('may read the spreadsheet', () => {
    opened.type(0, 1, 1, 'here');
    expect(opened.callFormula('READ', []).returned).toBe('here');
  });

  it('give back blanks for nothing, and a date as its day’s number', () => {
    expect(opened.callFormula('TABLE', []).returned).toEqual([
      [1, ''],
      ['', true],
    ]);
    expect(opened.callFormula('WHEN', []).returned).toBe(46024.5);
  });

  it('take arguments as getValues gives them', () => {
    expect(opened.callFormula('KIND', [[[new Date(0)]]]).returned).toBe('[object Date]');
    expect(opened.callFormula('DOUBLE', [[[1, 2]]]).returned).toEqual([[2, 4]]);
  });

  it('put a plain list into a column', () => {
    opened.type(0, 1, 1, '=LIST()');
    expect([opened.valueAt(0, 1, 1), opened.valueAt(0, 2, 1)]).toEqual(['a', 'b']);
  });

  it('are unknown by a private name', () => {
    const other = session('function SECRET_() { return 1; }');
    other.type(0, 1, 1, '=SECRET_()');
    expect(other.valueAt(0, 1, 1)).toMatchObject({ error: '#NAME?' });
  });
});

describe('the user at the keyboard', () => {
  it('sees what was typed as Sheets would show it, and in the formula bar as typed', () => {
    const opened = session('');
    const shown = (text: string): string[] => {
      opened.type(0, 1, 1, '');
      opened.workbook.sheets[0]?.cells.clear();
      opened.type(0, 1, 1, text);
      return [opened.textAt(0, 1, 1), opened.inputAt(0, 1, 1)];
    };
    expect(shown('5%')).toEqual(['5%', '5%']);
    expect(shown('5/1/2026')).toEqual(['05/01/2026', '05/01/2026'].map(() => opened.textAt(0, 1, 1)));
    expect(shown("'007")).toEqual(['007', "'007"]);
    expect(shown('=1+1')).toEqual(['2', '=1+1']);
    expect(shown('true')).toEqual(['TRUE', 'TRUE']);
  });

  it('is refused what the cell’s rule refuses, and let through where it only warns', () => {
    const opened = session('');
    const rule = { criteria: 'VALUE_IN_LIST', values: [['Yes', 'No'], true], allowInvalid: false };
    opened.workbook.sheets[0]?.cells.set(20_001, { value: 'No', validation: rule });
    expect(() => {
      opened.type(0, 1, 1, 'Maybe');
    }).toThrow('The data you entered in cell A1 violates the data validation rules set on this cell.');
    expect(opened.valueAt(0, 1, 1)).toBe('No');
    opened.workbook.sheets[0]?.cells.set(20_001, { value: 'No', validation: { ...rule, allowInvalid: true } });
    opened.type(0, 1, 1, 'Maybe');
    expect(opened.valueAt(0, 1, 1)).toBe('Maybe');
  });
});

describe('the picture of a sheet', () => {
  it('holds what is needed to draw it', () => {
    const opened = session(`function go() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:C3').setValues([['Pupil', 'Out', 'In'], ['A', 3, 22], ['B', 5, 20]]);
      sheet.getRange('A1:C1').setFontWeight('bold').setNote('Heading');
      sheet.setFrozenRows(1); sheet.hideColumns(4); sheet.setColumnWidth(1, 180);
      sheet.getRange('E1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build());
      sheet.getRange('A5:C5').merge();
      const red = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('B2:B3')]).whenNumberGreaterThan(4).setBackground('#ff0000').build();
      sheet.setConditionalFormatRules([red]);
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:C3')).setNumHeaders(1)
        .setOption('title', 'Time out').setOption('isStacked', true).setOption('series', { 0: { color: '#123456' } }).setPosition(2, 6, 0, 0).build());
    }`);
    expect(opened.runMenu('go').error).toBeUndefined();
    const view = opened.view(0);
    const cell = (row: number, column: number) => view.cells.find((found) => found.row === row && found.column === column);
    expect(view).toMatchObject({ frozenRows: 1, columns: 12, rows: 25, gridlines: true });
    expect(view.columnWidths.slice(0, 4)).toEqual([180, 100, 100, 0]);
    expect(cell(1, 1)).toMatchObject({ text: 'Pupil', note: 'Heading', style: { bold: true } });
    expect(cell(2, 2)?.style?.background).toBeUndefined();
    expect(cell(3, 2)?.style?.background).toBe('#ff0000');
    expect(cell(1, 5)?.choices).toEqual(['x', 'y']);
    expect(cell(5, 1)).toMatchObject({ rowSpan: 1, columnSpan: 3 });
    expect(view.charts).toMatchObject([
      {
        type: 'BAR',
        title: 'Time out',
        stacked: true,
        labels: ['A', 'B'],
        series: [
          { name: 'Out', color: '#123456', values: [3, 5] },
          { name: 'In', values: [22, 20] },
        ],
        position: { row: 2, column: 6 },
      },
    ]);
  });
});
