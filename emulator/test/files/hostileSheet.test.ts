/** Workbooks that were broken, or made to do harm: each is a sentence within seconds, and never half a register. */
import { openWorkbookFile } from '../../files/xlsx';
import { archive, firstSheet, ONE, outcomeOf, parts, relations, STILL, valueAt, zipped, type Files } from './make';
import { unzip } from './reopen';

const SHEET = 'xl/worksheets/sheet1.xml';

function list(files: Record<string, string>): Files {
  return Object.entries(files);
}

function shared(index: string): string {
  return `<row r="1"><c r="A1" t="s"><v>${index}</v></c></row>`;
}

function sheetWith(rows: string, after = ''): Uint8Array {
  return zipped(parts(rows, { after }));
}

const cellAt = (ref: string): Uint8Array => sheetWith(`<row><c r="${ref}"><v>1</v></c></row>`);

describe('cells that are nowhere', () => {
  test.each(['XFE1', 'A0', 'A1048577', 'ZZZZ1', 'A-1', 'A1.5', '1', 'A', 'A9999999999999999999'])('%s is damage', async (ref) => {
    expect(await outcomeOf(cellAt(ref), 'nowhere.xlsx')).toContain('is damaged');
  });

  test.each(['0', '-3', '1048577', '1e9', '1.5', 'x'])('a row called %s is damage', async (row) => {
    expect(await outcomeOf(sheetWith(`<row r="${row}"><c><v>1</v></c></row>`), 'row.xlsx')).toContain('is damaged');
  });

  test('the last cell there is can be opened', async () => {
    const file = await openWorkbookFile(sheetWith('<row r="9"><c r="XFD9"><v>7</v></c></row>'), 'last.xlsx');
    expect([valueAt(file, 9, 16_384), firstSheet(file).columnCount]).toEqual([7, 16_384]);
  });

  test('two cells in opposite corners are too large a sheet', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await outcomeOf(sheetWith(rows), 'corners.xlsx')).toContain('more than 10,000,000 cells, counting empty ones');
  });

  test('a cell far to the right in each of many rows does not fill the memory', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`).join('');
    expect(await outcomeOf(sheetWith(rows), 'right.xlsx')).toContain('more than 10,000,000 cells');
  });

  test('more than a million cells are too many', async () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`;
    expect(await outcomeOf(sheetWith(row.repeat(1001)), 'many.xlsx')).toContain('more than 1,000,000 cells with something in them');
  });

  test.each([
    ['a link', '<hyperlinks><hyperlink ref="A1048577" location="x"/></hyperlinks>'],
    ['a merge', '<mergeCells><mergeCell ref="A1:XFE2"/></mergeCells>'],
    ['a merge of nothing', '<mergeCells><mergeCell ref="nonsense"/></mergeCells>'],
  ])('%s is damage there', async (_, after) => {
    expect(await outcomeOf(sheetWith(ONE, after), 'there.xlsx')).toContain('is damaged');
  });
});

describe('texts that are missing', () => {
  test.each(['5', '1', '-1', '0.5', 'x'])('number %s of one text is damage, and never a blank cell', async (index) => {
    expect(await outcomeOf(zipped(parts(shared(index), { strings: '<si><t>AB</t></si>' })), 'texts.xlsx')).toContain('is damaged');
  });

  test.each(['xl/sharedStrings.xml', SHEET])('%s is damage when it is not there', async (part) => {
    const files = list(parts(ONE)).filter(([name]) => name !== part);
    expect(await outcomeOf(archive(files), 'without.xlsx')).toContain('is damaged');
  });

  test.each(['_rels/.rels', 'xl/workbook.xml', '[Content_Types].xml'])('without %s it is no spreadsheet', async (part) => {
    const files = list(parts(ONE)).filter(([name]) => name !== part);
    expect(await outcomeOf(archive(files), 'without.xlsx')).toContain('not a spreadsheet I can open');
  });

  test.each([
    ['ends in the middle', (xml: string) => xml.slice(0, xml.indexOf('</row>'))],
    [
      'has a letter that is none',
      (xml: string) => Buffer.concat([Buffer.from(xml.replace('AB', 'A\u00ff')).subarray(0, -30), Buffer.of(0xff)]),
    ],
    ['closes what it never opened', (xml: string) => xml.replace('</row>', '</col></row>')],
    ['is nested without end', (xml: string) => xml.replace('<row', `${'<a>'.repeat(100_000)}<row`)],
    ['is nothing', () => ''],
  ])('a sheet that %s is damage', async (_, change) => {
    const files = parts(ONE);
    expect(await outcomeOf(zipped({ ...files, [SHEET]: change(files[SHEET] ?? '') }), 'sheet.xlsx')).toContain('is damaged');
  });

  test('relations that lead nowhere, in a ring or to the web do no harm', async () => {
    const files = {
      ...parts(ONE),
      'xl/worksheets/_rels/sheet1.xml.rels': relations(
        ['rId1', 'drawing', '../drawings/none.xml'],
        ['rId2', 'comments', '../worksheets/sheet1.xml'],
        ['__proto__', 'image', 'https://evil.example/x.png'],
        ['rId4', 'vmlDrawing', '../../../../etc/passwd'],
      ),
    };
    const file = await openWorkbookFile(zipped(files), 'rings.xlsx');
    const back = await openWorkbookFile(await file.save(STILL), 'rings.xlsx');
    expect(valueAt(back, 1, 1)).toBe('AB');
  });
});

