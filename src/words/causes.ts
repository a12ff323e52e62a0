/** Cells that could not be read, put together by their cause: one cause is said once, with its cells. */
import { listed } from './figures';

interface CellNotRead {
  readonly sheet: string;
  readonly cell: string;
  readonly why: string;
  readonly instead: string;
}

export interface Cause<T> {
  /** "C4, C7 and C9". */
  readonly cells: string;
  /** "how often is not said. Type how many times a week, such as 3." */
  readonly words: string;
  readonly lines: readonly T[];
}

/** In the order of the first cell of each. @param sheet cells of others are named with their sheet */
export function byCause<T extends CellNotRead>(lines: readonly T[], sheet: string): Cause<T>[] {
  const causes = new Map<string, T[]>();
  for (const line of lines) {
    const words = `${line.why}. Type ${line.instead}.`;
    causes.set(words, [...(causes.get(words) ?? []), line]);
  }
  return [...causes].map(([words, own]) => ({ cells: listed([...new Set(own.map((line) => cellName(line, sheet)))]), words, lines: own }));
}

/** "C4", or with its sheet: "Autumn, C4". */
export function cellName({ sheet, cell }: Pick<CellNotRead, 'sheet' | 'cell'>, here: string): string {
  return sheet === here ? cell : `${sheet}, ${cell}`;
}

/** Whose it is, and of which intervention: "AB, Phonics"; '' where the row says neither. */
export function whoseInWords({ pupil, intervention }: { readonly pupil: string; readonly intervention: string }): string {
  return [pupil, intervention].filter(Boolean).join(', ');
}
