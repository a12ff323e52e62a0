/** Where others' add-ons broke on Google's own servers: each as the shortest story, with what has to hold all the same. */
import * as edits from '../../emulator/edits';
import type { Fault } from '../../emulator/services/faults';
import type { Session } from '../../emulator/session';
import { cellKey, newSheet, type Workbook } from '../../emulator/workbook/model';
import { BLANK } from '../support/meanwhile';
import { done, lineOf, refused, sessionOf, texts, theSheet, workbookOf } from '../support/sheet';

const ROWS = [
  ['Pupil', 'Intervention', 'Mins', 'Times a week'],
  ['AB', 'Nurture', 200, 5],
  ['CD', 'Reading', 20, 3],
] as const;
const AT = { sheet: 'Sheet1' };
const OURS = ['Outvention status', 'Outvention score'];

async function opened(): Promise<{ workbook: Workbook; session: Session }> {
  const workbook = workbookOf(ROWS);
  return { workbook, session: await sessionOf(workbook) };
}

const headings = (session: Session, id = 0, columns = 9): string[] => texts(session, id, 1, columns).flat();

describe('a spreadsheet with a sheet that is a chart', () => {
  async function withChart(): Promise<{ workbook: Workbook; session: Session }> {
    const at = await opened();
    at.workbook.sheets.push({ ...newSheet(9, 'Chart1'), kind: 'OBJECT' });
    return at;
  }

  test('is checked, reviewed, cleared and summed up as any other', async () => {
    const { workbook, session } = await withChart();
    done(session, 'sidebarCheck', AT);
    done(session, 'sidebarWriteReview', AT);
    done(session, 'sidebarSummary', AT);
    done(session, 'sidebarOpenSettings', {});
    done(session, 'sidebarShowExample', {});
    done(session, 'sidebarRemoveExample', {});
    done(session, 'sidebarMakeRegister', {});
    done(session, 'commandCheck', {});
    expect(done(session, 'sidebarClear', {}).message).toMatch(/^4 columns and 6 highlight rules taken away\./);
    expect(workbook.sheets.map(({ name }) => name)).toContain('Chart1');
  });

  test('with the chart open, the register is found; with the chart named, it is said that it holds none', async () => {
    const { workbook, session } = await withChart();
    workbook.activeSheetId = 9;
    expect(done(session, 'sidebarCheck', {}).register).toBe('Sheet1');
    expect(refused(session, 'sidebarCheck', { sheet: 'Chart1' })).toMatch(/^No register was found on the sheet "Chart1"\./);
    expect(refused(session, 'sidebarCheck', { sheet: 'Chart1', headingRow: 2 })).toMatch(/No register was found on the sheet "Chart1"/);
  });

  test('with a tab of our name that is a chart, ours gets a number', async () => {
    const { workbook, session } = await withChart();
    workbook.sheets.push({ ...newSheet(10, 'Outvention settings'), kind: 'OBJECT' });
    expect(done(session, 'sidebarOpenSettings', {}).message).toContain('"Outvention settings (2)"');
  });
});

describe('new columns', () => {
  test('can be seen where their neighbour is hidden, and go with Clear as if nothing had been', async () => {
    const { workbook, session } = await opened();
    theSheet(workbook).hiddenColumns.add(4);
    theSheet(workbook).cells.set(cellKey(2, 4), { value: 5, format: { background: '#ff0000' } });
    const before = structuredClone(theSheet(workbook));
    done(session, 'sidebarCheck', AT);
    expect([...theSheet(workbook).hiddenColumns]).toEqual([4]);
    expect(theSheet(workbook).cells.get(cellKey(2, 5))?.format?.background).toBeUndefined();
    done(session, 'sidebarClear', {});
    expect(theSheet(workbook)).toEqual(before);
  });

  test('that Google can’t put in are said in plain words, with what to do', async () => {
    const workbook = workbookOf(ROWS);
    const text = "You can't insert a column here right now. Try dragging the freeze bar to a different position.";
    const fault: Fault = (call) => (call === 'Sheet.insertColumnsAfter' ? new Error(text) : undefined);
    const session = await sessionOf(workbook, { fault });
    expect(refused(session, 'sidebarCheck', AT)).toBe(
      'Google could not put a column in there. Drag the thick line of the frozen rows and columns (the freeze bar) to another place, or choose View, Freeze, and try again.',
    );
  });
});

