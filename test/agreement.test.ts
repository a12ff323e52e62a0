/** Formulas, sidebar, review tab and command line are four ways to one judgement: over random registers they say the same, to the minute. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Scalar } from '../emulator/workbook/model';
import { called } from './support/commands';
import { done, sessionOf, texts, theSheet, workbookOf } from './support/sheet';
import { tries } from './support/tries';
import { newFolder } from './support/folders';

const HEADINGS = ['Pupil', 'Year', 'Intervention', 'Mins', 'Times a week', 'Where', 'When', 'Led by', 'End date'];
const cellOf = <T extends Scalar>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const row = fc.tuple(
  cellOf('AB', 'ab', 'CD', 'EF, GH', 'JK', ''),
  cellOf('Y3', 'Y4', ''),
  cellOf('Phonics', 'Maths', 'Nurture', 'ELSA', 'Talk Boost'),
  cellOf<Scalar>(20, 45, '20–30', 60, 'TBC', '1 hour', ''),
  cellOf<Scalar>(1, 3, 5, '3–5', 'daily', ''),
  cellOf('', 'in class', 'library', 'withdrawn'),
  cellOf('', 'lunch', 'Mon 9.00-9.30', 'Mon 9.15-9.45'),
  cellOf('TA', 'Teacher', '', 'Volunteer'),
  cellOf('', '1/9/2026', '18/12/2026'),
);
const registers = fc.array(row, { minLength: 1, maxLength: 14 });

/** None of these cells holds an error or a tick. */
function plainValue(cell: Scalar): string | number {
  if (typeof cell === 'string' || typeof cell === 'number') return cell;
  throw new Error('neither a text nor a number');
}

interface Judged {
  pupil: string;
  /** Null where nothing was read: a dash in the cells. */
  least: number | null;
  most: number | null;
  shareLeast: number | null;
  shareMost: number | null;
  status: string;
}

const hundredths = (value: number | null): string => (value === null ? '–' : String(Math.round(value * 100) / 100));
const exact = (value: number | null): string => (value === null ? '–' : value.toFixed(9));
const figure = (cell: string | number | undefined): number | null => (cell === '–' ? null : Number(cell));
const plain = ({ pupil, least, most, shareLeast, shareMost, status }: Judged): string =>
  [pupil, hundredths(least), hundredths(most), exact(shareLeast), exact(shareMost), status].join(' | ');
/** The cells have a dash where nothing was read; the report has no share. */
const withDash = (each: Omit<Judged, 'least' | 'most'> & { outLeast: number; outMost: number }): Judged => ({
  ...each,
  least: each.shareLeast === null ? null : each.outLeast,
  most: each.shareMost === null ? null : each.outMost,
});
const MARK = /^[▲◆●?] /;
/** Beside a row in class stands whose week it is all the same: "In class (pupil: Watch)". */
const ofPupil = (text: string): string => /^In class \(pupil: (.*)\)$/.exec(text)?.[1] ?? text;

