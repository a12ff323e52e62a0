/** `npm run trust`: what a director finds. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { csvText } from '../../commands/returnFiles';
import { called } from '../support/commands';
import { lineOf, register, returnOf, trustFolder } from '../support/trustFolder';

const trust = trustFolder();
const { put, tab } = trust;

test('three registers in a folder become one workbook, in which no pupil is named', async () => {
  await put('Fernhill.csv', register(30));
  await put('Oakfield.csv', register(42));
  await put('Riverside.csv', register(21));
  const ended = await trust.run();
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  expect(ended.stdout).toContain('Autumn term 2026-27: 3 schools, with 84 to 96 pupils who have an intervention.');
  const schools = await tab('Schools');
  expect(schools.map(([name]) => name).filter((name) => /^(Fern|Oak|River)/.test(String(name)))).toEqual([
    'Fernhill',
    'Oakfield',
    'Riverside',
  ]);
  // 30 pupils of five hours each; in Year 3 are 20, 32 and 11.
  expect(lineOf(schools, 'Fernhill').slice(2, 9)).toEqual([30, 'c', 'c', 'c', 150, 150, 5]);
  expect(lineOf(await tab('By year'), 'Year 3')).toEqual(['Year 3', 3, 60, 315, 3, 5.3, 'c']);
  expect((await readFile(trust.out())).includes('AAA')).toBe(false);
});

test('a tab in which everything is hidden says why, and what to do', async () => {
  await put('Fernhill.csv', register(9));
  expect((await trust.run()).code).toBe(0);
  for (const name of ['By year', 'By SEN provision', 'By need', 'Kinds of work']) {
    const said = (await tab(name)).map(([first]) => String(first)).join('\n');
    expect(said).toMatch(/There is nothing to show here: [^]*What to do: look at "Schools"/);
  }
  expect((await trust.run('--published')).code).toBe(0);
  expect(String(await tab('By need'))).toMatch(/nothing that may be published here: [^]*What to do: /);
});

test('every table fits a printed page on its side as large as it is, and its headings stand on each page', async () => {
  await put('Fernhill.csv', register(30));
  await put('Oakfield.csv', register(42));
  expect((await trust.run()).code).toBe(0);
  const { sheets } = await readXlsx(await readFile(trust.out()));
  // Characters of 11 points on ten and a half inches.
  const PAGE = 140;
  for (const { name, columns = [], pageSetup, rows } of sheets) {
    expect([name, columns.reduce((sum, { width = 0 }) => sum + width, 0) <= PAGE]).toEqual([name, true]);
    const headings = rows.findIndex((row) => row.filter((cell) => cell !== null && cell !== '').length > 5) + 1;
    if (headings > 0) expect([name, pageSetup?.printTitlesRow]).toEqual([name, `$${headings}:$${headings}`]);
  }
});

test('returns of several terms stand beside each other', async () => {
  for (const [urn, name] of [
    ['111111', 'Fernhill'],
    ['222222', 'Oakfield'],
  ] as const)
    // prettier-ignore
    for (const day of ['2026-11-18', '2027-01-27']) {
      const made = returnOf(urn, name, 30, day);
      await put(`${name} ${day}.csv`, csvText(made.pupils));
      await put(`${name} ${day}-kinds.csv`, csvText(made.kinds));
    }
  expect((await trust.run()).code).toBe(0);
  const terms = await tab('Over terms');
  expect(lineOf(terms, 'Autumn term 2026-27').slice(0, 5)).toEqual(['Autumn term 2026-27', 2, 56, 64, 300]);
  expect(lineOf(terms, 'Spring term 2026-27').slice(0, 2)).toEqual(['Spring term 2026-27', 2]);
  expect(lineOf(await tab('Schools over terms'), 'Fernhill').slice(0, 3)).toEqual(['Fernhill', 5, 5]);
});

test('a return saved as .xlsx is read as well', async () => {
  const made = returnOf('111111', 'Fernhill', 30);
  const rows = made.pupils.map((line) => line.map((text) => (/^\d+$/.test(text) ? Number(text) : text)));
  await writeFile(join(trust.folder(), 'Fernhill.xlsx'), await writeXlsx({ sheets: [{ name: 'Return', rows }] }));
  const ended = await trust.run();
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  expect(lineOf(await tab('Schools'), 'Fernhill')[2]).toBe(30);
});

test('with nothing that can be used no workbook is written', async () => {
  await put('list.csv', 'Room,Key\nHall,12\n');
  const { code, stderr } = await trust.run();
  expect([code, stderr.includes('no workbook was written')]).toEqual([2, true]);
  await expect(readFile(trust.out())).rejects.toThrow('ENOENT');
});

test('--parquet writes what was used, and the SQL that added it up', async () => {
  await put('good.csv', csvText(returnOf('111111', 'Fernhill', 30).pupils));
  const to = join(trust.folder(), '../parquet');
  expect((await trust.run('--parquet', to)).code).toBe(0);
  expect((await readdir(to)).sort()).toEqual([
    'groups.sql',
    'kind_returns.parquet',
    'kinds.sql',
    'pupil_returns.parquet',
    'schools.sql',
    'terms.sql',
  ]);
});

test('--published tells nothing of fewer than ten, nor a school that could be had from the others', async () => {
  for (const [i, [name, count]] of (
    [
      ['Ash', 30],
      ['Beech', 40],
      ['Cedar', 6],
      ['Elm', 60],
    ] as const
  ).entries())
    // prettier-ignore
    await put(`${name}.csv`, csvText(returnOf(`${i + 1}11111`, name, count).pupils));
  expect((await trust.run('--published')).code).toBe(0);
  const schools = await tab('Schools');
  expect(lineOf(schools, 'Ash')[2]).toBe(30);
  expect(
    lineOf(schools, 'Cedar')
      .slice(2, 12)
      .every((cell) => cell === 'c'),
  ).toBe(true);
  // The last by name is hidden beside it.
  expect(lineOf(schools, 'Elm')[2]).toBe('c');
});

test('review --return writes both tables and no copy', async () => {
  await put('Fernhill.csv', register(30));
  const to = join(trust.folder(), '../out.csv');
  const ended = await called('review', [join(trust.folder(), 'Fernhill.csv'), '--return', to, '--urn', '123456', '--school', 'Fernhill Primary', '--date', '2026-11-18']); // prettier-ignore
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  expect(await readFile(to, 'utf8')).toMatch(/^1,202627,Autumn term,School,123456,Fernhill Primary,x,Total,Total,Total,30,/m);
  expect(await readFile(to.replace('out.csv', 'out-kinds.csv'), 'utf8')).toMatch(/^schema_version,.*kind_of_work,/);
  expect(await readdir(trust.folder())).toEqual(['Fernhill.csv']);
});
