/** The sentences about a register and its pupils. */
import { inOrderOfShare } from '../../src/week/order';
import { checkInWords, linesInWords } from '../../src/words/register';
import { shareInWords, timeInWords } from '../../src/words/figures';
import type { Cell } from '../../src/meaning/cell';
import { date, judged, notices, set, type Rows } from '../support/judged';

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];
const summary = (rows: Rows, ...lines: (readonly [string, Cell])[]): string[] => checkInWords(judged(rows, set(...lines)));

describe('a share in words', () => {
  test.each([
    [0, 0, '0%'],
    [0.1, 0.1, '10%'],
    [835 / 1500, 835 / 1500, '55.7%'],
    [0.3, 0.5268, '30%–52.7%'],
    [1.2, 1.2, '120%'],
  ])('%d to %d is %j, with one decimal', (least, most, words) => {
    expect(shareInWords({ least, most })).toBe(words);
  });

  test('just over a line is not rounded back onto it', () => {
    expect(shareInWords({ least: 0.5, most: 0.5 })).toBe('50%');
    expect(shareInWords({ least: 0.5003, most: 0.5003 })).toBe('50.03%');
    expect(shareInWords({ least: 0.2497, most: 0.25 })).toBe('24.97%–25%');
    expect(shareInWords({ least: 0.3003, most: 0.3003 })).toBe('30%');
    expect(shareInWords({ least: 0.5 + 1e-12, most: 0.5 + 1e-12 })).toBe('50%');
  });
});

test('a time in words keeps its least and its most', () => {
  expect(timeInWords({ least: 60, most: 60 })).toBe('1 h');
  expect(timeInWords({ least: 60, most: 150 })).toBe('1 h to 2 h 30');
});

