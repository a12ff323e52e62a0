import type { SheetData } from '../workbook/model';
import type { Book } from './book';
import { shownText } from './reading';

/** Does the basic filter hide this row? Its first row, the headings, always shows. */
export function hiddenByFilter(book: Book, data: SheetData, row: number): boolean {
  const { filter } = data;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  return [...filter.hiddenValues].some(([column, texts]) => texts.includes(shownText(book, data, row, column)));
}
