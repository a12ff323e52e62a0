/** What the sidebar reads of a review and writes into it: its tab is where it lives. Making the tab is in making.ts. */
import { isoDate, readDate } from '../../meaning/date';
import type {
  FinishReviewReply,
  FinishReviewRequest,
  PupilHereReply,
  PupilReview,
  ReviewPupilRequest,
  ReviewReply,
  ReviewRequest,
  SaveReviewReply,
  SaveReviewRequest,
  WaysBackReply,
} from '../../messages';
import { LAST_FINISHED } from '../../register/howRead';
import { headingOf } from '../../review/columns';
import { noChange } from '../../review/noChange';
import { reviewTerm } from '../../review/plan';
import type { TabTable } from '../../review/readTable';
import { saving } from '../../review/save';
import { openLines, pupilReview } from '../../review/state';
import { toDo } from '../../review/toDo';
import { markOf } from '../../text';
import { noChangeDecided, reviewFinished } from '../../words/done';
import { toDoInWords } from '../../words/toDo';
import { openBook, type Book } from '../book/book';
import { withLock } from '../book/lock';
import { UserError } from '../book/userError';
import { find } from '../check/find';
import { cardsOf } from '../check/reply';
import { readSettingsTab, setOnTab } from '../check/settingsTab';
import { keepInfo, needTable, tabsOf, type ReviewTab } from './findTabs';
import { writeHeadline } from './headline';
import { writeWords } from './placed';
import { stateOf } from './stateOf';

/** The review of the term that is now, as it stands. */
export function review({ reviewDate }: ReviewRequest): ReviewReply {
  const book = openBook();
  const clock = book.clock();
  const { settings } = readSettingsTab(book.spreadsheet, clock);
  const asked = reviewDate === undefined ? null : readDate(reviewDate, clock.today);
  const term = reviewTerm({ ...settings, reviewDay: asked ?? settings.reviewDay });
  const here = tabsOf(book).whole.filter(({ info }) => info.term === term);
  const tab = here.find(({ info }) => !info.example) ?? here[0];
  return {
    term,
    review: tab ? stateOf(tab, needTable(tab, clock)) : null,
    ownWays: Object.fromEntries(settings.ownWays),
    moreThan: settings.moreThan,
  };
}

export function onePupil({ review: id, pupil }: ReviewPupilRequest): PupilReview {
  const book = openBook();
  return needPupil(needTable(needTab(book, id), book.clock()), pupil);
}

/** For whoever goes on with a review without a check before: the plans of its register, or where that is gone of the one that is found. */
export function waysBack({ review: id }: FinishReviewRequest): WaysBackReply {
  const book = openBook();
  const { register } = needTab(book, id).info;
  const sheet = book
    .tabs()
    .find(({ sheet }) => sheet.getSheetId() === register)
    ?.sheet.getName();
  const cards = cardsOf(find(book, sheet === undefined ? {} : { sheet }));
  return { cards: cards.filter(({ tries }) => tries !== null && tries.plans.length > 0) };
}

/** The pupil on whose line somebody has clicked in the review's tab. */
export function pupilHere({ review: id }: FinishReviewRequest): PupilHereReply {
  const book = openBook();
  const tab = needTab(book, id);
  const selected = book.spreadsheet.getActiveRange();
  const isThere = selected !== null && selected.getSheet().getSheetId() === id;
  const row = isThere ? needTable(tab, book.clock()).rows.find(({ at }) => at + 1 === selected.getRow()) : undefined;
  if (!row) throw new UserError({ kind: 'no line selected', tab: tab.name() });
  return { pupil: row.pupilKey };
}

/** Characters. */
const CELL_HOLDS = 50_000;

/** Two people may save at once: under the lock each sees what the other wrote. */
export function save(request: SaveReviewRequest): SaveReviewReply {
  return withLock(
    (book) => saved(book, request),
    ({ unwritten }) => unwritten,
  ).reply;
}

