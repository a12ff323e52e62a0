/** A spreadsheet's time zone may be another than the script's: a formula reads dates and times as they stand in the cells all the same. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ZONES = ['Europe/London', 'America/New_York', 'Pacific/Auckland'];
/** A day before the clocks change, that day and the day after, in spring and in autumn, where and when they change in each of the three zones. */
const DAYS = ['2026-03-07', '2026-03-08', '2026-03-29', '2026-03-30', '2026-04-05', '2026-09-27', '2026-10-25', '2026-11-01', '2026-11-02'];

test.each(ZONES)('with the script in %s a row ends on its day in every zone, and 9:15 to 9:40 are 25 minutes', async (zone) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, '../support/zones.ts'), zone, ZONES.join(), DAYS.join()],
    { env: { ...process.env, TZ: zone } },
  );
  const answers = JSON.parse(stdout) as string[][];
  expect(answers).toEqual(ZONES.flatMap((sheet) => DAYS.map((day) => [sheet, day, '', '20', '20', '50'])));
});
