/** From the model back to an .xlsx, onto what was read: only what has changed is written anew. */
import { saveXlsx } from 'hucre/xlsx';
import type { NamedRange as FileName, Sheet as FileSheet } from 'hucre';
import { quoteSheetName } from '../workbook/address';
import type { Workbook } from '../workbook/model';
import { parseSheetArea, sheetAreaText } from './a1';
import { same, type Origins } from './origins';
import { forSaving } from './parts';
import { writeSheet } from './sheetWrite';
import type { Live } from './spill';

export async function writeWorkbook(workbook: Workbook, origins: Origins, live: Live): Promise<Uint8Array> {
  const written = workbook.sheets.map((sheet) => ({
    sheet,
    origin: origins.sheets.get(sheet.id),
    ...writeSheet(workbook, sheet, origins, live),
  }));
  const redrawn = new Set(written.flatMap(({ origin, redrawn: anew }) => (anew && origin ? [origin.position] : [])));
  const copy = await forSaving(
    origins.opened,
    written.map(({ origin }) => origin?.position),
    redrawn,
  );
  const printing = written.map(({ file }) => takePrintNames(file));
  copy.sheets = printing.map(({ file }) => file);
  copy.namedRanges = [...fileNames(workbook, origins), ...printing.flatMap(({ names }) => names)];
  copy.activeSheet = Math.max(
    0,
    workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId),
  );
  return saveXlsx(copy);
}

/** The library would not put a sheet's name in quotes here, and Excel calls the file damaged if it has spaces. */
function takePrintNames(file: FileSheet): { file: FileSheet; names: FileName[] } {
  const { printArea, printTitlesRow, printTitlesColumn, ...pageSetup } = file.pageSetup ?? {};
  const here = (range: string): string => `${quoteSheetName(file.name)}!${range}`;
  const titles = [printTitlesColumn, printTitlesRow].filter((range) => range !== undefined).map(here);
  const names: FileName[] = [];
  if (printArea !== undefined) names.push({ name: '_xlnm.Print_Area', range: printArea.split(',').map(here).join(','), scope: file.name });
  if (titles.length > 0) names.push({ name: '_xlnm.Print_Titles', range: titles.join(','), scope: file.name });
  return { file: file.pageSetup ? { ...file, pageSetup } : file, names };
}

function fileNames(workbook: Workbook, { opened, sheets, namesBefore }: Origins): FileName[] {
  const sheetNow = (nameBefore: string): string | undefined => {
    const id = [...sheets].find(([, { file }]) => file.name === nameBefore)?.[0];
    return workbook.sheets.find((sheet) => sheet.id === id)?.name;
  };
  const old = opened.namedRanges ?? [];
  const isModelled = ({ name, range }: FileName): boolean => !name.startsWith('_xlnm.') && parseSheetArea(range) !== undefined;
  // Excel makes its own hidden name for a filter; kept here it would go stale and show.
  const others = old.filter((one) => !isModelled(one) && one.name !== '_xlnm._FilterDatabase');
  const modelled = workbook.namedRanges.flatMap((named) => {
    const sheet = workbook.sheets.find(({ id }) => id === named.sheetId);
    if (!sheet) return [];
    const kept = old.find(
      (one) => isModelled(one) && one.name === named.name && sheetNow(parseSheetArea(one.range)?.sheet ?? '') === sheet.name,
    );
    const unmoved = kept && sheetNow(sheet.name) === sheet.name && namesBefore.some((before) => same(before, named));
    return [{ ...kept, name: named.name, range: unmoved ? kept.range : sheetAreaText(sheet.name, named.area) }];
  });
  return [...others, ...modelled].flatMap((name) => {
    if (name.scope === undefined) return [name];
    const scope = sheetNow(name.scope);
    return scope === undefined ? [] : [{ ...name, scope }];
  });
}
