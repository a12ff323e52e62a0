/** What changed between entry and exit: only where both are figures, and all of them on one scale. */
import { isMissing } from '../checks/data';
import { schoolWeeks } from '../meaning/term';
import { memoised } from '../memoise';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import type { Settings } from '../settings/settings';
import { plainWords } from '../text';

/** Why no gain is said. */
export type NoGain = 'no data' | 'no entry' | 'no exit' | 'text' | 'other scales' | 'dates';

export interface Gain {
  /** Pupils' rows it is reckoned from. */
  readonly of: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** For ten hours of a pupil's time, where it is known how long each of them was there; else null. */
  readonly perTenHours: number | null;
}

/** How it went, where the exit says it in words. */
export interface Outcomes {
  readonly met: number;
  readonly partly: number;
  readonly notMet: number;
}

interface Figure {
  readonly value: number;
  /** What stands around the figure: "%", "/40", "ss". */
  readonly scale: string;
}

/**
 * A cell of data as a figure with its scale; null for text, for a date, and for two figures that are no "12/40".
 * @example figureIn('12/40') // { value: 12, scale: '/40' }
 * @example figureIn('SS 85') // { value: 85, scale: 'ss' }
 * @example figureIn('improved') // null
 */
const figureIn = memoised((text): Figure | null => {
  const plain = plainWords(text);
  const outOf = /^(-?\d+(?:\.\d+)?) ?(?:\/|out of) ?(\d+)$/.exec(plain);
  if (outOf) return { value: Number(outOf[1]), scale: `/${outOf[2] ?? ''}` };
  const one = /^([^\d-]{0,12}?) ?(-?\d+(?:\.\d+)?) ?([^\d]{0,12})$/.exec(plain);
  return one ? { value: Number(one[2]), scale: `${one[1] ?? ''}${one[3] ?? ''}`.replace(/[\s.:]/g, '') } : null;
});

/** A figure ten times another is hardly on the same scale: 3 is a band, and 85 a standard score. Nought is on any. */
const ANOTHER_SCALE = 10;

/**
 * What the rows of one intervention gained, or why it can't be said. A row for several pupils counts once: it says one figure.
 * @example gainOf([rowWith('85', '92'), rowWith('90', '93')], settings) // { of: 2, median: 5, least: 3, most: 7, perTenHours: null }
 * @example gainOf([rowWith('85', '45%')], settings) // 'other scales'
 */
export function gainOf(rows: readonly Row[], settings: Settings): Gain | NoGain {
  const found = rows.map(({ provision: { texts } }) => ({ entry: texts.entry ?? '', exit: texts.exit ?? '' }));
  const both = rows.filter((_, i) => !isMissing(found[i]?.entry ?? '') && !isMissing(found[i]?.exit ?? ''));
  if (both.length === 0) return whyNone(found);
  const read = both.flatMap((row) => {
    const [entry, exit] = [figureIn(row.provision.texts.entry ?? ''), figureIn(row.provision.texts.exit ?? '')];
    return entry && exit ? [{ row, entry, exit }] : [];
  });
  if (read.length === 0) return 'text';
  if (read.some(({ row: { provision: { start, end } } }) => start !== undefined && end !== undefined && end < start)) return 'dates'; // prettier-ignore
  const figures = read.flatMap(({ entry, exit }) => [entry, exit]);
  if (new Set(figures.map(({ scale }) => scale)).size > 1 || read.some((one) => read.some((other) => isFar(one, other)))) return 'other scales'; // prettier-ignore
  const gains = read.map(({ entry, exit }) => exit.value - entry.value);
  const forHours = read.map(({ row }, i) => perTenHours(gains[i] ?? 0, row, settings));
  return {
    of: read.length,
    median: median(gains),
    least: Math.min(...gains),
    most: Math.max(...gains),
    perTenHours: forHours.every((each) => each !== null) ? median(forHours) : null,
  };
}

interface Pair {
  readonly entry: Figure;
  readonly exit: Figure;
}

function isFar(one: Pair, other: Pair): boolean {
  const size = ({ entry, exit }: Pair): number => Math.max(Math.abs(entry.value), Math.abs(exit.value));
  const smallest = [other.entry, other.exit].map(({ value }) => Math.abs(value)).filter((value) => value > 0);
  return one === other
    ? smallest.length === 2 && Math.max(...smallest) > ANOTHER_SCALE * Math.min(...smallest)
    : smallest.length > 0 && size(one) > 0 && Math.min(...smallest) > ANOTHER_SCALE * size(one);
}

function whyNone(found: readonly { readonly entry: string; readonly exit: string }[]): NoGain {
  const has = (key: 'entry' | 'exit'): boolean => found.some((each) => !isMissing(each[key]));
  return has('exit') ? 'no entry' : has('entry') ? 'no exit' : 'no data';
}

/** Only where it is known from when to when, and for how long a week. */
function perTenHours(gain: number, { time, provision: { start, lastDay } }: Row, { reviewDay, terms }: Settings): number | null {
  if (!isRead(time) || time.weekly.least !== time.weekly.most || start === undefined) return null;
  const minutes = time.weekly.most * schoolWeeks(start, Math.min(lastDay ?? reviewDay, reviewDay), terms);
  return minutes > 0 ? (gain / minutes) * TEN_HOURS : null;
}

const TEN_HOURS = 600;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/**
 * How many exits say in words that the target was met.
 * @example outcomesOf([rowWith('', 'Target partly met')]) // { met: 0, partly: 1, notMet: 0 }
 */
export function outcomesOf(rows: readonly Row[]): Outcomes {
  const said = rows.map(({ provision }) => outcomeIn(provision.texts.exit ?? ''));
  const count = (outcome: keyof Outcomes): number => said.filter((each) => each === outcome).length;
  return { met: count('met'), partly: count('partly'), notMet: count('notMet') };
}

const outcomeIn = memoised((text): keyof Outcomes | null => {
  const plain = plainWords(text);
  if (/^(?:target |outcome )?(?:was |were )?(?:partly|partially|part)[ -](?:met|achieved)\b/.test(plain)) return 'partly';
  if (/^(?:target |outcome )?(?:was |were )?(?:not|un)[ -]?(?:yet )?(?:met|achieved)\b/.test(plain)) return 'notMet';
  return /^(?:target |outcome )?(?:was |were )?(?:fully )?(?:met|achieved)\b/.test(plain) ? 'met' : null;
});
