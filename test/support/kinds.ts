/** What a workbook may hold beside cells: parts, where they are led from, and what the sheet and the workbook say of them. */
import { MAIN, OFFICE, SHEET, type Parts } from './madeByHand';

const MS = 'http://schemas.microsoft.com/office';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface Kind {
  readonly files: Parts;
  /** Of a part, or of all parts with this ending. */
  readonly types?: readonly (readonly [name: string, type: string])[];
  readonly leads?: readonly (readonly [from: string, id: string, type: string, target: string])[];
  /** What the register's sheet says after its cells. */
  readonly sheet?: string;
  /** What the workbook says after its sheets. */
  readonly workbook?: string;
  readonly workbookType?: string;
}

const HEADINGS = ['Pupil', 'Intervention', 'Mins', 'Times a week'];
const BINARY = Uint8Array.from({ length: 300 }, (_, index) => (index * 73) % 256);
const WORKBOOK = 'xl/workbook.xml';
const SPACES = `xmlns:x14="${MS}/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"`;
const ext = (uri: string, xml: string): string => `<extLst><ext uri="{${uri}}" ${SPACES}>${xml}</ext></extLst>`;
const vml = (shapes: string): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${shapes}</xml>`;
const shape = (kind: string, inner: string): string =>
  `<v:shape id="_x0000_s1025" type="#_x0000_t201" style='position:absolute'><x:ClientData ObjectType="${kind}"><x:Anchor>\n 1, 15, 0, 2, 2, 31, 3, 1</x:Anchor>${inner}</x:ClientData></v:shape>`;
const VML: readonly [string, string] = ['.vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'];
const BIN: readonly [string, string] = ['.bin', 'application/octet-stream'];
const TABLE =
  `<table xmlns="${MAIN}" id="1" name="Register1" displayName="Register1" ref="A1:D3"><autoFilter ref="A1:D3"/><tableColumns count="4">` +
  `${HEADINGS.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join('')}</tableColumns></table>`;

export const KINDS: Record<string, Kind> = {
  'a slicer of a table': {
    files: {
      'xl/tables/table1.xml': TABLE,
      'xl/slicers/slicer1.xml': `<slicers xmlns="${MS}/spreadsheetml/2009/9/main"><slicer name="Intervention" cache="Slicer_Intervention" rowHeight="234950"/></slicers>`,
      'xl/slicerCaches/slicerCache1.xml': `<slicerCacheDefinition xmlns="${MS}/spreadsheetml/2009/9/main" name="Slicer_Intervention" sourceName="Intervention"><extLst><x:ext xmlns:x="${MAIN}" uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}"><x15:tableSlicerCache xmlns:x15="${MS}/spreadsheetml/2010/11/main" tableId="1" column="2"/></x:ext></extLst></slicerCacheDefinition>`,
    },
    types: [
      ['xl/tables/table1.xml', `${SHEETS}.table+xml`],
      ['xl/slicers/slicer1.xml', 'application/vnd.ms-excel.slicer+xml'],
      ['xl/slicerCaches/slicerCache1.xml', 'application/vnd.ms-excel.slicerCache+xml'],
    ],
    leads: [
      [SHEET, 'rId1', 'table', '../tables/table1.xml'],
      [SHEET, 'rId2', `${MS}/2007/relationships/slicer`, '../slicers/slicer1.xml'],
      [WORKBOOK, 'rId3', `${MS}/2007/relationships/slicerCache`, 'slicerCaches/slicerCache1.xml'],
    ],
    sheet: `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>${ext('3A4CF648-6AED-40f4-86FF-DC5316D8AED3', '<x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList>')}`,
    workbook: ext('46BE6895-7355-4a93-B00E-2C351335B9C9', '<x14:slicerCaches><x14:slicerCache r:id="rId3"/></x14:slicerCaches>'),
  },
  'a timeline': {
    files: {
      'xl/timelines/timeline1.xml': `<timelines xmlns="${MS}/spreadsheetml/2010/11/main"><timeline name="Start" cache="NativeTimeline_Start" level="2" selectionLevel="2"/></timelines>`,
      'xl/timelineCaches/timelineCache1.xml': `<timelineCacheDefinition xmlns="${MS}/spreadsheetml/2010/11/main" name="NativeTimeline_Start" sourceName="Start"><state minimalRefreshVersion="6" lastRefreshVersion="6" pivotCacheId="3" filterType="unknown"/></timelineCacheDefinition>`,
    },
    types: [
      ['xl/timelines/timeline1.xml', 'application/vnd.ms-excel.timeline+xml'],
      ['xl/timelineCaches/timelineCache1.xml', 'application/vnd.ms-excel.timelineCache+xml'],
    ],
    leads: [
      [SHEET, 'rId1', `${MS}/2011/relationships/timeline`, '../timelines/timeline1.xml'],
      [WORKBOOK, 'rId3', `${MS}/2011/relationships/timelineCache`, 'timelineCaches/timelineCache1.xml'],
    ],
    sheet: ext(
      '7E03D99C-DC04-49d9-9315-930204A7B6E9',
      '<x15:timelineRefs xmlns:x15="x15"><x15:timelineRef r:id="rId1"/></x15:timelineRefs>',
    ),
    workbook: ext(
      'D0CA8CA8-9F24-4464-BF8E-62219DCF47F9',
      '<x15:timelineCacheRefs xmlns:x15="x15"><x15:timelineCacheRef r:id="rId3"/></x15:timelineCacheRefs>',
    ),
  },
  'threaded comments with a reply': {
    files: {
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>tc={1A}</author></authors><commentList><comment ref="B2" authorId="0" shapeId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
      'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2026-09-01T10:00:00.00" personId="{2B}" id="{1A}"><text>Is this still on?</text></threadedComment><threadedComment ref="B2" dT="2026-09-02T10:00:00.00" personId="{2B}" id="{3C}" parentId="{1A}" done="1"><text>Yes &amp; weekly</text></threadedComment></ThreadedComments>`,
      'xl/persons/person.xml': `<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"><person displayName="SENCO" id="{2B}" userId="s" providerId="None"/></personList>`,
      'xl/drawings/vmlDrawing1.vml': vml(shape('Note', '<x:Row>1</x:Row><x:Column>1</x:Column>')),
    },
    types: [
      VML,
      ['xl/comments1.xml', `${SHEETS}.comments+xml`],
      ['xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
      ['xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
    ],
    leads: [
      [SHEET, 'rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      [SHEET, 'rId2', 'comments', '../comments1.xml'],
      [SHEET, 'rId3', `${MS}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
      [WORKBOOK, 'rId3', `${MS}/2017/10/relationships/person`, 'persons/person.xml'],
    ],
    sheet: '<legacyDrawing r:id="rId1"/>',
  },
  sparklines: {
    files: {},
    sheet: ext(
      '05C60535-1F16-4fd2-B633-F4F36F0B64E0',
      '<x14:sparklineGroups><x14:sparklineGroup type="column" displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Register!C2:D2</xm:f><xm:sqref>B9</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>',
    ),
  },
  'custom XML': {
    files: {
      'customXml/item1.xml': '<?xml version="1.0"?>\r\n<school  xmlns="urn:school" urn = "123456" />\r\n',
      'customXml/itemProps1.xml':
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{4D}"/>',
    },
    types: [['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml']],
    leads: [
      [WORKBOOK, 'rId3', 'customXml', '../customXml/item1.xml'],
      ['customXml/item1.xml', 'rId1', 'customXmlProps', 'itemProps1.xml'],
    ],
  },
  'a web extension in a task pane': {
    files: {
      'xl/webextensions/taskpanes.xml': `<wetp:taskpanes xmlns:wetp="${MS}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
      'xl/webextensions/webextension1.xml': `<we:webextension xmlns:we="${MS}/webextensions/webextension/2010/11" id="{5E}"><we:reference id="wa1" version="1.0.0.0" store="en-GB" storeType="OMEX"/><we:bindings><we:binding id="b" type="matrix" appref="Register!A1:D3"/></we:bindings></we:webextension>`,
    },
    types: [
      ['xl/webextensions/taskpanes.xml', 'application/vnd.ms-office.webextensiontaskpanes+xml'],
      ['xl/webextensions/webextension1.xml', 'application/vnd.ms-office.webextension+xml'],
    ],
    leads: [
      ['', 'rId2', `${MS}/2011/relationships/webextensiontaskpanes`, 'xl/webextensions/taskpanes.xml'],
      ['xl/webextensions/taskpanes.xml', 'rId1', `${MS}/2011/relationships/webextension`, 'webextension1.xml'],
    ],
  },
  'an ActiveX control': {
    files: {
      'xl/activeX/activeX1.xml': `<ax:ocx xmlns:ax="${MS}/2006/activeX" xmlns:r="${OFFICE}" ax:classid="{D7053240-CE69-11CD-A777-00DD01143C57}" ax:persistence="persistStreamInit" r:id="rId1"/>`,
      'xl/activeX/activeX1.bin': BINARY,
      'xl/drawings/vmlDrawing1.vml': vml(shape('Pict', '<x:MapOCX/>')),
    },
    types: [VML, ['xl/activeX/activeX1.xml', 'application/vnd.ms-office.activeX+xml'], ['.bin', 'application/vnd.ms-office.activeX']],
    leads: [
      [SHEET, 'rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      [SHEET, 'rId2', 'control', '../activeX/activeX1.xml'],
      ['xl/activeX/activeX1.xml', 'rId1', `${MS}/2006/relationships/activeXControlBinary`, 'activeX1.bin'],
    ],
    sheet: '<legacyDrawing r:id="rId1"/><controls><control shapeId="1025" r:id="rId2" name="Button1"/></controls>',
  },
  'a form control': {
    files: {
      'xl/ctrlProps/ctrlProp1.xml': `<formControlPr xmlns="${MS}/spreadsheetml/2009/9/main" objectType="Drop" dropStyle="combo" dx="16" fmlaLink="$C$2" fmlaRange="$B$2:$B$3" sel="0" val="0"/>`,
      'xl/drawings/vmlDrawing1.vml': vml(shape('Drop', '<x:FmlaLink>$C$2</x:FmlaLink>')),
    },
    types: [VML, ['xl/ctrlProps/ctrlProp1.xml', 'application/vnd.ms-excel.controlproperties+xml']],
    leads: [
      [SHEET, 'rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      [SHEET, 'rId2', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
    ],
    sheet:
      '<legacyDrawing r:id="rId1"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls><control shapeId="1025" r:id="rId2" name="Drop Down 1"/></controls></mc:Choice></mc:AlternateContent>',
  },
  'macros, signed': {
    files: { 'xl/vbaProject.bin': BINARY, 'xl/vbaProjectSignature.bin': BINARY.slice(9) },
    types: [
      ['xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject'],
      ['xl/vbaProjectSignature.bin', 'application/vnd.ms-office.vbaProjectSignature'],
    ],
    leads: [
      [WORKBOOK, 'rId3', `${MS}/2006/relationships/vbaProject`, 'vbaProject.bin'],
      ['xl/vbaProject.bin', 'rId1', `${MS}/2006/relationships/vbaProjectSignature`, 'vbaProjectSignature.bin'],
    ],
    workbookType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  },
  'printer settings': {
    files: { 'xl/printerSettings/printerSettings1.bin': BINARY },
    types: [['.bin', `${SHEETS}.printerSettings`]],
    leads: [[SHEET, 'rId1', 'printerSettings', '../printerSettings/printerSettings1.bin']],
    sheet: '<pageSetup paperSize="9" orientation="landscape"  r:id="rId1"/>',
  },
  'a link to another workbook': {
    files: {
      'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Autumn"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="E1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    },
    types: [['xl/externalLinks/externalLink1.xml', `${SHEETS}.externalLink+xml`]],
    leads: [
      [WORKBOOK, 'rId3', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['xl/externalLinks/externalLink1.xml', 'rId1', 'externalLinkPath', 'file:///S:/SEND/Last%20year.xlsx'],
    ],
    workbook:
      '<externalReferences><externalReference r:id="rId3"/></externalReferences><definedNames><definedName name="Last">[1]Autumn!$E$1</definedName></definedNames>',
  },
  'an embedded document': {
    files: { 'xl/embeddings/oleObject1.bin': BINARY, 'xl/drawings/vmlDrawing1.vml': vml(shape('Pict', '')) },
    types: [VML, BIN],
    leads: [
      [SHEET, 'rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      [SHEET, 'rId2', 'oleObject', '../embeddings/oleObject1.bin'],
    ],
    sheet: '<legacyDrawing r:id="rId1"/><oleObjects><oleObject progId="Document" shapeId="1025" r:id="rId2"/></oleObjects>',
  },
  'a data connection with its query': {
    files: {
      'xl/tables/table1.xml': TABLE.replace('id="1" name', 'id="1" tableType="queryTable" name'),
      'xl/queryTables/queryTable1.xml': `<queryTable xmlns="${MAIN}" name="ExternalData_1" connectionId="1" autoFormatId="16"><queryTableRefresh nextId="5"/></queryTable>`,
      'xl/connections.xml': `<connections xmlns="${MAIN}"><connection id="1" name="MIS" type="5" refreshedVersion="6" background="1"><dbPr connection="Provider=x" command="SELECT * FROM [Register]"/></connection></connections>`,
    },
    types: [
      ['xl/tables/table1.xml', `${SHEETS}.table+xml`],
      ['xl/queryTables/queryTable1.xml', `${SHEETS}.queryTable+xml`],
      ['xl/connections.xml', `${SHEETS}.connections+xml`],
    ],
    leads: [
      [SHEET, 'rId1', 'table', '../tables/table1.xml'],
      ['xl/tables/table1.xml', 'rId1', 'queryTable', '../queryTables/queryTable1.xml'],
      [WORKBOOK, 'rId3', 'connections', 'connections.xml'],
    ],
    sheet: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  },
  'a sensitivity label and properties of one’s own': {
    files: {
      'docMetadata/LabelInfo.xml':
        '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{6F}" enabled="1"/></clbl:labelList>',
      'docProps/custom.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
    },
    types: [
      ['docMetadata/LabelInfo.xml', 'application/vnd.ms-office.classificationlabels+xml'],
      ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
    ],
    leads: [
      ['', 'rId2', `${MS}/2020/02/relationships/classificationlabels`, 'docMetadata/LabelInfo.xml'],
      ['', 'rId3', 'custom-properties', 'docProps/custom.xml'],
    ],
  },
};
