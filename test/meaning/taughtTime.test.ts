/** When in the day a row is, and whether it runs, as single cells say it. */
import { namesTimeOutside, outsideLessons } from '../../src/meaning/taughtTime';
import type { Cell } from '../../src/meaning/cell';
import { date, judged, phonics } from '../support/judged';

describe('time outside lessons', () => {
  test.each([
    'lunch', 'Lunchtime', 'lunch time', 'lunch times', 'Lunch club', 'lunch clubs', 'lunches', 'Dinner', 'dinnertime', 'dinnertimes', 'lunchtimes', 'breaktimes', 'playtimes', 'dinner time', 'dinner hour', 'break', 'breaktime',
    'break time', 'breaks', 'Playtime', 'play times', 'assembly', 'Assemblies', 'Worship', 'collective worship', 'registration', 'register', 'PM reg', 'tutor',
    'Tutor time', 'tutor group', 'form', 'form time', 'before school', 'Before-school club', 'after school', 'After-school', 'breakfast', 'Breakfast club', 'After the school day', 'before the start of school', 'Before and after school', 'After lunch at playtime', 'before swimming on Monday at break', 'Mon to Fri lunch',
    'Tues lunch 12.15-12.45', 'straight after registration, at break',
  ])('%j is', (text) => {
    expect(namesTimeOutside(text)).toBe(true);
  }); // prettier-ignore

  test.each([
    '', 'am', 'after lunch', 'before lunch', 'between break and lunch', 'following assembly', 'straight after registration', 'until break', 'till lunch',
    'not lunch', 'after morning break', 'after afternoon registration', 'before lunch time', 'after lunch club', 'platform', 'inform',
    'after the morning break', 'After the afternoon registration', 'After first break', 'after whole school assembly', 'Between lunch and afternoon break', 'before break or lunch', 'Up to lunch',
    'Not during lunch', 'not in break', 'not at lunch', 'avoid assembly', 'avoiding break', 'post lunch', 'Pre-lunch', 'Break to lunch', 'From registration until break', 'lunch till home time',
    'lunch time to the end of the day', 'Break until afternoon registration', 'Movement breaks all day', 'movement break', 'sensory breaks', 'brain break',
    'registered', 'Breakout room', 'maths before assembly', 'assembly or maths', 'reading at lunch', 'Lesson 3', 'Registration, varied',
  ])('%j is not, or not only', (text) => {
    expect(namesTimeOutside(text)).toBe(false);
  }); // prettier-ignore

  test.each([
    'lesson', 'lessons', 'maths', 'English', 'phonics', 'reading', 'literacy', 'numeracy', 'science', 'history', 'geography', 'music', 'art', 'PE', 'P.E', 'PSHE', 'RSHE', 'RSE', 'computing',
    'French', 'Spanish', 'topic', 'guided', 'handwriting', 'spelling', 'varied', 'rotates', 'rotating', 'rotation', 'rota, different',
  ])('%j or assembly is not only that', (word) => {
    expect(namesTimeOutside(`${word} or assembly`)).toBe(false);
    expect(outsideLessons([`after ${word} play, at lunch`], [])).toBe(false);
  }); // prettier-ignore

  test.each(['start or assembly', 'artist at assembly', 'lessoned assembly', 'Rota: assembly'])('%j is only that', (text) => {
    expect(namesTimeOutside(text)).toBe(true);
  });

  test('what is said of several times is said of each', () => {
    expect(namesTimeOutside('after break, before lunch')).toBe(false);
    expect(namesTimeOutside('Registration to break, break to lunch')).toBe(false);
    expect(namesTimeOutside('after break, before lunch, at reg')).toBe(true);
  });

  test('the name or the dose may say it', () => {
    expect(outsideLessons([], ['Chess', 'daily at lunch'])).toBe(true);
    expect(outsideLessons([], ['Lunch club', 'daily'])).toBe(true);
    expect(outsideLessons([], ['Chess', 'daily'])).toBe(false);
    expect(outsideLessons(['am'], ['Chess', 'daily at lunch'])).toBe(true);
  });

  test.each([
    ['registration', true],
    ['Assembly', true],
    ['tutor time', true],
    ['PM registration, library', true],
    ['Break (SEN base)', true],
    ['Assembly hall', false],
    ['Form room', false],
    ['Form', false],
    ['Breakout room', false],
    ['registration, P1', false],
    ['registration and maths', false],
    ['after registration', false],
  ])('a place may say when: %j %j', (place, outside) => {
    expect(outsideLessons([], ['Phonics'], '', place)).toBe(outside);
    expect(outsideLessons(['Maths'], ['Phonics'], '', place)).toBe(false);
  });

  test('the lesson missed decides before the time of day', () => {
    expect(outsideLessons(['Lunch', 'Maths'], [])).toBe(false);
    expect(outsideLessons(['Lunch', ''], [])).toBe(true);
    expect(outsideLessons(['', 'Assembly'], [])).toBe(true);
  });

  test.each([
    ['Lunchtime club', true],
    ['Lunch club', true],
    ['Reading at lunch', true],
    ['Chess during lunch', true],
    ['Talk in assembly', true],
    ['Handwriting at break', true],
    ['Reading (during registration)', true],
    ['Phonics in form time', true],
    ['Mentoring in tutor time', true],
    ['Breakfast club', true],
    ['After-school tutoring', true],
    ['after school maths', true],
    ['Before school reading', true],
    ['Before-school reading', true],
    ['Reading after the lunch club', false],
    ['Play time buddies', true],
    ['Playtime buddies', true],
    ['Breaktime chess', true],
    ['Break time chess', true],
    ['Movement break', false],
    ['Lunch skills', false],
    ['Registration support', false],
    ['Phonics straight after lunchtime', false],
    ['Maths', false],
  ])('in the name of an intervention only what can mean nothing else: %j %s', (name, expected) => {
    expect(outsideLessons([''], [name])).toBe(expected);
  });
});

