import { nameKey } from '../../src/text';
import { judged, notices, onlyWeek, type Rows } from '../support/judged';

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];
const rowsOf = (...names: string[]): Rows => [H, ...names.map((name, i) => [name, ['Phonics', 'Maths', 'Reading'][i % 3] ?? '', 20, 5])];

describe('names that nobody can tell apart are one pupil, and a notice says so', () => {
  test.each([
    ['a soft hyphen', 'Amy Brown', 'Amy Br\u00adown'],
    ['a combining joiner', 'Amy Brown', 'Amy\u034f Brown'],
    ['a joiner without width', 'Amy Brown', 'Amy B\u200drown'],
    ['a word joiner', 'Amy Brown', 'Amy \u2060Brown'],
    ['a space that does not break', 'Amy Brown', 'Amy\u00a0Brown'],
    ['an accent of its own', 'Zoé B', 'Zoe\u0301 B'],
    ['a curly apostrophe', "Amy O'Neill", 'Amy O’Neill'],
    ['Cyrillic letters', 'AB', 'А\u0412'],
    ['one Cyrillic letter', 'Amy Brown', 'Аmy Brown'],
    ['Greek letters', 'KM', '\u039a\u039c'],
    ['a Turkish letter', 'IŞIK', 'Işık'],
  ])('%s', (_, one, other) => {
    expect(onlyWeek(rowsOf(one, other, one)).out.most).toBe(300);
    expect(notices(rowsOf(one, other, one))).toContain(
      `"${one}" and "${other}" are taken as one pupil: they differ only by capitals, spaces, full stops, or characters that look the same or can't be seen.`,
    );
  });
});

test('a name in another script is shown as it was typed', () => {
  expect(judged(rowsOf('Іван', 'Оксана', 'Σοφία')).weeks.map(({ pupil }) => pupil)).toEqual(['Іван', 'Оксана', 'Σοφία']);
});

test.each([
  ["O'N", 'ON'],
  ['Al', 'AI'],
  ['Zoé', 'Zoe'],
  ['Іван', 'Иван'],
  ['A-B', 'AB'],
])('%s and %s stay two', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test('a list of pupils with a soft hyphen in it is still a list', () => {
  expect(judged(rowsOf('A\u00adB, CD', 'AB', 'CD')).weeks.map(({ key }) => key)).toEqual(['ab', 'cd']);
});
