/** What holds for every register, row and setting. */
import { noticesInWords } from '../src/report';
import { reasonsInWords } from '../src/words/score';
import fc from 'fast-check';
import { CHECKS } from '../src/checks/index';
import { judgeGrid } from '../src/judge';
import type { Cell } from '../src/meaning/cell';
import { isRead } from '../src/register/time';
import { readSettings } from '../src/settings/read';
import { settingLines } from '../src/settings/lines';
import type { Settings } from '../src/settings/settings';
import { date, judged, set, squared, the, TODAY, USUAL, type Rows } from './support/judged';
import { tries } from './support/tries';

const HEADINGS = [
  'Pupil',
  'Year',
  'Intervention',
  'Mins',
  'Times a week',
  'Weeks',
  'Led by',
  'Training',
  'Location',
  'When in the day',
  'Lesson missed',
  'Link to class',
  'Plan',
  'Evidence',
  'Entry data',
  'Target',
  'Start date',
  'Last review',
  'Status',
  'EHCP',
];
const PUPILS = ['AB', 'CD', 'EF'];
const entry = fc
  .tuple(
    fc.constantFrom(...PUPILS),
    fc.constantFrom('Phonics', 'Maths', 'NELI', 'Play therapy', 'Switch on', 'Talk Boost', 'ELSA'),
    fc.constantFrom<Cell>(5, 20, '20–30', 'half an hour', 150, 'TBC', '', { day: -25569, minutes: 45 }),
    fc.constantFrom<Cell>(1, 3, 'daily', '3-5', 'twice a week', 'fortnightly', 7, ''),
    fc.constantFrom<Cell>('', 6, '8-12', 'ongoing', 40),
    fc.constantFrom('', 'TA', 'Teacher', 'Volunteer', 'Mrs H', 'SENCO/TA'),
    fc.constantFrom('', '3 hours', '2 days', 'Yes', 'none'),
    fc.constantFrom('', 'Library', 'In class', 'In class / hall', 'Mars'),
    fc.constantFrom('', 'Lunch', 'Mon 9.00-9.30', 'daily 9.10-9.40', 'Mon, Wed 9.15-9.45', 'am'),
    fc.constantFrom('', 'PSHE', 'Varied', 'Maths', 'Art or music'),
  )
  .chain(([pupil, ...others]) =>
    fc
      .tuple(
        fc.constantFrom('', 'Yes', 'No', 'Partly', 'TBC'),
        fc.constantFrom('', 'Yes', 'No', 'Sometimes'),
        fc.constantFrom('', 'EEF', 'none'),
        fc.constantFrom<Cell>('', 0, '12', 'none'),
        fc.constantFrom('', 'RA 8', 'No'),
        fc.constantFrom<Cell>('', '7/9/2026', date(2025, 9, 1), '4/1/2027'),
        fc.constantFrom<Cell>('', '1/11/2026', '1/1/2026'),
        fc.constantFrom('', 'Active', 'Ended', 'Waiting list'),
        fc.constantFrom('', 'Yes', 'No'),
      )
      .map((rest): Cell[] => [pupil, `Y${3 + PUPILS.indexOf(pupil)}`, ...others, ...rest]),
  );
const entries = fc.array(entry, { minLength: 1, maxLength: 10 });
/** Any of the columns but the four that make it a register. */
const columns = fc
  .subarray(HEADINGS.map((_, i) => i))
  .map((kept) => HEADINGS.map((_, i) => i).filter((i) => [2, 3, 4].includes(i) || kept.includes(i)));
const register = fc
  .tuple(entries, columns)
  .map(([rows, kept]): Rows => [HEADINGS, ...rows].map((row) => kept.map((column) => row[column] ?? '')));

