/** What people may count on, each as the shortest story that once broke it. What a colleague does between two calls is in meanwhile.test.ts. */
import * as edits from '../../emulator/edits';
import { editingAt, failingAt } from '../../emulator/services/faults';
import type { Session } from '../../emulator/session';
import { cellAt, cellKey, newSheet, type SheetData, type Workbook } from '../../emulator/workbook/model';
import { reviewTab } from '../support/meanwhile';
import { ask, done, fill, lineOf, liveWorkbookOf, refused, sessionOf, texts, theSheet, workbookOf } from '../support/sheet';
import { callsToTry } from '../support/tries';

const REGISTER = [
  ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Led by', 'Notes'],
  ['AB', 'Nurture', 60, 5, 'TA', 'note 1'],
  ['AB', 'Maths', 60, 5, 'Teacher', 'note 2'],
  ['CD', 'Speech therapy', 20, 1, 'SLT', 'note 3'],
] as const;
const AT = { sheet: 'Sheet1' };
const BLANK = { decision: '', who: '', by: '', notes: '' };

async function opened(make = workbookOf): Promise<{ workbook: Workbook; session: Session }> {
  const workbook = make(REGISTER);
  theSheet(workbook).rowCount = 30;
  return { workbook, session: await sessionOf(workbook) };
}

function review(workbook: Workbook): SheetData {
  const tab = reviewTab(workbook);
  if (!tab) throw new Error('no review');
  return tab;
}

function tabNamed(workbook: Workbook, name: string): SheetData {
  const tab = workbook.sheets.find((sheet) => sheet.name === name);
  if (!tab) throw new Error(`no tab ${name}`);
  return tab;
}

const has = (workbook: Workbook, word: string): boolean =>
  workbook.sheets.some(({ cells }) =>
    [...cells.values()].some(({ value, note }) => (typeof value === 'string' && value.includes(word)) || note?.includes(word) === true),
  );

/** The row of a line, and the column under a heading. */
function place(session: Session, tab: SheetData, pupil: string, intervention: string, heading: string): { row: number; column: number } {
  const rows = texts(session, tab.id, 12, 19);
  const column = rows[2]?.indexOf(heading) ?? -1;
  return { row: rows.findIndex((cells) => cells[0] === pupil && cells[1] === intervention) + 1, column: column + 1 };
}

