/** Every action of menu and sidebar on a register of so many rows, in the emulator, and the service calls each of them made. */
import { openSession } from '../../emulator/run';
import { builtScript } from '../../commands/builtScript';
import type { Session } from '../../emulator/session';
import { cellKey, newWorkbook, type Workbook } from '../../emulator/workbook/model';
import type { Reply, SidebarCalls } from '../../src/messages';
import { untidyRows, type Value } from '../registers';

/** A day on which the registers' interventions run. */
const DAY = Date.UTC(2026, 10, 18, 10);

function workbookOf(rows: readonly (readonly Value[])[]): Workbook {
  const workbook = newWorkbook('Register');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a workbook without sheets');
  sheet.rowCount = Math.max(sheet.rowCount, rows.length);
  rows.forEach((cells, i) => {
    cells.forEach((value, j) => {
      if (value !== '') sheet.cells.set(cellKey(i + 1, j + 1), { value });
    });
  });
  return workbook;
}

export interface ActionCalls {
  readonly action: string;
  /** In order, as `Range.getValues`. */
  readonly calls: readonly string[];
}

export async function callsOfActions(rows: number): Promise<ActionCalls[]> {
  const session = openSession({
    script: await builtScript(),
    workbook: workbookOf(untidyRows(rows)),
    addOnName: 'Outventions',
    now: () => DAY,
  });
  const done: ActionCalls[] = [];
  const ask = <N extends keyof SidebarCalls>(action: string, name: N, request: SidebarCalls[N]['request']): SidebarCalls[N]['reply'] => {
    const { reply, calls } = asked(session, name, request);
    done.push({ action, calls });
    return reply;
  };
  const { register: sheet, headingRow } = ask('check, the first time', 'sidebarCheck', {});
  ask('check again', 'sidebarCheck', {});
  const { review } = ask('write review tab', 'sidebarWriteReview', {});
  ask('write review tab again', 'sidebarWriteReview', {});
  ask('check with a review tab', 'sidebarCheck', {});
  ask('open the review', 'sidebarReview', {});
  const [one, next] = review.pupils;
  if (!one || !next) throw new Error('a review of nobody');
  const pupil = ask("one pupil's review", 'sidebarReviewPupil', { review: review.id, pupil: one.key });
  const [line] = pupil.lines;
  if (!line) throw new Error('a pupil without interventions');
  const lines = [{ line: line.line, name: line.intervention, written: { ...line.written, notes: 'Seen in class.' }, was: line.written }];
  ask('save, and the next pupil', 'sidebarSaveReview', { review: review.id, pupil: one.key, lines, next: next.key });
  ask('finish the review', 'sidebarFinishReview', { review: review.id });
  ask('show a cell', 'sidebarShowCell', { sheet, cell: `B${headingRow + 1}` });
  ask("show a pupil's rows", 'sidebarShowRows', { sheet, rows: [headingRow + 1, headingRow + 2] });
  ask('open settings, the first time', 'sidebarOpenSettings', {});
  ask('check with a settings tab', 'sidebarCheck', {});
  ask('clear highlights', 'sidebarClear', {});
  return done;
}

function asked<N extends keyof SidebarCalls>(
  session: Session,
  name: N,
  request: SidebarCalls[N]['request'],
): { reply: SidebarCalls[N]['reply']; calls: readonly string[] } {
  const { returned, error, calls } = session.callFromSidebar(name, [JSON.stringify(request)]);
  if (error !== undefined) throw new Error(`${name}: ${error}`);
  const reply = JSON.parse(String(returned)) as Reply<SidebarCalls[N]['reply']>;
  if (!reply.ok) throw new Error(`${name}: ${reply.message}`);
  return { reply: reply.value, calls };
}
