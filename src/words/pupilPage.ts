/** A pupil's page for the parents' meeting: its titles and sentences. Nothing on it judges the child. */
import { yearInWords } from '../meaning/yearGroup';
import type { Field } from '../register/fields';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import type { Settings } from '../settings/settings';
import { saysNothing } from '../text';
import type { PupilWeek } from '../week/week';
import { clip, clockInWords, counted, dateInWords, hoursInWords, percent, rangeInWords, timeInWords } from './figures';
import { nothingReadInWords } from './week';

/** A part's title, and the headings of its table. */
type Part = readonly [title: string, headings: readonly string[]];

export const SEEN_PART = 'What we see';
export const WEEK_PART = 'The week';
export const WHAT_FOR_PART: Part = [
  'What each part is for',
  ['What', 'What for', 'How long, where', 'With whom', 'What is missed', 'At the start, and now'],
];
export const DECISIONS_PART = 'What we have decided';
export const OVER_TERMS_PART = 'Hours out of class a week, from term to term';
export const OVER_TERMS_HEADINGS = ['Term', 'Hours a week'];
export const OF_THE_LESSONS = 'Of all lessons';

/** "13 h 55, 55.7%": no longer than a narrow column. @param share 0 to 1 */
export function ofTheLessons(minutes: number, share: number): string {
  return `${hoursInWords(minutes)}, ${percent(share)}`;
}
export const HOW_MADE_PART = 'How this was made';
export const HALVES = ['Morning', 'Afternoon'] as const;
export const VARY = 'At times that vary, or are not written down';

/** Stands above the fields that the school fills in. */
export const FIELDS_PART = 'To fill in, before the meeting or at it';
export const FIELD_LABELS: readonly string[] = ['Strengths', "The child's view", "The parents' view"];

const NOT_WRITTEN = 'not written down yet';
export const nothingRuns = 'Nothing is running on this day.';

/** How the title of a pupil's page begins. */
export function pageTitle(pupil: string): string {
  return `${pupil}: a typical week, `;
}

/** The tab's. @param term "Autumn 2026" */
export function pageName(pupil: string, term: string): string {
  return `${pupil} – week, ${term}`;
}

/** "Year 7. As at 18 November 2026." */
export function pageIntroduction({ years }: PupilWeek, { reviewDay }: Settings): string {
  return [years.map(yearInWords).join(', '), `As at ${dateInWords(reviewDay)}.`].filter(Boolean).join('. ');
}

/** How much of the week is where, in sentences a parent can read aloud. */
export function seenInPlainWords(week: PupilWeek): string[] {
  const { out, share, taughtMinutes, notRead, status, inClass, outside } = week;
  const unclear = notRead.length === 0 ? '' : ` The time of ${counted(notRead.length, 'further part')} is not clear in the register yet.`;
  const half = {
    'More out than in': ' That is more than half of the lessons.',
    'May be more out than in': ' That may be more than half of the lessons.',
  };
  const over = status in half ? half[status as keyof typeof half] : '';
  return [
    share === null
      ? nothingReadInWords(week)
      : out.most === 0
        ? `In class for all lessons, as far as the register says.${unclear}`
        : `Out of class for ${timeInWords(out)} of ${hoursInWords(taughtMinutes)} of lessons a week.${over}${unclear}`,
    ...(inClass.most > 0 ? [`Helped in class, with the others: ${timeInWords(inClass)}.`] : []),
    ...(outside.most > 0 ? [`Outside lessons (before or after school, at break, lunch or assembly): ${timeInWords(outside)}.`] : []),
  ];
}

/** A row in the grid of the week. */
export interface Placed {
  readonly row: Row;
  /** From 0 for Monday. */
  readonly day: number;
  readonly isAfternoon: boolean;
  /** Minutes after midnight; null where only morning or afternoon is known. */
  readonly from: number | null;
  readonly to: number | null;
}

/** "9:00–9:30 Phonics", "Nurture", "10:00–11:00 In-class support (in class)". */
export function entryInWords({ row, from, to }: Placed): string {
  const { outsideLessons, place } = row.provision;
  const where = outsideLessons ? ' (outside lessons)' : place.where === 'in class' ? ' (in class)' : '';
  return `${from === null || to === null ? '' : `${clockInWords(from)}–${clockInWords(to)} `}${nameOf(row)}${where}`;
}

export function nameOf({ provision }: Row): string {
  return provision.intervention || 'No name given';
}

/** "Nurture: 2 × 60 minutes, am." */
export function variesInWords(row: Row): string {
  const when = [...new Set([said(row, 'day'), said(row, 'when'), ...HOW_OFTEN.map((field) => said(row, field)).filter(namesADay)])];
  return `${nameOf(row)}: ${[howLong(row), ...when.filter(Boolean).map((text) => clip(text))].join(', ')}.`;
}

