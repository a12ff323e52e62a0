/**
 * The script's text, made ready to run: what Google's servers may not parse is refused, and every `catch` and `finally`
 * first asks whether the execution still goes on, because one that was cut short runs no more of either.
 */
import vm from 'node:vm';
import { parse, type AnyNode } from 'acorn';

/** Known inside the script's realm, and throwing there once the execution is over. */
export const GUARD = '__executionGoesOn__';

/** Parsing a whole bundle takes a while, and most sessions of a process run the same one. */
const KEPT = 8;
const compiled = new Map<string, vm.Script>();

export function compile(code: string): vm.Script {
  let script = compiled.get(code);
  if (!script) {
    script = new vm.Script(guarded(code), { filename: 'Code.gs' });
    compiled.set(code, script);
    for (const old of [...compiled.keys()].slice(0, -KEPT)) compiled.delete(old);
  }
  return script;
}

function guarded(code: string): string {
  const blocks: number[] = [];
  visit(parseAsGoogle(code), (node) => {
    if (node.type !== 'TryStatement') return;
    // Just behind the opening brace, on the same line: the script's own line numbers stay right.
    if (node.handler) blocks.push(node.handler.body.start + 1);
    if (node.finalizer) blocks.push(node.finalizer.start + 1);
  });
  blocks.sort((one, other) => one - other);
  const ends = [...blocks, code.length];
  return code.slice(0, ends[0]) + blocks.map((start, i) => `${GUARD}();${code.slice(start, ends[i + 1])}`).join('');
}

/** ES2019 and no module: private fields, for one, are a parse error there (https://developers.google.com/apps-script/guides/v8-runtime). */
function parseAsGoogle(code: string): AnyNode {
  try {
    return parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { pos = 0, loc } = error as SyntaxError & { pos?: number; loc?: { line: number } };
    throw new SyntaxError(`Syntax error: SyntaxError: ${complaint(error.message, code.slice(pos))} line: ${loc?.line ?? 1} file: Code.gs`);
  }
}

/** In the words of Google's engine, where they are known. */
function complaint(message: string, rest: string): string {
  if (message.startsWith('Unexpected character')) return 'Invalid or unexpected token';
  if (!message.startsWith('Unexpected token') && !message.includes('import') && !message.includes('export'))
    return message.replace(/ \(\d+:\d+\)$/, '');
  if (rest === '') return 'Unexpected end of input';
  return `Unexpected token '${/^([\w$]+|.)/u.exec(rest)?.[1] ?? ''}'`;
}

function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node);
  for (const part of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(part) ? (part as unknown[]) : [part]) if (isNode(child)) visit(child, see);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
