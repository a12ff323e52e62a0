/** A whole register, read: where its headings are, which column is which, and each row. */
import type { HowRead } from './howRead';
import { nameKey } from '../text';
import { clip } from '../words/figures';
import { memoised } from '../memoise';
import { registerWithoutHeadings } from './withoutHeadings';
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { understand, type Understanding } from './columns';
import type { Register, RegisterReading } from './register';
import { costedMapNotices } from './costedMap';
import type { Columns } from './headings';
import { corrected, isDitto, namesIn, pupilStyleOf, type PupilName, type PupilStyle } from './pupils';
import type { RegisterNotice } from './notice';
import { linesThatDiffer, provisionsOf } from './provisions';
import { holdsIntervention, rowReader, type Row } from './row';
import { findTable, headingsAgain, isOtherTable, tableAt, type Table } from './table';

/** A wave or band matrix has neither pupils nor times: nothing in it can be judged. */
export function saysTimes({ columns }: Register): boolean {
  return TIMED.some((field) => columns.has(field));
}

const TIMED = ['dose', 'minutes', 'times', 'hours', 'total', 'weekTime', 'sessions', 'when'] as const;

/** A totals row below the table is not a pupil. */
const TOTALS = /^(grand |sub ?-? ?|overall )?totals?( (minutes|mins|hours|time))?:?$|^\p{Lu}{1,4} (sub-?)?totals?:?$/iu;

/**
 * @param grid the rows, with or without their heading row
 * @param headings a heading row given apart, or null
 * @returns the register, or why it is none, to follow "Can't read "
 */
export function readRegister(grid: Grid, headings: readonly Cell[] | null, how: HowRead): RegisterReading {
  if (headings) return withHeadings(grid, headings, how);
  const table = how.headingRow === 'first row' ? tableAt(grid, 0) : findTable(grid);
  return table ? readTable(grid, table, how) : registerWithoutHeadings(grid, how);
}

/** The register under a heading row that has been found. */
export function readTable(grid: Grid, table: Table, how: HowRead): Register {
  const again = headingsAgain(grid, table);
  const end = grid.findIndex((row, index) => again[index] === true && isOtherTable(row, table.headings));
  const own = end < 0 ? grid : grid.slice(0, end);
  const register = assemble(own, table, understand(own, table, how.columns), again, how, pupilAbove(grid, table));
  return end < 0 ? register : { ...register, notices: [...register.notices, { kind: 'another table below' }] };
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
  return { ...assemble(grid, table, understanding, again, how, undefined), headingIndex: first < 0 ? null : first };
}

/** "Name: AB" above the table: the sheet is that pupil's. */
export function pupilAbove(grid: Grid, { headingIndex }: Table): string | undefined {
  for (const row of grid.slice(0, headingIndex)) {
    for (const [column, cell] of row.entries()) {
      const match = /^(?:pupil(?:'s)? name|name of pupil|name|pupil|child|student)\s*:\s*(.*)$/i.exec(cellText(cell));
      const name = match ? (match[1] ?? '') || cellText(row[column + 1]) : '';
      if (name !== '') return name.trim();
    }
  }
  return undefined;
}

function assemble(
  grid: Grid,
  table: Table,
  { chosen, unused, surnames, sets, notices }: Understanding,
  again: readonly boolean[],
  how: HowRead,
  pupil: string | undefined,
): Register {
  const columns: Columns = new Map([...sets].reverse().flatMap((set) => [...set]));
  const pupilColumn = columns.get('pupil');
  const pupilText = (cells: readonly Cell[]): string => {
    const first = cellText(cells[pupilColumn ?? -1]);
    const text = surnames === null ? first : [first, cellText(cells[surnames])].filter(Boolean).join(' ');
    return isDitto(text) ? '' : text;
  };
  const filled = grid.map(
    (cells, index) => index > table.headingIndex && sets.some((set) => holdsIntervention(cells, set)) && !isTotals(cells) && !again[index],
  );
  const style = corrected(pupilStyleOf(pupilColumn === undefined ? [] : pupilCells(grid, filled, table, pupilText)), how);
  const namesOf = memoised((text) => namesIn(text, style));
  const named = pupil === undefined || pupilColumn !== undefined ? null : [{ name: pupil, key: nameKey(pupil) }];
  const turns = sets.map((set) => ({ set, readRow: rowReader({ columns: set, headings: table.headings, how }) }));
  const rows: Row[] = [];
  const later: string[] = [];
  let above = '';
  let yearAbove = '';
  let idle = 0;
  for (let index = table.headingIndex + 1; index < grid.length; index += 1) {
    const cells = grid[index] ?? [];
    const own = pupilColumn === undefined ? '' : pupilText(cells);
    const ditto = pupilColumn !== undefined && own === '' && !isBlank(cells[pupilColumn]);
    if (!filled[index]) {
      if (isBanner(cells) || again[index]) above = '';
      if (isBanner(cells)) yearAbove = yearIn(cells);
      if (pupilColumn !== undefined && namesNobodyElse(cells, pupilColumn)) idle += 1;
      continue;
    }
    const text = own === '' && (style.fillsDown || ditto) ? above : own;
    above = text;
    const { pupils, later: joining } = namesOf(text);
    later.push(...joining);
    const whose: readonly PupilName[] | null = named ?? (pupilColumn === undefined ? [] : pupils.length > 0 ? pupils : null);
    for (const { set, readRow } of turns) {
      if (!holdsIntervention(cells, set)) continue;
      const differ = linesThatDiffer(cells, set);
      for (const provision of provisionsOf(cells, set)) {
        const row = readRow(provision, index, whose, yearAbove);
        rows.push(differ ? { ...row, time: differ } : row);
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
    notices: [
      ...notices,
      ...styleNotices(style, rows, named),
      ...spellingNotices(rows),
      ...(later.length > 0 ? [{ kind: 'only to join', pupils: [...new Set(later)] } as const] : []),
      ...(idle > 0 ? [{ kind: 'no intervention', rows: idle } as const] : []),
      ...costedMapNotices(chosen, rows),
    ],
  };
}

function pupilCells(grid: Grid, filled: readonly boolean[], table: Table, textOf: (cells: readonly Cell[]) => string): (string | null)[] {
  return grid.slice(table.headingIndex + 1).map((cells, i) => (filled[table.headingIndex + 1 + i] ? textOf(cells) : null));
}

function isTotals(cells: readonly Cell[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && /total/i.test(cell) && TOTALS.test(cell.trim()));
}

/** "Year 3", "Wave 2": one text alone in its row. What stands under it belongs to nobody above it. */
function isBanner(cells: readonly Cell[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length === 1;
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

/** A name alone, and not a banner such as "Year 3": somebody may have merged the intervention over several pupils. */
function namesNobodyElse(cells: readonly Cell[], pupilColumn: number): boolean {
  const text = cellText(cells[pupilColumn]);
  return (
    text !== '' &&
    !/\b(year|yr|y\d|class|wave|group|term|key|total|reception|nursery|ks\d|sen|pupils?|notes?)\b/i.test(text) &&
    text.length <= LONGEST_NAME
  );
}

const LONGEST_NAME = 30;

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
