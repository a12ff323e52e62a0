/** What was decided of each intervention over the terms, and how many pupils had another one after it. */
import { REVIEW_COLUMNS } from '../../src/review/columns';
import { overReviews } from '../../src/review/overReviews';
import { readTable, type TabTable } from '../../src/review/readTable';
import { reviewedInWords } from '../../src/words/overReviews';
import { judged, the, type Rows } from '../support/judged';

type Line = readonly [pupil: string, intervention: string, status: string, decision: string];

const review = (...lines: readonly Line[]): TabTable =>
  the(
    readTable(
      [
        REVIEW_COLUMNS.map(({ heading }) => heading),
        ...lines.map(([pupil, intervention, status, decision]) => {
          const cells: Partial<Record<string, string>> = { pupil, intervention, status, decision };
          return REVIEW_COLUMNS.map(({ key }) => cells[key] ?? '');
        }),
      ],
      null,
    ),
  );

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Start date', 'End date', 'Status'];
const said = (intervention: string, rows: Rows, ...tables: TabTable[]): string =>
  reviewedInWords(the(overReviews(judged([H, ...rows]).register, tables).get(intervention)));

test('decisions are counted over the terms, the most frequent first, and of what was typed only that it is something else', () => {
  const summer = review(['AB', 'All together', 'Watch', 'Rebalance'], ['AB', 'Phonics', 'Out of class', 'Keep'], ['CD', 'phonics', 'Out of class', 'Ask Mrs Hill']); // prettier-ignore
  const autumn = review(['AB', 'Phonics', 'Out of class', 'Change: 5 → 3 times'], ['EF', 'Phonics', 'Out of class', 'Change']);
  const runs = ['AB', 'CD', 'EF'].map((pupil) => [pupil, 'Phonics', 20, 3, '', '', '']);
  expect(said('phonics', runs, summer, autumn)).toBe('2 × Change, 1 × Keep, 1 × Something else.');
});

test('who had it last term and has another one now went on; who has nothing new did not', () => {
  const summer = review(
    ['AB', 'Phonics', 'Out of class', 'Stop'],
    ['CD', 'Phonics', 'Out of class', 'Stop'],
    ['CD', 'Maths', 'Out of class', ''],
  );
  const rows = [
    ['AB', 'Nurture', 20, 3, '', '', ''],
    ['CD', 'Maths', 20, 3, '', '', ''],
  ];
  expect(said('phonics', rows, summer)).toBe('2 × Stop. Over for 2 pupils, of whom 1 went on to another.');
});

test('what is paused, or stopped for a term and goes on now, has not ended', () => {
  const summer = review(['AB', 'Phonics', 'Out of class', ''], ['CD', 'Phonics', 'Ended 3 July 2026', '']);
  const rows = [
    ['AB', 'Phonics', 20, 3, '', '', 'Paused'],
    ['CD', 'Phonics', 20, 3, '', '', ''],
    ['AB', 'Nurture', 20, 3, '', '', ''],
  ];
  expect(said('phonics', rows, summer)).toBe('');
});

test("without a review the register's dates tell: the other one has to begin on the day it ended, or later", () => {
  const rows = (start: string): Rows => [
    ['AB', 'Phonics', 20, 3, '7/9/2026', '9/10/2026', 'Ended'],
    ['AB', 'Nurture', 20, 3, start, '', ''],
  ];
  expect(said('phonics', rows('9/10/2026'))).toBe('Over for 1 pupil, of whom 1 went on to another.');
  expect(said('phonics', rows('8/10/2026'))).toBe('Over for 1 pupil, of whom none went on to another.');
  expect(said('phonics', rows(''))).toBe('Over for 1 pupil, of whom none went on to another.');
});
