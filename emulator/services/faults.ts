/** What can go wrong with a call although the script did nothing wrong. A test says at which call, and which of these. */
import { insufficient, neededScopes } from './authorisation';
import type { Context, Occasion } from './context';
import { fail, LOCK_TIMEOUT, PROTECTED, SERVER_ERROR, STORAGE_ERROR, violation } from './errors';

/**
 * - `protected`: someone has protected what the call is about.
 * - `validation`: a rule on the range's first cell refuses what is written.
 * - `server error`: Google could not answer, and nothing was done.
 * - `late server error`: the call was carried out, and then Google could not answer.
 * - `storage`: several Google accounts are signed in at once.
 * - `lock`: somebody else holds the lock for too long (`tryLock` gives false).
 * - `null`: a lock, store, cache or selection that is not to be had. Calls that always give something go on as they are.
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

/** The n-th call of every execution fails; or of executions of one kind, so that custom functions, say, are left alone. */
export function failingAt(n: number, kind: FaultKind, occasion?: Occasion): Fault {
  return (_call, number, about) => (number === n && (occasion === undefined || about === occasion) ? kind : undefined);
}

/** What Google documents, or people report, to be null at times: see https://developers.google.com/apps-script/reference/lock/lock-service. */
const MAY_BE_NULL = /\.(getDocument(Lock|Properties|Cache)|getActiveRange|getActiveRangeList|getCurrentCell)$/;

/** What the fault makes of the call: a value in its place, or something to do once it has been carried out. */
export interface Met {
  readonly instead?: { readonly value: unknown };
  readonly after?: () => never;
}

interface Called {
  readonly call: string;
  readonly space: string;
  readonly target: object;
}

const GOES_ON: Met = {};

export function meetFault(context: Context, fault: Error | FaultKind, { call, space, target }: Called): Met {
  if (typeof fault === 'object') throw fault;
  switch (fault) {
    case 'protected':
      return fail(PROTECTED);
    case 'validation':
      return fail(violation(firstCell(target)));
    case 'server error':
      return fail(SERVER_ERROR);
    case 'late server error':
      return { after: () => fail(SERVER_ERROR) };
    case 'storage':
      return fail(STORAGE_ERROR);
    case 'lock':
      return call === 'Lock.tryLock' ? { instead: { value: false } } : fail(LOCK_TIMEOUT);
    case 'null':
      return MAY_BE_NULL.test(call) ? { instead: { value: null } } : GOES_ON;
    case 'permission': {
      const scopes = neededScopes(call, space);
      return scopes === undefined ? fail(`You do not have permission to call ${call}`) : insufficient(call, scopes);
    }
    case 'time limit':
      return context.clock.end();
    case 'browser closed':
      context.screen.close();
      return GOES_ON;
  }
}

function firstCell(target: object): string {
  const named = target as { getA1Notation?: () => string };
  return typeof named.getA1Notation === 'function' ? (named.getA1Notation().split(':')[0] ?? 'A1') : 'A1';
}
