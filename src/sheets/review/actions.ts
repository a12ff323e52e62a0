/** The termly review: its tab is where it lives, and the sidebar reads and writes it there. */
import { dateInWords } from '../../words/figures';
import { isoDate, readDate } from '../../meaning/date';
import type {
  CheckRequest,
  FinishReviewReply,
  FinishReviewRequest,
  PupilHereReply,
  PupilReview,
  ReviewPupilRequest,
  ReviewReply,
  ReviewRequest,
  ReviewState,
  SaveReviewReply,
  SaveReviewRequest,
  WriteReviewReply,
} from '../../messages';
import { lazy } from '../../memoise';
import { headingOf } from '../../review/columns';
import { markOf } from '../../text';
import { carried, isOfEarlierVersion } from '../../review/carry';
import { noChange } from '../../review/noChange';
import { toDo } from '../../review/toDo';
import { toDoInWords } from '../../words/toDo';
import { openLines, pupilReview, pupilsIn } from '../../review/state';
import { saving } from '../../review/save';
import { reviewPlan, reviewTerm, termNumber, type LastTerm, type ReviewPlan } from '../../review/plan';
import type { TabTable } from '../../review/readTable';
import { openBook, type Book } from '../book/book';
import type { SheetClock } from '../book/clock';
import {
  earlierName,
  isNamedEarlier,
  noChangeDecided,
  reviewFinished,
  reviewRefreshed,
  reviewStarted,
  reviewTakenOver,
} from '../../words/done';
import { find, type Found } from '../check/find';
import { withLock } from '../book/lock';
import { freeName, recoverTab } from '../book/addTab';
import { writeHeadline } from './headline';
import { renewReview } from './renewTab';
import { giveAway, isAsPlanned } from '../book/untouched';
import { layoutOf } from './layout';
import { makeReview } from './writeTab';
import { isOf, keepInfo, needTable, reviewOf, reviewTabs, tableOf, type ReviewTab } from './findTabs';
import { writeWords } from './placed';
import { explained, UserError } from '../book/userError';
import { readSettingsTab, setOnTab } from '../check/settingsTab';
import { LAST_FINISHED } from '../../register/howRead';

/** Starts this term's review, or refreshes the one that is there. */
export function writeReview(request: CheckRequest): WriteReviewReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const { whole, broken } = tabsOf(book);
    const tabs = [...whole, ...broken.flatMap((tab) => kept(book, tab, planOf(book, whole, found), found.clock))];
    const here = reviewOf(found, tabs);
    if (here) {
      const table = here.info.finished === undefined ? tableOf(here, found.clock) : null;
      if (table && isOfEarlierVersion(table)) return takeOver(book, here, table, tabs, found);
      const { tab, message } = renew(book, here, tabs, found);
      return replyOf(tab, found.clock, message);
    }
    const plan = planOf(book, tabs, found);
    const made = makeReview(book, plan, {
      register: found.registers[0].id,
      ...(found.registers[0].isExample ? { example: true } : {}),
    });
    return replyOf(made, found.clock, [reviewStarted(made.name()), plan.followUp].filter(Boolean).join(' '));
  });
}

/** The words of a tab of an earlier version go into a new one; the old one stays as it was, and its name says so. */
function takeOver(book: Book, old: ReviewTab, table: TabTable, tabs: readonly ReviewTab[], found: Found): WriteReviewReply {
  const plan = planOf(book, tabs, found);
  const { register, example, at } = old.info;
  if (!isNamedEarlier(old.name())) book.rename(old.sheet, freeName(book, earlierName(old.name())));
  const made = makeReview(book, plan, { register, example, at, carries: old.id }, carried(table, plan.lines));
  return replyOf(made, found.clock, reviewTakenOver(made.name(), old.sheet.getName()));
}

/** A tab whose making was broken off: taken away if nobody has written there, else gone on with. */
function kept(book: Book, tab: ReviewTab, plan: ReviewPlan, clock: SheetClock): ReviewTab[] {
  if (
    isAsPlanned(
      tab.sheet,
      layoutOf(plan).rows.map(({ values }) => values),
    )
  ) {
    book.remove(tab.sheet);
    return [];
  }
  if (tableOf(tab, clock)) return [{ ...tab, info: keepInfo(tab, { making: undefined }) }];
  giveAway(tab.sheet);
  return [];
}

