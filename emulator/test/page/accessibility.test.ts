import axe from 'axe-core';
import { cell, chooseMenu, openBeforeEach, opened, openSidebar, press } from './open';

openBeforeEach();

describe('Accessibility', () => {
  async function violations(): Promise<string[]> {
    await opened.page.evaluate(`${axe.source}; undefined`);
    const found = await opened.page.evaluate<axe.AxeResults>("axe.run(document, { iframes: false, resultTypes: ['violations'] })");
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }

  test('axe finds nothing wrong with the page, its menu and its sidebar', async () => {
    expect(await violations()).toEqual([]);
    await openSidebar();
    await opened.page.getByRole('button', { name: 'Extensions' }).click();
    await opened.page.getByRole('menuitem', { name: 'Outvention' }).click();
    expect(await violations()).toEqual([]);
  });

  test('nor with a dropdown that is open, nor with an alert and a toast', async () => {
    await cell('A7').click();
    await press('Enter');
    expect(await violations()).toEqual([]);
    await press('Escape');
    await chooseMenu('Greet');
    await opened.page.getByRole('alertdialog').waitFor();
    expect(await violations()).toEqual([]);
  });
});
