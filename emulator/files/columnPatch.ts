/** Widths and hidden columns in a sheet's XML: only of the columns that have others than before. */
import type { LineEdit } from '../workbook/lineEdits';
import { indexNow } from '../workbook/lineEdits';
import { LAST_COLUMN } from './a1';
import { attribute, childrenOf, openingOf, withAttribute, type Element } from './xml';

interface Run {
  first: number;
  last: number;
  opening: string;
}

/** What a column is to have; undefined: none of its own. */
export interface ColumnPatch {
  width: number | undefined;
  hidden: boolean;
}

/** The content of `<cols>`; empty if there is none any more. */
export function columnsText(
  xml: string,
  cols: Element | undefined,
  prefix: string,
  { edits, patches }: { edits: readonly LineEdit[]; patches: ReadonlyMap<number, ColumnPatch> },
): string {
  let runs = cols ? childrenOf(xml, cols).map((element) => runOf(openingOf(xml, element))) : [];
  for (const edit of edits) if (edit.axis === 'columns') runs = runs.flatMap((run) => follow(run, edit));
  for (const [column, patch] of patches) runs = patched(runs, column, patch, prefix);
  return runs
    .filter(({ first }) => first <= LAST_COLUMN)
    .sort((one, other) => one.first - other.first)
    .map(({ first, last, opening }) =>
      withAttribute(withAttribute(opening, 'min', String(first)), 'max', String(Math.min(last, LAST_COLUMN))),
    )
    .join('');
}

function runOf(opening: string): Run {
  const first = Number(attribute(opening, 'min') ?? 1);
  const closed = opening.endsWith('/>') ? opening : opening.replace(/>$/, '/>');
  return { first, last: Number(attribute(opening, 'max') ?? first), opening: closed };
}

/** A run is cut wherever its columns part. */
function follow(run: Run, edit: LineEdit): Run[] {
  const cuts = [edit.at, edit.at + (edit.kind === 'insert' ? 0 : edit.count), ...(edit.kind === 'move' ? [edit.to] : [])];
  const starts = [run.first, ...cuts.filter((cut) => cut > run.first && cut <= run.last)].sort((one, other) => one - other);
  return [...new Set(starts)].flatMap((first, index, all) => {
    const last = (all[index + 1] ?? run.last + 1) - 1;
    const now = indexNow([edit], 'columns', first);
    return now === undefined ? [] : [{ ...run, first: now, last: now + last - first }];
  });
}

function patched(runs: readonly Run[], column: number, { width, hidden }: ColumnPatch, prefix: string): Run[] {
  const there = runs.find(({ first, last }) => first <= column && column <= last);
  let opening = there?.opening ?? `<${prefix}col min="0" max="0"/>`;
  opening = withAttribute(opening, 'width', width === undefined ? undefined : String(width));
  opening = withAttribute(opening, 'customWidth', width === undefined ? undefined : '1');
  opening = withAttribute(opening, 'bestFit', undefined);
  opening = withAttribute(opening, 'hidden', hidden ? '1' : undefined);
  const own = { first: column, last: column, opening };
  const others = runs.flatMap((run) => {
    if (run !== there) return [run];
    return [
      { ...run, last: column - 1 },
      { ...run, first: column + 1 },
    ].filter(({ first, last }) => first <= last);
  });
  return [...others, own];
}
