import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

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
