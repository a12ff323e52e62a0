/**
 * npm run bench: what reading and judging a long, untidy register costs, in Node on this machine, step by step. Medians of
 * several rounds; what is compared is compared within one run. Nothing here is a test: no test depends on a clock.
 */
import { dayNumber } from '../src/calendar/days';
import { minutesAWeek, readDose } from '../src/dose/dose';
import { judge } from '../src/judge';
import { cellText, type Cell } from '../src/register/cell';
import { understand } from '../src/register/columns';
import { namesIn, pupilStyleOf } from '../src/register/pupils';
import { readRegister } from '../src/register/register';
import { findTable } from '../src/register/table';
import { defaultSettings } from '../src/settings/settings';

const ROWS = 5000;
const ROUNDS = 7;
const SETTINGS = defaultSettings(dayNumber(2026, 11, 21));

const DOSES = [
  '3 x 20 mins pw',
  '20–30 mins daily',
  'TBC',
  'half an hour twice a week',
  '1 x 30mins every two weeks\n+ Phonics group 1 x 30min weekly',
  'Mon 9.15–9.45',
  '15 hours of tutoring',
  '5x15',
  '2 x TA',
  '90 mins per fortnight',
];
const PUPILS = ['AB', 'CD and EF', 'GH, JK', 'LM', ''];
const LEADS = ['TA', 'Teacher', 'SENCO/TA', 'Mrs Mxxxx', 'Volunteer', ''];
const TERMS = ['Autumn 2', 'Autumn 1', 'All year', '', 'ongoing'];

/** The n-th of a list, round and round. */
const nth = (list: readonly string[], n: number): string => list[n % list.length] ?? '';

function mess(rows: number): Cell[][] {
  const headings = ['Pupil', 'Provision', 'Frequency and duration', 'By whom', 'Location', 'Lesson missed', 'Term', 'Notes'];
  const body = Array.from({ length: rows }, (_, i): Cell[] => {
    if (i % 50 === 49) return ['', '', '', '', '', '', '', ''];
    return [
      nth(PUPILS, i) + (i % 5 === 4 ? '' : String(i % 300)),
      `Phonics ${i % 7}`,
      nth(DOSES, i),
      nth(LEADS, i),
      i % 3 === 0 ? 'Library' : '',
      i % 4 === 0 ? 'PE' : '',
      nth(TERMS, i),
      'Discussed with parents, see file',
    ];
  });
  return [['Our register', '', '', '', '', '', '', ''], headings, ...body];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function timed(run: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(rounds);
}

const grid = mess(ROWS);
// On Google's side every call starts cold: what the first time costs is what a user waits for.
const started = performance.now();
const first = readRegister(grid, null, SETTINGS);
if (!('why' in first)) judge(first, SETTINGS);
const cold = performance.now() - started;
const table = findTable(grid);
const register = readRegister(grid, null, SETTINGS);
if (!table || 'why' in register) throw new Error('the bench can not read its own register');
const pupilCells = grid.map((row) => cellText(row[0]));
const style = pupilStyleOf(pupilCells);

const readAndJudge = (): void => {
  const reading = readRegister(grid, null, SETTINGS);
  if (!('why' in reading)) judge(reading, SETTINGS);
};
const whole = timed(readAndJudge);
const STEPS: readonly (readonly [string, () => unknown])[] = [
  ['find the table', () => findTable(grid)],
  ['understand its columns', () => understand(grid, table, new Map())],
  ["read the pupils' names", () => pupilCells.map((cell) => namesIn(cell, style))],
  [
    'read the doses',
    () =>
      grid.map((row) => {
        const reading = readDose(cellText(row[2]), 'dose');
        return 'parts' in reading ? minutesAWeek(reading.parts) : null;
      }),
  ],
  ['judge', () => judge(register, SETTINGS)],
];

process.stdout.write(
  `${ROWS} rows of mixed mess, read and judged: ${cold.toFixed(0)} ms the first time, ${whole.toFixed(0)} ms again (median of ${ROUNDS})\n\n`,
);
for (const [name, run] of STEPS) {
  const time = timed(run);
  process.stdout.write(`  ${name.padEnd(24)} ${time.toFixed(1).padStart(7)} ms  ${((time / whole) * 100).toFixed(0).padStart(3)}%\n`);
}
let unlike = 0;
const longest = Math.max(
  ...['9 '.repeat(500), 'x 1 '.repeat(250), 'a'.repeat(1000), '1 x 20 mins and '.repeat(60), '-'.repeat(1000)].map((text) =>
    timed(() => readDose(`${(unlike += 1)}${text.slice(0, 990)}`, 'dose')),
  ),
);
process.stdout.write(`\nThe slowest of some hostile cells of 1,000 characters: ${longest.toFixed(2)} ms\n`);
