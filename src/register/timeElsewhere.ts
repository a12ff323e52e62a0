/** Where else a row may say its time: in the timetable slot, in the provision's own name, in brackets in a heading. */
import { readDose } from '../dose/dose';
import type { DoseParts } from '../dose/parts';
import { exactly } from '../dose/range';
import { weeksOfPeriod } from '../meaning/rota';
import type { Field } from './fields';
import { LENGTH_OF_EACH } from './headingEvidence';
import { join, NO_PARTS } from './joinParts';
import type { TimeCells } from './time';
import { withDayLetter } from './timeCell';

/** Asked only where the others don't say it all: "Mon 9.15–9.45". */
const SLOT_FIELDS: readonly Field[] = ['when', 'day', 'start'];

/** "Weds 1.15": when it begins on its day takes nothing from how often. */
const A_BEGINNING = /^((?:mon|tue|wed|thu|fri)[a-z]*),? (?:at )?\d{1,2}[.:]\d\d(?: ?[ap]m)?$/i;

/**
 * The parts, with what a slot in the timetable says of those that are open. "9.05-9.25" under "Time" says how long, and "Tues, Thurs" under "Days"
 * beside it how often.
 * @example withSlot({}, { at: (field) => ({ when: 'Mon 9.15-9.45' })[field] }) // { minutes: exactly(30), times: exactly(1) }
 * @example withSlot({}, { at: (field) => ({ when: '9.15-9.45', day: 'Tues, Thurs' })[field] }) // { minutes: exactly(30), times: exactly(2) }
 */
export function withSlot(parts: DoseParts, { at }: TimeCells): DoseParts {
  let slot = NO_PARTS;
  for (const field of SLOT_FIELDS) {
    const cell = at(field);
    // "Weekly" where others have "3 x week" is once; "Term" or "Day" alone may be when, and not how often.
    const weeks = parts.minutes && !parts.times && typeof cell === 'string' && /ly$/i.test(cell.trim()) ? weeksOfPeriod(cell) : null;
    if (weeks !== null) return { times: exactly(1 / weeks), ...parts };
    const reading = typeof cell === 'string' ? readDose(withDayLetter(cell.trim()).replace(A_BEGINNING, '$1'), 'dose') : null;
    if (!reading || 'why' in reading) continue;
    const { minutes, times: often, weekly, dayLong } = reading.parts;
    // "All day" beside "Fri"
    if (dayLong && parts.times && !parts.minutes) return { dayLong, ...parts };
    // "Tues & Thurs 2.10 to 2.30, Fri 11-11.30" says the whole week.
    if (weekly && !parts.minutes && !parts.times && !slot.minutes && !slot.times) return { weekly, ...parts };
    // A second cell only completes the first: two that say the same part may be two things.
    const joined = join(slot, { ...(minutes ? { minutes } : {}), ...(often ? { times: often } : {}) });
    if (!joined) break;
    slot = joined;
    if (slot.minutes && slot.times) break;
  }
  return { ...slot, ...parts };
}

/**
 * The parts, with what the provision's own name says of those that are open; as they were, where the two contradict each other.
 * @example withName({ times: exactly(3) }, { at: () => 'Talk, 20 mins' }) // { times: exactly(3), minutes: exactly(20) }
 */
export function withName(parts: DoseParts, { at }: TimeCells): DoseParts {
  const cell = at('intervention');
  const reading = typeof cell === 'string' ? readDose(cell, 'dose') : null;
  if (!reading || 'why' in reading) return parts;
  return join(parts, reading.parts) ?? parts;
}

/**
 * The minutes that brackets in a heading say, or that stand before what it counts; nothing where they say how often too.
 * @example inHeading('No. of 50 min lessons per fortnight') // { minutes: exactly(50) }
 * @example inHeading('Lessons a week (35 mins each)') // { minutes: exactly(35) }
 * @example inHeading('Lessons a week') // {}
 */
export function inHeading(heading: string): DoseParts {
  const said = LENGTH_OF_EACH.exec(heading)?.[0] ?? /\(([^()]*)\)/.exec(heading)?.[1] ?? '';
  const reading = readDose(said, 'dose');
  return 'parts' in reading && reading.parts.minutes && !reading.parts.times ? { minutes: reading.parts.minutes } : NO_PARTS;
}
