/** Columns that say whether a row is over, under headings of every kind. */
import type { Cell } from '../../src/meaning/cell';
import { dayNumber } from '../../src/meaning/date';
import { judged } from '../support/judged';

const day = (year: number, month: number, of: number): Cell => ({ day: dayNumber(year, month, of), minutes: 0 });
const OVER = day(2026, 10, 16);

/** The four pupils' minutes out, with one column more. */
function minutes(heading: string, cells: readonly Cell[]): number[] {
  const rows = [['AB', 20, 5], ['CD', 90, 4], ['EF', 20, 3], ['GH', 30, 2]] as const; // prettier-ignore
  const { weeks } = judged([['Pupil', 'Mins', 'Times a week', heading], ...rows.map((row, i): Cell[] => [...row, cells[i] ?? ''])]);
  return rows.map(([pupil]) => weeks.find((week) => week.pupil === pupil)?.out.most ?? -1);
}

/** Of these headings those under which the cells give other minutes. */
function others(headings: string, cells: readonly Cell[], expected: readonly number[]): string[] {
  return headings.split('|').filter((heading) => String(minutes(heading, cells)) !== String(expected));
}

test('a date that is past ends its row under any heading of an end', () => {
  const headings =
    'End|Ended|Finish|Finished|Last day|Stops|Until|Till|Due to finish|Ended (date)|Review / end|Close date|Closing date|Completion|Completion date|Comp. date|' +
    'Date of exit|Exit|Out|Off list|Left group|Left on|Taken off|Discharge date|D/C|Ceased|Expiry|Valid to|Term end|Block ends|Programme ended|Signed off|' +
    'Sign-off date|Final day|When did it stop?|Stopped?|Withdrawn|Withdrawn on|Closure|To date|EndDate|end_date|Planned finish|Over on|Leaving date|Removed|' +
    'Step down date|Exited|Graduated|Moved on|Dropped|Discontinued|Date out|Stop date|Off programme|Wrapped up|Ran until';
  expect(others(headings, ['', OVER, '', ''], [100, 0, 60, 60])).toEqual([]);
});

test('a date to come begins its row then under any heading of a start', () => {
  const headings =
    'Start|Started|Begin|Began|Commencement|Commencing|Since|From|From date|StartDate|Join date|Entry|Entry date|Entered|Admitted|Date in|In|Onset|Launch date|' +
    'Introduced|Put in place|In place from|Implemented|Effective from|Valid from|First day|First one|Day 1|First session|Planned start|Due to start|When started|' +
    'When did it start?|Enrolment date|Block start|Running since|Picked up|Intake date|Went live|Kick off';
  expect(others(headings, [OVER, day(2027, 1, 11), OVER, OVER], [100, 0, 60, 60])).toEqual([]);
});

test('no ends a row where the heading asks whether it is on, and yes where it asks whether it is over', () => {
  const on =
    'Active?|Current?|Currently running|Is it running?|Still going?|Still attending|Continuing?|Carry on?|Live|Open?|In place?|Ongoing?|On-going|Happening?|' +
    'Taking place?|Receiving now?|Currently in place|At present|At the moment|Now|In progress?|Active (Y/N)|On now?|Still getting this?|Being delivered?';
  const over =
    'Stopped?|Finished|Completed?|Ended?|Closed|Done|Over?|Has it ended?|Is it finished?|Discharged?|Left group?|Ceased?|Discontinued?|Exited?|Graduated?|Signed off?';
  expect(others(on, ['Y', 'N', 'Y', 'Y'], [100, 0, 60, 60])).toEqual([]);
  expect(others(over, ['No', 'Yes', 'No', 'No'], [100, 0, 60, 60])).toEqual([]);
});

test('no date and no yes of papers, tests or school ends a row or begins it', () => {
  const headings =
    'Report due|Report completed|Referral date|Parents informed|EHCP issued|EHCP due|Assessment completed|Baseline done|Consent given|Boxall completed|Review held|' +
    'Meeting held on|Letter sent|Date added to SEN register|Admission date|DOB|Last review|Next review|Target date|Screening date|Training completed|Last assessed|' +
    'Pupil voice completed|APDR completed|Plan written|Date updated|Entry test|Exit test|Joined school|Left nursery|Form completed|Permission|Resources in place|' +
    'On SEN register|On roll|EHCP in place|Current EHCP|Currently on SEN register|Target met|Score now';
  const all = [100, 360, 60, 60];
  expect(others(headings, ['', OVER, '', ''], all)).toEqual([]);
  expect(others(headings, [day(2027, 2, 10), '', day(2027, 2, 10), ''], all)).toEqual([]);
  expect(others(headings, ['Yes', 'No', 'Yes', ''], all)).toEqual([]);
});

test.each([
  ['Stage', ['Running', 'Waiting list', 'Running', 'Running']],
  ['Progress', ['Current', 'Complete', 'Current', 'Current']],
  ['Where are we?', ['Running', 'Finished', 'Running', 'Running']],
  ['On / off', ['On', 'Off', 'On', 'On']],
  ['Notes', ['', 'waiting list', '', '']],
])('%s %j', (heading, cells) => {
  expect(minutes(heading, cells)).toEqual([100, 0, 60, 60]);
});

test('what may be paperwork ends nothing, and is named', () => {
  const cells = ['Completed', 'In progress', 'Completed', 'Completed'];
  expect(minutes('Paperwork', cells)).toEqual([100, 360, 60, 60]);
  const { register } = judged([
    ['Pupil', 'Mins', 'Times a week', 'Paperwork'],
    ...cells.map((cell, i): Cell[] => [`P${String(i)}`, 20, 5, cell]),
  ]);
  expect(register.notices).toContainEqual({ kind: 'may say that a row is over', headings: ['Paperwork'] });
});

test('the last session alone may be the latest one; beside the first it is where a row ends', () => {
  expect(minutes('Last session', [OVER, OVER, OVER, OVER])).toEqual([100, 360, 60, 60]);
  const { weeks } = judged([
    ['Pupil', 'Mins', 'Times a week', 'First session', 'Last session'],
    ['AB', 20, 5, day(2026, 9, 7), OVER],
    ['CD', 90, 4, day(2026, 9, 7), ''],
  ]);
  expect(weeks.map(({ pupil, out }) => [pupil, out.most])).toEqual(expect.arrayContaining([['AB', 0], ['CD', 360]])); // prettier-ignore
});
