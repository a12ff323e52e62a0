import { failingAt, FAULTS, type FaultKind } from '../../index';
import { createScriptRun } from '../../scriptRun';
import { CURRENT, PROTECTED, session } from '../support';

/** Three calls, of which the third writes, and what the script makes of a failure. */
const WRITE = `function go() {
  const range = SpreadsheetApp.getActiveSheet().getRange('B2:C2');
  try { range.setValues([['new', 1]]); return 'written'; } catch (e) { return e.name + ': ' + e.message; }
}`;

describe('a fault at the n-th call', () => {
  it.each<[FaultKind, string]>([
    ['protected', PROTECTED],
    ['validation', 'The data you entered in cell B2 violates the data validation rules set on this cell.'],
    ['server error', "We're sorry, a server error occurred. Please wait a bit and try again."],
    ['storage', "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED."],
    ['lock', 'Lock timeout: another process was holding the lock for too long.'],
    [
      'permission',
      `Specified permissions are not sufficient to call Range.setValues. Required permissions: (${CURRENT} || https://www.googleapis.com/auth/spreadsheets)`,
    ],
  ])('of the kind "%s" throws Google’s text and leaves the call undone', (kind, text) => {
    const opened = session(WRITE, { fault: failingAt(3, kind) });
    expect(opened.runMenu('go').returned).toBe(`Exception: ${text}`);
    expect(opened.valueAt(0, 2, 2)).toBe('');
  });

  it('can come after the call has been carried out', () => {
    const opened = session(WRITE, { fault: failingAt(3, 'late server error') });
    expect(opened.runMenu('go').returned).toMatch(/^Exception: We're sorry, a server error occurred/);
    expect(opened.valueAt(0, 2, 2)).toBe('new');
  });

  it('gives no lock, no store and no selection', () => {
    const calls = ['LockService.getDocumentLock', 'PropertiesService.getDocumentProperties'];
    for (const call of [...calls, 'SpreadsheetApp.getActiveRange']) {
      expect(session(`function go() { return ${call}(); }`, { fault: failingAt(1, 'null') }).runMenu('go').returned).toBeNull();
    }
    expect(session(WRITE, { fault: failingAt(3, 'null') }).runMenu('go').returned).toBe('written');
  });

  it('lets tryLock come back with nothing, and waitLock throw', () => {
    const code = `function go() { const lock = LockService.getScriptLock(); return [lock.tryLock(10), lock.hasLock()]; }
      function wait() { LockService.getScriptLock().waitLock(10); }`;
    const opened = session(code, { fault: failingAt(2, 'lock') });
    expect(opened.runMenu('go').returned).toEqual([false, false]);
    expect(opened.runMenu('wait').error).toBe('Exception: Lock timeout: another process was holding the lock for too long.');
  });

  it('can be meant for one kind of execution only', () => {
    const code = `function READ() { return SpreadsheetApp.getActiveSheet().getName(); } function go() { return READ(); }`;
    const opened = session(code, { fault: failingAt(2, 'server error', 'formula') });
    opened.type(0, 1, 1, '=READ()');
    expect(opened.valueAt(0, 1, 1)).toMatchObject({ error: '#ERROR!', message: expect.stringContaining('server error') as string });
    expect(opened.runMenu('go').returned).toBe('Sheet1');
  });

  it('of whatever kind, at whatever call, never leaves half a write', () => {
    for (const kind of FAULTS) {
      for (const n of [1, 2, 3]) {
        const opened = session(WRITE, { fault: failingAt(n, kind) });
        opened.runMenu('go');
        expect([
          ['', ''],
          ['new', 1],
        ]).toContainEqual([opened.valueAt(0, 2, 2), opened.valueAt(0, 2, 3)]);
      }
    }
  });
});

describe('a time that is up', () => {
  const code = `function go() {
    const properties = PropertiesService.getScriptProperties();
    try {
      try { SpreadsheetApp.getActiveSheet(); }
      catch (e) { properties.setProperty('caught', 'yes'); return 'caught'; }
      finally { properties.setProperty('finally', 'yes'); }
    } catch { return 'caught'; }
    properties.setProperty('after', 'yes');
  }
  function stubborn() { for (;;) { try { SpreadsheetApp.getActiveSheet(); return; } catch (e) {} } }
  function late() { const all = []; return [1, 2].map(() => { try { return SpreadsheetApp.getActiveSheet(); } finally { all.push('ran'); } }); }`;

  it('ends the execution: no catch and no finally of the script runs any more', () => {
    const opened = session(code, { fault: failingAt(2, 'time limit') });
    expect(opened.runMenu('go')).toEqual({
      error: 'Exceeded maximum execution time',
      ui: [],
      calls: ['PropertiesService.getScriptProperties', 'SpreadsheetApp.getActiveSheet'],
    });
    expect([...opened.workbook.scriptProperties.keys()]).toEqual([]);
  });

  it('ends a script that tries again for ever', () => {
    const opened = session(code, { fault: failingAt(1, 'time limit') });
    expect(opened.runMenu('stubborn')).toMatchObject({
      error: 'Exceeded maximum execution time',
      calls: ['SpreadsheetApp.getActiveSheet'],
    });
    expect(opened.runMenu('late').calls).toHaveLength(1);
  });

  it('lets catch and finally be in every execution that is not cut short', () => {
    const tidy = `function go() { const seen = []; try { throw new Error('x'); } catch { seen.push('catch'); } finally { seen.push('finally'); }
      return seen; }`;
    expect(session(tidy).runMenu('go').returned).toEqual(['catch', 'finally']);
  });

  it('frees the lock that the execution held', () => {
    const locked = `function go() { const lock = LockService.getScriptLock(); lock.waitLock(1); SpreadsheetApp.getActiveSheet(); }
      function next() { return LockService.getScriptLock().tryLock(1); }`;
    const opened = session(locked, { fault: (call) => (call === 'SpreadsheetApp.getActiveSheet' ? 'time limit' : undefined) });
    expect(opened.runMenu('go').error).toBe('Exceeded maximum execution time');
    expect(opened.runMenu('next').returned).toBe(true);
  });
});

describe('a browser that is closed', () => {
  const code = `function go(value) {
    const ss = SpreadsheetApp.getActiveSpreadsheet();
    ss.toast('Working');
    ss.getActiveSheet().getRange('A1').setValue(value);
    ss.toast('Done');
    return 'done';
  }
  function ask() { const ui = SpreadsheetApp.getUi(); ui.alert('Sure?'); SpreadsheetApp.getActiveSheet().getRange('A1').setValue('yes'); }`;

  it('leaves the execution to run to its end, and nobody hears or sees how it went', () => {
    const opened = session(code, { fault: failingAt(3, 'browser closed') });
    const outcome = opened.callFromSidebar('go', ['x']);
    expect(outcome).toMatchObject({ unanswered: true, ui: [{ kind: 'toast', message: 'Working' }] });
    expect(outcome).not.toHaveProperty('returned');
    expect(opened.valueAt(0, 1, 1)).toBe('x');
  });

  it('calls neither handler, and takes no call that comes later', () => {
    const opened = session(code, { fault: failingAt(1, 'browser closed') });
    const client = createScriptRun<'go'>(opened);
    const heard: unknown[] = [];
    const run = client.run.withSuccessHandler((value) => heard.push(value)).withFailureHandler((error) => heard.push(error));
    run.go(1);
    client.settle();
    run.go(2);
    client.settle();
    expect([heard, client.console, opened.valueAt(0, 1, 1)]).toEqual([[], [], 1]);
  });

  it('leaves a question without an answer until the time is up', () => {
    const opened = session(code, { fault: failingAt(1, 'browser closed') });
    expect(opened.runMenu('ask').unanswered).toBe(true);
    expect(opened.valueAt(0, 1, 1)).toBe('');
  });
});