function saved(book: Book, { review: id, pupil, lines, next = pupil }: SaveReviewRequest): { reply: SaveReviewReply; unwritten: boolean } {
  const clock = book.clock();
  const tab = needTab(book, id);
  const before = needTable(tab, clock);
  const { changes, clashes, lost } = saving(
    before.rows.filter(({ pupilKey }) => pupilKey === pupil),
    lines,
    before.columns,
  );
  if (lost.length > 0) throw new UserError({ kind: 'review lines gone', lines: lost });
  if (changes.some(({ key }) => !before.columns.has(key))) throw new UserError({ kind: 'review column gone' });
  const tooMuch = changes.find(({ text }) => text.length > CELL_HOLDS);
  if (tooMuch) throw new UserError({ kind: 'too much for a cell', heading: headingOf(tooMuch.key) });
  const at = markOf(next);
  const info = tab.info.at === at ? tab.info : keepInfo(tab, { at });
  const words = changes.map(({ row, key, text }) => ({ line: row.key, key, text }));
  const { table: after, unsure, unwritten } = writeWords(tab, clock, before, words);
  if (unsure.length > 0) throw new UserError({ kind: 'lines moved', lines: unsure });
  const reply = { review: stateOf({ ...tab, info }, after), pupil: needPupil(after, next), clashes };
  // Where it goes on was noted before the words, and flushed with them.
  return { reply, unwritten: words.length > 0 ? unwritten : info !== tab.info };
}

/** In one go for all of whom nothing has to be talked over; each is still there to be seen and changed. */
export function decideNoChange({ review: id }: FinishReviewRequest): FinishReviewReply {
  return withLock((book) => {
    const clock = book.clock();
    const tab = needTab(book, id);
    const before = needTable(tab, clock);
    if (!before.columns.has('decision')) throw new UserError({ kind: 'review column gone' });
    const { pupils, words } = noChange(before);
    const { table, unsure } = writeWords(tab, clock, before, words);
    if (unsure.length > 0) throw new UserError({ kind: 'lines moved', lines: unsure });
    return { review: stateOf(tab, table), message: noChangeDecided(pupils), toDo: [] };
  });
}

export function finish({ review: id }: FinishReviewRequest): FinishReviewReply {
  return withLock((book) => {
    const clock = book.clock();
    const tab = needTab(book, id);
    const table = needTable(tab, clock);
    const open = openLines(table);
    rememberFinished(book, tab, clock.today);
    const info = keepInfo(tab, { finished: clock.today, open: open.length });
    const finished = writeHeadline({ ...tab, info }, table, null, tab.info);
    const names = open.map((row) => row.text('pupil') || 'rows without a pupil');
    return {
      review: stateOf(finished, table),
      message: reviewFinished(clock.today, table.rows.length, names),
      toDo: toDo(table).map(toDoInWords),
    };
  });
}

/** A review counts as one for every row in it: the sidebar and the formulas have its day from the settings tab, or without one from what is remembered. */
function rememberFinished(book: Book, { info: { register } }: ReviewTab, day: number): void {
  const { range } = readSettingsTab(book.spreadsheet, book.clock());
  if (range && setOnTab(range, LAST_FINISHED, isoDate(day))) return;
  const { chosen, remember } = book.memory();
  if (register === undefined) return;
  const own = { ...chosen.sheets?.[String(register)], lastFinished: day };
  remember(
    { ...chosen, sheets: { ...chosen.sheets, [String(register)]: own } },
    book.tabs().map(({ sheet }) => sheet.getSheetId()),
  );
}

function needTab(book: Book, id: number): ReviewTab {
  const tab = tabsOf(book).whole.find((each) => each.id === id);
  if (!tab) throw new UserError({ kind: 'review gone' });
  return tab;
}

function needPupil(table: TabTable, key: string): PupilReview {
  const found = pupilReview(table, key);
  if (!found) throw new UserError({ kind: 'pupil not in review' });
  return found;
}
