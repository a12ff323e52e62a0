import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { notesOf, withRelease } from '../../build/release/changelog';
import { release } from '../../build/release/steps';
import { nextVersion, withVersion } from '../../build/release/version';
import { Stop } from '../../build/talk';

const ROOT = join(import.meta.dirname, '../..');

// A git hook that runs the tests sets these, and git would then take the small repositories below for the one it is in.
for (const name of Object.keys(process.env).filter((each) => each.startsWith('GIT_'))) Reflect.deleteProperty(process.env, name);

test.each([
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
  ['0.9.0', '0.10.0', '0.10.0'],
])('after %s, %s is %s', (present, wanted, version) => {
  expect(nextVersion(present, wanted)).toEqual({ version });
});

test.each([
  ['1.2.3', '1.2.3', 'not above'],
  ['1.10.0', '1.9.9', 'not above'],
  ['1.2.3', 'v2', 'is not a version'],
  ['1.2.3-beta', 'patch', 'not three numbers'],
])('after %s, %s is refused in words', (present, wanted, words) => {
  expect(nextVersion(present, wanted)).toEqual({ why: expect.stringContaining(words) as string });
});

test("the version of this project's lock file changes, and those of its packages stay", async () => {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const before = await readFile(join(ROOT, 'package-lock.json'), 'utf8');
  const after = withVersion(before, version, '99.0.0');
  const lines = after.split('\n');
  const changed = before.split('\n').filter((line, i) => line !== lines[i]);
  expect(changed.map((line) => line.trim())).toEqual([`"version": "${version}",`, `"version": "${version}",`]);
  expect(JSON.parse(after)).toMatchObject({ version: '99.0.0', packages: { '': { version: '99.0.0' } } });
});

test('the notes under "Unreleased" become the section of the release, in this project\'s own change log too', async () => {
  const before = '# Changes\n\n## Unreleased\n\n- New: $& and $1\n\n## 1.0.0 – 2026-09-01\n\n- Old\n';
  const after = withRelease(before, '1.1.0', '2026-11-21');
  expect(after).toBe('# Changes\n\n## Unreleased\n\n## 1.1.0 – 2026-11-21\n\n- New: $& and $1\n\n## 1.0.0 – 2026-09-01\n\n- Old\n');
  expect([notesOf(before), notesOf(after), notesOf('# Changes\n')]).toEqual(['- New: $& and $1', '', null]);
  const own = await readFile(join(ROOT, 'CHANGELOG.md'), 'utf8');
  expect(notesOf(own)).not.toBeNull();
});

let usual: Promise<string> | undefined;
afterAll(async () => {
  if (usual) await rm(await usual, { recursive: true });
});

/** A project of a test's own: a copy, since to make one takes eight processes. */
async function project(scripts?: Scripts): Promise<string> {
  if (scripts) return newProject(scripts);
  usual ??= newProject({});
  const root = await mkdtemp(join(tmpdir(), 'outventions-release-'));
  await cp(await usual, root, { recursive: true, preserveTimestamps: true });
  return root;
}

interface Scripts {
  test?: string;
  build?: string;
}

/** A small project of the same form, with one commit. Its build writes the version into dist/, as a product that shows it would. */
async function newProject(scripts: Scripts): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'outventions-release-'));
  const build = `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
mkdirSync('dist', { recursive: true });
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync('dist/Code.js', readFileSync('source.txt', 'utf8') + version + '\\n');
`;
  const files = {
    'build.mjs': build,
    'source.txt': 'code ',
    'package.json': `${JSON.stringify({ name: 'small', version: '0.1.0', scripts: { test: 'node build.mjs', build: 'node build.mjs', ...scripts } }, null, 2)}\n`,
    'CHANGELOG.md': '# Changes\n\n## Unreleased\n\n- The first.\n',
    'README.md': 'Small.\n',
    LICENSE: 'Free.\n',
    '.gitignore': '.cache/\n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  execFileSync(process.execPath, ['build.mjs'], { cwd: root });
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'config', 'user.name', 'A Maintainer');
  git(root, 'config', 'user.email', 'maintainer@school.example');
  git(root, 'config', 'core.autocrlf', 'false');
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', 'Begin');
  return root;
}

