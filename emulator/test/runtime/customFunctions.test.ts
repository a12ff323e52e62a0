/** How cells call the script's functions, one behaviour a test. */
import type { EmulatorOptions, Session } from '../../index';
import { session as sessionOf } from '../support';

const CODE = `
  function KIND(x) { return Object.prototype.toString.call(x).slice(8, -1); }
  function KINDS(x) { return x.map((row) => row.map((v) => KIND(v) + ':' + (KIND(v) === 'Date' ? v.getHours() : v))); }
  function COUNT_ARGUMENTS(a, b) { return arguments.length + ' ' + String(b); }
  function ROWS_OF(x) { return x.length; }
  function GRID() { return [[1, 2], [3, 4]]; }
  function SUM() { return 'mine'; }
  function HIDDEN_() { return 1; }
  const ARROW = () => 1;
  var calls = 0;
  function CALLS() { return ++calls; }
  function WRITE() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
  function STORE() { const p = PropertiesService.getUserProperties(); p.setProperty('k', 'v');
    return p.getProperty('k') + LockService.getUserLock().tryLock(1); }
  function ASK() { SpreadsheetApp.getUi().alert('x'); }
  function SHOW() { HtmlService.createHtmlOutput('x'); }
  function OTHER() { SpreadsheetApp.openById('x'); }
  function YEAR(d) { return d.getFullYear(); }
  function BOOM() { throw new Error('boom'); }
  function TABLE() { return [[1, null], [undefined, true]]; }
  function LIST() { return ['a', 'b']; }
  function WHEN() { return new Date(2026, 0, 2, 12); }`;

function session(more: Partial<EmulatorOptions> = {}): Session {
  return sessionOf(CODE, more);
}

/** Types a formula into K1, under nothing and beside nothing, and gives what it comes to. */
function shown(opened: Session, formula: string): unknown {
  opened.type(0, 1, 11, formula);
  return opened.valueAt(0, 1, 11);
}

describe('what can be called', () => {
  it('a top-level function declaration, in whatever case', () => {
    expect(shown(session(), '=kind(1)')).toBe('Number');
  });

  it.each(['HIDDEN_()', 'ARROW()', 'NOWHERE()'])('%s is an unknown name', (call) => {
    expect(shown(session(), `=${call}`)).toMatchObject({ error: '#NAME?' });
  });

  it('a built-in function keeps its name', () => {
    expect(shown(session(), '=SUM(1,2)')).toBe(3);
  });
});

describe('arguments', () => {
  it('one cell arrives as a value, a range as rows of values', () => {
    const opened = session();
    opened.type(0, 1, 1, '5');
    expect([shown(opened, '=KIND(A1)'), shown(opened, '=KIND(A1:A2)'), shown(opened, '=KIND(7)')]).toEqual(['Number', 'Array', 'Number']);
  });

  it('dates, times and durations arrive as dates, percentages as fractions, blanks as empty text, errors as their text', () => {
    const opened = session();
    ['5/1/2026', '09:40', '36:00', '5%', '', '=NA()', 'TRUE', 'x'].forEach((text, i) => {
      opened.type(0, 1, i + 1, text);
    });
    shown(opened, '=KINDS(A1:H1)');
    const seen = Array.from({ length: 8 }, (_, i) => opened.valueAt(0, 1, 11 + i));
    expect(seen).toEqual(['Date:0', 'Date:9', 'Date:12', 'Number:0.05', 'String:', 'String:#N/A', 'Boolean:true', 'String:x']);
  });

  it('a time is one on 30 December 1899', () => {
    const opened = session();
    opened.type(0, 1, 1, '09:40');
    expect(shown(opened, '=YEAR(A1)')).toBe(1899);
  });

  it('what is left out is undefined', () => {
    expect([shown(session(), '=COUNT_ARGUMENTS(1)'), shown(session(), '=COUNT_ARGUMENTS(1,)')]).toEqual(['1 undefined', '2 undefined']);
  });

  it('an open range hands over every row down to the grid’s end', () => {
    expect(shown(session(), '=ROWS_OF(A2:A)')).toBe(999);
  });

  it('with NOW() among them the cell loads for ever', () => {
    expect([shown(session(), '=KIND(NOW())'), shown(session(), '=KIND(TODAY()+1)'), shown(session(), '=KIND(RAND())')]).toEqual(
      Array(3).fill(expect.objectContaining({ error: 'Loading...' })),
    );
  });

  it('that stay the same don’t call the function again', () => {
    const count: string[] = [];
    const opened = session({
      takes: (what) => {
        count.push(what);
        return 0;
      },
    });
    opened.type(0, 1, 1, '5');
    shown(opened, '=KIND(A1)');
    opened.type(0, 5, 5, 'elsewhere');
    opened.valueAt(0, 1, 11);
    expect(count).toEqual(['KIND']);
    opened.type(0, 1, 1, 'x');
    expect([opened.valueAt(0, 1, 11), count]).toEqual(['String', ['KIND', 'KIND']]);
  });
});

describe('results', () => {
  it('spill over the cells beside and below', () => {
    const opened = session();
    shown(opened, '=GRID()');
    expect([opened.valueAt(0, 1, 12), opened.valueAt(0, 2, 11), opened.inputAt(0, 2, 12)]).toEqual([2, 3, '']);
  });

  it('that would overwrite something are not spilled at all', () => {
    const opened = session();
    opened.type(0, 2, 12, 'in the way');
    expect(shown(opened, '=GRID()')).toEqual({
      error: '#REF!',
      message: 'Array result was not expanded because it would overwrite data in L2.',
    });
    expect([opened.valueAt(0, 1, 12), opened.valueAt(0, 2, 12)]).toEqual(['', 'in the way']);
  });
});

describe('what a function returns', () => {
  it('is blank for nothing, and for a date its day’s number', () => {
    expect(session().callFormula('TABLE', []).returned).toEqual([
      [1, ''],
      ['', true],
    ]);
    expect(session().callFormula('WHEN', []).returned).toBe(46024.5);
  });

  it('fills a column when it is a plain list', () => {
    const opened = session();
    expect([shown(opened, '=LIST()'), opened.valueAt(0, 2, 11)]).toEqual(['a', 'b']);
  });

  it('is its exception’s text, when it throws', () => {
    expect(shown(session(), '=BOOM()')).toEqual({ error: '#ERROR!', message: 'Error: boom' });
  });
});

describe('what a formula may do', () => {
  it('each call loads the whole script anew', () => {
    const opened = session();
    expect([opened.callFormula('CALLS', []).returned, opened.callFormula('CALLS', []).returned]).toEqual([1, 1]);
  });

  it('it may read the spreadsheet, and use properties and locks', () => {
    expect(session().callFormula('STORE', []).returned).toBe('vtrue');
  });

  it.each([
    ['WRITE', 'You do not have permission to call setValue'],
    ['ASK', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['SHOW', 'You do not have permission to call createHtmlOutput'],
    [
      'OTHER',
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ],
  ])('%s fails, and the cell says why', (name, text) => {
    expect(shown(session(), `=${name}()`)).toEqual({ error: '#ERROR!', message: `Exception: ${text}` });
  });
});
