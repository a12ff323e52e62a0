/** A register with its interventions across: a pupil in each row, and each pupil's time in the column of what it is for. */
import { cellText, type Cell, type Grid } from '../meaning/cell';
import { kindOfWork } from '../meaning/kind';
import { isTermName } from '../meaning/readTerm';
import { plainWords, saysNo, saysNothing } from '../text';
import { addUp } from './addUp';
import { surely } from './chosenColumn';
import { IS_PAST, isOfLessons, namesInterventions } from './columnEvidence';
import { areInitials, sampleOf } from './evidence';
import { withDosesBelow } from './dosesBelow';
import { BEGINS_A_DOSE, isWholeDose } from './fits';
import { SHARED, TIMES, type Field } from './fields';
import { fieldOf, headingEvidence, SAID } from './headingEvidence';
import { plainHeading } from './headings';
import { isTotals } from './lines';
import { A_SUM, isBareRate, isSum, measureIn, titlesOf } from './matrixTitle';
import type { Reshaped } from './spread';
import type { Table } from './table';
import { A_TICK } from './ticks';

const FEWEST_INTERVENTIONS = 2;
const FEWEST_PUPILS = 3;
const NEARLY_ALL = 0.8;
const HALF = 0.5;
/** How far above its headings a sheet may say what its figures are. */
const TITLE_ROWS = 4;

/** Who waits for it, or has done with it, is not out. */
const NOT_NOW = /^(?:(?:on )?(?:the )?wait(?:ing|ing ?list|list)?|to start|not started|finished|completed?|ended|stopped|discharged)$/;
const OF_NEED =
  /\b(cognition|learning|communication|interaction|semh|social|emotional|sensory|physical|c ?l|c ?i|literacy|numeracy|maths|reading|speech|language)\b/;

/**
 * The row above that says what the figures in the table are ("Intervention minutes per week"), where its headings don't: it is read with the
 * table. The heading row itself where there is none.
 * @example topOfMatrix([['Minutes per week'], ['', 'Talk', 'ELSA']], { top: 1, headings: ['', 'Talk', 'ELSA'] }) // 0
 */
export function topOfMatrix(grid: Grid, { top, headings }: Table): number {
  const hasSum = headings.some((heading) => A_SUM.test(plainHeading(heading)));
  if (!hasSum && headings.some(isTimed)) return top;
  for (let row = top - 1; row >= Math.max(0, top - TITLE_ROWS); row -= 1)
    if (measureIn(grid[row]?.map(cellText).join(' ') ?? '')) return row;
  return top;
}

/**
 * Initials down the left under a heading of their own or none, and amounts or doses beside them, or ticks under doses: the table, where no heading names a field. Null
 * for any other grid, and for fewer than three pupils.
 * @example findMatrix([['Minutes per week'], ['', 'Talk', 'ELSA', 'Maths'], ['AB', 20, 30, ''], ['CD', 20, '', 15], ['EF', '', 30, 15]]).headingIndex // 1
 * @example findMatrix([['', 'Talk', 'ELSA', 'Maths'], ['AB', 20, 30, '']]) // null
 */
export function findMatrix(grid: Grid): Table | null {
  const index = grid.findIndex(
    (row, at) => at < SEARCHED_ROWS && row.slice(1).filter((cell) => /\p{L}/u.test(cellText(cell))).length > FEWEST_INTERVENTIONS,
  );
  if (index < 0) return null;
  const names = sampleOf(grid, 0, index + 1).filter((cell) => areInitials(cellText(cell)));
  const headings = (grid[index] ?? []).map(cellText);
  const last = headings.reduce((reach, heading, column) => (heading === '' ? reach : column), 0);
  const table = { top: index, headingIndex: index, headings, first: 0, last };
  const timed = withDosesBelow(grid, table);
  const saysTimes = timed !== table || topOfMatrix(grid, table) < index || areDoses(grid, table);
  return names.length >= FEWEST_PUPILS && saysTimes ? timed : null;
}

/** Nearly all that stands beside the initials is a whole dose: "5 x 20 mins" under "Phonics". */
function areDoses(grid: Grid, { headingIndex, last }: Table): boolean {
  const texts = grid.slice(headingIndex + 1).flatMap((row) => (isTotals(row) ? [] : row.slice(1, last + 1).map(cellText)));
  const filled = texts.filter((text) => !isNone(text));
  return filled.length > 0 && filled.filter(isWholeDose).length >= NEARLY_ALL * filled.length;
}

const SEARCHED_ROWS = 10;

