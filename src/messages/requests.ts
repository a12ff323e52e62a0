/** What the sidebar may ask. What arrives is checked; anyone who has the sidebar can send anything. */
import * as z from 'zod/mini';
import { lazy } from '../memoise';
import { LEAST_TAUGHT_MINUTES, WEEK_OF_MINUTES } from '../register/howRead';
import { SHEET_CHOICES } from '../settings/settings';

/** What the sidebar may ask, by its name below. Made when it first asks: no formula needs them. */
export const requests = lazy(() => {
  const check = z.strictObject({
    /** The sheet's name; left out, the sheet that is open. */
    sheet: z.optional(z.string().check(z.maxLength(200))),
    taughtMinutes: z.optional(z.number().check(z.gte(LEAST_TAUGHT_MINUTES), z.lte(WEEK_OF_MINUTES))),
    /** What the user says a column is: its heading's mark → a field's name, or "Not used". Remembered with the sheet. */
    columns: z.optional(z.record(z.string().check(z.regex(/^#[0-9a-f]{8}$/)), z.string().check(z.maxLength(40)))),
    /** What rows that don't say where are taken as. Remembered with the sheet. */
    unsaidPlace: z.optional(z.enum(SHEET_CHOICES.unsaidPlace.options)),
    /** The heading row, as the sheet counts; 0 for the one that is found. Remembered with the sheet, like the two that follow. */
    headingRow: z.optional(z.int().check(z.gte(0), z.lte(1000))),
    pupilsInCell: z.optional(z.enum(SHEET_CHOICES.pupilsInCell.options)),
    blankPupils: z.optional(z.enum(SHEET_CHOICES.blankPupils.options)),
    columnsHold: z.optional(z.enum(SHEET_CHOICES.columnsHold.options)),
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
    /** A cell that could not be read: where it was shown, whose it is and what it said; and what it is to say. */
    correctCell: z.strictObject({
      register: z.string().check(z.maxLength(200)),
      of: z.strictObject({
        sheet: z.string().check(z.maxLength(200)),
        cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)),
        pupil: z.string().check(z.maxLength(50_000)),
        intervention: z.string().check(z.maxLength(50_000)),
        text: z.string().check(z.maxLength(50_000)),
      }),
      to: z.string().check(z.minLength(1), z.maxLength(1000)),
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
    /** The same of several, one after the other. */
    caseSample: z.extend(check, { pupils: z.array(pupilKey).check(z.minLength(1), z.maxLength(40)) }),
  };
});

export type Requests = ReturnType<typeof requests>;
export type CheckRequest = z.infer<Requests['check']>;
export type ShowCellRequest = z.infer<Requests['showCell']>;
export type CorrectCellRequest = z.infer<Requests['correctCell']>;
export type ShowRowsRequest = z.infer<Requests['showRows']>;
export type ReviewRequest = z.infer<Requests['review']>;
export type ReviewPupilRequest = z.infer<Requests['reviewPupil']>;
export type SaveReviewRequest = z.infer<Requests['saveReview']>;
export type PupilPageRequest = z.infer<Requests['pupilPage']>;
export type CaseSampleRequest = z.infer<Requests['caseSample']>;
export type FinishReviewRequest = z.infer<Requests['finishReview']>;
/** Decision, who, by when and notes of one line of the review. */
export type Written = SaveReviewRequest['lines'][number]['written'];
