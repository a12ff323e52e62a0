/** A register that one formula fills: how far to the right it may reach. A column put inside its reach turns all of it into #REF!. */

/** Functions whose answer may take several columns. An ordinary one around them (SUM, COUNTIF, TEXTJOIN) has one. */
const SPREADS = new Set(
  (
    'ARRAYFORMULA FILTER QUERY SORT SORTN UNIQUE IMPORTRANGE IMPORTDATA IMPORTHTML IMPORTXML TRANSPOSE VSTACK HSTACK CHOOSECOLS CHOOSEROWS ' +
    'TAKE DROP EXPAND WRAPROWS WRAPCOLS BYROW BYCOL MAP MAKEARRAY SCAN LET LAMBDA OFFSET INDIRECT ARRAY_CONSTRAIN TOROW SPLIT'
  ).split(' '),
);
/** What they give is seen by what stands in them. */
const LOOKS_INSIDE = new Set(['IFERROR', 'IFNA', 'IF']);
/** Side by side: their columns add up. */
const SIDE_BY_SIDE = /\{|\bHSTACK\s*\(/i;
/** How wide their answer is, no reference in them says. */
const OWN_WIDTH = /\b(IMPORTDATA|IMPORTHTML|IMPORTXML|TRANSPOSE|EXPAND|WRAPROWS|WRAPCOLS|MAKEARRAY|TOROW|SPLIT|OFFSET|INDIRECT|PIVOT)\b/i;
/** `A1:J`, `$A:$J`, `Sheet1!A1:J10`, also as a text: IMPORTRANGE names its range in one. */
const COLUMNS = /(?<![A-Z0-9_.])\$?([A-Z]{1,3})\$?\d*:\$?([A-Z]{1,3})\$?\d*(?![A-Z0-9_(])/gi;

/**
 * The most columns that a formula's answer takes, counted from its own; null where that can't be told from its text.
 * @example spillWidth('=FILTER(Source!A2:J, Source!K2:K="x")') // 10
 * @example spillWidth('=D2*E2') // 1
 * @example spillWidth('=QUERY(Provision, "select *")') // null: how wide the named range is, the formula doesn't say
 */
export function spillWidth(formula: string): number | null {
  const text = formula.replace(/^=\s*\+?/, '').trim();
  if (!spreads(text)) return 1;
  if (OWN_WIDTH.test(text)) return null;
  const widths = (text.match(COLUMNS) ?? []).map(columnsIn);
  // IMPORTRANGE of one cell, for a title say.
  if (widths.length === 0) return /^IMPORTRANGE\b.*\b[A-Z]{1,3}\d+"\s*\)$/i.test(text) ? 1 : null;
  return SIDE_BY_SIDE.test(text) ? widths.reduce((sum, width) => sum + width, 0) : Math.max(...widths);
}

function spreads(text: string): boolean {
  if (text.startsWith('{')) return true;
  // `=Source!A1:J10` by itself.
  if (/^(?:'(?:[^']|'')+'!|[\w. ]+!)?\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*$/i.test(text)) return true;
  const name = /^([A-Z_.]+)\s*\(/i.exec(text)?.[1]?.toUpperCase() ?? '';
  if (LOOKS_INSIDE.has(name)) return (text.match(/[A-Z_.]+(?=\s*\()/gi) ?? []).some((each) => SPREADS.has(each.toUpperCase()));
  return SPREADS.has(name);
}

/** "$A1:J" are 10. */
function columnsIn(range: string): number {
  const [from = '', to = ''] = range.split(':').map((end) => end.replace(/[^A-Z]/gi, ''));
  return Math.abs(columnNumber(to) - columnNumber(from)) + 1;
}

/** "A" is 1, "AA" is 27. */
function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * How far to the right the formulas of a register's first rows may reach.
 * @param formulas of those rows, '' where a cell has none; @param first the sheet's column, from 1, of the first of each row
 * @returns the last column that they may fill, 0 where there are no formulas; null where it can't be told
 * @example reach([['=ARRAYFORMULA(Source!A1:J10)', '', '']], 1) // 10
 */
export function reach(formulas: readonly (readonly string[])[], first: number): number | null {
  const ends = formulas.flatMap((row, r) =>
    row.flatMap((formula, i) => {
      if (formula === '') return [];
      // What fills the rows below has no formula under it: one in each row, as =LET(…) down a column, is as wide as it looks.
      const inEachRow = [formulas[r - 1]?.[i] ?? '', formulas[r + 1]?.[i] ?? ''].some(
        (other) => other !== '' && spillWidth(other) === null,
      );
      return [{ at: first + i, width: spillWidth(formula) ?? (inEachRow ? 1 : null) }];
    }),
  );
  return ends.some(({ width }) => width === null) ? null : ends.reduce((most, { at, width }) => Math.max(most, at + (width ?? 0) - 1), 0);
}
