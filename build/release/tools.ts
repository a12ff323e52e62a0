/** Runs git and npm in the project's folder. */
import { spawn } from 'node:child_process';
import { Stop } from '../talk';

/** @returns what it printed; stops with the sentence where it fails */
export async function git(root: string, args: readonly string[], failure: string): Promise<string> {
  const { code, out, err } = await run('git', args, root, 'pipe');
  if (code !== 0) throw new Stop(`${failure}\n${err.trim()}`.trim());
  return out;
}

/** A script of package.json, with its output on the terminal. */
export async function npm(root: string, args: readonly string[], failure: string): Promise<void> {
  // Inside "npm run", npm says where it is; by that it is found on Windows too, where it is no program.
  const self = process.env['npm_execpath'];
  const [program, first] = self === undefined ? ['npm', []] : [process.execPath, [self]];
  const { code } = await run(program, [...first, ...args], root, 'inherit');
  if (code !== 0) throw new Stop(failure);
}

function run(
  program: string,
  args: readonly string[],
  cwd: string,
  output: 'pipe' | 'inherit',
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', output, output] });
    let out = '';
    let err = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, out, err });
    });
  });
}
