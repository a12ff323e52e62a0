/**
 * What may be told of counts of people, and what has to be hidden so that nothing can be had by adding up and taking away. One module for all that is read by others: the school's
 * own pages, what is published, and the return for the trust. The words for a count that is not told are in `words/smallCounts.ts`.
 */

/** What is not told of counts. */
export interface Small {
  /** The smallest count that is told; fewer could be known by whoever knows the school. */
  readonly fewest: number;
  /** "In class: none" says of everybody that they are not; that an intervention is asked nothing tells of nobody. */
  readonly hidesNought: boolean;
}

/** On a page that stays in the school, and in the return for the trust. */
export const OF_PUPILS: Small = { fewest: 5, hidesNought: true };
export const OF_INTERVENTIONS: Small = { ...OF_PUPILS, hidesNought: false };
/** On one that is published. */
export const PUBLISHED: Small = { fewest: 10, hidesNought: true };

export const isSmall = (count: number, { fewest, hidesNought }: Small): boolean => count < fewest && (count > 0 || hidesNought);

/**
 * Which lines of a page's table are to be "not shown" beside those that say "fewer than 5". The largest has no bound above, so what is left over may be nearly anything; hiding a
 * nought that is told hides nothing. And of four pupils in four lines each "fewer than 5" would be one: so many more are hidden that any that is left may be four.
 */
export function hiddenBeside(counts: readonly number[], rule: Small): Set<number> {
  const byCount = counts.map((count, i) => ({ count, i })).sort((a, b) => b.count - a.count);
  const total = byCount.reduce((sum, { count }) => sum + count, 0);
  const hidden = new Set(byCount.slice(0, 1).map(({ i }) => i));
  const left = byCount.slice(1);
  const told = left.reduce((sum, { count }) => sum + (isSmall(count, rule) ? 0 : count), 0);
  const small = left.filter(({ count }) => isSmall(count, rule));
  // One of them the most that is not told, and each other the least.
  const most = rule.fewest - 1;
  const least = rule.hidesNought ? 0 : 1;
  while (small.length > 0 && most + (small.length - 1) * least + told > total) {
    const next = small.shift();
    if (next) hidden.add(next.i);
  }
  return hidden;
}

/** What the parts that are hidden have to come to, all together: any one of them may then be 0 to 4, and another still 5. */
export const leastHidden = ({ fewest }: Small): number => 2 * fewest - 1;

/**
 * Which parts of a whole are hidden, where the whole and the other parts are told and all that is hidden looks alike. A small part is, and beside it always one that is not small, so
 * that nobody knows which is which; and more until the hidden ones come to enough. Which one is taken goes by an order that does not depend on the counts: whoever knows this rule learns
 * nothing from what it hid, and from term to term it hides the same.
 * @param parts how many are in each; @param order positions of the parts, that which is missed least first
 * @param always this part is told nowhere, whatever it is
 * @example hiddenParts([3, 8, 30, 12], [3, 1, 0, 2], OF_PUPILS) // Set { 0, 3 }
 */
export function hiddenParts(parts: readonly number[], order: readonly number[], rule: Small, always?: number): Set<number> {
  const hidden = new Set(parts.flatMap((count, i) => (count < rule.fewest || i === always ? [i] : [])));
  let hasLarge = hidden.size === 0 || always !== undefined;
  const isEnough = (): boolean => hidden.size === 0 || sumOver(parts, hidden) >= leastHidden(rule);
  for (const i of order) {
    if (hasLarge && isEnough()) break;
    hasLarge ||= !hidden.has(i);
    hidden.add(i);
  }
  return hidden;
}

function sumOver(parts: readonly number[], which: ReadonlySet<number>): number {
  return parts.reduce((sum, count, i) => sum + (which.has(i) ? count : 0), 0);
}

/** One whole in parts, as the parts would be told: rounded, and whether few have it. */
export type Cut = readonly { readonly value: number; readonly isSmall: boolean }[];

export interface ToldParts {
  /** Of each cut, the positions of the parts that are told. */
  readonly told: readonly ReadonlySet<number>[];
  /** May this figure be told too, which the whole is known to be at least? */
  readonly tells: (atLeast: number) => boolean;
}

/**
 * Which parts may be told of a whole that is told nowhere and is cut in several ways. Where one cut is told to the last part its sum is the whole, and what another cut hides is had by
 * taking away: so either every cut hides a part or none does. And no cut may tell of so much more than another that something would have to be in what that other hides.
 * @param step to which the parts are rounded; @param cuts the parts of each in the order of what is told first
 * @example toldOfBothWays([[{ value: 20, isSmall: false }, { value: 0, isSmall: true }], [{ value: 20, isSmall: false }]], 5).told // [Set {}, Set {}]
 */
export function toldOfBothWays(cuts: readonly Cut[], step: number): ToldParts {
  const told = cuts.map((cut) => new Set(cut.flatMap(({ isSmall: small }, i) => (small ? [] : [i]))));
  const isAll = (at: number): boolean => told[at]?.size === cuts[at]?.length;
  if (told.every((_, at) => isAll(at))) return { told, tells: () => true };
  const sum = (at: number): number => sumOver(cuts[at]?.map(({ value }) => value) ?? [], told[at] ?? new Set());
  // Each is rounded, and may be half a step more or less.
  const room = (at: number): number => ((told[at]?.size ?? 0) * step) / 2;
  const isAbove = (at: number, other: number): boolean => sum(at) - room(at) > sum(other) + room(other);
  const tooMuch = (): Set<number> | undefined => told.find((_, at) => isAll(at) || told.some((__, other) => isAbove(at, other)));
  for (let cut = tooMuch(); cut; cut = tooMuch()) dropLast(cut);
  return { told, tells: (atLeast) => told.every((_, at) => atLeast - step / 2 <= sum(at) + room(at)) };
}

function dropLast(positions: Set<number>): void {
  const last = [...positions].pop();
  if (last !== undefined) positions.delete(last);
}

/** What is published is rounded to the nearest ten, so that not even whoever knows all the others learns of a hidden one within ten. */
export const PUBLISHED_STEP = 10;

/** The least that a count may be which one or several schools have told, each to the nearest five and of five or more. */
export function leastTold(told: number, schools: number): number {
  return Math.max(told - 2 * schools, OF_PUPILS.fewest * schools);
}

/**
 * May the sum of a figure be told, when some of those who are in it are hidden? Of one alone it would be the rest.
 * @param hidden how many pupils each of them has
 */
export function isCovered(hidden: readonly number[], rule: Small): boolean {
  return hidden.length === 0 || (hidden.length > 1 && hidden.reduce((sum, each) => sum + each, 0) >= leastHidden(rule));
}
