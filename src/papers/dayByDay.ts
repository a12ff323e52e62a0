/** A pupil's page: how long the pupil is out on each day, and when. */
import type { Range } from '../dose/range';
import { WEEKDAYS } from '../meaning/slot';
import type { Row } from '../register/row';
import { doubled } from '../week/doubled';
import { minutesOut, takesTime } from '../week/minutes';
import type { PupilWeek } from '../week/week';
import { dayInWords, dayNotKnown, slotInWords } from '../words/pupilPage';

/** Only where the register says when anything is. */
export function dayByDay(week: PupilWeek, running: readonly Row[]): string[][] {
  const timed = running.filter(({ provision }) => provision.slots.length > 0);
  if (timed.length === 0) return [];
  const unknown = running.filter((row) => row.provision.slots.length === 0 && takesTime(row));
  const days = WEEKDAYS.map((name, day) => {
    const out: Range = { least: outOn(timed, day, 'least'), most: outOn(timed, day, 'most') };
    // With times still open, how long is left in class is not known.
    const left = week.taughtMinutes / WEEKDAYS.length;
    const inside: Range = { least: Math.max(0, left - out.most), most: Math.max(0, left - out.least) };
    const isKnown = unknown.length === 0 && week.notRead.length === 0;
    return [name, dayInWords(out, isKnown ? inside : null), slotsOn(timed, day)];
  });
  return [...days, ...unknown.map(dayNotKnown)];
}

function outOn(rows: readonly Row[], day: number, edge: keyof Range): number {
  const slots = rows.filter((row) => minutesOut(row)[edge] > 0).flatMap((row) => row.provision.slots.filter((slot) => slot.day === day));
  return slots.reduce((sum, { from, to }) => sum + to - from, 0) - doubled(slots);
}

function slotsOn(rows: readonly Row[], day: number): string {
  return rows
    .flatMap((row) => row.provision.slots.filter((slot) => slot.day === day).map((slot) => ({ slot, row })))
    .sort((a, b) => a.slot.from - b.slot.from)
    .map(({ slot, row }) => slotInWords(slot, row))
    .join('\n');
}
