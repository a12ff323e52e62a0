/** Programmes with a published dose, to which a row of that name is held instead of the general figures. */
import { plainWords } from '../text';
import type { Range } from '../dose/range';
import { lazy, memoised } from '../memoise';

export interface Programme {
  readonly name: string;
  readonly kind: 'academic' | 'therapy' | 'pastoral';
  /** A part the programme does not publish is absent. */
  readonly minutes?: Range;
  readonly times?: Range;
  readonly weeks?: Range;
  /** Minutes a week, where that is not minutes times sessions. */
  readonly weekly?: Range;
  /** Published for assistants to lead: being one is then as it should be. */
  readonly forAssistants: boolean;
  /** Where the figures come from. */
  readonly source: string;
}

type Pair = readonly [number, number] | null;

/** name | other names; kind; minutes a session; times a week; weeks; source. */
const TABLE: readonly (readonly [string, Programme['kind'], Pair, Pair, Pair, string])[] = [
  ['Nuffield Early Language Intervention|NELI', 'academic', [15, 30], [5, 5], [20, 20], 'foundations.org.uk/toolkit/guidebook/nuffield-early-language-intervention-20-weeks'],
  ['Talk Boost KS1|Talk Boost', 'academic', [30, 40], [3, 3], [10, 10], 'foundations.org.uk/toolkit/guidebook/talk-boost-key-stage-1'],
  ['Time to Talk', 'academic', null, [2, 3], null, 'fazakerleyprimary.co.uk/send'],
  ['LEGO-based therapy|Lego therapy|Brick therapy|Play Brick therapy|Brick club', 'therapy', [45, 45], [1, 1], [12, 12], 'pmc.ncbi.nlm.nih.gov/articles/PMC10576908'],
  ['Catch Up Literacy', 'academic', [15, 15], [2, 2], [30, 30], 'nfer.ac.uk/publications/catch-up-literacy-evaluation-report-and-executive-summary'],
  ['Catch Up Numeracy', 'academic', [15, 15], [2, 2], null, 'suttontrust.com/news-opinion/all-news-opinion/teaching-assistants-make-difference'],
  ['Switch-on Reading|Switch on|Switch-on', 'academic', [20, 20], [5, 5], [10, 12], 'interventionsforliteracy.org.uk/home/interventions/list-view/switch-on-reading'],
  ['Better Reading and Writing Progress|Better Reading|BRWP|Better Reading Partners|Better Reading Support Partners', 'academic', [20, 20], [5, 5], [14, 15], 'interventionsforliteracy.org.uk/home/interventions/list-view/better-reading-and-writing-partners'],
  ['Precision Teaching', 'academic', [10, 10], [5, 5], null, 'corpuschristikingston.co.uk/precision-teaching'],
  ['Lexia|Lexia Core5|Core5', 'academic', [30, 30], [4, 4], [12, 24], 'educationendowmentfoundation.org.uk/projects-and-evaluation/projects/lexia'],
  ['Numbers Count', 'academic', [30, 30], [5, 5], [12, 12], 'birmingham.ac.uk/news-archive/2011/evaluating-the-impact-of-every-child-counts'],
  ['1stClass@Number|1st Class @ Number|First Class at Number|Becoming 1stClass@Number', 'academic', [30, 30], [3, 3], [8, 15], 'educationendowmentfoundation.org.uk/projects-and-evaluation/promising-programmes/1stclass-number-1'],
  ['Success@Arithmetic|Success at Arithmetic', 'academic', [40, 40], [3, 3], [8, 8], 'lamare-pri.sch.gg/successarithmetic'],
  ['Talk4Number|Talk 4 Number', 'academic', [30, 30], [3, 3], [8, 8], 'bridge.leicester.sch.uk/intervention'],
  ['Power of 2|Power of Two', 'academic', [10, 15], [4, 5], null, 'evidence4impact.org.uk/interventions/1119'],
  ['ELSA|Emotional Literacy Support', 'pastoral', [20, 30], [1, 1], [6, 12], 'brackenhillschool.co.uk/elsa'],
  ['Drawing and Talking|Drawing & Talking', 'pastoral', [30, 30], [1, 1], [12, 12], 'egerton.kent.sch.uk/wellbeing-interventions'],
  ['Hamish and Milo|Hamish & Milo', 'pastoral', [40, 40], [1, 1], [10, 10], 'hamishandmilo.org/faq-items/how-much-time-is-needed-for-the-wellbeing-programme'],
  ['Sensory circuits|Sensory circuit', 'therapy', [15, 20], [5, 5], null, 'gatesheadhealth.nhs.uk/resources/sensory-circuits'],
]; // prettier-ignore

