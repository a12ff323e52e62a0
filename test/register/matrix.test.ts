import { judgeGrid } from '../../src/judge';
import type { Cell } from '../../src/meaning/cell';
import { registerNoticeInWords } from '../../src/words/notices';
import { judged, squared, USUAL, type Rows } from '../support/judged';

const minutes = (rows: Rows): Record<string, number> => Object.fromEntries(judged(rows).weeks.map(({ pupil, out }) => [pupil, out.most]));
const notRead = (rows: Rows): Record<string, number> =>
  Object.fromEntries(judged(rows).weeks.map((week) => [week.pupil, week.notRead.length]));
const isRefused = (rows: Rows): boolean => {
  const reading = judgeGrid(squared(rows), null, USUAL);
  return 'why' in reading || reading.rows.every(({ row }) => 'why' in row.time);
};

describe('a register with its interventions across', () => {
  const rows: Rows = [
    ['Intervention minutes per week, Autumn 2'],
    [],
    ['Pupil', 'Yr', 'RWI 1:1', 'ELSA', 'Lego Therapy', 'Total mins'],
    ['AB', 3, 100, '', 40, 140],
    ['CD', 4, '', 45, '-', 45],
    ['EF', 4, 0, '', '', 0],
    ['Total', '', 100, 45, 40, 185],
  ];

  test('gives each pupil the minutes of its row, the totals left out, and nobody vanishes', () => {
    expect(minutes(rows)).toEqual({ AB: 140, CD: 45, EF: 0 });
  });

  test('names each intervention by its heading', () => {
    expect(judged(rows).rows.map(({ row }) => row.provision.texts.intervention)).toEqual(['RWI 1:1', 'Lego Therapy', 'ELSA']);
    expect(judged(rows).register.notices.map(registerNoticeInWords).join(' ')).toContain(
      'Each of these columns is an intervention, with each pupil\'s time under it: "RWI 1:1", "ELSA" and "Lego Therapy".',
    );
  });

  test('may have a dose in each cell', () => {
    const doses: Rows = [
      ['Name', 'Class', 'Phonics', 'Maths catch-up', 'Play therapy'],
      ['AB', '3B', '5 x 20 mins', '', '1 x 45 mins'],
      ['CD', '4A', '20 mins daily', '2 x 30 mins', ''],
      ['EF', '4A', '', '3 x 30 mins', 'TBC'],
    ];
    expect(minutes(doses)).toEqual({ AB: 145, CD: 160, EF: 90 });
    expect(notRead(doses)).toEqual({ AB: 0, CD: 0, EF: 1 });
  });

  test('may have the dose in its headings and ticks below', () => {
    const ticks: Rows = [
      ['Name', 'Phonics (20 mins daily)', 'ELSA 45 mins weekly'],
      ['AB', '✓', 'x'],
      ['CD', '', 'yes'],
      ['EF', '✓', 'no'],
    ];
    expect(minutes(ticks)).toEqual({ AB: 145, CD: 45, EF: 100 });
  });

  test('counts its interventions and its children beside and below, and those are no doses', () => {
    const counted: Rows = [
      ['Pupil', 'Class', 'Phonics', 'Precision teach', 'ELSA', 'No. of interventions'],
      ['AB', '1B', '5 x 15 mins', '', '', 1],
      ['CD', '2G', '', '5 x 5 mins', '1 x 30 mins', 2],
      ['EF', '2G', '', 'yes', '1 x 30 mins', 2],
      ['GH', '3L', '', '', '', 0],
      ['Number of children', '', 1, 2, 2, 5],
    ];
    expect(minutes(counted)).toEqual({ AB: 75, CD: 55, EF: 30, GH: 0 });
    expect(notRead(counted)).toEqual({ AB: 0, CD: 0, EF: 1, GH: 0 });
    expect(judged(counted).rows.map(({ row }) => row.provision.intervention)).not.toContain('yes');
  });

  test('is an ordinary register where the count stands beside minutes', () => {
    expect(
      minutes([
        ['Pupil', 'Intervention', 'Mins', 'No. of interventions'],
        ['AB', 'Phonics', 15, 5],
        ['CD', 'ELSA', 30, 1],
      ]),
    ).toEqual({ AB: 75, CD: 30 });
  });

  test('is not read where nothing says what its figures are', () => {
    const scores: Cell[][] = [
      ['Pupil', 'Reading', 'Spelling', 'Maths'],
      ['AB', 95, 88, 101],
      ['CD', 85, 90, 78],
    ];
    expect(isRefused(scores)).toBe(true);
    expect(isRefused([['Reading ages, Autumn 2'], ...scores])).toBe(true);
  });

  test('whose figures are minutes of a session, not of a week, is asked how often', () => {
    expect(notRead([['Minutes a session'], ...rows.slice(1, 6).map((row) => row.slice(0, 5))])).toEqual({ AB: 2, CD: 1, EF: 0 });
  });
});

