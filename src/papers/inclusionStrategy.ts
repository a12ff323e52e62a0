/**
 * The table for a school's inclusion strategy, which is published: by kind of work, from known lists alone, and nothing of fewer than ten pupils. No total
 * stands anywhere, so nothing can be had by taking away.
 */
import { kindOfWork } from '../meaning/kind';
import { needsIn } from '../meaning/need';
import type { Judgement } from '../judge';
import { interventionsOf, sumOf, type Bounds, type Intervention } from '../provisions/interventions';
import { weeksOfTerm } from '../provisions/cost';
import { isSmall, PUBLISHED } from '../smallNumbers';
import { HOW_MADE, TABLE_PART, kindLine, noneRunning, strategyIntroduction, strategyMadeHow, strategyName, strategyTitle, togetherLine } from '../words/inclusionStrategy'; // prettier-ignore
import { pageLine, pageSection, sentences, type Page } from './page';

/** All interventions of one kind. */
interface KindOfWork {
  /** From the list of kinds. */
  readonly kind: string;
  readonly of: readonly Intervention[];
  /** Different pupils; null where the register names none. */
  readonly pupils: ReadonlySet<string> | null;
  /** Areas of need of its pupils; empty where no column says them. */
  readonly needs: readonly string[];
  readonly pupilMinutes: Bounds;
  readonly adultMinutes: Bounds;
  readonly cost: Bounds;
  /** Day number of the last review that is recorded; null for none. */
  readonly reviewed: number | null;
}

const OTHER = 'other work';

/** @param term "Autumn 2026" */
export function inclusionStrategy(judgement: Judgement, term: string): Page {
  const { settings } = judgement;
  const kinds = kindsOf(judgement);
  const small = kinds.filter(isOfFew);
  const together = summed('', small.flatMap(({ of }) => of)); // prettier-ignore
  const weeks = weeksOfTerm(settings.reviewDay, settings.terms);
  const lines = [
    ...kinds.filter((kind) => !isOfFew(kind)).map((kind) => kindLine(kind, true, weeks)),
    ...small.map((kind) => kindLine(kind, false, weeks)),
    // Two kinds and ten pupils, or it would be the one kind's own.
    ...(small.length > 1 && !isOfFew(together) ? [togetherLine(together, weeks)] : []),
  ];
  return {
    name: strategyName(term),
    widths: [98, 88, 66, 74, 66, 82, 76, 62],
    lines: [
      pageLine('title', strategyTitle(term)),
      ...sentences(...strategyIntroduction(settings)),
      ...pageSection(TABLE_PART[0], lines.length > 0 ? TABLE_PART[1] : [], lines.length > 0 ? lines : [[noneRunning]]),
      pageLine('gap'),
      pageLine('section', HOW_MADE),
      ...sentences(...strategyMadeHow(weeks)),
    ],
  };
}

function isOfFew({ pupils }: KindOfWork): boolean {
  return pupils === null || isSmall(pupils.size, PUBLISHED);
}

function kindsOf(judgement: Judgement): KindOfWork[] {
  const byKind = new Map<string, Intervention[]>();
  for (const each of interventionsOf(judgement).filter(({ running }) => running.length > 0)) {
    const kind = kindOfWork(each.name) ?? OTHER;
    byKind.set(kind, [...(byKind.get(kind) ?? []), each]);
  }
  return [...byKind].map(([kind, of]) => summed(kind, of)).sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

function summed(kind: string, of: readonly Intervention[]): KindOfWork {
  const rows = of.flatMap(({ running }) => running);
  const needs = rows.flatMap(({ provision }) => needsIn(provision.texts.need ?? ''));
  const reviews = rows.flatMap(({ provision }) => provision.lastReview ?? []);
  return {
    kind,
    of,
    pupils: of.some(({ pupils }) => pupils === null) ? null : new Set(rows.flatMap((row) => row.pupils.map(({ key }) => key))),
    needs: [...new Set(needs)].sort(),
    pupilMinutes: sumOf(of.map(({ pupilMinutes }) => pupilMinutes)),
    adultMinutes: sumOf(of.map(({ adultMinutes }) => adultMinutes)),
    cost: sumOf(of.map(({ cost }) => cost.week)),
    reviewed: reviews.length > 0 ? Math.max(...reviews) : null,
  };
}
