/** Who leads an intervention, as far as the register says a role. A name alone says nothing about a role. */
import { between, exactly, type Range } from '../dose/range';
import { memoised } from '../memoise';
import { plainWords, saysNothing } from '../text';

/** What somebody is paid for, as far as costs go. */
export type Role = 'teacher' | 'specialist' | 'assistant' | 'other';
export const ROLES: readonly Role[] = ['teacher', 'specialist', 'assistant', 'other'];

export type Leader = 'teacher or specialist' | 'assistant' | 'volunteer or software' | 'not known';

const VOLUNTEER =
  /\b(volunteers?|(grand)?parents?(?! (support|liaison))|peers?|buddy|buddies|older (student|pupil|child|children)s?|(student|pupil)s? in year|(y(ea)?r? ?\d{1,2}|sixth[ -]form) (pupil|student|children)s?|sixth[ -]formers?)\b/;
/** An assistant headteacher is a teacher. */
const HEAD = /\bassistant (head(teacher)?|principal)s?\b/;
const ASSISTANT =
  /\b(\d*tas?\d*|t\.a|h\.?l\.?t\.?a|lsas?|(teaching|classroom|support) asst|support staff|mentors?|elsa|assistants?|keyworkers?|key workers?|pastoral|nursery nurses?|nurture lead)\b/;
const TEACHER =
  /\b(ct|teachers?|qts|senco|sendco|inclusion lead|head(teacher)?|deputy|salt|slt|speech ?(and |& |\/ ?)?language|ot|physio(therapist)?|ep|educational psychologist|specialist|therapists?|counsellors?)\b/;
