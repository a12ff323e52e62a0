/** The rows of a register whose table and columns are known, one after the other: whose each is, and what stands once for several of them. */
import type { HowRead } from './howRead';
import { nameKey } from '../text';
import { memoised } from '../memoise';
import { cellText, isBlank, isError, type Cell, type Grid } from '../meaning/cell';
import { saysPlaceBelow } from '../meaning/place';
import { costedMapNotices } from './costedMap';
import { asMeant, dateOrderOf } from './dateOrder';
import { dayThatStandsOnce } from './dayOnce';
import type { Columns } from './headings';
import { bannerText, headsRows, isBanner, isOfPastYear, isOver, isTotals, namesAPupil, titlesATable, yearIn } from './lines';
import type { RegisterNotice } from './notice';
import { linesThatDiffer, provisionsOf } from './provisions';
import { corrected, isDitto, isOneName, namesIn, pupilStyleOf, type PupilName, type PupilStyle } from './pupils';
import type { Register } from './register';
import { holdsIntervention, NO_BANNER, rowReader, saysNoIntervention } from './readRow';
import { goesOn, type Row } from './row';
import { remarkColumns } from './saysOver';
import type { Reshaped } from './spread';
import { isNobodys } from './takenOut';
import type { Table } from './table';
import { isRead } from './time';

/**
 * The register's rows, with their pupils; banners, totals and headings that stand there again are none.
 * @param again for each line of the grid: does it repeat the headings?
 * @param pupil whose the whole sheet is, where it names one above the table
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   readTable(grid, findTable(grid), usualReading(0)).rows.length // 1
 */
