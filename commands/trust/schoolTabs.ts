/** The workbook's tabs of schools beside each other, and over terms. */
import { NOT_APPLICABLE, NOT_AVAILABLE } from '../../src/return/schema';
import type { Line } from './line';
import { A_PUPIL, keyOf, ratio, told, type Tab, type Value } from './tabs';
import { HIDDEN, NO_RANKING, WHAT_STATUSES_MEAN, WHAT_WEEKS_MEAN, termInWords } from './words';

/** So many bars are still told apart. */
const MOST_BARS = 40;
/** So many lines of schools and terms still serve somebody in a workbook. */
const MOST_OVER_TERMS = 5000;

const ofPupils = (line: Line, value: Value): Value => (line['names_pupils'] === true ? value : NOT_APPLICABLE);

/** Nine columns are as many as can be read on a printed page: what else there is of a school stands on the next tab. */
export function schoolsTab(schools: readonly Line[], latest: Line): Tab {
  const columns = ['pupils', 'pupils_more_out', 'pupils_may_be', 'pupils_watch', 'hours_out_least', 'hours_out_most'];
  return {
    name: 'Schools',
    says: [`${termInWords(latest)}. ${NO_RANKING}`, WHAT_STATUSES_MEAN],
    headings: ['School', 'URN', 'Pupils', 'More out than in', 'May be more out', 'Watch', 'Hours out a week, least', 'Hours out a week, most', A_PUPIL], // prettier-ignore
    lines: schools.map((line) => [
      String(line['school_name']),
      String(line['school_urn']),
      ...columns.map((column) => ofPupils(line, told(line[column]))),
      ofPupils(line, told(line['hours_out_a_pupil'], 1)),
    ]),
    ...(schools.length > 1 && schools.length <= MOST_BARS
      ? { chart: { type: 'bar', title: `${A_PUPIL} a week, ${termInWords(latest)}; by name`, names: 'School', values: [A_PUPIL] } as const }
      : {}),
  };
}

export function schoolWeeksTab(schools: readonly Line[], latest: Line): Tab {
  return {
    name: "Schools' weeks",
    says: [
      `${termInWords(latest)}. How a pupil's week is broken up, who leads, and how much of each register could be read.`,
      WHAT_WEEKS_MEAN,
    ],
    headings: ['School', 'Share of week out, median', 'Times out a week, median', 'Hours not with a teacher', 'Hours over half', 'Interventions', 'Not read', 'Taught week, hours'], // prettier-ignore
    lines: schools.map((line) => [
      String(line['school_name']),
      ofPupils(line, told(line['share_out_median'], 2)),
      ofPupils(line, told(line['times_out_median'])),
      line['says_leaders'] === false ? NOT_AVAILABLE : ofPupils(line, told(line['hours_not_with_teacher'])),
      ofPupils(line, typeof line['way_back_minutes'] === 'number' ? told(line['way_back_minutes'] / 60) : HIDDEN),
      told(line['interventions']),
      told(line['rows_not_read']),
      told(Number(line['taught_minutes']) / 60, 1),
    ]),
  };
}

/** All schools together. */
export function overTerms(terms: readonly Line[]): Tab {
  return {
    name: 'Over terms',
    says: [
      terms.length > 1
        ? 'All schools together. Not every school has a return for every term: compare what a pupil has, and not the sums.'
        : 'There is one term so far. Leave the returns in the folder and add the next ones: they will stand beside these.',
    ],
    headings: ['Term', 'Schools', 'Pupils, at least', 'Pupils, at most', 'Hours out a week', 'Schools that tell hours', A_PUPIL, 'More out than in, at least', 'Schools that tell how many'], // prettier-ignore
    lines: terms.map((line) => [
      termInWords(line),
      told(line['schools']),
      told(line['pupils_least']),
      told(line['pupils_most']),
      told(line['hours_out_most']),
      told(line['schools_hours_told']),
      ratio(line['hours_out_most'], line['pupils_of_hours']),
      line['schools_more_out_told'] === 0 ? HIDDEN : told(line['more_out_least']),
      told(line['schools_more_out_told']),
    ]),
    ...(terms.length > 1 ? { chart: { type: 'line', title: `${A_PUPIL} a week, all schools`, names: 'Term', values: [A_PUPIL] } as const } : {}), // prettier-ignore
  };
}

/** Each school's hours a pupil, by name. */
export function schoolsOverTerms(terms: readonly Line[], schools: readonly Line[]): Tab {
  const names = terms.map(termInWords);
  const bySchool = new Map<string, Map<string, Line>>();
  for (const line of schools) {
    const own = bySchool.get(keyOf(line)) ?? new Map<string, Line>();
    bySchool.set(keyOf(line), own.set(termInWords(line), line));
  }
  const each = [...bySchool.values()]
    .map((own) => ({ name: String([...own.values()].at(-1)?.['school_name']), own }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const name = 'Schools over terms';
  if (schools.length > MOST_OVER_TERMS) return { name, says: ['There are too many schools to list each here: take the Parquet files.'], headings: [], lines: [] }; // prettier-ignore
  return {
    name,
    says: [`${A_PUPIL} a week, by school. A cell is empty where there is no return. ${NO_RANKING}`],
    headings: ['School', ...names],
    lines: each.map(({ name: school, own }) => [school, ...names.map((term) => cellOf(own.get(term)))]),
  };
}

/** No return is no figure. */
function cellOf(line: Line | undefined): Value {
  if (!line) return '';
  return line['names_pupils'] === true ? told(line['hours_out_a_pupil'], 1) : NOT_APPLICABLE;
}
