/** Texts that are made to keep a pattern busy, and every place of a register where one may stand. */
import { minutes, share } from '../src/formulas/formulas';
import { judgeGrid } from '../src/judge';
import { localWallClock, toGrid, type Cell } from '../src/meaning/cell';
import { FIELDS } from '../src/register/fields';
import { reasonsInWords } from '../src/words/score';
import { noticesInWords } from '../src/report';
import { readSettings } from '../src/settings/read';
import { defaultSettings } from '../src/settings/settings';

/** The most that a cell takes. */
export const FULL = 50_000;

const of = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const REPEATED = [
  '(', ')', '[', '.', ',', '-', "'", '"', '/', ':', '&', '+', '?', '#', '1', '9', 'a', 'A', 'x', 'ﷺ', '\u00ad', '\u0301', '\u034f', '\u200d', '\ufe0f', '\u0130',
  ' a', ' 1', '1.', '1-', '1:', '1,', '1/', '1x', '1 x ', '(1', '(a', 'a(', 'a,', 'a-', "a'", '- ', 'y4 ', 'm ', 'm,', 'm t w th f ', 'mon ', 'mon/', 'mon-', 'mon 1.30-2.00 ', 'tues ', 'thurs', 'a\n', '20\n', '+\n',
  '20 mins ', '20 mins, ', '20 mins\n', '20 x ', 'daily ', 'half ', 'half a ', 'a half ', 'the ', 'to ', 'or ', 'and ', 'a and ', 'A, B and ', 'from ', 'join ', 'to join ', 'no ', 'not ',
  'ehcp ', 'not ehcp ', 'awaiting ehcp ', 'pending ', 'statutory ', 'in class ', 'out ', 'ta ', 'ta/', 'ta-', 'teacher ', 'autumn ', 'autumn 1 ', 'autumn/', 'half term ', '1/9/26 ', 'sept ', '1 sept ',
  'w/c ', 'group ', 'group a', 'group: ', 'class ', 'year ', 'year 4 ', 'y4,', 'total ', 'key: ', 'pupil ', 'name ', 'name:', 'pupil name : ', 'phonics ', 'pp/', '(pp ', '(pp/eal', 'reviewed ', 'reviewed every ',
  'over 6 weeks ', 'per ', 'a week ', 'minutes per week ', 'twenty', 'twenty ', 'one and a half ', 'except ', 'min ', 'min 20 max ', 'between 1 and ', 'p.m. ', '£1,', '1st ', 'wk ', 'weeks ', 'length ',
]; // prettier-ignore

const BETWEEN = [' ', '\n', '\t', '\u00a0', '\u2003', ' \n', '.', ',', '-', '(', '1', 'a', "'", '\u00ad', '\u200b'];

/** @example hostileTexts(3)['x, then "a" over and over, then x'] // 'xaax' */
export function hostileTexts(length: number): ReadonlyMap<string, string> {
  const shown = (text: string): string => JSON.stringify(text).replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
  const starts = [
    'x',
    'Name:',
    'Pupil',
    '20',
    '20 mins',
    'A',
    '(',
    'group',
    'EHCP',
    'Taught minutes:',
    'Column:',
    'Total',
    'x (',
    'Mon',
    '9.15-9.45',
    'Autumn',
  ];
  return new Map([
    ...REPEATED.flatMap((piece) => [
      [`${shown(piece)} over and over`, of(piece, length)] as const,
      [`${shown(piece)} over and over, then #`, `${of(piece, length - 1)}#`] as const,
    ]),
    ...starts.flatMap((start) =>
      BETWEEN.map((piece) => [`${start}, then ${shown(piece)} over and over, then x`, `${start}${of(piece, length)}x`] as const),
    ),
  ]);
}

const DAY = 20_775;
const NOW = { today: DAY, wallClock: localWallClock };
const HEADINGS = FIELDS.map(({ headings, name }) => headings[0] ?? name);
const USUAL: Readonly<Record<string, Cell>> = { pupil: 'AB', intervention: 'Phonics', minutes: 20, times: 3, year: 'Year 4', ledBy: 'TA' };

function register(): Cell[][] {
  const row = (pupil: string): Cell[] => FIELDS.map(({ field }) => (field === 'pupil' ? pupil : (USUAL[field] ?? '')));
  return [HEADINGS.map(() => ''), HEADINGS, ...['AB', 'CD', 'EF', 'GH'].map(row)];
}

function judgeWith(grid: readonly (readonly Cell[])[], lines: Cell[][] = [], headings: Cell[] | null = null): void {
  const settings = lines.length > 0 ? readSettings(toGrid(lines), DAY).settings : defaultSettings(DAY);
  const judgement = judgeGrid(toGrid(grid), headings && (toGrid([headings])[0] ?? null), settings);
  if ('why' in judgement) return;
  noticesInWords(judgement, ({ index }) => `${index + 1}`);
  for (const { row, score } of judgement.rows) reasonsInWords(score, row);
}

/** Reads a small register with the text in one place of it. */
export const PLACES: ReadonlyMap<string, (text: string) => void> = new Map<string, (text: string) => void>([
  ...FIELDS.map(
    ({ name }, column) =>
      [
        `a cell of ${name}`,
        (text: string) => {
          judgeWith(placed(3, column, text));
        },
      ] as const,
  ),
  ...FIELDS.map(
    ({ name }, column) =>
      [
        `the heading of ${name}`,
        (text: string) => {
          judgeWith(placed(1, column, text));
        },
      ] as const,
  ),
  [
    'a further heading',
    (text) => {
      judgeWith(register().map((row, i) => [...row, i === 1 ? text : 'yes']));
    },
  ],
  [
    'a title above',
    (text) => {
      judgeWith(placed(0, 0, text));
    },
  ],
  [
    'a banner',
    (text) => {
      judgeWith([...register(), [text, ...HEADINGS.slice(1).map(() => '')], ...register().slice(2)]);
    },
  ],
  [
    'a column of dose alone',
    (text) => {
      judgeWith([
        ['Pupil', 'Intervention', 'Dose'],
        ['AB', 'Phonics', text],
        ['CD', text, text],
      ]);
    },
  ],
  [
    'without headings',
    (text) => {
      judgeWith([[text, text, text, text, text]]);
    },
  ],
  [
    'headings given apart',
    (text) => {
      judgeWith(
        register().slice(2),
        [],
        HEADINGS.map((heading, i) => (i === 5 ? text : heading)),
      );
    },
  ],
  [
    'a label of the settings',
    (text) => {
      judgeWith(register(), [[text, '20']]);
    },
  ],
  ...['Taught minutes a week', 'Review date', 'Autumn 1', 'Watch from', 'Pupils in one cell', 'Taught minutes: Year 4', 'Column: Mins'].map(
    (label) =>
      [
        `the setting ${label}`,
        (text: string) => {
          judgeWith(register(), [[label, text]]);
        },
      ] as const,
  ),
  ['the pupil of a formula', (text) => void share(text, register(), undefined, NOW)],
  ['a formula of one cell', (text) => void minutes(text, undefined, undefined, NOW)],
  ['a formula of one column', (text) => void minutes([[text], ['20 mins']], 'Mins', undefined, NOW)],
  ['the settings of a formula', (text) => void minutes('3 x 20 mins', undefined, [[text, text]], NOW)],
]);

function placed(row: number, column: number, text: string): Cell[][] {
  return register().map((cells, i) => cells.map((cell, j) => (i === row && j === column ? text : cell)));
}
