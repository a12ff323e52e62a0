/** What the trust's workbook holds, as values: tabs of lines under headings. `workbook.ts` writes them. */
import { NC_YEARS, NOT_APPLICABLE, NOT_AVAILABLE, KINDS } from '../../src/return/schema';
import { NEED_TYPES, SEN_PROVISIONS } from '../../src/meaning/censusNeed';
import { capitalised, counted } from '../../src/words/figures';
import type { Line, View } from './database';
import type { Problem } from './problems';
import { A_QUESTION, HIDDEN, HOW_TO_READ, NO_RANKING, PUBLISHED_SYMBOLS, SYMBOLS, missingInWords, termInWords, termSentences, type Audience } from './words'; // prettier-ignore

type Value = string | number;

/** A chart of columns of the tab's table, by their headings. */
export interface TabChart {
  readonly type: 'column' | 'bar' | 'line';
  readonly title: string;
  readonly names: string;
  readonly values: readonly string[];
  readonly stacked?: true;
}

export interface Tab {
  readonly name: string;
  /** Sentences above the table. */
  readonly says: readonly string[];
  readonly headings: readonly string[];
  readonly lines: readonly (readonly Value[])[];
  readonly chart?: TabChart;
}

export interface Rolled {
  readonly views: Readonly<Record<View, readonly Line[]>>;
  readonly problems: readonly Problem[];
  readonly registers: readonly string[];
  readonly audience: Audience;
}

/** So many bars are still told apart. */
const MOST_BARS = 40;
/** So many lines of schools and terms still serve somebody in a workbook. */
const MOST_OVER_TERMS = 5000;

/** @returns the tabs in their order; the latest term stands first in each */
export function tabsOf({ views, problems, registers, audience }: Rolled): Tab[] {
  const { terms } = views;
  const latest = terms[terms.length - 1];
  if (!latest) return [leftOut(problems)];
  const isLatest = (line: Line): boolean => termInWords(line) === termInWords(latest);
  const schools = views.schools.filter(isLatest);
  return [
    summary(latest, views.schools, schools, registers, problems, audience),
    schoolsTab(schools, latest),
    overTerms(terms, views.schools),
    groupTab('By year', 'nc_year', NC_YEARS, views.groups.filter(isLatest), latest),
    groupTab('By SEN provision', 'sen_provision', SEN_PROVISIONS, views.groups.filter(isLatest), latest),
    groupTab('By need', 'sen_primary_need', NEED_TYPES, views.groups.filter(isLatest), latest),
    kindsTab(views.kinds.filter(isLatest), latest),
    ...(problems.length > 0 ? [leftOut(problems)] : []),
  ];
}

function summary(
  latest: Line,
  all: readonly Line[],
  schools: readonly Line[],
  registers: readonly string[],
  problems: readonly Problem[],
  audience: Audience,
): Tab {
  const here = new Set(schools.map(keyOf));
  const missing = [...new Map(all.map((line) => [keyOf(line), String(line['school_name'])])).entries()].flatMap(([key, name]) => (here.has(key) ? [] : [name])); // prettier-ignore
  const from = registers.length === 0 ? [] : [`${counted(registers.length, 'register')} ${registers.length === 1 ? 'was' : 'were'} turned into ${registers.length === 1 ? 'a return' : 'returns'} here. No name of a pupil is in this workbook.`]; // prettier-ignore
  const left = problems.length === 0 ? [] : [`${counted(problems.length, 'thing')} could not be used: see "Left out".`];
  return {
    name: 'Summary',
    says: [
      ...termSentences(latest, audience),
      ...missingInWords(missing, termInWords(latest)),
      ...left,
      ...from,
      '',
      A_QUESTION,
      NO_RANKING,
      '',
      HOW_TO_READ,
      ...(audience.published ? PUBLISHED_SYMBOLS : SYMBOLS),
    ],
    headings: [],
    lines: [],
  };
}

