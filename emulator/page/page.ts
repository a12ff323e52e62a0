/** The page as a whole: passes what the user does to the server, and what the server answers to the screen. */
import type { Entry, PageOutcome, PageState, PageUiEvent } from '../serve/protocol';
import type { SheetView } from '../session';
import type { Area } from '../workbook/model';
import { areaName, parseArea, sameArea } from './a1';
import { Api, Refused } from './api';
import { showAlert, showHtmlDialog } from './dialogs';
import { FormulaBar } from './formulaBar';
import { Grid } from './grid/grid';
import { Sidebar } from './sidebar';
import { Tabs } from './tabs';
import { Toasts } from './toasts';

export class Page {
  readonly toasts = new Toasts();
  readonly formulaBar = new FormulaBar({
    goTo: (name) => this.goTo(name),
    commit: (text, then) => {
      if (text !== this.grid.activeInput) void this.type([{ ...this.grid.active, text }]);
      if (then === 'stay') return;
      this.grid.focus();
      this.grid.moveOn(then);
    },
    leave: () => {
      this.grid.focus();
    },
  });
  readonly grid = new Grid({
    selected: (area) => {
      this.showSelection();
      void this.attempt(() => this.sendSelection(area));
    },
    edited: (entries) => void this.type(entries),
    typing: (text) => {
      if (text === undefined) this.showSelection();
      else this.formulaBar.mirror(text);
    },
  });
  readonly tabs = new Tabs(
    (sheetId) => void this.activate(sheetId),
    () => {
      this.grid.focus();
    },
  );
  readonly sidebar: Sidebar;
  private readonly api: Api;
  /** What the session last heard, or told us, of the selection. */
  private known: { sheetId: number; area: Area } | undefined;
  private readonly lastAreas = new Map<number, Area>();

  constructor(onBusy: (busy: boolean) => void) {
    this.api = new Api(onBusy);
    this.sidebar = new Sidebar({
      call: (name, args) => this.call(name, args),
      focusGrid: () => {
        this.grid.focus();
      },
    });
  }

  async start(): Promise<PageState> {
    const state = await this.api.ask('state', {});
    this.show(state.view);
    this.grid.focus();
    return state;
  }

  async runMenu(name: string): Promise<void> {
    this.grid.focus();
    await this.attempt(async () => {
      const { outcome, view } = await this.api.ask('runMenu', { name });
      this.show(view);
      await this.apply(outcome.ui);
      if (outcome.error !== undefined) this.toasts.error('The script failed', outcome.error);
    });
  }

  private async call(name: string, args: unknown[]): Promise<PageOutcome> {
    const { outcome, view } = await this.api.ask('callFromSidebar', { name, args });
    this.show(view);
    await this.apply(outcome.ui);
    return outcome;
  }

  private async apply(events: PageUiEvent[]): Promise<void> {
    for (const event of events) {
      if (event.kind === 'sidebar') this.sidebar.open(event.title, event.address);
      else if (event.kind === 'toast') this.toasts.show(event.title, event.message);
      // A script stands still until its alert is closed.
      else if (event.kind === 'alert') await showAlert(event.title, event.prompt);
      else void showHtmlDialog(event.title, event.address, { call: (name, args) => this.call(name, args), focusGrid: () => undefined });
    }
  }

  private async type(entries: Entry[]): Promise<void> {
    const sheetId = this.grid.sheetId;
    await this.attempt(async () => {
      try {
        const { view } = await this.api.ask('type', { sheetId, entries });
        if (sheetId === this.grid.sheetId) this.show(view);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        this.showSelection();
        await showAlert('There was a problem', error.message);
        this.show((await this.api.ask('view', { sheetId })).view);
      }
    });
  }

  private async activate(sheetId: number): Promise<void> {
    await this.attempt(async () => {
      const area = this.lastAreas.get(sheetId);
      const { view } = await this.api.ask('activate', { sheetId, area });
      this.show(view);
    });
  }

  private async sendSelection(area: Area): Promise<void> {
    const sheetId = this.grid.sheetId;
    this.lastAreas.set(sheetId, area);
    await this.api.ask('select', { sheetId, area }, () => {
      this.known = { sheetId, area };
    });
  }

  private show(view: SheetView): void {
    const { sheetId, selection } = view;
    const moved = this.known?.sheetId !== sheetId || !sameArea(this.known.area, selection);
    this.tabs.show(view.tabs, sheetId);
    this.grid.show(view);
    if (moved) {
      this.grid.follow(selection);
      this.known = { sheetId, area: selection };
      this.lastAreas.set(sheetId, selection);
    }
    this.showSelection();
  }

  private showSelection(): void {
    this.formulaBar.show(areaName({ ...this.grid.active, rows: 1, columns: 1 }), this.grid.activeInput);
  }

  private goTo(name: string): boolean {
    const area = parseArea(name);
    if (!area) return false;
    this.grid.focus();
    this.grid.go(area);
    return true;
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.toasts.error('', error instanceof Error ? error.message : String(error));
    }
  }
}
