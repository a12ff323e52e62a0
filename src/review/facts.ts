/** The review's lines as the register gives them: one for each pupil's package, and one for each of that pupil's rows. */
import { hoursInWords } from '../words/hours';
import { RAISED, pointsInWords, type Score } from '../checks/score';
import { dateInWords } from '../meaning/date';
import type { Judgement } from '../judge';
import type { Row } from '../register/row';
import { isRead, notReadInWords, type Time } from '../register/time';
import { clip, plainWords, saysNo, saysNothing } from '../meaning/text';
import { minutesOut } from '../week/minutes';
import { MARKS, type Status } from '../week/status';
import type { PupilWeek } from '../week/week';
import { ALL_TOGETHER, DUTY_WORDS, type FactKey } from './columns';
import { questionsFor, shortSource } from './questions';
import { seenInWords, shareInWords, timeInWords } from './words';

export type Value = string | number;

export interface FactLine {
  /** What the lines of one pupil have in common; '' where the register names nobody. */
  readonly pupilKey: string;
  /** What a pupil's lines are told apart by; alike for two rows of one intervention. */
  readonly interventionKey: string;
  readonly status: Status | null;
  readonly facts: Readonly<Record<FactKey, Value>>;
}

/** @param from the first day of this review's time: what ended before it is no part of it */
export function factLines(judgement: Judgement, weeks: readonly PupilWeek[], from: number): FactLine[] {
  const byWeek = new Map<PupilWeek, FactLine[]>();
  const strays: FactLine[] = [];
  const known = new Set(weeks);
  for (const { row, shares } of judgement.rows) {
    if (row.running === 'ended' && row.lastDay !== undefined && row.lastDay < from) continue;
    for (const { week, score } of shares) {
      const line = rowLine(row, week, score);
      if (known.has(week)) byWeek.set(week, [...(byWeek.get(week) ?? []), line]);
      else strays.push(line);
    }
  }
  return [...weeks.flatMap((week) => [...(judgement.namesPupils ? [pupilLine(week)] : []), ...(byWeek.get(week) ?? [])]), ...strays];
}

/** By which an intervention is known from one term to the next, and in the tab. */
export function interventionKey(text: string): string {
  return text === ALL_TOGETHER ? '' : plainWords(text);
}

function pupilLine(week: PupilWeek): FactLine {
  const seen = [
    `Out of class ${timeInWords(week.out)} of ${hoursInWords(week.taughtMinutes)}, ${shareInWords(week.share)} of the taught week.`,
    ...seenInWords(week),
  ];
  return {
    pupilKey: week.key,
    interventionKey: '',
    status: week.status,
    facts: {
      pupil: week.pupil,
      intervention: ALL_TOGETHER,
      status: `${MARKS[week.status]} ${week.statusText}`.trim(),
      least: hundredths(week.out.least),
      most: hundredths(week.out.most),
      shareLeast: week.share.least,
      shareMost: week.share.most,
      score: '',
      band: '',
      seen: seen.join(' '),
      question: questionsFor(week).map(withSource).join('\n'),
      lastTerm: '',
    },
  };
}

function withSource({ asks, source }: { readonly asks: string; readonly source: string }): string {
  return `${asks} (${shortSource(source)})`;
}

function rowLine(row: Row, week: PupilWeek, score: Score): FactLine {
  const out = isRead(row.time) && row.running === 'running' ? minutesOut(row) : null;
  const scored = score.kind === 'scored' ? score : null;
  const lost = scored ? sentence(scored.lost.map((each) => `${each.seen} (${pointsInWords(each)})`).join('; ')) : '';
  return {
    pupilKey: week.pupil === '' ? '' : week.key,
    interventionKey: interventionKey(row.intervention || 'No name given'),
    status: null,
    facts: {
      pupil: week.pupil,
      intervention: row.intervention || 'No name given',
      status: rowStatus(row, score),
      least: out ? hundredths(out.least) : '',
      most: out ? hundredths(out.most) : '',
      shareLeast: out ? out.least / week.taughtMinutes : '',
      shareMost: out ? out.most / week.taughtMinutes : '',
      score: scored?.score ?? (score.kind === 'in class' ? 0 : ''),
      band: scored?.band ?? (score.kind === 'in class' ? 'Low' : ''),
      seen: [isRead(row.time) ? workingInWords(row.time) : notReadInWords(row.time), lost].filter(Boolean).join(' '),
      question: rowQuestions(row, score).join('\n'),
      lastTerm: '',
    },
  };
}

/** The sum, and what was taken for granted in it. */
function workingInWords({ working, assumed }: Time): string {
  return assumed.length === 0 ? `${working}.` : `${working} (${assumed.join('; ')}).`;
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** "Out of class (assumed); EHCP or statutory". */
export function rowStatus(row: Row, score: Score): string {
  const duty = row.duty ? `; ${DUTY_WORDS}` : '';
  if (score.kind === 'not running') {
    const ended = row.running === 'ended' && row.lastDay !== undefined ? ` ${dateInWords(row.lastDay)}` : '';
    return `${score.text.replace('.', '')}${ended}${duty}`;
  }
  if (score.kind === 'not read') return `Not read${duty}`;
  const where = row.outsideLessons
    ? 'Outside lessons'
    : { 'in class': 'In class', unknown: 'In or out of class not clear', 'out of class': 'Out of class' }[row.place.where];
  const assumed = row.place.from === 'assumed' && row.place.where !== 'unknown' && !row.outsideLessons;
  return `${where}${assumed ? ' (assumed)' : ''}${duty}`;
}

/** The questions of the two checks that lost most; more would be read by nobody. A duty is never asked to stop. */
const QUESTIONS_SHOWN = 2;

function rowQuestions(row: Row, score: Score): string[] {
  if (score.kind === 'not read') return ['How long, and how often? Correct the cell in the register.'];
  if (score.kind === 'not running') return row.running === 'ended' ? [exitQuestion(row)] : [];
  if (score.kind !== 'scored') return [];
  const duty = row.duty ? ['This is a duty under the plan: is it delivered as written, and could it be delivered in class?'] : [];
  // What raises a row to its least score is asked of the pupil's week as a whole.
  const asked = score.lost.filter(({ check }) => check !== RAISED).slice(0, QUESTIONS_SHOWN);
  const questions = asked.map(({ question: asks, source }) => withSource({ asks, source }));
  return [...duty, ...questions];
}

/** Has it ended, and does the register not say with what? */
export function endedWithoutData(row: Row): boolean {
  const exit = row.texts.exit ?? '';
  return row.running === 'ended' && (saysNothing(exit) || (saysNo(exit) && !/^\d/.test(exit)));
}

function exitQuestion(row: Row): string {
  if (!endedWithoutData(row))
    return `The exit data say "${clip(row.texts.exit ?? '')}". Did it do what it was meant to, and does it show in class?`;
  return 'It has ended without exit data: what did it change, how do you know, and what follows it?';
}

/** Ten minutes once in three weeks is 3.33 a week. */
function hundredths(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
