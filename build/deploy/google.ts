/** What we ask of Google by way of clasp: who is logged in, what a script holds, a new script, the push. */
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { Stop } from '../talk';
import { answerOf, type Clasp } from './clasp';
import { OUR_FILES, type FileThere } from './contents';

const login = z.object({ loggedIn: z.boolean(), email: z.optional(z.string()) });

export async function whoIsLoggedIn(clasp: Clasp, cwd: string): Promise<z.infer<typeof login>> {
  return answerOf(await clasp(['show-authorized-user', '--json'], { cwd }), login);
}

/** A folder with a .clasp.json of its own. The project's is not touched: it is committed, and an id in it would be too. */
async function projectIn(folder: string, settings: object): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, '.clasp.json');
  await writeFile(file, JSON.stringify(settings));
  return file;
}

/** @returns every file the script holds now; they are left in the folder */
export async function pullInto(folder: string, scriptId: string, clasp: Clasp): Promise<FileThere[]> {
  const project = await projectIn(folder, { scriptId, rootDir: '.' });
  answerOf(await clasp(['pull', '-P', project, '--json'], { cwd: folder }), z.object({ pulledFiles: z.array(z.string()) }));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths
      .filter((path) => path !== project)
      .map(async (path) => ({ name: path.slice(folder.length + 1).replaceAll('\\', '/'), text: await readFile(path, 'utf8') })),
  );
}

/** @returns the id of a new script that is bound to the spreadsheet */
export async function createIn(folder: string, spreadsheetId: string, clasp: Clasp): Promise<string> {
  await mkdir(folder, { recursive: true });
  const ran = await clasp(['create-script', '--title', 'Outventions', '--parentId', spreadsheetId, '-P', folder, '--json'], {
    cwd: folder,
  });
  return answerOf(ran, z.object({ scriptId: z.string() })).scriptId;
}

export interface Staged {
  readonly folder: string;
  readonly project: string;
}

/** Copies of the three files in a folder that holds nothing else, so that nothing else can be pushed. */
export async function stage(folder: string, dist: string, scriptId: string, parentId: string | undefined): Promise<Staged> {
  const project = await projectIn(folder, { scriptId, rootDir: 'dist', ...(parentId === undefined ? {} : { parentId }) });
  await mkdir(join(folder, 'dist'));
  for (const name of OUR_FILES) {
    await copyFile(join(dist, name), join(folder, 'dist', name)).catch(() => {
      throw new Stop(`dist/${name} is missing. Run "npm run build" first.`);
    });
  }
  return { folder, project };
}

/** clasp's own list of what it would push has to be our three files. Needs no login. */
export async function checkFiles({ folder, project }: Staged, clasp: Clasp): Promise<void> {
  const { filesToPush } = answerOf(
    await clasp(['show-file-status', '-P', project, '--json'], { cwd: folder }),
    z.object({ filesToPush: z.array(z.string()) }),
  );
  const names = filesToPush.map((path) => basename(path)).sort();
  if (names.join() !== [...OUR_FILES].sort().join())
    throw new Stop(`clasp would push ${names.join(', ') || 'nothing'} instead of ${OUR_FILES.join(', ')}. Nothing was pushed.`);
}

/** @returns false where the script held these very files already */
export async function push({ folder, project }: Staged, clasp: Clasp): Promise<boolean> {
  const pushed = answerOf(await clasp(['push', '-P', project, '--force', '--json'], { cwd: folder }), z.array(z.string()));
  if (pushed.length > 0 && pushed.length !== OUR_FILES.length)
    throw new Stop(`clasp pushed ${pushed.length} files instead of ${OUR_FILES.length}. Look into the script before you use it.`);
  return pushed.length > 0;
}
