import { fail } from '../errors';
import { colour } from '../workbook/colours';
import type { CellFormat } from '../workbook/model';

/** What changes in a format; undefined takes the key out. */
export type FormatChange = { [K in keyof CellFormat]?: CellFormat[K] | undefined };

function choice<T extends string>(given: string | null, choices: readonly T[]): T | undefined {
  if (given === null || given === 'normal') return undefined;
  const found = choices.find((known) => known === given);
  return found ?? fail(`Invalid argument: ${given}`);
}

/** What is no colour is taken without a word and changes nothing. */
export function background(given: string | null): FormatChange {
  if (given === null || given === '') return { background: undefined };
  const hex = colour(given);
  return hex === undefined ? {} : { background: hex };
}

/** @throws for anything but 'bold', 'normal' and null; the other functions for alignments likewise. */
export function weight(given: GoogleAppsScript.Spreadsheet.FontWeight | null): FormatChange {
  return { bold: choice(given, ['bold']) ? true : undefined };
}

export type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;

export function horizontal(given: Horizontal): FormatChange {
  return { horizontal: choice(given, ['left', 'center', 'right']) };
}

export type Vertical = 'top' | 'middle' | 'bottom' | null;

export function vertical(given: Vertical): FormatChange {
  return { vertical: choice(given, ['top', 'middle', 'bottom']) };
}

export function wrap(given: boolean): FormatChange {
  return { wrap: given ? 'WRAP' : 'OVERFLOW' };
}

export function fontSize(given: number): FormatChange {
  return { fontSize: given };
}

export function numberFormat(given: string): FormatChange {
  return { numberFormat: given === '' || given.toLowerCase() === 'general' ? undefined : given };
}
