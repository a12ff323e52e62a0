/** The page in a browser, over a session that is not calculated: one browser for all tests of a file. */
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { parseArea } from '../../page/a1';
import { findBrowser } from '../../serve/browser';
import { startServer, type RunningServer } from '../../serve/server';
import { UNSUPPORTED_RESULT, type CellView, type ChartView, type Menu } from '../../session';
import { fakeSession, type FakeSession } from './fake';

export const HOSTILE = '<img src=x onerror="document.title=\'broken\'"><script>document.title="broken"</script>';

const SIDEBAR = `<!doctype html><html lang="en"><head><base target="_top"><title>Side</title></head><body>
<button id="good">Good</button><button id="bad">Bad</button><button id="many">Many</button><button id="illegal">Illegal</button>
<button id="nan">Not a number</button><button id="close">Close</button><button id="focus">Focus</button><button id="out">Out</button>
<button id="leave">Leave</button><button id="lost">Lost</button>
<form id="form"><button>Submit</button></form>
<p id="said"></p>
<script>
  const said = (text) => { document.getElementById('said').textContent += text + ';'; };
  const on = (id, run) => { document.getElementById(id).onclick = run; };
  const run = google.script.run;
  const both = () => run.withSuccessHandler((v, u) => said('got ' + JSON.stringify(v) + (u ? ' for ' + u : '')))
    .withFailureHandler((e, u) => said(e.name + ' ' + e.message + (u ? ' for ' + u : '')));
  on('good', () => { both().withUserObject('me').double({ list: [1, undefined, 'a'] }); said('called'); });
  on('bad', () => both().withUserObject('me').broken());
  on('many', () => { for (let i = 0; i < 12; i += 1) both().echo(i); });
  on('illegal', () => {
    const ring = {}; ring.ring = ring;
    for (const value of [new Date(), () => 1, ring, { deep: [new Date()] }]) {
      try { both().echo(1, value); said('sent'); } catch (error) { said(error.message); }
    }
  });
  on('nan', () => { both().echo(NaN); said('called'); });
  on('lost', () => { both().lost(); both().unanswered(); both().echo('after'); });
  on('close', () => google.script.host.close());
  on('focus', () => google.script.host.editor.focus());
  on('out', () => {
    let reach = 'kept in';
    try { reach = 'reached ' + parent.document.title; } catch {}
    said(reach);
    fetch('/').then(() => said('fetched'), () => said('no fetch'));
  });
  on('leave', () => { location.href = 'https://example.invalid/?' + document.title; });
  document.getElementById('form').onsubmit = (event) => { event.preventDefault(); said('submitted'); };
</script></body></html>`;

const MENUS: Menu[] = [
  {
    place: 'addon',
    caption: 'Outvention',
    items: [
      { caption: 'Open the sidebar', functionName: 'open' },
      {},
      { caption: 'Greet', functionName: 'greet' },
      { caption: 'Say more', items: [{ caption: 'Fail', functionName: 'fail' }] },
    ],
  },
];

const CHART: ChartView = {
  id: 7,
  type: 'COLUMN',
  title: 'Minutes missed',
  labels: ['Amelia', HOSTILE],
  series: [
    { name: 'English', values: [30, 20] },
    { name: 'Science', values: [10, null] },
  ],
  stacked: true,
  options: { vAxis: { title: 'Minutes' }, 'hAxis.title': 'Pupil', dataLabel: 'value' },
  position: { row: 12, column: 2 },
  width: 480,
  height: 300,
};

function registerCells(): CellView[] {
  return [
    { row: 1, column: 1, text: 'Name', style: { bold: true, background: '#1f3a5f', color: '#ffffff' } },
    { row: 1, column: 2, text: 'Minutes' },
    { row: 2, column: 1, text: 'Amelia', note: 'Comes late on Mondays.' },
    { row: 2, column: 2, text: '30', input: '=15*2', style: { align: 'right' } },
    { row: 3, column: 1, text: HOSTILE, note: HOSTILE },
    { row: 3, column: 3, text: '#N/A', error: { code: '#N/A', message: 'Nothing was found.' } },
    { row: 4, column: 1, text: 'A title over several cells that is long', rowSpan: 2, columnSpan: 2, style: { align: 'center' } },
    { row: 6, column: 1, text: 'Long text that runs over the blank cells at its right' },
    { row: 7, column: 1, text: '3 Oak', choices: ['3 Oak', '4 Elm', '5 Ash'] },
    { row: 8, column: 1, text: 'FALSE', checkbox: false },
    { row: 8, column: 3, text: '45', input: '=SORTBY(A1:A9,B1:B9)', stored: "Unknown function: 'SORTBY'." },
    { row: 9, column: 1, text: 'Wrapped text that is far too long for one line of its cell', style: { wrap: true } },
  ];
}

