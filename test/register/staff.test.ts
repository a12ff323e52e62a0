/** Lists of members of staff, with dates and times as a register may have them. */
import { isAnotherList, staffIn } from '../../src/register/readRegister';
import { judged, type Rows } from '../support/judged';

const staff = (rows: Rows): string | undefined => staffIn(judged(rows).register);

const CLAIM: Rows = [
  ["TAs' additional hours"],
  ['Name', 'Day', 'From', 'To', 'Hours', 'Reason', 'Authorised'],
  ['Mrs K', 'Mon', '15:15', '16:45', 1.5, 'Staff training', 'SB'],
  ['Mrs K', 'Tue', '15:15', '16:15', 1, 'Annual review', 'SB'],
  ['Miss D', 'Wed', '12:00', '13:00', 1, 'Lunch cover', 'SB'],
  ['Mr L-Jones', 'Tue', '8:00', '8:45', 0.75, 'Breakfast club', ''],
  ['Return to the office by the 5th'],
];

test('a list in which every name is one of staff is no register, whoever has initialled it', () => {
  expect(isAnotherList(judged(CLAIM).register)).toBe(false);
  expect(staff(CLAIM)).toBe('Mrs K');
  expect(
    staff([
      ['Pupil', 'Intervention', 'Mins', 'Times a week'],
      ['Miss D', 'Phonics', 20, 5],
      ['Ms. Brown', 'Maths', 30, 2],
    ]),
  ).toBe('Miss D');
});

test('groups called after who takes them are no list of staff where pupils are named', () => {
  expect(
    staff([
      ['Group', 'Pupils', 'Mins', 'Times a week'],
      ['Mrs K', 'AB, CD', 20, 5],
      ['Miss D', 'EF', 30, 2],
    ]),
  ).toBeUndefined();
});

test.each(['AB', 'Mrinal', 'Missy', "Miss Smith's group", 'Mr Men books club'])('among names of staff %j makes it a register', (name) => {
  expect(
    staff([
      ['Pupil', 'Intervention', 'Mins', 'Times a week'],
      ['Mrs K', 'Phonics', 20, 5],
      [name, 'Maths', 30, 2],
    ]),
  ).toBeUndefined();
});
