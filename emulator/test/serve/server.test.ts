import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { startServer, type RunningServer } from '../../serve/server';
import { fakeSession, type FakeSession } from '../page/fake';

interface Reply {
  status: number;
  text: string;
  headers: Record<string, string | string[] | undefined>;
}

let session: FakeSession;
let server: RunningServer;
let origin: string;
let home: string;
let port: number;

function ask(path: string, options: { method?: string; headers?: Record<string, string>; body?: unknown } = {}): Promise<Reply> {
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString(), headers: answer.headers });
      });
    });
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });
}

function post(name: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  return ask(`${home}api/${name}`, { method: 'POST', headers: { Origin: origin, 'Content-Type': 'application/json', ...headers }, body });
}

beforeAll(async () => {
  session = fakeSession({ Register: { cells: [{ row: 1, column: 1, text: 'Name' }] } });
  server = await startServer({ session, title: 'Register.xlsx', note: 'Invented.' });
  const url = new URL(server.url);
  origin = url.origin;
  home = url.pathname;
  port = Number(url.port);
});

afterAll(() => server.close());

describe('Who is answered', () => {
  test('the address that is printed gives the page', async () => {
    const { status, text, headers } = await ask(home);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain('<!doctype html>');
  });

  test('its token is at least 128 bits and another one for every server', async () => {
    const other = await startServer({ session, title: 'Other' });
    const tokens = [server.url, other.url].map((url) => new URL(url).pathname.replaceAll('/', ''));
    await other.close();
    expect(tokens[0]).toMatch(/^[0-9a-f]{32,}$/);
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  test.each(['/', '/main.js', '/api/state', '/favicon.ico', '/frame/', '/frame/0000'])('without the token %s is refused', async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBe(403);
    expect(text).toBe('This address lacks the token that the emulator printed.');
  });

  test('a token that is wrong in one letter is refused', async () => {
    const wrong = home.replace(/.\/$/, (end) => (end.startsWith('0') ? '1/' : '0/'));
    expect((await ask(wrong)).status).toBe(403);
  });

  test.each(['evil.example', '127.0.0.1', 'localhost:1', '127.0.0.1.evil.example'])(
    'a request for the host "%s" is refused, even with the token',
    async (host) => {
      expect((await ask(home, { headers: { Host: host } })).status).toBe(403);
    },
  );

  test('localhost is as good as 127.0.0.1', async () => {
    expect((await ask(home, { headers: { Host: `localhost:${port}` } })).status).toBe(200);
  });

  test.each(['https://evil.example', 'null', 'http://127.0.0.1', ''])('an operation from the origin "%s" is refused', async (from) => {
    session.typed = [];
    const reply = await post('type', { sheetId: 0, entries: [{ row: 1, column: 1, text: 'x' }] }, { Origin: from });
    expect(reply.status).toBe(403);
    expect(session.typed).toEqual([]);
  });

  test('only this machine can connect', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal);
    if (!outside) return;
    const connected = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: outside.address, port, timeout: 2000 });
      const end = (result: boolean) => () => {
        socket.destroy();
        resolve(result);
      };
      socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false));
    });
    expect(connected).toBe(false);
  });
});

describe('What is answered', () => {
  test.each(['style.css', 'main.js'])('the page has its %s', async (name) => {
    expect((await ask(home + name)).status).toBe(200);
  });

  test.each([
    'package.json',
    '../package.json',
    '../../package.json',
    '%2e%2e/package.json',
    '..%2f..%2fpackage.json',
    'style.css/../../server.ts',
    'style.css?x',
    '/etc/passwd',
    'api',
  ])('nothing is at %s', async (path) => {
    const { status, text } = await ask(home + path);
    expect(status).toBe(404);
    expect(text).toBe('There is nothing at this address.');
  });

  test.each(['toString', '__proto__', 'constructor', 'delete', ''])('there is no operation "%s"', async (name) => {
    expect((await post(name, {})).status).toBe(404);
  });

  test('files can only be read, and operations only be posted', async () => {
    expect((await ask(home, { method: 'POST', headers: { Origin: origin } })).status).toBe(405);
    expect((await ask(`${home}main.js`, { method: 'DELETE' })).status).toBe(405);
    expect((await ask(`${home}api/state`)).status).toBe(405);
  });

  test('a form on another page cannot stand in for JSON', async () => {
    expect((await post('state', {}, { 'Content-Type': 'text/plain' })).status).toBe(415);
  });

  test.each([
    ['no JSON', '{'],
    ['a sheet that is no number', { sheetId: 'x', entries: [] }],
    ['a row before the first', { sheetId: 0, entries: [{ row: 0, column: 1, text: '' }] }],
    ['text that is no text', { sheetId: 0, entries: [{ row: 1, column: 1, text: 5 }] }],
  ])('%s is refused before it reaches the session', async (_, body) => {
    session.typed = [];
    expect((await post('type', body)).status).toBe(400);
    expect(session.typed).toEqual([]);
  });

  test('every answer forbids storing, guessing its type and telling where one came from', async () => {
    for (const { headers } of [await ask(home), await ask('/'), await post('state', {}), await ask(`${home}main.js`)]) {
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
    }
  });
});

