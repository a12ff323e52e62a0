/** What the sidebar and the script say to each other: one JSON text each way. What arrives is checked; anyone who has the sidebar can send anything. */
import * as z from 'zod/mini';
import { lazy } from './memoise';
import { CHOICES, LEAST_TAUGHT_MINUTES, WEEK_OF_MINUTES, type HowRead } from './register/howRead';
import type { NotReadLine, Report } from './report';
import type { Status } from './week/status';

/** What the sidebar may ask, by its name below. Made when it first asks: no formula needs them. */
export const requests = lazy(() => {
  const check = z.strictObject({
    /** The sheet's name; left out, the sheet that is open. */
    sheet: z.optional(z.string().check(z.maxLength(200))),
    taughtMinutes: z.optional(z.number().check(z.gte(LEAST_TAUGHT_MINUTES), z.lte(WEEK_OF_MINUTES))),
    /** What the user says a column is: its heading's mark → a field's name, or "Not used". Remembered with the sheet. */
    columns: z.optional(z.record(z.string().check(z.regex(/^#[0-9a-f]{8}$/)), z.string().check(z.maxLength(40)))),
    /** What rows that don't say where are taken as. Remembered with the sheet. */
    unsaidPlace: z.optional(z.enum(CHOICES.unsaidPlace.options)),
    /** The heading row, as the sheet counts; 0 for the one that is found. Remembered with the sheet, like the two that follow. */
    headingRow: z.optional(z.int().check(z.gte(0), z.lte(1000))),
    pupilsInCell: z.optional(z.enum(CHOICES.pupilsInCell.options)),
    blankPupils: z.optional(z.enum(CHOICES.blankPupils.options)),
    /** "2026-11-21"; left out, today. */
    reviewDate: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  });
  /** What a person writes on a line of the review: as it stands in the tab, dates as "2026-12-18". */
  const written = z.strictObject({
    decision: z.string().check(z.maxLength(1000)),
    who: z.string().check(z.maxLength(1000)),
    by: z.string().check(z.maxLength(1000)),
    notes: z.string().check(z.maxLength(40_000)),
  });
  const pupilKey = z.string().check(z.maxLength(1000));
  return {
    check,
    nothing: z.strictObject({}),
    showCell: z.strictObject({
      sheet: z.string().check(z.maxLength(200)),
      cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)),
    }),
    /** Rows of the register to be selected, as the sheet counts. */
    showRows: z.strictObject({
      sheet: z.string().check(z.maxLength(200)),
      rows: z.array(z.int().check(z.gte(1), z.lte(10_000_000))).check(z.minLength(1), z.maxLength(1000)),
    }),
    /** The date that is chosen in the sidebar; left out, the settings' or today. */
    review: z.strictObject({ reviewDate: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))) }),
    reviewPupil: z.strictObject({ review: z.int(), pupil: pupilKey }),
    saveReview: z.strictObject({
      review: z.int(),
      pupil: pupilKey,
      /** Only the lines that were changed, each with what stood there when it was shown. */
      lines: z
        .array(
          z.strictObject({ line: z.string().check(z.maxLength(40)), name: z.string().check(z.maxLength(1000)), written, was: written }),
        )
        .check(z.maxLength(200)),
      /** The pupil to go on to; left out, the same again. */
      next: z.optional(pupilKey),
    }),
    finishReview: z.strictObject({ review: z.int() }),
    /** A page of one pupil, by the name or by its key; the register as it is checked. */
    pupilPage: z.extend(check, { pupil: pupilKey }),
  };
});

export type Requests = ReturnType<typeof requests>;
export type CheckRequest = z.infer<Requests['check']>;
export type ShowCellRequest = z.infer<Requests['showCell']>;
export type ShowRowsRequest = z.infer<Requests['showRows']>;
export type ReviewRequest = z.infer<Requests['review']>;
export type ReviewPupilRequest = z.infer<Requests['reviewPupil']>;
export type SaveReviewRequest = z.infer<Requests['saveReview']>;
export type PupilPageRequest = z.infer<Requests['pupilPage']>;
export type FinishReviewRequest = z.infer<Requests['finishReview']>;
/** Decision, who, by when and notes of one line of the review. */
export type Written = SaveReviewRequest['lines'][number]['written'];

/** One pupil as the sidebar draws it. */
export interface PupilCard {
  readonly pupil: string;
  readonly status: Status;
  readonly statusText: string;
  readonly mark: string;
  /** "13 h 55 of 25 h", "7 h 30 to 13 h 10 of 25 h". */
  readonly figure: string;
  /** "55.7%", "30%–52.7%". */
  readonly share: string;
  readonly shareLeast: number;
  readonly shareMost: number;
  /** Time outside lessons (lunch, break, assembly): as a share of the taught week, for a bar of its own, and in words. */
  readonly outside: { readonly share: number; readonly words: string } | null;
  /** In class, led by others, lessons lost: each a sentence, where there is something to say. */
  readonly also: readonly string[];
  /** Year groups or classes, in words: "Year 7". */
  readonly years: readonly string[];
  readonly rows: readonly RowCard[];
}

