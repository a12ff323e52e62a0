/** A workbook as plain values that can be compared: all of it, or without what is ours. */
import { isMap, isSet } from 'node:util/types';
import { cellAt, type SheetData, type Workbook } from '../../emulator/workbook/model';

/**
 * As JSON, with maps and sets as lists in the order of their texts, and without the ids and the minute of a note, which no two runs share. Not by `instanceof`:
 * in a test, a map that `structuredClone` made is of another realm.
 */
function textOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shared(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (!(Symbol.iterator in value)) return `{${partsOf(value).join()}}`;
  if (Array.isArray(value)) return listed(value.map(textOf));
  if (isMap(value)) return listed([...value].map(([key, each]) => `[${textOf(key)},${textOf(each)}]`).sort());
  if (isSet(value)) return listed([...value].map(textOf).sort());
  throw new Error('neither a map, a set nor a list');
}

/** Without the ids of charts, the minute in a note of values, and the marks of what was written, that minute among it. */
function shared(text: string): string {
  if (text.includes(CHARTS)) return text.replace(/"charts":\[[\d,]*\]/, '"charts":[]');
  if (text.startsWith('As of ')) return text.replace(/, \d\d:\d\d/, '');
  return /^(status|score) \w+ [0-9a-f]/.test(text) ? text.replace(/ [0-9a-f]+$/, ' values') : text;
}

const CHARTS = '"charts":[';
const IDS: readonly string[] = ['id', 'sheetId', 'activeSheetId'];

/** Every cell of every snapshot comes through here, so a loop and not a list of entries. */
function partsOf(value: object): string[] {
  const parts: string[] = [];
  for (const key of Object.keys(value)) {
    const each = (value as Record<string, unknown>)[key];
    if (each === undefined || IDS.includes(key)) continue;
    // Where a mark could not be changed another took its place, after the others.
    const text = key === 'metadata' && Array.isArray(each) ? listed(each.map(textOf).sort()) : textOf(each);
    parts.push(`${JSON.stringify(key)}:${text}`);
  }
  return parts;
}

const listed = (texts: readonly string[]): string => `[${texts.join()}]`;

/** The same as plain values. */
function plain(value: unknown): unknown {
  return JSON.parse(textOf(value));
}

function inOrder<T>(values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, text: JSON.stringify(value) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ value }) => value);
}

/** Everything, with the open tab by its name, as one text: quick to compare. */
export function wholeText(workbook: Workbook): string {
  const active = workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name;
  return textOf({ ...workbook, active, selection: undefined, userProperties: undefined });
}

/** The same as plain values: where two differ, it can be said where. */
export function whole(workbook: Workbook): unknown {
  return JSON.parse(wholeText(workbook));
}

const OUR_TABS = ['outventions.review', 'outventions.settings', 'outventions.page', 'outventions.summary'];

/** Without our tabs, columns, rules, marks and notes: what has to be as it was, whatever we did. */
export function theirs(workbook: Workbook): unknown {
  const note = workbook.documentProperties.get('outventions.inserting');
  const inserting = note === undefined ? null : (JSON.parse(note) as { sheetId: number; after: number; count: number; width: number });
  const sheets = workbook.sheets
    .filter(
      ({ metadata, name }) =>
        !metadata.some(({ key }) => OUR_TABS.includes(key)) && name !== workbook.documentProperties.get('outventions.adding'),
    )
    .map((sheet) => {
      const ours = ourColumns(sheet);
      if (inserting?.sheetId === sheet.id && sheet.columnCount > inserting.width)
        for (let i = 1; i <= inserting.count; i += 1) ours.push(inserting.after + i);
      return withoutColumns(sheet, [...new Set(ours)]);
    });
  return { name: workbook.name, locale: workbook.locale, timeZone: workbook.timeZone, sheets };
}

/** In a copied file they have no marks until the next check. */
export function ourColumns(sheet: SheetData): number[] {
  const marked = sheet.metadata.flatMap(({ key, location }) =>
    key === 'outventions.column' && location.type === 'COLUMN' ? [location.column] : [],
  );
  if (process.env.GOOGLE !== 'copied') return marked;
  const headed = [...sheet.cells].flatMap(([key, { value, formula }]) =>
    value === 'Outvention status' || value === 'Outvention score' || formula?.startsWith('=OUTVENTION_') ? [cellAt(key).column] : [],
  );
  return [...new Set([...marked, ...headed])];
}

function withoutColumns(sheet: SheetData, ours: readonly number[]): unknown {
  const moved = (column: number): number => column - ours.filter((each) => each < column).length;
  const cells = inOrder(
    [...sheet.cells]
      .map(([key, cell]) => ({ ...cellAt(key), cell }))
      .filter(({ column, cell }) => !ours.includes(column) && Object.keys(cell).some((part) => part !== 'value' || cell.value !== ''))
      .map(({ row, column, cell }) => [row, moved(column), plain(cell)]),
  );
  const widths = [...sheet.columnWidths].filter(([column]) => !ours.includes(column)).map(([column, width]) => [moved(column), width]);
  const rules = sheet.conditionalRules.filter(({ values }) => !/^=LEFT\((\$[A-Z]+\d+|#REF!)\)="[▲◆●]"$/.test(String(values[0])));
  return {
    name: sheet.name,
    cells,
    widths: inOrder(widths),
    rules: rules.map(({ criteria, values, format }) => plain({ criteria, values, format })),
    rows: sheet.rowCount,
    columns: sheet.columnCount - ours.length,
    heights: plain(sheet.rowHeights),
    hiddenRows: plain(sheet.hiddenRows),
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    merges: sheet.merges.length,
    filter: sheet.filter ? plain({ rows: sheet.filter.area.rows, hidden: sheet.filter.hiddenValues }) : null,
    protections: sheet.protections.length,
    charts: sheet.charts.length,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
  };
}
