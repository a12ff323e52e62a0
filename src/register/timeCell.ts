/** One cell for a time: a text, a number, or a duration as Sheets keeps it. */
import { readDose } from '../dose/dose';
import type { DoseReading, Measure } from '../dose/parts';
import { exactly } from '../dose/range';
import { withoutRemark } from '../dose/remarks';
import { cellText, durationMinutes, isMoment, type Cell } from '../meaning/cell';

/** Longer is a clock time, as far as one cell can tell: a school day begins at eight, and nobody types 3:30 for a session. */
export const LONGEST_DURATION = 180;

/**
 * What one cell says about time, by what its column measures. A duration is minutes; longer than three hours it may be a time of day, and is not read.
 * A tick or a date says no time.
 * @example readCell('3 x 20 mins', 'dose') // readDose('3 x 20 mins', 'dose')
 * @example readCell(true, 'times') // { why: 'a tick' }
 */
export function readCell(cell: Cell, measure: Measure): DoseReading {
  if (typeof cell === 'boolean') return { why: 'a tick' };
  if (!isMoment(cell)) {
    const [, hours, minutes] = (measure === 'minutes' && TYPED_DURATION.exec(cellText(cell))) || [];
    const typed = Number(hours) * 60 + Number(minutes);
    if (hours !== undefined) return typed > 0 ? { parts: { minutes: exactly(typed) } } : { why: 'nought' };
    const reading = readDose(measure === 'times' ? withDayLetter(cellText(cell)) : cellText(cell), measure);
    const bare =
      'parts' in reading || (measure !== 'times' && measure !== 'minutes') ? null : withoutRemark(cellText(cell), measure === 'times');
    if (bare !== null) return readDose(bare, measure);
    if ((measure !== 'times' && measure !== 'time a week') || 'parts' in reading) return reading;
    // "3 x 30 mins group + 2 x 15 mins individual" under "How often", "Mon 45 mins, Fri 30 mins" under "Time a week" say it all.
    const whole = readDose(cellText(cell), 'dose');
    return 'parts' in whole && whole.parts.weekly ? whole : reading;
  }
  const minutes = durationMinutes(cell);
  if (minutes === null) return { why: 'a date' };
  if (minutes === 0) return { why: 'nought' };
  if (measure === 'hours a week' || measure === 'minutes a week' || measure === 'time a week')
    return { parts: { weekly: exactly(minutes) } };
  // A time on Sheets' day nought may be a duration or a time of day; nobody's session lasts until a quarter past nine.
  if (minutes > LONGEST_DURATION) return { why: 'maybe a time of day, or too long' };
  return measure === 'minutes' || measure === 'hours' ? { parts: { minutes: exactly(minutes) } } : { why: 'a time of day' };
}

/** "00:30", "0:45": a length as an export types it. No clock shows that in a school day; "1:30" may be half past one. */
const TYPED_DURATION = /^(0|0[0-3]):([0-5][05])(?::00)?$/;

const A_DAY_LETTER: Readonly<Record<string, string>> = { M: 'Mon', T: 'Tues', W: 'Wed', TH: 'Thurs', R: 'Thurs', F: 'Fri' };

/**
 * A weekday in place of its letter: "W" where the others are "M T Th". Any other text stays as it is.
 * @example withDayLetter('W') // 'Wed'
 * @example withDayLetter('M T') // 'M T'
 */
export function withDayLetter(text: string): string {
  return A_DAY_LETTER[text.toUpperCase()] ?? text;
}
