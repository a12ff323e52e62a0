/** A .csv in whatever alphabet and shape: read whole, or refused in a sentence that says where to look. */
import fc from 'fast-check';
import { openWorkbookFile } from '../../files/xlsx';
import { cellKey } from '../../workbook/model';
import { firstSheet, outcomeOf, STILL, valueAt } from './make';
import { tries } from '../tries';

const SECONDS = 1000;
const TEXT = 'Pupil,Mins\nZoë – “AB” €,20\n';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(bigEndian ? buffer.swap16() : buffer);
}

function windows(text: string): Uint8Array {
  const codes: Record<string, number> = { '–': 0x96, '“': 0x93, '”': 0x94, '€': 0x80 };
  return Uint8Array.from(text, (letter) => codes[letter] ?? letter.charCodeAt(0));
}

describe('alphabets', () => {
  test.each([
    ['UTF-8', bytesOf(TEXT)],
    ['UTF-8 with a mark', bytesOf(`\ufeff${TEXT}`)],
    ['UTF-16', utf16(TEXT, false)],
    ['UTF-16 the other way round', utf16(TEXT, true)],
    ['the old Windows alphabet', windows(TEXT)],
    ['UTF-8 with lines ended as on old Macs', bytesOf(TEXT.replaceAll('\n', '\r'))],
    ['UTF-8 without an end to the last line', bytesOf(TEXT.trimEnd())],
  ])('%s is read', async (_, bytes) => {
    const file = await openWorkbookFile(bytes, 'register.csv');
    expect([valueAt(file, 1, 1), valueAt(file, 2, 1), valueAt(file, 2, 2)]).toEqual(['Pupil', 'Zoë – “AB” €', 20]);
  });

  test.each([
    ['a NUL byte', bytesOf(`${TEXT}a\u0000b`)],
    ['a NUL byte far down', bytesOf(`${TEXT.repeat(1000)}a\u0000b`)],
    ['half a letter at its end', utf16(TEXT, false).slice(0, -1)],
    ['half an emoji', utf16(`${TEXT}\ud83d`, false)],
  ])('%s is a sentence, and not a text with gaps', async (_, bytes) => {
    expect(await outcomeOf(bytes, 'register.csv')).toContain('is not plain text, or breaks off in the middle');
  });
});

describe('quotation marks', () => {
  test.each([
    ['a,b\n"c,d\ne,f\n', '2'],
    ['"a', '1'],
    ['a,"b\nc"\nd,e\nf,"g""\n', '4'],
    ['a\r\nb\r\n,"x\r\n', '3'],
  ])('left open in %j are found', async (text, line) => {
    expect(await outcomeOf(bytesOf(text), 'quotes.csv')).toContain(`a quotation mark in line ${line} that is never closed`);
  });

  test('within a cell they are letters', async () => {
    const file = await openWorkbookFile(bytesOf('5" ruler,a"b"c,"x"y,""\n'), 'quotes.csv');
    expect([1, 2, 3, 4].map((column) => valueAt(file, 1, column))).toEqual(['5" ruler', 'a"b"c', 'xy', undefined]);
  });

  test('around any texts whatever bring them back', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', 'a', ' ', ';', '\t', '=', 'é'), maxLength: 8 })
      .map((text) => `x${text}x`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        const file = await openWorkbookFile(bytesOf(text), 'any.csv');
        expect(rows.map((_, row) => [valueAt(file, row + 1, 1), valueAt(file, row + 1, 2)])).toEqual(rows);
      }),
      { numRuns: tries(40) },
    );
  });
});

describe('size', () => {
  test('5,000 rows are opened and saved within seconds', async () => {
    const text = `Pupil,Intervention,Mins\n${Array.from({ length: 5_000 }, (_, index) => `P${index},Phonics,${index % 40}`).join('\n')}\n`;
    const started = Date.now();
    const file = await openWorkbookFile(bytesOf(text), 'long.csv');
    const back = await openWorkbookFile(await file.save(STILL), 'long.xlsx');
    expect([valueAt(back, 5_001, 1), valueAt(back, 5_001, 3)]).toEqual(['P4999', 4_999 % 40]);
    expect(Date.now() - started).toBeLessThan(15 * SECONDS);
  });

  test.each([
    ['one line of 5 MB in one cell', 'x'.repeat(5_000_000), 'more than 50,000 characters in cell A1'],
    ['one line of 5 MB in many cells', 'abcd,'.repeat(1_000_000), 'more rows or columns than a sheet can have'],
    ['two million lines', '\n'.repeat(2_000_000), 'more rows or columns than a sheet can have'],
    ['more than a million cells', `${'ab,'.repeat(1000)}\n`.repeat(1001), 'more than 1,000,000 cells with something in them'],
    ['one wide row and many rows', `${','.repeat(16_000)}\n${'a\n'.repeat(1000)}`, 'more than 10,000,000 cells, counting empty ones'],
  ])('%s: a sentence within seconds', async (_, text, sentence) => {
    const started = Date.now();
    expect(await outcomeOf(bytesOf(text), 'huge.csv')).toContain(sentence);
    expect(Date.now() - started).toBeLessThan(15 * SECONDS);
  });
});

test('what looks like a formula is text, in the sheet and in the saved copy', async () => {
  const texts = ['=1+1', '+A1', '-A1', '@SUM(A1)', "=cmd|'/c calc'!A1", '=HYPERLINK("x")'];
  const file = await openWorkbookFile(bytesOf(texts.map((text) => `"${text.replaceAll('"', '""')}"`).join('\n')), 'injection.csv');
  const back = await openWorkbookFile(await file.save(STILL), 'injection.xlsx');
  for (const one of [file, back])
    expect(texts.map((_, row) => firstSheet(one).cells.get(cellKey(row + 1, 1)))).toEqual(texts.map((value) => ({ value })));
});

test.each([
  ["'quoted'.csv", 'quoted'],
  ['History.csv', 'Sheet1'],
  ['a[b]:c*d?.csv', 'a b  c d'],
  ["'''.csv", 'Sheet1'],
  [`${'x'.repeat(30)}👩🏽‍🏫.csv`, 'x'.repeat(30)],
  ['a\nb\u0007.csv', 'a b'],
  ['C:\\Users\\Ann\\register.csv', 'register'],
])('a file called %j has a tab called %j', async (name, tab) => {
  const file = await openWorkbookFile(bytesOf(TEXT), name);
  const back = await openWorkbookFile(await file.save(STILL), 'copy.xlsx');
  expect([firstSheet(file).name, firstSheet(back).name]).toEqual([tab, tab]);
});

test.each([
  ['<html><body>Sign in</body></html>', 'page.csv', 'not a spreadsheet I can open'],
  ['\ufeff<!DOCTYPE html>', 'page.csv', 'not a spreadsheet I can open'],
  ['%PDF-1.7', 'letter.xlsx', 'not a spreadsheet I can open'],
  ['<html>', 'export.xls', 'not a spreadsheet I can open'],
  ['{\\rtf1', 'letter.csv', 'not a spreadsheet I can open'],
  ['PK', 'register.csv', 'is damaged'],
])('%j under the name of %s is no .csv', async (text, name, sentence) => {
  expect(await outcomeOf(bytesOf(text), name)).toContain(sentence);
});
