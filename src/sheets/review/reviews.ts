/** The reviews that there are of one register, as they stand in their tabs. */
import type { CheckRequest, InterventionsReply } from '../../messages';
import { interventionsFor } from '../../review/byIntervention';
import type { LastReview } from '../../review/lastTerm';
import { reviewTerm, termNumber } from '../../review/plan';
import { openBook, type Book } from '../book/book';
import { find, type Found } from '../check/find';
import { isOf, reviewOf, reviewTabs, tableOf } from './findTabs';

export interface Reviews {
  /** Of the terms before, in the order of time. */
  readonly earlier: readonly LastReview[];
  /** With this term's, where it is there and can be read. */
  readonly all: readonly LastReview[];
}

export function reviewsOf(book: Book, term: string, found: Found): Reviews {
  const tabs = reviewTabs(book);
  const now = termNumber(term) ?? 0;
  const terms = new Set<string>();
  const earlier = tabs.flatMap((tab) => {
    const { info } = tab;
    const isEarlier = (termNumber(info.term) ?? now) < now && !info.making && (info.register === undefined || isOf(found, info.register));
    const table = isEarlier ? tableOf(tab, found.clock) : null;
    // Of two for one term, the one that was made first.
    if (!table || terms.has(info.term)) return [];
    terms.add(info.term);
    return [{ term: info.term, table }];
  });
  const own = reviewOf(found, tabs);
  const table = own && tableOf(own, found.clock);
  return { earlier, all: table ? [...earlier, { term, table }] : earlier };
}

/** Reads, and writes nothing. */
export function interventions(request: CheckRequest): InterventionsReply {
  const book = openBook();
  const found = find(book, request);
  const term = reviewTerm(found.settings);
  return interventionsFor(found.judgement, term, reviewsOf(book, term, found).all);
}
