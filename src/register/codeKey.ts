/** Codes in place of times, and the key that says what they mean: "D = daily, W = once a week", "P1 = 10 mins every day". */
import { readDose } from '../dose/dose';
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { isARoom } from '../meaning/place';
import { namesTimeOutside } from '../meaning/taughtTime';
import { plainWords, saysNothing } from '../text';
import { sampleOf, saysInClass } from './evidence';
import { isTotals } from './lines';
import type { Table } from './table';

const FEWEST_CODES = 2;
const NEARLY_ALL = 0.8;
const HALF = 0.5;
/** A line of a key below the table has a text or two. */
const MOST_IN_A_KEY = 2;
/** Where a code and its equals sign stand; what it means reaches to the next one. */
const A_CODE = /(?:^|[\s;,(|])([A-Za-z]{1,3}\d{0,2}|\d{1,2}) ?= ?/g;

/** What each code means; '' for one that is explained in two ways. */
type Key = ReadonlyMap<string, string>;

const explains = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.includes('=');

/** Below the table it stands at the left, alone or with a text beside it; other rows are not looked at any further. */
function isKeyLine(row: readonly Cell[], index: number, { headingIndex, first }: Pick<Table, 'headingIndex' | 'first'>): boolean {
  if (index < headingIndex) return row.some(explains);
  return index > headingIndex && explains(row[first]) && row.filter((cell) => !isBlank(cell)).length <= MOST_IN_A_KEY;
}

function explainedIn(row: readonly Cell[]): [string, string][] {
  const text = row.map(cellText).filter(Boolean).join('; ');
  const [, ...parts] = text.split(A_CODE);
  return parts.flatMap((code, i): [string, string][] => {
    if (i % 2 === 1) return [];
    const meaning = (parts[i + 1] ?? '').replace(/[\s;,.)|]+$/, '');
    return meaning === '' ? [] : [[code, meaning]];
  });
}

function keyOf(grid: Grid, table: Table): Key {
  const key = new Map<string, string>();
  grid.forEach((row, index) => {
    if (!isKeyLine(row, index, table)) return;
    for (const [code, meaning] of explainedIn(row)) key.set(code, (key.get(code) ?? meaning) === meaning ? meaning : '');
  });
  return key;
}

/** Does a meaning say how long, how often, where or when in the day? "SEN support" and "on track" are read as codes better than in words. */
function tells(meaning: string): boolean {
  const reading = readDose(meaning, 'dose');
  const isTime = 'parts' in reading && Object.keys(reading.parts).length > 0;
  return isTime || namesTimeOutside(meaning) || saysInClass(meaning) || isARoom(meaning) || /^withdr[ae]w/.test(plainWords(meaning));
}

/** The columns that hold codes of a key, nearly throughout, and codes that say a time or place, or that there is none yet. */
function codedColumns(grid: Grid, table: Table, key: Key): number[] {
  return table.headings.flatMap((_, column) => {
    if (column < table.first || column > table.last) return [];
    const isNone = (row: readonly Cell[]): boolean => isTotals(row) || explains(row[table.first]);
    const texts = sampleOf(grid, column, table.headingIndex + 1, isNone).map(cellText);
    const coded = texts.filter((text) => key.get(text));
    if (coded.length < FEWEST_CODES || coded.length < NEARLY_ALL * texts.length) return [];
    const meanings = [...new Set(coded)].map((code) => key.get(code) ?? '').filter((meaning) => !saysNothing(meaning));
    return meanings.filter(tells).length > HALF * meanings.length ? [column] : [];
  });
}

/**
 * The row above a table with codes in it that says what they mean, and is read with it; the table's own top where none does.
 * @example topOfCodes([['D = daily, W = weekly'], ['Pupil', 'Often'], ['AB', 'D'], ['CD', 'W']], { top: 1, headingIndex: 1, headings: ['Pupil', 'Often'], first: 0, last: 1 }) // 0
 */
export function topOfCodes(grid: Grid, table: Table): number {
  const row = grid.slice(0, table.headingIndex).findIndex((cells, index) => isKeyLine(cells, index, table));
  return row >= 0 && row < table.top && codedColumns(grid, table, keyOf(grid, table)).length > 0 ? row : table.top;
}

/**
 * The grid with what its key says in place of the codes in columns of times or places; as it was without such a key.
 * @example withCodes([['Pupil', 'Often'], ['AB', 'D'], ['CD', 'W'], ['D = daily, W = weekly', '']], { headingIndex: 0, headings: ['Pupil', 'Often'], first: 0, last: 1 })[1] // ['AB', 'daily']
 */
export function withCodes(grid: Grid, table: Table): Grid {
  const key = keyOf(grid, table);
  const columns = key.size === 0 ? [] : codedColumns(grid, table, key);
  if (columns.length === 0) return grid;
  return grid.map((row, index) => {
    if (index <= table.headingIndex || isKeyLine(row, index, table)) return row;
    return row.map((cell, column) => (columns.includes(column) ? key.get(cellText(cell)) || cell : cell));
  });
}
