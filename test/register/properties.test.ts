/** What holds for every register, whatever its headings, rows and doses are. */
import fc from 'fast-check';
import { minutesAWeek } from '../../src/dose/minutesAWeek';
import { readDose } from '../../src/dose/dose';
import type { Cell } from '../../src/meaning/cell';
import { assign } from '../../src/register/assign';
import { FIELDS, type Field } from '../../src/register/fields';
import { judged, the, type Rows } from '../support/judged';
import { tries } from '../support/tries';

/** What a school types under each heading, row after row. */
const CELLS = {
  pupil: fc.constantFrom('AB', 'CD', 'EF', 'GH', 'JK', 'LM'),
  year: fc.constantFrom('Year 3', 'Year 4'),
  intervention: fc.constantFrom('Phonics', 'Maths catch-up', 'NELI', 'Play therapy', 'Reading', 'Handwriting', 'ELSA'),
  minutes: fc.constantFrom<Cell>(10, 15, 20, 30, 45),
  minutesInWords: fc.constantFrom<Cell>('10 mins', '20 minutes', '30 mins', 'half an hour'),
  times: fc.constantFrom<Cell>(1, 2, 3, 5),
  timesInWords: fc.constantFrom<Cell>('daily', '3 x per week', 'twice a week', 'weekly', '5 x per week'),
  dose: fc.constantFrom<Cell>('3 x 20 mins', '20 mins daily', '2 x 30 minutes a week', '15 mins twice a week', '1 hour weekly'),
  ledBy: fc.constantFrom<Cell>('TA', 'Class teacher', 'HLTA', 'Learning mentor'),
  place: fc.constantFrom<Cell>('Library', 'Hall', 'In class', 'Group room'),
  lesson: fc.constantFrom<Cell>('Maths', 'English', 'PSHE', 'Art'),
  start: fc.constantFrom<Cell>('7/9/2026', '14/09/2026', '2/11/2026'),
} as const;

type Column = readonly [heading: string, field: Field, cells: fc.Arbitrary<Cell>];

const SHAPES: readonly (readonly Column[])[] = [
  [
    ['Pupil', 'pupil', CELLS.pupil],
    ['Intervention', 'intervention', CELLS.intervention],
    ['Mins', 'minutes', CELLS.minutes],
    ['Times a week', 'times', CELLS.times],
    ['Led by', 'ledBy', CELLS.ledBy],
    ['Location', 'place', CELLS.place],
  ],
  [
    ['Name', 'pupil', CELLS.pupil],
    ['Year group', 'year', CELLS.year],
    ['Provision', 'intervention', CELLS.intervention],
    ['Frequency', 'times', CELLS.timesInWords],
    ['Duration', 'minutes', CELLS.minutesInWords],
    ['Lesson missed', 'lesson', CELLS.lesson],
  ],
  [
    ['Child', 'pupil', CELLS.pupil],
    ['Programme', 'intervention', CELLS.intervention],
    ['How often', 'dose', CELLS.dose],
    ['Start date', 'start', CELLS.start],
    ['Staff', 'ledBy', CELLS.ledBy],
  ],
];
const FEWEST_ROWS = 8;

const rowOf = (shape: readonly Column[]): fc.Arbitrary<Cell[]> => fc.tuple(...shape.map(([, , cells]) => cells));
const register = fc.constantFrom(...SHAPES).chain((shape) =>
  fc.record({
    shape: fc.constant(shape),
    rows: fc.array(rowOf(shape), { minLength: FEWEST_ROWS, maxLength: 14 }),
    further: rowOf(shape),
    unsaid: fc.tuple(fc.constantFrom<Cell>('', 'TBC', '?'), fc.integer({ min: 2, max: 9 })),
  }),
);
const headingsOf = (shape: readonly Column[]): string[] => shape.map(([heading]) => heading);

/** How each row was read. */
function readings(rows: Rows): unknown[] {
  return judged(rows).rows.map(({ row }) => ({ pupils: row.pupils, time: row.time, provision: row.provision }));
}

/** Each pupil's figures. */
function figures(rows: Rows): unknown {
  return judged(rows).weeks.map(({ pupil, out, share, status, notRead }) => ({ pupil, out, share, status, notRead: notRead.length }));
}

test('one more row never changes how the others are read', () => {
  fc.assert(
    fc.property(register, ({ shape, rows, further, unsaid: [unsaid, at] }) => {
      const before = readings([headingsOf(shape), ...rows]);
      expect(before).toHaveLength(rows.length);
      expect(readings([headingsOf(shape), ...rows, further]).slice(0, rows.length)).toEqual(before);
      expect(readings([headingsOf(shape), further, ...rows]).slice(1)).toEqual(before);
      const open = further.map((cell, i) => (i === at ? unsaid : cell));
      expect(readings([headingsOf(shape), ...rows, open]).slice(0, rows.length)).toEqual(before);
      expect(readings([headingsOf(shape), open, ...rows]).slice(1)).toEqual(before);
    }),
  );
});

/** Every other word for a heading of a shape. */
const renamings = SHAPES.flatMap((shape) =>
  shape.flatMap(([, field], at) =>
    the(FIELDS.find((form) => form.field === field))
      .headings.filter((synonym) => !headingsOf(shape).some((heading) => heading.toLowerCase() === synonym))
      .map((synonym) => ({ shape, at, synonym })),
  ),
);

