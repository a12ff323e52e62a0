/** Whether a register's typed dates put the month first, as in the United States: its date columns say it together. */
import { cellText, durationMinutes, isMoment, type Cell, type Grid } from '../meaning/cell';
import { partsOfDay } from '../meaning/date';
import type { Field } from './fields';
import type { Columns } from './headings';
import type { RegisterNotice } from './notice';

const DATED: readonly Field[] = ['start', 'end', 'ended', 'lastReview', 'status'];
const NUMERIC = /^\s*(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})\b/;
const MONTHS = 12;

export interface DateOrder {
  readonly monthFirst: boolean;
  readonly notices: readonly RegisterNotice[];
}

/**
 * Do typed dates put the month first? 8/24/2026 can only be August: then 9/7/2026 beside it is September too, unless 24/8/2026 stands there as well.
 * In a spreadsheet whose locale is the United States a typed 04/12/2026 becomes 12 April, while 18/12/2026 stays text: that gives it away; in an English one
 * 12/18/2026 does.
 * @param from the first row of the grid to look at
 * @example dateOrderOf([['8/24/2026']], 0, new Map([['start', 0]]), ['Start']).monthFirst // true
 */
export function dateOrderOf(grid: Grid, from: number, columns: Columns, headings: readonly string[]): DateOrder {
  const cells = DATED.flatMap((field) => {
    const column = columns.get(field);
    return column === undefined ? [] : grid.slice(from).map((row) => ({ column, cell: row[column] ?? '' }));
  });
  const typed = cells.flatMap(({ column, cell }) => {
    const match = typeof cell === 'string' ? NUMERIC.exec(cell) : null;
    return match ? [{ column, text: cellText(cell), first: Number(match[1]), second: Number(match[2]) }] : [];
  });
  const dayFirst = typed.filter(({ first }) => first > MONTHS);
  const monthFirst = dayFirst.length === 0 ? typed.find(({ second }) => second > MONTHS) : undefined;
  const turned = [...dayFirst, ...(monthFirst ? [monthFirst] : [])].find(({ column }) =>
    mayBeTurned(cells.filter((each) => each.column === column).map(({ cell }) => cell)),
  );
  return {
    monthFirst: monthFirst !== undefined,
    notices: [
      ...(monthFirst ? [{ kind: 'the month first', example: monthFirst.text } as const] : []),
      ...(turned
        ? [
            {
              kind: 'dates may be turned round',
              heading: headings[turned.column] ?? '',
              example: turned.text,
              monthFirst: monthFirst !== undefined,
            } as const,
          ]
        : []),
    ],
  };
}

/** Real dates stand in the column too, and none of them is later than the 12th. */
function mayBeTurned(cells: readonly Cell[]): boolean {
  const days = cells.flatMap((cell) => (isMoment(cell) && durationMinutes(cell) === null ? [partsOfDay(cell.day).day] : []));
  return days.length > 0 && days.every((day) => day <= MONTHS);
}
