/** The trust's workbook as an .xlsx file: every tab with its sentences, its table, and its chart below. */
import type { Cell, CellStyle, CellValue, SheetChart, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { Tab, TabChart } from './tabs';
import { HOW_TO_READ } from './words';

const FONT = { name: 'Calibri', size: 11 };
const TITLE: CellStyle = { font: { ...FONT, size: 16, bold: true } };
const SAYS: CellStyle = { font: FONT, alignment: { wrapText: true, vertical: 'top' } };
const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const FIGURE_HEADING: CellStyle = { ...HEADING, alignment: { wrapText: true, vertical: 'top', horizontal: 'right' } };
const FIGURE: CellStyle = { font: FONT, alignment: { horizontal: 'right' } };
const TEXT: CellStyle = { font: FONT, alignment: { wrapText: true, vertical: 'top' } };

/** Characters. */
const [FIRST_WIDE, WIDE, SENTENCE_WIDE] = [30, 13, 110];
/** Of a table of many columns: it still fits an A4 page on its side without being made smaller. */
const [MANY, FIRST_NARROW, NARROW] = [10, 26, 9.2];
const ROW_POINTS = 15;
const CHART_ROWS = 20;
const [HEADING_LINES, NARROW_HEADING_LINES] = [3, 5];
/** Inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
const GREY = '8C8C8C';
/** Light and dark as well, so that a copier without colour tells them apart; and each has its figure on it in black. */
const COLOURS = ['BDD7EE', 'F2A65A', GREY];

export function writeTrustWorkbook(tabs: readonly Tab[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: tabs.map(sheetOf), defaultFont: FONT, properties: { title: 'Time out of class, over schools' } });
}

function sheetOf({ name, says, headings, lines, chart }: Tab): WriteSheet {
  const isTable = headings.length > 0;
  const isList = name === 'Left out';
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, value: CellValue, style: CellStyle): void => {
    cells.set(`${row},${column}`, { value: safe(value), style });
  };
  put(0, 0, name, TITLE);
  says.forEach((sentence, i) => {
    put(1 + i, 0, sentence, sentence === HOW_TO_READ ? HEADING : SAYS);
  });
  const headingRow = says.length + 2;
  headings.forEach((heading, column) => {
    put(headingRow, column, heading, column === 0 || isList ? HEADING : FIGURE_HEADING);
  });
  lines.forEach((line, i) => {
    line.forEach((value, column) => {
      put(headingRow + 1 + i, column, value, column === 0 || isList ? TEXT : FIGURE);
    });
  });
  const wide = isTable ? Math.max(headings.length, 9) : 1;
  const [first, others] = wide >= MANY ? [FIRST_NARROW, NARROW] : [FIRST_WIDE, WIDE];
  const across = isTable ? first + (wide - 1) * others : SENTENCE_WIDE;
  const isDrawn = chart?.values.some((heading) => lines.some((line) => typeof line[headings.indexOf(heading)] === 'number')) === true;
  const charts = chart && isDrawn ? [chartOf(chart, { name, headings, headingRow, lines })] : [];
  return {
    name,
    cells,
    columns: isList
      ? [{ width: FIRST_WIDE }, { width: 8 }, { width: SENTENCE_WIDE - FIRST_WIDE + 16 }]
      : Array.from({ length: wide }, (_, column) => ({ width: isTable ? (column === 0 ? first : others) : SENTENCE_WIDE })),
    rowDefs: new Map([
      ...says.map((sentence, i) => [1 + i, { height: ROW_POINTS * Math.max(1, Math.ceil(sentence.length / across)) }] as const),
      ...(isTable ? [[headingRow, { height: (wide >= MANY ? NARROW_HEADING_LINES : HEADING_LINES) * ROW_POINTS }] as const] : []),
    ]),
    merges: isTable ? says.map((_, i) => ({ startRow: 1 + i, startCol: 0, endRow: 1 + i, endCol: wide - 1 })) : [],
    ...(isTable ? { freezePane: { rows: headingRow + 1, columns: isList ? 0 : 1 } } : {}),
    ...(charts.length > 0 ? { charts } : {}),
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      paperSize: 'a4',
      margins: MARGINS,
      ...(isTable ? { printTitlesRow: `$${headingRow + 1}:$${headingRow + 1}` } : {}),
    },
  };
}

/** A school's name is text, and never a formula. */
function safe(value: CellValue): CellValue {
  return typeof value === 'string' && /^[=+\-@]/.test(value) ? ` ${value}` : value;
}

interface Placed {
  readonly name: string;
  readonly headings: readonly string[];
  /** From 0. */
  readonly headingRow: number;
  readonly lines: Tab['lines'];
}

/** Below the table. */
function chartOf({ type, title, names, values, stacked }: TabChart, { name, headings, headingRow, lines }: Placed): SheetChart {
  const [first, last] = [headingRow + 2, headingRow + 1 + lines.length];
  const range = (heading: string): string => {
    const letter = String.fromCharCode(65 + headings.indexOf(heading));
    return `'${name}'!$${letter}$${first}:$${letter}$${last}`;
  };
  const top = headingRow + lines.length + 3;
  return {
    type,
    title,
    series: values.map((heading, i) => ({
      name: heading,
      values: range(heading),
      categories: range(names),
      color: COLOURS[i] ?? GREY,
      dataLabels: { showValue: true },
    })),
    anchor: { from: { row: top, col: 0 }, to: { row: top + Math.max(CHART_ROWS, type === 'bar' ? last - first + 6 : 0), col: 8 } },
    ...(stacked ? { barGrouping: 'stacked', overlap: 100 } : {}),
    legend: values.length > 1 || stacked === true ? 'bottom' : false,
    // An axis that begins anywhere but at nought makes much of little.
    axes: { y: { scale: { min: 0 } }, ...(type === 'bar' ? { x: { reverse: true } } : {}) },
  };
}
