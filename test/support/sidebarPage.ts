/**
 * The sidebar in a browser: in a spreadsheet, as it is built; or alone, as src/ has it now, with a script that answers as a test
 * wants: late, wrongly, or never.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { findBrowser } from '../../emulator/serve/browser';
import { checkHelp } from '../../build/stubs';
import type { SidebarCalls } from '../../src/messages';

const SIDEBAR = join(import.meta.dirname, '../../src/sidebar');

let html: Promise<string> | undefined;

/** Built once for a file of tests. */
function sidebarHtml(): Promise<string> {
  html ??= buildSidebar();
  return html;
}

async function buildSidebar(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(SIDEBAR, 'main.ts')],
    bundle: true,
    write: false,
    target: 'es2019',
    charset: 'utf8',
    format: 'iife',
    tsconfig: join(SIDEBAR, 'tsconfig.json'),
    define: { BUILT_VERSION: '"0.0.0"', CHECK_HELP: JSON.stringify(checkHelp()) },
  });
  const script = outputFiles[0]?.text ?? '';
  const looks = await build({ entryPoints: [join(SIDEBAR, 'style.css')], bundle: true, write: false });
  const style = looks.outputFiles[0]?.text ?? '';
  const page = await readFile(join(SIDEBAR, 'index.html'), 'utf8');
  return page.replace('/* style */', () => style).replace('/* script */', () => script.replace(/<\/(script)/gi, '<\\/$1'));
}

/** What Google hands back: a reply, a refusal in words, a failure of its own, some other text, or nothing at all. */
export type Answer<T> =
  | { readonly value: T }
  | { readonly refused: string; readonly unsure?: boolean }
  | { readonly fails: string }
  | { readonly raw: string }
  | { readonly silent: true };

type Answering<N extends keyof SidebarCalls> = (
  request: SidebarCalls[N]['request'],
) => Answer<SidebarCalls[N]['reply']> | Promise<Answer<SidebarCalls[N]['reply']>>;

/** May be changed while the page is open. */
export type Script = { [N in keyof SidebarCalls]?: Answering<N> | undefined };

export interface OpenedSidebar {
  readonly page: Page;
  /** Every call so far, with what was asked. */
  readonly calls: { readonly name: string; readonly request: unknown }[];
}

export async function openSidebar(browser: Browser, script: Script, size = { width: 300, height: 720 }): Promise<OpenedSidebar> {
  const page = await browser.newPage({ viewport: size });
  const calls: { name: string; request: unknown }[] = [];
  await page.exposeFunction('answerOf', async (name: keyof SidebarCalls, json: string) => {
    const request: unknown = JSON.parse(json);
    calls.push({ name, request });
    const answering = script[name] as ((request: unknown) => Answer<unknown> | Promise<Answer<unknown>>) | undefined;
    const answer: Answer<unknown> = answering ? await answering(request) : { fails: `${name} is not there` };
    if ('value' in answer) return { returned: JSON.stringify({ ok: true, value: answer.value }) };
    if ('refused' in answer) return { returned: JSON.stringify({ ok: false, message: answer.refused, unsure: answer.unsure }) };
    if ('fails' in answer) return { error: answer.fails };
    return 'raw' in answer ? { returned: answer.raw } : {};
  });
  await page.addInitScript(`
    const runner = (handlers) => new Proxy({}, { get: (_, name) => {
      if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
      if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
      return (json) => void answerOf(name, json).then((answer) => {
        if (answer.error !== undefined) handlers.failure(new Error(answer.error));
        else if (answer.returned !== undefined) handlers.success(answer.returned);
      });
    } });
    globalThis.google = { script: { run: runner({}) } };
  `);
  const body = await sidebarHtml();
  await page.route('http://sidebar.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('http://sidebar.test/');
  return { page, calls };
}

export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser();
  if (!found) throw new Error('These tests need an installed Chrome or Chromium, or its path in CHROME_PATH.');
  return chromium.launch({ executablePath: found.executablePath, args: found.args });
}

export interface InSheet {
  readonly page: Page;
  readonly sidebar: Frame;
  /** Every request that left the page's own server. */
  readonly outside: string[];
  /** What the browser itself complained of. */
  readonly complaints: string[];
}

/** Opens a running spreadsheet in a browser, and the sidebar from its menu. */
export async function openInSheet(browser: Browser, url: string): Promise<InSheet> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith('data:')) outside.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(url);
  return { page, sidebar: await openFromMenu(page), outside, complaints };
}

export async function openFromMenu(page: Page, item = 'Help'): Promise<Frame> {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Outventions' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  const element = await page.locator('iframe').elementHandle();
  const sidebar = await element.contentFrame();
  if (!sidebar) throw new Error('the sidebar did not open');
  // By Help it is opened without anything being done.
  if (item === 'Help') await sidebar.getByRole('tab', { name: 'Register' }).click();
  return sidebar;
}

export const openSection = (sidebar: Frame | Page, name: string): Promise<void> => sidebar.getByRole('tab', { name }).click();
export const press = (sidebar: Frame | Page, name: string): Promise<void> => sidebar.getByRole('button', { name, exact: true }).click();
/** The page's own promises forbid what Playwright's `waitForFunction` does when it asks a second time. */
export async function until(sidebar: Frame | Page, holds: string): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if (await sidebar.evaluate<boolean>(holds)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never: ${holds}`);
}
export const said = (sidebar: Frame | Page, text: string | RegExp): Promise<void> =>
  sidebar.locator('.message', { hasText: text }).waitFor();

/** What axe objects to, as lines to read. */
export async function objections(sidebar: Frame | Page): Promise<string[]> {
  await sidebar.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return sidebar.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Goes on by Tab until the focus is on what has this name, as a screen reader says it. */
export async function tabTo(page: Page, sidebar: Frame, name: string | RegExp, most = 80): Promise<void> {
  const matches = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
  const passed: string[] = [];
  for (let i = 0; i < most; i += 1) {
    const at = await sidebar.evaluate<string>(
      `((e) => (e.labels && e.labels[0] ? e.labels[0].textContent : e.textContent).trim())(document.activeElement)`,
    );
    if (matches(at)) return;
    passed.push(at.slice(0, 40));
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${String(name)}; passed ${passed.join(' | ')}`);
}
