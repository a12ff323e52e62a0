/** The two columns as values, by choice or because a table's headings take no formula. */
import * as edits from '../../emulator/edits';
import { editingAt } from '../../emulator/services/faults';
import type { Session } from '../../emulator/session';
import { cellKey, type Workbook } from '../../emulator/workbook/model';
import { done, liveWorkbookOf, sessionOf, texts, theSheet } from '../support/sheet';
import { ALL_FAULTS } from '../support/tries';

const ROWS = [
  ['Our register', '', '', '', ''],
  ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Notes'],
  ['AB', 'Nurture', 200, 5, 'asked mum'],
  ['CD', 'Reading', 20, 3, ''],
  ['EF', 'Speech', 'TBC', 3, ''],
] as const;
/** All of them in `npm run faults`. */
const EVERY = ALL_FAULTS ? 1 : 5;
const VALUES = { sheet: 'Sheet1', columnsHold: 'values' } as const;
const LIVE = { sheet: 'Sheet1', columnsHold: 'live formulas' } as const;

async function opened(): Promise<{ workbook: Workbook; session: Session }> {
  const workbook = liveWorkbookOf(ROWS);
  theSheet(workbook).rowCount = 30;
  return { workbook, session: await sessionOf(workbook) };
}

const beside = (session: Session, column = 6): string[][] => texts(session, 0, 4, 2, 2, column);
const formulas = (workbook: Workbook): string[] => [...theSheet(workbook).cells.values()].flatMap(({ formula }) => formula ?? []);
const noteOn = (workbook: Workbook, row: number, column: number): string => theSheet(workbook).cells.get(cellKey(row, column))?.note ?? '';

describe('columns of values', () => {
  test('say the same as live ones, with no formula, and when they were made', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarCheck', LIVE);
    const live = beside(session);
    expect(formulas(workbook)).toHaveLength(2);
    done(session, 'sidebarCheck', VALUES);
    expect(beside(session)).toEqual(live);
    expect(formulas(workbook)).toEqual([]);
    expect(noteOn(workbook, 2, 6)).toMatch(/^As of 18 November 2026, 10:00\. These are values: check the register again to renew them/);
  });

  test('are remembered with the sheet, renewed by a check, and live again when that is chosen', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarCheck', VALUES);
    session.type(0, 3, 3, '20');
    expect(beside(session)[1]?.[0]).toBe('▲ More out than in');
    done(session, 'sidebarCheck', { sheet: 'Sheet1' });
    expect(beside(session)[1]?.[0]).toBe('In class');
    expect(formulas(workbook)).toEqual([]);
    done(session, 'sidebarCheck', LIVE);
    expect(formulas(workbook)).toHaveLength(2);
    expect(beside(session)[1]?.[0]).toBe('In class');
    expect(noteOn(workbook, 2, 6)).toBe('');
  });

  test('go with Clear as if nothing had been', async () => {
    const { workbook, session } = await opened();
    const before = structuredClone(theSheet(workbook));
    done(session, 'sidebarCheck', VALUES);
    done(session, 'sidebarCheck', VALUES);
    expect(done(session, 'sidebarClear', {}).message).toMatch(/^2 columns and 3 highlight rules taken away\./);
    expect(theSheet(workbook)).toEqual(before);
  });

  test('leave what somebody has typed among them, at a check, when live again and with Clear', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarCheck', VALUES);
    session.type(0, 4, 6, 'WORD of mine');
    theSheet(workbook).cells.set(cellKey(2, 7), { ...theSheet(workbook).cells.get(cellKey(2, 7)), note: 'NOTE of mine' } as never);
    const { notices } = done(session, 'sidebarCheck', { sheet: 'Sheet1' });
    expect(notices).toContain('1 cell of the two columns on "Sheet1" holds words of yours, and was left as it is.');
    expect(beside(session)[2]?.[0]).toBe('WORD of mine');
    expect(noteOn(workbook, 2, 7)).toBe('NOTE of mine');
    const { message } = done(session, 'sidebarClear', {});
    expect(message).toMatch(/^3 highlight rules taken away\. 2 columns stay/);
    expect(texts(session, 0, 5, 2, 1, 6).flat().filter(Boolean)).toEqual(['WORD of mine']);
  });

  test('of more different texts than can be remembered say where to look, and are renewed all the same', async () => {
    const rows = Array.from({ length: 1600 }, (_, i) => [`P${i}`, 'Reading', `some of ${i}`, 3, '']);
    const workbook = liveWorkbookOf([ROWS[1], ...rows]);
    theSheet(workbook).rowCount = 1700;
    const session = await sessionOf(workbook);
    done(session, 'sidebarCheck', VALUES);
    expect(session.textAt(0, 2, 7)).toMatch(/^Can't read "some of 0"/);
    expect(session.textAt(0, 1601, 7)).toBe('See the sidebar');
    session.type(0, 1601, 3, '20');
    const { notices } = done(session, 'sidebarCheck', { sheet: 'Sheet1' });
    expect(notices.join(' ')).not.toContain('words of yours');
    session.type(0, 2, 3, '20');
    done(session, 'sidebarCheck', { sheet: 'Sheet1' });
    expect(session.textAt(0, 2, 7)).toMatch(/^\d+ (High|Medium|Low)$/);
    expect(done(session, 'sidebarClear', {}).message).toMatch(/^2 columns and/);
  });

  test('stand beside their own rows also when somebody sorts, or puts rows or columns in, before any call', async () => {
    const { workbook: start } = await opened();
    done(await sessionOf(start), 'sidebarCheck', VALUES);
    const { calls } = (await sessionOf(structuredClone(start))).callFromSidebar('sidebarCheck', [JSON.stringify({ sheet: 'Sheet1' })]);
    const MEANWHILE: readonly ((workbook: Workbook) => void)[] = [
      (workbook) => { edits.sortRows(workbook, 0, 1, { ascending: false, area: { row: 3, column: 1, rows: 3, columns: 5 } }); },
      (workbook) => { edits.insertRows(workbook, 0, 3); },
      (workbook) => { edits.insertColumns(workbook, 0, 3); },
    ]; // prettier-ignore
    const wrong: string[] = [];
    for (const [i, edit] of MEANWHILE.entries())
      for (let n = 1; n <= calls.length; n += EVERY) {
        const workbook = structuredClone(start);
        const before = editingAt(n, () => { edit(workbook); }, 'sidebar'); // prettier-ignore
        const session = await sessionOf(workbook, { before });
        const reply = JSON.parse(String(session.callFromSidebar('sidebarCheck', [JSON.stringify({ sheet: 'Sheet1' })]).returned)) as {
          ok: boolean;
        };
        const rows = texts(session, 0, 7, 9).filter(([pupil]) => /^(AB|CD|EF)$/.test(pupil ?? ''));
        const all = rows.flat();
        if (!all.includes('asked mum') || !all.includes('TBC'))
          wrong.push(`${i}, before call ${n} (${calls[n - 1] ?? ''}): words are gone`);
        // What is sorted after the last look at the rows is as if it were sorted later: the heading's note says what to do then.
        if (!reply.ok || n > calls.lastIndexOf('Range.getValues') + 1) continue;
        for (const row of rows)
          if (row[0] === 'AB' && !row.includes('▲ More out than in'))
            wrong.push(`${i}, before call ${n} (${calls[n - 1] ?? ''}): ${row.join('|')}`);
      }
    expect(wrong).toEqual([]);
  });
});

