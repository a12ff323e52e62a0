/** A figure in a cell of its own with a remark behind it: "4 (not Weds - swimming)", "5 - every day". */
import { exactly, plus, sameRange, type Range } from './range';
import { SCHOOL_DAYS_A_WEEK } from './schoolWeek';
import { tokenise } from './tokenise';
import type { Kind } from './token';

const FIGURE_AND_REMARK =
  /^(\d{1,3}(?:\.\d)?(?: ?(?:mins?|minutes|x))?)(?: ?\(([^()\d]{2,60})\)| ?[,;] ?([^()\d]{2,60})| [-\u2010-\u2015] ?([^()\d]{2,60}))$/i;
/** "1, was 2", "20 (down from 30)": what was is not what is. */
const FIGURE_AND_PAST =
  /^(\d{1,3}(?:\.\d)?(?: ?(?:mins?|minutes|x))?) ?(?:[,;(]|[-\u2010-\u2015] )? ?(?:was|used to be|previously|formerly|(?:up|down|cut|reduced|increased) from) ([^\n(),;]{1,40})\)?$/i;
/** What may say that the figure is none of now, or not of each week and each pupil. */
const OF_ANOTHER =
  /\b(?:hold|paus|cancel|finish|complet|target|plan|hop(?:e|ing)|aim|want|need|wait|start|begin|stop|end|max|min|at (?:least|most)|up to|half|both|total|all|per|each|pupil|child|hour|day|morning|afternoon|once|twice|double|one|two|three|four|five|or|if|maybe|about|now|until|from|to)/i;
const MAY_STAND_IN_A_REMARK: readonly Kind[] = ['word', 'not a dose', 'sessions', 'minutes'];
const SAYS_DAYS: readonly Kind[] = ['weekday', 'daily', 'except', 'word'];

/**
 * The figure before a remark that takes nothing from it: words alone, or days that are as many. Null for any other text.
 * @param counts is it how often, so that days may be named?
 * @example withoutRemark('2 (Tues and Thurs)', true) // '2'
 * @example withoutRemark('1, was 2', true) // '1'
 * @example withoutRemark('2 (Tues)', true) // null
 */
export function withoutRemark(text: string, counts: boolean): string | null {
  const [, now, past = ''] = FIGURE_AND_PAST.exec(text.trim()) ?? [];
  if (now !== undefined) return /\bnow\b|\?/i.test(past) ? null : now;
  const match = FIGURE_AND_REMARK.exec(text.trim());
  if (!match) return null;
  const [, figure = '', ...remarks] = match;
  const remark = remarks.find(Boolean) ?? '';
  const tokens = tokenise(remark);
  if (tokens.every(({ kind }) => MAY_STAND_IN_A_REMARK.includes(kind))) return OF_ANOTHER.test(remark) ? null : figure;
  if (!counts || !tokens.every(({ kind }) => SAYS_DAYS.includes(kind))) return null;
  const often = exactly(parseFloat(figure));
  const without = tokens.findIndex(({ kind }) => kind === 'except');
  const days = tokens.filter(({ kind }) => kind === 'weekday').reduce((sum, { value }): Range => plus(sum, value), exactly(0));
  if (tokens.some(({ kind }) => kind === 'daily')) return days.most === 0 && sameRange(often, exactly(SCHOOL_DAYS_A_WEEK)) ? figure : null;
  // "4 (not Weds)": on the other days it may well be so often.
  if (without >= 0) return tokens[0]?.kind === 'except' && often.most + days.most <= SCHOOL_DAYS_A_WEEK ? figure : null;
  return sameRange(often, days) ? figure : null;
}
