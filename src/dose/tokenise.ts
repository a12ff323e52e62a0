/** A dose's text cut into words that mean something, each with its value and with what parts it from the word before. */
import { clockSpan } from '../meaning/clock';
import { patternsAt } from './patterns';
import { between, exactly, type Range } from './range';
import { normalise } from './spellings';
import type { Kind, Separator, Token } from './token';

/**
 * The words of a dose that mean something, in order, with any other word between them. Never throws; one pass over the text, so the time it takes
 * grows with the text's length only.
 * @example tokenise('Year 4: 3 x 20 mins').map(({ kind }) => kind) // ['not a dose', 'number', 'x', 'number', 'minutes']
 */
export function tokenise(text: string): Token[] {
  const plain = normalise(text);
  const tokens: Token[] = [];
  let at = 0;
  let gap = 0;
  const push = (token: Omit<Token, 'sep'>): void => {
    tokens.push({ ...token, sep: tokens.length === 0 ? '' : separatorIn(plain.slice(gap, at)) });
    gap = at + token.text.length;
  };
  while (at < plain.length) {
    const token = tokenAt(plain, at);
    if (token) {
      push(token);
      at += token.text.length;
    } else {
      const word = wordAt(plain, at);
      if (word.length > 1 && !GLUE.has(word)) push({ kind: 'word', value: NOTHING, text: word });
      at += Math.max(1, word.length);
    }
  }
  return tokens;
}

function tokenAt(plain: string, at: number): Omit<Token, 'sep'> | null {
  for (const [kind, pattern, , needs] of patternsAt(plain.charAt(at))) {
    if (needs && !needs.some((each) => plain.includes(each))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(plain);
    if (!match) continue;
    const value = valueOf(kind, match);
    if (!value) continue;
    return { kind, value, text: match[0] };
  }
  return null;
}

/** Words that may stand inside a dose without parting it: "3 x about 20 mins", "3 lots of 20 mins". */
const GLUE = new Set(
  'of for at up to the an and about around approx approximately roughly circa least most max maximum min minimum lots lasting in on plus then'.split(
    ' ',
  ),
);

/** A word is passed over whole, so that the "m" of "maths" is not minutes. */
function wordAt(plain: string, at: number): string {
  let end = at;
  while (/[\p{L}\p{M}'\u2019]/u.test(plain.charAt(end))) end += 1;
  return plain.slice(at, end);
}

function separatorIn(gap: string): Separator {
  if (gap.includes('\n')) return 'line';
  if (/;|\.(?: |$)/.test(gap)) return 'stop';
  if (/\+|\bplus\b/.test(gap)) return 'plus';
  if (/&|\band\b/.test(gap)) return 'and';
  if (/[,|:-]/.test(gap)) return 'comma';
  return gap.includes('/') ? 'stroke' : '';
}

const NOTHING = exactly(0);

/** Null where it only looks like one: no hour is 25. */
function valueOf(kind: Kind, match: RegExpExecArray): Range | null {
  switch (kind) {
    case 'number':
      return numberValue(match);
    case 'weekday':
      return weekdayCount(match[0]);
    case 'slot':
      return slotOf(match);
    case 'day long':
      return exactly(match[0].startsWith('half') ? 0.5 : 1);
    default:
      return NOTHING;
  }
}

function numberValue(match: RegExpExecArray): Range {
  if (match[3] !== undefined) return dottedRange(match[3]) ?? exactly(Number(match[3]));
  return between(Number(match[1]), Number(match[2]));
}

/**
 * "20.30 minutes" means twenty to thirty: nobody means 20.3. Two figures of two digits, the first smaller, both multiples of five.
 */
function dottedRange(figure: string): Range | null {
  const match = /^(\d[05])\.(\d[05])$/.exec(figure);
  return match && Number(match[1]) < Number(match[2]) ? between(Number(match[1]), Number(match[2])) : null;
}

/** Minutes: longer is no slot of a school day, and "9.30-9.00" a slip. */
const LONGEST_SLOT = 480;

/** 9.15–9.45 is 30 minutes; 12.45–1.15 runs over noon. Two bare numbers are no times of day, unless one has am or pm, or they are 10–3. */
function slotOf([, from, fromMinutes, fromHalf, to, toMinutes, toHalf]: RegExpExecArray): Range | null {
  const bare = fromMinutes === undefined && toMinutes === undefined && fromHalf === undefined && toHalf === undefined;
  if (bare && !(Number(from) >= 8 && Number(from) <= 12 && Number(to) >= 1 && Number(to) <= 4)) return null;
  const span = clockSpan([from, fromMinutes, fromHalf], [to, toMinutes, toHalf]);
  return span && span.to - span.from <= LONGEST_SLOT ? exactly(span.to - span.from) : null;
}

const WEEKDAYS = ['mon', 'tu', 'wed', 'th', 'fri'];

/** "Mon" is one day, "Mon-Thu" four. */
function weekdayCount(text: string): Range {
  const [first = 0, last = first] = text.split(/-|to/).map((day) => WEEKDAYS.findIndex((each) => day.trim().startsWith(each)));
  return exactly(Math.max(1, last - first + 1));
}
