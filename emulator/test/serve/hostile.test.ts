/** Whoever else is on this machine or in the browser's other tabs: nobody gets in, and nothing leaks or hangs. */
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../serve/browser';
import { startServer, type RunningServer } from '../../serve/server';
import { Exception } from '../../errors';
import { fakeSession, type FakeSession } from '../page/fake';

const SECRET = 'Amelia Ashworth';
const MEGABYTE = 1_000_000;
const SECONDS = 1000;

let session: FakeSession;
let server: RunningServer;
let origin: string;
let home: string;
let port: number;

beforeAll(async () => {
  session = fakeSession({ Register: { cells: [{ row: 1, column: 1, text: SECRET }] } });
  server = await startServer({ session, title: 'Register.xlsx' });
  const url = new URL(server.url);
  [origin, home, port] = [url.origin, url.pathname, Number(url.port)];
});

afterAll(() => server.close());

/** Sends bytes as they are, and gives all that comes back until the other side hangs up or has been quiet for a moment. */
function raw(text: string, quiet = 3000): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.setTimeout(quiet, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(answer);
    });
  });
}

const get = (path: string, more = ''): Promise<string> =>
  raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n${more}\r\n`);
const posted = (name: string, body: string, more = ''): string =>
  `POST ${home}api/${name} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n${more}\r\n${body}`;

function expectRefusal(answer: string, status: number): void {
  expect(answer.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expectHeaders(answer);
  expect(answer).not.toContain(SECRET);
  expect(answer).not.toMatch(/\w+Error|at .*:\d+:\d+|node_modules/);
}

function expectHeaders(answer: string): void {
  for (const header of ['Cache-Control: no-store', 'X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer'])
    expect(answer).toContain(header);
  expect(answer).toContain("Content-Security-Policy: default-src 'none'");
  expect(answer).toContain('Cross-Origin-Resource-Policy: same-origin');
}

describe('other hosts and origins', () => {
  test.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1',
    '0.0.0.0',
    '[::1]',
    '127.0.0.1:1',
    '127.0.0.1.evil.example',
    'localhost.evil',
  ])('a name that leads to this machine (%s) gets no page and no data, even with the token', async (host) => {
    expectRefusal(await raw(`GET ${home} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`), 403);
    expectRefusal(await raw(posted('state', '{}').replace(`127.0.0.1:${port}`, host)), 403);
  });

  test.each(['HTTP/1.0', 'HTTP/1.1'])('a request without a host (%s) is refused', async (version) => {
    expectRefusal(await raw(`GET ${home} ${version}\r\nConnection: close\r\n\r\n`), 403);
  });

  test('two hosts, or a whole address in the request’s line, are no way round', async () => {
    expectRefusal(await raw(`GET ${home} HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`), 403);
    expectRefusal(await raw(`GET http://127.0.0.1:${port}${home} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`), 403);
  });

  test.each(['http://evil.example', 'null', 'https://127.0.0.1:PORT', 'http://127.0.0.1:PORT.evil.example', 'http://localhost'])(
    'an operation from the origin %s is refused and does nothing',
    async (from) => {
      session.typed = [];
      const body = JSON.stringify({ sheetId: 0, entries: [{ row: 1, column: 1, text: 'x' }] });
      expectRefusal(await raw(posted('type', body).replace(`Origin: ${origin}`, `Origin: ${from.replace('PORT', String(port))}`)), 403);
      expect(session.typed).toEqual([]);
    },
  );

  test('an operation without an origin is refused', async () => {
    expectRefusal(await raw(posted('state', '{}').replace(`Origin: ${origin}\r\n`, '')), 403);
  });

  test('a browser that asks beforehand for another page is told nothing', async () => {
    const asked = `OPTIONS ${home}api/state HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://evil.example\r\nAccess-Control-Request-Method: POST\r\nConnection: close\r\n\r\n`;
    const answer = await raw(asked);
    expectRefusal(answer, 405);
    expect(answer).not.toMatch(/access-control-allow/i);
  });
});

describe('the token', () => {
  test('is asked for at every address, whatever is wrong with it', async () => {
    const token = home.slice(1, -1);
    const wrong = [
      '',
      token.slice(1),
      `${token}0`,
      token.toUpperCase(),
      `${token}%00`,
      `%${token.charCodeAt(0).toString(16)}${token.slice(1)}`,
      '0'.repeat(48),
    ];
    for (const one of wrong.filter((each) => each !== token)) {
      expectRefusal(await get(`/${one}/`), 403);
      expectRefusal(await raw(posted('state', '{}').replace(home, `/${one}/`)), 403);
    }
  });
});

describe('paths', () => {
  const ways = [
    '..%2f',
    '%2e%2e/',
    '%2e%2e%2f',
    '..%252f',
    '%252e%252e%252f',
    '..\\',
    '..%5c',
    '....//',
    './',
    '%00',
    '..%c0%af',
    '..;/',
    '/',
  ];
  test.each(ways)('%s leads to nothing of this machine', async (way) => {
    for (const path of [
      `${home}${way}package.json`,
      `${home}${way.repeat(8)}etc/passwd`,
      `${home}style.css${way}`,
      `${home}api/${way}state`,
    ]) {
      expectRefusal(await get(path), path.includes('/api/') ? 405 : 404);
    }
    expectRefusal(await get(`/${way}${home.slice(1)}`), 403);
    expectRefusal(await get(`/frame/${way}x`), 403);
  });

  test('a NUL, a control character or a letter outside of ASCII in the path is refused', async () => {
    expectRefusal(await get(`${home}a\u0000b`), 400);
    expectRefusal(await get(`${home}a\u0001b`), 400);
    expect(await get(`${home}\u00e9`)).toMatch(/^HTTP\/1.1 40[04] /);
  });

  test('an address of 100,000 letters is refused, and so are headers of that length', async () => {
    expectRefusal(await get(`${home}${'x'.repeat(100_000)}`), 431);
    expectRefusal(await get(home, `X-Long: ${'x'.repeat(100_000)}\r\n`), 431);
  });
});

