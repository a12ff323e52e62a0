/** What holds of a whole judgement: rows of nobody, rows of several, and what stands behind the figures. */
import { noRegisterInWords } from '../src/words/problems';
import { reasonsInWords } from '../src/words/score';
import { statusInWords } from '../src/words/status';
import { CHECKS } from '../src/checks/index';
import { judgeGrid, type Judgement, type JudgedRow } from '../src/judge';
import type { Cell } from '../src/meaning/cell';
import type { Settings } from '../src/settings/settings';
import { MARKS, STATUSES } from '../src/week/status';
import { judged, lostPart, onlyWeek, scored, set, the, USUAL, weekOf, type Rows } from './support/judged';

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];
const ROW = { Intervention: 'Phonics', Mins: 20, 'Times a week': 5, Weeks: 12 };

describe('a row of several pupils', () => {
  const rows: Rows = [
    [...H, 'Led by'],
    ['CD, AB, EF, GH', 'Phonics', 20, 5, 'Teacher'],
    ['AB', 'Base', 160, 5, 'Teacher'],
    ['EF', 'Base', 80, 5, 'Teacher'],
    ['GH', 'Base', 90, 5, 'Teacher'],
    ['CD', 'Base', '100-150', 5, 'Teacher'],
  ];
  const first = (): JudgedRow => the(judged(rows).rows[0]);

  test('stands in the week of each, the most serious first; of two alike, the one who is out for longer', () => {
    expect(first().shares.map(({ week }) => [week.pupil, statusInWords(week)])).toEqual([
      ['AB', 'More out than in'],
      ['CD', 'May be more out than in'],
      ['GH', 'Watch'],
      ['EF', 'Watch'],
    ]);
  });

  test('has the highest of their scores', () => {
    const { shares, score } = first();
    const scores = shares.map((share) => (share.score.kind === 'scored' ? share.score.score : -1));
    // Of 54 points, dose loses 2: AB and CD are out for half of the week or more, GH for 550 minutes and EF for 500.
    expect(scores).toEqual([88, 59, 44, 41]);
    expect(score).toBe(shares[0]?.score);
  });

  test('has it wherever that pupil stands', () => {
    const settings = set(['Time: share at which all points are lost', '100%'], ['Score at least, where more out than in', 0]);
    const unknown: Rows = [
      [...H, 'Location'],
      ['AB, CD', 'Phonics', 20, 5, 'Hub'],
      ['AB', 'Base', 140, 5, 'Hub'],
      ['CD', 'Base', '1-150', 5, 'Hub'],
    ];
    const { shares, score } = the(judged(unknown, settings).rows[0]);
    expect(shares.map(({ week }) => week.status)).toEqual(['More out than in', 'May be more out than in']);
    expect(score).toMatchObject({ score: Math.max(...shares.map((share) => (share.score.kind === 'scored' ? share.score.score : 0))) });
  });
});

describe('a row of nobody, where others name their pupils', () => {
  const some = (): Judgement => judged([H, ['AB', 'Phonics', 20, 5], ['CD', 'Maths', 20, 5], ['AB', 'Talk', 20, 5], ['?', 'Base', 160, 5]]);

  test('is not read, and says so', () => {
    const { row, score } = the(some().rows[3]);
    expect(score.kind).toBe('not read');
    expect(reasonsInWords(score, row)).toBe('Can\'t read "?" under Pupil: no pupil is named in this row.');
  });

  test('is in no pupil’s week', () => {
    const { rows, weeks } = some();
    expect(weeks.map(({ pupil, out }) => [pupil, out.most])).toEqual([
      ['AB', 200],
      ['CD', 100],
    ]);
    expect(the(rows[3]).shares.map(({ week }) => [week.pupil, week.key, week.notRead.length])).toEqual([['', '', 1]]);
  });
});

describe('a register without pupils', () => {
  test('has a week for each row, of that row alone', () => {
    const judgement = judged([H.slice(1), ['Phonics', 20, 5], ['Base', 160, 5]]);
    expect(judgement.namesPupils).toBe(false);
    expect(judgement.weeks.map(({ pupil, out, status }) => [pupil, out.most, status])).toEqual([
      ['', 100, 'In class'],
      ['', 800, 'More out than in'],
    ]);
    expect(judgement.rows.map(({ shares }) => shares.map(({ week }) => judgement.weeks.indexOf(week)))).toEqual([[0], [1]]);
  });
});

test('what is no register is not judged, and says why', () => {
  const why = (grid: Rows, headings: readonly Cell[] | null): string => {
    const judgement = judgeGrid(grid, headings, USUAL);
    return 'why' in judgement ? noRegisterInWords(judgement.why) : 'judged';
  };
  expect(why([['a', 'b']], null)).toMatch(/^these columns without their headings\. /);
  expect(why([['AB', 'Phonics']], ['Fred', 'Jim'])).toBe('the headings: none of them is one I know (Fred, Jim).');
  expect(why([['AB', 'Phonics']], ['Pupil'])).toBe(
    'the headings: there are 1 of them for 2 columns. Give a heading row as wide as the rows.',
  );
});

