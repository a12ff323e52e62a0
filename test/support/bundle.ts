/** The built dist/Code.js in a context as bare as Apps Script's: no Node, no page, no service. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, createContext, runInContext } from 'node:vm';

export const DIST = join(import.meta.dirname, '../../dist');

export function builtCode(): string {
  return readFileSync(join(DIST, 'Code.js'), 'utf8');
}

/** What Apps Script does not have; a bare vm context has few of them, and none may be missed. */
const NOT_THERE = [
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'crypto',
  'structuredClone',
  'performance',
  'process',
  'window',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'console',
];

export type Formula = (...args: unknown[]) => unknown;

/** The bundle's formulas by name. Results are copied out of the context, so that they compare as plain values. */
export function bareFormulas(): Record<string, Formula> {
  const context = createContext(constants.DONT_CONTEXTIFY);
  for (const name of NOT_THERE) runInContext(`delete globalThis.${name}`, context);
  runInContext(builtCode(), context);
  return new Proxy(
    {},
    {
      get:
        (_, name: string) =>
        (...args: unknown[]) =>
          copy((runInContext(name, context) as Formula)(...args)),
    },
  );
}

function copy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