/**
 * After a check: the facts of a review that is going on are refreshed; a finished one stays as it was finished. A tab that can't be
 * read any more is said, and takes nothing from the check.
 */
export function refreshAfterCheck(book: Book, found: Found): string | null {
  const tabs = tabsOf(book).whole;
  const here = reviewOf(found, tabs);
  if (!here || here.info.finished !== undefined) return null;
  try {
    return renew(book, here, tabs, found).message;
  } catch (error) {
    if (error instanceof UserError) return explained(error).message;
    throw error;
  }
}

function tabsOf(book: Book): { whole: ReviewTab[]; broken: ReviewTab[] } {
  const tabs = reviewTabs(book);
  const takenOver = new Set(tabs.flatMap(({ info }) => (info.making || info.carries === undefined ? [] : [info.carries])));
  return { whole: tabs.filter(({ id, info }) => !info.making && !takenOver.has(id)), broken: tabs.filter(({ info }) => info.making) };
}

function planOf(book: Book, tabs: readonly ReviewTab[], found: Found): ReviewPlan {
  const { judgement, report, tab, clock } = found;
  return reviewPlan(judgement, report, tab.problems, lastTermOf(tabs, reviewTerm(judgement.settings), found, book, clock));
}

/** @returns the tab as it is now, and what was done, in a sentence */
function renew(book: Book, here: ReviewTab, tabs: readonly ReviewTab[], found: Found): { tab: ReviewTab; message: string } {
  const { tab, ...done } = renewReview(here, needTable(here, found.clock), planOf(book, tabs, found), found.clock);
  const day = found.settings.reviewDay === found.clock.today ? null : found.settings.reviewDay;
  return { tab, message: reviewRefreshed(tab.name(), { ...done, day }) };
}

function replyOf(tab: ReviewTab, clock: SheetClock, message: string): WriteReviewReply {
  return { reviewSheet: tab.name(), message, review: stateOf(tab, needTable(tab, clock)) };
}

/**
 * The latest review before this term's: of this register if there is one, else of one that is gone, since a school may make a new sheet each term. Another
 * register that is still there has other children.
 */
function lastTermOf(tabs: readonly ReviewTab[], term: string, found: Found, book: Book, clock: SheetClock): LastTerm | null {
  const now = termNumber(term) ?? 0;
  const before = tabs.filter(({ info }) => !info.example && (termNumber(info.term) ?? Infinity) < now);
  const own = before.filter(({ info }) => isOf(found, info.register));
  const there = lazy(() => new Set(book.tabs().map(({ sheet }) => sheet.getSheetId())));
  const ofOneThatIsGone = (): ReviewTab[] => before.filter(({ info }) => info.register === undefined || !there().has(info.register));
  const last = (own.length > 0 || before.length === 0 ? own : ofOneThatIsGone()).pop();
  const table = last && tableOf(last, clock);
  return last && table ? { term: last.info.term, day: last.info.day ?? null, table } : null;
}

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
export function save({ review: id, pupil, lines, next = pupil }: SaveReviewRequest): SaveReviewReply {
  return withLock((book) => {
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
    const { table: after, unsure } = writeWords(tab, clock, before, words);
    if (unsure.length > 0) throw new UserError({ kind: 'lines moved', lines: unsure });
    return { review: stateOf({ ...tab, info }, after), pupil: needPupil(after, next), clashes };
  });
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

function stateOf({ id, info, name }: Pick<ReviewTab, 'id' | 'info' | 'name'>, table: TabTable): ReviewState {
  const pupils = pupilsIn(table);
  const left = pupils.find(({ key }) => markOf(key) === info.at) ?? pupils.find(({ decided }) => !decided) ?? pupils[0];
  return {
    id,
    name: name(),
    term: info.term,
    finished: info.finished === undefined ? null : dateInWords(info.finished),
    pupils,
    quiet: noChange(table).pupils,
    at: left?.key ?? null,
  };
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