test('a status is told apart without its colour, the most serious first', () => {
  expect(STATUSES.map((status) => MARKS[status])).toEqual(['▲', '◆', '●', '', '?']);
});

describe('questions', () => {
  const late = { ...ROW, Weeks: 'ongoing', 'Entry data': '', Target: '' };

  test('a row that misses PSHE is asked about the safeguarding messages, any other about what is loved', () => {
    expect(lostPart('lesson', { ...ROW, 'Lesson missed': 'PSHE' }).question).toMatch(/safeguarding messages/);
    expect(lostPart('lesson', { ...ROW, 'Lesson missed': 'Lunch' }).question).toBe(
      the(CHECKS.find(({ name }) => name === 'lesson')).question,
    );
  });

  test('a duty is asked with the family and the plan in mind', () => {
    const duty = (check: string): string => lostPart(check, { ...late, 'Section F': 'Yes' }).question;
    expect(duty('data')).toBe('How shall we know that it works as the plan means it to?');
    expect(duty('drift')).toBe('When was it last looked at with the family, and does the plan still describe what the pupil needs?');
    expect(lostPart('data', late).question).toBe(the(CHECKS.find(({ name }) => name === 'data')).question);
  });

  test('a row that has simply always run is asked with what it costs, where the register says', () => {
    expect(lostPart('drift', { ...late, Cost: '£300' }).question).toMatch(/the register says £300/);
    expect(lostPart('drift', { ...late, Cost: '' }).question).toBe(the(CHECKS.find(({ name }) => name === 'drift')).question);
    expect(lostPart('drift', { ...ROW, Weeks: 2, 'Start date': '1/9/2026', Cost: '£300' }).question).toMatch(/£300/);
    expect(lostPart('drift', { ...late, Cost: '£300', 'Section F': 'Yes' }).question).not.toMatch(/£300|stop/);
  });

  test('a row that is raised is asked whether that was decided', () => {
    const base = { Pupil: 'AB', Intervention: 'Base', Mins: 45, 'Times a week': 20, 'Led by': 'Teacher' };
    expect(lostPart('raised', base).question).toBe(
      'Is so much time out of class a deliberate decision, agreed with whom and when, or did it drift here?',
    );
    expect(lostPart('raised', base).source).toMatch(/^Sara Alston/);
  });
});

describe('what a check saw where it lost nothing', () => {
  const seen = (name: string, cells: Readonly<Record<string, Cell>>): { lost: number; seen: string } => {
    const { row } = the(judged([Object.keys(cells), Object.values(cells)]).rows[0]);
    const around = { has: () => true, week: onlyWeek([H, ['AB', 'Phonics', 20, 5]]), namesPupils: true, settings: USUAL };
    const check = the(CHECKS.find((each) => each.name === name));
    const found = check.judge(row, around);
    return { lost: found.lost, seen: check.says(found) };
  };

  test.each<[string, Readonly<Record<string, Cell>>, string]>([
    ['lesson', { ...ROW, 'Lesson missed': 'Varied' }, 'no lesson is always missed'],
    ['led by', { ...ROW, 'Led by': 'Teacher' }, 'led by Teacher'],
    ['led by', { ...ROW, 'Led by': 'TA', Training: '6 hours' }, "led by TA, 6 hours' training"],
    ['link', { ...ROW, 'Link to class': 'Yes' }, 'linked to what is taught in class: Yes'],
    ['dose', ROW, 'within its dose'],
    ['data', { ...ROW, 'Entry data': '12', Target: '20' }, 'entry data and target are recorded'],
    ['drift', { ...ROW, 'Start date': '7/9/2026' }, 'running for 10 school weeks, no review recorded'],
    ['drift', { ...ROW, Weeks: 'ongoing', 'Last review': '2/11/2026' }, 'last reviewed on 2 November 2026'],
  ])('%s of %j: %s', (name, cells, words) => {
    expect(seen(name, cells)).toEqual({ lost: 0, seen: words });
  });
});

test('without pupils, a row’s time is its own, whatever else is in the register', () => {
  const { rows } = judged([H.slice(1), ['Phonics', 20, 5], ['Maths', 20, 5]]);
  expect(rows.map(({ row, score }) => reasonsInWords(score, row).split(' (')[0])).toEqual([
    "Taken as out of class: the register doesn't say. Out 1 h 40 of 25 h",
    "Taken as out of class: the register doesn't say. Out 1 h 40 of 25 h",
  ]);
});

