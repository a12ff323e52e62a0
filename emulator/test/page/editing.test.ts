import { active, cell, chooseMenu, focused, formula, openBeforeEach, opened, press, until } from './open';

openBeforeEach();

describe('Moving and editing', () => {
  test('arrow keys, Tab and Enter move, and the session is told', async () => {
    await press('ArrowDown', 'Tab');
    expect(await active()).toBe('B2');
    expect(await formula()).toBe('=15*2');
    await until(() => opened.session.workbook.selection.row === 2 && opened.session.workbook.selection.column === 2);
    await press('Shift+ArrowDown');
    await until(() => opened.session.workbook.selection.rows === 2);
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
    await opened.page.keyboard.type('Zoe');
    expect(await formula()).toBe('Zoe');
    await press('Enter');
    await until(() => opened.session.typed.length === 1);
    expect(opened.session.typed).toEqual([{ sheetId: 0, row: 2, column: 1, text: 'Zoe' }]);
    await cell('A2').filter({ hasText: 'Zoe' }).waitFor();
    expect(await active()).toBe('A3');
    await press('ArrowRight');
    expect(await active()).toBe('B3');
  });

  test('F2 and a double click edit the formula, and Esc gives it up', async () => {
    await cell('B2').click();
    await press('F2');
    expect(await opened.page.getByLabel('Cell B2').inputValue()).toBe('=15*2');
    await opened.page.keyboard.type('+1');
    await press('Escape');
    expect(await formula()).toBe('=15*2');
    await cell('B2').dblclick();
    await opened.page.keyboard.type('+2');
    await press('Tab');
    await until(() => opened.session.typed.length === 1);
    expect(opened.session.typed).toEqual([{ sheetId: 0, row: 2, column: 2, text: '=15*2+2' }]);
    expect(await active()).toBe('C2');
  });

  test('an entry that is left as it was is not typed again', async () => {
    await cell('B2').click();
    await press('F2', 'Enter');
    await press('ArrowUp');
    await until(() => opened.session.workbook.selection.row === 2);
    expect(opened.session.typed).toEqual([]);
  });

  test('clicking elsewhere commits to the cell that was being edited', async () => {
    await cell('C6').click();
    await opened.page.keyboard.type('x');
    await cell('D8').click();
    await until(() => opened.session.typed.length === 1);
    expect(opened.session.typed).toEqual([{ sheetId: 0, row: 6, column: 3, text: 'x' }]);
    expect(await active()).toBe('D8');
  });

  test('Delete clears what is selected and leaves blank cells alone', async () => {
    await cell('A1').click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Delete');
    await until(async () => (await cell('A2').textContent()) === '');
    expect(opened.session.typed.every(({ text }) => text === '')).toBe(true);
    await press('Delete');
    await opened.page.waitForTimeout(100);
    expect(opened.session.typed).toHaveLength(4);
  });

  test('the formula bar edits too, also when one then clicks elsewhere', async () => {
    await cell('D2').click();
    await opened.page.getByLabel('Formula bar').fill('=A1');
    await press('Enter');
    await until(() => opened.session.typed.length === 1);
    await opened.page.getByLabel('Formula bar').fill('five');
    await cell('A1').click();
    await until(() => opened.session.typed.length === 2);
    expect(opened.session.typed.map(({ row, column, text }) => [row, column, text])).toEqual([
      [2, 4, '=A1'],
      [3, 4, 'five'],
    ]);
  });

  test('the name box goes to a cell', async () => {
    await opened.page.getByLabel('Name box').fill('e30');
    await press('Enter');
    expect(await active()).toBe('E30');
    expect(await cell('E30').getAttribute('aria-selected')).toBe('true');
  });

  test('a dropdown offers its choices', async () => {
    await cell('A7').click();
    await press('Enter');
    expect(await opened.page.getByRole('option').allTextContents()).toEqual(['3 Oak', '4 Elm', '5 Ash']);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await until(() => opened.session.typed[0]?.text === '4 Elm');
    await cell('A7').locator('.chevron').click();
    await opened.page.getByRole('option', { name: '5 Ash' }).click();
    await until(() => opened.session.typed[1]?.text === '5 Ash');
  });

  test('a checkbox is ticked with the space bar and with the mouse', async () => {
    await cell('A7').click();
    await press('ArrowDown', 'Space');
    await opened.page.getByRole('img', { name: 'ticked', exact: true }).click();
    await until(() => opened.session.typed.length === 2);
    expect(opened.session.typed.map(({ text }) => text)).toEqual(['TRUE', 'FALSE']);
  });

  test('an entry that a rule forbids is refused in its own words, and the cell keeps what it had', async () => {
    await cell('B2').click();
    await opened.page.keyboard.type('forbidden');
    await press('Enter');
    expect(await opened.page.getByRole('alertdialog').textContent()).toContain('violates the data validation rules');
    await press('Enter');
    await opened.page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await cell('B2').textContent()).toBe('30');
  });

  test('a selection that a script makes is followed, on another sheet too', async () => {
    opened.session.functions['greet'] = () => {
      opened.session.workbook.activeSheetId = 1;
      opened.session.workbook.selection = { row: 1500, column: 2, rows: 1, columns: 1 };
      return {};
    };
    await chooseMenu('Greet');
    await cell('B1500').waitFor();
    expect(await active()).toBe('B1500');
    expect(await opened.page.getByRole('tab', { selected: true }).textContent()).toBe('Big');
    const [box, tabs] = [await cell('B1500').boundingBox(), await opened.page.getByRole('tablist').boundingBox()];
    expect(box?.y).toBeLessThan(tabs?.y ?? 0);
  });

  test('F6 leads out of the grid, where Tab only moves on', async () => {
    await press('Tab', 'F6');
    expect(await focused()).toBe('Register');
    await press('ArrowRight');
    await until(() => opened.session.workbook.activeSheetId === 1);
    await press('F6');
    expect(await focused()).toBe('Extensions');
  });
});
