/** The fields that a heading may name, and how plainly: said outright, nearly so, or by single words that smell of a field. */
import type { Cell } from '../meaning/cell';
import { lazy, memoised } from '../memoise';
import { correctorFor } from '../misspelt';
import { asksIfOn } from './askedIfOn';
import { BEGIN_OR_END, FIELDS, type Field } from './fields';
import { isOurHeading, LONGEST_HEADING, numberedHeading, plainHeading } from './headings';

/** How much a heading speaks for each field: more than `SURE` where it is said outright, less where only words of it smell of one. */
type HeadingEvidence = ReadonlyMap<Field, number>;

/** A heading that stands as it is in the lists. */
export const SAID = 3;
const NEARLY_SAID = 2.6;
const BEGINS_SO = 2.2;

/** Of two fields with one heading the one that stands first in the list is a little likelier. */
const LIKELIER = 0.15;

/** Below this no heading row is made of it. */
const A_HEADING = 1;

/**
 * How much a heading speaks for each field; empty where it says nothing, or is no heading.
 * @example [...headingEvidence('Mins').keys()] // ['minutes']
 * @example headingEvidence(20).size // 0
 */
export function headingEvidence(cell: Cell | undefined): HeadingEvidence {
  return typeof cell === 'string' && cell.length <= LONGEST_HEADING ? evidenceIn(cell) : NO_EVIDENCE;
}

/**
 * The fields a heading may name, likeliest first.
 * @example fieldsOf('Led by') // ['ledBy']
 * @example fieldsOf('20 mins twice a week') // []
 */
export function fieldsOf(cell: Cell | undefined): readonly Field[] {
  const found = [...headingEvidence(cell)].filter(([, weight]) => weight >= A_HEADING);
  return found.sort(([, a], [, b]) => b - a).map(([field]) => field);
}

/**
 * The field a heading most likely names; null for none.
 * @example fieldOf('Led by') // 'ledBy'
 * @example fieldOf('Mascot') // null
 */
export function fieldOf(cell: Cell | undefined): Field | null {
  return fieldsOf(cell)[0] ?? null;
}

/**
 * The fields of which a text is a heading as it stands in the lists; none for any other text.
 * @example saidOutright('Mins') // ['minutes']
 * @example saidOutright('Mins of reading') // []
 */
export function saidOutright(cell: Cell | undefined): readonly Field[] {
  return byHeading().get(plainHeading(cell)) ?? [];
}

const NO_EVIDENCE: HeadingEvidence = new Map();

const evidenceIn = memoised((cell): HeadingEvidence => {
  const found = evidenceAsTyped(cell);
  if (found.size > 0 || A_SENTENCE.test(cell) || A_FIGURE.test(plainHeading(cell))) return found;
  // "Lenght of sesion", "Pupill"
  const corrected = plainHeading(cell).replace(/\p{L}+/gu, (word) => corrector()(word));
  return corrected === plainHeading(cell) ? found : evidenceAsTyped(corrected);
});

/** Every word of the lists: one that is nearly one of them is one. */
const corrector = lazy(() =>
  correctorFor([...new Set(FIELDS.flatMap(({ headings }) => headings.flatMap((heading) => heading.split(' '))))]),
);

const byHeading = lazy(() => {
  const found = new Map<string, Field[]>();
  for (const { field, name, headings } of FIELDS) {
    // A field's own name is a heading too.
    for (const heading of new Set([name.toLowerCase(), ...headings])) found.set(heading, [...(found.get(heading) ?? []), field]);
  }
  return found;
});

const prefixes = lazy(() => [...byHeading().keys()].filter((heading) => heading.includes(' ')).sort((a, b) => b.length - a.length));
const A_WEEK = '(?:per|a|each|every) (?:week|wk|fortnight|month|half term|term)|weekly|fortnightly|monthly|pw|wk';
const MINUTES_A_WEEK = new RegExp(`\\b(?:mins?|minutes)\\b.*\\b(?:${A_WEEK})\\b|\\bweekly (?:mins?|minutes)\\b|\\b(?:mins?|minutes) week$`);
const HOURS_A_WEEK = new RegExp(`\\b(?:hours?|hrs?)\\b.*\\b(?:${A_WEEK})\\b|\\bweekly (?:hours|hrs)\\b`);
/** "Altogether each week", "Time out in a week" */
const TIME_A_WEEK = new RegExp(`^(?:total|altogether|overall|in all|time)\\b.*\\b(?:${A_WEEK})(?: h{1,2} m{1,2})?$`);

