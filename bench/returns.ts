/** Schools to roll up: registers of 300 rows, and returns of as many schools and terms as asked for. All invented, and the same each time. */
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KINDS, KIND_COLUMNS, PARTITIONS, PUPIL_COLUMNS } from '../src/return/schema';
import { untidyRows } from './registers';

const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.map((cell) => `"${String(cell).replace(/"/g, '""')}"`).join(',')).join('\n');

/** @param rows of each school's register */
export async function writeRegisters(folder: string, schools: number, rows: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const text = csv(untidyRows(rows));
  for (let i = 0; i < schools; i += 1) await writeFile(join(folder, `School ${i + 1}.csv`), text);
}

const TERMS = ['Autumn term', 'Spring term', 'Summer term'];
/** So many schools hand in one file together, as a trust or a council would. */
const TOGETHER = 100;

/** The labels of a return's lines, and how much of a school stands in each. */
const LABELS = [
  ['Total', 'Total', 'Total'],
  ...PARTITIONS.flatMap(({ column, names }) =>
    names.map((name) => (['nc_year', 'sen_provision', 'sen_primary_need'] as const).map((each) => (each === column ? name : 'Total'))),
  ),
];

/** A little from the size of a school and the place of a line, without chance. */
const spread = (school: number, line: number): number => (school * 37 + line * 101) % 97;

function linesOf(school: number, year: number, term: number): { readonly pupils: string; readonly kinds: string } {
  const whose = `1,20${year}${year + 1},${TERMS[term] ?? ''},School,${100000 + school},School ${school},T${Math.floor(school / TOGETHER)}`;
  const pupils = LABELS.map((labels, line) => {
    const size = line === 0 ? 20 + spread(school, term) : spread(school, line) % 20;
    const count = size < 5 ? 'c' : 5 * Math.round(size / 5);
    const told = count === 'c' ? ',c,c' : `,${count * 3},${count * 4}`;
    const rest = line === 0 ? `,0.05,0.11,0.2,${count === 'c' ? 'c' : count * 3},4,60,0,1500,c` : ',c,c,c,c,c,c,c,1500,c';
    return `${whose},${labels.map((label) => `"${label}"`).join(',')},${count},c,c,c${told}${rest}\n`;
  });
  const kinds = KINDS.map((kind, line) => {
    const size = spread(school, line + 50) % 24;
    const count = size < 5 ? 'c' : 5 * Math.round(size / 5);
    return `${whose},${kind},${count === 'c' ? 'c,c,c,c,c,c,c,c,c,c' : `${count},${count * 2},c,c,c,${count * 2},c,c,${count},${count * 2}`}\n`;
  });
  return { pupils: pupils.join(''), kinds: kinds.join('') };
}

/** @param terms so many, from autumn 2024 on */
export async function writeReturns(folder: string, schools: number, terms: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let first = 0; first < schools; first += TOGETHER) {
    const [pupils, kinds] = [join(folder, `returns ${first}.csv`), join(folder, `returns ${first}-kinds.csv`)];
    await writeFile(pupils, `${PUPIL_COLUMNS.join(',')}\n`);
    await writeFile(kinds, `${KIND_COLUMNS.join(',')}\n`);
    for (let term = 0; term < terms; term += 1) {
      const all = Array.from({ length: Math.min(TOGETHER, schools - first) }, (_, i) =>
        linesOf(first + i, 24 + Math.floor(term / 3), term % 3),
      );
      await appendFile(pupils, all.map((each) => each.pupils).join(''));
      await appendFile(kinds, all.map((each) => each.kinds).join(''));
    }
  }
}
