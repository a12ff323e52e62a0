/** A table with typed columns: the texts by which a script is refused, as several public projects quote them. */
import { createServices, newWorkbook, type Workbook } from '../../index';
import type { SheetTable } from '../../workbook/model';

function sheetWith(table: Partial<SheetTable> = {}): { sheet: GoogleAppsScript.Spreadsheet.Sheet; workbook: Workbook } {
  const workbook = newWorkbook('Tables');
  workbook.sheets[0]?.tables.push({
    area: { row: 1, column: 1, rows: 3, columns: 2 },
    headings: 'formulas',
    takesNeighbours: false,
    ...table,
  });
  const { SpreadsheetApp } = createServices({ workbook });
  return { sheet: SpreadsheetApp.getActiveSpreadsheet().getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet, workbook };
}

test('number formats are refused within it, and may be set outside it', () => {
  const { sheet } = sheetWith();
  const refused = "You can't set the number format of cells in a typed column.";
  expect(() => sheet.getRange('B2').setNumberFormat('0.0')).toThrow(refused);
  expect(() => sheet.getRange('B3:C3').setNumberFormats([['0', '0']])).toThrow(refused);
  expect(sheet.getRange('C2').setNumberFormat('0.0').getNumberFormat()).toBe('0.0');
});

test('rules for entries are refused within it, clearing them too', () => {
  const { sheet } = sheetWith();
  const refused = 'This operation is not allowed on cells in typed columns.';
  expect(() => sheet.getRange('A2').setDataValidation(null)).toThrow(refused);
  expect(() => sheet.getRange('A2:B2').clearDataValidations()).toThrow(refused);
  expect(() => sheet.getRange('A2:B2').setDataValidations([[null, null]])).toThrow(refused);
  sheet.getRange('A4').clearDataValidations();
});

test('values and colours may be set within it', () => {
  const { sheet } = sheetWith();
  sheet.getRange('A2').setValue(20).setBackground('#ff0000').setFontWeight('bold');
  expect(sheet.getRange('A2').getValue()).toBe(20);
});

test('a heading keeps a formula, or its text, or refuses it', () => {
  const formulaOf = (headings: SheetTable['headings']): string => {
    const cell = sheetWith({ headings }).sheet.getRange('B1');
    return `${cell.setFormula('=1+1').getFormula()} ${cell.getDisplayValue()}`;
  };
  expect(formulaOf('formulas')).toBe('=1+1 2');
  expect(formulaOf('text')).toBe(' =1+1');
  expect(() => formulaOf('refused')).toThrow('This operation is not allowed on cells in typed columns.');
});

test.each([[true, 4], [false, 2]])('columns that are put in at its right join it, where it takes them: %s', (takesNeighbours, columns) => {
  const { sheet, workbook } = sheetWith({ takesNeighbours });
  sheet.insertColumnsAfter(2, 2);
  expect(workbook.sheets[0]?.tables[0]?.area.columns).toBe(columns);
  sheet.insertRowsBefore(1, 1);
  expect(workbook.sheets[0]?.tables[0]?.area.row).toBe(2);
}); // prettier-ignore
