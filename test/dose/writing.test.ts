/** The many ways of writing one dose: each line of the grammar, the spellings and the words has an example here. */
import type { DoseParts, Measure } from '../../src/dose/parts';
import { minutesAWeek } from '../../src/dose/minutesAWeek';
import { wholeWorkingInWords } from '../../src/words/time';
import { doseInWords } from '../support/inWords';

/** "60", "60-150", "1 day"; what is missing to a figure; `?` where nothing can be had. */
function meant(text: string, measure: Measure = 'dose'): string {
  const reading = doseInWords(text, measure);
  if ('why' in reading) return '?';
  const { parts } = reading;
  const weekly = minutesAWeek(parts);
  if (weekly) return span(weekly);
  return (Object.keys(parts) as (keyof DoseParts)[])
    .filter((part) => part !== 'aWeekAssumed')
    .sort()
    .map((part) => {
      const value = parts[part] as { least: number; most: number } | 'open';
      return `${part} ${value === 'open' ? value : span(value)}`;
    })
    .join(', ');
}

function span({ least, most }: { least: number; most: number }): string {
  const [from, to] = [least, most].map((value) => String(Math.round(value * 1000) / 1000));
  return from === to ? String(to) : `${from}-${to}`;
}

describe('a length and its count', () => {
  test.each([
    ['1 hour 3x', '180'],
    ['1 hour 3 sessions weekly', '180'],
    ['1 hr 15 mins x 2', '150'],
    ['1 hr 3 weekly', '?'],
    ['2 x 20 min sessions', '40'],
    ['2 x 1 hour sessions a week', '120'],
    ['2 x 1 hour', '120'],
    ['20 mins x 3 days', '60'],
    ['10 mins x 5 afternoons', '50'],
    ['20 mins x 3', '60'],
    ['1 hour x 3', '180'],
    ['0.5 hours x 4', '120'],
    ['3 sessions 20 mins a week', '60'],
    ['2 sessions 1 hour per week', '120'],
    ['10 sessions 20 mins a week', '?'],
    ['3 sessions 20 mins weekly', '60'],
    ['8 sessions of 45 mins, weekly', '45'],
    ['three 20-minute sessions', '60'],
    ['3 x 10 minute sessions each day', '150'],
    ['Year 5 and 6 - 2 sessions of 20 mins weekly', '40'],
    ['3 sessions 1 hour weekly', '?'],
    ['2 sessions daily 10 mins', '100'],
    ['3 x week 20 mins', '60'],
    ['two 1 hour sessions a week', '120'],
    ['2 sessions weekly 20 mins', '40'],
    ['3 weekly sessions of 20 mins', '?'],
    ['2 sessions fortnightly 30 mins', '30'],
    ['2 sessions week 20 mins', '40'],
    ['3 a week, 20 mins', '60'],
    ['1 fortnightly 30 mins', '15'],
    ['3 x sessions 20 mins', '60'],
    ['5 mornings 10 mins', '50'],
    ['x 5 mornings 10 mins', '50'],
    ['3 days 20 mins', '60'],
    ['x 3 days 20 mins', '60'],
    ['20 mins, x3', '60'],
    ['x 20 mins 3 times', '60'],
    ['3 x 3', '9'],
    ['30-40 x 35', '?'],
    ['20-30 x 3', '60-90'],
    ['3-4 x 20', '60-80'],
    ['3xpw 10mins', '30'],
    ['2xp/w 20 mins', '40'],
    ['3xper week 10 mins', '30'],
    ['3xpens 10 mins', '?'],
    ['1 x 30 SALT + 2 x 15 TA follow up', '60'],
    ['2 x 20 LSA', '40'],
    ['3 x 15 teacher-led', '45'],
    ['2 x 15 TAs', '?'],
    ['2 x 10 TA hours', '?'],
    ['2 x 15 TA sessions', '?'],
  ])('%j is %s', (text, expected) => {
    expect(meant(text)).toBe(expected);
  });
});

