/** Lines of a register that are no entries: totals, banners, titles, and names that stand alone. */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { kindOfWork } from '../meaning/kind';
import { schoolYearInWords } from '../meaning/term';
import { clip } from '../words/figures';
import type { HowRead } from './howRead';

/** A totals row below the table is not a pupil. */
const TOTALS =
  /^(grand |sub ?-? ?|overall )?totals?( (ta|lsa|adult|staff|minutes|mins|hours|time|cost|pupils|children|students|learners|sessions|per|a|the|each|week|weekly|of|in|for|all|out)){0,6}:?( \d.*)?$|^\p{Lu}{1,4} (sub-?)?totals?:?$|^(no\.?|number|count) of (pupils|children|students|interventions)\b|^(pupils|children|students|learners) (on|in|receiving|seen|supported)\b|^key ?[:=]/iu;

export function isTotals(cells: readonly Cell[]): boolean {
  return cells.some(
    (cell) => typeof cell === 'string' && /total|of|key|pupils|children|students|learners/i.test(cell) && TOTALS.test(cell.trim()),
  );
}

/** "Year 3", "Wave 2": one text alone in its row. What stands under it belongs to nobody above it. */
export function isBanner(cells: readonly Cell[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length === 1;
}

export function bannerText(cells: readonly Cell[]): string {
  return cells.map(cellText).find((each) => each !== '') ?? '';
}

/** In a register without pupils: "Additional teacher support (B)" alone, with a full row right under it. What is known as work is work without its time. */
export function headsRows(grid: Grid, index: number): boolean {
  const [cells = [], next = []] = grid.slice(index, index + 2);
  const count = (row: readonly Cell[]): number => row.filter((cell) => !isBlank(cell)).length;
  const text = bannerText(cells);
  return isBanner(cells) && count(next) > 2 && (kindOfWork(text) === null || /\([A-Z]\)$/.test(text)) && !/[\d:]/.test(text);
}

/** "Year 3", "Y3 Autumn term": the year group of the rows under a banner; '' for any other. */
export function yearIn(cells: readonly Cell[]): string {
  const text = cells.map(cellText).find((each) => each !== '') ?? '';
  return /^(y(ea)?r?\.? ?(group )?\d{1,2}|reception|nursery|eyfs)\b/i.test(text) ? clip(text) : '';
}

/** "Archive", "Finished", "Waiting list", "Summer 2024-25": nothing in such a table takes place now. */
export function isOver(title: string, { reviewDay }: Pick<HowRead, 'reviewDay'>): boolean {
  const year = /\b20(\d\d) ?[-/–] ?(?:20)?(\d\d)\b/.exec(title);
  const isThisYear = year === null || `20${year[1] ?? ''}-${year[2] ?? ''}` === schoolYearInWords(reviewDay);
  return !isThisYear || OVER_OR_TO_COME.test(title.trim());
}

/** A banner of a word or two: "Completed reading tests" may be anything. */
const OVER_OR_TO_COME =
  /^(archived?|ended|finished|completed|past|previous|former|discharged|left|waiting list|on the waiting list|proposed|next (term|year)|last (term|year))( (interventions?|pupils|children|provision|list|groups|term|year))?:?$/i;

/** The last row above that holds anything, where that is one text. */
export function titleAbove(grid: Grid, index: number): string {
  const filled = grid.slice(0, index).map((row) => row.filter((cell) => !isBlank(cell)));
  const last = filled.reverse().find((row) => row.length > 0) ?? [];
  return last.length === 1 ? cellText(last[0]) : '';
}

/** "Archive" above headings that stand there over again. */
export function titlesATable(grid: Grid, again: readonly boolean[], index: number): boolean {
  const next = grid.findIndex((row, i) => i > index && row.some((cell) => !isBlank(cell)));
  // The other table has been cut off below.
  return again[next < 0 ? grid.length : next] === true;
}

/** A name, and not a banner such as "Year 3" or an area of need: somebody may have merged the intervention over several pupils. */
export function namesAPupil(cells: readonly Cell[], pupilColumn: number): boolean {
  const text = cellText(cells[pupilColumn]);
  return text !== '' && !NO_PUPIL.test(text) && text.length <= LONGEST_NAME;
}

const LONGEST_NAME = 30;
const NO_PUPIL =
  /[:=]|^(pupil|child|student|learner|name|finished|ended|completed|archived?|waiting( list)?|discharged)$|\b20\d\d\b|^(autumn|spring|summer) (term|\d)|\b(year|yr|y\d|class|wave|tier|band|group|term|key|total|reception|nursery|ks ?\d|sen|pupils|notes?|cover|updated|reviewed|cognition|learning|communication|interaction|semh|social|emotional|mental|sensory|physical|speech|language|slcn|spld|c&l|c&i|number of|no\.? of|intervention|support)\b/i;
