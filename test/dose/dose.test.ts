import type { Measure } from '../../src/dose/parts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { minutesAWeek } from '../../src/dose/minutesAWeek';
import { readDose } from '../../src/dose/dose';

/** The most minutes a week a text means, a day being 300; `?` where it can't be had. */
function most(text: string): number | '?' {
  const reading = readDose(text, 'dose');
  if ('why' in reading) return '?';
  return minutesAWeek(reading.parts)?.most ?? (reading.parts.days ? reading.parts.days.most * 300 : '?');
}

describe('a name before a dose', () => {
  const NAMES = [
    'Nurture group',
    'Maths class',
    'Steel band',
    'Small group',
    'Reading lesson',
    'Phonics',
    'Sensory room',
    'Hygiene unit',
    'Booster set',
  ];
  const TIMES: readonly (readonly [string, number])[] = [
    ['twice', 2],
    ['two times', 2],
    ['3 times', 3],
    ['three times', 3],
    ['4 mornings', 4],
    ['three afternoons', 3],
    ['2 sessions', 2],
    ['5 days', 5],
  ];

  test.each(NAMES)('"%s" takes nothing from how often it is: "twice" is no number of a group', (name) => {
    for (const [often, times] of TIMES)
      for (const period of ['a week', 'per week', 'each week', 'weekly'])
        for (const text of [`${name} ${often} ${period} for 20 minutes`, `${name} ${often} ${period}, 20 mins`])
          expect([text, most(text)]).toEqual([text, times * 20]);
  });

  test('that ends in a number of its own keeps it', () => {
    expect(['Group 2 20 mins daily', 'RWI group 3, 20 mins daily', 'Group 2 times tables 20 mins weekly'].map(most)).toEqual([
      100, 100, 20,
    ]);
  });
});

test.each([
  ['3 30-minute group sessions a week', 90],
  ['3 thirty minute reading sessions a week', 90],
  ['three 20 minute speech sessions weekly', 60],
  ['2 45 minute small group sessions per week', 90],
  ['10 thirty minute intervention sessions every two weeks', 150],
  // But a word of how often is no name; and so many in all.
  ['3 30 minute fortnightly sessions', '?'],
  ['2 20 minute daily sessions', '?'],
  ['12 30 minute tutoring sessions', '?'],
])('what sessions are takes nothing from how many: %j is %s', (text, minutes) => {
  expect(most(text)).toBe(minutes);
});

test('a second provision of so many afternoons or days, whose length is not said, leaves the whole unread', () => {
  expect(
    ['ELSA 45 mins weekly; Nurture 2 afternoons', 'ELSA 45 mins weekly\nForest school 1 day', 'Phonics 20 mins, 3 mornings'].map(most),
  ).toEqual(['?', '?', 60]);
});

test.each<[string, number | '?']>([
  ['30 mins phonics daily + handwriting', '?'],
  ['Phonics 20 mins daily plus guided reading', '?'],
  ['20 mins daily phonics + spelling', 100],
  ['30 mins daily + handwriting', 150],
  ['Phonics 4 x 15 mins + resources', 60],
  ['20 mins phonics + spelling daily', 100],
])('what is named behind a plus, as something was before it, is a second provision: %j is %s', (text, minutes) => {
  expect(most(text)).toBe(minutes);
});

test('a morning is no length: a group in the morning is seldom all morning', () => {
  expect(['3 mornings a week', '2 afternoons', '2 mornings, 1 hour each', 'half a day a week'].map(most)).toEqual(['?', '?', 120, 150]);
});

