/** Finds the register that is asked for, reads it and judges it, with the settings that hold for it. */
import { areOneRegister } from '../../register/classSheets';
import { isAnotherList, readTable, saysTimes, staffIn } from '../../register/readRegister';
import { readDate } from '../../meaning/date';
import { judge, type Judgement } from '../../judge';
import type { CheckRequest } from '../../messages';
import { readField } from '../../register/fields';
import { TAUGHT_MINUTES } from '../../register/howRead';
import type { RegisterNotice } from '../../register/notice';
import { type Register } from '../../register/register';
import { tableAt } from '../../register/table';
import { isRead } from '../../register/time';
import { headingsMoved, tableBeside, termIsOver } from '../../words/done';
import type { Problem } from '../../words/problems';
import type { Row } from '../../register/row';
import { reportOf, type Origin, type Report } from '../../report';
import { SHEET_CHOICES, type Settings } from '../../settings/settings';
import type { Book } from '../book/book';
import type { SheetClock } from '../book/clock';
import type { SheetChoices } from '../book/memory';
import { FEWEST_NAMED, findRegisters, type SheetRegister } from './readSheets';
import { NoRegisterError, UserError } from '../book/userError';
import { readSettingsTab, setOnTab, type TabSettings } from './settingsTab';

export interface Found {
  /** One, or several sheets of one pupil each. */
  readonly registers: readonly [SheetRegister, ...SheetRegister[]];
  readonly judgement: Judgement;
  /** Of one of the registers alone: what a formula on its sheet would judge. */
  readonly judgementOf: (register: SheetRegister) => Judgement;
  readonly report: Report;
  readonly settings: Settings;
  readonly tab: TabSettings;
  readonly clock: SheetClock;
  readonly originOf: (row: Row) => Origin;
  /** What changed since it was last read, in sentences. */
  readonly notices: readonly string[];
  /** Remembers what was chosen, once all went well. */
  readonly keep: () => void;
}

export function find(book: Book, request: CheckRequest): Found {
  try {
    return findOn(book, request, []);
  } catch (error) {
    if (!(error instanceof NoRegisterError) || request.sheet !== undefined || request.headingRow !== undefined) throw error;
    return findElsewhere(book, request, error);
  }
}

/**
 * "How to use" is open, and the register stands on a sheet behind it. Where there is none, what was said of the open one holds. So it does where a
 * register is open that nobody has filled in: last term's is not meant.
 */
function findElsewhere(book: Book, request: CheckRequest, first: NoRegisterError): Found {
  const passed: string[] = [];
  for (let { sheets } = first; sheets.length > 0;) {
    passed.push(...sheets);
    try {
      return findOn(book, request, passed);
    } catch (error) {
      if (!(error instanceof NoRegisterError)) throw error;
      ({ sheets } = error);
    }
  }
  throw first;
}

/** @param passed sheets that have turned out to hold no register */
function findOn(book: Book, request: CheckRequest, passed: readonly string[]): Found {
  const { sheets = {} } = book.memory().chosen;
  const remembered = (id: number): number => sheets[String(id)]?.headingRow ?? 0;
  const { headingRow: asked } = request;
  try {
    return findWith(book, request, asked === undefined ? remembered : NONE, passed);
  } catch (error) {
    if (!(error instanceof NoRegisterError)) throw error;
    if (asked !== undefined) throw asked > 0 ? new UserError({ kind: 'with that heading row', row: asked, problem: error.problem }) : error;
    // Rows may have been put in above since somebody said where the headings are: then they are found anew.
    if (!Object.keys(sheets).some((id) => remembered(Number(id)) > 0)) throw error;
    return findWith(book, request, NONE, passed);
  }
}

const NONE = (): number => 0;

