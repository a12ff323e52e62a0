import type { Browser, Frame } from 'playwright-core';
import { startServer, type RunningServer } from '../../emulator/serve/server';
import type { Session } from '../../emulator/session';
import { cellAt } from '../../emulator/workbook/model';
import { sampleWorkbook, sessionOf, workbookOf } from '../support/sheet';
import {
  launchBrowser,
  objections,
  openFromMenu,
  openInSheet,
  openSection,
  press,
  said,
  tabTo,
  type InSheet,
} from '../support/sidebarPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

let server: RunningServer | undefined;
let opened: InSheet | undefined;
afterEach(async () => {
  await opened?.page.close();
  await server?.close();
});

async function open(session: Session): Promise<InSheet> {
  server = await startServer({ session, title: 'register' });
  opened = await openInSheet(browser, server.url);
  return opened;
}

test('a SENCO checks the sample, goes to a cell not read, corrects it and clears', async () => {
  const session = await sessionOf(await sampleWorkbook());
  const { page, sidebar, outside, complaints } = await open(session);
  await press(sidebar, 'Check this register');
  await said(sidebar, 'Checked.');
  expect(await sidebar.locator('.counts li').allTextContents()).toEqual([
    '▲ 1 pupil is out of class for longer than in.',
    '◆ 2 may be.',
    '● 1 to watch.',
    '7 in class.',
    '1 row could not be read.',
  ]);

  await press(sidebar, 'Show D21');
  await said(sidebar, 'D21 is selected');
  expect(session.workbook.selection).toMatchObject({ row: 21, column: 4 });
  await page
    .getByRole('textbox', { name: /formula bar|cell/i })
    .first()
    .waitFor();
  await press(sidebar, '1 row could not be read.');
  await press(sidebar, 'Correct it here');
  await sidebar.getByLabel('What D21 should say').fill('20 mins');
  await press(sidebar, 'Put it into the cell');
  await said(sidebar, 'Checked.');
  expect(session.textAt(0, 21, 4)).toBe('20 mins');
  expect(session.textAt(0, 21, 19)).toBe('In class');
  expect(await sidebar.getByRole('heading', { name: 'Rows not read' }).count()).toBe(0);

  await press(sidebar, 'Clear highlights');
  await said(sidebar, '2 columns and 3 highlight rules taken away');
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
}, 120_000);

test('a case sample is made of the names that are typed; without any, it is asked for them', async () => {
  const session = await sessionOf(await sampleWorkbook());
  const { sidebar, complaints } = await open(session);
  await press(sidebar, 'Check this register');
  await said(sidebar, 'Checked.');
  await openSection(sidebar, 'Pupils');
  await sidebar.getByText('Case sample', { exact: true }).click();
  await press(sidebar, 'Make the case sample');
  await said(sidebar, 'Type the names first, with ; between them.');
  const names = session.workbook.sheets[0] ? [...new Set([7, 8].map((row) => session.textAt(0, row, 1)).filter(Boolean))] : [];
  await sidebar.getByLabel('Pupils, as in the register').fill('Nobody at all');
  await press(sidebar, 'Make the case sample');
  await said(sidebar, 'Not in the register: Nobody at all.');
  await sidebar.getByLabel('Pupils, as in the register').fill(names.join('; '));
  await press(sidebar, 'Make the case sample');
  await said(sidebar, '"Case sample Autumn 2026" is made');
  expect(session.workbook.sheets.map(({ name }) => name)).toContain('Case sample Autumn 2026');
  expect(complaints).toEqual([]);
});

test('who has no register yet is shown an example, checked at once, and can take it away and make a register', async () => {
  const session = await sessionOf(workbookOf([[]]));
  const { sidebar } = await open(session);
  await press(sidebar, 'Check this register');
  await said(sidebar, 'choose Make a register or Show me an example');
  await sidebar.getByText('No register yet?').click();
  await press(sidebar, 'Show me an example');
  await said(sidebar, 'Checked.');
  expect(await sidebar.locator('.counts li').count()).toBe(6);
  await press(sidebar, 'Take the example away');
  await said(sidebar, 'The example is taken away.');
  await press(sidebar, 'Make a register');
  await said(sidebar, '"Interventions 2026-27" is yours');
  expect(session.workbook.sheets.map(({ name }) => name)).toEqual(['Interventions 2026-27', 'Sheet1']);
});

