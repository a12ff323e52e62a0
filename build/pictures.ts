/** npm run pictures: takes the README's pictures of the sample register, in the emulator. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openFile } from '../commands/command';
import { openSession } from '../emulator/run';
import { builtScript } from '../commands/builtScript';
import { findBrowser } from '../emulator/serve/browser';
import { startServer } from '../emulator/serve/server';

const ROOT = join(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'docs/pictures');
const DAY = Date.UTC(2026, 10, 18, 10);

await mkdir(PICTURES, { recursive: true });
const { workbook } = await openFile(join(ROOT, 'commands/sample/sample-register.xlsx'));
const session = openSession({ script: await builtScript(), workbook, addOnName: 'Outventions', now: () => DAY });
const server = await startServer({ session, title: 'sample-register.xlsx', note: 'Sample register, on 18 November 2026.' });
const found = await findBrowser();
if (!found) throw new Error('No browser was found to take the pictures with.');
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const shoot = (name: string): Promise<Buffer> => page.screenshot({ path: join(PICTURES, name) });

await page.goto(server.url);
await page.getByRole('button', { name: 'Extensions' }).click();
await page.getByRole('menuitem', { name: 'Outventions' }).click();
await page.getByRole('menuitem', { name: 'Check this register' }).click();
const sidebar = page.frameLocator('iframe');

await sidebar.getByText('Checked.').first().waitFor();
await page.getByText('Working').waitFor({ state: 'hidden' });
await sidebar.getByRole('tab', { name: 'Pupils' }).click();
await shoot('register.png');
// The two columns stand at the register's right edge.
await page.locator('.grid-scroll').hover();
await page.mouse.wheel(5000, 0);
await page.waitForTimeout(500);
await page.screenshot({ path: join(PICTURES, 'columns.png'), clip: { x: 0, y: 90, width: 980, height: 320 } });
await page.mouse.wheel(-5000, 0);
await sidebar.getByRole('tab', { name: 'Review' }).click();
await sidebar.getByRole('button', { name: 'Start the Autumn 2026 review' }).click();
await sidebar.getByRole('button', { name: 'Save and next' }).waitFor();
await page.getByText('Working').waitFor({ state: 'hidden' });
await shoot('leading.png');
await page.getByRole('button', { name: 'Close' }).first().click();
await page.setViewportSize({ width: 1720, height: 1000 });
await page.waitForTimeout(500);
await shoot('review.png');
await browser.close();
await server.close();