/** Points in hundredths, none and all among them; lines and figures as they may be typed. */
const settings: fc.Arbitrary<Settings> = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.constantFrom(0, 100),
        fc.integer({ min: 0, max: 10_000 }).map((each) => each / 100),
      ),
      { minLength: 9, maxLength: 9 },
    ),
    fc.constantFrom('out of class', 'in class', 'unknown'),
    fc.integer({ min: 100, max: 3000 }),
    fc.integer({ min: 1, max: 50 }),
    fc.integer({ min: 51, max: 100 }),
    fc.integer({ min: 0, max: 100 }),
    fc.boolean(),
  )
  .map(([points, place, week, watch, more, floor, usualPoints]) =>
    set(
      ...(usualPoints ? [] : CHECKS.map(({ name }, i): [string, Cell] => [`Points: ${name}`, points[i] ?? 0])),
      ["Rows that don't say where", place],
      ['Taught minutes a week', week],
      ['Taught minutes: Year 4', 1200],
      ['Watch from', `${watch}%`],
      ['More out than in above', `${more}%`],
      ['Score at least, where more out than in', floor],
    ),
  );

test('the points shown add up to the score, whatever points the checks have', () => {
  fc.assert(
    fc.property(register, settings, (rows, given) => {
      for (const { shares } of judged(rows, given).rows)
        for (const { score } of shares) {
          if (score.kind !== 'scored') continue;
          const sum = score.lost.reduce((all, { points }) => all + points, 0);
          // Nothing asked at all: nought.
          expect(score.score).toBe(score.atStake === 0 ? 0 : Math.floor((100 * sum) / score.atStake + 0.5 + 1e-9));
          for (const { points, outOf } of score.lost) expect(points).toBeLessThanOrEqual(outOf + 1e-9);
        }
    }),
  );
});

test('a score is a whole number from 0 to 100, and its band follows it', () => {
  fc.assert(
    fc.property(register, settings, (rows, given) => {
      for (const { score } of judged(rows, given).rows) {
        if (score.kind !== 'scored') continue;
        expect(Number.isInteger(score.score)).toBe(true);
        expect(score.score).toBeGreaterThanOrEqual(0);
        expect(score.score).toBeLessThanOrEqual(100);
        expect(score.band).toBe(score.score >= 70 ? 'High' : score.score >= 35 ? 'Medium' : 'Low');
      }
    }),
  );
});

test('least is never more than most, and nothing is below nought', () => {
  fc.assert(
    fc.property(register, settings, (rows, given) => {
      const { weeks, rows: found } = judged(rows, given);
      for (const { out, share, outside, inClass, ledByOthers } of weeks)
        for (const range of [out, share ?? out, outside, inClass, ledByOthers ?? out]) {
          expect(range.least).toBeLessThanOrEqual(range.most + 1e-9);
          expect(range.least).toBeGreaterThanOrEqual(-1e-9);
        }
      for (const { row } of found) if (isRead(row.time)) expect(row.time.weekly.least).toBeLessThanOrEqual(row.time.weekly.most);
    }),
  );
});

/** What a pupil's week comes to, without dust in the last digits. */
function figures(rows: Rows, given: Settings): Record<string, unknown> {
  const plain = (minutes: number): number => Math.round(minutes * 1e6) / 1e6;
  return Object.fromEntries(
    judged(rows, given).weeks.map(({ key, taughtMinutes, out, outside, inClass, ledByOthers, status, notRead, lessonsLost, clashes }) => [
      key,
      {
        taughtMinutes,
        minutes: [out, outside, inClass, ledByOthers ?? out].map(({ least, most }) => [plain(least), plain(most)]),
        status,
        notRead: notRead.length,
        lessons: Object.fromEntries(lessonsLost.map(({ lesson, minutes, always }) => [lesson, [plain(minutes), always]])),
        clashes: clashes.length,
      },
    ]),
  );
}

test("the order of the rows never changes a pupil's week", () => {
  fc.assert(
    fc.property(
      entries.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      settings,
      ([rows, shuffled], given) => {
        expect(figures([HEADINGS, ...shuffled], given)).toEqual(figures([HEADINGS, ...rows], given));
      },
    ),
  );
});

