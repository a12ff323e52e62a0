/** The copy is the file's own package: workbooks put together by hand, with what no library here knows, come through part by part. */
import fc from 'fast-check';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parts, relations, zipped } from '../../emulator/test/files/make';
import { tries } from '../../emulator/test/tries';
import type { Scalar } from '../../emulator/workbook/model';
import { openWorkbookFile } from '../../emulator/files/xlsx';
import { called } from '../support/commands';
import { changedParts, partOf } from '../support/packages';
import { newFolder } from '../support/folders';

const SHEET = 'xl/worksheets/sheet1.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

let folder: string;
beforeEach(async () => {
  folder = await newFolder();
});

const cell = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const ROWS =
  `<row r="1" spans="1:4">${['Pupil', 'Intervention', 'Mins', 'Times a week'].map((text, i) => cell(`${'ABCD'.charAt(i)}1`, text)).join('')}</row>` +
  `<row r="2" ht="30" customHeight="1">${cell('A2', 'AB')}${cell('B2', 'Phonics')}<c r="C2"><v>60</v></c><c r="D2"><v>5</v></c></row>` +
  `<row r="3">${cell('A3', 'CD')}${cell('B3', 'Maths')}<c r="C3"><f>20+0</f><v>20</v></c><c r="D3"><v>3</v></c></row>`;

type Files = Record<string, string | Uint8Array>;

/** What stands in a workbook beside its register: of each kind its parts, which nobody here reads. */
const BESIDE: Record<string, Files> = {
  'a picture': { 'xl/media/image1.png': Uint8Array.from([137, 80, 78, 71, 0, 255, 128]) },
  'a pivot table': {
    'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition name="P" cacheId="5"/>',
    'xl/pivotCache/pivotCacheDefinition5.xml':
      '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:D3" sheet="Register"/></cacheSource></pivotCacheDefinition>',
  },
  'a chart': {
    'xl/charts/chart9.xml': '<c:chartSpace xmlns:c="c"><c:ser><c:f>Register!$C$2:$C$3</c:f></c:ser></c:chartSpace>',
    'xl/charts/style9.xml': '<cs/>',
  },
  'a slicer and a form control': {
    'xl/slicers/slicer1.xml': '<slicers/>',
    'xl/ctrlProps/ctrlProp1.xml': '<formControlPr objectType="Drop"/>',
  },
  'links to another workbook': {
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    'xl/externalLinks/_rels/externalLink1.xml.rels': relations(),
  },
  'printers and custom parts': {
    'xl/printerSettings/printerSettings1.bin': Uint8Array.from([0, 1, 2, 3]),
    'customXml/item1.xml': '<a  b = "1" />\r\n',
  },
};

/** Elements of the register's sheet in the order of the schema, each of which has to stay to the letter. */
const WITHIN: readonly (readonly [before: boolean, xml: string])[] = [
  [true, '<sheetPr filterMode="1"><pageSetUpPr/></sheetPr>'],
  [true, '<sheetViews><sheetView showZeros="0" workbookViewId="0"><selection activeCell="B2"  sqref="B2"/></sheetView></sheetViews>'],
  [true, '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/>'],
  [true, '<cols><col min="2" max="2" width="33.7109375" style="0" customWidth="1"/></cols>'],
  [false, '<sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="1" sheet="0"/>'],
  [
    false,
    '<autoFilter ref="A1:D3"><filterColumn colId="1"><customFilters and="1"><customFilter operator="notEqual" val="x"/></customFilters></filterColumn></autoFilter>',
  ],
  [false, '<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>'],
  [
    false,
    '<dataValidations count="1"><dataValidation type="list" errorTitle="No" sqref="D2:D9"><formula1>"1,2"</formula1></dataValidation></dataValidations>',
  ],
  [false, '<hyperlinks><hyperlink ref="B2" location="Register!A1" display="x"/></hyperlinks>'],
  [false, '<pageMargins left="0.1" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'],
  [false, '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:x14="y"/></ext></extLst>'],
];

/** With prefixes, as some programs write. */
function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
}

