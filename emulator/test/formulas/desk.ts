/** A small workbook to type into, with its calculator. */
import { createCalculator } from '../../formulas';
import type { Calculator } from '../../workbook/calculator';
import { editCell } from '../../workbook/cells';
import { newSheet, newWorkbook, type Scalar, type SheetData, type Workbook } from '../../workbook/model';
import { parseA1 } from '../../workbook/address';
import { parseTyped } from '../../workbook/typed';

export interface Desk {
  workbook: Workbook;
  sheet: SheetData;
  calculator: Calculator;
  type: (address: string, text: string) => void;
  at: (address: string) => Scalar;
  /** Each custom call: its name and arguments. */
  calls: [string, unknown[]][];
}

const NOW = Date.UTC(2026, 8, 7, 8, 30);

export function desk(
  cells: Record<string, string> = {},
  custom: Record<string, (...args: never[]) => unknown> = {},
  locale = 'en_GB',
): Desk {
  const workbook = newWorkbook('Desk', { locale });
  workbook.sheets = [newSheet(0, 'Main', 50, 26), newSheet(1, 'Term 1', 50, 26)];
  const calls: [string, unknown[]][] = [];
  const calculator = createCalculator(workbook, {
    customNames: () => new Set(Object.keys(custom)),
    now: () => NOW,
    custom: (name, args) => {
      calls.push([name, args]);
      return custom[name]?.(...(args as never[])) as Scalar;
    },
  });
  const place = (address: string) => {
    const parsed = parseA1(address);
    if (!parsed) throw new Error(address);
    const sheet = workbook.sheets.find(({ name }) => name === (parsed.sheetName ?? 'Main')) as SheetData;
    return { sheet, row: parsed.area.row, column: parsed.area.column };
  };
  const made: Desk = {
    workbook,
    sheet: workbook.sheets[0] as SheetData,
    calculator,
    calls,
    type(address, text) {
      const { sheet, row, column } = place(address);
      const { value, formula, numberFormat } = parseTyped(text, locale, 2026);
      editCell(sheet, row, column, { value, ...(formula !== undefined && { formula }), ...(numberFormat && { format: { numberFormat } }) });
      calculator.invalidate();
    },
    at(address) {
      const { sheet, row, column } = place(address);
      return calculator.value(sheet.id, row, column);
    },
  };
  for (const [address, text] of Object.entries(cells)) made.type(address, text);
  return made;
}
