/** dist/Code.js as a formula call on Google's servers has it: a fresh context, into which the whole script is loaded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';

export const DIST = join(import.meta.dirname, '../dist');
export const CODE = readFileSync(join(DIST, 'Code.js'), 'utf8');

/** The least that a project with a custom function can be. */
export const EMPTY = 'function ONE() {\n  return 1;\n}\n';

let loads = 0;

/** Compiles and evaluates a script. No two are alike to the last letter, or V8 would take the second from its cache. */
export function load(code: string): (name: string, ...args: unknown[]) => unknown {
  const context = createContext({});
  new Script(`${code}\n// ${(loads += 1)}`).runInContext(context);
  return (name, ...args) => (runInContext(name, context) as (...given: unknown[]) => unknown)(...args);
}

/** One formula call from cold: load and answer. */
export function call(name: string, ...args: unknown[]): unknown {
  return load(CODE)(name, ...args);
}