describe('a length for its period', () => {
  test.each([
    ['45 mins week', '45'],
    ['1 hr wk', '60'],
    ['45 mins weekly', '45'],
    ['1 hour weekly', '60'],
    ['45 mins per wk', '45'],
    ['45 mins each week', '45'],
    ['45 mins p/w', '45'],
    ['45 mins p.w.', '45'],
    ['45 mins /week', '45'],
    ['45 mins /w', '45'],
    ['40 mins fortnightly', '20'],
    ['40 mins a fortnight', '20'],
    ['40 mins per fortnight', '20'],
    ['40 mins f/n', '20'],
    ['40 mins ftnight', '20'],
    ['2 hours fortnightly', '60'],
    ['40 mins every other week', '20'],
    ['40 mins each second week', '20'],
    ['40 mins alternate weeks', '20'],
    ['40 mins monthly', '10'],
    ['40 mins a month', '10'],
    ['1 hour per month', '15'],
    ['30 mins half termly', '5'],
    ['30 mins half-termly', '5'],
    ['30 mins per half term', '5'],
    ['30 mins each half-term', '5'],
    ['1 hour half termly', '10'],
    ['60 mins termly', '5'],
    ['60 mins a term', '5'],
    ['2 hours per term', '10'],
    ['38 mins yearly', '1'],
    ['38 mins annually', '1'],
    ['19 hours a year', '30'],
    ['38 mins 1 x year', '1'],
    ['30 mins 2 x months', '15'],
    ['30 mins 2 x half terms', '10'],
    ['30 mins every 3 weeks', '10'],
    ['30 mins each 2 weeks', '15'],
    ['30 mins every 2-3 weeks', '?'],
    ['20 mins per child weekly', '20'],
  ])('%j is %s', (text, expected) => {
    expect(meant(text)).toBe(expected);
  });
});

describe('every day, and named days', () => {
  test.each([
    ['Y5/6 boys Tues & Fri 20 mins', '40'],
    ['Y3 Fri after lunch, Wed 9.15-9.45', '?'],
    ['T 15, Th 20 (mins)', '35'],
    ['M 10, T 10, W 10, Th 10, F 5 mins', '45'],
    ['M 10, W 10', '?'],
    ['quarter of an hour a day, 3 days', '45'],
    ['10 mins daily for 3 days', '?'],
    ['10.05 for 15 mins, Mon, Wed', '30'],
    ['1:20 for 25 mins, Fridays', '25'],
    ['10 mins daily', '50'],
    ['10 mins a day', '50'],
    ['10 mins per day', '50'],
    ['10 mins p/d', '50'],
    ['10 mins/d', '50'],
    ['10 mins each school day', '50'],
    ['10 mins every weekday', '50'],
    ['10 mins every week day', '50'],
    ['10 mins every afternoon', '50'],
    ['10 mins every am', '50'],
    ['10 mins each pm', '50'],
    ['10 mins every morning and afternoon', '100'],
    ['10 mins each am & pm', '100'],
    ['1 x 10 mins daily', '50'],
    ['5 x 10 mins daily', '?'],
    ['10 mins daily, 5 days', '50'],
    ['10 mins daily, 3 days', '?'],
    ['10 mins daily Mon-Thurs', '40'],
    ['10 mins Monday', '10'],
    ['10 mins Mondays', '10'],
    ['10 mins Tue', '10'],
    ['10 mins Tues, Weds', '20'],
    ['10 mins Wednesday', '10'],
    ['10 mins Thur', '10'],
    ['10 mins Thursdays and Fridays', '20'],
    ['10 mins Mon to Fri', '50'],
    ['10 mins Mon - Wed', '30'],
    ['10 mins m-f', '50'],
    ['10 mins M/W/F', '30'],
    ['10 mins t/th', '20'],
    ['10 mins Fri-Mon', '10'],
    ['10 mins Mon-Fri and Mon', '?'],
    ['2 days a week', 'days 2'],
    ['5 mornings a week', 'times 5'],
    ['half a day per week', 'days 0.5'],
    ['1 full day a week', 'days 1'],
    ['1 whole day a week', 'days 1'],
    ['½ a day a week', 'days 0.5'],
    ['1/2 day a week', 'days 0.5'],
    ['2 days', '?'],
    ['2 days a fortnight', 'days 1'],
    ['3 half days a fortnight', 'days 0.75'],
  ])('%j is %s', (text, expected) => {
    expect(meant(text)).toBe(expected);
  });
});

