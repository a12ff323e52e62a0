/** A register that one formula fills: the check must not break it. */
import { newSheet, type Workbook } from '../../emulator/workbook/model';
import { done, fill, sessionOf, theSheet, texts, workbookOf } from '../support/sheet';

const ROWS = [
  ['Pupil', 'Intervention', 'Mins', 'Times a week'],
  ['AB', 'Reading', 30, 4],
  ['CD', 'Speech', 20, 3],
] as const;

function beside(): Workbook {
  const workbook = workbookOf([['']]);
  const source = newSheet(7, 'Source');
  fill(source, ROWS);
  workbook.sheets.push(source);
  theSheet(workbook).columnCount = 14;
  return workbook;
}

test.each([
  ['=ARRAYFORMULA(Source!A1:J10)', 11],
  ['=FILTER(Source!A1:E10, Source!A1:A10<>"")', 6],
  // How wide it is, it doesn't say: then they stand at the sheet's end.
  ['=TRANSPOSE(TRANSPOSE(Source!A1:D3))', 15],
])('%s goes on filling the register, and the two columns stand beyond it', async (formula, column) => {
  const workbook = beside();
  const session = await sessionOf(workbook);
  session.type(0, 1, 1, formula);
  for (const time of ['first', 'again'] as const) {
    const { notices, cards } = done(session, 'sidebarCheck', { sheet: 'Sheet1' });
    const rows = texts(session, 0, 3, 18);
    expect([time, rows[0]?.slice(0, 4), rows[1]?.[0]]).toEqual([time, [...ROWS[0]], 'AB']);
    expect(rows[0]?.slice(column - 1, column + 1)).toEqual(['Outvention status', 'Outvention score']);
    expect(rows[1]?.[column - 1]).toBe('In class');
    expect(notices.join(' ')).toContain('"Sheet1" is filled by a formula, so the two columns stand beyond all that it may fill');
    expect(cards.map(({ pupil }) => pupil)).toEqual(['AB', 'CD']);
  }
  done(session, 'sidebarClear', {});
  expect(texts(session, 0, 3, 18).flat()).not.toContain('Outvention status');
  expect(theSheet(workbook).columnCount).toBe(14);
});
