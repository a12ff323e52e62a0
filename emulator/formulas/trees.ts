/** Questions about a formula's tree. */
import type { AstExpression, CallExpression } from '@borgar/fx';
import { parseA1 } from '../workbook/address';
import { ARRAY_ROWS } from '../workbook/parseFormula';

type Tree = AstExpression | null | undefined;

export function calleeName(node: CallExpression): string {
  const callee = node.callee as { name?: string; value?: string };
  return (callee.name ?? callee.value ?? '').toUpperCase();
}

export function childrenOf(node: Tree): (AstExpression | null)[] {
  if (!node) return [];
  if (node.type === 'LetExpression') return [...node.declarations.map(({ init }) => init), node.body];
  return 'arguments' in node ? node.arguments : [];
}

function someNode(node: Tree, test: (node: AstExpression) => boolean): boolean {
  return Boolean(node) && (test(node as AstExpression) || childrenOf(node).some((child) => someNode(child, test)));
}

const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN']);
const volatile = new WeakMap<AstExpression, boolean>();

export function isVolatile(node: Tree): boolean {
  if (!node) return false;
  let found = volatile.get(node);
  if (found === undefined) {
    found = someNode(node, (part) => part.type === 'CallExpression' && VOLATILE.has(calleeName(part)));
    volatile.set(node, found);
  }
  return found;
}

/** True if the formula has an open range, as `A3:H`. */
export function readsOpenRange(node: Tree, dimension: 'openRows' | 'openColumns'): boolean {
  return someNode(node, (part) => part.type === 'ReferenceIdentifier' && part.kind !== 'name' && parseA1(part.value)?.[dimension] === true);
}

/** Functions whose result is a single value; nothing with one of them at its top can spill. */
const PASSING = new Set(['IF', 'IFS', 'IFERROR', 'IFNA', 'SWITCH', 'CHOOSE']);
const SPILLING = new Set(
  [
    ARRAY_ROWS,
    'ARRAYFORMULA',
    'FILTER',
    'SORT',
    'UNIQUE',
    'TRANSPOSE',
    'FLATTEN',
    'SEQUENCE',
    'HSTACK',
    'VSTACK',
    'INDEX',
    'SPLIT',
    'XLOOKUP',
  ].concat(['MMULT', 'FREQUENCY', 'LINEST', 'TREND', 'GROWTH']),
);

/** Can the result be an array? True in doubt. */
export function maySpill(node: Tree, isCustom: (name: string) => boolean): boolean {
  if (!node) return false;
  if (node.type === 'LetExpression') return maySpill(node.body, isCustom);
  if (node.type !== 'CallExpression') return false;
  const name = calleeName(node);
  if (SPILLING.has(name) || isCustom(name)) return true;
  return PASSING.has(name) && childrenOf(node).some((child) => maySpill(child, isCustom));
}