describe('whether it runs, by its status', () => {
  const running = (heading: string, cell: Cell): string => phonics({ [heading]: cell }).running;

  test.each<Cell>([
    'Ended', 'ended 3/10', 'Stopped', 'Complete', 'Completed', 'Finished', 'ceased', 'Discontinued', 'Closed', 'Left', 'archived', 'Inactive', 'Not active', 'Not running',
    'not currently running', 'Not continuing', 'No longer needed', 'Not needed', 'not required', 'Cancelled', 'Now ended', 'Has ended', 'has now finished', 'have ended', 'had stopped', 'Already closed', 'Just finished', 'Currently stopped', 'Completed 12 of 12', 'Withdrawn', 'Discharged', 'Graduated', 'exited', 'No', 'n', false, '✗', 0,
  ])('%j has ended', (cell) => {
    expect(running('Status', cell)).toBe('ended');
  }); // prettier-ignore

  test.each([
    'Not started', 'not yet started', 'Not begun', 'not yet begun', 'On waiting list', 'on the waitlist', 'Awaiting referral', 'Deferred', 'Planned', 'proposed', 'Waiting', 'Wait list', 'waiting list', 'To start Jan', 'due to start', 'Starting soon', 'On hold', 'Paused',
    'suspended', 'Pending', 'Referred', 'future',
  ])('%j has not started', (cell) => {
    expect(running('Status', cell)).toBe('not started');
  }); // prettier-ignore

  test.each<Cell>([
    '', 'Active', 'Running', 'Current', 'In progress', 'Ongoing', 'on-going', 'Live', 'Open', 'Not completed', 'not yet ended', 'not finished', 'Not stopped', 'To be completed',
    'to be reviewed', 'Completed 4 of 12', 'Completed 2 of 20', 'Completed first of 2 blocks', 'No change', 'No concerns', 'Unavoidable', 'Yes', 'Green', 'unended', 'Nothing',
  ])('%j runs', (cell) => {
    expect(running('Status', cell)).toBe('running');
  }); // prettier-ignore

  test.each<[string, Cell, string]>([
    ['Active', 'Yes', 'running'],
    ['Active', 'No', 'ended'],
    ['Active', false, 'ended'],
    ['Active', true, 'running'],
    ['Current', 'x', 'running'],
    ['Active', 'No - moved away', 'ended'],
    ['Active', 'Now and then', 'running'],
    ['Active', '❌', 'ended'],
    ['Active', 'Not completed', 'running'],
    ['Ended', 'Yes - July', 'ended'],
    ['Ended', 'Yesterday?', 'running'],
    ['Ended', 'y, July', 'ended'],
    ['Ended', '✔\ufe0f', 'ended'],
    ['Ended', '✅', 'ended'],
    ['Ended', 'Yes', 'ended'],
    ['Ended', 'No', 'running'],
    ['Ended', '☑', 'ended'],
    ['Ended', true, 'ended'],
    ['Ended', false, 'running'],
    ['Ended', date(2026, 11, 17), 'ended'],
    ['Ended', date(2026, 11, 18), 'running'],
    ['Ended', '17/11/2026', 'ended'],
    ['Status', '17/11/2026', 'running'],
    ['Running', 'Yes', 'running'],
    ['Running', 'n', 'ended'],
  ])('under %s %j: %s', (heading, cell, expected) => {
    expect(running(heading, cell)).toBe(expected);
  });
});