function git(root: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

async function released(root: string, wanted: string | undefined, dryRun = false): Promise<{ stopped: string | null; said: string }> {
  const said: string[] = [];
  const talk = { say: (text: string) => void said.push(text), ask: () => Promise.resolve(null) };
  const stopped = await release({ wanted, dryRun, help: false }, { root, talk, today: new Date(Date.UTC(2026, 10, 21, 12)) }).then(
    () => null,
    (error: unknown) => {
      if (error instanceof Stop) return error.message;
      throw error;
    },
  );
  return { stopped, said: said.join('\n') };
}

/** Everything that a release may change, to see that one that stops has changed nothing. */
async function state(root: string): Promise<unknown> {
  const files = await Promise.all(['package.json', 'CHANGELOG.md', 'dist/Code.js'].map((name) => readFile(join(root, name), 'utf8')));
  return [files, git(root, 'rev-parse', 'HEAD'), git(root, 'tag'), git(root, 'status', '--porcelain')];
}

describe('npm run release', () => {
  test('sets the version, moves the notes, builds, commits, tags and archives dist', async () => {
    const root = await project();
    const { stopped, said } = await released(root, 'minor');
    expect(stopped).toBeNull();
    expect(said).toContain('Released 0.2.0');
    expect(JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))).toMatchObject({ version: '0.2.0' });
    expect(await readFile(join(root, 'CHANGELOG.md'), 'utf8')).toContain('## Unreleased\n\n## 0.2.0 – 2026-11-21\n\n- The first.');
    expect(await readFile(join(root, 'dist/Code.js'), 'utf8')).toBe('code 0.2.0\n');
    expect(git(root, 'log', '-1', '--format=%s')).toBe('Release 0.2.0');
    expect(git(root, 'rev-parse', 'v0.2.0^{commit}')).toBe(git(root, 'rev-parse', 'HEAD'));
    expect(git(root, 'status', '--porcelain')).toBe('');
    const archive = await readFile(join(root, '.cache/release/outventions-0.2.0.zip'));
    // A zip's directory holds its names as they are.
    for (const name of ['outventions-0.2.0/dist/Code.js', 'outventions-0.2.0/LICENSE']) expect(archive.includes(name)).toBe(true);
    expect(archive.includes('source.txt')).toBe(false);
    expect((await released(root, 'patch')).stopped).toContain('nothing under "Unreleased"');
    await rm(root, { recursive: true });
  });

  test('says in a dry run what it would do, and changes nothing', async () => {
    const root = await project();
    const before = await state(root);
    const { stopped, said } = await released(root, '1.0.0', true);
    expect(stopped).toBeNull();
    for (const words of ['from 0.1.0 to 1.0.0', 'tag it v1.0.0', 'outventions-1.0.0.zip', 'Nothing was changed'])
      expect(said).toContain(words);
    expect(await state(root)).toEqual(before);
    await rm(root, { recursive: true });
  });

  test.each<[why: string, upset: (root: string) => Promise<void> | void, wanted: string | undefined, words: string]>([
    ['no version is asked for', () => undefined, undefined, 'Which version?'],
    ['something is not committed', (root) => writeFile(join(root, 'new.txt'), ''), 'patch', 'not committed:\n?? new.txt'],
    ['no branch is checked out', (root) => void git(root, 'checkout', '-q', '--detach'), 'patch', 'No branch'],
    ['the tag is there already', (root) => void git(root, 'tag', 'v0.1.1'), 'patch', 'a tag v0.1.1 already'],
    ['the version is not above the present one', () => undefined, '0.1.0', 'not above'],
  ])('stops before anything is changed where %s', async (_, upset, wanted, words) => {
    const root = await project();
    await upset(root);
    const before = await state(root);
    expect((await released(root, wanted)).stopped).toContain(words);
    expect(await state(root)).toEqual(before);
    await rm(root, { recursive: true });
  });

  test('stops where the tests fail, and where dist is not what the source builds to', async () => {
    const failing = await project({ test: 'node -e "process.exit(1)"' });
    const before = await state(failing);
    expect((await released(failing, 'patch')).stopped).toContain(
      'The tests do not pass, so there is no release. dist/ may have been built anew.',
    );
    expect(await state(failing)).toEqual(before);
    const stale = await project();
    await writeFile(join(stale, 'source.txt'), 'newer ');
    git(stale, 'commit', '-q', '-am', 'Change the source alone');
    expect((await released(stale, 'patch')).stopped).toContain('dist/Code.js');
    expect(git(stale, 'tag')).toBe('');
    await Promise.all([failing, stale].map((root) => rm(root, { recursive: true })));
  });

  test('puts everything back where the build fails with the new version', async () => {
    const root = await project({ build: 'node -e "process.exit(1)"' });
    const before = await state(root);
    expect((await released(root, 'patch')).stopped).toContain('The build failed');
    expect(await state(root)).toEqual(before);
    await rm(root, { recursive: true });
  });

  test('is a command with a page of help, which stops with a sentence in a folder that is no repository', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'outventions-release-'));
    await mkdir(join(folder, 'node_modules'));
    await cp(join(ROOT, 'build'), join(folder, 'build'), { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"type":"module","version":"0.1.0"}');
    const run = (...args: string[]): Promise<{ stdout: string; stderr?: string; code?: number }> =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', join(folder, 'build/release.ts'), ...args], {
        cwd: ROOT,
        env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
      }).catch((error: unknown) => error as { stdout: string; stderr: string; code: number });
    expect((await run('--help')).stdout).toContain('npm run release -- patch | minor | major | VERSION');
    expect(await run('patch')).toMatchObject({ code: 2, stderr: expect.stringContaining('not a git repository') as string });
    await rm(folder, { recursive: true });
  });
});