describe('a register that is a table with typed columns', () => {
  const CASES = (['formulas', 'text', 'refused'] as const).flatMap((headings) =>
    [true, false].map((takesNeighbours) => ({ headings, takesNeighbours })),
  );

  test.each(CASES)(
    'whose headings: $headings, and which takes new columns: $takesNeighbours, gets its figures',
    async ({ headings, takesNeighbours }) => {
      const { workbook, session } = await opened();
      theSheet(workbook).tables.push({ area: { row: 2, column: 1, rows: 4, columns: 5 }, headings, takesNeighbours });
      for (const time of ['first', 'again'] as const) {
        const { notices } = done(session, 'sidebarCheck', { sheet: 'Sheet1' });
        expect([time, beside(session).map(([status]) => status)]).toEqual([
          time,
          ['Outvention status', '▲ More out than in', 'In class', '? Not read'],
        ]);
        const asValues = takesNeighbours && headings !== 'formulas';
        expect(formulas(workbook)).toHaveLength(asValues ? 0 : 2);
        expect(notices.some((notice) => notice.includes('take no formula, as in a table'))).toBe(asValues);
        expect(notices.some((notice) => notice.includes('Google refused their number format'))).toBe(takesNeighbours);
      }
      done(session, 'sidebarClear', {});
      expect(theSheet(workbook).columnCount).toBe(26);
      expect(theSheet(workbook).tables[0]?.area).toEqual({ row: 2, column: 1, rows: 4, columns: 5 });
    },
  );
});

test('columns that showed an unknown name are noticed at the next check, and values are offered', async () => {
  const { workbook, session } = await opened();
  done(session, 'sidebarCheck', LIVE);
  // As a colleague sees them who has not the add-on: the names mean nothing.
  for (const column of [6, 7]) theSheet(workbook).cells.set(cellKey(2, column), { value: '', formula: '=OUTVENTION_OF_OLD(A2:E)' });
  const { notices } = done(await sessionOf(workbook), 'sidebarCheck', { sheet: 'Sheet1' });
  expect(notices.join(' ')).toContain(
    'Columns F and G of "Sheet1" show #NAME? to whoever does not have this add-on, and did so before this check.',
  );
  expect(beside(session)[1]?.[0]).toBe('▲ More out than in');
});