describe('a dose that says it all', () => {
  test.each([
    ['3 x 20 mins pw', 60],
    ['5x15 minutes', 75],
    ['20m x8', 160],
    ['5mins x5mornings', 25],
    ['5x2 x 15 mins', 150],
    ['3x20', 60],
    ['20 x 3', 60],
    ['10 x 10 mins guided activities', 100],
    ['15 mins every morning', 75],
    ['10 minutes individual work per day', 50],
    ['twice daily 10 mins', 100],
    ['Thirty minutes a week', 30],
    ['three times a week for half an hour', 90],
    ['½ hour twice a week', 60],
    ['2 hours per week', 120],
    ['1.75 hours a week', 105],
    ['1h/wk', 60],
    ['1hr 15 mins weekly', 75],
    ['1 x 30mins every two weeks', 15],
    ['1 hour fortnightly', 30],
    ['1.5 hrs per half term', 15],
    ['25 mins Tues/Thurs', 50],
    ['20 mins Mon-Fri', 100],
    ['1 day per week', 300],
    ['10 mins 5 days a week', 50],
    ['1 to 1 20 mins daily', 100],
    ['Additional phonics groups 15 mins daily.', 75],
    ['3\u00a0×\u00a020 mins', 60],
    ['３×２０ mins', 60],
    ['approximately 30 minutes every week for 6-12 weeks', 30],
    ['24 sessions (3 sessions per week for 8 weeks), each lasting for 30 minutes', 90],
    ['1 x 30mins every two weeks\n+ Phonics group 1 x 30min weekly', 45],
    ['Mon 20 mins, Wed 30 mins', 50],
    ['Mon 9.15–9.45', 30],
    ['Tues + Thurs 1.30-2.00', 60],
    ['9.00-9.30 daily', 150],
    ['Mon 12.45-1.15', 30],
    ['Mon 9.00-9.30, Wed 1.00-1.20', 50],
    ['9.00-9.20 M, W, F', 60],
    ['Week A 3 x 20 mins, Week B 2 x 20 mins', 50],
    ['50 mins, Week A only', 25],
    ['6 sessions, 30 mins weekly', 30],
    ['2.5 hours weekly, in 5 half-hour sessions', 150],
    ['150 minutes weekly (30 min daily)', 150],
    ['20 mins x 4 (not Fri)', 80],
    ['Phonics daily 20 mins; maths 2 x 30', 160],
    ['Reading 3x10, spelling 2x15', 60],
  ])('%j is %d minutes a week', (text, minutes) => {
    expect(most(text)).toBe(minutes);
  });
});

describe('a dose that does not say it all, or could mean two things', () => {
  test.each([
    'TBC',
    'as required',
    'three times a week',
    'daily',
    'half an hour',
    '20-30 minute session for 6 weeks',
    '15 hours of tutoring',
    '24-30 half hour sessions',
    'up to 24 sessions',
    '10 hours /£300',
    '2 x TA',
    '5 x TA',
    '2 sessions week x2 groups',
    '3 sessions per week, x 3 teachers',
    'T1/2 x1 visit',
    'Year 2 Term 3 to Year 3 Term 2',
    '20',
    '20:20',
    'Springboard 3',
    '9.15–9.45',
    '25.30-26.00 daily',
    '1.15-1.45 hours daily',
    '5 x 20 mins daily',
    '7 sessions of 20 mins',
    '20 mins and 30 mins',
    '0 mins daily',
  ])('%j gives no figure', (text) => {
    expect(most(text)).toBe('?');
  });
});

