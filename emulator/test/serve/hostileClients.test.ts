/** Clients that are many, slow or gone, and errors inside: nothing hangs, and nothing is told. */
import { connect } from 'node:net';
import { Exception } from '../../errors';
import { SECRET, SECONDS, session, home, port, raw, get, posted, expectRefusal, serveBeforeAll } from './raw';

serveBeforeAll();

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
