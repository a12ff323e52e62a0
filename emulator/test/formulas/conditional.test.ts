import { conditionalFormats, createCalculator } from '../../formulas';
import { editCell } from '../../workbook/cells';
import { newWorkbook, type Area, type ConditionalRule, type SheetData } from '../../workbook/model';

const AREA: Area = { row: 2, column: 1, rows: 10, columns: 2 };

function formats(values: [number, number, string | number][], rules: Partial<ConditionalRule>[]) {
  const workbook = newWorkbook('Colours');
  const sheet = workbook.sheets[0] as SheetData;
  for (const [row, column, value] of values) editCell(sheet, row, column, { value });
  sheet.conditionalRules = rules.map((rule, index) => ({
    areas: [AREA],
    criteria: 'CUSTOM_FORMULA',
    values: [],
    format: { background: `#00000${index}` },
    ...rule,
  }));
  const calculator = createCalculator(workbook, { customNames: () => new Set(), now: () => Date.UTC(2026, 8, 7) });
  const laidOver = conditionalFormats(workbook, calculator, sheet);
  return (row: number, column: number) => laidOver(row, column).background;
}

test('a formula rule moves with the cell from the top left of its area, anchors staying', () => {
  const background = formats(
    [
      [2, 1, 40],
      [3, 1, 10],
      [4, 1, 90],
    ],
    [{ values: ['=($A2>=35)*($A2<70)'] }],
  );
  expect([background(2, 1), background(2, 2), background(3, 1), background(4, 2), background(1, 1)]).toEqual([
    '#000000',
    '#000000',
    undefined,
    undefined,
    undefined,
  ]);
});

test.each(['=A2>35', '=A$2>35', '=$A2+B2*0>35', '=COLUMN()=1', '=COLUMN(A2)=1', '=SUM(A:A)>35', '=OFFSET($A2,0,COLUMN()-1)>35'])(
  '%s is worked out for each cell of a row by itself',
  (formula) => {
    const background = formats(
      [
        [2, 1, 40],
        [2, 2, 10],
        [2, 3, 5],
      ],
      [{ values: [formula], format: { background: '#ffffff' } }],
    );
    const isOfBoth = formula.includes('$A2+');
    expect([background(2, 1), background(2, 2)]).toEqual(['#ffffff', isOfBoth ? '#ffffff' : undefined]);
  },
);

test('the first rule that holds wins entirely', () => {
  const background = formats(
    [[2, 1, '▲ up']],
    [
      { values: ['=LEFT($A2)="▲"'], format: { bold: true } },
      { criteria: 'CELL_NOT_EMPTY', format: { background: '#ffffff' } },
    ],
  );
  expect([background(2, 1), background(3, 1)]).toEqual([undefined, undefined]);
});

test('text, number, empty and date conditions hold where they should', () => {
  const cells: [number, number, string | number][] = [
    [2, 1, 'Amy'],
    [3, 1, 7],
    [4, 1, 46_272],
  ];
  const holds = (row: number, criteria: string, ...values: unknown[]) => formats(cells, [{ criteria, values }])(row, 1) !== undefined;
  expect(holds(2, 'TEXT_CONTAINS', 'AM')).toBe(true);
  expect(holds(2, 'TEXT_STARTS_WITH', 'my')).toBe(false);
  expect(holds(2, 'TEXT_EQUAL_TO', 'amy')).toBe(true);
  expect(holds(2, 'NUMBER_GREATER_THAN', 1)).toBe(false);
  expect(holds(3, 'NUMBER_BETWEEN', 9, 5)).toBe(true);
  expect(holds(9, 'CELL_EMPTY')).toBe(true);
  expect(holds(4, 'DATE_EQUAL_TO_RELATIVE', 'TODAY')).toBe(true);
  expect(holds(4, 'DATE_BEFORE', '1/9/2026')).toBe(false);
});

test('a broken formula, or one that comes to text, colours nothing', () => {
  const background = formats([[2, 1, 'x']], [{ values: ['=1+'] }, { values: ['=$A2'] }]);
  expect(background(2, 1)).toBeUndefined();
});
