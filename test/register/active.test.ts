/** Which rows count on the review date, and which are a duty. */
import type { Cell } from '../../src/meaning/cell';
import { date, judged, onlyWeek, phonics, scored, the } from '../support/judged';

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];

describe('active: only rows running on the review date count', () => {
  const running = (cells: Readonly<Record<string, Cell>>): string => phonics(cells).running;

  test('a row that has ended or has not begun counts nothing', () => {
    const week = onlyWeek([
      [...H, 'Start date', 'End date'],
      ['AB', 'Phonics', 20, 5, '', '17/11/2026'],
      ['AB', 'Maths', 30, 5, '19/11/2026', ''],
      ['AB', 'Reading', 10, 5, '18/11/2026', '18/11/2026'],
    ]);
    expect(week.out).toEqual({ least: 50, most: 50 });
  });

  test.each<[string, Readonly<Record<string, Cell>>, string]>([
    ['start and end dates', { 'Start date': '7/9/2026', 'End date': '18/12/2026' }, 'running'],
    ['a start date to come', { 'Start date': '4/1/2027' }, 'not started'],
    ['an end date before the review date', { 'End date': date(2026, 11, 17) }, 'ended'],
    ['an end date on the review date', { 'End date': date(2026, 11, 18) }, 'running'],
    ['a half term that is over: Autumn 1', { Term: 'Autumn 1' }, 'ended'],
    ['a half term that is on: Autumn 2', { Term: 'Autumn 2' }, 'running'],
    ['a term to come: Spring Term', { Term: 'Spring Term' }, 'not started'],
    ['a status: ended', { Status: 'Ended' }, 'ended'],
    ['a status: stopped', { Status: 'Stopped' }, 'ended'],
    ['a status: completed', { Status: 'Completed' }, 'ended'],
    ['a status: active', { Status: 'Active' }, 'running'],
  ])('decided by %s', (_, cells, expected) => {
    expect(running(cells)).toBe(expected);
  });

  test('"for 6 weeks" with a start decides: it ends with the last day of the sixth week, and without a start it decides nothing', () => {
    const on = (start: string): string =>
      the(
        judged([
          ['Intervention', 'Dose', 'Start date'],
          ['Phonics', '20 mins daily for 6 weeks', start],
        ]).rows[0],
      ).row.provision.running;
    expect(on('8/10/2026')).toBe('running');
    expect(on('7/10/2026')).toBe('ended');
    expect(on('')).toBe('running');
  });

  test('a row with no dates at all is active', () => {
    expect(running({})).toBe('running');
    expect(running({ 'Start date': '', 'End date': '', Term: '', Status: '' })).toBe('running');
  });
});

describe('a legal duty', () => {
  test.each<[string, Cell]>([
    ['Section F', 'yes'],
    ['Statutory', true],
    ['Notes', 'Section F provision'],
  ])('a row marked as such is flagged: %s %j', (heading, cell) => {
    expect(phonics({ [heading]: cell }).duty).toBe(true);
  });

  test.each<[string, Cell]>([
    ['EHCP', 'Yes'],
    ['SEN status', 'E'],
    ['EHCP', 'No'],
    ['EHCP', ''],
    ['SEN status', 'K'],
  ])('a row not so marked is not: %s %j', (heading, cell) => {
    expect(phonics({ [heading]: cell }).duty).toBe(false);
  });

  const worst = {
    Pupil: 'AB',
    Intervention: 'Base',
    Mins: 180,
    'Times a week': 5,
    Weeks: 'ongoing',
    'Lesson missed': 'PSHE',
    'Led by': 'Volunteer',
    'Link to class': 'No',
    Plan: 'No',
    Evidence: 'No',
    'Entry data': '',
    Target: '',
    'Start date': '1/9/2025',
  };

  test('is asked about like any other row: the same checks lose the same points', () => {
    const [duty, other] = [scored({ ...worst, 'Section F': 'Yes' }), scored({ ...worst, 'Section F': 'No' })];
    expect(duty.lost.map(({ check, points }) => [check, points])).toEqual(other.lost.map(({ check, points }) => [check, points]));
    expect(duty.score).toBe(other.score);
    expect(duty.lost).toHaveLength(10);
  });

  test('is never suggested to be stopped', () => {
    for (const { question } of scored({ ...worst, 'Section F': 'Yes' }).lost)
      expect(question).not.toMatch(/\b(stop|stopped|end|ended|finish)\b/i);
  });
});