/** "Tues & Thurs" and "daily" under "How often" say when, "3 times" does not. */
const HOW_OFTEN: readonly Field[] = ['times', 'dose'];
export const namesADay = (text: string): boolean =>
  /\b(?:mon|tue|wed|thu|fri)|\b(?:daily|(?:every|each) (?:day|morning|afternoon))\b/i.test(text);

/** What is said where nothing can be put into the grid of the week. */
export function notInGrid(rows: readonly Row[]): string {
  const aDay = rows.some((row) => (['day', 'when', ...HOW_OFTEN] as const).some((field) => namesADay(said(row, field))));
  if (!aDay) return 'The register does not say on which days.';
  const aTime = rows.some((row) => (['when', 'from', ...HOW_OFTEN] as const).some((field) => A_TIME.test(said(row, field))));
  return aTime
    ? 'The days and times in the register do not settle when each session is.'
    : 'The register does not say at what time of those days.';
}

const A_TIME = /\d[.:]\d\d|\d ?[ap]m\b/i;

function said({ provision }: Row, field: Field): string {
  const text = provision.texts[field] ?? '';
  return saysNothing(text) ? '' : text;
}

/** "2 × 30 minutes a week", "90 minutes a week". */
function howLong(row: Row): string {
  return amount(row, 'minutes a week', 'minutes a week');
}

/** "2 × 30 min", "90 min a week": for a narrow column. */
function howLongInShort(row: Row): string {
  return amount(row, 'min', 'min a week');
}

function amount({ time }: Row, ofSessions: string, inAll: string): string {
  if (!isRead(time)) return 'how long is not clear yet';
  const { from, minutes, times, weekly } = time;
  return from === 'sessions' && minutes && times
    ? `${rangeInWords(times)} × ${rangeInWords(minutes)} ${ofSessions}`
    : `${rangeInWords(weekly)} ${inAll}`;
}

/** What, what for, how long and where, with whom, what is missed, and the data. */
export function whatForLine(row: Row): string[] {
  const [entry, exit] = [said(row, 'entry'), said(row, 'exit')];
  return [
    nameOf(row),
    said(row, 'target') || NOT_WRITTEN,
    `${howLongInShort(row)}, ${whereOf(row)}`,
    said(row, 'ledBy') || NOT_WRITTEN,
    said(row, 'lesson') || (row.provision.outsideLessons || row.provision.place.where === 'in class' ? 'nothing' : NOT_WRITTEN),
    entry !== '' && exit === '' ? `start: ${entry}` : [entry || NOT_WRITTEN, exit].filter(Boolean).join(' → '),
  ];
}

function whereOf({ provision: { outsideLessons, place } }: Row): string {
  if (outsideLessons) return 'outside lessons';
  if (place.where === 'unknown') return 'not clear whether in or out of class';
  return place.from === 'assumed' ? `${place.where}, as we take it` : place.where;
}

/** What was decided, as a family reads it; what a school typed itself stays as it is. */
const DECIDED_PLAINLY: Readonly<Record<string, string>> = {
  Keep: 'goes on as it is',
  Stop: 'comes to an end',
  'Bring into class': 'is to happen in class',
  Change: 'is to change',
  'Discuss at annual review': 'is to be talked over at the annual review',
  Rebalance: 'is to be balanced anew',
  'Deliberate, agreed with parents': 'is meant to be so, and agreed with parents',
  'Keep and watch': 'goes on as it is, and is looked at again',
  'No change': 'goes on as it is',
};
const THE_WEEK = 'The week as a whole';

/**
 * @param what an intervention; null for the week as a whole
 * @param decision one of those to choose from, or what was typed instead; @param more what stands behind its colon
 * @example decisionInWords('Phonics', 'Change', '5 → 3 times', 'KL, by 18 December 2026') // 'Phonics is to change: from 5 to 3 times a week. KL, by 18 December 2026.'
 */
export function decisionInWords(what: string | null, decision: string, more: string, whoAndBy: string): string {
  const plainly = DECIDED_PLAINLY[decision];
  const [, from, to, unit] = /^(\d+(?:\.\d+)?) → (\d+(?:\.\d+)?) (times?|min)/.exec(more) ?? [];
  const how =
    from !== undefined && to !== undefined ? `from ${from} to ${to} ${unit !== 'min' ? 'times a week' : 'minutes each time'}` : more;
  const said = plainly === undefined ? `: ${decision}` : ` ${plainly}`;
  return `${what ?? THE_WEEK}${said}${how === '' ? '' : `: ${how}`}.${whoAndBy === '' ? '' : ` ${whoAndBy}.`}`;
}

export const NO_DECISION_YET = 'Nothing has been decided yet this term.';

export function pageMadeHow({ taughtMinutes }: PupilWeek): string[] {
  return [
    `From the school's own list of interventions on that day. Lessons are ${hoursInWords(taughtMinutes)} a week, without breaks and lunch. This page is there to be talked about.`,
  ];
}
