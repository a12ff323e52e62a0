/** Puts a review into a new tab, in a number of calls that does not grow with its rows. */
import type { Carried } from '../../review/carry';
import { COLUMNS_AS_MADE } from '../../review/columns';
import type { ReviewPlan } from '../../review/plan';
import { markOf } from '../../text';
import { addCharts, markSummary } from './summary';
import { FIRST_ROW, HEADING_ROW, WIDTH, lay, layoutOf } from './layout';
import type { Book } from '../book/book';
import { addTab } from '../book/addTab';
import { REVIEW_KEY } from '../book/marks';
import { keepInfo, keeping, type ReviewInfo, type ReviewTab } from './findTabs';
import { dress, setChoices } from './looks';
import { UserError } from '../book/userError';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the tab and leaves it open. Until it is whole it is marked as being made, so that one that was broken off is known, and
 * made anew the next time.
 * @param words what people wrote in a tab of an earlier version that this one takes over
 */
export function makeReview(
  book: Book,
  plan: ReviewPlan,
  from: Pick<ReviewInfo, 'register' | 'example' | 'carries' | 'at'>,
  words?: Carried,
): ReviewTab {
  const info: ReviewInfo = { term: plan.term, day: plan.day, headline: [markOf(plan.headline)], ...from };
  const { sheet, name } = addTab(book, plan.name, REVIEW_KEY, JSON.stringify({ ...info, making: true }));
  const { rows, end, summary } = layoutOf(plan, words);
  fitRows(sheet, rows.length);
  lay(sheet.getRange(1, 1, rows.length, WIDTH), rows, WIDTH);
  // By this it is known again in a copy without its marks.
  sheet.getRange(HEADING_ROW, WIDTH).setNote(JSON.stringify(info));
  const lines = [...plan.lines, ...(words?.gone ?? []), ...(words?.typed ?? [])].map(
    ({ facts }) => [String(facts.intervention), String(facts.status)] as const,
  );
  setChoices(sheet, FIRST_ROW, COLUMNS_AS_MADE, lines);
  dress(sheet, end);
  sheet.getRange(HEADING_ROW, 1, end - HEADING_ROW + 1, WIDTH).createFilter();
  markSummary(sheet, summary, plan.summary);
  const charts = addCharts(sheet, summary, plan.summary, []);
  const [metadata] = sheet.getDeveloperMetadata();
  if (!metadata) throw new UserError({ kind: 'review not made', tab: name });
  const made = { sheet, id: sheet.getSheetId(), name: () => name, info, keep: keeping(metadata), summaryRow: summary, summaryMark: null };
  return { ...made, info: keepInfo(made, { charts }) };
}

/** A new sheet has 1000 rows, and `setValues` never makes more: too few for a long register, far too many to print for a short one. */
function fitRows(sheet: Sheet, rows: number): void {
  const have = sheet.getMaxRows();
  const wanted = rows + SPARE_ROWS;
  if (wanted > have) sheet.insertRowsAfter(have, wanted - have);
  else if (wanted < have) sheet.deleteRows(wanted + 1, have - wanted);
}

/** Some room to type below. */
const SPARE_ROWS = 20;
