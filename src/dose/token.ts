/** A dose's text as words that mean something: the kinds of words there are. */
import type { Range } from './range';

export type Kind =
  | 'number' // 20, 20–30, three to five
  | 'length' // 20 mins, 1 hr 15: a number and its unit, put together by the grammar
  | 'minutes'
  | 'hours'
  | 'x' // x, times: a count beside a length
  | 'sessions' // sessions, lessons, visits
  | 'weekly' // weekly
  | 'a week' // a week, per week, pw: may follow a count, as in "3 a week"
  | 'daily' // a day, daily, every morning
  | 'fortnightly'
  | 'monthly'
  | 'half-termly'
  | 'termly'
  | 'yearly'
  | 'each' // every, each, per: a period follows
  | 'weeks' // 6 weeks; "3 sessions week"
  | 'days' // 3 days
  | 'half-days' // 5 mornings
  | 'months'
  | 'half-terms'
  | 'terms'
  | 'years'
  | 'weekday' // Mon, Tues/Thurs: value is how many
  | 'open' // ongoing, all year
  | 'over' // over 6 weeks: what stands before it may be a total
  | 'unclear' // alternate Tuesdays, except Weds: nobody can add that up
  | 'slot' // 9.15–9.45: value is its minutes
  | 'day long' // all day, half a day: value is how much of a school day
  | 'twice daily' // am and pm
  | 'alternate' // alternate Fridays: every second week
  | 'share' // 3 out of 4 weeks
  | 'except' // every day except Weds
  | 'as needed' // as required: how often is not said
  | 'through the day' // 10 x 2 mins through the day: so often on each
  | 'word' // anything else: what stands on its two sides does not belong together
  | 'not a dose'; // 1:1, Year 4, 2 TAs, £300

export interface Token {
  readonly kind: Kind;
  /** Of a number, of weekdays, of a slot. */
  readonly value: Range;
  readonly text: string;
  /** What parts it from the token before it. */
  readonly sep: Separator;
}

/** A new line; a full stop or semicolon; a plus; "and"; a comma, colon or dash; a stroke; or nothing. */
export type Separator = 'line' | 'stop' | 'plus' | 'and' | 'comma' | 'stroke' | '';
