/** A small spreadsheet that answers as a session does, for trying the page: what is typed is kept, and nothing is calculated. */
import type { CellView, ChartView, Outcome, Session, SheetView } from '../../session';
import { newSheet, newWorkbook, type Area } from '../../workbook/model';

export interface FakeSession extends Session {
  log: string[];
  typed: { sheetId: number; row: number; column: number; text: string }[];
  selected: Area[];
  /** What the sidebar's functions do, by name. */
  functions: Record<string, (...args: unknown[]) => Partial<Outcome>>;
}

interface FakeSheet {
  cells?: CellView[];
  charts?: ChartView[];
  more?: Partial<SheetView>;
}

export function fakeSession(sheets: Record<string, FakeSheet>, more: Partial<Pick<Session, 'menus' | 'openError'>> = {}): FakeSession {
  const names = Object.keys(sheets);
  const workbook = newWorkbook('Fake');
  workbook.sheets = names.map((name, id) => newSheet(id, name));
  const cellsOf = names.map((name) => sheets[name]?.cells ?? []);
  const cellAt = (sheetId: number, row: number, column: number) =>
    cellsOf[sheetId]?.find((cell) => cell.row === row && cell.column === column);
  const outcome = (name: string, args: unknown[]): Outcome => ({ ui: [], calls: [], ...session.functions[name]?.(...args) });
  const session: FakeSession = {
    workbook,
    menus: more.menus ?? [],
    openError: more.openError,
    log: [],
    typed: [],
    selected: [],
    functions: {},
    runMenu: (name) => {
      session.log.push(`menu ${name}`);
      return outcome(name, []);
    },
    callFromSidebar: (name, args) => {
      session.log.push(`sidebar ${name} ${JSON.stringify(args)}`);
      return outcome(name, args);
    },
    callFormula: () => ({ ui: [], calls: [] }),
    type: (sheetId, row, column, text) => {
      if (text === 'forbidden') throw new Error('The data you entered in cell B2 violates the data validation rules set on this cell.');
      session.typed.push({ sheetId, row, column, text });
      const cell = cellAt(sheetId, row, column);
      if (cell) Object.assign(cell, { text, input: undefined });
      else cellsOf[sheetId]?.push({ row, column, text });
    },
    storedValues: () => [],
    valueAt: (sheetId, row, column) => cellAt(sheetId, row, column)?.text ?? '',
    textAt: (sheetId, row, column) => cellAt(sheetId, row, column)?.text ?? '',
    inputAt: (sheetId, row, column) => cellAt(sheetId, row, column)?.input ?? '',
    select: (sheetId, area) => {
      workbook.activeSheetId = sheetId;
      workbook.selection = area;
      session.selected.push(area);
    },
    view: (sheetId) => {
      const name = names[sheetId];
      if (name === undefined) throw new Error('This sheet is gone.');
      return {
        tabs: names.map((tab, id) => ({ id, name: tab, hidden: false })),
        activeSheetId: workbook.activeSheetId,
        selection: workbook.selection,
        sheetId,
        rows: 32,
        columns: 8,
        columnWidths: [],
        rowHeights: [],
        frozenRows: 0,
        frozenColumns: 0,
        gridlines: true,
        cells: cellsOf[sheetId] ?? [],
        charts: sheets[name]?.charts ?? [],
        ...sheets[name]?.more,
      };
    },
  };
  return session;
}
