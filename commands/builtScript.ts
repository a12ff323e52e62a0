/** The three built files, as they go to Google: the emulator runs nothing else. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest, Script } from '../emulator/session';

const DIST = join(import.meta.dirname, '../dist');

export async function builtScript(folder = DIST): Promise<Script> {
  const [code, sidebar, manifest] = await Promise.all(
    ['Code.js', 'Sidebar.html', 'appsscript.json'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  return { code: code ?? '', html: { Sidebar: sidebar ?? '' }, manifest: JSON.parse(manifest ?? '{}') as Manifest };
}
