import type { Session } from '../../emulator/session';
import type { SheetData, Workbook } from '../../emulator/workbook/model';
import { settingLines } from '../../src/settings/lines';
import { ask, done, liveWorkbookOf, sessionOf, texts, theSheet, workbookOf } from '../support/sheet';

const REGISTER = [
  ['Pupil', 'Year', 'Intervention', 'Mins', 'Times a week'],
  ['AB', 'Y7', 'Phonics', 60, 5],
  ['AB', 'Y7', 'Maths', 60, 5],
  ['CD', 'Y8', 'Reading', 60, 5],
] as const;
const NAME = 'Outvention settings';

/** A register with its settings tab made. */
async function withTab(): Promise<{ session: Session; workbook: Workbook; register: SheetData; tab: SheetData }> {
  const workbook = liveWorkbookOf(REGISTER);
  const session = await sessionOf(workbook);
  done(session, 'sidebarOpenSettings', {});
  const tab = workbook.sheets.find(({ name }) => name === NAME);
  if (!tab) throw new Error('no settings tab was made');
  return { session, workbook, register: theSheet(workbook), tab };
}

function rowOf(session: Session, tab: SheetData, label: string): number {
  const row = texts(session, tab.id, 120, 1).findIndex(([text]) => text === label) + 1;
  if (row === 0) throw new Error(`there is no line "${label}"`);
  return row;
}

function set(session: Session, tab: SheetData, label: string, value: string): void {
  session.type(tab.id, rowOf(session, tab, label), 2, value);
}

/** The two columns that the check adds. */
function shown(session: Session, register: SheetData): string[][] {
  return texts(session, register.id, 4, 2, 1, 6);
}

const check = (session: Session): ReturnType<typeof done<'sidebarCheck'>> => done(session, 'sidebarCheck', { sheet: 'Sheet1' });

