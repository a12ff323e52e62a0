import { openBook, type Book } from './book';
import { UserError } from './userError';

/** How long to wait for another editor's action to end. */
const WAIT_MS = 10_000;

/**
 * One action at a time in a document. There may be no lock to be had, and then the action goes on without.
 * @param isUnwritten may something of it not be in the sheet yet? Asking for that takes half a second of Google's servers
 */
export function withLock<T>(action: (book: Book) => T, isUnwritten: (result: T) => boolean = () => true): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (!lock) return action(openBook());
  if (!lock.tryLock(WAIT_MS)) throw new UserError({ kind: 'busy' });
  try {
    const result = action(openBook());
    // What was written has to be there before the next editor's turn.
    if (isUnwritten(result)) SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
