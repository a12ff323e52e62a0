/** Charts on the register's own sheet come through, also those of a kind that is not known here. */
import { unzipped } from '../../emulator/test/files/reopen';
import { relations } from '../../emulator/test/files/make';
import { MAIN, OFFICE, SHEET, copyOf, register } from '../support/madeByHand';
import { partOf } from '../support/packages';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

function chartOf(kind: string): string {
  const series = '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Register!$C$2:$C$3</c:f></c:numRef></c:val></c:ser>';
  return `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:${kind}>${series}</c:${kind}></c:plotArea></c:chart></c:chartSpace>`;
}

/** Drawn over columns A to C, which nothing moves. */
function withChart(kind: string): Uint8Array {
  const places = '<xdr:from><xdr:col>0</xdr:col><xdr:row>5</xdr:row></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:row>9</xdr:row></xdr:to>';
  const frame = `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/></xdr:nvGraphicFramePr><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return register(
    { [SHEET]: (text) => text.replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>') },
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns="${MAIN}"><xdr:twoCellAnchor>${places}${frame}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': relations(['rId1', 'chart', '../charts/chart1.xml']),
      'xl/charts/chart1.xml': chartOf(kind),
    },
  );
}

test.each(['barChart', 'radarChart', 'stockChart', 'bubbleChart', 'surfaceChart', 'ofPieChart', 'treemapOfTomorrow'])(
  'a %s stays where it is, byte for byte',
  async (kind) => {
    const file = withChart(kind);
    const copy = await copyOf(file);
    for (const part of ['xl/drawings/drawing1.xml', 'xl/drawings/_rels/drawing1.xml.rels', 'xl/charts/chart1.xml'])
      expect(partOf(copy, part)).toBe(unzipped(file).get(part)?.toString());
    expect(partOf(copy, SHEET)).toContain('<drawing r:id="rId1"/>');
  },
);
