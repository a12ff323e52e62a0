/** A trust's schools rolled up: returns, or registers that are turned into returns, from a folder into one workbook. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '../src/words/figures';
import { BadInput, command, printable, progressOn, whereStarted, type Io } from './command';
import { loadReturns, sqlOf, VIEWS, type Returns, type View } from './trust/database';
import { gather, type Gathered } from './trust/folder';
import type { Line } from './trust/line';
import { problemText, type Problem } from './trust/problems';
import { publishedViews } from './trust/published';
import { tabsOf } from './trust/report';
import { termSentences } from './trust/words';
import { writeTrustWorkbook } from './trust/workbook';
import { writeWhole } from './writeWhole';

const USAGE = `npm run trust -- FOLDER [options]

Adds up the returns of a trust's schools: every .csv and .xlsx file in the folder that is a return, and every register, which is
turned into a return first. It writes one workbook: a summary in sentences, the schools beside each other by name, over terms, by
year, need and kind of work. No pupil is named in it. The folder is only read, and nothing is sent anywhere.

  --out FILE.xlsx    where the workbook goes, instead of trust.xlsx
  --parquet FOLDER   also writes the lines that were used as Parquet, for further work, and beside them the SQL that added them up
  --published        for a website or a report: nothing of fewer than 10 pupils, instead of 5
  --date YYYY-MM-DD  the day for which registers are read, if not today
  --help             prints this

Examples:
  npm run trust -- "Returns Autumn 2026"
  npm run trust -- returns --out "Trust Autumn 2026.xlsx" --parquet data

What cannot be used is said by file and line, and the rest goes on. It ends with 0 if everything was used, and with 2 if not.
`;

interface Options {
  readonly folder: string;
  readonly out: string;
  readonly parquet: string | undefined;
  readonly published: boolean;
  readonly reviewDate: string | undefined;
}

function readOptions(args: string[]): Options | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      parquet: { type: 'string' },
      published: { type: 'boolean' },
      date: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return undefined;
  const [folder, ...others] = positionals;
  if (folder === undefined) throw new BadInput('Which folder? Give the one with the returns: npm run trust -- "Returns Autumn 2026"');
  if (others.length > 0) throw new BadInput('One folder at a time. A name with spaces needs quotation marks.');
  const { out = 'trust.xlsx', parquet, published = false, date } = values;
  if (extname(out).toLowerCase() !== '.xlsx')
    throw new BadInput(`--out ${out}: the workbook is written as .xlsx, so its name has to end in .xlsx.`);
  if (!existsSync(dirname(resolve(out)))) throw new BadInput(`--out ${out}: there is no such folder.`);
  if (dirname(resolve(out)) === resolve(folder))
    throw new BadInput('--out: put the workbook outside the folder of the returns, or the next run would read it as one of them.');
  if (parquet !== undefined && resolve(parquet) === resolve(folder))
    throw new BadInput('--parquet: give another folder than that of the returns.');
  if (parquet !== undefined && published)
    throw new BadInput('--parquet with --published: the Parquet files hold the returns themselves, which are not to be published.');
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new BadInput(`--date ${date}: give it as year, month and day: 2026-11-21.`);
  return { folder, out, parquet, published, reviewDate: date };
}

/** What could not be used has been said; the rest was written. */
class NotAll extends BadInput {}

async function trust(args: string[], io: Io): Promise<void> {
  const options = readOptions(args);
  if (!options) {
    io.out(USAGE);
    return;
  }
  const progress = progressOn(io);
  const scratch = await mkdtemp(join(tmpdir(), 'outventions-trust-'));
  try {
    const request = options.reviewDate === undefined ? {} : { reviewDate: options.reviewDate };
    const gathered = await gather(options.folder, scratch, request, progress);
    const returns = await loadReturns(gathered.sources, scratch, progress);
    try {
      await rollUp(options, gathered, returns, progress, io);
    } finally {
      returns.close();
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function rollUp(options: Options, gathered: Gathered, returns: Returns, progress: (step: string) => void, io: Io): Promise<void> {
  const problems: Problem[] = [...gathered.problems, ...returns.problems];
  for (const problem of problems) io.err(`${printable(problemText(problem))}\n`);
  const found = await viewsOf(returns);
  if (found.terms.length === 0) throw new BadInput('No return in the folder could be used, so no workbook was written.');
  const views = options.published ? publishedViews(found) : found;
  progress('Writing the workbook …');
  const tabs = tabsOf({ views, problems, registers: gathered.registers, audience: options });
  await writeWhole(await writeTrustWorkbook(tabs), options.out, statSync(options.folder).mode & FILE_PERMISSIONS);
  if (options.parquet !== undefined) await writeParquet(options.parquet, returns);
  const latest = views.terms.at(-1);
  io.out(printable([...(latest ? termSentences(latest, options) : []), ...written(options, gathered)].map((line) => `${line}\n`).join('')));
  if (problems.length > 0)
    throw new NotAll(`${counted(problems.length, 'thing')} could not be used, as said above. The workbook holds the rest, and says so.`);
}

/** Who may read the folder may read the workbook; a file is not run. */
const FILE_PERMISSIONS = 0o666;

async function viewsOf(returns: Returns): Promise<Record<View, readonly Line[]>> {
  const views: Partial<Record<View, readonly Line[]>> = {};
  for (const name of VIEWS) views[name] = await returns.view(name);
  return views as Record<View, readonly Line[]>;
}

async function writeParquet(folder: string, returns: Returns): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await returns.parquet(folder);
    for (const name of VIEWS) await writeWhole(Buffer.from(await sqlOf(name)), join(folder, `${name}.sql`), FILE_PERMISSIONS & 0o644);
  } catch {
    throw new BadInput(`--parquet ${folder}: nothing can be written there.`);
  }
}

function written({ out, parquet, published }: Options, { sources, registers }: Gathered): string[] {
  const files = new Set(sources.map(({ file }) => file)).size;
  return [
    '',
    `${counted(files, 'file')} read${registers.length > 0 ? `, of them ${counted(registers.length, 'register')}` : ''}. The workbook is "${out}"${published ? ', for publication: read it before you publish it' : ''}. No pupil is named in it, and nothing was sent anywhere.`,
    ...(parquet === undefined ? [] : [`The lines as Parquet, and the SQL, are in "${parquet}".`]),
  ];
}

/** @returns what the process ends with: 0, or 2 where something could not be used */
export const main = (args: string[], io: Io): Promise<number> => command(io, () => trust(args, io));

await whereStarted('trust', main);
