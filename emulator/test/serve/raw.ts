/** A server, and requests to it byte by byte, as no browser would send them. */
import { connect } from 'node:net';
import { startServer, type RunningServer } from '../../serve/server';
import { fakeSession, type FakeSession } from '../page/fake';

export const SECRET = 'Amelia Ashworth';
export const MEGABYTE = 1_000_000;
export const SECONDS = 1000;

export let session: FakeSession;
let server: RunningServer;
export let origin: string;
export let home: string;
export let port: number;

/** To be called by each file of tests: one server for all of them. */
export function serveBeforeAll(): void {
  beforeAll(async () => {
    session = fakeSession({ Register: { cells: [{ row: 1, column: 1, text: SECRET }] } });
    server = await startServer({ session, title: 'Register.xlsx' });
    const url = new URL(server.url);
    [origin, home, port] = [url.origin, url.pathname, Number(url.port)];
  });

  afterAll(() => server.close());
}

/** Sends bytes as they are, and gives all that comes back until the other side hangs up or has been quiet for a moment. */
export function raw(text: string, quiet = 3000): Promise<string> {
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

export const get = (path: string, more = ''): Promise<string> =>
  raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n${more}\r\n`);
export const posted = (name: string, body: string, more = ''): string =>
  `POST ${home}api/${name} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n${more}\r\n${body}`;

export function expectRefusal(answer: string, status: number): void {
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
