/** Some days of a year, by which two zones can be told apart. */
const SAMPLES = [Date.UTC(2026, 0, 1), Date.UTC(2026, 3, 1), Date.UTC(2026, 6, 1), Date.UTC(2026, 9, 28)];

function wall(ms: number, timeZone?: string): string {
  return new Date(ms).toLocaleString('en-GB', timeZone === undefined ? {} : { timeZone });
}

/** Known to be this process's own, as long as TZ says the same: comparing clocks takes longer than opening a small spreadsheet. */
let kept: string | undefined;

/** Makes a zone the local one of this process. */
export function useTimeZone(timeZone: string): void {
  if (kept === timeZone && process.env.TZ === timeZone) return;
  if (process.env.TZ !== timeZone) process.env.TZ = timeZone;
  kept = undefined;
  if (SAMPLES.some((ms) => wall(ms) !== wall(ms, timeZone))) {
    throw new Error(`The script's time zone is ${timeZone}, and this process keeps another: start Node with TZ=${timeZone}.`);
  }
  kept = timeZone;
}
