/**
 * Every line of the settings: the school's own, those of each check, and the term dates. What a settings range of a formula may
 * hold, the settings tab and the sentences about a wrong value are all made from this list, and the checks' part from the checks.
 */
import { CHOICES, LAST_FINISHED, LEAST_TAUGHT_MINUTES, REVIEW_DATE, TAUGHT_MINUTES, WEEK_OF_MINUTES } from '../register/howRead';
import { HALF_TERM_NAMES } from '../meaning/term';
import { readSpan } from '../meaning/readTerm';
import { CHECKS } from '../checks/index';
import { FLOOR } from '../checks/floor';
import { cellText } from '../meaning/cell';
import { cellDay } from '../register/running';
import { KIND_NAMES } from '../meaning/kind';
import { ROLES, type Role } from '../meaning/leader';
import { yearKey } from '../meaning/yearGroup';
import { lazy } from '../memoise';
import { choiceLine, numberLine, shareLine, type Put, type SettingLine } from './kinds';
import { COLUMNS_HOLD, type Figure, type School } from './settings';

/** The line of what is chosen from a list of how the register is read. */
function choiceLineFor(key: keyof typeof CHOICES, section: string): SettingLine {
  const { label, options, means } = CHOICES[key];
  return choiceLine({ label, section, means }, options, (settings, value) => ({ ...settings, [key]: value }));
}

const WEEK = 'The taught week';
const REVIEW = 'The review';
const SCORE = 'The score';
const TERMS = 'Term dates';
const READING = 'How the register is read';
const MINUTES_WANTED = `a number of minutes from ${LEAST_TAUGHT_MINUTES} to 10,080, such as 1500 for 25 hours`;

const own = (): SettingLine[] => [
  numberLine(
    {
      label: TAUGHT_MINUTES,
      section: WEEK,
      wants: MINUTES_WANTED,
      means: 'Minutes of lessons in a week, without breaks and lunch: 25 hours are 1500. Every share is a share of this.',
    },
    1500,
    [LEAST_TAUGHT_MINUTES, WEEK_OF_MINUTES],
    (settings, taughtMinutes) => ({ ...settings, taughtMinutes, taughtSaid: true }),
  ),
  {
    label: REVIEW_DATE,
    section: REVIEW,
    kind: { of: 'date' },
    wants: 'a date, such as 21/11/2026',
    means: 'Only what runs on this day counts. Left blank: today.',
    standard: '',
    used: 'today',
    set: (settings, cell, today) => {
      const reviewDay = cellDay(cell, today);
      return reviewDay === null ? null : { ...settings, reviewDay };
    },
  },
  {
    label: LAST_FINISHED,
    section: REVIEW,
    kind: { of: 'date' },
    wants: 'a date, such as 21/11/2026',
    means: 'Written when a review is finished in the sidebar: every row that was running on that day was reviewed then. Left blank: none.',
    standard: '',
    used: 'no date',
    set: (settings, cell, today) => {
      const lastFinished = cellDay(cell, today);
      return lastFinished === null ? null : { ...settings, lastFinished };
    },
  },
  shareLine(
    {
      label: 'More out than in above',
      section: REVIEW,
      wants: 'a percentage, such as 50%',
      means: 'A pupil who is out of class for more than this share of the taught week is "More out than in".',
    },
    0.5,
    (settings, moreThan) => ({ ...settings, moreThan }),
  ),
  shareLine(
    {
      label: 'Watch from',
      section: REVIEW,
      wants: 'a percentage, such as 25%',
      means: 'From this share a pupil is on "Watch": this add-on\'s own early warning. No UK body sets a limit.',
    },
    0.25,
    (settings, watchFrom) => ({ ...settings, watchFrom }),
  ),
  choiceLineFor('unsaidPlace', REVIEW),
  choiceLine({ label: COLUMNS_HOLD.label, section: REVIEW, means: COLUMNS_HOLD.means }, COLUMNS_HOLD.options, (settings, columnsHold) => ({
    ...settings,
    columnsHold,
  })),
  numberLine(
    { label: 'High from', section: SCORE, wants: 'a score from 0 to 100, such as 70', means: 'Scores of this and above are "High".' },
    70,
    [0, 100],
    (settings, highFrom) => ({ ...settings, highFrom }),
  ),
  numberLine(
    {
      label: 'Medium from',
      section: SCORE,
      wants: 'a score from 0 to 100, such as 35',
      means: 'Scores of this and above are "Medium", up to where "High" begins.',
    },
    35,
    [0, 100],
    (settings, mediumFrom) => ({ ...settings, mediumFrom }),
  ),
];

function figureLine(figure: Figure, section: string): SettingLine {
  const { name: label, value, means, least, most, share } = figure;
  const put: Put<number> = (settings, set) => ({ ...settings, figures: new Map([...settings.figures, [label, set]]) });
  if (share) return shareLine({ label, section, wants: 'a percentage, such as 50%', means }, value, put);
  return numberLine({ label, section, wants: `a number from ${least} to ${most}, such as ${value}`, means }, value, [least, most], put);
}

const points = (): SettingLine[] =>
  CHECKS.map(({ name, points, asks }) =>
    numberLine(
      {
        label: `Points: ${name}`,
        section: 'Points of the checks',
        wants: 'a number of points from 0 to 100',
        means: `${asks} 0 leaves this check out.`,
      },
      points,
      [0, 100],
      (settings, given) => ({ ...settings, points: new Map([...settings.points, [name, given]]) }),
    ),
  );

const figures = (): SettingLine[] => [
  figureLine(FLOOR, SCORE),
  ...CHECKS.flatMap(({ figures = [] }) => figures.map((figure) => figureLine(figure, 'What the checks go by'))),
];

const halfTerms = (): SettingLine[] =>
  HALF_TERM_NAMES.map((label, half) => ({
    label,
    section: TERMS,
    kind: { of: 'span' },
    wants: 'a first and last day, such as 3/9/2026 - 23/10/2026',
    means: 'First and last day, such as 3/9/2026 - 23/10/2026. Left blank: a usual English calendar.',
    standard: '',
    used: 'a usual English calendar',
    set: (settings, cell, today) => {
      const span = readSpan(cellText(cell).toLowerCase(), today);
      return !span || span.last < span.first ? null : { ...settings, terms: [...settings.terms, { half, span }] };
    },
  }));

const LONGEST_WAY = 300;

/** Shown in the sidebar above what sources suggest. */
const ownWays = (): SettingLine[] =>
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
const ofSchool = (): SettingLine[] =>
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

const howRead = (): SettingLine[] => (['headingRow', 'pupilsInCell', 'blankPupils'] as const).map((key) => choiceLineFor(key, READING));

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

const years = (): SettingLine[] => YEAR_NAMES.map((name) => yearLine(`Taught minutes: ${name}`)).filter((line) => line !== null);

const DEAREST_HOUR = 1000;

/** By role and never by name: what an hour costs the school, not what somebody earns. */
const costs = (): SettingLine[] =>
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

/** In the order of the settings tab. Made when first asked for: a formula without settings needs none. */
export const settingLines = lazy((): readonly SettingLine[] => {
  const ofChecks = figures();
  return [
    ...own(),
    ...ofChecks.filter(({ section }) => section === SCORE),
    ...points(),
    ...ofChecks.filter(({ section }) => section !== SCORE),
    ...halfTerms(),
    ...years(),
    ...costs(),
    ...ownWays(),
    ...ofSchool(),
    ...howRead(),
  ];
});
