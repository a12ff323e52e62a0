/** What the page and its server say to each other. Types only: nothing of this is in either program. */
import type { Menu, Outcome, SheetView, UiEvent } from '../session';
import type { Area } from '../workbook/model';

/** HTML that a script shows is not sent to the page: it is served at an address of its own, for a sandboxed frame. */
export type PageUiEvent = Exclude<UiEvent, { kind: 'sidebar' | 'dialog' }> | { kind: 'sidebar' | 'dialog'; title: string; address: string };

export type PageOutcome = Omit<Outcome, 'ui'> & { ui: PageUiEvent[] };

export interface Entry {
  row: number;
  column: number;
  text: string;
}

export interface PageState {
  title: string;
  note?: string;
  menus: Menu[];
  openError?: string;
  view: SheetView;
}

/** Every operation: what is posted to `api/NAME`, and what comes back. */
export interface Operations {
  state: { body: Record<string, never>; answer: PageState };
  view: { body: { sheetId: number }; answer: { view: SheetView } };
  /** Several cells at once, so that pasting and clearing are one request. */
  type: { body: { sheetId: number; entries: Entry[] }; answer: { view: SheetView } };
  select: { body: { sheetId: number; area: Area }; answer: Record<string, never> };
  activate: { body: { sheetId: number; area?: Area | undefined }; answer: { view: SheetView } };
  runMenu: { body: { name: string }; answer: { outcome: PageOutcome; view: SheetView } };
  callFromSidebar: { body: { name: string; args: unknown[] }; answer: { outcome: PageOutcome; view: SheetView } };
}

/** The answer, with status 422, where the spreadsheet refused: an entry that a rule forbids, a sheet that is gone. */
export interface Refusal {
  message: string;
}

/** From a sandboxed frame to the page. */
export type FrameRequest =
  | { kind: 'call'; id: number; name: string; args: unknown[] }
  | { kind: 'close' }
  | { kind: 'focus' }
  | { kind: 'size'; width?: number; height?: number };

/** From the page to the frame. */
export type FrameReply = { kind: 'success'; id: number; returned?: unknown } | { kind: 'failure'; id: number; message: string };
