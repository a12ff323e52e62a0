/** This term's counts and last term's beside one another: most of the pupils are the same, so what is told of both must not tell how few moved. */
import { isSmall, type Small } from '../smallNumbers';
import { ABOUT_AS_MANY, NOT_SHOWN, fewerThan } from '../words/smallCounts';
import { shownTables, type Counted } from './small';

/** What is counted, and how it is told: this term and last. */
export type ToldTwice = readonly [what: string, now: string, last: string];

/**
 * Where the two are fewer than five apart, last term's is "about as many"; where this term's is not told, last term's is neither, nor ever its largest; and as many more are left out
 * as it takes that none can be had from the others, for whoever knows how many pupils there are, or has last term's page.
 * @param is this term's counts; @param then last term's, in the same order; @param others other counts of the same pupils on the page; @param before the terms' before last
 * @returns the lines of both terms, with a total of this term's where nothing is hidden; and the other tables as they are told
 * @example shownTerms([['Watch', 8], ['In class', 20]], [['Watch', 9], ['In class', 30]], [], OF_PUPILS).byTerm[1] // ['In class', '20', 'not shown']
 */
export function shownTerms(
  is: readonly Counted[],
  then: readonly Counted[],
  others: readonly (readonly Counted[])[],
  rule: Small,
  before: readonly (readonly Counted[])[] = [],
): { readonly byTerm: readonly ToldTwice[]; readonly others: readonly string[][][] } {
  const [told = [], last = [], ...rest] = shownTables([is, then, ...others], rule);
  const hasSmall = (counts: readonly Counted[]): boolean => counts.some(([, count]) => isSmall(count, rule));
  // On an earlier page a small count may have stood alone, or what was left out because of it: the number of all would tell it.
  const largest = [then, ...before].some(hasSmall) && !hasSmall(is) ? Math.max(...is.map(([, count]) => count)) : null;
  const now = told.slice(0, is.length).map(([, text = ''], i) => (is[i]?.[1] === largest ? NOT_SHOWN : text));
  const beside = besideLastTerm(now, last.map(([, text = '']) => text), then, is, rule); // prettier-ignore
  const [what, total] = told[is.length] ?? [];
  return {
    byTerm: [
      ...is.map(([each], i): ToldTwice => [each, now[i] ?? '', beside[i] ?? '']),
      ...(what !== undefined && total !== undefined && !now.includes(NOT_SHOWN) ? [[what, total, ''] as const] : []),
    ],
    others: rest,
  };
}

/**
 * One count in the terms before last term, the latest first: nothing that the term's own page did not tell, and where it is near the term after it, "about as many".
 * @param last as last term's is told; @param terms all counts of each term in the order of time, last term's at the end
 * @example toldBefore('Watch', '20', [[['Watch', 8], ['In class', 30]], [['Watch', 20], ['In class', 30]]], OF_PUPILS) // ['8']
 */
export function toldBefore(what: string, last: string, terms: readonly (readonly Counted[])[], rule: Small): string[] {
  const countIn = (term: readonly Counted[]): number => term.find(([name]) => name === what)?.[1] ?? 0;
  const told = [last];
  for (let at = terms.length - 2; at >= 0; at -= 1) {
    const [own = [], after = []] = [terms[at], terms[at + 1]];
    const isLargest = countIn(own) === Math.max(...own.map(([, count]) => count));
    told.push(tellLast(told[told.length - 1] ?? '', onItsOwnPage(what, at, terms, rule), countIn(after), countIn(own), isLargest, rule));
  }
  return told.slice(1);
}

function onItsOwnPage(what: string, at: number, terms: readonly (readonly Counted[])[], rule: Small): string {
  const [own = [], before] = [terms[at], terms[at - 1]];
  // Beside other tables of the same pupils more is hidden than alone.
  const lines = before ? shownTerms(own, before, [], rule, terms.slice(0, at - 1)).byTerm : (shownTables([own, own], rule)[0] ?? []);
  return lines.find(([name]) => name === what)?.[1] ?? NOT_SHOWN;
}

/** Last term's, as they are told beside this term's. */
function besideLastTerm(
  now: readonly string[],
  last: readonly string[],
  then: readonly Counted[],
  is: readonly Counted[],
  rule: Small,
): string[] {
  const most = Math.max(...then.map(([, count]) => count));
  const told = is.map(([, count], i) => {
    const was = then[i]?.[1] ?? 0;
    return tellLast(now[i] ?? '', last[i] ?? '', count, was, was === most, rule);
  });
  const total = then.reduce((sum, [, count]) => sum + count, 0);
  const bounds = (): Bounds[] => told.map((text, i) => boundsOf(text, is[i]?.[1] ?? 0, rule));
  // The largest first: it leaves most open.
  const exact = then.map(([, count], i) => ({ i, count })).sort((a, b) => b.count - a.count);
  while (told.some((text, i) => !isExact(text) && isSolved(i, bounds(), total))) {
    const next = exact.find(({ i }) => isExact(told[i] ?? '')) ?? exact.find(({ i }) => told[i] !== NOT_SHOWN);
    if (!next) break;
    told[next.i] = NOT_SHOWN;
  }
  return told;
}

function tellLast(now: string, last: string, is: number, then: number, isLargest: boolean, rule: Small): string {
  if (!isExact(last)) return last;
  // The largest may have been left out on last term's own page, because of the term before it.
  if (!isExact(now) || isLargest) return NOT_SHOWN;
  return Math.abs(is - then) < rule.fewest ? ABOUT_AS_MANY : last;
}

const isExact = (text: string): boolean => /^\d+$/.test(text);

interface Bounds {
  readonly least: number;
  readonly most: number;
}

function boundsOf(text: string, is: number, rule: Small): Bounds {
  if (isExact(text)) return { least: Number(text), most: Number(text) };
  if (text === fewerThan(rule)) return { least: rule.hidesNought ? 0 : 1, most: rule.fewest - 1 };
  // Of few it would be said that they are few.
  if (text === ABOUT_AS_MANY) return { least: Math.max(rule.fewest, is - rule.fewest + 1), most: is + rule.fewest - 1 };
  return { least: 0, most: Infinity };
}

/** One value alone is left, by the total and the others. */
function isSolved(at: number, all: readonly Bounds[], total: number): boolean {
  const others = all.filter((_, i) => i !== at);
  const own = all[at] ?? { least: 0, most: 0 };
  const most = Math.min(own.most, total - others.reduce((sum, { least }) => sum + least, 0));
  const least = Math.max(own.least, total - others.reduce((sum, each) => sum + each.most, 0));
  return least >= most;
}
