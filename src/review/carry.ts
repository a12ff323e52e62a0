/**
 * A review that is going on in a tab of an earlier version, as a tab of this one has it: this term's lines with the words that people wrote beside them, and
 * below them what has no line in the register any more. No word is left behind; the old tab stays as it was.
 */
import { cellText, isBlank } from '../meaning/cell';
import { COLUMNS_AS_MADE, GONE_WORDS, type ColumnKey } from './columns';
import type { FactLine } from './facts';
import type { TabRow, TabTable } from './readTable';
import { refreshed } from './refresh';
import { standsOf, type Stands } from './written';

export interface Carried {
  /** What people wrote, by the line beside which it stood. */
  readonly words: ReadonlyMap<FactLine, Stands>;
  /** Lines that the register does not have: those that have gone from it. */
  readonly gone: readonly FactLine[];
  /** And those that people typed in themselves, which get no id of ours. */
  readonly typed: readonly FactLine[];
}

/** Only a tab of an earlier version has a column for the day alone. */
export function isOfEarlierVersion({ columns }: TabTable): boolean {
  return columns.has('by') && !columns.has('now');
}

export function carried(table: TabTable, lines: readonly FactLine[]): Carried {
  const { lineOf } = refreshed(table, lines);
  const words = new Map<FactLine, Stands>();
  const gone: FactLine[] = [];
  const typed: FactLine[] = [];
  for (const row of table.rows) {
    const line = lineOf.get(row) ?? lineLeft(row);
    if (!lineOf.has(row)) (row.mark === null ? typed : gone).push(line);
    words.set(line, standsOf({ ...row.written, notes: withOtherColumns(row, table) }, COLUMNS_AS_MADE));
  }
  return { words, gone, typed };
}

function lineLeft(row: TabRow): FactLine {
  const value = (key: ColumnKey): string | number => {
    const cell = row.cell(key);
    return typeof cell === 'number' ? cell : row.text(key);
  };
  return {
    pupilKey: row.pupilKey,
    interventionKey: row.interventionKey,
    saysMark: row.mark?.says ?? '',
    leaderMark: row.mark?.leader ?? '',
    status: null,
    standing: 'ended',
    where: null,
    times: null,
    session: null,
    facts: {
      pupil: value('pupil'),
      intervention: value('intervention'),
      status: row.mark === null ? value('status') : GONE_WORDS,
      least: value('least'),
      most: value('most'),
      shareLeast: value('shareLeast'),
      shareMost: value('shareMost'),
      score: value('score'),
      band: value('band'),
      seen: value('seen'),
      question: value('question'),
      lastTerm: value('lastTerm'),
      now: row.mark === null ? '' : GONE_WORDS,
      ask: '',
    },
  };
}

/** A column of the school's own goes with the notes: "Room: Hub". */
function withOtherColumns({ at, written: { notes } }: TabRow, { grid, heading, columns }: TabTable): string {
  const ours = new Set(columns.values());
  const others = (grid[at] ?? []).flatMap((cell, column) =>
    ours.has(column) || isBlank(cell) ? [] : [`${cellText(grid[heading]?.[column])}: ${cellText(cell)}`.replace(/^: /, '')],
  );
  return [notes, ...others].filter(Boolean).join('\n');
}
