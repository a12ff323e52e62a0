/** What schools type about time, text by text: the figure that is taken, or the sentence that says why none is. */
import { minutesAWeek, readDose, type DoseParts } from '../../src/dose/dose';
import { inWords } from '../../src/dose/range';

const parts = (text: string): DoseParts | string => {
  const reading = readDose(text, 'dose');
  return 'why' in reading ? reading.why : reading.parts;
};

/** Minutes a week in words, or why there are none. */
const week = (text: string): string => {
  const said = parts(text);
  if (typeof said === 'string') return said;
  const minutes = minutesAWeek(said);
  return minutes ? inWords(minutes) : 'no figure';
};

const NOUGHT = 'nought is no length of time; if it has ended, give its end date or status';
const TWO_PERIODS = 'it gives two periods';
const IN_ALL = 'it may be so many in all';

test.each([
  '0',
  '0 mins',
  '0 mins weekly',
  '0 hours a week',
  '0 hrs fortnightly',
  '0 mins daily',
  '0 x 20 mins',
  '20 mins x 0',
  '0 times a week 20 mins',
  '0-20 mins weekly',
  '0 days a week',
  '0 sessions',
])('%j is nought, which is not read as no time at all', (text) => {
  expect(week(text)).toBe(NOUGHT);
});

test('nought beside an hour is no nought', () => {
  expect(week('1 hr 0 mins weekly')).toBe('60');
});

test.each(['20 mins weekly, fortnightly', 'Fortnightly: 20 mins a week', '1 hour monthly, termly', '20 mins daily weekly fortnightly'])(
  '%j gives two periods',
  (text) => {
    expect(week(text)).toBe(TWO_PERIODS);
  },
);

test.each(['½ term', '1/2 term', '1/2 a term', 'half a term', 'a half term', 'half term', 'the half-term', '1 half term'])(
  'for %s is for six weeks',
  (span) => {
    expect(parts(`20 mins daily for ${span}`)).toEqual({
      minutes: { least: 20, most: 20 },
      times: { least: 5, most: 5 },
      weeks: { least: 6, most: 6 },
    });
  },
);

test('over half a term is so many in all, and no twelfth of a term', () => {
  expect(week('12 x 20 mins over half a term')).toBe(IN_ALL);
  expect(parts('10 hours over half a term')).toEqual({ total: { least: 600, most: 600 }, weeks: { least: 6, most: 6 } });
});
