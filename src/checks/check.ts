/** What a check is: one value that knows when it is asked, how it judges, and what to ask the people who know the pupil. */
import type { Field } from '../register/fields';
import type { Row } from '../register/row';
import type { Figure, Settings } from '../settings/settings';
import type { PupilWeek } from '../week/week';

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

/**
 * What a check saw in a row: how much of what is at stake is lost, 0 to 1, and why in words that can stand in a list. Most
 * formulas show no words: what takes putting together is put together when it is asked for.
 */
export interface Finding {
  readonly lost: number;
  readonly seen: string;
  /** A question of its own for what was seen, instead of the check's. */
  readonly question?: string;
}

/** What is put into words when it is asked for. */
export class Told implements Finding {
  constructor(
    readonly lost: number,
    private readonly words: () => string,
  ) {}

  get seen(): string {
    return this.words();
  }
}

export interface Check {
  /** Its name in lists and in the settings; no two are alike. */
  readonly name: string;
  readonly family: Family;
  /** The most it can lose, unless the school gives it other points. */
  readonly points: number;
  /** What it asks of a row. */
  readonly asks: string;
  /** When it is asked, in words that follow "Asked". */
  readonly askedWhen: string;
  /** What loses all, half or none of its points, in sentences. */
  readonly loses: string;
  /** Figures it goes by, which a school can change. */
  readonly figures?: readonly Figure[];
  /** It looks at the pupil's week; the others see the row alone, and judge rows that say the same once. */
  readonly ofWeek?: true;
  /** How much of its points are at stake for this row, 0 to 1; 0 where it is not asked. */
  readonly asked: (row: Row, around: Surroundings) => number;
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

/** What a finding has lost: nothing, half or all. */
export const NONE = 0;
export const HALF = 0.5;
export const ALL = 1;

export const ALSTON = 'Sara Alston, "Outventions: When interventions turn into exclusion", Headteacher Update';
export const DEMPSEY = 'Nicole Dempsey, "3 questions to ask about every SEND intervention", Tes';
export const EEF = 'Education Endowment Foundation, "Making Best Use of Teaching Assistants"';