function workbook(beside: readonly string[], within: readonly (typeof WITHIN)[number][], hasPrefix = false): Uint8Array {
  const files = parts(ROWS, {
    after: within
      .filter(([before]) => !before)
      .map(([, xml]) => xml)
      .join(''),
  });
  const head = within
    .filter(([before]) => before)
    .map(([, xml]) => xml)
    .join('');
  const sheet = (files[SHEET] ?? '').replace('<sheetData>', `${head}<sheetData>`);
  return zipped({
    ...(Object.assign({}, ...beside.map((kind) => BESIDE[kind])) as Files),
    ...files,
    [SHEET]: hasPrefix ? prefixed(sheet) : sheet,
  });
}

async function copyOf(
  file: Uint8Array,
  name = 'register.xlsx',
  ...args: string[]
): Promise<{ copy: Buffer; stderr: string; stdout: string }> {
  await writeFile(join(folder, name), file);
  const before = await readdir(folder);
  const { code, stderr, stdout } = await called('review', [join(folder, name), '--date', '2026-11-26', ...args]);
  expect(code).toBe(0);
  const made = (await readdir(folder)).find((each) => !before.includes(each)) ?? '';
  return { copy: await readFile(join(folder, made)), stderr, stdout };
}

test('any workbook’s parts are in its copy byte for byte, and what the register’s sheet says to the letter', async () => {
  const property = fc.asyncProperty(
    fc.subarray(Object.keys(BESIDE)),
    fc.subarray([...WITHIN]),
    fc.boolean(),
    async (beside, within, hasPrefix) => {
      folder = await newFolder();
      const file = workbook(beside, within, hasPrefix);
      const { copy } = await copyOf(file);
      expect(changedParts(file, copy)).toEqual([]);
      const sheet = partOf(copy, SHEET);
      // Before the column widths, of which ours are two more.
      for (const [, xml] of within)
        expect(sheet).toContain((hasPrefix ? prefixed(xml) : xml).replace('</cols>', '').replace('</x:cols>', ''));
      for (const row of ROWS.match(/<c .*?<\/c>/g) ?? []) expect(sheet).toContain(hasPrefix ? prefixed(row) : row);
      const { workbook: back } = await openWorkbookFile(copy, 'copy.xlsx');
      expect(back.sheets.map(({ name }) => name)).toEqual(['Register', 'Review Autumn 2026']);
      expect([...(back.sheets[0]?.cells.values() ?? [])].map(({ value }) => value)).toContain('Outvention status');
    },
  );
  await fc.assert(property, { numRuns: tries(8) });
});

test('a copy that is reviewed again has its columns and its review once, and next term’s review leaves all else as it is', async () => {
  const { copy } = await copyOf(workbook(['a picture'], []));
  const { copy: second } = await copyOf(copy, 'second.xlsx');
  const { copy: third } = await copyOf(second, 'third.xlsx', '--date', '2027-02-10');
  const { workbook: back } = await openWorkbookFile(third, 'third.xlsx');
  expect(back.sheets.map(({ name, charts }) => [name, charts.length])).toEqual([
    ['Register', 0],
    ['Review Autumn 2026', 1],
    ['Review Spring 2027', 2],
  ]);
  const texts = back.sheets.map(({ cells }) => [...cells.values()].map(({ value }) => value));
  expect(texts.map((values) => values.filter((value) => value === 'Outvention status').length)).toEqual([1, 0, 0]);
  expect(texts.map((values) => values.filter((value) => value === 'How the figures were made').length)).toEqual([0, 1, 1]);
  expect(changedParts(second, third)).toEqual([]);
});

test('--from takes last term’s review up from another file, with what was decided in it', async () => {
  const { copy } = await copyOf(workbook([], []));
  const file = await openWorkbookFile(copy, 'copy.xlsx');
  const review = file.workbook.sheets[1];
  const line = [...(review?.cells ?? [])].find(([, { value }]) => value === 'Phonics')?.[0] ?? 0;
  const heading = [...(review?.cells ?? [])].find(([, { value }]) => value === 'Decision')?.[0] ?? 0;
  const place = line - (line % 20_000) + (heading % 20_000);
  review?.cells.set(place, { ...review.cells.get(place), value: 'Stop' });
  const values = new Map(file.workbook.sheets.map(({ id, cells }) => [id, cells]));
  const valueAt = (id: number, row: number, column: number): Scalar => values.get(id)?.get(row * 20_000 + column)?.value ?? '';
  await writeFile(join(folder, 'autumn.xlsx'), await file.save({ valueAt, customNames: new Set() }));
  const { copy: spring } = await copyOf(workbook([], []), 'spring.xlsx', '--date', '2027-02-10', '--from', join(folder, 'autumn.xlsx'));
  const { workbook: back } = await openWorkbookFile(spring, 'spring.xlsx');
  expect(back.sheets.map(({ name }) => name)).toEqual(['Register', 'Review Autumn 2026', 'Review Spring 2027']);
  const said = [...(back.sheets[2]?.cells.values() ?? [])].map(({ value }) => (typeof value === 'string' ? value : ''));
  expect(said.some((text) => /Autumn 2026.*Stop|Stop.*Autumn 2026/.test(text))).toBe(true);
  const { code, stderr } = await called('review', [join(folder, 'spring.xlsx'), '--from', join(folder, 'spring.xlsx')]);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/there is no review in "spring\.xlsx"/)]);
});

