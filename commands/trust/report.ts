/** What the trust's workbook holds, as values: tabs of lines under headings. `workbook.ts` writes them. */
import { NC_YEARS } from '../../src/return/schema';
import { NEED_TYPES, SEN_PROVISIONS } from '../../src/meaning/censusNeed';
import { counted } from '../../src/words/figures';
import type { View } from './database';
import type { Line } from './line';
import type { Problem } from './problems';
import { groupTab, kindsTab, type Parting } from './groupTabs';
import { overTerms, schoolWeeksTab, schoolsOverTerms, schoolsTab } from './schoolTabs';
import { keyOf, type Tab } from './tabs';
import { A_QUESTION, HOW_TO_READ, NO_RANKING, PUBLISHED_SYMBOLS, SYMBOLS, missingInWords, termInWords, termSentences, type Audience } from './words'; // prettier-ignore

export interface Rolled {
  readonly views: Readonly<Record<View, readonly Line[]>>;
  readonly problems: readonly Problem[];
  readonly registers: readonly string[];
  readonly audience: Audience;
}

const PARTINGS: readonly Parting[] = [
  { name: 'By year', by: 'nc_year', parts: NC_YEARS },
  { name: 'By SEN provision', by: 'sen_provision', parts: SEN_PROVISIONS },
  { name: 'By need', by: 'sen_primary_need', parts: NEED_TYPES },
];

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
    schoolWeeksTab(schools, latest),
    overTerms(terms),
    ...(terms.length > 1 ? [schoolsOverTerms(terms, views.schools)] : []),
    ...PARTINGS.map((parting) => groupTab(parting, views.groups.filter(isLatest), latest, audience)),
    kindsTab(views.kinds.filter(isLatest), latest, audience),
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

function leftOut(problems: readonly Problem[]): Tab {
  return {
    name: 'Left out',
    says: ['What could not be used, by file and line. Everything else was.'],
    headings: ['File', 'Line', 'Why'],
    lines: problems.map(({ file, line, says }) => [file, line ?? '', says]),
  };
}
