/** The last check: what the sections draw from. */
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
  for (const listener of listeners) listener(reply);
}
