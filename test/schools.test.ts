/**
 * Registers and cells in the shapes schools publish: what each must give was decided before the first run. Registers of one sheet are read by the core;
 * those of several, what is no register and one in twelve of the others by the built add-on, and with LONG set (`npm run long`) all of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { cellKey, newSheet, newWorkbook, type Cell, type Workbook } from '../emulator/workbook/model';
import { judgeGrid } from '../src/judge';
import { dayNumber } from '../src/meaning/date';
import { toGrid } from '../src/meaning/cell';
import { defaultSettings } from '../src/settings/settings';
import { ask, sessionOf } from './support/sheet';

type State = 'right' | 'a wrong figure' | 'not all read' | 'refused' | 'not refused';

/** Registers that are not read right yet, and how far they are. A register that is mended leaves the list. */
const NOT_YET: Readonly<Record<string, State>> = {
  // "1 day a week" under how often, beside a blank length, may be how often: m-08 says so of the college.
  'o-17-semh-secondary': 'not all read',
  // Hours in the special class, of which nobody says that they are a week's.
  'u-19-special-class-mainstream-hours': 'refused',
  // Maths in a TA's timetable may be help in the lesson, so it is from 60 to 120.
  'v-04-ta-timetable-clock': 'a wrong figure',
  // Ticks under doses where the pupils' column is headed by their class.
  'w-12-tick-matrix-doses': 'refused',
  // A second table beside the first.
  'w-16-two-tables-abreast': 'not all read',
  // Periods down, and how long they are in the title.
  'w-20-hub-periods-grid': 'refused',
  // One group's attendance, with its slot in the title: a refusal is fair.
  'gg-18b-attendance': 'refused',
  // A bare number under "Weeks" is a plan: a row that has outrun it counts, and is asked about.
  'x-14-start-and-weeks': 'a wrong figure',
  'ww-22-came-off': 'a wrong figure',
  // "Waiting list" beside a row without a dose: it is not running, so it is not asked about.
  'ac-24-half-said': 'not all read',
};

/** Cells that are not read right yet: what comes instead, a wrong figure or 'not read'. A cell that is mended leaves the list. */
const NOT_YET_CELLS: Readonly<Record<string, number | 'not read'>> = {
  // Which of the two is not said; and so many of them a day may be in all.
  'Tues or Thurs 30 mins': 'not read',
  // What the brackets are to the figure before them.
  '20 mins (15 reading, 5 spelling) daily': 'not read',
  // At most five in a week; its writer would not say of which.
  'Up to 5 sessions of 1 hour': 300,
  // From nine to twelve, or so many minutes.
  '9-12 daily': 'not read',
  // Twice on each day, or of two on three days.
  '20 mins x 2 on Mon, Wed and Fri': 'not read',
  // Weekly or in all, and hours that may be a day's.
  '12 x 30 mins weekly sessions': 'not read',
  '6 hours over 6 weeks': 'not read',
  // Published sentences: what is as required, or as the school is, may be more than the dose; a total beside it is not checked.
  'It takes 1 – 5 minutes (depending on your child’s needs) and needs to be done once or twice a day.': 'not read',
  'two half hour sessions every week (60 minutes in total) reading on a one to-one basis with their mentor (s)': 'not read',
  'one-on-one tutoring three times per week for 30 minutes per session over two school years (approximately 155 sessions total)':
    'not read',
  '10 weeks; 20 minutes two or three times a week if school-based.': 'not read',
  'students received instruction twice per week in sessions that lasted from 45 minutes to 1 hour and 15 minutes': 'not read',
  'three weekly sessions of 30 to 40 minutes each, over 10 weeks (30 sessions)': 'not read',
  'An individual daily programme that supports early stage readers using a series of finely graded books, supplemented by work on words and letters. Frequency important – 15 minutes a day.':
    'not read',
  // What is done at home, too, takes nothing of the week.
  'The tutoring happens twice a week, Monday and Thursday, from 3:40-4:45 PM directly after school.': 'not read',
  'Spend two minutes for 10 consecutive school days developing a positive relationship with a student.': 'not read',
  'Lexia 20 mins 3 times a week and at home': 60,
  '32.5 hours per week': 'not read',
  // A length alone says no week; "9-10" may be minutes or year groups.
  '1h 15m': 'not read',
  'Every morning, 9-10': 'not read',
};