describe('what was read, in sentences', () => {
  test('rows found, read, not read and not running', () => {
    expect(
      summary([
        [...H, 'End date'],
        ['AB', 'Phonics', 20, 5, ''],
        ['AB', 'Spelling', 'TBC', 5, ''],
        ['CD', 'Maths', 20, 5, '1/10/2026'],
      ])[0],
    ).toBe('3 rows found for 2 pupils: 1 read, 1 not read, 1 not running on 18 November 2026.');
    expect(summary([H, ['AB', 'Phonics', 20, 5]])[0]).toBe('1 row found for 1 pupil: 1 read, 0 not read.');
    expect(summary([H.slice(1), ['Phonics', 20, 5]])[0]).toBe('1 row found: 1 read, 0 not read.');
  });

  test('how many pupils have each status', () => {
    expect(summary([H, ['AB', 'Base', 160, 5], ['CD', 'Phonics', 80, 5], ['EF', 'Maths', 20, 5], ['GH', 'Maths', 20, 5]])).toContain(
      'More out than in: 1. May be more out than in: 0. Watch: 1. In class: 2.',
    );
  });

  test('that no pupils are named', () => {
    expect(summary([H.slice(1), ['Phonics', 20, 5]])).toContain('The register names no pupils, so each row stands for itself.');
  });

  test("rows that don't say where, and how they are taken", () => {
    const rows: Rows = [H, ['AB', 'Phonics', 20, 5], ['AB', 'Spelling', 'TBC', 5], ['CD', 'Maths', 20, 5]];
    expect(summary(rows)).toContain("2 rows don't say where: taken as out of class.");
    const ended: Rows = [
      [...H, 'Status'],
      ['AB', 'Phonics', 20, 5, ''],
      ['AB', 'Maths', 20, 5, 'Ended'],
    ];
    expect(summary(ended)).toContain("1 row doesn't say where: taken as out of class.");
    expect(summary(rows.slice(0, 2))).toContain("1 row doesn't say where: taken as out of class.");
    expect(summary(rows, ["Rows that don't say where", 'unknown'])).toContain(
      "2 rows don't say where: taken as unknown (left out of the least time, counted in the most).",
    );
    expect(summary(rows, ["Rows that don't say where", 'in class'])).toContain("2 rows don't say where: taken as in class.");
    expect(
      summary([
        [...H, 'Location'],
        ['AB', 'Phonics', 20, 5, 'Hub'],
      ]).join(' '),
    ).not.toMatch(/say where|place/);
  });

  const TO_SAY = 'To say which, type "in class" or "out of class" there.';
  test('places nobody here knows, the first few by name', () => {
    const rows: Rows = [
      [...H, 'Location'],
      ...['Mars', 'Venus', 'Mars'].map((place): Cell[] => ['AB', 'Phonics', 20, 5, place]),
      ['AB', 'Phonics', 20, 5, ''],
    ];
    expect(summary(rows)).toContain(`3 rows name a place we don't know ("Mars", "Venus"): taken as out of class. ${TO_SAY}`);
    expect(summary(rows)).toContain("1 row doesn't say where: taken as out of class.");
    expect(summary(rows.slice(0, 2))).toContain(`1 row names a place we don't know ("Mars"): taken as out of class. ${TO_SAY}`);
    const many: Rows = [
      [...H, 'Location'],
      ...['Ash', 'Elm', 'Oak', 'Fir', 'Yew', 'Bay'].map((place): Cell[] => ['AB', 'Phonics', 20, 5, place]),
    ];
    expect(summary(many)).toContain(`6 rows name a place we don't know ("Ash", "Elm", "Oak", "Fir" and 2 more): taken as out of class. ${TO_SAY}`); // prettier-ignore
    expect(summary(many.slice(0, 5))).toContain(`4 rows name a place we don't know ("Ash", "Elm", "Oak", "Fir"): taken as out of class. ${TO_SAY}`); // prettier-ignore
  });

  test('what no row was asked, because the register does not say', () => {
    expect(summary([H, ['AB', 'Phonics', 20, 5]])).toContain(
      "Not asked, because your register doesn't say: which lesson is missed; who leads it; whether it is linked to what is taught in class; whether it follows a plan; what it is based on; what the entry data and target are.",
    );
    const all: Rows = [
      [...H, 'Lesson missed', 'Led by', 'Link to class', 'Plan', 'Evidence', 'Target'],
      ['AB', 'Phonics', 20, 5, '', '', '', '', '', ''],
    ];
    expect(summary(all)).toHaveLength(3);
    const some: Rows = [
      [...H, 'Led by'],
      ['AB', 'Phonics', 20, 5, 'TA'],
      ['AB', 'Play therapy', 20, 5, 'TA'],
    ];
    expect(summary(some).join(' ')).toMatch(/Not asked.*: which lesson is missed; whether.*are\.$/);
    expect(summary([H, ['AB', 'Spelling', 'TBC', 5]])).toHaveLength(2);
  });
});

test('the lines are printed as the school set them', () => {
  const settings = set(['More out than in above', '62.5%'], ['Watch from', '30%'], ['Taught minutes a week', 1450]);
  expect(linesInWords(judged([H, ['AB', 'Phonics', 20, 5]], settings))).toBe(
    'Taught week: 24 h 10 (1,450 minutes), without breaks and lunch. "More out than in" is above 62.5% of it; "Watch", from 30%, is this add-on\'s own early warning. No UK body sets a limit.',
  );
});

test('the pupils who are out for longest come first; of two alike by most, the one out for longer by least, then the one who stands first', () => {
  const rows: Rows = [
    ['Pupil', 'Intervention', 'Minutes a week'],
    ['AB', 'Base', '50-100'],
    ['CD', 'Base', 100],
    ['EF', 'Base', 200],
    ['GH', 'Base', 100],
  ];
  expect(inOrderOfShare(judged(rows).weeks).map(({ pupil }) => pupil)).toEqual(['EF', 'CD', 'GH', 'AB']);
});

