/**
 * A note that says that a row is over as a whole: "STOPPED at half term - caught up". Nothing but who or what has ended, and when, may stand in the
 * sentence: "stopped using the iPad", "finished book 2" and "not stopped" end something else, or nothing.
 */
import { plainWords } from '../text';
import { lazy } from '../memoise';
import { readDate } from '../meaning/date';
import { isTermName, readTerm } from '../meaning/readTerm';
import { plainHeading } from './headings';
import type { HowRead } from './howRead';
import { A_HOLIDAY } from './remarkedDay';

const WORK = '(?:intervention|programme|program|group|course|sessions?|support|provision)';

/** The whole of a sentence, up to its explanation. Its one group is when: "at half term". */
const OVER = lazy(
  () =>
    new RegExp(
      `^(?:(?:the|this|it|all|${WORK}|ha[sd]|have|was|were|is|are|now|already|just) )*` +
        `(?:(?:stopped|ended|ceased|discontinued|finished|completed)(?: (?:the |this |all )?${WORK}| attending| coming| going)?|` +
        `discharged(?: from (?:the )?(?:service|caseload|${WORK}))?|no longer (?:running|attend(?:s|ing)|needed|required|in place)|left (?:the )?school)` +
        // "Finished: phase 2" says what of it has ended.
        `(?: ([^-,(!][^,(!]{2,40}?))?(?:$| ?[,(!]| - )`,
    ),
);

/** What is to come again, or goes on, isn't over: "finished book 1, now on book 2", "sessions completed, 4 of 10". */
const GOES_ON =
  /\b(?:(?:re-?)?start\w*|resum\w*|again|continu\w*|still|un?til+|but|paus\w*|temporar\w*|except|unless|book|level|phase|stage|set|unit|step|part|page|module|lesson|more|so far|remaining|to go|\d of \d+)\b|\bback\b(?! in(?:to)? (?:class|lessons))|\bnow\b(?! (?:stopped|finished|ended|back|in class|independent|secure|caught up|on track))|\?/;
/** "Completed" alone may be a form. */
const BARE = /^completed(?:$| ?[,(!]| - )/;
const BEFORE_A_DAY = /^(?:(?:at|in|on|since|before|after|from|just|last|the|early|mid|(?:end|start|beginning) of|w\/[ce]) )+/;
/** In these something has stopped whatever the day is. */
const ANY_TIME =
  /^(?:(?:(?:oct|feb|may)\w* )?(?:half|1\/2)[ -]?term|h\/?t|term|year|week|month|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6})$/;

/**
 * Do the notes say plainly that the row is over? Not where the day or term that they name is still to come or on; a term of which nothing has come yet is
 * last year's.
 * @param intervention who is discharged from it has nothing else in mind
 * @example saysOver('STOPPED at half term - caught up', 'Phonics', { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // true
 * @example saysOver('stopped using the iPad', 'Phonics', { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // false
 */
export function saysOver(notes: string, intervention: string, { reviewDay, terms }: Pick<HowRead, 'reviewDay' | 'terms'>): boolean {
  const own = plainWords(intervention).split(/[^\p{L}&]+/u);
  const isOver = notes.split(/[;\n]+|[.!]+(?=\s|$)/).some((sentence) => {
    const plain = plainWords(sentence).replace(/(?<=discharged) from (?:the )?([\p{L}&]+)/u, (from, what: string) =>
      own.includes(what) ? '' : from,
    );
    const match = BARE.test(plain) ? null : OVER().exec(plain);
    return match !== null && hasPassed((match[1] ?? 'term').replace(BEFORE_A_DAY, ''), { reviewDay, terms });
  });
  return isOver && !GOES_ON.test(plainWords(notes));
}

/** What is said beside the work, or how often it is, in the same cell; and words that take it back. */
const ASIDES = /[()]|\s[-\u2010-\u2015]\s|[;,\n]/;
const TAKEN_BACK = /\b(?:re-?start\w*|again|continu\w*|still|now)\b|\?/i;

/**
 * Does a cell that says what is done, how often or when say beside that that it is over: in brackets, behind a dash or a comma?
 * @example saysOverBeside('3 x 15 mins (stopped at half term)', { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // true
 * @example saysOverBeside('Finished stories', { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // false
 */
export function saysOverBeside(text: string, now: Pick<HowRead, 'reviewDay' | 'terms'>): boolean {
  const [, ...beside] = text.split(ASIDES);
  if (beside.length === 0 || TAKEN_BACK.test(text)) return false;
  // "1 x 40 mins (Autumn 1 only)"
  const only = beside.map((each) => /^\s*(?:in |for |during )?(?:the )?(.{3,40}?) only\s*$/i.exec(each)?.[1] ?? '');
  return saysOver(beside.join(';'), '', now) || only.some((term) => isTermName(plainWords(term)) && hasPassed(plainWords(term), now));
}

/** "Discharged" under "CAMHS" is another service's. */
const OF_WHAT_COMES_NEXT =
  /\b(?:next|steps?|actions?|reviews?|outcomes?|decisions?|updates?|progress|results?|evaluation|comments?|levels?|tiers?|stages?)\b/;

/**
 * Does a heading ask whether a row has begun, and nothing else?
 * @example asksIfBegun('Begun?') // true
 * @example asksIfBegun('Date begun') // false
 */
export function asksIfBegun(heading: string): boolean {
  return /^(?:has (?:it|this) |have they )?(?:begun|started|commenced)(?: yet)?$/.test(plainHeading(heading));
}

/**
 * The columns, used for nothing, whose headings ask what came of a row or what comes next: "Finished" may stand there.
 * @example remarkColumns(['Pupil', 'Next step', 'Tutor'], new Set([0])) // [1]
 */
export function remarkColumns(headings: readonly string[], taken: ReadonlySet<number>): number[] {
  return headings.flatMap((heading, column) =>
    !taken.has(column) && (OF_WHAT_COMES_NEXT.test(plainHeading(heading)) || asksIfBegun(heading)) ? [column] : [],
  );
}

/** "Sept 2026" */
const A_MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6} (?:20)?\d\d$/;

/** Is a text a day or a term, and nothing more, that has passed? */
function hasPassed(when: string, { reviewDay, terms }: Pick<HowRead, 'reviewDay' | 'terms'>): boolean {
  if (ANY_TIME.test(when)) return true;
  const day = readDate(when, reviewDay);
  if (day !== null) return day <= reviewDay;
  const term = isTermName(when) || A_HOLIDAY.test(when) || A_MONTH.test(when) ? readTerm(when, reviewDay, terms) : null;
  return term?.last !== undefined && (term.last < reviewDay || (term.first ?? 0) > reviewDay);
}
