/** The school's own lines of the settings: weeks of its year groups, what adults cost, how it works in class, and which school it is. */
import { LEAST_TAUGHT_MINUTES, WEEK_OF_MINUTES } from '../register/howRead';
import { cellText } from '../meaning/cell';
import { KIND_NAMES } from '../meaning/kind';
import { ROLES, type Role } from '../meaning/leader';
import { yearKey } from '../meaning/yearGroup';
import { numberLine, type SettingLine } from './kinds';
import type { School } from './settings';

export const MINUTES_WANTED = `a number of minutes from ${LEAST_TAUGHT_MINUTES} to 10,080, such as 1500 for 25 hours`;

/** A school adds a line of its own for a class: "Taught minutes: 7RW". */
const YEAR_LABEL = /^taught minutes:\s*(\S.*)$/i;
const YEAR_NAMES = ['Nursery', 'Reception', ...Array.from({ length: 13 }, (_, i) => `Year ${i + 1}`)];

export function yearLine(label: string): SettingLine | null {
  const year = YEAR_LABEL.exec(label)?.[1];
  if (year === undefined) return null;
  const line = numberLine(
    {
      label,
      section: 'Taught week of a year group, where it is different',
      wants: MINUTES_WANTED,
      means: `Taught minutes a week in ${year}. Left blank: as for the whole school.`,
    },
    0,
    [LEAST_TAUGHT_MINUTES, WEEK_OF_MINUTES],
    (settings, minutes) => ({ ...settings, taughtByYear: new Map([...settings.taughtByYear, [keyOf(year), minutes]]) }),
  );
  return { ...line, standard: '', used: "the whole school's week" };
}

/** "Year 7" is the whole year group; "7RW" is that class alone. */
function keyOf(year: string): string {
  const { own, group } = yearKey(year);
  return /^(y|yr|year|year group)? ?\d{1,2}$/.test(own) ? group : YEAR_NAMES.some((name) => name.toLowerCase() === own) ? group : own;
}

export const years = (): SettingLine[] => YEAR_NAMES.map((name) => yearLine(`Taught minutes: ${name}`)).filter((line) => line !== null);

const DEAREST_HOUR = 1000;

/** By role and never by name: what an hour costs the school, not what somebody earns. */
export const costs = (): SettingLine[] =>
  ROLES.map((role) => ({
    ...numberLine(
      {
        label: `Cost an hour: ${role}`,
        section: 'What an hour of an adult costs',
        wants: `a number of pounds from 0 to ${DEAREST_HOUR.toLocaleString('en-GB')}, such as 14.50`,
        means: `${COST_OF[role]} A group's session is paid once, however many pupils sit in it; a cost in the register comes first. Left blank: no cost is worked out.`,
      },
      0,
      [0, DEAREST_HOUR],
      (settings, cost) => ({ ...settings, costAnHour: new Map([...settings.costAnHour, [role, cost]]) }),
    ),
    standard: '',
    used: 'no cost',
  }));

const COST_OF: Readonly<Record<Role, string>> = {
  teacher: 'What an hour of a teacher or SENCO costs the school, in pounds.',
  specialist: 'What an hour of a therapist, psychologist or specialist teacher costs the school, in pounds.',
  assistant: 'What an hour of a teaching assistant or mentor costs the school, in pounds.',
  other: 'What an hour of anybody else costs the school, in pounds: a tutor, a coach, a volunteer.',
};

const LONGEST_WAY = 300;

/** Shown in the sidebar above what sources suggest. */
export const ownWays = (): SettingLine[] =>
  KIND_NAMES.map((kind) => ({
    label: `In class: ${kind}`,
    section: 'How this school does it in class',
    kind: { of: 'text' },
    wants: `a sentence of at most ${LONGEST_WAY} characters`,
    means: `How ${kind} is done in class here. Shown to whoever tries it out or decides to bring it into class. Left blank: what sources suggest.`,
    standard: '',
    used: 'what sources suggest',
    set: (settings, cell) => {
      const way = cellText(cell).trim();
      return way.length > LONGEST_WAY ? null : { ...settings, ownWays: new Map([...settings.ownWays, [kind, way]]) };
    },
  }));

/** Only the return for a trust has these; nothing else does. */
export const ofSchool = (): SettingLine[] =>
  SCHOOL_LINES.map(([key, label, wants, means, form]) => ({
    label,
    section: 'For the return to a trust',
    kind: { of: 'text' },
    wants,
    means: `${means} Stands in the return for the trust and nowhere else. Left blank: x, not available.`,
    standard: '',
    used: 'x',
    set: (settings, cell) => {
      const text = cellText(cell).replace(/\s+/g, ' ').trim();
      return form.test(text) ? { ...settings, school: { ...settings.school, [key]: text } } : null;
    },
  }));

const SCHOOL_LINES: readonly (readonly [key: keyof School, label: string, wants: string, means: string, form: RegExp])[] = [
  ['urn', 'School URN', 'a number of six digits, such as 123456', "The school's number at Get Information about Schools.", /^\d{6}$/],
  ['name', 'School name', "the school's name, in at most 100 characters", "The school's name.", /^.{1,100}$/],
  ['trustId', 'Trust id', "the trust's number or name, in at most 100 characters", 'The number or name by which the trust knows itself.', /^.{1,100}$/],
]; // prettier-ignore
