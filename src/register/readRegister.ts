/** A whole register, read: where its headings are, which column is which, and each row. */
import type { HowRead } from './howRead';
import { nameKey } from '../text';
import { clip } from '../words/figures';
import { memoised } from '../memoise';
import { registerWithoutHeadings } from './withoutHeadings';
import { cellText, isBlank, isError, type Cell, type Grid } from '../meaning/cell';
import { understand } from './columns';
import type { Register, RegisterReading } from './register';
import { kindOfWork } from '../meaning/kind';
import { sampleOf } from './evidence';
import { dateOrderOf } from './dateOrder';
import { costedMapNotices } from './costedMap';
import type { Columns } from './headings';
import { corrected, isDitto, namesIn, pupilStyleOf, type PupilName, type PupilStyle } from './pupils';
import type { RegisterNotice } from './notice';
import { linesThatDiffer, provisionsOf } from './provisions';
import { findMatrix, matrixOf, topOfMatrix } from './matrix';
import { findTimetable, readTimetable } from './timetable';
import { pupilAbove } from './pupilAbove';
import { holdsIntervention, rowReader, type Row } from './row';
import { isRead } from './time';
import { gathered, type Reshaped } from './spread';
import { underBanners } from './underBanners';
import { asItStands, findTurned } from './turned';
import { findTable, headingsAgain, isOtherTable, tableAt, type Table } from './table';

/** A wave or band matrix has neither pupils nor times: nothing in it can be judged. */
export function saysTimes({ columns, rows }: Register): boolean {
  // Dates, clock times and hours alone are a time sheet: nobody is named in it, and nothing that is done.
  if (!(['pupil', 'intervention', 'dose'] as const).some((field) => columns.has(field))) return false;
  // Without any column of time, the provisions' own names may say it.
  return TIMED.some((field) => columns.has(field)) || rows.some(({ time }) => isRead(time));
}

/** An invoice or a list of orders: it has headings that a register may have too, and no row of it is a time. */
export function isAnotherList(register: Register): boolean {
  const { columns, headings, rows } = register;
  if (rows.some(({ time }) => isRead(time))) return false;
  if (headings.some((heading) => OF_TRADE.test(heading))) return true;
  return saysTimes(register) && !(columns.has('pupil') && columns.has('intervention') && !columns.has('cost'));
}

