/** What the sidebar is told of a check. */
import type { HowRead } from '../register/howRead';
import type { Settings } from '../settings/settings';
import type { NotReadLine, Report } from '../report';
import type { Choice, TryRow } from '../wayBack/tryOut';
import type { Status } from '../week/status';

/** One pupil as the sidebar draws it. */
export interface PupilCard {
  readonly pupil: string;
  readonly status: Status;
  readonly statusText: string;
  readonly mark: string;
  /** "13 h 55 of 25 h", "7 h 30 to 13 h 10 of 25 h"; a dash where there is none. */
  readonly figure: string;
  /** The same as a sentence, or why there is none. */
  readonly figureInWords: string;
  /** "55.7%", "30%–52.7%"; a dash where none of the rows that may take class time could be read. */
  readonly share: string;
  /** Null where there is no share, and so no bar. */
  readonly shareLeast: number | null;
  readonly shareMost: number | null;
  /** Time outside lessons (lunch, break, assembly): as a share of the taught week, for a bar of its own, and in words. */
  readonly outside: { readonly share: number; readonly words: string } | null;
  /** In class, led by others, lessons lost: each a sentence, where there is something to say. */
  readonly also: readonly string[];
  /** "1 h 25 over half", and behind it each plan: "Nurture 5 → 3 times: 47.7%". None of a pupil who is not over. */
  readonly wayBack: readonly string[];
  /** What is needed to try another week; null for a pupil who is in class, or of whom nothing could be read. */
  readonly tries: Tries | null;
  /** Year groups or classes, in words: "Year 7". */
  readonly years: readonly string[];
  readonly rows: readonly RowCard[];
}

/** One of a pupil's rows, with its working. */
export interface RowCard {
  /** Left out where it is the reply's. */
  readonly sheet?: string;
  /** As the sheet counts. */
  readonly row: number;
  readonly intervention: string;
  /** "3 × 20 minutes = 60 a week", or why it can't be read. */
  readonly working: string;
  /** "Out of class (assumed)", "In class; EHCP or statutory", "Ended". */
  readonly where: string;
  /** "70 High"; '' where there is none. */
  readonly score: string;
}

export interface Tries {
  readonly taughtMinutes: number;
  /** The line, as a share of the taught week. */
  readonly moreThan: number;
  /** Rows that were not read are missing in what it comes to. */
  readonly atLeast: boolean;
  /** What can be tried with each of the pupil's rows; null for one that takes nothing of the taught week, or was not read. */
  readonly rows: readonly (TryRow | null)[];
  /** What each of the plans does to those rows. */
  readonly plans: readonly (readonly { readonly at: number; readonly choice: Choice }[])[];
}

/** A column of the register, and what it was taken for. */
export interface ColumnCard {
  readonly letters: string;
  readonly heading: string;
  /** By which the column is named in a correction. */
  readonly mark: string;
  /** A field's name; '' for a column that is not used. */
  readonly field: string;
  readonly by: 'heading' | 'contents' | 'you' | 'nothing';
  /** How sure that is: "sure", "not sure: it may be Led by"; '' for a column that is not used. */
  readonly sure: string;
  /** Up to three of its cells. */
  readonly samples: readonly string[];
}

/** What is asked where the reading of a column is unsure. */
export interface ColumnQuestion {
  /** "Which column is the intervention?" */
  readonly asks: string;
  /** The field's name, to be sent with the column's mark. */
  readonly field: string;
  /** The likely columns; the first is the one that was taken, where one was. */
  readonly columns: readonly ColumnCard[];
  readonly isTaken: boolean;
}

export interface Understood {
  /** At most five, the most needed first. */
  readonly questions: readonly ColumnQuestion[];
  readonly columns: readonly ColumnCard[];
  /** What a column can be. */
  readonly fields: readonly string[];
  readonly pupils: readonly string[];
  readonly unsaidPlace: HowRead['unsaidPlace'];
  /** As the sheet counts, from 1. */
  readonly headingRow: number;
  /** Then a sort of the whole sheet leaves them where they are. */
  readonly headingsFrozen: boolean;
  readonly pupilsInCell: HowRead['pupilsInCell'];
  readonly blankPupils: HowRead['blankPupils'];
  readonly columnsHold: Settings['columnsHold'];
  /** The spreadsheet's sheets, in order. */
  readonly sheets: readonly string[];
}

/** What the sidebar shows of a check, and no more. */
export interface CheckReply {
  /** The sheet by which the same register is asked for again. */
  readonly sheet: string;
  /** What it is called; of several sheets, all of them. */
  readonly register: string;
  /** As the sheet counts, from 1. */
  readonly headingRow: number;
  readonly rows: number;
  /** Also those that are not running. */
  readonly everyRowRead: boolean;
  readonly notRead: readonly NotReadLine[];
  /** Start and end dates that could not be read; their rows count as running. */
  readonly datesNotRead: readonly NotReadLine[];
  readonly understood: Understood;
  /** What would bring most pupils back over the whole register, in sentences. */
  readonly wholeSchool: readonly string[];
  readonly cards: readonly PupilCard[];
  /** How the school does a kind of work in class, in its own words, by the kind. */
  readonly ownWays: Readonly<Record<string, string>>;
  /** The line, as a share of the taught week. */
  readonly moreThan: number;
  /** What was read, in sentences. */
  readonly summary: readonly string[];
  /** Minutes. */
  readonly taughtMinutes: number;
  /** The school has said that this is its taught week. */
  readonly taughtSaid: boolean;
  /** The same in words: "25 h (1,500 minutes)". */
  readonly taughtWeek: string;
  readonly reviewDateWords: string;
  /** What else the user should know, in sentences. */
  readonly notices: readonly string[];
  /** Of those, what has to be put right: columns of ours that can't show their answers, and settings that can't be used. */
  readonly blocked: readonly string[];
  readonly settingProblems: readonly string[];
}

/** Of a review's register as it stands now. */
export interface WaysBackReply {
  /** The pupils of whom there is a plan. */
  readonly cards: readonly PupilCard[];
}

/** The same for the command line, with everything that was found. */
export interface ReportReply extends CheckReply {
  readonly report: Report;
}
