/** How a copy is packed, and how large a sheet may be that is put into it. */
import { deflateRawSync } from 'node:zlib';
import { frameOf } from '../../files/frame';
import { openWorkbookFile } from '../../files/xlsx';
import { cellKey, newSheet } from '../../workbook/model';
import { archive, firstSheet, ONE, parts } from './make';
import { live, unzip, unzipped } from './reopen';

test('a part that nobody changed is in the copy as it was packed in the file, and what changed is packed anew', async () => {
  const picture = Buffer.from('a picture that another program would pack otherwise, '.repeat(40));
  const packed = deflateRawSync(picture, { level: 1 });
  expect(packed.equals(deflateRawSync(picture))).toBe(false);
  const bytes = archive([...Object.entries(parts(ONE)), ['xl/média/picture.png', picture, { packed }]]);
  const file = await openWorkbookFile(bytes, 'packed.xlsx');
  firstSheet(file).cells.set(cellKey(1, 2), { value: 'new' });
  const copy = Buffer.from(await file.save(live(file)));
  expect(copy.includes(packed)).toBe(true);
  expect(unzipped(copy).get('xl/média/picture.png')?.equals(picture)).toBe(true);
  expect(unzip(copy).get('xl/worksheets/sheet1.xml')).toContain('new');
  expect(copy.equals(Buffer.from(await file.save(live(file))))).toBe(true);
});

test('a new tab may hold more cells than one call takes arguments', () => {
  const sheet = { ...newSheet(0, 'Long', 200_000, 2), frozenRows: 1 };
  for (let row = 1; row <= 200_000; row += 1) sheet.cells.set(cellKey(row, 2), { value: row });
  expect(frameOf(sheet).pageSetup).toMatchObject({ orientation: 'landscape' });
});
