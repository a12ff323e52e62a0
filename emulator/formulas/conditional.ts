/** What a sheet's rules lay over a cell's own format. */
import { areaContains } from '../workbook/address';
import { meetsCriteria } from '../workbook/criteria';
import type { CellFormat, ConditionalRule, SheetData, Workbook } from '../workbook/model';
import type { Calculator } from '../workbook/calculator';

/**
 * The format of the first rule that a cell meets, and only that one's. A rule that looks at nothing but fixed columns, as one that tints whole rows does,
 * is worked out once a row; so this is to be made anew whenever the sheet may have changed.
 * @example conditionalFormats(workbook, calculator, sheet)(2, 1).background // '#f4cccc'
 */
export function conditionalFormats(
  workbook: Workbook,
  calculator: Calculator,
  sheet: SheetData,
): (row: number, column: number) => CellFormat {
  const known = new Map<string, boolean>();
  const rules = sheet.conditionalRules.map((rule, i) => ({ rule, i, isOfRow: isOfRow(rule) }));
  const holds = (rule: ConditionalRule, row: number, column: number): boolean =>
    ruleHolds(rule, workbook, calculator, sheet.id, row, column);
  return (row, column) => {
    const found = rules.find(({ rule, i, isOfRow }) => {
      if (!rule.areas.some((area) => areaContains(area, row, column))) return false;
      if (!isOfRow) return holds(rule, row, column);
      const key = `${i} ${row}`;
      const before = known.get(key) ?? holds(rule, row, column);
      known.set(key, before);
      return before;
    });
    return found?.rule.format ?? {};
  };
}

/** "A1" or "A$1", which move along a row; and what asks for the column itself, or builds an address. */
const MOVES = /(?:^|[^$\w.])[a-z]{1,3}\$?\d|(?:^|[^$\w.])[a-z]{1,3}:|\bcolumns?\(|indirect|offset|\bcell\(|\brand/i;

function isOfRow({ criteria, values: [formula] }: ConditionalRule): boolean {
  return criteria === 'CUSTOM_FORMULA' && typeof formula === 'string' && !MOVES.test(formula);
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
