import type { Session } from '../../emulator/session';
import { deleteRows, insertColumns, insertRows } from '../../emulator/workbook/structure';
import type { Scalar, SheetData, Workbook } from '../../emulator/workbook/model';
import type { PupilReview, ReviewState, SaveReviewRequest, Written } from '../../src/messages';
import { ask, done, lineOf, refused, sessionOf, texts, theSheet, workbookOf } from '../support/sheet';

const HEADINGS = ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Led by', 'Lesson missed', 'End date', 'Exit data', 'EHCP'];
const ROWS: Scalar[][] = [
  ['AB', 'Phonics', 60, 5, 'TA', 'English', '', '', ''],
  ['AB', 'Toe by Toe', 60, 5, 'TA', 'Music', '', '', ''],
  ['AB', 'Nurture', 60, 4, 'TA', 'PSHE', '', '', ''],
  ['CD', 'Reading', 20, 5, 'Teacher', '', '', '', ''],
  ['CD', 'Physio exercises', 20, 1, 'TA', '', '', '', 'Section F'],
  ['CD', 'Handwriting', 20, 3, 'TA', '', '6/11/2026', '', ''],
];
const AUTUMN = Date.UTC(2026, 10, 18, 10);
const SPRING = Date.UTC(2027, 0, 20, 10);
const BLANK: Written = { decision: '', who: '', by: '', notes: '' };

/** A session whose day can be changed, with the register's review started. */
class Review {
  static async start(rows: Scalar[][] = ROWS): Promise<Review> {
    const workbook = workbookOf([HEADINGS, ...rows]);
    let now = AUTUMN;
    const session = await sessionOf(workbook, { now: () => now });
    return new Review(workbook, session, (day) => (now = day)).write();
  }
  state!: ReviewState;
  constructor(
    readonly workbook: Workbook,
    readonly session: Session,
    readonly goTo: (day: number) => void,
  ) {}
  message = '';
  write(): this {
    const { review, message } = done(this.session, 'sidebarWriteReview', { sheet: 'Sheet1' });
    this.state = review;
    this.message = message;
    return this;
  }
  get tab(): SheetData {
    const found = this.workbook.sheets.find(({ id }) => id === this.state.id);
    if (!found) throw new Error('no review tab');
    return found;
  }
  /** Rows of the tab from the headings down to the table's end. */
  table(): Record<string, string>[] {
    const [headings = [], ...rows] = texts(this.session, this.state.id, 40, 20, 3);
    const end = rows.findIndex((row) => row.every((text) => text === ''));
    return rows.slice(0, end).map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? ''])));
  }
  line(pupil: string, intervention: string): Record<string, string> {
    const found = this.table().find((row) => row.Pupil === pupil && row.Intervention === intervention);
    if (!found) throw new Error(`no line for ${pupil}, ${intervention}`);
    return found;
  }
  /** A line as it is sent to be saved. */
  sent(pupil: string, name: string, written: Partial<Written>, was: Partial<Written> = {}): SaveReviewRequest['lines'][number] {
    const line = lineOf(this.session, this.state.id, pupil, name);
    return { line, name, written: { ...BLANK, ...was, ...written }, was: { ...BLANK, ...was } };
  }
  save(pupil: string, name: string, written: Partial<Written>, was: Partial<Written> = {}): ReturnType<typeof done<'sidebarSaveReview'>> {
    return done(this.session, 'sidebarSaveReview', { review: this.state.id, pupil, lines: [this.sent(pupil, name, written, was)] });
  }
  /** Types into the tab itself. */
  type(pupil: string, intervention: string, heading: string, text: string): void {
    const rows = texts(this.session, this.state.id, 40, 20);
    const row = rows.findIndex((cells) => cells[0] === pupil && cells[1] === intervention) + 1;
    const column = (rows[2] ?? []).indexOf(heading) + 1;
    this.session.type(this.state.id, row, column, text);
  }
}

