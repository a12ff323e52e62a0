/** The register to start with and the example: they are read as they were meant. */
import { fieldsOf } from '../../src/register/headingEvidence';
import { EXAMPLE_ROWS, NEW_COLUMNS, STARTING_ROWS, type NewRow } from '../../src/register/newRegister';
import type { Cell } from '../../src/meaning/cell';
import { judged, TODAY } from '../support/judged';

/** The rows under their headings, with dates as Sheets gives them. */
function grid(rows: readonly NewRow[]): Cell[][] {
  return [
    NEW_COLUMNS.map(({ heading }) => heading),
    ...rows.map((row) =>
      NEW_COLUMNS.map(({ field, date }): Cell => {
        const value = row[field] ?? '';
        return date && typeof value === 'number' ? { day: TODAY + value, minutes: 0 } : value;
      }),
    ),
  ];
}

test('each heading may be read as what it is for, and with what stands under it is', () => {
  for (const { heading, field } of NEW_COLUMNS) expect(fieldsOf(heading)).toContain(field);
  const { register } = judged(grid(EXAMPLE_ROWS));
  expect(register.chosen.map(({ field }) => field)).toEqual(NEW_COLUMNS.map(({ field }) => field));
});

test('what can be chosen under a heading is understood', () => {
  const choices = NEW_COLUMNS.flatMap(({ field, choices: each = [] }) => each.map((choice) => [field, choice] as const));
  const read = choices.map(([field, choice]) => {
    const { rows } = judged(grid([{ pupil: 'AB', intervention: 'Phonics', minutes: 20, times: 5, [field]: choice }]));
    const row = rows[0]?.row.provision;
    return `${choice}: ${field === 'place' ? row?.place.where : field === 'ledBy' ? row?.leader : String(row?.duty)}`;
  });
  expect(read).toEqual([
    'Out of class: out of class',
    'In class: in class',
    'Teacher: teacher or specialist',
    'TA: assistant',
    'HLTA: assistant',
    'SENCO: teacher or specialist',
    'Learning mentor: assistant',
    'Speech and language therapist: teacher or specialist',
    'Volunteer: volunteer or software',
    'Section F: true',
    'No: false',
  ]);
});

test('the two rows to start with are read', () => {
  const { weeks, rows } = judged(grid(STARTING_ROWS));
  expect(weeks.map(({ pupil, out, notRead }) => [pupil, out.most, notRead.length])).toEqual([['AB', 130, 0]]);
  expect(rows.map(({ row }) => row.provision.duty)).toEqual([false, true]);
});

test('the example has the problems that were planted in it', () => {
  const { weeks, rows } = judged(grid(EXAMPLE_ROWS));
  expect(weeks.map(({ pupil, status, notRead }) => [pupil, status, notRead.length])).toEqual([
    ['AB', 'More out than in', 0],
    ['CD', 'May be more out than in', 0],
    ['EG', 'Watch', 0],
    ['FH', 'Not read', 1],
    ['JK', 'In class', 0],
  ]);
  const said = rows.map(({ row }) => row.provision);
  expect(said.filter(({ outsideLessons }) => outsideLessons).map(({ intervention }) => intervention)).toEqual([
    'Sensory circuit',
    'Chess club',
  ]);
  expect(said.filter(({ place }) => place.where === 'in class').map(({ intervention }) => intervention)).toEqual(['Support in English']);
  expect(said.filter(({ duty }) => duty).map(({ intervention }) => intervention)).toEqual(['Speech and language']);
  expect(said.filter(({ start }) => start !== undefined && start < TODAY - 365).map(({ intervention }) => intervention)).toEqual([
    'Nurture group',
  ]);
});
