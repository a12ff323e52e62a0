/** The emulator, for whoever develops: how long until the sample register is seen, and what its formulas cost. */
import { join } from 'node:path';
import { openFile } from '../../commands/command';
import { openSession } from '../../emulator/run';
import { builtScript } from '../../commands/builtScript';
import { cellKey, newWorkbook } from '../../emulator/workbook/model';
import { median, type Topic } from '../measure';

const ROUNDS = 5;
const CELLS = 2000;
const SAMPLE = join(import.meta.dirname, '../../commands/sample/sample-register.xlsx');

async function firstGrid(): Promise<number> {
  const start = performance.now();
  const { workbook } = await openFile(SAMPLE);
  const session = openSession({ script: await builtScript(), workbook, addOnName: 'Outventions' });
  session.view(workbook.sheets[0]?.id ?? 0);
  return performance.now() - start;
}

/** A cell is typed into, on which all the formulas depend. */
async function recalculated(): Promise<number> {
  const workbook = newWorkbook('Sums');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a workbook without sheets');
  sheet.rowCount = Math.max(sheet.rowCount, CELLS + 1);
  sheet.cells.set(cellKey(1, 1), { value: 1 });
  for (let row = 1; row <= CELLS; row += 1) {
    sheet.cells.set(cellKey(row, 2), { value: row });
    sheet.cells.set(cellKey(row, 3), { value: '', formula: `=$A$1*B${row}+1` });
  }
  const session = openSession({ script: await builtScript(), workbook });
  const all = (): void => {
    for (let row = 1; row <= CELLS; row += 1) session.valueAt(sheet.id, row, 3);
  };
  all();
  const start = performance.now();
  session.type(sheet.id, 1, 1, '2');
  all();
  const time = performance.now() - start;
  if (session.valueAt(sheet.id, CELLS, 3) !== 2 * CELLS + 1) throw new Error('the emulator did not recalculate');
  return time;
}

export async function emulatorTopic(): Promise<Topic> {
  const [grids, sums]: [number[], number[]] = [[], []];
  for (let i = 0; i < ROUNDS; i += 1) {
    grids.push(await firstGrid());
    sums.push(await recalculated());
  }
  return {
    topic: 'Emulator',
    means: 'For whoever develops: the page of `npm start`.',
    lines: [
      { what: 'sample register opened, script loaded, first grid', figure: median(grids), unit: 'ms' },
      { what: `recalculating ${CELLS} formula cells`, figure: median(sums), unit: 'ms' },
    ],
  };
}
