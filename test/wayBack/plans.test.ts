/** The way back: the worked example, and a search by brute force over random weeks that has to find the same. */
import fc from 'fast-check';
import { waysBack } from '../../src/judge';
import type { Plan, WayBack } from '../../src/wayBack/plans';
import { wayBackParts } from '../../src/words/wayBack';
import { judged, USUAL, weekOf, type Rows } from '../support/judged';

const PUPIL_A: Rows = [
  ['Pupil', 'Intervention', 'Dose'],
  ['A', 'Phonics', '5 x 30 mins'],
  ['A', 'Maths', '4 x 60 mins'],
  ['A', 'Nurture', 'every morning, 60 mins'],
  ['A', 'Speech and language', '1 x 45 mins'],
  ['A', 'Reading', '5 x 20 mins'],
];

function backOf(rows: Rows, pupil = 'A'): WayBack | null {
  const judgement = judged(rows);
  return waysBack(judgement)(weekOf(judgement, pupil));
}

const inShort = ({ changes, outMost }: Plan): string =>
  `${changes
    .map((each) => `${each.row.provision.intervention} ${each.change === 'into class' ? 'into class' : `${each.from} → ${each.to}`}`)
    .join(', ')}: ${outMost}`;

test('pupil A of the worked example: Nurture, Maths, then Phonics before Reading, because less is taken off', () => {
  const back = backOf(PUPIL_A);
  expect(back?.overMinutes).toBe(85);
  expect(back?.plans.map(inShort)).toEqual(['Nurture 5 → 3: 715', 'Maths 4 → 2: 715', 'Phonics 5 → 2: 745']);
});

test('among rows with as much to ask, work that may belong outside the class is the last to be brought back', () => {
  const back = backOf([
    ['Pupil', 'Intervention', 'Dose'],
    ['A', 'Friendship group', '5 x 90 mins'],
    ['A', 'Maths', '5 x 90 mins'],
  ]);
  expect(back?.plans.map(inShort)).toEqual(['Maths 5 → 3: 720', 'Friendship group 5 → 3: 720']);
});

test('what needs another place is never brought into class', () => {
  const back = backOf([
    ['Pupil', 'Intervention', 'Dose'],
    ['A', 'Swimming', '1 x 90 mins'],
    ['A', 'Forest school', '1 x 90 mins'],
    ['A', 'Alternative provision', '5 x 120 mins'],
  ]);
  expect(back?.plans.map(inShort)).toEqual(['Alternative provision 5 → 4: 660']);
  expect(
    backOf([
      ['Pupil', 'Intervention', 'Dose'],
      ['A', 'Swim', '1 x 120 mins'],
      ['A', 'Alternative provision', '1 x 700 mins'],
    ])?.plans,
  ).toEqual([]);
});

test('by how much is said first, then each plan; at least so much where something was not read, and where nothing does it that is said', () => {
  const said = (rows: Rows): string[] => wayBackParts(backOf(rows), USUAL);
  expect(said(PUPIL_A)).toEqual([
    '1 h 25 over half',
    'Nurture 5 → 3 times: 47.7%',
    'Maths 4 → 2 times (evidence suggests 3 to 5): 47.7%',
    'Phonics 5 → 2 times (evidence suggests 3 to 5): 49.7%',
  ]);
  expect(said([...PUPIL_A, ['A', 'Chess', 'TBC']])[0]).toBe('At least 1 h 25 over half');
  expect(said([PUPIL_A[0] ?? [], ...Array.from({ length: 10 }, (_, i) => ['A', `Group ${i}`, '1 x 120 mins'])])).toEqual([
    '7 h 30 over half',
    'No change of up to three rows brings that back; duties are left as they are',
  ]);
  const many = Array.from({ length: 16 }, (_, i) => ['A', `Group ${i}`, '1 x 100 mins']);
  expect(said([PUPIL_A[0] ?? [], ...many])[1]).toBe(
    'No change of up to three of the 14 rows with most to ask brings that back; duties are left as they are',
  );
  expect(said([PUPIL_A[0] ?? [], ['A', 'Group', '2 x 400 mins a week']])).toContain('Group 2 → 1 time (evidence suggests 3 to 5): 26.7%');
});

test('who is not over has no plan, and is so many minutes under', () => {
  const under = backOf([['Pupil', 'Intervention', 'Dose'], ['A', 'Phonics', '5 x 30 mins']]); // prettier-ignore
  expect(under).toEqual({ overMinutes: -600, atLeast: false, plans: [] });
});

test('of whom nothing could be read there is no way back, and of whom something could not it is at least so much', () => {
  expect(backOf([['Pupil', 'Intervention', 'Dose'], ['A', 'Phonics', 'TBC']])).toBeNull(); // prettier-ignore
  const back = backOf([...PUPIL_A, ['A', 'Chess', 'TBC']]);
  expect([back?.atLeast, back?.overMinutes]).toEqual([true, 85]);
  expect(back?.plans.flatMap(({ changes }) => changes.map(({ row }) => row.provision.intervention))).not.toContain('Chess');
});

