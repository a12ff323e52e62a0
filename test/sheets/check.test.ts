import { failingAt } from '../../emulator/services/faults';
import { deleteColumns, insertColumns, insertRows } from '../../emulator/workbook/structure';
import { cellKey, newSheet, type Scalar, type Workbook } from '../../emulator/workbook/model';
import {
  SMALL_REGISTER,
  ask,
  done,
  fill,
  liveWorkbookOf,
  refused,
  sampleWorkbook,
  sessionOf,
  texts,
  theSheet,
  workbookOf,
} from '../support/sheet';
import { LONG } from '../support/tries';

const STATUS = 6;

function addSheet(workbook: Workbook, id: number, name: string, rows: readonly (readonly (string | number)[])[]): void {
  const sheet = newSheet(id, name);
  fill(sheet, rows);
  workbook.sheets.push(sheet);
}

describe('Check this register', () => {
  test('adds a status and a score right of the register, by one formula each in the heading row', async () => {
    const session = await sessionOf(liveWorkbookOf(SMALL_REGISTER));
    done(session, 'sidebarCheck', {});
    expect(session.inputAt(0, 2, STATUS)).toBe('=OUTVENTION_HIGHLIGHT(A2:E)');
    expect(session.inputAt(0, 2, STATUS + 1)).toBe('=OUTVENTION_RISK(A2:E)');
    expect(texts(session, 0, 6, 2, 2, STATUS)).toEqual([
      ['Outvention status', 'Outvention score'],
      ['▲ More out than in', expect.stringMatching(/^\d+ High$/)],
      ['▲ More out than in', '90 High'],
      ['▲ More out than in', expect.stringMatching(/^\d+ High$/)],
      ['In class (1 row not read)', '22 Low'],
      ['In class (1 row not read)', expect.stringMatching(/^Can't read "TBC"/)],
    ]);
  });

  test('shows beside each row where it stands and what kind of work it is, where its name tells', async () => {
    const session = await sessionOf(
      workbookOf([
        ['Pupil', 'Intervention', 'Dose', 'Where'],
        ['AB', 'Read Write Inc', '5 x 20 mins', 'Hub'],
        ['AB', 'Booster', '5 x 20 mins', 'In class'],
      ]),
    );
    const { cards } = done(session, 'sidebarCheck', {});
    expect(cards[0]?.rows.map(({ where }) => where)).toEqual(['Out of class · phonics', 'In class']);
  });

  test("says in its columns, too, that a base's own register places everybody there", async () => {
    const session = await sessionOf(
      workbookOf([
        ['SRP register 2026', '', ''],
        ['Pupil', 'Intervention', 'Dose'],
        ['AB', 'Nurture', '5 x 120 mins'],
      ]),
    );
    const { cards, notices } = done(session, 'sidebarCheck', {});
    expect(texts(session, 0, 2, 1, 2, 4)).toEqual([['Outvention status'], ['● Watch (placed in a base)']]);
    expect(cards[0]?.statusText).toBe('Watch (placed in a base)');
    expect(notices.join(' ')).toContain('the title says "SRP register 2026"');
  });

  test("tints the pupil's rows over the user's own colours, and leaves those of pupils in class", async () => {
    const workbook = workbookOf(SMALL_REGISTER);
    theSheet(workbook).cells.set(cellKey(3, 2), { value: 'Phonics', format: { background: '#ffff00' } });
    const session = await sessionOf(workbook);
    done(session, 'sidebarCheck', {});
    const background = (row: number, column: number): string | undefined =>
      session.view(0).cells.find((cell) => cell.row === row && cell.column === column)?.style?.background;
    expect(background(3, 2)).toBe('#f6c7c1');
    expect(background(5, 1)).toBe('#f6c7c1');
    expect(background(6, 1)).toBeUndefined();
    done(session, 'sidebarClear', {});
    expect(background(3, 2)).toBe('#ffff00');
  });

  test('changes nothing of the sample register itself, and Clear brings every sheet back exactly', async () => {
    const workbook = await sampleWorkbook();
    const before = structuredClone(workbook);
    const session = await sessionOf(workbook);
    done(session, 'sidebarCheck', {});
    const [was, is] = [theSheet(before), theSheet(workbook)];
    for (const [key, cell] of was.cells) expect(is.cells.get(key)).toEqual(cell);
    expect(is.conditionalRules.slice(-was.conditionalRules.length)).toEqual(was.conditionalRules);
    expect(is.conditionalRules).toHaveLength(was.conditionalRules.length + 3);
    expect([is.filter, is.merges, is.frozenRows, is.protections, is.rowHeights]).toEqual([
      was.filter,
      was.merges,
      was.frozenRows,
      was.protections,
      was.rowHeights,
    ]);
    done(session, 'sidebarClear', {});
    expect(workbook.sheets).toEqual(before.sheets);
  });

  test('leaves the same sheet when it is done twice', async () => {
    const workbook = workbookOf(SMALL_REGISTER);
    const session = await sessionOf(workbook);
    done(session, 'sidebarCheck', {});
    const once = structuredClone(workbook.sheets);
    done(session, 'sidebarCheck', {});
    expect(workbook.sheets).toEqual(once);
  });

  test('moves a table that stands beside the register and gives it back its place', async () => {
    const workbook = workbookOf(SMALL_REGISTER);
    fill(theSheet(workbook), [['Room'], ['Hub']], 2, 7);
    const before = structuredClone(workbook.sheets);
    const session = await sessionOf(workbook);
    done(session, 'sidebarCheck', {});
    expect(session.textAt(0, 3, 9)).toBe('Hub');
    done(session, 'sidebarClear', {});
    expect(workbook.sheets).toEqual(before);
  });

  test('follows a column that was added to the register meanwhile', async () => {
    const workbook = workbookOf(SMALL_REGISTER);
    const session = await sessionOf(workbook);
    done(session, 'sidebarCheck', {});
    session.type(0, 2, 8, 'Notes');
    done(session, 'sidebarCheck', {});
    expect(texts(session, 0, 1, 8, 2)[0]).toEqual([
      'Pupil',
      'Intervention',
      'Mins',
      'Times a week',
      'Led by',
      'Notes',
      'Outvention status',
      'Outvention score',
    ]);
    expect(theSheet(workbook).metadata.filter(({ key }) => key === 'outventions.column')).toHaveLength(2);
  });

  test('starts afresh where a column of ours was deleted by hand', async () => {
    const workbook = workbookOf(SMALL_REGISTER);
    const before = structuredClone(workbook.sheets);
    const session = await sessionOf(workbook);
    done(session, 'sidebarCheck', {});
    deleteColumns(workbook, theSheet(workbook), STATUS, 1);
    done(session, 'sidebarCheck', {});
    expect(theSheet(workbook).conditionalRules).toHaveLength(3);
    expect(session.textAt(0, 3, STATUS)).toBe('▲ More out than in');
    done(session, 'sidebarClear', {});
    expect(workbook.sheets).toEqual(before);
  });

  test('again, it puts back of its own what is gone or different, and leaves a colour that somebody has chosen', async () => {
    const workbook = liveWorkbookOf(SMALL_REGISTER);
    const session = await sessionOf(workbook);
    done(session, 'sidebarCheck', {});
    const sheet = theSheet(workbook);
    const [first, ...others] = structuredClone(sheet.conditionalRules);
    const formats = [3, 4].map((row) => sheet.cells.get(cellKey(row, STATUS + 1))?.format);
    if (!first) throw new Error('no rule');
    const chosen = { ...first, format: { background: '#123456' } };

    sheet.conditionalRules = [chosen, ...others];
    done(session, 'sidebarCheck', {});
    expect(sheet.conditionalRules).toEqual([chosen, ...others]);

    sheet.conditionalRules = others;
    done(session, 'sidebarCheck', {});
    expect(sheet.conditionalRules).toEqual([first, ...others]);

    sheet.conditionalRules = [...others, first];
    done(session, 'sidebarCheck', {});
    expect(sheet.conditionalRules).toEqual([first, ...others]);

    const cell = sheet.cells.get(cellKey(4, STATUS + 1));
    if (!cell) throw new Error('no score');
    sheet.cells.set(cellKey(4, STATUS + 1), { ...cell, format: {} });
    done(session, 'sidebarCheck', {});
    expect([3, 4].map((row) => sheet.cells.get(cellKey(row, STATUS + 1))?.format)).toEqual(formats);
  });

  test('names a second table beside the register, since nobody in it is read', async () => {
    const abreast = async (heading: string): Promise<readonly string[]> => {
      const [head = [], first = [], ...rest] = SMALL_REGISTER.slice(1);
      const rows = [[...head, '', heading, 'Group', 'Mins'], [...first, '', 'ZZ', 'Maths', 30], ...rest];
      return done(await sessionOf(workbookOf(rows)), 'sidebarCheck', {}).notices;
    };
    const said = 'Beside the register stands another table with a heading "Pupil" of its own: nobody in it is read. Put it below the register, or on a sheet of its own.'; // prettier-ignore
    expect(await abreast('Pupil')).toContain(said);
    expect((await abreast('Room')).join(' ')).not.toContain('another table');
  });

  test('shows at once what an edited dose changes', async () => {
    const session = await sessionOf(liveWorkbookOf(SMALL_REGISTER));
    done(session, 'sidebarCheck', {});
    session.type(0, 5, 3, '10 mins');
    expect(session.textAt(0, 3, STATUS)).toBe('● Watch');
    session.type(0, 7, 3, '20–30');
    expect(session.textAt(0, 6, STATUS)).toBe('In class');
  });

  // 5,000 rows are in `npm run long`.
  const many = LONG ? 5000 : 500;
  test(`takes no more service calls for ${many} rows than for 50, and neither do the review tab and Clear`, async () => {
    const counts = await Promise.all(
      [50, many].map(async (rows) => {
        const lines = Array.from({ length: rows }, (_, i) => [`P${i % (rows / 5)}`, 'Phonics', 20, 5, 'TA']);
        const workbook = workbookOf([...SMALL_REGISTER.slice(0, 2), ...lines]);
        theSheet(workbook).rowCount = 6000;
        const session = await sessionOf(workbook);
        return (['sidebarCheck', 'sidebarWriteReview', 'sidebarClear'] as const).map((name) => {
          const { reply, calls } = ask(session, name, {});
          expect(reply.ok).toBe(true);
          return calls.length;
        });
      }),
    );
    expect(counts[1]).toEqual(counts[0]);
  });

  test('reckons with the taught week and date it is given, in the cells too, and remembers the week', async () => {
    const session = await sessionOf(liveWorkbookOf(SMALL_REGISTER));
    const reply = done(session, 'commandCheck', { taughtMinutes: 1800, reviewDate: '2026-11-20' });
    expect(reply.taughtWeek).toBe('30 h (1,800 minutes)');
    expect(reply.report.pupils[0]).toMatchObject({ pupil: 'AB', outMost: 840, status: 'Watch' });
    expect(session.textAt(0, 3, STATUS)).toBe('● Watch');
    expect(session.inputAt(0, 2, STATUS)).toBe('=OUTVENTION_HIGHLIGHT(A2:E,,{"Taught minutes a week",1800;"Review date","2026-11-20"})');
    expect(done(session, 'commandCheck', {}).report.taughtMinutes).toBe(1800);
  });

  test('says whether every row was read, or only every row that runs', async () => {
    const reply = async (...rows: Scalar[][]): Promise<unknown> => {
      const { everyRowRead, notRead } = done(
        await sessionOf(workbookOf([['Pupil', 'Intervention', 'Dose', 'Status'], ...rows])),
        'sidebarCheck',
        {},
      );
      return [everyRowRead, notRead.length];
    };
    const read: Scalar[] = ['AB', 'Phonics', '3 x 20 mins', ''];
    expect(await reply(read)).toEqual([true, 0]);
    expect(await reply(read, ['CD', 'Maths', 'TBC', 'Ended'])).toEqual([false, 0]);
    expect(await reply(read, ['CD', 'Maths', 'TBC', ''])).toEqual([false, 1]);
  });

  test('writes its formulas as a spreadsheet with decimal commas wants them', async () => {
    const workbook = workbookOf(SMALL_REGISTER);
    workbook.locale = 'de_DE';
    const session = await sessionOf(workbook);
    done(session, 'sidebarCheck', { taughtMinutes: 1800 });
    expect(session.textAt(0, 3, STATUS)).toBe('● Watch');
  });

  test("reads dates by the spreadsheet's wall clock where its time zone is not the script's", async () => {
    const rows = [
      ['Intervention', 'Mins', 'Times a week', 'End date'],
      ['Phonics', 20, 5, ''],
    ];
    const workbook = workbookOf(rows);
    workbook.timeZone = 'Pacific/Auckland';
    // 18 November 2026 as Sheets keeps it.
    theSheet(workbook).cells.set(cellKey(2, 4), { value: 46344, format: { numberFormat: 'dd/mm/yyyy' } });
    const session = await sessionOf(workbook);
    expect(done(session, 'commandCheck', { reviewDate: '2026-11-18' }).report.rows[0]?.score).not.toBeNull();
    expect(done(session, 'commandCheck', { reviewDate: '2026-11-19' }).report.rows[0]?.score).toBeNull();
  });
});

describe('Write review tab', () => {
  test('writes a tab of values, named by the term of the review date, and opens it', async () => {
    const workbook = workbookOf(SMALL_REGISTER);
    const session = await sessionOf(workbook);
    expect(done(session, 'sidebarWriteReview', { reviewDate: '2027-02-01' }).reviewSheet).toBe('Review Spring 2027');
    const tab = workbook.sheets.find(({ name }) => name === 'Review Spring 2027');
    expect(tab?.id).toBe(workbook.activeSheetId);
    expect([...(tab?.cells.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(tab?.charts).toHaveLength(1);
    const shown = texts(session, tab?.id ?? -1, 40, 19).map((row) => row.join(' | '));
    expect(shown.join('\n')).toContain('Taught week: 25 h (1,500 minutes)');
    expect(shown.join('\n')).toContain('C7: "TBC"');
    expect(shown).toContainEqual(
      expect.stringMatching(
        /^AB \| All together \| 14 h of 25 h, 56% ▲ More out than in \| .*▲ More out than in \| 840 \| 840 \| 56.0% \| 56.0% \|/s,
      ),
    );
    expect(shown).toContainEqual(
      expect.stringMatching(
        /^AB \| Maths \| 5 × 60 = 300 min, 20% \| .*Out of class \(assumed\) \| 300 \| 300 \| 20.0% \| 20.0% \| 90 \| High \| 5 × 60 minutes = 300 a week\./s,
      ),
    );
  });

  test("leaves a tab of that name alone, whoever's it is", async () => {
    const workbook = workbookOf(SMALL_REGISTER);
    workbook.sheets.push(newSheet(7, 'review AUTUMN 2026'));
    const session = await sessionOf(workbook);
    expect(done(session, 'sidebarWriteReview', { sheet: 'Sheet1' }).reviewSheet).toBe('Review Autumn 2026 (2)');
    // Ours is refreshed the next time, and theirs is still theirs.
    expect(done(session, 'sidebarWriteReview', { sheet: 'Sheet1' }).reviewSheet).toBe('Review Autumn 2026 (2)');
    expect(workbook.sheets.find(({ id }) => id === 7)?.cells.size).toBe(0);
  });

  test.each([
    '=1+1',
    '+44 7700',
    '-5',
    '@home',
    'x\ty',
    "'quoted",
    '3/4',
    '2.000',
    'TRUE',
    '5%',
    "'=HYPERLINK('x')",
    '1 May',
    '<b>bold</b>',
    'Ünï 🙂',
  ])('brings %j back as text, character for character', async (text) => {
    const rows = [SMALL_REGISTER[1] ?? [], [`P${text}`, text, 20, 5, 'TA'], [text, 'Phonics', 20, 5, 'TA']];
    const workbook = workbookOf(rows);
    const session = await sessionOf(workbook);
    done(session, 'sidebarWriteReview', {});
    const values = [...(workbook.sheets[1]?.cells.values() ?? [])];
    expect(values.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(values.map(({ value }) => value)).toEqual(expect.arrayContaining([text, `P${text}`]));
  });
});

describe('what is refused', () => {
  test('a spreadsheet without a register is told what a register is', async () => {
    expect(refused(await sessionOf(workbookOf([['Dear all'], ['Minutes of the meeting']])), 'sidebarCheck', {})).toMatch(
      /^No register was found on the sheet "Sheet1"\. A register has a row of headings/,
    );
    expect(refused(await sessionOf(workbookOf([])), 'sidebarCheck', {})).toMatch(/^No register was found/);
  });

  test('headings without rows are told so', async () => {
    expect(refused(await sessionOf(workbookOf(SMALL_REGISTER.slice(0, 2))), 'sidebarCheck', {})).toMatch(
      /has the headings of a register in row 2, but no rows/,
    );
  });

  test('a register on another sheet than the open one is found', async () => {
    const workbook = workbookOf([['Dear all']]);
    const sheet = newSheet(1, "Ann's list");
    fill(sheet, SMALL_REGISTER);
    workbook.sheets.push(sheet);
    expect(done(await sessionOf(workbook), 'sidebarCheck', {}).register).toBe("Ann's list");
  });

  describe('the open sheet looks like a register, and is none:', () => {
    const behind = (open: Parameters<typeof workbookOf>[0], name = 'Register'): ReturnType<typeof workbookOf> => {
      const workbook = workbookOf(open);
      const sheet = newSheet(1, name);
      fill(sheet, SMALL_REGISTER);
      workbook.sheets.push(sheet);
      return workbook;
    };
    const GUIDE = [['Individual provision maps'], ['Copy the blank sheet for each new pupil.']];
    const PRICES = [
      ['Description', 'Quantity', 'Unit price', 'Total'],
      ['Exercise books', 40, 1.2, 48],
    ];

    test.each([
      ['guidance', GUIDE],
      ['a list of prices', PRICES],
    ])('the register behind %s is read', async (_, open) => {
      expect(done(await sessionOf(behind(open)), 'sidebarCheck', {}).register).toBe('Register');
    });

    test('where it was asked for by name, it is refused', async () => {
      expect(refused(await sessionOf(behind(GUIDE)), 'sidebarCheck', { sheet: 'Sheet1' })).toMatch(/^This sheet says what is offered/);
    });

    test('where the others are none either, what is said is said of the open one', async () => {
      const workbook = workbookOf(GUIDE);
      const sheet = newSheet(1, 'Prices');
      fill(sheet, PRICES);
      workbook.sheets.push(sheet);
      expect(refused(await sessionOf(workbook), 'sidebarCheck', {})).toMatch(/^This sheet says what is offered/);
    });

    test("a register that is still empty is said to be, and not last term's read in its place", async () => {
      expect(refused(await sessionOf(behind(SMALL_REGISTER.slice(0, 2), 'Last term')), 'sidebarCheck', {})).toMatch(/but no rows/);
    });
  });

  test('a protected sheet stays as it was, and the message is plain', async () => {
    const workbook = workbookOf(SMALL_REGISTER);
    theSheet(workbook).protections.push({ id: 1, description: '', warningOnly: false, userCanEdit: false });
    const before = structuredClone(workbook.sheets);
    expect(refused(await sessionOf(workbook), 'sidebarCheck', {})).toMatch(
      /^A protected sheet or range stopped this part-way\. Ask whoever protected it/,
    );
    expect(workbook.sheets).toEqual(before);
  });

  test.each([
    ['a number for the sheet', { sheet: 5 }],
    ['a taught week below nought', { taughtMinutes: -1 }],
    ['something it does not know', { formula: '=1' }],
    ['a date that is none', { reviewDate: 'soon' }],
  ])('a call with %s', async (_, request) => {
    expect(refused(await sessionOf(workbookOf(SMALL_REGISTER)), 'sidebarCheck', request as never)).toMatch(
      /^Something sent from the sidebar was too long or not in the expected form\./,
    );
  });

  test.each([undefined, null, '', '{', 7, []])('a call with %j instead of JSON', async (argument) => {
    const session = await sessionOf(workbookOf(SMALL_REGISTER));
    expect(session.callFromSidebar('sidebarCheck', [argument]).returned).toMatch(/^\{"ok":false/);
  });

  test('a cell or sheet that is no longer there is said to be gone', async () => {
    const session = await sessionOf(workbookOf(SMALL_REGISTER));
    expect(refused(session, 'sidebarShowCell', { sheet: 'Gone', cell: 'A1' })).toMatch(/is no longer there/);
    expect(refused(session, 'sidebarShowCell', { sheet: 'Sheet1', cell: 'A99999' })).toMatch(/There is no cell A99999/);
    expect(refused(session, 'sidebarShowCell', { sheet: 'Sheet1', cell: 'ZZZ1' })).toMatch(/There is no cell ZZZ1/);
  });

  test('a fault of Google says that it may be half done and quotes no cell', async () => {
    const session = await sessionOf(workbookOf(SMALL_REGISTER), {
      fault: (call) =>
        call === 'Range.getValues' ? new Error("We're sorry, a server error occurred. Please wait a bit and try again.") : undefined,
    });
    expect(refused(session, 'sidebarCheck', {})).toBe(
      'Google did not answer in time, so this may be half done. Wait a moment and try again.',
    );
  });

  test('an earlier action is waited for, and then said', async () => {
    const session = await sessionOf(workbookOf(SMALL_REGISTER), { foreignLocks: { document: Number.MAX_SAFE_INTEGER } });
    expect(refused(session, 'sidebarCheck', {})).toMatch(/^The spreadsheet is still busy with an earlier action/);
  });

  test('no lock and no properties to be had are no hindrance', async () => {
    const session = await sessionOf(workbookOf(SMALL_REGISTER), { bound: false });
    expect(done(session, 'commandCheck', { taughtMinutes: 1600 }).report.taughtMinutes).toBe(1600);
  });
});

describe('the menu', () => {
  test('is built without any permission and holds the commands', async () => {
    const session = await sessionOf(workbookOf(SMALL_REGISTER), { authorised: false });
    expect(session.openError).toBeUndefined();
    expect(session.menus[0]?.items.map(({ caption }) => caption)).toEqual([
      'Check this register',
      'Start or go on with the review',
      'Make a paper …',
      'Settings',
      'Clear highlights',
      'Help',
    ]);
  });

  test.each([
    ['menuCheck', 'check'],
    ['menuReview', 'review'],
    ['menuPapers', 'papers'],
    ['menuHelp', 'help'],
  ])('%s opens the sidebar, which is told to begin with %s', async (item, start) => {
    const session = await sessionOf(workbookOf(SMALL_REGISTER));
    const [opened, ...others] = session.runMenu(item).ui;
    expect(others).toEqual([]);
    expect(opened).toMatchObject({ kind: 'sidebar', title: 'Outventions', html: expect.stringContaining(`start = '${start}'`) as string });
  });

  test('opens the settings and clears, and says so; what goes wrong is said in a box', async () => {
    const session = await sessionOf(liveWorkbookOf(SMALL_REGISTER));
    done(session, 'sidebarCheck', {});
    expect(session.runMenu('menuClear').ui).toEqual([
      expect.objectContaining({ kind: 'toast', message: expect.stringContaining('2 columns and 3 highlight rules taken away') as string }),
    ]);
    expect(session.runMenu('menuSettings').ui).toEqual([
      expect.objectContaining({ kind: 'toast', message: expect.stringContaining('"Outvention settings" is made') as string }),
    ]);
    const busy = await sessionOf(liveWorkbookOf(SMALL_REGISTER), { fault: failingAt(4, 'protected', 'menu') });
    expect(busy.runMenu('menuClear').ui).toEqual([expect.objectContaining({ kind: 'alert' })]);
  });
});

describe('how the register was understood', () => {
  test('of a column with nothing in it nothing is asked, and of one that may be two things it is', async () => {
    const asked = async (finish: string): Promise<string[]> => {
      const rows = [
        ['Child', 'Yr', 'Intervention', 'How long', 'How often', 'Staff', 'Began', 'Finish'],
        ...['AM', 'BN', 'CO'].map((pupil) => [pupil, 4, 'Phonics', '20 mins', 'daily', 'TA', '7/9/26', finish]),
      ];
      const { understood } = done(await sessionOf(workbookOf(rows)), 'sidebarCheck', {});
      return understood.questions.flatMap(({ columns }) => columns.map(({ heading }) => heading));
    };
    expect(await asked('')).toEqual([]);
    expect(await asked('ongoing')).toContain('Finish');
  });

  const ODD = [
    ['Pupil', 'Help given', 'Amount', 'Comment'],
    ['AB', 'Phonics', 'half an hour', '3'],
    ['AB', 'Maths', '20 mins', '2'],
  ];

  test('is said column by column, with what stands in them', async () => {
    const { understood } = done(await sessionOf(workbookOf(SMALL_REGISTER)), 'sidebarCheck', {});
    expect(understood.columns.map(({ letters, heading, field, samples }) => [letters, heading, field, samples.length])).toEqual([
      ['A', 'Pupil', 'Pupil', 3],
      ['B', 'Intervention', 'Intervention', 3],
      ['C', 'Mins', 'Minutes a session', 3],
      ['D', 'Times a week', 'Times a week', 3],
      ['E', 'Led by', 'Led by', 3],
    ]);
    expect(understood.pupils).toEqual(['AB', 'CD']);
  });

  test('can be corrected; the cells use the correction too, and it is kept when columns move and the tab is renamed', async () => {
    const workbook = workbookOf(ODD);
    const session = await sessionOf(workbook);
    const first = done(session, 'commandCheck', {});
    expect(first.report.pupils[0]).toMatchObject({ outMost: 0, shareMost: null, status: 'Not read', notRead: 2 });
    const mark = (heading: string): string => first.understood.columns.find((column) => column.heading === heading)?.mark ?? '';
    const columns = { [mark('Help given')]: 'Intervention', [mark('Comment')]: 'Times a week' };
    expect(done(session, 'commandCheck', { columns }).report.pupils[0]).toMatchObject({ outMost: 130, notRead: 0 });
    expect(session.textAt(0, 2, 5)).toBe('In class');
    expect(session.inputAt(0, 1, 5)).not.toMatch(/Help given|Comment/);

    insertColumns(workbook, theSheet(workbook), 1, 1, 'after');
    theSheet(workbook).name = 'Renamed';
    expect(done(session, 'commandCheck', {}).report.pupils[0]).toMatchObject({ outMost: 130, notRead: 0 });
  });

  test('rows that do not say where can be taken as something else', async () => {
    const session = await sessionOf(workbookOf(SMALL_REGISTER));
    expect(done(session, 'commandCheck', { unsaidPlace: 'unknown' }).report.pupils[0]).toMatchObject({ outLeast: 0, outMost: 840 });
    expect(session.textAt(0, 3, STATUS)).toBe('◆ May be more out than in');
    expect(done(session, 'commandCheck', {}).report.pupils[0]).toMatchObject({ outLeast: 0 });
  });

  test('the heading row and the way names are written can be said instead', async () => {
    const rows = [
      ['Help', 'Pupil', 'Mins', 'Times a week'],
      [''],
      ['What we do', 'Child', 'How long', 'Times a week'],
      ['Phonics', 'Ann and Ben', 20, 5],
      ['Maths', '', 30, 2],
    ];
    const session = await sessionOf(workbookOf(rows));
    const pupils = (request: Parameters<typeof done<'commandCheck'>>[2]): unknown =>
      done(session, 'commandCheck', request).report.pupils.map(({ pupil, outMost }) => [pupil, outMost]);
    done(session, 'sidebarCheck', { headingRow: 3 });
    const mark = done(session, 'sidebarCheck', {}).understood.columns.find(({ heading }) => heading === 'How long')?.mark ?? '';
    expect(pupils({ columns: { [mark]: 'Minutes a session' } })).toEqual([
      ['Ann', 160],
      ['Ben', 160],
    ]);
    expect(pupils({ pupilsInCell: 'one' })).toEqual([['Ann and Ben', 160]]);
    expect(pupils({ blankPupils: 'nobody' })).toEqual([['Ann and Ben', 100]]);
    expect(session.textAt(0, 5, 5)).toMatch(/^Can't read the blank cell under Pupil/);
  });

  describe('a heading row that was said', () => {
    const UNUSUAL = [['Our list'], ['Who', 'Help', 'Time'], ['AB', 'Phonics', '20 mins daily'], ['CD', 'Reading', '30 mins daily']];

    test('and where nothing stands is refused by its number', async () => {
      const session = await sessionOf(workbookOf(SMALL_REGISTER));
      expect(refused(session, 'sidebarCheck', { headingRow: 50 })).toBe(
        'Row 50 was given as the heading row of the sheet "Sheet1", and is none. Type another under "How it was understood", or leave that empty and we will look for it.',
      );
      expect(refused(session, 'sidebarCheck', { headingRow: 7 })).toMatch(/^Row 7 was given as the heading row\. The sheet "Sheet1" has/);
      expect(done(session, 'sidebarCheck', {}).understood.headingRow).toBe(2);
    });

    test('and is none any more is found anew, and that is said once', async () => {
      const workbook = liveWorkbookOf(SMALL_REGISTER);
      const session = await sessionOf(workbook);
      expect(done(session, 'sidebarCheck', { headingRow: 2 }).notices).toEqual([]);
      insertRows(workbook, theSheet(workbook), 1, 4, 'before');
      const moved = done(session, 'commandCheck', {});
      expect(moved.understood.headingRow).toBe(6);
      expect(moved.notices).toEqual(['Row 2 was given as the heading row, and is none any more. The headings were found in row 6.']);
      expect(moved.report.pupils).toHaveLength(2);
      expect(session.textAt(0, 7, STATUS)).toBe('▲ More out than in');
      expect(done(session, 'sidebarCheck', {}).notices).toEqual([]);
    });

    test('and is a row of the register now is found anew', async () => {
      const workbook = workbookOf(UNUSUAL);
      const session = await sessionOf(workbook);
      done(session, 'sidebarCheck', { headingRow: 2 });
      fill(theSheet(workbook), [
        ['Pupil', 'Intervention', 'Minutes', 'Times a week'],
        ['EF', 'Maths', 20, 2],
      ]);
      expect(done(session, 'sidebarCheck', {}).understood.headingRow).toBe(1);
    });
  });

  test('a sheet that offers interventions to nobody is told what is missing', async () => {
    const wave = [
      ['Area', 'Class', 'Provision', 'Staff'],
      ['Communication', 'All', 'Visual timetables', 'Teacher'],
    ];
    expect(refused(await sessionOf(workbookOf(wave)), 'sidebarCheck', {})).toBe(
      'This sheet says what is offered, but not for how long: it has no column for minutes, times a week, or both (such as "3 x 20 mins"). It names no pupils either. If it has one, call it "Minutes" or "Times a week" and try again. If not, add one, or open the sheet that has one.',
    );
  });

  test.each([
    ['a field that is none', { columns: { '#00000000': 'Nonsense' } }, /A column can't be "Nonsense"/],
    ['a heading instead of its mark', { columns: { Amount: 'Dose' } }, /not in the expected form/],
  ])('a correction with %s is refused', async (_, request, words) => {
    expect(refused(await sessionOf(workbookOf(SMALL_REGISTER)), 'sidebarCheck', request)).toMatch(words);
  });
});

describe('a register of several sheets or odd layout, in the spreadsheet', () => {
  test("headings on two rows and a pupil's name above are within the formula's range", async () => {
    const session = await sessionOf(
      workbookOf([['Name: AB'], [''], ['', 'Frequency', ''], ['Provision', 'Length of session', 'Number per week'], ['Phonics', 160, 5]]),
    );
    expect(done(session, 'commandCheck', {}).report).toMatchObject({
      register: { headingRow: 4 },
      pupils: [{ pupil: 'AB', outMost: 800 }],
    });
    expect(texts(session, 0, 5, 1, 1, 4).flat()).toEqual(['', '', '', 'Outvention status', '▲ More out than in']);
  });

  test('a sheet for each pupil: all of them are the register, each with its own columns, and Clear brings all back', async () => {
    const workbook = workbookOf([['Name: AB'], ['Provision', 'Mins', 'Times a week'], ['Phonics', 160, 5]]);
    const other = newSheet(1, "CD's sheet");
    fill(other, [
      ['Name:', 'CD'],
      ['Provision', 'Mins', 'Times a week'],
      ['Reading', 20, 5],
      ['Maths', 'TBC', 1],
    ]);
    const third = newSheet(2, 'Staff notes');
    fill(third, [['Meeting on Monday']]);
    workbook.sheets.push(other, third);
    const before = structuredClone(workbook.sheets);
    const session = await sessionOf(workbook);
    const { report, sheet } = done(session, 'commandCheck', {});
    expect(report.pupils.map(({ pupil, outMost, notRead }) => [pupil, outMost, notRead])).toEqual([
      ['AB', 800, 0],
      ['CD', 100, 1],
    ]);
    expect(report.register.notRead).toEqual([expect.objectContaining({ sheet: "CD's sheet", cell: 'B4' })]);
    expect([session.textAt(0, 3, 4), session.textAt(1, 3, 4)]).toEqual(['▲ More out than in', 'In class (1 row not read)']);
    done(session, 'sidebarClear', {});
    expect(workbook.sheets).toEqual(before);
    expect(done(session, 'sidebarWriteReview', { sheet }).reviewSheet).toBe('Review Autumn 2026');
  });

  test('a sheet for each adult: who goes to two of them is counted on both, and that is said', async () => {
    const headings = ['Who?', 'What', 'Mins', 'Times a week'];
    const workbook = workbookOf([headings, ['AB, CD', 'Phonics', 20, 2]]);
    theSheet(workbook).name = 'Mrs P';
    addSheet(workbook, 1, 'Mr K', [headings, ['AB', 'Lego therapy', 30, 1]]);
    const { report, notices } = done(await sessionOf(workbook), 'commandCheck', {});
    expect(report.pupils.map(({ pupil, outMost }) => [pupil, outMost])).toEqual([['AB', 70], ['CD', 40]]); // prettier-ignore
    expect(notices).toContain('The register is spread over 2 sheets, each of one adult or one intervention: "Mrs P" and "Mr K".');
  });

  test('a half term that is over is open, and the one that runs is read: what is said is so', async () => {
    const headings = ['Pupil', 'Intervention', 'Mins', 'Times a week'];
    const workbook = workbookOf([headings, ['AB', 'Phonics', 20, 5]]);
    theSheet(workbook).name = 'Autumn 1';
    addSheet(workbook, 1, 'Autumn 2', [headings, ['AB', 'ELSA', 30, 1]]);
    const session = await sessionOf(workbook);
    const read = done(session, 'commandCheck', { reviewDate: '2026-11-18' });
    expect(read.report.pupils.map(({ pupil, outMost }) => [pupil, outMost])).toEqual([['AB', 30]]);
    expect(read.notices.join(' ')).toContain('The sheet "Autumn 1" is called after a term that is over: "Autumn 2" was read instead.');
    const asked = done(session, 'commandCheck', { reviewDate: '2026-11-18', sheet: 'Autumn 1' });
    expect(asked.report.pupils.map(({ pupil, outMost }) => [pupil, outMost])).toEqual([['AB', 100]]);
  });

  test('a sheet for each class: all of them are the register, but none on which a pupil stands again', async () => {
    const workbook = workbookOf([
      ['Name', 'Intervention', 'Mins', 'Times a week'],
      ['AB', 'Phonics', 160, 5],
    ]);
    theSheet(workbook).name = 'Ash';
    const headings = ['Intervention', 'Name', 'Times a week', 'Mins'];
    addSheet(workbook, 1, 'Elm', [headings, ['Reading', 'CD', 5, 20], ['Maths', 'CD', 1, 'TBC']]);
    addSheet(workbook, 2, 'Ash Aut 1', [headings, ['Reading', 'EF', 5, 20]]);
    addSheet(workbook, 3, 'Oak', [headings, ['Reading', 'AB', 5, 20]]);
    const before = structuredClone(workbook.sheets);
    const session = await sessionOf(workbook);
    const { report, notices } = done(session, 'commandCheck', {});
    expect(report.pupils.map(({ pupil, outMost, notRead }) => [pupil, outMost, notRead])).toEqual([
      ['AB', 800, 0],
      ['CD', 100, 1],
    ]);
    expect(report.register.notRead).toEqual([expect.objectContaining({ sheet: 'Elm', cell: 'D3' })]);
    expect(notices).toContain('The register is spread over 2 sheets, as no pupil is on two of them: "Ash" and "Elm".');
    expect(notices.join(' ')).toContain('"Oak"');
    expect([session.textAt(0, 2, 5), session.textAt(1, 2, 5)]).toEqual(['▲ More out than in', 'In class (1 row not read)']);
    done(session, 'sidebarClear', {});
    expect(workbook.sheets).toEqual(before);
  });

  test('a review tab is never taken for the register', async () => {
    const session = await sessionOf(workbookOf(SMALL_REGISTER.slice(0, 4)));
    done(session, 'sidebarWriteReview', {});
    expect(done(session, 'sidebarCheck', {}).register).toBe('Sheet1');
    expect(refused(session, 'sidebarCheck', { sheet: 'Review Autumn 2026' })).toMatch(/^No register was found/);
  });

  test('a row for two pupils shows the more serious status and whose it is', async () => {
    const session = await sessionOf(
      workbookOf([
        ['Pupils', 'Intervention', 'Mins', 'Times a week'],
        ['AB', 'Base', 160, 5],
        ['AB, CD', 'Phonics', 20, 5],
      ]),
    );
    done(session, 'sidebarCheck', {});
    expect(session.textAt(0, 3, 5)).toBe('▲ More out than in: AB');
  });
});
