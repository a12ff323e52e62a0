/** The dose check: three parts of 4, by the general figures or by the programme's own. */
import type { Cell } from '../../src/meaning/cell';
import { lostBy, lostPart, scored, set } from '../support/judged';

type Cells = Readonly<Record<string, Cell>>;
const row = (intervention: string, minutes: Cell, times: Cell, weeks: Cell): Cells => ({
  Intervention: intervention,
  Mins: minutes,
  'Times a week': times,
  Weeks: weeks,
});

test('12 points are three parts of 4', () => {
  expect(lostBy('dose', row('Phonics', 15, 4, 12))).toBe('4 of 12');
  expect(lostBy('dose', row('Phonics', 15, 2, 12))).toBe('8 of 12');
  expect(lostBy('dose', row('Phonics', 15, 2, 30))).toBe('12 of 12');
});

describe('a part wholly inside loses none, partly inside half, outside all: the ends are inside', () => {
  test.each<[string, Cell, number]>([
    ['minutes', 20, 0],
    ['minutes', 50, 0],
    ['minutes', '20-50', 0],
    ['minutes', 19, 4],
    ['minutes', 51, 4],
    ['minutes', '10-15', 4],
    ['minutes', '15-20', 2],
    ['minutes', '50-60', 2],
    ['minutes', '10-60', 2],
    ['times', 3, 0],
    ['times', 5, 0],
    ['times', 2, 4],
    ['times', 6, 4],
    ['times', '2-3', 2],
    ['weeks', 8, 0],
    ['weeks', 20, 0],
    ['weeks', 7, 4],
    ['weeks', 21, 4],
    ['weeks', '6-12', 2],
    ['weeks', 'ongoing', 4],
    ['weeks', '', 2],
  ])('%s %j: %d', (part, value, lost) => {
    const cells = row('Phonics', part === 'minutes' ? value : 30, part === 'times' ? value : 4, part === 'weeks' ? value : 12);
    expect(lostBy('dose', cells)).toBe(lost === 0 ? 'none' : `${lost} of 12`);
  });

  test.each<[string, Cell, number]>([
    ['Phonics', 60, 0],
    ['Phonics', 250, 0],
    ['Phonics', '200-300', 4],
    ['Phonics', 40, 8],
    ['Phonics', 251, 8],
    ['ELSA', 20, 0],
    ['ELSA', 40, 8],
    ['NELI', 120, 0],
    ['NELI', 150, 8],
  ])('minutes and times together, where only the minutes a week are known: %s %j loses %d', (intervention, weekly, lost) => {
    const weeks = intervention === 'NELI' ? 20 : 12;
    const cells = { Intervention: intervention, 'Minutes a week': weekly, Weeks: weeks };
    expect(lostBy('dose', cells)).toBe(lost === 0 ? 'none' : `${lost} of 12`);
  });

  test.each<[string, string, string]>([
    // Fourteen school weeks: half term is not counted.
    ['7/9/2026', '18/12/2026', 'none'],
    ['7/9/2026', '25/10/2026', '4 of 12'],
    ['7/9/2026', '21/7/2027', '4 of 12'],
  ])('weeks come from start and end where no column says them: %s to %s', (start, end, lost) => {
    const cells = { Intervention: 'Phonics', Mins: 30, 'Times a week': 4, 'Start date': start, 'End date': end };
    const found = scored(cells, set(['Review date', '14/9/2026'])).lost.find(({ check }) => check === 'dose');
    expect(found === undefined ? 'none' : `${found.points} of ${found.outOf}`).toBe(lost);
  });

  test('pre-teaching is short by nature: 5 to 20 minutes, any number of times, and weeks are not asked', () => {
    const pre = (minutes: Cell, times: Cell): string => lostBy('dose', row('Maths pre-teaching', minutes, times, 'ongoing'));
    expect([pre(10, 1), pre(20, 9), pre('15-30', 2), pre(30, 2), pre(4, 5)]).toEqual(['none', 'none', '2 of 8', '4 of 8', '4 of 8']);
  });
});

