/**
 * What is new, written by the library into a package of its own: whole tabs, and of tabs that were there only what has changed. From
 * there it is put into the file's package.
 */
import { writeXlsx } from 'hucre/xlsx';
import type { Cell as FileCell, CellValue, DataValidation as FileValidation, WriteSheet } from 'hucre';
import { cellAt, type ConditionalRule, type Validation } from '../workbook/model';
import { unpack } from './archive';
import { safeText } from './cellWrite';
import { changesOf, onlyLooks, type Changes, type SheetWriting } from './changes';
import { fileChartFrom } from './charts';
import { fileRuleFrom } from './conditional';
import { frameOf } from './frame';
import { content } from './origins';
import { Package } from './package';
import { gather } from './validations';
import { namingOf } from './xlsxRead';

export interface Written {
  writing: SheetWriting;
  changes: Changes;
  /** The sheet's part in the donor. */
  part: string;
  /** Rules that the file has not. */
  rules: ConditionalRule[];
  /** Of each of the file's rules, whether the sheet has it no more. */
  gone: boolean[];
  file: WriteSheet;
}

export async function makeDonor(writings: readonly SheetWriting[]): Promise<{ donor: Package; written: Written[] }> {
  const written = writings.map((writing, index): Written => {
    const changes = changesOf(writing);
    const { rules, gone } = compareRules(writing);
    // Its name there is nobody's business: Sheets takes names that the library refuses.
    const file = { ...fileSheet(writing, changes, rules), name: `Sheet${index + 1}` };
    return { writing, changes, part: `xl/worksheets/sheet${index + 1}.xml`, rules, gone, file };
  });
  const { dateSystem } = writings[0]?.origins.opened ?? {};
  const bytes = await writeXlsx({
    sheets: written.map(({ file }) => file),
    stringMode: 'inline',
    ...(dateSystem && { dateSystem }),
  });
  return { donor: new Package(unpack(bytes)), written };
}

/** A rule is known by all that it says and where, once its place has been followed. */
function compareRules({ sheet, origin, follow }: SheetWriting): Pick<Written, 'rules' | 'gone'> {
  const before = origin?.rules.map((rule) => rule && content(follow.rule(rule, sheet.id))) ?? [];
  const gone = before.map((text) => text !== undefined);
  const rules = sheet.conditionalRules.filter((rule) => {
    const text = content(rule);
    const at = before.findIndex((each, index) => gone[index] && each === text);
    if (at >= 0) gone[at] = false;
    return at < 0;
  });
  return { rules, gone };
}

function fileSheet(writing: SheetWriting, changes: Changes, rules: readonly ConditionalRule[]): WriteSheet {
  const { workbook, sheet, origin, origins, live } = writing;
  const cells = new Map<string, FileCell>();
  const rows: CellValue[][] = [];
  const put = (key: number, cell: FileCell): void => {
    const { row, column } = cellAt(key);
    while (rows.length < row) rows.push([]);
    const values = rows[row - 1] ?? [];
    while (values.length < column) values.push(null);
    values[column - 1] = cell.value;
    cells.set(`${row - 1},${column - 1}`, cell);
  };
  const looks = new Set<FileCell['style']>();
  for (const [key, change] of changes.cells) {
    const { file } = change;
    const isKnown = origin !== undefined && onlyLooks(change) && looks.has(file.style);
    if (!isKnown) put(key, file);
    if (onlyLooks(change)) looks.add(file.style);
  }
  for (const key of changes.notes) {
    const note = sheet.cells.get(key)?.note;
    const under = changes.cells.get(key)?.file ?? { type: 'empty' as const, value: null };
    if (note !== undefined) put(key, { ...under, comment: { text: safeText(note) } });
  }
  const known = (validation: Validation): FileValidation | undefined => origins.validations.get(content(validation));
  const charts = sheet.charts.filter(({ id }) => !origin?.charts.includes(id));
  return {
    ...frameOf(sheet),
    name: sheet.name,
    rows,
    cells,
    conditionalRules: rules.flatMap((rule) => fileRuleFrom(rule) ?? []).map((rule, index) => ({ ...rule, priority: index + 1 })),
    dataValidations: gather(sheet, changes.validations, known, namingOf(workbook)),
    charts: charts.flatMap((chart) => fileChartFrom(chart, sheet, workbook, (...at) => live.valueAt(...at)) ?? []),
  };
}
