import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { claspAt, type Clasp } from '../../build/deploy/clasp';
import { OUR_FILES, contentsOf, permission } from '../../build/deploy/contents';
import { checkFiles, stage } from '../../build/deploy/google';
import { readDeployOptions } from '../../build/deploy/options';
import { problemInWords } from '../../build/deploy/problems';
import { PLACEHOLDER, chooseTarget, nowhere, readAddress, readClaspFile } from '../../build/deploy/target';
import { deploy } from '../../build/deploy/walk';
import { Stop } from '../../build/talk';
import { DIST } from '../support/bundle';

const ROOT = join(import.meta.dirname, '../..');
const SCRIPT_ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_abcdefghijklmnoWXYZ';
const SHEET_ID = '1sheetsheetsheetsheetsheetsheetsheetsheet44';

describe('an address', () => {
  test.each([
    [`https://script.google.com/home/projects/${SCRIPT_ID}/edit`, 'script', SCRIPT_ID],
    [`https://script.google.com/u/1/home/projects/${SCRIPT_ID}/edit`, 'script', SCRIPT_ID],
    [`https://script.google.com/d/${SCRIPT_ID}/edit`, 'script', SCRIPT_ID],
    [`https://docs.google.com/spreadsheets/d/${SHEET_ID}/edit#gid=0`, 'spreadsheet', SHEET_ID],
    [`  https://docs.google.com/spreadsheets/u/2/d/${SHEET_ID}/edit?usp=sharing `, 'spreadsheet', SHEET_ID],
    [`https://docs.google.com/a/school.example/spreadsheets/d/${SHEET_ID}/edit`, 'spreadsheet', SHEET_ID],
  ])('%s is of a %s', (text, kind, id) => {
    expect(readAddress(text)).toEqual({ kind, id });
  });

  test.each([
    [`https://docs.google.com/spreadsheets/d/${SHEET_ID}/edit?usp=drive_link&rtpof=true&sd=true`, 'Save as Google Sheets'],
    [`https://drive.google.com/file/d/${SHEET_ID}/view`, 'Save as Google Sheets'],
    ['https://docs.google.com/spreadsheets/d/e/2PACX-abc/pubhtml', 'is not the address'],
    ['my register', 'is not the address'],
    [SHEET_ID, 'is not the address'],
  ])('%s is refused in words', (text, words) => {
    expect(readAddress(text)).toEqual({ why: expect.stringContaining(words) as string });
  });
});

