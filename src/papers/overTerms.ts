/** Time out of class over the terms, as figures with a small chart beside them: only where there is more than this term. */
import type { LastReview } from '../review/lastTerm';
import { isPackage } from '../review/readTable';
import type { PupilWeek } from '../week/week';
import { hoursFigure } from '../words/figures';
import { OF_THE_LESSONS, OVER_TERMS_HEADINGS, ofTheLessons } from '../words/pupilPage';
import { OF_PUPILS, isSmall } from '../smallNumbers';
import { titled } from './meeting';
import { pageLine, type PageChart, type PageLine } from './page';

/** "Summer 2026", minutes a week, and of one pupil the share of the taught week. */
export type TermMinutes = readonly [term: string, minutes: number, share?: number | undefined];

/** A pupil's. @param earlier in the order of time; a term in which the pupil was not read, or not there, is left out */
export function pupilOverTerms({ key, out, share }: PupilWeek, earlier: readonly LastReview[], term: string): TermMinutes[] {
  const before = earlier.flatMap(({ term: then, table }): TermMinutes[] => {
    const line = table.rows.find((row) => row.pupilKey === key && isPackage(row));
    const [minutes, part] = [line?.cell('most'), line?.cell('shareMost')];
    return typeof minutes === 'number' ? [[then, minutes, typeof part === 'number' ? part : undefined]] : [];
  });
  return share === null ? before : [...before, [term, out.most, share.most]];
}

/** All pupils' together, without shares, which would tell how many pupils there are; a term in which few were out is left out, for it would be theirs. */
export function allOverTerms(weeks: readonly PupilWeek[], earlier: readonly LastReview[], term: string): TermMinutes[] {
  const then = earlier.map(({ term: before, table }) => ({
    term: before,
    all: table.rows.filter(isPackage).map((row) => row.cell('most')),
  }));
  return [...then, { term, all: weeks.map(({ out }) => out.most) }].flatMap(({ term: each, all }): TermMinutes[] => {
    const out = all.filter((minutes): minutes is number => typeof minutes === 'number' && minutes > 0);
    return isSmall(out.length, OF_PUPILS) ? [] : [[each, out.reduce((sum, minutes) => sum + minutes, 0)]];
  });
}

/**
 * @param first how many lines stand above on the page
 * @returns the lines, and the chart beside them; nothing of one term alone
 */
export function overTerms(
  title: string,
  terms: readonly TermMinutes[],
  place: PageChart['place'],
  first: number,
): { readonly lines: readonly PageLine[]; readonly chart?: PageChart } {
  if (terms.length < 2) return { lines: [] };
  const before = Array<string>(place.figures).fill('');
  const withShares = terms.some(([, , share]) => share !== undefined);
  const figures = [
    pageLine('heading', ...before, ...OVER_TERMS_HEADINGS, ...(withShares ? [OF_THE_LESSONS] : [])),
    ...terms.map(([term, minutes, share]) =>
      pageLine('figures', ...before, term, hoursFigure(minutes), ...(share === undefined ? [] : [ofTheLessons(minutes, share)])),
    ),
  ];
  const room = Array.from({ length: Math.max(0, CHART_LINES - figures.length) }, () => pageLine('text'));
  const head = titled(title, []);
  return {
    lines: [...head, ...figures, ...room],
    chart: { at: first + head.length, count: figures.length, place, rows: figures.length + room.length },
  };
}

/** High enough to be read, and low enough for a page that is full. */
const CHART_LINES = 6;
