/** A look over a .csv before it is taken apart: how large the sheet would be, and whether every quotation mark is closed. */
import { columnName } from '../workbook/address';
import { LAST_COLUMN, LAST_ROW } from './a1';
import { LONGEST_TEXT, MOST_CELLS, MOST_PLACES, openQuote, textTooLong, tooManyCells, tooManyPlaces, tooManyRows } from './problems';

const QUOTE = '"';

/** Goes by the library's own rules: a mark opens quotes only at the beginning of a cell, and within quotes two are one. */
export function survey(text: string, delimiter: string): void {
  let [line, row, column, widest, length, filled] = [1, 1, 1, 1, 0, 0];
  /** The line of the mark that opened the quotes this place is in; 0 outside. */
  let quoted = 0;
  const endCell = (): void => {
    if (length > LONGEST_TEXT) throw textTooLong(`${columnName(column)}${row}`);
    if (length > 0) filled += 1;
    length = 0;
    widest = Math.max(widest, column);
    if (row > LAST_ROW || widest > LAST_COLUMN) throw tooManyRows();
    if (filled > MOST_CELLS) throw tooManyCells();
    if (row * widest > MOST_PLACES) throw tooManyPlaces();
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const isBreak = letter === '\n' || (letter === '\r' && text.charAt(at + 1) !== '\n');
    if (isBreak) line += 1;
    if (letter === QUOTE && quoted > 0) {
      const isLetter = text.charAt(at + 1) === QUOTE;
      if (isLetter) [at, length] = [at + 1, length + 1];
      else quoted = 0;
    } else if (letter === QUOTE && length === 0) {
      quoted = line;
    } else if (isBreak && quoted === 0) {
      endCell();
      [row, column] = [row + 1, 1];
    } else if (letter === delimiter && quoted === 0) {
      endCell();
      column += 1;
    } else if (letter !== '\r' || isBreak) {
      length += 1;
    }
  }
  if (quoted > 0) throw openQuote(quoted);
  if (length > 0 || column > 1) endCell();
}
