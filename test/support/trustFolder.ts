/** A folder of returns for a test, and what `npm run trust` makes of it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { called, type Ended } from './commands';
import { the } from './judged';
import { HEAD, SETTINGS, returnFor, rowsOf, type Pupil } from './returns';
import { newFolder } from './folders';

export type Rows = (string | number)[][];

export interface TrustFolder {
  readonly folder: () => string;
  readonly out: () => string;
  readonly run: (...args: string[]) => Promise<Ended>;
  readonly put: (name: string, content: string | Uint8Array) => Promise<void>;
  readonly tab: (name: string) => Promise<Rows>;
}

/** Called at the top of a test file: every test has an empty folder of its own. */
export function trustFolder(): TrustFolder {
  let base: string;
  const folder = (): string => join(base, 'returns');
  const out = (): string => join(base, 'trust.xlsx');
  beforeEach(async () => {
    base = await newFolder();
    await mkdir(folder());
  });
  return {
    folder,
    out,
    run: (...args) => called('trust', [folder(), '--out', out(), '--date', '2026-11-18', ...args]),
    put: (name, content) => writeFile(join(folder(), name), content),
    tab: async (name) => {
      const { sheets } = await readXlsx(await readFile(out()));
      return the(sheets.find((sheet) => sheet.name === name)).rows.map((row) => row.map((cell) => cell as string | number));
    },
  };
}

export const lineOf = (rows: Rows, first: string): (string | number)[] => the(rows.find(([cell]) => cell === first));

const pupils = (count: number, year = '3', minutes = 60): Pupil[] =>
  Array.from({ length: count }, (_, i) => ({
    year: i < 10 ? '' : year,
    sen: 'K',
    need: 'SLCN',
    work: i % 2 ? [['Phonics', minutes, 5, 'TA', 'Library']] : [['Maths group', minutes, 5, 'Teacher', 'Library']],
  }));
export const register = (count: number): string =>
  [HEAD, ...rowsOf(pupils(count))].map((row) => row.map((cell) => String(cell as string | number)).join(',')).join('\n');

export function returnOf(urn: string, name: string, count: number, day = '2026-11-18'): ReturnType<typeof returnFor> {
  const reviewDay = SETTINGS.reviewDay + (day === '2026-11-18' ? 0 : 70);
  return returnFor(pupils(count), { ...SETTINGS, reviewDay, school: { urn, name, trustId: 'T1' } });
}
