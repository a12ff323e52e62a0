/** A spreadsheet in the emulator, with the built add-on. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbookFile } from '../../emulator/files/xlsx';
import { openSession, type EmulatorOptions } from '../../emulator/run';
import { builtScript } from '../../commands/builtScript';
import type { Session } from '../../emulator/session';
import { cellKey, newWorkbook, type Scalar, type SheetData, type Workbook } from '../../emulator/workbook/model';
import type { Reply, SidebarCalls } from '../../src/messages';

export const SAMPLE = join(import.meta.dirname, '../../commands/sample/sample-register.xlsx');
/** A day on which the sample's interventions run. */
export const SAMPLE_DAY = Date.UTC(2026, 10, 18, 10);

export const SMALL_REGISTER: readonly (readonly Scalar[])[] = [
  ['Our register'],
  ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Led by'],
  ['AB', 'Phonics', 60, 5, 'TA'],
  ['AB', 'Maths', 60, 5, 'Teacher'],
  ['AB', 'Nurture', 60, 4, 'Mentor'],
  ['CD', 'Reading', 20, 5, 'TA'],
  ['CD', 'Handwriting', 'TBC', 3, 'TA'],
];

export function fill(sheet: SheetData, rows: readonly (readonly Scalar[])[], row = 1, column = 1): void {
  rows.forEach((values, i) => {
    values.forEach((value, j) => {
      if (value !== '') sheet.cells.set(cellKey(row + i, column + j), { value });
    });
  });
}

export function workbookOf(rows: readonly (readonly Scalar[])[]): Workbook {
  const workbook = newWorkbook('Register');
  fill(theSheet(workbook), rows);
  return workbook;
}

/** The first sheet. */
export function theSheet(workbook: Workbook): SheetData {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a workbook without sheets');
  return sheet;
}

export async function sampleWorkbook(): Promise<Workbook> {
  return (await openWorkbookFile(await readFile(SAMPLE), 'sample-register.xlsx')).workbook;
}

export async function sessionOf(workbook: Workbook, options: Partial<EmulatorOptions> = {}): Promise<Session> {
  return openSession({ script: await builtScript(), workbook, now: () => SAMPLE_DAY, addOnName: 'Outventions', ...options });
}

/** Asks as the sidebar does, and gives the reply with the service calls it took. */
export function ask<N extends keyof SidebarCalls>(
  session: Session,
  name: N,
  request: SidebarCalls[N]['request'],
): { reply: Reply<SidebarCalls[N]['reply']>; calls: string[] } {
  const outcome = session.callFromSidebar(name, [JSON.stringify(request)]);
  if (outcome.error !== undefined) throw new Error(outcome.error);
  return { reply: JSON.parse(String(outcome.returned)) as Reply<SidebarCalls[N]['reply']>, calls: outcome.calls };
}

/** The reply of a call that has to succeed. */
export function done<N extends keyof SidebarCalls>(
  session: Session,
  name: N,
  request: SidebarCalls[N]['request'],
): SidebarCalls[N]['reply'] {
  const { reply } = ask(session, name, request);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** The sentence of a call that has to be refused. */
export function refused<N extends keyof SidebarCalls>(session: Session, name: N, request: SidebarCalls[N]['request']): string {
  const { reply } = ask(session, name, request);
  if (reply.ok) throw new Error('was not refused');
  return reply.message;
}

/** What a sheet shows, row by row. */
export function texts(session: Session, sheetId: number, rows: number, columns: number, firstRow = 1, firstColumn = 1): string[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => session.textAt(sheetId, firstRow + i, firstColumn + j)),
  );
}
