/** A pupil's week: how much of the taught week is out of class, by every row that is running on the review date. */
import { fullTimeIn, taughtWeekOf } from '../register/howRead';
import { dividedBy, type Range } from '../dose/range';
import type { PupilName } from '../register/pupils';
import type { Register } from '../register/register';
import { isRunning, type Row } from '../register/row';
import { isRead } from '../register/time';
import { saysNothing } from '../text';
import { yearKey } from '../meaning/yearGroup';
import { type Settings } from '../settings/settings';
import { brokenWeek, type BrokenWeek } from './broken';
import { lessonsLost, type LessonLost } from './lessons';
import { clashesIn, minutesOut, takesTime, together, weekly, type Clash } from './minutes';
import { isOverShorterWeek, NOT_READ, statusOf, type Status } from './status';

export interface PupilWeek {
  /** As first typed; '' where the register names no pupils. */
  readonly pupil: string;
  readonly key: string;
  readonly rows: readonly Row[];
  /** How many of them take anything of the taught week. */
  readonly rowsOut: number;
  readonly broken: BrokenWeek;
  /** The pupil has an EHC plan: one of the rows says so, or is a duty under one. */
  readonly hasPlan: boolean;
  /** Minutes a week of the rows that are duties: out of class, in class, and together; at lunch they are none of the taught week. Null where none is. */
  readonly duties: { readonly out: Range; readonly inClass: Range; readonly all: Range } | null;
  /** Placed in a base: time there is a decision that was taken. */
  readonly inBase: boolean;
  /** The year groups or classes its running rows name, as typed; the one most of them name stands first. */
  readonly years: readonly string[];
  /** Minutes of the taught week that every share of this pupil is a share of. */
  readonly taughtMinutes: number;
  /** The line: a share of the taught week above which a pupil is more out than in. */
  readonly line: number;
  /** Taught minutes a week out of class; what is known to be at the same time counts once. */
  readonly out: Range;
  /** The same as a share of the taught week, 0 to 1 and over where rows add up to more than the week; null where none of the rows that may take of it could be read. */
  readonly share: Range | null;
  /** Minutes a week at lunch, break, assembly and the like, which are not taught time. */
  readonly outside: Range;
  /** Minutes of support in class. */
  readonly inClass: Range;
  /** Minutes, in class and out, led by someone other than a teacher or specialist; null where the register doesn't say who leads. */
  readonly ledByOthers: Range | null;
  /** By lesson, most minutes first. */
  readonly lessonsLost: readonly LessonLost[];
  /** Rows out of class that are at the same time. */
  readonly clashes: readonly Clash[];
  /** Running rows that may take class time, and whose time could not be read: not those in class, nor at lunch. */
  readonly notRead: readonly Row[];
  readonly status: Status;
  /** It is "May be" only by this shorter week, in minutes, which councils count as full time in the pupil's year. */
  readonly shorterWeek: number | null;
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
  for (const { name, key } of register.withoutRows) if (!byPupil.has(key)) byPupil.set(key, { name, rows: [] });
  return [...byPupil].map(([key, { name, rows }]) => weekOf(key, name, rows, register, settings));
}

/** The week of rows that are nobody's, or all one pupil's. */
export function weekOf(key: string, pupil: string, rows: readonly Row[], register: Register, settings: Settings): PupilWeek {
  const running = rows.filter(isRunning);
  const rowsOut = running.filter(takesTime);
  const lessons = running.filter((row) => !row.provision.outsideLessons);
  const mayTakeTime = lessons.filter((row) => !isInClass(row));
  const duties = lessons.filter(({ provision }) => provision.duty);
  const notRead = mayTakeTime.filter((row) => !isRead(row.time));
  const years = yearsOf(running.length > 0 ? running : rows, settings);
  const taughtMinutes = taughtWeekOf(settings, years[0] ?? '');
  const out = together(running, minutesOut);
  const isKnown = notRead.length === 0 || notRead.length < mayTakeTime.length;
  const share = isKnown ? dividedBy(out, taughtMinutes) : null;
  const usual = share ? statusOf(share, settings) : NOT_READ;
  const fullTime = fullTimeIn(settings, years[0] ?? '');
  const isShorter = (usual === 'Watch' || usual === 'In class') && fullTime !== null && isOverShorterWeek(out, fullTime, settings);
  const status = isShorter ? 'May be more out than in' : usual;
  return {
    pupil,
    key,
    rows,
    rowsOut: rowsOut.length,
    broken: brokenWeek(rowsOut, notRead.length === 0),
    hasPlan: rows.some(({ provision }) => provision.hasPlan || provision.duty),
    duties:
      duties.length === 0
        ? null
        : {
            out: together(
              duties.filter((row) => !isInClass(row)),
              weekly,
            ),
            inClass: together(duties.filter(isInClass), weekly),
            all: together(duties, weekly),
          },
    inBase: rows.some(({ provision }) => provision.inBase) || (register.base !== undefined && !rows.some(saysPlacement)),
    years,
    taughtMinutes,
    line: settings.moreThan,
    out,
    share,
    outside: together(
      running.filter((row) => row.provision.outsideLessons),
      weekly,
    ),
    inClass: together(lessons.filter(isInClass), weekly),
    ledByOthers: register.columns.has('ledBy') ? together(lessons, ledByOthers) : null,
    lessonsLost: lessonsLost(running),
    clashes: clashesIn(rowsOut),
    notRead,
    status,
    shorterWeek: isShorter ? fullTime : null,
  };
}

const isInClass = ({ provision }: Row): boolean => provision.place.where === 'in class';
const saysPlacement = ({ provision }: Row): boolean => !saysNothing(provision.texts.placement ?? '');

/** Who is not known counts to the most only. */
function ledByOthers(row: Row): Range {
  if (row.provision.leader === 'teacher or specialist') return { least: 0, most: 0 };
  return row.provision.leader === 'not known' ? { least: 0, most: weekly(row).most } : weekly(row);
}

/** Different spellings of one year group are one; of two alike often, the one that comes first by name, so that sorting the register changes nothing. */
function yearsOf(rows: readonly Row[], { taughtByYear }: Settings): string[] {
  const found = new Map<string, { year: string; rows: number }>();
  for (const { provision } of rows) {
    const year = provision.texts.year ?? '';
    if (year === '') continue;
    // "7RW" and "Year 7" are the same year group; "Willow" and "Oak" are not.
    const { group, own } = yearKey(year);
    const known = found.get(group);
    // A class that has a week of its own is said, whichever row comes first.
    const said = known && !taughtByYear.has(own) ? known.year : year;
    found.set(group, { year: said, rows: (known?.rows ?? 0) + 1 });
  }
  return [...found].sort(([a, { rows: one }], [b, { rows: other }]) => other - one || (a < b ? -1 : 1)).map(([, { year }]) => year);
}
