/** The SQL as BigQuery would read it, as far as a parser of its dialect can tell. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import parser from 'node-sql-parser/build/bigquery.js';
import { VIEWS, sqlOf } from '../../commands/trust/database';
import { bigQueryPage, viewOf } from '../../commands/trust/bigQuery';
import { ROOT } from '../support/commands';

test.each(VIEWS)('the view %s can be taken apart by a parser of BigQuery', async (name) => {
  const read = new parser.Parser();
  const sql = viewOf(name, await sqlOf(name));
  expect(() => read.astify(sql, { database: 'BigQuery' })).not.toThrow();
  expect(() => read.astify(sql.replace('SELECT', 'SELEKT'), { database: 'BigQuery' })).toThrow();
});

test('docs/trust-bigquery.md has the SQL that the command uses, word for word', async () => {
  expect(await readFile(join(ROOT, 'docs/trust-bigquery.md'), 'utf8')).toBe(await bigQueryPage());
});
