/**
 * The emulator as a library. What is exported here stays as it is; everything else may move.
 *
 * - `createServices`: Apps Script's services as plain objects, for code that takes them from somewhere.
 * - `openSession`: a whole script, run as Google runs it.
 * - the workbook that either works on, as plain data, and what a person does to it.
 */
export { createServices, type AuthMode, type Observed, type Services, type ServicesOptions } from './runtime/library';
export { openSession, type EmulatorOptions } from './run';
export type { CellView, Manifest, Menu, MenuItem, Outcome, Script, Session, SheetView, UiEvent } from './session';
export {
  cellAt,
  cellKey,
  newSheet,
  newWorkbook,
  type Area,
  type Cell,
  type CellFormat,
  type Scalar,
  type SheetData,
  type Workbook,
} from './workbook/model';
export {
  deleteColumns,
  deleteRows,
  deleteSheet,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
  renameSheet,
  sortRows,
  typeInto,
} from './edits';
export { editingAt, failingAt, FAULTS, type Before, type Fault, type FaultKind, type Occasion } from './services/faults';
