/** The table by intervention: what each changed and costs, and why that can't be said. */
import type { Cell } from '../../src/meaning/cell';
import { byIntervention } from '../../src/papers/byIntervention';
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
    'Phonics | 4 | 10 h | 2 h 30 | Assistant, Out of class | Median gain 10 (6 to 14), of 3 with both; 4 for 10 hours. | £30 a week, £450 a term, £7.50 a pupil a week.',
  );
});

test('fewer than three are shown, and never called evidence', () => {
  expect(phonics([row('AB', 80, 90), row('CD', 82, 88)])).toContain('of 2 with both; 3.2 for 10 hours. So few are no evidence.');
});

test.each<[string, Rows, string]>([
  ['different scales', [row('AB', 80, 90), row('CD', '12/40', '20/40')], 'Figures on different scales: no gain can be said.'],
  ['an exit without an entry', [row('AB', '', 90)], 'Exit data without entry data: no gain can be said.'],
  ['text', [row('AB', 'low', 'better')], 'Data are text, not figures: no gain can be said.'],
  ['no exit yet', [row('AB', 80, '')], 'Entry data, and no exit data yet.'],
  ['nothing', [row('AB', '', '')], 'No entry and no exit data.'],
  ['words', [row('AB', 'low', 'met'), row('CD', 'low', 'Not met')], '| In words: 1 met, 0 partly met, 1 not met. |'],
  ['what has ended', [row('AB', 80, 90, 'Ended')], 'Exit data: 1, 1 of what has ended.'],
])('says why there is no gain, or what there is instead: %s', (_, rows, words) => {
  expect(phonics(rows)).toContain(words);
});

test('says why there is no cost, and what each pot pays', () => {
  expect(phonics([row('AB', '', '', '', 'Mrs Hill')])).toContain('Role not recorded, Out of class');
  expect(phonics([row('AB', '', '', '', 'Mrs Hill')])).toMatch(/Not known: the role of who leads is not recorded\.$/);
  expect(phonics([row('AB', '', '', '', 'Teacher')])).toMatch(/Not known: no cost an hour is set for the role of who leads\.$/);
  const lines = page([row('AB', '', ''), ['CD', 'Maths', 30, 2, 'TA', 1, '', '', '', '', '']]);
  expect(lines).toEqual(expect.arrayContaining(['Core |  | £30', 'Not recorded |  | £12']));
});

test('names no pupil and no adult', () => {
  expect(page([row('AB', 80, 90, '', 'Mrs Hill, TA')]).join('\n')).not.toMatch(/AB|Hill/);
});