describe('what people type into the review', () => {
  test.each(['What to ask', 'What was seen', 'Question to ask', 'Since last term'])(
    'beside ours under "%s" stays, and is said',
    async (heading) => {
      const { workbook, session } = await opened();
      done(session, 'sidebarWriteReview', AT);
      const at = place(session, review(workbook), 'AB', 'Nurture', heading);
      session.type(review(workbook).id, at.row, at.column, 'WORD added');
      session.type(0, 2, 3, '45');
      const { message } = done(session, 'sidebarWriteReview', AT);
      expect(has(workbook, 'WORD added')).toBe(true);
      expect(message).toContain('1 cell of our columns holds words of yours, and was left as it is.');
    },
  );

  test('goes with its line when the columns that can be seen are sorted without the closed ones, and the figures come right', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarWriteReview', AT);
    const tab = review(workbook);
    const line = lineOf(session, tab.id, 'ab', 'Nurture');
    edits.sortRows(workbook, tab.id, 1, { ascending: false, area: { row: 4, column: 1, rows: 5, columns: 9 } });
    done(session, 'sidebarSaveReview', {
      review: tab.id,
      pupil: 'ab',
      lines: [{ name: 'Nurture', line, was: BLANK, written: { ...BLANK, decision: 'Stop' } }],
    });
    const { row, column } = place(session, tab, 'AB', 'Nurture', 'Decision');
    expect(session.textAt(tab.id, row, column)).toBe('Stop');
    const figures = (name: string): string => {
      const at = place(session, tab, 'AB', name, 'Minutes a week (most)');
      return session.textAt(tab.id, at.row, at.column);
    };
    const { message } = done(session, 'sidebarWriteReview', AT);
    expect(message).not.toContain('words of yours');
    expect(['All together', 'Maths', 'Nurture'].map(figures)).toEqual(['600', '300', '300']);
    const whole = place(session, tab, 'CD', 'All together', 'Minutes a week (most)');
    expect(session.textAt(tab.id, whole.row, whole.column)).toBe('20');
  });

  test('stays where making the tab was broken off, at every call', async () => {
    const { session } = await opened();
    const { calls } = ask(session, 'sidebarWriteReview', AT);
    for (const n of callsToTry(calls.length, 6, 3).filter((n) => n >= 25)) {
      const { workbook } = await opened();
      const broken = await sessionOf(workbook, { fault: failingAt(n, 'time limit', 'sidebar') });
      broken.callFromSidebar('sidebarWriteReview', [JSON.stringify(AT)]);
      const tab = reviewTab(workbook);
      if (tab?.cells.get(cellKey(4, 1))?.value !== 'AB') continue;
      const next = await sessionOf(workbook);
      next.type(tab.id, 4, 13, 'WORD decided');
      done(next, 'sidebarWriteReview', AT);
      expect([n, has(workbook, 'WORD decided')]).toEqual([n, true]);
    }
  });

  test('and ours are not saved by halves where both are more than a cell holds', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarWriteReview', AT);
    const tab = review(workbook);
    const line = lineOf(session, tab.id, 'ab', 'Maths');
    const [row] = texts(session, tab.id, 20, 2).flatMap(([pupil, name], i) => (pupil === 'AB' && name === 'Maths' ? [i + 1] : []));
    const note = `WORD ${'theirs '.repeat(7000)}`.trim();
    session.type(tab.id, row ?? 0, 9, note);
    const written = { ...BLANK, decision: 'Stop', notes: 'ours '.repeat(800).trim() };
    const request = { review: tab.id, pupil: 'ab', lines: [{ name: 'Maths', line, was: BLANK, written }] };
    expect(refused(session, 'sidebarSaveReview', request)).toMatch(
      /^Under Notes there would stand more than the 50,000 .* nothing was saved\./,
    );
    expect(texts(session, tab.id, 1, 4, row, 6)).toEqual([['', '', '', note]]);
  });

  test('is told as it is where Google refuses in the middle of saving', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarWriteReview', AT);
    const request = {
      review: review(workbook).id,
      pupil: 'ab',
      lines: [
        {
          name: 'Maths',
          line: lineOf(session, review(workbook).id, 'ab', 'Maths'),
          was: BLANK,
          written: { ...BLANK, decision: 'Stop', who: 'KL' },
        },
      ],
    };
    const { calls } = ask(await sessionOf(structuredClone(workbook)), 'sidebarSaveReview', request);
    const second = calls.indexOf('Range.setValue', calls.indexOf('Range.setValue') + 1) + 1;
    const { reply } = ask(await sessionOf(workbook, { fault: failingAt(second, 'protected', 'sidebar') }), 'sidebarSaveReview', request);
    expect(reply).toMatchObject({ ok: false, unsure: true });
    expect(reply.ok ? '' : reply.message).toMatch(/^Only a part was saved: Decision\. The rest was not\./);
  });
});

