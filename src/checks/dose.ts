import { inWords, type Range } from '../dose/range';
import { findProgramme, isTherapyOrPastoral, type Programme } from '../register/programmes';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import { EEF, type Check } from './check';

/** What the Education Endowment Foundation found in interventions that work: short, often, and for a set time. */
const GENERAL: Readonly<Record<Part, Range>> = {
  minutes: { least: 20, most: 50 },
  times: { least: 3, most: 5 },
  weeks: { least: 8, most: 20 },
};

type Part = 'minutes' | 'times' | 'weeks';
const PARTS: readonly Part[] = ['minutes', 'times', 'weeks'];
const POINTS_A_PART = 4;
const UNITS: Readonly<Record<Part, string>> = { minutes: 'minutes a session', times: 'times a week', weeks: 'weeks' };

function valueOf(row: Row, part: Part): Range | 'open' | undefined {
  if (part === 'weeks') return row.weeks;
  return isRead(row.time) ? row.time[part] : undefined;
}

/** Wholly inside loses nothing, partly half, outside or open-ended all; not known half. The ends of the span are inside. */
function pointsLost(value: Range | 'open' | undefined, span: Range): number {
  if (value === undefined) return POINTS_A_PART / 2;
  if (value === 'open' || value.most < span.least || value.least > span.most) return POINTS_A_PART;
  return value.least >= span.least && value.most <= span.most ? 0 : POINTS_A_PART / 2;
}

function partInWords(part: Part, value: Range | 'open' | undefined, span: Range): string {
  if (value === undefined) return `${UNITS[part]} not known`;
  return `${value === 'open' ? 'open-ended' : `${inWords(value)} ${UNITS[part]}`} rather than ${inWords(span)}${value === 'open' ? ` ${UNITS[part]}` : ''}`;
}

function spanFor(programme: Programme | null, part: Part): Range {
  return programme?.[part] ?? GENERAL[part];
}

export const dose: Check = {
  name: 'dose',
  family: 'Is it based on evidence?',
  points: POINTS_A_PART * PARTS.length,
  asks: 'Does it run as often, as long and for as many weeks as its programme says, or as the evidence suggests: 20–50 minutes, 3–5 times a week, 8–20 weeks?',
  atStake: (row) => (findProgramme(row.intervention) === null && isTherapyOrPastoral(row.intervention) ? 0 : POINTS_A_PART * PARTS.length),
  notAsked: 'therapy and pastoral work has no general dose',
  judge({ programme, ...row }) {
    const parts = PARTS.map((part) => {
      const [value, span] = [valueOf({ programme, ...row }, part), spanFor(programme, part)];
      return { points: pointsLost(value, span), words: partInWords(part, value, span) };
    });
    const lost = parts.filter((part) => part.points > 0);
    const held = programme ? `${programme.name}: ` : '';
    return {
      points: lost.reduce((sum, part) => sum + part.points, 0),
      seen: held + (lost.length === 0 ? 'within its dose' : lost.map((part) => part.words).join(', ')),
    };
  },
  question: 'Is it run often enough, long enough and for a set time, as its evidence asks? If not, is it still the same intervention?',
  source: EEF,
};
