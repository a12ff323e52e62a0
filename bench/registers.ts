/** Registers to measure with: as untidy as schools', the same each time, of any size and shape. */

/** Text or a number, as a sheet's cells hold them. */
export type Value = string | number;

export interface Shape {
  readonly pupils: number;
  /** Interventions of each pupil. */
  readonly each: number;
  /** Share of the rows whose time can't be read, 0 to 1. */
  readonly faulty?: number;
  /** Characters of each dose text; then no two are alike, so that none is read for another. */
  readonly doseLength?: number;
}

const HEADINGS = ['Pupil', 'Provision', 'Frequency and duration', 'By whom', 'Location', 'Lesson missed', 'Term', 'Notes'];
const DOSES = [
  '3 x 20 mins pw',
  '20–30 mins daily',
  'half an hour twice a week',
  '1 x 30mins every two weeks\n+ Phonics group 1 x 30min weekly',
  'Mon 9.15–9.45',
  '15 mins x 5',
  '90 mins per fortnight',
];
const FAULTS = ['TBC', '2 x TA', '15 hours of tutoring', 'as needed'];
const LEADS = ['TA', 'Teacher', 'SENCO/TA', 'Mrs Mxxxx', 'Volunteer', ''];
const TERMS = ['Autumn 2', 'Autumn 1', 'All year', '', 'ongoing'];

/** The n-th of a list, round and round. */
const nth = (list: readonly string[], n: number): string => list[n % list.length] ?? '';

/** A row of headings, and a row for each pupil and intervention, the pupils' rows one after another. */
export function untidy({ pupils, each, faulty = 0.2, doseLength }: Shape): Value[][] {
  const rows = Array.from({ length: pupils * each }, (_, i): Value[] => [
    `Q${Math.floor(i / each)}`,
    `Phonics ${i % 7}`,
    // Spread evenly: of 0.2, every fifth row.
    Math.floor((i + 1) * faulty) > Math.floor(i * faulty) ? nth(FAULTS, i) : dose(i, doseLength),
    nth(LEADS, i),
    i % 3 === 0 ? 'Library' : '',
    i % 4 === 0 ? 'PE' : '',
    nth(TERMS, i),
    'Discussed with parents, see file',
  ]);
  return [HEADINGS, ...rows];
}

/** Four interventions a pupil, as many rows as asked for. */
export function untidyRows(rows: number): Value[][] {
  return untidy({ pupils: Math.ceil(rows / 4), each: 4 }).slice(0, rows + 1);
}

function dose(i: number, length: number | undefined): string {
  if (length === undefined) return nth(DOSES, i);
  const start = `${10 + (i % 50)} mins x 3 group${i}`;
  return `${start} ${'with the others in the '.repeat(Math.ceil(length / 23))}`.slice(0, length).trim();
}

const SCHOOL = 300;

/** Clean numbers, as a native formula needs them: four interventions a pupil, of at most 300 pupils. */
export function clean(rows: number): Value[][] {
  const pupils = Math.min(SCHOOL, Math.ceil(rows / 4));
  const body = Array.from({ length: rows }, (_, i): Value[] => [`Q${i % pupils}`, 'Phonics', 15 + 5 * (i % 6), 1 + (i % 5)]);
  return [['Pupil', 'Intervention', 'Minutes', 'Times a week'], ...body];
}
