/** Is this pupil out of class for longer than in it? The words, in order of how much they ask of the reader. */
import type { Range } from '../dose/range';
import type { Settings } from '../settings/settings';

export type Status = 'More out than in' | 'May be more out than in' | 'Watch' | 'In class' | typeof NOT_READ;

/** None of the rows that may take class time could be read: such a pupil has no share, and is no more in class than out. */
export const NOT_READ = 'Not read';

/** As they are listed: most serious first, and apart from them who could not be read. */
export const STATUSES: readonly Status[] = ['More out than in', 'May be more out than in', 'Watch', 'In class', NOT_READ];

/** For sorting, most serious first. Of a row's pupils, one who could not be read is said before one who is in class. */
export function bySeriousness(a: Status, b: Status): number {
  return BY_SERIOUSNESS.indexOf(a) - BY_SERIOUSNESS.indexOf(b);
}

const BY_SERIOUSNESS: readonly Status[] = ['More out than in', 'May be more out than in', 'Watch', NOT_READ, 'In class'];

/** Stands before the status in the register's column, so that it is told apart without its colour. "In class" has none. */
export const MARKS: Readonly<Record<Status, string>> = {
  'More out than in': '▲',
  'May be more out than in': '◆',
  Watch: '●',
  'In class': '',
  'Not read': '?',
};

/** Of the rows of such a pupil in the sheet, and of the key beside them; told apart in grey as well, and by the mark and the words. */
export const TINTS: Readonly<Partial<Record<Status, string>>> = {
  'More out than in': '#f6c7c1',
  'May be more out than in': '#fce3b0',
  Watch: '#d8e7f8',
};

/** 3 × 3.33 + 740 comes to a hair over 750 of 1,500; that is not above half. */
const ROUNDING = 1e-9;

/**
 * Is a pupil whose school has not said its taught week above the line by the shorter week of their year, and not by ours?
 * @param out minutes a week; @param fullTime the shorter week
 */
export function isOverShorterWeek(out: Range, fullTime: number, { moreThan }: Pick<Settings, 'moreThan'>): boolean {
  return out.most / fullTime > moreThan + ROUNDING;
}

/**
 * @param share of the taught week out of class, 0 to 1. Exactly the line is not above it; exactly the watch line is watched.
 */
export function statusOf(share: Range, settings: Pick<Settings, 'moreThan' | 'watchFrom'>): Status {
  if (share.least > settings.moreThan + ROUNDING) return 'More out than in';
  if (share.most > settings.moreThan + ROUNDING) return 'May be more out than in';
  return share.most >= settings.watchFrom - ROUNDING ? 'Watch' : 'In class';
}
