/** Whoever else is on this machine or in the browser's other tabs: nobody gets in, and nothing leaks. */
import { MEGABYTE, session, origin, home, port, raw, get, posted, expectRefusal, serveBeforeAll } from './raw';

serveBeforeAll();

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
