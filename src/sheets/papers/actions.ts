/** Tabs made on request, to be printed or handed on: a pupil's page and the summary without names. Asked again, each is made anew. */
import { nameKey } from '../../text';
import type { CaseSampleRequest, CheckRequest, PageReply, PupilPageRequest, ReturnReply } from '../../messages';
import type { Judgement } from '../../judge';
import { byIntervention } from '../../papers/byIntervention';
import { caseSample } from '../../papers/caseSample';
import { governorsSummary } from '../../papers/governors';
import { inclusionStrategy } from '../../papers/inclusionStrategy';
import { returnPage } from '../../papers/returnPage';
import { returnOf } from '../../return/return';
import type { Page } from '../../papers/page';
import { oldPupilMark, pupilMark } from '../../papers/pupilMark';
import { pupilPage } from '../../papers/pupilPage';
import type { TabTable } from '../../review/readTable';
import type { LastReview } from '../../review/lastTerm';
import { reviewTerm } from '../../review/plan';
import type { Book } from '../book/book';
import { find, type Found } from '../check/find';
import { withLock } from '../book/lock';
import {
  byInterventionMade,
  caseSampleMade,
  pupilPageMade,
  returnMade,
  returnKindsName,
  returnName,
  strategyMade,
  summaryMade,
  type PaperMade,
} from '../../words/papersMade';
import { pageTitle } from '../../words/pupilPage';
import { recoverTab } from '../book/addTab';
import { PAGE_KEY, CASES_KEY, GOVERNORS_KEY, RETURN_KEY, RETURN_KINDS_KEY, STRATEGY_KEY, TABLE_KEY } from '../book/marks';
import { reviewsOf } from '../review/reviews';
import { reviewOf, reviewTabs, tableOf } from '../review/findTabs';
import { UserError } from '../book/userError';
import { put } from './put';

export function makePupilPage({ pupil, ...request }: PupilPageRequest): PageReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const { judgement, settings } = found;
    const week = judgement.namesPupils ? judgement.weeks.find(({ key }) => key === nameKey(pupil)) : undefined;
    if (!week) throw new UserError({ kind: 'pupil not in register' });
    const term = reviewTerm(settings);
    const { decided, noDecisions } = decidedIn(book, term, found);
    const { sheet, again } = put(book, pupilPage(week, settings, term, decided, reviewsOf(book, term, found).earlier), {
      key: PAGE_KEY,
      value: `${pupilMark(week.key)} ${term}`,
      of: found,
      old: { value: `${oldPupilMark(week.key)} ${term}`, title: pageTitle(week.pupil) },
    });
    return { sheet, message: pupilPageMade({ tab: sheet, again, noDecisions }) };
  });
}

export function writeSummary(request: CheckRequest): PageReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const term = reviewTerm(found.settings);
    const { decided, noDecisions } = decidedIn(book, term, found);
    const { sheet, again } = put(book, governorsSummary(found.judgement, term, decided, reviewsOf(book, term, found).earlier), {
      key: GOVERNORS_KEY,
      value: term,
      of: found,
    });
    return { sheet, message: summaryMade({ tab: sheet, again, noDecisions }) };
  });
}

/** The chosen pupils one after the other, on one tab. @throws UserError where one of them is not in the register */
export function writeCaseSample({ pupils, ...request }: CaseSampleRequest): PageReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const { judgement } = found;
    const byKey = new Map(judgement.namesPupils ? judgement.weeks.map((week) => [week.key, week]) : []);
    const missing = pupils.filter((pupil) => !byKey.has(nameKey(pupil)));
    if (missing.length > 0) throw new UserError({ kind: 'pupils not in register', pupils: missing });
    const weeks = new Set(pupils.flatMap((pupil) => byKey.get(nameKey(pupil)) ?? []));
    const term = reviewTerm(found.settings);
    const { decided, noDecisions } = decidedIn(book, term, found);
    const { sheet, again } = put(book, caseSample(judgement, [...weeks], term, decided), { key: CASES_KEY, value: term, of: found });
    return { sheet, message: caseSampleMade({ tab: sheet, again, noDecisions }) };
  });
}

export function writeStrategy(request: CheckRequest): PageReply {
  return writeTable(request, STRATEGY_KEY, inclusionStrategy, strategyMade);
}

/** Two tabs, each a table and nothing else, so that File, Download, CSV gives what the trust reads. */
export function writeReturn(request: CheckRequest): PageReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const term = reviewTerm(found.settings);
    const { pupils, kinds } = returnOf(found.judgement);
    const byKind = put(book, returnPage(kinds, returnKindsName(term)), { key: RETURN_KINDS_KEY, value: term, of: found });
    const { sheet, again } = put(book, returnPage(pupils, returnName(term)), { key: RETURN_KEY, value: term, of: found });
    return { sheet, message: returnMade({ tab: sheet, again, noDecisions: null }, byKind.sheet, found.settings.school.urn !== '') };
  });
}

/** For the command line: nothing is written. */
export function giveReturn(request: CheckRequest): ReturnReply {
  return withLock((book) => returnOf(find(book, request).judgement));
}

export function writeByIntervention(request: CheckRequest): PageReply {
  return writeTable(request, TABLE_KEY, byIntervention, byInterventionMade);
}

/** A table by what is done, without pupils. */
function writeTable(
  request: CheckRequest,
  key: string,
  make: (judgement: Judgement, term: string, reviews: readonly LastReview[]) => Page,
  said: (made: PaperMade) => string,
): PageReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const term = reviewTerm(found.settings);
    const reviews = key === TABLE_KEY ? reviewsOf(book, term, found).all : [];
    const { sheet, again } = put(book, make(found.judgement, term, reviews), { key, value: term, of: found });
    return { sheet, message: said({ tab: sheet, again, noDecisions: null }) };
  });
}

/** This term's review of this register, where it is there and can be read; without it, why no decisions are told. */
function decidedIn(
  book: Book,
  term: string,
  found: Found,
): { readonly decided: TabTable | null; readonly noDecisions: PaperMade['noDecisions'] } {
  const tab = reviewOf(found, reviewTabs(book));
  if (!tab) return { decided: null, noDecisions: { term } };
  const table = tableOf(tab, found.clock);
  return table ? { decided: table, noDecisions: null } : { decided: null, noDecisions: { tab: tab.name() } };
}
