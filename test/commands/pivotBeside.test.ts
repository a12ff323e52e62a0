/** A pivot table right of the register moves on with its cells: it says by itself where it stands. */
import { relations } from '../../emulator/test/files/make';
import { MAIN, SHEET, cell, copyOf, register } from '../support/madeByHand';
import { partOf } from '../support/packages';

const PIVOT = 'xl/pivotTables/pivotTable1.xml';
const definition = (ref: string): string =>
  `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="1"><location ref="${ref}" firstHeaderRow="1" firstDataRow="2" firstDataCol="1"/><filters count="1"><filter><autoFilter ref="A1"/></filter></filters></pivotTableDefinition>`;

test.each([
  ['H1:I9', 'J1:K9'],
  ['A20:B25', 'A20:B25'],
])('from %s to %s, when two columns are put in after the register', async (before, after) => {
  const file = register(
    { [SHEET]: (text) => text.replace('</row><row r="2">', `${cell('H1', 'Row Labels')}</row><row r="2">`) },
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']),
      [PIVOT]: definition(before),
    },
  );
  const copy = await copyOf(file);
  expect(partOf(copy, SHEET)).toContain('r="J1"');
  expect(partOf(copy, PIVOT)).toBe(definition(after));
});
