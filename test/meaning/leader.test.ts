/** Who leads, with what training, and whether it is a duty, as single cells say it. */
import { isDuty } from '../../src/meaning/duty';
import { adultsNamed, readLeader, trainingHours } from '../../src/meaning/leader';
import type { Cell } from '../../src/meaning/cell';
import { phonics } from '../support/judged';

describe('who leads', () => {
  test.each([
    'CT', 'Class teacher', 'teachers', 'QTS', 'SENCO', 'SENDCo', 'Inclusion lead', 'Head', 'Headteacher', 'Deputy', 'Assistant head', 'assistant headteachers',
    'Assistant Principal', 'SALT', 'SLT', 'Speech therapist', 'Speech and language', 'speech language therapist', 'Speech & language therapist', 'OT',
    'Occupational therapist', 'Physio', 'physiotherapist', 'EP', 'Educational psychologist', 'Specialist', 'specialist teacher', 'Play therapist', 'Counsellor',
    'Counsellors', 'independent SALT', 'Speech/language', 'Speech/language therapist', 'Speech language', 'Speech / language', 'Online therapist', 'Mrs Parent, class teacher',
  ])('%j is a teacher or specialist', (text) => {
    expect(readLeader(text)).toBe('teacher or specialist');
  }); // prettier-ignore

  test.each([
    'TA', 'TAs', '2 TAs', '2TAs', 'TA2', 'T.A.', 'HLTA', 'H.L.T.A', 'LSA', 'LSAs', 'TA-SCS', 'JM-TA', 'JM- TA', 'Teaching assistant', 'teaching assistants',
    'Classroom assistant', 'Learning support assistant', 'Support staff', 'support asst', 'Higher level teaching assistant', 'Mentor', 'Learning mentors', 'ELSA', 'Assistant',
    'Keyworker', 'Key worker', 'key workers', 'Pastoral', 'Pastoral lead', 'Nursery nurse', 'Nurture lead', 'SENCO/TA', 'Mrs Head (TA)', 'Mrs Head-TA', 'Parent support assistant', 'Teacher and TA', 'Assistant head and TA',
  ])('%j is an assistant', (text) => {
    expect(readLeader(text)).toBe('assistant');
  }); // prettier-ignore

  test.each([
    'Volunteer', 'volunteers', 'Parent', 'parents', 'Grandparent', 'Peer', 'Peers', 'Buddy', 'reading buddies', 'Older pupil', 'older students', 'Older children',
    'Students in Year 10', 'pupil in Year 6', 'Year 6 pupils', 'Y6 pupil', 'Year 11 pupils', 'iPad', 'Yr 6 children', 'Sixth form students', 'Sixth formers', 'sixth-former', 'Teacher and volunteer', 'software',
    'Online', 'Computer', 'App', 'iPads', 'tablet', 'Self-led', 'self led', 'Independent', 'independently',
  ])('%j is a volunteer or software', (text) => {
    expect(readLeader(text)).toBe('volunteer or software');
  }); // prettier-ignore

  test.each([
    '', 'Mrs H', 'All staff', 'N/A', 'Stan', 'Otto', 'Betas', 'Depute', 'Apple', 'Transparent', 'Mrs Head', 'Mr. Parent', 'Ms Peers', 'Miss Ep', 'Dr Buddy', 'Online tutor',
    'Independent trainer', 'Online coaches', 'Online coach', 'Mrs Ota', 'Independent support worker', 'Independent practitioner', 'Independent consultant', 'Online adviser', 'Independent advisors',
    'Parent support adviser', 'Parent liaison', 'Teaching staff',
  ])('%j says no role', (text) => {
    expect(readLeader(text)).toBe('not known');
  }); // prettier-ignore
});

test.each<[string[], number]>([
  [['TA - Mrs K', 'Mrs K', 'mrs. K', 'TA Mrs K'], 1],
  [['Mr L (HLTA)', 'Mr L'], 1],
  [['JS (TA)', 'TA - JS', 'JS'], 1],
  [['Mrs H, TA', 'Mrs H'], 1],
  [['Speech and language therapist'], 1],
  [['TA and SENCO', 'KL/MN', 'TA'], 4],
  [['TA', 'TA 2', 'HLTA'], 3],
  [['class teacher', 'class TA'], 2],
  [['', 'n/a', 'tbc'], 0],
])('of %j so many are different adults: %i', (texts, count) => {
  expect(adultsNamed(texts).size).toBe(count);
});

