/** What the pages, the review's foot and its lines say, each sentence in the situation it is for. */
import type { Cell } from '../../src/meaning/cell';
import { reportOf } from '../../src/report';
import { factLines } from '../../src/review/facts';
import { governorsSummary } from '../../src/papers/governors';
import { withLastTerm, type LastReview } from '../../src/review/lastTerm';
import { pupilPage } from '../../src/papers/pupilPage';
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

function page(rows: Rows, settings = USUAL, decided: TabTable | null = null): string {
  return textOf(pupilPage(the(judged(rows, settings).weeks[0]), settings, 'Autumn 2026', decided)).join('\n');
}

/** What a decision is called on a page for parents. */
const PLAINLY: Readonly<Record<string, string>> = {
  Rebalance: 'is to be balanced anew',
  'Deliberate, agreed with parents': 'is meant to be so, and agreed with parents',
};

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
  summary.lines.filter(({ look }) => look === 'text').map(({ values }) => values.join(''));

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
    expect(place('Library')).toContain(' | 5 × 20 min, out of class | ');
    expect(place('In class')).toContain(' | 5 × 20 min, in class | not written down yet | nothing | ');
    expect(place('')).toContain(', out of class, as we take it | ');
    expect(place('Both')).toContain(', not clear whether in or out of class | ');
    expect(place('', unknown)).toContain(', not clear whether in or out of class | ');
  });

  test('leaves to the review what could not be read, and how to mend it', () => {
    const said = page([H, ['AB', 'Phonics', 'TBC', 5], ['AB', 'Maths', 20, 5]]);
    expect(said).toContain(
      'Out of class for 1 h 40 of 25 h of lessons a week. The time of 1 further part is not clear\nin the register yet.',
    );
    expect(said).toContain('Phonics: how long is not clear yet.');
    expect(said).not.toMatch(/Can't read|TBC/);
  });

  test('gives a least and a most, and says what may be more than half', () => {
    expect(page([H, ['AB', 'Phonics', '20-30', 5]])).toContain('Out of class for 1 h 40 to 2 h 30 of 25 h of lessons a week.\n');
    expect(page([H, ['AB', 'Base', '140-160', 5]])).toMatch(/That may be more than half\sof the lessons\./);
  });

  test('of a pupil who is in class for all lessons, or of whom nothing runs, says so', () => {
    expect(place('In class')).toContain('\nIn class for all lessons, as far as the register says.\n');
    expect(
      page([
        [...H, 'Status'],
        ['AB', 'Phonics', 20, 5, 'Ended'],
      ]),
    ).toContain('\nNothing is running on this day.\n');
  });

  test('puts a row into the grid by its clock, or by its days with morning or afternoon', () => {
    const grid = (when: string, times: Cell = 2): string =>
      page([[...H, 'When'], ['AB', 'Phonics', 20, times, when]]).split('\n').filter((line) => /^(Morning|Afternoon|Phonics:)/.test(line)).join(' / '); // prettier-ignore
    expect(grid('Mon 9.00-9.20, Thu 13.00-13.20')).toBe(
      'Morning | 9:00–9:20 Phonics |  |  |  |  / Afternoon |  |  |  | 13:00–13:20 Phonics | ',
    );
    expect(grid('Tue & Thu pm')).toBe('Morning |  |  |  |  |  / Afternoon |  | Phonics |  | Phonics | ');
    for (const when of ['Tue & Thu', 'pm', 'Tue or Thu pm', 'Mon-Wed pm', 'Tue am and pm', ''])
      expect(grid(when)).toMatch(/^Phonics: 2 × 20 minutes a week/);
    expect(grid('Tue & Thu pm', 3)).toMatch(/^Phonics: 3 × 20 minutes a week, Tue & Thu pm\.$/);
    expect(grid('', 'Tues & Thurs pm')).toBe('Morning |  |  |  |  |  / Afternoon |  | Phonics |  | Phonics | ');
    expect(grid('Fri 2pm', 1)).toBe('Morning |  |  |  |  |  / Afternoon |  |  |  |  | 14:00–14:20 Phonics');
  });

  test('says what the register does not say of when it is, and no more than that', () => {
    const week = (times: Cell): string[] => page([H, ['AB', 'Phonics', 20, times]]).split('\n').filter((line) => /the register|^Phonics:/i.test(line)); // prettier-ignore
    expect(week(2)).toEqual(['The register does not say on which days.', 'Phonics: 2 × 20 minutes a week.']);
    expect(week('Tues & Thurs')).toEqual([
      'The register does not say at what time of those days.',
      'Phonics: 2 × 20 minutes a week, Tues & Thurs.',
    ]);
    expect(week('Tues 9.15 or Thurs')).toEqual([
      'The days and times in the register do not settle when each session is.',
      'Phonics: how long is not clear yet, Tues 9.15 or Thurs.',
    ]);
  });

  test('says of which day it is', () => {
    expect(page([H, ['AB', 'Phonics', 20, 5]])).toContain('\nAs at 18 November 2026.\n');
  });

  test.each<[string, string, string]>([
    ['Rebalance', 'KL, by 18 December 2026', 'KL, by 18 December 2026'],
    ['Rebalance', 'KL, by half term', 'KL, by half term'],
    ['Rebalance', 'KL and the teacher', 'KL and the teacher'],
    ['Deliberate, agreed with parents', 'KL, until 26 March 2027', 'KL, until 26 March 2027'],
    ['Deliberate, agreed with parents', 'KL, until Easter', 'KL, until Easter'],
  ])('of %j with %j says %j', (decision, who, words) => {
    const table = tab({ pupil: 'AB', intervention: 'All together', decision, who });
    expect(page([H, ['AB', 'Phonics', 20, 5]], USUAL, table)).toContain(`\nThe week as a whole ${PLAINLY[decision] ?? ''}. ${words}.\n`);
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
    expect(page([H, ['AB', 'Phonics', 20, 5]], USUAL, table)).toContain(`\nThe week as a whole ${PLAINLY[decision] ?? ''}. ${words}.\n`);
  });
});

