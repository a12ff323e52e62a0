/** How the maintainer's commands talk: plain sentences on the terminal, a question where somebody is there to answer it. */
import { createInterface } from 'node:readline/promises';

/** Something is missing or was not confirmed: its message is printed as it is, and the command ends with 2. */
export class Stop extends Error {}

export interface Talk {
  say(text: string): void;
  /** Null where nobody is there to answer, as in a scheduled job. */
  ask(question: string): Promise<string | null>;
}

export function terminal(): Talk {
  return {
    say: (text) => {
      process.stdout.write(`${text}\n`);
    },
    ask: async (question) => {
      if (!process.stdin.isTTY) return null;
      const lines = createInterface({ input: process.stdin, output: process.stdout });
      try {
        return (await lines.question(`${question} `)).trim();
      } finally {
        lines.close();
      }
    },
  };
}

/** Runs a command to its end; whatever goes wrong is sentences on the error output, never a stack of calls. */
export async function command(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.exitCode = 2;
    process.stderr.write(`${inWords(error)}\n`);
  }
}

function inWords(error: unknown): string {
  if (error instanceof Stop) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${message.split('. ')[0] ?? ''}. Add --help to see how the command is used.`;
  return `Something went wrong that was not foreseen: ${message}`;
}
