/** What the two commands share: opening a file, being started, and ending with a sentence instead of a stack of calls. */
import { readFile, stat } from 'node:fs/promises';
import { basename, parse } from 'node:path';
import { BIGGEST_FILE } from '../emulator/files/kind';
import { named, tooLarge } from '../emulator/files/problems';
import { FileProblem, openWorkbookFile, type OpenedFile } from '../emulator/files/xlsx';

/** Input that can't be used: its message is printed as it is, and the command ends with 2. */
export class BadInput extends Error {}

/**
 * @param encoding the alphabet of a .csv, if somebody has said which
 * @throws BadInput for what is no spreadsheet, or can't be read
 * @example const { workbook } = await openFile('Provision 2026.xlsx')
 */
export async function openFile(path: string, encoding?: string): Promise<OpenedFile> {
  const cantBeRead = (error: unknown): never => {
    throw new BadInput(unreadable(path, (error as NodeJS.ErrnoException).code));
  };
  const found = await stat(path).catch(cantBeRead);
  if (found.isDirectory()) throw new BadInput(unreadable(path, 'EISDIR'));
  // A pipe or a device may never end.
  if (!found.isFile()) throw new BadInput(`"${path}" is not a file. Give the name of a spreadsheet file.`);
  try {
    if (found.size > BIGGEST_FILE) throw named(tooLarge(), basename(path));
    return await openWorkbookFile(await readFile(path).catch(cantBeRead), basename(path), encoding);
  } catch (error) {
    throw error instanceof FileProblem ? new BadInput(error.message) : error;
  }
}

function unreadable(path: string, code: string | undefined): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file called "${path}". Check its name and the folder it is in.`;
  if (code === 'EISDIR') return `"${path}" is a folder. Give the name of a spreadsheet file in it.`;
  return `"${path}" can't be opened: you may not be allowed to read it, or another program holds it. Close it there, or use a copy.`;
}

/** A pupil's name or a file's may hold a terminal's control sequences; a line break is kept only between lines of our own. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '?');
}

/** Where a command prints: the process's own outputs, or what a test reads. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where a person looks on: what is being done, if it takes long. */
  readonly progress?: (text: string) => void;
}

/** Says what is being done once it has taken a second, so that nobody thinks it hangs. */
export function progressOn(io: Io): (step: string) => void {
  const started = Date.now();
  return (step) => {
    if (Date.now() - started > QUIET_MS) io.progress?.(`${step}\n`);
  };
}

const QUIET_MS = 1000;

/**
 * Runs a command; whatever goes wrong is one sentence on the error output.
 * @returns what the process ends with
 */
export async function command(io: Io, run: () => Promise<void>): Promise<number> {
  try {
    await run();
    return 0;
  } catch (error) {
    const sentence = error instanceof BadInput || error instanceof FileProblem ? error.message : unforeseen(error);
    io.err(`${printable(sentence.replace(/\s*[\n\r]+\s*/g, ' '))}\n`);
    return 2;
  }
}

/** Calls a command's `main` if its file is what Node was started with; a test that only imports it calls it itself. */
export async function whereStarted(name: string, main: (args: string[], io: Io) => Promise<number>): Promise<void> {
  if (parse(process.argv[1] ?? '').name === name) await runMain(main);
}

/** A command as a process: its arguments, its outputs and what it ends with are the process's. */
export async function runMain(main: (args: string[], io: Io) => Promise<number>): Promise<void> {
  // Whoever reads the output may stop early, as `head` does.
  process.stdout.on('error', () => undefined);
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    ...(process.stderr.isTTY && { progress: (text: string) => void process.stderr.write(text) }),
  });
}

/** The options' own mistakes come as exceptions of Node's, in a programmer's words. */
function unforeseen(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const option = /--?[\w-]+/.exec(message)?.[0] ?? '';
  const help = 'Add --help to see how the command is used.';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option '${option}'. ${help}`;
  if (code.startsWith('ERR_PARSE_ARGS'))
    return `'${option}' ${message.includes('does not take') ? 'takes no value' : 'needs a value after it'}. ${help}`;
  return 'Something went wrong that was not foreseen, and nothing was written. Please report it, without the file.';
}