test('another word for a heading never changes a figure', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...renamings).chain(({ shape, at, synonym }) =>
        fc.record({
          shape: fc.constant(shape),
          at: fc.constant(at),
          synonym: fc.constant(synonym),
          rows: fc.array(rowOf(shape), { minLength: FEWEST_ROWS, maxLength: 12 }),
        }),
      ),
      ({ shape, at, synonym, rows }) => {
        const renamed = headingsOf(shape).map((heading, i) => (i === at ? synonym : heading));
        expect(figures([renamed, ...rows])).toEqual(figures([headingsOf(shape), ...rows]));
      },
    ),
    { numRuns: tries(300) },
  );
});

/** A piece of a dose's text, and the most that it can mean. No hours: "an hour and 20 mins daily" may be one length or two. */
interface Piece {
  readonly text: string;
  readonly most: number;
}

const pieces = (...all: readonly (readonly [text: string, most: number])[]): fc.Arbitrary<Piece> =>
  fc.constantFrom(...all.map(([text, most]) => ({ text, most })));
const LENGTHS = pieces(
  ['20 mins', 20],
  ['15 minutes', 15],
  ['half an hour', 30],
  ['20-30 mins', 30],
  ['60 mins', 60],
  ['10m', 10],
  ['about 25 mins', 25],
  ['up to 45 minutes', 45],
);
const OFTEN = pieces(
  ['a week', 1],
  ['weekly', 1],
  ['twice a week', 2],
  ['three times a week', 3],
  ['daily', 5],
  ['every day', 5],
  ['fortnightly', 0.5],
  ['Mon & Wed', 2],
  ['Mon-Thurs', 4],
  ['Tues', 1],
  ['every morning', 5],
  ['2-3 times a week', 3],
);
const COUNTS = pieces(['2 x ', 2], ['3 x ', 3], ['5x', 5], ['', 1]);
const EXTRAS = fc.constantFrom(
  '',
  ' for 6 weeks',
  ' in the library',
  ' with TA',
  ' 1:1',
  ' in a group of 4',
  ' (Year 4)',
  ' x 2 adults',
  ' from September',
  ' £300',
  ' in pairs',
  ' until Easter',
);
const JOINTS = fc.constantFrom(' and ', ' & ', ' + ', ', ', '; ', '\n', '. ', ' / ', ' then ', ' plus ', ' or ');
/** "20 mins daily", "Mon & Wed 20 mins", "3 x 20 mins a week"; a count beside how often may mean both. */
const clause: fc.Arbitrary<Piece> = fc.oneof(
  fc
    .tuple(LENGTHS, OFTEN, EXTRAS)
    .map(([length, often, extra]) => ({ text: `${length.text} ${often.text}${extra}`, most: length.most * often.most })),
  fc
    .tuple(OFTEN, LENGTHS, EXTRAS)
    .map(([often, length, extra]) => ({ text: `${often.text} ${length.text}${extra}`, most: length.most * often.most })),
  fc.tuple(COUNTS, LENGTHS, OFTEN, EXTRAS).map(([count, length, often, extra]) => ({
    text: `${count.text}${length.text} ${often.text}${extra}`,
    most: length.most * often.most * count.most,
  })),
);
const dose: fc.Arbitrary<Piece> = fc.array(fc.tuple(clause, JOINTS), { minLength: 1, maxLength: 3 }).map((all) => ({
  text: all.map(([{ text }, joint], i) => (i === all.length - 1 ? text : text + joint)).join(''),
  most: all.reduce((sum, [{ most }]) => sum + most, 0),
}));

test('a dose is never read as more than it can mean', () => {
  fc.assert(
    fc.property(dose, ({ text, most }) => {
      const reading = readDose(text, 'dose');
      const weekly = 'parts' in reading ? minutesAWeek(reading.parts, 1500) : null;
      if (weekly) expect(weekly.most).toBeLessThanOrEqual(most + 1e-9);
    }),
    {
      numRuns: tries(2000),
      examples: [
        [{ text: 'Mon-Thurs 20 mins and 2 x 20 mins Tues and 20 mins Tues', most: 140 }],
        [{ text: 'every day 10m / half an hour three times a week and a week 20 mins', most: 160 }],
        [{ text: 'a week 60 mins in a group of 4 or 20 mins three times a week', most: 120 }],
      ],
    },
  );
});

/** The most that any assignment comes to. */
function bruteForce(scores: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const [first, ...others] = scores;
  if (!first) return 0;
  const without = bruteForce(others, taken);
  return first.reduce(
    (most, score, field) => (taken.includes(field) || score <= 0 ? most : Math.max(most, score + bruteForce(others, [...taken, field]))),
    without,
  );
}

test('columns are assigned so that nothing comes to more', () => {
  const table = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([columns, fields]) =>
    fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: fields, maxLength: fields }), {
      minLength: columns,
      maxLength: columns,
    }),
  );
  fc.assert(
    fc.property(table, (scores) => {
      const found = assign(scores);
      const fields = found.filter((field) => field >= 0);
      expect(found).toHaveLength(scores.length);
      expect(new Set(fields).size).toBe(fields.length);
      const each = found.map((field, column) => (field < 0 ? 0 : the(scores[column]?.[field])));
      expect(Math.min(0, ...each)).toBe(0);
      expect(each.reduce((sum, score) => sum + score, 0)).toBe(bruteForce(scores));
    }),
    { numRuns: tries(500) },
  );
});
