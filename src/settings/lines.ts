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
import { lazy } from '../memoise';
import { choiceLine, numberLine, shareLine, type Put, type SettingLine } from './kinds';
import { MINUTES_WANTED, costs, ofSchool, ownWays, years } from './schoolLines';
import { COLUMNS_HOLD, type Figure } from './settings';

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

const howRead = (): SettingLine[] => (['headingRow', 'pupilsInCell', 'blankPupils'] as const).map((key) => choiceLineFor(key, READING));

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