describe('where the files go', () => {
  const none = { scriptId: undefined, spreadsheet: undefined };

  test('an option wins over .clasp.json, and .clasp.json over a question', () => {
    const file = readClaspFile(JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist' }));
    expect(chooseTarget({ ...none, spreadsheet: SHEET_ID }, file)).toEqual({ kind: 'spreadsheet', id: SHEET_ID });
    expect(chooseTarget(none, file)).toEqual({ kind: 'script', id: SCRIPT_ID });
    expect(chooseTarget(none, { kind: 'placeholder' })).toBeNull();
  });

  test('what contradicts itself or is an id of nothing is refused in words', () => {
    const why = (options: Partial<typeof none> | Record<string, string>): string => {
      const target = chooseTarget({ ...none, ...options }, { kind: 'none' });
      return target && 'why' in target ? target.why : JSON.stringify(target);
    };
    expect(why({ scriptId: SCRIPT_ID, spreadsheet: SHEET_ID })).toContain('not both');
    expect(why({ scriptId: PLACEHOLDER })).toContain('only keeps the place');
    expect(why({ scriptId: `https://docs.google.com/spreadsheets/d/${SHEET_ID}/edit` })).toContain(
      '--script-id wants the address of a script',
    );
    expect(why({ spreadsheet: 'abc' })).toContain('is not the address');
  });

  test('the committed .clasp.json still keeps the place for an id, and that is said', async () => {
    const file = readClaspFile(await readFile(join(ROOT, '.clasp.json'), 'utf8'));
    expect(file).toEqual({ kind: 'placeholder' });
    expect(nowhere(file)).toContain(`still holds "${PLACEHOLDER}"`);
    expect(nowhere(readClaspFile('{ scriptId'))).toContain("can't be read");
    expect(nowhere(readClaspFile('{"scriptId":"short"}'))).toContain("can't be read");
    expect(nowhere(readClaspFile('{"scriptId":""}'))).toContain('has no id of a script');
    expect(nowhere(readClaspFile('{}'))).toContain('has no id of a script');
    expect(nowhere(readClaspFile(null))).toContain('There is no .clasp.json');
  });
});

describe('what a script holds', () => {
  const manifest = { name: 'appsscript.json', text: '{}' };
  const fresh = [{ name: 'Code.js', text: 'function myFunction() {\n  \n}\n' }, manifest];
  const others = [{ name: 'Code.js', text: 'function mailParents() {}' }, { name: 'lib/dates.js', text: 'var x = 1' }, manifest];

  test('a new script and an earlier Outventions may be replaced, once the end of the id is typed', async () => {
    const ours = await Promise.all(OUR_FILES.map(async (name) => ({ name, text: await readFile(join(DIST, name), 'utf8') })));
    expect(contentsOf(fresh)).toEqual({ foreign: [], earlier: false });
    expect(contentsOf(ours)).toEqual({ foreign: [], earlier: true });
    expect(permission(SCRIPT_ID, contentsOf(fresh), false)).toMatchObject({ answer: 'WXYZ' });
    expect(permission(SCRIPT_ID, contentsOf(ours), false)).toMatchObject({ ask: expect.stringContaining('earlier Outventions') as string });
  });

  test("somebody's work is known by its text, though the file is called Code, and stays unless told", () => {
    expect(contentsOf(others).foreign).toEqual(['Code.js', 'lib/dates.js']);
    expect(permission(SCRIPT_ID, contentsOf(others), false)).toMatchObject({ why: expect.stringContaining('  lib/dates.js') as string });
    expect(permission(SCRIPT_ID, contentsOf(others), true)).toMatchObject({ answer: 'WXYZ' });
  });
});

// The texts are clasp's and Google's own; the first two and the network's were seen by running clasp 3.4.1.
test.each([
  ['No credentials found.', 'not logged in'],
  ['Not logged in.', 'not logged in'],
  ['request to https://oauth2.googleapis.com/token failed, reason: connect ECONNREFUSED 127.0.0.1:9', 'could not be reached'],
  ['getaddrinfo ENOTFOUND script.googleapis.com', 'could not be reached'],
  ['unable to verify the first certificate', 'web filter'],
  ['invalid_grant', 'has expired'],
  ['Quota exceeded', 'Google asks you to wait'],
  ['', 'clasp ended without saying why. Try again;'],
  [
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
    'Apps Script API switched off',
  ],
  ['Requested entity was not found.', 'knows no script'],
  ['The caller does not have permission', 'may not edit'],
  ['Error 400: admin_policy_enforced', 'does not let clasp in'],
  ['\n  Something new.\n', 'clasp could not do it and said: Something new.'],
])('"%s" is answered in words', (said, words) => {
  expect(problemInWords(said)).toContain(words);
});

test('clasp itself lists exactly the three files, of a copy in a folder of their own', async () => {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'outventions-test-'));
  const staged = await stage(folder, DIST, SCRIPT_ID, undefined);
  await expect(checkFiles(staged, claspAt())).resolves.toBeUndefined();
  await writeFile(join(folder, 'dist', 'Extra.js'), '');
  await expect(checkFiles(staged, claspAt())).rejects.toThrow('Extra.js');
  await rm(folder, { recursive: true });
});

interface Call {
  name: string;
  args: string[];
  settings: { scriptId: string; rootDir: string; parentId?: string } | null;
  files: string[];
}

interface Attempt {
  /** What is typed, in order; null: nobody is there. */
  answers?: string[] | null;
  world?: Partial<FakeWorld>;
  /** .clasp.json; undefined: as committed. */
  claspJson?: string;
}

/** What the fake clasp finds, and what it fails at. */
interface FakeWorld {
  loggedIn: boolean;
  newId: string;
  holds: Record<string, string>;
  same?: boolean;
  fails?: Record<string, string>;
}

/** Stands in for clasp: notes how it was called and with which files, and answers as clasp 3.4.1 does. */
function fakeClasp(world: FakeWorld, calls: Call[]): Clasp {
  return async ([name = '', ...args], { cwd }) => {
    if (!existsSync(cwd)) throw new Error(`There is no folder ${cwd}.`);
    const project = args.includes('-P') ? (args[args.indexOf('-P') + 1] ?? '') : '';
    const settings = project.endsWith('.json') ? (JSON.parse(await readFile(project, 'utf8')) as NonNullable<Call['settings']>) : null;
    const folder = settings === null ? '' : join(dirname(project), settings.rootDir);
    const files = existsSync(folder) ? (await readdir(folder)).filter((file) => file !== '.clasp.json').sort() : [];
    calls.push({ name, args, settings, files });
    const failure = world.fails?.[name];
    if (failure !== undefined) return { out: '', err: `${failure}\n` };
    if (name === 'login') world.loggedIn = true;
    if (name === 'pull')
      for (const [file, text] of Object.entries(world.holds)) {
        await mkdir(dirname(join(folder, file)), { recursive: true });
        await writeFile(join(folder, file), text);
      }
    const answers: Record<string, unknown> = {
      'show-authorized-user': { loggedIn: world.loggedIn, email: 'a@school.example' },
      'create-script': { scriptId: world.newId, files: ['appsscript.json'] },
      'show-file-status': { filesToPush: files.map((file) => `dist/${file}`), untrackedFiles: [] },
      push: world.same ? [] : files.map((file) => `dist/${file}`),
      pull: { pulledFiles: Object.keys(world.holds), deletedFiles: [] },
    };
    return { out: name in answers ? `${JSON.stringify(answers[name], null, 2)}\n` : '', err: '' };
  };
}

