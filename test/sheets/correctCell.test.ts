/** A cell that could not be read, corrected from the sidebar: into the right child's row, or not at all. */
import * as edits from '../../emulator/edits';
import { editingAt } from '../../emulator/services/faults';
import type { Session } from '../../emulator/session';
import type { Workbook } from '../../emulator/workbook/model';
import type { CorrectCellRequest } from '../../src/messages';
import { ask, done, refused, sessionOf, workbookOf } from '../support/sheet';

const ROWS = [
  ['Pupil', 'Intervention', 'Dose'],
  ['AB', 'Phonics', 'TBC'],
  ['CD', 'Phonics', 'TBC'],
  ['EF', 'Maths', '3 x 20 mins'],
  ['GH', 'Maths', '2 x 20 mins'],
];
const AT = { sheet: 'Sheet1' };

async function opened(
  rows = ROWS,
): Promise<{ workbook: Workbook; session: Session; request: (pupil: string, to: string) => CorrectCellRequest }> {
  const workbook = workbookOf(rows);
  const session = await sessionOf(workbook);
  const { notRead } = done(session, 'sidebarCheck', AT);
  const request = (name: string, to: string): CorrectCellRequest => {
    const line = notRead.find(({ pupil }) => pupil === name);
    if (!line) throw new Error('it was read');
    const { sheet, cell, pupil, intervention, text } = line;
    return { register: 'Sheet1', of: { sheet, cell, pupil, intervention, text }, to };
  };
  return { workbook, session, request };
}

const doses = (session: Session): string[] => [2, 3, 4, 5].map((row) => `${session.textAt(0, row, 1)} ${session.textAt(0, row, 3)}`);

test('what is typed stands in the cell as text, and is counted at the next check', async () => {
  const { session, request } = await opened();
  expect(done(session, 'sidebarCorrectCell', request('CD', '3-5 x 20 mins')).shown).toBe('C3');
  expect(doses(session)).toEqual(['AB TBC', 'CD 3-5 x 20 mins', 'EF 3 x 20 mins', 'GH 2 x 20 mins']);
  expect(done(session, 'sidebarCheck', AT).notRead.map(({ pupil }) => pupil)).toEqual(['AB']);
});

test('a register that was sorted since it was checked is written into the row where that pupil stands now', async () => {
  const { workbook, session, request } = await opened();
  edits.sortRows(workbook, 0, 1, { ascending: false, area: { row: 2, column: 1, rows: 4, columns: 3 } });
  expect(done(session, 'sidebarCorrectCell', request('AB', '5 x 10 mins')).shown).toBe('C5');
  expect(doses(session)).toEqual(['GH 2 x 20 mins', 'EF 3 x 20 mins', 'CD TBC', 'AB 5 x 10 mins']);
});

test('a cell that says something else by now is left, and so is one with a formula', async () => {
  const { session, request } = await opened();
  session.type(0, 2, 3, '2 x 15 mins');
  expect(refused(session, 'sidebarCorrectCell', request('AB', '5 x 10 mins'))).toMatch(/^C2 is not as it was/);
  session.type(0, 3, 3, '="T"&"BC"');
  expect(refused(session, 'sidebarCorrectCell', request('CD', '5 x 10 mins'))).toMatch(/^C3 holds a formula or is filled by one/);
  expect(session.inputAt(0, 3, 3)).toBe('="T"&"BC"');
});

test('whoever sorts at any call of it, no dose stands beside another child', async () => {
  const calls = await (async () => {
    const { session, request } = await opened();
    return ask(session, 'sidebarCorrectCell', request('AB', '5 x 10 mins')).calls.length;
  })();
  for (let n = 1; n <= calls; n += 1) {
    const workbook = workbookOf(ROWS);
    const before = editingAt(
      n,
      () => {
        edits.sortRows(workbook, 0, 1, { ascending: false, area: { row: 2, column: 1, rows: 4, columns: 3 } });
      },
      'sidebar',
    );
    const session = await sessionOf(workbook, { before });
    const of = { sheet: 'Sheet1', cell: 'C2', pupil: 'AB', intervention: 'Phonics', text: 'TBC' };
    ask(session, 'sidebarCorrectCell', { register: 'Sheet1', of, to: '5 x 10 mins' });
    const now = doses(session);
    for (const each of ['CD TBC', 'EF 3 x 20 mins', 'GH 2 x 20 mins']) expect([n, now]).toEqual([n, expect.arrayContaining([each])]);
  }
}, 120_000);
