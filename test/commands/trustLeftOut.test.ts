/** `npm run trust`: what is said of files that can't be used, by file and line; the rest goes on. */
import { writeXlsx } from 'hucre/xlsx';
import { csvText } from '../../commands/returnFiles';
import { lineOf, returnOf, trustFolder } from '../support/trustFolder';

const trust = trustFolder();
const { put, tab } = trust;

describe('what cannot be used is said by file and line, and the rest goes on', () => {
  const good = csvText(returnOf('111111', 'Fernhill', 30).pupils);
  beforeEach(() => put('good.csv', good));

  async function said(line: string | RegExp): Promise<void> {
    const { code, stderr } = await trust.run();
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
    expect((await trust.run()).stderr).not.toContain('AB');
  });

  test('a name in place of a label or a figure', async () => {
    await put('other.csv', other.replace('Year 2,Total', 'Amelia,Total'));
    await put('third.csv', csvText(returnOf('333333', 'Riverside', 40).pupils).replace(/40,c,c,c/, '40,c,Amelia,c'));
    const { code, stderr } = await trust.run();
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
    await put('other.csv', spoil(other));
    const { code, stderr } = await trust.run();
    expect([code, stderr.split('\n').find((line) => line.startsWith('other.csv'))]).toEqual([2, expect.stringContaining(`other.csv, ${says}`)]); // prettier-ignore
    expect(lineOf(await tab('Schools'), 'Fernhill')[2]).toBe(30);
  });

  test('a tab beside the return', async () => {
    const rows = returnOf('222222', 'Oakfield', 40).pupils.map((line) => [...line]);
    await put('other.xlsx', await writeXlsx({ sheets: [{ name: 'Return', rows }, { name: 'Notes', rows: [['AB', 'CD']] }] })); // prettier-ignore
    await said(/^other\.xlsx: beside a return it has a tab that is none/m);
  });

  test.each<[what: string, spoil: Spoil]>([
    ['a mark at the beginning', (text) => `\uFEFF${text}`],
    ['line feeds alone', (text) => text.replace(/\r\n/g, '\n')],
    ['empty lines', (text) => text.replace(/\r\n/g, '\r\n\r\n')],
  ])('but a return with %s is used', async (_, spoil) => {
    await put('other.csv', spoil(other));
    expect((await trust.run()).code).toBe(0);
    expect(lineOf(await tab('Schools'), 'Oakfield')[2]).toBe(40);
  });

  test('a file that is no spreadsheet, and one that is no register', async () => {
    await put('picture.xlsx', Buffer.from([137, 80, 78, 71, 0, 1, 2, 3]));
    await put('list.csv', 'Room,Key\nHall,12\n');
    await said(/^list\.csv: [^]*^picture\.xlsx: /m);
  });
});
