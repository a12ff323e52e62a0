import { type Scalar } from '../../workbook/model';
import { editCell } from '../../workbook/cells';
import { desk } from './desk';

const TABLE = { A1: 'Name', B1: 'Hours', A2: 'Amy', B2: '3', A3: 'Ben', B3: '5', A4: 'Cat', B4: '4', "'Term 1'!A1": '7' };

describe('formulas', () => {
  test.each<[string, Scalar]>([
    ['=SUM(B2:B4)*2', 24],
    ['=SUM(B2:B)', 12],
    ["='Term 1'!A1+1", 8],
    ['=SUMIF(A2:A4,"B*",B2:B4)', 5],
    ['=SUMIFS(B2:B4,B2:B4,">3",A2:A4,"<>Cat")', 5],
    ['=COUNTIF(B:B,">=4")', 2],
    ['=COUNTIFS(A2:A,"amy",B2:B,3)', 1],
    ['=COUNTA(A:A)', 4],
    ['=AVERAGE(B2:B4)', 4],
    ['=IF(B2>2,"many","few")', 'many'],
    ['=IF(FALSE,1)', false],
    ['=IF(TRUE,,5)', ''],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=AND(B2=3,OR(B3=1,B4=4),NOT(FALSE))', true],
    ['=LEFT(A2)&RIGHT(A3,2)&MID("abcdef",2,3)', 'Aenbcd'],
    ['=LEN(TRIM("  a   b "))', 3],
    ['=UPPER(CONCATENATE(A2," ",B2))', 'AMY 3'],
    ['=VLOOKUP("ben",A2:B4,2,FALSE)', 5],
    ['=INDEX(A2:B4,2,1)', 'Ben'],
    ['=MATCH(4,B2:B4,0)', 3],
    ['=INDEX(B2:B4,MATCH("Cat",A2:A4,0))', 4],
    ['=SUMPRODUCT((B2:B4>3)*(B2:B4<9))', 2],
    ['=SUM(ARRAYFORMULA(B2:B4*2))', 24],
    ['=ROWS(FILTER(A2:B4,B2:B4>3))', 2],
    ['=INDEX(SORT(A2:B4,2,FALSE),1,1)', 'Ben'],
    ['=COUNTA(UNIQUE({1;1;2}))', 2],
    ['=ROW(A7)+COLUMN(C1)', 10],
    ['=TEXT(0.256,"0.0%")', '25.6%'],
    ['=VALUE("1,234.5")', 1234.5],
    ['=DATE(2026,2,30)', 46_083],
    ['=TEXT(TODAY(),"yyyy-mm-dd")', '2026-09-07'],
    ['=TEXT(NOW(),"hh:mm")', '09:30'],
    ['=ROUND(2.345,2)', 2.35],
    ['=MIN(B2:B4)+MAX(B2:B4)', 8],
    ['=ISBLANK(Z9)', true],
    ['=REGEXMATCH(A2,"^A")', true],
    ['=50%*B3', 2.5],
    ['="ABC"="abc"', true],
    ['=(B2>1)*(B3>1)+1', 2],
    ['=-2^2', 4],
    ['="5"+1', 6],
    ['=B2:B4', 4],
    ['=SUM({1,2;3,4})', 10],
    ['=COUNTIF(A2:A4,{"Amy"})', 1],
    ['=STDEV(B2:B4)', 1],
    ['=SUM(B2:INDEX(B2:B4,2))', 8],
    ['=LET(x,B2,x*x)', 9],
    ['=IF(1;2;3)', 2],
    ['=EOMONTH(DATE(2026,1,31),1)', 46_081],
    ['=NETWORKDAYS(DATE(2026,9,7),DATE(2026,9,13))', 5],
  ])('%s is %p', (formula, value) => {
    // In row 4, so that a plain column range means its cell there.
    expect(desk({ ...TABLE, J4: formula }).at('J4')).toEqual(value);
  });

  test.each([
    ['=1+', '#ERROR!', 'Formula parse error.'],
    ['=A1 B1', '#ERROR!', 'Formula parse error.'],
    ['=NOPE(1)', '#NAME?', "Unknown function: 'NOPE'."],
    ['=Nowhere', '#NAME?', "Unknown range name: 'Nowhere'."],
    ['=Gone!A1', '#REF!', "Unresolved sheet name 'Gone'."],
    ['=A99', '#REF!', 'Reference does not exist.'],
    ['=J4', '#REF!', expect.stringContaining('Circular dependency detected') as unknown],
    ['=SUM(J:J)', '#REF!', expect.stringContaining('Circular dependency detected') as unknown],
    ['=1/0', '#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.'],
    ['="a"+1', '#VALUE!', "Function ADD parameter 1 expects number values. But 'a' is a text and cannot be coerced to a number."],
    ['=VLOOKUP("Zoe",A2:B4,2,FALSE)', '#N/A', "Did not find value 'Zoe' in VLOOKUP evaluation."],
    ['=LEFT(1/0)', '#DIV/0!', expect.anything() as unknown],
  ])('%s shows %s', (formula, error, message) => {
    expect(desk({ ...TABLE, J4: formula }).at('J4')).toEqual({ error, message });
  });

  test('German formulas separate with semicolons and backslashes', () => {
    const { at } = desk({ A1: '=SUM(1,5;{1\\2;3\\4})', A2: '=IF(1>2;"a;b";"c,d")', A3: '=SUM(1,2,3)' }, {}, 'de_DE');
    expect([at('A1'), at('A2'), at('A3')]).toMatchObject([11.5, 'c,d', { error: '#ERROR!' }]);
  });

  test('named ranges are read, and a date passed on stays a date', () => {
    const { workbook, calculator, type, at } = desk({ A1: '1/9/2026' });
    workbook.namedRanges.push({ name: 'Start', sheetId: 0, area: { row: 1, column: 1, rows: 1, columns: 1 } });
    type('B1', '=start+7');
    type('B2', '=B1-A1');
    expect([at('B1'), at('B2')]).toEqual([46_273, 7]);
    expect([calculator.numberFormat(0, 1, 2), calculator.numberFormat(0, 2, 2)]).toEqual(['dd/mm/yyyy', undefined]);
  });

  test('chains far longer than the call stack are worked out, and long circles found', () => {
    const { sheet, calculator, at } = desk();
    sheet.rowCount = 6000;
    for (let row = 1; row < 5000; row++) editCell(sheet, row, 1, { formula: `=A${row + 1}+1` });
    expect(at('A1')).toBe(4999);
    editCell(sheet, 5000, 1, { formula: '=A1' });
    calculator.invalidate();
    expect([at('A1'), at('A2500'), at('A5000')]).toMatchObject([{ error: '#REF!' }, { error: '#REF!' }, { error: '#REF!' }]);
  });
});

