/** What the page may ask of the session. Everything that arrives is checked first. */
import * as z from 'zod/mini';
import type { Outcome, Session } from '../session';
import type { Frames } from './frames';
import type { Operations, PageOutcome, PageState } from './protocol';

/** No sheet has more rows, nor (ZZZ) more columns. */
const row = z.int().check(z.positive(), z.maximum(10_000_000));
const column = z.int().check(z.positive(), z.maximum(18_278));
const area = z.object({ row, column, rows: row, columns: column });
const sheetId = z.int();

const bodies = {
  state: z.object({}),
  view: z.object({ sheetId }),
  type: z.object({ sheetId, entries: z.array(z.object({ row, column, text: z.string() })) }),
  select: z.object({ sheetId, area }),
  activate: z.object({ sheetId, area: z.optional(area) }),
  runMenu: z.object({ name: z.string() }),
  callFromSidebar: z.object({ name: z.string(), args: z.array(z.unknown()) }),
};

type Handlers = { [Name in keyof Operations]: (body: Operations[Name]['body']) => Operations[Name]['answer'] };

export interface PageSource {
  session: Session;
  title: string;
  note?: string | undefined;
}

function handlers({ session, title, note }: PageSource, frames: Frames): Handlers {
  const activeView = () => session.view(session.workbook.activeSheetId);
  const state = (): PageState => ({
    title,
    ...(note === undefined ? {} : { note }),
    menus: session.menus,
    ...(session.openError === undefined ? {} : { openError: session.openError }),
    view: activeView(),
  });
  const forPage = (outcome: Outcome): PageOutcome => ({
    ...outcome,
    ui: outcome.ui.map((event) => ('html' in event ? { kind: event.kind, title: event.title, address: frames.add(event.html) } : event)),
  });
  return {
    state,
    view: (body) => ({ view: session.view(body.sheetId) }),
    type: (body) => {
      for (const { row, column, text } of body.entries) session.type(body.sheetId, row, column, text);
      return { view: session.view(body.sheetId) };
    },
    select: (body) => {
      session.select(body.sheetId, body.area);
      return {};
    },
    activate: (body) => {
      session.select(body.sheetId, body.area ?? { row: 1, column: 1, rows: 1, columns: 1 });
      return { view: session.view(body.sheetId) };
    },
    runMenu: (body) => ({ outcome: forPage(session.runMenu(body.name)), view: activeView() }),
    callFromSidebar: (body) => ({ outcome: forPage(session.callFromSidebar(body.name, body.args)), view: activeView() }),
  };
}

/** The spreadsheet refuses in words of its own, which name cells; whatever else is thrown may quote what they hold. */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && (error.name === 'Error' || error.name === 'Exception');
}

export interface Reply {
  status: number;
  body: unknown;
}

/** `undefined`: there is no such operation. */
export function operations(source: PageSource, frames: Frames): (name: string, body: unknown) => Reply | undefined {
  const known = handlers(source, frames);
  return (name, body) => {
    if (!Object.hasOwn(bodies, name)) return undefined;
    const operation = name as keyof Operations;
    const parsed = bodies[operation].safeParse(body);
    if (!parsed.success) return { status: 400, body: { message: 'This request is not one that the page makes.' } };
    const run = known[operation] as (data: unknown) => unknown;
    try {
      return { status: 200, body: run(parsed.data) };
    } catch (error) {
      if (!isRefusal(error)) return { status: 500, body: { message: 'The emulator could not do this.' } };
      return { status: 422, body: { message: error.message } };
    }
  };
}
