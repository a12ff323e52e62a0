import axe from 'axe-core';
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { parseArea } from '../../page/a1';
import { findBrowser } from '../../serve/browser';
import { startServer, type RunningServer } from '../../serve/server';
import { UNSUPPORTED_RESULT, type CellView, type ChartView, type Menu } from '../../session';
import { fakeSession, type FakeSession } from './fake';

const HOSTILE = '<img src=x onerror="document.title=\'broken\'"><script>document.title="broken"</script>';

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
    { row: 9, column: 1, text: 'Wrapped text that is far too long for one line of its cell', style: { wrap: true } },
  ];
}

let browser: Browser | undefined;
let session: FakeSession;
let server: RunningServer;
let page: Page;
let problems: string[];

const cell = (name: string): Locator => {
  const { row, column } = parseArea(name) ?? { row: 0, column: 0 };
  return page.locator(`#cell-${row}-${column}`);
};
const active = (): Promise<string> => page.getByLabel('Name box').inputValue();
const formula = (): Promise<string> => page.getByLabel('Formula bar').inputValue();
const focused = (): Promise<string | null> => page.locator(':focus').textContent();
const sidebar = (): FrameLocator => page.frameLocator('aside iframe');

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await check()) return;
    await page.waitForTimeout(30);
  }
  throw new Error(`This did not come about: ${check.toString()}`);
}

async function chooseMenu(caption: string): Promise<void> {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Outvention' }).click();
  await page.getByRole('menuitem', { name: caption }).click();
}

async function openSidebar(): Promise<void> {
  await chooseMenu('Open the sidebar');
  await sidebar().locator('#good').waitFor();
}

async function saysIn(id: string, ...expected: string[]): Promise<string> {
  await sidebar().locator(`#${id}`).click();
  const said = sidebar().locator('#said');
  await until(async () => (await said.textContent())?.split(';').length === expected.length + 1 || expected.length === 0);
  return (await said.textContent()) ?? '';
}

beforeAll(async () => {
  const found = await findBrowser();
  if (!found) throw new Error('These tests need a Chrome or Chromium: install one, or name it in CHROME_PATH.');
  browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
});

afterAll(() => browser?.close());

beforeEach(async () => {
  const big = Array.from({ length: 2000 }, (_, index): CellView => ({ row: index + 1, column: 1, text: `Pupil ${index + 1}` }));
  session = fakeSession(
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
  server = await startServer({ session, title: 'Register.xlsx', note: HOSTILE });
  page = (await browser?.newPage({ viewport: { width: 1280, height: 720 } })) as Page;
  problems = [];
  page.setDefaultTimeout(5000);
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(server.url).origin) && !request.url().startsWith('data:')) problems.push(request.url());
  });
  await page.goto(server.url);
  await page.locator('td').first().waitFor();
});

afterEach(async () => {
  await page.close();
  await server.close();
  expect(problems).toEqual([]);
});

describe('The sheet', () => {
  test('is drawn with its letters, numbers, texts and tabs', async () => {
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Register.xlsx');
    expect(await page.getByRole('columnheader', { name: 'C', exact: true }).count()).toBe(1);
    expect(await page.getByRole('rowheader', { name: '7', exact: true }).count()).toBe(1);
    expect(await cell('A2').textContent()).toBe('Amelia');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Register');
    expect(await page.getByText('Emulator: nothing here reaches Google').isVisible()).toBe(true);
  });

  test('shows merged cells as one, and lets long text run over blank cells', async () => {
    expect(await cell('A4').getAttribute('rowspan')).toBe('2');
    expect(await cell('B5').count()).toBe(0);
    expect(await cell('C5').count()).toBe(1);
    const text = await cell('A6').locator('.text').boundingBox();
    expect(text?.width).toBeGreaterThan(150);
  });

  test('gives a row the height that its wrapped text needs, and moves charts along', async () => {
    const row = await cell('A9').boundingBox();
    expect(row?.height).toBeGreaterThan(40);
    const [chart, anchor] = [await page.locator('.chart').boundingBox(), await cell('B12').boundingBox()];
    expect(Math.abs((chart?.y ?? 0) - (anchor?.y ?? 99))).toBeLessThan(3);
  });

  test('says what a note or an error is about on hovering and on selecting', async () => {
    await cell('A2').hover();
    expect(await page.getByRole('tooltip').textContent()).toBe('Comes late on Mondays.');
    await cell('C3').click();
    expect(await page.getByRole('tooltip').textContent()).toBe('ErrorNothing was found.');
    expect(await cell('C3').getAttribute('aria-describedby')).toBe('cell-card');
  });

  test('shows text that looks like markup as the text it is', async () => {
    await cell('A3').click();
    await chooseMenu('Greet');
    await page.getByRole('alertdialog').getByRole('button').click();
    expect(await cell('A3').textContent()).toBe(HOSTILE);
    expect(await page.locator('img, main script, header script').count()).toBe(0);
    expect(await page.title()).toBe('Register.xlsx (emulator)');
  });

  test('of 2,000 rows is drawn in part, and its last row can be reached', async () => {
    await page.getByRole('tab', { name: 'Big' }).click();
    await cell('A3').filter({ hasText: 'Pupil 3' }).waitFor();
    expect(await page.locator('.grid tr').count()).toBeLessThan(150);
    await press('Control+End');
    await cell('A2000').waitFor();
    expect(await cell('A2000').textContent()).toBe('Pupil 2000');
    expect(await active()).toBe('A2000');
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('2011');
    await press('Control+Home');
    await cell('A2').waitFor();
  });
});

