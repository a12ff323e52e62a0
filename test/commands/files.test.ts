/** Both commands: a sentence and 2 for what can't be used, and nothing written. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdir, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ONE, parts, zipped } from '../../emulator/test/files/make';
import { ROOT, called, started, type CommandName, type Ended } from '../support/commands';
import { newFolder } from '../support/folders';

const SAMPLE = join(ROOT, 'commands/sample/sample-register.xlsx');
const MEGABYTE = 1024 * 1024;

function expectSentence({ code, stdout, stderr }: Ended, sentence: RegExp): void {
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
  expect(stderr).toMatch(/^[^\n]*\.\n$/);
  expect(stderr).not.toMatch(/\p{Cc}(?!$)|Error|at .*:\d+:\d+/u);
}

let folder: string;
beforeEach(async () => {
  folder = await newFolder();
});

async function put(name: string, bytes: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
}

test.each([
  ['review' as const, ['--help'], 'npm run review -- FILE', '--taught MINUTES'],
  ['review' as const, ['-h', 'no such file.xlsx'], 'npm run review -- FILE', '--json'],
  ['start' as const, ['--help'], 'npm start', '--no-open'],
])('%s %j says how it is used, and ends well', async (name, args, ...expected) => {
  const { code, stdout, stderr } = await called(name, args);
  expect([code, stderr]).toEqual([0, '']);
  for (const text of expected) expect(stdout).toContain(text);
  expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThan(130);
});

test.each([
  ['review' as const, ['--colour', 'red'], /^There is no option '--colour'\. Add --help/],
  ['review' as const, ['--date', '--json'], /^'--date' needs a value after it\./],
  ['review' as const, ['a.xlsx', '--json=yes'], /^'--json' takes no value\./],
  ['start' as const, ['--colour'], /^There is no option '--colour'\./],
  ['start' as const, ['--port', '0x50'], /^--port 0x50: a port is a whole number/],
  ['start' as const, ['one.xlsx', 'two.xlsx'], /^One file at a time/],
])('%s %j is a sentence', async (name, args, sentence) => {
  expectSentence(await called(name, args), sentence);
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
    expectSentence(await called('review', [path]), sentence);
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
    const { code, stdout } = await called('review', [await put('list.csv', REGISTER)]);
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
      await called('review', [path, '--out', join(folder, 'copy.xlsx')]),
      /can't be written: .* Close it there, or save to another place with --out\./,
    );
    expect((await readdir(folder)).sort()).toEqual(before);
  });
});

describe('as a process of its own', () => {
  /** Both commands as plain JavaScript: each start through the TypeScript loader would take a second or two. */
  const BUILT = join(ROOT, 'node_modules/.cache', `outventions-commands-${process.pid}`);
  const script = (name: CommandName): string => join(BUILT, `${name}.mjs`);
  const ended = (child: ChildProcess): Promise<unknown> =>
    new Promise((resolve) => {
      child.on('close', (code, signal) => {
        resolve(code ?? signal);
      });
    });

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

  test('what can not be used ends it with 2 and a sentence on the error output', async () => {
    expectSentence(await started([join(folder, 'none.xlsx')], script('review')), /^There is no file called/);
    expectSentence(await started(['--colour'], script('start')), /^There is no option '--colour'\./);
  });

  test('a reader that stops early is no accident', async () => {
    const path = await put('list.csv', 'Pupil,Intervention,Mins,Times a week\nAB,Phonics,30,5\n');
    const child = spawn(process.execPath, [script('review'), path], { cwd: ROOT });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.destroy();
    expect([await ended(child), stderr]).toEqual([0, '']);
  });

  test('npm start goes on until it is told to stop', async () => {
    // Its page is built from files beside its own, so from where they are.
    const child = spawn(process.execPath, ['--import', 'tsx', 'commands/start.ts', '--no-open'], { cwd: ROOT });
    const address = await new Promise<string>((resolve) => {
      let stdout = '';
      child.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk.toString();
        const found = /^ {2}(http:\S+)$/m.exec(stdout)?.[1];
        if (found !== undefined && stdout.includes('Press Ctrl+C to stop.')) resolve(found);
      });
    });
    expect((await fetch(address)).status).toBe(200);
    child.kill('SIGINT');
    expect(await ended(child)).toBe('SIGINT');
  });
});
