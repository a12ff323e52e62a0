/** What it costs to load the script, which happens at every formula call, menu command and press of a button. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { CODE, DIST, EMPTY, load } from '../fresh';
import { inTurn, timed, type Topic } from '../measure';

const ROUNDS = 41;
const KB = 1024;
const bytes = (text: string): number => Buffer.byteLength(text);

/** Readers of the script see plain code; what it weighs is what is left of it once names and spaces are shortened. */
export async function minified(code: string): Promise<string> {
  return (await transform(code, { minify: true, target: 'es2019', charset: 'utf8', legalComments: 'none' })).code;
}

/** What the weight is made of, by the folders of src/. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['zod/mini', /^node_modules\//],
  ['reading registers: dose, meaning, register', /^src\/(dose|meaning|register|lookAlikes|memoise|misspelt|text)\b/],
  ['judging: week, checks, judge', /^src\/(week|checks|judge|report)\b/],
  ['formulas and settings', /^src\/(formulas|settings)\b/],
  ['the sentences: words', /^src\/words\//],
  ['spreadsheet, review and papers: sheets, review, papers, messages', /^(src|build)\//],
];

async function weights(): Promise<[string, number][]> {
  const root = join(DIST, '..');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: 'iife',
    globalName: 'Outvention',
    target: 'es2019',
    charset: 'utf8',
    define: { BUILT_VERSION: '""' },
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  });
  const [output] = Object.values(metafile.outputs);
  const found = new Map<string, number>(PARTS.map(([name]) => [name, 0]));
  for (const [file, { bytesInOutput }] of Object.entries(output?.inputs ?? {})) {
    const part = PARTS.find(([, folder]) => folder.test(file))?.[0] ?? '';
    found.set(part, (found.get(part) ?? 0) + bytesInOutput);
  }
  return [...found];
}

export async function loadTopic(): Promise<Topic> {
  const small = await minified(CODE);
  const { ours, empty, shorter } = inTurn(ROUNDS, {
    ours: () => timed(() => load(CODE)),
    shorter: () => timed(() => load(small)),
    empty: () => timed(() => load(EMPTY)),
  });
  const sidebar = await readFile(join(DIST, 'Sidebar.html'), 'utf8');
  return {
    topic: 'Load',
    means: 'The wait before any answer: what is read at every formula call, menu command and press of a button.',
    lines: [
      { what: 'dist/Code.js as it is', figure: bytes(CODE) / KB, unit: 'KB' },
      { what: 'dist/Code.js, minified-equivalent', figure: bytes(small) / KB, unit: 'KB', aim: 200 },
      ...(await weights()).map(([part, size]) => ({ what: `of that, ${part}`, figure: size / KB, unit: 'KB' as const })),
      { what: 'dist/Sidebar.html', figure: bytes(sidebar) / KB, unit: 'KB', aim: 120 },
      { what: 'load dist/Code.js', figure: ours, unit: 'ms' },
      { what: 'load it minified', figure: shorter, unit: 'ms' },
      { what: 'load an empty project', figure: empty, unit: 'ms' },
      { what: 'ours against the empty project', figure: ours / empty, unit: 'times' },
    ],
  };
}
