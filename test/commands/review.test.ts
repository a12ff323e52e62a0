import { chmod, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { openWorkbookFile } from '../../emulator/files/xlsx';
import type { SheetData } from '../../emulator/workbook/model';
import type { Report } from '../../src/report';
import { ROOT, called, started, type Ended } from '../support/commands';
import { BLANK } from '../support/meanwhile';
import { SAMPLE, done, sessionOf } from '../support/sheet';
import { newFolder } from '../support/folders';

const review = (...args: string[]): Promise<Ended> => called('review', args);

let folder: string;
beforeEach(async () => {
  folder = await newFolder();
});

async function csv(name: string, rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, rows.map((row) => row.join(',')).join('\n'));
  return path;
}

const REGISTER = [
  ['Pupil', 'Intervention', 'Mins', 'Times a week'],
  ['AB', 'Phonics', 60, 5],
  ['CD', 'Maths', 20, 3],
];

type Printed = Omit<Report, 'reviewDate'> & { reviewSheet: string; storedValues: { sheet: string; cells: string }[] };

function printed({ code, stdout, stderr }: Ended): Printed {
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Printed;
}

const reviewed = async (path: string, ...args: string[]): Promise<Printed> => printed(await review(path, '--json', ...args));

test('the copy may be read by those who may read the register, and by nobody else', async () => {
  const path = await csv('private.csv', REGISTER);
  await chmod(path, 0o600);
  await reviewed(path);
  expect((await stat(join(folder, 'private - review.xlsx'))).mode & 0o777).toBe(0o600);
});

test('two runs at once make two copies', async () => {
  const path = await csv('twice.csv', REGISTER);
  await Promise.all([reviewed(path), reviewed(path, '--taught', '1200')]);
  expect((await readdir(folder)).sort()).toEqual(['twice - review (2).xlsx', 'twice - review.xlsx', 'twice.csv']);
});

describe('npm run review --json', () => {
  test('gives the five worked rows their scores', async () => {
    const path = await csv('worked.csv', [
      ['Intervention', 'Minutes', 'Times a week', 'Weeks', 'Led by'],
      ['Phonics catch-up', 20, 5, 12, 'TA'],
      ['Maths group', 45, 4, 10, 'Teacher'],
      ['Reading', 15, 2, 30, 'Volunteer'],
      ['Spelling', '20–30', 3, 'ongoing', 'TA'],
      ['Handwriting', 'TBC', 3, 6, 'TA'],
    ]);
    const { rows, register } = await reviewed(path);
    expect(rows.map(({ score }) => score)).toEqual([19, 13, 47, 35, null]);
    expect(rows[3]?.lost.map(({ check, points }) => [check, points])).toEqual([
      ['drift', 8],
      ['led by', 6],
      ['dose', 4],
      ['time', 3.6],
    ]);
    expect(register).toMatchObject({
      headingRow: 1,
      rows: 5,
      notRead: [{ row: 6, cell: 'B6', text: 'TBC', why: expect.any(String) as string }],
    });
  });

  test('prints as a process of its own what it prints in this one', async () => {
    const args = ['--json', '--date', '2026-11-18', '--out', join(folder, 'copy.xlsx')];
    const alone = await started(['commands/review.ts', SAMPLE, ...args]);
    expect(printed(alone).rows).toHaveLength(33);
    expect(alone).toEqual(await review(SAMPLE, ...args));
  });

  test('finds pupil A more out than in, with the points of each row adding up to its score', async () => {
    const path = await csv('a.csv', [
      ['Pupil', 'Intervention', 'Mins', 'Times a week'],
      ['A', 'Phonics', 30, 5],
      ['A', 'Maths', 60, 4],
      ['A', 'Nurture every morning', 60, 5],
      ['A', 'Speech and language', 45, 1],
      ['A', 'Reading', 20, 5],
    ]);
    const report = await reviewed(path, '--date', '2026-11-18', '--out', join(folder, 'copy.xlsx'));
    expect(Object.keys(report)).toEqual([
      'register',
      'taughtMinutes',
      'reviewSheet',
      'pupils',
      'rows',
      'notices',
      'columns',
      'unusedColumns',
      'storedValues',
    ]);
    const [first, ...others] = report.pupils;
    if (!first) throw new Error('nobody');
    const { wayBack, ...pupil } = first;
    expect(others).toEqual([]);
    expect(wayBack[0]).toEqual({
      changes: [{ row: 4, intervention: 'Nurture every morning', change: 'fewer times', from: 5, to: 3 }],
      outMost: 715,
      shareMost: 0.4767,
    });
    expect(pupil).toEqual({
      pupil: 'A',
      outLeast: 835,
      outMost: 835,
      shareLeast: 835 / 1500,
      shareMost: 835 / 1500,
      status: 'More out than in',
      notRead: 0,
      overMinutes: 85,
      timesOutLeast: 20,
      timesOutMost: 20,
      adults: 0,
    });
    for (const { score } of report.rows) expect(score).toBeGreaterThanOrEqual(70);
    expect(report.reviewSheet).toBe('Review Autumn 2026');
    const { pupils } = await reviewed(path, '--taught', '1745', '--out', join(folder, 'copy.xlsx'));
    expect(pupils[0]).toMatchObject({ shareMost: 835 / 1745, status: 'Watch' });
  });
});

