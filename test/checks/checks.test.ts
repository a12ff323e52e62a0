/** The checks, and three of them: time, lesson and led by. When each is asked, and what loses all, half or none of its points. */
import type { Cell } from '../../src/meaning/cell';
import { CHECKS } from '../../src/checks/index';
import { rowQuestions } from '../../src/words/reviewLine';
import { seenInWords } from '../../src/words/score';
import { date, judged, lostBy, lostPart, scored, set, the } from '../support/judged';

const ROW = { Intervention: 'Phonics', Mins: 20, 'Times a week': 5, Weeks: 12 };
test("the three questions of the article, and the points of each question's checks: 100 together", () => {
  const usual = [
    ['What is the pupil losing?', 'time', 30],
    ['What is the pupil losing?', 'lesson', 10],
    ['Is it of equal quality?', 'led by', 12],
    ['Is it of equal quality?', 'link', 8],
    ['Is it of equal quality?', 'plan', 5],
    ['Is it based on evidence?', 'dose', 12],
    ['Is it based on evidence?', 'evidence', 5],
    ['Is it based on evidence?', 'data', 10],
    ['Is it based on evidence?', 'drift', 8],
  ];
  const names = usual.map(([, name]) => name);
  const found = CHECKS.filter(({ name }) => names.includes(name));
  expect(found.map(({ name, points, family }) => [family, name, points])).toEqual(usual);
  expect(found.reduce((sum, { points }) => sum + points, 0)).toBe(100);
});

