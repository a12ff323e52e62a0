/** A row's score with its working. The points shown add up to it: score = 100 × points lost ÷ points at stake, rounded half up. */
import { readTerm } from '../meaning/term';
import { numberInWords } from '../dose/range';
import type { Row, Said } from '../register/row';
import { isRead, notReadInWords } from '../register/time';
import { clip } from '../meaning/text';
import { figure, pointsOf, type Settings } from '../settings/settings';
import { ALSTON, type Check, type Finding, type Surroundings } from './check';
import { FLOOR } from './floor';
import { CHECKS } from './index';

export interface Lost {
  /** A check's name, or `raised`: points that lift the row of a pupil who is more out than in to the least score for it. */
  readonly check: string;
  readonly points: number;
  readonly outOf: number;
  readonly seen: string;
  readonly question: string;
  readonly source: string;
}

export type Band = 'High' | 'Watch' | 'Low';

export type Score =
  | {
      readonly kind: 'scored';
      readonly score: number;
      readonly band: Band;
      readonly lost: readonly Lost[];
      readonly atStake: number;
      readonly notAsked: readonly string[];
    }
  | { readonly kind: 'in class' }
  | { readonly kind: 'not read'; readonly text: string }
  | { readonly kind: 'not running'; readonly text: string };

/** The name of what lifts a score to its floor. */
export const RAISED = 'raised';

/** Points come from divisions; what is left in the twelfth decimal is no point. */
function clean(points: number): number {
  return Math.round(points * 1e9) / 1e9;
}

function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

export function bandOf(score: number, settings: Pick<Settings, 'highFrom' | 'watchScoreFrom'>): Band {
  if (score >= settings.highFrom) return 'High';
  return score >= settings.watchScoreFrom ? 'Watch' : 'Low';
}

/** What checks found in a row. */
interface Found {
  readonly lost: readonly Lost[];
  readonly outOf: number;
  readonly notAsked: readonly string[];
}

/** What the checks that see the row alone found, for rows that say the same; kept for one register and its settings. */
export type KnownFindings = Map<Said, Found>;

/** @param known filled as rows are scored */
export function scoreRow(row: Row, around: Surroundings, known: KnownFindings): Score {
  if (row.running !== 'running') return { kind: 'not running', text: whyNotRunning(row, around.settings) };
  if (!isRead(row.time)) return { kind: 'not read', text: notReadInWords(row.time) };
  if (row.place.where === 'in class') return { kind: 'in class' };

  const inWeek = findings(OF_WEEK, row, around);
  const inRow = known.get(row.said) ?? findings(OF_ROW, row, around);
  known.set(row.said, inRow);
  const lost = inWeek.lost.concat(inRow.lost);
  const atStake = clean(inWeek.outOf + inRow.outOf);
  const points = lost.reduce((sum, each) => sum + each.points, 0);
  // A school that gives no check any points leaves nothing to divide by.
  const whole = atStake > 0 ? atStake : 100;
  const floor = mustBeRaised(row, around) ? figure(around.settings, FLOOR) : 0;
  const raise = Math.max(0, clean((floor / 100) * whole - points));
  if (raise > 0) lost.push(raised(raise, floor));
  lost.sort((a, b) => b.points - a.points);
  const score = Math.min(100, roundHalfUp((100 * (points + raise)) / whole));
  return {
    kind: 'scored',
    score,
    band: bandOf(score, around.settings),
    lost,
    atStake: whole,
    notAsked: inWeek.notAsked.concat(inRow.notAsked),
  };
}

/** A status such as "Paused" or "On hold" says nothing of a beginning that is still to come. */
function whyNotRunning(row: Row, settings: Settings): string {
  if (row.running === 'ended') return 'Ended.';
  return beginsLater(row, settings) ? 'Not started yet.' : 'Not running at present.';
}

/** Does its own start date, or its term, lie after the review date? */
export function beginsLater({ start, texts }: Row, { reviewDay, terms }: Pick<Settings, 'reviewDay' | 'terms'>): boolean {
  const first = start ?? readTerm(texts.term ?? '', reviewDay, terms)?.first;
  return first !== undefined && first > reviewDay;
}

const OF_WEEK = CHECKS.filter(({ ofWeek }) => ofWeek);
const OF_ROW = CHECKS.filter(({ ofWeek }) => !ofWeek);

