/** A paper as a tab of its own: made anew where there was one, with what people typed into its fields. */
import { FIELD_COLUMNS, FIELD_LINES, FIELD_WIDTH, labelsAt, typedInFields, withTyped } from '../../papers/fields';
import type { Page, PageChart, PageLine } from '../../papers/page';
import type { PaperMade } from '../../words/papersMade';
import { addTab } from '../book/addTab';
import type { Book } from '../book/book';
import { paint, type Look } from '../book/paint';
import { HEADING, INPUT, TERMS_SERIES } from '../book/palette';
import { giveAway, isAsPlanned, isRemembered, isUntouched, rememberContent, type Fields } from '../book/untouched';
import type { Found } from '../check/find';

/** @returns the name it got, and what became of one made before; what was typed into its fields stands in those of the new one */
export function put(book: Book, blank: Page, mark: PaperMark): { sheet: string; again: PaperMade['again'] } {
  const { again, typed } = takeAway(book, blank, mark);
  const page = withTyped(blank, typed);
  const { sheet, name } = addTab(book, page.name, mark.key, `${mark.value} ${mark.of.registers[0].id}`);
  const { lines, widths } = page;
  const range = sheet.getRange(1, 1, lines.length, widths.length);
  paint(
    range,
    lines.map(({ values }) => values),
    widths.length,
    (row, column) => lookOf(lines[row], column),
  );
  range.setHorizontalAlignment('left');
  const field = lines.findIndex(({ look }) => look === 'field');
  // One cell each, so that what is typed has room.
  if (field >= 0) for (const column of FIELD_COLUMNS) sheet.getRange(field + 1, column + 1, FIELD_LINES, FIELD_WIDTH).merge();
  widths.forEach((pixels, i) => sheet.setColumnWidth(i + 1, pixels));
  lines.forEach(({ look }, i) => {
    if (look === 'gap') sheet.setRowHeightsForced(i + 1, 1, GAP);
  });
  sheet.setHiddenGridlines(true);
  if (page.chart) drawChart(sheet, page.chart);
  rememberContent(sheet, inFields);
  return { sheet: name, again };
}

/** A column for each term; the heading above it is its title. It belongs to the tab, and goes with it when the page is made anew. */
function drawChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, { at, count, place, rows }: PageChart): void {
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(Charts.ChartType.COLUMN)
      .addRange(sheet.getRange(at + 1, place.figures + 1, count, FIGURE_COLUMNS))
      .setNumHeaders(1)
      .setPosition(at + 1, place.chart + 1, 0, 0)
      .setOption('legend', { position: 'none' })
      .setOption('vAxis', { minValue: 0 })
      .setOption('series', [{ color: TERMS_SERIES }])
      .setOption('width', place.width)
      .setOption('height', rows * LINE_HEIGHT)
      .build(),
  );
}

/** The term, and its hours. */
const FIGURE_COLUMNS = 2;
/** Pixels of a row of 10 points. */
const LINE_HEIGHT = 21;

const inFields: Fields = (values) => {
  const at = labelsAt(values);
  return (row) => at >= 0 && row > at && row <= at + FIELD_LINES;
};

/** Pixels of the blank line between two parts: six interventions are to fit on one sheet of paper. */
const GAP = 9;

function lookOf(line: PageLine | undefined, column: number): Look {
  const { look, values } = line ?? { look: 'text', values: [] };
  // What stands alone in its line is a sentence, and no label.
  const isLabel = look === 'line' && column === 0 && values.length > 1;
  return {
    bold: look === 'title' || look === 'section' || look === 'heading' || look === 'label' || isLabel,
    size: look === 'title' ? 16 : look === 'section' ? 12 : 10,
    background:
      look === 'field'
        ? INPUT
        : look === 'heading' && column < values.length && (values[column] !== '' || values[0] !== '')
          ? HEADING
          : null,
    wrap: look === 'heading' || look === 'line' || look === 'field',
  };
}

/** By which a paper is known again. */
interface PaperMark {
  readonly key: string;
  /** Behind it stands the id of the register's sheet: another register may have a pupil of the same initials. */
  readonly value: string;
  readonly of: Found;
  /** A mark of an earlier version that several papers may have: then the title decides. */
  readonly old?: { readonly value: string; readonly title: string };
}

/**
 * Takes away the one made before, and gives what was typed into its fields; wherever it was moved and whatever it is called now; of several, a copy somebody made stays. One into which somebody has
 * typed stays too, and is theirs from now on.
 */
function takeAway(
  book: Book,
  { name, lines }: Page,
  { key, value, of, old }: PaperMark,
): { readonly again: PaperMade['again']; readonly typed: readonly string[] } {
  const before = book.spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .flatMap((metadata) => {
      const mark = metadata.getValue() ?? '';
      const isOurs = mark === value || of.registers.some(({ id }) => mark === `${value} ${id}`);
      if (!isOurs && mark !== old?.value) return [];
      const sheet = metadata.getLocation().getSheet();
      return sheet && (isOurs || String(sheet.getRange(1, 1).getValue()).startsWith(old?.title ?? '')) ? [sheet] : [];
    });
  const sheet = before.length > 1 ? (before.find((each) => each.getName() === name) ?? before[0]) : before[0];
  if (!sheet) return { again: false, typed: [] };
  const typed = typedInFields(sheet.getDataRange().getDisplayValues());
  // One whose making was broken off holds a part of what it is to hold.
  const planned = lines.map(({ values }) => values);
  if (!isUntouched(sheet, inFields) && (isRemembered(sheet) || !isAsPlanned(sheet, planned))) {
    giveAway(sheet);
    return { again: 'beside', typed };
  }
  book.remove(sheet);
  return { again: true, typed };
}
