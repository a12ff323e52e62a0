/**
 * What became of words that were written into a table which people may sort, cut and add to at the same time: did they arrive on their line, and
 * did they land on another in its stead?
 */
import { cellText, isBlank, type Cell } from '../meaning/cell';
import { isoDate } from '../meaning/date';
import { HUMAN_KEYS, type HumanKey } from './columns';
import type { TabRow, TabTable } from './readTable';

/** A cell of a line, by the line's id, and what is to stand there. */
export interface Wanted {
  readonly line: string;
  readonly key: HumanKey;
  readonly text: string;
}

/** Positions from 0. */
export interface Place {
  readonly at: number;
  readonly column: number;
}

export interface Arrival {
  /** Not on their line: to be written again. */
  readonly missing: readonly Wanted[];
  /** Written over by what belonged elsewhere: to be put back. */
  readonly back: readonly Wanted[];
  /** Cells that nobody's words stood in, and ours do now by mistake: to be emptied. */
  readonly strays: readonly Place[];
  /** Cells of columns that are not ours, with what stood in them. */
  readonly theirs: readonly (Place & { readonly stood: Stood })[];
  /** Lines where somebody else has written meanwhile, or of which nobody knows what stood there. */
  readonly unsure: readonly string[];
}

/**
 * @param before the table as it was read before the write; @param after as it is now
 * @param places where each of the wanted was written
 */
export function arrivalOf(before: TabTable, after: TabTable, wanted: readonly Wanted[], places: readonly Place[]): Arrival {
  const [was, is] = [byKey(before), byKey(after)];
  const texts = new Set(wanted.map(({ text }) => plain(text)));
  const isWanted = (line: string, key: HumanKey): boolean => wanted.some((each) => each.line === line && each.key === key);
  const unsure: string[] = [];
  const missing = wanted.filter(({ line, key, text }) => {
    const [now, then] = [is.get(line)?.stands[key], was.get(line)?.stands[key]];
    if (now === undefined) {
      unsure.push(line);
      return false;
    }
    if (plain(now) === plain(text)) return false;
    if (plain(now) === plain(then ?? '')) return true;
    // Somebody wrote there in the same moment: theirs stands.
    unsure.push(line);
    return false;
  });
  // Where nothing has moved, what stands elsewhere in the same words is somebody's own choice.
  const back = !isMoved(before, after)
    ? []
    : after.rows.flatMap((row): Wanted[] => {
        const old = was.get(row.key);
        // Lines without an id of ours are told apart by pupil and intervention, if there is only one such.
        if (!old || ((!old.mark || !row.mark) && !isAlone(row, after, before))) return [];
        return HUMAN_KEYS.flatMap((key): Wanted[] => {
          const changed = plain(row.stands[key]) !== plain(old.stands[key]) && texts.has(plain(row.stands[key]));
          return changed && !isWanted(row.key, key) ? [{ line: row.key, key, text: old.stands[key] }] : [];
        });
      });
  const known = new Map(after.rows.map((row) => [row.at, row]));
  const human = new Set(HUMAN_KEYS.flatMap((key) => after.columns.get(key) ?? []));
  const strays: Place[] = [];
  const theirs: (Place & { readonly stood: Stood })[] = [];
  places.forEach(({ at, column }, i) => {
    const cell = after.grid[at]?.[column] ?? '';
    if (wanted[i]?.text === '' || plain(textOf(cell)) !== plain(wanted[i]?.text ?? '')) return;
    const row = known.get(at);
    if (row && was.has(row.key) && human.has(column)) return;
    const stood = row ? stoodThere(row.key, column, before, after) : null;
    if (stood !== null) {
      theirs.push({ at, column, stood });
      return;
    }
    const alone = (after.grid[at] ?? []).every(
      (each, other) => isBlank(each) || places.some((place) => place.at === at && place.column === other),
    );
    const unheaded =
      isBlank(after.grid[after.heading]?.[column]) && after.grid.every((cells, each) => each === at || isBlank(cells[column]));
    // A line that was put in just now, or a column: nothing else stands there.
    if (alone || unheaded) strays.push({ at, column });
    else if (row) unsure.push(row.key);
  });
  return { missing, back, strays, theirs, unsure: [...new Set(unsure)] };
}

/** Did rows or columns change places between two readings? */
export function isMoved(before: TabTable, after: TabTable): boolean {
  const at = new Map(after.rows.map((row) => [row.key, row.at]));
  return (
    before.rows.some((row) => at.get(row.key) !== row.at) || [...before.columns].some(([key, column]) => after.columns.get(key) !== column)
  );
}

function isAlone({ pupilKey, interventionKey }: TabRow, ...tables: readonly TabTable[]): boolean {
  return tables.every(
    ({ rows }) => rows.filter((row) => row.pupilKey === pupilKey && row.interventionKey === interventionKey).length === 1,
  );
}

/** What stood in a cell, as it can be put back; a day, which its cell's own format shows as before, as "2026-12-18". */
export type Stood = string | number | boolean | { readonly day: string };

/** What stood in the cell of the line with this key, in a column which is known again by its heading; null where it is not, or had a time of day. */
export function stoodThere(line: string, column: number, before: TabTable, after: TabTable): Stood | null {
  const heading = cellText(after.grid[after.heading]?.[column]);
  const headings = (before.grid[before.heading] ?? []).map(cellText);
  const old = before.rows.find(({ key }) => key === line);
  if (!old || heading === '' || headings.filter((each) => each === heading).length !== 1) return null;
  const stood = before.grid[old.at]?.[headings.indexOf(heading)] ?? '';
  if (typeof stood !== 'object') return stood;
  return stood.minutes === 0 ? { day: isoDate(stood.day) } : null;
}

function byKey(table: TabTable): ReadonlyMap<string, TabRow> {
  return new Map(table.rows.map((row) => [row.key, row]));
}

function textOf(cell: Cell): string {
  return cellText(cell);
}

/** As Sheets may give a text back: line ends and space around it are its own business. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
