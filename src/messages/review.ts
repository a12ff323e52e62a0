/** What the sidebar is told of a review. */
import type { TryRow } from '../wayBack/tryOut';
import type { Written } from './requests';

export interface WriteReviewReply {
  readonly reviewSheet: string;
  /** What was started or refreshed, in a sentence. */
  readonly message: string;
  readonly review: ReviewState;
}

/** A review as it stands in its tab. */
export interface ReviewState {
  /** The tab's id, by which it is asked for; its name may change. */
  readonly id: number;
  readonly name: string;
  /** "Autumn 2026". */
  readonly term: string;
  /** "18 November 2026", or null while it is going on. */
  readonly finished: string | null;
  readonly pupils: readonly ReviewPupil[];
  /** Names of those who are in class, asked nothing as a whole, and not written of yet: one press decides for all of them. */
  readonly quiet: readonly string[];
  /** The pupil where somebody left off, or the first who is still open; null where the review has no pupils. */
  readonly at: string | null;
}

export interface ReviewPupil {
  readonly key: string;
  readonly pupil: string;
  /** With its mark: "▲ More out than in". */
  readonly status: string;
  /** As a whole, or each running intervention of theirs. */
  readonly decided: boolean;
}

/** One line of a pupil's review: an intervention, or the package as a whole. */
export interface ReviewLine {
  /** By which it is saved: its id in the tab. */
  readonly line: string;
  readonly isPackage: boolean;
  readonly intervention: string;
  readonly status: string;
  /** The same in a word or two: "Out of class", "Ended". */
  readonly standing: string;
  /** "60 minutes a week, 4% of the taught week"; '' where there is none. */
  readonly figures: string;
  /** "70 High"; '' where there is none. */
  readonly score: string;
  readonly seen: string;
  readonly questions: readonly string[];
  /** What was decided last term, and what became of it; '' where there is nothing to say. */
  readonly lastTerm: string;
  readonly written: Written;
  /** What may be decided; none for a line that has ended. */
  readonly choices: readonly string[];
  /** What kind of work it is, "phonics"; '' where its name does not say. */
  readonly kind: string;
  /** In a tab of an earlier version: what is deliberate is dated by when it was agreed, not until when. */
  readonly agreedOn?: true;
  /** What is needed to try another week; null for a package, and for what takes nothing of the taught week or was not read. */
  readonly tries: TryRow | null;
}

/** A pupil's week by the tab's own figures. */
export interface ReviewWeek {
  /** Minutes. */
  readonly taughtMinutes: number;
  readonly outMost: number;
  /** Of the taught week, 0 to 1. */
  readonly shareLeast: number;
  readonly shareMost: number;
  /** Rows were not read: it is at least so much. */
  readonly atLeast: boolean;
}

export interface PupilReview {
  readonly key: string;
  readonly pupil: string;
  readonly package: ReviewLine;
  /** Null where nothing was read. */
  readonly week: ReviewWeek | null;
  /** With most to ask first. */
  readonly lines: readonly ReviewLine[];
}

export interface ReviewReply {
  /** The term that a review started now would have. */
  readonly term: string;
  /** The review of that term, where it has been started. */
  readonly review: ReviewState | null;
  /** How the school does a kind of work in class, in its own words, by the kind. */
  readonly ownWays: Readonly<Record<string, string>>;
  /** The line, as a share of the taught week. */
  readonly moreThan: number;
}

export interface PupilHereReply {
  /** By which the pupil's lines are asked for. */
  readonly pupil: string;
}

/** Two people wrote in the same place: nothing of either is lost. */
export interface WriteClash {
  readonly line: string;
  readonly field: keyof Written;
  readonly theirs: string;
  readonly yours: string;
  /** Where yours is kept, in a sentence. */
  readonly message: string;
}

export interface SaveReviewReply {
  readonly review: ReviewState;
  /** The pupil gone on to, or the same. */
  readonly pupil: PupilReview;
  readonly clashes: readonly WriteClash[];
}

export interface FinishReviewReply {
  readonly review: ReviewState;
  /** That it is finished, and what is still open, in sentences. */
  readonly message: string;
  /** What was decided to be done, by person and date, a sentence each. */
  readonly toDo: readonly string[];
}