describe('columns', () => {
  const rows = [
    ['Pupil', 'Title', 'Subject', 'Mins', 'Times a week', 'Colour'],
    ['AB', 'Phonics', 'English', 20, 3, 'red'],
    ['CD', 'Numicon', 'Maths', 30, 2, 'blue'],
  ];

  test('--json says what each was taken for, how sure that is, which were not used, and every notice', async () => {
    const path = await csv('columns.csv', rows);
    const printed = await reviewed(path, '--date', '2026-11-18', '--out', join(folder, 'copy.xlsx'));
    expect(printed.columns.slice(0, 2)).toEqual([
      { field: 'Pupil', heading: 'Pupil', letter: 'A', by: 'heading', sure: 1, second: null },
      { field: 'Intervention', heading: 'Title', letter: 'B', by: 'heading', sure: 1, second: null },
    ]);
    expect(printed.unusedColumns).toEqual(['Colour']);
    expect(printed.notices).toContainEqual(expect.stringContaining('Intervention is read from "Title", not from "Subject"'));
  });

  test('--column corrects them, one by one', async () => {
    const path = await csv('columns.csv', rows);
    const args = ['--date', '2026-11-18', '--column', 'Subject=Intervention', '--column', 'Colour=Where'];
    const printed = await reviewed(path, ...args, '--out', join(folder, 'copy.xlsx'));
    expect(printed.rows.map(({ intervention }) => intervention)).toEqual(['English', 'Maths']);
    expect(printed.unusedColumns).not.toContain('Colour');
    expect(printed.columns).toContainEqual(expect.objectContaining({ field: 'Where', heading: 'Colour', by: 'you' }));
  });
});

