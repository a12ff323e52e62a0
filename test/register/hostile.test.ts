/** Texts of 50,000 characters that would keep a pattern busy for minutes, in every place where a text can stand. */
import { FULL, hostileTexts, PLACES } from '../../bench/hostile';
import { minutes, share } from '../../src/formulas/formulas';
import { cellText, localWallClock, toGrid, toWholeCell } from '../../src/meaning/cell';
import { trainingHours } from '../../src/meaning/leader';
import { onlyWeekdays } from '../../src/meaning/slot';
import { REVIEW_COLUMNS } from '../../src/review/columns';
import { readTable } from '../../src/review/readTable';
import { LONGEST_READ, readable } from '../../src/text';
import { the, TODAY } from '../support/judged';

const NOW = { today: TODAY, wallClock: localWallClock };

const texts = [...hostileTexts(FULL).values()];

/** What brings a text to its length has to see all of it, and takes one pass. */
const CLIPPING = ['[^\\S\\r\\n]+', '[\\r\\n]\\s*', '\\p{Default_Ignorable_Code_Point}+'];
/** The dots, the other half of an emoji, and what a sentence of ours puts around a cell. */
const AND_A_LITTLE = 100;

/** Every pattern that was given a longer text than it ever should. */
function patternsThatSawMore(run: () => void): string[] {
  const found = new Set<string>();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with `this` below
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text: string) {
    if (text.length > LONGEST_READ + AND_A_LITTLE && !CLIPPING.includes(this.source))
      found.add(`${this.source} saw ${text.length} characters`);
    return exec.call(this, text);
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...found];
}

describe('a hostile text of 50,000 characters', () => {
  // Each place has a share of the texts; all of them everywhere are for the bench.
  test.each([...PLACES.keys()].map((place, i) => [place, i] as const))('in %s is seen by no pattern', (place, i) => {
    const read = the(PLACES.get(place));
    for (const text of texts.filter((_, at) => at % 60 === i % 60))
      expect(
        patternsThatSawMore(() => {
          read(text);
        }),
      ).toEqual([]);
  });

  test.each([
    ['x, spaces, x in a pupil cell', 'a cell of Pupil', `x${' '.repeat(FULL - 2)}x`],
    ['"Name:" and spaces above the table', 'a title above', `Name:${' '.repeat(FULL - 7)}x\ny`],
    ['brackets in a pupil cell', 'a cell of Pupil', '('.repeat(FULL)],
    ['brackets as a heading', 'a further heading', '('.repeat(FULL)],
    ['a sign that becomes eighteen', 'a cell of Where', '\ufdfa'.repeat(FULL)],
    ['a sign that becomes eighteen as a name', 'the pupil of a formula', '\ufdfa'.repeat(FULL)],
    ['digits as training', 'a cell of Training', '1'.repeat(FULL)],
  ])('%s', (_, place, text) => {
    expect(
      patternsThatSawMore(() => {
        the(PLACES.get(place))(text);
      }),
    ).toEqual([]);
  });
});

describe('what is read of a long text', () => {
  test('is all of it up to the limit', () => {
    const text = `${'x '.repeat(LONGEST_READ / 2 - 1)} y`;
    expect(readable(text)).toBe(text);
  });

  test('is its words, where gaps make it long', () => {
    expect(cellText(`Phonics${' '.repeat(FULL)}group`)).toBe('Phonics group');
    expect(cellText(`Phonics${'\n \t'.repeat(FULL / 3)}group`)).toBe('Phonics\ngroup');
  });

  test('is its beginning, and dots in a line of their own', () => {
    expect(readable('x'.repeat(FULL))).toBe(`${'x'.repeat(LONGEST_READ)}\n…`);
    expect(readable(readable('x'.repeat(FULL)))).toBe(readable('x'.repeat(FULL)));
    expect(readable(`${'x'.repeat(LONGEST_READ - 1)}${'😀'.repeat(9)}`)).toBe(`${'x'.repeat(LONGEST_READ - 1)}😀\n…`);
  });

  test('a dose that goes on is not half read', () => {
    expect(minutes(`20 mins daily${'\n30 mins daily'.repeat(1000)}`, undefined, undefined, NOW)).toMatch(/^Can't read "20 mins daily/);
    const provisions = 'Phonics 20 mins daily\n'.repeat(1000);
    expect(minutes([['Provision and frequency', 'Pupil'], [provisions, 'AB']], undefined, undefined, NOW)).toEqual([
      ['Minutes out a week'],
      [expect.stringMatching(/^Can't read/)],
    ]); // prettier-ignore
  });

  test('a pupil is found whose name stands far to the right in the cell', () => {
    const register = [['Pupil', 'Intervention', 'Mins', 'Times a week'], [`AB${' '.repeat(FULL - 2)}`, 'Phonics', 30, 5]]; // prettier-ignore
    expect(share(`${' '.repeat(FULL - 2)}AB`, register, undefined, NOW)).toBe(0.1);
  });

  test('what people wrote in a review stays whole', () => {
    const note = 'We talked. '.repeat(1000);
    const row = REVIEW_COLUMNS.map(({ key }) => (key === 'notes' ? note : key === 'intervention' ? 'Phonics' : ''));
    const table = readTable(toGrid([REVIEW_COLUMNS.map(({ heading }) => heading), row], undefined, toWholeCell), null);
    expect(the(table?.rows[0]).written.notes).toBe(note.trim());
  });
});

describe('patterns that once took twice as long for each word more', () => {
  test('a long list of days', () => {
    expect(onlyWeekdays(`${'mon '.repeat(100)}x`)).toBe(false);
    expect(onlyWeekdays(`${'tues, '.repeat(100)}x`)).toBe(false);
    expect(onlyWeekdays('mon, tues, wed & thurs and fri')).toBe(true);
  });

  test('a long number of hours', () => {
    expect(trainingHours('1'.repeat(50_000))).toBeNull();
    expect(trainingHours('2 x 3 hours')).toBe(6);
    expect(trainingHours('½ day')).toBe(3);
  });
});