test('a register with a column of interventions is none with its interventions across', () => {
  const rows: Rows = [
    ['Minutes per week'],
    ['Pupil', 'Intervention', 'Autumn', 'Spring', 'Minutes per week'],
    ['AB', 'Phonics', 20, 30, 100],
    ['CD', 'Maths', 40, 30, 90],
  ];
  expect(minutes(rows)).toEqual({ AB: 100, CD: 90 });
});

test('a matrix of ticks may have the dose in the second line of a heading, and who has done with it or waits is not out', () => {
  const ticks: Rows = [
    ['Class', 'Pupil', 'Nessy 3 x 20 mins', 'Semantics\n2 x 15 mins', 'Maths 4 x 30'],
    ['Y2', 'AB', true, true, false],
    ['', 'CD', false, true, true],
    ['', 'EF', false, false, false],
  ];
  expect(minutes(ticks)).toEqual({ AB: 90, CD: 150, EF: 0 });
  expect(notRead(ticks)).toEqual({ AB: 0, CD: 0, EF: 0 });
  const doses: Rows = [
    ['Name', 'Yr', 'Fresh Start', 'Maths', 'ELSA'],
    ['AB', 5, '4 x 25', 'waiting list', '1 x 40'],
    ['CD', 5, '4 x 25', '1 x 45', 'on the waiting list'],
    ['EF', 5, '', '1x45', 'finished'],
  ];
  expect(minutes(doses)).toEqual({ AB: 140, CD: 145, EF: 45 });
  expect(notRead(doses)).toEqual({ AB: 0, CD: 0, EF: 0 });
});

test('beside columns of doses, one with a single dose is another, and its other cells are asked about', () => {
  const rows: Rows = [
    ['Name', 'Yr', 'Fresh Start', 'Maths', 'Hub'],
    ['AB', 5, '4 x 25', '', '1 x 40'],
    ['CD', 5, '4 x 25', '1 x 45', 'mornings'],
    ['EF', 5, '', '1x45', 'as agreed'],
  ];
  expect(minutes(rows)).toEqual({ AB: 140, CD: 145, EF: 45 });
  expect(notRead(rows)).toEqual({ AB: 0, CD: 1, EF: 1 });
});

test('"Times tables" over a dose is an intervention, and a row that counts the children is nobody', () => {
  const rows: Rows = [
    ['Pupil', 'SEN', 'Times tables\n3 x 15 mins', 'ELSA\n45 mins weekly', 'Lunchtime social club\n30 mins Weds'],
    ['AB', 'K', '✓', '', '✓'],
    ['CD', 'E', '✓', '✓', ''],
    ['No. of chn', '', 2, 1, 1],
  ];
  expect(minutes(rows)).toEqual({ AB: 45, CD: 90 });
});

