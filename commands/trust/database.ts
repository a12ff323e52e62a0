/** The returns in DuckDB: read by its own reader, checked and added up by the SQL files beside this one. Nothing to start; it is gone when the command ends. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { KINDS, KIND_COLUMNS, PARTITIONS, PUPIL_COLUMNS, TOTAL } from '../../src/return/schema';
import { counted } from '../../src/words/figures';
import type { Source } from './folder';
import { lineIn, type Problem } from './problems';

/** A line of a result, by column. */
export type Line = Readonly<Record<string, string | number | boolean | null>>;

export const VIEWS = ['schools', 'terms', 'groups', 'kinds'] as const;
export type View = (typeof VIEWS)[number];

export const sqlOf = (name: string): Promise<string> => readFile(join(import.meta.dirname, `${name}.sql`), 'utf8');

const TABLES = {
  pupils: {
    load: 'load-pupils',
    lines: 'pupil_lines',
    name: 'pupil_returns',
    columns: PUPIL_COLUMNS,
    expected: 1 + PARTITIONS.reduce((sum, { names }) => sum + names.length, 0),
  },
  kinds: { load: 'load-kinds', lines: 'kind_lines', name: 'kind_returns', columns: KIND_COLUMNS, expected: KINDS.length },
} as const;

export interface Returns {
  readonly problems: readonly Problem[];
  readonly view: (name: View) => Promise<Line[]>;
  /** Writes the lines that were used as two Parquet files. */
  readonly parquet: (folder: string) => Promise<void>;
  readonly close: () => void;
}

/** Room for a country; what is more goes to the scratch folder. */
const MEMORY = '1GB';