describe('what people type into other tabs of ours', () => {
  test('a page with words on it stays beside the one that is made anew', async () => {
    const { workbook, session } = await opened();
    const { sheet } = done(session, 'sidebarPupilPage', { ...AT, pupil: 'AB' });
    session.type(tabNamed(workbook, sheet).id, 40, 1, 'WORD agreed');
    const { message } = done(session, 'sidebarPupilPage', { ...AT, pupil: 'AB' });
    expect(has(workbook, 'WORD agreed')).toBe(true);
    expect(message).toContain('was changed by hand, or is of an earlier version: it stays as it is.');
    // And the next time only ours is replaced.
    expect(done(session, 'sidebarPupilPage', { ...AT, pupil: 'AB' }).message).toContain('It takes the place of the one made before.');
    expect(has(workbook, 'WORD agreed')).toBe(true);
  });

  test('an example that was typed over is theirs, with the review made from it', async () => {
    const { workbook, session } = await opened();
    const { sheet } = done(session, 'sidebarShowExample', {});
    const example = tabNamed(workbook, sheet);
    done(session, 'sidebarWriteReview', { sheet });
    session.type(example.id, 4, 1, 'WORD');
    const tabs = workbook.sheets.length;
    expect(done(session, 'sidebarRemoveExample', {}).message).toMatch(/^The example was changed by hand, so it stays/);
    done(session, 'sidebarShowExample', {});
    expect([has(workbook, 'WORD'), workbook.sheets.length]).toEqual([true, tabs + 1]);
  });

  test('an example that was only checked and reviewed goes with one click', async () => {
    const { workbook, session } = await opened();
    const tabs = workbook.sheets.length;
    const { sheet } = done(session, 'sidebarShowExample', {});
    done(session, 'sidebarCheck', { sheet });
    done(session, 'sidebarWriteReview', { sheet });
    done(session, 'sidebarRemoveExample', {});
    expect(workbook.sheets).toHaveLength(tabs);
  });
});

describe('what is not ours', () => {
  test('a heading typed over ours stays, and ours stands beside it', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarCheck', AT);
    session.type(0, 1, 8, 'WORD of mine');
    done(session, 'sidebarCheck', AT);
    expect(has(workbook, 'WORD of mine')).toBe(true);
    expect(
      texts(session, 0, 1, 12)
        .flat()
        .filter((text) => text.startsWith('Outvention')),
    ).toHaveLength(2);
  });

  test('a rule about a mark in a column of theirs stays', async () => {
    const { workbook, session } = await opened();
    const list = newSheet(7, 'My list');
    fill(list, [['● done']]);
    workbook.sheets.push(list);
    done(session, 'sidebarCheck', AT);
    const [ours] = theSheet(workbook).conditionalRules;
    if (!ours) throw new Error('no rule');
    const theirs = JSON.parse(JSON.stringify(ours).replace(/\$G2/g, '$A1')) as typeof ours;
    list.conditionalRules.push(theirs);
    done(session, 'sidebarClear', {});
    expect(list.conditionalRules).toHaveLength(1);
    expect(theSheet(workbook).conditionalRules).toHaveLength(0);
  });

  test('formulas of theirs that use our columns go on when a column is put in at the register', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarCheck', AT);
    workbook.sheets.push(newSheet(8, 'Counts'));
    session.type(8, 1, 1, '=COUNTIF(Sheet1!G2:G9,"●*")');
    const formula = (): string => tabNamed(workbook, 'Counts').cells.get(cellKey(1, 1))?.formula ?? '';
    edits.insertColumns(workbook, 0, 9);
    fill(theSheet(workbook), [['Where'], ['in class']], 1, 9);
    done(session, 'sidebarCheck', AT);
    expect(formula()).toContain('COUNTIF(Sheet1!H2:H9');
    expect(texts(session, 0, 1, 10).flat().slice(6)).toEqual([
      'Where',
      expect.stringMatching(/^Outvention status/) as string,
      expect.stringMatching(/^Outvention score/) as string,
      '',
    ]);
  });

  test('columns with notes, and a tab with a note, are not taken for ones that were never added', async () => {
    const { workbook } = await opened();
    const { calls } = ask(await sessionOf(structuredClone(workbook)), 'sidebarCheck', AT);
    const insertion = calls.indexOf('Sheet.insertColumnsAfter') + 1;
    ask(await sessionOf(workbook, { fault: failingAt(insertion, 'server error', 'sidebar') }), 'sidebarCheck', AT);
    edits.insertColumns(workbook, 0, 7, 2);
    theSheet(workbook).cells.set(cellKey(2, 7), { note: 'WORD: ask', value: '' });
    done(await sessionOf(workbook), 'sidebarClear', {});
    expect(has(workbook, 'WORD: ask')).toBe(true);
  });

  test('corrections for many sheets are remembered, and those of sheets that are gone forgotten', async () => {
    const { workbook, session } = await opened(liveWorkbookOf);
    // Together more than the 9 KB that one property holds.
    for (let i = 0; i < 17; i += 1) {
      const sheet = newSheet(100 + i, `Class ${i}`);
      fill(sheet, REGISTER);
      workbook.sheets.push(sheet);
      const columns = Object.fromEntries(
        Array.from({ length: 32 }, (_, k) => [`#${(i * 32 + k).toString(16).padStart(8, '0')}`, 'Not used']),
      );
      done(session, 'sidebarCheck', { sheet: `Class ${i}`, columns });
    }
    edits.deleteSheet(workbook, 100);
    done(session, 'sidebarCheck', { sheet: 'Class 1', unsaidPlace: 'unknown' });
    const kept = [...workbook.documentProperties.keys()].filter((key) => key.startsWith('outventions.chosen.'));
    expect(kept).toHaveLength(16);
    expect(kept.map((key) => workbook.documentProperties.get(key) ?? '').join('').length).toBeGreaterThan(9 * 1024);
    expect(kept).not.toContain('outventions.chosen.100');
  });

  test('no pupil’s name is noted, also where a page was broken off', async () => {
    const { workbook } = await opened();
    const { calls } = ask(await sessionOf(structuredClone(workbook)), 'sidebarPupilPage', { ...AT, pupil: 'AB' });
    const adding = calls.indexOf('Spreadsheet.insertSheet') + 1;
    const broken = await sessionOf(workbook, { fault: failingAt(adding, 'time limit', 'sidebar') });
    broken.callFromSidebar('sidebarPupilPage', [JSON.stringify({ ...AT, pupil: 'AB' })]);
    expect(JSON.stringify([...workbook.documentProperties])).not.toContain('AB');
    done(await sessionOf(workbook), 'sidebarCheck', AT);
    expect(workbook.documentProperties.has('outventions.adding')).toBe(false);
  });
});