function findings(checks: readonly Check[], row: Row, around: Surroundings): Found {
  const lost: Lost[] = [];
  const notAsked: string[] = [];
  let outOfAll = 0;
  for (const check of checks) {
    const outOf = check.asked(row, around) * pointsOf(around.settings, check);
    if (outOf === 0) {
      notAsked.push(whyNotAsked(check, around.settings));
      continue;
    }
    outOfAll += outOf;
    const finding = check.judge(row, around);
    if (finding.lost > 0) lost.push(new LostByCheck(check, finding, outOf, row.duty));
  }
  return { lost, outOf: outOfAll, notAsked };
}

/** Its words are taken from the check when they are asked for. */
class LostByCheck implements Lost {
  readonly points: number;

  constructor(
    private readonly by: Check,
    private readonly finding: Finding,
    readonly outOf: number,
    private readonly duty: boolean,
  ) {
    this.points = clean(finding.lost * outOf);
  }

  get check(): string {
    return this.by.name;
  }

  get seen(): string {
    return this.finding.seen;
  }

  get question(): string {
    return (this.duty ? this.by.questionForDuty : undefined) ?? this.finding.question ?? this.by.question;
  }

  get source(): string {
    return this.by.source;
  }
}

/** Out of class, and the pupil out for more than the line even by the least. */
function mustBeRaised(row: Row, { week }: Surroundings): boolean {
  return row.place.where === 'out of class' && week.status === 'More out than in';
}

function whyNotAsked(check: Check, settings: Settings): string {
  return pointsOf(settings, check) === 0 ? `the check "${check.name}" has no points in your settings` : check.notAsked;
}

function raised(points: number, floor: number): Lost {
  return {
    check: RAISED,
    points,
    outOf: points,
    seen: `raised to ${numberInWords(floor)}, because the pupil is more out of class than in`,
    question: 'Is so much time out of class a deliberate decision, agreed with whom and when, or did it drift here?',
    source: ALSTON,
  };
}

/** "3.6 of 30"; of the points that raise a row to 70, how many were added. */
export function pointsInWords({ check, points, outOf }: Lost): string {
  return check === RAISED ? `${numberInWords(points)} added` : `${numberInWords(points)} of ${numberInWords(outOf)}`;
}

/** The working as one line: "out 13 h 55 of 25 h (30 of 30); led by TA, … (6 of 12). 36 of 54 points: 67, Watch." */
export function reasonsInWords(score: Score, row: Row): string {
  if (score.kind === 'in class') return 'In class: it takes no time out of class, so the score is 0.';
  if (score.kind !== 'scored') return score.text;
  const reasons = score.lost.map((lost) => `${lost.seen} (${pointsInWords(lost)})`);
  const sum = numberInWords(score.lost.reduce((all, each) => all + each.points, 0));
  const listed = reasons.length === 0 ? 'No points lost' : capitalised(reasons.join('; '));
  return `${whereInWords(row)}${listed}. ${sum} of ${numberInWords(score.atStake)} points = ${score.score}, ${score.band}.${notAskedInWords(score.notAsked)}`;
}

/** What was guessed, or takes no taught time, is said first. */
function whereInWords({ outsideLessons, place }: Row): string {
  if (outsideLessons) return 'Outside lessons, so it takes no taught time. ';
  if (place.from !== 'assumed') return '';
  const taken = place.where === 'unknown' ? 'Not clear whether in or out of class' : `Taken as ${place.where}`;
  return `${taken}: ${place.seen === '' ? "the register doesn't say" : `"${clip(place.seen)}" is a place we don't know`}. `;
}

const DOES_NOT_SAY = "your register doesn't say ";

/** " Not asked: your register doesn't say who leads it, or which lesson is missed; …" */
function notAskedInWords(notAsked: readonly string[]): string {
  const unsaid = notAsked.filter((text) => text.startsWith(DOES_NOT_SAY)).map((text) => text.slice(DOES_NOT_SAY.length));
  const others = notAsked.filter((text) => !text.startsWith(DOES_NOT_SAY));
  const all = [...(unsaid.length > 0 ? [DOES_NOT_SAY + unsaid.join(', or ')] : []), ...others];
  return all.length === 0 ? '' : ` Not asked: ${all.join('; ')}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
