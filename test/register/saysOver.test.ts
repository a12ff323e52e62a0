/** Notes that say that a row is over as a whole, and the many that only sound like it. */
import { dayNumber } from '../../src/meaning/date';
import { saysOver, saysOverBeside } from '../../src/register/saysOver';
import { defaultSettings } from '../../src/settings/settings';
import { judged, phonics, TODAY, USUAL, type Rows } from '../support/judged';

const over = (notes: string, intervention = 'Phonics'): boolean => saysOver(notes, intervention, USUAL);

test.each([
  'STOPPED at half term - caught up', 'STOPPED half term', 'Stopped', 'stopped.', 'Finished', 'finished!', 'has finished', 'Now finished', 'Has now stopped (no staff)', 'Group finished',
  'This intervention has ended', 'Sessions stopped after half term', 'stopped attending', 'Stopped going', 'Stopped 1/2 term', 'stopped Oct 1/2 term', 'Discharged', 'discharged from the service', 'Discharged from caseload, letter on file', 'No longer needed',
  'no longer attends', 'Left school', 'has left the school', 'Completed the programme', 'Stopped since Oct half term', 'finished Aut 1', 'finished in October', 'Finished 16/10', 'stopped on 6th Nov',
  'finished in the summer', 'Finished last week', 'Stopped in November', 'Likes the beanbag. Finished at half term.', 'good progress; stopped', 'Caught up\nStopped', 'Finished - now back in class',
  'stopped, now independent',
])('%j ends the row', (notes) => {
  expect(over(notes)).toBe(true);
}); // prettier-ignore

test.each([
  'not stopped', 'Not finished', 'nearly finished', 'never stopped', 'has not stopped', 'stopped using the iPad', 'Stopped biting', 'stopped the clock', 'finished book 2', 'Finished: phase 3', 'finished set 1, now on set 2',
  'Finished - moving to level 2', 'finished early on Tuesday', 'Finished 10 mins early', 'finished?', 'Stopped? ask Mrs P', 'to be finished by Christmas', 'Finished by Christmas', 'finishes at Easter', 'stop if tired',
  'Stopped for half term', 'stopped at half term, restarted 2 Nov', 'Stopped in May but back in September', 'stopped in October, starting again after half term', 'Finished, still has top-ups', 'stopped until January',
  'paused - stopped for mocks', 'Completed', 'Completed - see folder', 'completed baseline', 'Completed weekly', 'Completed at home', 'sessions completed, 4 of 10', 'Sessions completed: 6', 'Finished 20/12',
  'Stopped at Christmas', 'finished Autumn term', 'Discharged from CAMHS', 'discharged from hospital', 'left hand', 'Left early', 'AB has stopped', 'AB left school', 'TA no longer needed', 'no longer needs prompting',
  'Reading book B - finished', 'Workbook: finished', 'ended up in tears', 'Ended on a high', 'withdrawn', 'stopped by Mrs P', 'Finished in the hall', 'Stopped going to the toilet', 'Stopped after 6 weeks', 'This has stopped him hitting', 'Stopped on Mondays', 'Finished for now', 'finished week 3', 'likes the beanbag', 'half term', '',
])('%j does not', (notes) => {
  expect(over(notes)).toBe(false);
}); // prettier-ignore

test('who is discharged from the work itself has ended it', () => {
  expect(over('Discharged from SALT', 'SALT programme')).toBe(true);
  expect(over('discharged from OT in October - letter on file', 'OT exercises')).toBe(true);
  expect(over('Discharged from SALT', 'ELSA')).toBe(false);
});

test('what ends at Christmas is over after it', () => {
  expect(saysOver('Stopped at Christmas', '', defaultSettings(dayNumber(2027, 1, 20)))).toBe(true);
  expect(phonics({ Notes: 'Left at Christmas' }, defaultSettings(dayNumber(2027, 1, 20))).running).toBe('ended');
  expect(phonics({ Notes: 'Left at Christmas' }).running).toBe('running');
});

test('the notes end a row whose status says nothing, and none that is said to run', () => {
  expect(phonics({ Notes: 'Stopped at half term' }).running).toBe('ended');
  expect(phonics({ Notes: 'Stopped at half term', 'End date': '18/12/2026' }).running).toBe('ended');
  expect(phonics({ Notes: 'Stopped at half term', Status: 'Active' }).running).toBe('running');
  expect(phonics({ Notes: 'Stopped using the iPad' }).running).toBe('running');
  expect(phonics({ Target: 'Stopped at half term' }).running).toBe('running');
});

test('a date in the notes is read as near to the review date as it can be', () => {
  expect(saysOver('Finished 20/12', '', defaultSettings(TODAY + 60))).toBe(true);
});

test.each([
  '3 x 15 mins (stopped at half term)', '3 x 15 mins - stopped at half term', 'Speech (finished)', 'Tues, Thurs 20 mins, stopped 16/10', '20 mins daily\nEnded in October',
])('%j ends its row', (text) => {
  expect(saysOverBeside(text, USUAL)).toBe(true);
}); // prettier-ignore

test.each([
  'Finished stories', 'stopped', '3 x 15 mins', '3 x 15 mins (stopped at half term), now 2 x 10', '3 x 15 mins (finished book 2)', '3 x 15 mins (stopped at Christmas)', 'Restarted 3 x 15 mins (stopped in June)',
  'Speech (stopped?)', '2 x 20 mins (finished by 3.00)', 'Mon, Wed',
])('%j does not end its row', (text) => {
  expect(saysOverBeside(text, USUAL)).toBe(false);
}); // prettier-ignore

test.each<[string, Rows]>([
  ['dose', [['Pupil', 'Intervention', 'Dose'], ['AB', 'Phonics', '3 x 15 mins (stopped at half term)'], ['CD', 'Phonics', '3 x 15 mins (library)']]],
  ['time', [['Pupil', 'Intervention', 'When'], ['AB', 'Phonics', '3 x 15 mins (stopped at half term)'], ['CD', 'Phonics', '3 x 15 mins (library)']]],
  ['intervention', [['Pupil', 'Intervention', 'Dose'], ['AB', 'Phonics (stopped at half term)', '3 x 15 mins'], ['CD', 'Phonics (library)', '3 x 15 mins']]],
])('a row is over where it is said beside its %s', (_, rows) => {
  expect(judged(rows).rows.map(({ row }) => row.provision.running)).toEqual(['ended', 'running']);
}); // prettier-ignore

test('a column that asks what comes next may say that a row is over, and a service that has discharged says nothing of it', () => {
  const rows = (heading: string): Rows => [
    ['Pupil', 'Intervention', 'Mins', 'Times a week', heading],
    ['AB', 'Phonics', 15, 4, 'Discharged'],
    ['CD', 'Phonics', 15, 4, 'Continue'],
  ];
  const running = (heading: string): string[] => judged(rows(heading)).rows.map(({ row }) => row.provision.running);
  expect(running('Next step')).toEqual(['ended', 'running']);
  expect(running('Camhs')).toEqual(['running', 'running']);
});
