/** Whatever stands in a school's workbook, our actions leave it as it was, and Clear brings everything back. */
import fc from 'fast-check';
import type { CellFormat, Scalar, SheetData, Workbook } from '../../emulator/workbook/model';
import { cellKey, newSheet } from '../../emulator/workbook/model';
import { deleteColumns, insertColumns } from '../../emulator/workbook/structure';
import { sessionOf, ask, done, fill, liveWorkbookOf, theSheet, workbookOf, texts } from '../support/sheet';
import { theirs, whole, wholeText } from '../support/snapshot';
import { LONG, tries } from '../support/tries';
import { COMMAND_CALLS, SIDEBAR_CALLS } from '../../src/public';

const HEADINGS = ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Notes'];
/** What a hostile or careless hand may leave in a cell. */
const ODD = [
  '=1+1',
  '+44 7700',
  '-5',
  '@home',
  '\t=1',
  ' =1',
  '\u00a0=1',
  '\r=1',
  "'quoted",
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</script>',
  '{{7*7}}',
  '<?= 1 ?>',
  '__proto__',
  'constructor',
  'toString',
  '#REF!',
  '1/2',
  '1 May',
  'TRUE',
  '1e5',
  'Ünï 🙂 👩‍👩‍👧',
  'עברית',
  'a\u200bb',
  'e\u0301',
  '\ud800',
  "O'Neil",
  'a!b',
  'x'.repeat(5000),
  '"quotes"',
  '$&',
  '%s',
];
const odd = fc.constantFrom(...ODD);
const name = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('AB', 'CD', 'ab', 'EF, GH') }, { weight: 1, arbitrary: odd });
const cell: fc.Arbitrary<Scalar> = fc.oneof(odd, fc.constantFrom<Scalar>(20, 0.5, true, false, '', 'Phonics', '20–30'), fc.integer());
const row = fc.tuple(name, fc.oneof(fc.constant('Phonics'), odd), cell, cell, cell);
const format: fc.Arbitrary<CellFormat> = fc.record(
  {
    background: fc.constantFrom('#ff0000', '#00ff00'),
    bold: fc.boolean(),
    numberFormat: fc.constantFrom('0.0%', '@', 'dd/mm/yyyy'),
    wrap: fc.constantFrom('WRAP', 'CLIP'),
  },
  { requiredKeys: [] },
);

interface Decorated {
  rows: readonly Scalar[][];
  formats: readonly { row: number; column: number; format: CellFormat; note: string }[];
  frozen: number;
  widths: readonly [number, number][];
  hidden: readonly number[];
  filter: boolean;
  rule: boolean;
  validation: boolean;
  formula: boolean;
  beside: boolean;
  group: boolean;
  below: boolean;
  /** Merged cells below, inside the register's columns or across its right edge. */
  merged: 'none' | 'inside' | 'across';
  chart: boolean;
  protection: boolean;
  /** Hidden and frozen columns, heights, tab colours, a hidden tab, a group of columns, the other tab open. */
  arranged: boolean;
}

const decorated: fc.Arbitrary<Decorated> = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 8 }),
  formats: fc.array(
    fc.record({
      row: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 1, max: 9 }),
      format,
      note: fc.constantFrom('', 'a note'),
    }),
    { maxLength: 6 },
  ),
  frozen: fc.integer({ min: 0, max: 2 }),
  widths: fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 30, max: 300 })), { maxLength: 3 }),
  hidden: fc.array(fc.integer({ min: 2, max: 9 }), { maxLength: 2 }),
  filter: fc.boolean(),
  rule: fc.boolean(),
  validation: fc.boolean(),
  formula: fc.boolean(),
  beside: fc.boolean(),
  group: fc.boolean(),
  below: fc.boolean(),
  merged: fc.constantFrom('none', 'inside', 'across'),
  chart: fc.boolean(),
  protection: fc.boolean(),
  arranged: fc.boolean(),
});

