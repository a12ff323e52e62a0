/** The return's two tables: their columns, and the lists that their lines are made from. `docs/return.md` says what each column means. */
import { NEED_TYPES, NOT_SAID, SEN_PROVISIONS } from '../meaning/censusNeed';
import { KIND_NAMES } from '../meaning/kind';

/** Another number for every change of columns, lists or meanings: returns of two versions are never added up. */
export const SCHEMA_VERSION = 1;

const IDENTIFIERS = [
  'schema_version',
  'time_period',
  'time_identifier',
  'geographic_level',
  'school_urn',
  'school_name',
  'trust_id',
] as const;

/** A line for the school, and one for each year, SEN provision and type of need. */
export const PUPIL_COLUMNS = [
  ...IDENTIFIERS,
  'nc_year',
  'sen_provision',
  'sen_primary_need',
  'pupils',
  'pupils_more_out',
  'pupils_may_be',
  'pupils_watch',
  'hours_out_least',
  'hours_out_most',
  'share_out_p25',
  'share_out_median',
  'share_out_p75',
  'hours_not_with_teacher',
  'times_out_median',
  'rows',
  'rows_not_read',
  'taught_minutes',
  'way_back_minutes',
] as const;

/** A line for each kind of work. */
export const KIND_COLUMNS = [
  ...IDENTIFIERS,
  'kind_of_work',
  'pupils',
  'pupil_hours_out',
  'pupil_hours_in_class',
  'pupil_hours_outside_lessons',
  'pupil_hours_led_by_teacher',
  'pupil_hours_led_by_assistant',
  'pupil_hours_led_by_other',
  'pupil_hours_leader_not_said',
  'adult_hours_least',
  'adult_hours_most',
] as const;

export type PupilColumn = Exclude<(typeof PUPIL_COLUMNS)[number], (typeof IDENTIFIERS)[number]>;
export type KindColumn = Exclude<(typeof KIND_COLUMNS)[number], (typeof IDENTIFIERS)[number]>;

/** As the Department for Education's open data has them: confidential, rounds to nought and is none, not applicable, not available. */
export const CONFIDENTIAL = 'c';
export const LOW = 'low';
export const NOT_APPLICABLE = 'z';
export const NOT_AVAILABLE = 'x';

export const TOTAL = 'Total';

export const NC_YEARS: readonly string[] = ['Nursery', 'Reception', ...Array.from({ length: 13 }, (_, i) => `Year ${i + 1}`), NOT_SAID];
export const OTHER_KIND = 'other work';
/** The kinds that names of interventions tell, and "programme" for one with a name of its own. */
export const KINDS: readonly string[] = [...KIND_NAMES, 'programme'];

/**
 * Three ways to part the same pupils. Each is a list that is the same for every school, so that a line's being there tells nothing; and an order in which lines are hidden beside small
 * ones, never by their counts.
 */
export const PARTITIONS = [
  { by: 'year', column: 'nc_year', names: NC_YEARS, order: backwards(NC_YEARS.length) },
  // Not said, no SEN provision, EHC plan, SEN support.
  { by: 'provision', column: 'sen_provision', names: SEN_PROVISIONS, order: [3, 2, 0, 1] },
  { by: 'need', column: 'sen_primary_need', names: NEED_TYPES, order: backwards(NEED_TYPES.length) },
] as const;

/** The last first: "not said", and then the rarer ones. */
function backwards(count: number): number[] {
  return Array.from({ length: count }, (_, i) => count - 1 - i);
}
