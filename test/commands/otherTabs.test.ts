/** Tabs that are no worksheets: charts on a tab of their own, dialogs and macros of old versions of Excel. */
import { openWorkbookFile } from '../../emulator/files/xlsx';
import { STILL } from '../../emulator/test/files/make';
import { copyOf, MAIN, OFFICE, register, reviewOf, sheetsOf, withTab } from '../support/madeByHand';
import { changedParts, partOf } from '../support/packages';

const CHART = {
  name: 'Hours &amp; weeks',
  type: `${OFFICE}/chartsheet`,
  part: 'chartsheets/sheet1.xml',
  xml: `<chartsheet xmlns="${MAIN}"  ><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews></chartsheet>`,
};

const TABS = [
  ['a chart', CHART],
  ['a dialog', { name: 'Dialog1', type: `${OFFICE}/dialogsheet`, part: 'dialogsheets/sheet1.xml', xml: `<dialogsheet xmlns="${MAIN}"/>` }],
  [
    'macros',
    {
      name: 'Macro1',
      type: 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
      part: 'macrosheets/sheet1.xml',
      xml: `<xm:macrosheet xmlns="${MAIN}" xmlns:xm="m"><sheetData><row r="1"><c r="A1"><f>HALT()</f></c></row></sheetData></xm:macrosheet>`,
    },
  ],
] as const;

describe.each(TABS)('a tab that is %s', (_, tab) => {
  test('stands where it stood in the copy, byte for byte', async () => {
    const file = withTab(tab);
    const copy = await copyOf(file);
    expect(changedParts(file, copy)).toEqual([]);
    const [before, other, review, ...more] = await sheetsOf(copy);
    expect([before?.name, other?.kind, review?.name, more.length]).toEqual(['Register', 'OBJECT', 'Review Autumn 2026', 0]);
  });

  test('is passed over where it comes first and is the open one', async () => {
    const file = withTab(tab, 'before');
    const copy = await copyOf(file);
    expect(changedParts(file, copy)).toEqual([]);
    expect((await sheetsOf(copy)).map(({ name }) => name).slice(1)).toEqual(['Register', 'Review Autumn 2026']);
  });
});

test('a chart on a tab of its own is named as it is, and said to hold no register where it is asked for', async () => {
  const [chart] = await sheetsOf(withTab(CHART, 'before'));
  expect([chart?.name, chart?.cells.size]).toEqual(['Hours & weeks', 0]);
  const { code, stderr, copy } = await reviewOf(withTab(CHART), '--sheet', 'Hours & weeks');
  expect([code, copy]).toEqual([2, undefined]);
  expect(stderr).toMatch(/^[^\n]*Hours & weeks[^\n]*\.\n$/);
});

test('a chart on a tab of its own is renamed, moved and taken out as any other tab', async () => {
  const file = await openWorkbookFile(withTab(CHART), 'register.xlsx');
  const chart = file.workbook.sheets.pop();
  if (!chart) throw new Error('No chart.');
  file.workbook.sheets.unshift({ ...chart, name: 'Hours' });
  const moved = await file.save(STILL);
  expect((await sheetsOf(moved)).map(({ name, kind }) => [name, kind])).toEqual([
    ['Hours', 'OBJECT'],
    ['Register', undefined],
  ]);
  expect(partOf(moved, 'xl/chartsheets/sheet1.xml')).toBe(CHART.xml);
  file.workbook.sheets.shift();
  const without = await file.save(STILL);
  expect((await sheetsOf(without)).map(({ name }) => name)).toEqual(['Register']);
  expect(partOf(without, 'xl/chartsheets/sheet1.xml')).toBe('');
});

test('a workbook of charts alone has no register, which is said', async () => {
  const alone = register({
    'xl/_rels/workbook.xml.rels': (text) => text.replace('/worksheet"', '/chartsheet"'),
  });
  const { code, stderr } = await reviewOf(alone);
  expect([code, stderr]).toEqual([2, expect.stringContaining('has no worksheets in it')]);
});