describe('a slot in the timetable', () => {
  test.each([
    ['Mon 0920-1000', '40'],
    ['Wed 1315 - 1400', '45'],
    ['Tues 10 til 10.40', '40'],
    ["Fri 1.15 'til 2pm", '45'],
    ['2019-2020 weekly', '?'],
    ['Mon 9.15-9.45', '30'],
    ['Mon 9:15 - 9:45', '30'],
    ['Mon 9.15 to 9.45', '30'],
    ['Mon 9.15 until 9.45', '30'],
    ['Mon 9.15 till 9.45', '30'],
    ['Mon 9.15am-9.45am', '30'],
    ['Mon 9.15 am - 9.45 am', '30'],
    ['Mon 11.30am-12.15pm', '45'],
    ['Mon 12.45-1.15', '30'],
    ['Mon 2-3pm', '60'],
    ['Mon 9.45-9.45', '?'],
    ['Mon 20-30', '?'],
    ['Mon 25.00-26.00', '?'],
    ['9.15-9.45', 'minutes 30'],
    ['30 mins weekly, Tues 9.00-9.30', '30'],
    ['30 mins Tues 9.00-9.30', '30'],
    ['40 mins Tues 9.00-9.30', '?'],
    ['Mon 9.00-9.30, Tues 9.00-9.30', '60'],
  ])('%j is %s', (text, expected) => {
    expect(meant(text)).toBe(expected);
  });
});

describe('how long it runs is not how long it takes', () => {
  test.each([
    ['45 mins x 38 weeks', '45'],
    ['2 hours x 39 wks', '120'],
    ['45 mins x 12 weeks', 'minutes 45, weeks 12'],
    ['20 mins daily (review 14/1)', '100'],
    ['20 mins x 3, review on 5/2', '60'],
    ['5 mins x 6 weeks', 'minutes 5, weeks 6'],
    ['20 mins x 6 weeks', 'minutes 20, weeks 6'],
    ['1 hour x 6 weeks', 'minutes 60, weeks 6'],
    ['20 mins for 6 weeks', 'minutes 20, weeks 6'],
    ['for a week, 20 mins', 'minutes 20, weeks 1'],
    ['20 mins for 2 months', 'minutes 20, weeks 8'],
    ['20 mins for one month', 'minutes 20, weeks 4'],
    ['20 mins for 2 half terms', 'minutes 20, weeks 12'],
    ['20 mins for half a term', 'minutes 20, weeks 6'],
    ['20 mins for a half-term', 'minutes 20, weeks 6'],
    ['20 mins for 2 terms', 'minutes 20, weeks 24'],
    ['20 mins for a year', 'minutes 20, weeks 38'],
    ['20 mins, x 6 weeks', 'minutes 20, weeks 6'],
    ['20 mins ongoing', 'minutes 20, weeks open'],
    ['20 mins on-going', 'minutes 20, weeks open'],
    ['20 mins continuous', 'minutes 20, weeks open'],
    ['20 mins continuously', 'minutes 20, weeks open'],
    ['20 mins all year', 'minutes 20, weeks open'],
    ['20 mins throughout the year', 'minutes 20, weeks open'],
    ['20 mins continue', 'minutes 20, weeks open'],
    ['20 mins open-ended', 'minutes 20, weeks open'],
    ['20 mins openended', 'minutes 20, weeks open'],
    ['20 mins no end date', 'minutes 20, weeks open'],
    ['20 mins indefinitely', 'minutes 20, weeks open'],
    ['6 weeks', 'weeks 6'],
    ['6 wks', 'weeks 6'],
    ['ongoing', 'weeks open'],
    ['24 sessions', 'sessions 24'],
    ['24 lessons, 30 mins', 'minutes 30, sessions 24'],
    ['24 visits over 8 weeks', 'sessions 24, weeks 8'],
    ['20 mins daily this term', '100'],
    ['20 mins daily all autumn term', '100'],
    ['20 mins daily spring half-term', '100'],
  ])('%j is %s', (text, expected) => {
    expect(meant(text)).toBe(expected);
  });
});

