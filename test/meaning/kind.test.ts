/** What kind of work an intervention's name tells, and which kinds may belong outside the class. */
import { kindOfWork, mayBelongOutside } from '../../src/meaning/kind';

test.each([
  ['SALT with the therapist', 'speech and language', true],
  ['Fizzy / gym trail', 'occupational therapy and movement', true],
  ['Lego therapy', 'social skills', true],
  ['ELSA', 'nurture and emotional wellbeing', true],
  ['Pre-teaching vocabulary', 'pre-teaching', true],
  ['Little Wandle keep-up', 'phonics', false],
  ['Paired reading', 'paired reading', false],
  ['Times tables', 'maths', false],
  ['Write from the Start', 'handwriting', false],
  ['1:1 support', 'support in class', false],
  ['Spelling group', 'other work', false],
  ['Mrs Smith', null, false],
])('%s is %s; may belong outside: %s', (intervention, kind, outside) => {
  expect(kindOfWork(intervention)).toBe(kind);
  expect(mayBelongOutside({ intervention, weeks: undefined })).toBe(outside);
});

test.each([
  ['Phonics', 20, true],
  ['Maths', 12, true],
  ['Reading', 21, false],
  ['Handwriting', 'open', false],
  ['Spelling group', 6, false],
  ['1:1 support', 6, false],
] as const)('%s for %s weeks may belong outside for being short: %s', (intervention, weeks, outside) => {
  expect(mayBelongOutside({ intervention, weeks: weeks === 'open' ? weeks : { least: 6, most: weeks } })).toBe(outside);
});
