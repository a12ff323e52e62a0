/** A whole register, read: where its headings are, which column is which, and each row. */
import { memoised } from '../memoise';
import type { Settings } from '../settings/settings';
import { bareRegister } from './withoutHeadings';
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { understand, type ChosenColumn, type Understanding } from './columns';
import { costedMapNotices } from './costedMap';
import type { Columns } from './headings';
import { corrected, isDitto, namesIn, pupilStyleOf, type PupilName, type PupilStyle } from './pupils';
import { linesThatDiffer, provisionsOf } from './provisions';
import { holdsIntervention, rowReader, type Row } from './row';
import { findTable, headingsAgain, isOtherTable, tableAt, type Table } from './table';
import { clip, counted, nameKey } from '../meaning/text';

export interface Register {
  /** Position in the grid, from 0; null where the headings were given apart, or the form goes without. */
  readonly headingIndex: number | null;
  readonly headings: readonly string[];
  /** The fields that the register has. */
  readonly columns: Columns;
  readonly chosen: readonly ChosenColumn[];
  /** Headings of columns with something in them that was taken for nothing; not those that somebody has said are not used. */
  readonly unused: readonly string[];
  readonly pupilStyle: PupilStyle;
  /** In the order of the grid, without blank rows and banners. */
  readonly rows: readonly Row[];
  /** Sentences about how the register was understood, where it could have been otherwise. */
  readonly notices: readonly string[];
}

export type RegisterReading = Register | { readonly why: string };

/** A totals row below the table is not a pupil. */
const TOTALS = /^(grand |sub ?-? ?|overall )?totals?( (minutes|mins|hours|time))?:?$|^\p{Lu}{1,4} (sub-?)?totals?:?$/iu;

/**
 * @param grid the rows, with or without their heading row
 * @param headings a heading row given apart, or null
 * @returns the register, or why it is none, to follow "Can't read "
 */
export function readRegister(grid: Grid, headings: readonly Cell[] | null, settings: Settings): RegisterReading {
  if (headings) return withHeadings(grid, headings, settings);
  const table = settings.headingRow === 'first row' ? tableAt(grid, 0) : findTable(grid);
  if (!table) return bareRegister(grid, settings);
  const again = headingsAgain(grid, table);
  const end = grid.findIndex((row, index) => again[index] === true && isOtherTable(row, table.headings));
  const own = end < 0 ? grid : grid.slice(0, end);
  const register = assemble(own, table, understand(own, table, settings.columns), again, settings, pupilAbove(grid, table));
  return end < 0
    ? register
    : { ...register, notices: [...register.notices, 'Another table, with other headings, stands below the register: it is not read.'] };
}

function withHeadings(grid: Grid, headings: readonly Cell[], settings: Settings): RegisterReading {
  const width = grid[0]?.length ?? 0;
  if (headings.length !== width) {
    return { why: `the headings: there are ${headings.length} of them for ${width} columns. Give a heading row as wide as the rows.` };
  }
  const table: Table = { top: -1, headingIndex: -1, headings: headings.map(cellText), first: 0, last: width - 1 };
  const understanding = understand(grid, table, settings.columns);
  if (understanding.chosen.length === 0) {
    return { why: `the headings: none of them is one I know (${headings.map(cellText).filter(Boolean).join(', ')}).` };
  }
  const again = headingsAgain(grid, table);
  const first = again.indexOf(true);
  return { ...assemble(grid, table, understanding, again, settings, undefined), headingIndex: first < 0 ? null : first };
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
  settings: Settings,
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
  const style = corrected(pupilStyleOf(pupilColumn === undefined ? [] : pupilCells(grid, filled, table, pupilText)), settings);
  const namesOf = memoised((text) => namesIn(text, style));
  const named = pupil === undefined || pupilColumn !== undefined ? null : [{ name: pupil, key: nameKey(pupil) }];
  const turns = sets.map((set) => ({ set, readRow: rowReader({ columns: set, headings: table.headings, settings }) }));
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
      ...laterNotices(later),
      ...idleNotices(idle),
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

function styleNotices(style: PupilStyle, rows: readonly Row[], named: readonly PupilName[] | null): string[] {
  const several = rows.filter(({ pupils }) => pupils.length > 1).length;
  return [
    ...(named ? [`The sheet is ${named[0]?.name ?? ''}'s: the name stands above the table.`] : []),
    ...(style.fillsDown ? ["A row without a pupil's name is taken as the pupil's above it."] : []),
    ...(style.surnameFirst ? ['Names are taken as "surname, first name": a comma does not part two pupils.'] : []),
    ...(several > 0
      ? [`${counted(several, 'row')} ${several === 1 ? 'names' : 'name'} several pupils: each of them is out for the whole time.`]
      : []),
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

function idleNotices(idle: number): string[] {
  if (idle === 0) return [];
  return [
    `${counted(idle, 'row')} ${idle === 1 ? 'names' : 'name'} a pupil and no intervention: nothing is counted there. If the intervention above is meant, type it in each row.`,
  ];
}

/** "AB" and "ab": one pupil, and said so, because nobody can see from the sheet which was meant. */
function spellingNotices(rows: readonly Row[]): string[] {
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
    .map((names) => {
      const [first = '', ...others] = [...names].map((name) => `"${clip(name)}"`);
      return `${first} and ${others.join(' and ')} are taken as one pupil: they differ only by capitals, spaces or full stops.`;
    });
}

function laterNotices(later: readonly string[]): string[] {
  return later.length === 0 ? [] : [`Not counted, because they are only to join: ${[...new Set(later)].join(', ')}.`];
}
