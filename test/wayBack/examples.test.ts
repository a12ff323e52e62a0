/** The way back, by worked examples: which rows are tried, in what order plans stand, and what is held against what. */
import { waysBack } from '../../src/judge';
import { outWith, timesOffered } from '../../src/wayBack/tryOut';
import { choiceOf, tryRow } from '../../src/wayBack/tryRow';
import { wholeSchool, type WholeSchool } from '../../src/wayBack/wholeSchool';
import { date, judged, set, weekOf, type Rows } from '../support/judged';

const DOSE = ['Pupil', 'Intervention', 'Dose'];

function plansOf(rows: Rows): string[] {
  const judgement = judged(rows);
  const back = waysBack(judgement)(weekOf(judgement, 'A'));
  return (back?.plans ?? []).map(({ changes, outMost, shareMost }) => {
    expect(shareMost).toBeCloseTo(outMost / 1500);
    const names = changes.map((each) => `${each.row.provision.intervention} ${each.change === 'into class' ? 'in' : each.to}`);
    return `${names.join(', ')}: ${outMost}`;
  });
}

describe('plans', () => {
  const eleven = Array.from('ABCDEFGHIJK', (letter) => ['A', `Group ${letter}`, '1 x 86 mins']);

  test('of three changes are found, the first three by name where all is alike, whatever the order of the rows', () => {
    const three = [
      'Group A in, Group B in, Group C in: 688',
      'Group A in, Group B in, Group D in: 688',
      'Group A in, Group B in, Group E in: 688',
    ];
    expect(plansOf([DOSE, ...eleven])).toEqual(three);
    expect(plansOf([DOSE, ...[...eleven].reverse()])).toEqual(three);
  });

  test('go by the row with most to ask, of several rows by the next of them too', () => {
    const rows = (last: string): Rows => [
      ['Pupil', 'Intervention', 'Dose', 'Plan'],
      ['A', 'Group A', '1 x 400 mins a week', 'yes'],
      ['A', 'Group B', '1 x 300 mins a week', last],
      ['A', 'Group C', '1 x 300 mins a week', 'partly'],
    ];
    expect(plansOf(rows('yes'))[0]).toBe('Group C in: 700');
    expect(plansOf(rows('no'))[0]).toBe('Group B in: 700');
    const two = (plan: string): Rows => [
      ['Pupil', 'Intervention', 'Dose', 'Plan'],
      ['A', 'Group A', '1 x 300 mins a week', 'no'],
      ['A', 'Group B', '1 x 300 mins a week', plan],
      ['A', 'Group C', '1 x 300 mins a week', 'partly'],
      ['A', 'Group D', '1 x 300 mins a week', 'yes'],
    ];
    expect(plansOf(two('yes'))[0]).toBe('Group A in, Group C in: 600');
    expect(plansOf(two('no'))[0]).toBe('Group A in, Group B in: 600');
  });

  test('take off no more than they must', () => {
    expect(
      plansOf([
        ['Pupil', 'Intervention', 'Minutes a week', 'Times a week'],
        ['A', 'Group A', 700, 5],
        ['A', 'Group B', 400, ''],
      ]),
    ).toEqual(['Group B in: 700', 'Group A 2: 680']);
  });

  test('of one row count what two others share once', () => {
    expect(
      plansOf([DOSE, ['A', 'Group A', 'Mon-Fri 9.00-11.00'], ['A', 'Group B', 'Mon-Fri 9.00-11.00'], ['A', 'Group C', '2 x 100 mins']]),
    ).toEqual(['Group C 1: 700']);
  });

  test('try the 14 rows with most to ask, and no others', () => {
    const small = (count: number): Rows =>
      Array.from({ length: count }, (_, i) => ['A', `Group ${String.fromCharCode(65 + i)}`, '1 x 50 mins']);
    expect(plansOf([DOSE, ['A', 'Big', '5 x 50 mins'], ...small(13)])).toEqual(['Big 2: 750']);
    expect(plansOf([DOSE, ['A', 'Big', '5 x 50 mins'], ...small(15)])).toEqual([]);
  });

  test('do not count duties among those rows', () => {
    const duties = Array.from({ length: 14 }, (_, i) => ['A', `Duty ${i}`, '1 x 50 mins', 'Yes']);
    expect(plansOf([[...DOSE, 'Section F'], ...duties, ['A', 'Big', '5 x 50 mins', '']])).toEqual(['Big 1: 750']);
  });

  test('leave what is not running and what is in class as it is', () => {
    expect(
      plansOf([
        ['Pupil', 'Intervention', 'Dose', 'Location', 'End date'],
        ['A', 'Group A', '5 x 100 mins', 'Library', ''],
        ['A', 'Group B', '5 x 60 mins', 'Library', ''],
        ['A', 'Group C', '5 x 60 mins', 'In class', ''],
        ['A', 'Group D', '5 x 60 mins', 'Library', date(2026, 10, 1)],
      ]),
    ).toEqual(['Group B 4: 740', 'Group A 4: 700']);
  });

  test('of nobody at the line', () => {
    expect(plansOf([DOSE, ['A', 'Group A', '5 x 150 mins']])).toEqual([]);
    expect(plansOf([DOSE, ['A', 'Group A', '5 x 151 mins']])).toEqual(['Group A 4: 604']);
  });
});

