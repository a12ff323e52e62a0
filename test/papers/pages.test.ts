/** What the pages, the review's foot and its lines say, each sentence in the situation it is for. */
import type { Cell } from '../../src/meaning/cell';
import { reportOf } from '../../src/report';
import { factLines } from '../../src/review/facts';
import { governorsSummary } from '../../src/papers/governors';
import { withLastTerm, type LastReview } from '../../src/review/lastTerm';
import { pupilPage } from '../../src/papers/pupilPage';
import type { Decided } from '../../src/papers/decisions';
import { refreshed } from '../../src/review/refresh';
import { reviewPlan, type ReviewPlan } from '../../src/review/plan';
import { REVIEW_COLUMNS, type ColumnKey } from '../../src/review/columns';
import { readTable, type TabTable } from '../../src/review/readTable';
import type { Page } from '../../src/papers/page';
import { judged, set, the, TODAY, USUAL, type Rows } from '../support/judged';

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];

/** A review tab with these cells under its headings. */
function tab(...lines: Readonly<Partial<Record<ColumnKey, Cell>>>[]): TabTable {
  const headings = REVIEW_COLUMNS.map(({ heading }) => heading);
  return the(readTable([headings, ...lines.map((line) => REVIEW_COLUMNS.map(({ key }) => line[key] ?? ''))], null));
}

/** A tab of an earlier version, by its headings. */
function earlier(line: Readonly<Record<string, Cell>>): TabTable {
  return the(readTable([Object.keys(line), Object.values(line)], null));
}

function textOf({ lines }: Page): string[] {
  return lines.map(({ values }) => values.join(' | '));
}

function page(rows: Rows, settings = USUAL, decided: Decided | null = null): string {
  return textOf(pupilPage(the(judged(rows, settings).weeks[0]), settings, 'Autumn 2026', decided)).join('\n');
}

function plan(rows: Rows, last: LastReview | null = null): ReviewPlan {
  const judgement = judged(rows);
  const origin = { sheet: 'Sheet1', row: 1, column: 1 };
  return reviewPlan(
    judgement,
    reportOf(judgement, origin, () => origin),
    [],
    last && { ...last, day: null },
  );
}

const footText = ({ summary }: ReviewPlan): string[] =>
  summary.lines.filter(({ look }) => look === 'text').map(({ values }) => String(values[0]));

