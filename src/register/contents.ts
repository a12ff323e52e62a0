/** Does what a column holds fit a field? A heading proposes and the cells decide. */
import { plainWords } from '../text';
import { readDose } from '../dose/dose';
import { readTerm } from '../meaning/term';
import { cellText, isBlank, isMoment, type Cell } from '../meaning/cell';
import type { Field } from './fields';
import { readLeader } from '../meaning/leader';

/** So many cells of a column are looked at: more would cost time and change nothing. */
const LOOKED_AT = 60;

/** The column's filled cells, from the top. */
export function sampleOf(grid: readonly (readonly Cell[])[], column: number, from: number): Cell[] {
  const sample: Cell[] = [];
  for (let row = from; row < grid.length && sample.length < LOOKED_AT; row += 1) {
    const cell = grid[row]?.[column];
    if (cell !== undefined && !isBlank(cell)) sample.push(cell);
  }
  return sample;
}

const TIME_OF_DAY = /\b(am|pm|morning|afternoon|lunch\w*|break\w*|assembly|registration|period|lesson|before|after)\b|\d[.:]\d\d/;
const TERM_WORDS =
  /\b(autumn|spring|summer|term|year|ongoing|january|february|march|april|may|june|july|september|october|november|december)\b/;
const LONG_SESSION = 10;
const LONGEST_NAME = 60;

/** Tests for the fields that share a heading with another. A field without one fits anything a little. */
const FITS: Partial<Record<Field, (cell: Cell, text: string) => boolean>> = {
  minutes: (cell, text) => isMoment(cell) || (says(text, 'minutes', 'minutes') && !isSmall(text)),
  times: (_, text) => says(text, 'times', 'times') && !says(text, 'dose', 'minutes'),
  weeks: (_, text) => says(text, 'weeks', 'weeks') && !says(text, 'dose', 'minutes') && !says(text, 'dose', 'weekly'),
  dose: (_, text) => says(text, 'dose', 'minutes') || says(text, 'dose', 'weekly') || says(text, 'dose', 'times'),
  when: (_, text) => TIME_OF_DAY.test(plainWords(text)) || /^(mon|tue|wed|thu|fri)/.test(plainWords(text)),
  term: (_, text) => TERM_WORDS.test(plainWords(text)) || readTerm(text, 0) !== null,
  pupil: (_, text) => text.length <= LONGEST_NAME && /\p{L}/u.test(text) && !/\d/.test(text) && readLeader(text) === 'not known',
  intervention: (_, text) => /\p{L}{3,}/u.test(text),
  ledBy: (_, text) => readLeader(text) !== 'not known',
};

function says(text: string, measure: Parameters<typeof readDose>[1], part: 'minutes' | 'times' | 'weeks' | 'weekly'): boolean {
  const reading = readDose(text, measure);
  return 'parts' in reading && reading.parts[part] !== undefined;
}

/** A bare number below ten is hardly a length of session: under "Duration" it is weeks. */
function isSmall(text: string): boolean {
  return Number(text) < LONG_SESSION;
}

/** What is said of a field that has no test: better than a test that mostly fails, worse than one that mostly holds. */
const NEUTRAL = 0.4;

/** The share of the sample that fits the field, 0 to 1. */
function fitOf(field: Field, sample: readonly Cell[]): number {
  const test = FITS[field];
  if (!test || sample.length === 0) return NEUTRAL;
  return sample.filter((cell) => test(cell, cellText(cell))).length / sample.length;
}

/** Of the fields a heading may name, the one that the column's cells fit best; of two alike, the likelier. */
export function bestField(fields: readonly Field[], sample: readonly Cell[]): Field | null {
  let best: { field: Field; fit: number } | null = null;
  for (const field of fields) {
    const fit = fields.length === 1 ? 1 : fitOf(field, sample);
    if (fit > (best?.fit ?? -1)) best = { field, fit };
  }
  return best?.field ?? null;
}

/** Fields that are known by their cells alone, whatever stands above them; a column has to be of that kind nearly throughout. */
const TELLTALE: readonly (readonly [Field, (cell: Cell, text: string) => boolean])[] = [
  ['dose', (_, text) => says(text, 'dose', 'minutes') || says(text, 'dose', 'weekly')],
  ['pupil', (_, text) => /^\p{Lu}{2,3}$/u.test(text) && readLeader(text) === 'not known'],
  ['ledBy', (_, text) => readLeader(text) !== 'not known' && text.length <= 30],
];
const NEARLY_ALL = 0.8;
const FEWEST_CELLS = 3;

/** The field that a column without a known heading plainly holds. */
export function telltaleField(sample: readonly Cell[]): Field | null {
  if (sample.length < FEWEST_CELLS) return null;
  const found = TELLTALE.find(([, test]) => sample.filter((cell) => test(cell, cellText(cell))).length >= NEARLY_ALL * sample.length);
  return found ? found[0] : null;
}