const keyOf = (line: Line): string => (line['school_urn'] === 'x' ? String(line['school_name']) : String(line['school_urn']));

const told = (value: Line[string] | undefined, digits = 0): Value => (typeof value === 'number' ? Number(value.toFixed(digits)) : HIDDEN);

function ratio(hours: Line[string] | undefined, pupils: Line[string] | undefined): Value {
  return typeof hours === 'number' && typeof pupils === 'number' && pupils > 0 ? told(hours / pupils, 1) : HIDDEN;
}

const A_PUPIL = 'Hours out a pupil';

function schoolsTab(schools: readonly Line[], latest: Line): Tab {
  const ofPupils = (line: Line, value: Value): Value => (line['names_pupils'] === true ? value : NOT_APPLICABLE);
  return {
    name: 'Schools',
    says: [`${termInWords(latest)}. ${NO_RANKING}`],
    headings: [
      'School',
      'URN',
      'Pupils',
      'More out than in',
      'May be',
      'Watch',
      'Hours out a week, least',
      'Hours out a week, most',
      A_PUPIL,
      'Share out, median',
      'Times out a week, median',
      'Hours not with a teacher',
      'Interventions',
      'Not read',
      'Taught week, hours',
      'Hours over half',
    ],
    lines: schools.map((line) => [
      String(line['school_name']),
      String(line['school_urn']),
      ...['pupils', 'pupils_more_out', 'pupils_may_be', 'pupils_watch', 'hours_out_least', 'hours_out_most'].map((column) => ofPupils(line, told(line[column]))), // prettier-ignore
      ofPupils(line, told(line['hours_out_a_pupil'], 1)),
      ofPupils(line, told(line['share_out_median'], 2)),
      ofPupils(line, told(line['times_out_median'])),
      line['says_leaders'] === false ? NOT_AVAILABLE : ofPupils(line, told(line['hours_not_with_teacher'])),
      told(line['interventions']),
      told(line['rows_not_read']),
      told(Number(line['taught_minutes']) / 60, 1),
      ofPupils(line, typeof line['way_back_minutes'] === 'number' ? told(line['way_back_minutes'] / 60) : HIDDEN),
    ]),
    ...(schools.length > 1 && schools.length <= MOST_BARS
      ? { chart: { type: 'bar', title: `${A_PUPIL} a week, ${termInWords(latest)}; by name`, names: 'School', values: [A_PUPIL] } as const }
      : {}),
  };
}

