/**
 * npm run review -- FILE [--sheet NAME] [--date YYYY-MM-DD] [--taught MINUTES] [--out FILE.xlsx] [--json]
 * The add-on's check, highlights and review tab for a school that keeps .xlsx: through the same built script, into a copy.
 */
import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, extname, join, basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { COLUMN_FORMULAS, FORMULAS } from '../src/public';
import type { CheckRequest, Reply, SidebarCalls } from '../src/messages';
import { BadInput, command, openFile } from './command';
import { openSession } from './run';
import { builtScript } from './script';
import type { Session } from './session';
import { printedReview } from './reviewTable';

interface Options {
  readonly file: string;
  readonly request: CheckRequest;
  readonly out: string | undefined;
  readonly json: boolean;
}

function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      sheet: { type: 'string' },
      date: { type: 'string' },
      taught: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined) throw new BadInput('Which file? Give the spreadsheet: npm run review -- "Provision 2026.xlsx"');
  if (others.length > 0)
    throw new BadInput(`One file at a time: "${file}" and "${others[0] ?? ''}" were given. A name with spaces needs quotation marks.`);
  return {
    file,
    request: {
      ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
      ...(values.taught === undefined ? {} : { taughtMinutes: taughtMinutes(values.taught) }),
      ...(values.date === undefined ? {} : { reviewDate: reviewDate(values.date) }),
    },
    out: values.out,
    json: values.json ?? false,
  };
}

const LEAST_TAUGHT = 100;
const WEEK_OF_MINUTES = 10_080;

function taughtMinutes(text: string): number {
  const minutes = Number(text);
  if (text.trim() === '' || !(minutes >= LEAST_TAUGHT) || minutes > WEEK_OF_MINUTES) {
    throw new BadInput(
      `--taught ${text}: the taught week has to be a number of minutes from ${LEAST_TAUGHT} to ${WEEK_OF_MINUTES}, such as 1500 for 25 hours.`,
    );
  }
  return minutes;
}

function reviewDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new BadInput(`--date ${text}: there is no such date. Give it as year, month and day: 2026-11-21.`);
  }
  return text;
}

/** Asks the script as the sidebar does. */
function ask<N extends keyof SidebarCalls>(session: Session, name: N, request: SidebarCalls[N]['request']): SidebarCalls[N]['reply'] {
  const outcome = session.callFromSidebar(name, [JSON.stringify(request)]);
  if (outcome.error !== undefined) throw new Error(outcome.error);
  const reply = JSON.parse(String(outcome.returned)) as Reply<SidebarCalls[N]['reply']>;
  if (!reply.ok) throw new BadInput(reply.message);
  return reply.value;
}

/** Never the input, and without `--out` never anything that is there already: an earlier copy may hold decisions. */
function outputPath(input: string, out: string | undefined): string {
  if (out !== undefined) {
    if (extname(out).toLowerCase() !== '.xlsx')
      throw new BadInput(`--out ${out}: the copy is written as .xlsx, so its name has to end in .xlsx.`);
    const same = existsSync(out) && isSameFile(out, input);
    if (same || resolve(out) === resolve(input))
      throw new BadInput('--out names the register itself. Give the copy a name of its own: the register is never written over.');
    if (!existsSync(dirname(resolve(out)))) throw new BadInput(`--out ${out}: there is no such folder.`);
    return out;
  }
  const stem = join(dirname(input), `${basename(input, extname(input))} - review`);
  let path = `${stem}.xlsx`;
  for (let number = 2; existsSync(path); number += 1) path = `${stem} (${number}).xlsx`;
  return path;
}

await command(async () => {
  const { file, request, out, json } = readOptions(process.argv.slice(2));
  const opened = await openFile(file);
  const output = outputPath(file, out);
  const session = openSession({ script: await builtScript(), workbook: opened.workbook });
  const checked = ask(session, 'sidebarCheck', request);
  const { taughtMinutes: minutes, pupils, rows } = checked.report;
  const register = {
    ...checked.report.register,
    notRead: checked.report.register.notRead.map(({ row, cell, text, why }) => ({ row, cell, text, why })),
  };
  const written = ask(session, 'sidebarWriteReview', { ...request, sheet: checked.sheet });
  const bytes = await opened.save({
    valueAt: (sheetId, row, column) => session.valueAt(sheetId, row, column),
    customNames: customNames(),
  });
  await writeFile(output, bytes).catch(() => {
    throw new BadInput(`"${output}" can't be written: the folder may be protected, or the file is open in another program.`);
  });
  if (json)
    process.stdout.write(`${JSON.stringify({ register, taughtMinutes: minutes, reviewSheet: written.reviewSheet, pupils, rows })}\n`);
  else process.stdout.write(printedReview(checked, written.reviewSheet, output));
});

/** One file can have several names. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [statSync(one), statSync(other)];
  return a.dev === b.dev && a.ino === b.ino;
}

/** Outside Google's Sheets nobody knows these functions, so their values are saved. */
function customNames(): ReadonlySet<string> {
  return new Set([...FORMULAS, ...COLUMN_FORMULAS].map(({ name }) => name));
}
