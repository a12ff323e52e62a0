/** Is a row running on the review date? Only such rows count; a row that says nothing of dates is running. */
import { plainWords, saysNothing } from '../text';
import type { Range } from '../dose/range';
import { readDate } from '../meaning/date';
import { holidayAt, schoolWeeks, type Span, type TermDates } from '../meaning/term';
import { readTerm } from '../meaning/readTerm';
import { cellText, durationMinutes, isBlank, isMoment, type Cell } from '../meaning/cell';
import { whatYesSays } from './askedIfOn';
import type { Field } from './fields';
import { plainHeading } from './headings';
import { A_HOLIDAY, IS_OVER, remarkedDay, TO_START, UNTIL } from './remarkedDay';
import { saysOver, saysOverBeside } from './saysOver';

export type Running = 'running' | 'ended' | 'not started';

export interface Dates {
  readonly running: Running;
  /** Day numbers, where the row has such a date; a term's name alone is none. */
  readonly start?: number;
  readonly end?: number;
  /** The last day by whatever says one: end date, term or weeks. */
  readonly lastDay?: number;
  /** Cells that should hold a date and don't: the row is taken as running as far as they go. */
  readonly unread: readonly { readonly field: Field; readonly text: string }[];
}

/**
 * A date cell as a day number: a real date, or a typed one; null for a time of day, a number or any other text.
 * @param near the review date: without a year, the date nearest to it is meant
 * @example cellDay('3/9/2026', 0) === dayNumber(2026, 9, 3) // true
 * @example cellDay(3, 0) // null
 */
export function cellDay(cell: Cell | undefined, near: number, monthFirst = false): number | null {
  if (cell === undefined) return null;
  if (isMoment(cell)) return durationMinutes(cell) === null ? cell.day : null;
  return typeof cell === 'string' ? readDate(cell, near, monthFirst) : null;
}

export interface DateCells {
  readonly start?: Cell | undefined;
  readonly end?: Cell | undefined;
  /** The day it really ended, where that has a column of its own beside the planned end. */
  readonly ended?: Cell | undefined;
  readonly term?: Cell | undefined;
  readonly status?: Cell | undefined;
  /** The answer under "Begun?". */
  readonly begun?: Cell | undefined;
  /** The intervention's name and the notes, which may say "starts in January". */
  readonly remarks?: readonly string[];
  readonly intervention?: string;
  /** "STOPPED at half term - caught up", among the notes or under "Next step". */
  readonly notes?: readonly string[];
  /** What is done, how often and when: cells that may add "(stopped at half term)". */
  readonly asides?: readonly string[];
  /** The heading of the status column: "Ended: yes" is not "Active: yes". */
  readonly statusHeading: string;
}

/**
 * Is a row running, and from which day to which? Start and end dates decide, then a term's name, then "for 6 weeks" from the start; a status
 * column can end a row whatever the dates say. The last day still counts.
 * @param saidWeeks weeks said in words beside the time ("for 6 weeks"), or over which a total is shared out. A number in a weeks column beside what is done
 *   each week is a plan: a row that has outrun it is still in the register, so it counts, and the drift check asks about it.
 * @example readRunning({ end: '18/11/2026', statusHeading: '' }, undefined, { reviewDay: dayNumber(2026, 11, 18), terms: [] }).running // 'running'
 */
