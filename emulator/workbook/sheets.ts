/** A sheet gets another name or goes: formulas that name it follow. */
import { rewriteReferences, type Reference } from './references';
import { quoteSheetName } from './address';
import type { SheetData, Workbook } from './model';

export function renameSheet(workbook: Workbook, sheet: SheetData, name: string): void {
  const prefix = `${quoteSheetName(name)}!`;
  rewriteNamed(workbook, sheet.name, (reference) => ({ ...reference, prefix, sheetName: name }));
  sheet.name = name;
}

/** References to it become `#REF!`; named ranges and charts' ranges on it are gone. */
export function removeSheet(workbook: Workbook, sheet: SheetData): void {
  workbook.sheets = workbook.sheets.filter(({ id }) => id !== sheet.id);
  workbook.namedRanges = workbook.namedRanges.filter(({ sheetId }) => sheetId !== sheet.id);
  for (const home of workbook.sheets) {
    home.charts = home.charts.map((chart) => ({ ...chart, ranges: chart.ranges.filter(({ sheetId }) => sheetId !== sheet.id) }));
  }
  rewriteNamed(workbook, sheet.name, () => null);
}

function rewriteNamed(workbook: Workbook, name: string, change: (reference: Reference) => Reference | null): void {
  const wanted = name.toLowerCase();
  for (const { cells } of workbook.sheets) {
    for (const [key, cell] of cells) {
      if (cell.formula === undefined) continue;
      const formula = rewriteReferences(cell.formula, workbook.locale, (reference) =>
        reference.sheetName?.toLowerCase() === wanted ? change(reference) : reference,
      );
      if (formula !== cell.formula) cells.set(key, { ...cell, formula });
    }
  }
}
