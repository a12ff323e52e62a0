/** Puts a table of ours into a range with its looks: one call for the values and one for each look, however many rows there are. */
import { asText } from './asText';

type Value = string | number;

/** How a cell looks; what is left out is plain. */
export interface Look {
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
  readonly background?: string | null;
  readonly wrap?: boolean;
  readonly format?: string;
}

const USUAL_SIZE = 10;

/** @param rows as many and as wide as the range; shorter rows are filled up with blanks */
export function paint(
  range: GoogleAppsScript.Spreadsheet.Range,
  rows: readonly (readonly Value[])[],
  width: number,
  lookAt: (row: number, column: number) => Look,
): void {
  const looks = rows.map((_, row) => Array.from({ length: width }, (__, column) => lookAt(row, column)));
  const each = <T>(of: (look: Look) => T): T[][] => looks.map((row) => row.map(of));
  // What it says first: looks may be refused, and somebody may type in between.
  range.setValues(rows.map((row) => Array.from({ length: width }, (_, column) => guarded(row[column] ?? ''))));
  range.setNumberFormats(each(({ format = 'General' }) => format));
  range.setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')));
  range.setFontSizes(each(({ size = USUAL_SIZE }) => size));
  range.setBackgrounds(each(({ background = null }) => background));
  range.setWraps(each(({ wrap = false }) => wrap));
  range.setVerticalAlignment('top');
}

/** A value as it is to be written: text stays text. */
export function guarded(value: Value): Value {
  return typeof value === 'string' ? asText(value) : value;
}
