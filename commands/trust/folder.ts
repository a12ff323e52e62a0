/** What lies in the folder: returns, and registers that are turned into returns. Everything goes on as .csv files of one table each. */
import { open, readdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { cellKey, isCellError, type SheetData } from '../../emulator/workbook/model';
import { KIND_COLUMNS, NOT_AVAILABLE, PUPIL_COLUMNS, SCHEMA_VERSION } from '../../src/return/schema';
import { BadInput, openFile } from '../command';
import { csvText, returnOfRegister, saidOf, type ReturnTables } from '../returnFiles';
import type { Problem } from './problems';
import type { Source } from './source';

export interface Gathered {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** Files that were no returns but registers. */
  readonly registers: readonly string[];
}

const SPREADSHEETS = ['.csv', '.xlsx', '.xlsm'];

/**
 * @param folder is read, never written to; @param scratch a folder of our own, for what is turned into .csv
 * @param request how registers are read: the review date, the taught week
 * @throws BadInput where the folder can't be read, or holds no spreadsheet
 */
export async function gather(
  folder: string,
  scratch: string,
  request: Parameters<typeof returnOfRegister>[1],
  progress: (step: string) => void,
): Promise<Gathered> {
  const names = await readdir(folder).catch(() => {
    throw new BadInput(`"${folder}" can't be read: give the folder that holds the returns or registers.`);
  });
  // "~$" is what Excel leaves beside a file that is open.
  const files = names.filter((name) => SPREADSHEETS.includes(extname(name).toLowerCase()) && !/^[.~]/.test(name)).sort();
  if (files.length === 0) throw new BadInput(`There is no .csv or .xlsx file in "${folder}": put the schools' returns or registers there.`);
  const found: { sources: Source[]; problems: Problem[]; registers: string[] } = { sources: [], problems: [], registers: [] };
  for (const [i, file] of files.entries()) {
    if (i > 0) progress(`Reading file ${i + 1} of ${files.length} …`);
    try {
      const { sources, isRegister } = await readFileOf(join(folder, file), join(scratch, String(i)), request);
      found.sources.push(...sources);
      if (isRegister) found.registers.push(file);
    } catch (error) {
      if (error instanceof ReturnProblem) found.problems.push({ file, line: error.line, says: error.message });
      else if (error instanceof BadInput) found.problems.push({ file, line: null, says: error.message });
      else throw error;
    }
  }
  return found;
}

/** What a return is not to have, by its line; null where it is the whole file. */
class ReturnProblem extends Error {
  constructor(
    readonly line: number | null,
    message: string,
  ) {
    super(message);
  }
}

interface Read {
  readonly sources: readonly Source[];
  readonly isRegister: boolean;
}

async function readFileOf(path: string, to: string, request: Parameters<typeof returnOfRegister>[1]): Promise<Read> {
  const file = basename(path);
  if (extname(path).toLowerCase() === '.csv') {
    const [headings, first] = await firstLines(path);
    if (headings?.[0] === FIRST && first === undefined) throw new ReturnProblem(1, NO_LINES);
    if (headings?.[0] === FIRST) return { sources: [{ path, file, table: tableOf(headings, first?.[0]) }], isRegister: false };
  } else {
    const tables = await returnsIn(path);
    if (tables.length > 0) return { sources: await written(tables, file, to), isRegister: false };
  }
  const made = await returnOfRegister(path, request);
  const named = nameOf(made) === NOT_AVAILABLE ? saidOf(made, { school_name: basename(path, extname(path)) }) : made;
  return { sources: await written([named.pupils, named.kinds], file, to), isRegister: true };
}

const [FIRST] = PUPIL_COLUMNS;
const MOST_OF_TWO_LINES = 16_384;
/** A return's first heading in an alphabet of two bytes a letter, and before anything but a comma. */
const UTF_16 = /s\0?c\0h\0e\0m\0a/;
const OTHER_SEPARATOR = /^\uFEFF?"?schema_version"?[;\t|]/;
const NO_LINES = 'it has the headings of a return and nothing under them. Make the return again.';

async function firstLines(path: string): Promise<string[][]> {
  const handle = await open(path).catch(() => {
    throw new BadInput('it can\'t be opened: you may not be allowed to read it, or another program holds it.'); // prettier-ignore
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_OF_TWO_LINES), 0, MOST_OF_TWO_LINES, 0);
    if (UTF_16.test(buffer.toString('latin1', 0, 40)))
      throw new ReturnProblem(1, 'it is saved as UTF-16 ("Unicode text"): save it as "CSV UTF-8".');
    const text = buffer.toString('utf8', 0, bytesRead);
    if (OTHER_SEPARATOR.test(text))
      throw new ReturnProblem(1, 'its cells are not separated by commas: save it as "CSV UTF-8 (comma delimited)".');
    const lines = text.replace(/^\uFEFF/, '').split(/(?:\r?\n)+/, 2).filter((line) => line !== ''); // prettier-ignore
    return lines.map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
  } finally {
    await handle.close();
  }
}