describe('what is tried', () => {
  test('goes by the minutes of the week where a session’s are not known, and by the week as it is where nothing is', () => {
    expect(outWith([{ most: 900, session: null, times: 5 }], [{ kind: 'times', to: 4 }])).toBe(720);
    expect(outWith([{ most: 90, session: null, times: null }], [{ kind: 'times', to: 1 }])).toBe(90);
    expect(outWith([{ most: 300, session: 60, times: null }], [{ kind: 'minutes', to: 30 }])).toBe(150);
    expect(outWith([{ most: 300, session: null, times: null }], [{ kind: 'minutes', to: 30 }])).toBe(30);
  });

  test('can be from one time less than now down to one', () => {
    expect(timesOffered({ most: 300, session: 60, times: 5 })).toEqual([4, 3, 2, 1]);
    expect(timesOffered({ most: 150, session: 60, times: 2.5 })).toEqual([2, 1]);
    expect(timesOffered({ most: 60, session: 60, times: 1 })).toEqual([]);
    expect(timesOffered({ most: 60, session: null, times: null })).toEqual([]);
  });

  test('counts what is at one time once, and a row with other times than now in full', () => {
    const row = { most: 60, session: 60, times: 1, slots: [{ day: 0, from: 540, to: 600 }] };
    expect(outWith([row, row], [])).toBe(60);
    expect(outWith([row, row], [{ kind: 'minutes', to: 40 }])).toBe(100);
    expect(outWith([row, { ...row, slots: [] }], [])).toBe(120);
  });

  test('is each row with its slots, and what a plan does to it', () => {
    const [judgedRow] = judged([DOSE, ['A', 'Group A', 'Mon, Tues 9.00-10.00']]).rows;
    expect(judgedRow && tryRow(judgedRow.row)).toEqual({
      most: 120,
      session: 60,
      times: 2,
      slots: [
        { day: 0, from: 540, to: 600 },
        { day: 1, from: 540, to: 600 },
      ],
      kind: 'other work',
    });
    const judgement = judged([DOSE, ['A', 'Xyz', '5 x 100 mins'], ['A', 'Abc', '900 mins a week']]);
    const changes = waysBack(judgement)(weekOf(judgement, 'A'))?.plans.flatMap((plan) => plan.changes) ?? [];
    expect(changes.map(choiceOf)).toEqual([{ kind: 'into class' }]);
    expect(judgement.rows.map(({ row }) => tryRow(row))).toEqual([
      { most: 500, session: 100, times: 5 },
      { most: 900, session: null, times: null },
    ]);
    expect(choiceOf({ row: judgement.rows[0]?.row ?? fail(), change: 'fewer times', from: 5, to: 3, minutes: 300 })).toEqual({
      kind: 'times',
      to: 3,
    });
  });
});

function fail(): never {
  throw new Error('no row');
}

