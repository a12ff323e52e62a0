import { newWorkbook } from '../../index';
import { result, run, session, sheetWith } from '../support';

describe('properties', () => {
  it('are kept from one execution to the next, each store apart from the others', () => {
    const workbook = newWorkbook('Register');
    const first = sheetWith([], { workbook }).PropertiesService;
    first.getDocumentProperties().setProperty('a', '1').setProperty('b', '2').deleteProperty('b');
    first.getScriptProperties().setProperty('a', '3');
    const next = sheetWith([], { workbook }).PropertiesService;
    const stores = [next.getDocumentProperties(), next.getScriptProperties(), next.getUserProperties()];
    expect(stores.map((store) => [store.getProperty('a'), store.getProperties()])).toEqual([
      ['1', { a: '1' }],
      ['3', { a: '3' }],
      [null, {}],
    ]);
  });

  it('have room for 9 KB a value and 500 KB a store, counted in UTF-8', () => {
    const store = sheetWith().PropertiesService.getUserProperties();
    expect(() => store.setProperty('k', 'é'.repeat(4609))).toThrow('Argument too large: value');
    for (let i = 0; i < 56; i++) store.setProperty(`k${i}`, 'x'.repeat(9000));
    expect(() => store.setProperty('k56', 'x'.repeat(9000))).toThrow('You have exceeded the property storage quota.');
  });
});

describe('locks', () => {
  const body = 'const lock = LockService.getDocumentLock(); lock.waitLock(1);';

  it('belong to the execution, whoever asks for them, until they are released', () => {
    const held = `const seen = LockService.getDocumentLock().hasLock(); lock.releaseLock(); return [seen, lock.hasLock()];`;
    expect(result(`${body} ${held}`)).toEqual([true, false]);
  });

  it('do not outlast an alert', () => {
    expect(result(`${body} SpreadsheetApp.getUi().alert('x'); return lock.hasLock();`)).toBe(false);
  });

  it('that somebody else holds are waited for on the execution’s clock', () => {
    const wait = 'const lock = LockService.getScriptLock(); return [lock.tryLock(1000), lock.tryLock(5000), Date.now()];';
    expect(result(wait, { now: () => 0, foreignLocks: { script: 3000 } })).toEqual([false, true, 3000]);
    expect(run(body, { now: () => 0, foreignLocks: { document: 60_000 } }).error).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
    expect(result('return LockService.getUserLock().tryLock(1);', { foreignLocks: { document: 60_000 } })).toBe(true);
  });
});

describe('a script that is bound to nothing', () => {
  it('has no document lock and no document properties', () => {
    expect(result('return [LockService.getDocumentLock(), PropertiesService.getDocumentProperties()];', { bound: false })).toEqual([
      null,
      null,
    ]);
  });

  it('has no range to give where nothing is selected', () => {
    expect(result('return [SpreadsheetApp.getActiveRange(), ss.getActiveRange()];', { selected: false })).toEqual([null, null]);
  });
});

describe('what the user sees', () => {
  it('is recorded in order, with the answers that a test gives', () => {
    const code = `function go() {
      const ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar.html').setTitle('Register'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<b>x</b>'), 'Sure?');
      SpreadsheetApp.getActiveSpreadsheet().toast('Done', 'Check');
      return [ui.alert('One') === ui.Button.OK, String(ui.alert('T', 'Two', ui.ButtonSet.YES_NO))];
    }`;
    const outcome = session(code, { answer: (_title, prompt) => (prompt === 'Two' ? 'YES' : 'OK') }).runMenu('go');
    expect(outcome.returned).toEqual([true, 'YES']);
    expect(outcome.ui).toEqual([
      { kind: 'sidebar', title: 'Register', html: '<p>Hello</p>' },
      { kind: 'dialog', title: 'Sure?', html: '<b>x</b>' },
      { kind: 'toast', title: 'Check', message: 'Done' },
      { kind: 'alert', title: '', prompt: 'One' },
      { kind: 'alert', title: 'T', prompt: 'Two' },
    ]);
  });

  it('comes of HTML files that are there', () => {
    expect(run(`HtmlService.createHtmlOutputFromFile('Help');`).error).toBe('Exception: No HTML file named Help was found.');
  });
});
