/** The spreadsheet's calendar: its time zone can differ from the script's, and what a user typed is in the spreadsheet's. */
import { dayNumber } from '../../meaning/date';
import { localWallClock, type WallClock } from '../../meaning/cell';
import { lazy } from '../../memoise';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface SheetClock {
  /** Today in the spreadsheet's time zone, as a day number. */
  readonly today: number;
  /** Reads the spreadsheet's wall clock off a Date that `getValues` gave. */
  readonly wallClock: WallClock;
}

export function clockOf(spreadsheet: Spreadsheet): SheetClock {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const wallClock = zone === Session.getScriptTimeZone() ? localWallClock : wallClockIn(zone);
  return { today: wallClock(new Date()).day, wallClock };
}

const DAY_MS = 86_400_000;
/** A date of this year or before is a time of day or a duration, as Sheets keeps them. */
const LAST_YEAR_OF_TIMES = 1900;

/**
 * For a formula, which may ask hardly anything: dates stand at midnight where the two zones are one, and then nothing is asked. At the first Date that does
 * not, the spreadsheet's zone is; where that can't be had, a date is taken to the nearest midnight, which is right up to twelve hours apart.
 */
export function typedWallClock(): WallClock {
  const ofSheet = lazy((): WallClock => {
    try {
      return wallClockIn(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
    } catch {
      return (date) =>
        date.getFullYear() <= LAST_YEAR_OF_TIMES
          ? localWallClock(date)
          : { day: localWallClock(new Date(date.getTime() + DAY_MS / 2)).day, minutes: 0 };
    }
  });
  return (date) => {
    const local = localWallClock(date);
    return local.minutes === 0 && date.getFullYear() > LAST_YEAR_OF_TIMES ? local : ofSheet()(date);
  };
}

/** Midnight is hour 24 to some engines. */
function wallClockIn(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hour12: false,
  });
  return (date) => {
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(date)) parts[type] = Number(value);
    return {
      day: dayNumber(parts.year ?? 0, parts.month ?? 1, parts.day ?? 1),
      minutes: ((parts.hour ?? 0) % 24) * 60 + (parts.minute ?? 0),
    };
  };
}
