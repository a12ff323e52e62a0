/** Where a row happens. Every answer says how it was come by, because most registers don't say. */
import { plainWords } from '../text';
import { memoised } from '../memoise';

export type Where = 'out of class' | 'in class' | 'unknown';
/** `stated` in its own column, in `words` elsewhere in the row, or `assumed` from the setting. */
export type WhereFrom = 'stated' | 'words' | 'assumed';

/**
 * Is a placement one in a base: a decision that was taken about the pupil, and no drift?
 * @example isBase('Resourced provision') // true
 * @example isBase('Mainstream') // false
 */
export function isBase(placement: string): boolean {
  return (
    placement !== '' &&
    /\b(base|unit|srp|arp|arb|resourced? (provision|base)|rp|(nurture|inclusion) room|hub|nest|den)\b/.test(plainWords(placement))
  );
}

export interface Place {
  readonly where: Where;
  readonly from: WhereFrom;
  /** The text it was read from; where assumed, the location cell that was not understood, or ''. */
  readonly seen: string;
}

/** "Not withdrawn": what is said of the other place says where it is. */
const NOT_OUT = /\b(not|never|no longer) (being |taken |pulled )*(withdrawn|out)( (of|from) (the )?(class|classroom|lesson)s?)?\b/g;
/** Both at once is not known. */
const BOTH = /\bin (and|or|&) out|\bin\/out\b/;
const OUT =
  /\b(out of (the )?(class|classroom|lesson)s?|outside (of )?(the )?(class|classroom|lesson)s?|(pulled|removed|taken|away) from (the )?(class|classroom|lesson)s?|leaves (the )?(class|classroom|lesson)s?|not in class|withdrawn|withdrawal|withdraw|pull(ed)?[ -]?out|taken out)\b/;
const IN =
  /\b(in[ -]?class|in (the |own |their )?(class ?room|lessons?)|within (the )?(class|classroom|lessons?)|whole[ -]class|push[ -]in|classroom[ -]based|(team|co)[ -]?(teaching|taught))\b/;
const ROOMS =
  /\b(library|corridor|hall|office|hub|nest|den|(intervention|quiet) space|staffroom|(?!class )\w+ room|cabin|lodge|annexe?|pod|playground|studio|gym|unit|base|resourced? provision|outside)\b/;
/** In the name of an intervention or a note a room has to be said to be where it is: "in the library", not "library skills". */
const IN_A_ROOM = /\b(in|at|using) the (library|corridor|hall|office|hub|nest|den|cabin|lodge|annexe?|pod|studio|gym|(?!class )\w+ room)\b/;
/** In a note only a set phrase: "progress in class" says where the gain shows, not where the work is done. */
const NOTE_IN = /\b(in[ -]class support|support(ed)? in[ -]class|delivered in class)\b/;
/** "In class on laptop", "done in class with TA": who or what it is done with. "In class he is restless" and "in class using his strategies" tell of him. */
const NOTE_BEGINS_IN =
  /^(?:(?:done|happens|takes place) )?in[ -](?:the )?class(?:room)?(?:$|[.,;]| (?:on|with|at) (?:(?:a|an|the|his|her|their|own) )*(?:laptop|chromebook|computer|ipad|tablet|table|desk|ta|lsa|hlta|adult|teacher|ct)\b)/;
