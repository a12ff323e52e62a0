/** One row of a sheet may hold several provisions, line by line in its cells: each becomes a row of its own. */
import { minutesAWeek } from '../dose/minutesAWeek';
import { readDose } from '../dose/dose';
import { cellText, type Cell } from '../meaning/cell';
import { AMOUNTS, type Field } from './fields';
import { BEGINS_A_DOSE } from './fits';
import type { Columns } from './headings';
import type { NotRead } from './time';

/** Cells that are written line by line beside the interventions. */
const BY_LINE: readonly Field[] = [
  'intervention',
  'dose',
  'minutes',
  'times',
  'weeks',
  'hours',
  'total',
  'weekTime',
  'sessions',
  'hoursInAll',
  'ledBy',
  'place',
  'when',
  'lesson',
  'group',
  'entry',
  'target',
  'exit',
  'start',
  'end',
  'term',
];

/** The lines of a cell; one that starts with + goes on with the line before it. */
function linesOf(cell: Cell | undefined): string[] {
  if (typeof cell !== 'string') return [];
  const lines: string[] = [];
  for (const line of cell.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    if (/^\s*\+/.test(line)) lines.push(`${lines.pop() ?? ''}\n${line}`);
    else lines.push(line);
  }
  return lines;
}

/** In most registers no cell has: then there is nothing to part. */
function hasLines(cell: Cell): boolean {
  return typeof cell === 'string' && /[\r\n]/.test(cell);
}

/**
 * The row as one or several rows of cells. It is parted only where the lines match: as many interventions as times, every
 * other cell with either one line, which is everyone's, or as many.
 * @example provisionsOf(['AB', 'Phonics\nELSA', '20\n30'], new Map([['intervention', 1], ['minutes', 2]])) // [['AB', 'Phonics', '20'], ['AB', 'ELSA', '30']]
 */
export function provisionsOf(cells: readonly Cell[], columns: Columns): (readonly Cell[])[] {
  if (!cells.some(hasLines)) return [cells];
  const lines = new Map<number, string[]>();
  for (const field of BY_LINE) {
    const column = columns.get(field);
    if (column !== undefined) lines.set(column, linesOf(cells[column]));
  }
  const at = (field: Field): string[] => lines.get(columns.get(field) ?? -1) ?? [];
  // Without a cell of time, the lines of the provision may be doses themselves.
  const names = at('intervention');
  const inName = !AMOUNTS.some((field) => at(field).length > 0) && names.length > 1 && names.some(isDose);
  if (inName) return names.map((name) => cells.map((cell, column) => (column === columns.get('intervention') ? name : cell)));
  const count = columns.has('intervention')
    ? Math.max(at('intervention').length, ...AMOUNTS.map((field) => at(field).length))
    : doseLines(at('dose'));
  if (count < 2) return [cells];
  const fits = [...lines.values()].every((each) => each.length <= 1 || each.length === count);
  const timed = AMOUNTS.some((field) => at(field).length === count);
  if (!fits || !timed) return [cells];
  return Array.from({ length: count }, (_, i) =>
    cells.map((cell, column) => {
      const own = lines.get(column);
      return own?.length === count ? (own[i] ?? '') : cell;
    }),
  );
}

/**
 * Why a row is not read whose interventions and times are written line by line, but not equally many: nobody can tell which belongs to which. Null for
 * any other row.
 * @example linesThatDiffer(['Phonics\nELSA', '20\n30'], new Map([['intervention', 0], ['minutes', 1]])) // null
 */
export function linesThatDiffer(cells: readonly Cell[], columns: Columns): NotRead | null {
  if (!cells.some(hasLines)) return null;
  const count = (field: Field): number => linesOf(cells[columns.get(field) ?? -1]).length;
  const interventions = count('intervention');
  const field = AMOUNTS.find((each) => columns.has(each) && interventions > 1 && count(each) > 1 && count(each) !== interventions);
  if (!field) return null;
  const column = columns.get(field) ?? 0;
  return { field, column, text: cellText(cells[column]), why: { kind: 'lines differ', lines: count(field), interventions } };
}

function isDose(line: string): boolean {
  const reading = readDose(line, 'dose');
  return 'parts' in reading && minutesAWeek(reading.parts, 1) !== null;
}

/**
 * Where one cell holds provision and frequency, its lines are provisions if each of them says its whole time; and where the cell can't be read as one
 * dose, if each begins with a name and none says a time by halves. A line without a time is then not read, and those beside it are.
 */
function doseLines(lines: readonly string[]): number {
  const areNamed = lines.every((line) => !BEGINS_A_DOSE.test(line.trim()) && (isDose(line) || !SAYS_A_LENGTH.test(line)));
  return (areNamed && lines.some(isDose) && !isDose(lines.join('\n'))) || lines.every(isDose) ? lines.length : 1;
}

const SAYS_A_LENGTH = /\d ?(?:m|h)/i;
