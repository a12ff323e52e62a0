/** What one cell says about time: the parts that it gives, or why it can't be read. */
import type { Range } from './range';
import type { WhyNotRead } from './why';

/** What stands in a column decides what a bare number under its heading means. `dose`: nothing, the cell must say. */
export type Measure =
  'dose' | 'minutes' | 'hours' | 'times' | 'weeks' | 'hours a week' | 'minutes a week' | 'time a week' | 'sessions in all' | 'hours in all';

/** The parts a text gives; an absent part was not said. */
export interface DoseParts {
  /** Minutes a session. */
  readonly minutes?: Range;
  /** Sessions a week. */
  readonly times?: Range;
  /** Minutes a week, where the text gives them outright. */
  readonly weekly?: Range;
  /** Whole days a week; a day is a fifth of the taught week. Beside `weekly` they add to it. */
  readonly days?: Range;
  /** How much of a school day a session takes: 1, or 0.5. */
  readonly dayLong?: Range;
  /** Sessions, or minutes, in all: they need the number of weeks, which another cell may give. */
  readonly sessions?: Range;
  readonly total?: Range;
  /** How many weeks it runs; `open`: with no end. */
  readonly weeks?: Range | 'open';
  /** No period was said, so a week is meant. */
  readonly aWeekAssumed?: true;
}

export type DoseReading = { readonly parts: DoseParts } | { readonly why: WhyNotRead };