describe('what a careful reader found', () => {
  const saved = (workbook: Workbook, line: string): unknown => ({
    review: review(workbook).id,
    pupil: 'ab',
    lines: [{ name: 'Maths', line, was: BLANK, written: { ...BLANK, decision: 'Stop' } }],
  });

  test('two people may choose the same decision in the same moment', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarWriteReview', AT);
    const request = JSON.stringify(saved(workbook, lineOf(session, review(workbook).id, 'ab', 'Maths')));
    const { row, column } = place(session, review(workbook), 'CD', 'Speech therapy', 'Decision');
    const { calls } = (await sessionOf(structuredClone(workbook))).callFromSidebar('sidebarSaveReview', [request]);
    for (let n = 1; n <= calls.length; n += 1) {
      const copy = structuredClone(workbook);
      const before = editingAt(
        n,
        () => {
          edits.typeInto(copy, review(copy).id, row, column, 'Stop');
        },
        'sidebar',
      );
      (await sessionOf(copy, { before })).callFromSidebar('sidebarSaveReview', [request]);
      expect([n, review(copy).cells.get(cellKey(row, column))?.value]).toEqual([n, 'Stop']);
    }
  });

  test('a line that somebody typed into the review keeps every word, also when the register gets it', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarWriteReview', AT);
    const tab = review(workbook);
    const at = place(session, tab, 'CD', 'Speech therapy', 'What was seen');
    edits.insertRows(workbook, tab.id, at.row + 1);
    for (const [column, text] of [
      [1, 'CD'],
      [2, 'Chess'],
      [3, 'Out of class on Fridays, says mum'],
      [at.column, 'WORD smiled'],
    ] as const)
      session.type(tab.id, at.row + 1, column, text);
    expect(done(session, 'sidebarWriteReview', AT).message).not.toContain('no longer in the register');
    fill(theSheet(workbook), [['CD', 'Chess', 30, 1, 'TA', '']], 5);
    done(session, 'sidebarWriteReview', AT);
    expect(has(workbook, 'WORD smiled')).toBe(true);
    expect(has(workbook, 'says mum')).toBe(true);
  });

  test('another register’s review is none of last term’s', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarWriteReview', AT);
    done(session, 'sidebarSaveReview', saved(workbook, lineOf(session, review(workbook).id, 'ab', 'Maths')) as never);
    const other = newSheet(50, 'Year 4');
    fill(other, REGISTER);
    workbook.sheets.push(other);
    const spring = await sessionOf(workbook, { now: () => Date.UTC(2027, 1, 3, 10) });
    const { reviewSheet } = done(spring, 'sidebarWriteReview', { sheet: 'Year 4' });
    const said = [...tabNamed(workbook, reviewSheet).cells.values()].map(({ value }) => (typeof value === 'string' ? value : '')).join(' ');
    expect(said).not.toContain('Stop');
  });

  test('a word above our columns, and a note on them, keep their column', async () => {
    const workbook = workbookOf([['Our register'], [], ...REGISTER]);
    const session = await sessionOf(workbook);
    done(session, 'sidebarCheck', AT);
    session.type(0, 1, 7, 'WORD reviewed');
    theSheet(workbook).cells.set(cellKey(6, 8), { ...theSheet(workbook).cells.get(cellKey(6, 8)), note: 'WORD noted' } as never);
    expect(done(session, 'sidebarClear', {}).message).toContain('2 columns stay');
    expect([has(workbook, 'WORD reviewed'), has(workbook, 'WORD noted')]).toEqual([true, true]);
  });

  test('a note on a page keeps the page', async () => {
    const { workbook, session } = await opened();
    const { sheet } = done(session, 'sidebarPupilPage', { ...AT, pupil: 'AB' });
    tabNamed(workbook, sheet).cells.set(cellKey(30, 1), { value: '', note: 'WORD with mum' });
    done(session, 'sidebarPupilPage', { ...AT, pupil: 'AB' });
    expect(has(workbook, 'WORD with mum')).toBe(true);
  });

  test('a heading of the register stays, whenever a column is put in while our formulas are written', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarCheck', AT);
    const { calls } = ask(await sessionOf(structuredClone(workbook)), 'sidebarCheck', AT);
    for (const n of callsToTry(calls.length, 3)) {
      const copy = structuredClone(workbook);
      const before = editingAt(
        n,
        () => {
          edits.insertColumns(copy, 0, 1);
        },
        'sidebar',
      );
      (await sessionOf(copy, { before })).callFromSidebar('sidebarCheck', [JSON.stringify(AT)]);
      const headings = [...theSheet(copy).cells].flatMap(([key, { value }]) =>
        cellAt(key).row === 1 && typeof value === 'string' ? [value] : [],
      );
      expect([n, headings.filter((each) => !/^Outvention|^#/.test(each) && each !== '')]).toEqual([n, [...REGISTER[0]]]);
    }
  });
});