describe('the summary without names', () => {
  test('says of lessons that they are not named, where no column names them', () => {
    const lessons = (heading: string): string => {
      const lines = textOf(
        governorsSummary(
          judged([
            [...H, heading],
            ['AB', 'Phonics', 20, 5, ''],
          ]),
          'Autumn 2026',
          null,
        ),
      );
      return lines[lines.findIndex((line) => line === 'Lessons most missed') + 2] ?? '';
    };
    expect(lessons('Notes')).toBe('The register does not say which lessons are missed.');
    expect(lessons('Lesson missed')).toBe('No lesson is missed by 5 or more pupils.');
  });

  const summary = (rows: Rows): string[] => textOf(governorsSummary(judged(rows), 'Autumn 2026', null));

  test('tells how often a question comes up', () => {
    const said = summary([H, ...Array.from({ length: 6 }, (_, i): Cell[] => [`P${i}`, 'Phonics', 20, 5])]);
    expect(said).toEqual(expect.arrayContaining(['Questions that come up most often', 'Question | Interventions it comes up for']));
    expect(said.filter((line) => line.endsWith('? | 6'))).toHaveLength(1);
    expect(said).not.toContain('No question came up.');
    expect(said[1]).toMatch(/^As at 18 November 2026\. /);
  });

  const pupils = (count: number, ...cells: Cell[]): Rows => Array.from({ length: count }, (_, i): Cell[] => [`P${i}`, ...cells]);
  const wide = [...H, 'Led by', 'Lesson missed'];

  test('of a small school, three sentences hold that tell no small count', () => {
    const said = summary([wide, ...pupils(3, 'Base', 160, 5, 'TA', 'PSHE')]).join(' ');
    expect(said).toContain('Out of class for longer than in it: fewer than 5 pupils, or none. It may be so: fewer than 5 pupils, or none.');
    expect(said).toContain('How much of the time teachers lead is not shown of fewer than 5 pupils.');
    expect(said).toContain('Fewer than 5 pupils, or none, miss PSHE for an intervention.');
    expect(
      summary([wide, ...pupils(1, 'Phonics', 20, 1, 'TA', '')])
        .slice(0, 8)
        .join(' ')
        .replace(/\d+/g, ''),
    ).toBe(
      summary([wide, ...pupils(4, 'Base', 160, 5, 'TA', 'PSHE')])
        .slice(0, 8)
        .join(' ')
        .replace(/\d+/g, ''),
    );
  });

  test('of more pupils they tell how many are over, what teachers lead at the least, and who misses PSHE', () => {
    const rows = [wide, ...pupils(6, 'Base', 160, 5, 'TA', 'PSHE'), ...pupils(6, 'Maths', 40, 5, 'Teacher', '')];
    const said = summary(rows).join(' ');
    const alone = summary([[...H, 'Led by'], ...pupils(6, 'Base', 160, 5, 'TA'), ['Q', 'Maths', 40, 5, 'Teacher']]).join(' ');
    expect(alone).toContain('Out of class for longer than in it: 6 pupils. It may be so: fewer than 5 pupils, or none.');
    // 200 of 1,000 minutes.
    expect(said).toContain('Teachers and specialists lead at least 20% of the time of interventions, in class and out.');
    expect(said).toContain('6 pupils miss PSHE for an intervention.');
    expect(summary([H, ...pupils(6, 'Base', 160, 5)]).join(' ')).toMatch(
      /The register does not say who leads\. The register does not say which lessons are missed\./,
    );
  });

  test("stands beside last term's, with what became of what was decided then; what is near is about as many", () => {
    const then = tab(
      ...Array.from({ length: 24 }, (_, i) => ({ pupil: `P${i}`, intervention: 'All together', status: i < 10 ? '▲ More out than in' : i < 17 ? '● Watch (1 row not read)' : 'In class' })),
      ...Array.from({ length: 12 }, (_, i) => ({ pupil: `P${i}`, intervention: 'Base', status: 'Out of class', decision: 'Change: 5 → 3 times' })),
    ); // prettier-ignore
    const rows = [H, ...pupils(12, 'Base', 160, 3), ...Array.from({ length: 12 }, (_, i): Cell[] => [`Q${i}`, 'Maths', 10, 1])];
    const said = textOf(governorsSummary(judged(rows), 'Autumn 2026', null, [{ term: 'Summer 2026', table: then }]));
    expect(said).toEqual(
      expect.arrayContaining(['Status | Pupils | Summer 2026', 'Actions decided in Summer 2026, and what became of them', 'Done | 12']),
    );
    expect(said.find((line) => line.startsWith('Watch | '))).toMatch(/^Watch \| .* \| /);
    expect(said.join(' ')).toContain('"about as many" is fewer than 5 more or less');
    expect(said.join(' ')).not.toMatch(/[PQ]\d/);
  });

  test('tells how many were over in each term before, the latest first, and of two terms nothing more than their columns', () => {
    const term = (over: number): TabTable =>
      tab(...Array.from({ length: 60 }, (_, i) => ({ pupil: `P${i}`, intervention: 'All together', status: i < over ? '▲ More out than in' : i < 50 ? 'In class' : '● Watch' })));
    const rows = [H, ...pupils(12, 'Base', 160, 5), ...Array.from({ length: 40 }, (_, i): Cell[] => [`Q${i}`, 'Maths', 10, 1])];
    const before = (...terms: readonly LastReview[]): string[] => {
      const said = textOf(governorsSummary(judged(rows), 'Autumn 2026', null, terms));
      const at = said.indexOf('More out than in, in the terms before');
      return at < 0 ? [] : said.slice(at + 1, said.indexOf('', at));
    };
    const [autumn, spring, summer] = [term(3), term(8), term(20)];
    expect(before({ term: 'Summer 2026', table: summer })).toEqual([]);
    expect(before({ term: 'Autumn 2025', table: autumn }, { term: 'Spring 2026', table: spring }, { term: 'Summer 2026', table: summer })).toEqual([
      'Term | Pupils',
      'Spring 2026 | 8',
      'Autumn 2025 | fewer than 5',
    ]);
  }); // prettier-ignore

  test('no sentence tells a count that the table beside it hides', () => {
    const said = summary([wide, ...pupils(7, 'Base', 160, 5, 'TA', 'PSHE'), ['Q', 'Maths', 40, 5, 'Teacher', '']]);
    expect(said).toContain('More out than in | not shown');
    expect(said.join(' ')).toContain('Out of class for longer than in it: a number of pupils that is not shown.');
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

  test('has a table by intervention below it, that leaves the column of interventions free and says what was decided last term', () => {
    const table = tab({ pupil: 'AB', intervention: 'Phonics', status: 'Out of class', decision: 'Keep' });
    const lines = plan(rows, { term: 'Summer 2026', table }).summary.lines.map(({ values }) => values);
    const at = lines.findIndex(([title]) => title === 'By intervention');
    expect(lines[at + 1]?.[0]).toBe('Intervention');
    expect(lines[at + 2]).toEqual(['Phonics', '', '1 pupil: 1 h 40', 'No entry and no exit data.', '1 × Keep.']);
    expect(lines[at + 3]).toEqual(['']);
    const costed = plan([[...H, 'Cost per week'], ['AB', 'Phonics', 20, 5, 30], ['AB', 'Maths', 20, 5, '']]).summary.lines.map(({ values }) => values); // prettier-ignore
    expect(costed.filter(([name]) => ['Intervention', 'Phonics', 'Maths'].includes(String(name))).map((values) => values[5])).toEqual(['Cost a week', '£30', '']); // prettier-ignore
  });

  test('speaks of charts where there are any', () => {
    expect(plan(rows).pointer).toMatch(/^How the figures were made is explained below the table, with charts\.$/);
    expect(plan([H.slice(1), ['Phonics', 20, 5]]).pointer).toMatch(/^How the figures were made is explained below the table\.$/);
  });

  test('says what its figures are, and when they change, on lines that the columns have room for', () => {
    const foot = footText(plan(rows)).join(' ');
    expect(foot).toContain('"(6 of 12)" means 6 of the 12 points this check can add.');
    expect(foot).toContain('The figures change only when the register is checked or the review is refreshed; what you have written stays.');
    expect(footText(plan(rows)).filter((line) => line.length > 122)).toEqual([]);
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
    ['AB', 'Stop', '', 'Stop. It is still in the register.'],
    ['', 'Stop', '', 'Stop. It is still in the register.'],
    // How stands in last term's review; here it would make the line taller.
    ['AB', 'Bring into class', 'With the others at the table', 'Bring into class. It is still out of class.'],
  ])('of what was to stop or come into class and is still there, pupil %j, %s', (pupil, decision, changes, words) => {
    const judgement = judged(pupil === '' ? [H.slice(1), ['Phonics', 20, 5]] : rows);
    const table = tab({ pupil, intervention: 'Phonics', status: 'Out of class', decision, changes });
    const line = the(withLastTerm(factLines(judgement, judgement.weeks, TODAY), { term: 'Summer 2026', table }, TODAY).pop());
    expect(line.facts.lastTerm).toBe(`Decided in Summer 2026: ${words}`);
  });
});

describe('a pupil who could not be read', () => {
  const rows: Rows = [H, ['AB', 'Phonics', 'TBC', 3], ['CD', 'Maths', 20, 5]];

  test('has the reason on the page of their week, and no figure', () => {
    const said = page(rows);
    expect(said).toMatch(/\nHow long out of class is not known: the one row that may take class time could not be\sread\.\n/);
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
