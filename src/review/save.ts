/** What the sidebar writes into the tab: only what was changed, and where two people wrote in one place, both texts. */
import { HUMAN_KEYS, headingOf, type ColumnKey, type HumanKey } from './columns';
import type { TabRow } from './readTable';
import { standsOf } from './written';
import type { Written } from '../messages';

export interface LineToSave {
  readonly line: string;
  /** What the line is called, for a sentence about it. */
  readonly name: string;
  readonly written: Written;
  /** What stood there when it was shown. */
  readonly was: Written;
}

interface Change {
  readonly row: TabRow;
  readonly key: HumanKey;
  readonly text: string;
}

interface Clash {
  readonly line: string;
  readonly field: keyof Written;
  readonly theirs: string;
  readonly yours: string;
  readonly message: string;
}

export interface Saving {
  readonly changes: readonly Change[];
  readonly clashes: readonly Clash[];
  /** Lines that are not in the tab any more: their words could not be put anywhere. */
  readonly lost: readonly string[];
}

type Columns = ReadonlyMap<ColumnKey, unknown>;

/** @param rows the pupil's, as the tab has them now; @param columns that the tab has */
export function saving(rows: readonly TabRow[], lines: readonly LineToSave[], columns: Columns): Saving {
  const byLine = new Map(rows.map((row) => [row.key, row]));
  const changes: Change[] = [];
  const clashes: Clash[] = [];
  const lost: string[] = [];
  for (const each of lines) {
    const row = byLine.get(each.line);
    if (!row) lost.push(each.name);
    else {
      const saved = saveLine(row, each, columns);
      changes.push(...saved.changes);
      clashes.push(...saved.clashes);
    }
  }
  return { changes, clashes, lost };
}

const FIELDS = ['decision', 'who', 'by', 'notes'] as const satisfies readonly (keyof Written)[];
/** The cells that each of them stands in. */
const CELLS: Readonly<Record<keyof Written, readonly HumanKey[]>> = {
  decision: ['decision', 'changes'],
  who: ['who', 'by'],
  by: ['who', 'by'],
  notes: ['notes'],
};

function saveLine(row: TabRow, { line, written, was }: LineToSave, columns: Columns): Pick<Saving, 'changes' | 'clashes'> {
  const next: Record<keyof Written, string> = { ...row.written };
  const clashes: Clash[] = [];
  // Notes last, because what finds no room of its own is kept there.
  for (const key of FIELDS) {
    const [now, mine] = [row.written[key], written[key]];
    if (mine === was[key] || mine === now) continue;
    if (now === was[key]) {
      next[key] =
        key === 'notes' && next.notes !== row.written.notes ? joined(mine, next.notes.slice(row.written.notes.length).trim()) : mine;
      continue;
    }
    const kept = key === 'notes' ? mine : `(Also typed under ${headingOf(key)}: ${mine === '' ? 'nothing' : mine})`;
    next.notes = withLine(next.notes, kept);
    const message =
      key === 'notes'
        ? 'Both stand in the notes, one under the other.'
        : 'What was in the tab stays there; what was typed here is kept in the notes.';
    clashes.push({ line, field: key, theirs: now, yours: mine, message });
  }
  const stands = standsOf(next, columns);
  const cells = new Set(FIELDS.filter((key) => next[key] !== row.written[key]).flatMap((key) => CELLS[key]));
  const changes = HUMAN_KEYS.filter((key) => cells.has(key) && stands[key] !== row.stands[key]).map((key): Change => ({
    row,
    key,
    text: stands[key],
  }));
  return { changes, clashes };
}

/** The same request may come twice, after a time-out: what stands there already is not put there again. */
function withLine(notes: string, line: string): string {
  return `\n${notes}\n`.includes(`\n${line}\n`) ? notes : joined(notes, line);
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
