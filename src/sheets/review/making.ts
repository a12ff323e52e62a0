/** The review's tab is made, refreshed, and where it is of an earlier version taken over into a new one. */
import type { CheckRequest, WriteReviewReply } from '../../messages';
import { lazy } from '../../memoise';
import { carried, isOfEarlierVersion } from '../../review/carry';
import { reviewPlan, reviewTerm, termNumber, type LastTerm, type ReviewPlan } from '../../review/plan';
import type { TabTable } from '../../review/readTable';
import { earlierName, isNamedEarlier, reviewRefreshed, reviewStarted, reviewTakenOver } from '../../words/done';
import { freeName, recoverTab } from '../book/addTab';
import type { Book } from '../book/book';
import type { SheetClock } from '../book/clock';
import { withLock } from '../book/lock';
import { giveAway, isAsPlanned } from '../book/untouched';
import { explained, UserError } from '../book/userError';
import { find, type Found } from '../check/find';
import { isOf, keepInfo, needTable, reviewOf, tableOf, tabsOf, type ReviewTab } from './findTabs';
import { layoutOf } from './layout';
import { renewReview } from './renewTab';
import { stateOf } from './stateOf';
import { makeReview } from './writeTab';

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