describe('spellings that come to the same', () => {
  test.each([
    ['15 mins 3 tims a week', '45'],
    ['20\u00a0mins\u2003x\u202f3', '60'],
    ['20\tmins\nx 3', '60'],
    ['2\u200b0 mins x\ufeff 3', '60'],
    ['20\u201030 mins x 2', '40-60'],
    ['20–30 mins x 2', '40-60'],
    ['20\u221230 mins x 2', '40-60'],
    ['3 × 20 mins', '60'],
    ['3 ✕ 20 mins', '60'],
    ['3 * 20 mins', '60'],
    ['20 mins dailey', '100'],
    ['20 mins dayly', '100'],
    ['20 mins daliy', '100'],
    ['20 mins dialy', '100'],
    ['20 mins 3 x a weeek', '60'],
    ['20 mins 3 x a weel', '60'],
    ['3 sesions a week of 20 mins', '60'],
    ['1 sesson a week of 20 mins', '20'],
    ['3 tiems a week 20 mins', '60'],
    ['3 x 20 minuets', '60'],
    ['3 x 20minuites', '60'],
    ['3 x 20 minuet', '60'],
    ['20 mins twise a week', '40'],
    ['20 mins twie a week', '40'],
    ['20 mins 2ce a week', '40'],
    ['20 mins trice a week', '60'],
    ['20 mins thrice a week', '60'],
    ['20 mins once a week', '20'],
    ['10 mins evry day', '50'],
    ['10 mins ea day', '50'],
    ['60 mins p. w.', '60'],
    ['60 mins pwk', '60'],
    ['3 lots of 20 mins', '60'],
    ['3 @ 20 mins', '60'],
    ['3 by 20 mins', '60'],
    ['1,500 mins a week', '1500'],
    ['1½ hours weekly', '90'],
    ['1 ½ hours weekly', '90'],
    ['1¼ hours weekly', '75'],
    ['1¾ hours weekly', '105'],
    ['1 1/2 hours weekly', '90'],
    ['1 1/4 hours weekly', '75'],
    ['1 3/4 hrs weekly', '105'],
    ['½ hour weekly', '30'],
    ['¼ hour weekly', '15'],
    ['¾ of an hour weekly', '45'],
    ['1/2 an hour weekly', '30'],
    ['1/4 hr weekly', '15'],
    ['3/4 hour weekly', '45'],
    ['.5 hours weekly', '30'],
    ['0.5 of an hour weekly', '30'],
    ['an hour and a half weekly', '90'],
    ['one hour and one half weekly', '90'],
    ['one and a half hours weekly', '90'],
    ['1 and a half hour weekly', '90'],
    ['an hour and a quarter weekly', '75'],
    ['1 hour and three quarters weekly', '105'],
    ['three quarters of an hour weekly', '45'],
    ['3 quarters of an hour weekly', '45'],
    ['half an hour weekly', '30'],
    ['half-hour weekly', '30'],
    ['half hours x 2', '60'],
    ['quarter of an hour weekly', '15'],
    ['quarter hour daily', '75'],
    ['an hour weekly', '60'],
    ['a hr weekly', '60'],
    ['twenty-five mins weekly', '25'],
    ['twenty five mins weekly', '25'],
    ['forty five mins weekly', '45'],
    ['1 to 1, 20 mins weekly', '20'],
    ['one-to-one, 20 mins weekly', '20'],
    ['1-1 20 mins weekly', '20'],
    ['ＴＨＲＥＥ x ２０ mins', '60'],
    ['1 hour x two', '120'],
    ...(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const).map(
      (word, i): [string, string] => [`${word} x 10 mins`, String((i + 1) * 10)],
    ),
    ['fifteen mins weekly', '15'],
    ['twenty mins weekly', '20'],
    ['thirty mins weekly', '30'],
    ['forty mins weekly', '40'],
    ['fifty mins weekly', '50'],
    ['sixty mins weekly', '60'],
    ['ninety mins weekly', '90'],
  ])('%j is %s', (text, expected) => {
    expect(meant(text)).toBe(expected);
  });
});