describe('hours of training', () => {
  test.each<[string, number | null]>([
    ['5', 5],
    ['4.5', 4.5],
    ['4.25', 4.25],
    ['1.25 hours', 1.25],
    ['1-1.25 hours', 1],
    ['12 x 1 hour', 12],
    ['2 session of 3 hours', 6],
    ['1 hour x 12', 12],
    ['up to date', null],
    ['20+', 20],
    ['6 hours', 6],
    ['6 hrs', 6],
    ['6h', 6],
    ['1 hour', 1],
    ['1 hr', 1],
    ['.5 hours', 0.5],
    ['2 days', 12],
    ['1 day', 6],
    ['2d', 12],
    ['90 minutes', 1.5],
    ['30 mins', 0.5],
    ['1 min', 1 / 60],
    ['2 x 3 hours', 6],
    ['2x3hrs', 6],
    ['3 sessions of 2 hours', 6],
    ['1 session of 2 hours', 2],
    ['2 hours x 3', 6],
    ['2 hours x3', 6],
    ['3hrs + 2hrs', 5],
    ['3 hours and 2 hours', 5],
    ['3 hours & 2 hours', 5],
    ['4 hrs 30 mins', 4.5],
    ['1h30m', 1.5],
    ['1 hr .5 hr', 1.5],
    ['6 hours (1 day)', 6],
    ['6 hours in 2 days', 6],
    ['half a day', 3],
    ['Half day', 3],
    ['half an hour', 0.5],
    ['1/2 day', 3],
    ['½ day', 3],
    ['1½ days', 9],
    ['1 1/2 days', 9],
    ['11/2 days', 12],
    ['Halford course', null],
    ['5-6 hours', 5],
    ['5 to 6 hours', 5],
    ['5+ hours', 5],
    ['Trained, 6 hours', 6],
    ['less than 5 hours', 4.99],
    ['under 5 hours', 4.99],
    ['fewer than 5 hours', 4.99],
    ['up to 5 hours', 4.99],
    ['< 5 hours', 4.99],
    ['No', 0],
    ['None', 0],
    ['Untrained', 0],
    ['not trained', 0],
    ['nil', 0],
    ['0', 0],
    ['0.5 hours', 0.5],
    ['Yes', null],
    ['2019', null],
    ['Level 3', null],
    ['5 sessions', null],
    ['Northern course', null],
    ['', null],
  ])('%j is %s', (text, hours) => {
    expect(trainingHours(text)).toEqual(hours === null ? null : expect.closeTo(hours, 9));
  });
});

describe('a duty', () => {
  test('is what is named after the plan', () => {
    expect(isDuty({ text: '', heading: '', intervention: 'EHCP maths', notes: '' })).toBe(true);
    expect(isDuty({ text: '', heading: '', intervention: 'EHCP application group', notes: '' })).toBe(false);
  });

  test.each<[string, Cell]>([
    ['Duty', 'Yes'],
    ['Stage', 'Section F'],
    ['Statutory', 'Statutory'],
    ['Notes', 'EHC provision'],
    ['Notes', 'EHCP outcome 2'],
    ['Notes', 'statutory'],
  ])('is marked under %s by %j', (heading, cell) => {
    expect(phonics({ [heading]: cell }).duty).toBe(true);
  });

  test.each<[string, Cell]>([
    ['EHCP', 'Yes'],
    ['EHCP', 'y'],
    ['EHCP', true],
    ['EHCP', 1],
    ['EHCP', '✓'],
    ['EHCP', '✔'],
    ['EHCP', '✔\ufe0f'],
    ['EHCP', '☑ since May'],
    ['EHCP', '✅'],
    ['EHCP', 'Yes (from May)'],
    ['EHCP', 'EHCP, review pending'],
    ['EHCP', 'EHCP pending review'],
    ['SEN status', 'E'],
    ['SEN status', 'E since May'],
    ['SEN support or EHCP', 'Yes'],
    ['SEN status', 'EHC'],
    ['SEN status', 'EHC plan'],
  ])('of the row is none where the pupil has a plan: %s %j', (heading, cell) => {
    const { duty, hasPlan } = phonics({ [heading]: cell });
    expect([duty, hasPlan]).toEqual([false, true]);
  });

  test.each<[string, Cell]>([
    ['EHCP', 'No'],
    ['EHCP', 'Not EHCP'],
    ['EHCP', 'without EHCP'],
    ['EHCP', false],
    ['EHCP', 'years ago'],
    ['EHCP', '✗'],
    ['EHCP', 'Y/N'],
    ['EHCP', 'Yes/No'],
    ['SEN', 'Yes'],
    ['SEND', '✓'],
    ['SEN status', true],
    ['Stage', 1],
    ['EHCP', 'No longer statutory'],
    ['EHCP', 'oh yes'],
    ['SEN status', 'The E'],
    ['SEN status', 'Early'],
    ['SEN status', 'K'],
    ['SEN status', 'SEN support'],
    ['Notes', 'EHCP review due'],
    ['Notes', 'Yes'],
    ['Status of SEN', '✓'],
  ])('is not marked under %s by %j', (heading, cell) => {
    const { duty, hasPlan } = phonics({ [heading]: cell });
    expect([duty, hasPlan]).toEqual([false, false]);
  });

  test.each([
    'No EHCP', 'Not an EHCP', 'Not a statutory duty', 'Awaiting EHC', 'Non-EHCP', 'without an EHCP', 'Pre-EHCP', 'Awaiting EHCP', 'Pending EHCP', 'Apply for EHCP', 'Applying for EHCP', 'K - applied for EHCP', 'Application for EHCP',
    'Request EHCP', 'Requested an EHCP', 'Requesting EHCP', 'Working towards EHCP', 'EHCP application', 'EHCP applied for', 'EHCP app', 'EHCP app. in', 'EHCP needs assessment', 'EHC assessment', 'EHCP request',
    'EHCP requested', 'EHCP pending', 'EHC plan pending', 'EHCP refused', 'EHCP - declined', 'EHCP (draft)', 'Non-statutory', 'Not statutory', 'statutory assessment requested', 'statutory SATs',
    'of statutory school age', 'Not Section F',
  ])('is not yet one, or none, where it says %j', (text) => {
    expect(phonics({ 'SEN status': text }).duty).toBe(false);
    expect(phonics({ Notes: text }).duty).toBe(false);
  }); // prettier-ignore
});
