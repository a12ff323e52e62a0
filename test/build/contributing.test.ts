/** CONTRIBUTING.md says which one file to touch. Here each is touched, in a build of its own, and the change is seen in what is built. */
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

type Formula = (...args: unknown[]) => unknown;

/** The formulas of a bundle in which one file reads otherwise. */
async function withChanged(file: string, change: (text: string) => string): Promise<Record<string, Formula>> {
  const path = join(ROOT, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Outvention',
    target: 'es2019',
    define: { BUILT_VERSION: '"0"' },
    plugins: [
      {
        name: 'changed',
        setup: (setup) => {
          setup.onLoad({ filter: /\.ts$/ }, (args) => (args.path === path ? { contents: after, loader: 'ts' } : undefined));
        },
      },
    ],
  });
  const context = createContext({});
  runInContext(outputFiles[0]?.text ?? '', context);
  return runInContext('Outvention.calls', context) as Record<string, Formula>;
}

/** Files as the compiler has read them, TypeScript's own library first of all: none of them changes from one time to the next. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of all of src/ in which one file reads otherwise, by file. */
function complaints(file: string, change: (text: string) => string): string[] {
  const config = join(ROOT, 'src/tsconfig.json');
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (name) => ts.sys.readFile(name)).config,
    ts.sys,
    join(ROOT, 'src'),
  );
  const path = join(ROOT, file);
  const host = ts.createCompilerHost(options);
  host.readFile = (name) => {
    const text = ts.sys.readFile(name);
    return resolve(name) === path && text !== undefined ? change(text) : text;
  };
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...how) => {
    if (resolve(name) === path) return getSourceFile(name, ...how);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, ...how));
    return parsed.get(name);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram(fileNames, options, host))
    .map((each) => `${relative(ROOT, each.file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(each.messageText, '\n')}`);
}

const unchanged = (): Promise<Record<string, Formula>> => withChanged('src/main.ts', (text) => `${text}\n`);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a word for a heading needs src/register/fields.ts alone', async () => {
  const rows = [
    ['Whom', 'Was machen wir', 'Mins', 'Times a week'],
    ['AB', 'Phonics', 20, 5],
  ];
  const call = (formulas: Record<string, Formula>): string => JSON.stringify(formulas.OUTVENTION_PUPILS?.(rows));
  expect(call(await unchanged())).toMatch(/names no pupils/);
  const changed = await withChanged('src/register/fields.ts', (text) => text.replace("headings: 'pupil|", "headings: 'whom|pupil|"));
  expect(call(changed)).toContain('["AB",100,100,');
});

test('a way of writing a dose needs src/dose/grammar.ts alone', async () => {
  const dose = '20 mins sessions 3';
  expect((await unchanged()).OUTVENTION_MINUTES?.(dose)).toMatch(/^Can't read/);
  const changed = await withChanged('src/dose/grammar.ts', (text) =>
    text.replace(
      'const rules = lazy((): readonly Rule[] => [',
      "const rules = lazy((): readonly Rule[] => [\n  rule('length, sessions, number', (m = none, n = none) => [length(m), count(n)]),",
    ),
  );
  expect(changed.OUTVENTION_MINUTES?.(dose)).toBe(60);
});

test('a check needs src/checks/index.ts alone: score, reasons and settings take it from there', async () => {
  const check = `{
    name: 'notes', family: 'Is it of equal quality?', points: 46, asks: 'Is it noted?', askedWhen: 'of every row', loses: 'Blank: all.',
    asked: () => 1, unsaid: 'what is noted', judge: ({ provision }) => ({ lost: provision.texts.notes ? 0 : 1 }),
    says: ({ lost }) => (lost > 0 ? 'nothing is noted' : 'something is noted'),
    question: 'What is there to note?', source: { short: 'nobody', full: 'Nobody, "Nothing"' },
  }`;
  const withCheck = (text: string): string => text.replace(/(CHECKS: readonly Check\[\] = \[)/, `$1${check}, `);
  const rows = [['Phonics catch-up', 20, 5, 12, 'TA']];
  expect((await unchanged()).OUTVENTION_RISK?.(rows)).toBe(19);
  const changed = await withChanged('src/checks/index.ts', withCheck);
  // 10 of 54 points become 56 of 100.
  expect(changed.OUTVENTION_RISK?.(rows)).toBe(56);
  expect(changed.OUTVENTION_REASONS?.(rows)).toContain('Nothing is noted (46 of 46)');
  expect(changed.OUTVENTION_RISK?.(rows, '', [['Points: notes', 0]])).toBe(19);
  expect(complaints('src/checks/index.ts', withCheck)).toEqual([]);
  // And the compiler is asked in earnest: without what it asks, it objects.
  expect(complaints('src/checks/index.ts', (text) => withCheck(text).replace("asks: 'Is it noted?', ", ''))).toEqual([
    expect.stringMatching(/^src\/checks\/index\.ts: .*'asks' is missing/s),
  ]);
});

test('a formula is named in src/public.ts, and src/main.ts does not compile without its code', async () => {
  const main = await readFile(join(ROOT, 'src/main.ts'), 'utf8');
  expect(main).toContain('satisfies Record<PublicName, unknown>');
  const changed = await withChanged('src/main.ts', (text) =>
    text.replace('export const calls = {', "export const calls = {\n  OUTVENTION_HELLO: () => [['Hello']],"),
  );
  expect(plain(changed.OUTVENTION_HELLO?.())).toEqual([['Hello']]);
});