/** Said of the work, not of a person, so only where nobody else is named: "independent SALT" is a therapist. */
const NOBODY = /\b(software|online|computers?|apps?|ipads?|tablets?|self[ -]led|independent(ly)?)\b/;
/** People all the same, though nobody knows how qualified: "online tutor". */
const SOMEBODY = /\b(tutor|trainer|coache?|worker|practitioner|consultant|advis[eo]r)s?\b/;
/** "Mrs Head" and "Mr Parent" are names. */
const TITLED = /\b(mrs?|ms|miss|dr)\.? [\p{L}']+/gu;

/**
 * Who leads, by the role that a text names. Where several people lead, the less qualified decides, since sessions differ. A name alone is not known.
 * @example readLeader('SENCO/TA') // 'assistant'
 * @example readLeader('Mrs H') // 'not known'
 */
export const readLeader = memoised((text): Leader => {
  const plain = plainWords(text).replace(TITLED, ' ');
  if (VOLUNTEER.test(plain)) return 'volunteer or software';
  if (HEAD.test(plain) && !ASSISTANT.test(plain.replace(HEAD, ' '))) return 'teacher or specialist';
  // "Teaching assistant" holds no teacher; "classroom assistant" is one role.
  if (ASSISTANT.test(plain)) return 'assistant';
  if (TEACHER.test(plain)) return 'teacher or specialist';
  return NOBODY.test(plain) && !SOMEBODY.test(plain) ? 'volunteer or software' : 'not known';
});

/**
 * Is what leads a device or a program, and nobody?
 * @example isSoftware('iPad') // true
 * @example isSoftware('Online tutor') // false
 */
export function isSoftware(text: string): boolean {
  const plain = plainWords(text);
  return !VOLUNTEER.test(plain) && NOBODY.test(plain) && !SOMEBODY.test(plain);
}

const SPECIALIST = /\b(salt|slt|language|ot|physio\w*|ep|psychologist|specialist|therapists?|counsellors?)\b/;
const SPEECH_AND = /\bspeech ?(?:and|&|\/|\+) ?language\b/g;

function partsOf(text: string): string[] {
  return plainWords(text)
    .replace(SPEECH_AND, 'language')
    .split(/\/|,|;|&|\+|\band\b|\bor\b/)
    .filter((part) => /\p{L}/u.test(part));
}

function roleOf(part: string): Role | null {
  const leader = readLeader(part);
  if (leader === 'assistant') return leader;
  if (leader === 'teacher or specialist') return SPECIALIST.test(part) ? 'specialist' : 'teacher';
  return leader === 'volunteer or software' || SOMEBODY.test(part) ? 'other' : null;
}

/**
 * Every role that a text names, each once; none for a name alone, which is never told on.
 * @example rolesIn('SENCO/TA') // ['teacher', 'assistant']
 * @example rolesIn('Mrs H') // []
 */
export const rolesIn = memoised((text): readonly Role[] => [...new Set(partsOf(text).flatMap((part) => roleOf(part) ?? []))]);

const TITLED_ONE = new RegExp(TITLED.source, 'u');
/** "TA - JS", "JS (TA)", "TA JS": two halves, of which one may be a role and the other initials. */
const TWO_HALVES = /^([^()-]+?) ?[-(] ?([^()-]+?)\)?$/;
const ROLE_FIRST = /^(.+) (\p{L}{1,3})$/u;
const INITIALS = /^\p{L}{1,3}$/u;

/** One person's name without the role beside it, else the role. */
function personIn(part: string): string {
  const titled = TITLED_ONE.exec(part)?.[0].replace('.', '');
  if (titled !== undefined) return titled;
  const plain = part.replace(/\bt\.? ?a\b\.?/g, 'ta');
  const [, first = '', second = ''] = TWO_HALVES.exec(plain) ?? ROLE_FIRST.exec(plain) ?? [];
  if (INITIALS.test(second) && roleOf(first) !== null && roleOf(second) === null) return second;
  if (INITIALS.test(first) && roleOf(second) !== null && roleOf(first) === null) return first;
  return part.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * The different people, or roles where no name stands, that texts say. "Mrs K" with her role beside it is still Mrs K, and "Mrs H, TA" is one.
 * @example adultsNamed(['TA - Mrs K', 'Mrs K']).size // 1
 * @example adultsNamed(['TA and SENCO']).size // 2
 */
export function adultsNamed(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(namesIn));
}

const namesIn = memoised((text): readonly string[] =>
  saysNothing(text)
    ? []
    : text.split('\n').flatMap((line) => {
        const parts = partsOf(line);
        const alone = parts.length === 2 && line.includes(',') && TITLED_ONE.test(parts[0] ?? '') && roleOf(parts[1] ?? '') !== null;
        return (alone ? parts.slice(0, 1) : parts).map(personIn).filter((name) => !saysNothing(name));
      }),
);

const SO_MANY =
  /\b(\d) ?(?:x ?)?(?:tas?|lsas?|hltas?|teachers|adults|staff|assistants|teaching assistants|mentors)\b|\b(?:tas?|lsas?|hltas?) ?x ?(\d)\b/;

const TOGETHER = /&|\+|\band\b/;

/**
 * How many adults are there at once: two named beside each other may take turns, and one of "SENCO/TA" does.
 * @example adultsIn('2 TAs') // { least: 2, most: 2 }
 * @example adultsIn('Teacher and TA') // { least: 1, most: 2 }
 * @example adultsIn('iPad') // { least: 0, most: 1 }
 */
export const adultsIn = memoised((text): Range => {
  const said = SO_MANY.exec(plainWords(text));
  const count = Number(said?.[1] ?? said?.[2] ?? 0);
  if (count > 0) return exactly(count);
  if (isSoftware(text)) return between(0, 1);
  // "Mrs H, TA" is one.
  return between(1, plainWords(text).replace(SPEECH_AND, 'language').split(TOGETHER).length);
});

const HOURS_A_DAY = 6;
const HOURS_OF: Readonly<Record<string, number>> = { h: 1, d: HOURS_A_DAY, m: 1 / 60 };
/** "6 hours", "2 x 3 hours", "3 sessions of 2 hours", "2 hours x 3"; of "5-6 hours" the least. */
const AMOUNT =
  /(?:(?<!\d)(\d{1,6}) ?(?:x|sessions? of) ?)?(?<!\d)(\d{0,6}\.?\d{1,6})(?: ?(?:-|to) ?[\d.]{1,9})?\+? ?(h|d|m)(?:ours?|rs?|ays?|in(?:ute)?s?)?(?![a-z])(?: x ?(\d{1,6}))?/;
/** "1 hr 30 mins", "3 hours + 2 hours": these add up. In "6 hours (2 days)" the second is the first over again. */
const AND_MORE = /^ ?(?:\+|&|and)? ?\.?\d/;

/**
 * Hours of training recorded: "6 hours", "2 days" (a day is six hours), "2 x 3 hours", "5". Of a range the least; "less than 5" comes out below five.
 * Null where nothing can be counted: "yes" says that there was some, not how much.
 * @example trainingHours('2 days') // 12
 * @example trainingHours('Yes') // null
 */
export function trainingHours(text: string): number | null {
  const plain = plainWords(text.replace(/½/g, '.5'))
    .replace(/ ?\b1\/2\b/g, '.5')
    .replace(/\bhalf( an?)?\b/g, '.5');
  if (/^(no|none|untrained|not trained|nil|0)\b(?!\.)/.test(plain)) return 0;
  if (/^\d{1,3}(\.\d+)?\+?$/.test(plain)) return parseFloat(plain);
  let hours: number | null = null;
  for (let rest = plain, match = AMOUNT.exec(rest); match; match = AND_MORE.test(rest) ? AMOUNT.exec(rest) : null) {
    const [whole, times = '1', length, unit = 'h', timesAfter = '1'] = match;
    hours = (hours ?? 0) + Number(times) * Number(timesAfter) * Number(length) * (HOURS_OF[unit] ?? 1);
    rest = rest.slice(match.index + whole.length);
  }
  if (hours === null) return null;
  return /\b(less than|under|fewer than|up to)\b|</.test(plain) ? Math.max(0, hours - LESS) : hours;
}

/** "Less than five hours" has to come out below five. */
const LESS = 0.01;
