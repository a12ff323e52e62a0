import { type Session } from '../../emulator/session';
import { newSheet } from '../../emulator/workbook/model';
import { SMALL_REGISTER, done, refused, sessionOf, texts, workbookOf } from '../support/sheet';

const names = (session: Session): string[] => session.workbook.sheets.map(({ name }) => name);

describe('Make a register', () => {
  test('puts a tidy one in the sheet, with dropdowns, notes and examples, that can be checked as it is', async () => {
    const session = await sessionOf(workbookOf([[]]));
    const { sheet } = done(session, 'sidebarMakeRegister', {});
    expect(sheet).toBe('Interventions 2026-27');
    const made = session.workbook.sheets.find(({ name }) => name === sheet);
    const cells = session.view(made?.id ?? 0).cells;
    expect(cells.find(({ text }) => text === 'Where')?.note).toBe('Out of class or in class.');
    expect(cells.some(({ choices }) => choices?.includes('In class'))).toBe(true);
    const reply = done(session, 'sidebarCheck', { sheet });
    expect(reply.rows).toBe(2);
    expect(reply.notRead).toEqual([]);
    expect(reply.understood.columns.filter(({ field }) => field === '')).toEqual([]);
  });

  test('is theirs from then on: no click of ours takes it away', async () => {
    const session = await sessionOf(workbookOf([[]]));
    const { sheet } = done(session, 'sidebarMakeRegister', {});
    done(session, 'sidebarClear', {});
    done(session, 'sidebarRemoveExample', {});
    expect(names(session)).toContain(sheet);
  });

  test('never takes the name of a tab that is there', async () => {
    const workbook = workbookOf([[]]);
    workbook.sheets.push(newSheet(7, 'interventions 2026-27'));
    expect(done(await sessionOf(workbook), 'sidebarMakeRegister', {}).sheet).toBe('Interventions 2026-27 (2)');
  });
});

test('A register that nobody has typed into yet is opened again; one in use gets a second beside it', async () => {
  const session = await sessionOf(workbookOf([[]]));
  const { sheet } = done(session, 'sidebarMakeRegister', {});
  expect(done(session, 'sidebarMakeRegister', {}).sheet).toBe(sheet);
  expect(names(session)).toEqual([sheet, 'Sheet1']);
  const made = session.workbook.sheets.find(({ name }) => name === sheet)?.id ?? -1;
  session.type(made, 4, 1, 'CD');
  expect(done(session, 'sidebarMakeRegister', {}).sheet).toBe('Interventions 2026-27 (2)');
});

describe('Show me an example', () => {
  test('makes a marked tab in which every kind of problem is found, and takes it away again', async () => {
    const session = await sessionOf(workbookOf(SMALL_REGISTER));
    const { sheet } = done(session, 'sidebarShowExample', {});
    const reply = done(session, 'sidebarCheck', { sheet });
    const id = session.workbook.sheets.find(({ name }) => name === sheet)?.id ?? -1;
    expect(texts(session, id, 1, 1)[0]?.[0]).toMatch(/^An example, with invented pupils and planted problems\./);
    expect(new Set(reply.cards.map(({ statusText }) => statusText))).toEqual(
      new Set(['More out than in', 'May be more out than in', 'Watch', 'Not read', 'In class']),
    );
    expect(texts(session, id, 1, 1)[0]?.[0]).toContain('removes this tab and the review made from it');
    expect(done(session, 'sidebarRemoveExample', {}).message).toBe('The example is taken away.');
    expect(names(session)).toEqual(['Sheet1']);
    expect(done(session, 'sidebarRemoveExample', {}).message).toBe('There is no example to take away.');
  });

  test('says of the review made from it that it goes too, also where the example itself is gone', async () => {
    const session = await sessionOf(workbookOf(SMALL_REGISTER));
    const withReview = (): string => {
      const { sheet } = done(session, 'sidebarShowExample', {});
      done(session, 'sidebarWriteReview', { sheet });
      return sheet;
    };
    withReview();
    expect(done(session, 'sidebarRemoveExample', {}).message).toBe('The example is taken away, with the review made from it.');
    const sheet = withReview();
    session.workbook.sheets.splice(names(session).indexOf(sheet), 1);
    expect(done(session, 'sidebarRemoveExample', {}).message).toBe(
      'The review made from the example is taken away. The example itself was gone already.',
    );
    expect(names(session)).toEqual(['Sheet1']);
  });

  test('is made anew, not twice, and never checked instead of a register', async () => {
    const session = await sessionOf(workbookOf(SMALL_REGISTER));
    done(session, 'sidebarShowExample', {});
    done(session, 'sidebarShowExample', {});
    expect(names(session)).toEqual(['Sheet1', 'Example register']);
    session.workbook.sheets.push(newSheet(9, 'Notes'));
    session.select(9, { row: 1, column: 1, rows: 1, columns: 1 });
    expect(done(session, 'sidebarCheck', {}).register).toBe('Sheet1');
  });
});

test('a spreadsheet without a register is told how to get one', async () => {
  expect(refused(await sessionOf(workbookOf([['Dear all']])), 'sidebarCheck', {})).toMatch(
    /on the sheet "Sheet1"\. .*choose Make a register or Show me an example, in the sidebar under Register\.$/,
  );
});
