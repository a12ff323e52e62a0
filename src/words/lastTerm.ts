/** What became of last term's decisions, in sentences. */
import { isDone } from './followUp';
import { clip, dateInWords, numberInWords, percent } from './figures';

/** What was written on a line, as far as it says something. */
export interface Decided {
  /** '' where nothing was decided. */
  readonly decision: string;
  readonly who: string;
  readonly by: By | null;
  readonly notes: string;
}

/** A day number, or what was typed that is no date; what is deliberate is agreed until a day, in tabs of an earlier version on one. */
interface By {
  readonly day: number | string;
  readonly how: 'by' | 'on' | 'until';
}

/** That so much time out is deliberate. */
export interface Agreement {
  /** '' where nobody is named. */
  readonly who: string;
  /** Day number. */
  readonly until: number;
}

/** "agreed with KL until 26 March 2027" */
export function agreementInWords({ who, until }: Agreement): string {
  return `agreed ${who === '' ? '' : `with ${who} `}until ${dateInWords(until)}`;
}

/** A change that was decided with its number, and what the register says now. */
export interface Changed {
  readonly kind: 'changed';
  readonly unit: 'times' | 'minutes';
  /** Null where only what it was to be was written. */
  readonly from: number | null;
  readonly to: number;
  readonly now: number;
}

/** What became of a row, as far as the register can tell. */
export type Became =
  | 'stopped'
  | 'not running'
  | 'in class now'
  | 'still out of class'
  /** It was to stop, and is still there. */
  | 'not stopped'
  | Changed
  /** Minutes a week. */
  | { readonly kind: 'as it was'; readonly minutes: number }
  | { readonly kind: 'other minutes'; readonly then: number; readonly now: number };

/** A row of last term's that is no longer there, or no longer running. */
interface Gone {
  readonly intervention: string;
  readonly decision: string;
  readonly wasToStop: boolean;
}

export type Since =
  | { readonly kind: 'new row' }
  | { readonly kind: 'pupil not there' }
  | { readonly kind: 'row'; readonly decided: Decided; readonly became: Became | null }
  | {
      readonly kind: 'pupil';
      /** Shares of the taught week, by the most; null where last term's was not read. */
      readonly share: { readonly then: number; readonly now: number } | null;
      readonly decided: Decided;
      /** It was agreed until a day that has come. */
      readonly hasCome: boolean;
      /** What was to be done and is not. */
      readonly left: readonly { readonly intervention: string; readonly decision: string }[];
      readonly gone: readonly Gone[];
    };

/**
 * "Decided in Autumn 2026: Stop. It has stopped."; "54.3% → 31%. Decided in Autumn 2026: Rebalance. Toe by Toe was to stop, and has."
 * Of what was only kept: "Autumn 2026: Keep."
 * @param term "Autumn 2026"
 */
export function sinceInWords(since: Since, term: string): string {
  switch (since.kind) {
    case 'new row':
      return `New since ${term}.`;
    case 'pupil not there':
      return `Not in the review of ${term}.`;
    case 'row':
      // Most rows are kept: said in so few words, they make no line of the tab taller.
      if (since.became === null && saysOnlyWhat(since.decided)) return `${term}: ${since.decided.decision}.`;
      return [...decidedInWords(since.decided, term), since.became === null ? '' : becameInWords(since.became)].filter(Boolean).join(' ');
    case 'pupil': {
      const share = since.share === null ? [] : [shareSince(since.share)];
      const again = since.hasCome ? ['That day has come: is it still agreed?'] : [];
      return [...share, ...decidedInWords(since.decided, term), ...again, ...leftInWords(since.left), ...since.gone.map(goneInWords)].join(
        ' ',
      );
    }
  }
}

/** "54.3% → 31%."; a figure that is the same is not said twice. */
function shareSince({ then, now }: { readonly then: number; readonly now: number }): string {
  const [before, after] = [percent(then), percent(now)];
  return before === after ? `${after}, as it was.` : `${before} → ${after}.`;
}

function becameInWords(became: Became): string {
  if (typeof became === 'string') return BECAME[became];
  switch (became.kind) {
    case 'changed':
      return changeInWords(became);
    case 'as it was':
      return `Its time is as it was, ${numberInWords(became.minutes)} minutes a week.`;
    case 'other minutes':
      return `${numberInWords(became.then)} minutes a week then, ${numberInWords(became.now)} now.`;
  }
}

/** "Done: 3 times a week now."; "Partly done: 5 → 4 times a week, decided 3."; "Not done yet: still 5 times a week." */
function changeInWords({ unit, from, to, now }: Changed): string {
  const [decided, is] = [to, now].map(numberInWords);
  const said = unit === 'times' ? (now === 1 ? 'time a week' : 'times a week') : 'minutes a session';
  if (now === to) return `Done: ${is} ${said} now.`;
  if (isDone({ from, to, now })) return `Done, and more: ${is} ${said} now, decided ${decided}.`;
  if (from !== null && Math.abs(now - to) < Math.abs(from - to))
    return `Partly done: ${numberInWords(from)} → ${is} ${said}, decided ${decided}.`;
  return `Not done yet: ${from === null || from === now ? 'still ' : ''}${is} ${said}, decided ${decided}.`;
}

const BECAME: Readonly<Record<Extract<Became, string>, string>> = {
  stopped: 'It has stopped.',
  'not running': 'It is not running now.',
  'in class now': 'It is in class now.',
  'still out of class': 'It is still out of class.',
  'not stopped': 'It is still in the register.',
};

/** ["Not done yet: Nurture (Change: 5 → 3 times), Phonics (Stop)."] */
function leftInWords(left: readonly { readonly intervention: string; readonly decision: string }[]): string[] {
  if (left.length === 0) return [];
  return [`Not done yet: ${left.map(({ intervention, decision }) => `${intervention} (${decision})`).join(', ')}.`];
}

function goneInWords({ intervention, decision, wasToStop }: Gone): string {
  if (wasToStop) return `${intervention} was to stop, and has.`;
  return `${intervention} is no longer running${decision === '' ? '' : ` (decided: ${decision})`}.`;
}

/** "by 18 December 2026", "until 26 March 2027". */
function byInWords({ day, how }: By): string {
  const date = typeof day === 'number' ? dateInWords(day) : day.replace(/^(by|on|until)\s+/i, '');
  return date === '' ? '' : `${how} ${date}`;
}

/** "AB, by 18 December 2026"; '' where neither is said. */
export function whoAndByInWords({ who, by }: Pick<Decided, 'who' | 'by'>): string {
  return [who, by === null ? '' : byInWords(by)].filter(Boolean).join(', ');
}

function saysOnlyWhat({ decision, who, by, notes }: Decided): boolean {
  return decision !== '' && who === '' && by === null && notes === '';
}

/** "Decided in Autumn 2026: Change (AB, by 18 December 2026).", "Noted: Shorter." */
function decidedInWords({ decision, who, by, notes }: Decided, term: string): string[] {
  if (decision === '') return notes === '' ? [] : [`Noted in ${term}: ${clip(notes)}`];
  const details = whoAndByInWords({ who, by });
  return [`Decided in ${term}: ${decision}${details === '' ? '' : ` (${details})`}.`, ...(notes === '' ? [] : [`Noted: ${clip(notes)}`])];
}
