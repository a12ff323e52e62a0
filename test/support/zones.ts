/**
 * Started as a process of its own for each script's time zone, since Node has one zone a process: what a formula says on a day, in spreadsheets of several
 * zones. Prints JSON: for each zone and day what OUTVENTION_MINUTES gives of a row that ends the day before, on it and the day after.
 */
import { builtScript } from '../../commands/builtScript';
import { openSession } from '../../emulator/run';
import { cellKey, newWorkbook } from '../../emulator/workbook/model';

/** Sheets counts days from 30 December 1899. */
const SHEETS_DAY_NOUGHT = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

const [zone = '', sheetZones = '', days = ''] = process.argv.slice(2);
const script = await builtScript();
const answers = sheetZones.split(',').flatMap((timeZone) =>
  days.split(',').map((day) => {
    const workbook = newWorkbook('Zones', { timeZone });
    const [sheet] = workbook.sheets;
    const serial = Math.round((Date.parse(`${day}T00:00:00Z`) - SHEETS_DAY_NOUGHT) / DAY_MS);
    ['Pupil', 'Intervention', 'Mins', 'Times a week', 'End date', 'From', 'To'].forEach((value, i) => {
      sheet?.cells.set(cellKey(1, i + 1), { value });
    });
    [-1, 0, 1].forEach((later, i) => {
      ['AB', 'Reading', 20, 1].forEach((value, column) => {
        sheet?.cells.set(cellKey(2 + i, column + 1), { value });
      });
      sheet?.cells.set(cellKey(2 + i, 5), { value: serial + later, format: { numberFormat: 'dd/mm/yyyy' } });
    });
    // 9:15 to 9:40, twice a week.
    ['Pupil', 'Intervention', 'From', 'To', 'Times a week'].forEach((value, i) => {
      sheet?.cells.set(cellKey(10, i + 1), { value });
    });
    ['CD', 'Speech', 9.25 / 24, (9 + 40 / 60) / 24, 2].forEach((value, i) => {
      sheet?.cells.set(cellKey(11, i + 1), { value, ...(i === 2 || i === 3 ? { format: { numberFormat: 'hh:mm' } } : {}) });
    });
    const session = openSession({
      script: { ...script, manifest: { ...script.manifest, timeZone: zone } },
      workbook,
      now: () => Date.parse(`${day}T12:00:00Z`),
    });
    session.type(0, 1, 9, `=OUTVENTION_MINUTES(A1:E4,,{"Review date","${day}"})`);
    session.type(0, 10, 9, '=OUTVENTION_MINUTES(A10:E11)');
    return [timeZone, day, ...[2, 3, 4, 11].map((row) => session.textAt(0, row, 9))];
  }),
);
console.log(JSON.stringify(answers));
