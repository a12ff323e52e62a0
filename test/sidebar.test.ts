import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import type { Session } from '../emulator/session';
import { findBrowser } from '../emulator/serve/browser';
import { startServer, type RunningServer } from '../emulator/serve/server';
import { sampleWorkbook, sessionOf, workbookOf } from './support/sheet';

let browser: Browser;
beforeAll(async () => {
  const found = await findBrowser();
  if (!found) throw new Error('These tests need an installed Chrome or Chromium, or its path in CHROME_PATH.');
  browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
});
afterAll(() => browser.close());

let server: RunningServer | undefined;
let page: Page | undefined;
afterEach(async () => {
  await page?.close();
  await server?.close();
});

interface Opened {
  page: Page;
  sidebar: Frame;
  outside: string[];
}

/** Opens the spreadsheet in a browser and the sidebar from its menu. */
async function open(session: Session): Promise<Opened> {
  server = await startServer({ session, title: 'register' });
  const { url } = server;
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith('data:')) outside.push(request.url());
  });
  await page.goto(url);
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Outventions' }).click();
  await page.getByRole('menuitem', { name: 'Open the sidebar' }).click();
  const element = await page.locator('iframe').elementHandle();
  const sidebar = await element.contentFrame();
  if (!sidebar) throw new Error('the sidebar did not open');
  return { page, sidebar, outside };
}

const press = (sidebar: Frame, name: string): Promise<void> => sidebar.getByRole('button', { name }).click();
const said = (sidebar: Frame, text: string | RegExp): Promise<void> => sidebar.locator('.message', { hasText: text }).waitFor();

test('a SENCO checks the sample, goes to a cell not read, corrects it, writes the review tab and clears', async () => {
  const session = await sessionOf(await sampleWorkbook());
  const { page, sidebar, outside } = await open(session);
  await press(sidebar, 'Check this register');
  await said(sidebar, 'Checked.');
  expect(await sidebar.locator('.pupil strong').allTextContents()).toEqual([
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
  expect(await sidebar.locator('.pupil').first().innerText()).toMatch(/AB\s+55\.7%\s+▲\s*More out than in\s+Out of class 13 h 55 of 25 h/);

  await press(sidebar, 'Show D21');
  await said(sidebar, 'D21 is selected');
  expect(session.workbook.selection).toMatchObject({ row: 21, column: 4 });
  await page
    .getByRole('textbox', { name: /formula bar|cell/i })
    .first()
    .waitFor();
  session.type(0, 21, 4, '20 mins');
  expect(session.textAt(0, 21, 19)).toBe('In class');
  await press(sidebar, 'Check this register');
  await said(sidebar, 'Checked.');
  expect(await sidebar.getByRole('heading', { name: 'Rows not read' }).count()).toBe(0);

  await press(sidebar, 'Write review tab');
  await said(sidebar, '“Review Autumn 2026” is written');
  await page.getByRole('tab', { name: 'Review Autumn 2026' }).waitFor();
  await press(sidebar, 'Clear highlights');
  await said(sidebar, '2 columns and 3 highlight rules taken away');
  expect(outside).toEqual([]);
});

test('the taught week can be changed, and a wrong one is answered in words', async () => {
  const { sidebar } = await open(await sessionOf(await sampleWorkbook()));
  await sidebar.getByText('Taught week and review date').click();
  await sidebar.getByLabel('Taught minutes a week').fill('0');
  await press(sidebar, 'Check this register');
  await said(sidebar, 'has to be a whole number of minutes from 100');
  await sidebar.getByLabel('Taught minutes a week').fill('1750');
  await press(sidebar, 'Check this register');
  await said(sidebar, 'Checked.');
  expect(await sidebar.locator('dl').innerText()).toContain('29 h 10 (1,750 minutes)');
  expect(await sidebar.locator('.pupil').first().innerText()).toContain('47.7%');
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
  await sidebar.getByLabel('D “Comment” is').selectOption('Times a week');
  await said(sidebar, 'Press Check this register to use what you changed.');
  await sidebar.getByLabel('B “Help given” is').selectOption('Intervention');
  await press(sidebar, 'Check this register');
  await said(sidebar, 'Checked.');
  expect(await sidebar.locator('.pupil').innerText()).toMatch(/AB\s+8\.7%/);
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
  expect(await sidebar.locator('.pupil strong').textContent()).toBe(attack);
  expect(await sidebar.locator('.quoted').textContent()).toBe(`“${attack}”`);
  expect(await sidebar.locator('img').count()).toBe(0);
});

test('a call that fails on the way ends in a plain sentence with the buttons back', async () => {
  const session = await sessionOf(workbookOf([]));
  const broken: Session = { ...session, callFromSidebar: () => ({ error: 'Exception: PERMISSION_DENIED', ui: [], calls: [] }) };
  const { sidebar } = await open(broken);
  await press(sidebar, 'Check this register');
  await said(sidebar, 'several Google accounts are signed in');
  expect(await sidebar.getByRole('button', { name: 'Check this register' }).isEnabled()).toBe(true);
});

test.each(['no-preference', 'active'] as const)(
  'axe finds nothing to object to before and after a check, with forced colours: %s',
  async (forcedColors) => {
    const { page, sidebar } = await open(await sessionOf(await sampleWorkbook()));
    await page.emulateMedia({ forcedColors: forcedColors === 'active' ? 'active' : 'none' });
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const violations = async (): Promise<string[]> => {
      await sidebar.evaluate(axe);
      return sidebar.evaluate(async () => {
        const { axe: runner } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await runner.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
    };
    expect(await violations()).toEqual([]);
    await press(sidebar, 'Check this register');
    await said(sidebar, 'Checked.');
    await sidebar.getByText('Formulas you can use').click();
    expect(await violations()).toEqual([]);
  },
);

test('everything can be reached and pressed by keyboard alone', async () => {
  const { page, sidebar } = await open(await sessionOf(await sampleWorkbook()));
  await sidebar.getByText('Taught week and review date').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await said(sidebar, 'Checked.');
  // The focus is where it was, and the next stops are the other buttons, how it was understood, and the cell not read.
  const stops: string[] = [];
  for (let i = 0; i < 5; i += 1) {
    await page.keyboard.press('Tab');
    stops.push(await sidebar.evaluate<string>('document.activeElement.textContent'));
  }
  expect(stops).toEqual(['Write review tab', 'Settings', 'Clear highlights', 'How it was understood', 'Show D21']);
});