describe('requests that are none', () => {
  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003', 400],
    ['a length that is no number', `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ten\r\n\r\n`, 400],
    ['two lengths', `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 400],
    ['a length and chunks', `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
  ])('%s', async (_, text, status) => {
    expectRefusal(await raw(text), status);
  });

  test('an expectation other than to go on is not met', async () => {
    expectRefusal(await get(home, 'Expect: miracles\r\n'), 417);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is not a way to ask', async (method) => {
    const answer = await raw(`${method} ${home} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
    expectRefusal(answer, 405);
    expect(answer).toContain('Allow: GET');
  });
});

describe('bodies', () => {
  const deep = '['.repeat(200_000);
  const bad = ['{', '[', '"x', '{"sheetId":0,}', "{'sheetId':0}", '\u0000', 'NaN', '', '[]', '5', 'null', '{"sheetId":1e999}', deep];
  test.each(bad.map((body) => [JSON.stringify(body.slice(0, 20)), body]))('%s is refused and does nothing', async (_, body) => {
    session.typed = [];
    expectRefusal(await raw(posted('type', body)), 400);
    expect(session.typed).toEqual([]);
  });

  test('a key called __proto__ changes nothing for the requests after it', async () => {
    await raw(posted('type', '{"__proto__":{"sheetId":0},"entries":[],"constructor":{"prototype":{"admin":true}}}'));
    expect(({} as { sheetId?: number; admin?: boolean }).sheetId ?? ({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test.each([
    ['a row beyond every sheet', { sheetId: 0, entries: [{ row: 1e15, column: 1, text: '' }] }],
    ['a column beyond every sheet', { sheetId: 0, entries: [{ row: 1, column: 18_279, text: '' }] }],
  ])('%s is refused', async (_, body) => {
    expectRefusal(await raw(posted('type', JSON.stringify(body))), 400);
  });

  test('a body that says it is too large is not waited for', async () => {
    const answer = await raw(posted('type', '{}').replace('Content-Length: 2', 'Content-Length: 9000000'));
    expectRefusal(answer, 413);
  });

  test('a body that never ends is refused, and the server keeps none of it and answers on', async () => {
    const chunk = `F4240\r\n${'x'.repeat(MEGABYTE)}\r\n`;
    const head = posted('type', '').replace('Content-Length: 0', 'Transfer-Encoding: chunked');
    const before = process.memoryUsage().arrayBuffers;
    expectRefusal(await raw(head + chunk.repeat(20), 1000), 413);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * MEGABYTE);
    expect(await get(home)).toMatch(/^HTTP\/1.1 200 /);
  });
});

describe('many, slow and vanishing clients', () => {
  test('fifty at once are each answered, and nothing typed is lost', async () => {
    session.typed = [];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        raw(
          posted(
            'type',
            JSON.stringify({ sheetId: 0, entries: [{ row: index + 1, column: 3, text: `t${index}` }] }),
            'Connection: close\r\n',
          ),
          5000,
        ),
      ),
    );
    expect(answers.every((answer) => answer.startsWith('HTTP/1.1 200 '))).toBe(true);
    expect(session.typed.map(({ text }) => text).sort()).toEqual(Array.from({ length: 50 }, (_, index) => `t${index}`).sort());
  });

  test('one that never finishes its request is let go within seconds, and holds up nobody', async () => {
    const started = Date.now();
    const slow = raw(`GET ${home} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Slow: `, 20 * SECONDS);
    expect(await get(home)).toMatch(/^HTTP\/1.1 200 /);
    expectRefusal(await slow, 408);
    expect(Date.now() - started).toBeLessThan(10 * SECONDS);
  });

  test('one that hangs up in the middle does no harm', async () => {
    for (let times = 0; times < 20; times += 1) {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(posted('type', 'x'.repeat(1000)).slice(0, -500));
        socket.resetAndDestroy();
      });
      socket.on('error', () => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await get(home)).toMatch(/^HTTP\/1.1 200 /);
  });
});

describe('what went wrong inside', () => {
  const typing = posted.bind(undefined, 'type', JSON.stringify({ sheetId: 0, entries: [{ row: 1, column: 1, text: SECRET }] }));

  async function whenTypingThrows(error: unknown): Promise<string> {
    const kept = { ...session };
    session.type = () => {
      throw error;
    };
    try {
      return await raw(typing());
    } finally {
      Object.assign(session, kept);
    }
  }

  test('is not told, since it may quote a cell', async () => {
    for (const error of [new TypeError(`Cannot read ${SECRET}`), new RangeError(SECRET), SECRET, { message: SECRET }]) {
      expectRefusal(await whenTypingThrows(error), 500);
    }
  });

  test('is told where the spreadsheet itself refuses', async () => {
    const answer = await whenTypingThrows(new Exception('You are trying to edit a protected cell or object.'));
    expectRefusal(answer, 422);
    expect(answer).toContain('{"message":"You are trying to edit a protected cell or object."}');
  });
});

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