/** One of a pupil's rows, with its working. */
export interface RowCard {
  readonly sheet: string;
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

/** A column of the register, and what it was taken for. */
export interface ColumnCard {
  readonly letters: string;
  readonly heading: string;
  /** By which the column is named in a correction. */
  readonly mark: string;
  /** A field's name; '' for a column that is not used. */
  readonly field: string;
  readonly by: 'heading' | 'contents' | 'you' | 'nothing';
  /** Up to three of its cells. */
  readonly samples: readonly string[];
}

export interface Understood {
  readonly columns: readonly ColumnCard[];
  /** What a column can be. */
  readonly fields: readonly string[];
  readonly pupils: readonly string[];
  readonly unsaidPlace: HowRead['unsaidPlace'];
  /** As the sheet counts, from 1. */
  readonly headingRow: number;
  readonly pupilsInCell: HowRead['pupilsInCell'];
  readonly blankPupils: HowRead['blankPupils'];
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
  readonly cards: readonly PupilCard[];
  /** What was read, in sentences. */
  readonly summary: readonly string[];
  /** The taught week in words: "25 h (1,500 minutes)". */
  readonly taughtWeek: string;
  readonly reviewDateWords: string;
  /** What else the user should know, in sentences. */
  readonly notices: readonly string[];
  /** Of those, what has to be put right: columns of ours that can't show their answers, and settings that can't be used. */
  readonly blocked: readonly string[];
  readonly settingProblems: readonly string[];
}

/** The same for the command line, with everything that was found. */
export interface ReportReply extends CheckReply {
  readonly report: Report;
}

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
  /** The pupil where somebody left off, or the first who is still open; null where the review has no pupils. */
  readonly at: string | null;
}

export interface ReviewPupil {
  readonly key: string;
  readonly pupil: string;
  /** With its mark: "▲ More out than in". */
  readonly status: string;
  /** Every running intervention of theirs and the package have a decision. */
  readonly decided: boolean;
}

/** One line of a pupil's review: an intervention, or the package as a whole. */
export interface ReviewLine {
  /** By which it is saved: its id in the tab. */
  readonly line: string;
  readonly isPackage: boolean;
  readonly intervention: string;
  readonly status: string;
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
}

export interface PupilReview {
  readonly key: string;
  readonly pupil: string;
  readonly package: ReviewLine;
  readonly lines: readonly ReviewLine[];
}

export interface ReviewReply {
  /** The term that a review started now would have. */
  readonly term: string;
  /** The review of that term, where it has been started. */
  readonly review: ReviewState | null;
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
}
export interface ClearReply {
  /** What was taken away, in a sentence. */
  readonly message: string;
}
export interface OpenSettingsReply {
  /** Where the settings are, in a sentence. */
  readonly message: string;
}
export interface NewRegisterReply {
  /** The tab that was made; '' where one was taken away. */
  readonly sheet: string;
  /** What to do now, in a sentence. */
  readonly message: string;
}
/** A pupil's page, or the summary without names. */
export interface PageReply {
  /** The tab that was made. */
  readonly sheet: string;
  /** That it is made, in a sentence. */
  readonly message: string;
}
export interface ShowCellReply {
  readonly shown: string;
}

/** Every reply: what was asked for, or a plain sentence to show. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  /** Unsure where no answer came: it may have been done all the same. */
  | { readonly ok: false; readonly message: string; readonly unsure?: true };

export interface SidebarCalls {
  sidebarCheck: { request: CheckRequest; reply: CheckReply };
  sidebarWriteReview: { request: CheckRequest; reply: WriteReviewReply };
  sidebarClear: { request: Record<string, never>; reply: ClearReply };
  sidebarOpenSettings: { request: Record<string, never>; reply: OpenSettingsReply };
  sidebarMakeRegister: { request: Record<string, never>; reply: NewRegisterReply };
  sidebarShowExample: { request: Record<string, never>; reply: NewRegisterReply };
  sidebarRemoveExample: { request: Record<string, never>; reply: NewRegisterReply };
  sidebarShowCell: { request: ShowCellRequest; reply: ShowCellReply };
  sidebarShowRows: { request: ShowRowsRequest; reply: ShowCellReply };
  sidebarReview: { request: ReviewRequest; reply: ReviewReply };
  sidebarReviewPupil: { request: ReviewPupilRequest; reply: PupilReview };
  sidebarSaveReview: { request: SaveReviewRequest; reply: SaveReviewReply };
  sidebarPupilPage: { request: PupilPageRequest; reply: PageReply };
  sidebarSummary: { request: CheckRequest; reply: PageReply };
  sidebarFinishReview: { request: FinishReviewRequest; reply: FinishReviewReply };
}

export interface CommandCalls {
  commandCheck: { request: CheckRequest; reply: ReportReply };
}
