import { session } from '../support';

describe('a call from the sidebar', () => {
  const opened = session(`
    function echo(x) { return x; }
    function date() { return new Date(); }
    function method() { return { f: function () {} }; }
    function notANumber() { return [NaN]; }
    function cycle() { const a = {}; a.a = a; return a; }
    class Pupil {} function instance() { return new Pupil(); }
    function holes() { return { list: [1, undefined, null], gone: undefined }; }
    function nothing() {}
    function kinds(x) { return [Array.isArray(x.list), x.list instanceof Array, Object.getPrototypeOf(x) === Object.prototype]; }
    function sheet() { return SpreadsheetApp.getActiveSheet(); }
    function enumeration() { return SpreadsheetApp.ProtectionType.RANGE; }
  `);

  it('passes numbers, booleans, strings, null, plain objects and arrays', () => {
    const value = { a: [1, -0.5, true, 'é', null, { b: [] }] };
    expect(opened.callFromSidebar('echo', [value]).returned).toEqual(value);
    expect(opened.callFromSidebar('kinds', [{ list: [] }]).returned).toEqual([true, true, true]);
  });

  it('turns what is undefined into null', () => {
    expect(opened.callFromSidebar('holes', []).returned).toEqual({ list: [1, null, null] });
    expect(opened.callFromSidebar('nothing', []).returned).toBeNull();
    expect(opened.callFromSidebar('echo', [[undefined]]).returned).toEqual([null]);
  });

  it.each(['date', 'method', 'notANumber', 'cycle', 'instance', 'sheet', 'enumeration'])('does not pass on the result of %s', (name) => {
    expect(opened.callFromSidebar(name, []).error).toBe('The script completed but the returned value is not a supported return type.');
  });

  it.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a class instance', new Map()],
    ['NaN', NaN],
  ])('does not take %s', (_kind, value) => {
    expect(opened.callFromSidebar('echo', [1, { value }])).toMatchObject({
      error: 'TypeError: Failed due to illegal value in property: 1',
      calls: [],
    });
  });

  it('passes a value that stands in two places, which is no cycle', () => {
    const twice = { x: 1 };
    expect(opened.callFromSidebar('echo', [[twice, twice]]).returned).toEqual([{ x: 1 }, { x: 1 }]);
  });
});
