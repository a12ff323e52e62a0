/** Who leads an intervention, as far as the register says a role. A name alone says nothing about a role. */
import { remembered } from '../remembered';
import { plainWords } from './words';

export type Leader = 'teacher or specialist' | 'assistant' | 'volunteer or software' | 'not known';

const VOLUNTEER =
  /\b(volunteers?|(grand)?parents?|peers?|buddy|buddies|older (student|pupil|child|children)s?|(student|pupil)s? in year|(y(ea)?r? ?\d{1,2}|sixth[ -]form) (pupil|student|children)s?|sixth[ -]formers?)\b/;
/** An assistant headteacher is a teacher. */
const HEAD = /\bassistant (head(teacher)?|principal)s?\b/;
const ASSISTANT =
  /\b(\d*tas?\d*|t\.a\.?|h\.?l\.?t\.?a\.?|lsas?|ta-\w+|\w+- ?ta|(teaching|classroom|learning support|support) (assistants?|asst|staff)|higher level teaching assistants?|(learning )?mentors?|elsa|assistants?|keyworkers?|key workers?|pastoral( \w+)?|nursery nurses?|nurture lead)\b/;
const TEACHER =
  /\b(ct|teachers?|qts|senco|sendco|inclusion lead|head(teacher)?|deputy|salt|slt|speech( and|\/| &)? language( therapist)?|speech therapist|ot|occupational therapist|physio(therapist)?|ep|educational psychologist|specialist( teacher)?|therapists?|counsellors?)\b/;
/** Said of the work, not of a person, so only where nobody else is named: "independent SALT" is a therapist. */
const NOBODY = /\b(software|online|computers?|apps?|ipads?|tablets?|self[ -]led|independent(ly)?)\b/;

/** Where several people lead, the less qualified decides, since sessions differ. */
export const readLeader = remembered((text): Leader => {
  const plain = plainWords(text);
  if (plain === '') return 'not known';
  if (VOLUNTEER.test(plain)) return 'volunteer or software';
  if (HEAD.test(plain) && !ASSISTANT.test(plain.replace(HEAD, ''))) return 'teacher or specialist';
  // "Teaching assistant" holds no teacher; "classroom assistant" is one role.
  if (ASSISTANT.test(plain)) return 'assistant';
  if (TEACHER.test(plain)) return 'teacher or specialist';
  return NOBODY.test(plain) ? 'volunteer or software' : 'not known';
});

const HOURS_A_DAY = 6;
const HOURS_OF: Readonly<Record<string, number>> = { h: 1, d: HOURS_A_DAY, m: 1 / 60 };

/**
 * Hours of training recorded: "6 hours", "2 days" (a day is six hours), "2 x 3 hours", "5". Of a range the least; "less than 5"
 * is fewer than five. Null where nothing can be counted: "yes" says that there was some, not how much.
 */
export function trainingHours(text: string): number | null {
  const plain = plainWords(text);
  if (/^(no|none|untrained|not trained|nil|0)\b(?!\.)/.test(plain)) return 0;
  if (/^\d{1,3}(\.\d+)?\+?$/.test(plain)) return parseFloat(plain);
  const match = /(?:(\d+) ?x ?)?(\d*\.?\d+)(?: ?(?:-|to) ?\d*\.?\d+)?\+? ?(hours?|hrs?|h|days?|d|minutes?|mins?)\b/.exec(plain);
  if (!match) return null;
  const hours = Number(match[1] ?? 1) * Number(match[2]) * (HOURS_OF[(match[3] ?? 'h').charAt(0)] ?? 1);
  return /\b(less than|under|fewer than|up to)\b|</.test(plain) ? Math.max(0, hours - LESS) : hours;
}

/** "Less than five hours" has to come out below five. */
const LESS = 0.01;
