/** Tabs made on request, to be printed or handed on: a pupil's page and the summary without names. Asked again, each is made anew. */
import { nameKey } from '../../text';
import type { CaseSampleRequest, CheckRequest, PageReply, PupilPageRequest, ReturnReply } from '../../messages';
import type { Judgement } from '../../judge';
import { byIntervention } from '../../papers/byIntervention';
import { caseSample } from '../../papers/caseSample';
import { governorsSummary } from '../../papers/governors';
import { inclusionStrategy } from '../../papers/inclusionStrategy';
import { returnPage } from '../../papers/returnPage';
import { returnOf } from '../../return/return';
import { FIELD_COLUMNS, FIELD_LINES, FIELD_WIDTH, labelsAt, typedInFields, withTyped } from '../../papers/fields';
import type { Page, PageChart, PageLine } from '../../papers/page';
import { oldPupilMark, pupilMark } from '../../papers/pupilMark';
import { pupilPage } from '../../papers/pupilPage';
import type { Decided } from '../../papers/decisions';
import type { LastReview } from '../../review/lastTerm';
import { reviewTerm } from '../../review/plan';
import type { Book } from '../book/book';
import { find, type Found } from '../check/find';
import { giveAway, isAsPlanned, isRemembered, isUntouched, rememberContent, type Fields } from '../book/untouched';
import { paint, type Look } from '../book/paint';
import { HEADING, INPUT, WEEK_SERIES } from '../book/palette';
import { withLock } from '../book/lock';
import {
  byInterventionMade,
  caseSampleMade,
  pupilPageMade,
  returnMade,
  returnKindsName,
  returnName,
  strategyMade,
  summaryMade,
  type PaperMade,
} from '../../words/done';
import { pageTitle } from '../../words/pupilPage';
import { addTab, recoverTab } from '../book/addTab';
import { PAGE_KEY, CASES_KEY, GOVERNORS_KEY, RETURN_KEY, RETURN_KINDS_KEY, STRATEGY_KEY, TABLE_KEY } from '../book/marks';
import { reviewsOf } from '../review/reviews';
import { reviewOf, reviewTabs, tableOf } from '../review/findTabs';
import { UserError } from '../book/userError';

export function makePupilPage({ pupil, ...request }: PupilPageRequest): PageReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const { judgement, settings } = found;
    const week = judgement.namesPupils ? judgement.weeks.find(({ key }) => key === nameKey(pupil)) : undefined;
    if (!week) throw new UserError({ kind: 'pupil not in register' });
    const term = reviewTerm(settings);
    const { decided, noDecisions } = decidedIn(book, term, found);
    const { sheet, again } = put(book, pupilPage(week, settings, term, decided, reviewsOf(book, term, found).earlier), {
      key: PAGE_KEY,
      value: `${pupilMark(week.key)} ${term}`,
      of: found,
      old: { value: `${oldPupilMark(week.key)} ${term}`, title: pageTitle(week.pupil) },
    });
    return { sheet, message: pupilPageMade({ tab: sheet, again, noDecisions }) };
  });
}

export function writeSummary(request: CheckRequest): PageReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const term = reviewTerm(found.settings);
    const { decided, noDecisions } = decidedIn(book, term, found);
    const { sheet, again } = put(book, governorsSummary(found.judgement, term, decided, reviewsOf(book, term, found).earlier), {
      key: GOVERNORS_KEY,
      value: term,
      of: found,
    });
    return { sheet, message: summaryMade({ tab: sheet, again, noDecisions }) };
  });
}

/** The chosen pupils one after the other, on one tab. @throws UserError where one of them is not in the register */
export function writeCaseSample({ pupils, ...request }: CaseSampleRequest): PageReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const { judgement } = found;
    const byKey = new Map(judgement.namesPupils ? judgement.weeks.map((week) => [week.key, week]) : []);
    const missing = pupils.filter((pupil) => !byKey.has(nameKey(pupil)));
    if (missing.length > 0) throw new UserError({ kind: 'pupils not in register', pupils: missing });
    const weeks = new Set(pupils.flatMap((pupil) => byKey.get(nameKey(pupil)) ?? []));
    const term = reviewTerm(found.settings);
    const { decided, noDecisions } = decidedIn(book, term, found);
    const { sheet, again } = put(book, caseSample(judgement, [...weeks], term, decided), { key: CASES_KEY, value: term, of: found });
    return { sheet, message: caseSampleMade({ tab: sheet, again, noDecisions }) };
  });
}

export function writeStrategy(request: CheckRequest): PageReply {
  return writeTable(request, STRATEGY_KEY, inclusionStrategy, strategyMade);
}

/** Two tabs, each a table and nothing else, so that File, Download, CSV gives what the trust reads. */
export function writeReturn(request: CheckRequest): PageReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const term = reviewTerm(found.settings);
    const { pupils, kinds } = returnOf(found.judgement);
    const byKind = put(book, returnPage(kinds, returnKindsName(term)), { key: RETURN_KINDS_KEY, value: term, of: found });
    const { sheet, again } = put(book, returnPage(pupils, returnName(term)), { key: RETURN_KEY, value: term, of: found });
    return { sheet, message: returnMade({ tab: sheet, again, noDecisions: null }, byKind.sheet, found.settings.school.urn !== '') };
  });
}

/** For the command line: nothing is written. */
export function giveReturn(request: CheckRequest): ReturnReply {
  return withLock((book) => returnOf(find(book, request).judgement));
}

export function writeByIntervention(request: CheckRequest): PageReply {
  return writeTable(request, TABLE_KEY, byIntervention, byInterventionMade);
}

/** A table by what is done, without pupils. */
function writeTable(
  request: CheckRequest,
  key: string,
  make: (judgement: Judgement, term: string, reviews: readonly LastReview[]) => Page,
  said: (made: PaperMade) => string,
): PageReply {
  return withLock((book) => {
    recoverTab(book);
    const found = find(book, request);
    const term = reviewTerm(found.settings);
    const reviews = key === TABLE_KEY ? reviewsOf(book, term, found).all : [];
    const { sheet, again } = put(book, make(found.judgement, term, reviews), { key, value: term, of: found });
    return { sheet, message: said({ tab: sheet, again, noDecisions: null }) };
  });
}

/** This term's review of this register, where it is there and can be read; without it, why no decisions are told. */
function decidedIn(
  book: Book,
  term: string,
  found: Found,
): { readonly decided: Decided | null; readonly noDecisions: PaperMade['noDecisions'] } {
  const tab = reviewOf(found, reviewTabs(book));
  if (!tab) return { decided: null, noDecisions: { term } };
  const table = tableOf(tab, found.clock);
  return table ? { decided: { name: tab.name(), table }, noDecisions: null } : { decided: null, noDecisions: { tab: tab.name() } };
}

/** @returns the name it got, and what became of one made before; what was typed into its fields stands in those of the new one */
function put(book: Book, blank: Page, mark: PaperMark): { sheet: string; again: PaperMade['again'] } {
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
      .setOption('series', [{ color: WEEK_SERIES[0] }])
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
