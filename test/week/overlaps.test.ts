/** Rows of one pupil at the same time. */
import { alsoInWords } from '../../src/words/week';
import fc from 'fast-check';
import type { Cell } from '../../src/meaning/cell';
import type { Row } from '../../src/register/row';
import type { Settings } from '../../src/settings/settings';
import { clashesIn } from '../../src/week/minutes';
import { judged, notices, onlyWeek, set, type Rows } from '../support/judged';

const unknown = (): Settings => set(["Rows that don't say where", 'unknown']);

describe('two rows of one pupil that are known to overlap in time', () => {
  const T = ['Pupil', 'Intervention', 'Mins', 'Times a week', 'When in the day', 'Location'];
  const rows = (...entries: Cell[][]): Rows => [T, ...entries];

  test('count once, and the clash is reported', () => {
    const both = rows(['AB', 'Phonics', 30, 1, 'Mon 9.00-9.30', ''], ['AB', 'Maths', 30, 1, 'Mon 9.20-9.50', '']);
    expect(onlyWeek(both).out).toEqual({ least: 50, most: 50 });
    expect(notices(both)).toContain('AB: Phonics and Maths are at the same time on Monday, 9:20–9:30: those 10 minutes count once.');
    expect(alsoInWords(onlyWeek(both))).toContain(
      'Phonics and Maths are at the same time on Monday, 9:20–9:30: those 10 minutes count once.',
    );
  });

  test.each([
    ['on different days', ['Mon 9.00-9.30', ''], ['Tues 9.00-9.30', ''], 60],
    ['one after the other', ['Mon 9.00-9.30', ''], ['Mon 9.30-10.00', ''], 60],
    ['where one is in class', ['Mon 9.00-9.30', ''], ['Mon 9.00-9.30', 'In class'], 30],
    ['where the clock of one is not known', ['Mon 9.00-9.30', ''], ['Mon am', ''], 60],
  ])('do not where they do not take the same taught time: %s', (_, [when, place], [otherWhen, otherPlace], minutes) => {
    const both = rows(['AB', 'Phonics', 30, 1, when ?? '', place ?? ''], ['AB', 'Maths', 30, 1, otherWhen ?? '', otherPlace ?? '']);
    expect(onlyWeek(both).out).toEqual({ least: minutes, most: minutes });
    expect(onlyWeek(both).clashes).toEqual([]);
    expect(notices(both).join(' ')).not.toMatch(/same time/);
  });

  test('are no clash at lunchtime, which is not taught time', () => {
    const both = rows(['AB', 'Phonics', 30, 1, 'Mon 12.00-12.30', ''], ['AB', 'Chess', 30, 1, 'Mon lunch 12.00-12.30', '']);
    expect(onlyWeek(both)).toMatchObject({ out: { least: 30, most: 30 }, outside: { least: 30, most: 30 }, clashes: [] });
  });

  test('of two pupils are no clash', () => {
    const both = rows(['AB', 'Phonics', 30, 1, 'Mon 9.00-9.30', ''], ['CD', 'Maths', 30, 1, 'Mon 9.00-9.30', '']);
    expect(judged(both).weeks.map(({ out, clashes }) => [out.most, clashes.length])).toEqual([
      [30, 0],
      [30, 0],
    ]);
  });

  test('are no clash where one of them has ended', () => {
    const both: Rows = [
      [...T, 'Status'],
      ['AB', 'Phonics', 30, 1, 'Mon 9.00-9.30', '', ''],
      ['AB', 'Maths', 30, 1, 'Mon 9.00-9.30', '', 'Ended'],
    ];
    expect(onlyWeek(both)).toMatchObject({ out: { most: 30 }, clashes: [] });
  });

  test('on several days count once on each of them', () => {
    const both = rows(['AB', 'Phonics', 30, 2, 'Mon & Wed 9.00-9.30', ''], ['AB', 'Maths', 60, 5, 'daily 9.15-10.15', '']);
    expect(onlyWeek(both).out).toEqual({ least: 60 + 300 - 30, most: 60 + 300 - 30 });
    expect(onlyWeek(both).clashes.map(({ at }) => at)).toEqual([
      { day: 0, from: 555, to: 570 },
      { day: 2, from: 555, to: 570 },
    ]);
  });

  test('three at once count once altogether', () => {
    const three = rows(
      ['AB', 'Phonics', 30, 1, 'Mon 9.00-9.30', ''],
      ['AB', 'Maths', 60, 1, 'Mon 9.00-10.00', ''],
      ['AB', 'Talk', 20, 1, 'Mon 9.20-9.40', ''],
    );
    expect(onlyWeek(three).out).toEqual({ least: 60, most: 60 });
    // Told stretch by stretch: 20 and 10 minutes of two of them, and 10 of all three.
    expect(notices(three).filter((notice) => notice.includes('same time'))).toEqual([
      'AB: Phonics and Maths are at the same time on Monday, 9:00–9:20: those 20 minutes count once.',
      'AB: Phonics, Maths and Talk are at the same time on Monday, 9:20–9:30: those 10 minutes count once.',
      'AB: Maths and Talk are at the same time on Monday, 9:30–9:40: those 10 minutes count once.',
    ]);
  });

  test('the minutes that are told of are those that were counted more than once', () => {
    const starts = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 6 })), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(starts, (slots) => {
        const clock = (step: number): string => `${9 + Math.floor(step / 6)}.${step % 6}0`;
        const week = onlyWeek(
          rows(...slots.map(([from, long], i): Cell[] => ['AB', `P${i}`, long * 10, 1, `Mon ${clock(from)}-${clock(from + long)}`, ''])),
        );
        const all = slots.reduce((sum, [, long]) => sum + long * 10, 0);
        const again = week.clashes.reduce((sum, { rows: there, at }) => sum + (there.length - 1) * (at.to - at.from), 0);
        expect(week.out.most).toBe(all - again);
      }),
    );
  });

  test('a stretch in which one of them goes from slot to slot is told once, on each day in its turn', () => {
    const slots = (...of: [number, number, number][]): Row =>
      ({ provision: { slots: of.map(([day, from, to]) => ({ day, from, to })) } }) as unknown as Row;
    const [one, other] = [slots([2, 540, 550], [0, 540, 550], [0, 550, 560]), slots([0, 540, 570], [2, 530, 545])];
    expect(clashesIn([one, other]).map(({ at }) => at)).toEqual([
      { day: 0, from: 540, to: 560 },
      { day: 2, from: 540, to: 545 },
    ]);
  });

  test('count once in the least time only where both are out by the least', () => {
    const both = rows(['AB', 'Phonics', 30, 1, 'Mon 9.00-9.30', ''], ['AB', 'Maths', 30, 1, 'Mon 9.00-9.30', 'Hub']);
    expect(onlyWeek(both, unknown()).out).toEqual({ least: 30, most: 30 });
  });
});
