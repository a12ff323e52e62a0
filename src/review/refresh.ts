/** Brings a review's table up to date: facts are renewed, what people wrote stays where it is, and nothing vanishes. */
import { FACT_KEYS, GONE_WORDS, type FactKey } from './columns';
import type { FactLine, Value } from './facts';
import { factMark, lineCell, marksOf, type LineMark } from './lineMark';
import type { TabRow, TabTable } from './readTable';

/** What is to stand in a row of the tab; what is not named stays as it is. */
type RowFacts = Readonly<Partial<Record<FactKey | 'line', Value>>>;

export interface Refreshed {
  /** For each row of the tab that is ours: its facts, and its mark as it is to be. Rows that people added are not in it. */
  readonly facts: ReadonlyMap<TabRow, RowFacts>;
  /** The register's line that a row of the tab was paired with. */
  readonly lineOf: ReadonlyMap<TabRow, FactLine>;
  /** Lines that the tab does not have yet, in order. */
  readonly added: readonly FactLine[];
  readonly gone: number;
  /** How many cells of ours hold something that we did not write: they stay as they are. */
  readonly kept: number;
}

/**
 * Pairs the tab's rows with the register's lines by pupil and intervention; of several alike, those first that say the same in all,
 * then those of the same time and leader, then of the same time. A tab without marks is paired by its times.
 * What has gone from the register keeps its figures and is marked.
 */
export function refreshed(table: TabTable, lines: readonly FactLine[]): Refreshed {
  // In a tab of an earlier version no line has a mark.
  const hasMarks = table.rows.some(({ mark }) => mark !== null);
  const known = marksOfAll(table.rows);
  const waiting = new Map<string, FactLine[]>();
  for (const line of lines) waiting.set(keyOf(line), [...(waiting.get(keyOf(line)) ?? []), line]);
  const facts = new Map<TabRow, RowFacts>();
  const lineOf = new Map<TabRow, FactLine>();
  const pair = (row: TabRow, fits: (line: FactLine) => boolean): void => {
    const alike = waiting.get(keyOf(row)) ?? [];
    const found = facts.has(row) ? undefined : alike.find(fits);
    if (!found) return;
    lineOf.set(row, found);
    facts.set(
      row,
      written(
        row,
        found.facts,
        { says: found.saysMark, leader: found.leaderMark, times: found.times, session: found.session },
        hasMarks,
        known,
      ),
    );
    waiting.set(
      keyOf(row),
      alike.filter((line) => line !== found),
    );
  };
  const sameTime = (row: TabRow, line: FactLine): boolean => line.facts.most === row.cell('most');
  for (const row of table.rows) pair(row, (line) => line.saysMark === row.mark?.says);
  for (const row of table.rows) pair(row, (line) => sameTime(row, line) && line.leaderMark === row.mark?.leader);
  for (const row of table.rows) pair(row, (line) => sameTime(row, line));
  for (const row of table.rows) pair(row, () => true);
  let gone = 0;
  for (const row of table.rows) {
    if (facts.has(row) || !isOurs(row, hasMarks)) continue;
    facts.set(
      row,
      written(
        row,
        { status: GONE_WORDS },
        { says: row.mark?.says ?? '', leader: row.mark?.leader ?? '', times: null, session: null },
        hasMarks,
        known,
      ),
    );
    gone += 1;
  }
  const left = new Set([...waiting.values()].flat());
  const kept = [...facts.keys()].reduce(
    (count, row) =>
      count +
      FACT_KEYS.filter(
        (key) =>
          table.columns.has(key) && row.text(key) !== '' && isTheirs(row, key, lineOf.get(row)?.facts[key] ?? GONE_WORDS, hasMarks, known),
      ).length,
    0,
  );
  return { facts, lineOf, added: lines.filter((line) => left.has(line)), gone, kept };
}

/** The facts that may be written into this row, and its mark with them. A cell that somebody has changed is theirs. */
function written(
  row: TabRow,
  facts: Readonly<Partial<Record<FactKey, Value>>>,
  marks: Omit<LineMark, 'id' | 'wrote'>,
  hasMarks: boolean,
  known: Known,
): RowFacts {
  const own: Partial<Record<FactKey, Value>> = {};
  const standing: Partial<Record<FactKey, Value>> = {};
  for (const key of FACT_KEYS) {
    const fact = facts[key];
    if (fact === undefined) continue;
    // Whose words they are must never change beside them: pupil and intervention stay as they were first written. A line was paired by both.
    if (key !== 'pupil' && key !== 'intervention' && !isTheirs(row, key, fact, hasMarks, known)) own[key] = fact;
    else if (factMark(row.cell(key)) === factMark(fact)) standing[key] = fact;
  }
  return { ...own, line: lineCell({ id: row.key, ...marks, wrote: { ...row.mark?.wrote, ...marksOf(standing), ...marksOf(own) } }) };
}

/** Neither as we wrote it nor as we are about to, which may have been broken off. */
function isTheirs(row: TabRow, key: FactKey, fact: Value, hasMarks: boolean, known: Known): boolean {
  const mark = row.mark?.wrote[key];
  const now = factMark(row.cell(key));
  // In a line that somebody typed, only what is blank is ours to fill.
  if (row.mark === null && hasMarks) return row.text(key) !== '' && now !== factMark(fact);
  return mark !== undefined && now !== mark && now !== factMark(fact) && !isAnothers(row, key, known);
}

/** What was written last under each heading, in any line. */
type Known = ReadonlyMap<FactKey, ReadonlySet<string>>;

function marksOfAll(rows: readonly TabRow[]): Known {
  return new Map(FACT_KEYS.map((key) => [key, new Set(rows.flatMap(({ mark }) => mark?.wrote[key] ?? []))]));
}

/** One cell may say by chance what another line does. */
const NO_CHANCE = 2;

/** Somebody sorted some of the columns alone: in several cells of the line stands what we wrote in others. Those are no words of theirs. */
function isAnothers(row: TabRow, key: FactKey, known: Known): boolean {
  const isStray = (each: FactKey): boolean => {
    const now = factMark(row.cell(each));
    return row.text(each) !== '' && now !== row.mark?.wrote[each] && known.get(each)?.has(now) === true;
  };
  return isStray(key) && FACT_KEYS.filter(isStray).length >= NO_CHANCE;
}

/** Every row of ours has a status in our words; one that somebody typed into the table has none, or one of their own. */
function isOurs(row: TabRow, hasMarks: boolean): boolean {
  return hasMarks ? row.mark !== null : OUR_STATUS.test(row.text('status'));
}

/** "Doesn't say where" is what earlier versions wrote. */
const OUR_STATUS =
  /^([▲◆●?] |In class|Out of class|In or out of class|Outside lessons|Doesn't say where|Not read|Ended|Not started|Not running|No longer in the register)/;

function keyOf({ pupilKey, interventionKey }: { readonly pupilKey: string; readonly interventionKey: string }): string {
  return `${pupilKey}\n${interventionKey}`;
}