describe("a matrix of minutes that nothing calls a week's", () => {
  const matrix = (total: readonly number[], above: Rows = [], headings = ['Phonics', 'ELSA', 'Number day']): Rows => [
    ...above,
    ['Pupil', ...headings, 'Total mins'],
    ['AB', 20, 40, '', total[0] ?? 0],
    ['CD', 20, '', 10, total[1] ?? 0],
    ['EF', '', 40, '', total[2] ?? 0],
    ['Total', 40, 80, 10, 130],
  ];

  test('holds those of a week where each total is the sum of its row, whatever its headings smell of', () => {
    expect(minutes(matrix([60, 30, 40]))).toEqual({ AB: 60, CD: 30, EF: 40 });
  });

  test('is asked how often where a total is another figure', () => {
    expect(minutes(matrix([60, 30, 50], [], ['Phonics', 'ELSA', 'Maths']))).toEqual({ AB: 0, CD: 0, EF: 0 });
  });

  test('is asked how often where it says what else the minutes are of', () => {
    expect(minutes(matrix([60, 30, 40], [['Minutes per session']], ['Phonics', 'ELSA', 'Maths']))).toEqual({ AB: 0, CD: 0, EF: 0 });
    expect(minutes(matrix([60, 30, 40], [], ['Wk 1', 'Wk 2', 'Wk 3']))).toEqual({ AB: 0, CD: 0, EF: 0 });
  });
});

test('"Number Stacks" across is a programme, and no number of anything', () => {
  const rows: Rows = [
    ['Interventions (minutes per week)'],
    ['Pupil', 'Number Stacks', 'Times tables', 'Social skills (lunchtime)'],
    ['AB', 60, '', 30],
    ['CD', 60, 45, ''],
    ['EF', '', 45, 30],
  ];
  expect(minutes(rows)).toEqual({ AB: 60, CD: 105, EF: 45 });
});

describe('a matrix whose headings say the doses', () => {
  const rows = (heading: string): Rows => [
    ['Name', 'Yr', 'Phonics 5 x 15 mins', 'ELSA 1 x 40 mins', heading, 'EAL'],
    ['AB', 1, 'x', '', 'x', 'x'],
    ['CD', 1, 'x', 'x', '', ''],
    ['EF', 2, '', '', 'x', 'x'],
    ['GH', 2, '', '', '', ''],
    ['Number of pupils', '', 2, 1, 2, 2],
  ];

  test('may be ticked with x alone, and one of its columns be outside lessons', () => {
    expect(minutes(rows('Sensory circuits (before school)'))).toEqual({ AB: 75, CD: 115, EF: 0, GH: 0 });
    expect(notRead(rows('Sensory circuits (before school)'))).toEqual({ AB: 0, CD: 0, EF: 0, GH: 0 });
  });

  test('is asked about ticks under an intervention whose heading says none', () => {
    expect(minutes(rows('Numicon'))).toEqual({ AB: 75, CD: 115, EF: 0, GH: 0 });
    expect(notRead(rows('Numicon'))).toEqual({ AB: 1, CD: 0, EF: 1, GH: 0 });
  });

  test('does not take x for yes where another column is ticked otherwise', () => {
    const crossed: Rows = [
      ['Name', 'Phonics 5 x 15 mins', 'ELSA 1 x 40 mins', 'Numicon 3 x 20 mins'],
      ['AB', '✓', 'x', '✓'],
      ['CD', '✓', 'x', '✓'],
      ['EF', '✓', 'x', ''],
    ];
    expect(minutes(crossed)).toEqual({ AB: 135, CD: 135, EF: 75 });
  });
});

describe('a figure and how often under each therapy', () => {
  const rows = (title: string): Rows => [
    [title],
    ['Pupil', 'SaLT', 'Physio', 'Hydro'],
    ['AB', '2 x 30', '15 daily', '-'],
    ['CD', '30 fortnightly', '3 x 10', '1 x 40'],
    ['EF', '1 x 20', '-', '2 x 40'],
  ];
  test('is so many minutes where the title says that figures are minutes', () => {
    expect(minutes(rows('Therapies: minutes per week unless it says otherwise'))).toEqual({ AB: 135, CD: 85, EF: 100 });
  });

  test('is not read where nobody says what the figures are', () => {
    expect(isRefused(rows('Therapies'))).toBe(true);
  });
});
