/** A row's score with its working. The points lost add up to it: score = 100 × points lost ÷ points at stake, rounded half up. */
import { beginsLater, isRunning, type Provision, type Row } from '../register/row';
import { isRead, type NotRead } from '../register/time';
import { pointsOf, type Settings } from '../settings/settings';
import type { Check, Finding, Surroundings } from './check';
import { floorOf } from './floor';
import { CHECKS } from './index';

/** Points that a check took, with what it found; `raised` is what lifts the row of a pupil who is more out than in into the top band. */
export type Lost =
  | { readonly check: string; readonly points: number; readonly outOf: number; readonly found: Finding }
  | { readonly check: typeof RAISED; readonly points: number; readonly outOf: number; readonly from: number; readonly to: number };

/** The name of what lifts a score above its floor. */
export const RAISED = 'raised';

export type Band = 'High' | 'Medium' | 'Low';

/** A check that was not asked of a row, and why: it has no points, the register has no column for it, or it is the row itself. */
export interface NotAsked {
  readonly check: string;
  readonly why: 'no points' | 'no column' | 'the row';
}

export type Score =
  | {
      readonly kind: 'scored';
      readonly score: number;
      readonly band: Band;
      /** Most points first. */
      readonly lost: readonly Lost[];
      /** What lost nothing and is to be asked all the same. */
      readonly stillAsked: readonly Lost[];
      /** Points of the checks that were asked; 0 where none was. */
      readonly atStake: number;
      readonly notAsked: readonly NotAsked[];
    }
  | { readonly kind: 'in class' }
  | { readonly kind: 'not read'; readonly problem: NotRead }
  /** `resting`: a status such as "Paused" says nothing of a beginning that is still to come. */
  | { readonly kind: 'not running'; readonly why: 'ended' | 'begins later' | 'resting' };

/** Points come from divisions; what differs in the ninth decimal is no point. */
function rounded(points: number): number {
  return Math.round(points * 1e9) / 1e9;
}

function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

export function bandOf(score: number, settings: Pick<Settings, 'highFrom' | 'mediumFrom'>): Band {
  if (score >= settings.highFrom) return 'High';
  return score >= settings.mediumFrom ? 'Medium' : 'Low';
}

/** What checks found in a row. */
interface Found {
  readonly lost: readonly Lost[];
  readonly stillAsked: readonly Lost[];
  readonly outOf: number;
  readonly notAsked: readonly NotAsked[];
}

/** What the checks that see the row alone found, for rows that say the same; kept for one register and its settings. */
export type KnownFindings = Map<Provision, Found>;

/** @param known filled as rows are scored */
export function scoreRow(row: Row, around: Surroundings, known: KnownFindings): Score {
  if (!isRunning(row)) return { kind: 'not running', why: whyNotRunning(row, around.settings) };
  if (!isRead(row.time)) return { kind: 'not read', problem: row.time };
  if (row.provision.place.where === 'in class') return { kind: 'in class' };

  const inWeek = findings(OF_WEEK, row, around);
  const inRow = known.get(row.provision) ?? findings(OF_ROW, row, around);
  known.set(row.provision, inRow);
  const lost = inWeek.lost.concat(inRow.lost);
  const atStake = rounded(inWeek.outOf + inRow.outOf);
  const points = lost.reduce((sum, each) => sum + each.points, 0);
  // A school that gives no check any points, or a row that none is asked of, leaves nothing to divide by.
  const own = atStake > 0 ? Math.min(100, (100 * points) / atStake) : 0;
  const raised = atStake > 0 && mustBeRaised(row, around) ? raisedScore(own, floorOf(around.settings)) : own;
  const score = roundHalfUp(raised);
  const raise = rounded(((raised - own) / 100) * atStake);
  if (raise > 0) lost.push({ check: RAISED, points: raise, outOf: raise, from: roundHalfUp(own), to: score });
  lost.sort((a, b) => b.points - a.points);
  return {
    kind: 'scored',
    score,
    band: bandOf(score, around.settings),
    lost,
    stillAsked: inWeek.stillAsked.concat(inRow.stillAsked),
    atStake,
    notAsked: inWeek.notAsked.concat(inRow.notAsked),
  };
}

/**
 * Into the top band without losing its order, so that of one pupil's rows the one to ask about first stays first.
 * @example raisedScore(46, 70) // 83.8
 * @example raisedScore(100, 70) // 100
 */
function raisedScore(own: number, floor: number): number {
  return floor + ((100 - floor) / 100) * own;
}

/** What a row lost by itself, 0 to 100: its score before it was raised for its pupil. 0 for a row that has none. */
export function ownScore(score: Score): number {
  if (score.kind !== 'scored' || score.atStake === 0) return 0;
  const points = score.lost.reduce((sum, each) => (each.check === RAISED ? sum : sum + each.points), 0);
  return (100 * points) / score.atStake;
}

function whyNotRunning({ provision }: Row, settings: Settings): 'ended' | 'begins later' | 'resting' {
  if (provision.running === 'ended') return 'ended';
  return beginsLater(provision, settings) ? 'begins later' : 'resting';
}

const OF_WEEK = CHECKS.filter(({ ofWeek }) => ofWeek);
const OF_ROW = CHECKS.filter(({ ofWeek }) => !ofWeek);

function findings(checks: readonly Check[], row: Row, around: Surroundings): Found {
  const lost: Lost[] = [];
  const stillAsked: Lost[] = [];
  const notAsked: NotAsked[] = [];
  let outOfAll = 0;
  for (const check of checks) {
    const points = pointsOf(around.settings, check);
    const outOf = check.asked(row, around) * points;
    if (outOf === 0) {
      notAsked.push({ check: check.name, why: points === 0 ? 'no points' : check.unsaid === undefined ? 'the row' : 'no column' });
      continue;
    }
    outOfAll += outOf;
    const found = check.judge(row, around);
    if (found.lost > 0) lost.push({ check: check.name, points: rounded(found.lost * outOf), outOf, found });
    else if (check.staysAsked?.(found)) stillAsked.push({ check: check.name, points: 0, outOf, found });
  }
  return { lost, stillAsked, outOf: outOfAll, notAsked };
}

/** Out of class, in lesson time, and the pupil out for more than the line even by the least. */
function mustBeRaised({ provision }: Row, { week }: Surroundings): boolean {
  return provision.place.where === 'out of class' && !provision.outsideLessons && week.status === 'More out than in';
}
