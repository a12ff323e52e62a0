/** Nothing hangs: what would take far too much work shows what the file stores, or Sheets' own error, within seconds. */
import { editCell } from '../../workbook/cells';
import { desk } from './desk';

const SECONDS = 1000;

function within(seconds: number, run: () => void): void {
  const started = Date.now();
  run();
  expect(Date.now() - started).toBeLessThan(seconds * SECONDS);
}

describe('work without end', () => {
  test('a column in which each cell asks twice for the one above is worked out once a cell, its format too', () => {
    const cells = Object.fromEntries(Array.from({ length: 45 }, (_, i) => [`A${i + 3}`, `=IF(B${i + 3}=B${i + 2},A${i + 2},A${i + 2}+1)`]));
    const { at, calculator } = desk({ A2: '1', ...cells });
    within(3, () => {
      expect(at('A47')).toBe(1);
      expect(calculator.numberFormat(0, 47, 1)).toBeUndefined();
    });
  });

  test('an array larger than any sheet shows what the file stores', () => {
    const { sheet, calculator, at } = desk();
    editCell(sheet, 1, 1, { formula: '=SUM(SEQUENCE(100000000))', stored: 30 });
    editCell(sheet, 2, 1, { formula: '=SEQUENCE(100000,100000)' });
    within(3, () => {
      expect(at('A1')).toBe(30);
      expect(calculator.storedBecause(0, 1, 1)).toContain('more work than a register needs');
      expect(at('A2')).toMatchObject({ error: '#ERROR!' });
    });
  });

  test('a calculation that has had enough goes on with what the file stores', () => {
    const { sheet, at } = desk();
    for (let row = 1; row <= 40_000; row += 1) editCell(sheet, row, 2, { value: row });
    sheet.rowCount = 40_000;
    for (let row = 1; row <= 2000; row += 1) editCell(sheet, row, 1, { formula: `=COUNTIF(B$1:B$40000,B${row})`, stored: 7 });
    within(20, () => {
      const all = Array.from({ length: 2000 }, (_, index) => at(`A${index + 1}`));
      expect([all[0], all[1999]]).toEqual([1, 7]);
    });
  });
});

describe('more formulas than can be worked out in time', () => {
  test('are worked out as far as that goes, and the rest show what the file stores, each with the reason', () => {
    const { sheet, calculator, at } = desk({ B1: '=1+1' });
    const formula = `=LEN("${'x'.repeat(40_000)}")`;
    sheet.rowCount = 300;
    for (let row = 1; row <= 300; row += 1) editCell(sheet, row, 1, { formula, stored: 7 });
    editCell(sheet, 1, 3, { formula: '=A1+A300' });
    expect([at('A1'), at('A150'), at('A300'), at('B1'), at('C1')]).toEqual([40_000, 40_000, 7, 2, 40_007]);
    expect(calculator.storedBecause(0, 150, 1)).toBeUndefined();
    expect(calculator.storedBecause(0, 300, 1)).toContain('more work than a register needs');
  });

  test('leave the work of looking through ranges to those that are read', () => {
    const { sheet, at } = desk({ C1: '=SUM(B1:B3)', B1: '1', B2: '2', B3: '3' });
    for (let row = 1; row <= 300; row += 1) editCell(sheet, row, 1, { formula: `=LEN("${'x'.repeat(40_000)}")`, stored: 7 });
    expect([at('A300'), at('C1')]).toEqual([7, 6]);
  });

  test('are fewer where they make arrays than where they look through ranges', () => {
    const { sheet, at } = desk();
    sheet.rowCount = 40_000;
    for (let row = 1; row <= 40_000; row += 1) editCell(sheet, row, 2, { value: row });
    for (let row = 1; row <= 40; row += 1) {
      editCell(sheet, row, 3, { formula: `=SUM(B$1:B$40000)+${row}`, stored: 7 });
      editCell(sheet, row, 4, { formula: `=SUMPRODUCT((B$1:B$40000>${row})*1)`, stored: 7 });
    }
    const both = Array.from({ length: 40 }, (_, i) => [at(`C${i + 1}`), at(`D${i + 1}`)]);
    expect([both[0], both[9]]).toEqual([
      [800_020_001, 39_999],
      [800_020_010, 39_990],
    ]);
    expect(both[39]).toEqual([7, 7]);
  });
});

