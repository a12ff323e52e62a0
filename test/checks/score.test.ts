/** A row's score: how the checks' points come to it, its floor, its band, and its working. */
import { reasonsInWords } from '../../src/words/score';
import { bandOf } from '../../src/checks/score';
import type { Check } from '../../src/checks/check';
import { CHECKS } from '../../src/checks/index';
import type { Cell } from '../../src/meaning/cell';
import { judged, scoreOf, scored, set, the, USUAL, type Rows } from '../support/judged';

const ROW = { Intervention: 'Phonics', Mins: 20, 'Times a week': 5, Weeks: 12 };
const reasons = (rows: Rows, settings = USUAL): string[] => judged(rows, settings).rows.map(({ row, score }) => reasonsInWords(score, row));
const reason = (cells: Readonly<Record<string, Cell>>, settings = USUAL): string =>
  the(reasons([Object.keys(cells), Object.values(cells)], settings)[0]);

const pick = ({ question, source }: Check): { question: string; source: string } => ({ question, source: source.full });

describe('the score', () => {
  test('is 100 x points lost / points of the checks that were asked, rounded', () => {
    // 4 of 30, 6 of 12 and 0 of 12: 10 of 54 is 18.5.
    expect(scored({ ...ROW, 'Led by': 'TA' })).toMatchObject({ score: 19, atStake: 54 });
  });

  test.each([
    [1, 1],
    [0.98, 0],
    [3, 2],
    [2.98, 1],
    [99, 50],
  ])('is rounded half up: half of %d lost in 100 is %d', (points, score) => {
    // Only "plan", left blank, and "evidence", which loses none, have points.
    const settings = set(['Points: time', 0], ['Points: dose', 0], ['Points: plan', points], ['Points: evidence', 100 - points]);
    expect(scored({ ...ROW, Plan: '', Evidence: 'EEF' }, settings)).toMatchObject({ score, atStake: 100 });
  });

  test('leaves out the points of a check whose column the register does not have', () => {
    expect(scored(ROW).atStake).toBe(42);
    expect(scored({ ...ROW, 'Led by': 'Teacher' }).atStake).toBe(54);
    expect(scored({ ...ROW, 'Led by': 'Teacher', Plan: 'Yes' }).atStake).toBe(59);
    expect(scored({ ...ROW, 'Led by': 'Teacher', Plan: 'Yes', Target: 'RA 8' }).atStake).toBe(64);
  });

  test("takes the school's own points", () => {
    expect(scored({ ...ROW, 'Led by': 'TA' }, set(['Points: led by', 58]))).toMatchObject({ score: 33, atStake: 100 });
  });

  test('of a check without points leaves it out, and says why', () => {
    const score = scored({ ...ROW, 'Led by': 'TA' }, set(['Points: led by', 0]));
    expect(score.atStake).toBe(42);
    expect(score.notAsked).toContain('the check "led by" has no points in your settings');
  });

  test('is 0 where no check has points', () => {
    const none = set(['Points: time', 0], ['Points: dose', 0]);
    expect(scored(ROW, none)).toMatchObject({ score: 0, lost: [] });
  });
});

