/** Both commands, as they are run: a sentence and 2 for what can't be used, and nothing written. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ONE, parts, zipped } from '../../emulator/test/files/make';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'commands/sample/sample-register.xlsx');
const SECONDS = 1000;
const MEGABYTE = 1024 * 1024;

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Both commands as plain JavaScript: twenty times through the TypeScript loader would take most of a minute. */
const BUILT = join(ROOT, 'node_modules/.cache', `outventions-commands-${process.pid}`);

beforeAll(() =>
  build({
    entryPoints: ['review', 'start'].map((name) => join(ROOT, 'commands', `${name}.ts`)),
    outdir: BUILT,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    define: { 'import.meta.dirname': JSON.stringify(join(ROOT, 'commands')) },
  }),
);

afterAll(() => rm(BUILT, { recursive: true, force: true }));

const node = (script: string, args: readonly string[]): string[] => [join(BUILT, script.replace('.ts', '.mjs')), ...args];

function run(script: 'review.ts' | 'start.ts', ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, node(script, args), { cwd: ROOT, timeout: 30 * SECONDS }, (error, stdout, stderr) => {
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : -1) : 0, stdout, stderr });
    });
  });
}

function expectSentence({ code, stdout, stderr }: Ended, sentence: RegExp): void {
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
  expect(stderr).toMatch(/^[^\n]*\.\n$/);
  expect(stderr).not.toMatch(/\p{Cc}(?!$)|Error|at .*:\d+:\d+/u);
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outventions-'));
});

async function put(name: string, bytes: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
}

test.each([
  ['review.ts' as const, ['--help'], 'npm run review -- FILE', '--taught MINUTES'],
  ['review.ts' as const, ['-h', 'no such file.xlsx'], 'npm run review -- FILE', '--json'],
  ['start.ts' as const, ['--help'], 'npm start', '--no-open'],
])('%s %j says how it is used, and ends well', async (script, args, ...expected) => {
  const { code, stdout, stderr } = await run(script, ...args);
  expect([code, stderr]).toEqual([0, '']);
  for (const text of expected) expect(stdout).toContain(text);
  expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThan(130);
});

test.each([
  ['review.ts' as const, ['--colour', 'red'], /^There is no option '--colour'\. Add --help/],
  ['review.ts' as const, ['--date', '--json'], /^'--date' needs a value after it\./],
  ['review.ts' as const, ['a.xlsx', '--json=yes'], /^'--json' takes no value\./],
  ['start.ts' as const, ['--colour'], /^There is no option '--colour'\./],
  ['start.ts' as const, ['--port', '0x50'], /^--port 0x50: a port is a whole number/],
  ['start.ts' as const, ['one.xlsx', 'two.xlsx'], /^One file at a time/],
])('%s %j is a sentence', async (script, args, sentence) => {
  expectSentence(await run(script, ...args), sentence);
});

describe('a name that is no file', () => {
  const unreadable: Record<string, [() => Promise<string>, RegExp]> = {
    'a pipe, which would never end': [
      () => {
        execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
        return Promise.resolve(join(folder, 'pipe.csv'));
      },
      /is not a file\. Give the name/,
    ],
    'a place within a file': [() => Promise.resolve(join(SAMPLE, 'x.xlsx')), /^There is no file called/],
    'links that lead round in a ring': [
      async () => {
        await symlink(join(folder, 'b.xlsx'), join(folder, 'a.xlsx'));
        await symlink(join(folder, 'a.xlsx'), join(folder, 'b.xlsx'));
        return join(folder, 'a.xlsx');
      },
      /can't be opened: you may not be allowed/,
    ],
    'a file of 60 MB, which is not read at all': [
      async () => {
        const path = await put('big.xlsx', 'PK');
        await truncate(path, 60 * MEGABYTE);
        return path;
      },
      /is larger than 50 MB/,
    ],
    'a name with a line break and a colour in it': [() => Promise.resolve(join(folder, 'a\n\u001b[31mb.xlsx')), /^There is no file called/],
    'a workbook made to do harm': [() => put('bomb.xlsx', zipped(parts(ONE), ['../../x.xml', '<x/>'])), /may have been made to do harm/],
  };

  test.each(Object.keys(unreadable))('%s', async (what) => {
    const [make, sentence] = unreadable[what] ?? [() => Promise.resolve(''), /./];
    const path = await make();
    const before = await readdir(folder);
    expectSentence(await run('review.ts', path), sentence);
    expect(await readdir(folder)).toEqual(before);
  });

  test('a file that only others may read', async () => {
    const path = await put('locked.csv', 'Pupil,Intervention,Mins\n');
    await chmod(path, 0o000);
    // Root may read everything, so there the opening itself is tried as somebody else.
    const { openFile } = await import('../../commands/command');
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    await chmod(folder, 0o755).catch(() => undefined);
    try {
      await expect(openFile(path)).rejects.toThrow(/can't be opened: you may not be allowed to read it/);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});

describe('what is printed and written', () => {
  const REGISTER = 'Pupil,Intervention,Mins,Times a week\n"A\u001b[2J\u009b31mB",Phonics,30,5\n';

  test('a pupil’s name can not command the terminal', async () => {
    const { code, stdout } = await run('review.ts', await put('list.csv', REGISTER));
    expect(code).toBe(0);
    expect(stdout).toContain('A?[2J?31mB');
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test('a copy that can’t be put in its place leaves nothing behind', async () => {
    const path = await put('list.csv', REGISTER);
    await mkdir(join(folder, 'copy.xlsx'));
    await put('copy.xlsx/inside', 'x');
    const before = (await readdir(folder)).sort();
    expectSentence(
      await run('review.ts', path, '--out', join(folder, 'copy.xlsx')),
      /can't be written: .* Close it there, or save to another place with --out\./,
    );
    expect((await readdir(folder)).sort()).toEqual(before);
  });

  test('a reader that stops early is no accident', async () => {
    const child = spawn(process.execPath, node('review.ts', [await put('list.csv', REGISTER)]), { cwd: ROOT });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
});