describe('numbers that are no part of the dose', () => {
  test.each([
    '£300', '£ 1,200.50', '3/9/26', '03.09.2026', '2026-27', '2026/2027', '12 Sept', 'Sept 12', 'until 18/12', 'from the 7th', 'since 7.9', 'w/c 7 Sep', 'reviewed 3/11/26',
    'started 7th Sept', 'Aut 1', 'Autumn 1 & 2', 'Spr 2', 'Sum 1/2', 'Sp1', 'Su 2', 'A1', 'at 9.15', 'from 9am', '9:15', '(9.15)', '9.15am', '@ 9', '50%', '1:1', '1 : 3', '1st', '2nd wave',
    '3rd', '4th', 'Year 4', 'Yr 4', 'Y4', 'KS2', 'key stage 2', 'Term 2', 'T1/2', 'section 4', 'p 12', 'group 3', 'group of 4', 'grp 2', 'class 3', 'period 2', 'lesson 4', 'age 7',
    'aged 7-8', 'level 3', 'set 2', 'stage 5', 'phase 4', 'unit 3', 'wave 2', 'band 4', 'room 5', 'book 6', 'Springboard 3', 'Plus 1', 'Power of 2', 'RWI 2', 'tier 2', 'Ph 3', 'x 3 pupils',
    '4 chn', '2 x TA', '2 HLTAs', '3 other children', '6 kids', '2 x adults',
  ])('%s beside 20 mins daily', (words) => {
    expect(meant(`20 mins daily, ${words}`)).toBe('100');
    expect(meant(`${words} - 20 mins daily`)).toBe('100');
  }); // prettier-ignore
});

describe('what nobody can add up', () => {
  test.each([
    'alternate Tuesdays', 'bi-weekly', 'biweekly', 'bimonthly', 'tri-weekly', 'no longer', 'stopped', 'ended', 'TBC', 'moved from Mon', 'depending on staff', 'if needed',
    'shared', 'then less', 'or weekly', 'week A', 'wk b', '?', 'every other day', 'each second day', 'some weeks', 'am/pm', 'except Mon and Wed', 'not Sat', '30 seconds',
  ])('20 mins daily, %s', (words) => {
    expect(meant(`20 mins daily, ${words}`)).toBe('?');
  }); // prettier-ignore

  test.each(['not Weds', 'except Weds', 'excluding Fri', 'apart from Mon', 'but not on Tues'])(
    'but every day, %s, is four days',
    (words) => {
      expect(meant(`20 mins daily, ${words}`)).toBe('80');
      expect(meant(`20 mins Mon-Fri, ${words}`)).toBe('80');
      expect(meant(`twice daily 10 mins, ${words}`)).toBe('80');
    },
  );

  test.each(['am and pm', 'mornings and afternoons', 'mornings & afternoons'])('and daily, %s, is twice a day', (words) => {
    expect(meant(`20 mins daily, ${words}`)).toBe('200');
  });

  test.each([
    '20 mins over 6 weeks x 6', '12 x 30 mins over the term', '12 x 30 mins in total', '12 x 30 mins total', 'block of 6 x 30 mins', 'course of 6 x 45 mins', '6 x 30 mins, blocks',
    '5 20', '20 mins 7', '20 mins 3 x 4 x', '2 x 3 x daily 10 mins', '3 x 20 mins, 2 x week', 'every 3 days 20 mins', '1.15 hours weekly', '1.30 hours', '1.45 hrs weekly', '1-3 hours weekly',
    '3-20 minute sessions weekly', '5-20 mins weekly', '0 x 20 mins', '-20 mins weekly', '−20 mins', '200 mins x 0', 'mins', 'x', 'weekly', 'daily daily', '20 mins 2 months x',
  ])('%j gives no figure', (text) => {
    expect(meant(text)).not.toMatch(/^\d/);
  }); // prettier-ignore
});

