/**
 * What the add-on may cost, in what every machine counts alike: bytes, service calls, steps. No clock is read. The limits are
 * what is reached and a little more: where something gets cheaper, its limit comes down with it (docs/performance.md).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callsOfActions, type ActionCalls } from '../bench/calls/actions';
import { CODE, DIST } from '../bench/fresh';
import { dimensions } from '../bench/growth/dimensions';
import { stepsOf } from '../bench/growth/steps';
import { exponent } from '../bench/measure';
import { clean, untidyRows } from '../bench/registers';
import { minified } from '../bench/topics/load';

const KB = 1024;
/** As large as they are. What a change adds is to be worth it: then this is raised with it, and the log says why. Half of the script is how registers are read. */
const KILOBYTES = { code: 520, sidebar: 153 };

/** Steps of one formula over a row more, the whole of the way from cell to answer. What the cells of a column say of it is looked at too, and unseen characters: 533 and 523 steps, 244 and 234 where all is tidy; that a note may say that a row is over, to 610 and 601, 307 and 297 where all is tidy; that a dose may say until when, to 618 and 608, 316 and 306. */
const STEPS_A_ROW = {
  OUTVENTION_RISK: { untidy: 622, tidy: 318 },
  OUTVENTION_PUPILS: { untidy: 612, tidy: 308 },
} as const;

/** Service calls of every action: what is placed is looked at before it is written, and after; and what a copy lost its marks of is looked for. */
const CALLS: Readonly<Record<string, number>> = {
  // What is there already is read, and not written again: that costs a call or five, and saves a flush.
  'check, the first time': 118,
  'check again': 76,
  // Before it grows, a summary notes how many rows it had.
  'write review tab': 95,
  'write review tab again': 65,
  'check with a review tab': 106,
  'open the review': 18,
  "one pupil's review": 16,
  'save, and the next pupil': 26,
  'finish the review': 36,
  'show a cell': 5,
  "show a pupil's rows": 6,
  // Four lines more, a rule on the cell of each.
  'open settings, the first time': 107,
  'check with a settings tab': 108,
  'clear highlights': 113,
};

describe('size', () => {
  test(`dist/Code.js is at most ${KILOBYTES.code} KB once it is minified`, async () => {
    expect(Buffer.byteLength(await minified(CODE)) / KB).toBeLessThanOrEqual(KILOBYTES.code);
  });

  test(`dist/Sidebar.html is at most ${KILOBYTES.sidebar} KB`, async () => {
    expect(Buffer.byteLength(await readFile(join(DIST, 'Sidebar.html'))) / KB).toBeLessThanOrEqual(KILOBYTES.sidebar);
  });
});

describe('growth', () => {
  // The exponent at the far end, where what is done once for a register weighs least.
  test.each(dimensions(1).map((dimension) => [dimension.name, dimension] as const))('%s: in proportion', (_, dimension) => {
    const points = dimension.sizes.slice(-3).map((size) => [size, stepsOf('OUTVENTION_REASONS', dimension.register(size))] as const);
    expect(exponent(points)).toBeLessThan(dimension.proportion + 0.1);
  });

  test.each(Object.entries(STEPS_A_ROW))('%s takes no more steps for a row than it did', (name, { untidy, tidy }) => {
    const aRow = (register: (rows: number) => unknown): number => (stepsOf(name, register(1200)) - stepsOf(name, register(600))) / 600;
    expect(aRow(untidyRows)).toBeLessThan(untidy);
    expect(aRow(clean)).toBeLessThan(tidy);
  });
});

describe('service calls', () => {
  let few: readonly ActionCalls[];
  let many: readonly ActionCalls[];
  beforeAll(async () => {
    few = await callsOfActions(50);
    many = await callsOfActions(500);
  });

  test('are as many for 500 rows as for 50', () => {
    expect(many.map(({ action, calls }) => [action, calls.length])).toEqual(few.map(({ action, calls }) => [action, calls.length]));
  });

  test('a check that finds its own as it left them writes nothing; no action waits for the sheet more than once', () => {
    const [again = []] = few.filter(({ action }) => action === 'check again').map(({ calls }) => calls);
    expect(again.filter((call) => /\.(?:set|add|insert|delete|clear|remove|flush)/.test(call))).toEqual([]);
    const flushes = ({ calls }: ActionCalls): number => calls.filter((call) => call === 'SpreadsheetApp.flush').length;
    expect(few.filter((each) => flushes(each) > 1).map(({ action }) => action)).toEqual([]);
  });

  test('of no action are more than they were', () => {
    expect(Object.keys(CALLS)).toEqual(few.map(({ action }) => action));
    expect(
      few.filter(({ action, calls }) => calls.length > (CALLS[action] ?? 0)).map(({ action, calls }) => [action, calls.length]),
    ).toEqual([]);
  });
});