export function readRunning(
  cells: DateCells,
  saidWeeks: Range | 'open' | undefined,
  { reviewDay, terms, monthFirst }: { readonly reviewDay: number; readonly terms: readonly TermDates[]; readonly monthFirst?: boolean },
): Dates {
  const unread: { field: Field; text: string }[] = [];
  const begun = plainWords(cellText(cells.begun ?? cells.start));
  // "Begun? No"
  const said: Status = NOT_BEGUN.test(begun) ? { says: 'not started' } : readStatus(cells, reviewDay);
  const edge = (field: 'start' | 'end' | 'ended', side: keyof Span): Edge | undefined => {
    const cell = cells[field];
    const day = cellDay(cell, reviewDay, monthFirst);
    if (day !== null) return { day, named: false };
    if (isBlank(cell) || (field === 'start' && (TICK.test(plainWords(cellText(cell))) || said.says === 'not started'))) return undefined;
    const text = cellText(cell);
    // What ends at Christmas ends with the autumn; what starts there starts after it.
    const term = readTerm(side === 'first' && A_HOLIDAY.test(plainWords(text)) ? `after ${text}` : text, reviewDay, terms);
    if (term?.[side] !== undefined) return { day: term[side], named: term.named };
    if (!saysNoDate(text)) unread.push({ field, text });
    return undefined;
  };
  // "Stopped at half term" under the end date: whenever that was, it is over.
  const status: Status =
    (OVER_IN_WORDS.test(plainWords(cellText(cells.end))) && cellDay(cells.end, reviewDay, monthFirst) === null) ||
    // "Yes" or "half term" among the dates of a column headed "Finished".
    TICK.test(plainWords(cellText(cells.ended))) ||
    (!isBlank(cells.ended) && saysOver(`stopped ${cellText(cells.ended)}`, '', { reviewDay, terms })) ||
    (said.says === null &&
      ((cells.notes ?? []).some(
        (text) => IS_NOT_ON.test(plainWords(text)) || saysOver(text, cells.intervention ?? '', { reviewDay, terms }),
      ) ||
        (cells.asides ?? []).some((text) => saysOverBeside(text, { reviewDay, terms }))))
      ? { says: 'ended' }
      : said;
  const start = edge('start', 'first')?.day;
  const remarked = start === undefined ? remarkedDay(TO_START, 'first', cells.remarks ?? [], { reviewDay, terms }) : undefined;
  const over = remarkedDay(IS_OVER, 'last', cells.remarks ?? [], { reviewDay, terms });
  const mayEnd = (cells.asides ?? []).filter((text) => text.includes('til'));
  const until = mayEnd.length === 0 ? undefined : remarkedDay(UNTIL, 'last', mayEnd, { reviewDay, terms });
  const exited = edge('ended', 'last');
  const ended =
    exited ??
    (over !== undefined && over <= reviewDay ? { day: over, named: false } : undefined) ??
    // The last day itself still counts.
    (until !== undefined && until < reviewDay ? { day: until, named: true } : undefined) ??
    edge('end', 'last') ??
    (status.end === undefined ? undefined : { day: status.end, named: false });
  const term = typeof cells.term === 'string' ? readTerm(cells.term, reviewDay, terms) : null;
  const first = start ?? (remarked !== undefined && remarked > reviewDay ? remarked : undefined) ?? term?.first;
  const ends = ended ?? (term?.last === undefined ? undefined : { day: term.last, named: term.named });
  const last = ends?.day ?? afterWeeks(start, status.says === 'running' ? undefined : saidWeeks, terms);
  return {
    running: decide(
      exited || (status.says === 'running' && !status.answers && ended !== undefined) ? null : status.says,
      first,
      last,
      ends?.named && ends.day < reviewDay ? schoolDay(reviewDay, terms) : reviewDay,
    ),
    ...(start === undefined ? {} : { start }),
    ...(ended === undefined ? {} : { end: ended.day }),
    ...(last === undefined ? {} : { lastDay: last }),
    unread,
  };
}

const OVER_IN_WORDS = /^(stopped|ended|finished|discharged|left|completed|withdrawn)\b(?! (in|on|by)?:? ?\d)/;
/** A first or last day, and whether it is only a term's: "Autumn 1". */
interface Edge {
  readonly day: number;
  readonly named: boolean;
}

/** In the holidays, the last day of school before them: a term that is named runs on until the next one begins. */
function schoolDay(reviewDay: number, terms: readonly TermDates[]): number {
  return holidayAt(reviewDay, terms)?.lastDay ?? reviewDay;
}

function decide(says: Running | null, first: number | undefined, last: number | undefined, today: number): Running {
  if (says === 'ended' || says === 'not started') return says;
  // "Finished? No" beside a planned end that is past: it has outrun it, and runs.
  if (says !== 'running' && last !== undefined && last < today) return 'ended';
  return first !== undefined && first > today ? 'not started' : 'running';
}

/** "TBC", "ongoing", "end of year", "6 weeks": no date, and none was meant. */
function saysNoDate(text: string): boolean {
  return saysNothing(text) || /\b(on-?going|continu\w*|year|weeks?|wks?|review|needed|required|n\/?a|tbc)\b|^[-–]$/i.test(text);
}

/** Nobody counts further: so many weeks without school are no holidays. */
const MOST_WEEKS_OFF = 20;