test('a signature that can’t hold for the copy is left out, which is said before it is saved', async () => {
  const origin = `<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`;
  const files = parts(ROWS);
  const file = zipped({
    ...files,
    '_rels/.rels': (files['_rels/.rels'] ?? '').replace('</Relationships>', origin),
    '_xmlsignatures/origin.sigs': '',
    '_xmlsignatures/_rels/origin.sigs.rels': relations(['rId1', 'signature', 'sig1.xml']),
    '_xmlsignatures/sig1.xml': '<Signature/>',
  });
  const { copy, stderr } = await copyOf(file);
  expect(stderr).toBe('The file is digitally signed. A signature holds for that very file, so the copy is made without it.\n');
  expect(copy.includes('_xmlsignatures')).toBe(false);
  expect(partOf(copy, '_rels/.rels')).toContain('xl/workbook.xml');
});

test('the copy of a workbook with macros has them, and the name that Excel opens them under', async () => {
  const files = parts(ROWS);
  const types = (files['[Content_Types].xml'] ?? '').replace(
    /application[^"]*sheet\.main\+xml/,
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  const { copy, stdout } = await copyOf(zipped({ ...files, '[Content_Types].xml': types, 'xl/vbaProject.bin': 'macros' }), 'register.xlsm');
  expect([partOf(copy, 'xl/vbaProject.bin'), stdout]).toEqual(['macros', expect.stringContaining('register - review.xlsm')]);
});

test('text that starts like a formula is marked as text, so that entering it again in Excel keeps it so', async () => {
  const { copy } = await copyOf(
    new TextEncoder().encode('Pupil,Intervention,Mins,Times a week\n"=HYPERLINK(""x"")",Phonics,30,5\n'),
    'list.csv',
  );
  const style = Number(/<c r="A2" s="(\d+)" t="inlineStr"/.exec(partOf(copy, SHEET))?.[1]);
  const formats = /<cellXfs.*<\/cellXfs>/s.exec(partOf(copy, 'xl/styles.xml'))?.[0].match(/<xf .*?(?:\/>|<\/xf>)/gs) ?? [];
  expect(formats[style]).toContain('quotePrefix="1"');
  expect(partOf(copy, SHEET)).not.toMatch(/<c r="B2" s=/);
});

test('a tab that nobody touched stays the open one, and names of other sheets stay with them', async () => {
  const files = parts(ROWS);
  const two = (files['xl/workbook.xml'] ?? '')
    .replace('<sheets>', '<bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Notes" sheetId="9" r:id="rId9"/>')
    .replace('</sheets>', '</sheets><definedNames><definedName name="Own" localSheetId="1">Register!$A$1</definedName></definedNames>');
  const rels = (files['xl/_rels/workbook.xml.rels'] ?? '').replace(
    '</Relationships>',
    `<Relationship Id="rId9" Type="${OFFICE}/worksheet" Target="worksheets/notes.xml"/></Relationships>`,
  );
  const notes = (files[SHEET] ?? '')
    .replace('<sheetData>', '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>')
    .replace(/<row.*<\/row>/s, '');
  const file = zipped({ ...files, 'xl/workbook.xml': two, 'xl/_rels/workbook.xml.rels': rels, 'xl/worksheets/notes.xml': notes });
  const { copy } = await copyOf(file);
  expect(changedParts(file, copy)).toEqual([]);
  expect(partOf(copy, 'xl/workbook.xml')).toMatch(/activeTab="0".*<definedName name="Own" localSheetId="1">/s);
});