/** What each of the four says of every pupil, and the marked status of every row. */
async function judgedBy(rows: readonly Scalar[][]): Promise<{ pupils: Record<string, string[]>; rows: Record<string, string[]> }> {
  const workbook = workbookOf([HEADINGS, ...rows.map((cells) => [...cells])]);
  theSheet(workbook).columnCount = 40;
  const session = await sessionOf(workbook);
  const range = `A1:I${rows.length + 1}`;
  // To the right, where nothing of the register's is.
  const at = (column: number, formula: string): void => {
    session.type(0, 1, column, formula);
  };
  at(20, `=OUTVENTION_PUPILS(${range})`);
  at(30, `=OUTVENTION_STATUS(${range})`);
  const value = (line: number, column: number): string | number => plainValue(session.valueAt(0, line, column));
  const formula: string[] = [];
  for (let line = 2; value(line, 20) !== ''; line += 1) {
    const [pupil, least, most, shareLeast, shareMost, status] = [20, 21, 22, 23, 24, 25].map((column) => value(line, column));
    formula.push(
      plain({
        pupil: String(pupil),
        least: figure(least),
        most: figure(most),
        shareLeast: figure(shareLeast),
        shareMost: figure(shareMost),
        status: String(status),
      }),
    );
  }
  const statuses = texts(session, 0, rows.length, 1, 2, 30).flat();
  // The formulas have to be out of the way, or the check would stand beside them.
  at(20, '');
  at(30, '');
  const checked = done(session, 'sidebarCheck', {});
  const { cards } = checked;
  const { report } = done(session, 'commandCheck', {});
  const sidebar = report.pupils.map((each) => plain(withDash(each)));
  expect(cards.map(({ pupil, statusText, shareLeast, shareMost }) => [pupil, statusText, shareLeast, shareMost])).toEqual(
    report.pupils.map(({ pupil, status, shareLeast, shareMost }) => [pupil, status, shareLeast, shareMost]),
  );
  const column = texts(session, 0, rows.length, 1, 2, 10).flat();
  const { review } = done(session, 'sidebarWriteReview', { sheet: checked.sheet });
  const lines = texts(session, review.id, 80, 2, 4);
  const tab = lines.flatMap(([, intervention], i): string[] => {
    if (intervention !== 'All together') return [];
    // The figures stand in the closed group.
    const [pupil, status, least, most, shareLeast, shareMost] = [1, 10, 11, 12, 13, 14].map((each) =>
      plainValue(session.valueAt(review.id, 4 + i, each)),
    );
    return [
      plain({
        pupil: String(pupil),
        least: figure(least),
        most: figure(most),
        shareLeast: figure(shareLeast),
        shareMost: figure(shareMost),
        status: String(status).replace(MARK, ''),
      }),
    ];
  });
  return { pupils: { formula, sidebar, tab }, rows: { formula: statuses, column: column.map((text) => ofPupil(text.replace(MARK, ''))) } };
}

test('OUTVENTION_PUPILS, the sidebar and the review tab agree on every pupil, and OUTVENTION_STATUS with the register’s own column on every row', async () => {
  await fc.assert(
    fc.asyncProperty(registers, async (rows) => {
      // A register needs one row that is one.
      const { pupils, rows: statuses } = await judgedBy([['ZZ', 'Y3', 'Phonics', 20, 1, '', '', 'TA', ''], ...rows]);
      expect(pupils.sidebar).toEqual(pupils.formula);
      expect(pupils.tab).toEqual(pupils.formula);
      expect(statuses.column).toEqual(statuses.formula);
    }),
    { numRuns: tries(20) },
  );
});

test('npm run review agrees with the formulas', async () => {
  const folder = await newFolder();
  try {
    for (const rows of fc.sample(registers, { numRuns: 2, seed: 7 })) {
      const all: Scalar[][] = [['ZZ', 'Y3', 'Phonics', 20, 1, '', '', 'TA', ''], ...rows];
      const quoted = [HEADINGS, ...all].map((cells) => cells.map((cell) => `"${String(plainValue(cell))}"`).join(',')).join('\n');
      await writeFile(join(folder, 'register.csv'), quoted);
      const { stdout } = await called('review', [join(folder, 'register.csv'), '--date', '2026-11-18', '--json']);
      const printed = JSON.parse(stdout) as { pupils: (Judged & { outLeast: number; outMost: number })[] };
      const { pupils } = await judgedBy(all);
      expect(printed.pupils.map((each) => plain(withDash(each)))).toEqual(pupils.formula);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the register stays as it was while all of them look at it', async () => {
  const rows: Scalar[][] = [['AB', 'Y3', 'Phonics', 20, 5, '', '', 'TA', '']];
  const workbook = workbookOf([HEADINGS, ...rows]);
  const before = structuredClone(theSheet(workbook).cells);
  const session = await sessionOf(workbook);
  done(session, 'sidebarCheck', {});
  done(session, 'sidebarWriteReview', {});
  for (const [key, cell] of before) expect(theSheet(workbook).cells.get(key)).toEqual(cell);
});
