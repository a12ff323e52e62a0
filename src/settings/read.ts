/** Reads settings: a formula's range, and the settings tab. */
import { DOSE_SPANS } from '../checks/dose';
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { lazy } from '../memoise';
import { readField } from '../register/fields';
import { plainHeading } from '../register/headings';
import { plainWords } from '../text';
import type { SettingLine } from './kinds';
import { settingLines } from './lines';
import { yearLine } from './schoolLines';
import { defaultSettings, figure, type Settings } from './settings';

/** A setting that can't be used; the default, or what is said, stands in for it. words/settings.ts has the sentences. */
export type SettingProblem = {
  /** Position in the range, from 0. */
  readonly row: number;
  /** Of two lines for one setting, one of them good, the good one is used. */
  readonly otherLineUsed?: true;
} & (
  | { readonly kind: 'no such field'; readonly label: string; readonly value: string }
  | { readonly kind: 'no such setting'; readonly label: string }
  | { readonly kind: 'not a value'; readonly label: string; readonly value: string; readonly line: SettingLine }
  | { readonly kind: 'out of order'; readonly low: string; readonly high: string; readonly usually: string }
);

type LineProblem = SettingProblem extends infer P ? (P extends unknown ? Omit<P, 'row' | 'otherLineUsed'> : never) : never;

export interface SettingsReading {
  /** With the default wherever a value can't be used. */
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

const HEADING_LABELS = ['setting', 'settings', 'label', 'name', 'outvention settings'];
const labelKey = (text: string): string => plainWords(text).replace(/[^a-z0-9: ]/g, '');
const linesByLabel = lazy(() => new Map(settingLines().map((line) => [labelKey(line.label), line])));

/** Labels of an earlier version. */
const RENAMED: Readonly<Record<string, string>> = { 'watch score from': 'medium from' };

/** The line of a label, also of a class of the school's own. */
export function lineOf(label: string): SettingLine | null {
  const key = labelKey(label);
  return linesByLabel().get(RENAMED[key] ?? key) ?? yearLine(label.trim());
}

/** A heading as it is compared, or a heading's mark as our own formulas write it. */
function columnKey(text: string): string {
  return /^#[0-9a-f]{8}$/.test(text) ? text : plainHeading(text);
}

/**
 * Reads a two-column range of label and value over the defaults. Blank rows, section headings (a label without a value that is no
 * setting's) and a heading row are passed over; a blank value leaves the default; the last of two lines for one setting counts.
 * Never throws: a value that can't be used leaves the default and is named among the problems.
 * @param today day number
 * @example readSettings([['Watch from', '20%']], today).settings.watchFrom // 0.2
 */
export function readSettings(grid: Grid, today: number): SettingsReading {
  let settings = defaultSettings(today);
  const problems: SettingProblem[] = [];
  const set = new Set<string>();
  grid.forEach(([label = '', value = ''], row) => {
    if (isBlank(label)) return;
    const text = cellText(label);
    const read = readLine(settings, text, value, today);
    if ('kind' in read) problems.push({ row, ...read });
    else {
      if (read.settings !== settings) set.add(labelKey(text));
      ({ settings } = read);
    }
  });
  const seen = problems.map((each): SettingProblem =>
    set.has(labelKey(cellText(grid[each.row]?.[0]))) ? { ...each, otherLineUsed: true } : each,
  );
  return inOrder(settings, seen, grid, today);
}

function readLine(settings: Settings, label: string, value: Cell, today: number): { readonly settings: Settings } | LineProblem {
  const column = /^column:\s*(.+)$/i.exec(label)?.[1];
  if (column !== undefined) {
    const field = readField(cellText(value));
    return field === undefined
      ? { kind: 'no such field', label, value: cellText(value) }
      : { settings: { ...settings, columns: new Map([...settings.columns, [columnKey(column), field]]) } };
  }
  const line = lineOf(label);
  if (isBlank(value)) return { settings };
  if (!line) return HEADING_LABELS.includes(labelKey(label)) ? { settings } : { kind: 'no such setting', label };
  const next = line.set(settings, value, today);
  return next ? { settings: next } : { kind: 'not a value', label, value: cellText(value), line };
}

/** Lines that have to stand in an order: where they don't, both go back to their defaults. */
function inOrder(settings: Settings, problems: readonly SettingProblem[], grid: Grid, today: number): SettingsReading {
  const usual = defaultSettings(today);
  const found = [...problems];
  let kept = settings;
  for (const [low, high, usually, isWrong, reset] of PAIRS) {
    if (!isWrong(kept)) continue;
    kept = reset(kept, usual);
    const rows = [low, high].map((label) => grid.findIndex((cells) => labelKey(cellText(cells[0])) === labelKey(label)));
    found.push({ row: Math.max(0, ...rows), kind: 'out of order', low, high, usually });
  }
  return { settings: kept, problems: found };
}

type Pair = readonly [
  low: string,
  high: string,
  usually: string,
  isWrong: (settings: Settings) => boolean,
  reset: (settings: Settings, usual: Settings) => Settings,
];

const PAIRS: readonly Pair[] = [
  [
    'Watch from',
    'More out than in above',
    '25% and 50%',
    ({ watchFrom, moreThan }) => watchFrom > moreThan,
    (settings, { watchFrom, moreThan }) => ({ ...settings, watchFrom, moreThan }),
  ],
  [
    'Medium from',
    'High from',
    '35 and 70',
    ({ mediumFrom, highFrom }) => mediumFrom > highFrom,
    (settings, { mediumFrom, highFrom }) => ({ ...settings, mediumFrom, highFrom }),
  ],
  ...DOSE_SPANS.map(([low, high]): Pair => [
    low.name,
    high.name,
    `${low.value} and ${high.value}`,
    (settings) => figure(settings, low) > figure(settings, high),
    (settings) => ({ ...settings, figures: new Map([...settings.figures].filter(([name]) => name !== low.name && name !== high.name)) }),
  ]),
];