test('the pupils are listed in order of share, each with the working of its rows and a way to them', async () => {
  const session = await sessionOf(await sampleWorkbook());
  const { sidebar } = await open(session);
  await press(sidebar, 'Check this register');
  await said(sidebar, 'Checked.');
  await press(sidebar, 'See all pupils');
  expect(await sidebar.locator('.opener strong').allTextContents()).toEqual([
    'AB',
    'EG',
    'CD',
    'KO',
    'NP',
    'JK',
    'TW',
    'FH',
    'VB',
    'LM',
    'RS',
  ]);
  const first = sidebar.locator('.pupil').first();
  expect(await first.innerText()).toMatch(/AB\s+55\.7%\s+▲\s*More out than in\s+Out of class 13 h 55 of 25 h/);
  const opener = first.locator('.opener');
  expect(await opener.getAttribute('aria-expanded')).toBe('false');
  await opener.click();
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  expect(await first.innerText()).toContain('5 × 30 minutes = 150 a week');
  await first.getByRole('button', { name: 'Show in sheet' }).click();
  await said(sidebar, 'The rows of AB are selected in the sheet.');
  expect(session.workbook.selection).toMatchObject({ column: 1 });
});

test('the pupils can be narrowed down to a status, a year and the letters of a name, and it is said how many are shown', async () => {
  const { sidebar } = await open(await sessionOf(await sampleWorkbook()));
  await press(sidebar, 'Check this register');
  await said(sidebar, 'Checked.');
  // The taught week is asked once; 25 hours are right here.
  await press(sidebar, 'Use');
  await sidebar.locator('#taught-hours').waitFor({ state: 'detached' });
  await sidebar.locator('.counts').getByRole('button', { name: 'Watch' }).click();
  const shown = sidebar.locator('.shown');
  expect(await shown.textContent()).toBe('2 of 11 pupils shown');
  expect(await sidebar.locator('.opener strong:visible').allTextContents()).toEqual(['CD', 'KO']);
  await sidebar.getByRole('searchbox', { name: 'Name' }).pressSequentially('k');
  expect(await shown.textContent()).toBe('1 of 11 pupils shown');
  await sidebar.getByRole('searchbox', { name: 'Name' }).fill('nobody of this name');
  expect(await shown.textContent()).toBe('0 of 11 pupils shown');
  await press(sidebar, 'Show all pupils');
  expect(await shown.textContent()).toBe('All 11 pupils shown');
  await sidebar.getByLabel('Year', { exact: true }).selectOption('Year 4');
  expect(await shown.textContent()).toMatch(/^\d of 11 pupils shown$/);
});

test('the taught week can be changed, and a wrong one is answered in words', async () => {
  const { sidebar } = await open(await sessionOf(await sampleWorkbook()));
  await sidebar.getByText('Taught week and review date').click();
  await sidebar.getByLabel('Taught minutes a week').fill('0');
  await sidebar.getByText('Taught week and review date').click();
  await press(sidebar, 'Check this register');
  await said(sidebar, 'has to be a whole number of minutes from 100');
  expect(await sidebar.evaluate<string>('document.activeElement.id')).toBe('taught');
  await sidebar.getByLabel('Taught minutes a week').fill('1750');
  await press(sidebar, 'Check this register');
  await said(sidebar, 'Checked.');
  expect(await sidebar.locator('dl').innerText()).toContain('29 h 10 (1,750 minutes)');
  await openSection(sidebar, 'Pupils');
  await sidebar.locator('.pupil:visible', { hasText: '47.7%' }).first().waitFor();
});

test('a taught week typed on the settings tab after a check is not overwritten by the one in the sidebar', async () => {
  const workbook = await sampleWorkbook();
  const session = await sessionOf(workbook);
  const { sidebar } = await open(session);
  await press(sidebar, 'Settings');
  await said(sidebar, 'settings');
  await sidebar.getByText('Taught week and review date').click();
  await sidebar.getByLabel('Taught minutes a week').fill('1750');
  await press(sidebar, 'Check this register');
  await said(sidebar, 'Checked.');
  const tab = workbook.sheets.find(({ name }) => name === 'Outvention settings');
  const line = [...(tab?.cells ?? [])].find(([, { value }]) => value === 'Taught minutes a week')?.[0];
  const { row } = cellAt(line ?? 0);
  session.type(tab?.id ?? -1, row, 2, '1400');
  await press(sidebar, 'Check this register');
  await sidebar.getByText('23 h 20 (1,400 minutes)').waitFor();
  expect(await sidebar.getByLabel('Taught minutes a week').inputValue()).toBe('1400');
  expect(session.valueAt(tab?.id ?? -1, row, 2)).toBe(1400);
});