/** All schools together, and below them each school's hours a pupil. */
function overTerms(terms: readonly Line[], schools: readonly Line[]): Tab {
  const names = terms.map(termInWords);
  const headings = ['Term', 'Schools', 'Pupils, at least', 'Pupils, at most', 'Hours out a week', 'Schools that tell', A_PUPIL, 'More out than in, at least', 'Schools that tell how many']; // prettier-ignore
  const bySchool = new Map<string, Map<string, Line>>();
  for (const line of schools) {
    const own = bySchool.get(keyOf(line)) ?? new Map<string, Line>();
    bySchool.set(keyOf(line), own.set(termInWords(line), line));
  }
  const each = [...bySchool.values()]
    .map((own) => ({ name: String([...own.values()].at(-1)?.['school_name']), own }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const isShown = terms.length > 1 && schools.length <= MOST_OVER_TERMS;
  return {
    name: 'Over terms',
    says: [
      terms.length > 1
        ? 'All schools together, and below it each school by name. Not every school has a return for every term: compare what a pupil has, and not the sums.'
        : 'There is one term so far. Leave the returns in the folder and add the next ones: they will stand beside these.',
      ...(terms.length > 1 && !isShown ? ['There are too many schools to list each here: take the Parquet files.'] : []),
    ],
    headings,
    lines: [
      ...terms.map((line, i) => [
        names[i] ?? '',
        told(line['schools']),
        told(line['pupils_least']),
        told(line['pupils_most']),
        told(line['hours_out_most']),
        told(line['schools_hours_told']),
        ratio(line['hours_out_most'], line['pupils_of_hours']),
        told(line['more_out_least']),
        told(line['schools_more_out_told']),
      ]),
      ...(isShown
        ? [[], [`${A_PUPIL}, by school`, ...names], ...each.map(({ name, own }) => [name, ...names.map((term) => cellOf(own.get(term)))])]
        : []),
    ],
    ...(terms.length > 1 ? { chart: { type: 'line', title: `${A_PUPIL} a week, all schools`, names: 'Term', values: [A_PUPIL] } as const } : {}), // prettier-ignore
  };
}

/** No return is no figure. */
function cellOf(line: Line | undefined): Value {
  if (!line) return '';
  return line['names_pupils'] === true ? told(line['hours_out_a_pupil'], 1) : NOT_APPLICABLE;
}

function groupTab(name: string, by: string, parts: readonly string[], groups: readonly Line[], latest: Line): Tab {
  const own = new Map(groups.filter((line) => line['parted_by'] === by).map((line) => [String(line['part']), line]));
  return {
    name,
    says: [
      `${termInWords(latest)}. What the schools tell, all together: most groups of a school are too small to be told, so these are not all pupils. Compare what a pupil has, and not the sums.`,
    ],
    headings: ['', 'Schools that tell', 'Pupils', 'Hours out a week', 'Schools that tell hours', A_PUPIL, 'More out than in'],
    lines: parts.flatMap((part) => {
      const line = own.get(part);
      return line && number(line['schools_told']) > 0
        ? [
            [
              part,
              told(line['schools_told']),
              told(line['pupils']),
              told(line['hours_out_most']),
              told(line['schools_hours_told']),
              ratio(line['hours_out_most'], line['pupils_of_hours']),
              told(line['pupils_more_out']),
            ],
          ]
        : [];
    }),
    chart: { type: 'column', title: `${A_PUPIL} a week, ${termInWords(latest)}`, names: '', values: [A_PUPIL] },
  };
}

const number = (value: Line[string] | undefined): number => (typeof value === 'number' ? value : 0);

function kindsTab(kinds: readonly Line[], latest: Line): Tab {
  const own = new Map(kinds.map((line) => [String(line['kind_of_work']), line]));
  const hours = ['pupil_hours_out', 'pupil_hours_in_class', 'pupil_hours_outside_lessons'];
  const leaders = ['led_by_teacher', 'led_by_assistant', 'led_by_other', 'leader_not_said', 'adult_hours_least', 'adult_hours_most'];
  const titles = ['Out of class', 'In class', 'Outside lessons'];
  return {
    name: 'Kinds of work',
    says: [
      `${termInWords(latest)}. Hours a week of pupils, never divided by the size of a group; an adult's hour with a group is one hour. Only what the schools tell.`,
    ],
    headings: ['Kind of work', 'Schools that tell', 'Pupils', ...titles, 'Led by a teacher or specialist', 'By an assistant', 'By others', 'Not said', 'Adult hours, least', 'Adult hours, most'], // prettier-ignore
    lines: KINDS.flatMap((kind) => {
      const line = own.get(kind);
      return line && number(line['schools_told']) > 0
        ? [[capitalised(kind), told(line['schools_told']), told(line['pupils']), ...[...hours, ...leaders].map((column) => told(line[column]))]] // prettier-ignore
        : [];
    }),
    chart: { type: 'bar', title: `Pupils' hours a week, ${termInWords(latest)}`, names: 'Kind of work', values: titles, stacked: true },
  };
}

function leftOut(problems: readonly Problem[]): Tab {
  return {
    name: 'Left out',
    says: ['What could not be used, by file and line. Everything else was.'],
    headings: ['File', 'Line', 'Why'],
    lines: problems.map(({ file, line, says }) => [file, line ?? '', says]),
  };
}
