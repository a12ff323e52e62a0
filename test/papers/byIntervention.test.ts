/** The table by intervention: what each changed and costs, and why that can't be said. */
import type { Cell } from '../../src/meaning/cell';
import { byIntervention } from '../../src/papers/byIntervention';
import { readTable } from '../../src/review/readTable';
import { judged, set, the, type Rows } from '../support/judged';

const H = [
  'Pupil',
  'Intervention',
  'Mins',
  'Times a week',
  'Led by',
  'Group size',
  'Funding source',
  'Entry data',
  'Exit data',
  'Start date',
  'Status',
];
const SETTINGS = set(['Cost an hour: assistant', 12], ['Review date', '2026-11-18']);
const page = (rows: Rows): string[] =>
  byIntervention(judged([H, ...rows], SETTINGS), 'Autumn 2026').lines.map(({ values }) => values.join(' | '));
const phonics = (rows: Rows): string => the(page(rows).find((line) => line.startsWith('Phonics | ')));
const row = (pupil: string, entry: Cell, exit: Cell, status = '', leader = 'TA', start = '7/9/2026'): Cell[] => [pupil, 'Phonics', 30, 5, leader, 4, 'Core', entry, exit, start, status]; // prettier-ignore

test('of a group of four it says time, gain for ten hours, and cost a week, a term and a pupil', () => {
  const rows = [row('AB', 80, 90), row('CD', 82, 88), row('EF', 85, 99), row('GH', 85, '')];
  expect(phonics(rows)).toBe(
    'Phonics | 4 | 10 h | 2 h 30 | Assistant, Out of class | Median gain 10 (6 to 14), of 3 with entry and exit; 4 for 10 hours. | £30 a week, £450 a term, £7.50 a pupil a week.',
  );
});

test('a group of four with an assistant for 3 × 30 minutes at 12 an hour costs 18 a week, 4.50 a pupil, and each pupil is out for 90 minutes', () => {
  const rows: Rows = [
    ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Led by', 'Group size'],
    ...['AB', 'CD', 'EF', 'GH'].map((pupil) => [pupil, 'Phonics', 30, 3, 'TA', 4]),
  ];
  const judgement = judged(rows, SETTINGS);
  const line = byIntervention(judgement, 'Autumn 2026').lines.find(({ values }) => values[0] === 'Phonics');
  expect(line?.values[6]).toBe('£18 a week, £270 a term, £4.50 a pupil a week.');
  expect(judgement.weeks.map(({ out }) => [out.least, out.most])).toEqual(Array.from({ length: 4 }, () => [90, 90]));
});

test('fewer than three are shown, and never called evidence', () => {
  expect(phonics([row('AB', 80, 90), row('CD', 82, 88)])).toContain('of 2 with entry and exit; 3.2 for 10 hours. Too few to be evidence.');
});

test('three rows of one pupil are of one pupil, and no evidence', () => {
  expect(phonics([row('AB', 80, 84, 'Ended'), row('AB', 84, 90, 'Ended'), row('AB', 90, 91)])).toContain(
    'of 3 with entry and exit; 1.6 for 10 hours. Too few to be evidence.',
  );
  expect(phonics([row('AB', 80, 84), row('CD', 84, 90), row('EF', 90, 91)])).not.toContain('evidence');
});

test.each<[string, Rows, string]>([
  [
    'different scales',
    [row('AB', 80, 90), row('CD', '12/40', '20/40')],
    'Figures on different scales, or too far apart for one: no gain can be said.',
  ],
  ['an exit without an entry', [row('AB', '', 90)], 'Exit data without entry data: no gain can be said.'],
  ['text', [row('AB', 'low', 'better')], 'Data are text, not figures: no gain can be said.'],
  ['no exit yet', [row('AB', 80, '')], 'Entry data, no exit data yet.'],
  ['nothing', [row('AB', '', '')], 'No entry and no exit data.'],
  [
    'words',
    [row('AB', 'low', 'met'), row('CD', 'low', 'Not met')],
    '| In words: 1 met, 0 partly met, 1 not met. Too few to be evidence. |',
  ],
  [
    'figures and words',
    [row('AB', 80, 90), row('CD', 'low', 'better')],
    'Gain 10, of 1 with entry and exit; 4 for 10 hours. Left out, because in words: 1.',
  ],
  [
    'what has ended without exit data',
    [row('AB', 80, '', 'Ended'), row('CD', 80, '', 'Ended')],
    'Not running now | Ended: 0 with exit data, 2 without. | ',
  ],
  [
    'what has ended',
    [row('AB', 80, 90, 'Ended')],
    '0 |  |  | Not running now | Gain 10, of 1 with entry and exit; 4 for 10 hours. Too few to be evidence. Ended: 1 with exit data, 0 without. | ',
  ],
])('says why there is no gain, or what there is instead: %s', (_, rows, words) => {
  expect(phonics(rows)).toContain(words);
});

test('says why there is no cost, and what each pot pays', () => {
  expect(phonics([row('AB', '', '', '', 'Mrs Hill')])).toContain('Role not recorded, Out of class');
  // Where none has a cost there is no column for it, and it is said once.
  expect(page([row('AB', '', '', '', 'Mrs Hill'), row('CD', '', '', '', 'Teacher')]).join(' ')).toMatch(
    /No costs can be said: the role of who leads is not recorded; no cost an hour is set for the\s+role of who leads\./,
  );
  expect(phonics([row('AB', '', '', '', 'Mrs Hill')])).toMatch(/No entry and no exit data\.$/);
  const lines = page([row('AB', '', ''), ['CD', 'Maths', 30, 2, 'TA', 1, '', '', '', '', '']]);
  expect(lines).toEqual(expect.arrayContaining(['Core |  | £30', 'Not recorded |  | £12']));
});

test('names no pupil and no adult', () => {
  expect(page([row('AB', 80, 90, '', 'Mrs Hill, TA')]).join('\n')).not.toMatch(/AB|Hill/);
});

test('says what was decided and how many went on, from which reviews, and still names nobody', () => {
  const headings = ['Pupil', 'Intervention', 'Status', 'Minutes a week (most)', 'Decision'];
  const table = the(
    readTable([headings, ['AB', 'Phonics', 'Out of class', 60, 'Stop'], ['CD', 'Phonics', 'Out of class', 60, 'Stop']], null),
  );
  const judgement = judged([H, ['AB', 'Nurture', 30, 5, 'TA', 4, '', '', '', '', ''], row('EF', 80, 90)], SETTINGS);
  const said = byIntervention(judgement, 'Autumn 2026', [{ term: 'Summer 2026', table }]).lines.map(({ values }) => values.join(' | '));
  expect(said).toEqual(
    expect.arrayContaining(['What was decided, and what came next', 'Phonics: 2 × Stop. Over for 2 pupils, of whom 1 went on to another.']),
  );
  expect(said.join(' ')).toContain("from the review of Summer 2026 and the register's dates");
  expect(said.join(' ')).not.toMatch(/AB|CD|EF/);
});
