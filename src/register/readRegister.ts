/** A whole register, read: where its headings are, which column is which, and each row. */
import type { HowRead } from './howRead';
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { areClubs } from './afterSchool';
import { amountsUnderTerms } from './amountsUnderTerms';
import { assemble } from './assemble';
import { byPlace } from './byPlace';
import { cardsAsTheyStand, findCards } from './cards';
import { topOfCodes, withCodes } from './codeKey';
import { byColour, topOfKey } from './colourKey';
import { understand } from './columns';
import { AMOUNTS, type Field } from './fields';
import { fieldOf } from './headingEvidence';
import { topOfLength, withLengthAbove } from './lengthAbove';
import { withDittos } from './dittos';
import { dosesUnderTerms } from './dosesUnderTerms';
import { bothHalves } from './halfDays';
import { topOfLabels, withLabelsAbove } from './labelsAbove';
import { isOver, titleAbove } from './lines';
import { findMatrix, matrixOf, topOfMatrix } from './matrix';
import { baseInTitle } from './ofBase';
import { topOfCounted, withPeriods } from './countedPeriods';
import { withDurations } from './durations';
import { pupilAbove } from './pupilAbove';
import { withPupilsAcross } from './pupilsAcross';
import type { Register, RegisterReading } from './register';
import type { Row } from './row';
import { findDays, sessionsByDay } from './sessionsByDay';
import { gathered } from './gathered';
import type { Reshaped } from './spread';
import { namesDown, stackedPupils } from './stackedPupils';
import { findTable, tableAt, type Table } from './table';
import { findByContents } from './tableByContents';
import { headingsAgain, isOtherTable } from './headingRow';
import { topOfTerms, underTerms } from './termsAbove';
import { isRead } from './time';
import { findTimetable, readTimetable } from './timetable';
import { asItStands, findTurned } from './turned';
import { topOfPeriods } from './twoWeeks';
import { underBanners } from './underBanners';
import { unrolled } from './unrolled';
import { registerWithoutHeadings } from './withoutHeadings';

/**
 * Can anything in a register be judged? It needs a pupil, an intervention or a dose, and a time: a wave matrix has no times, a time sheet nobody in it.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   saysTimes(readTable(grid, findTable(grid), usualReading(0))) // true
 */
export function saysTimes({ columns, rows }: Register): boolean {
  // Dates, clock times and hours alone are a time sheet: nobody is named in it, and nothing that is done.
  if (!(['pupil', 'intervention', 'dose'] as const).some((field) => columns.has(field))) return false;
  // Without any column of time, the provisions' own names may say it.
  return TIMED.some((field) => columns.has(field)) || rows.some(({ time }) => isRead(time));
}

/**
 * Is it an invoice, a list of orders or a rota of clubs? That has headings which a register may have too, and no row of it is a time out of class.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   isAnotherList(readTable(grid, findTable(grid), usualReading(0))) // false
 */
export function isAnotherList(register: Register): boolean {
  const { columns, headings, rows } = register;
  if (areClubs(register)) return true;
  if (rows.some(({ time }) => isRead(time))) return false;
  if (headings.some((heading) => OF_ANOTHER_LIST.test(heading))) return true;
  return saysTimes(register) && !(columns.has('pupil') && columns.has('intervention') && !columns.has('cost'));
}

/**
 * A member of staff, where nobody stands but such: "Mrs K" in a claim for hours. Undefined for a register. Groups may be called after who takes them, if
 * pupils are named beside them; initials under "Authorised" are no pupils'.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   staffIn(readTable(grid, findTable(grid), usualReading(0))) // undefined
 */
export function staffIn({ rows, chosen }: Register): string | undefined {
  // A remark below has no time.
  const timed = rows.filter(({ provision }) => TIMED.some((field) => provision.texts[field]));
  const areSaid = chosen.some(({ field, by }) => field === 'pupil' && by !== 'contents');
  const names = timed.flatMap(({ pupils, provision }) => (areSaid ? pupils.map(({ name }) => name) : [provision.intervention]));
  return names.every((name) => OF_STAFF.test(name)) ? names[0] : undefined;
}

