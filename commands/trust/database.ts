/** The returns in DuckDB: read by its own reader, checked and added up by the SQL files beside this one. Nothing to start; it is gone when the command ends. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { KINDS, KIND_COLUMNS, PARTITIONS, PUPIL_COLUMNS, TOTAL } from '../../src/return/schema';
import type { Source } from './source';
import type { Line } from './line';
import { explained, type Problem } from './problems';

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
    // Of each list "Total" as well.
    labels: PARTITIONS.reduce((sum, { names }) => sum + names.length + 1, 0),
  },
  kinds: {
    load: 'load-kinds',
    lines: 'kind_lines',
    name: 'kind_returns',
    columns: KIND_COLUMNS,
    expected: KINDS.length,
    labels: KINDS.length,
  },
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
  // The file is thrown away: nothing has to be in it at the end.
  await connection.run('PRAGMA disable_checkpoint_on_shutdown');
  const problems: Problem[] = [];
  await connection.run(withLists(await sqlOf('load-checks')));
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
  const { load, lines, name, columns, expected, labels } = TABLES[table];
  const byPath = new Map(sources.map((source) => [source.path, source]));
  await setList(connection, 'files', [...byPath.keys()]);
  const loading = await sqlOf(load);
  // DuckDB reads no empty list of files.
  await connection.run(sources.length > 0 ? loading : loading.replace(/FROM read_csv[\s\S]*/, emptyOf(columns)));
  const put = { LINES: lines, NAME: name, EXPECTED: String(expected), LABELS: String(labels) };
  await connection.run(Object.entries(put).reduce((sql, [key, value]) => sql.replaceAll(`{${key}}`, value), await sqlOf('usable')));
  const rejected = sources.length > 0 ? await rejectedLines(connection) : [];
  const wrong = await linesOf(connection, `SELECT DISTINCT file, wrong FROM ${lines} WHERE wrong IS NOT NULL`);
  const returns = await linesOf(connection, `FROM ${name}_problems ORDER BY file, school_name, time_period, time_identifier`);
  return explained({ byPath, columns, expected, rejected, wrong, returns });
}

/** What the reader itself could not take, once a line. */
async function rejectedLines(connection: DuckDBConnection): Promise<Line[]> {
  const rejected = await linesOf(connection, await sqlOf('rejected'));
  await connection.run('DROP TABLE reject_errors; DROP TABLE reject_scans');
  return rejected;
}

/** What stands in the lists of a return, by column. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  kind_of_work: KINDS,
  ...Object.fromEntries(PARTITIONS.map(({ column, names }) => [column, [TOTAL, ...names]])),
};

function withLists(sql: string): string {
  return Object.entries(LISTS).reduce(
    (done, [column, values]) => done.replace(`{${column.toUpperCase()}}`, values.map(quoted).join(', ')),
    sql,
  );
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
