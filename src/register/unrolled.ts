/** Provisions down the side, and across them the pupils, each with a dose or minutes of its own, or the terms, with the pupils' initials in each. */
import { cellText, type Cell, type Grid } from '../meaning/cell';
import { isTermName } from '../meaning/readTerm';
import { weekdayOf } from '../meaning/slot';
import { plainWords } from '../text';
import { surely } from './chosenColumn';
import { fitOf } from './evidence';
import type { Field } from './fields';
import { isWholeDose } from './fits';
import { plainHeading } from './headings';
import { isBanner, isTotals } from './lines';
import { measureIn, titlesOf } from './matrixTitle';
import { namesPupils } from './pupilAbove';
import type { Register } from './register';
import { initialsIn } from './stackedPupils';
import type { Table } from './table';
import { isNone } from './ticks';
import { isRead } from './time';

interface Across {
  readonly columns: readonly number[];
  /** What their headings are, and their cells. */
  readonly heading: Field;
  readonly cell: Field;
}

interface Unrolled {
  readonly grid: Grid;
  readonly table: Table;
  /** The register that was read of it, pointed at where it stands in the sheet. */
  readonly asItStands: (register: Register) => Register;
}

/** Groups of pupils, and no pupil: "PP" over what they have. */
const A_GROUP = /^(?:pp|fsm|eal|lac|cla|sen|send|mfl|gt|g t|ks ?\d|hap|map|lap|all)$/;
const FEWEST = 2;
const NEARLY_ALL = 0.8;
const ARE_INITIALS = 0.95;
/** The headings of the two columns that stand for all of those across. */
const HEADINGS = { pupil: 'Pupil', dose: 'Dose', term: 'Term', total: 'Minutes per week' } as const;
/** A figure that a title says is minutes a week. */
const A_FIGURE = /^\d{1,3}$/;

/**
 * The register with a row for each pupil's dose, or each term's pupils; null for any other.
 * @example unrolled([['Provision', 'AB', 'CD'], ['Phonics', '5 x 10 mins', '3 x 10 mins']], { headingIndex: 0, headings: ['Provision', 'AB', 'CD'], first: 0, last: 2 }).grid.length // 3
 * @example unrolled([['Pupil', 'Mins'], ['AB', 20]], { headingIndex: 0, headings: ['Pupil', 'Mins'], first: 0, last: 1 }) // null
 */
export function unrolled(grid: Grid, table: Table): Unrolled | null {
  const across = acrossIn(grid, table);
  if (!across) return null;
  const { columns } = across;
  const width = table.headings.length;
  const bare = (row: readonly Cell[]): Cell[] => Array.from({ length: width }, (_, at) => (columns.includes(at) ? '' : (row[at] ?? '')));
  // Each new row with the row and the column of the sheet that it stands for.
  const rows = grid.flatMap((row, index): { cells: Cell[]; index: number; column: number }[] => {
    if (index <= table.headingIndex || isTotals(row)) return [{ cells: [...bare(row), '', ''], index, column: -1 }];
    const filled = columns.filter((column) => !isNone(cellText(row[column])));
    if (filled.length === 0) return [{ cells: isBanner(row) ? [...bare(row), '', ''] : bare([]), index, column: -1 }];
    return filled.map((column) => ({ cells: [...bare(row), table.headings[column] ?? '', row[column] ?? ''], index, column }));
  });
  const kinds = [across.heading, across.cell].map((field) => HEADINGS[field as keyof typeof HEADINGS]);
  const headings = [...table.headings.map((heading, at) => (columns.includes(at) ? '' : heading)), ...kinds];
  return {
    grid: rows.map(({ cells }, index) => (index === table.headingIndex ? headings : cells)),
    table: { ...table, headings, last: width + 1 },
    asItStands: (register) => ({
      ...register,
      headings: table.headings,
      chosen: [
        ...register.chosen.filter(({ column }) => column < width),
        ...columns.map((column) => surely(across.cell, column, table.headings[column] ?? '', 'contents')),
      ],
      rows: register.rows.map((row) => {
        const { index = row.index, column = -1 } = rows[row.index] ?? {};
        const { time } = row;
        return { ...row, index, time: isRead(time) || time.column < width ? time : { ...time, column } };
      }),
    }),
  };
}

function acrossIn(grid: Grid, table: Table): Across | null {
  const { headings, first, last, headingIndex } = table;
  if (headings.some(namesPupils)) return null;
  const headed = (is: (heading: string) => boolean): number[] =>
    headings.flatMap((heading, column) => (column >= first && column <= last && is(heading) ? [column] : []));
  const textsOf = (columns: readonly number[]): string[] =>
    grid
      .slice(headingIndex + 1)
      .flatMap((row) =>
        isTotals(row) ? [] : columns.map((column) => cellText(row[column] ?? '')).filter((text) => text !== '' && !isNone(text)),
      );
  const terms = headed((heading) => isTermName(plainHeading(heading)));
  const inTerms = terms.length >= FEWEST ? textsOf(terms) : [];
  if (inTerms.length > 0 && fitOf('pupil', inTerms) >= ARE_INITIALS) return { columns: terms, heading: 'term', cell: 'pupil' };
  const pupils = headed((heading) => initialsIn(heading) !== null && !A_GROUP.test(plainHeading(heading)) && !isADay(heading));
  const times = pupils.length >= FEWEST ? textsOf(pupils) : [];
  const are = (is: (text: string) => boolean): boolean => times.length > 0 && times.filter(is).length >= NEARLY_ALL * times.length;
  if (are(isWholeDose)) return { columns: pupils, heading: 'pupil', cell: 'dose' };
  const inMinutes = measureIn(titlesOf(grid, { ...table, top: 0 })) === 'total';
  return inMinutes && are((text) => A_FIGURE.test(text)) ? { columns: pupils, heading: 'pupil', cell: 'total' } : null;
}

const isADay = (heading: string): boolean => weekdayOf(plainWords(heading)) >= 0;
