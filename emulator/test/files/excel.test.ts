/** A workbook as Excel itself writes it, with what the library would lose or misread by itself. */
import { crc32 } from 'node:zlib';
import { openXlsx } from 'hucre/xlsx';
import { FileProblem, openWorkbookFile } from '../../files/xlsx';
import { cellKey, newSheet } from '../../workbook/model';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

function relationships(...targets: [id: string, kind: string, target: string][]): string {
  const all = targets.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
}

/** The first tab is the second part, and it has the chart. */
function parts(
  sheets = '<sheet name="Register" sheetId="2" r:id="rId2"/><sheet name="Lists" sheetId="1" r:id="rId1"/>',
): Record<string, string> {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">
      <fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font></fonts>
      <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
        <fill><patternFill patternType="solid"><fgColor theme="4" tint="0.6"/></patternFill></fill></fills>
      <borders><border/></borders>
      <cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/>
        <xf numFmtId="0" fontId="0" fillId="2" borderId="0"/></cellXfs>
      <dxfs><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Active</t></is></c></row></sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetFormatPr defaultColWidth="12.63"/><sheetData><row r="1">
      <c r="A1" s="1"><v>46279</v></c><c r="B1" s="2" t="str"><f>IF(A1&gt;0,"yes","no")</f><v>yes</v></c></row></sheetData>
      <conditionalFormatting sqref="A1:A9"><cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="x">
        <formula>NOT(ISERROR(SEARCH("x",A1)))</formula></cfRule></conditionalFormatting>
      <drawing r:id="rId1"/><extLst><ext><x14:dataValidations><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">
        <x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B1:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ),
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to>
      <xdr:graphicFrame><a:graphic><a:graphicData><c:chart xmlns:c="c" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relationships(['rId1', 'chart', '../charts/chart1.xml']),
    'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="c"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:cat><c:strRef><c:f>Lists!$A$1:$A$3</c:f></c:strRef></c:cat>
      <c:val><c:numRef><c:f>Register!$A$1:$A$3</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
    'xl/printerSettings/printerSettings1.bin': 'printer',
    'xl/vbaProject.bin': 'macros',
  };
}

/** An archive in which nothing is packed. */
function zip(files: Record<string, string>): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, body] = [Buffer.from(name), Buffer.from(text)];
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt32LE(crc32(body), 10);
    header.writeUInt32LE(body.length, 14);
    header.writeUInt32LE(body.length, 18);
    header.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), header, path, body]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), header, place, path]));
    bodies.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(bodies.length, 4);
  end.writeUInt16LE(bodies.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06'), end]));
}

const STILL = { valueAt: () => ({ error: '#NAME?' }), customNames: new Set<string>() };

describe('a workbook from Excel', () => {
  it('is read with its short dates in English order, lists from other sheets, and fills of rules', async () => {
    const { workbook } = await openWorkbookFile(zip(parts()), 'excel.xlsm');
    const [register, lists] = workbook.sheets;
    expect(register?.cells.get(cellKey(1, 1))).toEqual({ value: 46279, format: { numberFormat: 'dd/mm/yyyy' } });
    expect(register?.cells.get(cellKey(1, 2))).toMatchObject({ formula: '=IF(A1>0,"yes","no")', stored: 'yes' });
    const area = { row: 1, column: 1, rows: 3, columns: 1, sheetId: lists?.id };
    expect(register?.cells.get(cellKey(9, 2))?.validation).toEqual({
      criteria: 'VALUE_IN_RANGE',
      values: [area, true],
      allowInvalid: false,
    });
    expect(register?.conditionalRules[0]).toMatchObject({ criteria: 'TEXT_CONTAINS', values: ['x'], format: { background: '#ffc7ce' } });
    expect(register?.columnWidths.get(2)).toBe(88);
    expect(register?.charts[0]).toMatchObject({ type: 'COLUMN', position: { row: 3, column: 4 } });
  });

  it('is saved with all of that, its chart on its own sheet, and its macros and printers', async () => {
    const file = await openWorkbookFile(zip(parts()), 'excel.xlsm');
    const before = (await openWorkbookFile(zip(parts()), 'excel.xlsm')).workbook;
    const bytes = await file.save(STILL);
    expect((await openWorkbookFile(bytes, 'excel.xlsx')).workbook).toEqual(before);
    file.workbook.sheets.unshift(newSheet(7, 'New'));
    const saved = await openXlsx(await file.save(STILL), { readStyles: true });
    expect(saved.sheets.map(({ name, charts }) => [name, charts?.length ?? 0])).toEqual([
      ['New', 0],
      ['Register', 1],
      ['Lists', 0],
    ]);
    expect(saved.hasMacros).toBe(true);
    expect(saved.sheets[1]?.conditionalRules?.[0]?.style?.fill).toMatchObject({ bgColor: { rgb: 'FFC7CE' } });
    expect(saved.sheets[1]?.cells?.get('0,1')).toMatchObject({ value: 'yes', style: { fill: { fgColor: { theme: 4, tint: 0.6 } } } });
  });

  it.each([
    ['has no sheets', '', 'has no worksheets'],
    ['lists a sheet that is not in it', '<sheet name="Notes" sheetId="3" r:id="rId9"/>', 'is damaged or was not copied completely'],
  ])('is refused in plain words when it %s', async (_, sheets, expected) => {
    const opening = openWorkbookFile(zip(parts(sheets)), 'odd.xlsx');
    await expect(opening).rejects.toThrow(FileProblem);
    await expect(opening).rejects.toThrow(expected);
  });

  it('is refused when the archive holds no workbook', async () => {
    const opening = openWorkbookFile(zip({ 'word/document.xml': '<x/>' }), 'letter.docx');
    await expect(opening).rejects.toThrow(
      'This file is not a spreadsheet I can open: “letter.docx”. Save it as .xlsx or .csv and try again.',
    );
  });
});
