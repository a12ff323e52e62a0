/** Each intervention in the sidebar: what it takes and costs, what it changed, what was decided, and what can't be said. */
import type { Cell } from '../../src/meaning/cell';
import type { InterventionCard } from '../../src/messages';
import { interventionsFor } from '../../src/review/byIntervention';
import { readTable } from '../../src/review/readTable';
import { judged, set, the, USUAL, type Rows } from '../support/judged';

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Led by', 'Group size', 'Entry data', 'Exit data', 'Start date', 'End date'];
const RATE = set(['Cost an hour: assistant', 12], ['Review date', '2026-11-18']);
type Term = readonly [term: string, ...lines: (readonly string[])[]];
const cards = (rows: Rows, settings = RATE, ...terms: Term[]): readonly InterventionCard[] =>
  interventionsFor(
    judged([H, ...rows], settings),
    'Autumn 2026',
    terms.map(([term, ...lines]) => ({ term, table: the(readTable([['Pupil', 'Intervention', 'Status', 'Minutes a week (most)', 'Decision'], ...lines.map((line) => [...line])], null)) })), // prettier-ignore
  ).interventions;
const lineOf = (card: InterventionCard | undefined, what: string): string | undefined => card?.lines.find(([name]) => name === what)?.[1];
const changed = (...rows: Rows): string | undefined => lineOf(cards(rows)[0], 'What it changed');
const phonics = (pupil: string, entry: Cell = '', exit: Cell = '', end: Cell = ''): Cell[] => [pupil, 'Phonics', 30, 3, 'TA', 4, entry, exit, '7/9/2026', end]; // prettier-ignore

test('a group of four with an assistant at 12 an hour costs 18 a week and 4.50 a pupil, and each of them is out for 90 minutes', () => {
  const [card] = cards(['AB', 'CD', 'EF', 'GH'].map((pupil) => phonics(pupil)));
  expect(card?.glance).toBe('4 pupils, 6 h a week');
  expect(lineOf(card, "Pupils' time")).toBe('6 h a week together, 1 h 30 each');
  expect(lineOf(card, 'Adult time')).toBe('1 h 30 a week');
  expect(lineOf(card, 'Cost')).toBe('£18 a week, £270 a term, £4.50 a pupil a week.');
});

test('where no cost is set it is said once, and not of each', () => {
  const reply = interventionsFor(judged([H, phonics('AB')], USUAL), 'Autumn 2026', []);
  expect(lineOf(reply.interventions[0], 'Cost')).toBeUndefined();
  expect(reply.how.join(' ')).toContain('No cost is told');
});

test('what takes most of their time stands first; what has ended, is paused or stands in a review alone comes last', () => {
  const rows = [phonics('AB', 80, 90, '9/10/2026'), ['AB', 'Maths', 20, 1], ['CD', 'Nurture', 60, 5]];
  const spring: Term = ['Spring 2026', ['AB', 'Thrive', 'Out of class', '60', 'Stop']];
  expect(cards(rows, RATE, spring).map(({ name, glance }) => `${name}: ${glance}`)).toEqual([
    'Nurture: 1 pupil, 5 h a week',
    'Maths: 1 pupil, 20 min a week',
    'Phonics: has ended',
    'Thrive: no longer in the register',
  ]);
});

test('a gain stands beside the name from three pupils on; of fewer it is shown below, and is no evidence', () => {
  expect(cards([phonics('AB', 80, 87), phonics('CD', 80, 90)])[0]?.glance).toBe('2 pupils, 3 h a week');
  expect(changed(phonics('AB', 80, 87), phonics('CD', 80, 90))).toMatch(/^Median gain 8\.5 \(7 to 10\), of 2 .* Too few to be evidence\.$/);
  expect(cards([phonics('AB', 80, 87), phonics('CD', 80, 90), phonics('EF', 80, 95)])[0]?.glance).toMatch(/, median gain 10$/);
});

test.each<[string, Rows, string]>([
  [
    'a scale that changes in mid-column',
    [phonics('AB', 85, 92), phonics('CD', 12, 18)],
    'Figures on different scales, or too far apart for one: no gain can be said.',
  ],
  ['a row that ends before it starts', [phonics('AB', 85, 92, '1/9/2026')], 'A row ends before it starts: no gain can be said.'],
  ['an exit without an entry', [phonics('AB', '', 92)], 'Exit data without entry data: no gain can be said.'],
  ['text where figures are wanted', [phonics('AB', 'emerging', 'secure')], 'Data are text, not figures: no gain can be said.'],
])('in words, and with no wrong gain: %s', (_, rows, words) => {
  expect(lineOf(cards(rows)[0], 'What it changed')).toBe(words);
});

test('where no pupil is named nothing is reckoned, and that is said', () => {
  const card = cards([['', 'Phonics', 30, 3, 'TA', 4], ['AB', 'Maths', 30, 1, 'TA', 4]]).find(({ name }) => name === 'Phonics'); // prettier-ignore
  expect(card?.glance).toBe('no pupil is named');
  expect(lineOf(card, "Pupils' time")).toBeUndefined();
});