test('a duty is never changed, nor what is at lunch', () => {
  const back = backOf([
    ['Pupil', 'Intervention', 'Dose', 'Section F', 'When'],
    ['A', 'Nurture', '5 x 120 mins', 'Yes', ''],
    ['A', 'Maths', '4 x 60 mins', '', ''],
    ['A', 'Lunch club', '5 x 60 mins', '', 'Lunch'],
  ]);
  expect(back?.plans.map(inShort)).toEqual(['Maths 4 → 2: 720']);
});

test('a programme with a published dose keeps its least times a week', () => {
  const back = backOf([
    ['Pupil', 'Intervention', 'Dose'],
    ['A', 'Precision teaching', '7 x 60 mins'],
    ['A', 'Nurture', '5 x 90 mins'],
  ]);
  // Five times is what it is published for: that takes off 120 of the 120 that are needed.
  expect(back?.plans.map(inShort)).toContain('Precision teaching 7 → 5: 750');
  const more = backOf([
    ['Pupil', 'Intervention', 'Dose'],
    ['A', 'Precision teaching', '7 x 60 mins'],
    ['A', 'Nurture', '5 x 100 mins'],
  ]);
  expect(more?.plans.map(inShort)).toContain('Precision teaching into class: 500');
});

test('where three changes do not do it there is no plan', () => {
  const rows = Array.from({ length: 10 }, (_, i) => ['A', `Group ${i}`, '1 x 120 mins']);
  expect(backOf([['Pupil', 'Intervention', 'Dose'], ...rows])).toMatchObject({ overMinutes: 450, plans: [] });
});

/** Random weeks of whole minutes, some rows a duty, some in class. */
const week = fc.array(
  fc.record({
    times: fc.integer({ min: 1, max: 5 }),
    minutes: fc.constantFrom(20, 30, 45, 60, 90),
    kind: fc.constantFrom('', '', '', 'duty', 'in'),
  }),
  { minLength: 1, maxLength: 7 },
);
type Week = readonly { times: number; minutes: number; kind: string }[];

function rowsOf(rows: Week): Rows {
  return [
    ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Section F', 'Location'],
    ...rows.map(({ times, minutes, kind }, i) => [
      'A',
      `Group ${i}`,
      minutes,
      times,
      kind === 'duty' ? 'Yes' : '',
      kind === 'in' ? 'In class' : '',
    ]),
  ];
}

/** The fewest rows whose changes bring the pupil to 750, by trying all there is. */
function fewestByForce(rows: Week): number | null {
  let fewest: number | null = null;
  const go = (i: number, out: number, changed: number): void => {
    const row = rows[i];
    if (!row) {
      if (out <= 750 && (fewest === null || changed < fewest)) fewest = changed;
      return;
    }
    const now = row.kind === 'in' ? 0 : row.times * row.minutes;
    go(i + 1, out + now, changed);
    if (row.kind === '') for (let to = 0; to < row.times; to += 1) go(i + 1, out + to * row.minutes, changed + 1);
  };
  go(0, 0, 0);
  return fewest;
}

test('every plan does it with the fewest changes there are, without one of which it would not, and never touches a duty', () => {
  fc.assert(
    fc.property(week, (rows) => {
      const back = backOf(rowsOf(rows));
      const fewest = fewestByForce(rows);
      if (!back || back.overMinutes <= 0) {
        expect(back?.plans ?? []).toEqual([]);
        return;
      }
      if (fewest === null || fewest > 3) expect(back.plans).toEqual([]);
      else expect(back.plans.length).toBeGreaterThan(0);
      for (const { changes, outMost } of back.plans) {
        expect(changes).toHaveLength(fewest ?? -1);
        expect(outMost).toBeLessThanOrEqual(750);
        expect(changes.every(({ row }) => !row.provision.duty)).toBe(true);
      }
      const sets = back.plans.map(({ changes }) => changes.map(({ row }) => row.index).join());
      expect(new Set(sets).size).toBe(sets.length);
    }),
  );
});

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(
      week.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows.map((_, i) => i), { minLength: rows.length, maxLength: rows.length }))), // prettier-ignore
      ([rows, order]) => {
        const all = rowsOf(rows);
        const [heading = [], ...lines] = all;
        const other = [heading, ...order.map((i) => lines[i] ?? [])];
        expect(backOf(other)?.plans.map(inShort)).toEqual(backOf(all)?.plans.map(inShort));
      },
    ),
  );
});

test('two rows at the same time count once, and bringing one of them in gives back nothing of that', () => {
  const back = backOf([
    ['Pupil', 'Intervention', 'Dose'],
    ['A', 'Nurture', 'Mon-Fri 9.00-12.00'],
    ['A', 'Maths', 'Mon-Fri 9.00-10.00'],
  ]);
  expect(back?.overMinutes).toBe(150);
  expect(back?.plans.map(inShort)).toEqual(['Nurture 5 → 2: 660']);
});
