/** What a column's cells say it is. A heading proposes and the cells decide, by the most of them, once for the column. */
import { cellText, isBlank, isMoment, type Cell } from '../meaning/cell';
import { readTerm } from '../meaning/readTerm';
import { plainWords, saysNothing } from '../text';
import type { Field } from './fields';
import { FITS, INITIALS, isNumber, isWholeDose } from './fits';
import { statusSays } from './running';

/** So many cells of a column are looked at: more would cost time and change nothing. */
const LOOKED_AT = 40;

/**
 * A column's filled cells from a row on, at most forty.
 * @param isNone rows whose cells are left out, such as totals
 * @example sampleOf([['Mins'], [20], [''], [30]], 0, 1) // [20, 30]
 */
export function sampleOf(
  grid: readonly (readonly Cell[])[],
  column: number,
  from: number,
  isNone?: (cells: readonly Cell[]) => boolean,
): Cell[] {
  const sample: Cell[] = [];
  for (let row = from; row < grid.length && sample.length < LOOKED_AT; row += 1) {
    const cells = grid[row] ?? [];
    const cell = cells[column];
    if (cell !== undefined && !isBlank(cell) && !isNone?.(cells)) sample.push(cell);
  }
  return sample;
}

/**
 * Are all cells sums of money? Then the column is no time, whatever its heading says.
 * @example isMoney(['£12.85', '£3']) // true
 * @example isMoney([]) // false
 */
export function isMoney(sample: readonly Cell[]): boolean {
  return sample.length > 0 && sample.every((cell) => /^-?[£$€] ?\d/.test(cellText(cell)));
}

/** What is said of a field that has no test: better than a test that mostly fails, worse than one that mostly holds. */
const NEUTRAL = 0.5;

/**
 * How well cells fit a field, 0 to 1; cells still to come ("TBC") say nothing, and half is said where nothing can be told.
 * @example fitOf('day', ['Mon', 'Tue & Thu', 'TBC']) // 1
 * @example fitOf('notes', ['Mon']) // 0.5
 */
export function fitOf(field: Field, sample: readonly Cell[]): number {
  const test = FITS[field];
  if (!test) return NEUTRAL;
  let sum = 0;
  let count = 0;
  for (const cell of sample) {
    const text = cellText(cell);
    if (saysNothing(text)) continue;
    sum += test(cell, text);
    count += 1;
  }
  return count === 0 ? NEUTRAL : sum / count;
}

/** Fields that are known by their cells alone, whatever stands above them; a column has to be of that kind nearly throughout. */
const TELLTALE: readonly Field[] = ['dose', 'minutes', 'times', 'day', 'term', 'pupil', 'ledBy', 'intervention', 'status', 'when'];
const NEARLY_ALL = 0.8;

/** A dose is nothing else, so fewer of them tell. */
const MOST_DOSES = 0.6;
const FEWEST_CELLS = 3;
const A_MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}(?: (?:20)?\d\d)?$/;

/**
 * Is a text initials and nothing else: "AB", "AB & CD", "Pupil 1, Pupil 2"?
 * @example areInitials('AB & CD') // true
 * @example areInitials('Amy') // false
 */
export function areInitials(text: string): boolean {
  return text.split(/[,\n;&/+]| and /).every((part) => INITIALS.test(part.trim()));
}

/**
 * Does a cell say that it is in class, and nothing else?
 * @example saysInClass('Push-in support') // true
 * @example saysInClass('1:1 in class') // true
 * @example saysInClass('In class or library') // false
 */
export function saysInClass(cell: Cell): boolean {
  return /^(?:(?:1:1|1-1|(?:small )?group|paired|individual) ?[-,]? ?)?((in[ -]class|push[ -]in|class[ -]based)( support)?|(?:stays |staying )?in (the )?(class(?:room)?|lessons?)|whole class|(?:in )?(?:the )?(?:general|gen|regular) ed(?:ucation)?(?: class(?:room)?| setting)?)$/.test(
    plainWords(cellText(cell)).replace(/_/g, ' '),
  );
}

/** What somebody says of a row by itself; what has been completed, or goes on, may be its paperwork. */
const OF_A_ROW =
  /^(?:running|current|active|inactive|live|finished|ended|stopped|discharged|exited|graduated|dismissed|(?:on )?(?:the )?wait(?:ing|list)|paused|on hold|not (?:yet )?(?:started|running)|to start|due to start)\b/;
const LONGEST_STATE = 25;
/** "Starts January" */
const TO_COME = /^(?:re-?)?starts? (?:in |on |after |from |again )?\w+$/;

/**
 * Does nearly each text say how far something has come, and little else?
 * @example areStates(['Running', 'Waiting list']) // true
 * @example areStates(['Running', 'Sentences']) // false
 */
export function areStates(texts: readonly string[]): boolean {
  const said = texts.filter((text) => !saysNothing(text)).map(plainWords);
  const isState = (plain: string): boolean => plain.length <= LONGEST_STATE && (statusSays(plain, 0) !== null || TO_COME.test(plain));
  return said.length > 0 && said.filter(isState).length >= NEARLY_ALL * said.length;
}

/**
 * How much the cells of a column with an unknown heading speak for a field, 0 to 1; 0 where they don't plainly, or are fewer than three.
 * @example telltale('day', ['Mon', 'Tue', 'Wed']) // 1
 * @example telltale('day', ['Mon', 'Tue']) // 0
 */
export function telltale(field: Field, sample: readonly Cell[]): number {
  if (!TELLTALE.includes(field) || sample.length < FEWEST_CELLS) return 0;
  // "0:15" as Sheets keeps a time is a length: no school day begins a quarter of an hour after midnight.
  if (field === 'minutes' && sample.every((cell) => isMoment(cell) && fitOf('minutes', [cell]) === 1)) return 1;
  // A bare number under a heading nobody knows is anything.
  const texts = sample.filter((cell) => typeof cell === 'string' && !isNumber(cell.trim()));
  if (texts.length < NEARLY_ALL * sample.length) return 0;
  // "Sept 26" in each is when something was done, such as a visit.
  if (field === 'term' && texts.every((cell) => A_MONTH.test(plainWords(cellText(cell))))) return 0;
  if (field === 'term' && !texts.every((cell) => saysNothing(cellText(cell)) || readTerm(cellText(cell), 0) !== null)) return 0;
  // "Assembly", "After school": of a clock time it may as well be how long.
  if (field === 'when' && texts.some((cell) => /\d/.test(cellText(cell)))) return 0;
  if (field === 'status') return areStates(texts.map(cellText)) && texts.some((cell) => OF_A_ROW.test(plainWords(cellText(cell)))) ? 1 : 0;
  if (field === 'dose') return fitOf(field, texts) >= MOST_DOSES ? fitOf(field, texts) : 0;
  // "SALT monthly 45 mins" says more than who leads it: passed over, its time would be lost.
  if (field === 'ledBy' && texts.some((cell) => isWholeDose(cellText(cell)))) return 0;
  const fit = fitOf(field, texts);
  if (field === 'pupil') return texts.filter((cell) => areInitials(cellText(cell))).length >= NEARLY_ALL * texts.length ? fit : 0;
  return fit >= NEARLY_ALL ? fit : 0;
}
