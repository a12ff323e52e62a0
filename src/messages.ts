/** What the sidebar and the script say to each other: one JSON text each way. What arrives is checked; anyone who has the sidebar can send anything. */
import * as z from 'zod/mini';
import type { Report } from './report';
import { BLANK_PUPILS, LEAST_TAUGHT_MINUTES, PLACES, PUPILS_IN_CELL, WEEK_OF_MINUTES } from './settings/settings';
import type { Status } from './week/status';

export const checkRequest = z.strictObject({
  /** The sheet's name; left out, the sheet that is open. */
  sheet: z.optional(z.string().check(z.maxLength(200))),
  taughtMinutes: z.optional(z.number().check(z.gte(LEAST_TAUGHT_MINUTES), z.lte(WEEK_OF_MINUTES))),
  /** What the user says a column is: its heading's mark → a field's name, or "Not used". Remembered with the sheet. */
  columns: z.optional(z.record(z.string().check(z.regex(/^#[0-9a-f]{8}$/)), z.string().check(z.maxLength(40)))),
  /** What rows that don't say where are taken as. Remembered with the sheet. */
  unsaidPlace: z.optional(z.enum(PLACES)),
  /** The heading row, as the sheet counts; 0 for the one that is found. Remembered with the sheet, like the two that follow. */
  headingRow: z.optional(z.int().check(z.gte(0), z.lte(1000))),
  pupilsInCell: z.optional(z.enum(PUPILS_IN_CELL)),
  blankPupils: z.optional(z.enum(BLANK_PUPILS)),
  /** "2026-11-21"; left out, today. */
  reviewDate: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});
export const clearRequest = z.strictObject({});
export const openSettingsRequest = z.strictObject({});
export const showCellRequest = z.strictObject({
  sheet: z.string().check(z.maxLength(200)),
  cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)),
});

export type CheckRequest = z.infer<typeof checkRequest>;
export type ClearRequest = z.infer<typeof clearRequest>;
export type OpenSettingsRequest = z.infer<typeof openSettingsRequest>;
export type ShowCellRequest = z.infer<typeof showCellRequest>;

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
  /** Outside lessons, in class, led by others: each a sentence, where there is something to say. */
  readonly also: readonly string[];
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
  readonly unsaidPlace: 'out of class' | 'in class' | 'unknown';
  /** As the sheet counts, from 1. */
  readonly headingRow: number;
  readonly pupilsInCell: (typeof PUPILS_IN_CELL)[number];
  readonly blankPupils: (typeof BLANK_PUPILS)[number];
  /** The spreadsheet's sheets, in order. */
  readonly sheets: readonly string[];
}

export interface CheckReply {
  /** The sheet by which the same register is asked for again. */
  readonly sheet: string;
  readonly understood: Understood;
  readonly report: Report;
  readonly cards: readonly PupilCard[];
  /** What was read, in sentences. */
  readonly summary: readonly string[];
  /** The taught week in words: "25 h (1,500 minutes)". */
  readonly taughtWeek: string;
  readonly reviewDateWords: string;
  /** What else the user should know, in sentences. */
  readonly notices: readonly string[];
}

export interface WriteReviewReply {
  readonly reviewSheet: string;
}
export interface ClearReply {
  /** What was taken away, in a sentence. */
  readonly message: string;
}
export interface OpenSettingsReply {
  /** Where the settings are, in a sentence. */
  readonly message: string;
}
export interface ShowCellReply {
  readonly shown: string;
}

/** Every reply: what was asked for, or a plain sentence to show. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

export interface SidebarCalls {
  sidebarCheck: { request: CheckRequest; reply: CheckReply };
  sidebarWriteReview: { request: CheckRequest; reply: WriteReviewReply };
  sidebarClear: { request: ClearRequest; reply: ClearReply };
  sidebarOpenSettings: { request: OpenSettingsRequest; reply: OpenSettingsReply };
  sidebarShowCell: { request: ShowCellRequest; reply: ShowCellReply };
}
