/** Tabs made on request, to be printed or handed on: a pupil's page and the summary without names. Asked again, each is made anew. */
import type { CheckRequest, PageReply, PupilPageRequest } from '../messages';
import { nameKey } from '../register/words';
import { governorsSummary } from '../review/governors';
import type { Page, PageLine } from '../review/page';
import { pupilMark, pupilPage, type Decided } from '../review/pupilPage';
import { reviewTerm } from '../review/tab';
import type { Book } from './book';
import { find, type Found } from './find';
import { asText } from './guard';
import { withLock } from './lock';
import { addTab, recoverTab } from './names';
import { PAGE_KEY, SUMMARY_KEY } from './ours';
import { reviewTabs, tableOf } from './reviewTabs';
import { Say } from './say';

export function makePupilPage({ pupil, ...request }: PupilPageRequest): PageReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const { judgement, settings } = found;
    const week = judgement.namesPupils ? judgement.weeks.find(({ key }) => key === nameKey(pupil)) : undefined;
    if (!week) throw new Say('This pupil is not in the register, so no page was made. Check the register again.');
    const term = reviewTerm(settings);
    const page = pupilPage(week, settings, term, decidedIn(book, term, found));
    const sheet = put(book, page, PAGE_KEY, `${pupilMark(week.key)} ${term}`);
    return { sheet, message: `"${sheet}" is made, as a tab of its own. To print it, choose File, then Print: it is made for A4, upright.` };
  });
}

export function writeSummary(request: CheckRequest): PageReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const term = reviewTerm(found.settings);
    const page = governorsSummary(found.judgement, term, decidedIn(book, term, found));
    const sheet = put(book, page, SUMMARY_KEY, term);
    return { sheet, message: `"${sheet}" is made, as a tab of its own, without names. Counts under 5 are not told.` };
  });
}

/** This term's review, where it is there and can be read. */
function decidedIn({ spreadsheet }: Book, term: string, { clock }: Found): Decided | null {
  const tab = reviewTabs(spreadsheet).find(({ info }) => info.term === term && !info.making);
  const table = tab && tableOf(tab, clock);
  return tab && table ? { name: tab.name(), table } : null;
}

/** @returns the name it got */
function put(book: Book, page: Page, key: string, value: string): string {
  takeAway(book, page.name, key, value);
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
  return name;
}

/** What stands alone in its line is a sentence. */
function isLabel(look: PageLine['look'], values: PageLine['values'], column: number): boolean {
  return look === 'line' && column === 0 && values.length > 1;
}

const BOLD: readonly PageLine['look'][] = ['title', 'section', 'heading'];
const HEADING_BACKGROUND = '#e8eaed';

/** The one made before, wherever it was moved and whatever it is called now; of several, a copy somebody made stays. */
function takeAway(book: Book, name: string, key: string, value: string): void {
  const before = book.spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .flatMap((metadata) => (metadata.getValue() === value ? (metadata.getLocation().getSheet() ?? []) : []));
  const sheet = before.length > 1 ? (before.find((each) => each.getName() === name) ?? before[0]) : before[0];
  if (sheet) book.remove(sheet);
}
