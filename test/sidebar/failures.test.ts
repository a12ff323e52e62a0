import type { Browser, Page } from 'playwright-core';
import type { SidebarCalls } from '../../src/messages';
import {
  launchBrowser,
  objections,
  openSection,
  openSidebar,
  press,
  said,
  type Answer,
  type OpenedSidebar,
  type Script,
  until,
} from '../support/sidebarPage';
import { BLANK, FakeTab, card, checkReply, lineId } from '../support/sidebarReplies';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

let opened: OpenedSidebar | undefined;
afterEach(() => opened?.page.close());

async function open(script: Script, size?: { width: number; height: number }): Promise<OpenedSidebar> {
  opened = await openSidebar(browser, script, size);
  return opened;
}

const CARDS = [card(0), card(1), card(2)];

/** An answer that comes when the test says so. */
function held<N extends keyof SidebarCalls>(): {
  answering: () => Promise<Answer<SidebarCalls[N]['reply']>>;
  release: (answer: Answer<SidebarCalls[N]['reply']>) => void;
} {
  let release: (answer: Answer<SidebarCalls[N]['reply']>) => void = () => undefined;
  const answer = new Promise<Answer<SidebarCalls[N]['reply']>>((resolve) => {
    release = resolve;
  });
  return {
    answering: () => answer,
    release: (value) => {
      release(value);
    },
  };
}

async function openReview(tab: FakeTab, script: Script = tab.script()): Promise<OpenedSidebar> {
  const sidebar = await open(script);
  await openSection(sidebar.page, 'Review');
  await sidebar.page.getByRole('button', { name: 'Save and next' }).waitFor();
  // What is under each line: fields of its own.
  for (const opener of await sidebar.page.locator('.line-opener').all()) await opener.click();
  return sidebar;
}