test('each check says what it asks, when it is asked, and where that comes from', () => {
  for (const check of CHECKS) {
    expect(check.asks).toMatch(/^[A-Z].*\?( \(.*\))?$/s);
    expect(check.loses).toMatch(/^[A-Z].*\.$/s);
    expect(check.askedWhen).toMatch(/^(of|where) /);
    expect(check.question).toMatch(/\?$/);
    expect(check.source.full).toMatch(/^(Sara Alston|Nicole Dempsey|Education Endowment Foundation), "/);
  }
});

describe('time: 30 x min(1, share / 50%)', () => {
  /** What the check lost and saw in each row. */
  const lost = (headings: readonly string[], ...rows: readonly Cell[][]): string[] =>
    judged([headings, ...rows]).rows.map(({ score }) => {
      const found = score.kind === 'scored' ? score.lost.find(({ check }) => check === 'time') : undefined;
      return found ? `${found.points}: ${seenInWords(found)}` : 'nothing';
    });

  test("share is the pupil's out most / taught week if the register names pupils", () => {
    // 300 + 75 = 375 of 1,500 is a quarter: half of the points, for either row.
    expect(lost(['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Maths', 60, 5], ['AB', 'Talk', '45-75', 1])).toEqual([
      '15: out up to 6 h 15 of 25 h with one other intervention',
      '15: out up to 6 h 15 of 25 h with one other intervention',
    ]);
  });

  test('share is the row’s own if the register names no pupils', () => {
    expect(lost(['Intervention', 'Mins', 'Times a week'], ['Maths', 60, 5], ['Phonics', '20–30', 5], ['Talk', 60, 5])).toEqual([
      '12: out 5 h of 25 h',
      '6: out up to 2 h 30 of 25 h',
      '12: out 5 h of 25 h',
    ]);
  });

  test('at half of the week and over, all is lost and no more', () => {
    expect(lostBy('time', { Intervention: 'Base', 'Minutes a week': 750 })).toBe('30 of 30');
    expect(lostBy('time', { Intervention: 'Base', 'Minutes a week': 1500 })).toBe('30 of 30');
    expect(lostBy('time', { Intervention: 'Base', 'Minutes a week': 375 })).toBe('15 of 30');
  });

  test('is of the taught week of the pupil’s year', () => {
    const cells = { Pupil: 'AB', Year: 'Y1', Intervention: 'Base', 'Minutes a week': 250 };
    expect(lostBy('time', cells, set(['Taught minutes: Year 1', 1000]))).toBe('15 of 30');
  });

  test('two and more others are counted in words, and those in class are none', () => {
    const rows: Cell[][] = [
      ['AB', 'Maths', 20, 1, ''],
      ['AB', 'Talk', 20, 1, ''],
      ['AB', 'Phonics', 20, 1, ''],
      ['AB', 'Support', 20, 1, 'In class'],
    ];
    const [first] = lost(['Pupil', 'Intervention', 'Mins', 'Times a week', 'Location'], ...rows);
    expect(first).toBe('2.4: out 1 h of 25 h with two other interventions');
  });

  test('the share at which all is lost is a setting', () => {
    const all = set(['Time: share at which all points are lost', '25%']);
    expect(lostBy('time', { Intervention: 'Base', 'Minutes a week': 375 }, all)).toBe('30 of 30');
  });
});

describe('lesson: 10', () => {
  test('asked if the register has a "lesson missed" or a "when" column', () => {
    expect(lostBy('lesson', ROW)).toBe('not asked');
    expect(lostBy('lesson', { ...ROW, 'Lesson missed': '' })).toBe('5 of 10');
    expect(lostBy('lesson', { ...ROW, 'When in the day': '' })).toBe('5 of 10');
  });

  test.each([
    'PSHE',
    'RSHE',
    'RSE',
    'PD',
    'pshe lesson',
    'Personal development',
    'Lunch',
    'Break',
    'Playtime',
    'Lunchtime club',
    'Maths or PSHE',
  ])('%s: all', (lesson) => {
    expect(lostPart('lesson', { ...ROW, 'Lesson missed': lesson })).toMatchObject({ points: 10, outOf: 10, seen: `misses ${lesson}` });
  });

  test.each(['Varied', 'Rotating', 'different each week', 'None', 'varies', 'alternate lessons', 'Varied, never PSHE', 'Not PSHE'])(
    '%s: none',
    (lesson) => {
      expect(lostBy('lesson', { ...ROW, 'Lesson missed': lesson })).toBe('none');
    },
  );

  test.each(['Maths', 'Guided reading', 'Assembly', 'Registration', 'Before school', 'After school', 'After lunch'])(
    'anything else named, %s: half',
    (lesson) => {
      expect(lostPart('lesson', { ...ROW, 'Lesson missed': lesson })).toMatchObject({ points: 5, seen: `misses ${lesson}` });
    },
  );

  test.each(['', '?', 'TBC'])('blank or still to come, %j: half', (lesson) => {
    expect(lostPart('lesson', { ...ROW, 'Lesson missed': lesson })).toMatchObject({
      points: 5,
      seen: 'which lesson is missed is left blank',
    });
  });

  test('lunch in a when column: all', () => {
    expect(lostBy('lesson', { ...ROW, 'When in the day': 'Lunch' })).toBe('10 of 10');
    expect(lostBy('lesson', { ...ROW, 'When in the day': 'Tues 9.15-9.45' })).toBe('5 of 10');
  });

  test('the lesson missed is said before the time of day, and of the two the one that loses more counts', () => {
    expect(lostBy('lesson', { ...ROW, 'Lesson missed': 'Varied', 'When in the day': 'am' })).toBe('none');
    expect(lostPart('lesson', { ...ROW, 'Lesson missed': 'Maths', 'When in the day': 'am' }).seen).toBe('misses Maths');
    expect(lostPart('lesson', { ...ROW, 'Lesson missed': '', 'When in the day': 'am' }).seen).toBe(
      'the lesson is not named, only the time: am',
    );
    expect(lostPart('lesson', { ...ROW, 'When in the day': 'Before school' }).seen).toBe(
      'the lesson is not named, only the time: Before school',
    );
    expect(lostPart('lesson', { ...ROW, 'Lesson missed': 'am', 'When in the day': 'am' }).seen).toBe('misses am');
    expect(lostBy('lesson', { ...ROW, 'Lesson missed': 'Maths', 'When in the day': 'Break' })).toBe('10 of 10');
  });
});

describe('led by: 12', () => {
  test('asked if there is a "led by" column', () => {
    expect(lostBy('led by', ROW)).toBe('not asked');
    expect(lostBy('led by', { ...ROW, 'Led by': 'Teacher' })).toBe('none');
  });

  test.each(['Teacher', 'CT', 'SENCO', 'Speech and language', 'SALT', 'OT', 'Physio', 'EP', 'Specialist teacher'])(
    'teacher, SENCO or specialist, %s: none',
    (leader) => {
      expect(lostBy('led by', { ...ROW, 'Led by': leader })).toBe('none');
    },
  );

  const assistants = ['TA', 'LSA', 'HLTA', 'Learning mentor', 'Teaching assistant', '2 TAs', 'SENCO/TA'];
  test.each(assistants)('%s: none if 5 or more hours’ training is recorded, all if fewer are', (leader) => {
    const trained = (hours: Cell): string => lostBy('led by', { ...ROW, 'Led by': leader, Training: hours });
    expect(trained('5 hours')).toBe('none');
    expect(trained('1 day')).toBe('none');
    expect(trained(5)).toBe('none');
    expect(trained('4.5 hours')).toBe('12 of 12');
    expect(trained('None')).toBe('12 of 12');
  });

  test.each(assistants)('%s: half if training is blank or has no column', (leader) => {
    expect(lostBy('led by', { ...ROW, 'Led by': leader, Training: '' })).toBe('6 of 12');
    expect(lostPart('led by', { ...ROW, 'Led by': leader })).toMatchObject({
      points: 6,
      seen: `led by ${leader}, hours of training not recorded`,
    });
  });

  test('training that says no hours is not recorded: half', () => {
    expect(lostBy('led by', { ...ROW, 'Led by': 'TA', Training: 'Yes' })).toBe('6 of 12');
    expect(lostBy('led by', { ...ROW, 'Led by': 'TA', Training: 'TBC' })).toBe('6 of 12');
  });

  test('says what was seen', () => {
    expect(lostPart('led by', { ...ROW, 'Led by': 'TA', Training: '2 hours' }).seen).toBe("led by TA, 2 hours' training");
    expect(lostPart('led by', { ...ROW, 'Led by': 'TA', Training: '1 hour' }).seen).toBe("led by TA, 1 hour's training");
    expect(lostPart('led by', { ...ROW, 'Led by': 'Parent' }).seen).toBe('led by Parent');
    expect(lostPart('led by', { ...ROW, 'Led by': 'Mrs H' }).seen).toBe('led by Mrs H, whose role is not known');
    expect(lostPart('led by', { ...ROW, 'Led by': '' }).seen).toBe('who leads it is left blank');
  });

  test.each(['Volunteer', 'Parent', 'Peer', 'Older pupil', 'Older student in Year 10 or 11', 'Software', 'Online'])('%s: all', (leader) => {
    expect(lostBy('led by', { ...ROW, 'Led by': leader, Training: '20 hours' })).toBe('12 of 12');
  });

  test.each(['Mrs H', 'All staff', 'N/A', ''])('anyone not recognised, or blank, %j: half', (leader) => {
    expect(lostBy('led by', { ...ROW, 'Led by': leader, Training: '20 hours' })).toBe('6 of 12');
  });

  test('the hours that count as trained are a setting', () => {
    const ten = set(['Led by: hours that count as trained', 10]);
    expect(lostBy('led by', { ...ROW, 'Led by': 'TA', Training: '6 hours' }, ten)).toBe('12 of 12');
  });
});

test('a check that was not asked loses nothing and its points are left out of the total', () => {
  const { atStake, notAsked, score } = scored(ROW);
  // Only time and dose are asked of five columns without a leader: 4 of 42 points.
  expect(atStake).toBe(42);
  expect(score).toBe(10);
  expect(notAsked).toHaveLength(CHECKS.length - 2);
});

describe('a review that was finished here', () => {
  const started = { Intervention: 'Phonics', Mins: 20, 'Times a week': 5, Weeks: 6 };
  const lost = (start: Cell, finished: Cell, last: Cell = ''): string =>
    lostBy('drift', { ...started, 'Start date': start, 'Last review': last }, set(['Last review finished', finished]));

  test('counts for a row that was running then, from the day itself on', () => {
    expect(lost(date(2026, 9, 1), date(2026, 10, 1))).toBe('none');
    expect(lost(date(2026, 10, 1), date(2026, 10, 1))).toBe('none');
    expect(lost(date(2026, 9, 1), date(2026, 11, 18))).toBe('none');
  });

  test('and not for one that began after it, nor before it was held, nor where none was', () => {
    const drifts = { ...started, Weeks: 1 };
    const of = (start: Cell, finished: Cell): string =>
      lostBy('drift', { ...drifts, 'Start date': start }, set(['Last review finished', finished]));
    expect(of(date(2026, 10, 2), date(2026, 10, 1))).toBe('8 of 8');
    expect(of(date(2026, 9, 1), date(2026, 11, 19))).toBe('8 of 8');
    expect(of(date(2026, 9, 1), '')).toBe('8 of 8');
  });

  test('counts for an open-ended row that says no beginning', () => {
    const open = { Intervention: 'Phonics', Mins: 20, 'Times a week': 5, Weeks: 'ongoing' };
    expect(lostBy('drift', open)).toBe('8 of 8');
    expect(lostBy('drift', open, set(['Last review finished', date(2026, 10, 1)]))).toBe('none');
    expect(lostBy('drift', open, set(['Last review finished', date(2026, 7, 1)]))).toBe('8 of 8');
  });

  test('the later of it and the row’s own counts', () => {
    const seen = (last: Cell): string => {
      const found = lostPart(
        'drift',
        { ...started, 'Start date': date(2025, 9, 1), 'Last review': last },
        set(['Last review finished', date(2026, 5, 1)]),
      );
      return found.seen;
    };
    expect(seen('')).toContain('last reviewed on 1 May 2026');
    expect(seen(date(2026, 3, 1))).toContain('last reviewed on 1 May 2026');
    expect(seen(date(2026, 6, 1))).toContain('last reviewed on 1 June 2026');
  });
});

describe('what the register says of money is asked after with the drift', () => {
  const asked = (cost: Cell, weeks: Cell): string =>
    lostPart('drift', { Intervention: 'Phonics', Mins: 20, 'Times a week': 5, Weeks: weeks, 'Start date': date(2025, 9, 1), Cost: cost })
      .question;

  test.each([
    ['£400', 6, 'Has it simply always run? What does it cost in time, and in money (the register says £400), for what it gives?'],
    ['£400', 'ongoing', 'Has it simply always run? What does it cost in time, and in money (the register says £400), for what it gives?'],
    ['tbc', 6, 'Has it simply always run? What does it cost in time for what it gives? When shall it end, or be looked at again?'],
    ['', 6, 'Has it simply always run? What does it cost in time for what it gives? When shall it end, or be looked at again?'],
  ])('%s, %s weeks', (cost, weeks, question) => {
    expect(asked(cost, weeks)).toBe(question);
  });
});

describe('an assistant in a programme that is made for assistants', () => {
  const talk = { Intervention: 'Talk Boost', Mins: 30, 'Times a week': 3, 'Led by': 'TA' };

  test('loses nothing where the register has no column for training, and is held to it where it has', () => {
    expect(lostBy('led by', talk)).toBe('none');
    expect(lostBy('led by', { ...talk, Training: '' })).toBe('6 of 12');
    expect(lostBy('led by', { ...talk, Training: '2 hours' })).toBe('12 of 12');
    expect(lostBy('led by', { ...talk, Intervention: 'Numbers Count' })).toBe('6 of 12');
    expect(lostBy('led by', { ...talk, Intervention: 'Phonics' })).toBe('6 of 12');
  });

  test('is asked after training all the same, beside what lost points', () => {
    const asked = (further: Record<string, Cell>): string[] => {
      const { row, score } = the(judged([Object.keys({ ...talk, ...further }), Object.values({ ...talk, ...further })]).rows[0]);
      return rowQuestions(row, score).filter((question) => question.includes('trained'));
    };
    expect(asked({})).toEqual(['Is whoever leads it trained, prepared, with a plan, and in touch with the teacher? (EEF)']);
    expect(asked({ Training: '6 hours' })).toEqual([]);
    expect(asked({ 'Led by': 'Teacher' })).toEqual([]);
  });

  test('software is asked who takes it into the next lesson, and a volunteer what any leader is', () => {
    const question = (who: string): string => lostPart('led by', { ...ROW, 'Led by': who }).question;
    expect(question('iPad')).toBe('Which adult looks at what the pupil does there, and takes it into the next lesson?');
    expect(question('Volunteer')).toMatch(/^Is whoever leads it trained/);
    expect(question('TA')).toMatch(/^Is whoever leads it trained.*covers the class\?$/);
    // Before school nobody has a class to be covered.
    expect(lostPart('led by', { ...ROW, 'Led by': 'TA', When: 'Before school' }).question).toBe(
      'Is whoever leads it trained, prepared, with a plan, and in touch with the teacher?',
    );
  });
});

test('weeks come from start and end only where both are known', () => {
  const seen = (further: Record<string, Cell>): string =>
    lostPart('dose', { Intervention: 'Phonics', Mins: 20, 'Times a week': 5, ...further }).seen;
  expect(seen({ 'Start date': date(2026, 11, 2), 'End date': '' })).toBe('weeks not known');
  expect(seen({ 'Start date': '', 'End date': date(2026, 12, 18) })).toBe('weeks not known');
  expect(seen({ 'Start date': date(2026, 11, 2), 'End date': date(2026, 12, 18) })).toBe('7 weeks rather than 8–20');
});

test('a row that says the minutes of the week and how often is judged by both', () => {
  expect(lostBy('dose', { Intervention: 'Phonics', 'Minutes a week': 100, 'Times a week': 5, Weeks: 12 })).toBe('2 of 12');
  expect(lostBy('dose', { Intervention: 'Phonics', 'Minutes a week': 100, Weeks: 12 })).toBe('none');
});
