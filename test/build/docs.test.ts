import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { lineOf } from '../../src/settings/read';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Every page a user may read, by its path from the root. */
const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter((name) => existsSync(join(ROOT, name))),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].sort();

/** Code is no prose: neither links nor spellings are looked for in it. */
function withoutCode(text: string): string {
  return text
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/^ {4,}\S.*$/gm, '')
    .replace(/`[^`]*`/g, '``');
}

/** The anchors that GitHub makes of a page's headings. */
function anchorsOf(path: string): Set<string> {
  const seen = new Map<string, number>();
  const headings = [
    ...read(path)
      .replace(/^```[\s\S]*?^```$/gm, '')
      .matchAll(/^#{1,6} (.+)$/gm),
  ];
  return new Set(
    headings.map(([, heading = '']) => {
      const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
      const slug = plain.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-'); // prettier-ignore
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    }),
  );
}

const targetsOf = (path: string): string[] => [
  ...[...withoutCode(read(path)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
  ...[...withoutCode(read(path)).matchAll(/<(\w+:[^>\s]+)>/g)].map(([, target = '']) => target),
];
const isExternal = (target: string): boolean => /^\w+:/.test(target);

describe.each(PAGES)('%s', (page) => {
  test('has no relative link to a file or heading that is not there', () => {
    const broken = targetsOf(page)
      .filter((target) => !isExternal(target))
      .filter((target) => {
        const [file = '', anchor] = target.split('#');
        const path = file === '' ? page : relative(ROOT, resolve(ROOT, dirname(page), decodeURIComponent(file)));
        if (path.startsWith('..') || !existsSync(join(ROOT, path))) return true;
        return anchor !== undefined && !anchorsOf(path).has(decodeURIComponent(anchor));
      });
    expect(broken).toEqual([]);
  });

  test('links outwards by https only', () => {
    expect(targetsOf(page).filter((target) => isExternal(target) && !/^(https|mailto):/.test(target))).toEqual([]);
    expect(withoutCode(read(page)).match(/http:\/\/\S+/g) ?? []).toEqual([]);
  });

  test('names no npm command that package.json does not have', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/\bnpm (?:run (?:-s )?)?([\w:-]+)/g)];
    const run = named.filter(([all]) => /npm run|npm (start|test)$/.test(all)).map(([, name = '']) => name);
    expect(run.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('names no file or folder that is not there', () => {
    const named = [...read(page).matchAll(/`((?:\.ci|bench|build|commands|dist|docs|emulator|src|test)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('is spelt as in Britain', () => {
    const american =
      /\b(\w*(?:organiz|recogniz|summariz|analyz|prioritiz|customiz|personaliz|minimiz|categoriz|authoriz|utiliz)\w*|colors?|colored|centers?|centered|behaviors?|favors?|favorites?|labeled|canceled|modeling|enrollments?|fulfills?|gray|catalogs?|math|(?:intervention|reading|phonics|catch-up|structured) programs?)\b/gi;
    expect(
      withoutCode(read(page))
        .replace(/\]\([^)]*\)|<https:[^>]*>/g, '')
        .match(american) ?? [],
    ).toEqual([]);
  });
});

