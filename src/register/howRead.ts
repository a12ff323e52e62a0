/**
 * How a register is read, as far as a school can say it: one list. The settings tab, our own formulas, what is remembered with a
 * sheet, the sidebar and the command line all take it from here.
 */
import { isoDate } from '../meaning/date';
import type { Where } from '../meaning/place';
import type { TermDates } from '../meaning/term';
import { yearKey } from '../meaning/yearGroup';
import type { Field } from './fields';

/** Plain heading, or its mark → the field it is to be, or null for a column that is not to be used. */
export type Corrections = ReadonlyMap<string, Field | null>;

export interface HowRead {
  /** Minutes of lessons in a week, without breaks and lunch: 1,500 (25 hours) unless the school says otherwise. */
  readonly taughtMinutes: number;
  /** The school has said it: else, where the year is known, the shorter weeks of the young are looked at too. */
  readonly taughtSaid: boolean;
  /** The same for a year group or class whose week is another, by its key. */
  readonly taughtByYear: ReadonlyMap<string, number>;
  /** Day number: only what runs on this day counts. */
  readonly reviewDay: number;
  /** Day number of the last review that was finished here: one of every row that was running then. Null where there was none. */
  readonly lastFinished: number | null;
  /** What a row that does not say where is taken as. */
  readonly unsaidPlace: Where;
  readonly headingRow: (typeof HEADING_ROWS)[number];
  readonly pupilsInCell: (typeof PUPILS_IN_CELL)[number];
  readonly blankPupils: (typeof BLANK_PUPILS)[number];
  readonly columns: Corrections;
  /** The school's own term dates; the usual calendar stands in for what is not given. */
  readonly terms: readonly TermDates[];
}

const PLACES = ['out of class', 'in class', 'unknown'] as const satisfies readonly Where[];
const HEADING_ROWS = ['as found', 'first row'] as const;
const PUPILS_IN_CELL = ['as found', 'one', 'several'] as const;
const BLANK_PUPILS = ['as found', 'the pupil above', 'nobody'] as const;

/** Fewer minutes than this are hours, typed by mistake: 25 is meant to be 1,500. */
export const LEAST_TAUGHT_MINUTES = 100;
export const WEEK_OF_MINUTES = 7 * 24 * 60;

/** What a person chooses from a list; the first option is the usual one. */
export const CHOICES = {
  unsaidPlace: {
    label: "Rows that don't say where",
    options: PLACES,
    means: "How a row is counted that doesn't say whether it is in or out of class.",
  },
  headingRow: { label: 'Heading row', options: HEADING_ROWS, means: 'Where the headings are: found, or always in the first row.' },
  pupilsInCell: { label: 'Pupils in a cell', options: PUPILS_IN_CELL, means: 'Whether one cell may name several pupils.' },
  blankPupils: { label: 'Blank pupil cells', options: BLANK_PUPILS, means: "Who a row without a pupil's name belongs to." },
} as const;

export const TAUGHT_MINUTES = 'Taught minutes a week';
export const REVIEW_DATE = 'Review date';
export const LAST_FINISHED = 'Last review finished';

/** Everything but the columns, as a line of settings: its label, and its value as it is typed into a formula. */
export const HOW_READ: readonly { readonly label: string; readonly typed: (how: HowRead) => string }[] = [
  { label: TAUGHT_MINUTES, typed: ({ taughtMinutes, taughtSaid }) => (taughtSaid ? String(taughtMinutes) : '') },
  { label: LAST_FINISHED, typed: ({ lastFinished }) => (lastFinished === null ? '' : `"${isoDate(lastFinished)}"`) },
  { label: REVIEW_DATE, typed: ({ reviewDay }) => `"${isoDate(reviewDay)}"` },
  ...(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((key) => ({
    label: CHOICES[key].label,
    typed: (how: HowRead) => `"${how[key]}"`,
  })),
];

/**
 * How a register is read where a school has said nothing.
 * @param today day number, the review date
 * @example usualReading(0).taughtMinutes // 1500
 */
export function usualReading(today: number): HowRead {
  return {
    taughtMinutes: 1500,
    taughtSaid: false,
    taughtByYear: new Map(),
    reviewDay: today,
    lastFinished: null,
    unsaidPlace: 'out of class',
    headingRow: 'as found',
    pupilsInCell: 'as found',
    blankPupils: 'as found',
    columns: new Map(),
    terms: [],
  };
}

/** Minutes that councils take as full time: Coventry's and Plymouth's protocols for reduced timetables. */
const FULL_TIME: readonly (readonly [lastYear: number, minutes: number])[] = [
  [2, 21 * 60],
  [6, 23.5 * 60],
  [10, 24 * 60],
];

/**
 * The shorter week that councils count as full time in a young year; null where the school has said its own, or the year is not one of these.
 * @example fullTimeIn({ taughtSaid: false, taughtMinutes: 1500, taughtByYear: new Map() }, 'Y2') // 1260
 * @example fullTimeIn({ taughtSaid: false, taughtMinutes: 1500, taughtByYear: new Map() }, 'Year 11') // null: 25 hours, as ours
 */
export function fullTimeIn(how: Pick<HowRead, 'taughtSaid' | 'taughtMinutes' | 'taughtByYear'>, year: string): number | null {
  const { group, own } = yearKey(year);
  if (how.taughtSaid || how.taughtByYear.has(own) || how.taughtByYear.has(group)) return null;
  const number = group === 'reception' ? 0 : /^\d+$/.test(group) ? Number(group) : null;
  if (number === null) return null;
  return FULL_TIME.find(([last]) => number <= last)?.[1] ?? null;
}

/**
 * Minutes of lessons in the week of a year group or class, as its cell names it; the school's where that has none of its own.
 * @example taughtWeekOf({ taughtMinutes: 1500, taughtByYear: new Map([['1', 1400]]) }, 'Y1') // 1400
 * @example taughtWeekOf({ taughtMinutes: 1500, taughtByYear: new Map() }, 'Y1') // 1500
 */
export function taughtWeekOf({ taughtMinutes, taughtByYear }: Pick<HowRead, 'taughtMinutes' | 'taughtByYear'>, year: string): number {
  if (taughtByYear.size === 0 || year === '') return taughtMinutes;
  return taughtByYear.get(yearKey(year).own) ?? taughtByYear.get(yearKey(year).group) ?? taughtMinutes;
}
