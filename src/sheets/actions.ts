/** What a user can have done: read once, decide, write once. Menu and sidebar come through here alike. */
import { dateInWords, readDate } from '../calendar/days';
import { judge, type Judgement } from '../judge';
import { readRegister, type Register } from '../register/register';
import type { Row } from '../register/row';
import type {
  CheckReply,
  CheckRequest,
  ClearReply,
  OpenSettingsReply,
  PupilCard,
  ShowCellReply,
  ShowCellRequest,
  WriteReviewReply,
} from '../messages';
import { reportOf, type Origin, type Report } from '../report';
import { inOrderOfShare } from '../review/order';
import { reviewTab } from '../review/tab';
import { alsoInWords, shareInWords, summaryOf, timeInWords } from '../review/words';
import { counted } from '../register/words';
import { hoursInWords, weekInWords } from '../calendar/hours';
import { readField } from '../register/fields';
import type { Settings } from '../settings/settings';
import { understoodFrom, whatIsMissing } from './understood';
import { MARKS } from '../week/status';
import type { PupilWeek } from '../week/week';
import { clockOf } from './clock';
import { addHighlights, clearHighlights, inPlace, type Cleared } from './highlights';
import { withLock } from './lock';
import { recall, remember, type SheetChoices } from './memory';
import { oursOn } from './ours';
import { findRegisters, type SheetRegister } from './readRegister';
import { Say } from './say';
import { openSettingsTab, readSettingsTab, setOnTab, type TabSettings } from './settingsTab';
import { writeTab } from './writeTab';

interface Found {
  /** One, or several sheets of one pupil each. */
  readonly registers: readonly [SheetRegister, ...SheetRegister[]];
  readonly judgement: Judgement;
  readonly report: Report;
  readonly settings: Settings;
  readonly tab: TabSettings;
  /** Remembers what was chosen, once all went well. */
  readonly keep: () => void;
}

export function check(request: CheckRequest): CheckReply {
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const first = find(request);
    let found = first;
    const displaced = first.registers.filter((register) => register.ours.length > 0 && !inPlace(register));
    if (displaced.length > 0) {
      displaced.forEach(clearHighlights);
      found = find({ ...request, sheet: first.registers[0].name });
    }
    const locale = spreadsheet.getSpreadsheetLocale();
    found.keep();
    const { settings, tab } = found;
    const base = tab.range ? { ...tab.settings, taughtMinutes: settings.taughtMinutes } : tab.settings;
    const blocked = found.registers.map((register) => addHighlights(register, { settings, base, tab: tab.range !== null, locale }));
    return replyOf(
      found,
      blocked.filter((notice) => notice !== null),
    );
  });
}

export function writeReview(request: CheckRequest): WriteReviewReply {
  return withLock(() => {
    const { judgement, report, tab } = find(request);
    return { reviewSheet: writeTab(SpreadsheetApp.getActiveSpreadsheet(), reviewTab(judgement, report, tab.problems)) };
  });
}

export function clear(): ClearReply {
  return withLock(() => {
    const cleared = SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .map((sheet) => clearHighlights({ sheet, ours: oursOn(sheet).columns }));
    const sum = (what: keyof Cleared): number => cleared.reduce((all, each) => all + each[what], 0);
    return { message: clearedInWords(sum('columns'), sum('kept'), sum('rules')) };
  });
}

function clearedInWords(columns: number, kept: number, rules: number): string {
  if (columns + kept + rules === 0) return 'There was nothing of ours to take away.';
  const stays = kept === 0 ? '' : ` ${counted(kept, 'column')} ${kept === 1 ? 'stays' : 'stay'}, because something was typed there.`;
  return `${counted(columns, 'column')} and ${counted(rules, 'highlight rule')} taken away.${stays} Review tabs stay, because they may hold your decisions: delete such a tab like any other.`;
}

export function openSettings(): OpenSettingsReply {
  return withLock(() => {
    const { name, made, added } = openSettingsTab(SpreadsheetApp.getActiveSpreadsheet(), recall().taughtMinutes);
    if (made)
      return { message: `The tab "${name}" is made, and stands open. Check the register once more: from then on its columns go by it.` };
    const news = added === 0 ? '' : ` ${counted(added, 'new line')} ${added === 1 ? 'was' : 'were'} added at its end.`;
    return { message: `The settings are on the tab "${name}".${news}` };
  });
}

export function showCell({ sheet: name, cell }: ShowCellRequest): ShowCellReply {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Say(`The sheet "${name}" is no longer there. Check the register again.`);
  sheet.activate();
  rangeOf(sheet, cell).activate();
  return { shown: cell };
}

/** Rows may have been deleted since the check. */
function rangeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, cell: string): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(cell);
  } catch {
    throw new Say(`There is no cell ${cell} on that sheet any more. Check the register again.`);
  }
}

