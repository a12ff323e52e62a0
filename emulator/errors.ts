/** What a service throws: its `name` is `Exception`, whatever went wrong. */
export class Exception extends Error {
  override readonly name = 'Exception';
}

/** @throws an `Exception` with this text. */
export function fail(text: string): never {
  throw new Exception(text);
}

export const BEYOND_GRID = 'The coordinates of the range are outside the dimensions of the sheet.';
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
/** Both as several projects report them of tables with typed columns. */
export const TYPED_NUMBER_FORMAT = "You can't set the number format of cells in a typed column.";
export const TYPED_COLUMN = 'This operation is not allowed on cells in typed columns.';
export const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';
export const NO_UI = 'Cannot call SpreadsheetApp.getUi() from this context.';
export const LOCK_TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';
export const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";
export const STORAGE_ERROR = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
export const UNAUTHORISED = 'Authorization is required to perform that action.';
export const MAX_CELL_TEXT = 50_000;

export function violation(cell: string): string {
  return `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
}

export function wrongSize(dimension: 'rows' | 'columns', data: number, range: number): string {
  return (
    `The number of ${dimension} in the data does not match the number of ${dimension} in the range. ` +
    `The data has ${data} but the range has ${range}.`
  );
}
