/** The returns in DuckDB: read by its own reader, checked and added up by the SQL files beside this one. Nothing to start; it is gone when the command ends. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { KINDS, KIND_COLUMNS, PARTITIONS, PUPIL_COLUMNS, TOTAL } from '../../src/return/schema';
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
  for (const { column, names } of PARTITIONS) await setList(connection, column, [TOTAL, ...names]);
  await setList(connection, 'kind_of_work', KINDS);
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
  const shape = `{${columns.map((column) => `'${column}': 'VARCHAR'`).join(', ')}}`;
  const loading = (await sqlOf(load)).replace('{COLUMNS}', shape);
  // DuckDB reads no empty list of files.
  await connection.run(sources.length > 0 ? loading : loading.replace(/FROM read_csv[\s\S]*/, emptyOf(columns)));
  const usable = (await sqlOf('usable')).replaceAll('{LINES}', lines).replaceAll('{NAME}', name).replaceAll('{EXPECTED}', String(expected));
  await connection.run(usable);
  const broken = sources.length > 0 ? await brokenLines(connection, byPath) : [];
  const isBroken = new Set(broken.map(({ file }) => file));
  const found: Problem[] = [];
  for (const line of await linesOf(connection, `FROM ${name}_problems ORDER BY file, school_name, time_period, time_identifier`)) {
    const source = byPath.get(String(line['file']));
    if (source) found.push(...(await problemOf(source, line, expected, columns, isBroken.has(source.file))));
  }
  return [...broken, ...found];
}

/** What the reader itself could not take apart, once a line. */
async function brokenLines(connection: DuckDBConnection, byPath: ReadonlyMap<string, Source>): Promise<Problem[]> {
  const rejected = await linesOf(
    connection,
    `SELECT s.file_path, e.line FROM reject_errors e JOIN reject_scans s USING (scan_id, file_id) GROUP BY ALL ORDER BY ALL`,
  );
  await connection.run('DROP TABLE reject_errors; DROP TABLE reject_scans');
  return rejected.flatMap((each) => {
    const source = byPath.get(String(each['file_path']));
    const says = 'it is broken here: this line has not as many cells as there are columns, or a quotation mark that is never closed.';
    return source ? [{ file: source.file, line: Number(each['line']), says }] : [];
  });
}

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
    ['school_name', 'time_period', 'time_identifier'].every((column) => cells[at(column)] === line[column]);
  if (typeof wrong === 'string') {
    const bad = await lineIn(path, (cells) => isOf(cells) && !isAllowed(wrong, cells[at(wrong)] ?? ''));
    const says =
      wrong === 'schema_version'
        ? "it is a return of another version, which can't be added up with the others. Make it again."
        : `the column ${wrong} holds something that no return has there, and may be a name. This return was left out.`;
    return [{ file, line: bad, says }];
  }
  const first = await lineIn(path, isOf);
  const whose = `${name === 'x' ? 'a school that is not named' : name}, ${String(line['time_identifier'])} ${String(line['time_period'])}`;
  if (line['twice'] === true)
    return [{ file, line: first, says: `a return of ${whose} is here more than once, and none of them was used. Leave one.` }];
  // The broken line has been told of already.
  if (isBroken) return [];
  return [{ file, line: first, says: `the return of ${whose} has ${String(line['lines'])} lines and not ${expected}: part of it is missing, and it was left out.` }]; // prettier-ignore
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
  schema_version: ['1'],
  time_identifier: ['Autumn term', 'Spring term', 'Summer term'],
  geographic_level: ['School'],
  kind_of_work: KINDS,
  ...Object.fromEntries(PARTITIONS.map(({ column, names }) => [column, [TOTAL, ...names]])),
};

/** As load-pupils.sql has it. */
function isAllowed(column: string, text: string): boolean {
  const list = LISTS[column];
  if (list) return list.includes(text);
  if (column === 'time_period') return /^20\d{4}$/.test(text);
  if (column === 'school_urn') return /^(\d{6}|x)$/.test(text);
  if (column === 'school_name' || column === 'trust_id') return text !== '';
  return ['c', 'low', 'z', 'x'].includes(text) || (text.trim() !== '' && Number(text) >= 0);
}

function emptyOf(columns: readonly string[]): string {
  return `FROM (SELECT ${['filename', ...columns].map((column) => `NULL::VARCHAR AS "${column}"`).join(', ')} WHERE false)`;
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