/** "Visits a week", "No. of slots each week" */
const TIMES_A_WEEK =
  /^(?:(?:no|number|nr|how many) (?:of )?)?(?:sessions|visits|lessons|periods|times|days|slots|goes|meetings|contacts|appointments|occasions) (?:per|a|each|every|in a) (?:week|wk)$/;

const OF_EACH =
  /^(?!.*\b(?:cost|rate|price|total|altogether|week|weekly|wk|number|no|how many|sessions|lessons)\b).*\b(?:session|lesson|slot|visit|each)\b/;

/** "30 mins per week", "half an hour weekly", "up to 2 hours a week": a dose, and no heading. */
const A_FIGURE =
  /\d|\b(half|quarter|an hour|one|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|once|twice)\b/;
const HOW_MANY = /\b(number|no|how many|times|sessions?|x)\b/;

/** "Talking partners group when we can fit it in." is no heading, whatever its words are; a question of a form is. */
const A_SENTENCE = /^(?:\S+ ){7,}\S+\.$/;

/** "Number of sessions attended" is not how many were planned, and "start of intervention data" is no date. */
const SOMETHING_ELSE =
  /\b(attended|completed|delivered|so far|to date|data|scores?|levels?)\b|\b(?:sessions?|lessons?|visits?|hours?|hrs) (?:done|had|held|given|used)\b/;

/** "50 min " in "No. of 50 min lessons". */
export const LENGTH_OF_EACH = /(?<=\b(?:no\.?|number|how many)(?: of)? )\d{1,3}[ -]?min(?:ute)?s? (?=(?:lesson|session|period|slot)s\b)/i;

/** "sessionDuration", "SessionLengthMins", "Sess/wk", "Sess. p/w", "50 min lessons", "MPW": as they are meant. */
function spelledOut(typed: string): string {
  return (
    typed
      .replace(/^[A-Za-z][a-z]+(?:[A-Z][a-z]+)+(?:ID)?$/, (name) => name.replace(/[A-Z]/g, ' $&').toLowerCase())
      // "Do: provision, how often, who by", in a form with Assess, Plan, Do, Review
      .replace(/^(?:assess|plan|do|review) ?[:\u2010-\u2015-] ?(?=\p{L})/iu, '')
      .replace(/\bsess\b\.?/gi, 'sessions')
      .replace(/\bp(?: ?\/ ?|\. ?)w\b\.?/gi, 'per week')
      .replace(/\bp ?\/ ?(?=session)/gi, 'per ')
      .replace(LENGTH_OF_EACH, '')
      .replace(/\bmpw\b/gi, 'minutes per week')
  );
}

