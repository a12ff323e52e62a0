/** What could not be used, by file and line, and what is wrong there. No cell is quoted: it may be a name. */
import { readFile } from 'node:fs/promises';
import { SCHEMA_VERSION } from '../../src/return/schema';
import { counted } from '../../src/words/figures';
import type { Line } from './line';
import type { Source } from './source';

export interface Problem {
  /** Its name in the folder. */
  readonly file: string;
  /** As an editor counts; null where it is the whole file. */
  readonly line: number | null;
  readonly says: string;
}

export function problemText({ file, line, says }: Problem): string {
  return `${file}${line === null ? '' : `, line ${line}`}: ${says}`;
}

/** What the database found in the files of one table. */
export interface Findings {
  readonly byPath: ReadonlyMap<string, Source>;
  readonly columns: readonly string[];
  /** Lines of a whole return. */
  readonly expected: number;
  /** Lines that could not be taken apart: file_path, line, why. */
  readonly rejected: readonly Line[];
  /** Cells that are wrong: file, and the column with the cell. */
  readonly wrong: readonly Line[];
  /** Returns that were left out, with lines as above or for what they are. */
  readonly returns: readonly Line[];
}

/** File by file, the lines in their order. */
export async function explained({ byPath, columns, expected, rejected, wrong, returns }: Findings): Promise<Problem[]> {
  const found: Problem[] = [];
  for (const [path, { file }] of byPath) {
    const cells = wrong.filter((each) => each['file'] === path).map(({ wrong: said }) => String(said));
    const broken = rejected.filter((each) => each['file_path'] === path);
    const left = returns.filter((each) => each['file'] === path);
    if (cells.length + broken.length + left.length === 0) continue;
    const lines = await linesOf(path);
    const own = [
      ...broken.map(({ line, why }) => ({
        file,
        line: Number(line),
        says: `${isOpen(lines[Number(line) - 1]) ? REJECTED['UNQUOTED VALUE'] : (REJECTED[String(why)] ?? BROKEN)} ${LEFT_OUT}`,
      })),
      ...wrongCells(lines, columns, cells).map(({ line, says }) => ({ file, line, says: `${says} ${LEFT_OUT}` })),
    ].sort((a, b) => a.line - b.line);
    found.push(...shortened(file, own, 'line'));
    // Of a return in a spoilt file it is known already why it is not used.
    const told = left.filter((each) => each['twice'] === true || (each['is_wrong'] !== true && own.length === 0));
    found.push(...shortened(file, told.map((each) => ({ file, line: firstLine(lines, columns, each), says: returnSays(each, expected) })), 'return')); // prettier-ignore
  }
  return found;
}

const LEFT_OUT = 'Its return was left out.';
const BROKEN = 'this line could not be taken apart into cells.';
const REJECTED: Readonly<Record<string, string>> = {
  'MISSING COLUMNS': 'this line has fewer cells than there are columns.',
  'TOO MANY COLUMNS': 'this line has more cells than there are columns.',
  'UNQUOTED VALUE': 'a quotation mark in this line is never closed, or text stands behind it.',
  'LINE SIZE OVER MAXIMUM': 'this line is far too long for a return.',
  'INVALID ENCODING': 'this line is in another alphabet than UTF-8: save the file as "CSV UTF-8".',
};

/** A quotation mark that is never closed makes one cell of what follows: the reader then only sees too few of them. */
const isOpen = (cells: readonly string[] | undefined): boolean => cells?.length === 0;

/** So many of a file are said one by one: of a file that is spoilt from end to end the rest would be a flood. */
const MOST_NAMED = 5;

function shortened(file: string, all: readonly Problem[], what: string): Problem[] {
  const more = all.length - MOST_NAMED;
  return [
    ...all.slice(0, MOST_NAMED),
    ...(more > 0 ? [{ file, line: null, says: `and ${counted(more, `more ${what}`)} of this file.` }] : []),
  ];
}

interface WrongCell {
  readonly line: number;
  readonly says: string;
}

/** @param wrong each a column, or two where one is under the other, and what stands in it */
function wrongCells(lines: readonly (readonly string[])[], columns: readonly string[], wrong: readonly string[]): WrongCell[] {
  const cells = wrong.map((each) => each.split('\u001f') as [column: string, cell: string]);
  return lines.flatMap((line, i) => {
    if (i === 0 || line.length !== columns.length) return [];
    const own = cells.find(
      ([column, cell]) => line[columns.indexOf(column.split(' < ')[0] ?? '')] === cell && isUnder(line, columns, column),
    );
    return own ? [{ line: i + 1, says: cellSays(...own) }] : [];
  });
}

/** Of "a < b" whether that is so in this line. */
function isUnder(line: readonly string[], columns: readonly string[], names: string): boolean {
  const [low, high] = names.split(' < ').map((column) => Number(line[columns.indexOf(column)]));
  return high === undefined || low === undefined || low < high;
}

function cellSays(column: string, cell: string): string {
  const [low = '', high] = column.split(' < ');
  if (high !== undefined) return `the column ${low} holds less than the column ${high}.`;
  if (column === 'schema_version') return `it is a return of another version than ${SCHEMA_VERSION}.`;
  if (column === 'time_period') return 'the column time_period holds no school year such as 202627.';
  if (column === 'time_identifier') return 'the column time_identifier holds none of Autumn term, Spring term and Summer term.';
  if (column === 'school_urn') return 'the column school_urn holds neither a number of six digits nor x.';
  if (cell.trim() === '') return `the column ${column} is empty.`;
  if (Number(cell) < 0) return `the column ${column} holds a figure under nought.`;
  return `the column ${column} holds something that no return has there, and may be a name.`;
}

function returnSays(line: Line, expected: number): string {
  const name = String(line['school_name']);
  const whose = `${name === 'x' ? 'a school that is not named' : name}, ${String(line['time_identifier'])} ${String(line['time_period'])}`;
  if (line['twice'] === true) return `a return of ${whose} is here more than once, and none of them was used. Leave one.`;
  const lines = Number(line['lines']);
  return lines === expected
    ? `the return of ${whose} has a line twice and another not at all, and it was left out.`
    : `the return of ${whose} has ${lines} lines and not ${expected}: part of it is missing, and it was left out.`;
}

function firstLine(lines: readonly (readonly string[])[], columns: readonly string[], of: Line): number | null {
  const isOf = (cells: readonly string[]): boolean =>
    ['school_name', 'time_period', 'time_identifier'].every((column) => cells[columns.indexOf(column)] === String(of[column]));
  const at = lines.findIndex((cells, i) => i > 0 && isOf(cells));
  return at < 0 ? null : at + 1;
}

/** A return has no line break in a cell. */
async function linesOf(path: string): Promise<string[][]> {
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/).map(cellsOf); // prettier-ignore
}

/** None where a quotation mark is never closed. */
function cellsOf(line: string): string[] {
  if (line.split('"').length % 2 === 0) return [];
  const cells = Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g), ([, cell = '', end]) => ({ cell, end }));
  const last = cells.findIndex(({ end }) => end === '');
  return cells.slice(0, last + 1).map(({ cell }) => (cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell));
}
