/** What the sidebar and the script say to each other: one JSON text each way; in `messages/` what is asked, and what is answered. */
import type { CheckReply, ReportReply, WaysBackReply } from './messages/check';
import type { InterventionsReply } from './messages/interventions';
import type {
  CaseSampleRequest,
  CheckRequest,
  CorrectCellRequest,
  FinishReviewRequest,
  PupilPageRequest,
  ReviewPupilRequest,
  ReviewRequest,
  SaveReviewRequest,
  ShowCellRequest,
  ShowRowsRequest,
} from './messages/requests';
import type { FinishReviewReply, PupilHereReply, PupilReview, ReviewReply, SaveReviewReply, WriteReviewReply } from './messages/review';

export { requests } from './messages/requests';
export type * from './messages/requests';
export type * from './messages/check';
export type * from './messages/interventions';
export type * from './messages/review';

/** What the sidebar begins with: the menu's item that opened it. */
export type SidebarStart = 'check' | 'review' | 'papers' | 'help';

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

/** The return for a trust: two tables, each with its line of headings. */
export interface ReturnReply {
  readonly pupils: readonly (readonly string[])[];
  readonly kinds: readonly (readonly string[])[];
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
  sidebarCorrectCell: { request: CorrectCellRequest; reply: ShowCellReply };
  sidebarShowRows: { request: ShowRowsRequest; reply: ShowCellReply };
  sidebarReview: { request: ReviewRequest; reply: ReviewReply };
  sidebarReviewPupil: { request: ReviewPupilRequest; reply: PupilReview };
  sidebarWaysBack: { request: FinishReviewRequest; reply: WaysBackReply };
  sidebarInterventions: { request: CheckRequest; reply: InterventionsReply };
  sidebarPupilHere: { request: FinishReviewRequest; reply: PupilHereReply };
  sidebarSaveReview: { request: SaveReviewRequest; reply: SaveReviewReply };
  sidebarPupilPage: { request: PupilPageRequest; reply: PageReply };
  sidebarCaseSample: { request: CaseSampleRequest; reply: PageReply };
  sidebarSummary: { request: CheckRequest; reply: PageReply };
  sidebarByIntervention: { request: CheckRequest; reply: PageReply };
  sidebarStrategy: { request: CheckRequest; reply: PageReply };
  sidebarReturn: { request: CheckRequest; reply: PageReply };
  sidebarFinishReview: { request: FinishReviewRequest; reply: FinishReviewReply };
  sidebarNoChange: { request: FinishReviewRequest; reply: FinishReviewReply };
}

export interface CommandCalls {
  commandCheck: { request: CheckRequest; reply: ReportReply };
  commandReturn: { request: CheckRequest; reply: ReturnReply };
}
