import { inWords, type Range } from '../dose/range';
import { isTherapyOrPastoral, type Programme } from '../meaning/programme';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import { figure, type Figure, type Settings } from '../settings/settings';
import { ALL, EEF, HALF, NONE, Told, type Check } from './check';

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
  if (part === 'weeks') return row.weeks;
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
  if (value === 'open') return `open-ended rather than ${inWords(span)} ${UNITS[part]}`;
  if (inWords(value) !== '1') return `${inWords(value)} ${UNITS[part]} rather than ${inWords(span)}`;
  return part === 'times' ? `once a week rather than ${inWords(span)} times` : `1 ${ONE[part]} rather than ${inWords(span)}`;
}

const ONE = { minutes: 'minute a session', weeks: 'week' } as const;

/** The programme's own figures, where it publishes them; else the general ones. */
function spanFor(programme: Programme | null, part: Part, settings: Settings): Range {
  const [least, most] = GENERAL[part];
  return programme?.[part] ?? { least: figure(settings, least), most: figure(settings, most) };
}

export const dose: Check = {
  name: 'dose',
  family: 'Is it based on evidence?',
  points: 12,
  asks: 'Does it run as often, as long and for as many weeks as its programme says, or as the evidence suggests: 20–50 minutes, 3–5 times a week, 8–20 weeks?',
  askedWhen: 'of every row but therapy and pastoral work that has no published dose',
  loses:
    'A third of the points each for minutes a session, times a week and weeks. Wholly inside: none. Partly inside, or not known: half of that third. Outside, or open-ended: all of it. A programme with a published dose is held to its own figures, where it has them.',
  figures: PARTS.flatMap((part) => [...GENERAL[part]]),
  asked: (row) => (row.programme === null && isTherapyOrPastoral(row.intervention) ? 0 : 1),
  notAsked: 'therapy and pastoral work has no general dose',
  judge(row, { settings }) {
    const parts = PARTS.map((part) => {
      const [value, span] = [valueOf(row, part), spanFor(row.programme, part, settings)];
      return { part, value, span, lost: lostBy(value, span) };
    });
    return new Told(parts.reduce((sum, { lost }) => sum + lost, 0) / PARTS.length, () => {
      const outside = parts.filter(({ lost }) => lost > 0).map(({ part, value, span }) => partInWords(part, value, span));
      return `${row.programme ? `${row.programme.name}: ` : ''}${outside.length === 0 ? 'within its dose' : outside.join(', ')}`;
    });
  },
  question: 'Does it run as often, as long and for as many weeks as its evidence asks? If not, is it still the same intervention?',
  source: EEF,
};
