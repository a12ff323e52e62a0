/**
 * Where everything in the model came from in the file, so that what nobody touched is written back as it was, wherever it
 * has moved to meanwhile. Objects are remembered by identity; where an edit has replaced one, by place and content.
 */
import type {
  Cell as FileCell,
  CellStyle,
  CellValue,
  ConditionalRule as FileRule,
  DataValidation as FileValidation,
  RoundtripWorkbook,
  Sheet as FileSheet,
} from 'hucre';
import type { Cell, CellFormat, ConditionalRule, NamedRange, SheetData } from '../workbook/model';

/** Rows and columns as in the model, from 1. */
export interface CellOrigin {
  row: number;
  column: number;
  value: CellValue;
  file: FileCell | undefined;
  before: Cell;
}

export interface SheetOrigin {
  /** The sheet's place among the file's tabs. */
  position: number;
  file: FileSheet;
  before: SheetData;
  cells: Map<number, CellOrigin>;
  /** Cells in which the model saw nothing, by `cellKey`. */
  silent: Map<number, FileCell>;
  /** What array formulas filled beside themselves, by `cellKey`, and the key of the cell whose formula did. */
  filled: Map<number, { value: CellValue; master: number }>;
  /** Rules the model has no word for. */
  otherRules: FileRule[];
  otherValidations: FileValidation[];
}

export interface Origins {
  opened: RoundtripWorkbook;
  sheets: Map<number, SheetOrigin>;
  cells: WeakMap<Cell, CellOrigin>;
  styles: WeakMap<CellFormat, { style: CellStyle; content: string }>;
  /** For formats that were copied: the first style that looked like this. */
  stylesByContent: Map<string, CellStyle>;
  rulesByContent: Map<string, FileRule>;
  validations: Map<string, FileValidation>;
  namesBefore: NamedRange[];
}

export function newOrigins(opened: RoundtripWorkbook): Origins {
  return {
    opened,
    sheets: new Map(),
    cells: new WeakMap(),
    styles: new WeakMap(),
    stylesByContent: new Map(),
    rulesByContent: new Map(),
    validations: new Map(),
    namesBefore: [],
  };
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

/** A rule but for where it lies; the text of a formula changes with that too. */
export function ruleContent({ criteria, format, values }: ConditionalRule): string {
  return content({ criteria, format, values: criteria === 'CUSTOM_FORMULA' ? [] : values });
}