describe('cells as they are typed in a hurry', () => {
  test.each<[string, number]>([
    ['30 mins weekly, 6 sessions', 30],
    ['2 x 10 mins daily', 100],
    ['3 x 20 mins daily', 300],
    ['15 mins x 2 daily', 150],
    ['10 mins am and 10 mins pm daily', 100],
    ['10 mins daily, morning and afternoons', 100],
    ['10 mins daily, mornings and afternoon', 100],
    ['30 mins Mon-Fri (not Wed)', 120],
    ['30 mins weekly (6 sessions)', 30],
    ['40 mins a week over 2 sessions', 40],
    ['1.5 hours over 3 sessions per week', 90],
    ['2 hours split into 4 sessions a fortnight', 60],
    ['Whole morning Thurs (9-12)', 180],
    ['5 sessions of 15 mins per week', 75],
    ['Tu/Th 45 mins', 90],
    ['20 mins daily Mon-Thurs', 80],
    ['45mins wk', 45],
    ['1 hour per week in 3 sessions', 60],
    ['60 mins weekly (2 sessions)', 60],
    ['45 mins 1 x term', 3.75],
    ['30 mins 1 x fortnight', 15],
    ['30 mins 1 x month', 7.5],
    ['30 mins once month', 7.5],
    ['30 mins 1 x half term', 5],
    ['RWI 2 - 20 mins x 5', 100],
    ['Numicon 3 - 20 mins x 3', 60],
    ['3 x c.20mins', 60],
    ['twise a week 20 mins', 40],
    ['twcie weekly 20 mins', 40],
    ['trice weekly 15 mins', 45],
    ['10 mins phonics daily + 10 mins reading daily', 100],
    ['30 mins weekly x4 chn', 30],
    ['x4 chn 20 mins weekly', 20],
    ['15 mins daily (Aut 1)', 75],
    ['15 mins daily - Autumn 2', 75],
    ['15 mins daily w/c 7 Sep', 75],
    ['15 mins daily from 7/9/26', 75],
    ['15 mins daily until 18/12', 75],
    ['15 mins daily 2026-27', 75],
    ['60 mins pw (3x20)', 60],
    ['1 hour a week (3 x 20 mins)', 60],
    ['9-9.30 daily', 150],
    ['9am-9.30am daily', 150],
    ['2-3pm Mon', 60],
    ['11.15 - 12 Tues', 45],
    ['Wed 9am 30 mins', 30],
    ['three 20 minute sessions a week', 60],
    ['One 45 minute session per week', 45],
    ['one half hour session a week', 30],
    ['3 lots of 20 mins', 60],
    ['15 mins dailey', 75],
    ['20 mins 3 tiems a weeek', 60],
    ['1 1/2 hours weekly', 90],
    ['1hr30 weekly', 90],
    ['1h30 pw', 90],
    ['One full day per week', 300],
    ['Mon (30 mins) Wed (45 mins)', 75],
    ['Tues 20 mins Thurs 25 mins', 45],
    ['1) 30 mins weekly\n2) 20 mins weekly', 50],
    ['- 30 mins weekly', 30],
    ['20 mins 3 x week 1:1 with TA', 60],
    ['15-20mins daily', 100],
    ['up to 30 mins x 2', 60],
    ['5 x per week 10 mins', 50],
    ['1.5hrs weekly', 90],
    ['90 mins per fortnight', 45],
    ['fortnightly 40 mins', 20],
    ['half termly 1hr', 10],
    ['Y3 group 20 mins daily', 100],
    ['KS2 3 x 30', 90],
    ['Wave 3: 25 mins x 4', 100],
    ['Weekly – 1 hour', 60],
    ['Every Tuesday pm for 45 minutes', 45],
    ['Mon, Wed, Fri 20 mins', 60],
    ['daily (Mon-Fri) 20 mins', 100],
    ['10:30-11:00 Tues', 30],
    ['2 x 30 mins 1:1 with TA', 60],
    ['3x weekly 15 min', 45],
    ['1 hr/wk', 60],
    ['20min x3/wk', 60],
    ['30 mins daily (am)', 150],
    ['6 week block 2 x 20 mins', 40],
    ['1 x weekly 30mins (6 weeks)', 30],
    ['20 to 30 minutes twice a week', 60],
    ['30 mins each week this term', 30],
    ['2 x 20 mins per week for 2 terms', 40],
    ['45 mins Tuesday mornings', 45],
    ['20 mins x 5 (a.m.)', 100],
    ['Three x 15 mins', 45],
    ['30 minutes per session, 2 sessions per week', 60],
  ])('%j is %d minutes a week', (text, minutes) => {
    expect(most(text)).toBe(minutes);
  });

  test.each([
    '30 mins weekly x 6',
    '2 x 30 mins / 3 x 15 mins',
    '3 sessions x 15 mins daily',
    '10 mins am/pm',
    '6 x weekly sessions of 30 mins',
    '1 x 30 mins x term',
    'tri-weekly 20 mins',
    '1 hour bi-weekly',
    '6 x 30 mins in total',
    'Block of 6 x 45 mins',
    '8 x 45 min sessions',
    '12 x 1 hour art therapy sessions',
    '20 mins phonics, 20 mins maths, 3 x week',
    '30 mins Mon (moved from Tues)',
    'Tues or Thurs 30 mins',
    '20 mins every 3 days',
    'no longer 20 mins daily',
    '20 mins daily (ended)',
    '20 mins daily?',
    '60 mins pw (3x25)',
  ])('%j could mean more than one thing, so it gives no figure', (text) => {
    expect(most(text)).toBe('?');
  });
});