test('what was misunderstood is corrected in the sidebar and used by the next check', async () => {
  const rows = [
    ['Pupil', 'Help given', 'Amount', 'Comment'],
    ['AB', 'Phonics', 'half an hour', '3'],
    ['AB', 'Maths', '20 mins', '2'],
  ];
  const { sidebar } = await open(await sessionOf(workbookOf(rows)));
  await press(sidebar, 'Check this register');
  await said(sidebar, 'Checked.');
  await sidebar.getByText('How it was understood').click();
  expect(await sidebar.locator('.understood').innerText()).toContain('“half an hour”, “20 mins”');
  expect(await sidebar.locator('#heading-row-hint').innerText()).toMatch(/It is not frozen, .*: choose View, Freeze, Up to row 1\.$/);
  expect(await sidebar.getByLabel('Pupils in a cell').locator('option').allTextContents()).toEqual([
    'decided from the register',
    'one',
    'several',
  ]);
  expect(await sidebar.getByLabel('Pupils in a cell').inputValue()).toBe('as found');
  await sidebar.getByLabel('D “Comment” is').selectOption('Times a week');
  await said(sidebar, 'Press Check again to use what you changed.');
  await sidebar.getByLabel('B “Help given” is').selectOption('Intervention');
  await press(sidebar, 'Check again');
  await said(sidebar, 'Checked.');
  // The list stays open, and whoever pressed the button under it is still there.
  expect(await sidebar.evaluate<string>('document.activeElement.textContent')).toBe('Check again');
  await openSection(sidebar, 'Pupils');
  await sidebar.locator('.pupil', { hasText: /AB\s*8\.7%/ }).waitFor();
});

test('a spreadsheet without a register is told what is missing', async () => {
  const { sidebar } = await open(await sessionOf(workbookOf([['Dear all']])));
  await press(sidebar, 'Check this register');
  await said(sidebar, 'No register was found on the sheet "Sheet1".');
});

test('what a cell holds is shown as text and never run', async () => {
  const attack = '<img src=x onerror="parent.postMessage(1)"><script>document.title="run"</script>';
  const rows = [
    ['Pupil', 'Intervention', 'Mins', 'Times a week'],
    [attack, attack, attack, 3],
  ];
  const { sidebar } = await open(await sessionOf(workbookOf(rows)));
  await press(sidebar, 'Check this register');
  await said(sidebar, 'Checked.');
  expect(await sidebar.locator('.quoted').textContent()).toBe(`“${attack}”`);
  await openSection(sidebar, 'Pupils');
  expect(await sidebar.locator('.opener strong').textContent()).toBe(attack);
  await sidebar.locator('.opener').click();
  await openSection(sidebar, 'Review');
  await press(sidebar, 'Start the Autumn 2026 review');
  await sidebar.getByRole('heading', { name: attack }).first().waitFor();
  expect(await sidebar.locator('img').count()).toBe(0);
});

test('the settings are opened from Register and from Help, which says how a score is made', async () => {
  const { page, sidebar } = await open(await sessionOf(await sampleWorkbook()));
  await press(sidebar, 'Settings');
  await said(sidebar, /is made, and stands open/);
  await openSection(sidebar, 'Help');
  await press(sidebar, 'Open the settings');
  await said(sidebar, 'The settings are on the tab');
  await page.getByRole('tab', { name: /Outvention settings/i }).waitFor();
  await sidebar.getByText('How a score is made').click();
  expect(await sidebar.getByText(/checks put three questions/).isVisible()).toBe(true);
  expect(await sidebar.getByText("The figures here are the usual ones; your school's are on the settings tab.").isVisible()).toBe(true);
});

test('a call that fails on the way ends in a plain sentence with the buttons back', async () => {
  const session = await sessionOf(workbookOf([]));
  const broken: Session = { ...session, callFromSidebar: () => ({ error: 'Exception: PERMISSION_DENIED', ui: [], calls: [] }) };
  const { sidebar } = await open(broken);
  await press(sidebar, 'Check this register');
  await said(sidebar, 'several Google accounts are signed in');
  expect(await sidebar.getByRole('button', { name: 'Check this register' }).isEnabled()).toBe(true);
});

