/** Where a row is, as single cells say it. */
import type { Cell } from '../../src/meaning/cell';
import type { Settings } from '../../src/settings/settings';
import { judged, phonics, set, the } from '../support/judged';

describe('where', () => {
  const unsaid = (): Settings => set(["Rows that don't say where", 'unknown']);
  const where = (cells: Readonly<Record<string, Cell>>): string => {
    const { place } = phonics(cells, unsaid());
    return `${place.where}, ${place.from}`;
  };

  test.each([
    'Out', 'o', 'Out of class', 'out of the classroom', 'out of lessons', 'Outside class', 'outside of the classroom', 'Not in class', 'Withdrawn', 'withdrawal',
    'Withdraw', 'Pull out', 'pull-out', 'pulled out', 'Taken out', 'Library', 'Corridor', 'hall', 'SEN office', 'Hub', 'The Nest', 'Den', 'Sensory room', 'Nurture room', 'Small room', 'Medical room', 'Meeting room', 'Intervention room', 'Quiet room', 'Pullout', 'Library, both of them',
    'Intervention space', 'Group room', 'Quiet space', 'Staffroom', 'staff room', 'Rainbow room', 'cabin', 'Lodge', 'Annex', 'Annexe', 'pod', 'Playground', 'Studio',
    'Pulled from class', 'Removed from the classroom', 'Taken from lessons', 'Away from class', 'away from the lesson', 'Leaves class', 'leaves the classroom', 'Corridor outside class',
    'Self-contained classroom', 'self contained', 'Special class', 'Special day class', 'Separate classroom', 'gym', 'Unit', 'Base', 'Table outside', 'tables outside', 'Outside',
  ])('%j is out of class', (cell) => {
    expect(where({ Location: cell })).toBe('out of class, stated');
  }); // prettier-ignore

  test.each([
    'In', 'i', 'In class', 'in-class', 'inclass', 'in the classroom', 'In own classroom', 'in their lessons', 'in lessons', 'within class', 'within the lesson',
    'Not withdrawn', 'never withdrawn', 'No longer withdrawn', 'Not taken out of class', 'not out of the classroom', 'Y4 classroom, not withdrawn', 'not being pulled out of lessons',
    'Whole class', 'whole-class', 'Push-in', 'push in', 'Classroom based', 'classroom-based', 'Own class', 'Class 3', 'General Education', 'Gen-ed classroom', 'Classroom', 'class room', 'Lesson',
  ])('%j is in class', (cell) => {
    expect(where({ Location: cell })).toBe('in class, stated');
  }); // prettier-ignore

  test.each([
    'Both',
    'both places',
    'In and out',
    'in or out of class',
    'in & out',
    'in/out',
    'In class / library',
    'classroom and hub',
    'In-class / withdrawal',
    'Withdrawn or in class',
    'in or outside class',
    'In and out of class',
  ])('%j is both, so it is not known', (cell) => {
    expect(where({ Location: cell })).toBe('unknown, stated');
  });

  test.each([
    'Mars',
    'spare class',
    'Another classroom',
    'next class',
    'empty classroom',
    'other class',
    'different class',
    'Solo',
    'No',
    'Roundabout',
    'Area near class',
    'Not with class',
    'beside the classroom',
    'After lesson',
    'before lessons',
    'ins',
    'roomy',
    'Year 3',
  ])('%j says nothing that can be known', (cell) => {
    expect(where({ Location: cell })).toBe('unknown, assumed');
  });

  test.each<[string, Cell, string]>([
    ['In class?', 'Yes', 'in class, stated'],
    ['In class?', 'y', 'in class, stated'],
    ['In class?', true, 'in class, stated'],
    ['In class?', '✓', 'in class, stated'],
    ['In class?', '✔\ufe0f', 'in class, stated'],
    ['In class?', '✗', 'out of class, stated'],
    ['In class?', 'No', 'out of class, stated'],
    ['In class?', 'n', 'out of class, stated'],
    ['In class?', false, 'out of class, stated'],
    ['Out of class?', 'Yes', 'out of class, stated'],
    ['Out of class?', 'No', 'in class, stated'],
    ['In or out of class', 'Yes', 'unknown, assumed'],
    ['Location', 'Yes', 'unknown, assumed'],
    ['In class?', 'Yes please', 'unknown, assumed'],
    ['In class?', 'Oh yes', 'unknown, assumed'],
    ['In class?', 'not true', 'unknown, assumed'],
    ['In class?', 'Maybe no', 'unknown, assumed'],
    ['In class?', 'No idea', 'unknown, assumed'],
  ])('under %s %j is %s', (heading, cell, expected) => {
    expect(where({ [heading]: cell })).toBe(expected);
  });

  test.each([
    ['Withdrawn', 'out of class, words'],
    ['withdrawn for maths', 'out of class, words'],
    ['withdrawn from PE', 'out of class, words'],
    ['works out of class', 'out of class, words'],
    ['taken out of art', 'out of class, words'],
    ['in the nurture room', 'out of class, words'],
    ['takes place in the hub', 'out of class, words'],
    ['at the library', 'out of class, words'],
    ['in-class support', 'in class, words'],
    ['support in class', 'in class, words'],
    ['supported in class', 'in class, words'],
    ['delivered in class', 'in class, words'],
    ['progress in class', 'unknown, assumed'],
    ['was withdrawn', 'unknown, assumed'],
    ['No longer withdrawn from maths', 'unknown, assumed'],
    ['not taken out of lessons', 'unknown, assumed'],
    ['not taken out of the lesson', 'unknown, assumed'],
    ['in the class room', 'unknown, assumed'],
    ['Not out of class', 'unknown, assumed'],
    ['withdrawn at times', 'unknown, assumed'],
    ['library skills', 'unknown, assumed'],
    ['in class', 'in class, words'],
    ['in class on laptop', 'in class, words'],
    ['In class with the TA', 'in class, words'],
    ['in class at his own table', 'in class, words'],
    ['in class he is restless', 'unknown, assumed'],
    ['In class using his strategies', 'unknown, assumed'],
    ['struggles in class with the TA', 'unknown, assumed'],
  ])('a note %j: %s', (note, expected) => {
    expect(where({ Notes: note })).toBe(expected);
  });

  test.each([
    ['Phonics in class', 'in class'],
    ['In-class phonics', 'in class'],
    ['Inclass phonics', 'in class'],
    ['Support in lessons', 'in class'],
    ['Support in lesson', 'in class'],
    ['Support in the lesson', 'in class'],
    ['Phonics in classroom', 'in class'],
    ['Phonics in own classroom', 'in class'],
    ['Phonics in their lessons', 'in class'],
    ['Phonics in the class room', 'in class'],
    ['Support within class', 'in class'],
    ['Support within the classroom', 'in class'],
    ['Support within lesson', 'in class'],
    ['Support within lessons', 'in class'],
    ['Whole class phonics', 'in class'],
    ['Whole-class phonics', 'in class'],
    ['Push-in support', 'in class'],
    ['Push in support', 'in class'],
    ['Classroom based', 'in class'],
    ['Classroom-based', 'in class'],
    ['Phonics, not withdrawn', 'in class'],
    ['Support in and out of class', 'unknown'],
    ['Support in/out of class', 'unknown'],
    ['Pullout phonics', 'out of class'],
    ['Reading at the library', 'out of class'],
    ['Reading using the hall', 'out of class'],
    ['Reading in the annex', 'out of class'],
    ['Reading in the annexe', 'out of class'],
    ['Reading in the nurture room', 'out of class'],
  ])('a name %j: %s', (name, expected) => {
    const { rows } = judged(
      [
        ['Intervention', 'Mins', 'Times a week'],
        [name, 20, 5],
      ],
      set(["Rows that don't say where", 'unknown']),
    );
    expect(the(rows[0]).row.provision.place).toEqual({ where: expected, from: 'words', seen: name });
  });

  test.each(['Library skills', 'Lessons in life', 'Class play', 'Phonics', 'Outside agency', 'Broom room work'])(
    'a name %j says nothing of it',
    (name) => {
      const { rows } = judged(
        [
          ['Intervention', 'Mins', 'Times a week'],
          [name, 20, 5],
        ],
        unsaid(),
      );
      expect(the(rows[0]).row.provision.place).toEqual({ where: 'unknown', from: 'assumed', seen: '' });
    },
  );

  test('what was seen is kept', () => {
    expect(phonics({ Location: 'Mars' }, unsaid()).place.seen).toBe('Mars');
    expect(phonics({ Notes: 'Withdrawn' }, unsaid()).place.seen).toBe('Withdrawn');
    expect(phonics({ Notes: 'Support in class' }, unsaid()).place.seen).toBe('Support in class');
    expect(phonics({}, unsaid()).place.seen).toBe('');
  });
});

