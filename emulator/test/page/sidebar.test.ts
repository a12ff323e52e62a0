import { cell, openBeforeEach, opened, openSidebar, saysIn, sidebar } from './open';

openBeforeEach();

describe('The sidebar', () => {
  test('is 300 pixels wide, has its title and closes', async () => {
    await openSidebar();
    expect((await opened.page.locator('aside iframe').boundingBox())?.width).toBe(300);
    expect(await opened.page.getByRole('heading', { name: 'Time out' }).isVisible()).toBe(true);
    await opened.page.getByRole('button', { name: 'Close the sidebar' }).click();
    expect(await opened.page.locator('iframe').count()).toBe(0);
    await openSidebar();
    await sidebar().locator('#close').click();
    await opened.page.locator('iframe').waitFor({ state: 'detached' });
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
    await opened.page.waitForTimeout(200);
    expect(await sidebar().locator('#said').textContent()).toBe('got "after";');
    expect(opened.session.log.filter((line) => line.startsWith('sidebar'))).toHaveLength(3);
  });

  test('cannot send a date, a function, a cycle or what is no number', async () => {
    await openSidebar();
    const refused = 'Failed due to illegal value in property: 1;';
    expect(await saysIn('illegal', '1', '2', '3', '4')).toBe(refused.repeat(4));
    const said = await saysIn('nan', '1', '2', '3', '4', 'called', 'failure');
    expect(said.slice(refused.length * 4)).toMatch(/^called;ScriptError The parameters/);
    expect(opened.session.log.filter((line) => line.startsWith('sidebar'))).toEqual([]);
  });

  test('reaches neither the page nor the network', async () => {
    await openSidebar();
    expect(await saysIn('out', 'kept in', 'no fetch')).toBe('kept in;no fetch;');
    // Any request that gets out is a problem: see above.
    await sidebar().locator('#leave').click();
    await opened.page.waitForTimeout(200);
  });

  test('may use a form and give the focus back to the sheet', async () => {
    await openSidebar();
    await sidebar().getByRole('button', { name: 'Submit' }).click();
    await sidebar().locator('#said').filter({ hasText: 'submitted' }).waitFor();
    await sidebar().locator('#focus').click();
    await opened.page.locator('[role=grid]:focus').waitFor();
  });

  test('repaints the sheet after its call', async () => {
    opened.session.functions['double'] = () => {
      opened.session.type(0, 2, 1, 'Changed');
      return { returned: 1, ui: [{ kind: 'toast', title: '', message: 'One change' }] };
    };
    await openSidebar();
    await saysIn('good', 'called', 'got');
    expect(await cell('A2').textContent()).toBe('Changed');
    expect(await opened.page.getByText('One change').isVisible()).toBe(true);
  });
});