const OF_TRADE = /\b(price|qty|quantity|invoice|vat|supplier|paid|amount \(?£)/i;

const TIMED = ['dose', 'minutes', 'times', 'hours', 'total', 'weekTime', 'sessions', 'when', 'from'] as const;

/** A totals row below the table is not a pupil. */
const TOTALS =
  /^(grand |sub ?-? ?|overall )?totals?( (ta|lsa|adult|staff|minutes|mins|hours|time|cost|pupils|children|students|learners|sessions|per|a|the|each|week|weekly|of|in|for|all|out)){0,6}:?( \d.*)?$|^\p{Lu}{1,4} (sub-?)?totals?:?$|^(no\.?|number|count) of (pupils|children|students|interventions)\b|^(pupils|children|students|learners) (on|in|receiving|seen|supported)\b|^key ?[:=]/iu;

/**
 * @param grid the rows, with or without their heading row
 * @param headings a heading row given apart, or null
 * @returns the register, or why it is none, to follow "Can't read "
 */
export function readRegister(grid: Grid, headings: readonly Cell[] | null, how: HowRead): RegisterReading {
  if (headings) return withHeadings(grid, headings, how);
  const table = how.headingRow === 'first row' ? tableAt(grid, 0) : tableIn(grid);
  return table ? readTable(grid, table, how) : registerWithoutHeadings(grid, how);
}

/** The register's table, or a timetable; null where there is neither. */
export function tableIn(grid: Grid): Table | null {
  const timetable = findTimetable(grid);
  if (timetable) return timetable === 'nobody knows whose' ? null : timetable;
  const table = findTurned(grid)?.table ?? findTable(grid) ?? findMatrix(grid);
  return table && { ...table, top: topOfMatrix(grid, table) };
}

/** The register under a heading row that has been found. */
export function readTable(grid: Grid, table: Table, how: HowRead): Register {
  const timetable = readTimetable(grid, how);
  if (timetable) return timetable;
  const turned = findTurned(grid);
  if (turned) {
    const upright = readRegister(turned.upright, null, how);
    if ('rows' in upright) return asItStands(turned, upright);
  }
  const again = headingsAgain(grid, table);
  const end = grid.findIndex((row, index) => again[index] === true && isOtherTable(row, table.headings));
  const own = end < 0 ? grid : grid.slice(0, end);
  const shaped = shapedRegister({ grid: own, table, understanding: understand(own, table, how.columns) }, how);
  const register = assemble(shaped, again, how, pupilAbove(grid, table.headingIndex));
  return end < 0 ? register : withTableBelow(register, grid, end, how);
}

/** A further register under the first, with headings of its own, is read too; any other table is named and left. */
function withTableBelow(register: Register, grid: Grid, end: number, how: HowRead): Register {
  const rest = grid.slice(end);
  const table = findTable(rest);
  const below = table && readTable(rest, table, how);
  if (isOver(titleAbove(grid, end)) || !below?.columns.has('pupil') || !below.rows.some(({ time }) => isRead(time)))
    return { ...register, notices: [...register.notices, { kind: 'another table below' }] };
  const rows = [...register.rows, ...below.rows.map((row): Row => ({ ...row, index: row.index + end }))];
  const named = new Set(rows.flatMap(({ pupils }) => pupils.map(({ key }) => key)));
  return {
    ...register,
    rows,
    withoutRows: [...register.withoutRows, ...below.withoutRows].filter(({ key }) => !named.has(key)),
    notices: [...register.notices, ...below.notices, { kind: 'two registers' }],
  };
}

/** "Archive", "Finished", "Waiting list": nothing in such a table takes place now. */
function isOver(title: string): boolean {
  return /\b(archived?|ended|finished|completed|past|previous|last (year|term)|old|former|discharged|left|waiting|proposed|planned|to come|next (term|year)|20\d\d ?[-/] ?\d\d)\b/i.test(
    title,
  );
}

/** The last row above that holds anything, where that is one text. */
function titleAbove(grid: Grid, index: number): string {
  const filled = grid.slice(0, index).map((row) => row.filter((cell) => !isBlank(cell)));
  const last = filled.reverse().find((row) => row.length > 0) ?? [];
  return last.length === 1 ? cellText(last[0]) : '';
}

function withHeadings(grid: Grid, headings: readonly Cell[], how: HowRead): RegisterReading {
  const width = grid[0]?.length ?? 0;
  if (headings.length !== width) {
    return { why: { kind: 'headings of another width', headings: headings.length, columns: width } };
  }
  const table: Table = { top: -1, headingIndex: -1, headings: headings.map(cellText), first: 0, last: width - 1 };
  const understanding = understand(grid, table, how.columns);
  if (understanding.chosen.length === 0) {
    return { why: { kind: 'unknown headings', headings: headings.map(cellText).filter(Boolean) } };
  }
  const again = headingsAgain(grid, table);
  const first = again.indexOf(true);
  return {
    ...assemble(shapedRegister({ grid, table, understanding }, how), again, how, undefined),
    headingIndex: first < 0 ? null : first,
  };
}

/** Interventions across, groups under banners, a column for each day: brought to a row for each provision. */
function shapedRegister(typed: Reshaped, how: HowRead): Reshaped {
  return matrixOf(typed) ?? underBanners(typed) ?? gathered(typed, how);
}

function assemble(
  { grid, table, understanding: { chosen, unused, surnames, sets, notices } }: Reshaped,
  again: readonly boolean[],
  how: HowRead,
  pupil: string | undefined,
): Register {
  const columns: Columns = new Map([...sets].reverse().flatMap((set) => [...set]));
  const pupilColumn = columns.get('pupil');
  const dayColumn = columns.has('from') || areSlots(grid, table, columns) ? (columns.get('day') ?? -1) : -1;
  const yearColumn = columns.get('year') ?? -1;
  const pupilText = (cells: readonly Cell[]): string => {
    const first = cellText(cells[pupilColumn ?? -1]);
    const text = surnames === null ? first : [first, cellText(cells[surnames])].filter(Boolean).join(' ');
    return isDitto(text) || isError(text) ? '' : text;
  };
  const holds = grid.map(
    (cells, index) => index > table.headingIndex && sets.some((set) => holdsIntervention(cells, set)) && !isTotals(cells) && !again[index],
  );
  // Where every row names its pupils, a line with one text and no pupil is an area of need, or a remark below.
  const allNamed = pupilColumn !== undefined && grid.every((cells, index) => !holds[index] || isBanner(cells) || pupilText(cells) !== '');
  const filled = grid.map(
    (cells, index) =>
      holds[index] === true &&
      !(allNamed && isBanner(cells) && pupilText(cells) === '') &&
      !(pupilColumn === undefined && headsRows(grid, index)),
  );
  const style = corrected(pupilStyleOf(pupilColumn === undefined ? [] : pupilCells(grid, filled, table, pupilText)), how);
  const namesOf = memoised((text) => namesIn(text, style));
  const named = pupil === undefined || pupilColumn !== undefined ? null : [{ name: pupil, key: nameKey(pupil) }];
  const { monthFirst, notices: dateNotices } = dateOrderOf(grid, table.headingIndex + 1, columns, table.headings);
  const turns = sets.map((set) => ({ set, readRow: rowReader({ columns: set, headings: table.headings, how, monthFirst }) }));
  const rows: Row[] = [];
  const later: string[] = [];
  let above = '';
  let yearAbove = '';
  let overAbove = false;
  const withoutRows = new Map<string, PupilName>();
  let dayAbove: Cell = '';
  let classAbove: Cell = '';
  for (let index = table.headingIndex + 1; index < grid.length; index += 1) {
    const typed = grid[index] ?? [];
    const own = pupilColumn === undefined ? '' : pupilText(typed);
    // What stands where a formula fails is no sign of repetition: the row above may be another pupil's.
    const failed = isError(cellText(typed[pupilColumn ?? -1]));
    const ditto = pupilColumn !== undefined && own === '' && !failed && !isBlank(typed[pupilColumn]);
    if (!filled[index]) {
      const alone =
        pupilColumn !== undefined &&
        !again[index] &&
        !isTotals(typed) &&
        namesAPupil(typed, pupilColumn) &&
        !titlesATable(grid, again, index);
      if (alone) for (const pupil of namesOf(own).pupils) withoutRows.set(pupil.key, pupil);
      // A name alone heads the rows under it where they have none.
      if (isBanner(typed) || again[index]) above = alone && style.fillsDown ? own : '';
      if (isBanner(typed)) {
        yearAbove = yearIn(typed);
        overAbove = isOver(bannerText(typed));
      }
      continue;
    }
    const fills = own === '' && !failed && (style.fillsDown || ditto);
    const text = fills ? above : own;
    above = text;
    if (!isBlank(typed[dayColumn])) dayAbove = typed[dayColumn] ?? '';
    if (own !== '' || !isBlank(typed[yearColumn])) classAbove = typed[yearColumn] ?? '';
    // A day that stands once for the rows under it; and the class, with its pupil's name.
    const cells = typed.map((cell, column) =>
      isBlank(cell) && column === dayColumn ? dayAbove : isBlank(cell) && fills && column === yearColumn ? classAbove : cell,
    );
    const { pupils, later: joining } = namesOf(text);
    later.push(...joining);
    for (const name of joining) withoutRows.set(nameKey(name), { name, key: nameKey(name) });
    const whose: readonly PupilName[] | null = named ?? (pupilColumn === undefined ? [] : pupils.length > 0 ? pupils : null);
    for (const { set, readRow } of turns) {
      if (!holdsIntervention(cells, set)) continue;
      const differ = linesThatDiffer(cells, set);
      for (const provision of provisionsOf(cells, set)) {
        const row = readRow(provision, index, whose, yearAbove);
        const timed = differ ? { ...row, time: differ } : row;
        // "FINISHED", "WAITING LIST" over the rows.
        rows.push(overAbove ? { ...timed, provision: { ...timed.provision, running: 'ended' } } : timed);
      }
    }
  }
  return {
    headingIndex: table.headingIndex,
    headings: table.headings,
    columns: named ? new Map([...columns, ['pupil', -1]]) : columns,
    chosen,
    unused,
    pupilStyle: style,
    rows,
    withoutRows: [...withoutRows.values()].filter(({ key }) => !rows.some(({ pupils }) => pupils.some((pupil) => pupil.key === key))),
    notices: [
      ...notices,
      ...dateNotices,
      ...styleNotices(style, rows, named),
      ...spellingNotices(rows),
      ...(later.length > 0 ? [{ kind: 'only to join', pupils: [...new Set(later)] } as const] : []),
      ...(withoutRows.size > later.length ? [{ kind: 'no intervention', rows: withoutRows.size - later.length } as const] : []),
      ...costedMapNotices(chosen, rows),
    ],
  };
}

/** Most rows say when by the clock: "9.10-9.40". */
function areSlots(grid: Grid, { headingIndex }: Table, columns: Columns): boolean {
  return (['minutes', 'dose', 'when'] as const).some((field) => {
    const sample = sampleOf(grid, columns.get(field) ?? -1, headingIndex + 1);
    return (
      sample.length > 0 &&
      sample.filter((cell) => /\d[.:]\d\d ?(?:[-\u2010-\u2015]|to) ?\d/.test(cellText(cell))).length * 2 > sample.length
    );
  });
}

function pupilCells(grid: Grid, filled: readonly boolean[], table: Table, textOf: (cells: readonly Cell[]) => string): (string | null)[] {
  return grid.slice(table.headingIndex + 1).map((cells, i) => (filled[table.headingIndex + 1 + i] ? textOf(cells) : null));
}

function isTotals(cells: readonly Cell[]): boolean {
  return cells.some(
    (cell) => typeof cell === 'string' && /total|of|key|pupils|children|students|learners/i.test(cell) && TOTALS.test(cell.trim()),
  );
}

/** "Year 3", "Wave 2": one text alone in its row. What stands under it belongs to nobody above it. */
function isBanner(cells: readonly Cell[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length === 1;
}

function bannerText(cells: readonly Cell[]): string {
  return cells.map(cellText).find((each) => each !== '') ?? '';
}

/** In a register without pupils: "Additional teacher support (B)" alone, with a full row right under it. What is known as work is work without its time. */
function headsRows(grid: Grid, index: number): boolean {
  const [cells = [], next = []] = grid.slice(index, index + 2);
  const count = (row: readonly Cell[]): number => row.filter((cell) => !isBlank(cell)).length;
  const text = bannerText(cells);
  return isBanner(cells) && count(next) > 2 && (kindOfWork(text) === null || /\([A-Z]\)$/.test(text)) && !/[\d:]/.test(text);
}

/** "Year 3", "Y3 Autumn term": the year group of the rows under a banner; '' for any other. */
function yearIn(cells: readonly Cell[]): string {
  const text = cells.map(cellText).find((each) => each !== '') ?? '';
  return /^(y(ea)?r?\.? ?(group )?\d{1,2}|reception|nursery|eyfs)\b/i.test(text) ? clip(text) : '';
}

function styleNotices(style: PupilStyle, rows: readonly Row[], named: readonly PupilName[] | null): RegisterNotice[] {
  const several = rows.filter(({ pupils }) => pupils.length > 1).length;
  return [
    ...(named ? [{ kind: 'one pupil', pupil: named[0]?.name ?? '' } as const] : []),
    ...(style.fillsDown ? [{ kind: 'names stand once' } as const] : []),
    ...(style.surnameFirst ? [{ kind: 'surname first' } as const] : []),
    ...(several > 0 ? [{ kind: 'several pupils', rows: several } as const] : []),
  ];
}

/** "Archive" above headings that stand there over again. */
function titlesATable(grid: Grid, again: readonly boolean[], index: number): boolean {
  const next = grid.findIndex((row, i) => i > index && row.some((cell) => !isBlank(cell)));
  // The other table has been cut off below.
  return again[next < 0 ? grid.length : next] === true;
}

/** A name, and not a banner such as "Year 3" or an area of need: somebody may have merged the intervention over several pupils. */
function namesAPupil(cells: readonly Cell[], pupilColumn: number): boolean {
  const text = cellText(cells[pupilColumn]);
  return text !== '' && !NO_PUPIL.test(text) && text.length <= LONGEST_NAME;
}

const LONGEST_NAME = 30;
const NO_PUPIL =
  /[:=]|^(pupil|child|student|learner|name|finished|ended|completed|archived?|waiting( list)?|discharged)$|\b(year|yr|y\d|class|wave|tier|band|group|term|key|total|reception|nursery|ks ?\d|sen|pupils|notes?|cover|updated|reviewed|cognition|learning|communication|interaction|semh|social|emotional|mental|sensory|physical|speech|language|slcn|spld|c&l|c&i|number of|no\.? of|intervention|support)\b/i;

/** "AB" and "ab": one pupil, and said so, because nobody can see from the sheet which was meant. */
function spellingNotices(rows: readonly Row[]): RegisterNotice[] {
  const spellings = new Map<string, Set<string>>();
  for (const { pupils } of rows) {
    for (const { key, name } of pupils) {
      const known = spellings.get(key);
      if (known) known.add(name);
      else spellings.set(key, new Set([name]));
    }
  }
  return [...spellings.values()]
    .filter((names) => names.size > 1)
    .map((names) => ({ kind: 'one pupil in several spellings', names: [...names] }));
}
