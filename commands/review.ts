/**
 * The add-on's check, highlights and review tab for a school that keeps .xlsx: through the same built script, into a copy.
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, extname, join, basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { COLUMN_FORMULAS, FORMULAS } from '../src/public';
import { FIELD_NAMES, readField } from '../src/register/fields';
import { headingMark } from '../src/register/headings';
import { LEAST_TAUGHT_MINUTES, WEEK_OF_MINUTES } from '../src/register/howRead';
import type { CheckRequest, CommandCalls, Reply, SidebarCalls } from '../src/messages';
import { BadInput, command, openFile, printable, progressOn, whereStarted, type Io } from './command';
import { openSession } from '../emulator/run';
import { builtScript } from './builtScript';
import type { Session } from '../emulator/session';
import { markSummaries, takeEarlierReview } from './earlierReview';
import { printedReview } from './printedReview';
import { kindsPath, returnOfRegister, returnWritten, saidOf, writeReturn, type SchoolSaid } from './returnFiles';
import { storedCells } from './storedValues';
import { writeWhole } from './writeWhole';

const USAGE = `npm run review -- FILE [options]

Checks the register in an .xlsx, .xlsm or .csv file and saves a copy of it beside the file, with a review tab, and with the
pupils highlighted who are out of class for longer than they are in it. All else in the copy is as in the file, which
itself is never changed.

  --sheet NAME       the sheet the register is on, if it is not found by itself
  --date YYYY-MM-DD  the day of the review, if not today
  --taught MINUTES   the taught minutes in a week, if not 1500 (25 hours)
  --column "HEADING=FIELD"
                     what a column is, if it was taken for something else: --column "Service=Intervention". Can be given
                     several times; "Not used" leaves a column out. What was taken for what is printed at the top
  --from COPY.xlsx   an earlier copy, whose review this one goes on from. A review in FILE itself is gone on with anyway
  --encoding NAME    the alphabet of a .csv, if it is not told by itself: utf-8, utf-16le, utf-16be, windows-1252,
                     macintosh or ibm850
  --out FILE.xlsx    where the copy goes, instead of "FILE - review.xlsx" (.xlsm for a file with macros)
  --return FILE.csv  makes the return for a trust instead of a copy: figures without names, in FILE.csv and FILE-kinds.csv
  --urn NUMBER, --school NAME, --trust-id ID
                     which school the return is of, if its settings tab does not say
  --json             prints one JSON object instead of a table
  --help             prints this

Examples:
  npm run review -- "Provision 2026.xlsx"
  npm run review -- register.csv --encoding macintosh --date 2026-11-26
  npm run review -- "Provision 2026.xlsx" --return return.csv --urn 123456 --school "Fernhill Primary"
  npm run review -- "Provision 2027.xlsx" --from "Provision 2026 - review.xlsx" --column "Service=Intervention"

It ends with 0 if what was asked for was saved, and with 2 if not; then a sentence on the error output says why.
`;

interface Options {
  readonly file: string;
  readonly request: CheckRequest;
  /** Headings that were named with --column. */
  readonly headings: readonly string[];
  readonly out: string | undefined;
  /** An earlier copy. */
  readonly from: string | undefined;
  readonly encoding: string | undefined;
  /** Where the return goes, and whose it is. */
  readonly returnTo: string | undefined;
  readonly said: SchoolSaid;
  readonly json: boolean;
}

