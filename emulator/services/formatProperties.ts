import type { CellFormat } from '../workbook/model';
import { colour } from './colours';
import { enumOf, enumText } from './enums';
import { fail } from './errors';

/** What changes in a format; undefined takes the key out. */
export type FormatChange = { [K in keyof CellFormat]?: CellFormat[K] | undefined };

/** One property of a cell's format: what a script reads, and what it hands over turned into the format's own terms. */
export interface Property<Read, Given> {
  read(format: CellFormat): Read;
  write(given: Given): FormatChange;
}

const GENERAL = '0.###############';

function choice<T extends string>(given: string | null, choices: readonly T[]): T | undefined {
  if (given === null || given === 'normal' || given === 'general') return undefined;
  const found = choices.find((known) => known === given);
  return found ?? fail(`Invalid argument: ${given}`);
}

/** What is no colour is taken without a word and changes nothing. */
function painted(key: 'background' | 'fontColor', given: string | null): FormatChange {
  if (given === null || given === '') return { [key]: undefined };
  const hex = colour(given);
  return hex === undefined ? {} : { [key]: hex };
}

export const BACKGROUND: Property<string, string | null> = {
  read: (format) => format.background ?? '#ffffff',
  write: (given) => painted('background', given),
};
export const FONT_COLOR: Property<string, string | null> = {
  read: (format) => format.fontColor ?? '#000000',
  write: (given) => painted('fontColor', given),
};
export const WEIGHT: Property<GoogleAppsScript.Spreadsheet.FontWeight, GoogleAppsScript.Spreadsheet.FontWeight | null> = {
  read: (format) => (format.bold ? 'bold' : 'normal'),
  write: (given) => ({ bold: choice(given, ['bold']) ? true : undefined }),
};
export const STYLE: Property<GoogleAppsScript.Spreadsheet.FontStyle, GoogleAppsScript.Spreadsheet.FontStyle | null> = {
  read: (format) => (format.italic ? 'italic' : 'normal'),
  write: (given) => ({ italic: choice(given, ['italic']) ? true : undefined }),
};
export const LINE: Property<GoogleAppsScript.Spreadsheet.FontLine, GoogleAppsScript.Spreadsheet.FontLine | null> = {
  read: (format) => (format.underline ? 'underline' : format.strikethrough ? 'line-through' : 'none'),
  write: (given) => {
    const line = choice(given, ['underline', 'line-through', 'none']);
    return { underline: line === 'underline' ? true : undefined, strikethrough: line === 'line-through' ? true : undefined };
  },
};
export const SIZE: Property<number, number> = { read: (format) => format.fontSize ?? 10, write: (given) => ({ fontSize: given }) };
export const FAMILY: Property<string, string | null> = {
  read: (format) => format.fontFamily ?? 'Arial',
  write: (given) => ({ fontFamily: given ?? undefined }),
};
export type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;
export const HORIZONTAL: Property<string, Horizontal> = {
  read: (format) => format.horizontal ?? 'general',
  write: (given) => ({ horizontal: choice(given, ['left', 'center', 'right']) }),
};
export type Vertical = 'top' | 'middle' | 'bottom' | null;
export const VERTICAL: Property<string, Vertical> = {
  read: (format) => format.vertical ?? 'bottom',
  write: (given) => ({ vertical: choice(given, ['top', 'middle', 'bottom']) }),
};
export const WRAP: Property<boolean, boolean> = {
  read: (format) => format.wrap === 'WRAP',
  write: (given) => ({ wrap: given ? 'WRAP' : 'OVERFLOW' }),
};
export const STRATEGY: Property<GoogleAppsScript.Spreadsheet.WrapStrategy, GoogleAppsScript.Spreadsheet.WrapStrategy> = {
  read: (format) => enumOf('WrapStrategy', format.wrap ?? 'OVERFLOW') as unknown as GoogleAppsScript.Spreadsheet.WrapStrategy,
  write: (given) => ({ wrap: enumText(given) as 'OVERFLOW' | 'WRAP' | 'CLIP' }),
};
export const NUMBER_FORMAT: Property<string, string> = {
  read: (format) => format.numberFormat ?? GENERAL,
  write: (given) => ({ numberFormat: given === '' || given === 'General' ? undefined : given }),
};