function part(key: 'minutes' | 'times' | 'weeks', pair: Pair): Partial<Programme> {
  return pair ? { [key]: { least: pair[0], most: pair[1] } } : {};
}

/** Led by a specialist teacher; the others are published for assistants, alone or beside a teacher. */
const FOR_TEACHERS = ['Numbers Count'];
/** Three group sessions of 30 minutes and two individual ones of 15. */
const NELI = { name: 'Nuffield Early Language Intervention', weekly: { least: 120, most: 120 } };

function weeklyOf(name: string, minutes: Pair, times: Pair): Pick<Programme, 'weekly'> {
  if (name === NELI.name) return { weekly: NELI.weekly };
  return minutes && times ? { weekly: { least: minutes[0] * times[0], most: minutes[1] * times[1] } } : {};
}

/** Names so general that they count only where they are the whole text. */
const WHOLE_ONLY = ['switch on', 'switch-on', 'better reading', 'core5'];

interface Name {
  /** Stands in every text that holds the name: most texts need no pattern made. */
  readonly begins: string;
  readonly pattern: string;
  readonly programme: Programme;
}

/** "1st Class @ Number" and "1stClass@Number" are one name: anything but letters and digits, as one space or none, may stand between its parts. */
function nameOf(name: string, programme: Programme): Name {
  const parts = plainWords(name).match(/\p{L}+|\d+/gu) ?? [];
  const joined = parts.join(' ?');
  const pattern = WHOLE_ONLY.includes(plainWords(name)) ? `^${joined}$` : `(?:^| )${joined}(?: |$)`;
  return { begins: parts[0] ?? '', pattern, programme };
}

const allNames = lazy((): readonly Name[] =>
  TABLE.flatMap(([names, kind, minutes, times, weeks, source]) => {
    const [name = '', ...others] = names.split('|');
    const programme: Programme = {
      name,
      kind,
      ...part('minutes', minutes),
      ...part('times', times),
      ...part('weeks', weeks),
      ...weeklyOf(name, minutes, times),
      forAssistants: !FOR_TEACHERS.includes(name),
      source,
    };
    return [name, ...others].map((each) => nameOf(each, programme));
  }).sort((a, b) => b.pattern.length - a.pattern.length),
);

/**
 * The programme whose name the text holds as words, the longest name first; null for none. "Early Talk Boost" and "Talk Boost KS2" are not Talk Boost.
 * @example findProgramme('1st Class @ Number').name // '1stClass@Number'
 * @example findProgramme('Early Talk Boost') // null
 */
export const findProgramme = memoised((intervention): Programme | null => {
  const plain = plainWords(intervention);
  const words = plain.replace(/[^\p{L}\d]+/gu, ' ').trim();
  const found = allNames().find(({ begins, pattern }) => words.includes(begins) && new RegExp(pattern).test(words))?.programme ?? null;
  return found?.name === 'Talk Boost KS1' && /\bearly\b|\bks ?2\b/.test(plain) ? null : found;
});

const THERAPY_OR_PASTORAL =
  /\b(ot|physio(therapy)?|sensory|speech(?! marks?\b)|s[&a]?lt|elsa|nurture|thrive|counsell?ing|mentoring|drawing (and|&) talking|therapy|therapeutic|pastoral|emotional literacy|well-?being)\b/;

/**
 * Is it therapy or pastoral work? That has no academic dose: how long is right is the therapist's to say.
 * @example isTherapyOrPastoral('ELSA') // true
 * @example isTherapyOrPastoral('Speech marks') // false
 */
export const isTherapyOrPastoral = memoised((intervention): boolean => THERAPY_OR_PASTORAL.test(plainWords(intervention)));
