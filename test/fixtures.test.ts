import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbookFile } from '../emulator/files/xlsx';
import { done, refused, sessionOf } from './support/sheet';

/** The fixture in the emulator, checked as the sidebar does it. */
async function opened(name: string): Promise<Awaited<ReturnType<typeof sessionOf>>> {
  const path = join(import.meta.dirname, 'fixtures', `${name}.xlsx`);
  return sessionOf((await openWorkbookFile(await readFile(path), `${name}.xlsx`)).workbook);
}

/** Pupil → least, most, rows not read. */
type Weeks = Record<string, [number, number, number]>;

test.each<[string, Weeks]>([
  // AB: 20 × 5 + 20–30 × 3 + 10 × 5, the last row hidden; CD: 30 × 2, the club at lunch and the support in class take nothing; EF: TBC.
  ['shape-1-row-each', { AB: [210, 240, 0], CD: [60, 60, 0], EF: [0, 0, 1] }],
  // AB: 100 + 90 + 15; CD: 30 + 75.
  ['shape-2-names-once', { AB: [205, 205, 0], CD: [105, 105, 0] }],
  // AB and CD: 100 + 60; EF: 100 + 45; JK: 45; GH is only to join.
  ['shape-3-groups', { AB: [160, 160, 0], CD: [160, 160, 0], EF: [145, 145, 0], JK: [45, 45, 0], GH: [0, 0, 0] }],
  // AB: 100 + 75 + (15 + 30); CD: three interventions and two times can't be told apart; EF: 90.
  ['shape-4-several-in-a-cell', { AB: [220, 220, 0], CD: [0, 0, 1], EF: [90, 90, 0] }],
  // AB: 100 + 60; CD: 60.
  ['shape-5-wide', { AB: [160, 160, 0], CD: [60, 60, 0] }],
  ['shape-6-sheet-each', { AB: [160, 160, 0], CD: [60, 60, 0] }],
  ['headings-on-two-rows', { AB: [100, 100, 0], CD: [180, 180, 0] }],
])('%s gives its pupils the minutes worked out by hand', async (name, expected) => {
  const { report } = done(await opened(name), 'commandCheck', {});
  expect(Object.fromEntries(report.pupils.map(({ pupil, outLeast, outMost, notRead }) => [pupil, [outLeast, outMost, notRead]]))).toEqual(
    expected,
  );
});

test('shape-7-waves is told what is missing', async () => {
  expect(refused(await opened('shape-7-waves'), 'sidebarCheck', {})).toMatch(
    /has no column for minutes, times a week, or both.*It names no pupils either/,
  );
});

test.each([
  'shape-1-row-each',
  'shape-2-names-once',
  'shape-3-groups',
  'shape-4-several-in-a-cell',
  'shape-5-wide',
  'shape-6-sheet-each',
  'headings-on-two-rows',
])('%s is as it was after a check and Clear', async (name) => {
  const session = await opened(name);
  const before = structuredClone(session.workbook.sheets);
  done(session, 'sidebarCheck', {});
  done(session, 'sidebarClear', {});
  expect(session.workbook.sheets).toEqual(before);
});