describe('our marks', () => {
  /** As a copied sheet or file may come. */
  function withoutMarks(workbook: Workbook): void {
    for (const sheet of workbook.sheets) sheet.metadata = [];
    workbook.documentProperties.clear();
  }

  test.each([{}, { columnsHold: 'values' }] as const)('that a copy has lost are put on again, by what stands there: %j', async (how) => {
    const { workbook, session } = await opened();
    done(session, 'sidebarCheck', { ...AT, ...how });
    withoutMarks(workbook);
    const { cards } = done(await sessionOf(workbook), 'sidebarCheck', { ...AT, ...how });
    expect(headings(session)).toEqual([...ROWS[0], ...OURS, '', '', '']);
    expect(cards.map(({ pupil, figure }) => `${pupil} ${figure}`)).toEqual(['AB 16 h 40 of 25 h', 'CD 1 h of 25 h']);
    done(session, 'sidebarClear', {});
    expect(headings(session)).toEqual([...ROWS[0], '', '', '', '', '']);
  });

  test.each([{}, { columnsHold: 'values' }] as const)(
    'that a copy has lost don’t keep Clear from taking all of ours away: %j',
    async (how) => {
      const { workbook, session } = await opened();
      done(session, 'sidebarCheck', { ...AT, ...how });
      withoutMarks(workbook);
      expect(done(await sessionOf(workbook), 'sidebarClear', {}).message).toMatch(/^2 columns and/);
      expect(headings(session)).toEqual([...ROWS[0], '', '', '', '', '']);
      expect(theSheet(workbook).conditionalRules).toEqual([]);
    },
  );

  test('of which one is lost, where putting them on was broken off, is put on again', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarCheck', AT);
    theSheet(workbook).metadata.splice(1, 1);
    done(await sessionOf(workbook), 'sidebarCheck', AT);
    expect(headings(session)).toEqual([...ROWS[0], ...OURS, '', '', '']);
  });

  test('that are gone are not put on a column in which somebody has typed', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarCheck', { ...AT, columnsHold: 'values' });
    withoutMarks(workbook);
    session.type(0, 3, 5, 'WORD of mine');
    done(session, 'sidebarCheck', AT);
    done(session, 'sidebarClear', {});
    expect(texts(session, 0, 3, 6).flat()).toContain('WORD of mine');
  });

  test('that a copied file has lost don’t keep the review from being gone on with, nor make a register of it or of a page', async () => {
    const { workbook, session } = await opened();
    const { review } = done(session, 'sidebarWriteReview', AT);
    const line = lineOf(session, review.id, 'ab', 'Nurture');
    const written = { ...BLANK, decision: 'Stop', notes: 'WORD of AB' };
    done(session, 'sidebarSaveReview', { review: review.id, pupil: 'ab', lines: [{ name: 'Nurture', line, was: BLANK, written }] });
    done(session, 'sidebarPupilPage', { ...AT, pupil: 'AB' });
    done(session, 'sidebarSummary', AT);
    withoutMarks(workbook);
    const sheets = workbook.sheets.map(({ name }) => name);
    const again = await sessionOf(workbook);
    expect(done(again, 'sidebarReview', {}).review?.pupils.map(({ key }) => key)).toEqual(['ab', 'cd']);
    const renewed = done(again, 'sidebarWriteReview', AT);
    expect(renewed.review.id).toBe(review.id);
    expect(renewed.message).toContain('so that stays, and the summary stands anew below it');
    expect(
      done(again, 'sidebarReviewPupil', { review: review.id, pupil: 'ab' }).lines.find((each) => each.line === line)?.written.notes,
    ).toBe('WORD of AB');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    for (const name of sheets.filter((each) => each !== 'Sheet1'))
      expect(refused(again, 'sidebarCheck', { sheet: name })).toMatch(/no register|has no/i);
  });

  test('that can’t be changed, as in one copied file, keep no check from being done', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarCheck', AT);
    const fault: Fault = (call) => (call === 'DeveloperMetadata.setValue' ? new Error('This metadata cannot be changed.') : undefined);
    const hindered = await sessionOf(workbook, { fault });
    for (const how of [AT, { ...AT, columnsHold: 'values' as const }, AT]) done(hindered, 'sidebarCheck', how);
    expect(headings(session)).toEqual([...ROWS[0], ...OURS, '', '', '']);
    done(hindered, 'sidebarClear', {});
    expect(headings(session)).toEqual([...ROWS[0], '', '', '', '', '']);
  });

  test('that a duplicated sheet has lost are put on again there, and the first sheet keeps its own', async () => {
    const { workbook, session } = await opened();
    done(session, 'sidebarCheck', AT);
    const copy = { ...structuredClone(theSheet(workbook)), id: 77, name: 'Copy' };
    copy.metadata = [];
    workbook.sheets.push(copy);
    done(await sessionOf(workbook), 'sidebarCheck', { sheet: 'Copy' });
    expect(headings(session, 77)).toEqual([...ROWS[0], ...OURS, '', '', '']);
    expect(headings(session)).toEqual([...ROWS[0], ...OURS, '', '', '']);
  });
});

test('a column of ours goes only with what could be our answers, also where its result is not worked out yet', async () => {
  const { workbook, session } = await opened();
  done(session, 'sidebarCheck', AT);
  // Typed below what the formula fills, where its heading shows no error.
  session.type(0, 200, 5, 'WORD of mine');
  expect(done(session, 'sidebarClear', {}).message).toContain('1 column stays, without our formula, because something was typed in it');
  expect(texts(session, 0, 1, 2, 200, 5).flat()).toContain('WORD of mine');
  expect(workbook.sheets).toHaveLength(1);
});

test.each(['Outvention query for mum', 'Watch: KL to ring mum', 'More out than in?', '3 times a week'])(
  'what somebody types below our answers is no answer of ours: %s',
  async (typed) => {
    const { session } = await opened();
    done(session, 'sidebarCheck', AT);
    session.type(0, 200, 5, typed);
    done(session, 'sidebarClear', {});
    expect(texts(session, 0, 1, 2, 200, 5).flat()).toContain(typed);
  },
);

test('a whole-sheet sort that moves the headings with their formulas leaves a register that is found again', async () => {
  const { workbook, session } = await opened();
  done(session, 'sidebarCheck', AT);
  edits.sortRows(workbook, 0, 2, { area: { row: 1, column: 1, rows: 3, columns: 6 } });
  const { cards, understood } = done(session, 'sidebarCheck', AT);
  expect(cards.length).toBeGreaterThan(0);
  expect(understood.headingsFrozen).toBe(false);
  theSheet(workbook).frozenRows = understood.headingRow;
  expect(done(session, 'sidebarCheck', AT).understood.headingsFrozen).toBe(true);
  expect(texts(session, 0, 3, 6).flat()).toEqual(expect.arrayContaining(['Nurture', 'Reading', 'Pupil']));
});
