/** One pupil's typical week for the parents' meeting: what the register says, in plain words. Nothing on it judges the child. */
import { DUTY_WORDS } from '../words/reviewLine';
import { saysNothing } from '../text';
import {
  NO_FIGURE,
  dateInWords,
  hoursInWords,
  weekInWords,
  numberInWords,
  clockInWords,
  clip,
  percent,
  shareInWords,
  timeInWords,
} from '../words/figures';
import { type Range } from '../dose/range';
import { markOf } from '../text';
import { headingMark } from '../register/headings';
import { isRunning, type Row } from '../register/row';
import { isRead } from '../register/time';
import { WEEKDAYS } from '../meaning/slot';
import { yearInWords } from '../meaning/yearGroup';
import type { Settings } from '../settings/settings';
import { doubled, minutesOut, takesTime } from '../week/minutes';
import { marked, statusInWords } from '../words/status';
import { workingInWords } from '../words/time';
import { nothingReadInWords } from '../words/week';
import { NOT_READ } from '../week/status';
import type { Field } from '../register/fields';
import type { PupilWeek } from '../week/week';
import { decidedOn } from '../review/lastTerm';
import { byInWords } from '../words/lastTerm';
import { pageLine, pageSection, type Page, type PageLine } from './page';
import { isPackage, type TabTable } from '../review/readTable';

/** What was decided, where the term's review is there. */
export interface Decided {
  /** The review tab's name. */
  readonly name: string;
  readonly table: TabTable;
}

/** By which a pupil's page is known again, without holding the name: O'N's is not ON's. */
export function pupilMark(key: string): string {
  return markOf(key);
}

const OLD_PART = 60;

/**
 * The mark that version 0.1.0 gave, which drops apostrophes: a page with it is this pupil's only where its title names the pupil too.
 * Of a long name every part counts.
 */
export function oldPupilMark(key: string): string {
  const parts = Array.from({ length: Math.max(1, Math.ceil(key.length / OLD_PART)) }, (_, i) =>
    key.slice(i * OLD_PART, (i + 1) * OLD_PART),
  );
  return parts.map(headingMark).join('');
}

/** How the title of a pupil's page begins. */
export function pageTitle(pupil: string): string {
  return `${pupil}: a typical week, `;
}

/** @param term "Autumn 2026" */
export function pupilPage(week: PupilWeek, settings: Settings, term: string, decided: Decided | null): Page {
  const running = week.rows.filter(isRunning);
  const years = week.years.map(yearInWords).join(', ');
  return {
    name: `${tabName(week.pupil)} – week, ${term}`,
    widths: [160, 250, 280],
    lines: [
      pageLine('title', `${pageTitle(week.pupil)}${term}`),
      pageLine('text', [years, `As at ${dateInWords(settings.reviewDay)}.`].filter(Boolean).join('. ')),
      ...pageSection('The week as a whole', [], wholeWeek(week, settings)),
      ...pageSection('Day by day', ['Day', 'Out of class', 'When'], dayByDay(week, running)),
      ...pageSection('Interventions', ['Intervention', 'How long, where, with whom', 'What for, and data'], running.map(interventionLine)),
      ...pageSection('Lessons missed', ['Lesson', 'Time a week', 'How often'], lessonLines(week)),
      ...(decided ? decisions(week, decided, settings.reviewDay) : []),
      ...pageSection('How this was made', [], howMade(week, settings)),
    ],
  };
}

/** Longer names of tabs are refused, and some characters are lost when the file is saved for Excel. */
const LONGEST_NAME = 60;