const OTHER_VERSION = `it is a return of another version than ${SCHEMA_VERSION}, which can't be added up with the others. Make it again.`;

/** @throws ReturnProblem for another version, and for columns that no return has: names may stand in them, so they are not quoted */
function tableOf(headings: readonly string[], version: string | undefined): Source['table'] {
  if (version !== undefined && version !== '' && version !== String(SCHEMA_VERSION)) throw new ReturnProblem(2, OTHER_VERSION);
  if (isSame(headings, PUPIL_COLUMNS)) return 'pupils';
  if (isSame(headings, KIND_COLUMNS)) return 'kinds';
  const known = new Set<string>([...PUPIL_COLUMNS, ...KIND_COLUMNS]);
  const at = headings.findIndex((heading) => !known.has(heading));
  throw new ReturnProblem(
    1,
    at < 0
      ? 'its columns are not those of a return. Make the return again, and leave its columns as they are.'
      : `column ${at + 1} is none of a return's: it may hold names, so nothing of this file was read. Make the return again, and add nothing to it.`,
  );
}

function isSame(headings: readonly string[], columns: readonly string[]): boolean {
  return headings.length === columns.length && headings.every((heading, i) => heading === columns[i]);
}

type Table = readonly (readonly string[])[];

const OTHER_TAB = 'beside a return it has a tab that is none: it may hold names, so nothing of this file was read. Save the return alone.';

/** The returns of a workbook; none where no sheet of it is one: then it is a register. */
async function returnsIn(path: string): Promise<Table[]> {
  const { workbook } = await openFile(path);
  const tables = workbook.sheets.filter(({ cells }) => cells.size > 0).map(gridOf);
  const returns = tables.filter(([headings]) => headings?.[0] === FIRST);
  // A register may lie beside its return; but what else is in a file that is handed on may hold names.
  if (returns.length > 0 && returns.length < tables.length) throw new ReturnProblem(null, OTHER_TAB);
  return returns;
}

function gridOf({ cells }: SheetData): Table {
  const text = (row: number, column: number): string => {
    const value = cells.get(cellKey(row, column))?.value ?? '';
    return isCellError(value) ? '' : String(value);
  };
  let width = 0;
  while (text(1, width + 1) !== '') width += 1;
  let height = 0;
  while (text(height + 1, 1) !== '') height += 1;
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => text(row + 1, column + 1)));
}

async function written(tables: readonly Table[], file: string, to: string): Promise<Source[]> {
  const sources: Source[] = [];
  for (const [i, table] of tables.entries()) {
    const path = `${to}-${i}.csv`;
    sources.push({ path, file, table: tableOf(table[0] ?? [], table[1]?.[0]) });
    await writeFile(path, csvText(table));
  }
  return sources;
}

function nameOf({ pupils: [headings = [], line = []] }: ReturnTables): string {
  return line[headings.indexOf('school_name')] ?? NOT_AVAILABLE;
}
