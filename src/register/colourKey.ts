/** Colours in words, and the key that says which of them run: "Green = running now. Grey = stopped." */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { plainWords } from '../text';
import { surely } from './chosenColumn';
import { sampleOf } from './evidence';
import { plainHeading } from './headings';
import type { HowRead } from './howRead';
import { isTotals } from './lines';
import { statusSays } from './running';
import type { Reshaped } from './spread';
import type { Table } from './table';
import { widened } from './widened';

const COLOUR = '(?:(?:light|dark|pale|bright) )?(?:green|amber|red|gr[ae]y|white|blue|yellow|orange|purple|pink|brown|black)';
const A_COLOUR = new RegExp(`^${COLOUR}$`);
/** "Green and amber rows are …", "grey =", "white:" */
const SAID_OF = new RegExp(
  `\\b(${COLOUR}(?: ?(?:,|/|&|and|or) ?${COLOUR})*)(?: (?:rows?|cells?|names?|lines?|groups?|ones|text|shading))? ?(?:=|:|- |means? |is |are |has |have |shows? )`,
);
/** What stands before the word that counts: "the intervention has stopped". */
const SUBJECT =
  /^(?:(?:the|this|that|it|they|these|those|an?|intervention|provision|group|pupil|child|children|programme|support|row|is|are|was)s? )+/;
const FEWEST_CELLS = 2;
const NEARLY_ALL = 0.8;
/** A line of a key below the table has a colour, and what it means beside it. */
const MOST_IN_A_KEY = 2;

type Key = ReadonlyMap<string, string>;

const isColour = (cell: Cell | undefined): boolean => A_COLOUR.test(plainWords(cellText(cell)));
const spelled = (colour: string): string => colour.replace('gray', 'grey');

/** What a line says of colours; a colour in a cell of its own is said of by the cell beside it. */
function saidIn(row: readonly Cell[]): [string, string][] {
  const texts = row.filter((cell) => !isBlank(cell)).map((cell) => `${cellText(cell)}${isColour(cell) ? ' = ' : ' | '}`);
  const plain = plainWords(texts.join(''));
  // Colours and what is said of them take turns.
  return plain.split(SAID_OF).flatMap((named, i, parts): [string, string][] => {
    if (i % 2 === 0) return [];
    const rest = (parts[i + 1] ?? '').split(/[.;,|]/);
    const meaning = (rest.find((part) => part.trim() !== '') ?? '').trim().replace(/ and$/, '');
    const colours = named.split(/ ?(?:,|\/|&|\band\b|\bor\b) ?/);
    return meaning === '' ? [] : colours.map((colour) => [spelled(colour), meaning.replace(SUBJECT, '')]);
  });
}

const isKeyLine = (row: readonly Cell[], index: number, { headingIndex }: Table): boolean =>
  index < headingIndex || (index > headingIndex && row.filter((cell) => !isBlank(cell)).length <= MOST_IN_A_KEY);

/** The first column whose cells are colours; -1 for none. */
function coloursIn(grid: Grid, { headings, headingIndex, first, last }: Table): number {
  return headings.findIndex((_, column) => {
    if (column < first || column > last) return false;
    const sample = sampleOf(grid, column, headingIndex + 1, isTotals);
    return sample.length >= FEWEST_CELLS && sample.filter(isColour).length >= NEARLY_ALL * sample.length;
  });
}

/**
 * The row above a table with colours in it that says what they mean, and is read with it; the table's own top where none does.
 * @example topOfKey([['Green = running, grey = stopped'], ['Pupil', 'Mins'], ['AB', 20]], { top: 1, headingIndex: 1, headings: ['Pupil', 'Mins'], first: 0, last: 1 }) // 1: no column has colours
 */
export function topOfKey(grid: Grid, table: Table): number {
  const row = grid.findIndex((cells, index) => index < table.headingIndex && saidIn(cells).length > 0);
  return row < 0 || coloursIn(grid, table) < 0 ? table.top : row;
}

/**
 * The register with what its key says of each row's colour as its status, and a notice of colours that no key explains; as it was, where no column has
 * colours, or they say something else than what runs.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   byColour({ grid, table: findTable(grid), understanding: understand(grid, findTable(grid), new Map()) }, usualReading(0)).table.headings.length // 4
 */
export function byColour(from: Reshaped, how: HowRead): Reshaped {
  const { grid, table, understanding } = from;
  const column = coloursIn(grid, table);
  const taken = understanding.chosen.find((each) => each.column === column);
  const others = understanding.chosen.filter((each) => each.column !== column);
  if (column < 0 || taken?.by === 'you' || others.some(({ field }) => field === 'status')) return from;
  const key: Key = new Map(grid.flatMap((row, index) => (isKeyLine(row, index, table) ? saidIn(row) : [])));
  const says = (colour: string): string | null => statusSays(key.get(colour) ?? '', how.reviewDay);
  const ofRunning = [...key.keys()].some((colour) => ['ended', 'not started'].includes(says(colour) ?? ''));
  const heading = table.headings[column] ?? '';
  // Red, amber and green without such a key are how well it goes.
  if (!ofRunning && !ASKS_FOR_A_COLOUR.test(plainHeading(heading))) return from;
  const colourOf = (row: readonly Cell[]): string => spelled(plainWords(cellText(row[column])));
  const entries = grid.filter((row, index) => index > table.headingIndex && isColour(row[column]) && !isKeyLine(row, index, table));
  const unknown = [...new Set(entries.map(colourOf))].filter((colour) => says(colour) === null);
  const notices = unknown.length === 0 ? [] : [{ kind: 'colours without a key', colours: unknown } as const];
  if (!ofRunning) return { ...from, understanding: { ...understanding, notices: [...understanding.notices, ...notices] } };
  // The key's own lines are nobody's rows.
  const bare = grid.map((row, index) =>
    index > table.headingIndex && isKeyLine(row, index, table) && saidIn(row).length > 0 ? row.map((): Cell => '') : row,
  );
  const wide = widened(bare, table, (row, index) => [index > table.headingIndex ? (key.get(colourOf(row)) ?? '') : '']);
  return {
    ...wide,
    understanding: {
      ...understanding,
      chosen: [...others, surely('status', column, heading, 'contents')],
      unused: understanding.unused.filter((each) => each !== heading),
      sets: understanding.sets.map((set) => new Map([...[...set].filter(([, at]) => at !== column), ['status', wide.width]])),
      notices: [...understanding.notices.filter(({ kind }) => kind !== 'may say that a row is over'), ...notices],
    },
  };
}

const ASKS_FOR_A_COLOUR = /\bcolou?rs?\b|\bstatus\b/;