describe('where, said beside something else', () => {
  const where = (cells: Readonly<Record<string, Cell>>): string => phonics(cells).place.where;

  test('who leads it may say that it is in class', () => {
    expect(where({ 'Led by': 'Mrs D, in class' })).toBe('in class');
    expect(where({ 'Led by': 'Mrs D (in class)', Where: 'Library' })).toBe('out of class');
    expect(where({ 'Led by': 'CT' })).toBe('out of class');
    expect(where({ 'Led by': 'TA in class, or in the hub' })).toBe('unknown');
  });

  test.each<[string, Cell, string]>([
    ['Goes out / stays in', 'stays in', 'in class'],
    ['Goes out / stays in', 'out', 'out of class'],
    ['In / out', 'In', 'in class'],
    ['Stays in?', 'Y', 'in class'],
    ['Goes out?', 'N', 'in class'],
    ['Withdrawn?', 'N', 'in class'],
    ['Withdrawn?', 'Yes', 'out of class'],
  ])('%j: %j is %s', (heading, cell, expected) => {
    expect(where({ [heading]: cell })).toBe(expected);
  });
});

test.each([
  ['done in class with TA', 'in class'],
  ['Done in class', 'in class'],
  ['Takes place in the classroom.', 'in class'],
  ['happier in class now', 'out of class'],
  ['work done in class is better', 'out of class'],
  ['done in class last year', 'out of class'],
])('a note %j: %s', (note, expected) => {
  expect(phonics({ Notes: note }).place.where).toBe(expected);
});
