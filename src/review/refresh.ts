/** Brings a review's table up to date: facts are renewed, what people wrote stays where it is, and nothing vanishes. */
import { GONE_WORDS, type FactKey } from './columns';
import type { FactLine, Value } from './facts';
import type { TabRow, TabTable } from './tabTable';

export interface Refreshed {
  /** For each row of the tab that is ours: its facts. Rows that people added are not in it. */
  readonly facts: ReadonlyMap<TabRow, Readonly<Partial<Record<FactKey, Value>>>>;
  /** Lines that the tab does not have yet, in order. */
  readonly added: readonly FactLine[];
  readonly gone: number;
}

/**
 * Pairs the tab's rows with the register's lines by pupil and intervention; of several alike, those first that say the same time.
 * What has gone from the register keeps its figures and is marked.
 */
export function refreshed(table: TabTable, lines: readonly FactLine[]): Refreshed {
  const waiting = new Map<string, FactLine[]>();
  for (const line of lines) waiting.set(keyOf(line), [...(waiting.get(keyOf(line)) ?? []), line]);
  const facts = new Map<TabRow, Readonly<Partial<Record<FactKey, Value>>>>();
  const pair = (row: TabRow, fits: (line: FactLine) => boolean): void => {
    const alike = waiting.get(keyOf(row)) ?? [];
    const found = facts.has(row) ? undefined : alike.find(fits);
    if (!found) return;
    facts.set(row, found.facts);
    waiting.set(
      keyOf(row),
      alike.filter((line) => line !== found),
    );
  };
  for (const row of table.rows) pair(row, (line) => line.facts.most === row.cell('most'));
  for (const row of table.rows) pair(row, () => true);
  let gone = 0;
  for (const row of table.rows) {
    if (facts.has(row) || !isOurs(row)) continue;
    facts.set(row, { status: GONE_WORDS });
    gone += 1;
  }
  const left = new Set([...waiting.values()].flat());
  return { facts, added: lines.filter((line) => left.has(line)), gone };
}

/** Every row of ours has a status; one that somebody typed into the table has none, unless they gave it one. */
function isOurs(row: TabRow): boolean {
  return row.text('status') !== '';
}

function keyOf({ pupilKey, interventionKey }: { readonly pupilKey: string; readonly interventionKey: string }): string {
  return `${pupilKey}\n${interventionKey}`;
}
