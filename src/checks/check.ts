/** What a check is: one value that knows when it is asked, how it judges, and what to ask the people who know the pupil. */
import type { Field } from '../register/fields';
import type { Row } from '../register/row';
import type { Settings } from '../settings/settings';
import type { PupilWeek } from '../week/week';

export type CheckName = 'time' | 'lesson' | 'led by' | 'link' | 'plan' | 'dose' | 'evidence' | 'data' | 'drift';

/** The three questions of Dempsey's article. */
export type Family = 'What is the pupil losing?' | 'Is it of equal quality?' | 'Is it based on evidence?';

/** Everything a check may look at beside the row. */
export interface Surroundings {
  readonly has: (field: Field) => boolean;
  readonly week: PupilWeek;
  /** Does the register name pupils? Without, a row stands for itself. */
  readonly namesPupils: boolean;
  readonly settings: Settings;
}

/** What a check saw in a row: points lost, and why in words that can stand in a list. */
export interface Finding {
  readonly points: number;
  readonly seen: string;
}

export interface Check {
  readonly name: CheckName;
  readonly family: Family;
  /** The most it can lose. */
  readonly points: number;
  /** What it asks of a row, for help and settings. */
  readonly asks: string;
  /** Points at stake for this row; 0 where it is not asked. */
  readonly atStake: (row: Row, around: Surroundings) => number;
  /** Said where it is not asked. */
  readonly notAsked: string;
  /** Only called where something is at stake. */
  readonly judge: (row: Row, around: Surroundings) => Finding;
  /** For the review: what to ask about a row that lost points here. */
  readonly question: string;
  /** Instead, where the row is a duty: nothing may suggest stopping it. */
  readonly questionForDuty?: string;
  readonly source: string;
}

export const ALSTON = 'Sara Alston, "Outventions: When interventions turn into exclusion", Headteacher Update';
export const DEMPSEY = 'Nicole Dempsey, "3 questions to ask about every SEND intervention", Tes';
export const EEF = 'Education Endowment Foundation, "Making Best Use of Teaching Assistants"';
