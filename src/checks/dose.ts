import { rangeInWords } from '../words/figures';
import { exactly, type Range } from '../dose/range';
import { plainWords } from '../text';
import { isTherapyOrPastoral } from '../meaning/programme';
import { schoolWeeks } from '../meaning/term';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import { figure, type Figure, type Settings } from '../settings/settings';
import { ALL, EEF, HALF, NONE, type Check, type Finding } from './check';

type Part = 'minutes' | 'times' | 'weekly' | 'weeks';
const PARTS = ['minutes', 'times', 'weeks'] as const;
const UNITS: Readonly<Record<Part, string>> = {
  minutes: 'minutes a session',
  times: 'times a week',
  weekly: 'minutes a week',
  weeks: 'weeks',
};
/** Thirds of the points: where a row says its minutes a week and no more, they stand for sessions and times together. */
const WEIGHTS: Readonly<Record<Part, number>> = { minutes: 1, times: 1, weekly: 2, weeks: 1 };
const WHOLE = 3;

const end = (name: string, value: number, most: number, means: string): Figure => ({ name, value, least: 0, most, means });

/** What the Education Endowment Foundation found in interventions that work: short, often, and for a set time. */
const GENERAL: Readonly<Record<(typeof PARTS)[number], readonly [least: Figure, most: Figure]>> = {
  minutes: [
    end('Dose: least minutes a session', 20, 600, 'A shorter session is outside what the evidence suggests.'),
    end('Dose: most minutes a session', 50, 600, 'A longer session is outside what the evidence suggests.'),
  ],
  times: [
    end('Dose: least times a week', 3, 50, 'Fewer are outside what the evidence suggests.'),
    end('Dose: most times a week', 5, 50, 'More are outside what the evidence suggests.'),
  ],
  weeks: [
    end('Dose: least weeks', 8, 60, 'Fewer are outside what the evidence suggests.'),
    end('Dose: most weeks', 20, 60, 'More are outside what the evidence suggests.'),
  ],
};

/** Each span's least and most, which have to stay in that order. */
export const DOSE_SPANS = PARTS.map((part) => GENERAL[part]);

function valueOf(row: Row, part: Part, settings: Settings): Range | 'open' | undefined {
  if (part === 'weeks') return row.provision.weeks ?? weeksFromDates(row, settings);
  return isRead(row.time) ? row.time[part] : undefined;
}

function weeksFromDates({ provision: { start, end } }: Row, { terms }: Settings): Range | undefined {
  const weeks = start === undefined || end === undefined ? 0 : schoolWeeks(start, end, terms);
  return weeks === 0 ? undefined : exactly(weeks);
}

/** Pre-teaching is short by nature: however often it is, and for as long as there are lessons to come. */
const PRE_TEACHING: Range = { least: 5, most: 20 };
const isPreTeaching = ({ provision }: Row): boolean =>
  /\bpre-? ?(teach|learn|tutor)|\bvocab pre\b/.test(plainWords(provision.intervention));

function partsOf(row: Row): readonly Part[] {
  if (isPreTeaching(row)) return ['minutes', 'times'];
  const { time } = row;
  return isRead(time) && time.minutes === undefined && time.times === undefined ? ['weekly', 'weeks'] : PARTS;
}

/** Wholly inside loses nothing, partly half, outside or open-ended all; not known half. The ends of the span are inside. */
function lostBy(value: Range | 'open' | undefined, span: Range): number {
  if (value === undefined) return HALF;
  if (value === 'open' || value.most < span.least || value.least > span.most) return ALL;
  return value.least >= span.least && value.most <= span.most ? NONE : HALF;
}

function partInWords(part: Part, value: Range | 'open' | undefined, span: Range): string {
  if (value === undefined) return `${UNITS[part]} not known`;
  if (value === 'open') return `open-ended rather than ${rangeInWords(span)} ${UNITS[part]}`;
  if (rangeInWords(value) !== '1') return `${rangeInWords(value)} ${UNITS[part]} rather than ${rangeInWords(span)}`;
  return part === 'times' ? `once a week rather than ${rangeInWords(span)} times` : `1 ${ONE[part]} rather than ${rangeInWords(span)}`;
}

const ONE = { minutes: 'minute a session', weekly: 'minute a week', weeks: 'week' } as const;

/** The programme's own figures, where it publishes them; else the general ones. Null where any will do. */
function spanFor(row: Row, part: Part, settings: Settings): Range | null {
  if (isPreTeaching(row)) return part === 'minutes' ? PRE_TEACHING : null;
  const { programme } = row.provision;
  const general = (of: (typeof PARTS)[number]): Range => {
    const [least, most] = GENERAL[of];
    return programme?.[of] ?? { least: figure(settings, least), most: figure(settings, most) };
  };
  if (part !== 'weekly') return general(part);
  const [minutes, times] = [general('minutes'), general('times')];
  return programme?.weekly ?? { least: minutes.least * times.least, most: minutes.most * times.most };
}

function weightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + WEIGHTS[part], 0);
}

interface DoseFinding extends Finding {
  /** The programme that the row is held to, where it publishes a dose. */
  readonly programme: string | null;
  /** The parts that lose something. */
  readonly outside: readonly { readonly part: Part; readonly value: Range | 'open' | undefined; readonly span: Range }[];
}

export const dose: Check<DoseFinding> = {
  name: 'dose',
  family: 'Is it based on evidence?',
  points: 12,
  asks: 'Does it run as often, as long and for as many weeks as its programme says, or as the evidence suggests: 20–50 minutes, 3–5 times a week, 8–20 weeks?',
  askedWhen: 'of every row but therapy and pastoral work that has no published dose',
  loses:
    'A third of the points each for minutes a session, times a week and weeks. Wholly inside: none. Partly inside, or not known: half of that third. Outside, or open-ended: all of it. Where only the minutes a week are known, they stand for the first two thirds. Weeks come from their own column, else from start and end, without the holidays. A programme with a published dose is held to its own figures, where it has them. Pre-teaching is short by nature: 5–20 minutes, any number of times, weeks not asked.',
  figures: PARTS.flatMap((part) => [...GENERAL[part]]),
  asked(row) {
    if (row.provision.programme === null && isTherapyOrPastoral(row.provision.intervention)) return 0;
    return weightOf(partsOf(row)) / WHOLE;
  },
  notAsked: 'therapy and pastoral work has no general dose',
  judge(row, { settings }) {
    const asked = partsOf(row);
    const parts = asked.flatMap((part) => {
      const [value, span] = [valueOf(row, part, settings), spanFor(row, part, settings)];
      return span === null ? [] : [{ part, value, span, lost: lostBy(value, span) * WEIGHTS[part] }];
    });
    const lost = parts.reduce((sum, part) => sum + part.lost, 0) / weightOf(asked);
    return { lost, programme: row.provision.programme?.name ?? null, outside: parts.filter((part) => part.lost > 0) };
  },
  says({ programme, outside }) {
    const words = outside.map(({ part, value, span }) => partInWords(part, value, span));
    return `${programme === null ? '' : `${programme}: `}${words.length === 0 ? 'within its dose' : words.join(', ')}`;
  },
  inShort: 'Is the dose right?',
  question: 'Does it run as often, as long and for as many weeks as its evidence asks? If not, is it still the same intervention?',
  source: EEF,
};
