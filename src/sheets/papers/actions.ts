/** Tabs made on request, to be printed or handed on: a pupil's page and the summary without names. Asked again, each is made anew. */
import type { CheckRequest, PageReply, PupilPageRequest } from '../../messages';
import { nameKey } from '../../meaning/text';
import { governorsSummary } from '../../papers/governors';
import type { Page, PageLine } from '../../papers/page';
import { pupilMark, pupilPage, type Decided } from '../../papers/pupilPage';
import { reviewTerm } from '../../review/plan';
import type { Book } from '../book/book';
import { find, type Found } from '../check/find';
import { asText } from '../book/asText';
import { withLock } from '../book/lock';
import { addTab, recoverTab } from '../book/addTab';
import { PAGE_KEY, SUMMARY_KEY } from '../book/marks';
import { reviewOf, reviewTabs, tableOf } from '../review/findTabs';
import { Say } from '../book/userError';

export function makePupilPage({ pupil, ...request }: PupilPageRequest): PageReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const { judgement, settings } = found;
    const week = judgement.namesPupils ? judgement.weeks.find(({ key }) => key === nameKey(pupil)) : undefined;
    if (!week) throw new Say('This pupil is not in the register, so no page was made. Check the register again.');
    const term = reviewTerm(settings);
    const { decided, without } = decidedIn(book, term, found);
    const { sheet, again } = put(book, pupilPage(week, settings, term, decided), PAGE_KEY, `${pupilMark(week.key)} ${term}`);
    return {
      sheet,
      message: `${madeInWords(sheet, again)} To print it, choose File, then Print: it is laid out for A4 portrait.${without}`,
    };
  });
}

export function writeSummary(request: CheckRequest): PageReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const term = reviewTerm(found.settings);
    const { decided, without } = decidedIn(book, term, found);
    const { sheet, again } = put(book, governorsSummary(found.judgement, term, decided), SUMMARY_KEY, term);
    return { sheet, message: `${madeInWords(sheet, again)} No pupil is named; counts under 5 are shown as "fewer than 5".${without}` };
  });
}

function madeInWords(sheet: string, again: boolean): string {
  return `"${sheet}" is made, as a tab of its own.${again ? ' It takes the place of the one made before.' : ''}`;
}

/** This term's review of this register, where it is there and can be read; without it, why no decisions are told. */
function decidedIn({ spreadsheet }: Book, term: string, found: Found): { decided: Decided | null; without: string } {
  const tab = reviewOf(found, reviewTabs(spreadsheet));
  if (!tab) return { decided: null, without: ` No review of ${term} has been started, so there are no decisions on it.` };
  const table = tableOf(tab, found.clock);
  return table
    ? { decided: { name: tab.name(), table }, without: '' }
    : { decided: null, without: ` The headings of the tab "${tab.name()}" can't be found, so there are no decisions on it.` };
}

/** @returns the name it got, and whether there was one before */
function put(book: Book, page: Page, key: string, value: string): { sheet: string; again: boolean } {
  const again = takeAway(book, page.name, key, value);
  const { sheet, name } = addTab(book, page.name, key, value);
  const { lines, widths } = page;
  const each = <T>(of: (line: PageLine, column: number) => T): T[][] => lines.map((line) => widths.map((_, column) => of(line, column)));
  const range = sheet.getRange(1, 1, lines.length, widths.length);
  range.setFontWeights(each(({ look, values }, column) => (BOLD.includes(look) || isLabel(look, values, column) ? 'bold' : 'normal')));
  range.setFontSizes(each(({ look }) => (look === 'title' ? 16 : look === 'section' ? 12 : 10)));
  range.setBackgrounds(each(({ look, values }, column) => (look === 'heading' && column < values.length ? HEADING_BACKGROUND : null)));
  range.setWraps(each(({ look }) => look === 'heading' || look === 'line'));
  range.setVerticalAlignment('top');
  range.setHorizontalAlignment('left');
  range.setValues(each(({ values }, column) => asText(values[column] ?? '')));
  widths.forEach((pixels, i) => sheet.setColumnWidth(i + 1, pixels));
  sheet.setHiddenGridlines(true);
  return { sheet: name, again };
}

/** What stands alone in its line is a sentence. */
function isLabel(look: PageLine['look'], values: PageLine['values'], column: number): boolean {
  return look === 'line' && column === 0 && values.length > 1;
}

const BOLD: readonly PageLine['look'][] = ['title', 'section', 'heading'];
const HEADING_BACKGROUND = '#e8eaed';

/** The one made before, wherever it was moved and whatever it is called now; of several, a copy somebody made stays. */
function takeAway(book: Book, name: string, key: string, value: string): boolean {
  const before = book.spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .flatMap((metadata) => (metadata.getValue() === value ? (metadata.getLocation().getSheet() ?? []) : []));
  const sheet = before.length > 1 ? (before.find((each) => each.getName() === name) ?? before[0]) : before[0];
  if (sheet) book.remove(sheet);
  return sheet !== undefined;
}
