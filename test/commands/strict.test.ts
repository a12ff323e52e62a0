/** Excel's “Strict Open XML Spreadsheet”, which names everything by other addresses. */
import { parts, zipped } from '../../emulator/test/files/make';
import { unzipped } from '../../emulator/test/files/reopen';
import { copyOf, ROWS, rowOf } from '../support/madeByHand';
import { changedParts } from '../support/packages';

const strictly = (xml: string): string =>
  xml
    .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );

test('a workbook saved as Strict Open XML is read, and what is put into its copy is strict as well', async () => {
  const file = zipped(Object.fromEntries(Object.entries(parts(ROWS)).map(([name, xml]) => [name, strictly(xml)])));
  const copy = await copyOf(file);
  expect(changedParts(file, copy)).toEqual([]);
  expect(await rowOf(copy, 2)).toEqual(['AB', 'Phonics', 60, 5, 'In class', 43]);
  const mixed = [...unzipped(copy)].filter(([, xml]) =>
    /schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)/.test(xml.toString('utf8')),
  );
  expect(mixed.map(([name]) => name)).toEqual([]);
});
