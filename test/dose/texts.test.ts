/** What schools type about time, text by text: the figure that is taken, or the sentence that says why none is. */
import type { DoseParts, Measure } from '../../src/dose/parts';
import { rangeInWords } from '../../src/words/figures';
import { minutesAWeek, whatIsMissing } from '../../src/dose/minutesAWeek';
import { whyInWords } from '../../src/words/notRead';
import { doseInWords } from '../support/inWords';

const parts = (text: string): DoseParts | string => {
  const reading = doseInWords(text, 'dose');
  return 'why' in reading ? reading.why : reading.parts;
};

/** Minutes a week in words, or why there are none. */
const week = (text: string): string => {
  const said = parts(text);
  if (typeof said === 'string') return said;
  const minutes = minutesAWeek(said);
  return minutes ? rangeInWords(minutes) : 'no figure';
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

test('over half a term is so many in all in six weeks, and no twelfth of a term', () => {
  expect(week('12 x 20 mins over half a term')).toBe('40');
  expect(parts('10 hours over half a term')).toEqual({ total: { least: 600, most: 600 }, weeks: { least: 6, most: 6 } });
});

const HOW_OFTEN = 'it is not clear how often that is';
const A_WEEK_OR_IN_ALL = 'it is not clear whether that is a week, or in all';
const A_DAY_OR_A_WEEK = 'it is not clear whether that is a day, or a week';
const TWO_WAYS = 'it says in two ways how often';
const TWO_LENGTHS = 'it gives more than one length of session';

describe('when it is reviewed is not how often it takes place', () => {
  test.each([
    ['3 x 20 mins, reviewed half termly', '60'],
    ['3 x 20 mins, half termly review', '60'],
    ['2 x 30 mins reviewed every 6 weeks', '60'],
    ['30 mins weekly, review each term', '30'],
    ['30 mins weekly (monthly reviews)', '30'],
    ['20 mins daily, reviewed once a fortnight', '100'],
    ['3 x 20 mins, annual review', '60'],
  ])('%j: %s', (text, minutes) => {
    expect(week(text)).toBe(minutes);
  });
});

describe('an exception, or a number that is none, is not passed over', () => {
  test.each([
    '20 mins every day but Wed',
    '20 mins a few times a week',
    '20 mins several times a week',
    '20 mins couple of times a week',
    'Couple of 20 min sessions weekly',
    'Multiple 20 min sessions weekly',
  ])('%j', (text) => {
    expect(week(text)).toBe(HOW_OFTEN);
  });

  test.each(['20 mins daily (no Fridays)', '20 mins daily without Friday', '20 mins daily bar Thurs', '20 mins daily minus Tues'])(
    'but %j is four days',
    (text) => {
      expect(week(text)).toBe('80');
    },
  );

  test.each(['20 mins Mon-Thurs no Fri', '20 mins daily except Mon and Wed', '20 mins 3 x week, not Mondays'])(
    'nor is one taken from days or times that are said: %j',
    (text) => {
      expect(week(text)).toBe(TWO_WAYS);
    },
  );

  test.each(['20 mins daily for a few weeks', '20 mins daily with several others', '20 mins daily, no cost'])('but %j is daily', (text) => {
    expect(week(text)).toBe('100');
  });
});

describe('so many a week, or so many in all', () => {
  test.each([
    ['Weekly 45 mins for 6 sessions', '45'],
    ['Weekly 1 hr 15 mins for 6 sessions', '75'],
    // How long it runs is no part of the length.
    ['1 hour, 10 weeks', 'no figure'],
    ['2 hrs (12 weeks)', 'no figure'],
    ['1 hour weekly, 10 weeks', '60'],
    ['15 hours over 10 weeks', '90'],
    ['Fortnightly 40 mins, 6 sessions', '20'],
    ['Weekly 45 min sessions x 6', TWO_WAYS],
    ['Weekly x 6, 45 mins', A_WEEK_OR_IN_ALL],
    ['10 sessions weekly, 30 mins', A_WEEK_OR_IN_ALL],
    ['5 sessions weekly, 30 mins', '150'],
    ['8 x 45 min weekly sessions', A_WEEK_OR_IN_ALL],
    ['8 x 1 hour sessions weekly', A_WEEK_OR_IN_ALL],
    ['3 x 20 min weekly sessions', '60'],
    ['20 mins x 10 sessions', IN_ALL],
    ['6 x 20 min sessions', IN_ALL],
    ['5 x 20 min sessions', '100'],
    ['3 days weekly 20 mins', '60'],
    ['2 afternoons fortnightly 1 hour', '60'],
  ])('%j: %s', (text, minutes) => {
    expect(week(text)).toBe(minutes);
  });
});

describe('so many a day, or so many days', () => {
  test.each([
    ['3 x daily 5 mins', '75'],
    ['5 x daily 20 mins', A_DAY_OR_A_WEEK],
    ['5 sessions daily 20 mins', A_DAY_OR_A_WEEK],
    ['5 mins 3 x day', A_DAY_OR_A_WEEK],
    ['2 x day 10 mins', '100'],
    ['10mins, 2 x day', '100'],
    ['2 x day 10 mins for 6 weeks', '100'],
    ['2 x days 10 mins', A_DAY_OR_A_WEEK],
    ['2 x day 2 hours', A_DAY_OR_A_WEEK],
    ['12 x day 10 mins', A_DAY_OR_A_WEEK],
    ['1 x day at farm', A_DAY_OR_A_WEEK],
    ['2 x day 10 mins per week', A_DAY_OR_A_WEEK],
    ['10 mins 2 x day per week', '20'],
    ['5 mins 3 x days a week', '15'],
    ['12 weeks x 1 hour', 'no figure'],
    ['5 days x 1 hour', '300'],
  ])('%j: %s', (text, minutes) => {
    expect(week(text)).toBe(minutes);
  });

  test('one day a week is a day, also with a cross', () => {
    expect(parts('1 x day per week')).toEqual({ days: { least: 1, most: 1 } });
  });

  test('"twice daily" says its period', () => {
    expect(parts('10 mins twice daily')).toEqual({ minutes: { least: 10, most: 10 }, times: { least: 10, most: 10 } });
  });
});

describe('a group and each alone', () => {
  test.each([
    ['3 group sessions of 30 mins + 2 individual of 15 mins', '120'],
    ['1 x 30 mins + 2 paired of 15 mins', '60'],
    ['2 x 1:1 of 15 mins', '30'],
    ['3 group sessions of 30 mins + 12 individual of 15 mins', 'it gives more than one length of session'],
  ])('%j: %s', (text, minutes) => {
    expect(week(text)).toBe(minutes);
  });
});

describe('slots', () => {
  test.each([
    ['Mon 9-9.30, Wed 1-1.30', '60'],
    ['Mon/Tue/Wed 9.00-9.30, Thu 1.00-1.30', '120'],
    ['9.15-9.45, 1.15-1.45 daily', '300'],
    ['Mon 9.15-9.45 and 1.15-1.45', '60'],
    ['Mon & Tue 9.15-9.45, 1.15-1.45', '120'],
    ['Mon 9.15-9.45, 20 mins', TWO_LENGTHS],
    ['9.10-9.30 x 4', '80'],
    ['3 x 30 mins (data collected every 6 weeks)', '90'],
    ['20 mins daily (2 x 10 mins)', '100'],
    ['60 mins (3 x 20)', '60'],
    ['40 mins Mon and Wed (2 x 20 mins)', '80'],
    ['Group 1.15-3.15 Monday to Thursday', '480'],
    ['9.00-11.30: Mon', '150'],
    ['9-12 Mon-Thu', '720'],
    ['9.30-9.00 daily', 'it is not clear what "9.30-9.00" means in it'],
    ['9.15-9.15 Mon', 'it is not clear what "9.15-9.15" means in it'],
    ['Fri 9.00-5.00', '480'],
    ['Fri 9.00-5.01', 'it is not clear what "9.00-5.01" means in it'],
  ])('%j: %s', (text, minutes) => {
    expect(week(text)).toBe(minutes);
  });
});

describe('hours, and a number beside them', () => {
  test.each([
    ['1-1.5 hours weekly', '60–90'],
    ['1-1½ hrs weekly', '60–90'],
    ['1 to 1 30 mins weekly', '30'],
    ['1 hr 20 3x week', '240'],
    ['1 hr 3 x week', '180'],
    ['1 hour 6 x year', '9.47'],
    ['1 hour 2 sessions a week', '120'],
    ['1/2 hour 5 days', '150'],
    ['1 hour 5 mornings', '300'],
    ['1 hr 30 x 2', 'it is not clear what the number after the hours means'],
    ['1 hr 3 weekly', 'it is not clear what the number after the hours means'],
    ['1 hr 10 weekly', '70'],
    ['1 hr 9 weekly', 'it is not clear what the number after the hours means'],
  ])('%j: %s', (text, minutes) => {
    expect(week(text)).toBe(minutes);
  });
});

test.each([
  ['2 x 30 mins + 1 hour weekly', '120'],
  ['20 mins x 3 and 1 hour weekly', '120'],
  ['1 hour weekly (2 x 30 mins)', '60'],
  ['2 x 30 mins = 1 hour', '60'],
])('two doses joined by a word are two: %j is %s', (text, minutes) => {
  expect(week(text)).toBe(minutes);
});

describe('a figure alone is what its heading says, unless it is more likely something else', () => {
  test.each<[string, Measure, unknown]>([
    ['1/2', 'hours', { minutes: { least: 30, most: 30 } }],
    ['1 1/2', 'hours', { minutes: { least: 90, most: 90 } }],
    [' 3/4 ', 'hours a week', { weekly: { least: 45, most: 45 } }],
    ['1/4', 'hours a week', { weekly: { least: 15, most: 15 } }],
    ['1/2', 'times', { times: { least: 1, most: 2 } }],
    ['1.25', 'hours', { minutes: { least: 75, most: 75 } }],
    ['40', 'hours a week', { weekly: { least: 2400, most: 2400 } }],
    ['1-2', 'hours a week', { weekly: { least: 60, most: 120 } }],
    ['5.5', 'minutes a week', { weekly: { least: 5.5, most: 5.5 } }],
    ['4', 'minutes a week', { weekly: { least: 4, most: 4 } }],
  ])('%j under %s', (text, measure, said) => {
    expect(doseInWords(text, measure)).toEqual({ parts: said });
  });

  test.each<[string, Measure, string]>([
    ['1.30', 'hours', 'it is not clear how long 1.3 hours are'],
    ['0.45', 'hours', 'it is not clear how long 0.45 hours are'],
    ['1.15', 'hours a week', 'it is not clear how long 1.15 hours are'],
    ['41', 'hours a week', 'it may be minutes'],
    ['30-60', 'hours a week', 'it may be minutes'],
    ['1.5', 'minutes a week', 'it may be hours'],
    ['4.5', 'minutes a week', 'it may be hours'],
    ['4.5', 'minutes', 'it may be hours'],
  ])('%j under %s: %s', (text, measure, why) => {
    expect(doseInWords(text, measure)).toEqual({ why });
  });
});

describe('what is missing is said', () => {
  test.each([
    ['10 hours', 'a total, which does not say over how many weeks'],
    ['24 sessions', 'a number of sessions in all, which does not say over how many weeks'],
    ['20 mins', 'how often is not said'],
    ['3 times', 'how long each session is, is not said'],
    ['for 6 weeks', 'neither how long nor how often is said'],
  ])('%j: %s', (text, missing) => {
    expect(whyInWords(whatIsMissing(parts(text) as DoseParts))).toBe(missing);
  });
});

describe('why there is no figure', () => {
  test.each<[string, string]>([
    ['3 x 20 mins, 2 x week', TWO_WAYS],
    ['3-5 x 20 mins, 3-4 x week', TWO_WAYS],
    ['2-4 x 20 mins, 3-4 x week', TWO_WAYS],
    ['Weekly: 24 sessions, 30 sessions', TWO_WAYS],
    ['3 sessions, 4 sessions, 3 x 20 mins', TWO_WAYS],
    ['2 days, 3 days, 20 mins', TWO_WAYS],
    ['10 mins Mon-Fri and Mon', TWO_WAYS],
    ['3 sessions x 15 mins daily', TWO_WAYS],
    ['1 x 30 mins 45 mins', TWO_LENGTHS],
    ['Maths 3 x 20 mins (60 mins) reading 10 mins', TWO_LENGTHS],
    ['30 mins weekly Tues 9.00-9.30 and 20 mins', TWO_LENGTHS],
    ['1 hr maths 15 mins spelling weekly', TWO_LENGTHS],
    ['Phonics 4 x 15 mins; Maths group', 'it names a second provision and does not say how long that takes'],
    ['6 x weekly sessions of 30 mins', A_WEEK_OR_IN_ALL],
    ['3 weekly sessions of 20 mins', A_WEEK_OR_IN_ALL],
    ['20 mins daily TBC', HOW_OFTEN],
    ['20 mins triweekly', HOW_OFTEN],
    ['Couple 20 min sessions weekly', HOW_OFTEN],
    ['10 mins daily, am/pm', HOW_OFTEN],
    ['10 mins daily, a second', HOW_OFTEN],
    ['20 mins every 0 weeks', 'it is not clear how many weeks that is'],
    ['20-30 x 20', 'it is not clear which number is the minutes'],
    ['1-1.30 hours weekly', 'it is not clear how long 1–1.3 hours are'],
    ['Daily minutes 20', 'it is not clear what "20" means in it'],
    ['20 mins daily until half term', 'it is not clear what "half-term" means in it'],
    ['20 mins every few months', 'it is not clear what "months" means in it'],
    ['30-20.30 daily', 'it is not clear what "30-20.30" means in it'],
    ['Mon 23.00-24.00', 'it is not clear what "23.00-24.00" means in it'],
    ['1 day, 1 morning a week', TWO_WAYS],
    ['2026', 'no minutes or number of times can be found in it'],
    ['NA', 'it is not filled in yet'],
    [' -- ', 'it is not filled in yet'],
  ])('%j: %s', (text, why) => {
    expect(parts(text)).toBe(why);
  });
});

describe('said twice alike is said once', () => {
  test.each([
    ['3 x 20 mins (3 x a week)', '60'],
    ['30 mins weekly, 1 x a week', '30'],
    ['20 mins daily over 6 weeks', '100'],
    ['Mon, Wed 20 mins over 6 weeks', '40'],
    ['3 times a week for 20 minutes over 10 weeks', '60'],
    ['twice a week for 30 mins over 12 weeks', '60'],
    ['30 mins twice weekly over the term', '60'],
    ['40 mins, 1 every 2 weeks', '20'],
    ['Weds 2 x 10 mins', '20'],
    ['Core5 – 3 x 20 mins each week', '60'],
    ['Two 10-minute sessions a day', '100'],
    ['Weekly hour-long session', '60'],
    ['1hr15 x 2', '150'],
    ['2 x 10 mins on Wednesday', '20'],
    ['Mon and Wed 20 mins each, fortnightly', '20'],
    ['1 hr n 15 mins weekly', '75'],
    ['10-40 mins weekly', '10–40'],
    ['20 mins daily, 10 mins weekly, with TA', '110'],
    ['Cognitive loading... 20 mins daily', '100'],
  ])('%j: %s', (text, minutes) => {
    expect(week(text)).toBe(minutes);
  });

  test('what is said twice keeps its session and its times', () => {
    const twice30 = { minutes: { least: 30, most: 30 }, times: { least: 2, most: 2 } };
    expect(parts('60 mins: 2 x 30 mins')).toEqual(twice30);
    expect(parts('Mon 9.00-9.30, Wed 10.00-10.30')).toEqual(twice30);
  });
});

describe('ways of writing', () => {
  test.each([
    ['* 20 x 3', '60'],
    ['10. 20 mins daily', '100'],
    ['20m daily', '100'],
    ['3xwk 20 mins', '60'],
    ['60 mins wkly', '60'],
    ['1 time a week 20 mins', '20'],
    ['10 mins Tues-Fri', '40'],
    ['10 mins Mon-Tu', '20'],
    ['10 mins Mon to Thurs', '40'],
    ['Mon 9am-10', '60'],
    ['Mon 22.30-23.00', '30'],
    ['Mon 23.00-23.30', '30'],
    ['30.20 mins weekly', '30.2'],
    ['20.20 mins weekly', '20.2'],
    ['60 mins a weeek', '60'],
    ['60 mins a weel', '60'],
    ['3 tiems 20 mins', '60'],
    ['20 minuets daily', '100'],
    ['20minuet daily', '100'],
    ['20 minuites daily', '100'],
    ['20minuite daily', '100'],
    ['60 mins p. w', '60'],
    ['3@20 mins', '60'],
    ['3 by 20 mins', '60'],
    ['1/2 hour Mon, 1/2 hour Wed', '60'],
    ['1/4 hour Mon, 1/4 hour Wed', '30'],
    ['3/4 hour Mon, 3/4 hour Wed', '90'],
    ['1½ hours Mon, 1½ hours Wed', '180'],
    ['Threequarters of an hour weekly', '45'],
    ['Halfhour weekly', '30'],
    ['Numicon 3x 20 mins', '60'],
    ['60 mins a  week', '60'],
    ['60 mins per \t week', '60'],
    ['3 x 1/2 hour each, 1 1/2 hours', '90'],
    ['5 x 1/4 hour each, 1 1/4 hours', '75'],
    ['5 x 3/4 hour each, 3 3/4 hours', '225'],
    ['120.30 mins weekly', '120.3'],
    ['20.251 mins weekly', '20.25'],
    ['1) 20 mins daily\n 2) 10 mins weekly', '110'],
  ])('%j: %s', (text, minutes) => {
    expect(week(text)).toBe(minutes);
  });

  test.each<[string, DoseParts]>([
    ['Daily minutes', { times: { least: 5, most: 5 } }],
    ['24 sesions', { sessions: { least: 24, most: 24 } }],
    ['1 sesion', { sessions: { least: 1, most: 1 } }],
    ['24 sessons', { sessions: { least: 24, most: 24 } }],
    ['1 lesson', { sessions: { least: 1, most: 1 } }],
    ['1 visit', { sessions: { least: 1, most: 1 } }],
    ['1 slot', { sessions: { least: 1, most: 1 } }],
    ['1 morning a week', { times: { least: 1, most: 1 } }],
    ['1 afternoon a week', { times: { least: 1, most: 1 } }],
    ['College x 2 days a week', { days: { least: 2, most: 2 } }],
    ['College x 2 mornings a week', { times: { least: 2, most: 2 } }],
    ['for 2 halfterms', { weeks: { least: 12, most: 12 } }],
    ['for a halfterm', { weeks: { least: 6, most: 6 } }],
    ['for ½term', { weeks: { least: 6, most: 6 } }],
    ['indefinite', { weeks: 'open' }],
  ])('%j', (text, said) => {
    expect(parts(text)).toEqual(said);
  });

  test.each([
    'at 9:15', 'at 10.15', 'at9.15', '@10.15', 'at 0915', 'from 10 am', '10.15am', '9.15 a.m', '9.15 p.m.', '(10.15)', '10:15', '1:12', '12th', 'Years 9-11', 'group 12', 'ages 9-11', 'set2',
    'gp 2', 'Aut 1 & Spr 2', 'Aut 1, Spr2', 'this halfterm',
  ])('%s beside 20 mins daily is no part of the dose', (words) => {
    expect(week(`20 mins daily, ${words}`)).toBe('100');
    expect(week(`${words} - 20 mins daily`)).toBe('100');
  }); // prettier-ignore
});

describe('under other headings', () => {
  test.each<[string, Measure, unknown]>([
    ['2026', 'minutes a week', { weekly: { least: 2026, most: 2026 } }],
    [' 2026 ', 'minutes a week', { weekly: { least: 2026, most: 2026 } }],
    ['2 days a week', 'times', { times: { least: 2, most: 2 } }],
  ])('%j under %s', (text, measure, said) => {
    expect(doseInWords(text, measure)).toEqual({ parts: said });
  });

  test.each<[string, Measure, string]>([
    ['since 2026', 'minutes a week', 'no minutes or number of times can be found in it'],
    ['2026-27', 'minutes a week', 'no minutes or number of times can be found in it'],
    ['7.2-10', 'minutes', 'it may be a time of day'],
    ['7-10.2', 'minutes', 'it may be a time of day'],
    ['Phonics', 'times', 'no minutes or number of times can be found in it'],
    ['20 mins daily; 10 mins weekly', 'minutes', TWO_LENGTHS],
  ])('%j under %s: %s', (text, measure, why) => {
    expect(doseInWords(text, measure)).toEqual({ why });
  });
});

describe('what stands for something shorter', () => {
  test.each([
    ["1 x 40 f'nightly", '20'],
    ['40 mins ftnightly', '20'],
    ['Mon 30, Wed 30, Fri 15 mins', '75'],
    ['Mon 30, Wed 30-40 and Fri 15 mins', '75–85'],
    ['1h 30 x2', '180'],
    ['once or twice a week, 15 mins', '15–30'],
    ['45 min/day, 4 days/wk resource room', '180'],
    ['20 mins daily, 3 days a week', '60'],
    ['daily 2 x 10 mins', '100'],
    ['2 x 5 min movement breaks per day', '50'],
    ['Session 1 Mon 9.00-9.20; Session 2 Thurs 2.10-2.30', '40'],
    ['NELI: 3 x 30 group, 2 x 15 individual', '120'],
    ['was 5 x 20, now 3 x 20', '60'],
    ['3 x 20 mins (was 5 x 20)', '60'],
    ['MTWTF 15 mins', '75'],
    ['MTWT 10 mins', '40'],
    ['Mins: 30 / Sessions: 2', '60'],
    ['Times: 3, mins: 20', '60'],
    ['one fifteen minute session each day', '75'],
    ['one twenty-five minute session daily', '125'],
  ])('%j is read: %s', (text, minutes) => {
    expect(week(text)).toBe(minutes);
  });

  test.each([
    'Mon 9, Wed 30 mins',
    'Mon 30, Wed 2 x 30 mins',
    'Mon 30 x 2, Tues 10 mins',
    '1h 30 x2 mins',
    'daily, 3 x 20 mins',
    '20 mins daily, 3 days',
    '5 x 20, was 3 x 20',
    'Mins: 30 / Sessions: 12',
    'two fifteen minute sessions daily',
  ])('%j may be something else, and is not read', (text) => {
    expect(week(text)).not.toMatch(/^[\d–]+$/);
  });
});

describe('how many groups there are', () => {
  test('takes nothing from the dose behind it', () => {
    expect(week('2 groups of 4, 3 x 20 mins')).toBe('60');
  });

  test.each(['2 groups of 20 mins', '2 groups of 4'])('%j is no dose', (text) => {
    expect(week(text)).not.toMatch(/^[\d–]+$/);
  });
});

describe('a dose of week A and one of week B', () => {
  test.each([
    ['Wk A 50 mins, Wk B 50 mins x 2', '75'],
    ['Week A 50 mins, Week B 2 x 50 mins', '75'],
    ['Week A: 30 mins / Week B: 20-30 mins', '25–30'],
    ['wk a 20 mins daily, wk b 20 mins', '60'],
    ['Week A and Week B: 50 mins', '50'],
  ])('is half of both: %j is %s', (text, minutes) => {
    expect(week(text)).toBe(minutes);
  });

  test.each(['Week A 50 mins, Week B TBC', 'Week A 2 periods, Week B 50 mins'])('of which one is open is not read: %j', (text) => {
    expect(week(text)).not.toMatch(/^[\d–]+$/);
  });
});
