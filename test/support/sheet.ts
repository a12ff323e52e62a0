/** A spreadsheet in the emulator, with the built add-on. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbookFile } from '../../emulator/files/xlsx';
import { openSession, type EmulatorOptions } from '../../emulator/run';
import { builtScript } from '../../commands/builtScript';
import type { Session } from '../../emulator/session';
import { cellKey, newWorkbook, type Scalar, type SheetData, type Workbook } from '../../emulator/workbook/model';
import type { CommandCalls, Reply, SidebarCalls } from '../../src/messages';
import { ALL_TOGETHER } from '../../src/review/columns';

type Calls = SidebarCalls & CommandCalls;

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
  const workbook = liveWorkbookOf(rows);
  live.delete(workbook);
  asAtGoogle(workbook, rows);
  return workbook;
}

/** For what is told of live formulas on a plain sheet, whatever GOOGLE says: of a formula's text, or of what an edit changes at once. */
export function liveWorkbookOf(rows: readonly (readonly Scalar[])[]): Workbook {
  const workbook = newWorkbook('Register');
  fill(theSheet(workbook), rows);
  live.add(workbook);
  return workbook;
}

const live = new WeakSet<Workbook>();

/**
 * With GOOGLE set (`npm run google`) every register of a test is what Google may make of it: "tables", a table with typed columns, whose headings take no formula
 * and which takes our columns in; "values", one whose two columns hold values; "copied", a copied file without our marks, whenever it is opened.
 */
function asAtGoogle(workbook: Workbook, rows: readonly (readonly Scalar[])[]): void {
  const sheet = theSheet(workbook);
  if (process.env.GOOGLE === 'values')
    workbook.documentProperties.set(`outventions.chosen.${sheet.id}`, '{"columns":{},"columnsHold":"values"}');
  if (process.env.GOOGLE !== 'tables') return;
  const first = rows.findIndex((row) => row.filter((value) => value !== '').length > 2);
  const width = Math.max(...rows.map((row) => row.length));
  if (first >= 0)
    sheet.tables.push({
      area: { row: first + 1, column: 1, rows: rows.length - first, columns: width },
      headings: 'text',
      takesNeighbours: true,
    });
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

/** Read once for a file of tests: it is half a megabyte, and a session is opened some thousand times. */
const script = builtScript();

export async function sessionOf(workbook: Workbook, options: Partial<EmulatorOptions> = {}): Promise<Session> {
  if (process.env.GOOGLE === 'copied' && !live.has(workbook)) for (const sheet of workbook.sheets) sheet.metadata = [];
  return openSession({ script: await script, workbook, now: () => SAMPLE_DAY, addOnName: 'Outventions', ...options });
}

/** Asks as the sidebar and the command line do, and gives the reply with the service calls it took. */
export function ask<N extends keyof Calls>(
  session: Session,
  name: N,
  request: Calls[N]['request'],
): { reply: Reply<Calls[N]['reply']>; calls: string[] } {
  const outcome = session.callFromSidebar(name, [JSON.stringify(request)]);
  if (outcome.error !== undefined) throw new Error(outcome.error);
  return { reply: JSON.parse(String(outcome.returned)) as Reply<Calls[N]['reply']>, calls: outcome.calls };
}

/** The reply of a call that has to succeed. */
export function done<N extends keyof Calls>(session: Session, name: N, request: Calls[N]['request']): Calls[N]['reply'] {
  const { reply } = ask(session, name, request);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** The sentence of a call that has to be refused. */
export function refused<N extends keyof Calls>(session: Session, name: N, request: Calls[N]['request']): string {
  const { reply } = ask(session, name, request);
  if (reply.ok) throw new Error('was not refused');
  return reply.message;
}

/** The id of a line of the review, by which it is saved: of an intervention as the tab names it, or of "All together". */
export function lineOf(session: Session, review: number, pupil: string, intervention: string): string {
  const { package: whole, lines } = done(session, 'sidebarReviewPupil', { review, pupil });
  const found = [whole, ...lines].find((line) => line.intervention === intervention);
  if (!found || found.line === '') throw new Error(`no line for ${pupil}, ${intervention}`);
  return found.line;
}

/** The id of a pupil's line of the whole package. */
export function packageOf(session: Session, review: number, pupil: string): string {
  return lineOf(session, review, pupil, ALL_TOGETHER);
}

/** What a sheet shows, row by row. */
export function texts(session: Session, sheetId: number, rows: number, columns: number, firstRow = 1, firstColumn = 1): string[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => session.textAt(sheetId, firstRow + i, firstColumn + j)),
  );
}