/** Runs the walk in a folder of its own, with the fake clasp. */
async function attempt(args: string[], { answers = null, world = {}, claspJson }: Attempt = {}) {
  const root = await mkdtemp(join(await realpath(tmpdir()), 'outventions-test-'));
  await mkdir(join(root, 'dist'));
  for (const name of OUR_FILES) await writeFile(join(root, 'dist', name), await readFile(join(DIST, name)));
  await writeFile(join(root, '.clasp.json'), claspJson ?? (await readFile(join(ROOT, '.clasp.json'), 'utf8')));
  const empty = { 'Code.js': 'function myFunction() {\n}\n', 'appsscript.json': '{}' };
  const calls: Call[] = [];
  const clasp = fakeClasp({ loggedIn: true, newId: SCRIPT_ID, holds: empty, ...world }, calls);
  const said: string[] = [];
  const typed = [...(answers ?? [])];
  const talk = {
    say: (text: string) => void said.push(text),
    ask: (question: string) => {
      said.push(question);
      return Promise.resolve(answers === null ? null : (typed.shift() ?? ''));
    },
  };
  const stopped = await deploy(readDeployOptions(args), { root, clasp, talk }).then(
    () => null,
    (error: unknown) => {
      if (error instanceof Stop) return error.message;
      throw error;
    },
  );
  const kept = existsSync(join(root, '.cache/deploy')) ? await readdir(join(root, '.cache/deploy'), { recursive: true }) : [];
  await rm(root, { recursive: true });
  return { stopped, said: said.join('\n'), calls, names: calls.map(({ name }) => name), kept };
}

const CHANGES = ['push', 'create-script', 'login'];
const changed = (names: string[]): string[] => names.filter((name) => CHANGES.includes(name));