interface Across {
  readonly column: number;
  readonly field: Field;
  /** Its ticks say who has it; how long it takes is said nowhere. */
  readonly untimed?: boolean;
}

/**
 * The register with a row for each pupil's intervention; null for one that has an intervention a row already.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   matrixOf({ grid, table: findTable(grid), understanding: understand(grid, findTable(grid), new Map()) }) // null
 */
export function matrixOf({ grid, table, understanding: { chosen, notices } }: Reshaped): Reshaped | null {
  const pupil = chosen.find(({ field, by, heading }) => field === 'pupil' && (by !== 'contents' || heading === ''));
  if (!pupil || chosen.some(({ by, field }) => by === 'you' && !SHARED.includes(field))) return null;
  const shared = chosen.filter(({ field }) => SHARED.includes(field));
  const found = interventionsIn(grid, table, new Set(shared.map(({ column }) => column)));
  const areDoses = found.filter(({ field }) => field === 'dose').length >= FEWEST_INTERVENTIONS;
  // An intervention that is typed in its own column, or a column of times, makes it an ordinary register.
  const ordinary = chosen.some(
    ({ field, column, heading }) =>
      ((field === 'intervention' && !(areDoses && !namesInterventions(heading))) || TIMES.includes(field)) &&
      !found.some((each) => each.column === column) &&
      !isSum(plainHeading(heading)),
  );
  if (ordinary || found.length < FEWEST_INTERVENTIONS) return null;
  const width = table.headings.length;
  const names = found.map(({ column }) => table.headings[column] ?? '');
  const inMinutes = /^(?:minutes|total)$/.test(measureIn(titlesOf(grid, table)) ?? '');
  const inTerms = names.some((name) => isTermName(plainHeading(name)));
  return {
    grid: grid.map((cells, index) =>
      index <= table.headingIndex ? cells : withNames(cells, found, table.headings, { inTerms, inMinutes }),
    ),
    table: { ...table, headings: [...table.headings, ...names.map(() => ''), ...(inTerms ? names.map(() => '') : [])], last: table.last },
    understanding: {
      chosen: [...shared, ...found.map(({ column, field }) => surely(field, column, table.headings[column] ?? '', 'contents'))],
      unused: [],
      surnames: null,
      sets: found.map(
        ({ column, field }, i) =>
          new Map<Field, number>([
            ...shared.map((each) => [each.field, each.column] as const),
            ['intervention', width + i],
            [field, column],
            ...(inTerms ? [['term', width + names.length + i] as const] : []),
          ]),
      ),
      notices: [...notices.filter(({ kind }) => kind === 'may say that a row is over'), { kind: 'interventions across', names }],
    },
  };
}

/** Columns of amounts; and beside columns of provisions with their doses those of other areas of need. */
function interventionsIn(grid: Grid, table: Table, taken: ReadonlySet<number>): Across[] {
  const titles = titlesOf(grid, table);
  const measure = measureIn(titles);
  const columns = table.headings.flatMap((heading, column) => {
    const plain = plainHeading(heading);
    const isOther = taken.has(column) || heading === '' || isSum(plain) || IS_PAST.test(plain) || isOfLessons(plain, table.headings);
    return isOther ? [] : [{ heading, column, sample: sampleOf(grid, column, table.headingIndex + 1, isTotals) }];
  });
  const amounts = columns.filter(({ sample }) => sample.some((cell) => typeof cell === 'number')).map(({ column }) => column);
  const areWeekly = measure === 'minutes' && addUp(grid, table, amounts, titles);
  const timed = columns.filter(({ heading }) => doseIn(heading));
  // "x" says yes where no other sign does: beside ticks it may well say no.
  const isYes = timed.some(({ sample }) => sample.some((cell) => saysYes(cellText(cell)))) ? saysYes : isTick;
  const found = columns.flatMap(({ heading, column, sample }): Across[] => {
    if (areWeekly) return amounts.includes(column) ? [{ column, field: 'total' }] : [];
    const field = doseIn(heading) && areTicks(sample, isYes) ? 'dose' : amountsIn(sample, measure);
    return field && !isSomethingElse(heading, field) ? [{ column, field }] : [];
  });
  if (!found.some(({ field }) => field === 'dose')) return found;
  const inTicks = timed.some(({ sample }) => areTicks(sample, isYes));
  const further = columns.flatMap(({ heading, column, sample }): Across[] => {
    if (found.some((each) => each.column === column) || fieldOf(heading) !== null) return [];
    // "Sensory circuits (before school)", ticked among those whose headings say a dose.
    const untimed = inTicks && areTicks(sample, isYes);
    // "Reading age: 7.2"
    if (sample.every((cell) => typeof cell === 'number')) return [];
    const is =
      (untimed && kindOfWork(heading) !== null) ||
      sample.some((cell) => OF_NEED.test(plainHeading(heading)) || isWholeDose(cellText(cell)));
    return is ? [{ column, field: 'dose', untimed }] : [];
  });
  return [...found, ...further].sort((a, b) => a.column - b.column);
}

