/** The review tabs of a spreadsheet, known by their metadata wherever they are moved and whatever they are called. */
import * as z from 'zod/mini';
import { toGrid, toWholeCell } from '../../meaning/cell';
import { lazy } from '../../memoise';
import { readTable, type TabTable } from '../../review/readTable';
import { hasSummaryTitle } from '../../review/summaryHeadings';
import { reviewTerm, termNumber } from '../../review/plan';
import type { SheetClock } from '../book/clock';
import type { Found } from '../check/find';
import type { Book } from '../book/book';
import { SUMMARY_KEY, REVIEW_KEY, setMark } from '../book/marks';
import { reviewHeadingRow } from '../book/ourTabs';
import { UserError } from '../book/userError';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Kept with the tab. Of a pupil only a mark is held, for the place where somebody left off. */
const info = lazy(() =>
  z.object({
    term: z.string(),
    /** The id of the sheet it was made from, and whether that is our example. */
    register: z.optional(z.number()),
    example: z.optional(z.boolean()),
    /** Day numbers. */
    day: z.optional(z.number()),
    finished: z.optional(z.number()),
    /** Decisions that were still to make when it was finished. */
    open: z.optional(z.number()),
    /** Marks of the line above the table as we wrote it, and as we are about to: only what still has one of them is ours. */
    headline: z.optional(z.array(z.string())),
    /** The mark of the pupil somebody went to last. */
    at: z.optional(z.string()),
    /** The id of the tab of an earlier version that it has taken over. */
    carries: z.optional(z.number()),
    /** Ids of the charts that are ours. */
    charts: z.optional(z.array(z.number())),
    /** While it is renewed: charts that are not ours, so that any other is. */
    theirs: z.optional(z.array(z.number())),
    /** And how many rows the sheet and its summary had: if they are more by now, a broken-off renewal has put them in. */
    growing: z.optional(z.object({ sheet: z.number(), summary: z.number() })),
    /** It is not whole yet; or making it was broken off. */
    making: z.optional(z.boolean()),
  }),
);
export type ReviewInfo = z.infer<ReturnType<typeof info>>;

export interface ReviewTab {
  readonly sheet: Sheet;
  readonly id: number;
  /** As it is called now. */
  readonly name: () => string;
  readonly info: ReviewInfo;
  /** Writes what is kept with the tab. */
  readonly keep: (json: string) => void;
  /** Where the part below the table begins, as the sheet counts; null where it was deleted. */
  readonly summaryRow: number | null;
  /** Marks that row, and holds how many rows the part has. */
  readonly summaryMark: Metadata | null;
}

/** Those that hold a review as it stands: one that another has taken over is kept for people to read, and no more. */
export function reviewTabs(book: Book): ReviewTab[] {
  const tabs = everyReviewTab(book);
  const takenOver = new Set(tabs.flatMap(({ info }) => (info.making || info.carries === undefined ? [] : [info.carries])));
  return tabs.filter(({ id }) => !takenOver.has(id));
}

/** The same, apart from those whose making was broken off. */
export function tabsOf(book: Book): { whole: ReviewTab[]; broken: ReviewTab[] } {
  const tabs = reviewTabs(book);
  return { whole: tabs.filter(({ info }) => !info.making), broken: tabs.filter(({ info }) => info.making) };
}

/** In the order of time; of two for one term, the one that was made first. Those that were never finished making come last. */
export function everyReviewTab(book: Book): ReviewTab[] {
  const { spreadsheet } = book;
  const marked = (): Metadata[] => spreadsheet.createDeveloperMetadataFinder().withKey(REVIEW_KEY).find();
  const found = marked();
  const tabs: ReviewTab[] = [];
  for (const metadata of found.length === 0 && markAgain(book) ? marked() : found) {
    const sheet = metadata.getLocation().getSheet();
    if (!sheet) continue;
    const name = lazy(() => sheet.getName());
    tabs.push({
      sheet,
      id: sheet.getSheetId(),
      name,
      info: infoOf(metadata.getValue() ?? ''),
      keep: keeping(metadata),
      ...summaryOn(sheet),
    });
  }
  const order = ({ info: { term, making } }: ReviewTab): number => (making ? Infinity : (termNumber(term) ?? 0));
  return tabs.sort((a, b) => order(a) - order(b) || 0);
}

