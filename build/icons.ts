/** npx tsx build/icons.ts: makes the PNGs of docs/marketplace/icons from the SVGs beside them, in the sizes a listing asks for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../emulator/serve/browser';

const FOLDER = join(import.meta.dirname, '../docs/marketplace/icons');
/** 32 and 128 are required of a listing, and so is the banner; 48 and 96 may be given. */
const MADE = [
  ...[32, 48, 96, 128].map((size) => ({ from: 'icon.svg', to: `icon-${size}.png`, width: size, height: size })),
  { from: 'banner.svg', to: 'banner-220x140.png', width: 220, height: 140 },
];

const found = await findBrowser();
if (!found) throw new Error('No browser was found to draw the icons with.');
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
for (const { from, to, width, height } of MADE) {
  const page = await browser.newPage({ viewport: { width, height } });
  const drawing = await readFile(join(FOLDER, from), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${width}px;height:${height}px}</style>${drawing}`);
  // Outside the rounded corners stays transparent, as a listing wants it.
  await page.screenshot({ path: join(FOLDER, to), omitBackground: true });
  await page.close();
}
await browser.close();