describe('the copy', () => {
  test('holds the review tab and the highlights, and the register as it was, cell by cell', async () => {
    const copy = join(folder, 'copy.xlsx');
    const input = await readFile(SAMPLE);
    const before = (await openWorkbookFile(input, 'sample.xlsx')).workbook;
    await reviewed(SAMPLE, '--date', '2026-11-18', '--out', copy);
    expect((await readFile(SAMPLE)).equals(input)).toBe(true);
    const { workbook } = await openWorkbookFile(await readFile(copy), 'copy.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Interventions 2026-27', 'Staff notes', 'Review Autumn 2026']);
    const sheet = (from: typeof workbook, name: string): SheetData => {
      const found = from.sheets.find((each) => each.name === name);
      if (!found) throw new Error(`no sheet ${name}`);
      return found;
    };
    for (const name of ['Interventions 2026-27', 'Staff notes']) {
      const [was, is] = [sheet(before, name), sheet(workbook, name)];
      for (const [key, cell] of was.cells) expect(is.cells.get(key)).toEqual(cell);
      expect([is.merges, is.filter, is.frozenRows, is.protections]).toEqual([was.merges, was.filter, was.frozenRows, was.protections]);
      for (const rule of was.conditionalRules) expect(is.conditionalRules).toContainEqual(rule);
    }
    const register = sheet(workbook, 'Interventions 2026-27');
    expect(register.conditionalRules.filter(({ values }) => String(values[0]).startsWith('=LEFT($S5)'))).toHaveLength(3);
    const texts = [...register.cells.values()].map(({ value }) => value);
    expect(texts).toEqual(
      expect.arrayContaining(['▲ More out than in', '◆ May be more out than in', '● Watch', 'In class (1 row not read)']),
    );
    expect([...register.cells.values()].some(({ formula }) => formula?.includes('OUTVENTION'))).toBe(false);
    expect(sheet(workbook, 'Review Autumn 2026').charts).toHaveLength(1);
  });

  test('prints a review of ten pupils with three rows each on two pages of A4 at 9 points, and its charts on one of their own', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => {
      return [
        `Pupil ${String(Math.floor(i / 3))}`,
        ['Reading comprehension', 'Maths small group', 'Nurture group'][i % 3] ?? '',
        40 + i,
        4,
      ];
    });
    const register = await csv('ten.csv', [['Pupil', 'Intervention', 'Mins', 'Times a week'], ...rows]);
    const copy = join(folder, 'ten - printed.xlsx');
    await reviewed(register, '--date', '2026-11-18', '--out', copy);
    const tab = (await readXlsx(await readFile(copy))).sheets.find(({ name }) => name === 'Review Autumn 2026');
    const { pageSetup, rowDefs, columns = [], rowBreaks = [] } = tab ?? {};
    expect(pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$1:$3', scale: 90 });
    const points = (rows: number[]): number => rows.reduce((sum, row) => sum + (rowDefs?.get(row)?.height ?? 15), 0);
    const [headings, lines] = [points([0, 1, 2]), points(Array.from({ length: 40 }, (_, i) => i + 3))];
    const { top = 0, bottom = 0, left = 0, right = 0 } = pageSetup?.margins ?? {};
    const [tall, wide] = [595 - (top + bottom) * 72, 842 - (left + right) * 72];
    expect((lines + 2 * headings) * 0.9).toBeLessThan(2 * tall);
    // Even where LibreOffice lacks Calibri: a character of its own font is then 9.3 pixels wide.
    const across = columns.filter(({ hidden }) => !hidden).reduce((sum, { width = 0 }) => sum + width * 9.33 * 0.75, 0);
    expect(across * 0.9).toBeLessThan(wide);
    const atAGlance = tab?.rows.findIndex(([title]) => title === "Each pupil's week") ?? 0;
    expect(rowBreaks).toEqual([atAGlance - 1]);
  });

  test('is checked again as the register itself: its columns are renewed, and what was written in its review stays', async () => {
    const copy = join(folder, 'first.xlsx');
    await reviewed(SAMPLE, '--date', '2026-11-18', '--out', copy);
    const file = await openWorkbookFile(await readFile(copy), 'first.xlsx');
    const session = await sessionOf(file.workbook);
    const { id = -1, at = '' } = done(session, 'sidebarReview', {}).review ?? {};
    const { package: whole } = done(session, 'sidebarReviewPupil', { review: id, pupil: at ?? '' });
    const line = {
      name: whole.intervention,
      line: whole.line,
      was: BLANK,
      written: { ...BLANK, decision: 'Rebalance', notes: 'WORD of ours' },
    };
    done(session, 'sidebarSaveReview', { review: id, pupil: at ?? '', lines: [line] });
    await writeFile(copy, await file.save({ valueAt: (...at) => session.valueAt(...at), customNames: new Set() }));
    const second = join(folder, 'second.xlsx');
    const { register, reviewSheet } = await reviewed(copy, '--date', '2026-11-18', '--out', second);
    expect([register.sheet, reviewSheet]).toEqual(['Interventions 2026-27', 'Review Autumn 2026']);
    const { workbook } = await openWorkbookFile(await readFile(second), 'second.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Interventions 2026-27', 'Staff notes', 'Review Autumn 2026']);
    const typed = workbook.sheets.map(({ cells }) => [...cells.values()].map(({ value }) => value));
    expect(typed.map((values) => values.filter((value) => value === 'WORD of ours').length)).toEqual([0, 0, 1]);
    expect(typed.map((values) => values.filter((value) => value === 'Outvention status').length)).toEqual([1, 0, 0]);
  });

  test('gets a name of its own beside the register, and never that of an earlier copy', async () => {
    const path = await csv('list.csv', [
      ['Pupil', 'Intervention', 'Mins', 'Times a week'],
      ['A', 'Phonics', 30, 5],
    ]);
    await review(path);
    const { stdout } = await review(path);
    expect((await readdir(folder)).sort()).toEqual(['list - review (2).xlsx', 'list - review.xlsx', 'list.csv']);
    expect(stdout).toMatch(/A {2,}.*10%.*In class/);
    expect(stdout).not.toMatch(/Not read|Dates not read/);
    expect(stdout).toContain('list - review (2).xlsx');
  });
});

