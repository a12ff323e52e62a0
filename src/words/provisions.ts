/** What each intervention gives and costs: as a line of a table, and in words. */
import type { Role } from '../meaning/leader';
import type { Gain, NoGain } from '../provisions/gain';
import type { Bounds, Intervention, Where } from '../provisions/interventions';
import { capitalised, hoursFigure, listed } from './figures';

/** The table of OUTVENTION_PROVISIONS. */
export const PROVISIONS_HEADINGS = [
  'Intervention',
  'Pupils',
  "Pupils' hours a week (least)",
  "Pupils' hours a week (most)",
  'Adult hours a week (least)',
  'Adult hours a week (most)',
  'Led by',
  'Where',
  'With entry data',
  'With exit data',
  'Median gain',
  'Cost a week (least)',
  'Cost a week (most)',
];

export const NO_NAME = 'No name given';

/** One line of that table; '' where it can't be said. */
export function provisionLine(of: Intervention): (string | number)[] {
  const { least, most } = of.cost.week;
  return [
    of.name || NO_NAME,
    of.pupils ?? '',
    ...inHours(of.pupilMinutes),
    ...inHours(of.adultMinutes),
    ledByInWords(of),
    whereInWords(of.where),
    of.withEntry,
    of.withExit,
    isGain(of.gain) ? hundredths(of.gain.median) : '',
    ...[least, most].map((pounds) => (pounds === null ? '' : hundredths(pounds))),
  ];
}

export function isGain(gain: Gain | NoGain): gain is Gain {
  return typeof gain !== 'string';
}

function inHours({ least, most }: Bounds): (number | '')[] {
  return [least, most].map((minutes) => (minutes === null ? '' : hoursFigure(minutes)));
}

function hundredths(value: number): number {
  return Math.round(value * 100 + 1e-7) / 100;
}

const ROLE_WORDS: Readonly<Record<Role, string>> = { teacher: 'teacher', specialist: 'specialist', assistant: 'assistant', other: 'other' };

/** "Assistant and teacher", "Assistant, and somebody whose role is not known"; never a name. '' where nobody's role is known. */
export function ledByInWords({ roles, someRoleUnknown }: Pick<Intervention, 'roles' | 'someRoleUnknown'>): string {
  const known = capitalised(listed(roles.map((role) => ROLE_WORDS[role])));
  return known !== '' && someRoleUnknown ? `${known}; not always known` : known;
}

const WHERE_WORDS: Readonly<Record<Where, string>> = {
  'in class': 'in class',
  'out of class': 'out of class',
  'outside lessons': 'outside lessons',
  unknown: 'not clear',
};

/** "Out of class", "In class and out of class". */
export function whereInWords(where: readonly Where[]): string {
  return capitalised(listed(where.map((each) => WHERE_WORDS[each])));
}