describe('the settings tab', () => {
  test('holds every setting with its usual value, a note, and a rule that marks what is not allowed', async () => {
    const { session, tab } = await withTab();
    for (const { label, standard, kind } of settingLines()) {
      const row = rowOf(session, tab, label);
      const share = kind.of === 'share' && typeof standard === 'number';
      const usual = label === 'Taught minutes a week' ? '' : share ? `${standard * 100}%` : String(standard);
      expect([label, session.textAt(tab.id, row, 2)]).toEqual([label, usual]);
      const cell = session.view(tab.id).cells.find((each) => each.row === row && each.column === 2);
      expect(cell?.note).toContain(label);
    }
    const place = rowOf(session, tab, "Rows that don't say where");
    const cell = session.view(tab.id).cells.find((each) => each.row === place && each.column === 2);
    expect(cell?.choices).toEqual(['out of class', 'in class', 'unknown']);
  });

  test('is opened, not made again, when it is asked for twice', async () => {
    const { session, workbook } = await withTab();
    expect(done(session, 'sidebarOpenSettings', {}).message).toBe('The settings are on the tab "Outvention settings".');
    expect(workbook.sheets).toHaveLength(2);
  });

  test('is never taken for a register', async () => {
    const { session, tab } = await withTab();
    session.select(tab.id, { row: 1, column: 1, rows: 1, columns: 1 });
    expect(done(session, 'sidebarCheck', {}).register).toBe('Sheet1');
  });

  test('takes over the taught week that was chosen in the sidebar before it was made', async () => {
    const workbook = workbookOf(REGISTER);
    const session = await sessionOf(workbook);
    done(session, 'sidebarCheck', { taughtMinutes: 1600 });
    done(session, 'sidebarOpenSettings', {});
    expect(check(session).taughtWeek).toBe('26 h 40 (1,600 minutes)');
  });

  test('recalculates the columns when a cell of it is changed, and sidebar and review go by it', async () => {
    const { session, register, tab, workbook } = await withTab();
    check(session);
    expect(shown(session, register)[1]).toEqual(['● Watch', '71 High']);
    set(session, tab, 'Taught minutes a week', '1000');
    expect(shown(session, register)[1]?.[0]).toBe('▲ More out than in');
    set(session, tab, 'Points: dose', '0');
    expect(shown(session, register)[3]?.[1]).toBe('60 Medium');
    const reply = check(session);
    expect(reply.cards[0]?.statusText).toBe('More out than in');
    const { reviewSheet } = done(session, 'sidebarWriteReview', { sheet: 'Sheet1' });
    const review = workbook.sheets.find(({ name }) => name === reviewSheet);
    const told = texts(session, review?.id ?? 0, 40, 3)
      .flat()
      .join(' ');
    expect(told).toContain('Taught week: 16 h 40 (1,000 minutes)');
    expect(told).toContain('Set by the school: 0 points for the check "dose".');
  });

  test('gives a year group a taught week of its own', async () => {
    const { session, register, tab } = await withTab();
    check(session);
    set(session, tab, 'Taught minutes: Year 8', '500');
    expect(
      shown(session, register)
        .slice(1)
        .map(([status]) => status),
    ).toEqual(['● Watch', '● Watch', '▲ More out than in']);
    expect(check(session).cards.map(({ figure }) => figure)).toEqual(['5 h of 8 h 20', '10 h of 25 h']);
  });

  test("hands the school's own ways of working in class to the sidebar, as they are typed", async () => {
    const { session, tab } = await withTab();
    set(session, tab, 'In class: maths', 'Mr T regroups at ten');
    expect(check(session).ownWays).toEqual({ maths: 'Mr T regroups at ten' });
    set(session, tab, 'In class: maths', 'so '.repeat(120));
    const { ownWays, notices } = check(session);
    expect(ownWays).toEqual({});
    expect(notices[0]).toContain('is not a sentence of at most 300 characters. What sources suggest is used instead.');
  });

  test('names a bad value with its cell, uses the default and says so, in the sidebar, the review tab and the heading of our columns', async () => {
    const { session, register, tab, workbook } = await withTab();
    check(session);
    set(session, tab, 'Watch from', 'a quarter');
    const row = rowOf(session, tab, 'Watch from');
    const sentence = `On the tab "Outvention settings", cell B${row}: can't read the setting "Watch from": "a quarter" is not a percentage, such as 25%. 25% is used instead.`;
    expect(check(session).notices).toContain(sentence);
    const { reviewSheet } = done(session, 'sidebarWriteReview', { sheet: 'Sheet1' });
    const review = workbook.sheets.find(({ name }) => name === reviewSheet);
    const below = texts(session, review?.id ?? 0, 40, 3)
      .flat()
      .filter(Boolean)
      .join(' ');
    expect(below).toContain(sentence);
    const [heading, first] = shown(session, register);
    expect(heading?.[0]).toBe(
      'Outvention status. Can\'t read the setting "Watch from": "a quarter" is not a percentage, such as 25%. 25% is used instead.',
    );
    expect(first?.[0]).toBe('● Watch');
  });

  test('names a setting that there is none of with the cell of its name', async () => {
    const { session, tab } = await withTab();
    const row = rowOf(session, tab, 'Watch from');
    session.type(tab.id, row, 1, 'Wach from');
    const { notices, settingProblems } = check(session);
    expect(settingProblems).toEqual([
      `On the tab "Outvention settings", cell A${row}: there is no setting called "Wach from", so this row is ignored. Copy the name exactly, or clear the cell.`,
    ]);
    expect(notices).toEqual(settingProblems);
    session.type(tab.id, row, 1, '');
    expect(check(session).notices).toEqual([]);
  });

  test.each([
    ['0', '"0" is not a number of minutes'],
    ['-1500', '"-1500" is not a number of minutes'],
    ['25 hours', '"25 hours" is not a number of minutes'],
  ])('does not take a taught week of %s', async (typed, words) => {
    const { session, tab } = await withTab();
    set(session, tab, 'Taught minutes a week', typed);
    const reply = check(session);
    expect(reply.notices.join(' ')).toContain(words);
    expect(reply.notices.join(' ')).toContain('1,500 is used instead.');
    expect(reply.taughtWeek).toBe('25 h (1,500 minutes)');
  });

  test('keeps what the school has set and adds the lines that a newer version brings', async () => {
    const { session, tab, workbook } = await withTab();
    set(session, tab, 'High from', '80');
    // As an older version left it: without the line "Points: data".
    const row = rowOf(session, tab, 'Points: data');
    for (let column = 1; column <= 4; column += 1) session.type(tab.id, row, column, '');
    session.type(tab.id, row, 1, 'Our own note');
    expect(done(session, 'sidebarOpenSettings', {}).message).toBe(
      'The settings are on the tab "Outvention settings". 1 new line was added near its end.',
    );
    expect(session.textAt(tab.id, rowOf(session, tab, 'High from'), 2)).toBe('80');
    expect(session.textAt(tab.id, row, 1)).toBe('Our own note');
    set(session, tab, 'Points: data', '0');
    expect(check(session).notices).toEqual([]);
    expect(workbook.namedRanges.map(({ name }) => name)).toEqual(['OutventionSettings']);
  });

  test('is found again when somebody has deleted its named range', async () => {
    const { session, workbook, tab } = await withTab();
    set(session, tab, 'High from', '80');
    workbook.namedRanges.length = 0;
    done(session, 'sidebarOpenSettings', {});
    expect(workbook.sheets).toHaveLength(2);
    set(session, tab, 'Taught minutes a week', '1200');
    expect(check(session).taughtWeek).toBe('20 h (1,200 minutes)');
  });

  test('stays when the highlights are cleared', async () => {
    const { session, workbook } = await withTab();
    check(session);
    done(session, 'sidebarClear', {});
    expect(workbook.sheets.map(({ name }) => name)).toContain(NAME);
  });

  test('goes by a choice made for one sheet before the tab', async () => {
    const { session, register, tab } = await withTab();
    done(session, 'sidebarCheck', { sheet: 'Sheet1', unsaidPlace: 'in class' });
    expect(shown(session, register)[1]?.[0]).toBe('In class');
    set(session, tab, 'Watch from', '30%');
    expect(shown(session, register)[0]).toEqual(['Outvention status', 'Outvention score']);
  });

  test('puts a taught week typed in the sidebar into the tab, so that there is one', async () => {
    const { session, tab } = await withTab();
    done(session, 'sidebarCheck', { sheet: 'Sheet1', taughtMinutes: 1450 });
    expect(session.textAt(tab.id, rowOf(session, tab, 'Taught minutes a week'), 2)).toBe('1450');
  });

  test('takes as many service calls for a register of 1,000 rows as for one of 3', async () => {
    const { session } = await withTab();
    const few = ask(session, 'sidebarCheck', { sheet: 'Sheet1' }).calls.length;
    const long = await sessionOf(
      liveWorkbookOf([...REGISTER, ...Array.from({ length: 1000 }, (_, i) => [`P${i}`, 'Y7', 'Reading', 20, 3])]),
    );
    done(long, 'sidebarOpenSettings', {});
    expect(ask(long, 'sidebarCheck', { sheet: 'Sheet1' }).calls).toHaveLength(few);
  });
});