/** The last day of so many weeks from a start. Weeks without school are none of them. */
function afterWeeks(start: number | undefined, weeks: Range | 'open' | undefined, terms: readonly TermDates[]): number | undefined {
  if (start === undefined || weeks === undefined || weeks === 'open') return undefined;
  const last = start + Math.round(weeks.most * 7) - 1;
  const off = Array.from({ length: MOST_WEEKS_OFF }, (_, i) => i).find((i) => schoolWeeks(start, last + i * 7, terms) >= weeks.most);
  return last + (off ?? 0) * 7;
}

const NOT_STARTED =
  /^(not (yet )?(started|begun)|yet to (?:start|begin)|coming soon|planned|proposed|(on )?(the )?wait(ing|list)?|awaiting|to start|due to start|starting|on hold|paused|suspended|deferred|pending|referred|future|draft)\b/;
/** All that a note says, with or without its reason: "Not started yet - no room". */
const IS_NOT_ON =
  /^(?:(?:currently |now )?(?:not running|inactive|on hold|paused|suspended)|(?:on )?(?:the )?waiting(?: list)?|not (?:yet )?(?:started|begun)(?: yet)?)(?:$| ?[-,(;:.](?!.*\b(?:re-?start|resum|again|now)))/;
const STILL =
  /^(not (yet )?(ended|completed?|finished|stopped)|to be (completed|reviewed)|active|running|up (?:and|&) running|under ?way|going (?:on|well|ahead)|in full swing|current|in progress|on-?going|continu(?:e|es|ing)|carrying on|live|open|on$)\b|\b(?<done>\w+) of (?!\k<done>\b)\d+\b/;
const ENDED =
  /^(?:(?:has|have|had|now|already|just|currently) )*(not (currently )?(running|active|continuing|needed|required)|no longer|cancelled|withdrawn|discharged|ended|stopped|completed?|finished|ceased|discontinued|closed|left|archived|inactive|graduated|exited|released|dismissed|dropped|removed|wrapped up|wound up|all done|signed off|moved on|off$)\b/;
const TICK = /^((yes|y)\b.*|true|✓|x|1)$/;
const NO = /^(no|n|false|✗|0)$/;
/** A nought among dates may be what a formula leaves. */
const NOT_BEGUN = /^(?:no|n|false|✗|not (?:yet|begun|started)\b.*)$/;

interface Status {
  readonly says: Running | null;
  readonly end?: number;
  /** To a question, "Still running?" or "Finished?": a planned end that is past takes nothing from it. "Active" alone may be an old word. */
  readonly answers?: boolean;
}

/**
 * What a text says of running by itself; null where it says nothing of that.
 * @example statusSays('no longer running', 0) // 'ended'
 * @example statusSays('on track', 0) // null
 */
export function statusSays(text: string, reviewDay: number): Running | null {
  return readStatus({ status: text, statusHeading: '' }, reviewDay).says;
}

/** A column headed "Ended" or "Finished" says yes of what is over; one headed "Active" says yes of what runs. */
function readStatus({ status, statusHeading }: DateCells, reviewDay: number): Status {
  if (isBlank(status)) return { says: null };
  const yes = whatYesSays(plainHeading(statusHeading.replace(/_/g, ' ')));
  const [activeHeading, endHeading] = [yes === 'running', yes === 'ended'];
  const day = cellDay(status, reviewDay);
  if (endHeading && day !== null) return { says: null, end: day };
  const plain = plainWords(cellText(status));
  if (NOT_STARTED.test(plain)) return { says: 'not started' };
  const answers = activeHeading || endHeading;
  // "Still going? Not yet"
  if (activeHeading && /^not yet\b/.test(plain)) return { says: 'not started' };
  if (STILL.test(plain)) return { says: 'running', answers };
  // "No" and "No longer" under "Finished?" are two things.
  if (ENDED.test(plain) && !(endHeading && /^no\b(?! longer)/.test(plain))) return { says: 'ended' };
  if (endHeading) return { says: TICK.test(plain) ? 'ended' : NO.test(plain) || /^(no|not yet)\b/.test(plain) ? 'running' : null, answers };
  if (activeHeading && TICK.test(plain)) return { says: 'running', answers };
  // Under "Status" it may be "No change".
  const ended = activeHeading ? NO.test(plain) || /^no?\b(?!\/?a\b)/.test(plain) : NO.test(plain) && /status/i.test(statusHeading);
  return { says: ended ? 'ended' : null };
}