type Typed = string | number | boolean | { readonly date: string } | { readonly time: string };

interface Answer {
  readonly least: number;
  readonly most: number;
  /** Rows, or from how many to how many. */
  readonly notRead: number | readonly [number, number];
  /** Other fair figures for the most. */
  readonly alt?: readonly number[];
}

interface Fixture {
  readonly kind: string;
  readonly date: string;
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly Typed[])[] }[];
  readonly pupils: Readonly<Record<string, Answer>>;
  readonly refused: boolean;
}

const FOLDER = join(import.meta.dirname, 'fixtures/schools');
const REGISTERS = readdirSync(join(FOLDER, 'registers'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

const DAY = 86_400_000;
const DAY_NOUGHT = Date.UTC(1899, 11, 30);

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** As Sheets keeps it: a date or a time is a number with a format. */
function cellOf(typed: Typed): Cell {
  if (typeof typed !== 'object') return { value: typed };
  if ('date' in typed) return { value: (dayOf(typed.date) - DAY_NOUGHT) / DAY, format: { numberFormat: 'dd/mm/yyyy' } };
  const [hours = 0, minutes = 0] = typed.time.split(':').map(Number);
  return { value: (hours * 60 + minutes) / 1440, format: { numberFormat: 'hh:mm' } };
}

function workbookOf({ sheets }: Fixture): Workbook {
  const workbook = newWorkbook('Register');
  workbook.sheets.length = 0;
  sheets.forEach(({ name, rows }, i) => {
    const sheet = newSheet(i, name);
    sheet.rowCount = Math.max(60, rows.length + 20);
    sheet.columnCount = Math.max(40, (rows[0]?.length ?? 0) + 10);
    rows.forEach((row, y) => {
      row.forEach((typed, x) => {
        if (typed !== '') sheet.cells.set(cellKey(y + 1, x + 1), cellOf(typed));
      });
    });
    workbook.sheets.push(sheet);
  });
  return workbook;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.51;

interface Found {
  readonly outLeast: number;
  readonly outMost: number;
  readonly notRead: number;
}

/** As the add-on reads it, in a spreadsheet; or why it doesn't. */
async function byTheAddOn(fixture: Fixture): Promise<ReadonlyMap<string, Found> | string> {
  const session = await sessionOf(workbookOf(fixture), { now: () => dayOf(fixture.date) + 10 * 3_600_000 });
  const { reply } = ask(session, 'commandCheck', { reviewDate: fixture.date });
  return reply.ok ? new Map(reply.value.report.pupils.map((pupil) => [pupil.pupil, pupil])) : reply.message;
}

/** The same of one sheet, without a spreadsheet. */
function byTheCore({ date, sheets }: Fixture): ReadonlyMap<string, Found> | string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const grid = toGrid(sheets[0]?.rows.map((row) => row.map(rawOf)));
  const judgement = judgeGrid(grid, null, defaultSettings(dayNumber(year, month, day)));
  if ('why' in judgement) return 'refused';
  return new Map(
    judgement.weeks.map(({ pupil, out, notRead }) => [pupil, { outLeast: out.least, outMost: out.most, notRead: notRead.length }]),
  );
}

/** As Sheets gives it to a script. */
function rawOf(typed: Typed): string | number | boolean | Date {
  if (typeof typed !== 'object') return typed;
  const [years = 0, months = 0, days = 0] = ('date' in typed ? typed.date : '1899-12-30').split('-').map(Number);
  const [hours = 0, minutes = 0] = ('time' in typed ? typed.time : '0:0').split(':').map(Number);
  return new Date(years, months - 1, days, hours, minutes);
}

/** One in so many. */
const IN_A_SPREADSHEET = process.env.LONG === undefined ? 12 : 1;

/** How the register is read, and every difference from its answers. */
async function stateOf(name: string): Promise<{ state: State; differences: string[] }> {
  const fixture = JSON.parse(readFileSync(join(FOLDER, 'registers', `${name}.json`), 'utf8')) as Fixture;
  const isPlain = fixture.sheets.length === 1 && !fixture.refused && !(name in NOT_YET);
  const found = isPlain && REGISTERS.indexOf(name) % IN_A_SPREADSHEET !== 0 ? byTheCore(fixture) : await byTheAddOn(fixture);
  if (typeof found === 'string') return fixture.refused ? { state: 'right', differences: [] } : { state: 'refused', differences: [found] };
  if (fixture.refused) return { state: 'not refused', differences: ['not refused'] };
  const differences: string[] = [];
  let wrong = false;
  for (const [pupil, { least, most, notRead, alt = [] }] of Object.entries(fixture.pupils)) {
    const got = found.get(pupil);
    if (!got) {
      differences.push(`${pupil} is missing`);
      continue;
    }
    const { outLeast, outMost } = got;
    const expected = near(outMost, most);
    const [fewest, highest] = typeof notRead === 'number' ? [notRead, notRead] : notRead;
    if (expected ? !near(outLeast, least) : !alt.some((other) => near(outMost, other))) {
      differences.push(`${pupil} ${outLeast} to ${outMost}, not ${least} to ${most} (${got.notRead} not read)`);
      // Where a row is said not to be read, less is no wrong figure.
      wrong ||= outMost > most || got.notRead === 0;
    } else if (expected && (got.notRead < fewest || got.notRead > highest)) {
      differences.push(`${pupil}: ${got.notRead} rows not read, not ${String(notRead)}`);
    }
  }
  for (const pupil of found.keys()) if (pupil !== '' && !(pupil in fixture.pupils)) differences.push(`${pupil} is no pupil`);
  return { state: differences.length === 0 ? 'right' : wrong ? 'a wrong figure' : 'not all read', differences };
}

describe('a register', () => {
  test('of every set is there, and none is listed that is not', () => {
    expect(REGISTERS).toHaveLength(1216);
    expect(Object.keys(NOT_YET).filter((name) => !REGISTERS.includes(name))).toEqual([]);
  });

  test.each(REGISTERS.filter((name) => !(name in NOT_YET)))('%s is right', async (name) => {
    expect(await stateOf(name)).toEqual({ state: 'right', differences: [] });
  });

  test('that is listed is still as far as the list says', async () => {
    const now: Record<string, State> = {};
    for (const name of Object.keys(NOT_YET)) now[name] = (await stateOf(name)).state;
    expect(now).toEqual(NOT_YET);
    expect(Object.values(NOT_YET)).not.toContain('right');
  });
});

describe('cells', () => {
  const cells =
    'a b d e f g h i j k l m n o p q r s t u v w x y z aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp qq rr ss tt uu vv ww xx yy zz ab ac ad ae af'
      .split(' ')
      .flatMap((set) =>
        parseCsv(readFileSync(join(FOLDER, 'cells', `cells-${set}.csv`), 'utf8'))
          .slice(1)
          .map(([text = '', most = '']): [string, number | 'not read'] => [String(text), most === '?' ? 'not read' : Number(most)]),
      );

  /** Every cell's minutes a week, as OUTVENTION_MINUTES gives them. */
  async function figures(): Promise<[string, number | 'not read'][]> {
    const session = await sessionOf(newWorkbook('Register'));
    // As one column: a call of its own for each would load the script as many times.
    const returned = session.callFormula('OUTVENTION_MINUTES', [cells.map(([text]) => [text])]).returned as unknown[][];
    return cells.map(([text], i) => {
      const minutes = returned[i]?.[0];
      return [text, typeof minutes === 'number' ? Math.round(minutes * 100) / 100 : 'not read'];
    });
  }

  test('give their minutes a week, but those that are listed', async () => {
    expect(cells).toHaveLength(6211);
    expect(Object.keys(NOT_YET_CELLS).filter((text) => !cells.some(([each]) => each === text))).toEqual([]);
    const expected = cells.map(([text, most]) => [text, NOT_YET_CELLS[text] ?? most]);
    expect(await figures()).toEqual(expected);
  });

  test('give the same one by one', async () => {
    const session = await sessionOf(newWorkbook('Register'));
    const every = cells.filter(([text], i) => i % 20 === 0 || text.startsWith('session length'));
    for (const [text, most] of every) {
      const { returned } = session.callFormula('OUTVENTION_MINUTES', [text]);
      const minutes = [returned].flat(2)[0];
      expect([text, typeof minutes === 'number' ? Math.round(minutes * 100) / 100 : 'not read']).toEqual([
        text,
        NOT_YET_CELLS[text] ?? most,
      ]);
    }
  });

  test('that are listed differ from their answers', () => {
    expect(cells.filter(([text, most]) => NOT_YET_CELLS[text] === most)).toEqual([]);
  });
});
