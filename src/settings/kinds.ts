/** A line of the settings by what its cell holds: a number, a share, or a choice; each with how it is read and what is said of a bad value. */
import { plainWords } from '../text';
import * as z from 'zod/mini';
import { cellText, type Cell } from '../meaning/cell';
import { lazy } from '../memoise';
import type { Settings } from './settings';

/** How a value is typed, for reading it and for the rule on its cell. */
type Kind =
  | { readonly of: 'number' | 'share'; readonly least: number; readonly most: number }
  | { readonly of: 'date' }
  | { readonly of: 'span' }
  | { readonly of: 'text' }
  | { readonly of: 'choice'; readonly options: readonly string[] };

export interface SettingLine {
  /** The label, exactly as it stands in the settings. */
  readonly label: string;
  readonly section: string;
  readonly kind: Kind;
  /** What the cell has to be, for the sentence that says it is not. */
  readonly wants: string;
  /** What it does, in a sentence. */
  readonly means: string;
  /** As it is shown where the school has said nothing; '' where that is no value, as today is not. */
  readonly standard: string | number;
  /** Said of a bad value: "1,500 is used", "today is used". */
  readonly used: string;
  /** @returns the settings with the cell's value; null where it is not what it has to be */
  readonly set: (settings: Settings, cell: Cell, today: number) => Settings | null;
}

/** "1,500" and "1500" are one number. */
function toNumber(cell: Cell): unknown {
  if (typeof cell !== 'string') return cell;
  const typed = cell.trim();
  // A comma parts thousands; "7,5" may be seven and a half, and is asked about.
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(typed) ? typed.replace(/,/g, '') : typed.replace(/\s/g, '');
  return /^-?(\d+(\.\d+)?|\.\d+)$/.test(plain) ? Number(plain) : cell;
}

/** 50%, "50%", 50 and 0.5 are all half; 1 is the whole, as Sheets gives 100%. */
function toShare(cell: Cell): unknown {
  const percent = typeof cell === 'string' && /%\s*$/.test(cell);
  const number = toNumber(typeof cell === 'string' ? cell.replace(/%\s*$/, '') : cell);
  return typeof number === 'number' && (percent || number > 1) ? number / 100 : number;
}

type About = Pick<SettingLine, 'label' | 'section' | 'wants' | 'means'>;
export type Put<T> = (settings: Settings, value: T) => Settings;

export function numberLine(about: About, standard: number, [least, most]: readonly [number, number], put: Put<number>): SettingLine {
  const schema = lazy(() => z.number().check(z.gte(least), z.lte(most)));
  return {
    ...about,
    kind: { of: 'number', least, most },
    standard,
    used: standard.toLocaleString('en-GB'),
    set: (settings, cell) => {
      const parsed = schema().safeParse(toNumber(cell));
      return parsed.success ? put(settings, parsed.data) : null;
    },
  };
}

export function shareLine(about: About, standard: number, put: Put<number>): SettingLine {
  const schema = lazy(() => z.number().check(z.gt(0), z.lte(1)));
  return {
    ...about,
    kind: { of: 'share', least: 0.01, most: 1 },
    standard,
    used: `${standard * 100}%`,
    set: (settings, cell) => {
      const parsed = schema().safeParse(toShare(cell));
      return parsed.success ? put(settings, parsed.data) : null;
    },
  };
}

export function choiceLine<T extends string>(about: Omit<About, 'wants'>, options: readonly [T, ...T[]], put: Put<T>): SettingLine {
  const quoted = options.map((option) => `"${option}"`);
  return {
    ...about,
    wants: `${quoted.slice(0, -1).join(', ')} or ${quoted[quoted.length - 1] ?? ''}`,
    kind: { of: 'choice', options },
    standard: options[0],
    used: `"${options[0]}"`,
    set: (settings, cell) => {
      const found = options.find((option) => option === plainWords(cellText(cell)));
      return found === undefined ? null : put(settings, found);
    },
  };
}