describe("a pupil's page", () => {
  const place = (where: string, settings = USUAL): string =>
    page(
      [
        [...H, 'Location'],
        ['AB', 'Phonics', 20, 5, where],
      ],
      settings,
    );
  const unknown = set(["Rows that don't say where", 'unknown']);

  test('says where a row is, and what was assumed', () => {
    expect(place('Library')).toContain('\nOut of class.\n');
    expect(place('')).toContain("\nOut of class (assumed: the register doesn't say).\n");
    expect(place('Mars')).toContain('\nOut of class (assumed: the register says "Mars").\n');
    expect(place('Both')).toContain('\nNot clear whether in or out of class.\n');
    expect(place('', unknown)).toContain('\nNot clear whether in or out of class.\n');
  });

  test('leaves to the review what could not be read, and how to mend it', () => {
    const said = page([H, ['AB', 'Phonics', 'TBC', 5]]);
    expect(said).toContain('How long and how often: not clear in the register yet.');
    expect(said).not.toMatch(/Can't read|TBC/);
  });

  test('says what the register does not', () => {
    expect(page([H, ['AB', 'Phonics', 20, 5]])).toMatch(/\nLed by: the register doesn't say \| What for: the register doesn't say$/m);
  });

  test('gives a least and a most with a word on why, and one figure without', () => {
    const open = 'The register does not settle all of it, so the least and the most are given.';
    expect(page([H, ['AB', 'Phonics', '20-30', 5]])).toContain(open);
    expect(page([H, ['AB', 'Phonics', 20, 5]])).not.toContain(open);
    expect(page([H, ['AB', 'Base', '140-160', 5]])).toContain(
      'More than 50% of the taught week may be out of class: the register leaves some of it open.',
    );
  });

  test('says of which day it is', () => {
    expect(page([H, ['AB', 'Phonics', 20, 5]])).toContain('\nAs at 18 November 2026.\n');
    expect(page([H, ['AB', 'Phonics', 20, 5]])).toContain('without breaks and lunch. A day counts as a fifth of it.');
  });

  test.each<[string, string, string]>([
    ['Rebalance', 'KL, by 18 December 2026', 'KL, by 18 December 2026'],
    ['Rebalance', 'KL, by half term', 'KL, by half term'],
    ['Rebalance', 'KL and the teacher', 'KL and the teacher'],
    ['Deliberate, agreed with parents', 'KL, until 26 March 2027', 'KL, until 26 March 2027'],
    ['Deliberate, agreed with parents', 'KL, until Easter', 'KL, until Easter'],
  ])('of %j with %j says %j', (decision, who, words) => {
    const table = tab({ pupil: 'AB', intervention: 'All together', decision, who });
    expect(page([H, ['AB', 'Phonics', 20, 5]], USUAL, { name: 'Review', table })).toContain(`\nAll together | ${decision} | ${words}\n`);
  });

  test.each<[string, Cell, string]>([
    ['Rebalance', '2026-12-18', 'KL, by 18 December 2026'],
    ['Rebalance', 'by 18 Dec', 'KL, by 18 December 2026'],
    ['Rebalance', 'by half term', 'KL, by half term'],
    ['Rebalance', 'half term', 'KL, by half term'],
    ['Rebalance', '', 'KL'],
    ['Deliberate, agreed with parents', '2026-10-02', 'KL, on 2 October 2026'],
    ['Deliberate, agreed with parents', 'on 2 Oct', 'KL, on 2 October 2026'],
  ])('of a tab of an earlier version, %j with %j says %j', (decision, by, words) => {
    const table = earlier({ Pupil: 'AB', Intervention: 'All together', Decision: decision, Who: 'KL', 'By when': by });
    expect(page([H, ['AB', 'Phonics', 20, 5]], USUAL, { name: 'Review', table })).toContain(`\nAll together | ${decision} | ${words}\n`);
  });
});

describe('the summary without names', () => {
  const summary = (rows: Rows): string[] => textOf(governorsSummary(judged(rows), 'Autumn 2026', null));

  test('tells how often a question comes up', () => {
    const said = summary([H, ...Array.from({ length: 6 }, (_, i): Cell[] => [`P${i}`, 'Phonics', 20, 5])]);
    expect(said).toEqual(expect.arrayContaining(['Questions that come up most often', 'Question | Interventions it comes up for']));
    expect(said.filter((line) => line.endsWith('? | 6'))).toHaveLength(1);
    expect(said).not.toContain('No question came up.');
    expect(said[1]).toMatch(/^As at 18 November 2026\. /);
  });

  test('says where none comes up', () => {
    const said = summary([
      [...H, 'Location'],
      ['AB', 'Support', 20, 5, 'In class'],
    ]);
    expect(said).toContain('No question came up.');
  });
});

describe('the review', () => {
  const rows: Rows = [H, ['AB', 'Phonics', 20, 5]];
  const NONE = 'There is no review of an earlier term to compare with.';

  test('says whether there is an earlier one to compare with', () => {
    expect(footText(plan(rows))).toContain(NONE);
    expect(footText(plan(rows, { term: 'Summer 2026', table: tab() }))).not.toContain(NONE);
  });

  test('speaks of charts where there are any', () => {
    expect(plan(rows).pointer).toMatch(/^How the figures were made is explained below the table, with charts\.$/);
    expect(plan([H.slice(1), ['Phonics', 20, 5]]).pointer).toMatch(/^How the figures were made is explained below the table\.$/);
  });

  test('says what its figures are, and when they change, on lines that the columns have room for', () => {
    const foot = footText(plan(rows)).join(' ');
    expect(foot).toContain('"(6 of 12)" means 6 of the 12 points this check can add.');
    expect(foot).toContain('The figures change only when the register is checked or the review is refreshed; what you have written stays.');
    expect(footText(plan(rows)).filter((line) => line.length > 150)).toEqual([]);
  });

  test.each(['Not running at present', 'Not started yet', 'In or out of class not clear', "Doesn't say where (assumed)", 'Out of class'])(
    'knows a line of its own by its status, also of an earlier version: %s',
    (status) => {
      const table = tab({ pupil: 'AB', intervention: 'Maths', status });
      expect(refreshed(table, []).gone).toBe(1);
    },
  );

  test('of a row that was paused last term and runs now, or the other way round, says so', () => {
    const since = (was: string, is: string): Cell[] => {
      const judgement = judged([
        [...H, 'Status'],
        ['AB', 'Phonics', 20, 5, is],
      ]);
      const table = tab(
        { pupil: 'AB', intervention: 'All together', status: 'In class' },
        { pupil: 'AB', intervention: 'Phonics', status: was, decision: 'Change' },
      );
      const lines = withLastTerm(factLines(judgement, judgement.weeks, TODAY), { term: 'Summer 2026', table }, TODAY);
      return lines.map(({ facts }) => facts.lastTerm);
    };
    expect(since('Out of class', 'Paused')[0]).toBe('Phonics is no longer running (decided: Change).');
    for (const was of ['Not running at present', 'Not started yet', 'No longer in the register']) expect(since(was, 'Paused')[0]).toBe('');
  });

  test.each([
    ['AB', 'It was decided to stop Phonics for AB; it is still in the register.'],
    ['', 'It was decided to stop Phonics; it is still in the register.'],
  ])('of what was to stop and is still there, pupil %j', (pupil, words) => {
    const judgement = judged(pupil === '' ? [H.slice(1), ['Phonics', 20, 5]] : rows);
    const table = tab({ pupil, intervention: 'Phonics', status: 'Out of class', decision: 'Stop' });
    const line = the(withLastTerm(factLines(judgement, judgement.weeks, TODAY), { term: 'Summer 2026', table }, TODAY).pop());
    expect(line.facts.lastTerm).toBe(`Decided in Summer 2026: Stop. ${words}`);
  });
});

describe('a pupil who could not be read', () => {
  const rows: Rows = [H, ['AB', 'Phonics', 'TBC', 3], ['CD', 'Maths', 20, 5]];

  test('has a dash on the page of their week, and the reason', () => {
    const said = page(rows);
    expect(said).toContain('Status | ? Not read | It is not known how much of the taught week is out of class.');
    expect(said).toContain(
      'Out of class | – | How long out of class is not known: the one row that may take class time could not be read.',
    );
    expect(said).not.toContain(' 0%');
  });

  test('is counted apart for governors and in the line above the review', () => {
    expect(textOf(governorsSummary(judged(rows), 'Autumn 2026', null))).toContain('Not read | fewer than 5');
    expect(plan(rows).headline).toContain('In class: 1. 1 pupil not read. 1 row not read.');
  });

  test('has no bar in the chart of the weeks', () => {
    const { summary } = plan(rows);
    expect(summary.lines.map(({ values }) => values)).toContainEqual(['AB', '–', '–', '–']);
  });

  test('stays a line of ours in the review when it is refreshed, and goes as one', () => {
    const { lines } = plan(rows);
    const own = the(lines.find(({ facts }) => facts.pupil === 'AB' && facts.intervention === 'All together'));
    expect(own.facts).toMatchObject({ status: '? Not read', least: '–', most: '–', shareLeast: '–', shareMost: '–' });
    const table = tab({ pupil: 'AB', intervention: 'All together', status: '? Not read', least: '–', most: '–' });
    expect(refreshed(table, lines).lineOf.get(the(table.rows[0]))).toBe(own);
    expect(refreshed(table, []).gone).toBe(1);
  });
});
