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
  /** Rows it is reckoned from. */
  readonly of: number;
  /** Different pupils of those rows; a row that names none counts as one. */
  readonly pupils: number;
  /** Rows whose entry or exit is in words: they are left out. */
  readonly inWords: number;
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
  /** Different pupils of whom it is said. */
  readonly pupils: number;
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

/** One pupil may get from 3 words to 25; ten times as much is hardly the same scale: 3 is a band, and 85 a standard score. Nought is on any. */
const WITHIN_A_ROW = 10;
/** And where a scale changes in mid-column, the rows fall into two heaps: 12 to 20 right answers, 85 to 110 as standard scores. */
const BETWEEN_ROWS = 4;

/**
 * What the rows of one intervention gained, or why it can't be said. A row for several pupils counts once: it says one figure.
 * @example gainOf([rowWith('85', '92'), rowWith('90', '93')], settings) // { of: 2, pupils: 2, inWords: 0, median: 5, least: 3, most: 7, perTenHours: null }
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
  if (new Set(figures.map(({ scale }) => scale)).size > 1 || areFar(read)) return 'other scales'; // prettier-ignore
  const gains = read.map(({ entry, exit }) => exit.value - entry.value);
  const forHours = read.map(({ row }, i) => perTenHours(gains[i] ?? 0, row, settings));
  return {
    of: read.length,
    pupils: pupilsOf(read.map(({ row }) => row)),
    inWords: both.length - read.length,
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

/** Of one row, or of two heaps of rows: each figure of the one is far above each of the other. */
function areFar(read: readonly Pair[]): boolean {
  const spans = read.flatMap(({ entry, exit }) => {
    const sizes = [entry, exit].map(({ value }) => Math.abs(value)).filter((size) => size > 0);
    return sizes.length > 0 ? [{ least: Math.min(...sizes), most: Math.max(...sizes) }] : [];
  });
  if (spans.some(({ least, most }) => most > WITHIN_A_ROW * least)) return true;
  let below = Infinity;
  for (const { least, most } of spans.sort((one, other) => one.least - other.least)) {
    if (least > BETWEEN_ROWS * below) return true;
    below = below === Infinity ? most : Math.max(below, most);
  }
  return false;
}

function pupilsOf(rows: readonly Row[]): number {
  const named = new Set(rows.flatMap(({ pupils }) => pupils.map(({ key }) => key)));
  return named.size + rows.filter(({ pupils }) => pupils.length === 0).length;
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
 * @example outcomesOf([rowWith('', 'Target partly met')]) // { met: 0, partly: 1, notMet: 0, pupils: 1 }
 */
export function outcomesOf(rows: readonly Row[]): Outcomes {
  const said = rows.map(({ provision }) => outcomeIn(provision.texts.exit ?? ''));
  const count = (outcome: Outcome): number => said.filter((each) => each === outcome).length;
  return {
    met: count('met'),
    partly: count('partly'),
    notMet: count('notMet'),
    pupils: pupilsOf(rows.filter((_, i) => said[i] !== null)),
  };
}

type Outcome = 'met' | 'partly' | 'notMet';

const outcomeIn = memoised((text): Outcome | null => {
  const plain = plainWords(text);
  if (/^(?:target |outcome )?(?:was |were )?(?:partly|partially|part)[ -](?:met|achieved)\b/.test(plain)) return 'partly';
  if (/^(?:target |outcome )?(?:was |were )?(?:not|un)[ -]?(?:yet )?(?:met|achieved)\b/.test(plain)) return 'notMet';
  return /^(?:target |outcome )?(?:was |were )?(?:fully )?(?:met|achieved)\b/.test(plain) ? 'met' : null;
});
