/** The words by which a heading asks whether a row is on: "Still running?", "Is it over?". For what its answers mean, and for questions that are not headings in `fields.ts`. */

/** A yes under these says that it runs. Words as they stand in a plain heading; some are patterns. */
const ON =
  'active|running|current|currently|presently|live|still|continuing|continues?|on ?going|open|in place|happening|taking place|being (?:delivered|provided)|now|at present|at the moment|' +
  'carry(?:ing)? on|in progress|receiving|this (?:half )?term|attending|in use|on or off|on off';

/** A yes under these says that it is over. */
const OVER =
  'ended|finished|completed?|stopped|closed|exited|over|passed|left|done|discontinued|ceased|discharged|graduated|signed off|archived|cancelled|expired';

/** What such a question is made of besides: "is this group … yet". */
const BESIDE =
  'is|are|has|have|does|do|it|this|they|he|she|been|being|the|group|intervention|programme|support|provision|pupil|child|up|and|to|gets?|getting|receives?|attends?|runs?|delivered|going';
const BEHIND = 'now|yet|group|it|receiving|delivered|in place|attending|running|y n|yes no|yes or no';

const ASKS_ON = new RegExp(`\\b(?:${ON})\\b`);
const ASKS_OVER = new RegExp(`\\b(?:${OVER})\\b`);
const ASKS_NOTHING_ELSE = new RegExp(`^(?:(?:${BESIDE}|${ON}|left) )*(?:${ON}|${OVER}|on)(?: (?:${BEHIND}))*$`);

/**
 * What a yes says under this heading; null where it asks nothing of the kind.
 * @param plain as `plainHeading` gives it
 * @example whatYesSays('still running') // 'running'
 * @example whatYesSays('finished') // 'ended'
 * @example whatYesSays('status') // null
 */
export function whatYesSays(plain: string): 'running' | 'ended' | null {
  if (ASKS_ON.test(plain)) return 'running';
  return ASKS_OVER.test(plain) ? 'ended' : null;
}

/**
 * Does a heading ask whether a row is on, and nothing else? Of anything else, as of "Boxall done", such words ask something else.
 * @param plain as `plainHeading` gives it
 * @example asksIfOn('is it over') // true
 * @example asksIfOn('boxall done') // false
 */
export const asksIfOn = (plain: string): boolean => ASKS_NOTHING_ELSE.test(plain);
