/** Is this pupil out of class for longer than in it? The words, in order of how much they ask of the reader. */
import type { Range } from '../dose/range';
import type { Settings } from '../settings/settings';
import { counted } from '../meaning/text';

export type Status = 'More out than in' | 'May be more out than in' | 'Watch' | 'In class';

/** Most serious first. */
export const STATUSES: readonly Status[] = ['More out than in', 'May be more out than in', 'Watch', 'In class'];

/** Stands before the status in the register's column, so that it is told apart without its colour. "In class" has none. */
export const MARKS: Readonly<Record<Status, string>> = {
  'More out than in': '▲',
  'May be more out than in': '◆',
  Watch: '●',
  'In class': '',
};

/** Minutes divided by periods leave dust in the last digits; a share is not "above" a line by that. */
const DUST = 1e-9;

/**
 * @param share of the taught week out of class, 0 to 1. Exactly the line is not above it; exactly the watch line is watched.
 */
export function statusOf(share: Range, settings: Pick<Settings, 'moreThan' | 'watchFrom'>): Status {
  if (share.least > settings.moreThan + DUST) return 'More out than in';
  if (share.most > settings.moreThan + DUST) return 'May be more out than in';
  return share.most >= settings.watchFrom - DUST ? 'Watch' : 'In class';
}

/** With " (2 rows not read)" behind it, unless nothing those rows could say would change it. */
export function statusInWords(status: Status, notRead: number): string {
  return notRead === 0 || status === 'More out than in' ? status : `${status} (${counted(notRead, 'row')} not read)`;
}
