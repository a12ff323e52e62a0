/** A legal duty belongs to a row (Section F, statutory), an EHC plan to a pupil: touch typing is no duty because the child has a plan. */
import { memoised } from '../memoise';
import { plainWords, saysNo } from '../text';

const DUTY = /\b(section f|ehcp?|statutory)\b/;
/** "Awaiting EHCP", "EHCP applied for", "non-statutory": no duty, or not yet one. */
const NO_DUTY =
  /\b(no|not|non|without|pre|awaiting|pending|apply(ing)? for|appli(ed|cation) for|request(ed)?|requesting|towards)[ -](an? )?(section f|ehcp?|statutory)\b|\behcp?( plan)?[ -]+\(?(app(lication|lied|n)?\b\.?|needs assessment|assessment|request(ed)?|pending(?! review)|refused|declined|draft)\b|\bstatutory (assessment|sats|school age)\b/g;

export interface DutyTexts {
  /** The duty column's text and heading; '' where there is none. */
  readonly text: string;
  readonly heading: string;
  readonly intervention: string;
  readonly notes: string;
  /** What the column of SEN status says, which may name the row's duty all the same. */
  readonly sen?: string;
}

/**
 * Is a row a legal duty? Ticked under a heading that is about the row (Section F, Statutory, In the plan), or named in its own texts.
 * @example isDuty({ text: 'Yes', heading: 'Section F', intervention: 'SALT', notes: '' }) // true
 * @example isDuty({ text: 'Yes', heading: 'EHCP', intervention: 'SALT', notes: '' }) // false: that is the pupil's plan
 */
export function isDuty({ text, heading, intervention, notes, sen = '' }: DutyTexts): boolean {
  const plain = plainWords(text);
  const ticked = plain !== '' && isTicked(plain) && OF_THE_ROW.test(plainWords(heading));
  const said = [plain, plainWords(sen)].some((each) => each !== '' && !saysNo(each) && ownDuty(each));
  // An intervention that is named after the plan, "EHCP maths", is what the plan provides.
  return ticked || said || namesDuty(intervention) || (notes !== '' && ownDuty(notes));
}

/**
 * Does the row say that its pupil has an EHC plan? A code or a yes under SEN status, SEN level or EHCP. "SEN support", and a plan that is only applied
 * for, are none.
 * @example saysPlan({ text: 'E', heading: 'SEN status' }) // true
 * @example saysPlan({ text: 'Awaiting EHCP', heading: 'SEN' }) // false
 */
export function saysPlan({ text, heading }: Pick<DutyTexts, 'text' | 'heading'>): boolean {
  const [plain, head] = [plainWords(text), plainWords(heading)];
  if (plain === '') return false;
  // "SEN: yes" is not yet a plan, but "E" is the code for one.
  const ticked = isTicked(plain) && !OF_THE_ROW.test(head) && (namesDuty(heading) || !/\b(send?|stage)\b/.test(head));
  return ticked || /^e\b/.test(plain) || (!saysNo(plain) && namesDuty(plain));
}

/** "Y/N" is a form that nobody has filled in. */
const isTicked = (plain: string): boolean => /^((yes|y|true|1)\b(?!\/)|✓)/.test(plain);
/** Headings that are about this row, and not about the pupil. */
const OF_THE_ROW = /\b(section f|statutory|duty|in (the |their )?(plan|ehcp?)|plan provision)\b/;

const dutiesIn = (text: string): string => plainWords(text).replace(NO_DUTY, ' ');
/** Hardly any text speaks of it: what denies it is looked for only there. */
const mayBeOne = (text: string): boolean => /section f|statutory|ehc/.test(plainWords(text));
const namesDuty = memoised((text): boolean => mayBeOne(text) && DUTY.test(dutiesIn(text)));
/** "EHCP" alone tells of the pupil, and "Mum asked about the EHCP" of nothing; "EHCP provision" is a duty. */
const ownDuty = memoised((text): boolean => mayBeOne(text) && /\b(section f|statutory|ehcp? (provision|outcome))/.test(dutiesIn(text)));
