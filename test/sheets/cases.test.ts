/** Sheets that went wrong once, whole: a spill wider than the register, dates of another country, an error for a name, typed dates. */
import { newSheet } from '../../emulator/workbook/model';
import { done, fill, sessionOf, texts, workbookOf } from '../support/sheet';

const NOVEMBER = (): number => Date.UTC(2026, 10, 26, 10);

test('an array wider than the register keeps showing what it shows, and the two columns stand beyond it', async () => {
  const workbook = workbookOf([]);
  const source = newSheet(7, 'Source');
  fill(source, [
    ['Pupil', 'Intervention', 'Mins', 'Times a week'],
    ['AB', 'Reading', 30, 4],
    ['CD', 'Speech', 20, 3],
  ]);
  workbook.sheets.push(source);
  const session = await sessionOf(workbook);
  session.type(0, 1, 1, '=ARRAYFORMULA(Source!A1:J10)');
  done(session, 'sidebarCheck', { sheet: 'Sheet1' });
  expect(texts(session, 0, 2, 2)).toEqual([
    ['Pupil', 'Intervention'],
    ['AB', 'Reading'],
  ]);
  expect(texts(session, 0, 1, 2, 1, 11)).toEqual([['Outvention status', 'Outvention score']]);
});

test('in a spreadsheet set to the United States nobody with English dates is left out in silence', async () => {
  const workbook = workbookOf([]);
  workbook.locale = 'en_US';
  const session = await sessionOf(workbook, { now: NOVEMBER });
  const rows = [
    ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Start date', 'End date'],
    ['AB', 'Reading', '30', '4', '07/09/2026', '04/12/2026'],
    ['CD', 'Speech', '20', '3', '14/09/2026', '18/12/2026'],
  ];
  rows.forEach((row, i) => {
    row.forEach((text, j) => {
      session.type(0, i + 1, j + 1, text);
    });
  });
  const { notices } = done(session, 'sidebarCheck', {});
  expect(notices.join(' ')).toMatch(/day and month turned round.*United States/);
});

test('in an English spreadsheet nobody with dates of the United States is left out in silence', async () => {
  const session = await sessionOf(workbookOf([]), { now: NOVEMBER });
  const rows = [
    ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Start date', 'End date'],
    ['AB', 'Reading', '30', '4', '09/08/2026', '12/04/2026'],
    ['CD', 'Speech', '20', '3', '09/14/2026', '12/18/2026'],
  ];
  rows.forEach((row, i) => {
    row.forEach((text, j) => {
      session.type(0, i + 1, j + 1, text);
    });
  });
  const { notices } = done(session, 'sidebarCheck', {});
  expect(notices.join(' ')).toMatch(/day and month turned round.*if it says United Kingdom, choose United States/);
});

test('an error for a name is nobody and nothing: both cells are listed as not read', async () => {
  const session = await sessionOf(
    workbookOf([
      ['Pupil', 'Intervention', 'Mins', 'Times a week'],
      ['', 'Speech', 30, 2],
      ['CD', '', 30, 2],
      ['EF', 'Art', 30, 2],
    ]),
  );
  session.type(0, 2, 1, '=NA()');
  session.type(0, 3, 2, '=NA()');
  const { cards, notRead } = done(session, 'sidebarCheck', {});
  expect(cards.map(({ pupil }) => pupil).sort()).toEqual(['CD', 'EF']);
  expect(cards.flatMap(({ rows }) => rows.map(({ intervention }) => intervention))).not.toContain('#N/A');
  expect(notRead.map(({ cell }) => cell)).toEqual(['A2', 'B3']);
});

test('dates typed as "14-Sep-26" are dates: who runs till December runs in November', async () => {
  const session = await sessionOf(
    workbookOf([
      ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Start date', 'End date'],
      ['AB', 'Reading', 30, 4, '14-Sep-26', '18-Dec-26'],
    ]),
    { now: NOVEMBER },
  );
  expect(done(session, 'sidebarCheck', {}).cards[0]?.figure).toBe('2 h of 25 h');
});