describe('out of class, and the share by least above the 50% line: raised into the top band without losing its order', () => {
  const rows = (minutes: Cell, place: Cell = ''): Rows => [
    ['Pupil', 'Intervention', 'Minutes a week', 'Weeks', 'Led by', 'Location'],
    ['AB', 'Base', minutes, 12, 'Teacher', ''],
    ['AB', 'Maths', 10, 12, 'Teacher', place],
  ];
  const scores = (minutes: Cell, place: Cell = '', settings = USUAL): unknown[] =>
    judged(rows(minutes, place), settings).rows.map(({ score }) => (score.kind === 'scored' ? score.score : score.kind));

  test('holds for every row of the pupil', () => {
    // 30 + 0 + 8 of 54 is 70, and 30 + 0 + 8 for the other, of 10 minutes a week: 70 + 30% of that.
    expect(scores(750)).toEqual([91, 91]);
  });

  test('does not hold where the share is exactly 50%', () => {
    // 30 of 30, 0 of 12, 8 of 12: 740 and 10 minutes a week are both outside 60 to 250.
    expect(scores(740)).toEqual([70, 70]);
  });

  test('does not hold where the share is above the line by most only', () => {
    expect(scores('700-800')).toEqual([70, 70]);
  });

  test('does not hold for a row whose place is unknown', () => {
    const unknown = set(["Rows that don't say where", 'unknown']);
    const out: Rows = [
      ['Pupil', 'Intervention', 'Minutes a week', 'Led by', 'Location'],
      ['AB', 'Base', 800, 'Teacher', 'Hub'],
      ['AB', 'Maths', 10, 'Teacher', ''],
    ];
    const found = judged(out, unknown).rows.map(({ score }) => (score.kind === 'scored' ? score.score : score.kind));
    expect(found).toEqual([92, 74]);
  });

  test('never lowers a higher score', () => {
    const worse: Rows = [
      ['Pupil', 'Intervention', 'Minutes a week', 'Weeks', 'Led by'],
      ['AB', 'Base', 800, 40, 'Volunteer'],
    ];
    // 30 + 12 + 12 of 54: all of it already.
    expect(judged(worse).rows[0]?.score).toMatchObject({ score: 100 });
    expect(reasons(worse)[0]).not.toMatch(/raised/);
  });

  test('the points that raise a score are shown, so that the points still add up', () => {
    expect(reasons(rows(750))[0]).toMatch(
      /Out 12 h 40 of 25 h with one other intervention \(30 of 30\); raised from 70 to 91, because the pupil is more out of class than in \(11\.2 added\); 750 minutes a week rather than 60–250 \(8 of 12\)\. 49\.2 of 54 points = 91, High\./,
    );
  });

  test('that least score is a setting', () => {
    expect(scores(750, '', set(['Score at least, where more out than in', 90]))).toEqual([97, 97]);
    expect(scores(750, '', set(['Score at least, where more out than in', 0]))).toEqual([70, 70]);
  });

  test('left as it is, it goes up with the top band, so that a raised row is always in it', () => {
    expect(scores(750, '', set(['High from', 80]))).toEqual([94, 94]);
    expect(scores(750, '', set(['High from', 60]))).toEqual([91, 91]);
    expect(scores(750, '', set(['High from', 90], ['Score at least, where more out than in', 80]))).toEqual([94, 94]);
  });

  test('a row in class scores 0 all the same', () => {
    expect(scores(760, 'In class')).toEqual([91, 'in class']);
  });

  test('of one pupil, the row to ask about first stays first: pupil A of the worked example', () => {
    const a: Rows = [
      ['Pupil', 'Intervention', 'Dose'],
      ['A', 'Phonics', '5 x 30 mins'],
      ['A', 'Maths', '4 x 60 mins'],
      ['A', 'Nurture', 'every morning, 60 mins'],
      ['A', 'Speech and language', '1 x 45 mins'],
      ['A', 'Reading', '5 x 20 mins'],
    ];
    const found = judged(a).rows.map(({ score }) => (score.kind === 'scored' ? score.score : score.kind));
    expect(found).toEqual([93, 96, 100, 100, 93]);
  });

  test('time is not asked of a row outside lessons, and it is not raised', () => {
    const lunch: Rows = [
      ['Pupil', 'Intervention', 'Minutes a week', 'Weeks', 'Led by', 'When'],
      ['AB', 'Base', 900, 12, 'Teacher', ''],
      ['AB', 'Spelling club', 100, 12, 'Teacher', 'Lunch'],
    ];
    const [, club] = judged(lunch).rows;
    expect(club?.score).toMatchObject({ notAsked: expect.arrayContaining([{ check: 'time', why: 'the row' }]) as unknown });
    expect(reasons(lunch)[1]).not.toMatch(/raised|out \d/);
    expect(reasons(lunch)[1]).toMatch(/it takes no taught time/);
  });

  test('of a row that nothing is asked about it is said, and the score is 0', () => {
    const rest: Rows = [
      ['Pupil', 'Intervention', 'Minutes a week'],
      ['AB', 'Nurture lunch club', 100],
    ];
    expect(reasons(rest)[0]).toMatch(/Nothing was asked of this row, so the score is 0\./);
  });
});

