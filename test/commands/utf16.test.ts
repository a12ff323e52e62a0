/** A workbook's parts may be in UTF-16, as some programs write them. */
import { openWorkbookFile } from '../../emulator/files/xlsx';
import { outcomeOf, parts, zipped } from '../../emulator/test/files/make';
import { copyOf, ROWS, rowOf, SHEET } from '../support/madeByHand';
import { changedParts, partOf } from '../support/packages';

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16" standalone="yes"?>${text}`, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
}

const inUtf16 = (files: Record<string, string>, isBig: boolean): Uint8Array =>
  zipped(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, utf16(text, isBig)])));

test.each([false, true])('such a register is read, and what is not ours stays in its bytes (the larger byte first: %s)', async (isBig) => {
  const file = inUtf16({ ...parts(ROWS.replace('CD', 'Ñÿ')), 'xl/theme/theme1.xml': '<a:theme xmlns:a="x"/>' }, isBig);
  const copy = await copyOf(file);
  expect(changedParts(file, copy)).toEqual([]);
  expect(partOf(copy, SHEET)).toMatch(/^<\?xml version="1\.0" standalone="yes"\?>/);
  expect((await rowOf(copy, 3)).slice(0, 3)).toEqual(['Ñÿ', 'Maths', 20]);
  await expect(openWorkbookFile(copy, 'copy.xlsx')).resolves.toMatchObject({ kind: 'xlsx' });
});

test('a document type is found in it as well, and half a letter is damage', async () => {
  const files = parts(ROWS);
  expect(await outcomeOf(inUtf16({ ...files, [SHEET]: `<!DOCTYPE x>${files[SHEET] ?? ''}` }, false), 'type.xlsx')).toContain(
    'made to do harm',
  );
  const half = zipped({ ...files, [SHEET]: utf16(files[SHEET] ?? '', false).slice(0, -1) });
  expect(await outcomeOf(half, 'half.xlsx')).toContain('is damaged');
});
