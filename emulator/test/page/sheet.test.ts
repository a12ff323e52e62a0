import { active, cell, chooseMenu, HOSTILE, openBeforeEach, opened, press } from './open';

openBeforeEach();

describe('The sheet', () => {
  test('is drawn with its letters, numbers, texts and tabs', async () => {
    expect(await opened.page.getByRole('heading', { level: 1 }).textContent()).toBe('Register.xlsx');
    expect(await opened.page.getByRole('columnheader', { name: 'C', exact: true }).count()).toBe(1);
    expect(await opened.page.getByRole('rowheader', { name: '7', exact: true }).count()).toBe(1);
    expect(await cell('A2').textContent()).toBe('Amelia');
    expect(await opened.page.getByRole('tab', { selected: true }).textContent()).toBe('Register');
    expect(await opened.page.getByText('Emulator: nothing here reaches Google').isVisible()).toBe(true);
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
    const [chart, anchor] = [await opened.page.locator('.chart').boundingBox(), await cell('B12').boundingBox()];
    expect(Math.abs((chart?.y ?? 0) - (anchor?.y ?? 99))).toBeLessThan(3);
  });

  test('says what a note or an error is about on hovering and on selecting', async () => {
    await cell('A2').hover();
    expect(await opened.page.getByRole('tooltip').textContent()).toBe('Comes late on Mondays.');
    await cell('C3').click();
    expect(await opened.page.getByRole('tooltip').textContent()).toBe('ErrorNothing was found.');
    expect(await cell('C3').getAttribute('aria-describedby')).toBe('cell-card');
  });

  test('says of a value that it is the one stored in the file, and marks its cell', async () => {
    await cell('C8').hover();
    expect(await opened.page.getByRole('tooltip').textContent()).toBe(
      "Stored valueUnknown function: 'SORTBY'. This is the value that was stored in the file. It stays as it is when other cells change.",
    );
    expect(await cell('C8').locator('.corner-stored').count()).toBe(1);
    expect(await opened.page.locator('.corner-stored').count()).toBe(1);
  });

  test('shows text that looks like markup as the text it is', async () => {
    await cell('A3').click();
    await chooseMenu('Greet');
    await opened.page.getByRole('alertdialog').getByRole('button').click();
    expect(await cell('A3').textContent()).toBe(HOSTILE);
    expect(await opened.page.locator('img, main script, header script').count()).toBe(0);
    expect(await opened.page.title()).toBe('Register.xlsx (emulator)');
  });

  test('of 2,000 rows is drawn in part, and its last row can be reached', async () => {
    await opened.page.getByRole('tab', { name: 'Big' }).click();
    await cell('A3').filter({ hasText: 'Pupil 3' }).waitFor();
    expect(await opened.page.locator('.grid tr').count()).toBeLessThan(150);
    await press('Control+End');
    await cell('A2000').waitFor();
    expect(await cell('A2000').textContent()).toBe('Pupil 2000');
    expect(await active()).toBe('A2000');
    expect(await opened.page.getByRole('grid').getAttribute('aria-rowcount')).toBe('2011');
    await press('Control+Home');
    await cell('A2').waitFor();
  });
});

describe('Charts', () => {
  test('are drawn with title, axes, legend and values, and said in words', async () => {
    const chart = opened.page.getByRole('img', { name: 'Minutes missed, stacked column chart' });
    expect(await chart.locator('.chart-bar').count()).toBe(3);
    const texts = await chart.locator('text').allTextContents();
    expect(texts).toEqual(expect.arrayContaining(['Minutes missed', 'Minutes', 'Pupil', 'English', 'Science', '0', '40', '30']));
    const words = await opened.page.locator('figcaption').textContent();
    expect(words).toBe(`Amelia: English 30, Science 10. ${HOSTILE}: English 20, Science none.`);
  });
});