test('what could not be read is printed with what to type instead, dates too, and with the sheet where there are several', async () => {
  const rows = (pupil: string, time: string): string[][] => [
    [`Name: ${pupil}`],
    ['Provision', 'Mins', 'Times a week', 'Start date'],
    ['Phonics', time, '5', 'soon'],
  ];
  const sheets = [
    { name: 'Ann', rows: rows('Ann', '20') },
    { name: 'Ben', rows: rows('Ben', 'TBC') },
  ];
  const path = join(folder, 'sheets.xlsx');
  await writeFile(path, await writeXlsx({ sheets }));
  const { stdout } = await review(path, '--date', '2026-11-18');
  expect(stdout).toMatch(
    /^Not read \(1\): these are left out of the totals until they can be read\.\n {2}Ben, B3 {2}Ben, Phonics, "TBC": .*\. Type .+\.$/m,
  );
  expect(stdout).toMatch(
    /^Dates not read \(2\): their rows are taken as running\.\n {2}Ann, D3 and Ben, D3: .*\. Type .+\.\n {4}Ann, D3 {2}Ann, Phonics, "soon"\n {4}Ben, D3 /m,
  );
});

describe('a formula that can’t be worked out', () => {
  /** Minutes by functions that nobody here knows; the last without what it came to. */
  async function register(stored: Record<string, number>): Promise<string> {
    const path = join(folder, 'formulas.xlsx');
    const names = ['AB', 'CD', 'EF', 'GH'];
    const rows = [REGISTER[0] ?? [], ...names.map((name) => [name, 'Phonics', null, 5])];
    const cells = new Map(
      names.map((_name, i) => {
        const value = stored[`C${i + 2}`] ?? null;
        return [
          `${i + 1},2`,
          { value, formula: `BYROW(F${i + 2}:G${i + 2},"x")`, ...(value !== null && { formulaResult: value }) },
        ] as const;
      }),
    );
    const lists = new Map([['0,0', { value: 3, formula: 'PHONETIC(B1)', formulaResult: 3 }]]);
    const sheets = [
      { name: 'Register', rows, cells: new Map([...cells]) },
      { name: 'Lists', rows: [], cells: lists },
    ];
    await writeFile(path, await writeXlsx({ sheets }));
    return path;
  }

  test('counts as what the file says it came to, and its cells are named once', async () => {
    const { stdout, code } = await review(await register({ C2: 60, C3: 30, C5: 20 }), '--date', '2026-11-18');
    expect(code).toBe(0);
    expect(stdout.match(/Stored values.*/g)).toEqual([
      "Stored values (4): the formulas in C2:C3, C5 and Lists, A1 can't be worked out here, so what the file says they came to was taken. Where that may be out of date, open the file in Excel, save it and run this again.",
    ]);
    expect(stdout).toMatch(/^ {2}AB .* 5 h of 25 h$/m);
    expect(stdout).toMatch(/^Not read \(1\)/m);
  });

  test('is in --json as well, and keeps its formula and its value in the copy', async () => {
    const path = await register({ C2: 60, C3: 30, C4: 10, C5: 20 });
    const report = await reviewed(path, '--date', '2026-11-18');
    expect(report.storedValues).toEqual([
      { sheet: 'Register', cells: 'C2:C5' },
      { sheet: 'Lists', cells: 'A1' },
    ]);
    expect(report.pupils.map(({ pupil, outMost }) => [pupil, outMost])).toEqual([
      ['AB', 300],
      ['CD', 150],
      ['GH', 100],
      ['EF', 50],
    ]);
    const copy = await readXlsx(await readFile(join(folder, 'formulas - review.xlsx')), { readStyles: true });
    const sheet = copy.sheets.find(({ name }) => name === 'Register');
    expect(sheet?.cells?.get('1,2')).toMatchObject({ value: 60, formula: expect.stringMatching(/^_xlfn\.BYROW\(/) as string });
  });

  test('because the file has more formulas than can be worked out in time is named in the same sentence', async () => {
    const path = join(folder, 'many formulas.xlsx');
    const formula = `LEN("${'x'.repeat(30_000)}")`;
    const cells = new Map(Array.from({ length: 300 }, (_, i) => [`${i},0`, { value: 30, formula, formulaResult: 30 }] as const));
    await writeFile(path, await writeXlsx({ sheets: [{ name: 'Register', rows: REGISTER }, { name: 'Lists', rows: [], cells }] })); // prettier-ignore
    const { stdout, code } = await review(path, '--date', '2026-11-18');
    expect(code).toBe(0);
    expect(stdout.match(/Stored values.*/g)).toEqual([
      expect.stringMatching(
        /^Stored values \(\d+\): the formulas in Lists, A\d+:A300 can't be worked out here, so what the file says they came to was taken\./,
      ),
    ]);
  });

  test('of which there is none, nothing is said', async () => {
    const { stdout } = await review(await csv('plain.csv', REGISTER));
    expect(stdout).not.toContain('Stored values');
    expect((await reviewed(await csv('other.csv', REGISTER))).storedValues).toEqual([]);
  });
});

describe('input that can not be used ends with 2, one sentence, and nothing written', () => {
  const cases: [string, () => Promise<string[]>, RegExp][] = [
    ['no file named', () => Promise.resolve([]), /^Which file\?/],
    ['no such file', () => Promise.resolve([join(folder, 'none.xlsx')]), /^There is no file called/],
    ['a folder', () => Promise.resolve([folder]), /is a folder/],
    ['not a workbook', () => file('letter.xlsx', 'Dear all'), /./],
    ['an empty file', () => file('empty.xlsx', ''), /./],
    ['an empty workbook', () => workbook([[]]), /^No register was found on the sheet "Sheet1"\. .* Name the sheet with --sheet NAME\.\s*$/],
    ['no register in it', () => workbook([['Dear all'], ['See you on Monday']]), /^No register was found/],
    [
      'headings without rows',
      () => workbook([['Pupil', 'Intervention', 'Mins', 'Times a week']]),
      /has the headings of a register in row 1, but no rows/,
    ],
    [
      'no such sheet',
      () => withArgs('--sheet', 'Nowhere'),
      /^There is no sheet called "Nowhere" in this spreadsheet\. Give its name as the tab shows it\.\s*$/,
    ],
    [
      'an invoice',
      () =>
        workbook([
          ['Description', 'Quantity', 'Unit price', 'Total'],
          ['Exercise books', '40', '1.2', '48'],
        ]),
      /looks like another kind of list/,
    ],
    [
      'a list of orders',
      () =>
        workbook([
          ['Name', 'Item', 'Number', 'Amount'],
          ['Office', 'Toner', '2', '£80.00'],
        ]),
      /looks like another kind of list/,
    ],
    ['a column that is not there', () => withArgs('--column', 'Nothing=Where'), /no column headed "Nothing"\. The headings are: "Pupil"/],
    ['a column that is no field', () => withArgs('--column', 'Pupil=Shoe size'), /can't be "Shoe size"\. It can be one of: .*Pupil; /],
    ['a column without what it is', () => withArgs('--column', 'Pupil'), /with = between/],
    ['a date that is none', () => withArgs('--date', '2026-02-30'), /there is no such date/],
    ['a taught week of nought', () => withArgs('--taught', '0'), /has to be a number of minutes from 100/],
    ['an option nobody knows', () => withArgs('--colour'), /'--colour'/],
    ['the register as its own copy', () => Promise.resolve([SAMPLE, '--out', SAMPLE]), /the register is never written over/],
    ['a copy that is no .xlsx', () => withArgs('--out', join(folder, 'copy.csv')), /has to end in \.xlsx/],
  ];

  async function file(name: string, text: string): Promise<string[]> {
    await writeFile(join(folder, name), text);
    return [join(folder, name)];
  }
  async function workbook(rows: string[][]): Promise<string[]> {
    await writeFile(join(folder, 'book.xlsx'), await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] }));
    return [join(folder, 'book.xlsx')];
  }
  function withArgs(...args: string[]): Promise<string[]> {
    return Promise.resolve([SAMPLE, ...args]);
  }

  test.each(cases)('%s', async (_, make, sentence) => {
    const args = await make();
    const before = await readdir(folder);
    const sampleFolder = await readdir(join(ROOT, 'commands/sample'));
    const { code, stdout, stderr } = await review(...args, '--json');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/Error|at .*\(.*:\d+/);
    expect(await readdir(folder)).toEqual(before);
    expect(await readdir(join(ROOT, 'commands/sample'))).toEqual(sampleFolder);
  });
});
