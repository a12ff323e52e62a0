/** The columns of the review's table, and what may be decided. */
import { DUTY_WORDS } from '../words/duty';

/** What a person writes; nothing of ours ever writes over it. `by` has a column of its own in tabs of an earlier version only. */
export type HumanKey = 'decision' | 'changes' | 'who' | 'by' | 'notes';
/** `line` holds the line's id and marks, and is ours alone: it is sorted with the line, and closed. */
export type ColumnKey = FactKey | HumanKey | 'line';

/** In the order in which the closed column holds their marks: a new one comes last. */
export const FACT_KEYS = [
  'pupil',
  'intervention',
  'status',
  'least',
  'most',
  'shareLeast',
  'shareMost',
  'score',
  'band',
  'seen',
  'question',
  'lastTerm',
  'now',
  'ask',
] as const;
export type FactKey = (typeof FACT_KEYS)[number];
export const HUMAN_KEYS: readonly HumanKey[] = ['decision', 'changes', 'who', 'by', 'notes'];

export interface ReviewColumn {
  readonly key: ColumnKey;
  /** By which the column is found again, wherever it has been moved. */
  readonly heading: string;
  /** What it was called in tabs of an earlier version. */
  readonly was?: string;
  /** Pixels. */
  readonly width: number;
  readonly human?: true;
  /** Stands to the right, in a group of columns that is closed. */
  readonly closed?: true;
}

/** The nine that are seen fit beside the sidebar on a screen of 1,366 pixels, and across A4 lying down; the rest is closed. */
export const REVIEW_COLUMNS: readonly ReviewColumn[] = [
  { key: 'pupil', heading: 'Pupil', width: 60 },
  { key: 'intervention', heading: 'Intervention', width: 125 },
  { key: 'now', heading: 'Now', width: 160 },
  { key: 'ask', heading: 'What to ask', width: 195 },
  { key: 'lastTerm', heading: 'Since last term', width: 105 },
  { key: 'decision', heading: 'Decision', width: 90, human: true },
  { key: 'changes', heading: 'What changes', width: 90, human: true },
  { key: 'who', heading: 'Who and by when', was: 'Who', width: 85, human: true },
  { key: 'notes', heading: 'Notes', width: 75, human: true },
  { key: 'status', heading: 'Status', width: 180, closed: true },
  { key: 'least', heading: 'Minutes a week (least)', width: 80, closed: true },
  { key: 'most', heading: 'Minutes a week (most)', width: 80, closed: true },
  { key: 'shareLeast', heading: 'Share of taught week (least)', width: 80, closed: true },
  { key: 'shareMost', heading: 'Share of taught week (most)', width: 80, closed: true },
  { key: 'score', heading: 'Score', width: 80, closed: true },
  { key: 'band', heading: 'Band', width: 80, closed: true },
  { key: 'seen', heading: 'What was seen', width: 330, closed: true },
  { key: 'question', heading: 'Question to ask', width: 330, closed: true },
  { key: 'line', heading: 'Line', width: 60, closed: true },
];

/** In tabs of an earlier version. */
const BY_COLUMN = { key: 'by', heading: 'By when' } as const;

/** Every column that a review may have, in the order in which they are looked for. */
export const KNOWN_COLUMNS: readonly Pick<ReviewColumn, 'key' | 'heading' | 'was'>[] = [...REVIEW_COLUMNS, BY_COLUMN];

/** Where each stands in a tab as it is made. */
export const COLUMNS_AS_MADE: ReadonlyMap<ColumnKey, number> = new Map(REVIEW_COLUMNS.map(({ key }, at) => [key, at]));

/** Columns that stay in sight. A text that begins in them is cut where they end. */
export const FROZEN_COLUMNS = 2;

/** How many columns are seen; the others follow them. */
export const OPEN_COLUMNS = REVIEW_COLUMNS.filter(({ closed }) => !closed).length;

export function headingOf(key: ColumnKey): string {
  return KNOWN_COLUMNS.find((column) => column.key === key)?.heading ?? key;
}

/** Stands under Intervention on the line of a pupil's whole package. */
export const ALL_TOGETHER = 'All together';

export const STOP = 'Stop';
export const INTO_CLASS = 'Bring into class';
export const CHANGE = 'Change';
export const KEEP = 'Keep';
export const NO_CHANGE = 'No change';
const FOR_A_ROW = [KEEP, CHANGE, INTO_CLASS, STOP];
/** A duty under a plan is changed where plans are changed. */
const FOR_A_DUTY = [KEEP, CHANGE, INTO_CLASS, 'Discuss at annual review'];
/** Something is to change, and the interventions' own lines say what. */
export const REBALANCE = 'Rebalance';
export const DELIBERATE = 'Deliberate, agreed with parents';
export const KEEP_AND_WATCH = 'Keep and watch';
const FOR_A_PACKAGE = [REBALANCE, DELIBERATE, KEEP_AND_WATCH, NO_CHANGE];

/** Everything that is ever offered. */
export const DECISIONS: readonly string[] = [...new Set([...FOR_A_ROW, ...FOR_A_DUTY, ...FOR_A_PACKAGE])];

/**
 * Which of them a decision is; what stands behind a colon is what changes. Anything else is as it was typed.
 * @example decisionOf('Change: 5 → 3 times') // 'Change'
 */
export function decisionOf(typed: string): string {
  const text = typed.trim();
  const plain = text.toLowerCase();
  return DECISIONS.find((each) => plain === each.toLowerCase() || plain.startsWith(`${each.toLowerCase()}:`)) ?? text;
}

export const GONE_WORDS = 'No longer in the register';

/** How the status begins of a row that is not running on the day of the review. */
export const NOT_RUNNING = /^(Ended|Not started|Not running)/;
/** And of one that is in class already. */
const IN_CLASS = /^In class/;

/** Its time could not be read, or whose it is. */
const NOT_READ = /^Not read/;

export const isNotRead = (status: string): boolean => NOT_READ.test(status);

/**
 * Where a line stands, without what follows: a date, a duty, a guess.
 * @example standingOf('Ended 23 October 2026') // 'Ended'
 * @example standingOf('In class; EHCP or statutory') // 'In class'
 */
export function standingOf(status: string): string {
  return (/^[^;(\d]*/.exec(status)?.[0] ?? '').trim();
}

/** By what the line's own cells say, so that a tab that was sorted or edited is read as it stands. None for what has ended. */
export function choicesFor(intervention: string, status: string): readonly string[] {
  if (intervention === ALL_TOGETHER) return status === GONE_WORDS ? [] : FOR_A_PACKAGE;
  if (NOT_RUNNING.test(status) || status === GONE_WORDS) return [];
  const all = status.includes(DUTY_WORDS) ? FOR_A_DUTY : FOR_A_ROW;
  return IN_CLASS.test(status) ? all.filter((choice) => choice !== INTO_CLASS) : all;
}
