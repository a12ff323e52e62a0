/** The tables that reading goes by: headings, fields and programmes. */
import { FIELDS, FIELD_NAMES, NOT_USED, fieldName, readField, type Field } from '../../src/register/fields';
import { fieldOf, fieldsOf } from '../../src/register/headingEvidence';
import { headingMark, isOurHeading, numberedHeading, plainHeading } from '../../src/register/headings';
import { isInHours } from '../../src/register/headingUnits';
import { findProgramme, isTherapyOrPastoral } from '../../src/meaning/programme';
import { the } from '../support/judged';

describe('the table of headings', () => {
  test('holds each heading in plain words, once for a field', () => {
    for (const { headings } of FIELDS) {
      expect(new Set(headings).size).toBeGreaterThanOrEqual(headings.length - 1);
      for (const heading of headings) expect(heading === plainHeading(heading) && heading !== '').toBe(true);
    }
  });

  test('names each field in words of its own', () => {
    expect(FIELD_NAMES).toEqual([
      'Last review', 'Pupil', 'Year or class', 'Intervention', 'Hours a week', 'Minutes a week', 'Time a week', 'Dose', 'Minutes a session', 'Times a week', 'Weeks',
      'Sessions in all', 'Hours in all', 'Start date', 'Ended on', 'End date', 'From (clock)', 'To (clock)', 'Day', 'Week A or B', 'Per week or month', 'Term', 'Lesson missed', 'When in the day', 'Where', 'Training', 'Led by', 'Group size', 'Link to class', 'Plan',
      'Evidence', 'Entry data', 'Target', 'Exit data', 'EHCP or statutory', 'SEN status', 'Placement', 'Need', 'Status', 'Cost', 'Funding', 'Notes', 'Not used',
    ]); // prettier-ignore
    for (const { field, name } of FIELDS) expect([fieldName(field), readField(name.toUpperCase())]).toEqual([name, field]);
  });

  test('knows what is left alone, and what is no field', () => {
    expect(readField(' not  used')).toBeNull();
    expect(readField(NOT_USED)).toBeNull();
    expect(readField('Fred')).toBeUndefined();
  });

  test.each<[Field, string[]]>([
    ['pupil', ['Pupil', 'Name', 'Child', 'Student', 'Pupil name', 'Initials', 'Targeted pupil group or individual', 'Assigned pupils', 'Who?']],
    ['year', ['Year', 'Year Group', 'Class', 'Class Group', 'NCY']],
    ['intervention', ['Intervention', 'Provision', 'Name of the intervention', 'Name the intervention', 'Provision title', 'Intervention Programmes', 'Programme', 'Action', 'Approach/Intervention/additional provision']],
    ['dose', ['Provision and frequency', 'Frequency', 'Dose', 'How often', 'Frequency and duration', 'When and how often']],
    ['weekTime', ['Time per week']],
    ['minutes', ['Length of Sessions', 'Length of the sessions', 'Session length', 'Mins', 'Minutes', 'Duration', 'Time?']],
    ['times', ['Number per week', 'Number of sessions each week', 'Sessions per week', 'x per week', 'Times/wk', 'Frequency']],
    ['weeks', ['Number of weeks the intervention ran for', 'Length of intervention', 'Weeks', 'No. of weeks', 'Duration']],
    ['sessions', ['Number of sessions', 'Total sessions']],
    ['hours', ['Hours per week', 'Hrs/wk']],
    ['total', ['Total weekly minutes', 'Mins pw']],
    ['start', ['Start date', 'From']],
    ['end', ['End date', 'To']],
    ['term', ['Term', 'When?', 'Provision date range', 'Duration']],
    ['when', ['Times', 'When', 'Time of day', 'Slot', 'Day/time', 'Period']],
    ['place', ['Location', 'Where', 'In/out of class', 'Setting', 'Room']],
    ['ledBy', ['Lead Person', 'Led by', 'By whom', 'Staff', 'Staffing', 'Adult', 'Role of the staff leading each activity', 'Who will provide intervention', 'Who?']],
    ['training', ['Training', 'Training / intervention', "Hours' training"]],
    ['group', ['Number in Group', 'Size of group', 'Ratio', 'Child/Adult Ratio', 'Group']],
    ['lesson', ['Lesson missed', 'Missing', 'Taken from', 'Withdrawn from']],
    ['link', ['Link to class', 'Links to classwork']],
    ['plan', ['Plan', 'Resources']],
    ['evidence', ['Evidence', 'Evidence base', 'Evidence that supports this approach', 'Rationale']],
    ['entry', ['Entry', 'Entry data', 'Baseline', 'Start grade', 'Entry Criteria']],
    ['target', ['Target', 'Outcome', 'Intended outcome', 'Expected Outcomes']],
    ['exit', ['Exit', 'Exit data', 'End grade', 'Impact', 'Outcome']],
    ['lastReview', ['Reviewed', 'Last review']],
    ['duty', ['Section F', 'Statutory', 'In the plan']],
    ['sen', ['EHCP', 'SEN Level', 'SEN status']],
    ['status', ['Status', 'Active', 'Ended']],
    ['cost', ['Cost', 'Full cost']],
    ['notes', ['Notes', 'Comments']],
  ])('knows what schools call %s', (field, headings) => {
    for (const heading of headings) expect([heading, fieldsOf(heading).includes(field)]).toEqual([heading, true]);
  }); // prettier-ignore

  test('reads every heading in it, also in capitals with stops', () => {
    for (const { field, headings } of FIELDS)
      for (const heading of headings) expect(fieldsOf(`${heading.toUpperCase()}.`)).toContain(field);
  });
});

