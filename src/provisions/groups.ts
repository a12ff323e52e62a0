/** Which rows of an intervention are one group, and how many sessions the adults of those rows are paid for. */
import { between, exactly, times, type Range } from '../dose/range';
import { adultsIn, rolesIn, type Role } from '../meaning/leader';
import type { Row } from '../register/row';
import { isRead, type Time } from '../register/time';
import { plainWords, saysNothing } from '../text';
import { sizeOf } from './groupSize';

/** Rows of one intervention with one leader, one time and one size: each is a group's, or a pupil's alone. */
export interface Group {
  /** Running, and read. */
  readonly rows: readonly ReadRow[];
  /** Places taken by the register's pupils: a pupil with two rows takes two. Rows, where no pupils are named. */
  readonly places: number;
  /** Pupils in one session, as the register says; null where it doesn't. */
  readonly size: Range | null;
  /** How many sessions there are at once or one after the other: least as one group, most one to one, where it isn't known. */
  readonly sessions: Range;
  /** Minutes a week of adults: a session is paid once, however many pupils sit in it. */
  readonly adultMinutes: Range;
  /** Of whoever leads; none where no role is named. */
  readonly roles: readonly Role[];
}

export type ReadRow = Row & { readonly time: Time };

/**
 * The groups of one intervention's rows.
 * @param rows running rows whose time was read
 * @param namesPupils where no pupils are named, each row is a group of its own
 * @example groupsOf([rowOf4Names], true)[0].sessions // { least: 1, most: 1 }
 */
export function groupsOf(rows: readonly ReadRow[], namesPupils: boolean): Group[] {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const key = namesPupils ? sessionKey(row) : String(groups.size);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(groupOf);
}

export function wasRead(row: Row): row is ReadRow {
  return isRead(row.time);
}

/** What has to be alike for rows to be one group: who leads, how long, when, where, and how many they are. */
function sessionKey({ time, provision: { texts } }: ReadRow): string {
  const said = [texts.ledBy, texts.when, texts.day, texts.from, texts.to, texts.rota, texts.place, texts.group];
  return JSON.stringify([time.weekly, time.minutes, time.times, said.map((text) => plainWords(text ?? ''))]);
}

function groupOf(rows: readonly ReadRow[]): Group {
  const [first] = rows as readonly [ReadRow];
  const { provision, time } = first;
  const leader = provision.texts.ledBy ?? '';
  const size = sizeOf(provision);
  const sessions = sessionsOf(rows, size);
  return {
    rows,
    places: placesOf(rows),
    size,
    sessions,
    adultMinutes: times(times(time.weekly, sessions), adultsIn(leader)),
    roles: rolesIn(leader),
  };
}

/** Places that the register's pupils take in these rows. */
export function placesOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { pupils }) => sum + Math.max(1, pupils.length), 0);
}

function sessionsOf(rows: readonly ReadRow[], size: Range | null): Range {
  const places = placesOf(rows);
  if (size?.most === 1) return exactly(places);
  // Nobody can lead two groups at once.
  if (isOneTime(rows)) return exactly(1);
  // A pupil who is there twice is there at two times.
  const often = mostRowsOfOne(rows);
  if (size === null) return between(often, rows.length);
  // Several names in one cell are one group, whatever size stands beside them.
  const least = Math.max(
    often,
    Math.min(Math.ceil(places / size.most), rows.some(({ pupils }) => pupils.length > 1) ? rows.length : places),
  );
  return { least, most: Math.max(least, Math.ceil(places / size.least)) };
}

/** Somebody leads, and it is known by the clock when. */
function isOneTime([first]: readonly ReadRow[]): boolean {
  if (!first) return false;
  const { slots, texts } = first.provision;
  const when = `${texts.when ?? ''} ${texts.from ?? ''}`;
  return !saysNothing(texts.ledBy ?? '') && (slots.length > 0 || /\d[.:]\d\d|\b(?:p|period|lesson) ?\d/i.test(when));
}

function mostRowsOfOne(rows: readonly Row[]): number {
  const counts = new Map<string, number>();
  for (const { key } of rows.flatMap(({ pupils }) => pupils)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Math.max(1, ...counts.values());
}