describe('npm run deploy', () => {
  test('makes a script in the spreadsheet whose address is typed, pushes the three files and opens it', async () => {
    const { stopped, said, calls, names } = await attempt([], {
      answers: [`https://docs.google.com/spreadsheets/d/${SHEET_ID}/edit`, 'yes'],
    });
    expect(stopped).toBeNull();
    expect(names).toEqual(['show-authorized-user', 'create-script', 'show-file-status', 'push', 'open-container']);
    expect(calls[1]?.args).toEqual(expect.arrayContaining(['--parentId', SHEET_ID]));
    expect(calls[3]).toMatchObject({
      settings: { scriptId: SCRIPT_ID, rootDir: 'dist', parentId: SHEET_ID },
      files: [...OUR_FILES].sort(),
    });
    expect(said).toContain(`Next time: npm run deploy -- --script-id ${SCRIPT_ID}`);
  });

  test('asks before it writes over a script, and a wrong answer changes nothing', async () => {
    const right = await attempt(['--script-id', SCRIPT_ID], { answers: ['wxyz'] });
    expect(right.stopped).toBeNull();
    expect(right.names).toEqual(['show-authorized-user', 'show-file-status', 'pull', 'push', 'open-script']);
    expect(right.calls[3]).toMatchObject({ settings: { scriptId: SCRIPT_ID }, files: [...OUR_FILES].sort() });
    const wrong = await attempt(['--script-id', SCRIPT_ID], { answers: ['yes'] });
    expect(wrong.stopped).toContain('nothing was changed');
    expect(changed(wrong.names)).toEqual([]);
  });

  test('asks nothing with --yes, and opens nothing with --no-open', async () => {
    const { stopped, names } = await attempt(['--script-id', SCRIPT_ID, '--yes', '--no-open']);
    expect(stopped).toBeNull();
    expect(names).toEqual(['show-authorized-user', 'show-file-status', 'pull', 'push']);
  });

  test('lists files that are not ours and stops, --yes or not; with --replace it keeps a copy', async () => {
    const world = { holds: { 'Code.js': 'function mailParents() {}', 'lib/dates.js': 'var x = 1', 'appsscript.json': '{}' } };
    const stopping = await attempt(['--script-id', SCRIPT_ID, '--yes'], { world });
    expect(stopping.stopped).toContain('  Code.js\n  lib/dates.js');
    expect(changed(stopping.names)).toEqual([]);
    const told = await attempt(['--script-id', SCRIPT_ID, '--yes', '--replace', '--no-open'], { world });
    expect(told.stopped).toBeNull();
    expect(told.names).toContain('push');
    expect(told.kept).toEqual(expect.arrayContaining([expect.stringMatching(/^1AbC.*-\d{14}[\\/]lib[\\/]dates\.js$/)]));
  });

  test('answers the placeholder in .clasp.json in words, and takes an id that stands there', async () => {
    const placeholder = await attempt([]);
    expect(placeholder.stopped).toContain('.clasp.json still holds');
    expect(placeholder.calls).toEqual([]);
    const own = await attempt(['--no-open'], { claspJson: JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist' }), answers: ['WXYZ'] });
    expect(own.stopped).toBeNull();
    expect(own.said).toContain(SCRIPT_ID);
  });

  test('offers the login, and goes no further without it', async () => {
    const world = { loggedIn: false };
    const there = await attempt(['--script-id', SCRIPT_ID], { world, answers: ['yes', 'WXYZ'] });
    expect(there.stopped).toBeNull();
    expect(there.names.slice(0, 3)).toEqual(['show-authorized-user', 'login', 'show-authorized-user']);
    for (const options of [{ answers: ['no'] }, { answers: null }]) {
      const without = await attempt(['--script-id', SCRIPT_ID], { world, ...options });
      expect(without.stopped).toContain('npx clasp login');
      expect(changed(without.names)).toEqual([]);
    }
  });

  test.each([
    ['pull', 'User has not enabled the Apps Script API.', 'usersettings'],
    ['pull', 'getaddrinfo ENOTFOUND script.googleapis.com', 'could not be reached'],
    ['push', 'The caller does not have permission', 'may not edit'],
  ])('says in words why %s failed with "%s", though clasp ends as if all were well', async (name, text, words) => {
    const { stopped } = await attempt(['--script-id', SCRIPT_ID, '--yes'], { world: { fails: { [name]: text } } });
    expect(stopped).toContain(words);
  });

  test('changes nothing in a dry run, whether logged in or not', async () => {
    const looked = await attempt(['--script-id', SCRIPT_ID, '--dry-run']);
    expect(looked.said).toContain('Nothing was changed.');
    const made = await attempt(['--spreadsheet', SHEET_ID, '--dry-run'], { world: { loggedIn: false } });
    expect(made.said).toContain(`make a script in the spreadsheet ${SHEET_ID}`);
    expect(changed([...looked.names, ...made.names])).toEqual([]);
    expect([looked.stopped, made.stopped]).toEqual([null, null]);
  });

  test('says in a dry run whether the script holds this very version, however its lines end', async () => {
    const texts = await Promise.all(OUR_FILES.map(async (name) => [name, await readFile(join(DIST, name), 'utf8')] as const));
    const same = Object.fromEntries(texts.map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]));
    const older = { ...same, 'Sidebar.html': '<title>Outventions</title>' };
    const said = async (holds: Record<string, string>): Promise<string> =>
      (await attempt(['--script-id', SCRIPT_ID, '--dry-run'], { world: { holds } })).said;
    expect(await said(same)).toContain('holds these very files already');
    expect(await said(older)).toContain('Would push 3 files');
  });

  test('says so where the script holds these very files already', async () => {
    const { said } = await attempt(['--script-id', SCRIPT_ID, '--yes', '--no-open'], { world: { same: true } });
    expect(said).toContain('holds these very files already');
  });
});

test('clasp is a process of its own, of which both outputs count and what is set for it elsewhere does not', async () => {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'outventions-test-'));
  const file = join(folder, 'clasp.mjs');
  await writeFile(file, `console.log(process.argv[2], process.cwd(), process.env.clasp_config_project); console.error('failed');`);
  process.env.clasp_config_project = 'elsewhere';
  try {
    expect(await claspAt(file)(['push'], { cwd: folder })).toEqual({ out: `push ${folder} undefined\n`, err: 'failed\n' });
  } finally {
    delete process.env.clasp_config_project;
  }
  await rm(folder, { recursive: true });
  expect(() => claspAt('no-such-file')).toThrow(/^clasp is not there .* Run "npm ci" first\.$/);
});

test('the command itself explains its options, and ends with 2 and a sentence where it has to stop', async () => {
  const run = (args: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        ['--import', 'tsx', join(ROOT, 'build/deploy.ts'), ...args],
        { cwd: ROOT },
        (error, out, err) => {
          resolve({ code: error === null ? 0 : Number(error.code), out, err });
        },
      );
      child.stdin?.end();
    });
  const help = await run(['--help']);
  expect(help.code).toBe(0);
  for (const option of ['--script-id', '--spreadsheet', '--replace', '--yes', '--dry-run']) expect(help.out).toContain(option);
  expect(await run([])).toMatchObject({ code: 2, err: expect.stringContaining('.clasp.json still holds') as string });
  expect(await run(['--nonsense'])).toMatchObject({ code: 2, err: expect.stringContaining('--nonsense') as string });
});
