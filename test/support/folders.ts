/** Folders for what a test's commands read and write. They are gone when its file of tests has ended. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];
afterAll(() => Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'outventions-'));
  made.push(folder);
  return folder;
}