describe('Moving and editing', () => {
  test('arrow keys, Tab and Enter move, and the session is told', async () => {
    await press('ArrowDown', 'Tab');
    expect(await active()).toBe('B2');
    expect(await formula()).toBe('=15*2');
    await until(() => session.workbook.selection.row === 2 && session.workbook.selection.column === 2);
    await press('Shift+ArrowDown');
    await until(() => session.workbook.selection.rows === 2);
  });

  test('a merged cell is one step', async () => {
    await cell('A3').click();
    await press('ArrowDown');
    expect(await active()).toBe('A4');
    await press('ArrowDown');
    expect(await active()).toBe('A6');
  });

  test('typing replaces, Enter commits and goes down, and the focus stays in the grid', async () => {
    await cell('A2').click();
    await page.keyboard.type('Zoe');
    expect(await formula()).toBe('Zoe');
    await press('Enter');
    await until(() => session.typed.length === 1);
    expect(session.typed).toEqual([{ sheetId: 0, row: 2, column: 1, text: 'Zoe' }]);
    await cell('A2').filter({ hasText: 'Zoe' }).waitFor();
    expect(await active()).toBe('A3');
    await press('ArrowRight');
    expect(await active()).toBe('B3');
  });

  test('F2 and a double click edit the formula, and Esc gives it up', async () => {
    await cell('B2').click();
    await press('F2');
    expect(await page.getByLabel('Cell B2').inputValue()).toBe('=15*2');
    await page.keyboard.type('+1');
    await press('Escape');
    expect(await formula()).toBe('=15*2');
    await cell('B2').dblclick();
    await page.keyboard.type('+2');
    await press('Tab');
    await until(() => session.typed.length === 1);
    expect(session.typed).toEqual([{ sheetId: 0, row: 2, column: 2, text: '=15*2+2' }]);
    expect(await active()).toBe('C2');
  });

  test('an entry that is left as it was is not typed again', async () => {
    await cell('B2').click();
    await press('F2', 'Enter');
    await press('ArrowUp');
    await until(() => session.workbook.selection.row === 2);
    expect(session.typed).toEqual([]);
  });

  test('clicking elsewhere commits to the cell that was being edited', async () => {
    await cell('C6').click();
    await page.keyboard.type('x');
    await cell('D8').click();
    await until(() => session.typed.length === 1);
    expect(session.typed).toEqual([{ sheetId: 0, row: 6, column: 3, text: 'x' }]);
    expect(await active()).toBe('D8');
  });

  test('Delete clears what is selected and leaves blank cells alone', async () => {
    await cell('A1').click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Delete');
    await until(async () => (await cell('A2').textContent()) === '');
    expect(session.typed.every(({ text }) => text === '')).toBe(true);
    await press('Delete');
    await page.waitForTimeout(100);
    expect(session.typed).toHaveLength(4);
  });

  test('the formula bar edits too, also when one then clicks elsewhere', async () => {
    await cell('D2').click();
    await page.getByLabel('Formula bar').fill('=A1');
    await press('Enter');
    await until(() => session.typed.length === 1);
    await page.getByLabel('Formula bar').fill('five');
    await cell('A1').click();
    await until(() => session.typed.length === 2);
    expect(session.typed.map(({ row, column, text }) => [row, column, text])).toEqual([
      [2, 4, '=A1'],
      [3, 4, 'five'],
    ]);
  });

  test('the name box goes to a cell', async () => {
    await page.getByLabel('Name box').fill('e30');
    await press('Enter');
    expect(await active()).toBe('E30');
    expect(await cell('E30').getAttribute('aria-selected')).toBe('true');
  });

  test('a dropdown offers its choices', async () => {
    await cell('A7').click();
    await press('Enter');
    expect(await page.getByRole('option').allTextContents()).toEqual(['3 Oak', '4 Elm', '5 Ash']);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await until(() => session.typed[0]?.text === '4 Elm');
    await cell('A7').locator('.chevron').click();
    await page.getByRole('option', { name: '5 Ash' }).click();
    await until(() => session.typed[1]?.text === '5 Ash');
  });

  test('a checkbox is ticked with the space bar and with the mouse', async () => {
    await cell('A7').click();
    await press('ArrowDown', 'Space');
    await page.getByRole('img', { name: 'ticked', exact: true }).click();
    await until(() => session.typed.length === 2);
    expect(session.typed.map(({ text }) => text)).toEqual(['TRUE', 'FALSE']);
  });

  test('an entry that a rule forbids is refused in its own words, and the cell keeps what it had', async () => {
    await cell('B2').click();
    await page.keyboard.type('forbidden');
    await press('Enter');
    expect(await page.getByRole('alertdialog').textContent()).toContain('violates the data validation rules');
    await press('Enter');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await cell('B2').textContent()).toBe('30');
  });

  test('a selection that a script makes is followed, on another sheet too', async () => {
    session.functions['greet'] = () => {
      session.workbook.activeSheetId = 1;
      session.workbook.selection = { row: 1500, column: 2, rows: 1, columns: 1 };
      return {};
    };
    await chooseMenu('Greet');
    await cell('B1500').waitFor();
    expect(await active()).toBe('B1500');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Big');
    const [box, tabs] = [await cell('B1500').boundingBox(), await page.getByRole('tablist').boundingBox()];
    expect(box?.y).toBeLessThan(tabs?.y ?? 0);
  });

  test('F6 leads out of the grid, where Tab only moves on', async () => {
    await press('Tab', 'F6');
    expect(await focused()).toBe('Register');
    await press('ArrowRight');
    await until(() => session.workbook.activeSheetId === 1);
    await press('F6');
    expect(await focused()).toBe('Extensions');
  });
});

