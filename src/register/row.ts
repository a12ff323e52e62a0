/** One row of a register: who, what, how long, how often, where, with whom, and whether it is running. */
import type { Range } from '../dose/range';
import type { Leader } from '../meaning/leader';
import type { Place } from '../meaning/place';
import type { Programme } from '../meaning/programme';
import { readTerm } from '../meaning/readTerm';
import type { Slot } from '../meaning/slot';
import type { Field } from './fields';
import type { HowRead } from './howRead';
import type { PupilName } from './pupils';
import type { Running } from './running';
import type { NotRead, Time } from './time';

export interface Row {
  /** Position in the grid, from 0. Several provisions of one row of the sheet have the same. */
  readonly index: number;
  /** Whose it is; none where the register names no pupils, or this row doesn't. */
  readonly pupils: readonly PupilName[];
  /** What its cells say. */
  readonly provision: Provision;
  /** As its provision says, unless something about the row itself stands against it: it names no pupil. */
  readonly time: Time | NotRead;
}

/** What a row's cells say, whoever's it is. Rows that differ by the pupil alone share one, which is read and judged once. */
export interface Provision {
  readonly intervention: string;
  readonly time: Time | NotRead;
  readonly weeks: Range | 'open' | undefined;
  readonly place: Place;
  readonly outsideLessons: boolean;
  /** Where all of its time is known by day and clock: when. Else none. */
  readonly slots: readonly Slot[];
  readonly running: Running;
  /** Day numbers. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** The last day by end date, term or weeks. */
  readonly lastDay: number | undefined;
  /** Start and end dates that could not be read. */
  readonly datesNotRead: readonly NotRead[];
  readonly lastReview: number | undefined;
  readonly leader: Leader;
  /** Section F or statutory: a duty, which no question suggests stopping. */
  readonly duty: boolean;
  /** Its pupil has an EHC plan, as this row says. */
  readonly hasPlan: boolean;
  /** Its pupil is placed in a base, as this row says. */
  readonly inBase: boolean;
  readonly programme: Programme | null;
  /** Every cell's text by field, without the pupil's; a field without a column is absent. */
  readonly texts: Readonly<Partial<Record<Field, string>>>;
}

/**
 * Is a row running on the review date? Only such rows count.
 * @example isRunning({ provision: { running: 'ended' } }) // false
 */
export function isRunning({ provision }: Row): boolean {
  return provision.running === 'running';
}

/**
 * Does a row's own start date, or its term, lie after the review date? Without either it doesn't.
 * @example beginsLater({ texts: { term: 'Spring' } }, { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // true
 */
export function beginsLater({ start, texts }: Provision, { reviewDay, terms }: Pick<HowRead, 'reviewDay' | 'terms'>): boolean {
  const first = start ?? readTerm(texts.term ?? '', reviewDay, terms)?.first;
  return first !== undefined && first > reviewDay;
}

/**
 * Does a row that runs say so itself, under the banner of a school year that is over: "still going" where others have the day on which they stopped, or
 * an end that is still to come?
 * @example goesOn({ running: 'running', texts: { ended: 'still going' } }, { reviewDay: 0 }) // true
 * @example goesOn({ running: 'running', texts: { ended: '' } }, { reviewDay: 0 }) // false
 */
export function goesOn({ running, end, texts }: Provision, { reviewDay }: Pick<HowRead, 'reviewDay'>): boolean {
  if (running !== 'running') return false;
  // A planned end may have been "ongoing" from the first day on.
  const says = /^still\b/i.test(texts.end ?? '') || /^(?:still|on-?going|continuing|carrying on)\b/i.test(texts.ended ?? '');
  return says || (end !== undefined && end >= reviewDay);
}
