/** `npm run trust`: what a director finds, and what is said of files that can't be used. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { csvText } from '../../commands/returnFiles';
import { returnFor, rowsOf, HEAD, SETTINGS, type Pupil } from '../support/returns';
import { called, type Ended } from '../support/commands';
import { the } from '../support/judged';

let folder: string;
let out: string;
beforeEach(async () => {
  const base = await mkdtemp(join(tmpdir(), 'outventions-'));
  folder = join(base, 'returns');
  out = join(base, 'trust.xlsx');
  await mkdir(folder);
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const trust = (...args: string[]): Promise<Ended> => called('trust', [folder, '--out', out, '--date', '2026-11-18', ...args]);
const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);

const pupils = (count: number, year = '3', minutes = 60): Pupil[] =>
  Array.from({ length: count }, (_, i) => ({
    year: i < 10 ? '' : year,
    sen: 'K',
    need: 'SLCN',
    work: i % 2 ? [['Phonics', minutes, 5, 'TA', 'Library']] : [['Maths group', minutes, 5, 'Teacher', 'Library']],
  }));
const register = (count: number): string =>
  [HEAD, ...rowsOf(pupils(count))].map((row) => row.map((cell) => String(cell as string | number)).join(',')).join('\n');

function returnOf(urn: string, name: string, count: number, day = '2026-11-18'): ReturnType<typeof returnFor> {
  const reviewDay = SETTINGS.reviewDay + (day === '2026-11-18' ? 0 : 70);
  return returnFor(pupils(count), { ...SETTINGS, reviewDay, school: { urn, name, trustId: 'T1' } });
}

async function tab(name: string): Promise<(string | number)[][]> {
  const { sheets } = await readXlsx(await readFile(out));
  return the(sheets.find((sheet) => sheet.name === name)).rows.map((row) => row.map((cell) => cell as string | number));
}
const lineOf = (rows: (string | number)[][], first: string): (string | number)[] => the(rows.find(([cell]) => cell === first));

test('three registers in a folder become one workbook, in which no pupil is named', async () => {
  await put('Fernhill.csv', register(30));
  await put('Oakfield.csv', register(42));
  await put('Riverside.csv', register(21));
  const ended = await trust();
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
  expect((await readFile(out)).includes('AAA')).toBe(false);
});

test('a tab in which everything is hidden says why, and what to do', async () => {
  await put('Fernhill.csv', register(9));
  expect((await trust()).code).toBe(0);
  for (const name of ['By year', 'By SEN provision', 'By need', 'Kinds of work']) {
    const said = (await tab(name)).map(([first]) => String(first)).join('\n');
    expect(said).toMatch(/There is nothing to show here: [^]*What to do: look at "Schools"/);
  }
  expect((await trust('--published')).code).toBe(0);
  expect(String(await tab('By need'))).toMatch(/nothing that may be published here: [^]*What to do: /);
});

test('every table fits a printed page on its side as large as it is, and its headings stand on each page', async () => {
  await put('Fernhill.csv', register(30));
  await put('Oakfield.csv', register(42));
  expect((await trust()).code).toBe(0);
  const { sheets } = await readXlsx(await readFile(out));
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
  expect((await trust()).code).toBe(0);
  const terms = await tab('Over terms');
  expect(lineOf(terms, 'Autumn term 2026-27').slice(0, 5)).toEqual(['Autumn term 2026-27', 2, 56, 64, 300]);
  expect(lineOf(terms, 'Spring term 2026-27').slice(0, 2)).toEqual(['Spring term 2026-27', 2]);
  expect(lineOf(await tab('Schools over terms'), 'Fernhill').slice(0, 3)).toEqual(['Fernhill', 5, 5]);
});

test('a return saved as .xlsx is read as well', async () => {
  const made = returnOf('111111', 'Fernhill', 30);
  const rows = made.pupils.map((line) => line.map((text) => (/^\d+$/.test(text) ? Number(text) : text)));
  await writeFile(join(folder, 'Fernhill.xlsx'), await writeXlsx({ sheets: [{ name: 'Return', rows }] }));
  const ended = await trust();
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  expect(lineOf(await tab('Schools'), 'Fernhill')[2]).toBe(30);
});

describe('what cannot be used is said by file and line, and the rest goes on', () => {
  const good = csvText(returnOf('111111', 'Fernhill', 30).pupils);
  beforeEach(() => put('good.csv', good));

  async function said(line: string | RegExp): Promise<void> {
    const { code, stderr } = await trust();
    expect(code).toBe(2);
    expect(stderr).toMatch(line);
    expect(lineOf(await tab('Schools'), 'Fernhill')[2]).toBe(30);
    expect((await tab('Left out')).length).toBeGreaterThan(3);
  }
  const other = csvText(returnOf('222222', 'Oakfield', 40).pupils);

  test('a return of another version', async () => {
    await put('other.csv', other.replace(/^1,/gm, '2,'));
    await said(/^other\.csv, line 2: it is a return of another version than 1/m);
  });

  test('the same school and term twice, of which neither is used', async () => {
    await put('other.csv', other);
    await put('other (1).csv', other);
    await said(/^other \(1\)\.csv, line 2: a return of Oakfield, Autumn term 202627 is here more than once[^]*^other\.csv, line 2: /m);
    expect((await tab('Schools')).some(([name]) => name === 'Oakfield')).toBe(false);
  });

  test('a return that is broken off', async () => {
    await put('other.csv', other.split('\r\n').slice(0, 20).join('\r\n'));
    await said(/^other\.csv, line 2: the return of Oakfield, Autumn term 202627 has 19 lines and not 36/m);
  });

  test('a line that is broken', async () => {
    await put('other.csv', other.replace(/(Year 4.*),c\r\n/, '$1\r\n'));
    await said(/^other\.csv, line 8: this line has fewer cells than there are columns/m);
  });

  test('a column of names, none of which is printed', async () => {
    await put('other.csv', other.replace(/\r\n/g, ',AB\r\n').replace(',AB', ',pupil'));
    await said(/^other\.csv, line 1: column 26 is none of a return's: it may hold names/m);
    expect((await trust()).stderr).not.toContain('AB');
  });

  test('a name in place of a label or a figure', async () => {
    await put('other.csv', other.replace('Year 2,Total', 'Amelia,Total'));
    await put('third.csv', csvText(returnOf('333333', 'Riverside', 40).pupils).replace(/40,c,c,c/, '40,c,Amelia,c'));
    const { code, stderr } = await trust();
    expect(code).toBe(2);
    expect(stderr).toMatch(/^other\.csv, line 6: the column nc_year holds something that no return has there, and may be a name/m);
    expect(stderr).toMatch(/^third\.csv, line 2: the column pupils_may_be holds something/m);
    expect(stderr).not.toContain('Amelia');
  });

  type Spoil = (text: string) => string | Buffer;
  const year5 = /^1,(?=.*,Year 5,)/gm;
  test.each<[what: string, spoil: Spoil, says: string]>([
    ['one line of another version', (text) => text.replace(year5, '2,'), 'line 9: it is a return of another version than 1.'],
    ['a figure under nought', (text) => text.replace(',40,c,', ',-40,c,'), 'line 2: the column pupils holds a figure under nought.'],
    ['no figure', (text) => text.replace(',40,c,', ',,c,'), 'line 2: the column pupils is empty.'],
    ['a most that is less than the least', (text) => text.replace(',200,200,', ',200,150,'), 'line 2: the column hours_out_most holds less than the column hours_out_least.'], // prettier-ignore
    ['more pupils out than there are', (text) => text.replace(',40,c,', ',40,60,'), 'line 2: the column pupils holds less than the column pupils_more_out.'], // prettier-ignore
    ['a term that is misspelt', (text) => text.replace(/Autumn/g, 'Autum'), 'line 2: the column time_identifier holds none of Autumn term, Spring term and Summer term.'], // prettier-ignore
    ['a year written otherwise', (text) => text.replace(/202627/g, '2026/27'), 'line 2: the column time_period holds no school year such as 202627.'], // prettier-ignore
    ['no URN', (text) => text.replace(/222222/g, '12'), 'line 2: the column school_urn holds neither a number of six digits nor x.'],
    ['another level', (text) => text.replace(/,School,/, ',National,'), 'line 2: the column geographic_level holds something that no return has there'], // prettier-ignore
    ['a cell too many', (text) => text.replace(/(Year 4.*)\r\n/, '$1,9\r\n'), 'line 8: this line has more cells than there are columns.'],
    ['a quotation mark that is not closed', (text) => text.replace('Year 4', '"Year 4'), 'line 8: a quotation mark in this line is never closed'], // prettier-ignore
    ['a line twice', (text) => text.replace(/^(.*Year 2,.*\r\n).*\r\n/m, '$1$1'), 'line 2: the return of Oakfield, Autumn term 202627 has a line twice'], // prettier-ignore
    ['semicolons', (text) => text.replace(/,/g, ';'), 'line 1: its cells are not separated by commas'],
    ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'line 1: it is saved as UTF-16'],
    ['another alphabet', (text) => Buffer.from(text.replace(/Oakfield/g, 'Chêne'), 'latin1'), 'line 2: this line is in another alphabet than UTF-8'], // prettier-ignore
    ['headings alone', (text) => `${text.split('\r\n')[0] ?? ''}\r\n`, 'line 1: it has the headings of a return and nothing under them.'],
    ['columns in another order', (text) => text.replace('pupils,pupils_more_out', 'pupils_more_out,pupils'), 'line 1: its columns are not those of a return.'], // prettier-ignore
  ])('%s', async (_, spoil, says) => {
    await writeFile(join(folder, 'other.csv'), spoil(other));
    const { code, stderr } = await trust();
    expect([code, stderr.split('\n').find((line) => line.startsWith('other.csv'))]).toEqual([2, expect.stringContaining(`other.csv, ${says}`)]); // prettier-ignore
    expect(lineOf(await tab('Schools'), 'Fernhill')[2]).toBe(30);
  });

  test('a tab beside the return', async () => {
    const rows = returnOf('222222', 'Oakfield', 40).pupils.map((line) => [...line]);
    await writeFile(join(folder, 'other.xlsx'), await writeXlsx({ sheets: [{ name: 'Return', rows }, { name: 'Notes', rows: [['AB', 'CD']] }] })); // prettier-ignore
    await said(/^other\.xlsx: beside a return it has a tab that is none/m);
  });

  test.each<[what: string, spoil: Spoil]>([
    ['a mark at the beginning', (text) => `\uFEFF${text}`],
    ['line feeds alone', (text) => text.replace(/\r\n/g, '\n')],
    ['empty lines', (text) => text.replace(/\r\n/g, '\r\n\r\n')],
  ])('but a return with %s is used', async (_, spoil) => {
    await writeFile(join(folder, 'other.csv'), spoil(other));
    expect((await trust()).code).toBe(0);
    expect(lineOf(await tab('Schools'), 'Oakfield')[2]).toBe(40);
  });

  test('a file that is no spreadsheet, and one that is no register', async () => {
    await writeFile(join(folder, 'picture.xlsx'), Buffer.from([137, 80, 78, 71, 0, 1, 2, 3]));
    await put('list.csv', 'Room,Key\nHall,12\n');
    await said(/^list\.csv: [^]*^picture\.xlsx: /m);
  });
});

test('with nothing that can be used no workbook is written', async () => {
  await put('list.csv', 'Room,Key\nHall,12\n');
  const { code, stderr } = await trust();
  expect([code, stderr.includes('no workbook was written')]).toEqual([2, true]);
  await expect(readFile(out)).rejects.toThrow('ENOENT');
});

test('--parquet writes what was used, and the SQL that added it up', async () => {
  await put('good.csv', csvText(returnOf('111111', 'Fernhill', 30).pupils));
  const to = join(folder, '../parquet');
  expect((await trust('--parquet', to)).code).toBe(0);
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
  expect((await trust('--published')).code).toBe(0);
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
  const to = join(folder, '../out.csv');
  const ended = await called('review', [join(folder, 'Fernhill.csv'), '--return', to, '--urn', '123456', '--school', 'Fernhill Primary', '--date', '2026-11-18']); // prettier-ignore
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  expect(await readFile(to, 'utf8')).toMatch(/^1,202627,Autumn term,School,123456,Fernhill Primary,x,Total,Total,Total,30,/m);
  expect(await readFile(to.replace('out.csv', 'out-kinds.csv'), 'utf8')).toMatch(/^schema_version,.*kind_of_work,/);
  expect(await readdir(folder)).toEqual(['Fernhill.csv']);
});
