/** Of each kind of thing that a workbook may hold beside cells, one that is listed and led to as Excel does it. */
import { reopened } from '../../emulator/test/files/reopen';
import { openWorkbookFile } from '../../emulator/files/xlsx';
import { KINDS, type Kind } from '../support/kinds';
import { cell, copyOf, OFFICE, register, SHEET } from '../support/madeByHand';
import { changedParts, partOf } from '../support/packages';

const TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';
const relsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

function leadsFrom({ leads = [] }: Kind, home: string): string {
  return leads
    .filter(([from]) => from === home)
    .map(([, id, type, target]) => {
      const mode = target.includes(':') ? ' TargetMode="External"' : '';
      return `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"${mode}/>`;
    })
    .join('');
}

/** A register on whose sheet, or in whose workbook, the thing is. */
function registerWith(kind: Kind, rows = ''): Uint8Array {
  const types = (kind.types ?? []).map(([name, type]) =>
    name.startsWith('.')
      ? `<Default Extension="${name.slice(1)}" ContentType="${type}"/>`
      : `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  const atEnd = (more: string) => (text: string) => text.replace(/<\/[\w:]+>$/, (end) => more + end);
  const homes = new Set((kind.leads ?? []).map(([from]) => from).filter((from) => from !== '' && from !== WORKBOOK));
  const rels = [...homes].map((home) => [
    relsOf(home),
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${leadsFrom(kind, home)}</Relationships>`,
  ]);
  return register(
    {
      [TYPES]: (text) => atEnd(types.join(''))(text).replace(/[^"]*sheet\.main\+xml/, (type) => kind.workbookType ?? type),
      [relsOf('')]: atEnd(leadsFrom(kind, '')),
      [relsOf(WORKBOOK)]: atEnd(leadsFrom(kind, WORKBOOK)),
      [WORKBOOK]: atEnd(kind.workbook ?? ''),
      [SHEET]: (text) => atEnd(kind.sheet ?? '')(text.replace('</sheetData>', `${rows}</sheetData>`)),
    },
    { ...kind.files, ...(Object.fromEntries(rels) as Record<string, string>) },
  );
}

test.each(Object.entries(KINDS))('%s: its parts are in the copy byte for byte, and led to as they were', async (_, kind) => {
  const file = registerWith(kind);
  const copy = await copyOf(file);
  expect(changedParts(file, copy)).toEqual([]);
  const elements = (from: Uint8Array): string[] =>
    [TYPES, relsOf(WORKBOOK)].flatMap((list) => partOf(from, list).match(/<(?:Default|Override|Relationship) [^>]*>/g) ?? []);
  expect(elements(copy)).toEqual(expect.arrayContaining(elements(file)));
  expect(partOf(copy, SHEET)).toContain(kind.sheet ?? '');
  // Behind its last name there is one of ours.
  expect(partOf(copy, WORKBOOK)).toContain((kind.workbook ?? '').replace('</definedNames>', ''));
  // Every part has a kind, and everything leads somewhere.
  await reopened(await openWorkbookFile(copy, 'copy.xlsx'));
});

test('a control and a text box right of the register move on with the cells that they set, list and show', async () => {
  const file = registerWith(
    {
      files: {
        'xl/ctrlProps/ctrlProp1.xml': '<formControlPr objectType="Drop" fmlaLink="$H$2" fmlaRange="Register!$B$2:$B$3" sel="0"/>',
        'xl/drawings/vmlDrawing1.vml': '<xml xmlns:x="x"><x:ClientData><x:FmlaLink>$H$2</x:FmlaLink></x:ClientData></xml>',
        'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="xdr"><xdr:sp macro="" textlink="Register!$H$2"/></xdr:wsDr>',
      },
      types: [['.vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing']],
      leads: [
        [SHEET, 'rId1', 'drawing', '../drawings/drawing1.xml'],
        [SHEET, 'rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        [SHEET, 'rId3', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
      ],
      sheet:
        '<colBreaks count="1" manualBreakCount="1"><brk id="7" max="1048575" man="1"/></colBreaks><cellWatches><cellWatch r="H2"/></cellWatches>' +
        '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><controls><control shapeId="1" r:id="rId3"><controlPr linkedCell="H2" listFillRange="B2:B3">' +
        '<anchor><from><xdr:col>7</xdr:col><xdr:row>1</xdr:row></from></anchor></controlPr></control></controls>',
    },
    `<row r="9">${cell('H9', 'beside')}</row>`,
  );
  const copy = await copyOf(file);
  expect(partOf(copy, 'xl/ctrlProps/ctrlProp1.xml')).toContain('fmlaLink="$J$2" fmlaRange="Register!$B$2:$B$3"');
  expect(partOf(copy, 'xl/drawings/vmlDrawing1.vml')).toContain('<x:FmlaLink>$J$2<');
  expect(partOf(copy, 'xl/drawings/drawing1.xml')).toContain('textlink="Register!$J$2"');
  const sheet = partOf(copy, SHEET);
  expect(sheet).toMatch(/<brk id="9".*<cellWatch r="J2"\/>.*linkedCell="J2" listFillRange="B2:B3".*<xdr:col>9</);
});