/** What the test that is running has before it. */
export const opened = {} as { session: FakeSession; server: RunningServer; page: Page };

/** To be called by each file of tests: a fresh session and a fresh page for each test, which may raise no error and ask nobody else. */
export function openBeforeEach(): void {
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  let problems: string[] = [];

  beforeAll(async () => {
    const found = await findBrowser();
    if (!found) throw new Error('These tests need a Chrome or Chromium: install one, or name it in CHROME_PATH.');
    browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
    context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    context.setDefaultTimeout(5000);
    context.setDefaultNavigationTimeout(20_000);
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    opened.session = session();
    opened.server = await startServer({ session: opened.session, title: 'Register.xlsx', note: HOSTILE });
    problems = [];
    opened.page = (await context?.newPage()) as Page;
    opened.page.on('pageerror', (error) => problems.push(error.message));
    opened.page.on('request', (request) => {
      if (!request.url().startsWith(new URL(opened.server.url).origin) && !request.url().startsWith('data:')) problems.push(request.url());
    });
    await opened.page.goto(opened.server.url);
    await opened.page.locator('td').first().waitFor();
  });

  afterEach(async () => {
    await opened.page.close();
    await opened.server.close();
    expect(problems).toEqual([]);
  });
}

function session(): FakeSession {
  const big = Array.from({ length: 2000 }, (_, index): CellView => ({ row: index + 1, column: 1, text: `Pupil ${index + 1}` }));
  const session = fakeSession(
    {
      Register: { cells: registerCells(), charts: [CHART], more: { frozenRows: 1 } },
      Big: { cells: big, more: { rows: 2010, frozenRows: 1, frozenColumns: 1 } },
    },
    { menus: MENUS },
  );
  session.functions = {
    open: () => ({ ui: [{ kind: 'sidebar', title: 'Time out', html: SIDEBAR }] }),
    greet: () => ({
      ui: [
        { kind: 'toast', title: 'Done', message: HOSTILE },
        { kind: 'alert', title: 'Hello', prompt: HOSTILE },
      ],
    }),
    fail: () => ({ error: 'Exception: Range not found' }),
    double: (value) => ({ returned: [value, value] }),
    echo: (value) => ({ returned: value }),
    broken: () => ({ error: 'It broke.' }),
    lost: () => ({ error: UNSUPPORTED_RESULT }),
    unanswered: () => ({ unanswered: true }),
  };
  return session;
}

export const cell = (name: string): Locator => {
  const { row, column } = parseArea(name) ?? { row: 0, column: 0 };
  return opened.page.locator(`#cell-${row}-${column}`);
};
export const active = (): Promise<string> => opened.page.getByLabel('Name box').inputValue();
export const formula = (): Promise<string> => opened.page.getByLabel('Formula bar').inputValue();
export const focused = (): Promise<string | null> => opened.page.locator(':focus').textContent();
export const sidebar = (): FrameLocator => opened.page.frameLocator('aside iframe');

export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await opened.page.keyboard.press(key);
}

export async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await check()) return;
    await opened.page.waitForTimeout(30);
  }
  throw new Error(`This did not come about: ${check.toString()}`);
}

export async function chooseMenu(caption: string): Promise<void> {
  await opened.page.getByRole('button', { name: 'Extensions' }).click();
  await opened.page.getByRole('menuitem', { name: 'Outvention' }).click();
  await opened.page.getByRole('menuitem', { name: caption }).click();
}

export async function openSidebar(): Promise<void> {
  await chooseMenu('Open the sidebar');
  await sidebar().locator('#good').waitFor();
}

export async function saysIn(id: string, ...expected: string[]): Promise<string> {
  await sidebar().locator(`#${id}`).click();
  const said = sidebar().locator('#said');
  await until(async () => (await said.textContent())?.split(';').length === expected.length + 1 || expected.length === 0);
  return (await said.textContent()) ?? '';
}
