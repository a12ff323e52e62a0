/** Whether a register's typed dates put the month first, as in the United States: its date columns say it together. */
import { cellText, durationMinutes, isMoment, type Cell, type Grid, type Moment } from '../meaning/cell';
import { dayNumber, partsOfDay, readDate } from '../meaning/date';
import type { Field } from './fields';
import type { Columns } from './headings';
import type { RegisterNotice } from './notice';

const DATED: readonly Field[] = ['start', 'end', 'ended', 'lastReview', 'status'];
const NUMERIC = /^\s*(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})\b/;
const MONTHS = 12;

export interface DateOrder {
  readonly monthFirst: boolean;
  /** Columns of which real dates are meant with day and month the other way round; see `asMeant`. */
  readonly turned: ReadonlySet<number>;
  readonly notices: readonly RegisterNotice[];
}

/**
 * Do typed dates put the month first? 8/24/2026 can only be August: then 9/7/2026 beside it is September too, unless 24/8/2026 stands there as well.
 * In a spreadsheet whose locale is the United States a typed 04/12/2026 becomes 12 April, while 18/12/2026 stays text: that gives it away; in an English one
 * 12/18/2026 does. Where rows would then end before they begin, and turned round none does, they are turned round; else it is only said.
 * @param from the first row of the grid to look at
 * @example dateOrderOf([['8/24/2026']], 0, new Map([['start', 0]]), ['Start']).monthFirst // true
 */
export function dateOrderOf(grid: Grid, from: number, columns: Columns, headings: readonly string[]): DateOrder {
  const dated = new Set(DATED.flatMap((field) => columns.get(field) ?? []));
  const rows = grid.slice(from);
  const cells = [...dated].flatMap((column) => rows.map((row) => ({ column, cell: row[column] ?? '' })));
  const typed = cells.flatMap(({ column, cell }) => {
    const match = typeof cell === 'string' ? NUMERIC.exec(cell) : null;
    return match ? [{ column, text: cellText(cell), first: Number(match[1]), second: Number(match[2]) }] : [];
  });
  const dayFirst = typed.filter(({ first }) => first > MONTHS);
  const example = dayFirst.length === 0 ? typed.find(({ second }) => second > MONTHS) : undefined;
  const monthFirst = example !== undefined;
  const stayed = [...dayFirst, ...(example ? [example] : [])].find(({ column }) =>
    mayBeTurned(cells.filter((each) => each.column === column).map(({ cell }) => cell)),
  );
  const areTurned =
    stayed !== undefined &&
    mayBeTurned(cells.map(({ cell }) => cell)) &&
    endsTooSoon(rows, columns, monthFirst) &&
    !endsTooSoon(
      rows.map((row) => asMeant(row, dated)),
      columns,
      monthFirst,
    );
  return {
    monthFirst,
    turned: areTurned ? dated : new Set(),
    notices: [
      ...(example ? [{ kind: 'the month first', example: example.text } as const] : []),
      ...(stayed
        ? [
            {
              kind: areTurned ? 'dates are turned round' : 'dates may be turned round',
              heading: headings[stayed.column] ?? '',
              example: stayed.text,
              monthFirst,
            } as const,
          ]
        : []),
    ],
  };
}

/**
 * A row with the real dates of some columns the other way round: 12 April for 4 December.
 * @example asMeant([{ day: dayNumber(2026, 4, 12), minutes: 0 }], new Set([0])) // [{ day: dayNumber(2026, 12, 4), minutes: 0 }]
 */
export function asMeant(row: readonly Cell[], turned: ReadonlySet<number>): readonly Cell[] {
  if (turned.size === 0) return row;
  return row.map((cell, column) => {
    if (!turned.has(column) || !isRealDate(cell)) return cell;
    const { year, month, day } = partsOfDay(cell.day);
    return { ...cell, day: dayNumber(year, day, month) };
  });
}

const isRealDate = (cell: Cell): cell is Moment => isMoment(cell) && durationMinutes(cell) === null;

/** Real dates stand in the column too, and none of them is later than the 12th. */
function mayBeTurned(cells: readonly Cell[]): boolean {
  const days = cells.flatMap((cell) => (isRealDate(cell) ? [partsOfDay(cell.day).day] : []));
  return days.length > 0 && days.every((day) => day <= MONTHS);
}

function endsTooSoon(rows: Grid, columns: Columns, monthFirst: boolean): boolean {
  const [start, end] = [columns.get('start'), columns.get('end') ?? columns.get('ended')];
  if (start === undefined || end === undefined) return false;
  const day = (cell: Cell = ''): number =>
    isRealDate(cell) ? cell.day : typeof cell === 'string' && NUMERIC.test(cell) ? (readDate(cell, 0, monthFirst) ?? NaN) : NaN;
  return rows.some((row) => day(row[end]) < day(row[start]));
}
