/** Registers whose packages are put together by hand, and what the command makes of them. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbookFile } from '../../emulator/files/xlsx';
import { parts, zipped } from '../../emulator/test/files/make';
import type { Scalar, SheetData } from '../../emulator/workbook/model';
import { called, type Ended } from './commands';
import { newFolder } from './folders';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type Parts = Record<string, string | Uint8Array>;

export const cell = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Two pupils, a row each, in columns A to D. */
export const ROWS =
  `<row r="1">${['Pupil', 'Intervention', 'Mins', 'Times a week'].map((text, i) => cell(`${'ABCD'.charAt(i)}1`, text)).join('')}</row>` +
  `<row r="2">${cell('A2', 'AB')}${cell('B2', 'Phonics')}<c r="C2"><v>60</v></c><c r="D2"><v>5</v></c></row>` +
  `<row r="3">${cell('A3', 'CD')}${cell('B3', 'Maths')}<c r="C3"><v>20</v></c><c r="D3"><v>3</v></c></row>`;

/** The register's package with some of its texts put in place of others, by part. */
export function register(changes: Readonly<Record<string, (text: string) => string>> = {}, more: Parts = {}): Uint8Array {
  const files = parts(ROWS);
  return zipped({ ...more, ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, changes[name]?.(text) ?? text])) });
}

/** One more tab, behind the register or before it. */
export function withTab(
  { name, type, part, xml }: { name: string; type: string; part: string; xml: string },
  where: 'before' | 'behind' = 'behind',
): Uint8Array {
  const sheet = `<sheet name="${name}" sheetId="9" r:id="rId9"/>`;
  return register(
    {
      'xl/workbook.xml': (text) =>
        where === 'before' ? text.replace('<sheets>', `<sheets>${sheet}`) : text.replace('</sheets>', `${sheet}</sheets>`),
      'xl/_rels/workbook.xml.rels': (text) =>
        text.replace('</Relationships>', `<Relationship Id="rId9" Type="${type}" Target="${part}"/></Relationships>`),
    },
    { [`xl/${part}`]: xml },
  );
}

export interface Run extends Ended {
  /** What was saved; undefined where nothing was. */
  readonly copy: Buffer | undefined;
}

/** Runs the command on the file, in a folder of its own. */
export async function reviewOf(file: Uint8Array, ...args: string[]): Promise<Run> {
  const folder = await newFolder();
  await writeFile(join(folder, 'register.xlsx'), file);
  const ended = await called('review', [join(folder, 'register.xlsx'), '--date', '2026-11-26', ...args]);
  const [made, ...others] = (await readdir(folder)).filter((each) => each !== 'register.xlsx');
  expect(others).toEqual([]);
  return { ...ended, copy: made === undefined ? undefined : await readFile(join(folder, made)) };
}

/** The copy, where there has to be one and nothing to be said about it. */
export async function copyOf(file: Uint8Array, ...args: string[]): Promise<Buffer> {
  const { code, stderr, copy } = await reviewOf(file, ...args);
  expect([code, stderr]).toEqual([0, '']);
  return copy ?? Buffer.alloc(0);
}

export async function sheetsOf(copy: Uint8Array): Promise<SheetData[]> {
  return (await openWorkbookFile(copy, 'copy.xlsx')).workbook.sheets;
}

/** The texts and numbers of a row, those left out that are blank; of a formula, the formula. */
export async function rowOf(copy: Uint8Array, row: number, name = 'Register'): Promise<Scalar[]> {
  const sheet = (await sheetsOf(copy)).find((each) => each.name === name);
  const cells = [...(sheet?.cells ?? [])].filter(([key]) => Math.floor(key / 20_000) === row).sort(([one], [other]) => one - other);
  return cells.map(([, { value, formula }]) => formula ?? value).filter((value) => value !== '');
}
