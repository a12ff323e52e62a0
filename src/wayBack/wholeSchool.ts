/**
 * What would bring most pupils back at least cost, over the whole register: one intervention changed for its whole group, two groups that could be one, and
 * when a class loses most pupils at once. Facts: words/wholeSchool.ts says them.
 */
import { kindOfWork, VAGUE } from '../meaning/kind';
import type { Slot } from '../meaning/slot';
import type { Row } from '../register/row';
import type { Settings } from '../settings/settings';
import { plainWords } from '../text';
import { doubled } from '../week/doubled';
import { minutesOut, takesTime } from '../week/minutes';
import type { PupilWeek } from '../week/week';
import { changesOf } from './changes';

/** One intervention, changed alike for all who go to it. */
interface GroupChange {
  readonly intervention: string;
  /** Times a week; null where it is brought into class. */
  readonly to: number | null;
  /** Who comes to the line or under it by that alone. */
  readonly pupils: readonly string[];
  /** Minutes a week that it gives back, of all its pupils together. */
  readonly minutes: number;
}

/** Two groups of one kind, for one year, that begin at the same time. */
interface Pair {
  readonly interventions: readonly [string, string];
  readonly kind: string;
  readonly year: string;
  readonly at: Pick<Slot, 'day' | 'from'>;
}

/** When most of a class are out at once. */
interface Moment {
  readonly year: string;
  readonly at: Slot;
  readonly pupils: number;
  /** As the register says; '' where it doesn't. */
  readonly lesson: string;
}

export interface WholeSchool {
  /** How many pupils are over. */
  readonly over: number;
  readonly changes: readonly GroupChange[];
  readonly pairs: readonly Pair[];
  readonly moments: readonly Moment[];
}

const MOST_SHOWN = 3;
/** Fewer who are out at once are not much of a class. */
const FEWEST_AT_ONCE = 3;
const ROUNDING = 1e-6;
/**
 * Nothing of a register that names no pupils.
 * @example wholeSchool(judgement.weeks, settings).changes[0] // { intervention: 'Nurture', to: 3, pupils: ['AB', 'EG'], minutes: 240 }
 */
export function wholeSchool(weeks: readonly PupilWeek[], { moreThan }: Pick<Settings, 'moreThan'>): WholeSchool {
  const named = weeks.filter(({ pupil }) => pupil !== '');
  const over = named.filter((week) => week.share !== null && week.out.most > moreThan * week.taughtMinutes + ROUNDING);
  return { over: over.length, changes: groupChanges(named, over, moreThan), pairs: pairsIn(named), moments: momentsIn(named) };
}

const nameOf = ({ provision }: Row): string => plainWords(provision.intervention);
const outRows = ({ rows }: PupilWeek): Row[] => rows.filter(takesTime);

function groupChanges(weeks: readonly PupilWeek[], over: readonly PupilWeek[], moreThan: number): GroupChange[] {
  const groups = new Map<string, string>();
  for (const week of over) for (const row of outRows(week)) if (nameOf(row) !== '') groups.set(nameOf(row), row.provision.intervention);
  const found = [...groups].flatMap(([key, intervention]) => {
    const most = Math.max(
      ...over.flatMap((week) =>
        outRows(week)
          .filter((row) => nameOf(row) === key)
          .map(timesOf),
      ),
    );
    const tries = [...Array.from({ length: Math.max(0, Math.ceil(most) - 1) }, (_, i) => Math.ceil(most) - 1 - i), null];
    const tried = tries.map((to): GroupChange => {
      const pupils = over.filter((week) => outAfter(week, key, to) <= moreThan * week.taughtMinutes + ROUNDING).map(({ pupil }) => pupil);
      const minutes = weeks.reduce((sum, week) => sum + week.out.most - outAfter(week, key, to), 0);
      return { intervention, to, pupils, minutes };
    });
    // The mildest that brings back as many as any.
    const best = Math.max(...tried.map(({ pupils }) => pupils.length));
    return best === 0 ? [] : (tried.find(({ pupils }) => pupils.length === best) ?? []);
  });
  return found.sort((a, b) => b.pupils.length - a.pupils.length || a.minutes - b.minutes).slice(0, MOST_SHOWN);
}

