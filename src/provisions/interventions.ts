/**
 * What each intervention of the register gives and costs. Pupils' time is never divided by the size of the group: four pupils in a group for an hour are out for four
 * hours together. Adults' time is: that hour is paid once. Both count everything that runs and was read, in class and out, in lessons and outside them.
 */
import { isMissing } from '../checks/data';
import { exactly, plus, scaled, type Range } from '../dose/range';
import { ROLES, type Role } from '../meaning/leader';
import type { Register } from '../register/register';
import { isRunning, type Row } from '../register/row';
import type { Settings } from '../settings/settings';
import { plainWords } from '../text';
import { costOf, isCost, weeksOfTerm, type Cost, type NoCost } from './cost';
import { gainOf, outcomesOf, type Gain, type NoGain, type Outcomes } from './gain';
import { groupsOf, placesOf, wasRead, type Group, type ReadRow } from './groups';

/** Where its rows are. */
export type Where = 'in class' | 'out of class' | 'outside lessons' | 'unknown';

/** A least and a most, each null where it can't be said: with a row that was not read, at least so much is known, and no most. */
export interface Bounds {
  readonly least: number | null;
  readonly most: number | null;
}

export interface Intervention {
  /** As first typed; '' where it has no name. */
  readonly name: string;
  /** Rows that run, and those that have ended and have exit data: only these say what it changed. */
  readonly running: readonly Row[];
  readonly ended: readonly Row[];
  /** Pupils' rows that have ended without exit data: they are in no other figure here. */
  readonly endedWithout: number;
  /** Running rows whose time could not be read. */
  readonly notRead: number;
  /** Different pupils of the running rows; null where the register names none. */
  readonly pupils: number | null;
  /** Minutes a week, of all together. */
  readonly pupilMinutes: Bounds;
  /** Minutes a week of the pupil with the least to the pupil with the most; null where a row was not read, or nobody is named. */
  readonly eachPupil: Range | null;
  readonly adultMinutes: Bounds;
  /** Most common first; empty where no role is named. */
  readonly roles: readonly Role[];
  /** Is anybody named whose role is not known, or nobody? */
  readonly someRoleUnknown: boolean;
  readonly where: readonly Where[];
  /** Pupils' rows with data, of those that run and those that have ended with exit data. */
  readonly withEntry: number;
  readonly withExit: number;
  readonly gain: Gain | NoGain;
  readonly outcomes: Outcomes;
  /** Pounds. */
  readonly cost: { readonly week: Bounds; readonly term: Bounds; readonly pupilWeek: Bounds; readonly why: readonly NoCost[] };
  /** Pounds a week, by what the funding column says; '' where it says nothing. */
  readonly funding: ReadonlyMap<string, Bounds>;
}

/**
 * One value for each intervention of the register, in its order. Spellings that differ by capitals and spaces are one.
 * @param of the register as it was read, and the school's settings
 * @example interventionsOf({ register, settings })[0].pupilMinutes // { least: 360, most: 360 } of four pupils with 90 minutes each
 */
export function interventionsOf({ register, settings }: { readonly register: Register; readonly settings: Settings }): Intervention[] {
  const named = new Map<string, Row[]>();
  for (const row of register.rows) {
    if (!isRunning(row) && row.provision.running !== 'ended') continue;
    const key = plainWords(row.provision.intervention);
    named.set(key, [...(named.get(key) ?? []), row]);
  }
  return [...named.values()].map((rows) => interventionOf(rows, register, settings));
}

/** Does anything of it run, or has it exit data? Of the others it is only known that they have ended. */
export function hasFigures({ running, ended }: Intervention): boolean {
  return running.length + ended.length > 0;
}

function interventionOf(all: readonly Row[], register: Register, settings: Settings): Intervention {
  const namesPupils = register.columns.has('pupil');
  const without = all.filter((row) => !isRunning(row) && isMissing(row.provision.texts.exit ?? ''));
  const rows = all.filter((row) => !without.includes(row));
  const running = rows.filter(isRunning);
  const read = running.filter(wasRead);
  const notRead = running.length - read.length;
  const groups = groupsOf(read, namesPupils);
  const costs = groups.map((group) => ({ group, cost: costOf(group, headingOf(register), settings) }));
  const pupils = new Set(running.flatMap((row) => row.pupils.map(({ key }) => key))).size;
  const week = costBounds(costs, notRead);
  const bounds = (minutes: readonly Range[]): Bounds => bounded(minutes.reduce(plus, exactly(0)), notRead, read.length);
  return {
    name: all[0]?.provision.intervention ?? '',
    running,
    ended: rows.filter((row) => !isRunning(row)),
    endedWithout: headsOf(without),
    notRead,
    pupils: namesPupils ? pupils : null,
    pupilMinutes: namesPupils ? bounds(read.map(({ time, pupils: whose }) => scaled(time.weekly, whose.length))) : UNSAID,
    eachPupil: notRead === 0 ? eachPupil(read) : null,
    adultMinutes: bounds(groups.map(({ adultMinutes }) => adultMinutes)),
    roles: byCount(groups.flatMap(({ roles }) => roles)),
    someRoleUnknown: groups.some(({ roles }) => roles.length === 0),
    where: byCount(running.map(whereOf)),
    withEntry: recorded(rows, 'entry'),
    withExit: recorded(rows, 'exit'),
    gain: gainOf(all, settings),
    outcomes: outcomesOf(rows),
    cost: {
      week,
      term: mapped(week, (pounds) => pounds * weeksOfTerm(settings.reviewDay, settings.terms)),
      pupilWeek: mapped(week, (pounds) => pounds / seatsFor(groups, namesPupils ? pupils : groups.length)),
      why: byCount(costs.flatMap(({ cost }) => (isCost(cost) ? [] : [cost]))),
    },
    funding: byFunding(costs, notRead),
  };
}