/** @param headingRowOf the row that was given for a sheet before, or 0 */
function findWith(book: Book, request: CheckRequest, headingRowOf: (sheetId: number) => number, passed: readonly string[]): Found {
  const clock = book.clock();
  const { chosen: remembered, remember } = book.memory();
  const tab = readSettingsTab(book.spreadsheet, clock);
  const now = { ...tab.settings, reviewDay: readDate(request.reviewDate ?? '', clock.today) ?? tab.settings.reviewDay };
  const sheetsFound = findRegisters(book, request.sheet, { asked: request.headingRow ?? 0, remembered: headingRowOf }, passed, now);
  const [register] = sheetsFound;
  const sheetId = String(register.id);
  const before = request.headingRow === undefined ? (remembered.sheets?.[sheetId]?.headingRow ?? 0) : 0;
  const isLost = before > 0 && (headingRowOf === NONE || register.headingRow !== before);
  const choices = chosenFor(isLost ? { ...request, headingRow: 0 } : request, remembered.sheets?.[sheetId]);
  const settings = settingsFor(request, remembered.taughtMinutes, choices, tab, clock.today);
  const origins = new Map<Row, Origin>();
  const all = sheetsFound.map((each) => {
    const first = settings.headingRow === 'first row' ? tableAt(each.grid, 0) : null;
    const reading = readTable(each.grid, first ?? each.table, settings);
    for (const row of reading.rows) origins.set(row, originOf(each));
    return reading;
  });
  const belongs = register.onePupil
    ? all.map(() => true)
    : areOneRegister(
        all,
        sheetsFound.map(({ name }) => name),
      );
  const readings = all.filter((_, i) => belongs[i]);
  const registers = [register, ...sheetsFound.slice(1).filter((_, i) => belongs[i + 1])] as const;
  const judgement = judge(together(readings, registers), settings);
  const problem = noRegisterIn(judgement.register, register, passed.length > 0);
  if (problem)
    throw new NoRegisterError(
      problem,
      problem.kind === 'no rows' && register.named >= FEWEST_NAMED ? [] : registers.map(({ name }) => name),
    );
  const first = { ...originOf(register), sheet: registers.map(({ name }) => name).join(', ') };
  const place = (row: Row): Origin => origins.get(row) ?? first;
  const report = reportOf(judgement, first, place);
  const keep = (): void => {
    const after = {
      ...(settings.taughtSaid ? { taughtMinutes: settings.taughtMinutes } : {}),
      sheets: { ...remembered.sheets, [sheetId]: choices },
    };
    const passing = ['sheet', 'reviewDate'];
    if (isLost || Object.keys(request).some((key) => !passing.includes(key)))
      remember(
        after,
        book.tabs().map(({ sheet }) => sheet.getSheetId()),
      );
    if (tab.range && settings.taughtSaid && (settings.taughtMinutes !== tab.settings.taughtMinutes || !tab.settings.taughtSaid))
      setOnTab(tab.range, TAUGHT_MINUTES, settings.taughtMinutes);
  };
  const judgementOf = (of: SheetRegister): Judgement => {
    const reading = registers.length === 1 ? undefined : readings[registers.indexOf(of)];
    return reading ? judge(reading, settings) : judgement;
  };
  const notices = [
    ...(isLost && register.headingRow !== before ? [headingsMoved(before, register.headingRow)] : []),
    ...(register.insteadOf === null ? [] : [termIsOver(register.insteadOf, register.name)]),
    ...registers.flatMap(({ beside }) => (beside === null ? [] : [tableBeside(beside)])),
  ];
  return { registers, judgement, judgementOf, report, settings, tab, clock, originOf: place, notices, keep };
}

/** Why what was read is no register; null where it is one. In place of the sheet that is open only one with a time that can be read is. */
function noRegisterIn(read: Register, { name: sheet, headingRow }: SheetRegister, isInstead: boolean): Problem | null {
  if (read.rows.length === 0) return { kind: 'no rows', sheet, headingRow };
  const staff = staffIn(read);
  if (staff || isAnotherList(read) || (isInstead && !read.rows.some(({ time }) => isRead(time))))
    return { kind: 'another list', sheet, staff };
  return saysTimes(read) ? null : { kind: 'no times', namesPupils: read.columns.has('pupil') };
}

