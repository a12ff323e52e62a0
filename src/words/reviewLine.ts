/** A line of the review in words: where it stands, how it was worked out, what was seen and what to ask. */
import type { Source } from '../checks/check';
import { checkNamed } from '../checks/index';
import { RAISED, type Lost, type Score } from '../checks/score';
import { kindOfWork } from '../meaning/kind';
import { KIND_QUESTIONS } from '../checks/kindQuestions';
import { saysNo, saysNothing } from '../text';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import type { PupilWeek } from '../week/week';
import { DUTY_WORDS } from './duty';
import { capitalised, clip, dateInWords, hoursInWords, shareInWords, timeInWords } from './figures';
import { notReadInWords } from './notRead';
import { lostInWords, notRunningInWords, questionOf, sourceOf } from './score';
import { wholeWorkingInWords } from './time';
import { nothingReadInWords, seenInWeek, underInWords } from './week';

const WHERE = { 'in class': 'In class', unknown: 'In or out of class not clear', 'out of class': 'Out of class' } as const;

/** "Out of class (assumed); EHCP or statutory", "Ended 16 October 2026". */
export function rowStatus({ provision }: Row, score: Score): string {
  const { duty, running, lastDay, outsideLessons, place } = provision;
  const andDuty = duty ? `; ${DUTY_WORDS}` : '';
  if (score.kind === 'not running') {
    const ended = running === 'ended' && lastDay !== undefined ? ` ${dateInWords(lastDay)}` : '';
    return `${notRunningInWords(score)}${ended}${andDuty}`;
  }
  if (score.kind === 'not read') return `Not read${andDuty}`;
  const assumed = place.from === 'assumed' && place.where !== 'unknown' && !outsideLessons;
  return `${outsideLessons ? 'Outside lessons' : WHERE[place.where]}${assumed ? ' (assumed)' : ''}${andDuty}`;
}

/** How the row's minutes came about, what lost points, and what the register says of what it is for and what it changed. */
export function seenInRow(row: Row, score: Score): string {
  const lost =
    score.kind === 'scored' && score.lost.length > 0 ? `${capitalised(score.lost.map((lost) => lostInWords(lost)).join('; '))}.` : '';
  return [isRead(row.time) ? wholeWorkingInWords(row.time) : notReadInWords(row.time), lost, said(row.provision)].filter(Boolean).join(' ');
}

const SAID = [
  ['target', 'target'],
  ['entry', 'entry'],
  ['exit', 'exit'],
  ['notes', 'notes'],
] as const;

/** "In the register: entry "14/40"; exit "22/40".", for whoever decides. */
function said({ texts }: Row['provision']): string {
  const parts = SAID.flatMap(([field, name]) => {
    const text = texts[field] ?? '';
    return saysNothing(text) ? [] : [`${name} "${clip(text)}"`];
  });
  return parts.length > 0 ? `In the register: ${parts.join('; ')}.` : '';
}

/** "Out of class 13 h 55 of 25 h, 55.7% of the taught week." and what else there is. */
export function seenInPackage(week: PupilWeek): string {
  const under = underInWords(week).map((words) => `; ${words}`);
  const out = week.share
    ? `Out of class ${timeInWords(week.out)} of ${hoursInWords(week.taughtMinutes)}, ${shareInWords(week.share)} of the taught week${under.join('')}.`
    : nothingReadInWords(week);
  return [out, ...seenInWeek(week)].join(' ');
}

/** The questions of the two checks that lost most; more would be read by nobody. */
const QUESTIONS_SHOWN = 2;

/** A duty is never asked to stop. */
export function rowQuestions({ provision }: Row, score: Score): string[] {
  switch (score.kind) {
    case 'not read':
      return [
        score.problem.why === 'no pupil'
          ? 'Whose is it? Name the pupil in the register.'
          : 'How long, and how often? Correct the cell in the register.',
      ];
    case 'not running':
      return provision.running === 'ended' ? [exitQuestion(provision)] : [];
    case 'in class':
      return [];
    case 'scored': {
      const duty = provision.duty ? ['This is a duty under the plan: is it delivered as written, and could it be delivered in class?'] : [];
      // What raises a row to its least score is asked of the pupil's week as a whole.
      const asked = score.lost.filter(({ check }) => check !== RAISED).slice(0, QUESTIONS_SHOWN);
      const ofKind = provision.outsideLessons || provision.duty ? undefined : KIND_QUESTIONS[kindOfWork(provision.intervention) ?? ''];
      return [
        ...duty,
        ...[...asked, ...score.stillAsked].map((lost) => withSource({ asks: questionOf(lost, provision), source: sourceOf(lost) })),
        ...(ofKind ? [withSource(ofKind)] : []),
      ];
    }
  }
}

function inShort({ check }: Lost): string {
  const found = checkNamed(check);
  return found?.inShort ?? found?.asks ?? '';
}

/** The two that matter most, each in a few words on a line of its own: the review tab has room for three lines. */
export function askedInShort({ provision }: Row, score: Score): string {
  return shortQuestions(provision, score).slice(0, QUESTIONS_SHOWN).join('\n');
}

function shortQuestions({ duty, running }: Row['provision'], score: Score): string[] {
  if (score.kind === 'not read') return [score.problem.why === 'no pupil' ? 'Whose is it?' : 'How long, and how often?'];
  if (score.kind === 'not running') return running === 'ended' ? ['What did it change?'] : [];
  if (score.kind === 'in class') return [];
  const all = [...score.lost, ...score.stillAsked].filter(({ check }) => check !== RAISED);
  // What is asked of the whole week stands on the pupil's own line.
  const ofWeek = (lost: Lost): boolean => checkNamed(lost.check)?.ofWeek === true;
  const asked = [...all.filter((lost) => !ofWeek(lost)), ...all.filter(ofWeek)];
  return [...(duty ? ['Duty: delivered as written?'] : []), ...asked.map(inShort)];
}

/** "What does the pupil love that they miss for this? (Alston)" */
export function withSource({ asks, source }: { readonly asks: string; readonly source: Source }): string {
  return `${asks} (${source.short})`;
}

/** Has it ended, and does the register not say with what? */
export function endedWithoutData({ running, texts }: Row['provision']): boolean {
  const exit = texts.exit ?? '';
  return running === 'ended' && (saysNothing(exit) || (saysNo(exit) && !/^\d/.test(exit)));
}

function exitQuestion(provision: Row['provision']): string {
  if (!endedWithoutData(provision))
    return `The exit data say "${clip(provision.texts.exit ?? '')}". Did it do what it was meant to, and does it show in class?`;
  return 'It has ended without exit data: what did it change, how do you know, and what follows it?';
}