function eachPupil(read: readonly ReadRow[]): Range | null {
  const own = new Map<string, Range>();
  for (const { time, pupils } of read) for (const { key } of pupils) own.set(key, plus(own.get(key) ?? exactly(0), time.weekly));
  const all = [...own.values()];
  return all.length === 0 ? null : { least: Math.min(...all.map(({ least }) => least)), most: Math.max(...all.map(({ most }) => most)) };
}

const UNSAID: Bounds = { least: null, most: null };

function bounded(sum: Range, notRead: number, read: number): Bounds {
  if (notRead === 0) return sum;
  return { least: read > 0 ? sum.least : null, most: null };
}

function mapped({ least, most }: Bounds, by: (value: number) => number): Bounds {
  return { least: least === null ? null : by(least), most: most === null ? null : by(most) };
}

interface Costed {
  readonly group: Group;
  readonly cost: Cost;
}

/** What is known of a part is the least of the whole. */
function costBounds(costs: readonly Costed[], notRead: number): Bounds {
  const known = costs.map(({ cost }) => cost).filter(isCost);
  return bounded(known.reduce(plus, exactly(0)), notRead + costs.length - known.length, known.length);
}

function headingOf({ columns, headings }: Register): string {
  return headings[columns.get('cost') ?? -1] ?? '';
}

/** A group of four of which one is in the register costs that one a quarter. */
function seatsFor(groups: readonly Group[], pupils: number): number {
  const places = groups.reduce((sum, group) => sum + group.places, 0);
  const seats = groups.reduce((sum, group) => sum + Math.max(group.places, group.size?.least ?? 0), 0);
  return places === 0 ? 1 : Math.max(1, (pupils * seats) / places);
}

/** A group that is paid for from several pots is paid for by each as many of its pupils are. */
function byFunding(costs: readonly Costed[], notRead: number): ReadonlyMap<string, Bounds> {
  const parts = new Map<string, Costed[]>();
  for (const { group, cost } of costs)
    for (const said of new Set(group.rows.map(fundingOf))) {
      const share = placesOf(group.rows.filter((row) => fundingOf(row) === said)) / group.places;
      parts.set(said, [...(parts.get(said) ?? []), { group, cost: isCost(cost) ? scaled(cost, share) : cost }]);
    }
  return new Map([...parts].map(([said, own]) => [said, costBounds(own, notRead)]));
}

function fundingOf({ provision }: Row): string {
  return provision.texts.funding ?? '';
}

/** A row for several pupils has the data of each. */
function recorded(rows: readonly Row[], field: 'entry' | 'exit'): number {
  return headsOf(rows.filter(({ provision }) => !isMissing(provision.texts[field] ?? '')));
}

/** Each pupil of each row; a row that names none counts as one. */
export function headsOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { pupils }) => sum + Math.max(1, pupils.length), 0);
}

function whereOf({ provision: { outsideLessons, place } }: Row): Where {
  return outsideLessons ? 'outside lessons' : place.where;
}

function byCount<T extends string>(all: readonly T[]): T[] {
  const count = (each: T): number => all.filter((other) => other === each).length;
  return [...new Set(all)].sort((a, b) => count(b) - count(a) || orderOf(a) - orderOf(b));
}

/** Of two alike often, roles stand in their usual order. */
function orderOf(each: string): number {
  return (ROLES as readonly string[]).indexOf(each);
}

/**
 * Several together: what is known of a part is the least of all; the most is known where each part's is.
 * @example sumOf([{ least: 1, most: 2 }, { least: null, most: null }]) // { least: 1, most: null }
 */
export function sumOf(parts: readonly Bounds[]): Bounds {
  const known = parts.flatMap(({ least }) => least ?? []);
  const most = parts.flatMap((part) => part.most ?? []);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return { least: known.length > 0 ? sum(known) : null, most: parts.length > 0 && most.length === parts.length ? sum(most) : null };
}