/**
 * In a copied file the marks may be gone. What a review is of stands in a note on the heading of its closed column too, as it was made.
 * @returns whether one was marked again
 */
function markAgain({ tabs }: Book): boolean {
  const again = tabs().flatMap(({ sheet, name, hasCells }) => {
    if (!/review/i.test(name) || !hasCells()) return [];
    const headings = reviewHeadingRow(sheet.getDataRange().getValues());
    const notes = headings < 0 ? [] : sheet.getRange(headings + 1, 1, 1, sheet.getMaxColumns()).getNotes()[0];
    const kept = notes?.find((note) => note.startsWith('{'));
    return kept === undefined ? [] : [sheet.addDeveloperMetadata(REVIEW_KEY, kept, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)];
  });
  return again.length > 0;
}

export function keeping(metadata: Metadata): ReviewTab['keep'] {
  let now = metadata;
  return (json) => {
    now = setMark(now, json);
  };
}

/**
 * This term's review of this register, whichever of its sheets is open: the example's, another register's, or one that is not whole, is none of its.
 */
export function reviewOf(found: Found, tabs: readonly ReviewTab[]): ReviewTab | undefined {
  const term = reviewTerm(found.settings);
  return tabs.find(({ info }) => info.term === term && !info.making && (info.register === undefined || isOf(found, info.register)));
}

/** Is that sheet the register, or where each pupil has a sheet, one of them? */
export function isOf({ registers }: Pick<Found, 'registers'>, sheetId: number | undefined): boolean {
  return registers.some(({ id }) => id === sheetId);
}

/** A tab of an earlier version has its term alone. */
function infoOf(value: string): ReviewInfo {
  try {
    const parsed = info().safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : { term: value };
  } catch {
    return { term: value };
  }
}

/** The part below the table, wherever it has moved. */
export function summaryOn(sheet: Sheet): Pick<ReviewTab, 'summaryRow' | 'summaryMark'> {
  const [summaryMark] = sheet.createDeveloperMetadataFinder().withKey(SUMMARY_KEY).find();
  return { summaryMark: summaryMark ?? null, summaryRow: summaryMark?.getLocation().getRow()?.getRow() ?? null };
}

export function keepInfo(tab: Pick<ReviewTab, 'keep' | 'info'>, changed: Partial<ReviewInfo>): ReviewInfo {
  const { term, register, example, day, finished, open, headline, at, carries, charts, theirs, growing, making } = {
    ...tab.info,
    ...changed,
  };
  // Always in one order, so that what says the same is the same.
  const json = JSON.stringify({ term, register, example, day, finished, open, headline, at, carries, charts, theirs, growing, making });
  tab.keep(json);
  return infoOf(json);
}

/** Null where the tab's headings were changed so much that the table can't be found. */
export function tableOf({ sheet, summaryRow }: Pick<ReviewTab, 'sheet' | 'summaryRow'>, { wallClock }: SheetClock): TabTable | null {
  const grid = toGrid(sheet.getDataRange().getValues(), wallClock, toWholeCell);
  // A sheet sorted as a whole leaves the mark on a row that is no summary: then there is none.
  const isSummary = summaryRow !== null && hasSummaryTitle(grid[summaryRow - 1] ?? []);
  return readTable(grid, isSummary ? summaryRow - 1 : null);
}

/** The table, or a sentence of why it can't be found. */
export function needTable(tab: ReviewTab, clock: SheetClock): TabTable {
  const table = tableOf(tab, clock);
  if (!table) throw new UserError({ kind: 'review headings gone', tab: tab.name() });
  return table;
}
