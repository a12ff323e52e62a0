/** What the tests of gas-fakes say of copying, in our own words (cells.test.ts says where they are from). */
import { filled, notation, sheetWith } from '../../support';

type Range = GoogleAppsScript.Spreadsheet.Range;

const WHITE = '#ffffff';
const RED = '#ff0000';
const GREY = '#cccccc';

// testsheets.js, Range.copyTo
describe('copying', () => {
  const copying = () => {
    const all = sheetWith([
      ['V1', 'V2'],
      ['V3', 'V4'],
    ]);
    const at = (text: string): Range => all.sheet.getRange(text);
    const looks = (text: string): unknown[] => [at(text).getBackgrounds().flat(), at(text).getFontWeights().flat()];
    return { ...all, at, looks, source: at('A1:B2').setBackground(RED).setFontWeight('bold') };
  };
  const block = [
    ['V1', 'V2'],
    ['V3', 'V4'],
  ];
  const copiedLook = [
    [RED, RED, RED, RED],
    ['bold', 'bold', 'bold', 'bold'],
  ];

  it('onto the same size fills it, and onto one cell fills as much as the source has', () => {
    const { at, looks, source } = copying();
    source.copyTo(at('D1:E2'));
    source.copyTo(at('G1'));
    expect([at('D1:E2').getValues(), at('G1:H2').getValues()]).toEqual([block, block]);
    expect([looks('D1:E2'), looks('G1:H2')]).toEqual([copiedLook, copiedLook]);
  });

  it('onto a larger size repeats the source as often as the whole of it fits in, and leaves the rest alone', () => {
    const { at, looks, source } = copying();
    source.copyTo(at('J1:L4'));
    expect(at('J1:L4').getValues()).toEqual([...block, ...block].map((line) => [...line, '']));
    expect([looks('J1:K2'), looks('J3:K4')]).toEqual([copiedLook, copiedLook]);
    expect(looks('L1:L2')).toEqual([
      [WHITE, WHITE],
      ['normal', 'normal'],
    ]);
  });

  it('onto a size that is larger one way and smaller the other keeps the source whole', () => {
    const { at, source } = copying();
    source.copyTo(at('D1:F1'));
    expect(at('D1:F2').getValues()).toEqual(block.map((line) => [...line, '']));
  });

  it.each(['D5:E6', 'G5', 'J5:L8'])('of contents alone onto %s keeps the look', (target) => {
    const { at, source } = copying();
    at('D5:L8').setBackground(GREY);
    source.copyTo(at(target), { contentsOnly: true });
    expect(at(target).offset(0, 0, 2, 2).getValues()).toEqual(block);
    expect(at('D5:L8').getBackgrounds()).toEqual(filled(at('D5:L8'), GREY));
  });

  it.each(['D9:E10', 'G9', 'J9:L12'])('of formats alone onto %s keeps the values', (target) => {
    const { at, looks, source } = copying();
    at('D9:L12').setValues(filled(at('D9:L12'), 'Z'));
    source.copyTo(at(target), { formatOnly: true });
    expect(at('D9:L12').getValues()).toEqual(filled(at('D9:L12'), 'Z'));
    expect(looks(notation(at(target).offset(0, 0, 2, 2)))).toEqual(copiedLook);
    expect(at('L9').getBackground()).toBe(WHITE);
  });

  it('by a kind alone, without the third argument, takes the format along whatever the kind', () => {
    const { at, source, SpreadsheetApp } = copying();
    at('J13:L16').setBackground(GREY);
    const copyTo = source.copyTo.bind(source) as (target: Range, kind: unknown) => void;
    copyTo(at('J13:L16'), SpreadsheetApp.CopyPasteType.PASTE_VALUES);
    expect(at('J13:K16').getValues()).toEqual([...block, ...block]);
    expect([at('J13').getBackground(), at('L13').getBackground()]).toEqual([RED, GREY]);
  });

  it('of empty cells empties what they are copied onto', () => {
    const { at } = copying();
    at('A100:B101').copyTo(at('A1:B2'));
    expect([at('A1:B2').isBlank(), at('A1').getBackground()]).toEqual([true, WHITE]);
  });

  it('refuses no target, a target that is no range, and a third argument that is no boolean', () => {
    const { source, at, SpreadsheetApp } = copying();
    const copyTo = source.copyTo.bind(source) as (...args: unknown[]) => void;
    for (const args of [[], ['not a range'], [at('D1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, 'no boolean']]) {
      expect(() => {
        copyTo(...args);
      }).toThrow("don't match the method signature");
    }
  });
});

// testsheets.js, Range.moveTo
it.each([
  ['D1', 'D1:E2', 'A1:B2'],
  ['B1', 'B1:C2', 'A1:A2'],
])('cutting and pasting to %s takes values and looks away, also where the two places overlap', (target, there, empty) => {
  const values = [
    ['A1', 'B1'],
    ['A2', 'B2'],
  ];
  const { sheet } = sheetWith(values);
  const source = sheet.getRange('A1:B2').setBackground(RED).setFontWeight('bold');
  source.moveTo(sheet.getRange(target));
  const [moved, left] = [sheet.getRange(there), sheet.getRange(empty)];
  expect([moved.getValues(), moved.getBackground(), moved.getFontWeight()]).toEqual([values, RED, 'bold']);
  expect([left.isBlank(), left.getBackground(), left.getFontWeight()]).toEqual([true, WHITE, 'normal']);
});