function built(of: Decorated): Workbook {
  const workbook = workbookOf([HEADINGS, ['ZZ', 'Reading', 20, 3, ''], ...of.rows.map((cells) => [...cells])]);
  const sheet = theSheet(workbook);
  sheet.rowCount = 40;
  for (const { row: at, column, format: look, note } of of.formats) {
    const key = cellKey(at, column);
    sheet.cells.set(key, { ...(sheet.cells.get(key) ?? { value: '' }), format: look, ...(note === '' ? {} : { note }) });
  }
  sheet.frozenRows = of.frozen;
  for (const [column, width] of of.widths) sheet.columnWidths.set(column, width);
  for (const at of of.hidden) sheet.hiddenRows.add(at);
  const area = { row: 1, column: 1, rows: of.rows.length + 2, columns: HEADINGS.length };
  if (of.filter) sheet.filter = { area, hiddenValues: new Map([[1, ['CD']]]) };
  if (of.rule) sheet.conditionalRules.push({ areas: [area], criteria: 'CUSTOM_FORMULA', values: ['=$C2>50'], format: { bold: true } });
  if (of.validation)
    sheet.cells.set(cellKey(3, 4), {
      ...(sheet.cells.get(cellKey(3, 4)) ?? { value: '' }),
      validation: { criteria: 'VALUE_IN_LIST', values: [['1', '2'], true], allowInvalid: false },
    });
  if (of.formula) sheet.cells.set(cellKey(20, 3), { value: '', formula: '=SUM(C2:C9)' });
  if (of.beside)
    fill(
      sheet,
      [
        ['Key', 'TA'],
        ['means', 'assistant'],
      ],
      1,
      9,
    );
  if (of.below) fill(sheet, [['Signed']], 30, 1);
  const other: SheetData = newSheet(5, "Staff 'notes'!");
  fill(other, [['=1+1'], ['kept']]);
  if (of.group) other.groups.push({ dimension: 'ROWS', start: 2, count: 2, depth: 1, collapsed: false });
  workbook.sheets.push(other);
  if (of.merged !== 'none') {
    sheet.merges.push({ row: 32, column: 2, rows: 2, columns: of.merged === 'inside' ? 3 : HEADINGS.length + 2 });
    fill(sheet, [['merged']], 32, 2);
  }
  const ranges = [{ row: 1, column: 2, rows: 5, columns: 2 }];
  if (of.chart)
    for (const at of [sheet, other])
      at.charts.push({ id: 70 + at.id, type: 'BAR', ranges, headers: 1, options: {}, position: { row: 3, column: 8, offsetX: 5, offsetY: 5 } }); // prettier-ignore
  if (of.protection) {
    const shared = { description: 'theirs', warningOnly: false, userCanEdit: true };
    sheet.protections.push({ id: 80, area: { row: 2, column: 1, rows: 4, columns: 3 }, ...shared });
    other.protections.push({ id: 81, unprotected: [{ row: 1, column: 1, rows: 1, columns: 1 }], ...shared });
  }
  if (of.arranged) {
    sheet.hiddenColumns.add(4);
    sheet.frozenColumns = 1;
    sheet.rowHeights.set(3, 44);
    sheet.tabColor = '#ff0000';
    sheet.groups.push({ dimension: 'COLUMNS', start: 3, count: 2, depth: 1, collapsed: false });
    const hidden = newSheet(6, 'Hidden');
    hidden.hidden = true;
    workbook.sheets.push(hidden);
    workbook.activeSheetId = other.id;
    workbook.selection = { row: 1, column: 1, rows: 1, columns: 1 };
  }
  workbook.namedRanges.push({ name: 'Theirs', sheetId: 0, area: { row: 2, column: 1, rows: 2, columns: 2 } });
  return workbook;
}

test('Clear after any number of checks brings back the very same workbook', async () => {
  await fc.assert(
    fc.asyncProperty(decorated, fc.integer({ min: 1, max: 2 }), async (of, checks) => {
      const workbook = built(of);
      const session = await sessionOf(workbook);
      const before = whole(workbook);
      for (let i = 0; i < checks; i += 1) ask(session, 'sidebarCheck', { sheet: 'Sheet1' });
      done(session, 'sidebarClear', {});
      expect(whole(workbook)).toEqual(before);
    }),
    { numRuns: tries(20) },
  );
});