test('what is named after form time takes place in it', () => {
  for (const name of ['Tutor time reading', 'Form time: mentoring', '20 mins form time', 'Breakfast reading', 'Break group'])
    expect(outsideLessons([], [name])).toBe(true);
  for (const name of ['Tutoring', 'Platform skills', 'Form filling', 'Break the code']) expect(outsideLessons([], [name])).toBe(false);
  expect(outsideLessons(['Maths'], ['Tutor time reading'])).toBe(false);
});

describe('a note that says only when', () => {
  test.each([
    '8.30 - before school', 'Before school (8.30-8.45)', 'before school, 8.30am', '8–8.45 before school', 'lunch club', 'Lunch club 12.15', 'after school 3.30 - 4pm', 'At lunch.', 'breakfast club',
  ])('%j places the session outside lessons', (note) => {
    expect(outsideLessons([], ['Phonics'], note)).toBe(true);
    expect(outsideLessons(['Maths'], ['Phonics'], note)).toBe(false);
  }); // prettier-ignore

  test.each([
    '1 at lunch',
    '8.30 - before school he is anxious',
    'lunch club on Mondays helps',
    '8.30 - before school club',
    'was before school',
    'not at lunch',
    '8.30',
  ])('%j tells something else', (note) => {
    expect(outsideLessons([], ['Phonics'], note)).toBe(false);
  });
});

describe('by the clock a row is out of lessons', () => {
  const isOut = (cells: Readonly<Record<string, Cell>>): boolean => phonics(cells).outsideLessons;

  test.each([[{ Slot: 'Tues 3.15-4.15' }], [{ Slot: 'Tues, Thurs 8.15-8.40' }], [{ 'Start time': '15:10', 'End time': '15:50' }]])(
    '%j: outside the school day',
    (cells) => {
      const { rows } = judged([
        ['Intervention', ...Object.keys(cells)],
        ['Talk', ...Object.values(cells)],
      ]);
      expect(rows.map(({ row }) => row.provision.outsideLessons)).toEqual([true]);
    },
  );

  test('not where the last lesson may be meant, nor where only one of its times is out', () => {
    expect(isOut({ Slot: 'Mon to Fri 3.00-3.20' })).toBe(false);
    expect(isOut({ Slot: 'Mon to Fri 8.40-9.00' })).toBe(false);
    const { rows } = judged([
      ['Intervention', 'Slot'],
      ['Talk', 'Mon 2.00-2.30, Tues 3.15-4.15'],
    ]);
    expect(rows.map(({ row }) => row.provision.outsideLessons)).toEqual([false]);
  });
});
