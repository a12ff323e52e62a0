/** A line that says one thing: "When:" and what stands beside it, or behind it in the same cell. */
import { cellText, isBlank, type Cell } from '../meaning/cell';

export interface LabelledLine {
  readonly label: string;
  /** '' where nothing is filled in. */
  readonly value: Cell;
  /** The label's, from 0. */
  readonly column: number;
}

/**
 * The label and the value of a line; null for any other, and where anything else stands in it.
 * @example labelledLine(['', 'When: 3 x 20 mins']) // { label: 'When', value: '3 x 20 mins', column: 1 }
 * @example labelledLine(['When:', '3 x 20 mins', 'TA']) // null
 */
export function labelledLine(row: readonly Cell[]): LabelledLine | null {
  const column = row.findIndex((cell) => !isBlank(cell));
  const [, label = '', own = ''] = /^([^:]{2,40}):\s*(.*)$/s.exec(cellText(row[column])) ?? [];
  const beside = row.slice(column + 1).filter((cell) => !isBlank(cell));
  if (label === '' || beside.length > (own === '' ? 1 : 0)) return null;
  return { label, value: own === '' ? (beside[0] ?? '') : own, column };
}
