import { valueScale, segments } from '../../page/charts/scale';
import { judge } from '../../page/frame/values';
import { areaName, columnName, parseArea } from '../../page/a1';
import { parseTable } from '../../page/grid/clipboard';

describe('Charts', () => {
  test('have round numbers on their axes', () => {
    expect(valueScale([0, 37])).toEqual({ min: 0, max: 40, ticks: [0, 10, 20, 30, 40] });
    expect(valueScale([-3, 8]).ticks).toEqual([-5, -2.5, 0, 2.5, 5, 7.5, 10]);
    expect(valueScale([])).toMatchObject({ min: 0, max: 1 });
    expect(valueScale([0.3], { min: 0, max: 1 }).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  test('stack what is above zero and what is below it apart, and shares come to one', () => {
    const series = [{ values: [2] }, { values: [-1] }, { values: [3] }];
    expect(segments(series, 1, 'sum').map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [0, -1],
      [2, 5],
    ]);
    expect(segments([{ values: [1] }, { values: [3] }], 1, 'share').at(-1)?.to).toBe(1);
  });
});

describe('Small parts', () => {
  test('columns and areas have their names', () => {
    expect([1, 26, 27, 702, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(areaName({ row: 2, column: 2, rows: 3, columns: 2 })).toBe('B2:C4');
    expect(parseArea(' $c$4:b2 ')).toEqual({ row: 2, column: 2, rows: 3, columns: 2 });
    expect(parseArea('4C')).toBeUndefined();
  });

  test('pasted text becomes rows and columns, also with quotes and new lines in it', () => {
    expect(parseTable('a\tb\r\nc\t\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(parseTable('"two\nlines"\t"say ""hi"""')).toEqual([['two\nlines', 'say "hi"']]);
    expect(parseTable('5" pipe\tx')).toEqual([['5" pipe', 'x']]);
  });

  test('only plain values go to a script', () => {
    expect([1, 'a', null, undefined, true, [1, { a: [] }]].map((value) => judge(value))).toEqual(Array(6).fill('fine'));
    expect([new Date(), () => 1, Symbol('x'), 1n, new Map(), [new Date()]].map((value) => judge(value))).toEqual(Array(6).fill('illegal'));
    expect([NaN, [Infinity]].map((value) => judge(value))).toEqual(['notANumber', 'notANumber']);
    const shared = { a: 1 };
    expect(judge([shared, shared])).toBe('fine');
  });
});