describe('a few bytes that ask for endless work', () => {
  const whole = 'A1:XFD1048576';
  const wide = '<row r="1"><c r="A1"><v>1</v></c><c r="ALL1000"><v>1</v></c></row>';
  test.each([
    [
      'dropdowns for every cell, over and over',
      `<dataValidations>${`<dataValidation type="whole" sqref="${whole}"><formula1>1</formula1></dataValidation>`.repeat(50)}</dataValidations>`,
      wide,
    ],
    ['a formula that fills the sheet', '', `<row r="1"><c r="A1"><f t="array" ref="${whole}">1</f><v>1</v></c></row>`],
    [
      'a long formula shared by many',
      '',
      `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:ZZ1">${'1+'.repeat(50_000)}1</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(600)}</row>`,
    ],
  ])('%s', async (_, after, rows) => {
    expect(await outcomeOf(sheetWith(rows, after), 'work.xlsx')).toContain('over far more cells than a register needs');
  });

  test('groups a thousand million deep, widths of every column again and again, and panes beyond the sheet', async () => {
    const files = parts('<row r="1" outlineLevel="1000000000" ht="1e308" customHeight="1"><c r="A1"><v>1</v></c></row>');
    const before = `<sheetViews><sheetView><pane state="frozen" xSplit="1e9" ySplit="1e9"/></sheetView></sheetViews><cols>${'<col min="1" max="16384" width="1e300"/>'.repeat(100)}</cols>`;
    const file = await openWorkbookFile(
      zipped({ ...files, [SHEET]: (files[SHEET] ?? '').replace('<sheetData>', `${before}<sheetData>`) }),
      'deep.xlsx',
    );
    const sheet = firstSheet(file);
    expect([sheet.frozenRows, sheet.frozenColumns, sheet.columnWidths.get(3), sheet.rowHeights.get(1)]).toEqual([999, 25, 1785, 1785]);
    expect(sheet.groups.every(({ depth }) => depth <= 8)).toBe(true);
  });

  test.each([
    ['xl/_rels/workbook.xml.rels', '<Relationship '],
    ['xl/workbook.xml', '<sheet '],
    [SHEET, '<x14:dataValidation '],
    [SHEET, '<sheetFormatPr '],
  ])('a part %s made of beginnings (%s) alone', async (part, beginning) => {
    const files = parts(ONE);
    const rest = (files[part] ?? '').replace(/<\/[^<]*>$/, (end) => `<!-- ${beginning.repeat(40_000)} -->${end}`);
    expect(typeof (await outcomeOf(zipped({ ...files, [part]: rest }), 'beginnings.xlsx'))).not.toBe('undefined');
  });
});

describe('names that mean something to a program', () => {
  test.each(['__proto__', 'constructor', "O'Brien's", 'A!B', '=1+1', 'toString', 'Größe & “Maß”', '👩🏽‍🏫'])(
    'a sheet may be called %s',
    async (name) => {
      const escaped = name.replaceAll('&', '&amp;');
      const file = await openWorkbookFile(
        zipped(parts(shared('0'), { name: escaped, strings: '<si><t>__proto__</t></si>' })),
        'names.xlsx',
      );
      const back = await openWorkbookFile(await file.save(STILL), 'names.xlsx');
      expect([firstSheet(back).name, valueAt(back, 1, 1)]).toEqual([name, '__proto__']);
    },
  );

  test('macros stay in the copy, byte for byte, and it has to be called .xlsm', async () => {
    const files = parts(ONE);
    const types = (files['[Content_Types].xml'] ?? '').replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
    const file = await openWorkbookFile(zipped({ ...files, '[Content_Types].xml': types, 'xl/vbaProject.bin': 'macros' }), 'macros.xlsm');
    const saved = await file.save(STILL);
    expect([file.extension, unzip(saved).get('xl/vbaProject.bin')]).toEqual(['.xlsm', 'macros']);
    expect(valueAt(await openWorkbookFile(saved, 'copy.xlsm'), 1, 1)).toBe('AB');
    expect((await openWorkbookFile(zipped(files), 'plain.xlsx')).extension).toBe('.xlsx');
  });

  test('a file’s own name can put neither a line nor a control sequence into the sentence', async () => {
    const said = await outcomeOf(new Uint8Array(), 'a\nb\u001b[31m\u202exslx.\u009b$&$$.xlsx');
    expect(said).toMatch(/^“a\?b\?\[31m\?xslx\.\?\$&\$\$\.xlsx” is empty/);
  });
});
