/** What the return for a trust holds, of registers whose sums can be done in one's head. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hiddenParts, isCovered, leastTold, OF_PUPILS, PUBLISHED, toldOfBothWays } from '../../src/smallNumbers';
import { primaryNeed, senProvision } from '../../src/meaning/censusNeed';
import { KIND_COLUMNS, PUPIL_COLUMNS } from '../../src/return/schema';
import { returnOf } from '../../src/return/return';
import { ROOT } from '../support/commands';
import { judged, set, the } from '../support/judged';
import { SETTINGS, linesOf, returnFor, type Pupil } from '../support/returns';

const one = (pupil: Partial<Pupil> = {}): Pupil => ({
  year: '3',
  sen: 'K',
  need: 'SLCN',
  work: [['Phonics', 60, 5, 'TA', 'Library']],
  ...pupil,
});
const many = (count: number, pupil: Partial<Pupil> = {}): Pupil[] => Array.from({ length: count }, () => one(pupil));
const total = (pupils: readonly Pupil[]): Record<string, string> => the(linesOf(returnFor(pupils).pupils)[0]);
const lineOf = (pupils: readonly Pupil[], column: string, name: string): Record<string, string> =>
  the(linesOf(returnFor(pupils).pupils).find((line) => line[column] === name));
const kindOf = (pupils: readonly Pupil[], kind: string): Record<string, string> =>
  the(linesOf(returnFor(pupils).kinds).find((line) => line['kind_of_work'] === kind));

test('it says which version, term and school it is', () => {
  expect(total(many(12))).toMatchObject({
    schema_version: '1', time_period: '202627', time_identifier: 'Autumn term', geographic_level: 'School',
    school_urn: '123456', school_name: 'Fernhill Primary', trust_id: 'T1', nc_year: 'Total', sen_provision: 'Total', sen_primary_need: 'Total',
  }); // prettier-ignore
});

test('of a school that has not said who it is, that is x', () => {
  const [, line = []] = returnFor(many(12), set(['Review date', '2027-01-20'])).pupils;
  expect(line.slice(0, 7)).toEqual(['1', '202627', 'Spring term', 'School', 'x', 'x', 'x']);
});

test('pupils and hours are rounded to five, shares to a hundredth', () => {
  // 22 pupils of whom each is out for 5 hours of 25 with an assistant, and 11 of them for 2 more with a teacher.
  const pupils = [...many(11), ...many(11, { work: [['Phonics', 60, 5, 'TA', 'Library'], ['Maths group', 60, 2, 'Teacher', 'Library']] })]; // prettier-ignore
  expect(total(pupils)).toMatchObject({
    pupils: '20', hours_out_least: '130', hours_out_most: '130', share_out_p25: '0.2', share_out_median: '0.24', share_out_p75: '0.28',
    hours_not_with_teacher: '110', times_out_median: '6', rows: '35', rows_not_read: '0', taught_minutes: '1500',
  }); // prettier-ignore
});

test('who is more out than in is told from five pupils on, with the minutes that would bring them back', () => {
  const out = many(6, { work: [['Nurture', 180, 5, 'TA', 'The Nest']] });
  expect(total([...out, ...many(20)])).toMatchObject({ pupils: '25', pupils_more_out: '5', pupils_watch: 'c', way_back_minutes: '900' });
  expect(total([...out.slice(2), ...many(20)])).toMatchObject({ pupils: '25', pupils_more_out: 'c', way_back_minutes: 'c' });
});

test('nobody more out than in is not told either, for that would be said of everybody', () => {
  expect(total(many(25))).toMatchObject({ pupils_more_out: 'c', pupils_may_be: 'c' });
});

test("a school's own line of half the week counts for it alone: every school's return goes by half and a quarter", () => {
  const lenient = set(
    ['More out than in above', '90%'],
    ['Watch from', '80%'],
    ['Taught minutes a week', 1500],
    ['Review date', '2026-11-18'],
  );
  const pupils = [...many(6, { work: [['Nurture', 180, 5, 'TA', 'The Nest']] }), ...many(20)];
  expect(the(linesOf(returnFor(pupils, lenient).pupils)[0])['pupils_more_out']).toBe('5');
});

test('a year of few is hidden, and beside it another that is not missed as much, never by its size', () => {
  const pupils = [...many(3, { year: '2' }), ...many(30, { year: '5' }), ...many(12, { year: '4' }), ...many(9, { year: '' })];
  expect(lineOf(pupils, 'nc_year', 'Year 2')['pupils']).toBe('c');
  expect(lineOf(pupils, 'nc_year', 'Not said')['pupils']).toBe('c');
  expect(lineOf(pupils, 'nc_year', 'Year 5')).toMatchObject({ pupils: '30', hours_out_most: '150' });
  expect(lineOf(pupils, 'nc_year', 'Year 4')['pupils']).toBe('10');
});

test('of a hidden group everything is hidden, not only how many', () => {
  const line = lineOf([...many(3, { year: '2' }), ...many(30, { year: '5' })], 'nc_year', 'Year 2');
  const shown = PUPIL_COLUMNS.slice(10).filter((column) => line[column] !== 'c');
  expect(shown).toEqual(['taught_minutes']);
});

test('the same columns are told of each part, or of none', () => {
  // Of Year 4 the hours leave no room: everybody is out for hardly anything.
  const little: Pupil['work'] = [['Phonics', 15, 1, 'TA', 'Library']];
  const pupils = [...many(30, { year: '5' }), ...many(12, { year: '4', work: little }), ...many(20, { year: '' })];
  expect(lineOf(pupils, 'nc_year', 'Year 5')['hours_out_most']).toBe('c');
  expect(total(pupils)['hours_out_most']).not.toBe('c');
});

test('of each kind of work it tells pupils, hours by place and leader, and adults', () => {
  const pupils = [...many(12, { work: [['Phonics', 30, 4, 'TA', 'Library']] }), ...many(20, { work: [['Maths group', 60, 2, 'Teacher', 'In class']] }), ...many(10, { work: [['Homework club', 60, 3, 'TA', 'Hall']] })]; // prettier-ignore
  expect(kindOf(pupils, 'phonics')).toMatchObject({ pupils: '10', pupil_hours_out: '25', pupil_hours_in_class: 'c', pupil_hours_led_by_assistant: '25', pupil_hours_led_by_teacher: 'c' }); // prettier-ignore
  expect(kindOf(pupils, 'maths')).toMatchObject({ pupils: '20', pupil_hours_in_class: '40', pupil_hours_led_by_teacher: '40' });
  // Beside the kinds that nobody has.
  expect(kindOf(pupils, 'other work')['pupils']).toBe('c');
});

test('a kind of work that nearly everybody has is hidden: whoever knows a pupil would know that they have it', () => {
  expect(kindOf(many(20), 'phonics')['pupils']).toBe('c');
});

test('a register that names no pupils tells how many interventions it has, and z for what cannot be counted', () => {
  const rows = Array.from({ length: 12 }, (_, i) => [`Phonics ${i}`, i < 6 ? 30 : 'TBC', 3]);
  const made = returnOf(judged([['Intervention', 'Mins', 'Times a week'], ...rows], SETTINGS));
  expect(the(linesOf(made.pupils)[0])).toMatchObject({ pupils: 'z', hours_out_most: 'z', rows: '10', rows_not_read: '5' });
  expect(made.pupils).toHaveLength(37);
});

test('where the register does not say who leads, that is x', () => {
  const rows = many(12).map((_, i) => [`A${String.fromCharCode(65 + i)}`, 'Phonics', 60, 5]);
  const made = returnOf(judged([['Pupil', 'Intervention', 'Mins', 'Times a week'], ...rows], SETTINGS));
  expect(the(linesOf(made.pupils)[0])['hours_not_with_teacher']).toBe('x');
});

test('nothing that a person typed is in it', () => {
  const typed = JSON.stringify(returnFor(many(12, { year: 'Willow', need: 'SLCN, see Amelia', work: [['Maths (Amelia)', 60, 5, 'Mrs Hill', 'Elm room']] }))); // prettier-ignore
  expect(typed).not.toMatch(/Amelia|Hill|Willow|Elm/);
});

test('hidden parts: always two, and together nine or more; of a published table nineteen', () => {
  expect([...hiddenParts([3, 8, 30, 12], [3, 1, 0, 2], OF_PUPILS)].sort()).toEqual([0, 3]);
  expect([...hiddenParts([1, 5, 30], [1, 2, 0], OF_PUPILS)].sort()).toEqual([0, 1, 2]);
  expect([...hiddenParts([5, 8, 30], [0, 1, 2], OF_PUPILS)]).toEqual([]);
  expect([...hiddenParts([9, 10, 30], [1, 2, 0], PUBLISHED)].sort()).toEqual([0, 1]);
  expect([...hiddenParts([8, 10, 30], [1, 2, 0], PUBLISHED)].sort()).toEqual([0, 1, 2]);
});

test('of a whole cut in two ways no cut is told to its last part, unless both are, nor so much more than the other', () => {
  const part = (value: number, isSmall = false): { value: number; isSmall: boolean } => ({ value, isSmall });
  const toldOf = (...cuts: Parameters<typeof toldOfBothWays>[0]): number[][] => toldOfBothWays(cuts, 5).told.map((told) => [...told]);
  expect(toldOf([part(20), part(10)], [part(15), part(15)])).toEqual([[0, 1], [0, 1]]); // prettier-ignore
  expect(toldOf([part(20), part(5, true)], [part(25), part(0, true)])).toEqual([[0], [0]]); // prettier-ignore
  expect(toldOf([part(20), part(10, true)], [part(30), part(0, true)])).toEqual([[], []]); // prettier-ignore
  const { tells } = toldOfBothWays([[part(20), part(5, true)], [part(25), part(0, true)]], 5); // prettier-ignore
  expect([tells(25), tells(30)]).toEqual([true, false]);
});

test('a sum with hidden ones in it is told where they are none, or two with nineteen pupils; and a told ten is eight at the least', () => {
  expect([[], [40], [10, 9], [9, 9]].map((hidden) => isCovered(hidden, PUBLISHED))).toEqual([true, false, true, false]);
  expect([leastTold(10, 1), leastTold(5, 1), leastTold(30, 3)]).toEqual([8, 5, 24]);
});

test.each([
  ['SLCN / MLD', 'Speech, language and communication needs'],
  ['was MLD, now SEMH', 'Moderate learning difficulty'],
  ['Autism', 'Autistic spectrum disorder'],
  ['Down syndrome', 'Down syndrome'],
  ['C&L', 'Not said'],
])('the type of need in %s is %s', (text, need) => {
  expect(primaryNeed(text)).toBe(need);
});

test.each([
  ['K', 'SEN status', 'SEN support'],
  ['E', 'SEN status', 'EHC plan'],
  ['N', 'SEN', 'No SEN provision'],
  ['No', 'EHCP', 'Not said'],
  ['Yes', 'EHCP', 'EHC plan'],
  ['', 'SEN', 'Not said'],
])('%s under %s is %s', (text, heading, provision) => {
  expect(senProvision({ text, heading })).toBe(provision);
});

test('docs/return.md describes the columns of both tables, each once and in their order', () => {
  const [, pupils = '', kinds = ''] = readFileSync(join(ROOT, 'docs/return.md'), 'utf8').split(/^## The (?:first|second) table.*$/m);
  const described = (part: string): string[] =>
    [...(part.split(/^## /m)[0]?.matchAll(/^\| `(\w+)`/gm) ?? [])].map(([, name]) => name ?? '');
  expect(described(pupils)).toEqual([...PUPIL_COLUMNS]);
  expect(described(kinds)).toEqual([...KIND_COLUMNS.slice(7)]);
});
