import { chooseMenu, HOSTILE, openBeforeEach, opened, press, until } from './open';

openBeforeEach();

describe('Menus and messages', () => {
  test('the add-on menu opens, moves and closes by keys alone', async () => {
    await press('Shift+F6', 'Shift+F6', 'ArrowDown');
    await press('ArrowRight', 'End', 'ArrowRight');
    expect(await opened.page.getByRole('menuitem', { name: 'Fail' }).isVisible()).toBe(true);
    await press('ArrowLeft', 'Escape', 'Escape');
    expect(await opened.page.getByRole('menu').count()).toBe(0);
    await press('Enter', 'Enter', 'ArrowDown', 'Enter');
    await until(() => opened.session.log.includes('menu greet'));
  });

  test('a toast goes by and an alert waits to be closed', async () => {
    await chooseMenu('Greet');
    expect(await opened.page.getByRole('status').filter({ hasText: 'Done' }).textContent()).toContain(HOSTILE);
    const alert = opened.page.getByRole('alertdialog', { name: 'Hello' });
    await alert.getByRole('button', { name: 'OK' }).click();
    await alert.waitFor({ state: 'detached' });
  });

  test('what a script failed with is shown until it is closed', async () => {
    await opened.page.getByRole('button', { name: 'Extensions' }).click();
    await opened.page.getByRole('menuitem', { name: 'Outvention' }).click();
    await opened.page.getByRole('menuitem', { name: 'Say more' }).hover();
    await opened.page.getByRole('menuitem', { name: 'Fail' }).click();
    const message = opened.page.getByRole('alert').filter({ hasText: 'Exception: Range not found' });
    await message.getByRole('button').click();
    expect(await opened.page.getByText('Range not found').count()).toBe(0);
  });

  test('a server that has stopped is said to have stopped', async () => {
    await opened.server.close();
    await opened.page.keyboard.type('x');
    await press('Enter');
    await opened.page.getByText('The emulator has stopped.').waitFor();
  });
});
