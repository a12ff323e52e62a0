/** What a sheet's rules lay over a cell's own format. */
import { areaContains } from '../workbook/address';
import { meetsCriteria } from '../workbook/criteria';
import type { CellFormat, ConditionalRule, SheetData, Workbook } from '../workbook/model';
import type { Calculator } from '../workbook/calculator';

/** The format of the first rule that meetsCriteria, and only that one's. */
export function conditionalFormat(workbook: Workbook, calculator: Calculator, sheet: SheetData, row: number, column: number): CellFormat {
  for (const rule of sheet.conditionalRules) {
    if (rule.areas.some((area) => areaContains(area, row, column)) && ruleHolds(rule, workbook, calculator, sheet.id, row, column)) {
      return rule.format;
    }
  }
  return {};
}

function ruleHolds(
  rule: ConditionalRule,
  workbook: Workbook,
  calculator: Calculator,
  sheetId: number,
  row: number,
  column: number,
): boolean {
  const [formula] = rule.values;
  const [first] = rule.areas;
  if (rule.criteria === 'CUSTOM_FORMULA') {
    if (typeof formula !== 'string' || !first) return false;
    const held = calculator.evaluate(formula, sheetId, row, column, first);
    return typeof held === 'number' ? held !== 0 : held === true;
  }
  const numberFormat = calculator.numberFormat(sheetId, row, column);
  const { locale, timeZone } = workbook;
  const value = calculator.value(sheetId, row, column);
  return meetsCriteria(rule.criteria, rule.values, { value, numberFormat, locale, timeZone, today: calculator.today() }) ?? false;
}
