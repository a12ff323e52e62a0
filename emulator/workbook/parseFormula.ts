/** A formula's text as a tree. Parsed once for all that were filled down from one. */
import { parse, tokenize, type AstExpression, type Token } from '@borgar/fx';
import { pulledUp, type Move } from './references';
import { toEnglish } from './separators';

/** `{1,2}` is parsed as a function call: Sheets allows any expression inside `{…}`, the parser only constants. */
export const ARRAY_ROWS = '{}';
export const ARRAY_ROW = '{;}';

export interface ParsedFormula {
  /** Null for what Sheets calls a formula parse error. */
  readonly tree: AstExpression | null;
  /** How far from what the tree says its references are. */
  readonly moved: Move;
}

const formulas = new Map<string, ParsedFormula>();
/** By the text with which the topmost reference is to row 1. */
const trees = new Map<string, AstExpression | null>();
/** More than one workbook's: beyond this the caches hold texts that are no longer used. */
const MOST_FORMULAS = 1_000_000;
const MOST_TREES = 50_000;

/**
 * `=C4*D4` and `=C5*D5` have one tree, that of `=C1*D1`: of a hundred thousand formulas that were filled down a column only the first is
 * taken apart.
 */
export function parseFormula(formula: string, locale: string): ParsedFormula {
  const english = toEnglish(formula, locale);
  const known = formulas.get(english);
  if (known) return known;
  const { formula: highest, rows } = pulledUp(english);
  const parsed = { tree: treeOf(highest), moved: { rows, columns: 0 } };
  if (formulas.size > MOST_FORMULAS) formulas.clear();
  formulas.set(english, parsed);
  return parsed;
}

function treeOf(english: string): AstExpression | null {
  let tree = trees.get(english);
  if (tree === undefined) {
    if (trees.size > MOST_TREES) trees.clear();
    tree = read(english);
    trees.set(english, tree);
  }
  return tree;
}

export function isFormulaText(formula: string, locale: string): boolean {
  return parseFormula(formula, locale).tree !== null;
}

function read(formula: string): AstExpression | null {
  try {
    const tokens = tokenize(formula, { allowTernary: true, withLocation: false });
    if (!tokens.every(isInSheets)) return null;
    // Undefined for an empty formula, though the parser's type says otherwise.
    return parse(withoutSpaces(arraysAsCalls(tokens)), { looseRefCalls: true });
  } catch {
    return null;
  }
}

/** What Excel has and Sheets has not: `A1#`, `@A1`, table references. */
function isInSheets({ type, value }: Token): boolean {
  return type !== 'unknown' && type !== 'structured' && !(type === 'operator' && (value === '#' || value === '@'));
}

/** In Excel a space between ranges is their intersection; in Sheets it is nothing, and two ranges in a row are an error. */
function withoutSpaces(tokens: Token[]): Token[] {
  return tokens.filter(({ type }) => type !== 'whitespace' && type !== 'newline');
}

function arraysAsCalls(tokens: Token[]): Token[] {
  const open: string[] = [];
  return tokens.flatMap((token) => {
    if (token.type !== 'operator') return [token];
    switch (token.value) {
      case '(':
        open.push('(');
        return [token];
      case '{':
        open.push('{');
        return [call(ARRAY_ROWS), operator('('), call(ARRAY_ROW), operator('(')];
      case ')':
        open.pop();
        return [token];
      case '}':
        open.pop();
        return [operator(')'), operator(')')];
      case ';':
        return open.at(-1) === '{' ? [operator(')'), operator(','), call(ARRAY_ROW), operator('(')] : [token];
      default:
        return [token];
    }
  });
}

function call(name: string): Token {
  return { type: 'func', value: name };
}

function operator(value: string): Token {
  return { type: 'operator', value };
}