test('says which part is not as it should be', () => {
  expect(lostPart('dose', row('Phonics', 15, 1, 'ongoing')).seen).toBe(
    '15 minutes a session rather than 20–50, once a week rather than 3–5 times, open-ended rather than 8–20 weeks',
  );
  expect(lostPart('dose', row('Phonics', 15, 2, 1)).seen).toBe(
    '15 minutes a session rather than 20–50, 2 times a week rather than 3–5, 1 week rather than 8–20',
  );
  expect(lostPart('dose', row('Phonics', 1, 3, 8)).seen).toBe('1 minute a session rather than 20–50');
});

test('the general figures are settings', () => {
  const shorter = set(['Dose: least minutes a session', 10], ['Dose: most weeks', 30], ['Dose: least times a week', 2]);
  expect(lostBy('dose', row('Phonics', 10, 2, 30), shorter)).toBe('none');
  const longer = set(['Dose: most minutes a session', 40], ['Dose: least weeks', 10], ['Dose: most times a week', 4]);
  expect(lostBy('dose', row('Phonics', 45, 5, 8), longer)).toBe('12 of 12');
});

describe('a programme with a published dose is held to its own figures, part by part', () => {
  /** Least and most of minutes, times and weeks; null where nothing is published, and the general figures hold. */
  const PUBLISHED: [string, [number, number] | null, [number, number] | null, [number, number] | null][] = [
    ['Nuffield Early Language Intervention', [15, 30], [5, 5], [20, 20]],
    ['NELI', [15, 30], [5, 5], [20, 20]],
    ['Talk Boost KS1', [30, 40], [3, 3], [10, 10]],
    ['Talk Boost', [30, 40], [3, 3], [10, 10]],
    ['Time to Talk', null, [2, 3], null],
    ['LEGO-based therapy', [45, 45], [1, 1], [12, 12]],
    ['Lego therapy', [45, 45], [1, 1], [12, 12]],
    ['Brick therapy', [45, 45], [1, 1], [12, 12]],
    ['Play Brick therapy', [45, 45], [1, 1], [12, 12]],
    ['Brick club', [45, 45], [1, 1], [12, 12]],
    ['Catch Up Literacy', [15, 15], [2, 2], [30, 30]],
    ['Catch Up Numeracy', [15, 15], [2, 2], null],
    ['Switch-on Reading', [20, 20], [5, 5], [10, 12]],
    ['Switch on', [20, 20], [5, 5], [10, 12]],
    ['Switch-on', [20, 20], [5, 5], [10, 12]],
    ['Better Reading and Writing Progress', [20, 20], [5, 5], [14, 15]],
    ['Better Reading', [20, 20], [5, 5], [14, 15]],
    ['BRWP', [20, 20], [5, 5], [14, 15]],
    ['Better Reading Partners', [20, 20], [5, 5], [14, 15]],
    ['Better Reading Support Partners', [20, 20], [5, 5], [14, 15]],
    ['Precision Teaching', [10, 10], [5, 5], null],
    ['Lexia', [30, 30], [4, 4], [12, 24]],
    ['Lexia Core5', [30, 30], [4, 4], [12, 24]],
    ['Core5', [30, 30], [4, 4], [12, 24]],
    ['Numbers Count', [30, 30], [5, 5], [12, 12]],
    ['1stClass@Number', [30, 30], [3, 3], [8, 15]],
    ['1st Class @ Number', [30, 30], [3, 3], [8, 15]],
    ['First Class at Number', [30, 30], [3, 3], [8, 15]],
    ['Becoming 1stClass@Number', [30, 30], [3, 3], [8, 15]],
    ['Success@Arithmetic', [40, 40], [3, 3], [8, 8]],
    ['Success at Arithmetic', [40, 40], [3, 3], [8, 8]],
    ['Talk4Number', [30, 30], [3, 3], [8, 8]],
    ['Talk 4 Number', [30, 30], [3, 3], [8, 8]],
    ['Power of 2', [10, 15], [4, 5], null],
    ['Power of Two', [10, 15], [4, 5], null],
    ['ELSA', [20, 30], [1, 1], [6, 12]],
    ['Emotional Literacy Support', [20, 30], [1, 1], [6, 12]],
    ['Drawing and Talking', [30, 30], [1, 1], [12, 12]],
    ['Drawing & Talking', [30, 30], [1, 1], [12, 12]],
    ['Hamish and Milo', [40, 40], [1, 1], [10, 10]],
    ['Hamish & Milo', [40, 40], [1, 1], [10, 10]],
    ['Sensory circuits', [15, 20], [5, 5], null],
    ['Sensory circuit', [15, 20], [5, 5], null],
  ];

  test.each(PUBLISHED)('%s: minutes %j, times %j, weeks %j', (name, minutes, times, weeks) => {
    const [m, t, w] = [minutes ?? ([20, 50] as const), times ?? ([3, 5] as const), weeks ?? ([8, 20] as const)];
    for (const [length, often, runs, further] of [
      [m[0], t[0], w[0], -1],
      [m[1], t[1], w[1], 1],
    ] as const) {
      expect(lostBy('dose', row(name, length, often, runs))).toBe('none');
      expect(lostBy('dose', row(name, length + further, often, runs))).toBe('4 of 12');
      expect(lostBy('dose', row(name, length, often, runs + further))).toBe('4 of 12');
      if (often + further > 0) expect(lostBy('dose', row(name, length, often + further, runs))).toBe('4 of 12');
    }
  });

  test('its name may stand among other words, in capitals or with other marks', () => {
    for (const name of ['NELI group (Y1)', 'neli', '1ST CLASS@NUMBER', 'Numbers Count – 1:1', 'Mrs H: Lexia'])
      expect(lostPart('dose', row(name, 60, 1, 40)).seen).toMatch(/^(Nuffield|1stClass|Numbers Count|Lexia)/);
  });

  test('it is named with its figures', () => {
    expect(lostPart('dose', row('Lexia', 20, 2, 12)).seen).toBe('Lexia: 20 minutes a session rather than 30, 2 times a week rather than 4');
    expect(lostPart('dose', row('Numbers Count', 30, 1, 12)).seen).toBe('Numbers Count: once a week rather than 5 times');
  });

  test.each(['Early Talk Boost', 'Talk Boost KS2', 'Switch on to maths', 'Better reading for Year 3', 'Relaxia', 'NELIs'])(
    '%s is another, and held to the general figures',
    (name) => {
      expect(lostBy('dose', row(name, 50, 4, 20))).toBe('none');
      expect(lostBy('dose', row(name, 51, 4, 20))).toBe('4 of 12');
    },
  );
});

describe('a therapy or pastoral row without a published dose is not asked', () => {
  test.each([
    'OT',
    'Occupational therapy',
    'Physio',
    'Sensory diet',
    'Speech and language',
    'SALT',
    'Nurture',
    'Nurture group',
    'Thrive',
    'Counselling',
    'Mentoring',
    'Play therapy',
    'Drawing therapy',
    'Art therapy',
  ])('%s', (name) => {
    const score = scored(row(name, 180, 1, 'ongoing'));
    expect(score.lost.map(({ check }) => check)).not.toContain('dose');
    expect(score.notAsked).toContain('therapy and pastoral work has no general dose');
    // Time and, because it is open-ended, drift.
    expect(score.atStake).toBe(38);
  });

  test.each(['Phonics', 'Maths', 'Salty tales', 'Reading for pleasure'])('%s is none, and is asked', (name) => {
    expect(lostBy('dose', row(name, 60, 1, 'ongoing'))).toBe('12 of 12');
  });
});
