/** The review's lines as the register gives them: one for each pupil's package, and one for each of that pupil's rows. */
import type { Score } from '../checks/score';
import { waysBack, type Judgement } from '../judge';
import type { Where } from '../meaning/place';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import { markOf, plainWords } from '../text';
import { minutesOut, timesAWeek } from '../week/minutes';
import type { Status } from '../week/status';
import type { PupilWeek } from '../week/week';
import { NO_FIGURE } from '../words/figures';
import { agreementInWords, type Agreement } from '../words/lastTerm';
import { rowNow, weekNow } from '../words/now';
import { askedInShort, rowQuestions, rowStatus, seenInPackage, seenInRow, withSource } from '../words/reviewLine';
import { marked, statusInWords } from '../words/status';
import { wayBackInWords, wayBackParts } from '../words/wayBack';
import { ALL_TOGETHER, type FactKey } from './columns';
import { questionsFor } from './questions';

export type Value = string | number;

export interface FactLine {
  /** What the lines of one pupil have in common; '' where the register names nobody. */
  readonly pupilKey: string;
  /** What a pupil's lines are told apart by; alike for two rows of one intervention. */
  readonly interventionKey: string;
  /** Marks of all that the row says, and of who leads it: by these two rows of one intervention are told apart. '' for a package. */
  readonly saysMark: string;
  readonly leaderMark: string;
  readonly status: Status | null;
  readonly standing: 'running' | 'ended' | 'not running';
  /** Null for a package, and for what was not read. */
  readonly where: Where | 'outside lessons' | null;
  /** Times a week and minutes a session, the most; null where they are not known. */
  readonly times: number | null;
  readonly session: number | null;
  readonly facts: Readonly<Record<FactKey, Value>>;
}

/**
 * A pupil's lines stand together, with most to ask first.
 * @param from the first day of this review's time: what ended before it is no part of it
 * @param agreed by the pupil's key, whose time out is agreed until a day that is still to come
 */
export function factLines(
  judgement: Judgement,
  weeks: readonly PupilWeek[],
  from: number,
  agreed: ReadonlyMap<string, Agreement> = new Map(),
): FactLine[] {
  const byWeek = new Map<PupilWeek, FactLine[]>();
  const back = waysBack(judgement);
  const strays: FactLine[] = [];
  const known = new Set(weeks);
  for (const { row, shares } of judgement.rows) {
    const { running, lastDay } = row.provision;
    if (running === 'ended' && lastDay !== undefined && lastDay < from) continue;
    for (const { week, score } of shares) {
      const line = rowLine(row, week, score);
      if (known.has(week)) byWeek.set(week, [...(byWeek.get(week) ?? []), line]);
      else strays.push(line);
    }
  }
  return [
    ...weeks.flatMap((week) => [
      ...(judgement.namesPupils
        ? [pupilLine(week, wayBackInWords(wayBackParts(back(week), judgement.settings)), agreed.get(week.key))]
        : []),
      ...(byWeek.get(week) ?? []).sort(mostToAskFirst),
    ]),
    ...strays,
  ];
}

/** What is over, or has no score, comes last. */
function mostToAskFirst(a: FactLine, b: FactLine): number {
  const toAsk = ({ facts: { score } }: FactLine): number => (typeof score === 'number' ? score : -1);
  return toAsk(b) - toAsk(a);
}

/** By which an intervention is known from one term to the next, and in the tab. */
export function interventionKey(text: string): string {
  return text === ALL_TOGETHER ? '' : plainWords(text);
}

/** Questions of a pupil's week that its line has room for. */
const ASKED_IN_SHORT = 2;

function pupilLine(week: PupilWeek, wayBack: string, agreed: Agreement | undefined): FactLine {
  const questions = questionsFor(week, agreed !== undefined);
  return {
    pupilKey: week.key,
    interventionKey: '',
    saysMark: '',
    leaderMark: '',
    status: week.status,
    standing: 'running',
    where: null,
    times: null,
    session: null,
    facts: {
      pupil: week.pupil,
      intervention: ALL_TOGETHER,
      status: marked(week.status, statusInWords(week)),
      // Nothing that could not be read becomes nought.
      least: week.share ? hundredths(week.out.least) : NO_FIGURE,
      most: week.share ? hundredths(week.out.most) : NO_FIGURE,
      shareLeast: week.share?.least ?? NO_FIGURE,
      shareMost: week.share?.most ?? NO_FIGURE,
      score: '',
      band: '',
      seen: [seenInPackage(week), wayBack === '' ? '' : `The way back: ${wayBack}`].filter(Boolean).join(' '),
      question: questions.map(withSource).join('\n'),
      lastTerm: '',
      now: agreed ? `${weekNow(week)} (${agreementInWords(agreed)})` : weekNow(week),
      ask: questions
        .slice(0, ASKED_IN_SHORT)
        .map(({ inShort }) => inShort)
        .join('\n'),
    },
  };
}

function rowLine(row: Row, week: PupilWeek, score: Score): FactLine {
  const { provision } = row;
  const out = isRead(row.time) && provision.running === 'running' ? minutesOut(row) : null;
  const scored = score.kind === 'scored' ? score : null;
  const intervention = provision.intervention || 'No name given';
  return {
    pupilKey: week.pupil === '' ? '' : week.key,
    interventionKey: interventionKey(intervention),
    saysMark: markOf(JSON.stringify(provision.texts)),
    leaderMark: markOf(plainWords(provision.texts.ledBy ?? '')),
    status: null,
    standing: provision.running === 'not started' ? 'not running' : provision.running,
    where: score.kind === 'not read' ? null : provision.outsideLessons ? 'outside lessons' : provision.place.where,
    times: timesAWeek(row)?.most ?? null,
    session: isRead(row.time) ? (row.time.minutes?.most ?? null) : null,
    facts: {
      pupil: week.pupil,
      intervention,
      status: rowStatus(row, score),
      least: out ? hundredths(out.least) : '',
      most: out ? hundredths(out.most) : '',
      shareLeast: out ? out.least / week.taughtMinutes : '',
      shareMost: out ? out.most / week.taughtMinutes : '',
      score: scored?.score ?? (score.kind === 'in class' ? 0 : ''),
      band: scored?.band ?? (score.kind === 'in class' ? 'Low' : ''),
      seen: seenInRow(row, score),
      question: rowQuestions(row, score).join('\n'),
      lastTerm: '',
      now: rowNow(row, score, week),
      ask: askedInShort(row, score),
    },
  };
}

/** Ten minutes once in three weeks is 3.33 a week. */
function hundredths(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
