/** What goes between a sidebar and the script, one behaviour a test. */
import { failingAt, newWorkbook, openSession, type EmulatorOptions, type Session } from '../index';
import { AT_ONCE, createScriptRun } from '../scriptRun';
import { CURRENT, UI } from './support';

const CODE = `
  function note(name) { const p = PropertiesService.getScriptProperties(); p.setProperty('order', (p.getProperty('order') || '') + name + ' '); return name; }
  function echo(x) { return x; }
  function boom() { throw new Error('boom'); }
  function date() { return { when: new Date() }; }
  function method() { return { f: function () {} }; }
  function notANumber() { return NaN; }
  function cycle() { const a = []; a.push(a); return a; }
  class Pupil {} function instance() { return new Pupil(); }
  function holes() { return [1, undefined, null]; }
  function secret_() { return 'secret'; }
  const arrow = () => 1;
  function show() { const html = HtmlService.createHtmlOutputFromFile('Page').setTitle('One'); SpreadsheetApp.getUi().showSidebar(html); }
  function twice() { show(); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('other').setTitle('Two')); }`;
type Name = 'note' | 'echo' | 'boom' | 'date' | 'method' | 'notANumber' | 'cycle' | 'instance' | 'holes' | 'secret_' | 'arrow' | 'missing';

const manifest = { timeZone: 'Europe/London', oauthScopes: [CURRENT, UI] };

function session(more: Partial<EmulatorOptions> = {}): Session {
  const html = { Page: '<base target="_top"><p><?= 1 + 1 ?></p>' };
  return openSession({ script: { code: CODE, html, manifest }, workbook: newWorkbook('Register'), ...more });
}

/** What one call comes to: an answer, a failure, or silence. */
function heard(name: Name, ...args: unknown[]): unknown {
  const client = createScriptRun<Name>(session());
  const said: unknown[] = [];
  client.run
    .withSuccessHandler((value) => said.push({ value }))
    .withFailureHandler((error) => said.push({ failure: (error as Error).message }))
    [name](...args);
  client.settle();
  return said[0] ?? 'silence';
}

function orderOf(count: number, random: () => number): string[] {
  const opened = session();
  const client = createScriptRun<Name>(opened, random);
  for (let i = 0; i < count; i++) client.run.note(String(i));
  client.settle();
  return (opened.workbook.scriptProperties.get('order') ?? '').trim().split(' ');
}

describe('google.script.run', () => {
  it('takes and gives numbers, booleans, texts, null, plain objects and arrays', () => {
    const value = { a: [1, true, 'é', null, { b: [] }] };
    expect(heard('echo', value)).toEqual({ value });
    expect(heard('holes')).toEqual({ value: [1, null, null] });
  });

  it.each<Name>(['date', 'method', 'notANumber', 'cycle', 'instance'])(
    'calls neither handler when %s returns what can’t travel',
    (name) => {
      expect(heard(name)).toBe('silence');
    },
  );

  it.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a map', new Map()],
  ])('throws in the sidebar, and calls neither handler, for %s among the arguments', (_kind, value) => {
    expect(() => heard('echo', 1, [value])).toThrow(new TypeError('Failed due to illegal value in property: 1'));
  });

  it('fails for NaN among the arguments', () => {
    expect(heard('echo', NaN)).toEqual({ failure: "The parameters (number) don't match the method signature for echo." });
  });

  it('hands over copies', () => {
    const client = createScriptRun<Name>(session());
    const sent = { list: [1] };
    let got: unknown;
    client.run.withSuccessHandler((value) => (got = value)).echo(sent);
    sent.list.push(2);
    client.settle();
    expect(got).toEqual({ list: [1] });
  });

  it('gives the failure handler an error with the exception’s text, and the user’s object', () => {
    const client = createScriptRun<Name>(session());
    const said: unknown[] = [];
    client.run
      .withUserObject('button')
      .withFailureHandler((error, object) => said.push(String(error), object))
      .boom();
    client.settle();
    expect(said).toEqual(['ScriptError: Error: boom', 'button']);
  });

  it('without a failure handler only the browser’s console hears of a failure', () => {
    const client = createScriptRun<Name>(session());
    client.run
      .withSuccessHandler(() => {
        throw new Error('called');
      })
      .boom();
    client.settle();
    expect(client.console).toEqual(['Uncaught ScriptError: Error: boom']);
  });

  it('runs calls in any order', () => {
    let turn = 0;
    const backwards = orderOf(3, () => 0.99);
    const some = orderOf(5, () => [0.5, 0, 0.9, 0.3, 0][turn++] ?? 0);
    expect([orderOf(3, () => 0), backwards, some]).toEqual([
      ['0', '1', '2'],
      ['2', '1', '0'],
      ['2', '0', '4', '1', '3'],
    ]);
    expect(createScriptRun(session()).answerOne()).toBe(false);
  });

  it('runs ten at once: the eleventh waits until one of them has been answered', () => {
    expect(orderOf(AT_ONCE + 1, () => 0.99)).toEqual(['9', '10', '8', '7', '6', '5', '4', '3', '2', '1', '0']);
    const client = createScriptRun<Name>(session());
    for (let i = 0; i < 25; i++) client.run.note(String(i));
    expect(client.running).toBe(10);
  });

  it('reaches top-level functions whose names don’t end in _, and nothing else', () => {
    for (const name of ['secret_', 'arrow', 'missing'] as const) {
      expect(heard(name)).toEqual({ failure: `Script function not found: ${name}` });
    }
  });

  it('fails in every call when several accounts are signed in', () => {
    const client = createScriptRun<Name>(session({ fault: failingAt(1, 'storage') }));
    const said: string[] = [];
    client.run.withFailureHandler((error) => said.push((error as Error).message)).note('x');
    client.settle();
    expect(said).toEqual(["Exception: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED."]);
  });
});

describe('a sidebar', () => {
  it('shows the file as it is: scriptlets are not worked out', () => {
    expect(session().runMenu('show').ui).toEqual([{ kind: 'sidebar', title: 'One', html: '<base target="_top"><p><?= 1 + 1 ?></p>' }]);
  });

  it('is replaced by the next one', () => {
    expect(
      session()
        .runMenu('twice')
        .ui.map((event) => event.title),
    ).toEqual(['One', 'Two']);
  });
});