describe('the review tab', () => {
  test('shows nine columns that fit beside the sidebar', async () => {
    const { session, state, tab } = await Review.start();
    expect(texts(session, state.id, 1, 9, 3)[0]).toEqual([
      'Pupil',
      'Intervention',
      'Now',
      'What to ask',
      'Since last term',
      'Decision',
      'What changes',
      'Who and by when',
      'Notes',
    ]);
    const width = [1, 2, 3, 4, 5, 6, 7, 8, 9].reduce((sum, column) => sum + (tab.columnWidths.get(column) ?? 100), 0);
    // A screen of 1,366 pixels less the sidebar, row numbers and the scroll bar.
    expect(width).toBeLessThanOrEqual(1366 - 300 - 46 - 16);
  });

  test('has one heading row, frozen and filtered, no merged cells and no formulas', async () => {
    const { tab } = await Review.start();
    expect(tab.frozenRows).toBe(3);
    expect(tab.merges).toEqual([]);
    expect(tab.frozenColumns).toBe(2);
    // Ten more stand to the right in a group that is closed: all figures, sentences and the lines' own marks are sorted with them.
    expect(tab.filter?.area).toMatchObject({ row: 3, column: 1, columns: 19 });
    expect(tab.groups).toEqual([{ dimension: 'COLUMNS', start: 10, count: 10, depth: 1, collapsed: true }]);
    expect([...tab.hiddenColumns]).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    expect([...tab.cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  test('offers for each line what may be decided of it: a duty is never to be stopped, and what has ended has no choice', async () => {
    const review = await Review.start();
    const choices = (pupil: string, intervention: string): readonly string[] | undefined => {
      const rows = texts(review.session, review.state.id, 20, 2);
      const row = rows.findIndex(([name, what]) => name === pupil && what === intervention) + 1;
      return review.session.view(review.state.id).cells.find((cell) => cell.row === row && cell.column === 6)?.choices;
    };
    expect(choices('AB', 'All together')).toEqual(['Rebalance', 'Deliberate, agreed with parents', 'Keep and watch', 'No change']);
    expect(choices('AB', 'Phonics')).toEqual(['Keep', 'Change', 'Bring into class', 'Stop']);
    expect(choices('CD', 'Physio exercises')).toEqual(['Keep', 'Change', 'Bring into class', 'Discuss at annual review']);
    expect(choices('CD', 'Handwriting')).toBeUndefined();
  });

  test('asks of a pupil as a whole what applies to that pupil, each question with its source', async () => {
    const review = await Review.start();
    const asked = review.line('AB', 'All together')['Question to ask'] ?? '';
    expect(asked).toContain('Is this a deliberate decision (a bespoke curriculum, agreed with whom and when), or did it drift here?');
    expect(asked).toContain("Who is this pupil's teacher in practice? (EEF)");
    expect(asked).toContain('PSHE and RSHE: is the pupil missing the safeguarding messages? (Alston)');
    expect(review.line('CD', 'All together')['Question to ask']).toBe('');
  });

  test('lists what ended this term without exit data, with the question', async () => {
    const review = await Review.start();
    expect(review.line('CD', 'Handwriting')).toMatchObject({
      Status: 'Ended 6 November 2026',
      'Question to ask': 'It has ended without exit data: what did it change, how do you know, and what follows it?',
    });
    const foot = texts(review.session, review.state.id, 40, 3).flat();
    expect(foot).toContain('CD: Handwriting, ended 6 November 2026.');
  });
});

describe('a tab of an earlier version, with sixteen columns', () => {
  const EARLIER = [
    'Pupil',
    'Intervention',
    'Status',
    'Minutes a week (least)',
    'Minutes a week (most)',
    'Share of taught week (least)',
    'Share of taught week (most)',
    'Score',
    'Band',
    'What was seen',
    'Question to ask',
    'Since last term',
    'Decision',
    'Who',
    'By when',
    'Notes',
    'Line',
  ];

  /** The review as an earlier version left it, with words beside its lines. */
  async function earlierReview(): Promise<Review> {
    const review = await Review.start();
    const { tab, session, state } = review;
    const lines = review.table();
    for (const key of [...tab.cells.keys()]) if (Number(String(key).split(',')[0]) >= 0) tab.cells.delete(key);
    delete tab.filter;
    tab.groups = [];
    tab.hiddenColumns.clear();
    EARLIER.forEach((heading, column) => {
      session.type(state.id, 3, column + 1, heading);
      lines.forEach((line, i) => {
        const text = line[heading] ?? '';
        if (text !== '') session.type(state.id, 4 + i, column + 1, text);
      });
    });
    return review;
  }

  test('is taken over into a new one: no word is lost, none beside another line, and the old one stays as it was', async () => {
    const review = await earlierReview();
    const old = review.state;
    review.type('AB', 'Phonics', 'Decision', 'Change: 5 → 3 times');
    review.type('AB', 'Phonics', 'Who', 'KL');
    review.type('AB', 'Phonics', 'By when', '18/12/2026');
    review.type('CD', 'Reading', 'Notes', 'Asked at home.');
    review.session.type(review.state.id, 3, 18, 'Room');
    review.session.type(review.state.id, 5, 18, 'Hub');
    // One is gone from the register, and one was typed into the table.
    review.type('AB', 'Nurture', 'Decision', 'Stop');
    review.session.type(0, 4, 2, 'Lego');
    const last = 3 + review.table().length + 1;
    review.session.type(review.state.id, last, 1, 'CD');
    review.session.type(review.state.id, last, 2, 'Talk with parents');
    review.session.type(review.state.id, last, 16, 'Rang on Friday.');
    const before = texts(review.session, old.id, 40, 18);
    const reply = done(review.session, 'sidebarWriteReview', { sheet: 'Sheet1' });
    expect(reply.message).toBe(
      'The review goes on in the tab "Review Autumn 2026", which has fewer columns: every decision and note stands in it. The tab "Review Autumn 2026 (earlier)" stays as it was; delete it when you no longer need it.',
    );
    expect(texts(review.session, old.id, 40, 18)).toEqual(before);
    review.state = reply.review;
    const at = before[4]?.[1] ?? '';
    expect(review.line('AB', at).Notes).toContain('Room: Hub');
    expect(review.line('AB', 'Phonics')).toMatchObject({
      Decision: 'Change',
      'What changes': '5 → 3 times',
      'Who and by when': 'KL, by 18 December 2026',
    });
    expect(review.line('CD', 'Reading').Notes).toBe('Asked at home.');
    expect(review.line('AB', 'Nurture')).toMatchObject({ Status: 'No longer in the register', Decision: 'Stop' });
    expect(review.line('AB', 'Lego')).toMatchObject({ Decision: '' });
    expect(review.line('CD', 'Talk with parents')).toMatchObject({ Status: '', Notes: 'Rang on Friday.' });
    // From now on it is the one that is refreshed, and asked for.
    const again = done(review.session, 'sidebarWriteReview', { sheet: 'Sheet1' });
    expect(again.review.id).toBe(reply.review.id);
    expect(review.line('CD', 'Talk with parents')).toMatchObject({ Status: '', Notes: 'Rang on Friday.' });
    expect(done(review.session, 'sidebarReview', {}).review?.id).toBe(reply.review.id);
    // Papers too tell of what is decided there, and not of what the old one says.
    review.save(
      'ab',
      'Phonics',
      { decision: 'Keep', who: 'KL', by: '2026-12-18' },
      { decision: 'Change: 5 → 3 times', who: 'KL', by: '2026-12-18' },
    );
    const { sheet } = done(review.session, 'sidebarPupilPage', { sheet: 'Sheet1', pupil: 'AB' });
    const page = review.workbook.sheets.find(({ name }) => name === sheet)?.id ?? -1;
    const said = texts(review.session, page, 60, 6).flat().join('\n');
    expect(said).toContain('Phonics goes on as it is. KL, by 18 December 2026.');
    expect(said).not.toContain('5 → 3 times');
  });

  test('goes on as it is, in its own columns, until then', async () => {
    const review = await earlierReview();
    review.save('ab', 'Phonics', { decision: 'Change: 5 → 3 times', who: 'KL', by: '2026-12-18' });
    expect(review.line('AB', 'Phonics')).toMatchObject({ Decision: 'Change: 5 → 3 times', Who: 'KL', 'By when': '2026-12-18' });
  });
});

describe('what is deliberate and agreed until a day', () => {
  test('stands beside the status next term, is not asked before the day, and asked again when it has come', async () => {
    const review = await Review.start();
    review.save('ab', 'All together', { decision: 'Deliberate, agreed with parents', who: 'parents', by: '2027-03-26' });
    expect(review.line('AB', 'All together')['Who and by when']).toBe('parents, until 26 March 2027');
    review.goTo(SPRING);
    review.write();
    const spring = review.line('AB', 'All together');
    expect(spring.Now).toContain('▲ More out than in (agreed with parents until 26 March 2027)');
    expect(spring['Question to ask']).not.toContain('deliberate decision');
    expect(spring['Since last term']).toContain('(parents, until 26 March 2027).');
    review.save('ab', 'All together', { decision: 'Deliberate, agreed with parents', who: 'parents', by: '2027-03-26' });
    review.goTo(Date.UTC(2027, 4, 5, 10));
    review.write();
    const summer = review.line('AB', 'All together');
    expect(summer.Now).not.toContain('agreed');
    expect(summer['Question to ask']).toContain('deliberate decision');
    expect(summer['Since last term']).toContain('That day has come: is it still agreed?');
  });
});

describe('what is typed in the sidebar', () => {
  test('goes to the tab at once: what changes beside the decision, who and when in one cell, text as text', async () => {
    const review = await Review.start();
    review.save('ab', 'Toe by Toe', { decision: 'Stop', who: 'KL', by: '2026-12-18', notes: '=1+1' });
    expect(review.line('AB', 'Toe by Toe')).toMatchObject({
      Decision: 'Stop',
      'Who and by when': 'KL, by 18 December 2026',
      Notes: '=1+1',
    });
    review.save('ab', 'Phonics', { decision: 'Change: 5 → 3 times', by: 'after half term' });
    expect(review.line('AB', 'Phonics')).toMatchObject({
      Decision: 'Change',
      'What changes': '5 → 3 times',
      'Who and by when': 'by after half term',
    });
    const { lines } = done(review.session, 'sidebarReviewPupil', { review: review.state.id, pupil: 'ab' });
    expect(lines.find(({ intervention }) => intervention === 'Phonics')?.written).toEqual({
      decision: 'Change: 5 → 3 times',
      who: '',
      by: 'after half term',
      notes: '',
    });
  });

  test('appears with what was typed in the tab itself', async () => {
    const review = await Review.start();
    review.type('AB', 'All together', 'Decision', 'Rebalance');
    review.type('AB', 'Phonics', 'Who and by when', '18/12/2026');
    const pupil = done(review.session, 'sidebarReviewPupil', { review: review.state.id, pupil: 'ab' });
    expect(pupil.package.written.decision).toBe('Rebalance');
    expect(pupil.lines.filter(({ written }) => written.by !== '').map(({ intervention, written }) => [intervention, written.by])).toEqual([
      ['Phonics', '2026-12-18'],
    ]);
    // With most to ask first.
    const scores = pupil.lines.map(({ score }) => Number.parseInt(score, 10));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBeGreaterThan(1);
  });

  test('knows a week of which something was not read to be at least so much, and where each line stands', async () => {
    const review = await Review.start([
      ...ROWS,
      ['EF', 'Maths', 20, 3, 'TA', '', '', '', ''],
      ['EF', 'Art', 'TBC', 3, 'TA', '', '', '', ''],
    ]);
    const of = (pupil: string): PupilReview => done(review.session, 'sidebarReviewPupil', { review: review.state.id, pupil });
    expect([of('ef').week?.atLeast, of('ab').week?.atLeast]).toEqual([true, false]);
    expect(of('ef').lines.map(({ intervention, standing }) => [intervention, standing])).toEqual([
      ['Maths', 'Out of class'],
      ['Art', 'Not read'],
    ]);
    expect(of('cd').lines.find(({ intervention }) => intervention === 'Handwriting')?.standing).toBe('Ended');
  });

  test('is counted: a pupil is decided of when every line that runs has a decision, or the whole has one that says it all', async () => {
    let review = await Review.start();
    const decided = (): boolean[] => done(review.session, 'sidebarReview', {}).review?.pupils.map((pupil) => pupil.decided) ?? [];
    expect(decided()).toEqual([false, false]);
    review.save('cd', 'Reading', { decision: 'Keep' });
    expect(decided()).toEqual([false, false]);
    review.save('cd', 'Physio exercises', { decision: 'Keep' });
    expect(decided()).toEqual([false, true]);
    // Something is to change, and nobody has said what.
    review.save('ab', 'All together', { decision: 'Rebalance' });
    expect(decided()).toEqual([false, true]);
    review = await Review.start();
    review.save('ab', 'All together', { decision: 'Deliberate, agreed with parents' });
    expect(decided()).toEqual([true, false]);
  });

  test('is where one left off when the review is opened again', async () => {
    const review = await Review.start();
    expect(review.state.at).toBe('ab');
    done(review.session, 'sidebarSaveReview', { review: review.state.id, pupil: 'ab', lines: [], next: 'cd' });
    expect(done(review.session, 'sidebarReview', {}).review?.at).toBe('cd');
  });
});

describe('two people at once', () => {
  test('who write in different places lose nothing', async () => {
    const review = await Review.start();
    review.save('ab', 'Phonics', { decision: 'Keep' });
    const { clashes } = review.save('ab', 'Phonics', { notes: 'Loves the games.' });
    expect(clashes).toEqual([]);
    expect(review.line('AB', 'Phonics')).toMatchObject({ Decision: 'Keep', Notes: 'Loves the games.' });
  });

  test('who decide differently are shown both texts, and both are kept', async () => {
    const review = await Review.start();
    review.save('ab', 'Phonics', { decision: 'Keep', notes: 'Going well.' });
    const phonics = lineOf(review.session, review.state.id, 'ab', 'Phonics');
    const { clashes } = review.save('ab', 'Phonics', { decision: 'Stop', notes: 'No change in class.' });
    expect(clashes).toEqual([
      {
        line: phonics,
        field: 'decision',
        theirs: 'Keep',
        yours: 'Stop',
        message: 'What was in the tab stays there; what was typed here is kept in the notes.',
      },
      {
        line: phonics,
        field: 'notes',
        theirs: 'Going well.',
        yours: 'No change in class.',
        message: 'Both stand in the notes, one under the other.',
      },
    ]);
    expect(review.line('AB', 'Phonics')).toMatchObject({
      Decision: 'Keep',
      Notes: 'Going well.\n(Also typed under Decision: Stop)\nNo change in class.',
    });
    // "Use what I typed here": what was theirs is now what was there.
    expect(review.save('ab', 'Phonics', { decision: 'Stop' }, { decision: 'Keep' }).clashes).toEqual([]);
    expect(review.line('AB', 'Phonics').Decision).toBe('Stop');
  });

  test('a line that somebody deleted meanwhile is said, and nothing is half saved', async () => {
    const review = await Review.start();
    const request: SaveReviewRequest = {
      review: review.state.id,
      pupil: 'ab',
      lines: [
        review.sent('ab', 'Phonics', { who: 'KL' }),
        { line: 'L00000001', name: 'chess', written: { ...BLANK, who: 'KL' }, was: BLANK },
      ],
    };
    expect(refused(review.session, 'sidebarSaveReview', request)).toMatch(
      /^"chess" is no longer in the review tab, so nothing was saved\. Copy your words, press Refresh from the register, and try again\./,
    );
    const [, chess] = request.lines;
    const both = { ...request, lines: [...(chess ? [chess, { ...chess, line: 'L00000002', name: 'drama' }] : [])] };
    expect(refused(review.session, 'sidebarSaveReview', both)).toMatch(/^"chess" and "drama" are no longer in the review tab/);
    const whole = { ...request, lines: [review.sent('ab', 'All together', { who: 'KL' })] };
    deleteRows(review.workbook, review.tab, 4, 1);
    expect(refused(review.session, 'sidebarSaveReview', whole)).toMatch(/^The line "All together" is no longer in the review tab/);
    expect(review.line('AB', 'Phonics')['Who and by when']).toBe('');
  });
});

describe('writing the review again', () => {
  test('where it finds nothing new, writes nothing: charts, undo and what was selected stay as they are', async () => {
    const review = await Review.start();
    const { calls } = ask(review.session, 'sidebarWriteReview', { sheet: 'Sheet1' });
    expect(calls.filter((call) => /\.(set|insert|remove|delete|clear|add)/.test(call))).toEqual([]);
    // And where somebody has typed below the table, that stays, and the summary stands anew below it.
    const { id } = review.tab;
    const foot = texts(review.session, id, 60, 3).findIndex((cells) => cells.includes('How the figures were made')) + 1;
    review.session.type(id, foot + 1, 1, 'typed over');
    expect(done(review.session, 'sidebarWriteReview', { sheet: 'Sheet1' }).message).toContain(
      'Something may have been typed below the table, so that stays, and the summary stands anew below it.',
    );
    const column = texts(review.session, id, 120, 3).flat();
    expect(column.filter((text) => text === 'typed over')).toHaveLength(1);
    expect(column.filter((text) => text === 'How the figures were made')).toHaveLength(1);
    expect(column.indexOf('typed over')).toBeLessThan(column.indexOf('How the figures were made'));
  });

  test('renews the facts and keeps every human cell, also after rows were sorted and a column was put in', async () => {
    const review = await Review.start();
    review.save('ab', 'Toe by Toe', { decision: 'Stop', who: 'KL', notes: 'Agreed.' });
    review.save('cd', 'All together', { decision: 'Keep and watch' });
    // Another name for the tab, a column of their own before Status, and the lines the other way round.
    review.tab.name = 'Autumn review, final';
    insertColumns(review.workbook, review.tab, 3, 1, 'before');
    review.session.type(review.state.id, 3, 3, 'Our own');
    const rows = review.table().reverse();
    rows.forEach((row, i) => {
      Object.entries({ ...row, 'Our own': `ours ${row.Intervention ?? ''}` }).forEach(([heading, text], j) => {
        if (heading !== '') review.session.type(review.state.id, 4 + i, j + 1, text);
      });
    });
    review.session.type(0, 2, 3, '30');
    review.write();
    expect(review.state.name).toBe('Autumn review, final');
    const after = review.table();
    expect(after.map((row) => [row.Pupil, row.Intervention])).toEqual(rows.map((row) => [row.Pupil, row.Intervention]));
    expect(review.line('AB', 'Toe by Toe')).toMatchObject({
      Decision: 'Stop',
      'Who and by when': 'KL',
      Notes: 'Agreed.',
      'Our own': 'ours Toe by Toe',
    });
    expect(review.line('CD', 'All together').Decision).toBe('Keep and watch');
    expect(review.line('AB', 'Phonics')).toMatchObject({ 'Minutes a week (most)': '150', 'Our own': 'ours Phonics' });
  });

  test('keeps a line that has gone from the register, marked, and puts a new one at the end', async () => {
    const review = await Review.start();
    review.save('cd', 'Reading', { decision: 'Change', notes: 'Shorter.' });
    review.session.type(0, 5, 2, 'Paired reading');
    const reply = done(review.session, 'sidebarWriteReview', { sheet: 'Sheet1' });
    expect(reply.message).toBe(
      '"Review Autumn 2026" is refreshed; what you have written stays. 1 new line is at the end of the table. 1 line is no longer in the register, and says so.',
    );
    expect(review.line('CD', 'Reading')).toMatchObject({ Status: 'No longer in the register', Decision: 'Change', Notes: 'Shorter.' });
    expect(review.table().pop()).toMatchObject({ Pupil: 'CD', Intervention: 'Paired reading', Decision: '' });
    expect(review.tab.filter?.area.rows).toBe(review.table().length + 2);
    // And once more: it is not marked twice, nor put in twice.
    expect(done(review.session, 'sidebarWriteReview', { sheet: 'Sheet1' }).message).toMatch(/stays\. 1 line is no longer/);
  });

  test('leaves a row that somebody typed into the table as it is', async () => {
    const review = await Review.start();
    const row = 3 + review.table().length + 1;
    review.session.type(review.state.id, row, 1, 'CD');
    review.session.type(review.state.id, row, 2, 'Talk with parents');
    review.session.type(review.state.id, row, 4, '=1+1');
    review.write();
    expect(review.line('CD', 'Talk with parents')).toMatchObject({ Status: '', 'What to ask': '2' });
    expect(review.session.inputAt(review.state.id, row, 4)).toBe('=1+1');
  });

  test('happens with every check of the register, until the review is finished', async () => {
    const review = await Review.start();
    review.session.type(0, 2, 3, '30');
    expect(done(review.session, 'sidebarCheck', { sheet: 'Sheet1' }).notices.join(' ')).toContain('"Review Autumn 2026" is refreshed');
    expect(review.line('AB', 'Phonics')['Minutes a week (most)']).toBe('150');
    done(review.session, 'sidebarFinishReview', { review: review.state.id });
    review.session.type(0, 2, 3, '10');
    done(review.session, 'sidebarCheck', { sheet: 'Sheet1' });
    expect(review.line('AB', 'Phonics')['Minutes a week (most)']).toBe('150');
  });

  test('of a tab whose headings are gone says what to do', async () => {
    const review = await Review.start();
    for (let column = 1; column <= 16; column += 1) review.session.type(review.state.id, 3, column, '');
    expect(refused(review.session, 'sidebarWriteReview', { sheet: 'Sheet1' })).toMatch(
      /headings of the tab "Review Autumn 2026" can't be found/,
    );
  });
});

describe('no change, in one press', () => {
  const QUIET: Scalar[][] = [
    ['EF', 'Reading', 20, 3, 'Teacher', '', '', '', ''],
    ['GH', 'Reading', 20, 3, 'Teacher', '', '', '', ''],
    ['IJ', 'Reading', 20, 3, 'Teacher', '', '', '', ''],
  ];

  test('is decided for who is in class, asked nothing, and not written of yet; nobody else is touched', async () => {
    const review = await Review.start([...ROWS, ...QUIET]);
    expect(review.state.quiet).toEqual(['EF', 'GH', 'IJ']);
    review.type('IJ', 'Reading', 'Notes', 'Talk to Dad first');
    const before = review.table();
    const { review: after, message } = done(review.session, 'sidebarNoChange', { review: review.state.id });
    expect(message).toBe('Decided for 2 pupils: no change, and every intervention kept (EF, GH). Each can still be changed.');
    expect(after.quiet).toEqual([]);
    for (const pupil of ['EF', 'GH']) {
      expect(review.line(pupil, 'All together').Decision).toBe('No change');
      expect(review.line(pupil, 'Reading').Decision).toBe('Keep');
    }
    expect(review.table().filter((row) => !['EF', 'GH'].includes(row.Pupil ?? ''))).toEqual(
      before.filter((row) => !['EF', 'GH'].includes(row.Pupil ?? '')),
    );
  });

  test('goes on where it was broken off, and passes over who is decided of otherwise', async () => {
    const review = await Review.start([...ROWS, ...QUIET]);
    review.type('EF', 'Reading', 'Decision', 'Keep');
    review.type('GH', 'All together', 'Decision', 'No change');
    review.type('IJ', 'Reading', 'Decision', 'Stop');
    expect(done(review.session, 'sidebarNoChange', { review: review.state.id }).message).toMatch(/^Decided for 2 pupils: .*\(EF, GH\)/);
    const decisions = ['EF', 'GH', 'IJ'].map((pupil) => ['All together', 'Reading'].map((name) => review.line(pupil, name).Decision));
    expect(decisions).toEqual([['No change', 'Keep'], ['No change', 'Keep'], ['', 'Stop']]); // prettier-ignore
  });

  test('of nobody is said, and writes nothing', async () => {
    const review = await Review.start(ROWS);
    expect(review.state.quiet).toEqual([]);
    expect(done(review.session, 'sidebarNoChange', { review: review.state.id }).message).toBe(
      'There is nobody left of whom nothing is asked.',
    );
  });
});

describe('finishing', () => {
  test('dates the review, and says what is still open and whose', async () => {
    const review = await Review.start();
    for (const name of ['All together', 'Reading', 'Physio exercises']) review.save('cd', name, { decision: 'Keep' });
    const reply = done(review.session, 'sidebarFinishReview', { review: review.state.id });
    expect(reply.message).toBe('The review is finished, on 18 November 2026. Still open: 3 decisions, for AB.');
    expect(reply.review.finished).toBe('18 November 2026');
    expect(review.session.textAt(review.state.id, 2, 3)).toMatch(
      /^Finished on 18 November 2026, with 3 decisions still to make that day\. Figures of 18 November 2026\. Taught week/,
    );
    // Made later, it stays true of that day.
    review.write();
    expect(review.session.textAt(review.state.id, 2, 3)).toMatch(
      /^Finished on .*, with 3 decisions still to make that day\. Figures of 18 November/,
    );
    for (const name of ['All together', 'Phonics', 'Toe by Toe', 'Nurture']) review.save('ab', name, { decision: 'Keep' });
    expect(done(review.session, 'sidebarFinishReview', { review: review.state.id }).message).toBe(
      'The review is finished, on 18 November 2026. Everything has a decision.',
    );
    expect(review.session.textAt(review.state.id, 2, 3)).toMatch(
      /^Finished on 18 November 2026\. Figures of 18 November 2026\. Taught week/,
    );
  });

  test('gives what is to be done, by person and date, with who and when of the pupil where the line has none', async () => {
    const review = await Review.start();
    review.save('ab', 'All together', { decision: 'Rebalance', who: 'KL', by: '2026-12-18' });
    review.save('ab', 'Phonics', { decision: 'Change: 5 → 3 times' });
    review.save('ab', 'Nurture', { decision: 'Stop', who: 'MN', by: 'half term' });
    review.save('ab', 'Toe by Toe', { decision: 'Keep' });
    review.save('cd', 'Reading', { decision: 'Bring into class' });
    // Nobody has decided, and somebody is to do something all the same.
    review.save('cd', 'All together', { who: 'OP', notes: 'Time the room for a week' });
    const { toDo } = done(review.session, 'sidebarFinishReview', { review: review.state.id });
    expect(toDo).toEqual([
      'KL, by 18 December 2026: AB, all together – Rebalance.',
      'KL, by 18 December 2026: AB, Phonics – Change: 5 → 3 times.',
      'MN, by half term: AB, Nurture – Stop.',
      'OP: CD, all together – Time the room for a week.',
      'OP: CD, Reading – Bring into class.',
    ]);
  });

  test('a review whose lines were deleted has nothing to decide', async () => {
    const review = await Review.start();
    deleteRows(review.workbook, review.tab, 4, review.table().length);
    expect(done(review.session, 'sidebarFinishReview', { review: review.state.id }).message).toBe(
      'The review is finished, on 18 November 2026. The review has no lines, so there was nothing to decide.',
    );
  });

  test('of a tab that was deleted says so', async () => {
    const review = await Review.start();
    review.workbook.sheets.splice(1, 1);
    expect(refused(review.session, 'sidebarFinishReview', { review: review.state.id })).toMatch(/^The review tab is no longer there\./);
    expect(done(review.session, 'sidebarReview', {})).toMatchObject({ term: 'Autumn 2026', review: null });
  });
});

describe('the next term', () => {
  async function spring(change: (review: Review) => void): Promise<Review> {
    const review = await Review.start();
    review.save('ab', 'All together', { decision: 'Rebalance', who: 'KL', by: '2026-12-18' });
    review.save('ab', 'Toe by Toe', { decision: 'Stop' });
    review.save('ab', 'Nurture', { decision: 'Bring into class' });
    review.save('ab', 'Phonics', { decision: 'Change' });
    change(review);
    review.goTo(SPRING);
    return review.write();
  }

  test('finds what was decided, and says of each whether it happened', async () => {
    const review = await spring(() => undefined);
    expect(review.state.term).toBe('Spring 2027');
    expect(review.line('AB', 'All together')['Since last term']).toBe(
      '56%, as it was. Decided in Autumn 2026: Rebalance (KL, by 18 December 2026). Not done yet: Nurture (Bring into class), Phonics (Change), Toe by Toe (Stop).',
    );
    expect(review.line('AB', 'Toe by Toe')['Since last term']).toBe('Decided in Autumn 2026: Stop. It is still in the register.');
    expect(review.line('AB', 'Nurture')['Since last term']).toBe('Decided in Autumn 2026: Bring into class. It is still out of class.');
    expect(review.line('AB', 'Phonics')['Since last term']).toBe(
      'Decided in Autumn 2026: Change. Its time is as it was, 300 minutes a week.',
    );
    expect(review.line('CD', 'Reading')['Since last term']).toBe('');
  });

  test('sees what was stopped, brought into class, changed and begun', async () => {
    const review = await spring(({ session }) => {
      // Row 3 is Toe by Toe: something else is in its place now.
      session.type(0, 3, 2, 'Chess');
      session.type(0, 2, 4, '2');
      session.type(0, 4, 2, 'Nurture');
      session.type(0, 1, 10, 'Where');
      session.type(0, 4, 10, 'In class');
    });
    expect(review.line('AB', 'All together')['Since last term']).toMatch(/^56% → 28%\. .*Toe by Toe was to stop, and has\.$/);
    expect(review.line('AB', 'Chess')['Since last term']).toBe('New since Autumn 2026.');
    expect(review.line('AB', 'Nurture')['Since last term']).toBe('Decided in Autumn 2026: Bring into class. It is in class now.');
    expect(review.line('AB', 'Phonics')['Since last term']).toBe('Decided in Autumn 2026: Change. 300 minutes a week then, 120 now.');
  });

  test('opens with how many of the actions were done, and how many of the others are past their day', async () => {
    const none = await spring(() => undefined);
    expect(none.message).toBe(
      'The review is started, in the tab "Review Spring 2027". Of 3 actions decided in Autumn 2026: 0 done, 3 not yet.',
    );
    expect(texts(none.session, none.state.id, 60, 3).flat()).toContain('Of 3 actions decided in Autumn 2026: 0 done, 3 not yet.');
    const some = await spring((autumn) => {
      autumn.save('ab', 'Phonics', { decision: 'Change: 5 → 3 times' }, { decision: 'Change' });
      autumn.session.type(0, 2, 4, '3');
      autumn.save('ab', 'Nurture', { decision: 'Bring into class', by: '2026-12-18' }, { decision: 'Bring into class' });
      autumn.save('cd', 'Reading', { decision: 'Keep' });
    });
    expect(some.message).toContain('Of 3 actions decided in Autumn 2026: 1 done, 1 not yet, 1 overdue.');
    const gone = await spring(({ session }) => {
      session.type(0, 3, 2, 'Chess');
      session.type(0, 2, 2, 'Lego');
    });
    expect(gone.message).toContain("1 done, 1 not yet, of 1 the register doesn't tell.");
  });

  test.each([
    ['Change: 5 → 3 times', '3', 'Done: 3 times a week now.'],
    ['Change: 5 → 3 times', '4', 'Partly done: 5 → 4 times a week, decided 3.'],
    ['Change: 5 → 3 times', '5', 'Not done yet: still 5 times a week, decided 3.'],
    ['Change: 5 → 3 times', '2', 'Done, and more: 2 times a week now, decided 3.'],
    ['Change: 5 → 3 times', '6', 'Not done yet: 6 times a week, decided 3.'],
    ['change: 60 to 30 mins', '5', 'Not done yet: still 60 minutes a session, decided 30.'],
    ['Change: 3 times', '3', 'Done: 3 times a week now.'],
  ])('holds the numbers of "%s" against %s times a week now', async (decision, times, words) => {
    const review = await spring((autumn) => {
      autumn.save('ab', 'Phonics', { decision }, { decision: 'Change' });
      autumn.session.type(0, 2, 4, times);
    });
    expect(review.line('AB', 'Phonics')['Since last term']).toBe(`Decided in Autumn 2026: ${decision}. ${words}`);
  });

  test('leaves last term’s tab as it was', async () => {
    let before: SheetData | undefined;
    const review = await spring(({ tab }) => (before = structuredClone(tab)));
    expect(review.workbook.sheets.find(({ id }) => id === before?.id)).toEqual(before);
  });

  test('draws the shares of this term beside those of last', async () => {
    const review = await spring(() => undefined);
    expect(review.session.view(review.state.id).charts.map(({ title }) => title)).toEqual([
      "Each pupil's taught week, in minutes",
      'Share out of class, this term and last',
    ]);
    expect(theSheet(review.workbook).charts).toEqual([]);
  });
});

describe('what a hostile hand does to the tab', () => {
  test('another register, or the example, never touches this review', async () => {
    const review = await Review.start();
    review.save('ab', 'Phonics', { decision: 'Keep' });
    const before = structuredClone(review.tab);
    const { sheet } = done(review.session, 'sidebarShowExample', {});
    done(review.session, 'sidebarCheck', { sheet });
    done(review.session, 'sidebarWriteReview', { sheet });
    expect(review.tab).toEqual(before);
    expect(done(review.session, 'sidebarReview', {}).review?.id).toBe(review.state.id);
    done(review.session, 'sidebarRemoveExample', {});
    expect(review.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Review Autumn 2026']);
  });

  test('renaming the heading "Pupil" is said, and nothing is written twice; the check itself goes on', async () => {
    const review = await Review.start();
    review.session.type(review.state.id, 3, 1, 'Name');
    const before = structuredClone(review.tab);
    expect(refused(review.session, 'sidebarWriteReview', { sheet: 'Sheet1' })).toMatch(/can't be found any more/);
    expect(done(review.session, 'sidebarCheck', { sheet: 'Sheet1' }).notices.join(' ')).toMatch(/can't be found any more/);
    expect(review.tab).toEqual(before);
  });

  test('words typed into rows below the table stay where they are', async () => {
    const review = await Review.start();
    const row = 4 + review.table().length;
    insertRows(review.workbook, review.tab, row, 3, 'before');
    review.session.type(review.state.id, row, 1, 'Parents of AB come on Friday');
    review.session.type(review.state.id, row + 1, 16, 'Ask EP');
    review.session.type(0, 7, 2, 'Chess');
    review.write();
    const rows = texts(review.session, review.state.id, 30, 16, 4);
    expect(rows.filter(([first]) => first === 'Parents of AB come on Friday')).toHaveLength(1);
    expect(
      rows
        .find((cells) => cells[15] === 'Ask EP')
        ?.slice(0, 15)
        .join(''),
    ).toBe('');
  });

  test('two lines of one intervention keep their own decisions when the register is sorted', async () => {
    const review = await Review.start([
      ['AB', 'Reading', 20, 5, 'TA', '', '', '', ''],
      ['AB', 'Reading', 20, 5, 'Volunteer', '', '', '', ''],
    ]);
    const { lines } = done(review.session, 'sidebarReviewPupil', { review: review.state.id, pupil: 'ab' });
    const [first = '', second = ''] = ['led by TA', 'led by Volunteer'].map(
      (words) => lines.find(({ seen }) => seen.toLowerCase().includes(words.toLowerCase()))?.line,
    );
    const save = (line: string, decision: string): unknown =>
      done(review.session, 'sidebarSaveReview', {
        review: review.state.id,
        pupil: 'ab',
        lines: [{ line, name: 'Reading', written: { ...BLANK, decision }, was: BLANK }],
      });
    save(first, 'Keep');
    save(second, 'Stop');
    review.session.type(0, 2, 5, 'Volunteer');
    review.session.type(0, 3, 5, 'TA');
    review.write();
    const decisions = review
      .table()
      .filter((row) => row.Intervention === 'Reading')
      .map((row) => [/led by (\w+)/i.exec(row['What was seen'] ?? '')?.[1], row.Decision]);
    expect(decisions.sort()).toEqual([
      ['TA', 'Keep'],
      ['Volunteer', 'Stop'],
    ]);
  });

  test('a time typed as a note is that time, and the same save sent twice doubles nothing', async () => {
    const review = await Review.start();
    review.type('AB', 'Phonics', 'Notes', '1:30');
    const pupil = done(review.session, 'sidebarReviewPupil', { review: review.state.id, pupil: 'ab' });
    expect(pupil.lines.find(({ intervention }) => intervention === 'Phonics')?.written.notes).toBe('1:30');
    for (let i = 0; i < 2; i += 1) review.save('ab', 'Phonics', { notes: 'Mine' });
    expect(review.line('AB', 'Phonics').Notes).toBe('1:30\nMine');
  });

  test('a column of the school’s own that is called Notes too is not taken for ours', async () => {
    const review = await Review.start();
    insertColumns(review.workbook, review.tab, 2, 1, 'before');
    review.session.type(review.state.id, 3, 2, 'Notes');
    const row = texts(review.session, review.state.id, 20, 3).findIndex(([pupil, , name]) => pupil === 'AB' && name === 'Phonics') + 1;
    review.session.type(review.state.id, row, 2, 'theirs');
    review.save('ab', 'Phonics', { notes: 'ours' });
    expect(review.session.textAt(review.state.id, row, 10)).toBe('ours');
    expect(review.session.textAt(review.state.id, row, 2)).toBe('theirs');
  });

  test('cutting up the part below the table breaks no check', async () => {
    const review = await Review.start();
    const foot = texts(review.session, review.state.id, 60, 3).findIndex((cells) => cells.includes('How the figures were made')) + 1;
    deleteRows(review.workbook, review.tab, foot + 3, review.tab.rowCount - foot - 3);
    review.write();
    expect(texts(review.session, review.state.id, 60, 3).flat()).toContain("Each pupil's week");
    deleteRows(review.workbook, review.tab, foot, 1);
    review.write();
    expect(review.table().map((row) => row.Intervention)).not.toContain('Out of class (minutes)');
    expect(done(review.session, 'sidebarReview', {}).review?.pupils.map(({ pupil }) => pupil)).toEqual(['AB', 'CD']);
  });
});

test('a pupil who has left the register altogether is still told of next term', async () => {
  const review = await Review.start([
    ['AB', 'Phonics', 60, 5, 'TA', '', '', '', ''],
    ['CD', 'Reading', 20, 5, 'Teacher', '', '', '', ''],
  ]);
  review.save('ab', 'Phonics', { decision: 'stop' });
  for (let column = 1; column <= 9; column += 1) review.session.type(0, 2, column, '');
  review.goTo(SPRING);
  review.write();
  expect(texts(review.session, review.state.id, 40, 3).flat()).toContain('AB: Phonics (decided: stop).');
});