function timesOf(row: Row): number {
  const fewer = changesOf(row).flatMap((change) => (change.change === 'fewer times' ? [change.from] : []));
  return fewer[0] ?? 0;
}

/** The most minutes out, with the group's rows so many times a week, or null: in class. A duty stays, and a programme keeps its least times. */
function outAfter(week: PupilWeek, key: string, to: number | null): number {
  const rows = outRows(week);
  const changed = new Map(
    rows.flatMap((row) => {
      if (nameOf(row) !== key) return [];
      const change = changesOf(row)
        .filter((each) => (to === null ? each.change === 'into class' : each.change === 'fewer times' && each.to >= to && each.from > to))
        .pop();
      return change ? [[row, change.minutes] as const] : [];
    }),
  );
  const same = rows.filter((row) => !changed.has(row));
  const sum = same.reduce((all, row) => all + minutesOut(row).most, 0) + [...changed.values()].reduce((all, minutes) => all + minutes, 0);
  return sum - doubled(same.flatMap(({ provision }) => provision.slots));
}

interface Sitting {
  readonly pupil: string;
  readonly year: string;
  readonly row: Row;
  readonly slot: Slot;
}

function sittingsOf(weeks: readonly PupilWeek[]): Sitting[] {
  return weeks.flatMap((week) =>
    outRows(week).flatMap((row) => row.provision.slots.map((slot) => ({ pupil: week.key, year: week.years[0] ?? '', row, slot }))),
  );
}

function pairsIn(weeks: readonly PupilWeek[]): Pair[] {
  const begins = new Map<string, Sitting[]>();
  for (const each of sittingsOf(weeks)) {
    const kind = kindOfWork(each.row.provision.intervention);
    if (kind === null || VAGUE.includes(kind) || each.year === '') continue;
    const key = JSON.stringify([kind, each.year, each.slot.day, each.slot.from]);
    begins.set(key, [...(begins.get(key) ?? []), each]);
  }
  const pairs = new Map<string, Pair>();
  for (const together of begins.values()) {
    const [first, other] = [...new Map(together.map((each) => [nameOf(each.row), each])).values()];
    if (!first || !other) continue;
    const names = [first.row.provision.intervention, other.row.provision.intervention] as const;
    const { year, slot } = first;
    pairs.set([...names, year].join('|'), { interventions: names, kind: kindOfWork(names[0]) ?? '', year, at: slot });
  }
  return [...pairs.values()].slice(0, MOST_SHOWN);
}

/** Of each class the stretch in which most of its pupils are out, the most first. */
function momentsIn(weeks: readonly PupilWeek[]): Moment[] {
  const byYear = new Map<string, Sitting[]>();
  for (const each of sittingsOf(weeks)) if (each.year !== '') byYear.set(each.year, [...(byYear.get(each.year) ?? []), each]);
  const found = [...byYear].flatMap(([year, sittings]) => {
    const begins = sittings.map(({ slot }) => {
      const there = sittings.filter((other) => other.slot.day === slot.day && other.slot.from <= slot.from && other.slot.to > slot.from);
      const to = Math.min(...there.map((other) => other.slot.to));
      const lessons = [...new Set(there.map(({ row }) => row.provision.texts.lesson ?? ''))];
      const pupils = new Set(there.map(({ pupil }) => pupil)).size;
      return { year, at: { ...slot, to }, pupils, lesson: lessons.length === 1 ? (lessons[0] ?? '') : '' };
    });
    return begins.sort((a, b) => b.pupils - a.pupils || a.at.day - b.at.day || a.at.from - b.at.from).slice(0, 1);
  });
  return found
    .filter(({ pupils }) => pupils >= FEWEST_AT_ONCE)
    .sort((a, b) => b.pupils - a.pupils)
    .slice(0, MOST_SHOWN);
}