/** "Miss Smith's group" is none of staff, nor is a pupil called Mrinal. */
const OF_STAFF = /^M(?:rs?|s|iss|RS?|S|ISS)(?:\. ?| )\p{Lu}(?:[\p{L}.-]|['’]\p{Lu})*$/u;

/** What is bought and paid, or what somebody has done wrong. */
const OF_ANOTHER_LIST = /\b(price|qty|quantity|invoice|vat|supplier|paid|amount \(?£|incidents?\b|sanctions?\b|detentions?\b)/i;

const TIMED: readonly Field[] = [...AMOUNTS, 'sessions', 'hoursInAll', 'when', 'from'];

/**
 * The register in a grid, or why there is none.
 * @param grid the rows, with or without their heading row
 * @param headings a heading row given apart, or null
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   readRegister(grid, null, usualReading(0)).rows[0].time.weekly // { least: 60, most: 60 }
 * @example readRegister([['x', 'y']], null, usualReading(0)) // { why: { kind: 'no headings', columns: 2 } }
 */
export function readRegister(grid: Grid, headings: readonly Cell[] | null, how: HowRead): RegisterReading {
  if (headings) return withHeadings(grid, headings, how);
  const table = how.headingRow === 'first row' ? tableAt(grid, 0) : isRowAlone(grid) ? null : tableIn(grid);
  return table ? readTable(grid, table, how) : registerWithoutHeadings(grid, how);
}

/** One row with a number in it has no headings to look for: a formula in each row would look for them each time, which takes as long as all the rest. */
function isRowAlone(grid: Grid): boolean {
  return grid.length === 1 && grid[0]?.some((cell) => typeof cell === 'number') === true;
}

/**
 * The register's table, or a timetable; null where there is neither.
 * @example tableIn([['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]]).headingIndex // 0
 * @example tableIn([['x', 'y']]) // null
 */
export function tableIn(grid: Grid): Table | null {
  const timetable = findTimetable(grid);
  if (timetable) return timetable === 'nobody knows whose' ? null : timetable;
  const table =
    findTurned(grid)?.table ?? findCards(grid)?.table ?? findTable(grid) ?? findMatrix(grid) ?? findDays(grid) ?? findByContents(grid);
  return (
    table && {
      ...table,
      top: Math.min(
        topOfMatrix(grid, table),
        topOfPeriods(grid, table),
        topOfCounted(grid, table),
        topOfKey(grid, table),
        topOfCodes(grid, table),
        topOfTerms(grid, table),
        topOfLength(grid, table),
        topOfLabels(grid, table),
      ),
    }
  );
}

/**
 * The register under a heading row that has been found.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   readTable(grid, findTable(grid), usualReading(0)).rows.length // 1
 */
export function readTable(grid: Grid, table: Table, how: HowRead): Register {
  const base = baseInTitle(grid, table.headingIndex);
  const register = readOwn(grid, table, how);
  return base === null ? register : { ...register, base, notices: [...register.notices, { kind: 'of a base', title: base }] };
}

function readOwn(grid: Grid, table: Table, how: HowRead): Register {
  const timetable = readTimetable(grid, how);
  if (timetable) return timetable;
  const turned = findTurned(grid);
  if (turned) {
    const upright = readRegister(turned.upright, null, how);
    if ('rows' in upright) return asItStands(turned, upright);
  }
  const cards = findCards(grid);
  if (cards) {
    const upright = readRegister(cards.upright, null, how);
    if ('rows' in upright) return cardsAsTheyStand(cards, upright);
  }
  const across = unrolled(grid, table);
  if (across) return across.asItStands(readOwn(across.grid, across.table, how));
  const again = headingsAgain(grid, table);
  // A pupil whose table has headings of its own begins with the name above it.
  const begins = namesDown(grid, table).find(({ areOthers }) => areOthers)?.index;
  const end = grid.findIndex((row, index) => index === begins || (again[index] === true && isOtherTable(row, table.headings)));
  const own = withDittos(withCodes(end < 0 ? grid : grid.slice(0, end), table), table);
  const typed = byColour({ grid: own, table, understanding: understand(own, table, how.columns) }, how);
  const stacked = stackedPupils(typed);
  const register = assemble(
    shapedRegister(stacked ?? typed, how),
    stacked ? [] : again,
    how,
    stacked ? undefined : pupilAbove(grid, table.headingIndex),
  );
  return end < 0 ? register : withTableBelow(register, grid, end, how);
}

/** As the whole sheet has it: the heading of further pupils in the same line, outside the table and over somebody; null for none. Two rows of a register in one line could not be told apart. */
export function besideIt(grid: Grid, { headingIndex, first, last }: Table): string | null {
  const column = (grid[headingIndex] ?? []).findIndex(
    (cell, at) =>
      (at < first || at > last) && fieldOf(cellText(cell)) === 'pupil' && grid.slice(headingIndex + 1).some((row) => !isBlank(row[at])),
  );
  return column < 0 ? null : cellText(grid[headingIndex]?.[column]);
}

/** A further register under the first, with headings of its own, is read too; any other table is named and left. */
function withTableBelow(register: Register, grid: Grid, end: number, how: HowRead): Register {
  const rest = grid.slice(end);
  const table = findTable(rest);
  const below = table && readTable(rest, table, how);
  if (isOver(titleAbove(grid, end), how) || !below?.columns.has('pupil') || !below.rows.some(({ time }) => isRead(time)))
    return { ...register, notices: [...register.notices, { kind: 'another table below' }] };
  const rows = [...register.rows, ...below.rows.map((row): Row => ({ ...row, index: row.index + end }))];
  const named = new Set(rows.flatMap(({ pupils }) => pupils.map(({ key }) => key)));
  return {
    ...register,
    rows,
    withoutRows: [...register.withoutRows, ...below.withoutRows].filter(({ key }) => !named.has(key)),
    notices: [
      ...[...register.notices, ...below.notices].filter(({ kind }) => kind !== 'one pupil' && kind !== 'two registers'),
      { kind: 'two registers' },
    ],
  };
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
  const typed = byColour({ grid, table, understanding }, how);
  const again = headingsAgain(grid, table);
  const first = again.indexOf(true);
  return {
    ...assemble(shapedRegister(stackedPupils(typed) ?? typed, how), again, how, undefined),
    headingIndex: first < 0 ? null : first,
  };
}

/** Interventions or pupils across, groups under banners, a column for each day: brought to a row for each provision. */
function shapedRegister(read: Reshaped, how: HowRead): Reshaped {
  const typed = withPeriods(withDurations(byPlace(bothHalves(withPupilsAcross(withLabelsAbove(read))))));
  return underTerms(
    matrixOf(typed) ??
      underBanners(typed) ??
      sessionsByDay(typed) ??
      withLengthAbove(gathered(amountsUnderTerms(dosesUnderTerms(typed, how), how), how)),
    how,
  );
}
