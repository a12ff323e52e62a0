/** The commands: called in the test's own process, or started as a user starts them, which takes a second each time. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { main as review } from '../../commands/review';
import { main as start } from '../../commands/start';
import { main as trust } from '../../commands/trust';

export const ROOT = join(import.meta.dirname, '../..');

const COMMANDS = { review, start, trust };
export type CommandName = keyof typeof COMMANDS;

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command's `main` with these arguments, and what it printed. */
export async function called(name: CommandName, args: string[]): Promise<Ended> {
  const printed = { stdout: '', stderr: '' };
  const code = await COMMANDS[name](args, {
    out: (text) => (printed.stdout += text),
    err: (text) => (printed.stderr += text),
  });
  return { code, ...printed };
}

/** A process of its own, from the project's folder. */
export function started(args: readonly string[], script = 'node_modules/tsx/dist/cli.mjs'): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: ROOT, timeout: 30_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : -1) : 0, stdout, stderr });
    });
  });
}
