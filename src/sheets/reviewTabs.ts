/** The review tabs of a spreadsheet, known by their metadata wherever they are moved and whatever they are called. */
import * as z from 'zod/mini';
import { toGrid } from '../register/cell';
import { readTable, type TabTable } from '../review/tabTable';
import { termNumber } from '../review/tab';
import type { SheetClock } from './clock';
import { FOOT_KEY, REVIEW_KEY } from './ours';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Kept with the tab. Of a pupil only a mark is held, for the place where somebody left off. */
const info = z.object({
  term: z.string(),
  /** Day numbers. */
  day: z.optional(z.number()),
  finished: z.optional(z.number()),
  /** The mark of the pupil somebody went to last. */
  at: z.optional(z.string()),
  /** Ids of the charts that are ours. */
  charts: z.optional(z.array(z.number())),
});
export type ReviewInfo = z.infer<typeof info>;

export interface ReviewTab {
  readonly sheet: Sheet;
  readonly id: number;
  readonly info: ReviewInfo;
  readonly metadata: Metadata;
  /** Where the part below the table begins, as the sheet counts, and how many rows it has; null where it was deleted. */
  readonly foot: { readonly row: number; readonly count: number; readonly metadata: Metadata } | null;
}

/** In the order of time; of two for one term, the one that was made first. */
export function reviewTabs(spreadsheet: Spreadsheet): ReviewTab[] {
  const tabs: ReviewTab[] = [];
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(REVIEW_KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet) tabs.push({ sheet, id: sheet.getSheetId(), info: infoOf(metadata.getValue() ?? ''), metadata, foot: footOn(sheet) });
  }
  return tabs.sort((a, b) => (termNumber(a.info.term) ?? 0) - (termNumber(b.info.term) ?? 0));
}

/** A tab of an earlier version has its term alone. */
function infoOf(value: string): ReviewInfo {
  try {
    const parsed = info.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : { term: value };
  } catch {
    return { term: value };
  }
}

function footOn(sheet: Sheet): ReviewTab['foot'] {
  const [metadata] = sheet.createDeveloperMetadataFinder().withKey(FOOT_KEY).find();
  const row = metadata?.getLocation().getRow();
  return metadata && row ? { row: row.getRow(), count: Number(metadata.getValue()) || 0, metadata } : null;
}

export function keepInfo(tab: Pick<ReviewTab, 'metadata' | 'info'>, changed: Partial<ReviewInfo>): ReviewInfo {
  const next = { ...tab.info, ...changed };
  tab.metadata.setValue(JSON.stringify(next));
  return next;
}

/** Null where the tab's headings were changed so much that the table can't be found. */
export function tableOf({ sheet, foot }: Pick<ReviewTab, 'sheet' | 'foot'>, { wallClock }: SheetClock): TabTable | null {
  return readTable(toGrid(sheet.getDataRange().getValues(), wallClock), foot ? foot.row - 1 : null);
}