test('where every check was asked, none is listed as not asked', () => {
  const cells = {
    ...ROW,
    'Start date': '7/9/2026',
    'Lesson missed': 'Varied',
    'Led by': 'Teacher',
    'Link to class': 'Yes',
    Plan: 'Yes',
    Evidence: 'Yes',
    'Entry data': '12',
    Target: '20',
  };
  const { row, score } = the(judged([Object.keys(cells), Object.values(cells)]).rows[0]);
  expect(reasonsInWords(score, row)).toMatch(/ = 4, Low\.$/);
  // Only what the row itself leaves open is not asked here.
  const open = { ...cells, 'Start date': '' };
  const other = the(judged([Object.keys(open), Object.values(open)]).rows[0]);
  expect(reasonsInWords(other.score, other.row)).toMatch(/ = 4, Low\. Not asked: this row has no start date\.$/);
  expect(scored(cells).atStake).toBe(100);
});

describe('the year of a pupil', () => {
  const Y = ['Pupil', 'Year', 'Intervention', 'Mins', 'Times a week', 'Status'];
  const settings = (): Settings => set(['Taught minutes: Year 3', 1200], ['Taught minutes: Year 4', 1300]);

  test('is that of the rows which run, and of all where none runs', () => {
    expect(onlyWeek([Y, ['AB', 'Y3', 'Phonics', 20, 5, 'Ended'], ['AB', 'Y3', 'Talk', 20, 5, 'Ended'], ['AB', 'Y4', 'Maths', 20, 5, '']], settings())).toMatchObject({ years: ['Y4'], taughtMinutes: 1300 }); // prettier-ignore
    expect(onlyWeek([Y, ['AB', 'Y3', 'Phonics', 20, 5, 'Ended']], settings())).toMatchObject({ years: ['Y3'], taughtMinutes: 1200 });
  });

  test('where two stand equally often does not hang on the order of the rows', () => {
    const rows: Cell[][] = [
      ['AB', 'Y4', 'Phonics', 20, 5, ''],
      ['AB', 'Y3', 'Maths', 20, 5, ''],
    ];
    expect(onlyWeek([Y, ...rows], settings()).taughtMinutes).toBe(onlyWeek([Y, ...[...rows].reverse()], settings()).taughtMinutes);
  });

  test('is none where the cell is blank', () => {
    expect(onlyWeek([Y, ['AB', '', 'Phonics', 20, 5, '']], settings())).toMatchObject({ years: [], taughtMinutes: 1500 });
  });
});

describe('lessons', () => {
  const M = [...H, 'Lesson missed'];

  test('that differ only by case, stops or the word "lesson" are one, as first typed', () => {
    const { lessonsLost } = onlyWeek([M, ['AB', 'A', 30, 1, 'Guided  reading'], ['AB', 'B', 20, 1, 'guided reading lesson.'], ['AB', 'C', 10, 1, 'Guided - reading']]); // prettier-ignore
    expect(lessonsLost).toEqual([{ lesson: 'Guided  reading', minutes: 60, always: true }]);
  });

  test('that a pupil misses by one row every week and by another now and then are missed every week', () => {
    const rows = (...times: Cell[]): Rows => [M, ...times.map((each, i): Cell[] => ['AB', `Group ${'AB'.charAt(i)}`, 30, each, 'Music'])];
    expect(onlyWeek(rows(1, 'fortnightly')).lessonsLost).toEqual([{ lesson: 'Music', minutes: 45, always: true }]);
    expect(onlyWeek(rows('fortnightly', 1)).lessonsLost).toEqual([{ lesson: 'Music', minutes: 45, always: true }]);
    expect(onlyWeek(rows('fortnightly', 'fortnightly')).lessonsLost).toEqual([{ lesson: 'Music', minutes: 30, always: false }]);
  });

  test('whose times are not said are missed every week, as far as is known', () => {
    const rows: Rows = [
      ['Pupil', 'Intervention', 'Minutes a week', 'Lesson missed'],
      ['AB', 'Phonics', 30, 'Music'],
    ];
    expect(onlyWeek(rows).lessonsLost).toEqual([{ lesson: 'Music', minutes: 30, always: true }]);
  });

  test('that only look alike are not one', () => {
    const { lessonsLost } = onlyWeek([M, ['AB', 'A', 30, 1, 'Art & music'], ['AB', 'B', 20, 1, 'Art and music'], ['AB', 'C', 10, 1, 'Artmusic'], ['AB', 'D', 5, 1, 'Art music']]); // prettier-ignore
    expect(lessonsLost.map(({ lesson }) => lesson)).toEqual(['Art & music', 'Art and music', 'Artmusic', 'Art music']);
  });
});

test('rows that have ended have no share in a week, wherever they are', () => {
  const judgement = judged([
    [...H, 'Status'],
    ['AB', 'Base', 160, 5, 'Ended'],
    ['AB', 'Phonics', 20, 5, ''],
  ]);
  expect(weekOf(judgement, 'AB').out.most).toBe(100);
  const { row, score } = the(judgement.rows[1]);
  expect(score).toMatchObject({ lost: [{ check: 'time' }, { check: 'dose' }] });
  expect(reasonsInWords(score, row)).toMatch(/\bOut 1 h 40 of 25 h \(/);
});
