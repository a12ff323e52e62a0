/** The spreadsheet's calendar: its time zone can differ from the script's, and what a user typed is in the spreadsheet's. */
import { dayNumber } from '../../meaning/date';
import { localWallClock, type WallClock } from '../../meaning/cell';

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