/** Undefined where only the usage is asked for. */
function readOptions(args: string[]): Options | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      sheet: { type: 'string' },
      date: { type: 'string' },
      taught: { type: 'string' },
      column: { type: 'string', multiple: true },
      from: { type: 'string' },
      encoding: { type: 'string' },
      out: { type: 'string' },
      return: { type: 'string' },
      urn: { type: 'string' },
      school: { type: 'string' },
      'trust-id': { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return undefined;
  const [file, ...others] = positionals;
  if (file === undefined) throw new BadInput('Which file? Give the spreadsheet: npm run review -- "Provision 2026.xlsx"');
  if (others.length > 0)
    throw new BadInput(`One file at a time: "${file}" and "${others[0] ?? ''}" were given. A name with spaces needs quotation marks.`);
  const columns = (values.column ?? []).map(readColumn);
  return {
    file,
    headings: columns.map(({ heading }) => heading),
    request: {
      ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
      ...(values.taught === undefined ? {} : { taughtMinutes: taughtMinutes(values.taught) }),
      ...(values.date === undefined ? {} : { reviewDate: reviewDate(values.date) }),
      ...(columns.length === 0 ? {} : { columns: Object.fromEntries(columns.map(({ heading, field }) => [headingMark(heading), field])) }),
    },
    out: values.out,
    from: values.from,
    encoding: values.encoding,
    returnTo: returnPath(values.return, file),
    said: schoolSaid(values.urn, values.school, values['trust-id']),
    json: values.json ?? false,
  };
}

/** "Service=Intervention". A heading may hold "=" itself; a field's name doesn't. */
function readColumn(text: string): { readonly heading: string; readonly field: string } {
  const at = text.lastIndexOf('=');
  const [heading, field] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  if (heading === '')
    throw new BadInput(`--column ${text}: give the column's heading and what it is, with = between: --column "Service=Intervention".`);
  if (readField(field) === undefined)
    throw new BadInput(`--column ${text}: a column can't be "${field}". It can be one of: ${FIELD_NAMES.join('; ')}.`);
  return { heading, field };
}

/** A heading that is not there would be passed over without a word. */
function refuseUnknown(headings: readonly string[], { understood }: CommandCalls['commandCheck']['reply']): void {
  const known = new Set(understood.columns.map(({ mark }) => mark));
  const unknown = headings.find((heading) => !known.has(headingMark(heading)));
  if (unknown === undefined) return;
  const there = understood.columns.map(({ heading }) => `"${heading.replace(/\s+/g, ' ')}"`).join(', ');
  throw new BadInput(`--column: there is no column headed "${unknown}". The headings are: ${there}.`);
}

