/** The last check, and what the school has set: what the sections draw from. */
import type { CheckReply, PupilCard } from '../messages';

let last: CheckReply | null = null;
const listeners: ((reply: CheckReply) => void)[] = [];

export function lastCheck(): CheckReply | null {
  return last;
}

let before: readonly PupilCard[] | null = null;

/** A pupil as the last check found them; where none has been made since the sidebar was opened, as the review's register says now. */
export function cardOf(pupil: string): PupilCard | undefined {
  return (last?.cards ?? before ?? []).find((each) => each.pupil === pupil);
}

export const knowsCards = (): boolean => last !== null || before !== null;

export function keepCards(cards: readonly PupilCard[]): void {
  before = cards;
}

export function whenChecked(listener: (reply: CheckReply) => void): void {
  listeners.push(listener);
}

export function keepCheck(reply: CheckReply): void {
  last = reply;
  keepSchool(reply);
  for (const listener of listeners) listener(reply);
}

type School = Pick<CheckReply, 'ownWays' | 'moreThan'>;

let school: School = { ownWays: {}, moreThan: 0.5 };

/** How the school does a kind of work in class, and its line, as the last call told. */
export const ownWays = (): School['ownWays'] => school.ownWays;
export const moreThan = (): number => school.moreThan;

export function keepSchool({ ownWays, moreThan }: School): void {
  school = { ownWays, moreThan };
}