describe('arrays', () => {
  test('an array fills down and right and counts as content, even where it is blank', () => {
    const { at, calculator } = desk({ B2: '={1,2;"",4}' });
    expect([at('B2'), at('C2'), at('B3'), at('C3'), at('B4')]).toEqual([1, 2, '', 4, '']);
    expect(calculator.usedArea(0)).toEqual({ rows: 3, columns: 3 });
    expect(calculator.spillOrigin(0, 3, 2)).toEqual({ row: 2, column: 2 });
    expect(calculator.spillOrigin(0, 2, 2)).toBeUndefined();
  });

  test('an array that would overwrite something shows #REF! and names the cell', () => {
    const { at, type } = desk({ B2: '={1;2;3}', B4: 'mine' });
    expect(at('B2')).toEqual({ error: '#REF!', message: 'Array result was not expanded because it would overwrite data in B4.' });
    expect(at('B3')).toBe('');
    type('B4', '');
    expect(at('B4')).toBe(3);
  });

  test('the sheet grows for an array, but not for one that reads to its end', () => {
    const { at, sheet } = desk({ A49: '=SEQUENCE(5)', C2: '=ARRAYFORMULA(D1:D)' });
    expect(at('A49')).toBe(1);
    expect(sheet.rowCount).toBe(53);
    expect(at('C2')).toEqual({ error: '#REF!', message: 'Result was not automatically expanded, please insert more rows (1).' });
  });

  test('formulas read what other arrays have filled, whichever is asked first', () => {
    const { at } = desk({ A1: '=SUM(C1:C9)', C2: '=FILTER(E1:E3,E1:E3>1)', E1: '1', E2: '2', E3: '3' });
    expect([at('A1'), at('C3')]).toEqual([5, 3]);
  });

  test('an array that fills what it reads is circular', () => {
    expect(desk({ A1: '=ARRAYFORMULA(A2:A3+1)' }).at('A1')).toMatchObject({ error: '#REF!' });
  });
});

describe('speed', () => {
  test('two thousand formulas over open ranges are worked out in well under a second', () => {
    const { sheet, calculator } = desk();
    sheet.rowCount = 20_000;
    for (let row = 2; row <= 20_000; row++) editCell(sheet, row, 1, { value: row % 50 });
    for (let row = 2; row <= 2001; row++) {
      editCell(sheet, row, 3, { formula: `=IF(A${row}>25,A${row}*2,"")` });
      editCell(sheet, row, 4, { formula: row % 100 === 0 ? '=COUNTIF(A2:A,">25")' : `=SUM(A${row}:C${row})` });
    }
    calculator.usedArea(0);
    const start = performance.now();
    calculator.invalidate();
    for (let row = 2; row <= 2001; row++) for (const column of [3, 4]) calculator.value(0, row, column);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(calculator.value(0, 100, 4)).toBe(9600);
  });
});
