/** The tabs made on request: a pupil's page, and the summary without names. */
import type { Session } from '../../emulator/session';
import { newSheet, type Scalar, type SheetData, type Workbook } from '../../emulator/workbook/model';
import type { SaveReviewRequest, Written } from '../../src/messages';
import { done, fill, packageOf, refused, sessionOf, texts, workbookOf } from '../support/sheet';
import { theirs } from '../support/snapshot';

const HEADINGS = [
  'Pupil',
  'Intervention',
  'Mins',
  'Times a week',
  'When in the day',
  'Location',
  'Led by',
  'Lesson missed',
  'Target',
  'Entry data',
  'Exit data',
  'Last review',
];
const ROWS: Scalar[][] = [
  ['Zed', 'Phonics', 30, 2, 'Mon 9.00-9.30, Wed 9.00-9.30', 'Library', 'TA', 'English', 'To read 40 words a minute', '=1+1', '', ''],
  ['Zed', 'Maths talk', 20, 1, 'Mon 9.15-9.35', 'Library', 'Teacher', 'Maths', '', '', '', ''],
  ['Zed', 'In-class support', 60, 1, 'Tues 10.00-11.00', 'In class', 'TA', '', '', '', '', ''],
  ...['Yan', 'Xia', 'Wes', 'Val'].map((pupil): Scalar[] => [pupil, 'Phonics', 30, 2, '', 'Library', 'TA', 'English', '', '', '', '']),
  ['Yan', 'Nurture', 60, 15, '', 'Nest', 'TA', 'Music with Yan', '', '', '', ''],
];

interface Opened {
  readonly workbook: Workbook;
  readonly session: Session;
}

async function opened(rows: Scalar[][] = ROWS): Promise<Opened> {
  const workbook = workbookOf([HEADINGS, ...rows]);
  return { workbook, session: await sessionOf(workbook) };
}