describe('Menus and messages', () => {
  test('the add-on menu opens, moves and closes by keys alone', async () => {
    await press('Shift+F6', 'Shift+F6', 'ArrowDown');
    await press('ArrowRight', 'End', 'ArrowRight');
    expect(await page.getByRole('menuitem', { name: 'Fail' }).isVisible()).toBe(true);
    await press('ArrowLeft', 'Escape', 'Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    await press('Enter', 'Enter', 'ArrowDown', 'Enter');
    await until(() => session.log.includes('menu greet'));
  });

  test('a toast goes by and an alert waits to be closed', async () => {
    await chooseMenu('Greet');
    expect(await page.getByRole('status').filter({ hasText: 'Done' }).textContent()).toContain(HOSTILE);
    const alert = page.getByRole('alertdialog', { name: 'Hello' });
    await alert.getByRole('button', { name: 'OK' }).click();
    await alert.waitFor({ state: 'detached' });
  });

  test('what a script failed with is shown until it is closed', async () => {
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Outvention' }).click();
    await page.getByRole('menuitem', { name: 'Say more' }).hover();
    await page.getByRole('menuitem', { name: 'Fail' }).click();
    const message = page.getByRole('alert').filter({ hasText: 'Exception: Range not found' });
    await message.getByRole('button').click();
    expect(await page.getByText('Range not found').count()).toBe(0);
  });

  test('a server that has stopped is said to have stopped', async () => {
    await server.close();
    await page.keyboard.type('x');
    await press('Enter');
    await page.getByText('The emulator has stopped.').waitFor();
  });
});

describe('The sidebar', () => {
  test('is 300 pixels wide, has its title and closes', async () => {
    await openSidebar();
    expect((await page.locator('aside iframe').boundingBox())?.width).toBe(300);
    expect(await page.getByRole('heading', { name: 'Time out' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Close the sidebar' }).click();
    expect(await page.locator('iframe').count()).toBe(0);
    await openSidebar();
    await sidebar().locator('#close').click();
    await page.locator('iframe').waitFor({ state: 'detached' });
  });

  test('calls a function and gets its result later, with the user object', async () => {
    await openSidebar();
    const said = await saysIn('good', 'called', 'got');
    expect(said).toBe('called;got [{"list":[1,null,"a"]},{"list":[1,null,"a"]}] for me;');
  });

  test('hears of a failure', async () => {
    await openSidebar();
    expect(await saysIn('bad', 'failure')).toBe('ScriptError It broke. for me;');
  });

  test('gets every answer of twelve calls, in whatever order', async () => {
    await openSidebar();
    const said = await saysIn('many', ...Array.from({ length: 12 }, String));
    expect(
      said
        .match(/\d+/g)
        ?.map(Number)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 12 }, (_, index) => index));
  });

  test('hears nothing of a result that can’t travel, nor of an answer that never comes', async () => {
    await openSidebar();
    expect(await saysIn('lost', 'after')).toBe('got "after";');
    await page.waitForTimeout(200);
    expect(await sidebar().locator('#said').textContent()).toBe('got "after";');
    expect(session.log.filter((line) => line.startsWith('sidebar'))).toHaveLength(3);
  });

  test('cannot send a date, a function, a cycle or what is no number', async () => {
    await openSidebar();
    const refused = 'Failed due to illegal value in property: 1;';
    expect(await saysIn('illegal', '1', '2', '3', '4')).toBe(refused.repeat(4));
    const said = await saysIn('nan', '1', '2', '3', '4', 'called', 'failure');
    expect(said.slice(refused.length * 4)).toMatch(/^called;ScriptError The parameters/);
    expect(session.log.filter((line) => line.startsWith('sidebar'))).toEqual([]);
  });

  test('reaches neither the page nor the network', async () => {
    await openSidebar();
    expect(await saysIn('out', 'kept in', 'no fetch')).toBe('kept in;no fetch;');
    // Any request that gets out is a problem: see above.
    await sidebar().locator('#leave').click();
    await page.waitForTimeout(200);
  });

  test('may use a form and give the focus back to the sheet', async () => {
    await openSidebar();
    await sidebar().getByRole('button', { name: 'Submit' }).click();
    await sidebar().locator('#said').filter({ hasText: 'submitted' }).waitFor();
    await sidebar().locator('#focus').click();
    await page.locator('[role=grid]:focus').waitFor();
  });

  test('repaints the sheet after its call', async () => {
    session.functions['double'] = () => {
      session.type(0, 2, 1, 'Changed');
      return { returned: 1, ui: [{ kind: 'toast', title: '', message: 'One change' }] };
    };
    await openSidebar();
    await saysIn('good', 'called', 'got');
    expect(await cell('A2').textContent()).toBe('Changed');
    expect(await page.getByText('One change').isVisible()).toBe(true);
  });
});

describe('Charts', () => {
  test('are drawn with title, axes, legend and values, and said in words', async () => {
    const chart = page.getByRole('img', { name: 'Minutes missed, stacked column chart' });
    expect(await chart.locator('.chart-bar').count()).toBe(3);
    const texts = await chart.locator('text').allTextContents();
    expect(texts).toEqual(expect.arrayContaining(['Minutes missed', 'Minutes', 'Pupil', 'English', 'Science', '0', '40', '30']));
    const words = await page.locator('figcaption').textContent();
    expect(words).toBe(`Amelia: English 30, Science 10. ${HOSTILE}: English 20, Science none.`);
  });
});

describe('Accessibility', () => {
  async function violations(): Promise<string[]> {
    await page.evaluate(`${axe.source}; undefined`);
    const found = await page.evaluate<axe.AxeResults>('axe.run(document, { iframes: false })');
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }

  test('axe finds nothing wrong with the page, its menu and its sidebar', async () => {
    expect(await violations()).toEqual([]);
    await openSidebar();
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Outvention' }).click();
    expect(await violations()).toEqual([]);
  });

  test('nor with a dropdown that is open, nor with an alert and a toast', async () => {
    await cell('A7').click();
    await press('Enter');
    expect(await violations()).toEqual([]);
    await press('Escape');
    await chooseMenu('Greet');
    await page.getByRole('alertdialog').waitFor();
    expect(await violations()).toEqual([]);
  });
});
