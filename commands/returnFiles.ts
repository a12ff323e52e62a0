/** The return for a trust from a register's file: through the built add-on, as the tab in the spreadsheet is made; and as two .csv files. */
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { openSession } from '../emulator/run';
import type { CommandCalls, Reply } from '../src/messages';
import { NOT_AVAILABLE } from '../src/return/schema';
import { builtScript } from './builtScript';
import { BadInput, openFile } from './command';

export type ReturnTables = CommandCalls['commandReturn']['reply'];
type Table = ReturnTables['pupils'];

/** Which school it is, where the file's settings do not say, or somebody says otherwise. */
export interface SchoolSaid {
  readonly school_urn?: string | undefined;
  readonly school_name?: string | undefined;
  readonly trust_id?: string | undefined;
}

/**
 * @param encoding the alphabet of a .csv, if somebody has said which
 * @throws BadInput where there is no register in the file, in a sentence
 * @example (await returnOfRegister('Provision 2026.xlsx', {})).pupils[0] // ['schema_version', 'time_period', …]
 */
export async function returnOfRegister(
  file: string,
  request: CommandCalls['commandReturn']['request'],
  encoding?: string,
): Promise<ReturnTables> {
  const { workbook } = await openFile(file, encoding);
  const session = openSession({ script: await builtScript(), workbook });
  const outcome = session.callFromSidebar('commandReturn', [JSON.stringify(request)]);
  if (outcome.error !== undefined) throw new Error(outcome.error);
  const reply = JSON.parse(String(outcome.returned)) as Reply<ReturnTables>;
  if (!reply.ok) throw new BadInput(reply.message);
  return reply.value;
}

/** Both tables with what was said of the school in place of what stands there. */
export function saidOf({ pupils, kinds }: ReturnTables, said: SchoolSaid): ReturnTables {
  const put = ([headings = [], ...lines]: Table): Table => [
    headings,
    ...lines.map((line) => line.map((text, at) => said[headings[at] as keyof SchoolSaid] ?? text)),
  ];
  return { pupils: put(pupils), kinds: put(kinds) };
}

/** The second table's: "out.csv" and "out-kinds.csv". */
export function kindsPath(path: string): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-kinds${extension}`;
}

/** As RFC 4180 has it, and nothing in it begins a formula. */
export function csvText(table: Table): string {
  return `${table.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  const plain = text.replace(/[\p{Cc}]+/gu, ' ');
  const safe = /^[=+\-@]/.test(plain) ? ` ${plain}` : plain;
  return /[",]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** @throws BadInput where one of the two can't be written */
export async function writeReturn(path: string, { pupils, kinds }: ReturnTables): Promise<void> {
  for (const [file, table] of [
    [path, pupils],
    [kindsPath(path), kinds],
  ] as const)
    // prettier-ignore
    await writeFile(file, csvText(table)).catch(() => {
      throw new BadInput(`--return ${file}: this can't be written. The folder may not be there, or be protected.`);
    });
}

/** In a sentence each: what is in the return, and what is not said in it. */
export function returnWritten(path: string, { pupils }: ReturnTables): string {
  const [headings = [], total = []] = pupils;
  const at = (column: string): string => total[headings.indexOf(column)] ?? '';
  const lines = [
    `The return is in "${path}", the hours by kind of work in "${kindsPath(path)}": ${at('time_identifier')} ${at('time_period')}, pupils: ${at('pupils')}.`,
    'No pupil is named in them, and nothing is told of fewer than 5 pupils. Nothing was sent to anybody. docs/return.md says what each column means.',
  ];
  if (at('school_urn') === NOT_AVAILABLE)
    lines.push(
      'It does not say which school it is: fill in School URN on the settings tab, or add --urn 123456 --school "NAME" --trust-id ID.',
    );
  return `${lines.join('\n')}\n`;
}