test.each(['none', 'active'] as const)(
  'axe finds nothing to object to in any section, before and after a check, with forced colours: %s',
  async (forcedColors) => {
    const { page, sidebar } = await open(await sessionOf(await sampleWorkbook()));
    await page.emulateMedia({ forcedColors });
    expect(await objections(sidebar)).toEqual([]);
    await openSection(sidebar, 'Pupils');
    expect(await objections(sidebar)).toEqual([]);
    await openSection(sidebar, 'Register');
    await press(sidebar, 'Check this register');
    await said(sidebar, 'Checked.');
    await sidebar.getByText('How it was understood').click();
    expect(await objections(sidebar)).toEqual([]);
    await openSection(sidebar, 'Pupils');
    await sidebar.locator('.opener').first().click();
    expect(await objections(sidebar)).toEqual([]);
    await openSection(sidebar, 'Review');
    await sidebar.getByRole('button', { name: 'Start the Autumn 2026 review' }).waitFor();
    expect(await objections(sidebar)).toEqual([]);
    await press(sidebar, 'Start the Autumn 2026 review');
    await sidebar.getByRole('button', { name: 'Save and next' }).waitFor();
    expect(await objections(sidebar)).toEqual([]);
    await openSection(sidebar, 'Help');
    await sidebar.getByText('How a score is made').click();
    await sidebar.getByText('Formulas you can use').click();
    expect(await objections(sidebar)).toEqual([]);
  },
);

test('the sections are gone through with the arrow keys, and the register is checked by keyboard alone', async () => {
  const { page, sidebar } = await open(await sessionOf(await sampleWorkbook()));
  await sidebar.getByRole('tab', { name: 'Register' }).focus();
  const at = (): Promise<string> => sidebar.evaluate<string>('document.activeElement.textContent');
  const chosen = (): Promise<string | null> => sidebar.locator('[role=tab][aria-selected=true]').textContent();
  for (const [key, name] of [
    ['ArrowRight', 'Pupils'],
    ['End', 'Help'],
    ['ArrowRight', 'Register'],
    ['ArrowLeft', 'Help'],
    ['Home', 'Register'],
  ] as const) {
    await page.keyboard.press(key);
    expect([await at(), await chosen()]).toEqual([name, name]);
  }
  await tabTo(page, sidebar, 'Check this register');
  await page.keyboard.press('Enter');
  await said(sidebar, 'Checked.');
  // The focus is at the answer, and the next stops are its parts, the hours of lessons, the cell not read, and then what else can be done.
  const stops: string[] = [];
  for (let i = 0; i < 16; i += 1) {
    await page.keyboard.press('Tab');
    stops.push(await at());
  }
  expect(stops).toEqual([
    '▲ 1 pupil is out of class for longer than in.',
    '◆ 2 may be.',
    '● 1 to watch.',
    '7 in class.',
    '1 row could not be read.',
    'See all pupils',
    '',
    'Use',
    'Show D21',
    'Correct it here',
    'Taught week and review date',
    'Check this register',
    'Settings',
    'Clear highlights',
    'No register yet?',
    'How it was understood',
  ]);
});

test('where a column is unsure it is asked which, under the answer; what is said is used at once, and not asked again', async () => {
  const { page, sidebar } = await open(
    await sessionOf(
      workbookOf([
        ['Pupil', 'Title', 'Subject', 'Mins', 'Times a week'],
        ['AB', 'Phonics', 'English', 20, 3],
        ['CD', 'Numicon', 'Maths', 30, 2],
      ]),
    ),
  );
  await press(sidebar, 'Check this register');
  await said(sidebar, 'Checked.');
  const choice = sidebar.getByRole('combobox', { name: 'Which column is the intervention?' });
  expect(await choice.locator('option').allTextContents()).toEqual(['B “Title”', 'C “Subject”', 'None of these']);
  await choice.focus();
  await page.keyboard.press('ArrowDown');
  await sidebar.getByText('In it: “English”, “Maths”.').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await choice.waitFor({ state: 'detached' });
  await said(sidebar, 'Checked.');
  await press(sidebar, 'See all pupils');
  await sidebar.locator('.opener').first().click();
  expect(await sidebar.locator('.intervention').first().innerText()).toContain('English');
});

test('the menu leads straight to what it says: a check, the review, the papers, help', async () => {
  const session = await sessionOf(await sampleWorkbook());
  const { page } = await open(session);
  const from = async (item: string): Promise<Frame> => {
    await page.getByRole('button', { name: 'Close the sidebar' }).click();
    return openFromMenu(page, item);
  };
  await said(await from('Check this register'), 'Checked.');
  await (await from('Start or go on with the review')).getByRole('button', { name: 'Start the Autumn 2026 review' }).waitFor();
  const papers = await from('Make a paper …');
  await papers.getByRole('button', { name: 'Summary without names' }).click();
  await said(papers, '"Summary Autumn 2026" is made');
  await press(papers, 'Start the Autumn 2026 review');
  await papers.getByRole('button', { name: 'Save and next' }).waitFor();
  await (await from('Make a paper …')).getByRole('button', { name: 'Summary without names' }).waitFor();
  await (await from('Help')).getByRole('tab', { name: 'Help' }).waitFor();
}, 120_000);
