/** A real register broken at random: it is the same register still, or a sentence, and never another one. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { openWorkbookFile, type OpenedFile } from '../../files/xlsx';
import type { Workbook } from '../../workbook/model';
import { outcomeOf } from './make';
import { tries } from '../tries';

const REGISTER = new Uint8Array(readFileSync('test/fixtures/shape-1-row-each.xlsx'));
const PLAIN = new Uint8Array(readFileSync('test/fixtures/cells.csv'));
const SECONDS = 1000;

let whole: Workbook;
beforeAll(async () => {
  whole = (await openWorkbookFile(REGISTER, 'register.xlsx')).workbook;
});

async function sameOrSentence(bytes: Uint8Array): Promise<void> {
  const outcome = await timed(bytes, 'register.xlsx');
  if (typeof outcome !== 'string') expect(outcome.workbook).toEqual(whole);
}

async function timed(bytes: Uint8Array, name: string): Promise<string | OpenedFile> {
  const started = Date.now();
  const outcome = await outcomeOf(bytes, name);
  expect(Date.now() - started).toBeLessThan(15 * SECONDS);
  return outcome;
}

test('a register cut off at any byte is a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: REGISTER.length - 1 }), async (length) => {
      expect(typeof (await timed(REGISTER.slice(0, length), 'register.xlsx'))).toBe('string');
    }),
    { numRuns: tries(80) },
  );
});

test('a register with one to three bits turned is the same register or a sentence', async () => {
  const bit = fc.tuple(fc.integer({ min: 0, max: REGISTER.length - 1 }), fc.integer({ min: 0, max: 7 }));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(bit, { minLength: 1, maxLength: 3 }), async (bits) => {
      const bytes = REGISTER.slice();
      for (const [at, place] of bits) bytes[at] = (bytes[at] ?? 0) ^ (1 << place);
      await sameOrSentence(bytes);
    }),
    { numRuns: tries(80) },
  );
});

test('every bit of the archive’s directory, turned one by one, leaves the same register or a sentence', async () => {
  const view = new DataView(REGISTER.buffer);
  const start = view.getUint32(REGISTER.length - 6, true);
  const step = Math.ceil(((REGISTER.length - start) * 8) / 400);
  for (let bit = start * 8; bit < REGISTER.length * 8; bit += step) {
    const bytes = REGISTER.slice();
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    await sameOrSentence(bytes);
  }
});

test('a piece taken out, doubled or filled with noughts leaves a sentence', async () => {
  const piece = fc.tuple(fc.integer({ min: 30, max: REGISTER.length - 100 }), fc.integer({ min: 1, max: 3000 }), fc.constantFrom(0, 1, 2));
  await fc.assert(
    fc.asyncProperty(piece, async ([at, length, how]) => {
      const [before, within, after] = [REGISTER.slice(0, at), REGISTER.slice(at, at + length), REGISTER.slice(at + length)];
      const middle = how === 0 ? new Uint8Array() : how === 1 ? Buffer.concat([within, within]) : new Uint8Array(within.length);
      await sameOrSentence(new Uint8Array(Buffer.concat([before, middle, after])));
    }),
    { numRuns: tries(80) },
  );
});

test('bytes at random, under whatever name, are a sentence or a sheet', async () => {
  const starts = fc.constantFrom(
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0xef, 0xbb, 0xbf],
  );
  const names = fc.constantFrom('a.xlsx', 'a.csv', 'a.xls', 'a.txt', 'a', 'a.xlsm', '.csv', 'a.ods');
  await fc.assert(
    fc.asyncProperty(starts, fc.uint8Array({ maxLength: 3000 }), names, async (start, rest, name) => {
      await timed(Uint8Array.of(...start, ...rest), name);
    }),
    { numRuns: tries(80) },
  );
});

// Of a .csv every byte is text: another byte is another text, and nobody can know.
test('a .csv cut off or changed anywhere is a sentence or a sheet', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: PLAIN.length }), fc.uint8Array({ maxLength: 20 }), async (at, more) => {
      await timed(new Uint8Array(Buffer.concat([PLAIN.slice(0, at), more])), 'cells.csv');
    }),
    { numRuns: tries(50) },
  );
});
