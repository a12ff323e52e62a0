/** Reviews of earlier copies: with `--from` one is put into the workbook, so that this term's goes on from its decisions. */
import { basename } from 'node:path';
import { cellAt, type SheetData, type Workbook } from '../emulator/workbook/model';
import { FROZEN_COLUMNS } from '../src/review/columns';
import { SUMMARY_WIDTH } from '../src/review/summary';
import { SUMMARY_TITLE } from '../src/review/summaryHeadings';
import { shareChartTitle, weekChartTitle } from '../src/words/tabs';
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

/** On the row where the part below a review's table begins: a file keeps no marks of a script's. */
const SUMMARY_KEY = 'outventions.review.foot';

/**
 * Marks that part of each review again, so that it is renewed where it stands and not put below once more; its charts go, which are drawn anew.
 * One with notes, or with words beside it, stays as it is: the new one then goes below. The file itself is never changed, so nothing is lost.
 * @returns gives their charts back to all reviews but the one of this name, which has been renewed
 */
export function markSummaries(workbook: Workbook): (renewed: string) => void {
  const charts = new Map(workbook.sheets.map((sheet) => [sheet, sheet.charts]));
  for (const sheet of workbook.sheets.filter(isReview)) {
    const cells = [...sheet.cells].map(([key, cell]) => ({ ...cellAt(key), ...cell }));
    const first = cells.find(({ column, value }) => column <= FROZEN_COLUMNS + 1 && value === SUMMARY_TITLE)?.row;
    if (first === undefined) continue;
    const own = cells.filter(({ row, value, note }) => row >= first && (value !== '' || note !== undefined));
    if (own.some(({ column, note }) => column > SUMMARY_WIDTH || note !== undefined)) continue;
    const last = Math.max(...own.map(({ row }) => row));
    const ids = workbook.sheets.flatMap(({ metadata }) => metadata.map(({ id }) => id));
    sheet.metadata.push({
      id: Math.max(0, ...ids) + 1,
      key: SUMMARY_KEY,
      value: String(last - first + 1),
      visibility: 'DOCUMENT',
      location: { type: 'ROW', row: first },
    });
    sheet.charts = sheet.charts.filter(({ position, options }) => position.row < first || !isOurs(options['title']));
  }
  return (renewed) => {
    for (const [sheet, own] of charts) if (isReview(sheet) && sheet.name !== renewed) sheet.charts = own;
  };
}

function isOurs(title: unknown): boolean {
  return typeof title === 'string' && [weekChartTitle(null), shareChartTitle(null)].some((own) => title.startsWith(own));
}