describe('what has no score', () => {
  test('a row in class has 0, and says why', () => {
    expect(scoreOf({ ...ROW, Location: 'In class' })).toEqual({ kind: 'in class' });
    expect(reason({ ...ROW, Location: 'In class' })).toBe('In class: it takes no time out of class, so the score is 0.');
  });

  test('a row not active on the review date has none, and says why', () => {
    expect(scoreOf({ ...ROW, Status: 'Ended' }).kind).toBe('not running');
    expect(scoreOf({ ...ROW, 'Start date': '4/1/2027' }).kind).toBe('not running');
    expect(reason({ ...ROW, Status: 'Ended' })).toBe('Ended.');
    expect(reason({ ...ROW, 'Start date': '4/1/2027' })).toBe('Not started yet.');
  });

  test.each<[string, Readonly<Record<string, Cell>>, string]>([
    ['its status says', { Status: 'Paused' }, 'Not running at present.'],
    ['its status says', { Status: 'On hold', 'Start date': '7/9/2026' }, 'Not running at present.'],
    ['its status says', { Status: 'Suspended', Term: 'Autumn 2' }, 'Not running at present.'],
    ['it begins later', { 'Start date': '4/1/2027' }, 'Not started yet.'],
    ['it begins later', { Status: 'Planned', 'Start date': '4/1/2027' }, 'Not started yet.'],
    ['it begins later', { Term: 'Spring 1' }, 'Not started yet.'],
  ])('not running, and why: %s, %j', (_, cells, text) => {
    expect(scoreOf({ ...ROW, ...cells }).kind).toBe('not running');
    expect(reason({ ...ROW, ...cells })).toBe(text);
  });

  test('an empty row is not judged at all', () => {
    expect(judged([Object.keys(ROW), ['', '', '', ''], Object.values(ROW)]).rows.map(({ row }) => row.index)).toEqual([2]);
  });

  test.each<[string, Cell]>([
    ['TBC', 'TBC'],
    ['about right', 'about right'],
    ['-20', -20],
  ])("time not readable: text that starts with Can't read and quotes the cell, %j", (text, cell) => {
    expect(scoreOf({ ...ROW, Mins: cell }).kind).toBe('not read');
    expect(reason({ ...ROW, Mins: cell })).toMatch(new RegExp(`^Can't read "${text}" under Minutes a session: .*\\.$`));
  });

  test('a blank cell that should have said it is said to be blank', () => {
    expect(scoreOf({ ...ROW, Mins: '' }).kind).toBe('not read');
    expect(reason({ ...ROW, Mins: '' })).toBe("Can't read the blank cell under Minutes a session: how long each session is, is not said.");
  });

  test('a row that ended is empty, though its time can not be read', () => {
    expect(scoreOf({ ...ROW, Mins: 'TBC', Status: 'Ended' })).toMatchObject({ kind: 'not running' });
  });
});

