/** Is a row a legal duty: Section F, an EHC plan's provision, statutory? */
import { memoised } from '../memoise';
import { plainWords, saysNo } from '../text';

const DUTY = /\b(section f|ehcp?|statutory)\b/;
/** "Awaiting EHCP", "EHCP applied for", "non-statutory": no duty, or not yet one. */
const NO_DUTY =
  /\b(no|not|non|without|pre|awaiting|pending|apply(ing)? for|appli(ed|cation) for|request(ed)?|requesting|towards)[ -](an? )?(section f|ehcp?|statutory)\b|\behcp?( plan)?[ -]+\(?(application|applied|needs assessment|assessment|request(ed)?|pending(?! review)|refused|declined|draft)\b|\bstatutory (assessment|sats|school age)\b/g;

export interface DutyTexts {
  /** The duty column's text and heading; '' where there is none. */
  readonly text: string;
  readonly heading: string;
  readonly intervention: string;
  readonly notes: string;
}

/**
 * Is a row a legal duty? Named in any of its texts, or ticked under a heading that names one. "SEN support", and an EHCP that is only applied for, are
 * none.
 * @example isDuty({ text: 'Yes', heading: 'EHCP', intervention: 'SALT', notes: '' }) // true
 * @example isDuty({ text: 'Awaiting EHCP', heading: 'SEN', intervention: 'SALT', notes: '' }) // false
 */
export function isDuty({ text, heading, intervention, notes }: DutyTexts): boolean {
  const plain = plainWords(text);
  // "Y/N" is a form nobody has filled in; "SEN: yes" is not yet a plan, but "E" is the code for one.
  const ticked = /^((yes|y|true|1)\b(?!\/)|✓)/.test(plain) && (namesDuty(heading) || !/\b(send?|stage)\b/.test(plainWords(heading)));
  return ticked || /^e\b/.test(plain) || (!saysNo(plain) && namesDuty(plain)) || namesDuty(intervention) || notesDuty(notes);
}

const dutiesIn = (text: string): string => plainWords(text).replace(NO_DUTY, ' ');
const namesDuty = memoised((text): boolean => DUTY.test(dutiesIn(text)));
/** "Mum asked about the EHCP" makes no row a duty; "EHCP provision" does. */
const notesDuty = memoised((text): boolean => /\b(section f|statutory|ehcp? (provision|outcome))/.test(dutiesIn(text)));