function sheetCalled({ workbook }: Opened, name: string): SheetData {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no tab ${name}`);
  return found;
}

/** Every line of a tab by what stands first in it. */
function linesOf(at: Opened, name: string): Map<string, string[]> {
  return new Map(
    texts(at.session, sheetCalled(at, name).id, 70, 3)
      .reverse()
      .map(([first = '', ...others]) => [first, others]),
  );
}

const BLANK: Written = { decision: '', who: '', by: '', notes: '' };

/** The line of Zed's whole package, as it is sent to be saved. */
function packageLine(session: Session, review: number, written: Written): SaveReviewRequest['lines'][number] {
  return { line: packageOf(session, review, 'zed'), name: 'All together', written, was: BLANK };
}

function decide({ session }: Opened): void {
  const { review } = done(session, 'sidebarWriteReview', { sheet: 'Sheet1' });
  const written = { decision: 'Keep and watch', who: 'SENCO', by: '2026-12-18', notes: 'Not for parents' };
  done(session, 'sidebarSaveReview', { review: review.id, pupil: 'zed', lines: [packageLine(session, review.id, written)] });
}

describe("a pupil's page", () => {
  test('says in plain sentences what we see, the week, what each part is for and what was decided, in that order', async () => {
    const at = await opened();
    decide(at);
    const { sheet } = done(at.session, 'sidebarPupilPage', { sheet: 'Sheet1', pupil: 'Zed' });
    expect(sheet).toBe('Zed – week, Autumn 2026');
    const rows = texts(at.session, sheetCalled(at, sheet).id, 50, 6);
    const said = rows.map((cells) => cells.join(' | ').replace(/[ |]+$/, ''));
    const parts = ['What we see', 'Strengths', 'The week', 'What each part is for', 'What we have decided', 'How this was made'];
    expect(
      said.map((line) => parts.find((part) => line.startsWith(part) && !line.startsWith('The week as a whole'))).filter(Boolean),
    ).toEqual(parts);
    expect(said).toEqual(
      expect.arrayContaining([
        // 60 and 20 minutes, of which 15 are at once.
        'Out of class for 1 h 05 of 25 h of lessons a week.',
        'Helped in class, with the others: 1 h.',
        "Strengths |  | The child's view |  | The parents' view",
        ' | Monday | Tuesday | Wednesday | Thursday | Friday',
        'Morning | 9:00–9:30 Phonics\n9:15–9:35 Maths talk | 10:00–11:00 In-class support (in class) | 9:00–9:30 Phonics',
        'Phonics | To read 40 words a minute | 2 × 30 min, out of class | TA | English | start: =1+1',
        'Maths talk | not written down yet | 1 × 20 min, out of class | Teacher | Maths | not written down yet',
        'The week as a whole goes on as it is, and is looked at again. SENCO, by 18 December 2026.',
      ]),
    );
    expect(said.join('\n')).not.toMatch(/Not for parents|Yan|Score|score|▲|◆|●|Watch\b/);
    expect([...sheetCalled(at, sheet).cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  test('what is at no set time stands in a strip of its own, never as nothing', async () => {
    const at = await opened();
    const { sheet } = done(at.session, 'sidebarPupilPage', { pupil: 'yan' });
    const said = texts(at.session, sheetCalled(at, sheet).id, 50, 1).flat();
    const strip = said.indexOf('At times that vary, or are not written down');
    expect(said.slice(strip - 1, strip + 3)).toEqual([
      'The register does not say on which days.',
      'At times that vary, or are not written down',
      'Phonics: 2 × 30 minutes a week.',
      'Nurture: 15 × 60 minutes a week.',
    ]);
    expect(said).toContain('Out of class for 16 h of 25 h of lessons a week. That is more than half of the lessons.');
    expect(said).not.toContain('What we have decided');
  });

  test('has a low line between two parts, so that six interventions fit on one sheet of paper, and no text in a low line', async () => {
    const at = await opened();
    const made = sheetCalled(at, done(at.session, 'sidebarPupilPage', { sheet: 'Sheet1', pupil: 'Yan' }).sheet);
    const said = texts(at.session, made.id, 60, 6);
    const low = [...made.rowHeights].map(([row, pixels]) => [pixels, said[row - 1]?.join('')]);
    expect(low.length).toBeGreaterThan(3);
    expect(new Set(low.map(String))).toEqual(new Set(['9,']));
  });

  test('keeps what was typed into its fields when it is made anew, and takes the place of the one before', async () => {
    const at = await opened();
    const page = (): string => done(at.session, 'sidebarPupilPage', { sheet: 'Sheet1', pupil: 'Zed' }).message;
    page();
    const tab = (): SheetData => sheetCalled(at, 'Zed – week, Autumn 2026');
    const fields = (): number => texts(at.session, tab().id, 50, 1).flat().indexOf('Strengths') + 2;
    at.session.type(tab().id, fields(), 1, 'Kind to others,\nand =good at maths');
    at.session.type(tab().id, fields(), 3, '=1+1');
    at.session.type(tab().id, fields(), 5, '1/2');
    const shown = texts(at.session, tab().id, 1, 6, fields())[0];
    expect(page()).toContain('It takes the place of the one made before.');
    expect(texts(at.session, tab().id, 1, 6, fields())[0]).toEqual(shown);
    expect(shown?.[0]).toBe('Kind to others,\nand =good at maths');
    expect(page()).toContain('It takes the place of the one made before.');
    expect(texts(at.session, tab().id, 1, 6, fields())[0]).toEqual(shown);
  });

  test('one into which somebody typed elsewhere stays beside the new one, which has the words of the fields all the same', async () => {
    const at = await opened();
    done(at.session, 'sidebarPupilPage', { sheet: 'Sheet1', pupil: 'Zed' });
    const before = sheetCalled(at, 'Zed – week, Autumn 2026');
    const row = texts(at.session, before.id, 50, 1).flat().indexOf('Strengths') + 2;
    at.session.type(before.id, row, 1, 'Kind');
    at.session.type(before.id, 45, 1, 'Mum rang');
    expect(done(at.session, 'sidebarPupilPage', { sheet: 'Sheet1', pupil: 'Zed' }).message).toContain('it stays as it is');
    expect(at.session.textAt(before.id, 45, 1)).toBe('Mum rang');
    expect(at.session.textAt(sheetCalled(at, 'Zed – week, Autumn 2026 (2)').id, row, 1)).toBe('Kind');
  });

  test('is made anew when it is asked for again, under whatever name it stands; another pupil has one of their own', async () => {
    const at = await opened();
    const { sheet } = done(at.session, 'sidebarPupilPage', { sheet: 'Sheet1', pupil: 'Zed' });
    done(at.session, 'sidebarPupilPage', { sheet: 'Sheet1', pupil: 'Yan' });
    sheetCalled(at, sheet).name = 'For the meeting';
    done(at.session, 'sidebarPupilPage', { sheet: 'Sheet1', pupil: 'Zed' });
    expect(at.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Yan – week, Autumn 2026', 'Zed – week, Autumn 2026']);
  });

  test("O'N and ON have a page each, and making one anew leaves the other as it is", async () => {
    const row = (pupil: string, intervention: string): Scalar[] => [pupil, intervention, 30, 2, '', 'Library', 'TA', '', '', '', '', ''];
    const at = await opened([row("O'N", 'Phonics'), row('ON', 'Maths talk')]);
    const page = (pupil: string): string => done(at.session, 'sidebarPupilPage', { sheet: 'Sheet1', pupil }).sheet;
    const names = (): string[] => at.workbook.sheets.map(({ name }) => name);
    const [first, second] = ['O N – week, Autumn 2026', 'ON – week, Autumn 2026'] as const;
    expect([page("O'N"), page('ON')]).toEqual([first, second]);
    for (const [pupil, own, other] of [
      ["O'N", first, second],
      ['ON', second, first],
    ] as const) {
      const before = structuredClone(sheetCalled(at, other));
      expect(page(pupil)).toBe(own);
      expect(names()).toEqual(['Sheet1', other, own]);
      expect(sheetCalled(at, other)).toEqual(before);
    }
    expect([...linesOf(at, first).keys()]).toEqual(expect.arrayContaining(["O'N: a typical week, Autumn 2026", 'Phonics']));
    expect([...linesOf(at, second).keys()]).toEqual(expect.arrayContaining(['ON: a typical week, Autumn 2026', 'Maths talk']));
  });

  test('says whether it takes the place of an earlier one, how it is printed, and why there are no decisions on it', async () => {
    const at = await opened();
    const made = (): string => done(at.session, 'sidebarPupilPage', { sheet: 'Sheet1', pupil: 'Zed' }).message;
    const print =
      'To print it, choose File, then Print: it is laid out for A4 portrait. Made again, it keeps what was typed into its three fields.';
    const none = 'No review of Autumn 2026 has been started, so there are no decisions on it.';
    expect(made()).toBe(`"Zed – week, Autumn 2026" is made, as a tab of its own. ${print} ${none}`);
    decide(at);
    expect(made()).toBe(`"Zed – week, Autumn 2026" is made, as a tab of its own. It takes the place of the one made before. ${print}`);
    const review = sheetCalled(at, 'Review Autumn 2026');
    for (let column = 1; column <= 16; column += 1) at.session.type(review.id, 3, column, '');
    expect(made()).toMatch(/fields\. The headings of the tab "Review Autumn 2026" can't be found, so there are no decisions on it\.$/);
  });

  test("takes no decision from the example's review, nor from another register's", async () => {
    const at = await opened();
    const { session, workbook } = at;
    const example = done(session, 'sidebarShowExample', {}).sheet;
    done(session, 'sidebarWriteReview', { sheet: example });
    const other = newSheet(50, 'Other');
    fill(other, [HEADINGS, ...ROWS]);
    workbook.sheets.push(other);
    const { review } = done(session, 'sidebarWriteReview', { sheet: 'Other' });
    const lines = [packageLine(session, review.id, { ...BLANK, decision: 'Rebalance' })];
    done(session, 'sidebarSaveReview', { review: review.id, pupil: 'zed', lines });
    const page = (sheet: string): string[] =>
      [...linesOf(at, done(session, 'sidebarPupilPage', { sheet, pupil: 'Zed' }).sheet).keys()].filter((line) =>
        /^The week as a whole/.test(line),
      );
    expect(page('Other')).toEqual(['The week as a whole is to be balanced anew.']);
    expect(page('Sheet1')).toEqual([]);
    expect(done(session, 'sidebarSummary', { sheet: 'Sheet1' }).message).toMatch(/No review of Autumn 2026 has been started/);
    decide(at);
    expect(page('Sheet1')).toEqual(['The week as a whole goes on as it is, and is looked at again. SENCO, by 18 December 2026.']);
    expect(page('Other')).toEqual(['The week as a whole is to be balanced anew.']);
  });

  test('draws a column for each term that was reviewed, of the figures beside it, and nothing where there is this term alone; made anew, the chart goes with the page', async () => {
    const at = await opened();
    const bars = (): { figures: string[][]; charts: unknown } => {
      const { sheet } = done(at.session, 'sidebarPupilPage', { sheet: 'Sheet1', pupil: 'Yan' });
      const rows = texts(at.session, sheetCalled(at, sheet).id, 50, 3);
      const first = rows.findIndex(([title]) => title === 'Hours out of class a week, from term to term');
      const { charts } = sheetCalled(at, sheet);
      return {
        figures: first < 0 ? [] : rows.slice(first + 1, first + 4),
        charts: charts.map(({ type, ranges }) => [type, ranges.map(({ row, rows: high, columns }) => [row - first - 1, high, columns])]),
      };
    };
    done(at.session, 'sidebarWriteReview', { sheet: 'Sheet1' });
    expect(bars()).toEqual({ figures: [], charts: [] });
    done(at.session, 'sidebarWriteReview', { sheet: 'Sheet1', reviewDate: '2026-06-20' });
    at.session.type(sheetCalled(at, 'Sheet1').id, 9, 4, '4');
    const figures = [['Term', 'Hours a week', 'Of all lessons'], ['Summer 2026', '16', '16 h, 64%'], ['Autumn 2026', '5', '5 h, 20%']]; // prettier-ignore
    expect(bars()).toEqual({ figures, charts: [['COLUMN', [[1, 3, 2]]]] });
    expect(bars()).toEqual({ figures, charts: [['COLUMN', [[1, 3, 2]]]] });
  });

  test('leaves a tab of theirs with the same name, and the register, as they are', async () => {
    const at = await opened();
    done(at.session, 'sidebarMakeRegister', {});
    const own = at.workbook.sheets[0];
    if (!own) throw new Error('no tab');
    own.name = 'zed – week, autumn 2026';
    fill(own, [['mine']], 30);
    const before = theirs(at.workbook);
    expect(done(at.session, 'sidebarPupilPage', { sheet: 'Sheet1', pupil: 'Zed' }).sheet).toBe('Zed – week, Autumn 2026 (2)');
    done(at.session, 'sidebarSummary', { sheet: 'Sheet1' });
    expect(theirs(at.workbook)).toEqual(before);
  });

  test('of a pupil who is not there is refused, and nothing is made', async () => {
    const at = await opened();
    expect(refused(at.session, 'sidebarPupilPage', { sheet: 'Sheet1', pupil: 'Nobody' })).toBe(
      'This pupil is not in the register, so no page was made. Check the register again.',
    );
    expect(at.workbook.sheets).toHaveLength(1);
  });

  test('is never taken for a register', async () => {
    const at = await opened();
    const { sheet } = done(at.session, 'sidebarPupilPage', { pupil: 'Zed' });
    expect(refused(at.session, 'sidebarCheck', { sheet })).toMatch(/^No register was found/);
    // The page stands open now: the register is found all the same.
    expect(done(at.session, 'sidebarCheck', {}).sheet).toBe('Sheet1');
  });
});

describe('the summary without names', () => {
  test('the summary shows counts, and "fewer than 5" for small ones', async () => {
    const at = await opened();
    decide(at);
    const { sheet, message } = done(at.session, 'sidebarSummary', { sheet: 'Sheet1' });
    expect(message).toBe(
      '"Summary Autumn 2026" is made, as a tab of its own. No pupil is named; counts under 5 are shown as "fewer than 5".',
    );
    expect(sheet).toBe('Summary Autumn 2026');
    const lines = texts(at.session, sheetCalled(at, sheet).id, 70, 3).map((line) => line.filter(Boolean).join(' | '));
    expect(lines).toEqual(
      expect.arrayContaining([
        'More out than in | fewer than 5',
        'May be more out than in | fewer than 5',
        'Watch | fewer than 5',
        'In class | not shown',
        'All together, a week | 20 h 05',
        'English | 5 | 5 h',
        'Each of them | not shown',
      ]),
    );
    const all = lines.join('\n');
    for (const name of ['Zed', 'Yan', 'Xia', 'Wes', 'Val', 'Phonics', 'Nurture', 'Library', 'Music', 'SENCO'])
      expect(all).not.toContain(name);
  });

  test('a total does not give away the one small count beside it', async () => {
    const many = Array.from({ length: 6 }, (_, i): Scalar[] => [
      `Child ${i}`,
      'Reading',
      20,
      1,
      '',
      'Library',
      'TA',
      'Art',
      '',
      '',
      '',
      '',
    ]);
    const at = await opened([...many, ['Zed', 'Nurture', 60, 15, '', 'Nest', 'TA', '', '', '', '', '']]);
    const lines = linesOf(at, done(at.session, 'sidebarSummary', {}).sheet);
    // Six pupils miss one lesson, which says how many there are at least.
    expect(lines.get('In class')?.[0]).toBe('not shown');
    expect(lines.get('More out than in')?.[0]).toBe('fewer than 5');
    expect([...lines.keys()]).not.toContain('All together');
  });

  test('hours of fewer than 5 pupils are not shown', async () => {
    const at = await opened(ROWS.slice(0, 3));
    const lines = linesOf(at, done(at.session, 'sidebarSummary', {}).sheet);
    expect(lines.get('All together, a week')).toEqual(['not shown', '']);
    expect([...lines.keys()]).toContain('Out of class: fewer than 5 pupils.');
    expect([...lines.keys()]).toContain('No lesson is missed by 5 or more pupils.');
  });

  test('is made anew, not twice', async () => {
    const at = await opened();
    done(at.session, 'sidebarSummary', { sheet: 'Sheet1' });
    expect(done(at.session, 'sidebarSummary', { sheet: 'Sheet1' }).message).toContain('It takes the place of the one made before.');
    expect(at.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Summary Autumn 2026']);
  });
});

describe('the case sample', () => {
  const linesOfSample = (at: Opened, pupils: string[]): string[] => {
    const { sheet } = done(at.session, 'sidebarCaseSample', { sheet: 'Sheet1', pupils });
    return texts(at.session, sheetCalled(at, sheet).id, 90, 6).map((cells) => cells.join(' | ').replace(/[ |]+$/, ''));
  };

  test('holds the chosen pupils one after the other, once each, with the working behind their weeks, and nobody else', async () => {
    const at = await opened();
    decide(at);
    const said = linesOfSample(at, ['yan', 'Zed', 'Yan']);
    expect(said.filter((line) => line.endsWith(': a typical week, Autumn 2026'))).toEqual([
      'Yan: a typical week, Autumn 2026',
      'Zed: a typical week, Autumn 2026',
    ]);
    expect(said).toEqual(
      expect.arrayContaining([
        'Morning | 9:00–9:30 Phonics\n9:15–9:35 Maths talk | 10:00–11:00 In-class support (in class) | 9:00–9:30 Phonics',
        'Yan: the working behind it',
        '▲ More out than in, 64%. More than 50% of the taught week is out of class.',
        'The week as a whole goes on as it is, and is looked at again. SENCO, by 18 December 2026.',
      ]),
    );
    expect(said.filter((line) => line.includes("Not asked, because your register doesn't say"))).toHaveLength(1);
    expect(said.join(' ')).not.toContain('Not asked: your register');
    expect(said.join(' ')).toMatch(/Phonics: .* points = \d+, (High|Medium|Low)\./);
    expect(said.join('\n')).not.toMatch(/Xia|Wes|Val|Strengths|Not for parents/);
  });

  test('of names that are not in the register says which, and makes nothing', async () => {
    const at = await opened();
    expect(refused(at.session, 'sidebarCaseSample', { sheet: 'Sheet1', pupils: ['Zed', 'Nobody', 'Ned'] })).toBe(
      'Not in the register: Nobody and Ned. No case sample was made. Type the names as they stand in the register, with ; between them.',
    );
    expect(at.workbook.sheets).toHaveLength(1);
  });

  test('is made anew, not twice, and is never taken for a register', async () => {
    const at = await opened();
    linesOfSample(at, ['Zed']);
    expect(done(at.session, 'sidebarCaseSample', { sheet: 'Sheet1', pupils: ['Yan'] }).message).toContain(
      'It takes the place of the one made before.',
    );
    expect(at.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Case sample Autumn 2026']);
    expect(done(at.session, 'sidebarCheck', {}).sheet).toBe('Sheet1');
  });
});

describe('the table for an inclusion strategy', () => {
  const strategy = (at: Opened): string => {
    return done(at.session, 'sidebarStrategy', {}).message;
  };

  test('is made when it is asked for, and says that it is to be read before it is published', async () => {
    const at = await opened();
    expect(strategy(at)).toBe(
      '"Inclusion strategy Autumn 2026" is made, as a tab of its own. It is made to be published: nothing is told of fewer than 10 pupils. Read it before you publish it.',
    );
    const all = texts(at.session, sheetCalled(at, 'Inclusion strategy Autumn 2026').id, 40, 8).flat().join('\n');
    expect(all).toContain('Phonics');
    expect(all).not.toMatch(/Zed|Yan|Nest|Library/);
  });

  test('takes the place of the one made before, but never of one into which somebody has typed', async () => {
    const at = await opened();
    strategy(at);
    expect(strategy(at)).toContain('It takes the place of the one made before.');
    const tab = sheetCalled(at, 'Inclusion strategy Autumn 2026');
    at.session.type(tab.id, 8, 2, 'Our own words');
    expect(strategy(at)).toContain('The one made before was changed by hand');
    expect(at.session.textAt(tab.id, 8, 2)).toBe('Our own words');
    expect(at.workbook.sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
      'Inclusion strategy Autumn 2026',
      'Inclusion strategy Autumn 2026 (2)',
    ]);
  });

  test('is never taken for a register', async () => {
    const at = await opened();
    strategy(at);
    expect(done(at.session, 'sidebarCheck', {}).sheet).toBe('Sheet1');
    expect(refused(at.session, 'sidebarCheck', { sheet: 'Inclusion strategy Autumn 2026' })).toMatch(/^No register was found/);
  });
});

test('the table by intervention takes the place of the one before', async () => {
  const at = await opened();
  for (const words of ['is made, as a tab of its own. It is for those who run them', 'It takes the place of the one made before.'])
    expect(done(at.session, 'sidebarByIntervention', {}).message).toContain(words);
  expect(at.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'By intervention Autumn 2026']);
  expect(texts(at.session, sheetCalled(at, 'By intervention Autumn 2026').id, 30, 7).flat().join('\n')).not.toMatch(/Zed|Yan/);
});