test('every real cell comes to what it means, and never to a figure where none can be had', () => {
  const cells = readFileSync(join(import.meta.dirname, '../fixtures/cells.csv'), 'utf8');
  // A cell with a comma or a line break stands in quotation marks.
  const lines = [...cells.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*)),(\?|\d+)\n/g)].map(([, quoted, plain, minutes]) => [
    (quoted ?? plain ?? '').replace(/""/g, '"'),
    minutes,
  ]);
  expect(lines).toHaveLength(40);
  expect(lines.map(([text = '']) => [text, String(most(text))])).toEqual(lines);
});

describe('a range', () => {
  test('keeps its least and its most', () => {
    expect(readDose('20–30 mins, 3–5 times a week', 'dose')).toEqual({
      parts: { minutes: { least: 20, most: 30 }, times: { least: 3, most: 5 } },
    });
  });

  test.each(['20 to 30', '20/30', '20-30', '20.30', '30-20'])('is read from %j under a heading for minutes', (text) => {
    expect(readDose(`${text} minutes`, 'minutes')).toEqual({ parts: { minutes: { least: 20, most: 30 } } });
  });
});

describe('a bare number', () => {
  test.each<[Measure, unknown]>([
    ['minutes', { minutes: { least: 3, most: 3 } }],
    ['times', { times: { least: 3, most: 3 } }],
    ['weeks', { weeks: { least: 3, most: 3 } }],
    ['hours a week', { weekly: { least: 180, most: 180 } }],
    ['minutes a week', { weekly: { least: 3, most: 3 } }],
  ])('means what its column is for: %s', (measure, parts) => {
    expect(readDose('3', measure)).toEqual({ parts });
  });

  test('means nothing by itself', () => {
    expect(readDose('3', 'dose')).toHaveProperty('why');
  });
});

describe('any text', () => {
  test('is answered without throwing, and a figure is never below nought', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const figure = most(text);
        expect(figure === '?' || figure >= 0).toBe(true);
      }),
    );
  });

  test('gives the same in capitals, with no-break spaces and with space around it', () => {
    const word = fc.constantFrom(
      '3',
      '20',
      '20-30',
      'x',
      'mins',
      'minutes',
      'daily',
      'weekly',
      'a week',
      'twice',
      'hour',
      'sessions',
      'phonics',
      'TA',
      'Mon',
      'for 6 weeks',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const text = words.join(' ');
        expect(readDose(`  ${text.toUpperCase().replace(/ /g, '\u00a0')} `, 'dose')).toEqual(readDose(text, 'dose'));
      }),
    );
  });

  test('"N x M minutes" is N times M for all sensible N and M, in either order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 5, max: 90 }), (count, minutes) => {
        expect(most(`${count} x ${minutes} minutes`)).toBe(count * minutes);
        expect(most(`${minutes} mins x ${count} a week`)).toBe(count * minutes);
      }),
    );
  });
});

describe('a dose with what it comes to behind an equals sign', () => {
  test.each<[string, number | '?']>([
    ['10 mins x 5 days = 50 mins', 50],
    ['20 mins daily = 100 mins', 100],
    ['20 mins daily = 1 hr 40', 100],
    ['Mon & Wed 20 mins = 40 mins a week', 40],
    ['3 x 20 = 60', 60],
    ['3 x 20 mins=60 mins pw', 60],
    // No sum, no figure.
    ['10 mins x 5 days = 60 mins', '?'],
    ['2-3 x 20 mins = 60 mins', '?'],
    // Each of them, or together?
    ['3 sessions = 60 mins', '?'],
    ['1 hour = 60 mins', '?'],
    ['Phonics = 3 x 20 mins', 60],
    ['Mon = 20 mins, Tue = 30 mins', 50],
  ])('%j: %s', (text, expected) => {
    expect(most(text)).toBe(expected);
  });

  test('keeps its session and its times', () => {
    expect(readDose('10 mins x 5 days = 50 mins', 'dose')).toEqual(readDose('10 mins x 5 days', 'dose'));
  });
});

