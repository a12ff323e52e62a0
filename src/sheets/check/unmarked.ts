/**
 * Columns of ours without their marks: Google doesn't say whether marks go with a copied sheet or file. Then ours are known by what stands there: our heading
 * with our formula, or over nothing but what could be our answers.
 */
import { isValuesAsOf } from '../../words/done';
import { SCORE_HEADING, STATUS_HEADING, couldBeAnswer } from '../../words/formulas';
import { cellText, type Grid } from '../../meaning/cell';
import { NEW_COLUMN, OUR_CALL, columnMark, markColumn, writtenMarks, type OurColumn } from '../book/marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Unmarked {
  readonly kind: 'status' | 'score';
  readonly column: number;
  /** Of a column of values, the texts in it; none where our formula stands in its heading. */
  readonly texts: readonly string[];
}

const HEADINGS = [
  ['status', STATUS_HEADING],
  ['score', SCORE_HEADING],
] as const;
/** A register's headings are among its first rows. */
const ROWS_LOOKED_AT = 15;

/**
 * Only where both are there, with a mark or without: marking them may be broken off. Asks the sheet nothing where the headings are missing.
 * @param all the sheet's values, from A1; @param marked columns that have their mark
 */
export function unmarkedOn(sheet: Sheet, all: Grid, marked: readonly OurColumn[]): readonly Unmarked[] {
  const missing = HEADINGS.filter(([kind]) => !marked.some((each) => each.kind === kind));
  const found = missing.flatMap(([kind, heading]) => {
    const row = all.slice(0, ROWS_LOOKED_AT).findIndex((cells) => cells.includes(heading));
    return row < 0 ? [] : [{ kind, row, column: (all[row]?.indexOf(heading) ?? 0) + 1 }];
  });
  if (found.length < missing.length) return [];
  const ours = found.flatMap(({ kind, row, column }): Unmarked[] => {
    const heading = sheet.getRange(row + 1, column);
    if (OUR_CALL.test(heading.getFormula())) return [{ kind, column, texts: [] }];
    const texts = all.map((cells) => cellText(cells[column - 1]));
    const note = heading.getNote();
    return texts.every((text, i) => i === row || couldBeAnswer(text))
      ? [{ kind, column, texts: [...texts, ...(isValuesAsOf(note) ? [note] : [])] }]
      : [];
  });
  return ours.length === missing.length ? ours : [];
}

/** From then on they are ours as before. */
export function markAgain(sheet: Sheet, unmarked: readonly Unmarked[]): void {
  for (const { kind, column, texts } of unmarked)
    markColumn(sheet, column, columnMark(kind, NEW_COLUMN, texts.length === 0 ? '' : writtenMarks(texts)));
}
