/**
 * The return for the trust: two tables without names, in a fixed schema, in which nothing can be worked out of fewer than five pupils. There is no line in which two of year, provision
 * and need cross: in a register of thirty such a line is one pupil or two.
 */
import { schoolYear, termOf } from '../meaning/term';
import type { Register } from '../register/register';
import { isRunning } from '../register/row';
import { isRead } from '../register/time';
import { taughtWeekOf } from '../register/howRead';
import type { Settings } from '../settings/settings';
import { OF_PUPILS, hiddenParts } from '../smallNumbers';
import { kindLines, type OfAll } from './kinds';
import { MEASURES, toldCount, type Group, type Measure } from './measures';
import { countedPupils } from './pupils';
import { CONFIDENTIAL, KINDS, KIND_COLUMNS, NOT_APPLICABLE, NOT_AVAILABLE, PARTITIONS, PUPIL_COLUMNS, SCHEMA_VERSION, TOTAL } from './schema'; // prettier-ignore

/** Each table with its line of headings. */
export interface Return {
  readonly pupils: readonly (readonly string[])[];
  readonly kinds: readonly (readonly string[])[];
}

type Line = Readonly<Partial<Record<string, string>>>;

/**
 * @param of the register as it was read, and the school's settings with the school's number and name
 * @example returnOf(judgement).pupils[1].slice(7, 11) // ['Total', 'Total', 'Total', '30']
 */
export function returnOf({ register, settings }: { readonly register: Register; readonly settings: Settings }): Return {
  const whose = identifiersOf(settings);
  const namesPupils = register.columns.has('pupil');
  const group = namesPupils ? countedPupils(register, settings) : [];
  const pupils = namesPupils ? pupilLines(group, settings) : unnamedLines(register, settings);
  return {
    pupils: table(PUPIL_COLUMNS, whose, pupils),
    kinds: table(KIND_COLUMNS, whose, namesPupils ? kindLines(register, settings, ofAll(group, settings)) : KINDS.map(unnamedKind)),
  };
}

function ofAll(group: Group, { taughtMinutes }: Settings): OfAll {
  const isTold =
    group.length >= OF_PUPILS.fewest && MEASURES.some(({ column, tells }) => column === 'hours_out_most' && tells(group, taughtMinutes));
  return { pupils: group.length, tellsHoursOut: isTold };
}

function identifiersOf({ reviewDay, terms, school }: Settings): Line {
  const year = schoolYear(reviewDay);
  return {
    schema_version: String(SCHEMA_VERSION),
    time_period: `${year}${String((year + 1) % 100).padStart(2, '0')}`,
    time_identifier: `${termOf(reviewDay, terms).name} term`,
    geographic_level: 'School',
    school_urn: school.urn || NOT_AVAILABLE,
    school_name: school.name || NOT_AVAILABLE,
    trust_id: school.trustId || NOT_AVAILABLE,
  };
}

function table(columns: readonly string[], whose: Line, lines: readonly Line[]): string[][] {
  return [[...columns], ...lines.map((line) => columns.map((column) => whose[column] ?? line[column] ?? CONFIDENTIAL))];
}

function pupilLines(all: Group, settings: Settings): Line[] {
  const week = settings.taughtMinutes;
  const isTold = all.length >= OF_PUPILS.fewest;
  const toldOfAll = new Set(isTold ? MEASURES.filter(({ tells }) => tells(all, week)) : []);
  const total = { ...labels(), ...figures(all, toldOfAll), taught_minutes: String(week) };
  return [total, ...PARTITIONS.flatMap((partition) => partLines(partition, isTold ? all : [], toldOfAll, settings))];
}

/** Of a group that is hidden nothing is told; and what adds up is told of each part, and of those that are hidden together, or of none. */
function partLines(
  { by, column, names, order }: (typeof PARTITIONS)[number],
  all: Group,
  toldOfAll: ReadonlySet<Measure>,
  settings: Settings,
): Line[] {
  const groups = names.map((name) => all.filter((pupil) => pupil[by] === name));
  const hidden = hiddenParts(groups.map(({ length }) => length), order, OF_PUPILS); // prettier-ignore
  const shown = groups.filter((_, i) => !hidden.has(i));
  const parts = hidden.size === 0 ? shown : [...shown, groups.filter((_, i) => hidden.has(i)).flat()];
  const week = settings.taughtMinutes;
  const isOfAll = (measure: Measure): boolean => toldOfAll.has(measure) && parts.every((part) => measure.tells(part, week));
  const told = new Set(MEASURES.filter((measure) => measure.addsUp && isOfAll(measure)));
  return names.map((name, i) => {
    const group = groups[i] ?? [];
    const own = MEASURES.filter((measure) => told.has(measure) || (!measure.addsUp && measure.tells(group, week)));
    const taught = by === 'year' ? taughtWeekOf(settings, name) : week;
    return { ...labels({ [column]: name }), ...figures(group, new Set(hidden.has(i) ? [] : own)), taught_minutes: String(taught) };
  });
}

function labels(own: Line = {}): Line {
  return { nc_year: TOTAL, sen_provision: TOTAL, sen_primary_need: TOTAL, ...own };
}

function figures(group: Group, told: ReadonlySet<Measure>): Line {
  return Object.fromEntries(MEASURES.map((measure) => [measure.column, told.has(measure) ? measure.value(group) : CONFIDENTIAL]));
}

/** A register that names nobody: no pupil can be counted, and nobody knows whose few the hours are. */
function unnamedLines({ rows }: Register, { taughtMinutes }: Settings): Line[] {
  const running = rows.filter(isRunning);
  const { length: notRead } = running.filter(({ time }) => !isRead(time));
  const toldRows = (value: number): string => (value > 0 && value < OF_PUPILS.fewest ? CONFIDENTIAL : toldCount(value));
  const none = Object.fromEntries(MEASURES.map(({ column }) => [column, NOT_APPLICABLE]));
  const line = { ...none, taught_minutes: String(taughtMinutes) };
  const total = { ...labels(), ...line, rows: toldRows(running.length), rows_not_read: toldRows(notRead) };
  return [total, ...PARTITIONS.flatMap(({ column, names }) => names.map((name) => ({ ...labels({ [column]: name }), ...line })))];
}

const unnamedKind = (kind: string): Line => ({ kind_of_work: kind, pupils: NOT_APPLICABLE });