/** Programmes, whatever "number" and "times" are in other headings. */
const A_PROGRAMME = /\bnumber (?:stacks|sense|box|facts|talks|work|bonds)\b|\btimes tables?\b/;

function isTimed(heading: string): boolean {
  const field = A_PROGRAMME.test(plainHeading(heading)) ? null : fieldOf(heading);
  return field !== null && TIMES.includes(field);
}

/** A heading that says outright that it is anything but an intervention; over figures one that smells of time is enough. */
function isSomethingElse(heading: string, field: Field): boolean {
  // "Times tables" with a dose on its next line is no number of times.
  if (field === 'dose' && doseIn(heading)) return false;
  if (field !== 'dose' && isTimed(heading)) return true;
  return [...headingEvidence(heading)].some(([each, weight]) => each !== 'intervention' && weight >= SAID - 0.5);
}

const saysYes = (text: string): boolean => isTick(text) && !isNone(text);
const isTick = (text: string): boolean => A_TICK.test(plainWords(text));

/** Nearly all that is typed in a column says yes. */
function areTicks(sample: readonly Cell[], isYes: (text: string) => boolean): boolean {
  const texts = sample.map(cellText).filter((text) => isYes(text) || (!saysNothing(text) && !isNone(text)));
  return texts.length > 0 && texts.filter(isTick).length >= NEARLY_ALL * texts.length;
}

/** The field that a column of amounts is read as; null where its cells are none. */
function amountsIn(sample: readonly Cell[], measure: Field | null): Field | null {
  const texts = sample.map(cellText).filter((text) => !saysNothing(text) && !isNone(text));
  const share = (is: (text: string) => boolean): number => (texts.length === 0 ? 0 : texts.filter(is).length / texts.length);
  if (measure && share((text) => /^\d+(\.\d+)?( ?m(in)?s?)?$/i.test(text)) >= NEARLY_ALL) return measure;
  // "Yes" under it is somebody whose time is not said.
  const said = texts.filter((text) => !isTick(text));
  return said.length > 0 && said.filter(isWholeDose).length >= HALF * said.length ? 'dose' : null;
}

/** The dose that a heading says, whole or on its last line; null for none. */
function doseIn(heading: string): string | null {
  const last = heading.replace(/^.*\n/s, '');
  return [heading.replace(/\s*\n\s*/g, ' '), last].find(isWholeDose) ?? null;
}

function isNone(text: string): boolean {
  return text === '' || saysNo(text) || /^n\/?a$/i.test(text) || NOT_NOW.test(plainWords(text));
}

/** The register is by terms; a title says that bare figures in it are minutes. */
interface Titled {
  readonly inTerms: boolean;
  readonly inMinutes: boolean;
}

/** The row with a name for each of its interventions behind it, and in a register by terms the term behind those. */
function withNames(cells: readonly Cell[], found: readonly Across[], headings: readonly string[], { inTerms, inMinutes }: Titled): Cell[] {
  const typed = [...cells, ...Array<Cell>(Math.max(0, headings.length - cells.length)).fill('')];
  const names = found.map(({ column, field, untimed }): Cell => {
    const text = cellText(cells[column]);
    // A name on one line and its dose on the next are one intervention.
    const heading = (headings[column] ?? '').replace(/\s*\n\s*/g, ' ');
    // "x" in a column of ticks is one.
    const dose = doseIn(headings[column] ?? '');
    const ticked = dose !== null && isTick(text);
    if (ticked) typed[column] = dose;
    else if (isNone(text) && !(untimed && isTick(text))) typed[column] = '';
    if (inMinutes && isBareRate(text)) typed[column] = text.replace(/^\d+/, '$& mins');
    if (typed[column] === '') return '';
    const names = !ticked && !BEGINS_A_DOSE.test(text) && !saysNothing(text) && !isTick(text);
    return field === 'dose' && names ? text : heading;
  });
  return [...typed, ...names, ...(inTerms ? found.map(({ column }): Cell => headings[column] ?? '') : [])];
}