/** "Done in class during the morning task"; not where another time or place is named too. */
const NOTE_DONE_IN =
  /^(?:(?:all|it is|it's|this is|is) )?(?:done|happens|takes place|delivered|taught) in (?:the )?class(?:room)? (?:during|as part of|by)\b(?!.*\b(?:last|until|till|from|and|or|if|when|unless|sometimes|then|except|before|not|room|library|corridor|hall|hub)\b)/;
const NOTE_OUT = /^withdrawn$|\b(withdrawn (from|for)|out of class|taken out of)\b/;

const GENERAL = /\b(general|gen|regular)[.-]? ?ed(ucation)?\b|\bregular class(room)?\b/;
/** "Special education and related services in the general education classroom" */
const IN_GENERAL = /\b(?:in|within) (?:the |a )?(?:general|gen|regular)\b/;
/** Adults speak with adults: the pupil stays where they are. */
const INDIRECT = /\bindirect (?:services?|support|time)\b|\b(?:services|support) to (?:school )?(?:personnel|staff)\b/;
const SPECIAL =
  /\b(special|sp)\.? ed(ucation)?\b|\bsped\b|\bresource (room|class(room)?)\b|\bself[ -]?contained\b|\b(special|separate) (day )?class(room|es)?\b/;

/** "In class?", "Out of lessons"; "In place?" asks something else. */
const ASKS =
  /^((stays |stay )?in|((goes|go|comes|come|taken|pulled|pull)[ -])?out|withdrawn|withdrawal|extracted|extraction)\??$|\b(?:leaves?|miss(?:es)?|missing|(?:comes?|taken|pulled) out of|(?:withdrawn|removed|extracted) from|outside) (?:the |their |a |any )?(?:class|classroom|lessons?|room)\b|\b(in|out|within|outside)\b.*\b(class|classroom|lessons?|withdraw\w*)\b/;

/**
 * Where a heading says that the minutes under it are spent: "Gen Ed minutes", "Hours out of class". Null for any other.
 * @example placeOfHeading('Sp Ed MPW') // 'out of class'
 * @example placeOfHeading('Mins a week') // null
 */
export function placeOfHeading(heading: string): Where | null {
  const plain = plainWords(heading);
  const [inside, outside] = [
    GENERAL.test(plain) || INDIRECT.test(plain) || IN.test(plain.replace(OUT, ' ')),
    (SPECIAL.test(plain) && !IN_GENERAL.test(plain)) || OUT.test(plain),
  ];
  return inside === outside ? null : inside ? 'in class' : 'out of class';
}

/** "All TAs are in class on Fridays", "Please leave in class.": a remark in a line of its own. */
const A_REMARK =
  /\b(?:is|are|was|were|will|be|please|must|should|can|has|have|need|needs|if|until|while|i|we|they|note|nb|remember|mon|tues?|wed|thurs?|fri)\b|(?:mon|tues|wednes|thurs|fri)days?\b|\.\s*$/;
const LONGEST_BANNER = 14;

/**
 * Does a line alone say where the work under it is? A remark, a sentence or a key ("C = in class") says it of something else.
 * @example saysPlaceBelow('Support in class') // true
 * @example saysPlaceBelow('Mrs P is in class on Friday') // false
 */
export function saysPlaceBelow(line: string): boolean {
  const plain = plainWords(line);
  return placeOfHeading(line) !== null && !line.includes('=') && !A_REMARK.test(plain) && plain.split(' ').length <= LONGEST_BANNER;
}

/** A location column says it in a word or two: "In", "Own class", "Library". Both at once is not known. */
function readLocation(text: string, heading: string): Where | null {
  const plain = plainWords(text).replace(/_/g, ' ').replace(NOT_OUT, 'in class');
  const yes = /^(yes|y|true|✓)$/.test(plain);
  const asked = plainWords(heading)
    .replace(/\(?\b(?:y ?\/ ?n|yes ?\/ ?no|yes or no)\b\)?/, '')
    .trim();
  if ((yes || /^(no|n|false|✗)$/.test(plain)) && ASKS.test(asked) && !/\bin\b.*\bout\b/.test(asked)) {
    return yes === /\bin\b/.test(asked) ? 'in class' : 'out of class';
  }
  if (/^both\b/.test(plain) || BOTH.test(plain)) return 'unknown';
  if (/^((goes |go |comes )?out|o)$/.test(plain)) return 'out of class';
  if (/^in (the |our |own )?(class)?room\b/.test(plain)) return 'in class';
  // In the United States the class is general education; special education is out of it, and so is a self-contained classroom.
  if (GENERAL.test(plain)) return SPECIAL.test(plain) ? 'unknown' : 'in class';
  if (SPECIAL.test(plain)) return 'out of class';
  if (OUT.test(plain)) return IN.test(plain.replace(OUT, ' ')) ? 'unknown' : 'out of class';
  const inside =
    /^((stays |stay |staying )?in|i|inside|in cls|(at )?((their|own) )?(desk|table)|(on )?(the )?carpet)$/.test(plain) ||
    IN.test(plain) ||
    (/\b(class|classroom|lessons?)\b/.test(plain) &&
      !/\b(not|other|another|next|empty|spare|different|near|beside|after|before)\b/.test(plain));
  const outside = ROOMS.test(plain);
  if (inside && outside) return 'unknown';
  return inside ? 'in class' : outside ? 'out of class' : null;
}

export interface PlaceTexts {
  /** The location column's text and heading; '' where there is none. */
  readonly location: string;
  readonly heading: string;
  /** What the row calls itself, its dose, and who leads it: "Mrs D, in class". */
  readonly own: readonly string[];
  readonly notes: string;
  /** The banner above the row, where it says where its rows are. */
  readonly above?: string;
}

/**
 * Where a row takes place, how that is known, and the text that says so: its location first, then its own words, then its notes.
 * @param assumed what rows that don't say are taken as
 * @example readPlace({ location: 'Library', heading: 'Where', own: [], notes: '' }, 'unknown').where // 'out of class'
 * @example readPlace({ location: '', heading: '', own: ['Phonics'], notes: '' }, 'unknown') // { where: 'unknown', from: 'assumed', seen: '' }
 */
export function readPlace({ location, heading, own, notes, above = '' }: PlaceTexts, assumed: Where): Place {
  const stated = location === '' ? null : readLocation(location, heading);
  if (stated) return { where: stated, from: 'stated', seen: location };
  for (const text of own) {
    const where = inOwnWords(text);
    if (where) return { where, from: 'words', seen: text };
  }
  const noted = notes === '' ? null : inNote(notes);
  if (noted) return { where: noted, from: 'words', seen: notes };
  const under = above === '' ? null : placeOfHeading(above);
  return under ? { where: under, from: 'words', seen: above } : { where: assumed, from: 'assumed', seen: location };
}

/**
 * Does a location name a room out of class?
 * @example isARoom('SEN base') // true
 * @example isARoom('Period 1') // false
 */
export const isARoom = memoised((location): boolean => readLocation(location, '') === 'out of class');

/** Texts without any of these name no place: a look that costs less than compiling the patterns. */
const MAY_SAY_WHERE =
  /class|lesson|withdr|pull|out|push|team|co[ -]?t|room|library|corridor|hall|office|hub|nest|den|cabin|lodge|annex|pod|studio|gym/;

const inOwnWords = memoised((text): Where | null => {
  if (!MAY_SAY_WHERE.test(plainWords(text))) return null;
  const plain = plainWords(text).replace(NOT_OUT, 'in class');
  if (BOTH.test(plain)) return 'unknown';
  if (OUT.test(plain)) return 'out of class';
  if (IN.test(plain)) return IN_A_ROOM.test(plain) ? 'unknown' : 'in class';
  return IN_A_ROOM.test(plain) ? 'out of class' : null;
});

const inNote = memoised((notes): Where | null => {
  const note = plainWords(notes).replace(NOT_OUT, ' ');
  if (NOTE_OUT.test(note) || IN_A_ROOM.test(note)) return 'out of class';
  return NOTE_IN.test(note) || NOTE_BEGINS_IN.test(note) || NOTE_DONE_IN.test(note) ? 'in class' : null;
});
