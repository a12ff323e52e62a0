/** `--from`: the review tab of an earlier copy is put into the workbook, so that this term's review goes on from its decisions. */
import { basename } from 'node:path';
import type { SheetData, Workbook } from '../emulator/workbook/model';
import { BadInput, openFile } from './command';

/** What a review is of stands in a note on one of its headings. */
const NOTE = /^\{"term":/;

/**
 * @param path the earlier copy
 * @returns the names of the tabs that were taken over; one whose name is taken here already is this file's own, and stays
 * @throws BadInput where there is no review in that file
 * @example await takeEarlierReview(workbook, 'Provision 2026 - review.xlsx') // ['Review Autumn 2026']
 */
export async function takeEarlierReview(workbook: Workbook, path: string): Promise<string[]> {
  const earlier = await openFile(path);
  const reviews = earlier.workbook.sheets.filter(isReview);
  if (reviews.length === 0)
    throw new BadInput(`--from ${path}: there is no review in "${basename(path)}". Give the copy that an earlier review was saved in.`);
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const fresh = reviews.filter(({ name }) => !taken.has(name.toLowerCase()));
  for (const sheet of fresh) {
    const id = Math.max(...workbook.sheets.map((each) => each.id)) + 1;
    workbook.sheets.push({
      ...sheet,
      id,
      cells: withoutRegister(sheet),
      charts: sheet.charts.map((chart, i) => ({ ...chart, id: id * 1000 + i + 1 })),
    });
  }
  return fresh.map(({ name }) => name);
}

function isReview({ name, cells }: SheetData): boolean {
  return /review/i.test(name) && [...cells.values()].some(({ note }) => note !== undefined && NOTE.test(note));
}

/** The number of the register's sheet is another here; without it, the review is taken for the register's. */
function withoutRegister({ cells }: SheetData): SheetData['cells'] {
  return new Map(
    [...cells].map(([key, cell]) => {
      const note = cell.note !== undefined && NOTE.test(cell.note) ? cell.note.replace(/,"register":\d+/, '') : cell.note;
      return [key, note === undefined ? cell : { ...cell, note }];
    }),
  );
}