test('a review, settings and an example beside it leave the register and every other tab as they were, and text comes back character for character', async () => {
  await fc.assert(
    fc.asyncProperty(decorated, async (of) => {
      const workbook = built(of);
      const session = await sessionOf(workbook);
      const before = theirs(workbook);
      ask(session, 'sidebarCheck', { sheet: 'Sheet1' });
      const { reply } = ask(session, 'sidebarWriteReview', { sheet: 'Sheet1' });
      ask(session, 'sidebarWriteReview', { sheet: 'Sheet1' });
      done(session, 'sidebarOpenSettings', {});
      done(session, 'sidebarShowExample', {});
      done(session, 'sidebarRemoveExample', {});
      expect(theirs(workbook)).toEqual(before);
      if (!reply.ok) return;
      const tab = workbook.sheets.find(({ id }) => id === reply.value.review.id);
      expect([...(tab?.cells.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
    }),
    { numRuns: tries(20) },
  );
});

describe('what is ours is known by its marks, never by its name or place', () => {
  const rows = [HEADINGS, ['AB', 'Phonics', 60, 5, ''], ['AB', 'Maths', 60, 8, '']] as Scalar[][];

  test('a column of theirs that is headed like ours is never taken for ours', async () => {
    const workbook = workbookOf(rows.map((cells, i) => [...cells, i === 0 ? 'Outvention status' : 'typed by hand']));
    const session = await sessionOf(workbook);
    const before = whole(workbook);
    done(session, 'sidebarCheck', {});
    expect(texts(session, 0, 3, 1, 1, 6).flat()).toEqual(['Outvention status', 'typed by hand', 'typed by hand']);
    done(session, 'sidebarClear', {});
    expect(whole(workbook)).toEqual(before);
  });

  test('a rule of theirs that is much like ours stays', async () => {
    const workbook = workbookOf(rows);
    const rule = {
      areas: [{ row: 2, column: 1, rows: 3, columns: 3 }],
      criteria: 'CUSTOM_FORMULA',
      values: ['=LEFT($A2)="A"'],
      format: { bold: true },
    };
    theSheet(workbook).conditionalRules.push(rule);
    const session = await sessionOf(workbook);
    done(session, 'sidebarCheck', {});
    done(session, 'sidebarClear', {});
    expect(theSheet(workbook).conditionalRules).toEqual([rule]);
  });

  test('a tab of theirs that is called like a review, settings or an example stays as it is', async () => {
    const workbook = workbookOf(rows);
    for (const [i, tab] of ['Review Autumn 2026', 'Outvention settings', 'Example register'].entries()) {
      const sheet = newSheet(20 + i, tab);
      fill(sheet, [['theirs']]);
      workbook.sheets.push(sheet);
    }
    const session = await sessionOf(workbook);
    const before = theirs(workbook);
    done(session, 'sidebarWriteReview', { sheet: 'Sheet1' });
    done(session, 'sidebarOpenSettings', {});
    done(session, 'sidebarShowExample', {});
    done(session, 'sidebarRemoveExample', {});
    const tabs = workbook.sheets.map((sheet) => sheet.name);
    expect(tabs).toEqual([
      'Sheet1',
      'Review Autumn 2026',
      'Outvention settings',
      'Example register',
      'Review Autumn 2026 (2)',
      'Outvention settings (2)',
    ]);
    expect(theirs(workbook)).toEqual(before);
  });

  test('a column of ours that was half deleted is made whole again', async () => {
    const workbook = liveWorkbookOf(rows);
    const session = await sessionOf(workbook);
    done(session, 'sidebarCheck', {});
    const usual = texts(session, 0, 3, 2, 1, 6);
    session.type(0, 1, 6, '');
    expect(texts(session, 0, 3, 1, 1, 6).flat()).toEqual(['', '', '']);
    done(session, 'sidebarCheck', {});
    expect(texts(session, 0, 3, 2, 1, 6)).toEqual(usual);
  });

  test('columns of ours that were renamed, moved apart and sorted with the rows are put back, and cleared', async () => {
    const workbook = workbookOf(rows);
    const session = await sessionOf(workbook);
    const before = whole(workbook);
    done(session, 'sidebarCheck', {});
    const sheet = theSheet(workbook);
    // The second of ours goes to the left of all: its cells, width and mark with it.
    const second = HEADINGS.length + 2;
    insertColumns(workbook, sheet, 1, 1, 'before');
    const mark = sheet.metadata.find(({ location }) => location.type === 'COLUMN' && location.column === second + 1);
    const moved = sheet.cells.get(cellKey(1, second + 1));
    if (!mark || !moved) throw new Error('no column of ours');
    deleteColumns(workbook, sheet, second + 1, 1);
    sheet.cells.set(cellKey(1, 1), moved);
    sheet.metadata.push({ ...mark, location: { type: 'COLUMN', column: 1 } });
    done(session, 'sidebarCheck', {});
    expect(texts(session, 0, 1, HEADINGS.length + 2).flat()).toEqual([...HEADINGS, 'Outvention status', 'Outvention score']);
    done(session, 'sidebarClear', {});
    expect(whole(workbook)).toEqual(before);
  });

  test('a copy of the sheet beside it is a register of its own, and Clear takes ours from both', async () => {
    const workbook = workbookOf(rows);
    const session = await sessionOf(workbook);
    const before = theirs(workbook);
    done(session, 'sidebarCheck', {});
    const copy = { ...structuredClone(theSheet(workbook)), id: 9, name: 'Copy of Sheet1' };
    for (const mark of copy.metadata) mark.id += 1000;
    workbook.sheets.push(copy);
    session.type(9, 2, 3, '20');
    done(session, 'sidebarCheck', { sheet: 'Copy of Sheet1' });
    done(session, 'sidebarWriteReview', { sheet: 'Copy of Sheet1' });
    expect(done(session, 'sidebarCheck', { sheet: 'Sheet1' }).sheet).toBe('Sheet1');
    done(session, 'sidebarClear', {});
    expect((theirs(workbook) as { sheets: unknown[] }).sheets[0]).toEqual((before as { sheets: unknown[] }).sheets[0]);
    expect(texts(session, 9, 3, 2, 1, HEADINGS.length + 1).flat()).toEqual(['', '', '', '', '', '']);
    expect(copy.conditionalRules).toEqual([]);
  });

  test('a formula that refers to itself, and cells in error, are said and not counted as nothing', async () => {
    const workbook = workbookOf([...rows, ['CD', 'Reading', '', 3, '']]);
    theSheet(workbook).cells.set(cellKey(4, 3), { value: '', formula: '=C4' });
    theSheet(workbook).cells.set(cellKey(3, 3), { value: '', formula: '=NA()' });
    const { notRead } = done(await sessionOf(workbook), 'sidebarCheck', {});
    expect(notRead.map((line) => line.cell)).toEqual(['C3', 'C4']);
  });

  test('a copy of the workbook is read and cleared like the first', async () => {
    const workbook = workbookOf(rows);
    done(await sessionOf(workbook), 'sidebarCheck', {});
    const copy = { ...structuredClone(workbook), id: 'another', documentProperties: new Map<string, string>() };
    const session = await sessionOf(copy);
    done(session, 'sidebarCheck', {});
    done(session, 'sidebarClear', {});
    expect(texts(session, 0, 3, 6).map((cells) => cells[5])).toEqual(['', '', '']);
    expect(theSheet(copy).conditionalRules).toEqual([]);
  });
});

// 20,000 rows take a minute, most of it in the emulator: they are in `npm run long`.
const SIZES: readonly (readonly [name: string, rows: number, columns: number])[] = [
  ...(LONG ? [['20,000 rows', 20_000, 6] as const] : []),
  ['2,000 rows', 2000, 6],
  ['200 columns', 20, 200],
];

test.each(SIZES)(
  '%s are read, highlighted and reviewed',
  async (_, count, width) => {
    const headings = [...HEADINGS, ...Array.from({ length: width - HEADINGS.length }, (__, i) => `Extra ${i}`)];
    const workbook = workbookOf([headings, ...Array.from({ length: count }, (__, i) => [`P${i % 400}`, 'Reading', 20, 3, ''])]);
    const sheet = theSheet(workbook);
    [sheet.rowCount, sheet.columnCount] = [count + 10, width + 4];
    const session = await sessionOf(workbook);
    expect(done(session, 'sidebarCheck', {}).rows).toBe(count);
    expect(done(session, 'sidebarWriteReview', { sheet: 'Sheet1' }).reviewSheet).toBe('Review Autumn 2026');
  },
  240_000,
);

test('a cell of 50,000 characters, in every column in turn, hangs nothing and breaks nothing', async () => {
  const long = 'x'.repeat(50_000);
  for (let column = 0; column < 4; column += 1) {
    const cells: Scalar[] = ['AB', 'Phonics', 20, 5, ''];
    cells[column] = long;
    const session = await sessionOf(workbookOf([HEADINGS, cells, ['CD', 'Reading', 20, 3, '']]));
    expect(ask(session, 'sidebarCheck', {}).reply.ok).toBe(true);
    expect(ask(session, 'sidebarWriteReview', { sheet: 'Sheet1' }).reply.ok).toBe(true);
  }
});

describe('what the sidebar may ask', () => {
  const CALLS = [...SIDEBAR_CALLS, ...COMMAND_CALLS].map(({ name }) => name);

  test('is checked: anything else is refused in words, and changes nothing', async () => {
    const workbook = workbookOf([HEADINGS, ['AB', 'Phonics', 20, 5, '']]);
    const session = await sessionOf(workbook);
    const before = wholeText(workbook);
    const forged = fc.oneof(
      fc.constantFrom(
        '',
        'x',
        '[]',
        'null',
        '1',
        '"a"',
        '{"__proto__":{"a":1}}',
        '{"sheet":1}',
        '{"extra":true}',
        '{"review":"x"}',
        '{"rows":[]}',
      ),
      fc.json(),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CALLS), forged, async (call, json) => {
        // A blank request is what some of them want.
        fc.pre(json !== '{}');
        const outcome = await Promise.resolve(session.callFromSidebar(call, [json]));
        const reply = JSON.parse(String(outcome.returned)) as { ok: boolean; message: string };
        expect(reply.ok).toBe(false);
        expect(reply.message).toMatch(/^[A-Z].*\.$/s);
        expect(wholeText(workbook)).toBe(before);
      }),
      { numRuns: tries(60) },
    );
  });

  test('can not write outside a review of ours: a forged tab id, pupil or line is refused', async () => {
    const workbook = workbookOf([HEADINGS, ['AB', 'Phonics', 20, 5, '']]);
    const session = await sessionOf(workbook);
    const { review } = done(session, 'sidebarWriteReview', { sheet: 'Sheet1' });
    const before = whole(workbook);
    const written = { decision: 'x', who: 'x', by: 'x', notes: 'x' };
    const blank = { decision: '', who: '', by: '', notes: '' };
    for (const [id, pupil, line] of [
      [0, 'ab', ''],
      [99, 'ab', ''],
      [review.id, 'zz', ''],
      [review.id, 'ab', 'L00000000'],
      [review.id, 'ab', ''],
      [review.id, 'ab', 'chess\n1'],
      [review.id, '__proto__', '__proto__'],
    ] as const)
      expect(
        ask(session, 'sidebarSaveReview', { review: id, pupil, lines: [{ line, name: 'Phonics', written, was: blank }] }).reply.ok,
      ).toBe(false);
    expect(whole(workbook)).toEqual(before);
  });
});
