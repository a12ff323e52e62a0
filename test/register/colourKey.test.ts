/** Colours typed as words, and the key that says which of them run. */
import { registerNoticeInWords } from '../../src/words/notices';
import { judged, type Rows } from '../support/judged';

const minutes = (rows: Rows): Record<string, number> => Object.fromEntries(judged(rows).weeks.map(({ pupil, out }) => [pupil, out.most]));
const notices = (rows: Rows): string => judged(rows).register.notices.map(registerNoticeInWords).join(' ');

const ROWS: Rows = [
  ['Child', 'Intervention', 'Mins', 'Times a week', 'Colour'],
  ['AB', 'Phonics', 20, 5, 'green'],
  ['AB', 'Talk', 30, 1, 'Grey'],
  ['CD', 'ELSA', 40, 1, 'white'],
  ['EF', 'Maths', 15, 4, 'Green'],
];
const RUNNING = { AB: 100, CD: 0, EF: 60 };

test.each([
  ['Key: green = on now and running; grey = finished; white = waiting list', { AB: 100, CD: 0, EF: 60 }],
  ['Green rows are running. Grey rows have stopped. White: not yet started', RUNNING],
  ['Gray or white = intervention has ended, Green - current', RUNNING],
])('%j above the table says which rows run', (key, expected) => {
  expect(minutes([[key], [], ...ROWS])).toEqual(expected);
});

test('a key below the table is read too, a colour to a line, and none of its lines is a pupil', () => {
  const rows: Rows = [...ROWS, [], ['Green', 'running'], ['Grey', 'no longer running'], ['White', 'to start in spring']];
  expect(minutes(rows)).toEqual(RUNNING);
  expect(notices(rows)).not.toContain('marked');
});

test('what no key says is counted, and said', () => {
  expect(minutes(ROWS)).toEqual({ AB: 130, CD: 40, EF: 60 });
  expect(notices(ROWS)).toContain('whether rows marked "green", "grey" and "white" are running: they are counted.');
  const partly: Rows = [['Green = running, grey = stopped'], [], ...ROWS];
  expect(minutes(partly)).toEqual({ AB: 100, CD: 40, EF: 60 });
  expect(notices(partly)).toContain('whether rows marked "white" are running');
});

test('red, amber and green that say how well it goes end nothing', () => {
  const rated: Rows = [
    ['Green = on track, amber = some progress, red = little progress'],
    ['Child', 'Intervention', 'Mins', 'Times a week', 'RAG'],
    ['AB', 'Phonics', 20, 5, 'green'],
    ['CD', 'ELSA', 40, 1, 'red'],
  ];
  expect(minutes(rated)).toEqual({ AB: 100, CD: 40 });
  expect(notices(rated)).toBe('');
});