describe('bands: High 70 and over, Medium 35–69, Low under 35', () => {
  test.each([
    [100, 'High'],
    [70, 'High'],
    [69, 'Medium'],
    [35, 'Medium'],
    [34, 'Low'],
    [0, 'Low'],
  ])('%d is %s', (score, band) => {
    expect(bandOf(score, USUAL)).toBe(band);
  });

  test('are settings', () => {
    const settings = set(['High from', 60], ['Medium from', 20]);
    expect([60, 59, 20, 19].map((score) => bandOf(score, settings))).toEqual(['High', 'Medium', 'Medium', 'Low']);
  });

  test('are shown as words', () => {
    expect(scored({ ...ROW, 'Led by': 'TA' }).band).toBe('Low');
    expect(reason({ ...ROW, 'Led by': 'TA' })).toMatch(/ = 19, Low\./);
  });
});

describe('a score shows its working', () => {
  const LATE = { ...ROW, Mins: '20–30', 'Times a week': 3, Weeks: 'ongoing', 'Led by': 'TA' };

  test('the checks that lost points, the points each lost, what was seen and the question to ask, the most lost first', () => {
    expect(scored(LATE).lost.map(({ check, points, outOf, seen }) => [check, points, outOf, seen])).toEqual([
      ['drift', 8, 8, 'open-ended, no review recorded'],
      ['led by', 6, 12, 'led by TA, hours of training not recorded'],
      ['dose', 4, 12, 'open-ended rather than 8–20 weeks'],
      ['time', 3.6, 30, 'out up to 1 h 30 of 25 h'],
    ]);
    for (const { check, question, source } of scored(LATE).lost)
      expect({ question, source }).toEqual(pick(the(CHECKS.find(({ name }) => name === check))));
  });

  test('the points shown add up to the score', () => {
    expect(reason(LATE)).toMatch(
      /Open-ended, no review recorded \(8 of 8\); led by TA, hours of training not recorded \(6 of 12\); open-ended rather than 8–20 weeks \(4 of 12\); out up to 1 h 30 of 25 h \(3\.6 of 30\)\. 21\.6 of 62 points = 35, Medium\./,
    );
  });

  test('a check that was not asked is listed as such', () => {
    expect(reason(LATE)).toMatch(
      / Not asked: your register doesn't say which lesson is missed, or whether it is linked to what is taught in class, or whether it follows a plan, or what it is based on, or what the entry data and target are\.$/,
    );
    expect(reason({ ...ROW, Intervention: 'Play therapy', 'Led by': 'Teacher' })).toMatch(
      /, or what the entry data and target are; therapy and pastoral work has no general dose; this row has no start date\.$/,
    );
    expect(reason(ROW)).toMatch(/ Not asked: your register doesn't say which lesson is missed, or who leads it, or /);
  });

  test('where it was guessed, or takes no taught time, that is said first', () => {
    expect(reason(ROW)).toMatch(/^Taken as out of class: the register doesn't say\. Out 1 h 40 of 25 h/);
    expect(reason(ROW, set(["Rows that don't say where", 'unknown']))).toMatch(
      /^Not clear whether in or out of class: the register doesn't say\. Out up to 1 h 40/,
    );
    expect(reason({ ...ROW, Location: 'Mars' })).toMatch(/^Taken as out of class: "Mars" is a place we don't know\. Out 1 h 40/);
    expect(reason({ ...ROW, Location: 'Mars' }, set(["Rows that don't say where", 'unknown']))).toMatch(
      /^Not clear whether in or out of class: "Mars" is a place we don't know\. Out up to 1 h 40/,
    );
    expect(reason({ ...ROW, Location: 'Hub' })).toMatch(/^Out 1 h 40 of 25 h \(4 of 30\)\. 4 of 42 points = 10, Low\./);
    expect(reason({ ...ROW, 'When in the day': 'Lunch' })).toMatch(
      /^Outside lessons, so it takes no taught time\. Misses Lunch \(10 of 10\)\./,
    );
  });

  test('where nothing was lost, it says so', () => {
    const fine = set(['Points: time', 0]);
    expect(reason({ ...ROW, Location: 'Hub', 'Led by': 'Teacher' }, fine)).toMatch(/^No points lost\. 0 of 24 points = 0, Low\./);
  });
});
