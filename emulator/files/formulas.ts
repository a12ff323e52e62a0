/** Formula texts: what a file keeps differs a little from what is typed in Sheets. */
import { tokenize, translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { columnName } from '../workbook/address';

/** Functions newer than the file format stand in it with a prefix; without it Excel shows #NAME?. */
const PREFIXES: Record<string, readonly string[]> = {
  '_xlfn._xlws.': ['FILTER', 'SORT'],
  '_xlfn.': (
    'XLOOKUP XMATCH SORTBY UNIQUE SEQUENCE RANDARRAY LET LAMBDA IFS SWITCH TEXTJOIN CONCAT MAXIFS MINIFS IFNA DAYS NUMBERVALUE XOR ' +
    'ISFORMULA FORMULATEXT TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSECOLS CHOOSEROWS ' +
    'EXPAND BYROW BYCOL MAP REDUCE SCAN MAKEARRAY ISOWEEKNUM UNICHAR UNICODE ISOMITTED'
  ).split(' '),
};
const PREFIX_OF = new Map(Object.entries(PREFIXES).flatMap(([prefix, names]) => names.map((name) => [name, prefix] as const)));

/** Functions only Sheets has. Like the add-on's own they can be kept in a file only as what they came to. */
const SHEETS_ONLY = new Set(
  (
    'QUERY REGEXMATCH REGEXEXTRACT REGEXREPLACE SPARKLINE IMPORTRANGE IMPORTDATA IMPORTHTML IMPORTXML IMPORTFEED SPLIT JOIN FLATTEN ' +
    'GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE COUNTUNIQUE COUNTUNIQUEIFS ARRAY_CONSTRAIN SORTN ISBETWEEN ISURL ISEMAIL ISDATE TO_TEXT ' +
    'TO_DATE TO_PERCENT TO_DOLLARS TO_PURE_NUMBER IMAGE EPOCHTODATE'
  ).split(' '),
);

/** As a file has it → as Sheets shows it. */
export function formulaOf(text: string, array: boolean): string {
  const plain = text.replace(/_xl(fn|ws|udf)\./g, '');
  return array ? `=ARRAYFORMULA(${plain})` : `=${plain}`;
}

/** As Sheets shows it → as a file has it. `array`: it was wrapped in ARRAYFORMULA, which a file marks on the cell instead. */
export function fileFormula(formula: string): { text: string; array: boolean } {
  const wrapped = /^=\s*ARRAYFORMULA\((.*)\)\s*$/is.exec(formula);
  const inner = wrapped?.[1] !== undefined && balanced(wrapped[1]) ? wrapped[1] : undefined;
  const text = tokenize(inner ?? formula.slice(1))
    .map(({ type, value }) => (type === 'func' ? (PREFIX_OF.get(value.toUpperCase()) ?? '') + value : value))
    .join('');
  return { text, array: inner !== undefined };
}

/** Is the last bracket the one the first opened, and not as in `ARRAYFORMULA(A)+SUM(B)`? */
function balanced(inner: string): boolean {
  let depth = 0;
  for (const { type, value } of tokenize(inner)) {
    if (type !== 'operator') continue;
    if (value === '(') depth += 1;
    if (value === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Does the formula call something that does not exist outside Sheets? */
export function staysInSheets(formula: string, customNames: ReadonlySet<string>): boolean {
  return tokenize(formula).some(({ type, value }) => {
    if (type !== 'func') return false;
    const name = value.toUpperCase();
    return name.startsWith('OUTVENTION_') || customNames.has(name) || customNames.has(value) || SHEETS_ONLY.has(name);
  });
}

/** Rows and columns from 0. */
export interface Place {
  row: number;
  column: number;
}

/** A formula shared by several cells stands in the file once: here is how it reads in another of them. */
export function sharedFormula(text: string, from: Place): (to: Place) => string {
  const name = ({ row, column }: Place): string => `${columnName(column + 1)}${row + 1}`;
  const relative = translateFormulaToR1C1(text, name(from));
  return (to) => translateFormulaToA1(relative, name(to));
}
