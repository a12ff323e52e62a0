/** HTML that a script shows, and that wants out of its frame. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../serve/browser';
import { startServer, type RunningServer } from '../../serve/server';
import { fakeSession } from '../page/fake';

const SECONDS = 1000;
const session = fakeSession({ Register: {} });
let server: RunningServer;

describe('a sidebar that wants out', () => {
  let browser: Browser | undefined;
  let elsewhere: Server;
  const asked: string[] = [];
  let said: Record<string, string> | undefined;

  /** Each way out in turn; what came of them is told to the script, which the sidebar may do, and then it tries to leave altogether. */
  const ways = (there: string): string => `
    const said = {};
    const attempt = async (name, what) => { try { said[name] = String(await what()); } catch { said[name] = 'refused'; } };
    const loads = (element, address) => new Promise((yes, no) => { element.onload = () => yes('loaded'); element.onerror = no; element.src = address; document.body.append(element); });
    (async () => {
      await attempt('api', () => fetch('${server.url}api/state', { method: 'POST', body: '{}' }).then((r) => r.status));
      await attempt('its own address', () => fetch(location.href).then((r) => r.status));
      await attempt('elsewhere', () => fetch('${there}fetch', { mode: 'no-cors' }));
      await attempt('image', () => loads(new Image(), '${there}image'));
      await attempt('script', () => loads(document.createElement('script'), '${server.url}main.js'));
      await attempt('socket', () => new Promise((yes, no) => { const s = new WebSocket('${there.replace('http', 'ws')}socket'); s.onopen = yes; s.onerror = no; }));
      await attempt('parent', () => parent.document.title);
      await attempt('parent’s address', () => parent.location.href);
      await attempt('top', () => { top.location.href = '${there}top'; throw 0; });
      await attempt('popup', () => { if (!open('${there}popup')) throw 0; return 'opened'; });
      await attempt('storage', () => localStorage.getItem('x'));
      await attempt('cookie', () => { document.cookie = 'a=b'; return document.cookie; });
      await attempt('referrer', () => { if (document.referrer === '') throw 0; return document.referrer; });
      navigator.sendBeacon('${there}beacon', 'x');
      const done = () => {
        const form = document.createElement('form'); form.action = '${there}form'; document.body.append(form); form.submit();
        setTimeout(() => { location.href = '${there}leave'; }, 100);
      };
      google.script.run.withSuccessHandler(done).tell(said);
    })();`;

  beforeAll(async () => {
    server = await startServer({ session, title: 'Register.xlsx' });
    elsewhere = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const there = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    const html = `<!doctype html><body><script>${ways(there)}</script></body>`;
    session.menus.push({ place: 'addon', caption: 'Add-on', items: [{ caption: 'Open', functionName: 'open' }] });
    session.functions['open'] = () => ({ ui: [{ kind: 'sidebar', title: 'Side', html }] });
    session.functions['tell'] = (told) => {
      said = told as Record<string, string>;
      return {};
    };
    const found = await findBrowser();
    if (!found) throw new Error('These tests need a Chrome or Chromium: install one, or name it in CHROME_PATH.');
    browser = await chromium.launch(found);
  });

  afterAll(async () => {
    await browser?.close();
    elsewhere.close();
    elsewhere.closeAllConnections();
    await server.close();
  });

  test('reaches neither the server, nor the page around it, nor anywhere else', async () => {
    const page = (await browser?.newPage()) as Page;
    page.setDefaultTimeout(5 * SECONDS);
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Add-on' }).click();
    await page.getByRole('menuitem', { name: 'Open' }).click();
    for (let tries = 0; tries < 50 && !said; tries += 1) await page.waitForTimeout(100);
    await page.waitForTimeout(500);
    expect(Object.keys(said ?? {})).toHaveLength(13);
    expect(Object.entries(said ?? {}).filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
    expect(asked).toEqual([]);
    expect(page.url()).toBe(server.url);
  });
});