describe('over the whole school', () => {
  const H = ['Pupil', 'Year', 'Intervention', 'Minutes a week', 'Times a week'];
  const found = (rows: Rows): WholeSchool => {
    const { weeks, settings } = judged(rows, set(["Rows that don't say where", 'out of class']));
    return wholeSchool(weeks, settings);
  };

  test('a group whose times are not known is brought into class, and one that helps fewer pupils comes later', () => {
    const { over, changes } = found([
      H,
      ['CD', 4, 'Craft', 400, 4],
      ['AB', 4, 'Chess', 400, 2],
      ['AB', 4, 'Choir', 400, ''],
      ['CD', 4, 'Choir', 400, ''],
      ['EF', 4, 'Craft', 750, 4],
    ]);
    expect(over).toBe(2);
    expect(changes).toEqual([
      { intervention: 'Choir', to: null, pupils: ['CD', 'AB'], minutes: 800 },
      { intervention: 'Chess', to: 1, pupils: ['AB'], minutes: 200 },
      { intervention: 'Craft', to: 3, pupils: ['CD'], minutes: 287.5 },
    ]);
  });

  test('of one name typed in two ways one change is told, as often as any of its pupils goes, and three at most', () => {
    const { changes } = found([
      H,
      ['AB', 4, 'Choir', 500, 5],
      ['AB', 4, 'Chess', 300, 3],
      ['CD', 4, 'choir ', 300, 3],
      ['CD', 4, 'Craft', 350, 5],
      ['CD', 4, 'Clay', 200, 1],
      ['EF', 4, '', 800, ''],
    ]);
    expect(changes.map(({ intervention, to, pupils }) => [intervention, to, pupils])).toEqual([
      ['choir', 2, ['AB', 'CD']],
      ['Chess', 2, ['AB']],
      ['Craft', 3, ['CD']],
    ]);
  });

  test('nothing is said of a row without a name, of a register without pupils, or of a time without a class', () => {
    expect(found([H, ['AB', 4, '', 800, '']])).toMatchObject({ over: 1, changes: [] });
    expect(found([['Intervention', 'Minutes a week'], ['Choir', 800]])).toEqual({ over: 0, changes: [], pairs: [], moments: [] }); // prettier-ignore
    const { moments } = found([['Pupil', 'Intervention', 'Dose'], ...['AB', 'CD', 'EF'].map((pupil) => [pupil, 'Choir', 'Mon 9.00-10.00'])]); // prettier-ignore
    expect(moments).toEqual([]);
  });

  test('as often as the one who goes most often, and no further than it has to', () => {
    const { changes } = found([
      ['Pupil', 'Year', 'Intervention', 'Mins', 'Times a week'],
      ['AB', 4, 'Choir', 100, 8],
      ['CD', 4, 'Choir', 100, 2],
      ['CD', 4, 'Chess', 300, 2],
    ]);
    expect(changes.map(({ intervention, to, pupils }) => [intervention, to, pupils])).toEqual([
      ['Choir', 1, ['AB', 'CD']],
      ['Chess', 1, ['CD']],
    ]);
    const { changes: one } = found([['Pupil', 'Year', 'Intervention', 'Mins', 'Times a week'], ['AB', 4, 'Choir', 100, 8]]); // prettier-ignore
    expect(one).toEqual([{ intervention: 'Choir', to: 7, pupils: ['AB'], minutes: 100 }]);
  });

  test('of moments with as many out the first in the week is told', () => {
    const rows = ['AB', 'CD', 'EF'].map((pupil) => [pupil, 4, 'Choir', 'Tues 13.00-14.00, Tues 9.00-10.00, Mon 11.00-12.00']);
    expect(found([['Pupil', 'Year', 'Intervention', 'Dose'], ...rows]).moments.map(({ at }) => at)).toEqual([
      { day: 0, from: 660, to: 720 },
    ]);
    const same = ['AB', 'CD', 'EF'].map((pupil) => [pupil, 4, 'Choir', 'Tues 13.00-14.00, Tues 9.00-10.00']);
    expect(found([['Pupil', 'Year', 'Intervention', 'Dose'], ...same]).moments.map(({ at }) => at)).toEqual([
      { day: 1, from: 540, to: 600 },
    ]);
  });

  test('as seldom as helps somebody, though another of the group goes less often than that already', () => {
    const { changes } = found([
      H,
      ['AB', 4, 'Choir', 500, 5],
      ['AB', 4, 'Chess', 300, ''],
      ['CD', 4, 'Choir', 100, 2],
      ['CD', 4, 'Craft', 800, ''],
    ]);
    expect(changes.find(({ intervention }) => intervention === 'Choir')).toEqual({
      intervention: 'Choir',
      to: 4,
      pupils: ['AB'],
      minutes: 100,
    });
  });

  test('rows at one time count once, before and after', () => {
    const { changes } = found([
      ['Pupil', 'Intervention', 'Dose'],
      ['AB', 'Choir', 'Mon-Fri 9.00-11.00'],
      ['AB', 'Chess', 'Mon-Fri 9.00-11.00'],
      ['AB', 'Craft', 'Mon, Tues 13.00-15.00'],
    ]);
    expect(changes).toEqual([{ intervention: 'Craft', to: 1, pupils: ['AB'], minutes: 120 }]);
  });

  test('only work that is known can be one group, only of one year, and it is asked after once', () => {
    const at = (year: string | number, what: string, pupil: string): string[] => [pupil, String(year), what, 'Mon, Tues 9.00-9.20'];
    const pairs = (...rows: string[][]): string[][] =>
      found([['Pupil', 'Year', 'Intervention', 'Dose'], ...rows]).pairs.map(({ interventions }) => [...interventions]);
    expect(pairs(at(4, 'Phonics', 'AB'), at(4, 'Little Wandle', 'CD'))).toEqual([['Phonics', 'Little Wandle']]);
    expect(pairs(at(4, 'Phonics', 'AB'), at(5, 'Little Wandle', 'CD'))).toEqual([]);
    expect(pairs(at('', 'Phonics', 'AB'), at('', 'Little Wandle', 'CD'))).toEqual([]);
    expect(pairs(at(4, 'Spelling', 'AB'), at(4, 'Typing', 'CD'))).toEqual([]);
    expect(pairs(at(4, 'Lexia', 'AB'), at(4, 'Numbers Count', 'CD'))).toEqual([]);
    expect(pairs(at(4, 'Abc', 'AB'), at(4, 'Xyz', 'CD'))).toEqual([]);
    expect(pairs(at(4, 'Phonics', 'AB'), at(4, 'phonics', 'CD'))).toEqual([]);
    const four = [4, 5, 6, 7].flatMap((year) => [at(year, 'Phonics', `A${year}`), at(year, 'Little Wandle', `B${year}`)]);
    expect(pairs(...four)).toHaveLength(3);
  });

  test('the moments are those at which most are out, three or more, and a lesson is named where it is one', () => {
    const row = (pupil: string, year: number, dose: string, lesson: string): (string | number)[] => [pupil, year, 'Choir', dose, lesson];
    const { moments } = found([
      ['Pupil', 'Year', 'Intervention', 'Dose', 'Lesson missed'],
      ...['AB', 'CD', 'EF'].map((pupil) => row(pupil, 4, 'Mon 9.00-10.00', pupil === 'AB' ? 'Art' : 'PE')),
      ...['GH', 'IJ', 'KL', 'MN'].map((pupil) => row(pupil, 5, 'Tues 9.00-10.00', 'Music')),
      row('OP', 5, 'Tues 9.30-10.30', 'Music'),
      row('QR', 5, 'Tues 10.00-11.00', 'Music'),
      row('WX', 5, 'Wed 9.00-10.00', 'Music'),
      ...[7, 8].flatMap((year) => ['1', '2', '3'].map((n) => row(`Y${year}${n}`, year, 'Thurs 9.00-10.00', 'Art'))),
      ...['ST', 'UV'].map((pupil) => row(pupil, 6, 'Wed 9.00-10.00', 'Art')),
    ]);
    expect(moments).toEqual([
      { year: '5', at: { day: 1, from: 570, to: 600 }, pupils: 5, lesson: 'Music' },
      { year: '4', at: { day: 0, from: 540, to: 600 }, pupils: 3, lesson: '' },
      { year: '7', at: { day: 3, from: 540, to: 600 }, pupils: 3, lesson: 'Art' },
    ]);
  });
});

test('a row whose most is not its times by its minutes is tried by the times and the minutes that are known', () => {
  const row = { most: 280, session: 60, times: 5 };
  expect(outWith([row], [{ kind: 'times', to: 3 }])).toBe(180);
  expect(outWith([row], [{ kind: 'minutes', to: 30 }])).toBe(150);
});
