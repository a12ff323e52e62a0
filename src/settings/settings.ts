/** What a school can set, with the defaults. A settings range of a formula, the sidebar and the command line all come through here. */
import * as z from 'zod/mini';
import { cellText, isBlank, type Cell, type Grid } from '../register/cell';
import { HALF_TERM_NAMES, readSpan, type TermDates } from '../calendar/terms';
import type { Corrections } from '../register/columns';
import { FIELDS, type Field } from '../register/fields';
import { plainHeading } from '../register/headings';
import type { Where } from '../register/place';
import { cellDay } from '../register/running';
import { plainWords } from '../register/words';

export interface Settings {
  /** Minutes of lessons in a week, without breaks and lunch: 25 hours unless the school says otherwise. */
  readonly taughtMinutes: number;
  /** Day number. */
  readonly reviewDay: number;
  /** Shares of the taught week, 0 to 1. More than the first is "More out than in"; the second and over is "Watch". */
  readonly moreThan: number;
  readonly watchFrom: number;
  /** What a row that does not say where is taken as. */
  readonly unsaidPlace: Where;
  /** Scores from which the bands High and Watch begin. */
  readonly highFrom: number;
  readonly watchScoreFrom: number;
  /** How the register is to be understood, where what was found is not right. */
  readonly headingRow: 'as found' | 'first row';
  readonly pupilsInCell: 'as found' | 'one' | 'several';
  readonly blankPupils: 'as found' | 'the pupil above' | 'nobody';
  /** What the user said a column is, by its plain heading; null is a column that is not to be used. */
  readonly columns: Corrections;
  /** The school's own term dates; the usual calendar stands in for what is not given. */
  readonly terms: readonly TermDates[];
}

export function defaultSettings(today: number): Settings {
  return {
    taughtMinutes: 1500,
    reviewDay: today,
    moreThan: 0.5,
    watchFrom: 0.25,
    unsaidPlace: 'out of class',
    highFrom: 70,
    watchScoreFrom: 35,
    columns: new Map(),
    headingRow: 'as found',
    pupilsInCell: 'as found',
    blankPupils: 'as found',
    terms: [],
  };
}

/** Fewer minutes than this are hours, typed by mistake: 25 is meant to be 1,500. */
export const LEAST_TAUGHT_MINUTES = 100;
export const WEEK_OF_MINUTES = 7 * 24 * 60;
const taughtMinutes = z.number().check(z.gte(LEAST_TAUGHT_MINUTES), z.lte(WEEK_OF_MINUTES));
const share = z.number().check(z.gt(0), z.lte(1));
const score = z.number().check(z.gte(0), z.lte(100));
const place = z.enum(['out of class', 'in class', 'unknown']);
const day = z.number();
export const HEADING_ROWS = ['as found', 'first row'] as const;
export const PUPILS_IN_CELL = ['as found', 'one', 'several'] as const;
export const BLANK_PUPILS = ['as found', 'the pupil above', 'nobody'] as const;

export interface SettingForm {
  /** The label, exactly as it is typed in the settings range. */
  readonly label: string;
  readonly key: Exclude<keyof Settings, 'columns' | 'terms'>;
  readonly schema: z.ZodMiniType;
  /** What the cell has to be, for the sentence that says it is not. */
  readonly wants: string;
  /** The cell's value as the schema takes it. */
  readonly value: (cell: Cell, today: number) => unknown;
}

