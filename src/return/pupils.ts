/** What the return counts of each pupil. Lines are the same for every school: half and a quarter of the week, whatever this school has set. */
import { NOT_SAID, primaryNeed, senProvision, SEN_PROVISIONS, type SenProvision } from '../meaning/censusNeed';
import { yearInWords } from '../meaning/yearGroup';
import type { Register } from '../register/register';
import { isRunning, type Row } from '../register/row';
import { isRead } from '../register/time';
import type { Settings } from '../settings/settings';
import type { Status } from '../week/status';
import { pupilWeeks, type PupilWeek } from '../week/week';
import { NC_YEARS } from './schema';

const MORE_OUT_ABOVE = 0.5;
const WATCH_FROM = 0.25;

export interface Counted {
  readonly year: string;
  readonly provision: SenProvision;
  readonly need: string;
  readonly status: Status;
  /** Taught minutes a week out of class. */
  readonly least: number;
  readonly most: number;
  /** Of the taught week, by the most; null where nothing could be read. */
  readonly share: number | null;
  /** Minutes a week led by somebody other than a teacher, by the most; null where the register doesn't say who leads. */
  readonly withOthers: number | null;
  /** Times a week out of class, by the most. */
  readonly times: number;
  /** Interventions of this pupil that run, and those of them whose time could not be read. */
  readonly rows: number;
  readonly notRead: number;
  /** Minutes a week above half. */
  readonly wayBack: number;
}

/** Everybody with an intervention that runs on the review date. */
export function countedPupils(register: Register, settings: Settings): Counted[] {
  const heading = register.headings[register.columns.get('sen') ?? -1] ?? '';
  return pupilWeeks(register, { ...settings, moreThan: MORE_OUT_ABOVE, watchFrom: WATCH_FROM })
    .map((week) => ({ week, rows: week.rows.filter(isRunning) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ week, rows }) => countedOf(week, rows, heading));
}

function countedOf(week: PupilWeek, rows: readonly Row[], heading: string): Counted {
  const year = yearInWords(week.years[0] ?? '');
  const needs = rows.map(({ provision }) => primaryNeed(provision.texts.need ?? ''));
  return {
    year: NC_YEARS.includes(year) ? year : NOT_SAID,
    provision: week.hasPlan ? 'EHC plan' : provisionOf(rows, heading),
    need: needs.find((need) => need !== NOT_SAID) ?? NOT_SAID,
    status: week.status,
    least: week.out.least,
    most: week.out.most,
    share: week.share?.most ?? null,
    withOthers: week.ledByOthers?.most ?? null,
    times: week.broken.times.most,
    rows: rows.length,
    notRead: rows.filter(({ time }) => !isRead(time)).length,
    wayBack: Math.max(0, week.out.most - MORE_OUT_ABOVE * week.taughtMinutes),
  };
}

/** Of rows that say several things, the one with the most provision. */
function provisionOf(rows: readonly Row[], heading: string): SenProvision {
  const said = rows.map(({ provision }) => senProvision({ text: provision.texts.sen ?? '', heading }));
  return SEN_PROVISIONS.find((each) => said.includes(each)) ?? NOT_SAID;
}
