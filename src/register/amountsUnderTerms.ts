/** One intervention a row, and each term's amounts side by side: "Autumn 1" and "Autumn 2" over a "Sessions" and a "Length" of their own. */
import { isBlank, type Cell } from '../meaning/cell';
import { readTerm } from '../meaning/readTerm';
import { surely } from './chosenColumn';
import { AMOUNTS, type Field } from './fields';
import { plainHeading } from './headings';
import type { HowRead } from './howRead';
import type { Reshaped } from './spread';
import { termsAbove } from './termsAbove';
import { widened } from './widened';

interface TermColumns {
  readonly term: string;
  readonly columns: number[];
}

/**
 * The register with a set of columns for each term, all with the same headings; what was given, where no two terms have the same amounts under them.
 * A row has its intervention in the terms whose amounts are filled, and in the present one where none are.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   amountsUnderTerms({ grid, table: findTable(grid), understanding: { sets: [], chosen: [], notices: [] } }, usualReading(0)).table.headings.length // 4
 */
export function amountsUnderTerms(from: Reshaped, { reviewDay, terms }: HowRead): Reshaped {
  const { grid, table, understanding } = from;
  const [set] = understanding.sets;
  const work = set?.get('intervention');
  if (!set || understanding.sets.length !== 1 || work === undefined || set.has('term')) return from;
  const groups = groupsIn(from);
  const [first] = groups;
  const taken = new Set(groups.flatMap(({ columns }) => columns));
  const spans = groups.map(({ term }) => readTerm(term, reviewDay, terms));
  if (!first || groups.length < 2 || taken.has(work) || !groups.every((group) => isAlike(group, first, table.headings))) return from;
  const fields = [...set].filter(([, column]) => first.columns.includes(column));
  const byYou = understanding.chosen.some(({ by, column }) => by === 'you' && taken.has(column));
  if (byYou || !fields.some(([field]) => AMOUNTS.includes(field)) || spans.includes(null)) return from;
  const now = Math.max(
    0,
    spans.findIndex((span) => (span?.last ?? reviewDay) >= reviewDay),
  );
  const wide = widened(grid, table, (row, index) => {
    if (index <= table.headingIndex) return groups.map(() => '');
    const isFilled = groups.map(({ columns }) => columns.some((column) => !isBlank(row[column])));
    const isNone = !isFilled.includes(true);
    return isFilled.map((filled, i): Cell => (filled || (isNone && i === now) ? (row[work] ?? '') : ''));
  });
  const fieldsIn = (columns: readonly number[]): [Field, number][] =>
    fields.map(([field, column]) => [field, columns[first.columns.indexOf(column)] ?? column]);
  const fieldsOfAll = groups.flatMap(({ columns }) => fieldsIn(columns));
  const shared = [...set].filter(([field, column]) => field !== 'intervention' && !taken.has(column));
  const headings = new Set([...taken].map((column) => table.headings[column]));
  return {
    ...wide,
    understanding: {
      ...understanding,
      chosen: [
        ...understanding.chosen.filter(({ column }) => !taken.has(column)),
        ...fieldsOfAll.map(([field, column]) => surely(field, column, table.headings[column] ?? '', 'heading')),
      ],
      notices: understanding.notices.filter((notice) => notice.kind !== 'rival columns' || !headings.has(notice.taken)),
      sets: groups.map(({ columns }, i) => new Map<Field, number>([...shared, ['intervention', wide.width + i], ...fieldsIn(columns)])),
    },
  };
}

/** The columns of the table under each term, from left to right. */
function groupsIn({ grid, table }: Reshaped): readonly TermColumns[] {
  const groups: TermColumns[] = [];
  termsAbove(grid, table.headingIndex).forEach((term, column) => {
    if (term === '' || column > table.last || table.headings[column] === '') return;
    const last = groups[groups.length - 1];
    if (last?.term === term) last.columns.push(column);
    else groups.push({ term, columns: [column] });
  });
  return groups;
}

function isAlike(group: TermColumns, first: TermColumns, headings: readonly string[]): boolean {
  const plain = ({ columns }: TermColumns): string => columns.map((column) => plainHeading(headings[column])).join('|');
  return plain(group) === plain(first);
}
