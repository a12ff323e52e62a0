/** What the reviews and the register say of each intervention over time: how often what was decided of it, and how many pupils had another one after it. */
import { isRunning, type Row } from '../register/row';
import type { Register } from '../register/register';
import type { Reviewed } from '../words/overReviews';
import { NO_NAME } from '../words/provisions';
import { DECISIONS, GONE_WORDS, NOT_RUNNING, decisionOf } from './columns';
import { interventionKey } from './facts';
import { isPackage, type TabTable } from './readTable';

/** Interventions' keys by the pupil's key. */
type Had = Map<string, Set<string>>;

interface Time {
  /** Running then, or over by then. */
  readonly had: Had;
  /** Running then, to begin, or paused: not over. */
  readonly goesOn: Had;
}

/**
 * One value for each intervention of the register and of the reviews, by the key that both know it by.
 * @param tables reviews of this register, in the order of time
 * @example overReviews(register, [summer]).get('phonics') // { name: 'Phonics', pupils: 2, decisions: Map { 'Stop' => 2 }, ended: 2, wentOn: 1 }
 */
export function overReviews(register: Register, tables: readonly TabTable[]): ReadonlyMap<string, Reviewed> {
  const lines = tables.flatMap(({ rows }) => rows.filter((row) => !isPackage(row)));
  const names = new Map<string, string>();
  const named = (text: string): string => {
    const key = interventionKey(text);
    names.set(key, names.get(key) ?? text);
    return key;
  };
  for (const { provision } of register.rows) named(provision.intervention || NO_NAME);
  for (const row of lines) named(row.text('intervention'));
  const times = [...tables.map(timeOf), now(register)];
  const { ended, wentOn } = endings(times);
  // Of what goes on all the same, nothing is over.
  for (const [pupil, keys] of nextByDates(register)) for (const key of keys) if (ended.get(pupil)?.has(key)) add(wentOn, pupil, key);
  const count = (who: Had, key: string): number => [...who.values()].filter((keys) => keys.has(key)).length;
  return new Map(
    [...names].map(([key, name]) => {
      const decisions = new Map<string | null, number>();
      for (const row of lines.filter((each) => each.interventionKey === key && each.written.decision !== '')) {
        const decision = decisionOf(row.written.decision);
        const known = DECISIONS.includes(decision) ? decision : null;
        decisions.set(known, (decisions.get(known) ?? 0) + 1);
      }
      const pupils = new Set(times.flatMap(({ had }) => [...had].flatMap(([pupil, keys]) => (keys.has(key) ? [pupil] : []))));
      return [key, { name, pupils: pupils.size, decisions, ended: count(ended, key), wentOn: count(wentOn, key) }];
    }),
  );
}

function add(to: Had, pupil: string, key: string): void {
  if (pupil !== '') to.set(pupil, (to.get(pupil) ?? new Set()).add(key));
}

function timeOf({ rows }: TabTable): Time {
  const time: Time = { had: new Map(), goesOn: new Map() };
  for (const row of rows) {
    if (isPackage(row)) continue;
    const status = row.text('status');
    const isOver = status === GONE_WORDS || status.startsWith('Ended');
    if (isOver || !NOT_RUNNING.test(status)) add(time.had, row.pupilKey, row.interventionKey);
    if (!isOver) add(time.goesOn, row.pupilKey, row.interventionKey);
  }
  return time;
}

function now({ rows }: Register): Time {
  const time: Time = { had: new Map(), goesOn: new Map() };
  for (const row of rows)
    for (const { key } of row.pupils) {
      const isOver = row.provision.running === 'ended';
      if (isOver || isRunning(row)) add(time.had, key, keyOf(row));
      if (!isOver) add(time.goesOn, key, keyOf(row));
    }
  return time;
}

function keyOf({ provision: { intervention } }: Pick<Row, 'provision'>): string {
  return interventionKey(intervention || NO_NAME);
}

/** What was there and doesn't go on is over; unless it goes on by now. */
function endings(times: readonly Time[]): { ended: Had; wentOn: Had } {
  const ended: Had = new Map();
  const wentOn: Had = new Map();
  const byNow = times[times.length - 1]?.goesOn;
  times.forEach(({ had, goesOn }, i) => {
    const before = times[i - 1]?.had;
    for (const [pupil, keys] of [...had, ...(before ?? [])])
      for (const key of keys) {
        if (goesOn.get(pupil)?.has(key) || byNow?.get(pupil)?.has(key)) continue;
        add(ended, pupil, key);
        const then = before?.get(pupil);
        const another = [...(had.get(pupil) ?? [])].some((other) => goesOn.get(pupil)?.has(other) && !then?.has(other));
        if (then?.has(key) && another) add(wentOn, pupil, key);
      }
  });
  return { ended, wentOn };
}

/** Within one register: another row of the pupil's begins on the day on which the first ended, or later. */
function nextByDates({ rows }: Register): Had {
  const found: Had = new Map();
  const byPupil = new Map<string, Row[]>();
  for (const row of rows) for (const { key } of row.pupils) byPupil.set(key, [...(byPupil.get(key) ?? []), row]);
  for (const [pupil, own] of byPupil)
    for (const row of own) {
      const { running, lastDay } = row.provision;
      if (running !== 'ended' || lastDay === undefined) continue;
      if (own.some((other) => keyOf(other) !== keyOf(row) && isRunning(other) && (other.provision.start ?? -Infinity) >= lastDay))
        add(found, pupil, keyOf(row));
    }
  return found;
}