function find(request: CheckRequest): Found {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const clock = clockOf(spreadsheet);
  const remembered = recall();
  const headingRowOf = (id: number): number => request.headingRow ?? remembered.sheets?.[String(id)]?.headingRow ?? 0;
  const registers = findRegisters(spreadsheet, request.sheet, clock, headingRowOf);
  const [register] = registers;
  const sheetId = String(register.sheet.getSheetId());
  const choices = chosenFor(request, remembered.sheets?.[sheetId]);
  const tab = readSettingsTab(spreadsheet, clock);
  const settings = settingsFor(request, remembered.taughtMinutes, choices, tab, clock.today);
  const origins = new Map<Row, Origin>();
  const readings = registers.map((each) => {
    const reading = readRegister(each.grid, null, settings);
    if ('why' in reading) throw new Say(`Can't read ${reading.why}`);
    for (const row of reading.rows) origins.set(row, originOf(each));
    return reading;
  });
  const judgement = judge(together(readings), settings);
  if (judgement.register.rows.length === 0) {
    throw new Say(
      `The sheet "${register.name}" has the headings of a register in row ${register.headingRow}, but no rows under them. Type the interventions in and try again.`,
    );
  }
  const missing = whatIsMissing(judgement);
  if (missing) throw new Say(missing);
  const first = { ...originOf(register), sheet: registers.map(({ name }) => name).join(', ') };
  const report = reportOf(judgement, first, (row) => origins.get(row) ?? first);
  const keep = (): void => {
    const after = { taughtMinutes: settings.taughtMinutes, sheets: { ...remembered.sheets, [sheetId]: choices } };
    const passing = ['sheet', 'reviewDate'];
    if (Object.keys(request).some((key) => !passing.includes(key))) remember(after);
    if (tab.range && settings.taughtMinutes !== tab.settings.taughtMinutes)
      setOnTab(tab.range, 'Taught minutes a week', settings.taughtMinutes);
  };
  return { registers, judgement, report, settings, tab, keep };
}

function originOf({ name, topRow, firstColumn }: SheetRegister): Origin {
  return { sheet: name, row: topRow, column: firstColumn };
}

/** Several sheets as one register: the first one's columns and headings, everybody's rows. */
function together(readings: readonly Register[]): Register {
  const [first, ...others] = readings;
  if (!first) throw new Say('There is no sheet with a register in this spreadsheet.');
  if (others.length === 0) return first;
  return {
    ...first,
    columns: new Map(readings.flatMap(({ columns }) => [...columns])),
    rows: readings.flatMap(({ rows }) => rows),
    notices: [
      `The register is spread over ${readings.length} sheets, one for each pupil.`,
      ...new Set(others.flatMap(({ notices }) => notices)),
    ],
  };
}

/** What is asked for now, over what was chosen for this sheet before. */
function chosenFor(request: CheckRequest, before: SheetChoices = {}): SheetChoices {
  const now: SheetChoices = {};
  for (const key of ['unsaidPlace', 'headingRow', 'pupilsInCell', 'blankPupils'] as const)
    if (request[key] !== undefined) Object.assign(now, { [key]: request[key] });
  return { ...before, ...now, columns: { ...before.columns, ...request.columns } };
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
  if (reviewDay === null)
    throw new Say(`There is no such date as ${request.reviewDate ?? ''}. Give a date as year, month and day: 2026-11-21.`);
  const columns = Object.entries(choices.columns ?? {}).map(([mark, name]) => {
    const field = readField(name);
    if (field === undefined) throw new Say(`A column can't be "${name}". Choose one of the list.`);
    return [mark, field] as const;
  });
  return {
    ...usual,
    taughtMinutes: request.taughtMinutes ?? taughtMinutes ?? usual.taughtMinutes,
    unsaidPlace: choices.unsaidPlace ?? usual.unsaidPlace,
    headingRow: (choices.headingRow ?? 0) > 0 ? 'first row' : usual.headingRow,
    pupilsInCell: choices.pupilsInCell ?? usual.pupilsInCell,
    blankPupils: choices.blankPupils ?? usual.blankPupils,
    reviewDay,
    columns: new Map([...usual.columns, ...columns]),
  };
}

function replyOf({ registers, judgement, report, settings, tab }: Found, notices: readonly string[]): CheckReply {
  return {
    sheet: registers[0].name,
    understood: understoodFrom(registers[0], judgement),
    report,
    cards: judgement.namesPupils ? inOrderOfShare(judgement.weeks).map(cardOf) : [],
    summary: summaryOf(judgement),
    taughtWeek: weekInWords(settings.taughtMinutes),
    reviewDateWords: dateInWords(settings.reviewDay),
    notices: [...tab.problems, ...notices, ...report.notices],
  };
}

function cardOf(week: PupilWeek): PupilCard {
  return {
    pupil: week.pupil,
    status: week.status,
    statusText: week.statusText,
    mark: MARKS[week.status],
    figure: `${timeInWords(week.out)} of ${hoursInWords(week.taughtMinutes)}`,
    share: shareInWords(week.share),
    shareLeast: week.share.least,
    shareMost: week.share.most,
    also: alsoInWords(week),
  };
}
