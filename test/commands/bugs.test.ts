/** Small files that once went wrong, each after a public report about comparable software: what an owner expects of each. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/report';
import { ROOT, called } from '../support/commands';
import { changedParts, partOf } from '../support/packages';
import { newFolder } from '../support/folders';

const BUGS = join(ROOT, 'test/fixtures/bugs');
const SHEET = 'xl/worksheets/sheet1.xml';
const SECONDS = 1000;

interface Outcome {
  minutes: Record<string, number>;
  notRead: string[];
  file: Buffer;
  copy: Buffer;
  storedValues: { sheet: string; cells: string }[];
}

async function outcomeOf(name: string, ...args: string[]): Promise<Outcome> {
  const out = join(await newFolder(), 'copy.xlsx');
  const path = join(BUGS, name);
  const started = Date.now();
  const { code, stdout, stderr } = await called('review', [path, '--date', '2026-11-26', '--json', '--out', out, ...args]);
  expect([code, stderr]).toEqual([0, '']);
  expect(Date.now() - started).toBeLessThan(20 * SECONDS);
  const { pupils, register, storedValues } = JSON.parse(stdout) as Report & Pick<Outcome, 'storedValues'>;
  const minutes = Object.fromEntries(pupils.map(({ pupil, outMost }) => [pupil, outMost]));
  return { minutes, notRead: register.notRead.map(({ cell }) => cell), storedValues, file: readFileSync(path), copy: await readFile(out) };
}

const USUAL = { AB: 180, CD: 225, EF: 60 };

test.each([
  ['pivot.xlsx', ['xl/pivotTables/pivotTable1.xml', 'xl/pivotCache/pivotCacheDefinition1.xml', 'xl/pivotCache/pivotCacheRecords1.xml']],
  ['pivot-cache-5.xlsx', ['xl/worksheets/sheet2.xml']],
  ['cf-kinds.xlsx', []],
  ['validation.xlsx', ['xl/worksheets/sheet2.xml']],
  ['names.xlsx', []],
  ['crlf.xlsx', ['xl/sharedStrings.xml']],
  ['formula-newline.xlsx', []],
  ['empty-rows.xlsx', []],
  ['hide-zeros.xlsx', []],
  ['protection-off.xlsx', []],
  ['sheet-password.xlsx', []],
  ['external.xlsx', []],
  ['name-constant.xlsx', []],
  ['unknown-function.xlsx', []],
  ['subtotal.xlsx', []],
])('%s is read, and every part of it but the register’s sheet is in the copy byte for byte', async (name, some) => {
  const { minutes, file, copy } = await outcomeOf(name);
  expect(minutes).toEqual(USUAL);
  expect(changedParts(file, copy)).toEqual([]);
  for (const part of some) expect(partOf(copy, part)).not.toBe('');
});

test('the pivot table’s cache keeps its number', async () => {
  const { file, copy } = await outcomeOf('pivot-cache-5.xlsx');
  const caches = /<pivotCaches>.*<\/pivotCaches>/s;
  expect(caches.exec(partOf(file, 'xl/workbook.xml'))?.[0]).toMatch(/cacheId="5"/);
  expect(caches.exec(partOf(copy, 'xl/workbook.xml'))?.[0]).toBe(caches.exec(partOf(file, 'xl/workbook.xml'))?.[0]);
});

test('a text box and a chart are both there; they stand right of the register, and move with it', async () => {
  const { file, copy } = await outcomeOf('text-box-and-chart.xlsx');
  expect(changedParts(file, copy)).toEqual(['xl/drawings/drawing1.xml']);
  const columns = (from: Buffer): number[] =>
    [...partOf(from, 'xl/drawings/drawing1.xml').matchAll(/<xdr:col>(\d+)/g)].map(([, column]) => Number(column));
  expect(columns(copy)).toEqual(columns(file).map((column) => (column >= 6 ? column + 2 : column)));
  expect(partOf(copy, 'xl/drawings/drawing1.xml')).toMatch(/txBox="1".*<c:chart |<c:chart .*txBox="1"/s);
});

test.each([
  ['external.xlsx', 'C2:C3'],
  ['unknown-function.xlsx', 'C2:C4'],
  ['name-constant.xlsx', 'C2'],
])('of the formulas of %s the values in the file are taken, and their cells are named', async (name, cells) => {
  const { file, copy, storedValues } = await outcomeOf(name);
  expect(storedValues).toEqual([{ sheet: 'Register', cells }]);
  for (const [formula] of partOf(file, SHEET).matchAll(/<f>.*?<\/v>/gs)) expect(partOf(copy, SHEET)).toContain(formula);
});

test.each(['names.xlsx', 'name-constant.xlsx', 'hide-zeros.xlsx'])(
  'names of %s stay, also those that point to another workbook',
  async (name) => {
    const { file, copy } = await outcomeOf(name);
    for (const [defined] of partOf(file, 'xl/workbook.xml').matchAll(/<definedName .*?<\/definedName>/g))
      expect(partOf(copy, 'xl/workbook.xml')).toContain(defined);
  },
);

test('a cell that names no text is blank: its row is the pupil’s above, and nobody loses an hour', async () => {
  expect((await outcomeOf('empty-shared.xlsx')).minutes).toEqual({ AB: 180, CD: 225 });
});

test('all rules of the register stay as they are, behind ours', async () => {
  const { file, copy } = await outcomeOf('cf-kinds.xlsx');
  const rules = (from: Buffer): string[] =>
    [...partOf(from, SHEET).matchAll(/<cfRule .*?(?:\/>|<\/cfRule>)/gs)].map(([rule]) => rule.replace(/ priority="\d+"/, ''));
  expect(rules(copy).slice(0, rules(file).length)).toEqual(rules(file));
  const order = [...partOf(copy, SHEET).matchAll(/ priority="(\d+)"/g)].map(([, number]) => Number(number));
  expect([...order].sort((one, other) => one - other)).toEqual(order.map((_, index) => index + 1));
  expect(order.slice(-3)).toEqual([1, 2, 3]);
});

test.each([
  ['validation.xlsx', /<dataValidations.*<\/dataValidations>/s],
  ['filter-not-ended.xlsx', /<autoFilter.*<\/autoFilter>/s],
  ['sheet-password.xlsx', /<sheetProtection[^>]*>/],
  ['hide-zeros.xlsx', /showZeros="0"/],
  ['empty-rows.xlsx', /<row r="\d+"[^>]*ht="[^>]*\/>/],
  ['table.xlsx', /<tableParts.*<\/tableParts>/s],
])('in the register of %s what was set there is to the letter as it was', async (name, what) => {
  const { file, copy } = await outcomeOf(name);
  const set = what.exec(partOf(file, SHEET))?.[0] ?? 'nothing of the kind';
  expect(partOf(copy, SHEET)).toContain(set);
  expect(changedParts(file, copy)).toEqual([]);
});

test('a filter that hides rows does not keep them from being read', async () => {
  const { minutes } = await outcomeOf('filter-not-ended.xlsx');
  expect(Object.keys(minutes).sort()).toEqual(['AB', 'CD', 'EF']);
});

test('what is not protected is not protected in the copy', async () => {
  const { file, copy } = await outcomeOf('protection-off.xlsx');
  const protection = /<sheetProtection[^>]*>/;
  expect(protection.exec(partOf(copy, SHEET))?.[0]).toBe(protection.exec(partOf(file, SHEET))?.[0]);
});

test('dates written as dates are dates, and so are texts that say one', async () => {
  expect((await outcomeOf('iso-dates.xlsx', '--date', '2025-11-26')).minutes).toEqual(USUAL);
  expect((await outcomeOf('text-dates.xlsx')).minutes).toEqual({ AB: 120, CD: 60 });
});

test.each(['count-pupils-40.xlsx', 'series-40.xlsx'])('%s takes seconds', async (name) => {
  const { minutes, file, copy } = await outcomeOf(name);
  expect(Object.keys(minutes)).toHaveLength(20);
  expect(changedParts(file, copy)).toEqual([]);
});

test.each([
  ['semicolon-decimal-comma.csv', { AB: 135, CD: 135 }],
  ['macroman.csv', { AB: 180, CD: 225, Zoë: 120 }],
  ['utf16le-nobom.csv', { AB: 180, CD: 225 }],
])('%s is read to the letter', async (name, minutes) => {
  expect((await outcomeOf(name)).minutes).toEqual(minutes);
});

test('an alphabet that can’t be told is asked about, and one that is named is taken', async () => {
  const { code, stderr } = await called('review', [join(BUGS, 'macroman.csv'), '--encoding', 'klingon']);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^--encoding klingon: .* it can be utf-8, .* or ibm850\.\n$/)]);
  expect((await outcomeOf('macroman.csv', '--encoding', 'ibm850')).minutes).toEqual({ AB: 180, CD: 225, Zoæ: 120 });
});
