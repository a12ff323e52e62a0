/** The table for a school's inclusion strategy: its titles and sentences. It is published, so nothing that a person typed is on it. */
import type { Intervention, Bounds } from '../provisions/interventions';
import type { Settings } from '../settings/settings';
import { capitalised, dateInWords, hoursInWords, listed, numberInWords } from './figures';
import { ledByInWords, whereInWords } from './provisions';
import { PUBLISHED } from '../smallNumbers';
import { NOT_SHOWN, fewerThan } from './smallCounts';

type Part = readonly [title: string, headings: readonly string[]];

/** What a line is told of. */
interface Told {
  readonly kind: string;
  readonly of: readonly Intervention[];
  readonly needs: readonly string[];
  readonly pupilMinutes: Bounds;
  readonly adultMinutes: Bounds;
  readonly cost: Bounds;
  readonly reviewed: number | null;
}

const FEW = fewerThan(PUBLISHED);
const NOT_SAID = 'not recorded';

export const TABLE_PART: Part = [
  'Work beyond the usual lesson, by kind',
  ['Kind of work', 'Need it is for', 'Where', 'Led by', 'Adult time a week', "Pupils' time a week", 'Cost', 'Last reviewed'],
];
export const HOW_MADE = 'How this was made';
export const noneRunning = 'No intervention is running on this day.';

/** The tab's. @param term "Autumn 2026" */
export function strategyName(term: string): string {
  return `Inclusion strategy ${term}`;
}

export function strategyTitle(term: string): string {
  return `For our inclusion strategy: interventions, ${term}`;
}

export function strategyIntroduction({ reviewDay }: Settings): string[] {
  return [
    `As at ${dateInWords(reviewDay)}, from the school's register of interventions. No pupil and no adult is named.`,
    'What the whole school does for every pupil is not in a register: write that beside it.',
  ];
}

/** @param isTold figures are told of ten pupils and more */
export function kindLine({ kind, of, needs, pupilMinutes, adultMinutes, cost, reviewed }: Told, isTold: boolean, weeks: number): string[] {
  const all = { roles: unique(of.flatMap(({ roles }) => roles)), someRoleUnknown: of.some(({ someRoleUnknown }) => someRoleUnknown) };
  return [
    capitalised(kind),
    isTold ? listed(needs) || NOT_SAID : NOT_SHOWN,
    whereInWords(unique(of.flatMap(({ where }) => where))),
    ledByInWords(all) || NOT_SAID,
    ...figures({ pupilMinutes, adultMinutes, cost }, isTold, weeks),
    isTold ? (reviewed === null ? NOT_SAID : dateInWords(reviewed)) : NOT_SHOWN,
  ];
}

export function togetherLine(told: Told, weeks: number): string[] {
  return [`The kinds for ${FEW} pupils each, together`, '', '', '', ...figures(told, true, weeks), ''];
}

function figures(
  { pupilMinutes, adultMinutes, cost }: Pick<Told, 'pupilMinutes' | 'adultMinutes' | 'cost'>,
  isTold: boolean,
  weeks: number,
): string[] {
  if (!isTold) return [NOT_SHOWN, NOT_SHOWN, NOT_SHOWN];
  const money = (factor: number): string => boundsInWords(cost, (pounds) => poundsInWords(pounds * factor));
  return [
    boundsInWords(adultMinutes, hoursInWords),
    boundsInWords(pupilMinutes, hoursInWords),
    cost.least === null ? NOT_SAID : `${money(1)} a week, ${money(weeks)} a term`,
  ];
}

/** "1 h 30", "1 h 30 to 6 h", "at least 1 h 30". */
export function boundsInWords({ least, most }: Bounds, inWords: (value: number) => string): string {
  if (least === null) return NOT_SAID;
  if (most === null) return `at least ${inWords(least)}`;
  return inWords(least) === inWords(most) ? inWords(most) : `${inWords(least)} to ${inWords(most)}`;
}

/** "£18", "£4.50", "£1,250". */
export function poundsInWords(pounds: number): string {
  const whole = Math.round(pounds * 100) / 100;
  return `£${Number.isInteger(whole) || whole >= 1000 ? Math.round(whole).toLocaleString('en-GB') : whole.toFixed(2)}`;
}

function unique<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}

export function strategyMadeHow(weeks: number): string[] {
  return [
    'This table follows no official template. The Department for Education gives one of its own with "Developing an inclusion strategy using the inclusive mainstream fund" (25 June 2026), and asks for the activity invested in to alleviate barriers to learning and participation, and budgeted costs. Take from here what fits. Costs here are worked out from a register: they are no budget.',
    `Of a kind of work for ${FEW} pupils no figures are shown, nor its need. There is no total, so that none can be worked out.`,
    "Pupils' time is never divided by the size of the group. Adult time is: a group's session is paid once, however many pupils sit in it.",
    `Where the register leaves it open, the least and the most are given. A term is counted as ${numberInWords(weeks)} school weeks.`,
    "Costs are the register's own, or an hour's cost by role that the school has set. Where there is neither, none is recorded.",
  ];
}
