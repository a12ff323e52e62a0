/**
 * The second table: pupils' and adults' hours by kind of work. A pupil may have several kinds, so these are no parts of a whole; but their hours are, of all the time that the first
 * table tells.
 */
import { kindOfWork } from '../meaning/kind';
import { interventionsOf, sumOf, type Bounds, type Intervention } from '../provisions/interventions';
import { OF_PUPILS, leastHidden, toldOfBothWays, type Cut } from '../smallNumbers';
import type { Register } from '../register/register';
import { isRunning, type Row } from '../register/row';
import { isRead } from '../register/time';
import type { Settings } from '../settings/settings';
import { weekly } from '../week/minutes';
import { STEP, sum, toldCount, toldHours } from './measures';
import { CONFIDENTIAL, KINDS, NOT_AVAILABLE, OTHER_KIND, type KindColumn } from './schema';

/** What is not in it is not told. */
export type KindLine = Readonly<Partial<Record<KindColumn, string>>>;

interface Part {
  readonly column: KindColumn;
  readonly holds: (row: Row) => boolean;
}

const isOutside = ({ provision }: Row): boolean => provision.outsideLessons;
const isInClass = (row: Row): boolean => !isOutside(row) && row.provision.place.where === 'in class';
const isOut = (row: Row): boolean => !isOutside(row) && !isInClass(row);

/** The same hours of a kind, cut twice: by where it is, and by who leads. */
const BY_PLACE: readonly Part[] = [
  { column: 'pupil_hours_out', holds: isOut },
  { column: 'pupil_hours_in_class', holds: isInClass },
  { column: 'pupil_hours_outside_lessons', holds: isOutside },
];
const BY_LEADER: readonly Part[] = [
  { column: 'pupil_hours_led_by_assistant', holds: ({ provision }) => provision.leader === 'assistant' },
  { column: 'pupil_hours_led_by_teacher', holds: ({ provision }) => provision.leader === 'teacher or specialist' },
  { column: 'pupil_hours_leader_not_said', holds: ({ provision }) => provision.leader === 'not known' },
  { column: 'pupil_hours_led_by_other', holds: ({ provision }) => provision.leader === 'volunteer or software' },
];

/** Kinds that are hidden beside small ones, the vague ones first: never by their counts. */
const ORDER = ['other work', 'programme', 'support in class', 'pre-teaching', 'handwriting', 'social skills'];
const BY_ORDER = [...KINDS].sort((a, b) => rank(a) - rank(b));

function rank(kind: string): number {
  const at = ORDER.indexOf(kind);
  return at < 0 ? ORDER.length : at;
}

export interface OfAll {
  /** How many pupils there are in all. */
  readonly pupils: number;
  /** Does the first table tell how long they are out of class, all together? */
  readonly tellsHoursOut: boolean;
}

export function kindLines(register: Register, settings: Settings, ofAll: OfAll): KindLine[] {
  const rows = register.rows.filter(isRunning);
  const byKind = new Map(KINDS.map((kind) => [kind, rows.filter((row) => kindOf(row.provision.intervention) === kind)]));
  const hidden = hiddenKinds(byKind, ofAll, settings.taughtMinutes);
  const interventions = interventionsOf({ register, settings }).filter(({ running }) => running.length > 0);
  const saysLeaders = register.columns.has('ledBy');
  return KINDS.map((kind) => {
    const own = byKind.get(kind) ?? [];
    if (hidden.has(kind)) return { kind_of_work: kind };
    const adults = adultMinutes(interventions.filter(({ name }) => kindOf(name) === kind));
    return { kind_of_work: kind, pupils: toldCount(pupilsIn(own).size), ...hoursOf(own, adults, saysLeaders) };
  });
}

const kindOf = (intervention: string): string => kindOfWork(intervention) ?? OTHER_KIND;
const pupilsIn = (rows: readonly Row[]): Set<string> => new Set(rows.flatMap((row) => row.pupils.map(({ key }) => key)));

/** A kind's hours: those of its parts that may be told, and adults' where they tell nothing of the other parts. */
function hoursOf(rows: readonly Row[], adults: Bounds, saysLeaders: boolean): KindLine {
  const cutBy = (parts: readonly Part[]): Cut => parts.map(({ holds }) => cellOf(rows.filter(holds)));
  const cuts = saysLeaders ? [cutBy(BY_PLACE), cutBy(BY_LEADER)] : [cutBy(BY_PLACE)];
  const { told, tells } = toldOfBothWays(cuts, STEP);
  const written = (parts: readonly Part[], at: number): KindLine =>
    Object.fromEntries(parts.map(({ column, holds }, i) => [column, told[at]?.has(i) === true ? toldHours(minutesOf(rows.filter(holds))) : CONFIDENTIAL])); // prettier-ignore
  // That one row was not read would be told of that one.
  const isUnread = pupilsIn(rows.filter(({ time }) => !isRead(time))).size >= OF_PUPILS.fewest;
  const adult = (minutes: number | null): string => {
    if (minutes === null) return isUnread ? NOT_AVAILABLE : CONFIDENTIAL;
    return tells(rounded(minutes)) ? toldHours(minutes) : CONFIDENTIAL;
  };
  return {
    ...written(BY_PLACE, 0),
    ...(saysLeaders ? written(BY_LEADER, 1) : Object.fromEntries(BY_LEADER.map(({ column }) => [column, NOT_AVAILABLE]))),
    adult_hours_least: adult(adults.least),
    adult_hours_most: adult(adults.most),
  };
}

/** What only a few have would be theirs; and of an hour a day, or less, too much would be known of each. */
function cellOf(rows: readonly Row[]): Cut[number] {
  const own = rows.filter((row) => weekly(row).most > 0);
  const value = rounded(minutesOf(own));
  return { value, isSmall: pupilsIn(own).size < OF_PUPILS.fewest || value < STEP };
}

const rounded = (minutes: number): number => Math.round(minutes / 60 / STEP) * STEP;

/** Pupils' minutes a week, by the most: never divided by the size of a group. */
function minutesOf(rows: readonly Row[]): number {
  return sum(rows.map((row) => weekly(row).most * row.pupils.length));
}

function adultMinutes(interventions: readonly Intervention[]): Bounds {
  return sumOf(interventions.map((each) => each.adultMinutes));
}

/**
 * Kinds of few pupils, and those that nearly everybody has; beside them always one more, and so many that they hold at least nine pupils; and a pupil's whole week, where the first table
 * tells everybody's hours: what is left of them may then be anyone's.
 */
function hiddenKinds(byKind: ReadonlyMap<string, readonly Row[]>, { pupils, tellsHoursOut }: OfAll, week: number): Set<string> {
  const sizeOf = (kind: string): number => pupilsIn(byKind.get(kind) ?? []).size;
  const { fewest } = OF_PUPILS;
  const hidden = new Set(KINDS.filter((kind) => sizeOf(kind) < fewest || pupils - sizeOf(kind) < fewest));
  let hasLarge = hidden.size === 0;
  for (const kind of BY_ORDER) {
    const rows = [...hidden].flatMap((each) => byKind.get(each) ?? []);
    const hasWeek = !tellsHoursOut || minutesOf(rows.filter(isOut)) >= week;
    const isEnough = hidden.size === 0 || (pupilsIn(rows).size >= leastHidden(OF_PUPILS) && hasWeek);
    if (hasLarge && isEnough) break;
    hasLarge ||= !hidden.has(kind);
    hidden.add(kind);
  }
  return hidden;
}
