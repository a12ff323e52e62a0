/**
 * The second table: pupils' and adults' hours by kind of work. A pupil may have several kinds, so these are no parts of a whole; but their hours are, of all the time that the first
 * table tells.
 */
import { kindOfWork } from '../meaning/kind';
import { interventionsOf, sumOf, type Bounds, type Intervention } from '../provisions/interventions';
import { OF_PUPILS, leastHidden } from '../smallNumbers';
import type { Register } from '../register/register';
import { isRunning, type Row } from '../register/row';
import type { Settings } from '../settings/settings';
import { weekly } from '../week/minutes';
import { nearest, sum, toldCount, toldHours } from './measures';
import { CONFIDENTIAL, KINDS, NOT_AVAILABLE, OTHER_KIND, type KindColumn } from './schema';

export type KindLine = Readonly<Record<KindColumn, string>>;

type Part = readonly [column: KindColumn, holds: (row: Row) => boolean];

const isOutside = ({ provision }: Row): boolean => provision.outsideLessons;
const isInClass = (row: Row): boolean => !isOutside(row) && row.provision.place.where === 'in class';

const PARTS: readonly Part[] = [
  ['pupil_hours_out', (row) => !isOutside(row) && !isInClass(row)],
  ['pupil_hours_in_class', isInClass],
  ['pupil_hours_outside_lessons', isOutside],
  ['pupil_hours_led_by_teacher', ({ provision }) => provision.leader === 'teacher or specialist'],
  ['pupil_hours_led_by_assistant', ({ provision }) => provision.leader === 'assistant'],
  ['pupil_hours_led_by_other', ({ provision }) => provision.leader === 'volunteer or software'],
  ['pupil_hours_leader_not_said', ({ provision }) => provision.leader === 'not known'],
];

/** Kinds that are hidden beside small ones, the vague ones first: never by their counts. */
const ORDER = ['other work', 'programme', 'support in class', 'pre-teaching', 'handwriting', 'social skills'];
const BY_ORDER = [...KINDS].sort((a, b) => rank(a) - rank(b));

function rank(kind: string): number {
  const at = ORDER.indexOf(kind);
  return at < 0 ? ORDER.length : at;
}

/** @param pupils how many there are in all */
export function kindLines(register: Register, settings: Settings, pupils: number): KindLine[] {
  const rows = register.rows.filter(isRunning);
  const byKind = new Map(KINDS.map((kind) => [kind, rows.filter((row) => kindOf(row.provision.intervention) === kind)]));
  const hidden = hiddenKinds(byKind, pupils, settings.taughtMinutes);
  const interventions = interventionsOf({ register, settings }).filter(({ running }) => running.length > 0);
  return KINDS.map((kind) => {
    const own = byKind.get(kind) ?? [];
    const isHidden = hidden.has(kind);
    const adults = adultMinutes(interventions.filter(({ name }) => kindOf(name) === kind));
    const isTold = (value: number | null): string => (isHidden ? CONFIDENTIAL : value === null ? NOT_AVAILABLE : nearest(value / 60, 1));
    return {
      ...(Object.fromEntries(PARTS.map((part) => [part[0], partOf(part, own, isHidden, register)])) as Record<KindColumn, string>),
      kind_of_work: kind,
      pupils: isHidden ? CONFIDENTIAL : toldCount(pupilsIn(own).size),
      adult_hours_least: isTold(adults.least),
      adult_hours_most: isTold(adults.most),
    };
  });
}

const kindOf = (intervention: string): string => kindOfWork(intervention) ?? OTHER_KIND;
const pupilsIn = (rows: readonly Row[]): Set<string> => new Set(rows.flatMap((row) => row.pupils.map(({ key }) => key)));

/** Told where five pupils or more have some of it: what only one has would be that one's. */
function partOf([column, holds]: Part, rows: readonly Row[], isHidden: boolean, register: Register): string {
  if (/led_by|leader/.test(column) && !register.columns.has('ledBy')) return NOT_AVAILABLE;
  const own = rows.filter(holds).filter((row) => weekly(row).most > 0);
  if (isHidden || pupilsIn(own).size < OF_PUPILS.fewest) return CONFIDENTIAL;
  return toldHours(minutesOf(own));
}

/** Pupils' minutes a week, by the most: never divided by the size of a group. */
function minutesOf(rows: readonly Row[]): number {
  return sum(rows.map((row) => weekly(row).most * row.pupils.length));
}

function adultMinutes(interventions: readonly Intervention[]): Bounds {
  return sumOf(interventions.map((each) => each.adultMinutes));
}

/**
 * Kinds of few pupils, and those that nearly everybody has; beside them always one more, and so many that they hold at least nine pupils and a pupil's whole week: what is left of
 * everybody's hours may then be anyone's.
 */
function hiddenKinds(byKind: ReadonlyMap<string, readonly Row[]>, pupils: number, week: number): Set<string> {
  const sizeOf = (kind: string): number => pupilsIn(byKind.get(kind) ?? []).size;
  const { fewest } = OF_PUPILS;
  const hidden = new Set(KINDS.filter((kind) => sizeOf(kind) < fewest || pupils - sizeOf(kind) < fewest));
  let hasLarge = hidden.size === 0;
  for (const kind of BY_ORDER) {
    const rows = [...hidden].flatMap((each) => byKind.get(each) ?? []);
    const isEnough = hidden.size === 0 || (pupilsIn(rows).size >= leastHidden(OF_PUPILS) && minutesOf(rows) >= week);
    if (hasLarge && isEnough) break;
    hasLarge ||= !hidden.has(kind);
    hidden.add(kind);
  }
  return hidden;
}
