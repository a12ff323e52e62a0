/** The workbook's tabs by year, SEN provision, need and kind of work: what the schools tell, all together. */
import { KINDS } from '../../src/return/schema';
import { capitalised } from '../../src/words/figures';
import type { Line } from './line';
import { A_PUPIL, number, ratio, told, type Tab, type TabChart } from './tabs';
import { COMPARE, nothingToShow, termInWords, type Audience } from './words';

/** What parts the schools' pupils, in the returns' order. */
export interface Parting {
  readonly name: string;
  readonly by: string;
  readonly parts: readonly string[];
}

export function groupTab({ name, by, parts }: Parting, groups: readonly Line[], latest: Line, audience: Audience): Tab {
  const own = new Map(groups.filter((line) => line['parted_by'] === by).map((line) => [String(line['part']), line]));
  const lines = toldOf(parts, own).map((line) => [
    String(line['part']),
    told(line['schools_told']),
    told(line['pupils']),
    told(line['hours_out_most']),
    told(line['schools_hours_told']),
    ratio(line['hours_out_most'], line['pupils_of_hours']),
    told(line['pupils_more_out']),
  ]);
  const term = termInWords(latest);
  if (lines.length === 0) return emptyTab(name, term, audience);
  return {
    name,
    says: [`${term}. ${COMPARE}`],
    headings: [capitalised(name.replace('By ', '')), 'Schools that tell', 'Pupils', 'Hours out a week', 'Schools that tell hours', A_PUPIL, 'More out than in'], // prettier-ignore
    lines,
    chart: { type: 'column', title: `${A_PUPIL} a week, ${term}`, names: capitalised(name.replace('By ', '')), values: [A_PUPIL] },
  };
}

const BY_PLACE = {
  pupil_hours_out: 'Out of class',
  pupil_hours_in_class: 'In class',
  pupil_hours_outside_lessons: 'Outside lessons',
} as const;
const OTHERS = {
  led_by_teacher: 'Led by a teacher or specialist',
  led_by_assistant: 'By an assistant',
  led_by_other: 'By others',
  leader_not_said: 'Not said',
  adult_hours_least: 'Adult hours, least',
  adult_hours_most: 'Adult hours, most',
} as const;

export function kindsTab(kinds: readonly Line[], latest: Line, audience: Audience): Tab {
  const name = 'Kinds of work';
  const own = new Map(kinds.map((line) => [String(line['kind_of_work']), line]));
  const shown = toldOf(KINDS, own);
  const term = termInWords(latest);
  if (shown.length === 0) return emptyTab(name, term, audience);
  const columns = [...Object.keys(BY_PLACE), ...Object.keys(OTHERS)];
  const drawn = Object.entries(BY_PLACE).filter(([column]) => shown.some((line) => number(line[column]) > 0));
  const chart: TabChart = { type: 'bar', title: `Pupils' hours a week, ${term}`, names: 'Kind of work', values: drawn.map(([, title]) => title), stacked: true }; // prettier-ignore
  return {
    name,
    says: [`${term}. Hours a week of pupils, never divided by the size of a group; an adult's hour with a group is one hour. ${COMPARE}`],
    headings: ['Kind of work', 'Schools that tell', 'Pupils', ...Object.values(BY_PLACE), ...Object.values(OTHERS)],
    lines: shown.map((line) => [
      capitalised(String(line['kind_of_work'])),
      told(line['schools_told']),
      told(line['pupils']),
      ...columns.map((column) => told(line[column])),
    ]),
    chart,
  };
}

/** Lines of which any school tells, in the order of the list. */
function toldOf(names: readonly string[], lines: ReadonlyMap<string, Line>): Line[] {
  return names.map((name) => lines.get(name) ?? {}).filter((line) => number(line['schools_told']) > 0);
}

const emptyTab = (name: string, term: string, audience: Audience): Tab => ({ name, says: [`${term}.`, ...nothingToShow(audience)], headings: [], lines: [] }); // prettier-ignore
