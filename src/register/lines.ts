/** Lines of a register that are no entries: totals, banners, titles, and names that stand alone. */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { kindOfWork } from '../meaning/kind';
import { schoolYearInWords } from '../meaning/term';
import { clip } from '../words/figures';
import type { HowRead } from './howRead';

/** A totals row below the table is not a pupil. */
const TOTALS =
  /^(grand |sub ?-? ?|overall )?totals?( (ta|lsa|adult|staff|minutes|mins|hours|time|cost|pupils|children|students|learners|sessions|booked|used|delivered|planned|to date|so far|per|a|the|each|day|daily|week|weekly|of|in|for|all|out)){0,6}:?( \d.*)?$|^(\p{Lu}{1,4}|(\p{L}{1,12} )?(grand|class|year|yr|y|ks|wave|tier)\b ?\w{0,10}) ?(sub-?)?totals?( \([^()]{1,20}\))?:?$|^(no\.?|number|count) of (pupils|children|chn|students|interventions)\b|^(pupils|children|students|learners) (on|in|receiving|seen|supported)\b|^(?:sub ?-?)?totals? for .{1,30}$|^key ?[:=]/iu;

/** At the left of a line; in a row of headings it stands further on. */
const OF_A_WEEK =
  /^(?:weekly|daily|termly|week['\u2019]?s) total(?: (?:time|minutes|mins|hours))?:?$|^(?:mean|average|median|sum)(?: (?:length|minutes|mins|time|hours|sessions|size|number|pupils?|weeks?|of|per|a|each)){1,6}:?$/i;

/** "Parent signature:", "Pupil comment: …" and "Next meeting:" at the left of a line below the table. "Signed stories" may be an intervention. */
const SIGNATURE =
  /^(?:[^\d:]{1,40} )?sign(?:ature$|(?:atures?|ed)(?: by| \(.+\))? ?[:._])|^(?:date of )?(?:next|last) (?:review|meeting)(?: date)? ?:|^(?:pupils?|childs?|child['\u2019]s|my|parents?|carers?|parent(?:s?\/|s? and )carers?|families|family|teachers?|staff|senco|ta)['\u2019]?s? (?:comments?|views?|voice|feedback|says?|notes?)(?: [\w/ ]{1,20})?:/i;

/**
 * Is a line one of totals, or a key, below or in the table, or where somebody signs or the next meeting is dated?
 * @example isTotals(['Total minutes:', 340]) // true
 * @example isTotals(['Year 3 total', 225]) // true
 * @example isTotals(['Total Maths', 20]) // false
 * @example isTotals(['Parent signature:', '']) // true
 * @example isTotals(['Pupil comment: I like it', '']) // true
 */
export function isTotals(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => cell !== '');
  return (
    (typeof first === 'string' && ((/:|sign/i.test(first) && SIGNATURE.test(first.trim())) || OF_A_WEEK.test(first.trim()))) ||
    cells.some(
      (cell) => typeof cell === 'string' && /total|of|key|pupils|children|students|learners/i.test(cell) && TOTALS.test(cell.trim()),
    )
  );
}

/**
 * Does one text stand alone in its line: "Year 3", "Wave 2"? What stands under it belongs to nobody above it.
 * @example isBanner(['Year 3', '', '']) // true
 * @example isBanner(['', '']) // false
 */
export function isBanner(cells: readonly Cell[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length === 1;
}

/**
 * The first text of a line; '' for a blank one.
 * @example bannerText(['', 'Year 3']) // 'Year 3'
 */
export function bannerText(cells: readonly Cell[]): string {
  return cells.map(cellText).find((each) => each !== '') ?? '';
}

/**
 * Does a line head those under it, in a register without pupils? "Additional teacher support (B)" does, alone with a full row right under it. What is
 * known as work, without such a letter, is work without its time.
 * @example headsRows([['Support (B)', '', ''], ['Talk', 20, 3]], 0) // true
 * @example headsRows([['Phonics', '', ''], ['Talk', 20, 3]], 0) // false
 */
export function headsRows(grid: Grid, index: number): boolean {
  const [cells = [], next = []] = grid.slice(index, index + 2);
  const count = (row: readonly Cell[]): number => row.filter((cell) => !isBlank(cell)).length;
  const text = bannerText(cells);
  return isBanner(cells) && count(next) > 2 && (kindOfWork(text) === null || /\([A-Z]\)$/.test(text)) && !/[\d:]/.test(text);
}

/**
 * The year group of the rows under a banner; '' for a banner of anything else.
 * @example yearIn(['Y3 Autumn term', '']) // 'Y3 Autumn term'
 * @example yearIn(['Wave 2', '']) // ''
 */
export function yearIn(cells: readonly Cell[]): string {
  const text = cells.map(cellText).find((each) => each !== '') ?? '';
  return /^(y(ea)?r?\.? ?(group )?\d{1,2}|reception|nursery|eyfs)\b/i.test(text) ? clip(text) : '';
}

/**
 * Does a title say that nothing in its table takes place now: "Archive", "Waiting list", another school year?
 * @example isOver('Summer 2024-25', { reviewDay: dayNumber(2026, 11, 18) }) // true
 * @example isOver('ARCHIVE - keep for governors', { reviewDay: 0 }) // true
 * @example isOver('Completed reading tests', { reviewDay: 0 }) // false
 */
export function isOver(title: string, { reviewDay }: Pick<HowRead, 'reviewDay'>): boolean {
  const year = schoolYearOf(title);
  const [, head = title] = (GOES_ON.test(title) ? null : EXPLAINED.exec(title.trim())) ?? [];
  return (year !== '' && year !== schoolYearInWords(reviewDay)) || OVER_OR_TO_COME.test(head.trim());
}

/**
 * Does a title name a school year that is over? What was begun under it may still go on; what stands under "Archive" doesn't.
 * @example isOfPastYear('2025/26', { reviewDay: dayNumber(2026, 11, 18) }) // true
 * @example isOfPastYear('2027/28', { reviewDay: dayNumber(2026, 11, 18) }) // false
 */
export function isOfPastYear(title: string, { reviewDay }: Pick<HowRead, 'reviewDay'>): boolean {
  const year = schoolYearOf(title);
  return year !== '' && year < schoolYearInWords(reviewDay) && !OVER_OR_TO_COME.test(title.replace(/[^\p{L} ]/gu, '').trim());
}

/** "2025-26"; '' where a title names none. */
function schoolYearOf(title: string): string {
  const [, first, second] = /\b20(\d\d) ?[-/–] ?(?:20)?(\d\d)\b/.exec(title) ?? [];
  return first === undefined || second === undefined ? '' : `20${first}-${second}`;
}

/** A banner of a word or two: "Completed reading tests" may be anything. */
const OVER_OR_TO_COME =
  /^(archived?|archives|ended|finished|completed|stopped|discontinued|inactive|not running|no longer (running|in place|needed)|past|previous|former|old|discharged|left|(on )?(the )?waiting list|proposed|on hold|paused|not (yet )?started|next (term|year)|last (term|year))( (interventions?|pupils|children|provisions?|list|groups|rows|entries|this|half|term|year|so far)){0,3}:?$|^(interventions?|provisions?|groups|pupils|children|rows)( (that|which|who|are|have|has|now))* (finished|ended|stopped|completed|archived|discharged|no longer running)$/i;
/** "ARCHIVE - no longer running (keep for governors)": what stands behind a dash, a comma or a bracket only explains it. */
const EXPLAINED = /^([^-–—:;,(/.]{3,40})(?:[:;,(/.]| [-–—]) ?(.*)$/s;
/** "Finished? No, still going" */
const GOES_ON = /\b(?:still|continu\w*|not (?:yet )?(?:ended|finished|over)|except)\b|\?/i;

/**
 * The last line above that holds anything, where that is one text; else ''.
 * @example titleAbove([['Archive', ''], ['', ''], ['Pupil', 'Mins']], 2) // 'Archive'
 */
export function titleAbove(grid: Grid, index: number): string {
  const filled = grid.slice(0, index).map((row) => row.filter((cell) => !isBlank(cell)));
  const last = filled.reverse().find((row) => row.length > 0) ?? [];
  return last.length === 1 ? cellText(last[0]) : '';
}

/**
 * Does a line stand right above headings that repeat, or above where the grid has been cut off?
 * @param again for each line: does it repeat the headings?
 * @example titlesATable([['Archive'], [''], ['Pupil']], [false, false, true], 0) // true
 */
export function titlesATable(grid: Grid, again: readonly boolean[], index: number): boolean {
  const next = grid.findIndex((row, i) => i > index && row.some((cell) => !isBlank(cell)));
  // The other table has been cut off below.
  return again[next < 0 ? grid.length : next] === true;
}

/**
 * Could a line's pupil cell be a name? "Year 3" or an area of need is none. Somebody may have merged the intervention over several pupils.
 * @example namesAPupil(['AB', ''], 0) // true
 * @example namesAPupil(['Year 3', ''], 0) // false
 */
export function namesAPupil(cells: readonly Cell[], pupilColumn: number): boolean {
  const text = cellText(cells[pupilColumn]);
  return text !== '' && !NO_PUPIL.test(text) && !A_REMARK.test(text) && !OF_STAFF.test(text) && text.length <= LONGEST_NAME;
}

const LONGEST_NAME = 30;
/** "Mrs P (TA, mornings)" over the rows of hers. */
const OF_STAFF = /^(?:M(?:rs?|s|iss)|Dr)\.? \p{Lu}/u;
/** "NB Week A begins 2 November"; "NB" and "NB CD" are pupils. */
const A_REMARK = /^(?:N\.?B\.?|P\.?S\.?)[:,.]? .* \p{Ll}{2,}/u;
const NO_PUPIL =
  /[:=]|^(pupil|child|student|learner|name|finished|ended|completed|archived?|waiting( list)?|discharged)$|\b20\d\d\b|^(autumn|spring|summer) (term|\d)|\b(years?|yrs?|y\d|class(?:es)?|wave|tier|band|groups?|term|key|totals?|averages?|reception|nursery|eyfs|ks ?\d|sen|pupils|staff|adults|hours|notes?|cover|updated|reviewed|cognition|learning|communication|interaction|semh|social|emotional|mental|sensory|physical|speech|language|slcn|spld|c&l|c&i|number of|no\.? of|intervention|support)\b/i;
