/** What is typed behind `npm run review`: read, and refused in a sentence where it can't be used. */
import { existsSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FIELD_NAMES, readField } from '../src/register/fields';
import { headingMark } from '../src/register/headings';
import { LEAST_TAUGHT_MINUTES, WEEK_OF_MINUTES } from '../src/register/howRead';
import type { CheckRequest } from '../src/messages';
import { BadInput } from './command';
import { kindsPath, type SchoolSaid } from './returnFiles';

export const USAGE = `npm run review -- FILE [options]

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

export interface Options {
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
export function readOptions(args: string[]): Options | undefined {
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

/** Never the input. Undefined where no path was given. */
export function givenPath(input: string, out: string | undefined, extension: string): string | undefined {
  if (out === undefined) return undefined;
  if (extname(out).toLowerCase() !== extension)
    throw new BadInput(`--out ${out}: the copy is written as ${extension}, so its name has to end in ${extension}.`);
  const same = existsSync(out) && isSameFile(out, input);
  if (same || resolve(out) === resolve(input))
    throw new BadInput('--out names the register itself. Give the copy a name of its own: the register is never written over.');
  if (!existsSync(dirname(resolve(out)))) throw new BadInput(`--out ${out}: there is no such folder.`);
  return out;
}

/** One file can have several names. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [statSync(one), statSync(other)];
  return a.dev === b.dev && a.ino === b.ino;
}
