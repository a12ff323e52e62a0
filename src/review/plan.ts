/** The review as values: what it says, and in which order. Nothing here knows how it gets into a sheet. */
import { inOrderOfShare } from '../week/order';
import { dateInWords, hoursInWords, counted } from '../words/figures';
import { termOf, type TermName } from '../meaning/term';
import type { Judgement } from '../judge';
import type { Report } from '../report';
import type { Settings } from '../settings/settings';
import { followUpInWords } from '../words/followUp';
import { statusCounts } from '../words/status';
import { factLines, type FactLine } from './facts';
import { followUp } from './followUp';
import { reviewSummary, type Summary } from './summary';
import { agreements, withLastTerm, type LastReview } from './lastTerm';

export interface ReviewPlan {
  /** "Review Autumn 2026". */
  readonly name: string;
  readonly term: string;
  /** The day it is made for. */
  readonly day: number;
  /** One line above the table, with all that matters most; and beside the title, where the rest stands. */
  readonly headline: string;
  readonly pointer: string;
  readonly lines: readonly FactLine[];
  readonly summary: Summary;
  /** What became of last term's decisions, in a sentence; '' where none were made. */
  readonly followUp: string;
}

/** The term a review of this day belongs to: "Autumn 2026". */
export function reviewTerm({ reviewDay, terms }: Pick<Settings, 'reviewDay' | 'terms'>): string {
  const { name, year } = termOf(reviewDay, terms);
  return `${name} ${year}`;
}

const ORDER: Readonly<Record<TermName, number>> = { Spring: 0, Summer: 1, Autumn: 2 };

/** Terms in the order of time; null for a text that is no term. */
export function termNumber(term: string): number | null {
  const match = /^(Spring|Summer|Autumn) (\d{4})$/.exec(term);
  return match ? Number(match[2]) * 3 + ORDER[match[1] as TermName] : null;
}

export interface LastTerm extends LastReview {
  /** The day of last term's review, as far as it is known: what ended after it belongs to this one. */
  readonly day: number | null;
}

export function reviewPlan(judgement: Judgement, report: Report, problems: readonly string[], last: LastTerm | null): ReviewPlan {
  const { settings } = judgement;
  const weeks = inOrderOfShare(judgement.weeks);
  const term = reviewTerm(settings);
  const from = Math.min(termOf(settings.reviewDay, settings.terms).span.first, last?.day == null ? Infinity : last.day + 1);
  const { reviewDay } = settings;
  const lines = factLines(judgement, weeks, from, agreements(last, reviewDay));
  const became = followUp(lines, last, reviewDay);
  const since = became ? followUpInWords(became) : '';
  const summary = reviewSummary(judgement, report, weeks, problems, last, from, since);
  return {
    name: `Review ${term}`,
    term,
    day: reviewDay,
    headline: headlineOf(judgement, report),
    pointer: `How the figures were made is explained below the table${summary.weekTable ? ', with charts' : ''}.`,
    lines: withLastTerm(lines, last, reviewDay),
    summary,
    followUp: since,
  };
}

/** As long as the columns that are seen have room for. */
function headlineOf({ settings, weeks, namesPupils }: Judgement, { register }: Report): string {
  const counts = namesPupils ? ` ${statusCounts(weeks.map(({ status }) => status))}` : '';
  const notRead = register.notRead.length === 0 ? '' : ` ${counted(register.notRead.length, 'row')} not read.`;
  return `${dateInWords(settings.reviewDay)}. Taught week ${hoursInWords(settings.taughtMinutes)}.${counts}${notRead}`;
}
