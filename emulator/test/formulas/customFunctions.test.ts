import { desk } from './desk';

describe('custom functions', () => {
  test('they get values, ranges as rows, blanks as empty texts, omitted arguments as undefined and dates as dates', () => {
    const { at, calls } = desk(
      { A1: '1/9/2026', B1: 'x', A2: '=1/0', C1: '=SHOW(A1:B2,,A1,B1,B2,5%,DATE(2026,9,1))' },
      { SHOW: () => 'shown' },
    );
    expect(at('C1')).toBe('shown');
    expect(calls).toEqual([
      [
        'SHOW',
        [
          [
            [{ date: 46_266 }, 'x'],
            ['#DIV/0!', ''],
          ],
          undefined,
          { date: 46_266 },
          'x',
          '',
          0.05,
          { date: 46_266 },
        ],
      ],
    ]);
  });

  test('an open range hands over every row to the end of the grid', () => {
    const { at } = desk({ J1: '=Height(A3:H)' }, { HEIGHT: (rows: unknown[][]) => rows.length * 100 + (rows[0]?.length ?? 0) });
    expect(at('J1')).toBe(4808);
  });

  test('they are called again only when a value that they were given changed', () => {
    const { at, type, calls } = desk({ A1: '1', B1: '=ADD(A1:A3)' }, { ADD: (rows: number[][]) => Number(rows[0]?.[0]) + 1 });
    expect(at('B1')).toBe(2);
    type('D9', 'elsewhere');
    expect(at('B1')).toBe(2);
    expect(calls).toHaveLength(1);
    type('A1', '5');
    expect(at('B1')).toBe(6);
    expect(calls).toHaveLength(2);
  });

  test('results spill, a list without rows fills downwards, and blanks may be null', () => {
    const { at } = desk(
      { A1: '=GRID()', D1: '=LIST()' },
      {
        GRID: () => [
          [1, null],
          [undefined, 'b'],
        ],
        LIST: () => [1, 2],
      },
    );
    expect([at('A1'), at('B1'), at('A2'), at('B2'), at('D2')]).toEqual([1, '', '', 'b', 2]);
  });

  test('what they throw and what no cell can show is #ERROR!', () => {
    const { at } = desk(
      { A1: '=BOOM()', A2: '=OBJECT()' },
      {
        BOOM: () => {
          throw new Error('Give a timetable.');
        },
        OBJECT: () => ({ a: 1 }),
      },
    );
    expect(at('A1')).toEqual({ error: '#ERROR!', message: 'Give a timetable.' });
    expect(at('A2')).toMatchObject({ error: '#ERROR!' });
  });

  test('a volatile argument leaves the cell loading and the function uncalled', () => {
    const { at, calls } = desk({ A1: '=SHOW(TODAY()+1)' }, { SHOW: () => 1 });
    expect(at('A1')).toEqual({ error: 'Loading...' });
    expect(calls).toEqual([]);
  });

  test('a filtered date is still a date', () => {
    const { at, calls } = desk({ A1: '1/9/2026', A2: '2/9/2026', C1: '=SHOW(FILTER(A1:A2,A1:A2>0))' }, { SHOW: () => 1 });
    at('C1');
    expect(calls[0]?.[1]).toEqual([[[{ date: 46_266 }], [{ date: 46_267 }]]]);
  });
});
