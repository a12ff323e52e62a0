/** Why a cell can't be read as a time. Facts only: their sentences are in words/notRead.ts. */
import type { Range } from './range';

export type WhyNotRead =
  | 'not filled in' // TBC, as required
  | 'an error' // #N/A
  | 'too long to read'
  | 'below nought'
  | 'nought'
  | 'a tick'
  | 'a date'
  | 'a time of day'
  | 'maybe a time of day'
  | 'maybe a time of day, or too long'
  | 'maybe hours'
  | 'maybe minutes'
  | 'too long for a session'
  | 'minutes or times' // "20" where the heading does not say which
  | 'two periods'
  | 'two ways how often'
  | 'two lengths'
  | 'maybe so many in all'
  | 'more than a week' // "Daily (25 hours)"
  | 'a provision without its minutes' // "20 mins daily. ELSA weekly."
  | 'a week or in all'
  | 'a day or a week'
  | 'number after the hours' // "1 hr 3"
  | 'range or so many times' // "3-20 minute sessions"
  | 'which number is the minutes'
  | 'how often a week' // "every 3 days"
  | 'how many weeks' // "every 2-3 weeks"
  | 'how often' // "alternate Tuesdays"
  | 'no time in it'
  | 'cells differ' // two cells of one row
  | 'a total without weeks'
  | 'sessions without weeks'
  | 'minutes without times'
  | 'times without minutes'
  | 'neither minutes nor times'
  | 'no clock time'
  | 'ends before it begins'
  | 'no date'
  | 'no pupil'
  | { readonly kind: 'hours like a clock'; readonly hours: Range } // "1.30 hours"
  | { readonly kind: 'left over'; readonly text: string } // a number that no rule takes
  | { readonly kind: 'lines differ'; readonly lines: number; readonly interventions: number }
  | { readonly kind: 'under another heading'; readonly columns: number }; // given without headings, and plainly in the wrong order
