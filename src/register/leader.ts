/** Who leads an intervention, as far as the register says a role. A name alone says nothing about a role. */
import { plainWords } from './words';

export type Leader = 'teacher or specialist' | 'assistant' | 'volunteer or software' | 'not known';

/** Where several people lead, the less qualified decides, since sessions differ: so the list runs from least to most qualified. */
const ROLES: readonly (readonly [Leader, RegExp])[] = [
  ['volunteer or software', /\b(volunteers?|parents?|peers?|buddy|buddies|older (student|pupil)s?|students? in year|software|online|computer|app|ipad|tablet|self[ -]led|independent(ly)?)\b/],
  ['assistant', /\b(\d*tas?|ta-\w+|\w+-? ?ta|h ?l ?t ?a|lsas?|tas|(teaching|classroom|learning support|support) (assistants?|staff)|higher level teaching assistants?|(learning )?mentors?|elsa|assistants?|keyworkers?|key workers?|pastoral( \w+)?|nursery nurses?|nurture lead|1:1)\b/],
  ['teacher or specialist', /\b(ct|teachers?|class teacher|qts|ema teacher|senco|sendco|inclusion lead|head(teacher)?|deputy|salt|slt|speech( and|\/| &)? language( therapist)?|speech therapist|ot|occupational therapist|physio(therapist)?|ep|educational psychologist|specialist( teacher)?|therapists?|counsellors?)\b/],
]; // prettier-ignore

/** "Higher Level Teaching Assistant" and "teaching assistant" hold the word teaching but no teacher; "classroom assistant" is one role. */
export function readLeader(text: string): Leader {
  const plain = plainWords(text);
  for (const [leader, words] of ROLES) if (words.test(plain)) return leader;
  return 'not known';
}

/**
 * Hours of training recorded: "6 hours", "2 days" (a day is six hours), "5". Null where nothing can be counted:
 * "yes" says that there was some, not how much.
 */
export function trainingHours(text: string): number | null {
  const plain = plainWords(text);
  if (/^(no|none|untrained|not trained|nil|0)\b/.test(plain)) return 0;
  const match = /(\d+(?:\.\d+)?)\s*(hours?|hrs?|h|days?|d)?\b/.exec(plain);
  if (!match) return null;
  const unit = match[2];
  if (unit === undefined) return /^\d+(\.\d+)?$/.test(plain) ? Number(match[1]) : null;
  return Number(match[1]) * (unit.startsWith('d') ? HOURS_A_DAY : 1);
}

const HOURS_A_DAY = 6;
