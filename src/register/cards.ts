/** A card for each group, one below the other: "Group: | Lexia", "When: | Mon, Wed 9.00-9.20", "Children: | AB, CD", and the same labels again. */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { nameKey } from '../text';
import { TIMES, type Field } from './fields';
import { fieldsOf } from './headingEvidence';
import { labelledLine } from './labelledLine';
import type { Register } from './register';
import { isRead } from './time';
import type { Table } from './table';

interface Cards {
  /** The first card, as it stands in the sheet. */
  readonly table: Table;
  /** The labels as headings, and below them a row for each card. */
  readonly upright: Grid;
  /** For each card and label the row of the sheet. */
  readonly lines: readonly (readonly number[])[];
}

/** Its first card stands so far up. */
const SEARCHED_ROWS = 20;
const FEWEST_CARDS = 2;
const TIMED: readonly Field[] = [...TIMES, 'when', 'day', 'term'];

/**
 * The cards of a sheet; null where it has fewer than two, or they don't say who it is for and when.
 * @example findCards([['When: 3 x 20 mins'], ['Children: AB'], [''], ['When: 2 x 20 mins'], ['Children: CD']]).upright.length // 3
 * @example findCards([['Pupil', 'Mins'], ['AB', 20]]) // null
 */
export function findCards(grid: Grid): Cards | null {
  const first = grid.slice(0, SEARCHED_ROWS).findIndex((row) => labelledLine(row) !== null);
  const start = first < 0 ? null : labelledLine(grid[first] ?? []);
  if (!start) return null;
  const cards: Map<string, { readonly value: Cell; readonly row: number }>[] = [];
  for (let row = first; row < grid.length; row += 1) {
    const line = labelledLine(grid[row] ?? []);
    const key = line && nameKey(line.label);
    if (!line || key === null) {
      // Anything else but a blank line is no card's.
      if (!grid[row]?.every(isBlank)) return null;
      continue;
    }
    if (key === nameKey(start.label)) cards.push(new Map());
    const card = cards[cards.length - 1];
    // What a card says twice, nobody can tell apart.
    if (!card || card.has(key)) return null;
    card.set(key, { value: line.value, row });
  }
  const keys = [...(cards[0]?.keys() ?? [])];
  const fields = keys.map((key) => fieldsOf(key));
  const isWhole = fields.some(([each]) => each === 'pupil') && fields.some((of) => of.some((field) => TIMED.includes(field)));
  if (cards.length < FEWEST_CARDS || !isWhole || !cards.every((card) => keys.filter((key) => card.has(key)).length > keys.length / 2))
    return null;
  const last = (grid[first] ?? []).reduce<number>((reach, cell, column) => (isBlank(cell) ? reach : column), start.column);
  return {
    table: { top: first, headingIndex: first, headings: (grid[first] ?? []).map(cellText), first: start.column, last },
    upright: [keys, ...cards.map((card) => keys.map((key) => card.get(key)?.value ?? ''))],
    lines: cards.map((card) => keys.map((key) => card.get(key)?.row ?? first)),
  };
}

/**
 * The register as it was read upright, pointed at where its cards stand in the sheet.
 * @example cardsAsTheyStand(findCards(grid), readRegister(findCards(grid).upright, null, how)).rows[0].index // 0
 */
export function cardsAsTheyStand({ table, lines }: Cards, upright: Register): Register {
  return {
    ...upright,
    headingIndex: table.headingIndex,
    headings: table.headings,
    columns: new Map(upright.columns.has('pupil') ? [['pupil', -1] as const] : []),
    chosen: [],
    unused: [],
    rows: upright.rows.map((row) => {
      const card = lines[row.index - 1] ?? [];
      const at = isRead(row.time) ? undefined : card[row.time.column];
      return {
        ...row,
        index: at ?? card[0] ?? table.headingIndex,
        time: isRead(row.time) ? row.time : { ...row.time, column: table.last },
      };
    }),
    notices: [{ kind: 'a card for each group' }, ...upright.notices],
  };
}
