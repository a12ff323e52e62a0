/** What a reader of the weeks should know: what was taken one way and could have been meant another. Facts: words/notices.ts says them. */
import { holidayAt } from '../meaning/term';
import type { Register } from '../register/register';
import { beginsLater, isRunning, type Row } from '../register/row';
import type { Settings } from '../settings/settings';
import type { Clash } from './minutes';
import type { PupilWeek } from './week';

export type WeekNotice =
  /** Days as day numbers. */
  | { readonly kind: 'in the holidays'; readonly day: number; readonly lastDay: number }
  | {
      readonly kind: 'nothing runs';
      readonly day: number;
      readonly when: 'before everything' | 'nothing is running';
      /** Another day might help: what a status column says holds on every day. */
      readonly byDates: boolean;
    }
  /** Its end date is past, and another column says that it still runs. */
  | { readonly kind: 'past its end'; readonly rows: readonly Row[] }
  | { readonly kind: 'in two years'; readonly pupil: string; readonly years: readonly string[] }
  | { readonly kind: 'typed twice'; readonly rows: readonly Row[] }
  | { readonly kind: 'at the same time'; readonly pupil: string; readonly clash: Clash }
  /** So many further ones of a kind of which enough are told. */
  | { readonly kind: 'more of them'; readonly of: OfMany; readonly count: number };

/** Kinds of which a register may have thousands. */
export type OfMany = 'in two years' | 'typed twice' | 'at the same time';

/** Of one kind; nobody reads more, and a tab has to hold them all. */
const MOST_TOLD = 20;

export function weekNotices({ rows }: Register, weeks: readonly PupilWeek[], settings: Settings): WeekNotice[] {
  return [
    ...holiday(settings),
    ...nothingRuns(rows, settings),
    ...pastItsEnd(rows, settings),
    ...someOf('in two years', weeks.flatMap(inTwoYears)),
    ...someOf('typed twice', typedTwice(rows)),
    ...someOf(
      'at the same time',
      weeks.flatMap(({ pupil, clashes }) => clashes.map((clash) => ({ kind: 'at the same time', pupil, clash }) as const)),
    ),
  ];
}

function someOf(of: OfMany, all: readonly WeekNotice[]): readonly WeekNotice[] {
  if (all.length <= MOST_TOLD) return all;
  return [...all.slice(0, MOST_TOLD), { kind: 'more of them', of, count: all.length - MOST_TOLD }];
}

/** Terms named in the register run on through the holiday after them; a date typed out is a date. */
function holiday({ reviewDay, terms }: Settings): WeekNotice[] {
  const found = holidayAt(reviewDay, terms);
  return found ? [{ kind: 'in the holidays', day: reviewDay, lastDay: found.lastDay }] : [];
}

function nothingRuns(rows: readonly Row[], settings: Settings): WeekNotice[] {
  if (rows.length === 0 || rows.some(isRunning)) return [];
  const later = (row: Row): boolean => beginsLater(row.provision, settings);
  const before = rows.every((row) => row.provision.running === 'not started' && later(row));
  return [
    {
      kind: 'nothing runs',
      day: settings.reviewDay,
      when: before ? 'before everything' : 'nothing is running',
      byDates: rows.some((row) => row.provision.lastDay !== undefined || later(row)),
    },
  ];
}

/** A term that is named as the end runs on through the holiday after it, which has a notice of its own. */
function pastItsEnd(rows: readonly Row[], { reviewDay, terms }: Settings): WeekNotice[] {
  const lastDay = holidayAt(reviewDay, terms)?.lastDay ?? reviewDay;
  const past = rows.filter((row) => isRunning(row) && row.provision.end !== undefined && row.provision.end < lastDay);
  return past.length === 0 ? [] : [{ kind: 'past its end', rows: past }];
}

/** It may be one pupil who moved up, or two with the same initials. */
function inTwoYears({ pupil, years }: PupilWeek): WeekNotice[] {
  return pupil === '' || years.length < 2 ? [] : [{ kind: 'in two years', pupil, years }];
}

/** Rows typed twice, cell for cell: they count, because a pupil may go twice, and somebody should look. */
function typedTwice(rows: readonly Row[]): WeekNotice[] {
  const byText = new Map<string, Row[]>();
  for (const row of rows) {
    if (!isRunning(row)) continue;
    // Whose it is, is told by the names as they are compared: "AB, CD" and "CD, AB" are the same two.
    const whose = row.pupils.map(({ key }) => key).sort();
    const text = JSON.stringify([whose, { ...row.provision.texts, pupil: '' }]).toLowerCase();
    const alike = byText.get(text);
    if (alike) alike.push(row);
    else byText.set(text, [row]);
  }
  return [...byText.values()].filter((alike) => alike.length > 1).map((alike) => ({ kind: 'typed twice', rows: alike }));
}