describe('a heading', () => {
  test.each([
    ['Times/wk', 'times wk'],
    [' TIMES  wk. ', 'times wk'],
    ["Child's name", 'childs name'],
    ['Child’s name', 'childs name'],
    ['Ｍｉｎｓ', 'mins'],
    ['', ''],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), ''],
  ])('%j in plain words is %j', (heading, plain) => {
    expect(plainHeading(heading)).toBe(plain);
  });

  test('that is no text is none', () => {
    expect([plainHeading(20), plainHeading(undefined), plainHeading(true)]).toEqual(['', '', '']);
  });

  test.each<[string, string | null]>([
    ['Pupil', 'pupil'],
    ['Intervention 2', 'intervention'],
    ['Mins (3)', 'minutes'],
    ['Minutes per week', 'total'],
    ['Time (mins per week)', 'total'],
    ['Weekly mins of support', 'total'],
    ['Mins allocated each week', 'total'],
    ['Total time in hours per week', 'hours'],
    ['Weekly hours of support', 'hours'],
    ['Hrs given pw', 'hours'],
    ['Sess/wk', 'times'],
    ['Sess', 'times'],
    ['Sess p/w', 'times'],
    ['No. sess', 'times'],
    ['Total sess', 'sessions'],
    ['Mins p/w', 'total'],
    ['Number of times, minutes per week', null],
    ['Intervention (see key)', 'intervention'],
    ['Intervention/Support', 'intervention'],
    ['Led by (initials)', 'ledBy'],
    ['Start date of programme', 'start'],
    ['Initiation Date', 'start'],
    ['Date initiated', 'start'],
    ['Last review on', 'lastReview'],
    ['Date for next review', null],
    ['Next steps', null],
    ['Review date (next)', null],
    ['Last review score', null],
    ['Number of sessions attended', null],
    ['Number of sessions completed', null],
    ['Total sessions delivered', null],
    ['Total sessions so far', null],
    ['Total sessions to date', null],
    ['Start of intervention data', null],
    ['End of intervention score', null],
    ['Start of intervention scores', null],
    ['End of intervention level', null],
    ['End of intervention levels', null],
    ['Length of time (weeks)', 'weeks'],
    ['Length (weeks)', 'weeks'],
    ['Length (per week)', 'minutes'],
    ['Outvention status', null],
    ['Outvention reasons. Blank minutes a week', null],
    ['Pupil Premium', null],
    ['Class teacher', null],
    ['Entry data used', 'entry'],
    ['Number of sessions per week planned', 'times'],
    ['Mins per session (weekly)', 'minutes'],
    ['Half an hour per week', null],
    ['An hour per week', null],
    ['Outcome no.', 'target'],
    ['Session number', null],
    ['No.', null],
    ['Sessions no.', 'times'],
    ['Fred', null],
    ['Pupilx', null],
  ])('%j is %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });

  test('of several fields names them, the likeliest first', () => {
    expect(fieldsOf('Name')).toEqual(['pupil', 'intervention']);
    expect(fieldsOf('Frequency')).toEqual(['dose', 'times']);
  });

  test.each(['Length (hours)', 'Length (hour)', 'Length (hrs)', 'Length (hr)', 'Duration (mins)', 'Duration (min)', 'Time (in minutes)'])(
    '%s is the minutes of a session, whatever stands under it',
    (heading) => {
      expect(fieldsOf(heading)).toEqual(['minutes']);
    },
  );

  test('with something else in brackets may be as many things as without', () => {
    expect(fieldsOf('Length (see key)')).toEqual(['minutes', 'weeks']);
    expect(fieldsOf('Staff (mins)')).toEqual(['ledBy', 'minutes']);
    expect(fieldsOf('Staff (see key)')).toEqual(['ledBy']);
  });

  test.each([
    ['intervention 2', 'intervention', 2],
    ['mins3', 'mins', 3],
    ['mins', 'mins', null],
    ['2', '2', null],
    ['mins 12', 'mins 12', null],
  ])('%j is %j, number %s', (plain, heading, number) => {
    expect(numberedHeading(plain)).toEqual({ heading, number });
  });

  test('of ours is never a part of the register', () => {
    for (const heading of ['Outvention status', ' outvention score', 'Outvention reasons. Can’t read …'])
      expect(isOurHeading(heading)).toBe(true);
    for (const heading of ['Outvention', 'Outvention statuses', 'My outvention score', 20]) expect(isOurHeading(heading)).toBe(false);
  });

  test('for the length of a session may be in hours', () => {
    for (const heading of ['Hours', 'Length (hrs)', 'Length in hours', 'Length (hr)', 'Hour']) expect(isInHours(heading)).toBe(true);
    for (const heading of ['Length', 'Hours or minutes', 'Length (hrs/mins)', 'Hours and minutes', 'Hr or min', 'Hourly'])
      expect(isInHours(heading)).toBe(false);
  });

  test('has a mark that all its spellings share, and no other', () => {
    expect(headingMark('Times/wk')).toBe(headingMark('TIMES  wk.'));
    expect(headingMark('')).toBe('#811c9dc5');
    expect(headingMark('a')).toBe('#e40c292c');
    expect(headingMark('student')).toBe('#00313120');
    expect(headingMark('foobar')).toBe('#bf9cf968');
    expect(headingMark('Pupil')).not.toBe(headingMark('Pupils'));
  });
});