describe('a cell of its own kind', () => {
  test.each<[string, Measure, string]>([
    ['20', 'minutes', 'minutes 20'],
    ['20-30', 'minutes', 'minutes 20-30'],
    ['7.5', 'minutes', 'minutes 7.5'],
    ['4.5', 'minutes', '?'],
    ['9.15', 'minutes', '?'],
    ['180', 'minutes', 'minutes 180'],
    ['181', 'minutes', 'minutes 181'],
    ['390', 'minutes', 'minutes 390'],
    ['391', 'minutes', '?'],
    ['0', 'minutes', '?'],
    ['5', 'minutes', 'minutes 5'],
    ['1.5', 'hours', 'minutes 90'],
    ['3', 'hours', 'minutes 180'],
    ['3.5', 'hours', 'minutes 210'],
    ['6.5', 'hours', 'minutes 390'],
    ['6.6', 'hours', '?'],
    ['3', 'times', 'times 3'],
    ['weekly', 'times', 'times 1'],
    ['fortnightly', 'times', 'times 0.5'],
    ['3 sessions', 'times', 'sessions 3, times 3'],
    ['3 days', 'times', 'times 3'],
    ['daily', 'times', 'times 5'],
    ['Mon, Wed', 'times', 'times 2'],
    ['twice a week', 'times', 'times 2'],
    ['0', 'times', '?'],
    ['6', 'weeks', 'weeks 6'],
    ['6-12', 'weeks', 'weeks 6-12'],
    ['ongoing', 'weeks', 'weeks open'],
    ['2 terms', 'weeks', 'weeks 24'],
    ['1.5', 'hours a week', '90'],
    ['1 hour', 'hours a week', '60'],
    ['60', 'minutes a week', '60'],
    ['2000', 'minutes a week', '2000'],
    ['1 hour', 'minutes a week', '60'],
    ['1 hour', 'time a week', '60'],
    ['20', 'time a week', '?'],
    ['2 days per week', 'time a week', 'days 2'],
    ['24', 'sessions in all', 'sessions 24'],
    ['20', 'dose', '?'],
    ['about 20', 'minutes', 'minutes 20'],
    ['20?', 'minutes', '?'],
    ['4 hours', 'dose', 'minutes 240'],
    ['7 hours', 'dose', 'total 420'],
    ['3 hours', 'dose', 'minutes 180'],
    ['1) 20 mins daily', 'dose', '100'],
    ['• 20 mins daily', 'dose', '100'],
    ['– 20 mins daily', 'dose', '100'],
    ['20 mins daily; 10 mins weekly', 'dose', '110'],
    ['20 mins daily & 10 mins weekly', 'dose', '110'],
    ['20 mins daily | 10 mins weekly', 'dose', '110'],
    ['20 mins daily. Also 10 mins weekly', 'dose', '110'],
    ['20 mins daily plus 10 mins weekly', 'dose', '110'],
    ['20 mins daily or 10 mins weekly', 'dose', '?'],
    ['20 mins daily + 10 mins', 'dose', '?'],
    ['60 mins a week (3 x 20)', 'dose', '60'],
    ['3 x 20 (60 mins a week)', 'dose', '60'],
  ])('%j under %s is %s', (text, measure, expected) => {
    expect(meant(text, measure)).toBe(expected);
  });

  test.each<[string, Measure, string]>([
    ['TBC', 'minutes', 'it is not filled in yet'],
    ['t.b.a.', 'minutes', 'it is not filled in yet'],
    ['???', 'dose', 'it is not filled in yet'],
    ['n/a', 'dose', 'it is not filled in yet'],
    ['-', 'dose', 'it is not filled in yet'],
    ['as and when needed', 'dose', 'it is not filled in yet'],
    ['as required.', 'dose', 'it is not filled in yet'],
    ['when needed', 'dose', 'it is not filled in yet'],
    ['varies', 'dose', 'it is not filled in yet'],
    ['to be agreed', 'dose', 'it is not filled in yet'],
    ['not known', 'dose', 'it is not filled in yet'],
    ['#REF!', 'minutes', 'the cell shows an error instead of a time'],
    ['Loading...', 'minutes', 'the cell shows an error instead of a time'],
    ['0', 'minutes', 'nought is no length of time; if it has ended, give its end date or status'],
    ['0 mins daily', 'dose', 'nought is no length of time; if it has ended, give its end date or status'],
    ['-20', 'minutes', 'a number below nought is no length of time'],
    ['9.15', 'minutes', 'it may be a time of day'],
    ['1.5', 'minutes', 'it may be hours'],
    ['400', 'minutes', 'too long for one session'],
    ['7', 'hours', 'too long for one session'],
    ['20', 'dose', 'a number alone does not say whether it is minutes or times a week'],
    ['20 mins and 30 mins', 'dose', 'it gives more than one length of session'],
    ['3 x 20 mins, Mon', 'dose', 'it says in two ways how often'],
    ['30 mins weekly x 6', 'dose', 'it says in two ways how often'],
    ['12 x 30 mins in total', 'dose', 'it may be so many in all'],
    ['3 x 20 mins, once weekly and fortnightly', 'dose', 'it gives two periods'],
    ['Phonics', 'dose', 'no minutes or number of times can be found in it'],
    ['20 mins 7 daily', 'dose', 'it is not clear what "7" means in it'],
    ['10 sessions 20 mins a week', 'dose', 'it is not clear whether that is a week, or in all'],
    ['1.15 hours weekly', 'dose', 'it is not clear how long 1.15 hours are'],
    ['30 mins every 2-3 weeks', 'dose', 'it is not clear how many weeks that is'],
    ['20 mins every 3 days', 'dose', 'it is not clear how often a week that is'],
    ['30-40 x 35', 'dose', 'it is not clear which number is the minutes'],
    ['5-20 mins weekly', 'dose', 'it is not clear whether it is a range, or so many times'],
    ['1 hr 3', 'dose', 'it is not clear what the number after the hours means'],
    ['20 mins alternate days', 'dose', 'it is not clear how often that is'],
  ])('%j under %s: %s', (text, measure, why) => {
    expect(doseInWords(text, measure)).toEqual({ why });
  });

  test('is too long to be a length of time from 1,001 letters on', () => {
    expect(doseInWords(`20 mins daily${' '.repeat(987)}`, 'dose')).toHaveProperty('parts');
    expect(doseInWords(`20 mins daily${' '.repeat(988)}`, 'dose')).toEqual({ why: 'it is too long to be read as a length of time' });
  });

  test('says what was taken for granted', () => {
    expect(doseInWords('3 x 20 mins', 'dose')).toMatchObject({ parts: { aWeekAssumed: true } });
    expect(doseInWords('3 x 20 mins a week', 'dose')).not.toHaveProperty('parts.aWeekAssumed');
    expect(doseInWords('1 x 20 mins daily', 'dose')).not.toHaveProperty('parts.aWeekAssumed');
    expect(doseInWords('3 x 20 mins', 'minutes')).not.toHaveProperty('parts.aWeekAssumed');
    const weekly = { least: 60, most: 60 };
    expect(wholeWorkingInWords({ weekly, from: 'a week', aWeekAssumed: true })).toBe(
      '60 minutes a week (no period is said, so a week is meant).',
    );
    expect(wholeWorkingInWords({ weekly, from: 'a week', aWeekAssumed: false })).toBe('60 minutes a week.');
  });
});