test('words right of the summary, and notes in it, stay', async () => {
  const { workbook, session } = await opened();
  done(session, 'sidebarWriteReview', AT);
  const tab = review(workbook);
  const title = texts(session, tab.id, 60, 3).findIndex((cells) => cells.includes('How the figures were made')) + 1;
  session.type(tab.id, title + 3, 18, 'WORD beside it');
  tab.cells.set(cellKey(title + 5, 1), { ...tab.cells.get(cellKey(title + 5, 1)), note: 'WORD noted' } as never);
  session.type(0, 2, 3, '45');
  done(session, 'sidebarWriteReview', AT);
  expect([has(workbook, 'WORD beside it'), has(workbook, 'WORD noted')]).toEqual([true, true]);
});

test('an example that nobody has changed is opened again, with its review', async () => {
  const { workbook, session } = await opened();
  const { sheet } = done(session, 'sidebarShowExample', {});
  done(session, 'sidebarWriteReview', { sheet });
  const tabs = workbook.sheets.length;
  expect(done(session, 'sidebarShowExample', {}).sheet).toBe(sheet);
  expect(workbook.sheets).toHaveLength(tabs);
});

test('headings put on two rows leave one formula in each of our columns', async () => {
  const { workbook, session } = await opened(liveWorkbookOf);
  done(session, 'sidebarCheck', AT);
  edits.insertRows(workbook, 0, 1);
  fill(theSheet(workbook), [['', '', 'Session', 'Session']], 1);
  fill(theSheet(workbook), [['Pupil', 'Intervention', 'mins', 'times a week']], 2);
  done(session, 'sidebarCheck', AT);
  const formulas = [...theSheet(workbook).cells.values()].filter(({ formula }) => formula?.startsWith('=OUTVENTION_'));
  expect(formulas).toHaveLength(2);
});

