/** What a check is: one value that knows when it is asked, how it judges, and how it says what it found. */
import type { Field } from '../register/fields';
import type { Row } from '../register/row';
import type { Figure, Settings } from '../settings/settings';
import type { PupilWeek } from '../week/week';

/** The three questions of Dempsey's article. */
type Family = 'What is the pupil losing?' | 'Is it of equal quality?' | 'Is it based on evidence?';

/** Everything a check may look at beside the row. */
export interface Surroundings {
  readonly has: (field: Field) => boolean;
  readonly week: PupilWeek;
  /** Does the register name pupils? Without, a row stands for itself. */
  readonly namesPupils: boolean;
  readonly settings: Settings;
}

/** What a check found in a row: how much of what is at stake is lost, 0 to 1, and whatever it needs to say so. */
export interface Finding {
  readonly lost: number;
}

/** @typeParam F what it finds: facts, from which `says` makes the words */
export interface Check<F extends Finding = Finding> {
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
  /** What the register doesn't say where this is not asked, to follow "your register doesn't say ". */
  readonly unsaid?: string;
  /** Said instead where it is the row itself that is not asked. */
  readonly notAsked?: string;
  /** The question in a few words, for the review tab, where it fits on one line; left out, what the check asks. */
  readonly inShort?: string;
  /** For the review: what to ask about a row that lost points here. */
  readonly question: string;
  /** Instead, where the row is a duty: nothing may suggest stopping it. */
  readonly questionForDuty?: string;
  readonly source: Source;
  /** How much of its points are at stake for this row, 0 to 1; 0 where it is not asked. */
  asked(row: Row, around: Surroundings): number;
  /** Only called where something is at stake. */
  judge(row: Row, around: Surroundings): F;
  /** What was found, in words that can stand in a list. */
  says(found: F): string;
  /** Is the question asked all the same, where nothing was lost? */
  staysAsked?(found: F): boolean;
  /** A question of its own for what was found, instead of the check's. */
  questionOf?(found: F): string | undefined;
}

/** What a finding has lost: nothing, half or all. */
export const NONE = 0;
export const HALF = 0.5;
export const ALL = 1;

/** Where a check or a question comes from: as it stands behind a question, and in full. */
export interface Source {
  readonly short: string;
  readonly full: string;
}

export const ALSTON: Source = {
  short: 'Alston',
  full: 'Sara Alston, "Outventions: When interventions turn into exclusion", Headteacher Update',
};
export const DEMPSEY: Source = {
  short: 'Dempsey',
  full: 'Nicole Dempsey, "3 questions to ask about every SEND intervention", Tes',
};
export const DFE: Source = { short: 'DfE', full: "Department for Education's guidance on specialist bases, June 2026" };
/** What no source asks, and this add-on needs to know. */
export const OURS: Source = { short: 'to settle the figures', full: 'this add-on' };
export const EEF: Source = { short: 'EEF', full: 'Education Endowment Foundation, "Making Best Use of Teaching Assistants"' };