function tabName(pupil: string): string {
  return pupil
    .replace(/[\s[\]*?/\\:']+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
}

function wholeWeek(week: PupilWeek, settings: Settings): string[][] {
  const { taughtMinutes, ledByOthers } = week;
  const share = (range: Range): string => shareInWords({ least: range.least / taughtMinutes, most: range.most / taughtMinutes });
  const least = week.out.least === week.out.most ? '' : ' The register does not settle all of it, so the least and the most are given.';
  return [
    ['Status', marked(week.status, statusInWords(week)), meaningOf(week, settings)],
    week.share
      ? [
          'Out of class',
          `${timeInWords(week.out)}, ${shareInWords(week.share)}`,
          `Of a taught week of ${hoursInWords(taughtMinutes)}.${least}`,
        ]
      : ['Out of class', NO_FIGURE, nothingReadInWords(week)],
    ...(week.inClass.most > 0 ? [['Support in class', timeInWords(week.inClass), 'With the rest of the class.']] : []),
    ...(week.outside.most > 0
      ? [['Outside lessons', timeInWords(week.outside), 'Lunch, break, assembly and the like: no lesson is missed.']]
      : []),
    ...(ledByOthers && ledByOthers.most > 0
      ? [
          [
            'Led by others',
            `${timeInWords(ledByOthers)}, ${share(ledByOthers)}`,
            'Led by someone other than a teacher or specialist, in class or out.',
          ],
        ]
      : []),
  ];
}

/** By the school's own lines, and no more than the figures say. */
function meaningOf({ status, notRead }: PupilWeek, { moreThan, watchFrom }: Settings): string {
  const [half, watch] = [percent(moreThan), percent(watchFrom)];
  const means = {
    'More out than in': `More than ${half} of the taught week is out of class.`,
    'May be more out than in': `More than ${half} of the taught week may be out of class: the register leaves some of it open.`,
    Watch: `From ${watch} to ${half} of the taught week may be out of class.`,
    'In class': `Less than ${watch} of the taught week is out of class.`,
    'Not read': 'It is not known how much of the taught week is out of class.',
  }[status];
  return notRead.length === 0 || status === NOT_READ ? means : `${means} Not all times could be read.`;
}

/** Only where the register says when anything is. */
function dayByDay(week: PupilWeek, running: readonly Row[]): string[][] {
  const timed = running.filter(({ provision }) => provision.slots.length > 0);
  if (timed.length === 0) return [];
  const unknown = running.filter((row) => row.provision.slots.length === 0 && takesTime(row));
  const days = WEEKDAYS.map((name, day) => {
    const out: Range = { least: outOn(timed, day, 'least'), most: outOn(timed, day, 'most') };
    // With times still open, how long is left in class is not known.
    const left = week.taughtMinutes / WEEKDAYS.length;
    const inside: Range = { least: Math.max(0, left - out.most), most: Math.max(0, left - out.least) };
    const rest = unknown.length === 0 && week.notRead.length === 0 ? `; about ${timeInWords(inside)} in class` : '';
    return [name, `${out.most === 0 ? 'None' : timeInWords(out)}${rest}`, slotsOn(timed, day)];
  });
  const open = unknown.map(({ provision: { intervention }, time }) => [
    'Day not known',
    isRead(time) ? `${numberInWords(time.weekly.most)} minutes a week` : '',
    intervention,
  ]);
  return [...days, ...open];
}

function outOn(rows: readonly Row[], day: number, edge: keyof Range): number {
  const slots = rows.filter((row) => minutesOut(row)[edge] > 0).flatMap((row) => row.provision.slots.filter((slot) => slot.day === day));
  return slots.reduce((sum, { from, to }) => sum + to - from, 0) - doubled(slots);
}

function slotsOn(rows: readonly Row[], day: number): string {
  return rows
    .flatMap((row) => row.provision.slots.filter((slot) => slot.day === day).map((slot) => ({ ...slot, row })))
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, row }) => {
      const where = row.provision.outsideLessons ? ' (outside lessons)' : row.provision.place.where === 'in class' ? ' (in class)' : '';
      return `${clockInWords(from)}–${clockInWords(to)} ${nameOf(row)}${where}`;
    })
    .join('\n');
}

function nameOf({ provision }: Row): string {
  return provision.intervention || 'No name given';
}

function interventionLine(row: Row): string[] {
  const said = (field: Field): string => {
    const text = row.provision.texts[field] ?? '';
    return saysNothing(text) ? '' : text;
  };
  const or = (text: string): string => text || "the register doesn't say";
  const review = row.provision.lastReview === undefined ? said('lastReview') : dateInWords(row.provision.lastReview);
  return [
    nameOf(row),
    [
      isRead(row.time) ? `${workingInWords(row.time)}.` : 'How long and how often: not clear in the register yet.',
      `${whereOf(row)}${row.provision.duty ? `; ${DUTY_WORDS}` : ''}.`,
      `Led by: ${or(said('ledBy'))}`,
      ...(said('lesson') === '' ? [] : [`Lesson missed: ${said('lesson')}`]),
    ].join('\n'),
    [
      `What for: ${or(said('target'))}`,
      ...(said('entry') === '' ? [] : [`At the start: ${said('entry')}`]),
      ...(said('exit') === '' ? [] : [`At the end: ${said('exit')}`]),
      ...(review === '' ? [] : [`Last review: ${review}`]),
    ].join('\n'),
  ];
}

function whereOf({ provision: { outsideLessons, place } }: Row): string {
  if (outsideLessons) return 'Outside lessons';
  if (place.where === 'unknown') return 'Not clear whether in or out of class';
  const where = place.where === 'in class' ? 'In class' : 'Out of class';
  if (place.from !== 'assumed') return where;
  return `${where} (assumed: the register ${place.seen === '' ? "doesn't say" : `says "${clip(place.seen)}"`})`;
}

function lessonLines({ lessonsLost }: PupilWeek): string[][] {
  return lessonsLost.map(({ lesson, minutes, always }) => [
    lesson,
    hoursInWords(minutes),
    always ? 'Every week' : 'Not every week, or not always this one',
  ]);
}

/** Notes stay in the review: they are for those who write them, and this page is handed out. */
function decisions({ key }: PupilWeek, { name, table }: Decided, near: number): PageLine[] {
  const own = table.rows.filter((row) => row.pupilKey === key && row.written.decision !== '');
  const lines = own
    .sort((a, b) => Number(isPackage(b)) - Number(isPackage(a)))
    .map((row) => {
      const { decision, who, by } = decidedOn(row, near);
      return [row.text('intervention'), decision, [who, by === null ? '' : byInWords(by)].filter(Boolean).join(', ')];
    });
  return pageSection(
    'Decisions',
    ['What', 'Decision', 'Who, and by when'],
    lines.length > 0 ? lines : [['', `None yet in "${name}".`, '']],
  );
}

function howMade({ taughtMinutes }: PupilWeek, { moreThan, watchFrom }: Settings): string[][] {
  return [
    [
      'Taught week',
      `${weekInWords(taughtMinutes)}, without breaks and lunch. A day counts as a fifth of it.`,
      `"More out than in" is above ${percent(moreThan)} of it; "Watch" is from ${percent(watchFrom)}. No UK body sets a limit.`,
    ],
    [
      'Figures',
      "From the school's register of interventions, by what is running on the day above. They stay as they are until this page is made again.",
      'They are prompts for a conversation between people who know the pupil. They decide nothing.',
    ],
  ];
}
