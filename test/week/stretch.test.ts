/** The longest stretch in class, where everything that is out of class says its day and clock. */
import { alsoInWords } from '../../src/words/week';
import { judged, weekOf, type Rows } from '../support/judged';

const H = ['Pupil', 'Intervention', 'Dose', 'Where'];
const stretch = (...rows: Rows): string[] =>
  alsoInWords(weekOf(judged([H, ...rows]), 'A')).filter((sentence) => /in class/i.test(sentence) && !/Support/.test(sentence));

test.each<[string, Rows, string[]]>([
  ['whole days are named', [['A', 'Phonics', 'Mon 9.15-9.45', '']], ['In class all day on Tuesday, Wednesday, Thursday and Friday.']],
  [
    'else what lies between two sessions',
    [
      ['A', 'Phonics', 'Mon-Fri 9.00-9.30', ''],
      ['A', 'Reading', 'Mon, Tues, Thurs, Fri 12.30-13.00', ''],
      ['A', 'Nurture', 'Wed 13.00-13.30', ''],
      ['A', 'Maths', 'Mon, Tues, Thurs, Fri 10.00-10.30', ''],
    ],
    ['Longest stretch in class: Wednesday from 9:30 to 13:00.'],
  ],
  [
    'or up to the end of the day',
    [['A', 'Nurture', 'Mon-Fri 9.00-11.00', '']],
    ['Longest stretch in class: Monday from 11:00 to the end of the day.'],
  ],
  [
    'or from its beginning',
    [['A', 'Nurture', 'Mon-Fri 13.00-15.00', '']],
    ['Longest stretch in class: Monday from the beginning of the day to 13:00.'],
  ],
  [
    'two at once are no stretch, and what is in class is none out of it',
    [
      ['A', 'Nurture', 'Mon-Fri 9.00-12.00', ''],
      ['A', 'Maths', 'Mon-Fri 9.00-10.00', ''],
      ['A', 'Art', 'Mon-Fri 14.00-15.00', ''],
      ['A', 'Support', 'Mon-Fri 12.30-13.00', 'In class'],
    ],
    ['Longest stretch in class: Monday from 12:00 to 14:00.'],
  ],
  [
    'of a week in which the time of something is not known nothing is said',
    [
      ['A', 'Phonics', 'Mon 9.15-9.45', ''],
      ['A', 'Maths', '2 x 20 mins', ''],
    ],
    [],
  ],
  [
    'nor where something could not be read',
    [
      ['A', 'Phonics', 'Mon 9.15-9.45', ''],
      ['A', 'Maths', 'TBC', ''],
    ],
    [],
  ],
])('%s', (_, rows, said) => {
  expect(stretch(...rows)).toEqual(said);
});
