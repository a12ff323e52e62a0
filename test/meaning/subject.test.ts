import { subjectOf } from '../../src/meaning/subject';

test.each([
  ['Maths', 'Maths'],
  ["Maths (AB's group)", 'Maths'],
  ['PE lesson', 'PE'],
  ['Guided reading', 'Reading'],
  ['French', 'Languages'],
])('%j is %s', (text, subject) => {
  expect(subjectOf(text)).toBe(subject);
});

test.each(["AB's art group", 'Maths with AB', 'varies', ''])('%j is no subject by its own name', (text) => {
  expect(subjectOf(text)).toBeNull();
});
