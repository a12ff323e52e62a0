/** The broken week: how often a pupil leaves class, for how many interventions, with how many adults. Counts, never with a limit: nobody has published one. */
import { plus, type Range } from '../dose/range';
import { adultsNamed } from '../meaning/leader';
import { memoised } from '../memoise';
import type { Row } from '../register/row';
import { plainWords, saysNothing } from '../text';
import { minutesOut, timesAWeek } from './minutes';
import { longestStretch, type Stretch } from './stretch';

export interface BrokenWeek {
  /** Times a week out of class; of a row whose place is unknown nothing by least. */
  readonly times: Range;
  /** A row gives its minutes a week and not how often: it is counted once, and it may be more. */
  readonly orMore: boolean;
  readonly interventions: number;
  /** Different people or roles who lead them, and places; 0 where the register doesn't say. */
  readonly adults: number;
  readonly places: number;
  /** The longest stretch in class; null where the day and clock of something that is out are not known, or nothing is. */
  readonly inClass: Stretch | null;
}

/**
 * @param rows running rows that take taught time
 * @param allRead nothing that may take taught time was left unread
 * @example brokenWeek([], true).times // { least: 0, most: 0 }
 */
export function brokenWeek(rows: readonly Row[], allRead: boolean): BrokenWeek {
  const isKnown = allRead && rows.length > 0 && rows.every(({ provision }) => provision.slots.length > 0);
  const different = (texts: readonly string[]): number => new Set(texts.map(key).filter((text) => !saysNothing(text))).size;
  return {
    times: rows.map(timesOf).reduce(plus, { least: 0, most: 0 }),
    orMore: rows.some((row) => timesAWeek(row) === null),
    interventions: different(rows.map(({ provision }) => provision.intervention)),
    adults: adultsNamed(rows.map(({ provision }) => provision.texts.ledBy ?? '')).size,
    places: different(rows.map(({ provision }) => provision.texts.place ?? '')),
    inClass: isKnown ? longestStretch(rows.flatMap(({ provision }) => provision.slots)) : null,
  };
}

const key = memoised((text): string =>
  plainWords(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

function timesOf(row: Row): Range {
  const said = timesAWeek(row) ?? { least: 1, most: 1 };
  return { least: minutesOut(row).least > 0 ? said.least : 0, most: said.most };
}
