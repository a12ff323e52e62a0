/** What was read from the file, so that what has changed since can be told, and nothing else is written. */
import type { CellStyle, DataValidation as FileValidation, RoundtripWorkbook } from 'hucre';
import type { Cell, CellFormat, ConditionalRule, NamedRange, SheetData } from '../workbook/model';
import type { Package } from './package';

/** No chart of the model's, so that it can't be one that somebody took away. */
export const UNKNOWN_CHART = -1;

export interface CellOrigin {
  style: CellStyle | undefined;
  before: Cell;
}

export interface SheetOrigin {
  /** The sheet's part in the package. */
  part: string;
  /** Its cells are the model's own objects: an edit puts another in a cell's place, and changes none. */
  before: SheetData;
  /** The cells' styles, by `cellKey`; also those in which the model sees nothing. */
  looks: Map<number, CellStyle>;
  /** Of each rule of the file, in the order they stand there, the model's; undefined where it has no word for it. */
  rules: (ConditionalRule | undefined)[];
  /** Ids of the charts of the file, in the order they stand there; `UNKNOWN_CHART` where the model has no word for it. */
  charts: number[];
}

export interface Origins {
  /** Not the library's whole workbook, which holds each cell once more. */
  opened: Pick<RoundtripWorkbook, 'themeColors' | 'defaultFont' | 'dateSystem'>;
  /** The copy in the making. */
  pack: Package;
  /** The file as it is. */
  original: Package;
  /** By the sheet's id. */
  sheets: Map<number, SheetOrigin>;
  styles: WeakMap<CellFormat, { style: CellStyle; content: string }>;
  /** For formats that were copied: the first style that looked like this. */
  stylesByContent: Map<string, CellStyle>;
  /** Made for formats of cells that had no style. */
  stylesMade: Map<string, CellStyle>;
  validations: Map<string, FileValidation>;
  namesBefore: NamedRange[];
  activeBefore: number;
}

/** A deep copy. `structuredClone` makes maps of the outer realm where tests run in a `vm` context, and those are not deeply equal. */
export function clone<T>(value: T): T {
  return cloned(value) as T;
}

function cloned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(cloned);
  if (value instanceof Map) return new Map([...value].map(([key, each]: [unknown, unknown]) => [key, cloned(each)]));
  if (value instanceof Set) return new Set(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cloned(each)]));
}

/** One text for all that look alike, whatever the order of their keys. */
export function content(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown): unknown => {
    if (part instanceof Map) return [...part.entries()].sort((a, b) => Number(a[0]) - Number(b[0]));
    if (part instanceof Set) return [...part].sort((a, b) => Number(a) - Number(b));
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

export function same(one: unknown, other: unknown): boolean {
  return one === other || content(one) === content(other);
}