describe('rows that say the same', () => {
  test('are the same whoever is named first, however the name is written, and where it stands above', () => {
    const same = expect.stringMatching(/^Rows 2 and 3 say the same/) as string;
    expect(notices([H, ['AB, CD', 'Phonics', 20, 5], ['CD, AB', 'Phonics', 20, 5]])).toContainEqual(same);
    expect(notices([H, ['AB', 'Phonics', 20, 5], ['A B', 'phonics', 20, 5]])).toContainEqual(same);
    expect(notices([H, ['AB', 'Phonics', 20, 5], ['', 'Phonics', 20, 5], ['CD', 'Maths', 20, 5]])).toContainEqual(same);
  });

  test('are named by the pupils and the intervention; rows that differ in anything are not', () => {
    expect(notices([H.slice(1), ['Phonics', 20, 5], ['Phonics', 20, 5]])).toEqual([
      'Rows 2 and 3 say the same (Phonics), and each of them counts. If that is a mistake, delete one of them.',
    ]);
    expect(notices([H, ['AB', 'Phonics', 20, 5], ['AB', 'Phonics', 20, 4], ['CD', 'Phonics', 20, 5]])).toEqual([]);
  });

  test('are not pointed out where they are over', () => {
    const rows: Rows = [
      [...H, 'Status'],
      ['AB', 'Phonics', 20, 5, 'Ended'],
      ['AB', 'Phonics', 20, 5, 'Ended'],
      ['AB', 'Maths', 20, 5, ''],
    ];
    expect(notices(rows)).toEqual([]);
  });

  test('are quoted no longer than can be read in passing', () => {
    const long = 'Phonics '.repeat(50);
    expect(notices([H.slice(1), [long, 20, 5], [long, 20, 5]])[0]).toMatch(/^Rows 2 and 3 say the same \(Phonics [^…]{140,155}…\), and/);
  });

  test('of very many, the first are told and the others counted, and so are the rows of one group', () => {
    const many = notices([H, ...Array.from({ length: 100 }, (_, i) => [`P${i % 50}`, 'Phonics', 20, 5])]);
    expect(many).toHaveLength(21);
    expect(many[20]).toBe('30 more groups of rows say the same.');
    const [one = ''] = notices([H, ...Array.from({ length: 600 }, () => ['AB', 'Phonics', 20, 5])]);
    expect(one).toMatch(/^Rows 2, 3, 4, .* 20, 21 and 580 more say the same \(AB, Phonics\)/);
    const both = Array.from({ length: 42 }, (_, i) => [
      `P${i % 21}`,
      i < 21 ? 'Phonics' : 'Maths',
      20,
      1,
      'Mon 9.00-9.20',
      i < 21 ? '3' : '4',
    ]);
    const clashes = notices([[...H, 'When', 'Year'], ...both]);
    expect(clashes.slice(-1)).toEqual(["1 more time a week two or more of a pupil's interventions are at once: those minutes count once."]);
    expect(clashes).toContain('1 more pupil is listed under several years, and taken as one.');
  });
});

test('a pupil’s year groups are named in words', () => {
  const rows: Rows = [
    ['Pupil', 'Year', 'Intervention', 'Mins', 'Times a week'],
    ['AB', 'N', 'Phonics', 20, 5],
    ['AB', 'Rec', 'Maths', 20, 5],
    ['AB', 'Willow', 'Talk', 20, 5],
    ['CD', 'Y3', 'Talk', 20, 5],
  ];
  expect(notices(rows)).toEqual([
    'AB is listed under Nursery, Reception and Willow, and is taken as one pupil with the taught week of Nursery. If these are two pupils, give them different names, such as AB1 and AB2.',
  ]);
});

test('rows of nobody have no year groups to be told apart', () => {
  const rows: Rows = [
    ['Year', 'Intervention', 'Mins', 'Times a week'],
    ['Y3', 'Phonics', 20, 5],
    ['Y4', 'Phonics', 20, 4],
  ];
  expect(notices(rows)).toEqual([]);
});

test('clashes of two pupils are each named', () => {
  const rows: Rows = [
    [...H, 'When in the day', 'Start date'],
    ['AB, CD', 'Phonics', 30, 1, 'Wed 13.00-13.30', date(2026, 9, 7)],
    ['AB, CD', 'Maths', 30, 1, 'Wed 13.10-13.40', ''],
  ];
  expect(notices(rows).filter((notice) => notice.includes('same time'))).toEqual([
    'AB: Phonics and Maths are at the same time on Wednesday, 13:10–13:30: those 20 minutes count once.',
    'CD: Phonics and Maths are at the same time on Wednesday, 13:10–13:30: those 20 minutes count once.',
  ]);
});