describe('the listing', () => {
  const listing = read('docs/marketplace/listing.md');
  /** The text in the box under a heading. */
  const box = (heading: string): string => new RegExp(`^## ${heading}\\n+\`\`\`text\\n([\\s\\S]*?)\\n\`\`\``, 'm').exec(listing)?.[1] ?? '';

  // https://developers.google.com/workspace/marketplace/create-listing
  test.each([
    ['Application name', 50],
    ['Short description', 200],
    ['Detailed description', 16_000],
  ])('keeps its %s within the %i characters that Google allows', (heading, most) => {
    expect(box(heading).length).toBeGreaterThan(5);
    expect(box(heading).length).toBeLessThanOrEqual(most);
  });

  test("has a name without a product's name of Google's, and two descriptions that are not the same", () => {
    expect(box('Application name')).not.toMatch(/google|sheets|workspace/i);
    expect(box('Detailed description')).not.toContain(box('Short description'));
  });

  test('has its icons in the sizes that their names say', () => {
    const pictures = [...listing.matchAll(/\]\((icons\/[\w-]+\.png)\) \| (\d+) × (\d+)/g)];
    expect(pictures).toHaveLength(5);
    for (const [, file = '', width, height] of pictures) {
      const bytes = readFileSync(join(ROOT, 'docs/marketplace', file));
      // A PNG's first chunk begins with its width and height.
      expect([file, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([file, Number(width), Number(height)]);
    }
  });
});

test('the permissions that the pages name are those of the manifest, all of them and no other', () => {
  const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
  const short = oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
  for (const page of ['docs/for-technicians.md', 'docs/install.md', 'docs/marketplace/listing.md']) {
    const named =
      read(page).match(/(?<=`(?:https:\/\/www\.googleapis\.com\/auth\/)?)(?:spreadsheets|script|drive|userinfo)\.[\w.]+(?=`)/g) ?? [];
    expect([page, [...new Set(named)].sort()]).toEqual([page, [...short].sort()]);
  }
});

describe('README.md', () => {
  const readme = read('README.md');

  test('has at most 900 words, as `wc -w` counts them', () => {
    expect(readme.trim().split(/\s+/).length).toBeLessThanOrEqual(900);
  });

  test('has a part for each of its three readers, to which its first lines lead', () => {
    const parts = [...readme.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(parts).toEqual(['For the SENCO', 'For whoever installs it', 'For whoever develops it']);
    const beforeThem = readme.slice(0, readme.indexOf('\n## '));
    const anchors = [...beforeThem.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(anchors).toEqual([...anchorsOf('README.md')].slice(1));
  });
});

/** Rooms, each with a test of which files of src/ are its own; a file is in the first that takes it. */
type Rooms = readonly { readonly name: string; readonly holds: (file: string) => boolean }[];

test('docs/architecture.md draws the rooms as npm run lint checks them: the same, in the same order, with the same files', () => {
  const { forbidden } = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
    forbidden: readonly { readonly name: string; readonly from: { readonly path?: string } }[];
  };
  const checked: Rooms = forbidden
    .filter(({ name }) => name.endsWith(' stands below what it imports'))
    .map(({ name, from }) => ({
      name: name.replace(' stands below what it imports', ''),
      holds: (file) => new RegExp(from.path ?? '').test(`src/${file}`),
    }));
  const drawn: Rooms = [...read('docs/architecture.md').matchAll(/^\| ([^|]+) \| (`[^|]+)\|/gm)].map(([, name = '', where = '']) => {
    const paths = [...where.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
    return { name, holds: (file) => paths.some((path) => (path.endsWith('/') ? file.startsWith(path) : file === path)) };
  });
  expect(drawn.map(({ name }) => name)).toEqual(checked.map(({ name }) => name));
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('sidebar'),
  );
  const roomOf = (file: string, rooms: Rooms): string => rooms.find(({ holds }) => holds(file))?.name ?? 'none';
  const places = (rooms: Rooms): string[] => files.map((file) => `${file}: ${roomOf(file, rooms)}`);
  expect(files.length).toBeGreaterThan(50);
  expect(places(drawn)).toEqual(places(checked));
});

test('the settings that docs/formulas.md names are settings', () => {
  const [paragraph = ''] = /^\*\*Settings\*\*[\s\S]*?\n\n/m.exec(read('docs/formulas.md')) ?? [];
  const labels = [...paragraph.matchAll(/`([^`]+)`/g)].map(([, label = '']) => label).filter((label) => /^[A-Z][a-z]+ /.test(label));
  expect(labels.length).toBeGreaterThan(5);
  expect(labels.filter((label) => lineOf(label) === null)).toEqual([]);
});

test('the options that docs/excel.md names are those of npm run review, all of them and no other', () => {
  const help = execFileSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'commands/review.ts', '--help'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const optionsIn = (text: string): string[] => [...new Set(text.match(/(?<=[ `])--[a-z]+/g) ?? [])].sort();
  expect(optionsIn(read('docs/excel.md'))).toEqual(optionsIn(help));
});