function evidenceAsTyped(typed: string): HeadingEvidence {
  const cell = spelledOut(typed);
  const whole = plainHeading(cell);
  // "Name of child: AB" above the table says its answer beside it: no heading of a column.
  if (whole === '' || A_SENTENCE.test(typed) || isOurHeading(cell) || /^[^(]*:\s*\S/.test(cell.replace(/\b1:1\b/, ''))) return NO_EVIDENCE;
  const exact = byHeading().get(whole) ?? byHeading().get(numberedHeading(whole).heading);
  if (exact) return ranked(exact, SAID);
  // "Session (hrs)", "Hours each lesson"
  if (OF_EACH.test(whole) && /\b(?:hours?|hrs?|mins?|minutes)\b/.test(whole) && !A_FIGURE.test(whole))
    return ranked(['minutes'], NEARLY_SAID);
  if (TIMES_A_WEEK.test(whole)) return ranked(['times'], SAID);
  // "1:1 out of class (mins pw)": how many they are with is no amount.
  if (!HOW_MANY.test(whole) && !A_FIGURE.test(whole.replace(/\b1 1\b/, ''))) {
    if (MINUTES_A_WEEK.test(whole)) return ranked(['total'], SAID);
    if (HOURS_A_WEEK.test(whole)) return ranked(['hours'], SAID);
    if (TIME_A_WEEK.test(whole)) return ranked(['weekTime'], SAID);
  }
  // "Outcome / intervention" is either: its cells decide.
  const both = new Set(shorter(cell).flatMap((plain) => byHeading().get(plain) ?? []));
  const near = both.size > 0 ? [...both] : undefined;
  // "Length (hours)" is no number of weeks.
  if (near?.includes('minutes') && /\b(h(ou)?rs?|min(ute)?s?)\b/.test(whole)) return ranked(['minutes'], NEARLY_SAID);
  const found = new Map(near ? ranked(near, NEARLY_SAID) : []);
  const prefix = near ? undefined : prefixes().find((heading) => whole.startsWith(`${heading} `));
  if (prefix !== undefined && !SOMETHING_ELSE.test(whole.slice(prefix.lastIndexOf(' ') + 1)))
    for (const [field, weight] of ranked(byHeading().get(prefix) ?? [], BEGINS_SO)) found.set(field, weight);
  // "Date for next review" is no last review.
  if (/\bnext\b/.test(whole)) return NO_EVIDENCE;
  // "Placement from", "Placement to"
  const [, edge] = /\b(from|to|until|till)$/.exec(whole) ?? [];
  if (edge && !found.has('lesson')) found.set(edge === 'from' ? 'start' : 'end', FIRST_WORD);
  if (asksIfOn(whole)) found.set('status', Math.max(FIRST_WORD, found.get('status') ?? 0));
  // A dose is no heading: "20 mins twice a week".
  if (!A_FIGURE.test(whole.replace(/\d$/, '')))
    for (const [field, weight] of smells(whole)) found.set(field, Math.max(weight, found.get(field) ?? 0));
  return found;
}

function ranked(fields: readonly Field[], weight: number): HeadingEvidence {
  return new Map(fields.map((field, i) => [field, weight - i * LIKELIER]));
}

/** "Intervention (see key)", "Intervention/Support", "Lleoliad / Location", "Provision, how often, who by": without the brackets, and what strokes or commas part. */
function shorter(cell: string): string[] {
  const bare = cell.replace(/\([^()]*\)/g, ' ');
  const listed = bare.split(',');
  return [plainHeading(bare), ...bare.split('/').map(plainHeading), ...(listed.length > 2 ? listed.map(plainHeading) : [])];
}

/** One word that smells of a field, and each further one. */
const FIRST_WORD = 1.2;
const FURTHER_WORD = 0.5;
const MOST_BY_WORDS = 2.2;

/** "Number of sessions completed", "Last review score": what was done, or came of it, is no plan for a week. */
const NOT_OF_WHAT_WAS: readonly Field[] = ['times', 'minutes', 'sessions', 'start', 'end', 'lastReview', 'ledBy', 'intervention'];

/** "Completed" alone asks whether it is over; "Number of sessions completed" doesn't. */
const A_COUNT = /\b(number|no|how many|total|sessions|scores?|levels?|data)\b/;

/** "Report completed", "Baseline done", "Joined school": none of them says that a row is over, or when it began. */
const OF_PAPERS =
  /\b(?:reports?|assess\w*|boxall|training|voice|forms?|paperwork|apdr|tests?|testing|screen\w*|baselines?|ehc\w*|meetings?|letters?|passports?|registers?|referr\w*|consent|permission|observations?|nursery|profiles?|diagnosis|funding|evidence|homework|questionnaires?|surveys?|checklists?|reviews?)\b|\b(?:joined|admitted to|entered|started|starts?) (?:the |our |this )?school\b/;

/** "Name of provision", "Teacher name" are no pupil's. */
const NAME_OF_ANOTHER =
  /\bnames? of (?!(?:the )?(?:pupil|child|children|student|learner|young)\b)|\b(?:provision|intervention|programme|program|support|activity|strategy|club|teacher|staff|adult|ta|school|class|parent|carer)s? names?\b/;

/** "Outcome no.", "Session number": which one it is, and "No" alone is a line; "Sessions no." is how many. */
const WHICH_ONE = /^no$|[^s] (?:no|nr|num|number)$/;

function smells(whole: string): [Field, number][] {
  const text = ` ${whole} `;
  const has = (word: string): boolean => text.includes(` ${word} `);
  const ofSomethingElse = SOMETHING_ELSE.test(whole);
  const ofPapers = OF_PAPERS.test(whole);
  return FIELDS.flatMap(({ field, words = [] }): [Field, number][] => {
    if (ofSomethingElse && (NOT_OF_WHAT_WAS.includes(field) || ((field === 'status' || field === 'ended') && A_COUNT.test(whole))))
      return [];
    if (field === 'times' && WHICH_ONE.test(whole)) return [];
    if (field === 'pupil' && NAME_OF_ANOTHER.test(whole)) return [];
    if (ofPapers && BEGIN_OR_END.includes(field)) return [];
    if (words.some((word) => word.startsWith('-') && has(word.slice(1)))) return [];
    const count = words.filter((word) => !word.startsWith('-') && has(word)).length;
    return count === 0 ? [] : [[field, Math.min(MOST_BY_WORDS, FIRST_WORD + (count - 1) * FURTHER_WORD)]];
  });
}