function originOf({ name, topRow, firstColumn }: SheetRegister): Origin {
  return { sheet: name, row: topRow, column: firstColumn };
}

/** Several sheets as one register: the first one's columns and headings, everybody's rows. */
function together(readings: readonly Register[], sheets: readonly SheetRegister[]): Register {
  const [first, ...others] = readings;
  if (!first) throw new UserError({ kind: 'no sheet with a register' });
  if (others.length === 0) return first;
  return {
    ...first,
    columns: new Map(readings.flatMap(({ columns }) => [...columns])),
    rows: readings.flatMap(({ rows }) => rows),
    withoutRows: readings.flatMap(({ withoutRows }) => withoutRows),
    notices: [
      sheets[0]?.onePupil
        ? { kind: 'a sheet for each pupil', sheets: readings.length }
        : { kind: 'several sheets', names: sheets.map(({ name }) => name), areShared: areShared(readings) },
      ...distinct(addedUp((sheets[0]?.onePupil ? others : readings).flatMap(({ notices }) => notices))),
    ],
  };
}

/** Is a pupil on two of the sheets? */
function areShared(readings: readonly Register[]): boolean {
  const keys = readings.map(({ rows }) => new Set(rows.flatMap(({ pupils }) => pupils.map(({ key }) => key))));
  return new Set(keys.flatMap((each) => [...each])).size < keys.reduce((sum, { size }) => sum + size, 0);
}

/** Rows of several pupils are counted over all sheets. */
function addedUp(notices: readonly RegisterNotice[]): RegisterNotice[] {
  const counted = notices.flatMap((notice) => (notice.kind === 'several pupils' ? [notice.rows] : []));
  const others = notices.filter(({ kind }) => kind !== 'several pupils');
  return counted.length === 0 ? others : [...others, { kind: 'several pupils', rows: counted.reduce((sum, rows) => sum + rows, 0) }];
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/** What is asked for now, over what was chosen for this sheet before. */
function chosenFor(request: CheckRequest, before: SheetChoices = {}): SheetChoices {
  const now: SheetChoices = {};
  for (const key of Object.keys(SHEET_CHOICES) as (keyof typeof SHEET_CHOICES)[])
    if (request[key] !== undefined) Object.assign(now, { [key]: request[key] });
  return { ...before, columns: { ...before.columns, ...request.columns }, ...now };
}

/** The settings tab, or without one the defaults; over it what is remembered of the sheet, and over that what is asked for now. */
function settingsFor(
  request: CheckRequest,
  rememberedMinutes: number | undefined,
  choices: SheetChoices,
  { settings: usual, range }: TabSettings,
  today: number,
): Settings {
  const taughtMinutes = range ? undefined : rememberedMinutes;
  const reviewDay = request.reviewDate === undefined ? usual.reviewDay : readDate(request.reviewDate, today);
  if (reviewDay === null) throw new UserError({ kind: 'no such date', date: request.reviewDate ?? '' });
  const columns = Object.entries(choices.columns ?? {}).map(([mark, name]) => {
    const field = readField(name);
    if (field === undefined) throw new UserError({ kind: 'no such field', field: name });
    return [mark, field] as const;
  });
  return {
    ...usual,
    taughtMinutes: request.taughtMinutes ?? taughtMinutes ?? usual.taughtMinutes,
    taughtSaid: request.taughtMinutes !== undefined || taughtMinutes !== undefined || usual.taughtSaid,
    unsaidPlace: choices.unsaidPlace ?? usual.unsaidPlace,
    headingRow: (choices.headingRow ?? 0) > 0 ? 'first row' : usual.headingRow,
    pupilsInCell: choices.pupilsInCell ?? usual.pupilsInCell,
    blankPupils: choices.blankPupils ?? usual.blankPupils,
    columnsHold: choices.columnsHold ?? usual.columnsHold,
    reviewDay,
    lastFinished: Math.max(usual.lastFinished ?? 0, choices.lastFinished ?? 0) || null,
    columns: new Map([...usual.columns, ...columns]),
  };
}
