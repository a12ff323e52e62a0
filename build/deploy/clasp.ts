/** The one place that runs clasp. Tests hand in another. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Stop } from '../talk';
import { problemInWords } from './problems';

export interface Ran {
  readonly out: string;
  readonly err: string;
}

interface How {
  readonly cwd: string;
  /** Shares the terminal, so that clasp can show a page and wait for the answer. */
  readonly live?: boolean;
}

export type Clasp = (args: readonly string[], how: How) => Promise<Ran>;

const INSTALLED = join(import.meta.dirname, '../../node_modules/@google/clasp/build/src/index.js');
const PATIENCE = 120_000;

/** @param file of another clasp */
export function claspAt(file = INSTALLED): Clasp {
  if (!existsSync(file)) throw new Stop(`clasp is not there (${file}). Run "npm ci" first.`);
  const [program, first] = /\.[cm]?js$/.test(file) ? [process.execPath, [file]] : [file, []];
  return (args, { cwd, live = false }) =>
    new Promise((resolve, reject) => {
      const child = spawn(program, [...first, ...args], {
        cwd,
        env: ownEnvironment(),
        stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
        ...(live ? {} : { timeout: PATIENCE }),
      });
      let out = '';
      let err = '';
      child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
      child.on('error', reject);
      child.on('close', (_, signal) => {
        resolve({ out, err: signal === null ? err : `${err}\nno answer` });
      });
    });
}

/** What a user set for clasp elsewhere must not send other files, or send them to another script. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^clasp_config_(project|ignore)$/i.test(name)));
}

/** clasp's answer as JSON. Its exit code is 0 after some failures, so an answer of the right form is what counts. */
export function answerOf<S extends z.ZodMiniType>({ out, err }: Ran, form: S): z.output<S> {
  const start = out.search(/[[{]/);
  try {
    const answer = form.safeParse(JSON.parse(out.slice(Math.max(start, 0))));
    if (answer.success) return answer.data;
  } catch {
    // Not an answer: what was printed is an error's text.
  }
  throw new Stop(problemInWords(`${err}\n${out}`));
}