/** Time stands still: nothing is saved by itself, only what a button is pressed for. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

const field = (page: Page, name: string): ReturnType<Page['getByLabel']> => page.getByLabel(name, { exact: true });

describe('a call', () => {
  test('that is never answered is said to take long, and ends in a plain sentence', async () => {
    const { page } = await open({ sidebarCheck: () => ({ silent: true }) });
    await page.clock.install();
    await press(page, 'Check this register');
    await page.clock.fastForward(11_000);
    await said(page, 'Reading the register… This is taking longer than usual.');
    await page.clock.fastForward(80_000);
    const words = 'Not sure it was done. Google has not answered for a minute and a half, and may still be working.';
    await said(page, words);
    expect(await page.locator('#announcer').textContent()).toContain(words);
    expect(await page.getByRole('button', { name: 'Check this register' }).isEnabled()).toBe(true);
  });

  test('without a connection ends after some seconds, and says so', async () => {
    const { page } = await open({ sidebarCheck: () => ({ silent: true }) });
    await page.clock.install();
    await page.context().setOffline(true);
    await press(page, 'Check this register');
    await page.clock.fastForward(9_000);
    await said(page, 'Not done. There is no connection to the internet just now.');
  });

  test('whose connection is lost on the way may have been done', async () => {
    const { page } = await open({ sidebarCheck: () => ({ silent: true }) });
    await page.clock.install();
    await press(page, 'Check this register');
    await page.context().setOffline(true);
    await page.clock.fastForward(9_000);
    await said(page, 'Not sure it was done. There is no connection to the internet just now.');
  });

  test.each([
    [{ raw: '<html>502</html>' }, 'The answer could not be understood.'],
    [{ fails: 'NetworkError: Connection failure due to HTTP 0' }, 'There is no connection'],
    [{ fails: 'ScriptError: TypeError at Code.gs:17' }, 'Google could not run this just now.'],
    [{ refused: 'The spreadsheet is still busy.' }, 'Not done. The spreadsheet is still busy.'],
    [{ refused: 'It may be half done.', unsure: true }, 'Not sure it was done. It may be half done.'],
    [{ value: {} as never }, 'Something in this sidebar did not work.'],
  ])('that is answered with %j ends in words, and never in an exception', async (answer, words) => {
    const { page } = await open({ sidebarCheck: () => answer });
    await press(page, 'Check this register');
    await said(page, words);
    expect(await page.locator('.message').innerText()).not.toMatch(/TypeError|HTTP|undefined|<html>/);
    expect(await page.locator('#announcer').textContent()).toContain(words);
  });

  test('keeps the focus where it is and is not made twice, and the fields stay usable meanwhile', async () => {
    const { answering, release } = held<'sidebarCheck'>();
    const { page, calls } = await open({ sidebarCheck: answering });
    const check = page.getByRole('button', { name: 'Check this register' });
    await check.focus();
    await page.keyboard.press('Enter');
    await said(page, 'Reading the register…');
    await page.keyboard.press('Enter');
    expect(await check.getAttribute('aria-disabled')).toBe('true');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Check this register');
    await page.getByText('Taught week and review date').click();
    expect(await page.getByLabel('Taught minutes a week').isEnabled()).toBe(true);
    release({ value: checkReply(CARDS) });
    await said(page, 'Checked.');
    expect(calls.length).toBe(1);
    expect(await check.getAttribute('aria-disabled')).toBeNull();
  });

  test('whose answer comes too late changes nothing any more', async () => {
    const { answering, release } = held<'sidebarCheck'>();
    const { page } = await open({ sidebarCheck: answering });
    await page.clock.install();
    await press(page, 'Check this register');
    await page.clock.fastForward(91_000);
    await said(page, 'Google has not answered');
    release({ value: checkReply(CARDS) });
    await page.clock.fastForward(1000);
    expect(await page.locator('.counts').count()).toBe(0);
  });
});

describe('every state has words', () => {
  test('what a check found: columns that are blocked, rows not read, none of them', async () => {
    const reply = checkReply(CARDS);
    const script: Script = { sidebarCheck: () => ({ value: reply }) };
    const { page } = await open(script);
    await press(page, 'Check this register');
    await said(page, 'Checked. The two columns at the right of the register are up to date; here is the answer.');
    await page.getByText('Every row was read.').waitFor();
    script.sidebarCheck = () => ({ value: { ...reply, everyRowRead: false, blocked: ['Column F shows #REF!.'] } });
    await press(page, 'Check this register');
    await said(page, 'Checked. Column F shows #REF!.');
    await page.getByText('Every running row was read.').waitFor();
    await openSection(page, 'Pupils');
    expect(await page.locator('.shown').textContent()).toBe('All 3 pupils shown');
    script.sidebarCheck = () => ({ value: checkReply([card(0)]) });
    await openSection(page, 'Register');
    await press(page, 'Check this register');
    await said(page, 'Checked. The two columns');
    await openSection(page, 'Pupils');
    expect(await page.locator('.shown').textContent()).toBe('1 pupil shown');
  });

  test('half a review date, or one of no year, is asked for wherever it is used, and never taken for none', async () => {
    const { page, calls } = await open({
      sidebarCheck: () => ({ value: checkReply(CARDS) }),
      sidebarReview: () => ({ value: { term: 'Autumn 2026', review: null, ownWays: {}, moreThan: 0.5 } }),
    });
    const words = 'The review date is not complete or not a date. Type day, month and year, or clear it.';
    await page.getByText('Taught week and review date').click();
    await field(page, 'Review date').focus();
    await page.keyboard.type('18');
    await press(page, 'Check this register');
    await said(page, words);
    expect(await page.evaluate('document.activeElement.id')).toBe('review');
    await page.evaluate(`document.getElementById('review').value = '12026-11-18'`);
    await openSection(page, 'Review');
    await press(page, 'Start the Autumn 2026 review');
    await said(page, words);
    expect(await page.locator('#panel-register').isVisible()).toBe(true);
    expect(await page.evaluate('document.activeElement.id')).toBe('review');
    expect(calls).toEqual([{ name: 'sidebarReview', request: {} }]);
    await field(page, 'Review date').fill('2026-11-18');
    await press(page, 'Check this register');
    await said(page, 'Checked.');
    expect(calls[1]).toEqual({ name: 'sidebarCheck', request: { reviewDate: '2026-11-18' } });
  });

  test('what refreshing does is said of a review that is going on, and of a finished one', async () => {
    const { page } = await openReview(new FakeTab(['AB']));
    await page.getByText('0 of 1 decided').waitFor();
    await page.locator('.whole summary').click();
    await page.getByText('Figures and questions are refreshed. Your decisions stay.', { exact: true }).waitFor();
    await press(page, 'Save and next');
    await said(page, 'That was the last pupil. 1 pupil still needs a decision.');
    await press(page, 'Finish review');
    await page.locator('.whole summary').click();
    await page.getByText('Of a finished review too, this changes the figures and questions.').waitFor();
  });

  test('nothing checked yet, no pupils named, and nobody who matches', async () => {
    const script: Script = { sidebarCheck: () => ({ value: checkReply([]) }) };
    const { page } = await open(script);
    await openSection(page, 'Pupils');
    expect(await page.locator('main').innerText()).toContain('Nothing has been checked yet.');
    await press(page, 'Go to Register');
    expect(await page.evaluate('document.activeElement.id')).toBe('tab-register');
    await press(page, 'Check this register');
    await said(page, 'Checked.');
    await openSection(page, 'Pupils');
    expect(await page.locator('main').innerText()).toContain('If a column holds them, say which under Register, How it was understood.');
  });

  test('a review without lines, and one that can not be opened', async () => {
    const script: Script = { sidebarReview: () => ({ refused: 'The headings of the tab can not be found.' }) };
    const { page } = await open(script);
    await openSection(page, 'Review');
    await said(page, 'The headings of the tab can not be found.');
    expect(await page.locator('main').innerText()).toContain('The review could not be opened.');
    script.sidebarReview = new FakeTab([]).script().sidebarReview;
    await press(page, 'Look for the review again');
    await page
      .getByText('has no lines. If lines were deleted by mistake, undo that in the tab; else press Refresh from the register.')
      .waitFor();
    expect(await objections(page)).toEqual([]);
  });

  test('is readable at 200% in a low window, and nothing is wider than the sidebar', async () => {
    const tab = new FakeTab(['A pupil with a remarkably long name and no spaceatallanywherewithinit', 'CD']);
    tab.write('CD', 'Phonics', { notes: 'x'.repeat(400) });
    const { page } = await open({ ...tab.script(), sidebarCheck: () => ({ value: checkReply(CARDS) }) }, { width: 300, height: 260 });
    await press(page, 'Check this register');
    await said(page, 'Checked.');
    for (const section of ['Register', 'Pupils', 'Review', 'Help']) {
      await openSection(page, section);
      if (section === 'Review') await page.getByRole('button', { name: 'Save and next' }).waitFor();
      expect([section, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([section, 300]);
    }
  });
});

test('nothing can be loaded or sent from the sidebar, whatever gets into it', async () => {
  const { page } = await open({});
  const outside: string[] = [];
  await page.route('**', (route) => {
    outside.push(route.request().url());
    return route.abort();
  });
  const outcome = await page.evaluate(`(async () => {
    const blocked = [];
    addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
    const fetched = await fetch('http://sidebar.test/gone').then(() => 'sent', () => 'refused');
    document.body.append(Object.assign(new Image(), { src: 'http://sidebar.test/gone.png' }));
    const form = Object.assign(document.createElement('form'), { action: 'http://sidebar.test/gone' });
    document.body.append(form);
    form.submit();
    document.head.append(Object.assign(document.createElement('base'), { href: 'http://elsewhere.test/' }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { fetched, blocked: [...new Set(blocked)].sort(), base: document.baseURI };
  })()`);
  expect(outcome).toEqual({
    fetched: 'refused',
    blocked: ['base-uri', 'connect-src', 'form-action', 'img-src'],
    base: 'http://sidebar.test/',
  });
  expect(outside).toEqual([]);
});

describe('what is typed in the review', () => {
  test('stays in the form where it could not be saved, and is saved by the next press', async () => {
    const tab = new FakeTab();
    const script = tab.script();
    const { page } = await openReview(tab, script);
    await stopTime(page);
    const fine = script.sidebarSaveReview;
    script.sidebarSaveReview = () => ({ fails: 'boom' });
    await field(page, 'Who for Phonics').fill('Mrs Hall');
    await press(page, 'Save and next');
    await said(page, 'What you typed in the review is still there.');
    expect(await page.locator('.reviewed h3').innerText()).toBe('AB');
    await openSection(page, 'Help');
    await openSection(page, 'Review');
    expect(await field(page, 'Who for Phonics').inputValue()).toBe('Mrs Hall');
    expect(await page.locator('.saved').innerText()).toBe('Not saved yet');
    script.sidebarSaveReview = fine;
    await press(page, 'Save and next');
    await said(page, 'Saved.');
    expect(tab.saves).toEqual([
      {
        review: 7,
        pupil: 'AB',
        next: 'CD',
        lines: [{ line: lineId('Phonics'), name: 'Phonics', written: { ...BLANK, who: 'Mrs Hall' }, was: BLANK }],
      },
    ]);
    expect(await page.locator('.reviewed h3').innerText()).toBe('CD');
  });

  test('is not written over by what comes from the tab anew', async () => {
    const tab = new FakeTab(['AB']);
    const script = tab.script();
    const { page } = await openReview(tab, script);
    await stopTime(page);
    const fine = script.sidebarSaveReview;
    script.sidebarSaveReview = () => ({ refused: 'The spreadsheet is still busy.' });
    await field(page, 'Notes for Phonics').fill('Mine');
    await press(page, 'Save and next');
    await said(page, 'The spreadsheet is still busy.');
    tab.write('AB', 'Phonics', { notes: 'Theirs', who: 'Mr Okoro' });
    await press(page, 'Look for the review again');
    await until(page, `document.getElementById('line-1-who').value === 'Mr Okoro'`);
    expect(await field(page, 'Notes for Phonics').inputValue()).toBe('Mine');
    script.sidebarSaveReview = fine;
    await press(page, 'Save and next');
    await said(page, 'Saved, but the same place was changed in the tab meanwhile for AB.');
    // What stood there when it was typed, not what has come meanwhile: so the script can tell.
    expect(tab.saves[0]?.lines).toEqual([
      {
        line: lineId('Phonics'),
        name: 'Phonics',
        written: { ...BLANK, who: 'Mr Okoro', notes: 'Mine' },
        was: { ...BLANK, who: 'Mr Okoro' },
      },
    ]);
    expect(await page.locator('.clash').innerText()).toMatch(/In the tab\s+“Theirs”\s+Typed here\s+“Mine”/);
    // Notes hold both already.
    await press(page, 'Keep both');
    expect(await page.locator('.clash').count()).toBe(0);
  });

  test('that met another text while it was saved by itself is shown before anybody goes on', async () => {
    const tab = new FakeTab();
    const { page } = await openReview(tab);
    await stopTime(page);
    tab.write('AB', 'Phonics', { who: 'Mr Okoro' });
    await field(page, 'Who for Phonics').fill('Mrs Hall');
    await page.clock.fastForward(3_000);
    await page.locator('.clash').waitFor();
    await press(page, 'Save and next');
    await said(page, 'Saved, but the same place was changed in the tab meanwhile for AB.');
    expect(await page.locator('.reviewed h3').innerText()).toBe('AB');
    await press(page, 'Save and next');
    await page.getByRole('heading', { name: 'CD', exact: true }).waitFor();
  });

  test('and, once somebody has chosen, holds nobody up', async () => {
    const tab = new FakeTab();
    const { page } = await openReview(tab);
    await stopTime(page);
    tab.write('AB', 'Phonics', { who: 'Mr Okoro' });
    await field(page, 'Who for Phonics').fill('Mrs Hall');
    await page.clock.fastForward(3_000);
    await press(page, 'Use what I typed here');
    await said(page, 'Saved as you wrote it.');
    await press(page, 'Save and next');
    await page.getByRole('heading', { name: 'CD', exact: true }).waitFor();
    expect(tab.written('AB', 'Phonics').who).toBe('Mrs Hall');
  });

  test('while a save is under way is not lost, and goes with the next', async () => {
    const tab = new FakeTab(['AB']);
    const script = tab.script();
    const { page } = await openReview(tab, script);
    await stopTime(page);
    const { answering, release } = held<'sidebarSaveReview'>();
    script.sidebarSaveReview = answering;
    await field(page, 'Notes for Phonics').fill('One');
    await press(page, 'Save and next');
    await said(page, 'Saving…');
    await field(page, 'Notes for Phonics').fill('One and two');
    tab.write('AB', 'Phonics', { notes: 'One' });
    release({ value: { review: tab.state(), pupil: tab.pupil('AB'), clashes: [] } });
    await said(page, 'Saved.');
    expect(await field(page, 'Notes for Phonics').inputValue()).toBe('One and two');
    script.sidebarSaveReview = (request) => ({ value: tab.save(request) });
    await press(page, 'Save and next');
    await until(page, `document.querySelector('.saved').textContent.startsWith('Saved at')`);
    expect(tab.saves[0]?.lines).toEqual([
      { line: lineId('Phonics'), name: 'Phonics', written: { ...BLANK, notes: 'One and two' }, was: { ...BLANK, notes: 'One' } },
    ]);
    expect(tab.written('AB', 'Phonics').notes).toBe('One and two');
  });

  test('that is taken back while it is on its way to the tab is taken back there too', async () => {
    const tab = new FakeTab(['AB']);
    const script = tab.script();
    const { page } = await openReview(tab, script);
    await stopTime(page);
    const { answering, release } = held<'sidebarSaveReview'>();
    script.sidebarSaveReview = answering;
    await field(page, 'Decision for Phonics').selectOption('Stop');
    await press(page, 'Save and next');
    await said(page, 'Saving…');
    await field(page, 'Decision for Phonics').selectOption('');
    tab.write('AB', 'Phonics', { decision: 'Stop' });
    script.sidebarSaveReview = (request) => ({ value: tab.save(request) });
    release({ value: { review: tab.state(), pupil: tab.pupil('AB'), clashes: [] } });
    await said(page, 'Saved.');
    expect(await field(page, 'Decision for Phonics').inputValue()).toBe('');
    await page.clock.fastForward(3_000);
    for (let i = 0; i < 60 && tab.saves.length === 0; i += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(tab.written('AB', 'Phonics').decision).toBe('');
  });

  test('is saved by itself a little later, without taking the focus from whoever types on', async () => {
    const tab = new FakeTab();
    const { page } = await openReview(tab);
    await page.clock.install();
    await field(page, 'Who for Phonics').fill('Mrs Hall');
    await field(page, 'Notes for Phonics').focus();
    await page.clock.fastForward(2_500);
    await until(page, `document.querySelector('.saved').textContent.startsWith('Saved at')`);
    expect(tab.written('AB', 'Phonics').who).toBe('Mrs Hall');
    expect(await page.evaluate('document.activeElement.id')).toBe('line-1-notes');
    await page.keyboard.type('On it goes');
    await page.clock.fastForward(12_000);
    await until(page, `document.querySelector('.saved').textContent.startsWith('Saved at')`);
    expect(tab.written('AB', 'Phonics').notes).toBe('On it goes');
    expect(tab.saves.length).toBe(2);
  });

  test('that stood in the tab already stays, though it is none of the choices and no date', async () => {
    const tab = new FakeTab(['AB']);
    tab.write('AB', 'Phonics', { decision: 'Ask Mum first', by: 'after half term', who: 'Mrs A\nMr B' });
    tab.write('AB', 'Nurture', { decision: 'Keep' });
    const { page } = await openReview(tab);
    expect(await field(page, 'Decision for Phonics').inputValue()).toBe('Ask Mum first');
    expect(await field(page, 'By when for Phonics').inputValue()).toBe('after half term');
    expect(await field(page, 'Who for Phonics').inputValue()).toBe('Mrs A\nMr B');
    expect(await field(page, 'Decision for Nurture').inputValue()).toBe('Keep');
    expect(await page.locator('#line-2-who').count()).toBe(0);
    await press(page, 'Save and next');
    await said(page, 'Saved.');
    expect(tab.saves).toEqual([]);
  });

  test('for a line that somebody has deleted is shown, so that it can be written elsewhere', async () => {
    const tab = new FakeTab(['AB']);
    const script = tab.script();
    const { page } = await openReview(tab, script);
    await stopTime(page);
    script.sidebarSaveReview = () => ({ refused: '"Phonics" is no longer in the review tab, so nothing was saved.' });
    await field(page, 'Notes for Phonics').fill('Worth keeping');
    await press(page, 'Save and next');
    await said(page, 'no longer in the review tab');
    script.sidebarReviewPupil = ({ pupil }) => ({ value: { ...tab.pupil(pupil), lines: [] } });
    await press(page, 'Look for the review again');
    const kept = page.getByText('its line is no longer in the review. Copy it to where it belongs:').locator('xpath=ancestor::div[1]');
    expect(await kept.innerText()).toContain('“Worth keeping”');
    await press(page, 'Discard');
    expect(await kept.innerText()).not.toContain('Worth keeping');
  });

  test('as half a date is asked for, and not saved as none', async () => {
    const tab = new FakeTab();
    const { page } = await openReview(tab);
    await field(page, 'By when for Phonics').focus();
    await page.keyboard.type('18');
    await press(page, 'Save and next');
    await said(page, 'A date is not complete.');
    expect(await page.evaluate('document.activeElement.id')).toBe('line-1-by');
    expect(tab.saves).toEqual([]);
  });

  test('is saved once, however often the button is pressed', async () => {
    const tab = new FakeTab();
    const { page } = await openReview(tab);
    await field(page, 'Decision for AB, all together').selectOption('No change');
    await page.evaluate(`(() => {
      const next = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Save and next');
      for (let i = 0; i < 3; i += 1) next.click();
    })()`);
    await page.getByRole('heading', { name: 'CD', exact: true }).waitFor();
    await page.waitForTimeout(200);
    expect(tab.saves.length).toBe(1);
    expect(await page.locator('.reviewed h3').innerText()).toBe('CD');
  });

  test('is no clash with oneself where a call saved it whose answer never came', async () => {
    const tab = new FakeTab();
    const script = tab.script();
    const { page } = await openReview(tab, script);
    await page.clock.install();
    script.sidebarSaveReview = (request) => {
      tab.save(request);
      return { silent: true };
    };
    await field(page, 'Who for Phonics').fill('Mrs Hall');
    await press(page, 'Save and next');
    await said(page, 'Saving…');
    await page.clock.fastForward(91_000);
    await said(page, 'Google has not answered');
    script.sidebarSaveReview = (request) => ({ value: tab.save(request) });
    await press(page, 'Save and next');
    await said(page, 'Saved.');
    expect(await page.locator('.clash').count()).toBe(0);
    expect(tab.written('AB', 'Phonics').who).toBe('Mrs Hall');
  });
});

test('in the list of pupils the arrow keys pass by, and the pupil where they rest is opened', async () => {
  const tab = new FakeTab(['AB', 'CD', 'EF', 'GH']);
  tab.write('CD', '', { decision: 'No change' });
  tab.write('CD', 'Phonics', { decision: 'Keep' });
  const { page } = await openReview(tab);
  const list = field(page, 'Pupil');
  expect(await list.locator('option').allTextContents()).toEqual(['1. AB', '2. CD – ✓ decided', '3. EF', '4. GH']);
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { name: 'EF', exact: true }).waitFor();
  expect(tab.saves.map(({ next }) => next)).toEqual(['EF']);
  expect(await page.evaluate('document.activeElement.id')).toBe('jump');
});

test('a list of 300 pupils is drawn and narrowed down within a tenth of a second', async () => {
  const cards = Array.from({ length: 300 }, (_, i) => card(i, { outside: { share: 0.05, words: 'Outside lessons: 1 h 15 a week.' } }));
  const tab = new FakeTab(cards.map(({ pupil }) => pupil));
  const { page } = await open({ ...tab.script(), sidebarCheck: () => ({ value: checkReply(cards) }) });
  await press(page, 'Check this register');
  await said(page, 'Checked.');
  /** Milliseconds until the page is laid out again; the best of five, because other things run on this machine. */
  const best = (change: string): Promise<number> =>
    page.evaluate<number>(`Math.min(...[1, 2, 3, 4, 5].map((turn) => {
      const from = performance.now();
      ${change};
      document.body.getBoundingClientRect();
      return performance.now() - from;
    }))`);
  const type = `const name = document.getElementById('filter-name');
    name.value = turn % 2 === 0 ? '' : '7'; name.dispatchEvent(new Event('input', { bubbles: true }))`;
  const click = (id: string): string => `document.getElementById('${id}').click()`;
  expect(await best(`${click('tab-register')}; ${click('tab-pupils')}`)).toBeLessThan(100);
  expect(await best(type)).toBeLessThan(100);
  expect(await best(`document.querySelectorAll('.opener')[turn].click()`)).toBeLessThan(100);
  await openSection(page, 'Review');
  await page.getByRole('button', { name: 'Save and next' }).waitFor();
  await field(page, 'Pupil').selectOption('Pupil 299');
  await page.getByRole('heading', { name: 'Pupil 299' }).waitFor();
  await press(page, 'Save and next');
  await page.getByRole('heading', { name: 'Pupil 300' }).waitFor();
});