/** @param scratch a folder of our own, for what memory doesn't hold */
export async function loadReturns(sources: readonly Source[], scratch: string, progress: (step: string) => void): Promise<Returns> {
  const instance = await DuckDBInstance.create(join(scratch, 'returns.duckdb'), {
    memory_limit: MEMORY,
    temp_directory: join(scratch, 'spill'),
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  const problems: Problem[] = [];
  for (const [i, table] of (['pupils', 'kinds'] as const).entries()) {
    progress(i === 0 ? 'Adding up the pupils …' : 'Adding up the kinds of work …');
    problems.push(...(await loadTable(connection, table, sources.filter((source) => source.table === table)))); // prettier-ignore
  }
  return {
    problems,
    view: async (name) => linesOf(connection, await sqlOf(name)),
    parquet: async (folder) => {
      for (const { name } of Object.values(TABLES))
        await connection.run(`COPY (FROM ${name}) TO ${quoted(join(folder, `${name}.parquet`))} (FORMAT parquet)`);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function loadTable(connection: DuckDBConnection, table: Source['table'], sources: readonly Source[]): Promise<Problem[]> {
  const { load, lines, name, columns, expected } = TABLES[table];
  const byPath = new Map(sources.map((source) => [source.path, source]));
  await setList(connection, 'files', [...byPath.keys()]);
  const loading = Object.entries(LISTS).reduce(
    (sql, [column, values]) => sql.replace(`{${column.toUpperCase()}}`, values.map(quoted).join(', ')),
    await sqlOf(load),
  );
  // DuckDB reads no empty list of files.
  await connection.run(sources.length > 0 ? loading : loading.replace(/FROM read_csv[\s\S]*/, emptyOf(columns)));
  const usable = (await sqlOf('usable')).replaceAll('{LINES}', lines).replaceAll('{NAME}', name).replaceAll('{EXPECTED}', String(expected));
  await connection.run(usable);
  const broken = sources.length > 0 ? await brokenLines(connection, byPath) : [];
  const isBroken = new Set(broken.map(({ file }) => file));
  const found: Problem[] = [];
  const ofFile = new Map<Source, number>();
  for (const line of await linesOf(connection, `FROM ${name}_problems ORDER BY file, school_name, time_period, time_identifier`)) {
    const source = byPath.get(String(line['file']));
    if (!source) continue;
    ofFile.set(source, (ofFile.get(source) ?? 0) + 1);
    if ((ofFile.get(source) ?? 0) <= MOST_NAMED)
      found.push(...(await problemOf(source, line, expected, columns, isBroken.has(source.file))));
  }
  return [...shortened(broken), ...found, ...[...ofFile].flatMap(([{ file }, count]) => moreOf(file, count, 'return'))];
}

/** So many of a file are said one by one: of a file that is spoilt from end to end the rest would be a flood. */
const MOST_NAMED = 5;

function moreOf(file: string, count: number, what: string): Problem[] {
  return count > MOST_NAMED ? [{ file, line: null, says: `and ${counted(count - MOST_NAMED, `more ${what}`)} of this file.` }] : [];
}

function shortened(broken: readonly Problem[]): Problem[] {
  return [...new Set(broken.map(({ file }) => file))].flatMap((file) => {
    const own = broken.filter((each) => each.file === file);
    return [...own.slice(0, MOST_NAMED), ...moreOf(file, own.length, 'broken line')];
  });
}

/** What the reader itself could not take, once a line. */
async function brokenLines(connection: DuckDBConnection, byPath: ReadonlyMap<string, Source>): Promise<Problem[]> {
  const rejected = await linesOf(connection, await sqlOf('rejected'));
  await connection.run('DROP TABLE reject_errors; DROP TABLE reject_scans');
  return rejected.flatMap((each) => {
    const source = byPath.get(String(each['file_path']));
    return source ? [{ file: source.file, line: Number(each['line']), says: each['holds_other'] === true ? HOLDS_OTHER : BROKEN }] : [];
  });
}

const BROKEN =
  'it is broken here: this line has not as many cells as there are columns, or a quotation mark that is never closed. Its return was left out.';
const HOLDS_OTHER = 'this line holds something that no return has, and may be a name. Its return was left out.';

async function problemOf(
  { path, file }: Source,
  line: Line,
  expected: number,
  columns: readonly string[],
  isBroken: boolean,
): Promise<Problem[]> {
  const [name, wrong] = [String(line['school_name']), line['wrong']];
  const at = (column: string): number => columns.indexOf(column);
  const isOf = (cells: readonly string[]): boolean =>
    ['school_name', 'time_period', 'time_identifier'].every((column) => cells[at(column)] === String(line[column]));
  const first = await lineIn(path, isOf);
  if (typeof wrong === 'string')
    return [
      {
        file,
        line: first,
        says: `the column ${wrong} holds something that no return has there, and may be a name. This return was left out.`,
      },
    ];
  const whose = `${name === 'x' ? 'a school that is not named' : name}, ${String(line['time_identifier'])} ${String(line['time_period'])}`;
  if (line['twice'] === true)
    return [{ file, line: first, says: `a return of ${whose} is here more than once, and none of them was used. Leave one.` }];
  // The broken line has been told of already.
  if (isBroken) return [];
  return [{ file, line: first, says: `the return of ${whose} has ${String(line['lines'])} lines and not ${expected}: part of it is missing, and it was left out.` }]; // prettier-ignore
}

/** What stands in the lists of a return, by column. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  kind_of_work: KINDS,
  ...Object.fromEntries(PARTITIONS.map(({ column, names }) => [column, [TOTAL, ...names]])),
};

function emptyOf(columns: readonly string[]): string {
  return `FROM (SELECT ${['filename', ...columns].map((column) => `NULL::${column === 'time_period' ? 'INTEGER' : 'VARCHAR'} AS "${column}"`).join(', ')} WHERE false)`;
}

async function setList(connection: DuckDBConnection, name: string, values: readonly string[]): Promise<void> {
  await connection.run(`SET VARIABLE ${name} = [${values.map(quoted).join(', ')}]::VARCHAR[]`);
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

async function linesOf(connection: DuckDBConnection, sql: string): Promise<Line[]> {
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}

function plain(value: unknown): string | number | boolean | null {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
