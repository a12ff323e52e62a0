import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Script, createContext } from 'node:vm';
import { parse, type FunctionDeclaration } from 'acorn';
import { COLUMN_FORMULAS, COMMAND_CALLS, FORMULAS, MENU, SIDEBAR_CALLS, TRIGGERS } from '../../src/public';
import { DIST, bareFormulas, builtCode } from '../support/bundle';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('dist/Code.js', () => {
  const code = builtCode();
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const functions = program.body.filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration');
  const parameters = (name: string): string[] =>
    functions.find((node) => node.id.name === name)?.params.map((node) => (node.type === 'Identifier' ? node.name : '?')) ?? [];
  /** The comment that stands right above a function. */
  const doc = (name: string): string => new RegExp(String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\nfunction ${name}\(`).exec(code)?.[1] ?? '';

  test('is ES2019 and has nothing at top level but the bundle and what is public', () => {
    const names = [...FORMULAS, ...COLUMN_FORMULAS, ...TRIGGERS, ...MENU, ...SIDEBAR_CALLS, ...COMMAND_CALLS].map(({ name }) => name);
    expect(functions.map((node) => node.id.name)).toEqual(names);
    const others = program.body.filter((node) => node.type !== 'FunctionDeclaration');
    expect(others.map((node) => node.type)).toEqual(['VariableDeclaration']);
    const context = createContext({});
    new Script(code).runInContext(context);
    expect(Object.keys(context).sort()).toEqual(['Outvention', ...names].sort());
  });

  test.each(FORMULAS.map((formula) => [formula.name, formula] as const))(
    '%s has its doc, its real parameters and its place in autocomplete',
    (name, formula) => {
      expect(parameters(name)).toEqual(formula.parameters.map((parameter) => parameter.name));
      expect(doc(name)).toContain('@customfunction');
      expect(doc(name)).toContain(formula.summary);
      for (const parameter of formula.parameters) expect(doc(name)).toContain(`@param ${parameter.name} ${parameter.text}`);
    },
  );

  test('answers every formula in a context without any service or browser or Node global, whatever it is given', () => {
    const formulas = bareFormulas();
    const odd = [
      undefined,
      null,
      '',
      0,
      true,
      'text',
      [[]],
      [['']],
      [['Pupil', 'Mins']],
      [[null, undefined, NaN]],
      [['#N/A', 'Loading...', {}, [], 1e308]],
    ];
    for (const { name } of [...FORMULAS, ...COLUMN_FORMULAS]) {
      for (const first of odd) {
        for (const second of odd) {
          const answer = formulas[name]?.(first, second, first);
          expect(['string', 'number', 'object']).toContain(typeof answer);
        }
      }
    }
  });

  test('uses no private fields and names no host but those of its sources', () => {
    expect(code).not.toMatch(/\bimport\(|\beval\(|new Function\(/);
    expect(code).not.toMatch(/UrlFetchApp|openById|openByUrl/);
  });
});

test('dist holds exactly three files, and the manifest is the one of the root', async () => {
  expect((await readdir(DIST)).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  const manifest = await readFile(join(DIST, 'appsscript.json'), 'utf8');
  expect(manifest).toBe(await readFile(join(ROOT, 'appsscript.json'), 'utf8'));
  expect(JSON.parse(manifest)).toEqual({
    timeZone: 'Europe/London',
    dependencies: {},
    exceptionLogging: 'NONE',
    runtimeVersion: 'V8',
    oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'],
  });
});

test('the sidebar is one file: nothing is fetched, and there is no scriptlet for the server to run', async () => {
  const html = await readFile(join(DIST, 'Sidebar.html'), 'utf8');
  expect(html).not.toMatch(/<\?|<link|<img|src=|@import|url\(|fetch\(|XMLHttpRequest|innerHTML/);
});

test('clasp would push exactly the three files', async () => {
  const { stdout } = await run(
    process.execPath,
    [join(ROOT, 'node_modules/@google/clasp/build/src/index.js'), 'show-file-status', '--json'],
    { cwd: ROOT },
  );
  const status = JSON.parse(stdout) as { filesToPush: string[] };
  expect(status.filesToPush.sort()).toEqual(['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json']);
});

test('the table of docs/formulas.md lists every formula as it is', async () => {
  const page = await readFile(join(ROOT, 'docs/formulas.md'), 'utf8');
  for (const { name, parameters, summary } of FORMULAS) {
    expect(page).toContain(`| \`${name}(${parameters.map((parameter) => parameter.name).join(', ')})\` | ${summary}`);
  }
});

describe('nothing leaves the spreadsheet', () => {
  const WAYS_OUT =
    /https?:\/\/|\b(UrlFetchApp|MailApp|GmailApp|DriveApp|CalendarApp|DocumentApp|ContactsApp|ScriptApp|XMLHttpRequest|WebSocket|EventSource|Worker|sendBeacon|importScripts)\b|\b(fetch|eval|import)\(|new Function\(|@font-face|@import|url\(|<(img|form|iframe|object|embed|video|audio|link)\b|\b(window|document|top|self|parent)\.(open|location)\b/;

  test.each(['Code.js', 'Sidebar.html'])('%s has no address and no way out in it', async (file) => {
    const text = await readFile(join(DIST, file), 'utf8');
    expect(WAYS_OUT.exec(text)?.[0]).toBeUndefined();
  });

  test('Code.js logs nothing: a log would hold what a cell holds', async () => {
    expect(await readFile(join(DIST, 'Code.js'), 'utf8')).not.toMatch(/\bconsole\.|\bLogger\b/);
  });

  test('the sidebar’s own security policy lets nothing out', async () => {
    const html = await readFile(join(DIST, 'Sidebar.html'), 'utf8');
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });
});
