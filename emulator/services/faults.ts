/** What can go wrong at a call although the script did nothing wrong, and what people may do between two calls. */

/** What an execution is for. */
export type Occasion = 'open' | 'menu' | 'sidebar' | 'formula';

/**
 * - `protected`: someone has protected what the call is about.
 * - `validation`: a rule on the range's first cell refuses what is written.
 * - `server error`: Google could not answer, and nothing was done.
 * - `late server error`: the call was carried out, and then Google could not answer.
 * - `storage`: several Google accounts are signed in at once.
 * - `lock`: somebody else holds the lock for too long (`tryLock` gives false).
 * - `null`: a lock, store or selection that is not to be had. Calls that always give something go on as they are.
 * - `permission`: the user has not granted what the call needs.
 * - `time limit`: the time is up at this call. The execution ends there; no `catch` or `finally` of the script runs.
 * - `browser closed`: from this call on nobody is there to see anything. The execution itself goes on to its end.
 */
export const FAULTS = [
  'protected',
  'validation',
  'server error',
  'late server error',
  'storage',
  'lock',
  'null',
  'permission',
  'time limit',
  'browser closed',
] as const;

export type FaultKind = (typeof FAULTS)[number];

/**
 * Asked at every counted call: its name, such as `Range.setValues`, its number in the execution (from 1), and what the
 * execution is for. An Error is thrown as it is.
 */
export type Fault = (call: string, n: number, occasion: Occasion) => Error | FaultKind | undefined;

/**
 * Called before every counted call with the same three things as a `Fault`: it may change the workbook as a person would, with
 * the functions of edits.ts. The call then finds the workbook as it left it. What it throws ends the execution and is thrown to
 * whoever started that.
 */
export type Before = (call: string, n: number, occasion: Occasion) => void;

/**
 * The n-th call of every execution fails; or of executions of one kind, so that custom functions, say, are left alone.
 * @example openSession({ script, workbook, fault: failingAt(3, 'protected', 'sidebar') })
 */
export function failingAt(n: number, kind: FaultKind, occasion?: Occasion): Fault {
  return (_call, number, about) => (number === n && (occasion === undefined || about === occasion) ? kind : undefined);
}

/**
 * Somebody edits just before the n-th call, once: of the first execution that comes so far, or of the first of one kind.
 * @example openSession({ script, workbook, before: editingAt(3, () => insertRows(workbook, 0, 2)) })
 */
export function editingAt(n: number, edit: () => void, occasion?: Occasion): Before {
  let done = false;
  return (_call, number, about) => {
    if (done || number !== n || (occasion !== undefined && about !== occasion)) return;
    done = true;
    edit();
  };
}