describe('the table of programmes', () => {
  test.each([
    'NELI',
    'Talk Boost',
    'Time to Talk',
    'Brick club',
    'Catch Up Literacy',
    'Catch Up Numeracy',
    'Switch on',
    'BRWP',
    'Precision Teaching',
    'Lexia',
    'Numbers Count',
    '1stClass@Number',
    'Success@Arithmetic',
    'Talk4Number',
    'Power of 2',
    'ELSA',
    'Drawing and Talking',
    'Hamish and Milo',
    'Sensory circuits',
  ])('says of %s where its figures come from, and of what kind it is', (name) => {
    const { source, kind } = the(findProgramme(name));
    expect(source).toMatch(/^[a-z0-9.-]+\.[a-z]+\/\S+$/);
    expect(['academic', 'therapy', 'pastoral']).toContain(kind);
  });

  test.each(['Phonics', '', 'Time to talkers', 'Lexical work', 'Switch on the light'])('holds none of the name %j', (name) => {
    expect(findProgramme(name)).toBeNull();
  });

  test.each([
    'Physiotherapy',
    'Speech',
    'speech & language',
    'Speech/language',
    'S&LT',
    'SALT',
    'slt',
    'Counseling',
    'Drama therapy',
    'Therapeutic play',
    'Pastoral',
    'Emotional literacy',
    'Wellbeing',
    'well-being',
  ])('%s is therapy or pastoral work', (name) => {
    expect(isTherapyOrPastoral(name)).toBe(true);
  });

  test.each(['Phonics', 'Speech marks', 'Speech mark work', 'Saltash readers', 'Art', 'Drama'])('%s is not', (name) => {
    expect(isTherapyOrPastoral(name)).toBe(false);
  });
});
