/** A formula that is to be worked out before those that wait for it. */
export interface Place {
  sheetId: number;
  key: number;
}

/** So many formulas may wait for one another on the call stack. */
export const LONGEST_CHAIN = 80;

/** Thrown to unwind a chain of references that is too long for the call stack: its far end is evaluated first. */
export class Deferred extends Error {
  constructor(readonly place: Place) {
    super('deferred');
  }
}
