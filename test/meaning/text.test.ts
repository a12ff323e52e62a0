/** Words, lessons and year groups as schools type them. */
import { nameKey, plainWords, saysNo, saysNothing } from '../../src/text';
import { clip, counted, spelled } from '../../src/words/figures';
import { isSafeguardingLesson, readLesson } from '../../src/meaning/lesson';
import { yearInWords, yearKey } from '../../src/meaning/yearGroup';

describe('which lesson', () => {
  test.each(['', '?', 'TBC', 'n/a', 'Not applicable'])('%j is not said', (text) => {
    expect(readLesson(text)).toBe('not said');
  });

  test.each([
    'Varied',
    'varies',
    'Various',
    'rotates',
    'rotating',
    'Different each week',
    'alternates',
    'changes',
    'Variable',
    'a variety',
    'Changing',
    'Mixed',
    'None',
    'No lesson',
    '-',
    'not always the same',
  ])('%j is none in particular', (text) => {
    expect(readLesson(text)).toBe('none in particular');
  });

  test.each(['Maths', 'Art or PE', 'Music'])('%j is named', (text) => {
    expect(readLesson(text)).toBe('named');
  });

  test.each(['PSHE', 'pshe lesson', 'P.S.H.E', 'PSCHE', 'PSHCE', 'PSHEE', 'PHSE', 'SRE', 'RSHE', 'RSE', 'PD', 'Personal Development'])(
    '%j is where the safeguarding messages are',
    (text) => {
      expect(isSafeguardingLesson(text)).toBe(true);
    },
  );

  test.each(['Maths', 'PDF', 'Verse', 'Horse riding'])('%j is not', (text) => {
    expect(isSafeguardingLesson(text)).toBe(false);
  });
});

describe('words', () => {
  test('are compared in lower case, with plain quotes, dashes and spaces', () => {
    expect(plainWords('  Don’t\u00a0‘DO’  it – now\n')).toBe("don't 'do' it - now");
    expect(plainWords('ＴＡ')).toBe('ta');
    expect(plainWords('✔\ufe0f ✓ ☑ ✅ ❌ ✘ ✗ ✖')).toBe('✓ ✓ ✓ ✓ ✗ ✗ ✗ ✗');
  });

  test.each([
    '',
    ' ',
    '?',
    '??? ask',
    '?soon',
    'TBC',
    'tba',
    'TBD',
    'unknown',
    'N/A',
    'na',
    '...',
    'Not sure',
    'not known yet',
    'not clear',
    "don't know",
    'I don’t know',
    'dont know',
    'to be confirmed',
    'To be agreed with parents',
    'to be decided',
    'unsure',
    'pending',
  ])('%j says nothing', (text) => {
    expect(saysNothing(text)).toBe(true);
    expect(saysNo(text)).toBe(false);
  });

  test.each(['Yes', 'what? no', 'TBC soon', 'unknown word', 'a na', 'not surely', 'pending review', 'to be'])(
    '%j says something',
    (text) => {
      expect(saysNothing(text)).toBe(false);
    },
  );

  test.each([
    'No',
    'no.',
    'None at present',
    'Nothing',
    'not linked',
    'Nil',
    'never',
    'FALSE',
    'n',
    'unlinked',
    'Unplanned',
    'x',
    '✗',
    '-',
    '–',
    '0',
    'x.',
  ])('%j says no', (text) => {
    expect(saysNo(text)).toBe(true);
  });

  test.each(['', 'Yes', 'Notes', 'Nonfiction', 'North', 'x-ray', '0 of 40', '10', 'a no', 'xx'])('%j does not say no', (text) => {
    expect(saysNo(text)).toBe(false);
  });

  test('a count in words, up to ten', () => {
    expect([0, 1, 2, 10, 11].map((count) => spelled(count, 'row'))).toEqual(['no rows', 'one row', 'two rows', 'ten rows', '11 rows']);
    expect([3, 4, 5, 6, 7, 8, 9].map((count) => spelled(count, 'child', 'children').split(' ')[0])).toEqual(['three', 'four', 'five', 'six', 'seven', 'eight', 'nine']); // prettier-ignore
    expect([0, 1, 2].map((count) => counted(count, 'child', 'children'))).toEqual(['0 children', '1 child', '2 children']);
  });

  test('a quoted text is no longer than can be read in passing', () => {
    expect(clip('a'.repeat(160))).toBe('a'.repeat(160));
    expect(clip('a'.repeat(161))).toBe(`${'a'.repeat(160)}…`);
    expect(clip(`${'a'.repeat(159)} b`)).toBe(`${'a'.repeat(159)}…`);
    expect(clip(`${'a'.repeat(159)}😀b`)).toBe(`${'a'.repeat(159)}…`);
    expect(clip(`${'a'.repeat(158)}😀b`)).toBe(`${'a'.repeat(158)}😀…`);
  });

  test('a name is the same whatever its case, spaces, stops and invisible characters', () => {
    for (const name of ['AB', 'a b', 'A.B.', ' a.  b', 'A\u200bB', '\ufeffAB', 'A\u2060B']) expect(nameKey(name)).toBe('ab');
    expect(nameKey('A-B')).toBe('a-b');
  });
});

describe('year groups', () => {
  test.each([
    ['Y7', '7'],
    ['y 7', '7'],
    ['Yr 7', '7'],
    ['Yr. 7', '7'],
    ['Year 7', '7'],
    ['Year group 7', '7'],
    ['year 11', '11'],
    ['7', '7'],
    ['07', '7'],
    ['7RW', '7'],
    ['NC 7', '7'],
    ['NCY7', '7'],
    ['NC Y7', '7'],
    ['Y3/4', '3'],
    ['Rec', 'reception'],
    ['R', 'reception'],
    ['YR', 'reception'],
    ['Reception Ash', 'reception'],
    ['EYFS', 'reception'],
    ['FS2', 'reception'],
    ['FS 2', 'reception'],
    ['F2', 'reception'],
    ['Foundation', 'reception'],
    ['Foundation stage', 'reception'],
    ['N', 'nursery'],
    ['Nur', 'nursery'],
    ['Y N', 'nursery'],
    ['Yr N', 'nursery'],
    ['Year N', 'nursery'],
    ['Y R', 'reception'],
    ['Yr R', 'reception'],
    ['Year R', 'reception'],
    ['Our reception', 'our reception'],
    ['Nursery', 'nursery'],
    ['Pre-school', 'nursery'],
    ['preschool', 'nursery'],
    ['FS1', 'nursery'],
    ['FS 1', 'nursery'],
    ['F1', 'nursery'],
    ['Willow', 'willow'],
    ['Class 3', 'class 3'],
    ['Set 3', 'set 3'],
    ['2026', '2026'],
    ['Record', 'record'],
    ['North', 'north'],
  ])('%j lies in %s', (text, group) => {
    expect(yearKey(text).group).toBe(group);
  });

  test('a class keeps its own name too', () => {
    expect(yearKey(' 7RW ').own).toBe('7rw');
  });

  test.each([
    ['Y7', 'Year 7'],
    ['7RW', 'Year 7'],
    ['Y11', 'Year 11'],
    ['2026 intake', '2026 intake'],
    ['Rec', 'Reception'],
    ['N', 'Nursery'],
    ['Willow', 'Willow'],
    ['Class 3', 'Class 3'],
  ])('%j in words is %s', (text, words) => {
    expect(yearInWords(text)).toBe(words);
  });
});
