import { rangeInWords } from '../words/figures';
import { type Range } from '../dose/range';
import { isTherapyOrPastoral, type Programme } from '../meaning/programme';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import { figure, type Figure, type Settings } from '../settings/settings';
import { ALL, EEF, HALF, NONE, type Check, type Finding } from './check';

type Part = 'minutes' | 'times' | 'weeks';
const PARTS: readonly Part[] = ['minutes', 'times', 'weeks'];
const UNITS: Readonly<Record<Part, string>> = { minutes: 'minutes a session', times: 'times a week', weeks: 'weeks' };

const end = (name: string, value: number, most: number, means: string): Figure => ({ name, value, least: 0, most, means });

/** What the Education Endowment Foundation found in interventions that work: short, often, and for a set time. */
const GENERAL: Readonly<Record<Part, readonly [least: Figure, most: Figure]>> = {
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

function valueOf(row: Row, part: Part): Range | 'open' | undefined {
  if (part === 'weeks') return row.provision.weeks;
  return isRead(row.time) ? row.time[part] : undefined;
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

const ONE = { minutes: 'minute a session', weeks: 'week' } as const;

/** The programme's own figures, where it publishes them; else the general ones. */
function spanFor(programme: Programme | null, part: Part, settings: Settings): Range {
  const [least, most] = GENERAL[part];
  return programme?.[part] ?? { least: figure(settings, least), most: figure(settings, most) };
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
    'A third of the points each for minutes a session, times a week and weeks. Wholly inside: none. Partly inside, or not known: half of that third. Outside, or open-ended: all of it. A programme with a published dose is held to its own figures, where it has them.',
  figures: PARTS.flatMap((part) => [...GENERAL[part]]),
  asked: (row) => (row.provision.programme === null && isTherapyOrPastoral(row.provision.intervention) ? 0 : 1),
  notAsked: 'therapy and pastoral work has no general dose',
  judge(row, { settings }) {
    const parts = PARTS.map((part) => {
      const [value, span] = [valueOf(row, part), spanFor(row.provision.programme, part, settings)];
      return { part, value, span, lost: lostBy(value, span) };
    });
    const lost = parts.reduce((sum, part) => sum + part.lost, 0) / PARTS.length;
    return { lost, programme: row.provision.programme?.name ?? null, outside: parts.filter((part) => part.lost > 0) };
  },
  says({ programme, outside }) {
    const words = outside.map(({ part, value, span }) => partInWords(part, value, span));
    return `${programme === null ? '' : `${programme}: `}${words.length === 0 ? 'within its dose' : words.join(', ')}`;
  },
  question: 'Does it run as often, as long and for as many weeks as its evidence asks? If not, is it still the same intervention?',
  source: EEF,
};