describe('The operations', () => {
  test('state gives the title, the note, the menus and the sheet that is open', async () => {
    const { status, text } = await post('state', {});
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ title: 'Register.xlsx', note: 'Invented.', menus: [], view: { sheetId: 0, rows: 32 } });
  });

  test('typing reaches the session and comes back with the sheet as it is now', async () => {
    session.typed = [];
    const { text } = await post('type', { sheetId: 0, entries: [{ row: 2, column: 1, text: 'Amelia' }] });
    expect(session.typed).toEqual([{ sheetId: 0, row: 2, column: 1, text: 'Amelia' }]);
    expect(JSON.parse(text)).toMatchObject({ view: { cells: [{ text: 'Name' }, { row: 2, column: 1, text: 'Amelia' }] } });
  });

  test('what the spreadsheet refuses comes back in its own words', async () => {
    const { status, text } = await post('type', { sheetId: 0, entries: [{ row: 2, column: 2, text: 'forbidden' }] });
    expect(status).toBe(422);
    expect(JSON.parse(text)).toEqual({ message: 'The data you entered in cell B2 violates the data validation rules set on this cell.' });
  });

  test('selecting a cell and turning to a sheet are passed on', async () => {
    await post('select', { sheetId: 0, area: { row: 3, column: 2, rows: 2, columns: 1 } });
    expect(session.workbook.selection).toEqual({ row: 3, column: 2, rows: 2, columns: 1 });
    await post('activate', { sheetId: 0 });
    expect(session.workbook.selection).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  });

  test('HTML that a script shows is served in a sandbox at an address of its own, with google.script in it', async () => {
    session.functions['open'] = () => ({ ui: [{ kind: 'sidebar', title: 'Side', html: '<!doctype html><p>Hello</p>' }] });
    const { outcome } = JSON.parse((await post('runMenu', { name: 'open' })).text) as { outcome: { ui: { address: string }[] } };
    const address = outcome.ui[0]?.address ?? '';
    expect(outcome.ui).toEqual([{ kind: 'sidebar', title: 'Side', address }]);
    const { status, text, headers } = await ask(address);
    expect(status).toBe(200);
    expect(text).toMatch(/^<!doctype html><script>[^]*<\/script><p>Hello<\/p>$/);
    expect(headers['content-security-policy']).toMatch(/^sandbox allow-scripts allow-forms; default-src 'none'/);
    expect(address).not.toContain(home.slice(1, -1));
  });

  test('a call from the sidebar carries its arguments and brings the outcome', async () => {
    session.functions['add'] = (a, b) => ({ returned: Number(a) + Number(b) });
    const { text } = await post('callFromSidebar', { name: 'add', args: [1, 2] });
    expect(JSON.parse(text)).toMatchObject({ outcome: { returned: 3, ui: [] }, view: { sheetId: 0 } });
  });
});

describe('Starting and stopping', () => {
  test('a port that is taken is an error, and not a crash', async () => {
    await expect(startServer({ session, title: 'Second', port })).rejects.toThrow('EADDRINUSE');
  });

  test('a server that is closed no longer answers', async () => {
    const other = await startServer({ session, title: 'Other' });
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
  });

  test('nothing that passes through is logged', async () => {
    const written: unknown[] = [];
    const keep = { log: console.log, error: console.error, warn: console.warn };
    Object.assign(console, { log: written.push.bind(written), error: written.push.bind(written), warn: written.push.bind(written) });
    try {
      await post('type', { sheetId: 0, entries: [{ row: 9, column: 9, text: 'secret' }] });
      await post('type', { sheetId: 0, entries: [{ row: 9, column: 9, text: 'forbidden' }] });
    } finally {
      Object.assign(console, keep);
    }
    expect(written).toEqual([]);
  });
});
