import { openBook, type Book } from './book';
import { UserError } from './userError';

/** How long to wait for another editor's action to end. */
const WAIT_MS = 10_000;

/** One action at a time in a document. There may be no lock to be had, and then the action goes on without. */
export function withLock<T>(action: (book: Book) => T): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (!lock) return action(openBook());
  if (!lock.tryLock(WAIT_MS)) throw new UserError({ kind: 'busy' });
  try {
    const result = action(openBook());
    // What was written has to be there before the next editor's turn.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