export function assemble(
  { grid, table, understanding: { chosen, unused, surnames, sets, notices }, origins }: Reshaped,
  again: readonly boolean[],
  how: HowRead,
  pupil: string | undefined,
): Register {
  const columns: Columns = new Map([...sets].reverse().flatMap((set) => [...set]));
  const pupilColumn = columns.get('pupil');
  const dayColumn = dayThatStandsOnce(grid, table, columns);
  const yearColumn = columns.get('year') ?? -1;
  const pupilText = (cells: readonly Cell[]): string => {
    const first = cellText(cells[pupilColumn ?? -1]);
    const text = surnames === null ? first : [first, cellText(cells[surnames])].filter(Boolean).join(' ');
    return isDitto(text) || isError(text) ? '' : text;
  };
  // A total beside the table is another's.
  const ofTheTable = (cells: readonly Cell[]): readonly Cell[] => cells.slice(table.first, table.last + 1);
  const isNone = (cells: readonly Cell[]): boolean => pupilColumn !== undefined && sets.every((set) => saysNoIntervention(cells, set));
  const holds = grid.map(
    (cells, index) =>
      index > table.headingIndex &&
      sets.some((set) => holdsIntervention(cells, set)) &&
      !isNone(cells) &&
      !isTotals(ofTheTable(cells)) &&
      !again[index],
  );
  const nobodys = grid.map(
    (cells) =>
      dayColumn >= 0 && pupilColumn !== undefined && isNobodys(pupilText(cells), cellText(cells[columns.get('intervention') ?? -1])),
  );
  // Where every row names its pupils, a line with one text and no pupil is an area of need, or a remark below.
  const allNamed = pupilColumn !== undefined && grid.every((cells, index) => !holds[index] || isBanner(cells) || pupilText(cells) !== '');
  let lastFull = grid.length - 1;
  while (lastFull >= 0 && !(holds[lastFull] && !isBanner(grid[lastFull] ?? []))) lastFull -= 1;
  const what = columns.get('intervention') ?? -1;
  // "Checked every 6 weeks with parents", alone below the table and a blank line, and what follows it.
  const remarked = new Set<number>();
  const isRemark = (cells: readonly Cell[], index: number): boolean => {
    const isAlone = index > lastFull + 1 && what >= 0 && isBanner(cells);
    const is =
      isAlone &&
      (isBlank(cells[what]) || A_REMARK.test(cellText(cells[what]))) &&
      (remarked.has(index - 1) || (grid[index - 1] ?? []).every((cell) => isBlank(cell)));
    if (is) remarked.add(index);
    return is;
  };
  const filled = grid.map(
    (cells, index) =>
      holds[index] === true &&
      !isRemark(cells, index) &&
      !(allNamed && isBanner(cells) && pupilText(cells) === '') &&
      !(pupilColumn === undefined && headsRows(grid, index)) &&
      !nobodys[index],
  );
  const found = pupilStyleOf(pupilColumn === undefined ? [] : pupilCells(grid, filled, table, pupilText));
  const isOne = isOneName(table.headings[pupilColumn ?? -1] ?? '');
  // Behind its day each slot of an adult's week has a pupil of its own: a blank one is not the last one's.
  const style = corrected(
    {
      ...found,
      ...(isOne ? { surnameFirst: true, onePupil: true } : {}),
      fillsDown: found.fillsDown && !(dayColumn >= 0 && dayColumn < (pupilColumn ?? -1)),
    },
    how,
  );
  const namesOf = memoised((text) => namesIn(text, style, how));
  const named = pupil === undefined || pupilColumn !== undefined ? null : [{ name: pupil, key: nameKey(pupil) }];
  const { monthFirst, turned, notices: dateNotices } = dateOrderOf(grid, table.headingIndex + 1, columns, table.headings);
  const remarks = sets.length > 1 ? [] : remarkColumns(table.headings, new Set(columns.values()));
  const turns = sets.map((set) => ({ set, readRow: rowReader({ columns: set, headings: table.headings, how, monthFirst, remarks }) }));
  const rows: Row[] = [];
  const [later, gone]: [string[], string[]] = [[], []];
  let above = '';
  let banner = NO_BANNER;
  let overAbove = false;
  let yearOverAbove = false;
  const withoutRows = new Map<string, PupilName>();
  // "None at present": nothing is left open there.
  const answered = new Set<string>();
  let dayAbove: Cell = '';
  let classAbove: Cell = '';
  for (let index = table.headingIndex + 1; index < grid.length; index += 1) {
    const typed = grid[index] ?? [];
    const own = pupilColumn === undefined ? '' : pupilText(typed);
    // What stands where a formula fails is no sign of repetition: the row above may be another pupil's.
    const failed = isError(cellText(typed[pupilColumn ?? -1]));
    const ditto = pupilColumn !== undefined && own === '' && !failed && !isBlank(typed[pupilColumn]);
    if (!filled[index]) {
      const none = isNone(typed);
      const alone =
        pupilColumn !== undefined &&
        !again[index] &&
        !nobodys[index] &&
        !isTotals(typed) &&
        // Who is said to have none is a pupil, whatever else the cell adds: "AB (Year 3)".
        (none || (namesAPupil(typed, pupilColumn) && !isOver(bannerText(typed), how) && !titlesATable(grid, again, index)));
      if (alone)
        for (const pupil of namesOf(own).pupils) {
          withoutRows.set(pupil.key, pupil);
          if (none) answered.add(pupil.key);
        }
      // A name alone heads the rows under it where they have none.
      if (isBanner(typed) || again[index] || none) above = alone && style.fillsDown ? own : '';
      if (isBanner(typed)) {
        const said = bannerText(typed);
        banner = { year: yearIn(typed), place: saysPlaceBelow(said) ? said : '' };
        overAbove = isOver(said, how);
        yearOverAbove = isOfPastYear(said, how);
      }
      continue;
    }
    const fills = own === '' && !failed && (style.fillsDown || ditto);
    const text = fills ? above : own;
    above = text;
    if (!isBlank(typed[dayColumn])) dayAbove = typed[dayColumn] ?? '';
    if (own !== '' || !isBlank(typed[yearColumn])) classAbove = typed[yearColumn] ?? '';
    // A day that stands once for the rows under it; and the class, with its pupil's name.
    const cells = asMeant(typed, turned).map((cell, column) =>
      isBlank(cell) && column === dayColumn ? dayAbove : isBlank(cell) && fills && column === yearColumn ? classAbove : cell,
    );
    const { pupils, later: joining, gone: leaving } = namesOf(text);
    later.push(...joining);
    gone.push(...leaving);
    for (const name of [...joining, ...leaving]) withoutRows.set(nameKey(name), { name, key: nameKey(name) });
    const nobodyIsLeft = pupils.length === 0 && leaving.length > 0;
    const inIt = nobodyIsLeft ? leaving.map((name) => ({ name, key: nameKey(name) })) : pupils;
    const whose: readonly PupilName[] | null = named ?? (pupilColumn === undefined ? [] : inIt.length > 0 ? inIt : null);
    for (const { set, readRow } of turns) {
      if (!holdsIntervention(cells, set)) continue;
      const differ = linesThatDiffer(cells, set);
      for (const provision of provisionsOf(cells, set)) {
        const row = readRow(provision, index, whose, banner);
        const timed = differ ? { ...row, time: differ } : pointedAt(row, cells, origins);
        // "FINISHED", "WAITING LIST", "2024/25" over the rows; or all in it have left.
        const isOverHere = nobodyIsLeft || (overAbove && !(yearOverAbove && goesOn(timed.provision, how)));
        rows.push(isOverHere ? { ...timed, provision: { ...timed.provision, running: 'ended' } } : timed);
      }
    }
  }
  const known = later.length + gone.length + answered.size;
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
      ...(gone.length > 0 ? [{ kind: 'no longer in it', pupils: [...new Set(gone)] } as const] : []),
      ...(withoutRows.size > known ? [{ kind: 'no intervention', rows: withoutRows.size - known } as const] : []),
      ...costedMapNotices(chosen, rows),
    ],
  };
}

/** What is written under a table, and no work. */
const A_REMARK =
  /^(?:review(?:ed)?|next|checked|agreed|parents?|signed|date|notes?|nb|n\.b|comments?|average|(?:targets?|aims?|goals?|outcomes?)(?= ?:))\b/i;

/** What can't be read is shown where it stands in the sheet. */
function pointedAt(row: Row, cells: readonly Cell[], origins: Reshaped['origins']): Row {
  const column = isRead(row.time) ? undefined : origins?.get(row.time.column);
  return column === undefined || isRead(row.time) ? row : { ...row, time: { ...row.time, column, text: cellText(cells[column]) } };
}

function pupilCells(grid: Grid, filled: readonly boolean[], table: Table, textOf: (cells: readonly Cell[]) => string): (string | null)[] {
  return grid.slice(table.headingIndex + 1).map((cells, i) => (filled[table.headingIndex + 1 + i] ? textOf(cells) : null));
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