test('of a column of running totals the last is as right as the first', () => {
  const { sheet, at } = desk();
  for (let row = 1; row <= 3000; row += 1) {
    editCell(sheet, row, 2, { value: row === 5 ? 'absent' : 1 });
    editCell(sheet, row, 3, { formula: `=SUM(B$1:B${row})`, stored: 7 });
    editCell(sheet, row, 4, { formula: `=MAX(C$1:C${row})-MIN(B$1:B${row})+COUNT(B$1:B${row})-COUNTA(B$1:B${row})`, stored: 7 });
  }
  sheet.rowCount = 3000;
  expect([at('C1'), at('C4'), at('C5'), at('C3000'), at('D4'), at('D3000')]).toEqual([1, 4, 4, 2999, 3, 2997]);
});

describe('texts without end', () => {
  test('one that doubles with every row ends in an error of Sheets’ own', () => {
    const doubled = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`A${i + 2}`, `=A${i + 1}&A${i + 1}`]));
    const { at } = desk({ A1: 'abc', ...doubled });
    within(3, () => {
      expect(at('A15')).toHaveLength(3 * 2 ** 14);
      expect(at('A41')).toMatchObject({ error: '#VALUE!' });
    });
  });

  test.each([
    '=REPT("x",1000000000)',
    '=SUBSTITUTE(REPT("a",40000),"a",REPT("b",40000))',
    '=REGEXREPLACE(REPT("a",40000),"a",REPT("b",40000))',
    '=JOIN("",REPT("a",40000),REPT("b",40000))',
  ])('%s is refused before it is made', (formula) => {
    within(3, () => {
      expect(desk({ A1: formula }).at('A1')).toMatchObject({ error: '#VALUE!' });
    });
  });
});

describe('patterns that go back and forth without end', () => {
  test.each(['(a+)+$', '(a|a)*$', '((a*)*)*b', '^(\\w+\\s?)*$'])('%s shows what the file stores', (pattern) => {
    const { sheet, at } = desk();
    editCell(sheet, 1, 1, { formula: `=REGEXMATCH("${'a'.repeat(60)}!","${pattern}")`, stored: true });
    within(3, () => {
      expect(at('A1')).toBe(true);
    });
  });

  test.each([
    ['=REGEXMATCH("3 x 20 mins","(\\d+) x (\\d+)")', true],
    ['=REGEXEXTRACT("3 x 20 mins","x (\\d+)")', '20'],
    ['=REGEXMATCH("AB","^(A|B)+$")', true],
    ['=REGEXREPLACE("Room 4.12","[^\\d.]+","")', '4.12'],
  ])('%s is worked out as ever', (formula, expected) => {
    expect(desk({ A1: formula }).at('A1')).toBe(expected);
  });
});

test('a SUBTOTAL leaves other SUBTOTALs out, and rows that a filter hides', () => {
  const { at, sheet, calculator } = desk({
    C1: 'Mins',
    C2: '30',
    C3: '20',
    C4: '=SUBTOTAL(9,C2:C3)',
    C5: '=SUBTOTAL(9,C2:C4)',
    C6: '=SUM(C2:C4)',
  });
  expect([at('C4'), at('C5'), at('C6')]).toEqual([50, 50, 100]);
  sheet.hiddenRows.add(3);
  calculator.invalidate();
  expect([at('C5'), desk({ A1: '=SUBTOTAL(99,B1)' }).at('A1')]).toEqual([50, expect.objectContaining({ error: '#VALUE!' })]);
  sheet.filter = { area: { row: 1, column: 3, rows: 3, columns: 1 }, hiddenValues: new Map([[3, ['20']]]) };
  calculator.invalidate();
  expect(at('C5')).toBe(30);
});

test('SUBTOTAL 109 leaves out rows hidden by hand as well', () => {
  const { at, sheet } = desk({ A1: '30', A2: '20', A3: '=SUBTOTAL(109,A1:A2)' });
  sheet.hiddenRows.add(2);
  expect(at('A3')).toBe(30);
});
