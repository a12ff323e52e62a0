/** What the two commands share: opening a file, and ending with a sentence instead of a stack of calls. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FileProblem, openWorkbookFile, type OpenedFile } from './files/xlsx';

/** Input that can't be used: its message is printed as it is, and the command ends with 2. */
export class BadInput extends Error {}

export async function openFile(path: string): Promise<OpenedFile> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new BadInput(unreadable(path, (error as NodeJS.ErrnoException).code));
  });
  try {
    return await openWorkbookFile(bytes, basename(path));
  } catch (error) {
    throw error instanceof FileProblem ? new BadInput(error.message) : error;
  }
}

function unreadable(path: string, code: string | undefined): string {
  if (code === 'ENOENT') return `There is no file called "${path}". Check its name and the folder it is in.`;
  if (code === 'EISDIR') return `"${path}" is a folder. Give the name of a spreadsheet file in it.`;
  return `"${path}" can't be opened: you may not be allowed to read it, or another program holds it.`;
}

/** Runs a command; whatever goes wrong is one sentence on the error output. */
export async function command(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.exitCode = 2;
    process.stderr.write(`${error instanceof BadInput ? error.message : unforeseen(error)}\n`);
  }
}

/** The options' own mistakes come as exceptions of Node's, with a sentence of their own. */
function unforeseen(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (code.startsWith('ERR_PARSE_ARGS'))
    return `${(error as Error).message.split('. ')[0] ?? ''}. The README shows how the command is used.`;
  return 'Something went wrong that was not foreseen, and nothing was written. Please report it, without the file.';
}
