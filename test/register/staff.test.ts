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

describe('a list of clubs', () => {
  const clubs = (...further: Rows): Rows => [
    ['Day', 'Club', 'Staff', 'Time', 'Places'],
    ['Monday', 'Chess', 'Mr A', '3.20-4.20', 12],
    ['Wednesday', 'Gardening', 'Miss B / Mrs C', '3:30 - 4:15pm', 15],
    ['Thursday', 'Breakfast running', 'Mr A', '8.00-8.40', 15],
    ...further,
  ];
  test('before and after school, that names no pupil, is no register', () => {
    expect(isAnotherList(judged(clubs()).register)).toBe(true);
    expect(isAnotherList(judged(clubs(['Friday', 'no club', '', '', ''])).register)).toBe(true);
  });

  test('is a register where anything in it takes place in the day, or pupils are named', () => {
    expect(isAnotherList(judged(clubs(['Friday', 'Lego group', 'Mrs D', '1.30-2.00', 6])).register)).toBe(false);
    const named = clubs().map((row, i) => [i === 0 ? 'Pupil' : 'AB', ...row]);
    expect(isAnotherList(judged(named).register)).toBe(false);
  });
});
