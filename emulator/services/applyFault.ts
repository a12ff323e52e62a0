import { fail, LOCK_TIMEOUT, PROTECTED, SERVER_ERROR, STORAGE_ERROR, violation } from '../errors';
import { insufficient, neededScopes } from './authorisation';
import type { Context } from './context';
import type { FaultKind } from './faults';

/** What Google documents, or people report, to be null at times: see https://developers.google.com/apps-script/reference/lock/lock-service. */
const MAY_BE_NULL = /\.(getDocument(Lock|Properties)|getActiveRange)$/;

/** What the fault makes of the call: a value in its place, or something to do once it has been carried out. */
export interface Applied {
  readonly instead?: { readonly value: unknown };
  readonly after?: () => never;
}

interface Called {
  readonly call: string;
  readonly space: string;
  readonly target: object;
}

const GOES_ON: Applied = {};

/** @throws what the fault makes the call throw. */
export function applyFault(context: Context, fault: Error | FaultKind, { call, space, target }: Called): Applied {
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
