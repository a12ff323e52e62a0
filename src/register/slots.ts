/** When in the week a row is, from all of its cells that may say so. */
import { slotsBeginning } from '../meaning/beginnings';
import type { Cell } from '../meaning/cell';
import { cellClock } from '../meaning/clock';
import { slotsOf, type Slot } from '../meaning/slot';
import { clockInWords } from '../words/figures';
import { clockText } from './clockColumns';
import type { Field } from './fields';
import { isRead, type NotRead, type Time } from './time';

interface SlotCells {
  readonly at: (field: Field) => Cell | undefined;
  readonly said: (field: Field) => string;
  readonly intervention: string;
}

/** By days and clock times from when to when that come to the row's minutes a week; else by when each of its sessions begins. */
export function slotsOfRow({ at, said, intervention }: SlotCells, time: Time | NotRead): readonly Slot[] {
  if (!isRead(time)) return [];
  const [from, to] = [cellClock(at('from')), cellClock(at('to'))];
  const clocks = from === null || to === null ? '' : clockText(at('day'), from, to);
  const dayAndWhen = `${said('day')} ${said('when')}`;
  const slots = slotsOf([clocks, said('when'), dayAndWhen, said('dose'), said('times'), said('start'), intervention], time.weekly);
  if (slots.length > 0 || !time.times || !time.minutes) return slots;
  const begins = from ?? cellClock(at('when'));
  const atClock = begins === null ? [] : [said('day'), said('times')].map((days) => `${days} ${clockInWords(begins)}`);
  return slotsBeginning([...atClock, said('when'), dayAndWhen, said('times'), said('dose')], time.times, time.minutes);
}
