/** Who is in a group only later, or no longer: "(EF to join in January)", "CD from Easter", "(JK stopped at half term)". */
import type { HowRead } from './howRead';
import { hasCome, IS_OVER, remarkedDay } from './remarkedDay';
import { saysOver } from './saysOver';

const COMES = 'to (?:join|start|begin)|join(?:ing|s)|starting|starts';
const GOES = 'stopped|left|finished|ended|discharged|no longer';
/**
 * "(KL to join in Jan)", "(KL stopped at half term)" name somebody of their own; "(from January)", "(SEN, starts Jan)" and "(stopped)" are said of the name
 * before them.
 */
const BESIDE = new RegExp(
  '\\(((?:(?!(?:SEN|PP|EAL|TA|LSA|CT|NEW)\\b)(?:\\p{Lu}{2,3}|(?:\\p{Lu}\\.){2,3})' +
    `(?:, ?| ?[&+] ?| and | (?=to |join|start|(?:${GOES})\\b)))+)((?:${COMES}|${GOES})\\b[^()]*)\\)`,
  'gu',
);
const LATER =
  /\s*\(?\b(to (join|start|begin)|join(ing|s)?|starting|starts|from|back (in|from|since|after|at) (?!class|lesson|school))\b.*$/i;
const NO_LONGER = new RegExp(`\\s*\\(?\\b(?:${GOES}|until|till)\\b.*$`, 'i');
const UNTIL = /\b(?:until|till)\b (?:the )?([^,;()\n]{3,40})/i;

/** The same, as far as the day goes. */
export type Now = Pick<HowRead, 'reviewDay' | 'terms'>;

/**
 * A pupil cell with each name that stands in brackets beside its coming or going behind the others, with that.
 * @example namedApart('AB (EF & GH joining in Jan)') // 'AB ; EF joining in Jan  ; GH joining in Jan'
 * @example namedApart('AB (16/10/26)') // 'AB (16/10/26)'
 */
export function namedApart(text: string): string {
  return text
    .replace(BESIDE, (_, names: string, when: string) =>
      names.replace(/[\p{Lu}.]+/gu, (name) => `; ${name} ${when}`).replace(/and|[,&+]/g, ' '),
    )
    .replace(A_DATE, (date) => date.replace(/\//g, '.'))
    .replace(REMARK, (remark) => remark.replace(/ ?[,;&+/]|\band\b/g, ' -'));
}

/** The strokes of "left 16/10" part no two names, nor does the comma of "(stopped in June, back in September)". */
const A_DATE = new RegExp(`(?:${GOES}|until|till)[^,;()/\\n]{0,12}\\b\\d\\d?/\\d\\d?(?:/\\d{2,4})?\\b`, 'gi');
const REMARK = new RegExp(`\\((?:${GOES})\\b[^()]*\\)`, 'gi');

/**
 * One name of a pupil cell without what is said of its coming and going, and whether it is in the group on the day: "later", or "gone".
 * @param now without one no day has come
 * @example comeOrGone('EF to join in Jan', { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // { name: 'EF', is: 'later' }
 * @example comeOrGone('JK (stopped at half term)', { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // { name: 'JK', is: 'gone' }
 */
export function comeOrGone(part: string, now: Now | undefined): { readonly name: string; readonly is: 'in it' | 'later' | 'gone' } {
  const going = NO_LONGER.exec(part);
  // "CD (TA left)": it is the TA who has.
  const isOfPupil = going !== null && !/\([^()]*$/.test(part.slice(0, going.index));
  if (now && isOfPupil && hasGone(going[0], now)) return { name: withoutOpen(part.replace(NO_LONGER, '')), is: 'gone' };
  const [coming] = LATER.exec(part) ?? [];
  if (coming === undefined) return { name: part, is: 'in it' };
  return { name: withoutOpen(part.replace(LATER, '')), is: now && hasCome(coming, now) ? 'in it' : 'later' };
}

/** "AB (TA to start Jan)": what is left of the brackets is no part of the name. */
function withoutOpen(name: string): string {
  return name.replace(/^\(/, '').replace(/ ?\([^()]*$/, '');
}

/**
 * Does what is said behind a pupil say that the pupil is no longer in it? Not where the day is still to come, nor of "left handed".
 * @example hasGone('stopped at half term', { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // true
 * @example hasGone('until Christmas', { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // false
 */
function hasGone(said: string, now: Now): boolean {
  const plain = said.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const day = remarkedDay(IS_OVER, 'last', [plain], now) ?? remarkedDay(UNTIL, 'last', [plain], now);
  if (day !== undefined) return day <= now.reviewDay && !/\b(?:again|back|re-?start\w*)\b|\?/i.test(plain);
  return /^left(?: us| the group)?$/i.test(plain) || saysOver(plain, '', now);
}