test.each<[string, number | '?']>([
  ['from 10 to 10.30 on Tuesdays', 30],
  ['from 2 until 2.30 Mon and Wed', 60],
  ['from 10.00 to 10.30 on Tuesdays', 30],
  ['Mon from 9.15 - 9.45', 30],
  ['daily, from 1 till 1.20pm', 100],
  ['from 3 to 3.5 hours weekly', 210],
  ['20 mins daily from 2.11 to 18.12', '?'],
  ['20 mins daily from 2 Nov', 100],
])('a slot may begin with "from": %j: %s', (text, expected) => {
  expect(most(text)).toBe(expected);
});

test('"from 20 to 30 mins" is a length from its least to its most', () => {
  expect(readDose('from 20 to 30 mins daily', 'dose')).toMatchObject({ parts: { minutes: { least: 20, most: 30 } } });
});

test.each<[string, number | '?']>([
  ['20 mins phonics every day, plus speech when the therapist comes', '?'],
  ['3 x 20 mins + ELSA whenever there is time', '?'],
  ['20 mins daily and when TA is free', 100],
  ['20 mins daily, when TA is free', 100],
  ['20 mins daily. Stops when he is tired', 100],
  ['3 x 20 mins phonics and spelling', 60],
])('a second provision without a time of its own hides in "plus … when": %j: %s', (text, expected) => {
  expect(most(text)).toBe(expected);
});

test.each<[string, number | '?']>([
  ['4 out of 5 days, 20 mins', 80],
  ['Wednesday mornings 9-12', 180],
  ['Speech 30 mins weekly, OT as advised', '?'],
  ['6 sessions, weekly, 45 minutes each', 45],
  ['Spelling 3 x 10 mins. Social skills weekly.', '?'],
  ['15 mins. phonics daily', 75],
  ['3 x 20 mins. small group weekly', 60],
  ['3 group sessions of 30 minutes plus 2 individual sessions of 15 minutes each week', 120],
  ['12 sessions of 30 minutes plus 2 sessions of 15 minutes', '?'],
  ['3 sessions, weekly, 45 minutes each', 135],
  ['Once a week for thirty minutes, no more than 3 learners', 30],
])('%j is %s', (text, minutes) => {
  expect(most(text)).toBe(minutes);
});

test.each<[string, number | '?']>([
  ['three one to one 35 minute sessions each week for 20 weeks', 105],
  ['One-on-one tutoring three times per week for 30 minutes', 90],
  ['Three tutoring sessions per week—at minimum—each lasting at least 30 minutes', 90],
  ['These groups meet between three and five times a week for 20 to 40 minutes', 200],
  ['two to five weekly sessions of twenty to thirty minutes each', 150],
  ['45 minutes weekly, at the same time and on the same day', 45],
  ['20 mins daily with the same TA, and 45 mins ELSA weekly', 145],
  ['twice weekly, 45-minute sessions (during the school day)', 90],
  ['two 20 minute sessions each week - a total of 12 sessions over 6 weeks', 40],
  ['Daily 1:1 phonics intervention (15 mins). Target: secure Phase 3 by end of term.', 75],
  ['Phonics 20 mins daily. Target: 2 sub-levels. ELSA 30 mins weekly', 130],
  ['Students in second and third grades receive 57 minutes of instruction daily', 285],
  ['Daily reading to an adult. 15 minutes a day', 75],
  ['Speech 2x/week, 30 min; OT 1x/week, 45 min', 105],
  ['Speech 2x/week, 30 min; OT weekly', '?'],
  ['Implemented daily (5 days a week)', '?'],
  ['Phonics 15 mins daily\nSALT as per programme', '?'],
  ['Reading support (30 mins daily) or comprehension support (as needed)', '?'],
  ['15 mins daily plus handwriting group', '?'],
  ['Weekly therapy for a minimum of 30 minutes, plus a programme of activities delivered by trained staff', '?'],
  ['20-40 minutes per day in a small group (3-6 students)', 200],
  ['3-5 times per week, 30-45 minutes per day', 225],
  ['Bubble time- 5mins x5mornings with TA', 25],
  ['20-30-minute sessions 3 times per week, totaling 60 minutes per week', '?'],
])('of a sentence as it is published, %j is %s', (text, minutes) => {
  expect(most(text)).toBe(minutes);
});