test.each(['sidebarSaveReview', 'sidebarWriteReview'] as const)(
  'a school’s own column in the review keeps its words and numbers while a column is put in: %s',
  async (call) => {
    const { workbook, session } = await opened();
    done(session, 'sidebarWriteReview', AT);
    const tab = review(workbook);
    // Before Decision for the one, before the minutes for the other: what we write next would land in it.
    const column = call === 'sidebarSaveReview' ? 13 : 4;
    edits.insertColumns(workbook, tab.id, column);
    fill(tab, [['Parent view'], ['WORD'], [5], [6], [7], [8]], 3, column);
    session.type(0, 3, 3, '45');
    const line = lineOf(session, tab.id, 'ab', 'Maths');
    const lines = [{ name: 'Maths', line, was: BLANK, written: { ...BLANK, decision: 'Stop' } }];
    const request = JSON.stringify(call === 'sidebarSaveReview' ? { review: tab.id, pupil: 'ab', lines } : AT);
    const { calls } = (await sessionOf(structuredClone(workbook))).callFromSidebar(call, [request]);
    for (const n of callsToTry(calls.length, 3, 1)) {
      const copy = structuredClone(workbook);
      const before = editingAt(
        n,
        () => {
          edits.insertColumns(copy, tab.id, 1);
        },
        'sidebar',
      );
      (await sessionOf(copy, { before })).callFromSidebar(call, [request]);
      const own = [4, 5, 6, 7, 8].map((row) => review(copy).cells.get(cellKey(row, column + 1))?.value);
      expect([n, own]).toEqual([n, ['WORD', 5, 6, 7, 8]]);
    }
  },
);

test.each(['at the left', 'in the middle'])('a column put into the review %s leaves one summary, which is renewed', async (where) => {
  const { workbook, session } = await opened();
  done(session, 'sidebarWriteReview', AT);
  const tab = review(workbook);
  edits.insertColumns(workbook, tab.id, where === 'at the left' ? 1 : 2);
  session.type(0, 3, 3, '45');
  done(session, 'sidebarWriteReview', AT);
  const rows = texts(session, tab.id, 90, 18);
  const count = (word: string): number => rows.flat().filter((text) => text === word).length;
  expect([count('How the figures were made'), count("Each pupil's week")]).toEqual([1, 1]);
});

