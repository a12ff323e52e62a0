/** The sidebar in a browser, alone, with replies that are there at once: what the user waits for after the answer has come. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openSection, openSidebar, press } from '../../test/support/sidebarPage';
import { card, checkReply, FakeTab } from '../../test/support/sidebarReplies';
import { median, type Line, type Topic } from '../measure';

const ROUNDS = 7;
const PUPILS = 300;
const AIM = 100;

/** Notes in the page when an answer or a key press came, and when the frame after it was painted. */
const WATCH = `
  globalThis.shown = [];
  const until = (start) => requestAnimationFrame(() => setTimeout(() => shown.push(performance.now() - start)));
  const answer = globalThis.answerOf;
  globalThis.answerOf = async (...asked) => {
    const given = await answer(...asked);
    until(performance.now());
    return given;
  };
  for (const name of ['keydown', 'click']) addEventListener(name, () => until(performance.now()), true);
`;

/** Asked over and over from here: the sidebar's own rules let nothing in the page run a text as code. */
async function until(page: Page, holds: string): Promise<void> {
  while (!(await page.evaluate<boolean>(holds))) await page.waitForTimeout(10);
}

/** The milliseconds of the last thing that happened: of a press that asks for an answer, from the answer on. */
async function last(page: Page, happened: () => Promise<unknown>, things: number): Promise<number> {
  await page.evaluate('shown.length = 0');
  await happened();
  await until(page, `shown.length >= ${things}`);
  return page.evaluate<number>('shown[shown.length - 1]');
}

interface Round {
  readonly first: number;
  readonly list: number;
  readonly opened: number;
  readonly key: number;
  readonly next: number;
}

async function round(browser: Browser): Promise<Round> {
  const names = Array.from({ length: PUPILS }, (_, i) => `Pupil ${i + 1}`);
  const { page } = await openSidebar(browser, {
    ...new FakeTab(names).script(),
    sidebarCheck: () => ({ value: checkReply(names.map((_, i) => card(i))) }),
  });
  await until(page, `performance.getEntriesByName('first-contentful-paint').length > 0`);
  const first = await page.evaluate<number>(
    `performance.getEntriesByName('first-contentful-paint')[0].startTime - performance.getEntriesByType('navigation')[0].responseEnd`,
  );
  await page.evaluate(WATCH);
  const list = await last(page, () => press(page, 'Check this register'), 2);
  const opened = await last(page, () => openSection(page, 'Pupils'), 1);
  const key = await last(page, () => page.locator('#filter-name').press('7'), 1);
  await openSection(page, 'Review');
  const onward = page.getByRole('button', { name: /next/i }).first();
  await onward.waitFor();
  const next = await last(page, () => onward.click(), 2);
  await page.close();
  return { first, list, opened, key, next };
}

export async function sidebarTopic(): Promise<Topic> {
  const [topic, means] = ['Sidebar', 'The wait after the answer has come.'];
  let browser: Browser;
  try {
    browser = await launchBrowser();
  } catch (error) {
    return { topic, means, lines: [], notes: [`Not measured: ${(error as Error).message}`] };
  }
  const rounds: Round[] = [];
  try {
    for (let i = 0; i < ROUNDS; i += 1) rounds.push(await round(browser));
  } finally {
    await browser.close();
  }
  const line = (what: string, name: keyof Round): Line => ({
    what,
    figure: median(rounds.map((each) => each[name])),
    unit: 'ms',
    aim: AIM,
  });
  return {
    topic,
    means,
    lines: [
      line('first content, from the page having come', 'first'),
      line(`the answer to a check of ${PUPILS} pupils, until it is shown`, 'list'),
      line(`opening the list of ${PUPILS} pupils`, 'opened'),
      line('a key press in the filter', 'key'),
      line('the step to the next pupil, from the answer', 'next'),
    ],
    notes: ['Each time ends with the next painted frame, of which a browser shows one every 17 ms.'],
  };
}