/** "1,500" and "1500" are one number. */
function toNumber(cell: Cell): unknown {
  if (typeof cell !== 'string') return cell;
  const plain = cell.replace(/[,\s]/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : cell;
}

/** 50%, "50%", 50 and 0.5 are all half; 1 is the whole, as Sheets gives 100%. */
function toShare(cell: Cell): unknown {
  const percent = typeof cell === 'string' && /%\s*$/.test(cell);
  const number = toNumber(typeof cell === 'string' ? cell.replace(/%\s*$/, '') : cell);
  return typeof number === 'number' && (percent || number > 1) ? number / 100 : number;
}

const toWords = (cell: Cell): unknown => plainWords(cellText(cell));

export const SETTINGS: readonly SettingForm[] = [
  {
    label: 'Taught minutes a week',
    key: 'taughtMinutes',
    schema: taughtMinutes,
    wants: `a number of minutes from ${LEAST_TAUGHT_MINUTES} to 10,080, such as 1500 for 25 hours`,
    value: toNumber,
  },
  {
    label: 'Review date',
    key: 'reviewDay',
    schema: day,
    wants: 'a date, such as 21/11/2026',
    value: (cell, today) => cellDay(cell, today),
  },
  { label: 'More out than in above', key: 'moreThan', schema: share, wants: 'a percentage, such as 50%', value: toShare },
  { label: 'Watch from', key: 'watchFrom', schema: share, wants: 'a percentage, such as 25%', value: toShare },
  {
    label: "Rows that don't say where",
    key: 'unsaidPlace',
    schema: place,
    wants: '"out of class", "in class" or "unknown"',
    value: toWords,
  },
  { label: 'High from', key: 'highFrom', schema: score, wants: 'a score from 0 to 100, such as 70', value: toNumber },
  { label: 'Watch score from', key: 'watchScoreFrom', schema: score, wants: 'a score from 0 to 100, such as 35', value: toNumber },
  { label: 'Heading row', key: 'headingRow', schema: z.enum(HEADING_ROWS), wants: '"as found" or "first row"', value: toWords },
  {
    label: 'Pupils in a cell',
    key: 'pupilsInCell',
    schema: z.enum(PUPILS_IN_CELL),
    wants: '"as found", "one" or "several"',
    value: toWords,
  },
  {
    label: 'Blank pupil cells',
    key: 'blankPupils',
    schema: z.enum(BLANK_PUPILS),
    wants: '"as found", "the pupil above" or "nobody"',
    value: toWords,
  },
];

/** A label of the form "Column: Amount" says what a column of the register is. */
export const NOT_USED = 'Not used';
export const FIELD_NAMES: readonly string[] = [...FIELDS.map(({ name }) => name), NOT_USED];

/** A heading as it is compared, or a heading's mark as our own formulas write it. */
function columnKey(text: string): string {
  return /^#[0-9a-f]{8}$/.test(text) ? text : plainHeading(text);
}

/** Null: the column is not to be used. Undefined: there is no such field. */
export function readField(text: string): Field | null | undefined {
  if (plainWords(text) === plainWords(NOT_USED)) return null;
  return FIELDS.find(({ name }) => plainWords(name) === plainWords(text))?.field;
}

const HEADING_LABELS = ['setting', 'settings', 'label', 'name'];
const labelKey = (text: string): string => plainWords(text).replace(/[^a-z ]/g, '');

export type SettingsReading = { readonly settings: Settings } | { readonly why: string };

/**
 * Reads a two-column range of label and value over the defaults. Blank rows and a heading row are passed over; a blank value
 * leaves the default.
 * @returns the settings, or one sentence that names the label and says what it wants
 */
export function readSettings(grid: Grid, today: number): SettingsReading {
  let settings = defaultSettings(today);
  for (const row of grid) {
    const [label = '', value = ''] = row;
    if (isBlank(label)) continue;
    const column = /^column:\s*(.+)$/i.exec(cellText(label));
    if (column) {
      const field = readField(cellText(value));
      if (field === undefined)
        return { why: `the setting "${cellText(label)}": "${cellText(value)}" is not one of: ${FIELD_NAMES.join('; ')}.` };
      settings = { ...settings, columns: new Map([...settings.columns, [columnKey(column[1] ?? ''), field]]) };
      continue;
    }
    const half = HALF_TERM_NAMES.findIndex((name) => plainWords(name) === plainWords(cellText(label)));
    if (half >= 0) {
      if (isBlank(value)) continue;
      const span = readSpan(cellText(value).toLowerCase(), today);
      if (!span || span.last < span.first)
        return {
          why: `the setting "${cellText(label)}": "${cellText(value)}" is not a first and last day, such as 3/9/2026 - 23/10/2026.`,
        };
      settings = { ...settings, terms: [...settings.terms, { half, span }] };
      continue;
    }
    const form = SETTINGS.find((each) => labelKey(each.label) === labelKey(cellText(label)));
    if (!form) {
      if (HEADING_LABELS.includes(labelKey(cellText(label)))) continue;
      return {
        why: `the setting "${cellText(label)}": there is none of that name. This range is for settings only; the names are: ${SETTINGS.map((each) => each.label).join('; ')}.`,
      };
    }
    if (isBlank(value)) continue;
    const parsed = form.schema.safeParse(form.value(value, today));
    if (!parsed.success) return { why: `the setting "${form.label}": "${cellText(value)}" is not ${form.wants}.` };
    settings = { ...settings, [form.key]: parsed.data };
  }
  return inOrder(settings);
}

function inOrder(settings: Settings): SettingsReading {
  if (settings.watchFrom > settings.moreThan)
    return { why: 'the settings: "Watch from" is above "More out than in above". Make it the smaller of the two.' };
  if (settings.watchScoreFrom > settings.highFrom)
    return { why: 'the settings: "Watch score from" is above "High from". Make it the smaller of the two.' };
  return { settings };
}

/** "25 h (1,500 minutes)": every figure is printed with the taught week it was reckoned from. */
export function weekInWords(minutes: number): string {
  return `${hoursInWords(minutes)} (${Math.round(minutes).toLocaleString('en-GB')} minutes)`;
}

/** "13 h 55", "25 h", "45 min". */
export function hoursInWords(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}
