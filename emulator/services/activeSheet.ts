/** What a Spreadsheet does to its active sheet: the methods of Sheet that Google offers on the Spreadsheet as well. */
import type { Offers } from './service';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

export const DELEGATED = {
  appendRow: '~ list',
  autoResizeColumn: '~ int',
  deleteColumn: '~ int',
  deleteColumns: '~ int int',
  deleteRow: '~ int',
  deleteRows: '~ int int',
  getActiveCell: '',
  getActiveRangeList: '',
  getColumnWidth: 'int',
  getDataRange: '',
  getFrozenColumns: '',
  getFrozenRows: '',
  getLastColumn: '',
  getLastRow: '',
  getRangeList: 'texts',
  getRowHeight: 'int',
  getSheetId: '',
  getSheetName: '',
  getSheetValues: 'int int int int',
  hideColumn: '~ Range',
  hideRow: '~ Range',
  insertColumnAfter: '~ int',
  insertColumnBefore: '~ int',
  insertColumnsAfter: '~ int int',
  insertColumnsBefore: '~ int int',
  insertRowAfter: '~ int',
  insertRowBefore: '~ int',
  insertRowsAfter: '~ int int',
  insertRowsBefore: '~ int int',
  isColumnHiddenByUser: 'int',
  isRowHiddenByFilter: 'int',
  isRowHiddenByUser: 'int',
  setActiveRangeList: '~ RangeList',
  setActiveSelection: '~ Range | text',
  setColumnWidth: '~ int int',
  setCurrentCell: '~ Range',
  setFrozenColumns: '~ int',
  setFrozenRows: '~ int',
  setRowHeight: '~ int int',
  sort: '~ int | int bool',
  unhideColumn: '~ Range',
  unhideRow: '~ Range',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Spreadsheet> & Offers<GoogleAppsScript.Spreadsheet.Sheet>;

type Method = (...args: unknown[]) => unknown;

/** Those that edit ask the sheet first whether they may, as its own do. */
export function delegate(prototype: Spreadsheet): void {
  for (const name of Object.keys(DELEGATED) as (keyof typeof DELEGATED)[]) {
    Object.defineProperty(prototype, name, {
      value(this: Spreadsheet, ...args: unknown[]) {
        const sheet = this.getActiveSheet();
        const offers = (sheet.constructor as typeof Sheet).service.offers[name];
        if (offers?.startsWith('!')) sheet.guard();
        return (sheet[name] as Method)(...args);
      },
    });
  }
}
