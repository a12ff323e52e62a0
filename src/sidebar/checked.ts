/** The last check, and the school's own ways: what the sections draw from. */
import type { CheckReply } from '../messages';

let last: CheckReply | null = null;
const listeners: ((reply: CheckReply) => void)[] = [];

export function lastCheck(): CheckReply | null {
  return last;
}

export function whenChecked(listener: (reply: CheckReply) => void): void {
  listeners.push(listener);
}

export function keepCheck(reply: CheckReply): void {
  last = reply;
  keepOwnWays(reply.ownWays);
  for (const listener of listeners) listener(reply);
}

let ways: CheckReply['ownWays'] = {};

/** How the school does a kind of work in class, as the last call told. */
export function ownWays(): CheckReply['ownWays'] {
  return ways;
}

export function keepOwnWays(now: CheckReply['ownWays']): void {
  ways = now;
}
