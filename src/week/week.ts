/** A pupil's week: how much of the taught week is out of class, by every row that is running on the review date. */
import { dividedBy, exactly, plus, type Range } from '../dose/range';
import type { Register } from '../register/register';
import type { PupilName } from '../register/pupils';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import type { Settings } from '../settings/settings';
import { readLesson } from '../register/lesson';
import { statusInWords, statusOf, type Status } from './status';

export interface PupilWeek {
  /** As first typed; '' where the register names no pupils. */
  readonly pupil: string;
  readonly key: string;
  readonly rows: readonly Row[];
  /** Taught minutes a week out of class. */
  readonly out: Range;
  /** The same as a share of the taught week, 0 to 1 and over where a row is longer than the week. */
  readonly share: Range;
  /** Minutes a week at lunch, break, assembly and the like, which are not taught time. */
  readonly outside: Range;
  /** Minutes of support in class. */
  readonly inClass: Range;
  /** Minutes, in class and out, led by someone other than a teacher or specialist; null where the register doesn't say who leads. */
  readonly ledByOthers: Range | null;
  /** Most minutes a week lost by lesson, most first. */
  readonly lessonsLost: readonly { readonly lesson: string; readonly minutes: number }[];
  /** Running rows whose time could not be read. */
  readonly notRead: readonly Row[];
  readonly status: Status;
  /** The status with its rows not read. */
  readonly statusText: string;
}

const NONE = exactly(0);

/** What a row takes from the taught week: nothing by least where its place is unknown. */
export function minutesOut(row: Row): Range {
  if (!isRead(row.time) || row.running !== 'running' || row.outsideLessons || row.place.where === 'in class') return NONE;
  return row.place.where === 'unknown' ? { least: 0, most: row.time.weekly.most } : row.time.weekly;
}

/** Every pupil of the register, in the order they first stand in it. A row for several pupils is each one's, in full. */
export function pupilWeeks(register: Register, settings: Settings): PupilWeek[] {
  const namesPupils = register.columns.has('pupil');
  const byPupil = new Map<string, { name: string; rows: Row[] }>();
  for (const row of register.rows) {
    // Where no pupils are named at all, each row of the sheet stands for itself.
    const whose: readonly PupilName[] = namesPupils ? row.pupils : [{ name: '', key: `row ${row.index}` }];
    for (const { name, key } of whose) {
      const known = byPupil.get(key);
      if (known) known.rows.push(row);
      else byPupil.set(key, { name, rows: [row] });
    }
  }
  return [...byPupil].map(([key, { name, rows }]) => weekOf(key, name, rows, register, settings));
}

/** The week of rows that are nobody's, or all one pupil's. */
export function weekOf(key: string, pupil: string, rows: readonly Row[], register: Register, settings: Settings): PupilWeek {
  const running = rows.filter((row) => row.running === 'running');
  const notRead = running.filter((row) => !isRead(row.time));
  const out = total(running.map(minutesOut));
  const share = dividedBy(out, settings.taughtMinutes);
  const status = statusOf(share, settings);
  return {
    pupil,
    key,
    rows,
    out,
    share,
    outside: total(running.filter((row) => row.outsideLessons).map(weekly)),
    inClass: total(running.filter((row) => !row.outsideLessons && row.place.where === 'in class').map(weekly)),
    ledByOthers: register.columns.has('ledBy') ? total(running.filter((row) => !row.outsideLessons).map(ledByOthers)) : null,
    lessonsLost: lessonsLost(running),
    notRead,
    status,
    statusText: statusInWords(status, notRead.length),
  };
}

function weekly(row: Row): Range {
  return isRead(row.time) ? row.time.weekly : NONE;
}

/** Who is not known counts to the most only. */
function ledByOthers(row: Row): Range {
  if (row.leader === 'teacher or specialist') return NONE;
  return row.leader === 'not known' ? { least: 0, most: weekly(row).most } : weekly(row);
}

function lessonsLost(rows: readonly Row[]): { lesson: string; minutes: number }[] {
  const lost = new Map<string, { lesson: string; minutes: number }>();
  for (const row of rows) {
    const lesson = row.texts.lesson ?? '';
    const minutes = minutesOut(row).most;
    if (readLesson(lesson) !== 'named' || minutes === 0) continue;
    const before = lost.get(lesson.toLowerCase());
    lost.set(lesson.toLowerCase(), { lesson: before?.lesson ?? lesson, minutes: (before?.minutes ?? 0) + minutes });
  }
  return [...lost.values()].sort((a, b) => b.minutes - a.minutes);
}

function total(ranges: readonly Range[]): Range {
  return ranges.reduce(plus, NONE);
}
