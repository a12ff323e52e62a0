/** Reads settings: a formula's range, and the settings tab. */
import { DOSE_SPANS } from '../checks/dose';
import { isBlank, cellText, type Cell, type Grid } from '../meaning/cell';
import { FIELD_NAMES, readField } from '../register/fields';
import { plainHeading } from '../register/headings';
import { clip, plainWords } from '../meaning/text';
import { settingLines, yearLine, type SettingLine } from './lines';
import { lazy } from '../memoise';
import { defaultSettings, figure, type Settings } from './settings';

export interface SettingProblem {
  /** Position in the range, from 0. */
  readonly row: number;
  /** To follow "Can't read ": `the setting "Watch from": "abc" is not a percentage, such as 25%.` */
  readonly why: string;
  /** "25% is used instead." */
  readonly instead: string;
  /** The label, where it is no setting's; on the settings tab that is said without the list of names. */
  readonly noSuchName?: string;
}

export interface SettingsReading {
  /** With the default wherever a value can't be used. */
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

const HEADING_LABELS = ['setting', 'settings', 'label', 'name', 'outvention settings'];
export const labelKey = (text: string): string => plainWords(text).replace(/[^a-z0-9: ]/g, '');
const linesByLabel = lazy(() => new Map(settingLines().map((line) => [labelKey(line.label), line])));

/** The line of a label, also of a class of the school's own. */
export function lineOf(label: string): SettingLine | null {
  return linesByLabel().get(labelKey(label)) ?? yearLine(label.trim());
}

/** A heading as it is compared, or a heading's mark as our own formulas write it. */
function columnKey(text: string): string {
  return /^#[0-9a-f]{8}$/.test(text) ? text : plainHeading(text);
}

/**
 * Reads a two-column range of label and value over the defaults. Blank rows, section headings (a label without a value that is no
 * setting's) and a heading row are passed over; a blank value leaves the default; the last of two lines for one setting counts.
 * Never throws: a value that can't be used leaves the default and is named among the problems.
 */
export function readSettings(grid: Grid, today: number): SettingsReading {
  let settings = defaultSettings(today);
  const problems: SettingProblem[] = [];
  const set = new Set<string>();
  grid.forEach(([label = '', value = ''], row) => {
    if (isBlank(label)) return;
    const text = cellText(label);
    const read = readLine(settings, text, value, today);
    if ('why' in read) problems.push({ row, ...read });
    else {
      if (read.settings !== settings) set.add(labelKey(text));
      ({ settings } = read);
    }
  });
  // Of two lines for one setting, one of them good, the good one is used.
  const told = problems.map((each) => (set.has(labelKey(cellText(grid[each.row]?.[0]))) ? { ...each, instead: ANOTHER_LINE } : each));
  return inOrder(settings, told, grid, today);
}

const ANOTHER_LINE = 'The other line of that name is used instead.';

type Read = { readonly settings: Settings } | Omit<SettingProblem, 'row'>;

function readLine(settings: Settings, label: string, value: Cell, today: number): Read {
  const quoted = `the setting "${clip(label)}": `;
  const column = /^column:\s*(.+)$/i.exec(label)?.[1];
  if (column !== undefined) {
    const field = readField(cellText(value));
    return field === undefined
      ? { why: `${quoted}"${clip(cellText(value))}" is not one of: ${FIELD_NAMES.join('; ')}.`, instead: 'It is left as it was found.' }
      : { settings: { ...settings, columns: new Map([...settings.columns, [columnKey(column), field]]) } };
  }
  const line = lineOf(label);
  if (isBlank(value)) return { settings };
  if (!line) {
    if (HEADING_LABELS.includes(labelKey(label))) return { settings };
    return {
      why: `${quoted}there is none of that name. This range is for settings only; the names are: ${namedLabels().join('; ')}.`,
      instead: 'It is passed over.',
      noSuchName: clip(label),
    };
  }
  const next = line.set(settings, value, today);
  return next
    ? { settings: next }
    : { why: `${quoted}"${clip(cellText(value))}" is not ${line.wants}.`, instead: `${capitalised(line.used)} is used instead.` };
}

/** Those that a person is likely to look for; the checks' and the terms' own are in the settings tab. */
function namedLabels(): string[] {
  return settingLines()
    .filter(({ section }, i) => i === 0 || /review|score|read/.test(section))
    .map(({ label }) => label);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
    const why = `the settings: "${low}" is above "${high}". Make it the smaller of the two.`;
    found.push({ row: Math.max(0, ...rows), why, instead: `${usually} are used instead.` });
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
    'Watch score from',
    'High from',
    '35 and 70',
    ({ watchScoreFrom, highFrom }) => watchScoreFrom > highFrom,
    (settings, { watchScoreFrom, highFrom }) => ({ ...settings, watchScoreFrom, highFrom }),
  ],
  ...DOSE_SPANS.map(([low, high]): Pair => [
    low.name,
    high.name,
    `${low.value} and ${high.value}`,
    (settings) => figure(settings, low) > figure(settings, high),
    (settings) => ({ ...settings, figures: new Map([...settings.figures].filter(([name]) => name !== low.name && name !== high.name)) }),
  ]),
];