test('a title above the register, in one cell or in several, changes nothing', () => {
  const title = fc.constantFrom<Cell[]>(
    ['Provision map, Autumn 2026'],
    ['Elm Road Primary', '', 'Provision map'],
    ['Key', 'R = red', 'G = green'],
    [''],
  );
  fc.assert(
    fc.property(entries, settings, fc.array(title, { maxLength: 3 }), (rows, given, titles) => {
      expect(figures([...titles, HEADINGS, ...rows], given)).toEqual(figures([HEADINGS, ...rows], given));
    }),
  );
});

test('a row of support in class never changes how long a pupil is out', () => {
  fc.assert(
    fc.property(entries, entry, settings, fc.nat(10), (rows, other, given, at) => {
      const place = HEADINGS.indexOf('Location');
      const support = other.map((cell, i) => (i === place ? 'In class' : cell));
      const before = judged([HEADINGS, ...rows], given).weeks;
      const after = judged([HEADINGS, ...rows.slice(0, at), support, ...rows.slice(at)], given).weeks;
      for (const week of before) {
        const now = the(after.find(({ key }) => key === week.key));
        expect([now.out, now.share, now.status]).toEqual([week.out, week.share, week.status]);
      }
    }),
  );
});

test('a further row out of class never makes a pupil look less out than before', () => {
  fc.assert(
    fc.property(entries, entry, (rows, other) => {
      const before = judged([HEADINGS, ...rows]).weeks;
      const after = judged([HEADINGS, ...rows, other]).weeks;
      for (const week of before) {
        const now = the(after.find(({ key }) => key === week.key));
        expect(now.out.most).toBeGreaterThanOrEqual(week.out.most - 1e-9);
        expect(now.out.least).toBeGreaterThanOrEqual(week.out.least - 1e-9);
      }
    }),
  );
});

/** Whatever may stand in a cell, texts of 50,000 characters among it. */
const anything: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.record({ day: fc.integer(), minutes: fc.nat(1439) }) },
  { weight: 6, arbitrary: fc.constantFrom<Cell>('AB', 'Phonics', '3 x 20 mins', 20, 'daily', 'Year 3', '#REF!', 'Loading...', '__proto__', 'constructor', 'x'.repeat(50_000)) }, // prettier-ignore
);
const headings = fc.constantFrom(
  ...HEADINGS,
  'Dose',
  'Minutes a week',
  'Term',
  'End date',
  'Group size',
  'Notes',
  'Number of sessions',
  '',
  'Fred',
);
const linesTyped = fc.array(
  fc.tuple(
    fc.oneof(fc.constantFrom(...settingLines().map(({ label }) => label), 'Column: Mins', 'Taught minutes: 7RW'), anything),
    anything,
  ),
  {
    maxLength: 8,
  },
);

test('no cell, heading or setting makes the judgement throw', () => {
  fc.assert(
    fc.property(
      fc.array(headings, { minLength: 6, maxLength: 6 }),
      fc.array(fc.array(anything, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
      linesTyped,
      fc.boolean(),
      (heads, rows, lines, apart) => {
        const { settings: given } = readSettings(lines, TODAY);
        const judgement = apart ? judgeGrid(rows, heads, given) : judgeGrid(squared([heads, ...rows]), null, given);
        if ('why' in judgement) return;
        noticesInWords(judgement, ({ index }) => `${index + 1}`);
        for (const { row, score } of judgement.rows) reasonsInWords(score, row);
      },
    ),
  );
});

test('a reason never exceeds what a cell takes, 50,000 characters, however long the cells are', () => {
  const long = fc.constantFrom(
    'a'.repeat(49_999),
    'sé '.repeat(16_000),
    'PSHE '.repeat(10_000),
    'No '.repeat(16_000),
    'TA '.repeat(16_000),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(long, anything), { minLength: HEADINGS.length, maxLength: HEADINGS.length }), (cells) => {
      const row = cells.map((cell, i): Cell => (HEADINGS[i] === 'Mins' ? 20 : HEADINGS[i] === 'Times a week' ? 5 : cell));
      for (const { row: read, score } of judged([HEADINGS, row], USUAL).rows)
        expect(reasonsInWords(score, read).length).toBeLessThanOrEqual(50_000);
    }),
    { numRuns: tries(30) },
  );
});
