/** Writing what a command makes: whole, or not at all. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, copyFile, rename, rm, writeFile } from 'node:fs/promises';
import { BadInput } from './command';

/**
 * The whole copy or none: a full disk must not leave half of one, nor spoil an earlier one. Who may read the register may read its copy, and nobody else.
 * @param to the path, or paths of which the first that nobody has taken is: two runs at once make two copies
 * @returns where it is
 */
export async function writeWhole(bytes: Uint8Array, to: string | Generator<string, never>, mode: number): Promise<string> {
  let output = typeof to === 'string' ? to : to.next().value;
  const unfinished = `${output}.${randomBytes(6).toString('hex')}.part`;
  try {
    await writeFile(unfinished, bytes, { flag: 'wx', mode: OWNER_ONLY });
    await chmod(unfinished, mode & PERMISSIONS);
    if (typeof to === 'string') await rename(unfinished, output);
    else while (!(await isPlaced(unfinished, output))) output = to.next().value;
    return output;
  } catch {
    await rm(unfinished, { force: true });
    throw new BadInput(
      `"${output}" can't be written: the folder may be protected, or the file is open in another program. Close it there, or save to another place with --out.`,
    );
  }
}

const OWNER_ONLY = 0o600;
const PERMISSIONS = 0o777;

/** False where there is a file of that name. A copy that fails where one is keeps it, which a rename does not. */
async function isPlaced(unfinished: string, output: string): Promise<boolean> {
  try {
    await copyFile(unfinished, output, constants.COPYFILE_EXCL);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  await rm(unfinished);
  return true;
}
