/** A pupil's week as a grid of mornings and afternoons, with what is at no set time beside it: never as nothing. */
import { WEEKDAYS } from '../meaning/slot';
import type { Row } from '../register/row';
import { plainWords } from '../text';
import { timesAWeek } from '../week/minutes';
import { entryInWords, namesADay, type Placed } from '../words/pupilPage';

export interface WeekGrid {
  /** Mornings and afternoons, each from Monday to Friday, as they are printed; null where nothing is known to be on any day. */
  readonly halves: readonly [readonly string[], readonly string[]] | null;
  /** Rows whose times vary, or are not known. */
  readonly vary: readonly Row[];
}

/** Minutes after midnight. */
const NOON = 12 * 60;

/**
 * @param running rows that run, in the register's order
 * @example weekGrid([rowOf('Mon 9.00-9.30')]).halves[0][0] // '9:00–9:30 Phonics'
 */
export function weekGrid(running: readonly Row[]): WeekGrid {
  const placed = running.map((row) => ({ row, at: placesOf(row) }));
  const all = placed.flatMap(({ at }) => at);
  const half = (isAfternoon: boolean): string[] =>
    WEEKDAYS.map((_, day) =>
      all
        .filter((each) => each.day === day && each.isAfternoon === isAfternoon)
        .sort((a, b) => (a.from ?? 0) - (b.from ?? 0))
        .map(entryInWords)
        .join('\n'),
    );
  return {
    halves: all.length > 0 ? [half(false), half(true)] : null,
    vary: placed.filter(({ at }) => at.length === 0).map(({ row }) => row),
  };
}

/** By the clock, else by days and morning or afternoon, where both are said and there are as many days as sessions. */
function placesOf(row: Row): Placed[] {
  const { slots, texts } = row.provision;
  if (slots.length > 0) return slots.map(({ day, from, to }) => ({ row, day, isAfternoon: from >= NOON, from, to }));
  const said = plainWords([texts.day ?? '', texts.when ?? '', ...[texts.times ?? '', texts.dose ?? ''].filter(namesADay)].join(' '))
    .replace(AT_A_TIME, '$1')
    .replace(LENGTHS, ' ');
  const days = WEEKDAYS.flatMap((name, day) =>
    new RegExp(`\\b${name.slice(0, 3).toLowerCase()}`).test(said) || EVERY_DAY.test(said) ? [day] : [],
  );
  const [isMorning, isAfternoon] = [/\b(?:am|mornings?)\b/.test(said), /\b(?:pm|afternoons?)\b/.test(said)];
  const often = timesAWeek(row);
  const fits = often === null || (often.least === days.length && often.most === days.length);
  if (isMorning === isAfternoon || !fits || NOT_SO.test(said)) return [];
  return days.map((day) => ({ row, day, isAfternoon, from: null, to: null }));
}

/** "2pm", "at 9.30am". */
const AT_A_TIME = /\b\d{1,2}(?:[.: ]\d{2})? ?([ap]m)\b/g;
/** "30 mins", "for 1 hour", "2x", "3 times a week": how long and how often says no day. */
const LENGTHS = /\b\d{1,3} ?(?:x|mins?|minutes?|hours?|hrs?|times|sessions)\b|\b(?:a|per|each|every) week\b/g;
const EVERY_DAY = /\bdaily\b|\b(?:every|each) (?:day|morning|afternoon)\b/;
/** "Mon or Tue am", "Mon to Wed am", every other week. */
const NOT_SO = /\bor\b|\bto\b|\d|-|\/|alternate|fortnight|week [ab]\b/;
