/** A pupil's SEN as the school census has it: the provision (E, K, N) and the primary type of need. */
import { memoised } from '../memoise';
import { plainWords, saysNo, saysNothing } from '../text';
import { saysPlan } from './duty';

/** Where a register does not say, or not in the census's terms. */
export const NOT_SAID = 'Not said';

export const SEN_PROVISIONS = ['EHC plan', 'SEN support', 'No SEN provision', NOT_SAID] as const;
export type SenProvision = (typeof SEN_PROVISIONS)[number];

/** The census's types. What could be taken for another stands before it: "SEMH, was MLD" is told by what stands first in the text. */
const TYPES: readonly (readonly [label: string, words: RegExp])[] = [
  ['Specific learning difficulty', /\b(spld|specific learning|dyslexi\w+|dyscalculi\w+|dyspraxi\w+)\b/],
  ['Moderate learning difficulty', /\b(mld|moderate learning)\b/],
  ['Severe learning difficulty', /\b(sld|severe learning)\b/],
  ['Profound and multiple learning difficulty', /\b(pmld|profound)\b/],
  ['Social, emotional and mental health', /\b(semh|bes[dn]|social,? emotional|mental health|anxi\w+|attachment|adhd|behaviour)\b/],
  ['Speech, language and communication needs', /\b(slcn|speech|language|dld)\b/],
  ['Hearing impairment', /\b(hi|hearing|deaf\w*)\b/],
  ['Vision impairment', /\b(vi|visual\w*|vision|blind\w*)\b/],
  ['Multi-sensory impairment', /\b(msi|multi-?sensory|deafblind\w*)\b/],
  ['Physical disability', /\b(pd|physical disabilit\w+)\b/],
  ['Autistic spectrum disorder', /\b(asd|asc|autis\w+)\b/],
  ['Down syndrome', /\b(ds|down'?s?)( syndrome)?\b/],
  ['Other difficulty or disability', /\b(oth|other (difficult\w+|disabilit\w+))\b/],
  ['SEN support but no specialist assessment', /\b(nsa|no specialist assessment)\b/],
];

export const NEED_TYPES: readonly string[] = [...TYPES.map(([label]) => label), NOT_SAID];

/**
 * The census's type of need that a text names first. A broad area, "C&L", is no type of the census.
 * @example primaryNeed('SLCN / MLD') // 'Speech, language and communication needs'
 * @example primaryNeed('C&L') // 'Not said'
 */
export const primaryNeed = memoised((text): string => {
  const plain = plainWords(text);
  const found = TYPES.flatMap(([label, words]) => {
    const at = plain.search(words);
    return at < 0 ? [] : [{ label, at }];
  });
  return found.reduce((first, each) => (each.at < first.at ? each : first), { label: NOT_SAID, at: Infinity }).label;
});

const SUPPORT = /^k\b|\b(sen ?k|k code|sen(d)? support|sen(d)? supported|ss)\b/;
const NONE = /^n\b|\b(no sen|not sen|non[- ]sen)\b/;

/**
 * What a column of SEN status says of its pupil. Under "EHCP" a no is no plan, and tells nothing of SEN support.
 * @example senProvision({ text: 'K', heading: 'SEN status' }) // 'SEN support'
 * @example senProvision({ text: 'No', heading: 'EHCP' }) // 'Not said'
 */
export function senProvision({ text, heading }: { readonly text: string; readonly heading: string }): SenProvision {
  if (saysNothing(text)) return NOT_SAID;
  const plain = plainWords(text);
  if (saysPlan({ text, heading })) return 'EHC plan';
  if (SUPPORT.test(plain)) return 'SEN support';
  const asksForSen = /\b(send?|stage)\b/.test(plainWords(heading)) && !/\behcp?\b/.test(plainWords(heading));
  return asksForSen && (NONE.test(plain) || saysNo(text)) ? 'No SEN provision' : NOT_SAID;
}