function taughtMinutes(text: string): number {
  const minutes = Number(text);
  if (text.trim() === '' || !(minutes >= LEAST_TAUGHT_MINUTES) || minutes > WEEK_OF_MINUTES) {
    throw new BadInput(
      `--taught ${text}: the taught week has to be a number of minutes from ${LEAST_TAUGHT_MINUTES} to ${WEEK_OF_MINUTES}, such as 1500 for 25 hours.`,
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

function returnPath(path: string | undefined, file: string): string | undefined {
  if (path === undefined) return undefined;
  if (extname(path).toLowerCase() !== '.csv')
    throw new BadInput(`--return ${path}: the return is written as .csv, so its name has to end in .csv.`);
  if (
    [path, kindsPath(path)].some(
      (each) => resolve(each) === resolve(file) || (existsSync(each) && existsSync(file) && isSameFile(each, file)),
    )
  )
    throw new BadInput('--return names the register itself. Give the return a name of its own: the register is never written over.');
  return path;
}

function schoolSaid(urn: string | undefined, name: string | undefined, trust: string | undefined): SchoolSaid {
  if (urn !== undefined && !/^\d{6}$/.test(urn)) throw new BadInput(`--urn ${urn}: a school's URN has six digits, such as 123456.`);
  return { school_urn: urn, school_name: name, trust_id: trust };
}

/** Asks the script as the sidebar does. */
function ask<N extends keyof Calls>(session: Session, name: N, request: Calls[N]['request']): Calls[N]['reply'] {
  const outcome = session.callFromSidebar(name, [JSON.stringify(request)]);
  if (outcome.error !== undefined) throw new Error(outcome.error);
  const reply = JSON.parse(String(outcome.returned)) as Reply<Calls[N]['reply']>;
  if (!reply.ok) throw new BadInput(reply.message);
  return reply.value;
}

type Calls = SidebarCalls & CommandCalls;

/** Never the input. Undefined where no path was given. */
function givenPath(input: string, out: string | undefined, extension: string): string | undefined {
  if (out === undefined) return undefined;
  if (extname(out).toLowerCase() !== extension)
    throw new BadInput(`--out ${out}: the copy is written as ${extension}, so its name has to end in ${extension}.`);
  const same = existsSync(out) && isSameFile(out, input);
  if (same || resolve(out) === resolve(input))
    throw new BadInput('--out names the register itself. Give the copy a name of its own: the register is never written over.');
  if (!existsSync(dirname(resolve(out)))) throw new BadInput(`--out ${out}: there is no such folder.`);
  return out;
}

/** "Provision - review.xlsx", "Provision - review (2).xlsx", and so on: an earlier copy may hold decisions, and is never written over. */
function* copiesOf(input: string, extension: string): Generator<string, never> {
  const stem = join(dirname(input), `${basename(input, extname(input))} - review`);
  yield `${stem}${extension}`;
  for (let number = 2; ; number += 1) yield `${stem} (${number})${extension}`;
}

async function review(args: string[], io: Io): Promise<void> {
  const options = readOptions(args);
  if (!options) {
    io.out(USAGE);
    return;
  }
  const { file, request, headings, out, json, returnTo, said } = options;
  const progress = progressOn(io);
  if (returnTo !== undefined) {
    progress('Making the return …');
    const made = saidOf(await returnOfRegister(file, request, options.encoding), said);
    await writeReturn(returnTo, made);
    io.out(json ? `${JSON.stringify(made)}\n` : printable(returnWritten(returnTo, made)));
    return;
  }
  progress('Reading the file …');
  const opened = await openFile(file, options.encoding);
  const given = givenPath(file, out, opened.extension);
  for (const sentence of opened.lost) io.err(`${sentence}\n`);
  if (options.from !== undefined) {
    const tabs = await takeEarlierReview(opened.workbook, options.from);
    if (tabs.length === 0) io.err(`The review in ${options.from} is in the file already, which is gone on with.\n`);
  }
  const giveChartsBack = markSummaries(opened.workbook);
  progress('Checking the register …');
  const session = openSession({ script: await builtScript(), workbook: opened.workbook });
  // By the addresses that they have in the person's own file.
  const stored = storedCells(session.storedValues());
  const checked = ask(session, 'commandCheck', request);
  refuseUnknown(headings, checked);
  const { taughtMinutes: minutes, pupils, rows, columns, unusedColumns } = checked.report;
  const register = {
    ...checked.report.register,
    notRead: checked.report.register.notRead.map(({ row, cell, text, why, pupil, intervention }) => ({
      row,
      cell,
      text,
      why,
      pupil,
      intervention,
    })),
  };
  progress('Writing the review …');
  const written = ask(session, 'sidebarWriteReview', { ...request, sheet: checked.sheet });
  giveChartsBack(written.reviewSheet);
  progress('Saving the copy …');
  const bytes = await opened.save({
    valueAt: (sheetId, row, column) => session.valueAt(sheetId, row, column),
    customNames: customNames(),
  });
  const output = await writeWhole(bytes, given ?? copiesOf(file, opened.extension), statSync(file).mode);
  if (json)
    io.out(
      `${JSON.stringify({ register, taughtMinutes: minutes, reviewSheet: written.reviewSheet, pupils, rows, notices: checked.notices, columns, unusedColumns, storedValues: stored.map(({ sheet, cells }) => ({ sheet, cells })) })}
`,
    );
  else io.out(printable(printedReview(checked, { stored, reviewSheet: written.reviewSheet, output })));
}

/** One file can have several names. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [statSync(one), statSync(other)];
  return a.dev === b.dev && a.ino === b.ino;
}

/** Outside Google's Sheets nobody knows these functions, so their values are saved. */
function customNames(): ReadonlySet<string> {
  return new Set([...FORMULAS, ...COLUMN_FORMULAS].map(({ name }) => name));
}

/** @returns what the process ends with: 0, or 2 for what can't be used */
export const main = (args: string[], io: Io): Promise<number> => command(io, () => review(args, io));

await whereStarted('review', main);
