/** Archives that were broken, or made to do harm: each is a sentence within seconds. */
import { unpack } from '../../files/archive';
import { openWorkbookFile } from '../../files/xlsx';
import { archive, ONE, outcomeOf, parts, relations, valueAt, zipped, type Files } from './make';

const MEGABYTE = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';

function list(files: Record<string, string>): Files {
  return Object.entries(files);
}

describe('an archive that was made to do harm', () => {
  const zeros = new Uint8Array(2 * MEGABYTE);

  test.each([
    ['says what it unpacks to', {}],
    ['says that it unpacks to nothing', { size: 0, checksum: 0 }],
    ['says that it unpacks to a little', { size: 1000 }],
  ])('is not unpacked further than is allowed when it %s', (_, odd) => {
    const bomb = zipped(parts(ONE), ['xl/media/image1.png', zeros, odd]);
    expect(() => unpack(bomb, MEGABYTE)).toThrow('unpacks to more than 256 MB');
  });

  test('is not unpacked further than is allowed when many parts make it up', () => {
    const some = zeros.subarray(0, MEGABYTE / 2);
    const bomb = zipped(parts(ONE), ...Array.from({ length: 3 }, (_, index) => [`xl/media/image${index}.png`, some] as const));
    expect(() => unpack(bomb, MEGABYTE)).toThrow('unpacks to more than 256 MB');
    expect(unpack(bomb, 2 * MEGABYTE).size).toBeGreaterThan(3);
  });

  test('may hold another bomb, which stays packed', async () => {
    const inner = archive([['bomb', zeros]]);
    expect(valueAt(await openWorkbookFile(zipped(parts(ONE), ['xl/embeddings/inner.zip', inner]), 'nested.xlsx'), 1, 1)).toBe('AB');
    expect(unpack(zipped(parts(ONE), ['xl/embeddings/inner.zip', inner]), MEGABYTE).get('xl/embeddings/inner.zip')).toEqual(inner);
  });

  test('has too many parts', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => [`xl/p${index}.xml`, '<x/>'] as const);
    expect(await outcomeOf(archive([...list(parts(ONE)), ...many]), 'parts.xlsx')).toContain('far more pieces');
  });

  test.each(['../../x.xml', 'xl/../../x.xml', '..\\..\\x.xml', '/etc/x.xml', 'C:\\x.xml', 'xl/a\u0000.xml'])(
    'names a place outside of itself: %j',
    async (path) => {
      expect(await outcomeOf(zipped(parts(ONE), [path, '<x/>']), 'outside.xlsx')).toContain('may have been made to do harm');
    },
  );

  test.each([SHEET, SHEET.toUpperCase()])('has two parts of one name (%s), which two programs would read differently', async (name) => {
    const other = parts(ONE.replace('AB', 'CD'))[SHEET] ?? '';
    expect(await outcomeOf(zipped(parts(ONE), [name, other]), 'twice.xlsx')).toContain('may have been made to do harm');
  });

  test('is protected with a password of its own', async () => {
    const files = list(parts(ONE)).map(([name, body]) => [name, body, { flags: 1 }] as const);
    expect(await outcomeOf(archive(files), 'locked.xlsx')).toContain('remove the password');
  });

  test.each([
    ['a name that differs between its two headers', { localName: 'xl/sharedStrings.xmm' }],
    ['a checksum that is not that of its bytes', { checksum: 1 }],
    ['a checksum of nought', { checksum: 0 }],
    ['a way of packing that nobody uses', { method: 12 }],
  ])('is damaged when a part has %s', async (_, odd) => {
    const files = list(parts(ONE)).map(([name, body]) => [name, body, name === 'xl/sharedStrings.xml' ? odd : {}] as const);
    expect(await outcomeOf(archive(files), 'odd.xlsx')).toContain('is damaged');
  });
});

describe('another program’s workbook under the name of an .xlsx', () => {
  test('an OpenDocument spreadsheet is told by what is in it', async () => {
    const ods = archive([
      ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
      ['content.xml', '<x/>'],
    ]);
    expect(await outcomeOf(ods, 'register.xlsx')).toContain('in LibreOffice choose Save As');
  });

  test('and so is a binary workbook', async () => {
    const xlsb = archive([
      ['_rels/.rels', relations(['rId1', 'officeDocument', 'xl/workbook.bin'])],
      ['xl/workbook.bin', 'x'],
    ]);
    expect(await outcomeOf(xlsb, 'register.xlsx')).toContain('Excel binary workbook');
  });

  test('a letter from Word is no spreadsheet', async () => {
    const docx = archive([
      ['_rels/.rels', relations(['rId1', 'officeDocument', 'word/document.xml'])],
      ['word/document.xml', '<x/>'],
    ]);
    expect(await outcomeOf(docx, 'register.xlsx')).toContain('not a spreadsheet I can open');
  });
});

describe('a document type, in whatever part', () => {
  const laughs = ['<!ENTITY l0 "lol">', ...Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`)];
  test.each([
    ['entities of entities', `<!DOCTYPE x [${laughs.join('')}]>`, '&l9;'],
    ['an entity that names a file', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>', '&f;'],
    ['an entity that names an address', '<!DOCTYPE x SYSTEM "http://evil.example/x.dtd">', 'x'],
  ])('is refused: %s', async (_, type, text) => {
    for (const part of [SHEET, 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml']) {
      const files = parts(ONE.replace('AB', text));
      const said = await outcomeOf(zipped({ ...files, [part]: `<?xml version="1.0"?>${type}${files[part] ?? ''}` }), 'laughs.xlsx');
      expect(said).toContain('may have been made to do harm');
    }
  });
});