test('the review goes on from another of the sheets that are one register', async () => {
  const workbook = workbookOf([['Pupil name: AB'], ['Intervention', 'Mins', 'Times a week'], ['Phonics', 20, 3]]);
  const other = newSheet(7, 'CD');
  fill(other, [['Pupil name: CD'], ['Intervention', 'Mins', 'Times a week'], ['Maths', 30, 2]]);
  workbook.sheets.push(other);
  const session = await sessionOf(workbook);
  const first = done(session, 'sidebarWriteReview', AT);
  expect(done(session, 'sidebarWriteReview', { sheet: 'CD' }).reviewSheet).toBe(first.reviewSheet);
  expect(workbook.sheets.filter(({ name }) => name.startsWith('Review'))).toHaveLength(1);
});

test("another register's page of a pupil with the same initials stays", async () => {
  const { workbook, session } = await opened();
  const { sheet } = done(session, 'sidebarPupilPage', { ...AT, pupil: 'AB' });
  const other = newSheet(7, 'Key Stage 1');
  fill(other, [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Fizzy', 15, 2]]); // prettier-ignore
  workbook.sheets.push(other);
  const second = done(session, 'sidebarPupilPage', { sheet: 'Key Stage 1', pupil: 'AB' });
  expect(second.sheet).not.toBe(sheet);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([sheet, second.sheet]));
  const again = done(session, 'sidebarPupilPage', { ...AT, pupil: 'AB' });
  expect(workbook.sheets.filter(({ name }) => name.includes('AB')).map(({ name }) => name)).toEqual(
    expect.arrayContaining([second.sheet, again.sheet]),
  );
});

test("the school's own choices for a decision stay when a line is added", async () => {
  const { workbook, session } = await opened();
  done(session, 'sidebarWriteReview', AT);
  const tab = review(workbook);
  const at = place(session, tab, 'AB', 'Nurture', 'Decision');
  const own = JSON.stringify(tab.cells.get(cellKey(at.row, at.column))?.validation).replace('"Stop"', '"Ask the governors"');
  tab.cells.set(cellKey(at.row, at.column), {
    ...tab.cells.get(cellKey(at.row, at.column)),
    validation: JSON.parse(own) as unknown,
  } as never);
  session.type(0, 5, 1, 'EF');
  session.type(0, 5, 2, 'Paired reading');
  session.type(0, 5, 3, '20');
  session.type(0, 5, 4, '3');
  done(session, 'sidebarWriteReview', AT);
  expect(JSON.stringify(tab.cells.get(cellKey(at.row, at.column))?.validation)).toBe(own);
  const added = place(session, tab, 'EF', 'Paired reading', 'Decision');
  expect(JSON.stringify(tab.cells.get(cellKey(added.row, added.column))?.validation)).toContain('Bring into class');
});

test('a register that an earlier version had judged is told once that this one judges otherwise, and nothing of it stays after Clear', async () => {
  const { workbook, session } = await opened(liveWorkbookOf);
  const first = done(session, 'sidebarCheck', AT);
  expect(first.notices.join(' ')).not.toContain('judges otherwise');
  for (const mark of theSheet(workbook).metadata) if (mark.key === 'outventions.column') mark.value = mark.value.split(' ')[0] ?? '';
  expect(done(session, 'sidebarCheck', AT).notices.join(' ')).toContain('This version judges otherwise');
  expect(done(session, 'sidebarCheck', AT).notices.join(' ')).not.toContain('judges otherwise');
});

test('a finished review counts as a review of every row that was in it', async () => {
  const rows = [
    ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Weeks'],
    ['AB', 'Nurture', 60, 5, 'ongoing'],
  ];
  const workbook = workbookOf(rows);
  const session = await sessionOf(workbook);
  done(session, 'sidebarWriteReview', AT);
  const seen = (): string =>
    texts(session, review(workbook).id, 6, 19)
      .flat()
      .find((text) => text.startsWith('5 × 60 minutes')) ?? '';
  expect(seen()).toContain('pen-ended, no review recorded (8 of 8)');
  done(session, 'sidebarFinishReview', { review: review(workbook).id });
  const { report } = done(session, 'commandCheck', AT);
  expect(report.rows[0]?.lost.map(({ check }) => check)).not.toContain('drift');
});
