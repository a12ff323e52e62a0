/** Builds the three files that go to Google, and the parts of the papers that come from the code: the table of formulas and docs/scoring.md. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { scoringPage } from './scoring';
import { checkHelp, GLOBAL, formulaTable, stubs } from './stubs';

const ROOT = join(import.meta.dirname, '..');
const BANNER = `// Outventions: adds up how much of the taught week each pupil spends out of class.
// Made from src/ by "npm run build": change it there, not here. MIT licence.`;

/** The platform's own limit: what is newer than ES2019 may be a parse error on Google's servers. */
const COMMON: BuildOptions = { bundle: true, write: false, target: 'es2019', charset: 'utf8', legalComments: 'none', logLevel: 'silent' };

async function bundle(options: BuildOptions): Promise<string> {
  const result = await build({ ...COMMON, ...options });
  const [file] = result.outputFiles ?? [];
  if (!file) throw new Error(`esbuild made nothing of ${JSON.stringify(options.entryPoints)}`);
  return file.text;
}

async function version(): Promise<string> {
  const { version: own } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return own;
}

async function code(): Promise<string> {
  const script = await bundle({
    entryPoints: [join(ROOT, 'src/main.ts')],
    format: 'iife',
    globalName: GLOBAL,
    define: { BUILT_VERSION: JSON.stringify(await version()) },
    inject: [join(ROOT, 'build/noGlobal.ts')],
    // A class's fields as plain assignments: defining them one by one, as newer JavaScript does, is several times slower in ES2019.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, strict: true } },
  });
  return `${BANNER}\n${script.replace(/^"use strict";\n/, '')}\n${stubs()}\n`;
}

/** One file: Apps Script serves no other, and a request to anywhere else would be one too many. */
async function sidebar(): Promise<string> {
  const script = await bundle({
    entryPoints: [join(ROOT, 'src/sidebar/main.ts')],
    format: 'iife',
    tsconfig: join(ROOT, 'src/sidebar/tsconfig.json'),
    define: { BUILT_VERSION: JSON.stringify(await version()), CHECK_HELP: JSON.stringify(checkHelp()) },
  });
  const style = await bundle({ entryPoints: [join(ROOT, 'src/sidebar/style.css')] });
  const page = await readFile(join(ROOT, 'src/sidebar/index.html'), 'utf8');
  return page.replace('/* style */', () => style.trim()).replace('/* script */', () => script.trim().replace(/<\/(script)/gi, '<\\/$1'));
}

/** What says the same already is left alone: somebody may be reading it, such as a check of its style. */
async function renew(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => null)) !== text) await writeFile(file, text);
}

async function formulasPage(): Promise<void> {
  const file = join(ROOT, 'docs/formulas.md');
  const text = await readFile(file, 'utf8');
  const marked = /(<!-- formulas -->)[\s\S]*?(<!-- end of formulas -->)/;
  await renew(
    file,
    text.replace(marked, (_, before: string, after: string) => `${before}\n\n${formulaTable()}\n\n${after}`),
  );
}

// All is made before anything is written: a build that fails leaves dist/ as it was.
const files = {
  'Code.js': await code(),
  'Sidebar.html': await sidebar(),
  'appsscript.json': await readFile(join(ROOT, 'appsscript.json'), 'utf8'),
};
const dist = join(ROOT, 'dist');
await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
for (const [name, text] of Object.entries(files)) await writeFile(join(dist, name), text);
await formulasPage();
await renew(join(ROOT, 'docs/scoring.md'), scoringPage());
