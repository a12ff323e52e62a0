/** The page about BigQuery: the same SQL as views. Written by `npx tsx commands/trust/bigQuery.ts`; a test sees that it is up to date. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VIEWS, sqlOf } from './database';

const INTRODUCTION = `# The trust's figures in BigQuery

For a trust that keeps its figures in BigQuery, to see them in Google Sheets through Connected Sheets. \`npm run trust\` needs none of this.

1. \`npm run trust -- returns --parquet data\` writes \`pupil_returns.parquet\` and \`kind_returns.parquet\`: the lines of the returns that were used, figures as numbers, and nothing (NULL) where
   a figure is hidden or not known. No pupil is named in them, and nothing in them tells of fewer than five (\`docs/return.md\`). They are not for publication.
2. Load both into one dataset: *Create table*, from upload, format Parquet, under the names \`pupil_returns\` and \`kind_returns\`. Your own data protection officer decides whether that may be done,
   and in which region. Nothing here sends anything.
3. Set the dataset as the default of the query (*More ▸ Query settings*), or write it in front of the table's name, and run each of these once. They are the files in \`commands/trust/\` that the command
   itself uses, word for word.
4. In Google Sheets: *Data ▸ Data connectors ▸ Connect to BigQuery*, and choose a view.

They were checked by a parser for BigQuery's dialect (\`test/commands/trustBigQuery.test.ts\`) and never run on BigQuery itself.
`;

export const viewOf = (name: string, sql: string): string => `CREATE OR REPLACE VIEW trust_${name} AS\n${sql.trim()};`;

export async function bigQueryPage(): Promise<string> {
  const views = await Promise.all(VIEWS.map(async (name) => `## trust_${name}\n\n\`\`\`sql\n${viewOf(name, await sqlOf(name))}\n\`\`\`\n`));
  return [INTRODUCTION, ...views].join('\n');
}

if (process.argv[1]?.endsWith('bigQuery.ts'))
  await writeFile(join(import.meta.dirname, '../../docs/trust-bigquery.md'), await bigQueryPage());
