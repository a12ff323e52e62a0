/**
 * What whole sentences say beside a dose, as schools publish them: what it is done with, what it comes to in all, what it is for. It is taken away, or said as a dose
 * says it, before the words are read.
 */
import { lazy } from '../memoise';
import type { Spelling } from './amountsInWords';

const NUMBER = '(?:\\d{1,2}|one|two|three|four|five|six)';

/** Each line says one thing. None takes a figure away that may be another session's. */
export const sentences = lazy((): readonly Spelling[] => [
  // "One-on-one", "one to-one"; "three one to one 35 minute sessions"
  [/\bone[- ](?:to|on)[- ]one\b/g, '1:1', ['one']],
  [new RegExp(`\\b(${NUMBER}) 1:1 (?=\\d{1,3}[- ]?min|(?:half|twenty|thirty|fifteen|forty)\\b)`, 'g'), '$1 ', [' 1:1 ']],
  // "Three tutoring sessions per week - at minimum - each lasting 30 minutes"
  [
    new RegExp(
      `\\b(${NUMBER}) (?!(?:or|and|to|half|hour|minute)\\b)(?!\\w+ly\\b)[a-z]{4,} (?=sessions? (?:per|a|each|every) week\\b)`,
      'g',
    ),
    '$1 ',
    ['session'],
  ],
  [/ ?- ?at (?:a )?(?:minimum|least|most)(?: ?-|,)/g, ',', ['- at', '-at']],
  // "Between three and five times a week"
  [new RegExp(`\\bbetween (${NUMBER}) and (${NUMBER})\\b`, 'g'), '$1 to $2', ['between ']],
  [new RegExp(`\\b(${NUMBER} to ${NUMBER}) weekly sessions\\b`, 'g'), '$1 sessions a week', ['weekly sessions']],
  // "3-5 times per week, 30-45 minutes per day": on each of those days.
  [
    /\b(\d(?:-\d)?) ?(?:x|times) (?:per|a|each|every) week,? (?:for )?(\d{1,2}(?:-\d{1,2})?) ?(?:mins?|minutes) (?:per|a|each) (?:day|session)\b/g,
    '$1 x $2 mins',
    [' week'],
  ],
  // "At the same time and on the same day", "with the same adult seeing the same children"
  [/,? (?:and )?(?:at|on) the same (?:time|day)s?\b|,? with the same (?:adult|ta|teacher|person)\b[^\n.,;+&\d]*/g, '', ['the same']],
  // When in the day, where a week or a day is said besides.
  [/(week|daily|day)([^\n]*?) ?\(?\bduring (?:the )?school (?:day|hours)\)?/g, '$1$2', ['during ']],
  [/\bduring (?:the )?school (?:day|hours)\b(?=[^\n]*week)/g, '', ['during ']],
  // "(30 sessions)", "- a total of 12 sessions over 6 weeks" beside a week's
  [/(week[^\n]*?)[ ,(-]*\b(?:a|in) total of \d{1,3} sessions(?: over \d{1,2} weeks)?\)?/g, '$1', [' total of ']],
  [
    /(week[^\n]*?) ?\((?:approximately |about )?\d{1,3} sessions(?: in)?(?: total)?\)/g,
    '$1',
    [' sessions)', ' sessions total)', ' sessions in'],
  ],
  // "In the first part of the autumn term", "by the end of term"
  [
    /,? (?:in the (?:first|second) (?:part|half) of|by) (?:the )?(?:end of )?(?:the )?(?:autumn |spring |summer )?(?:half[- ]?)?term\b/g,
    '',
    ['term'],
  ],
  // "Target: secure Phase 3"
  [/(\d[^\n]*?)[.;] ?(?:target|aim|outcome|objective|goal)s?: ?[^\n.;]*/g, '$1', ['target', 'aim', 'outcome', 'objective', 'goal']],
  [
    /\b(?:first|second|third|fourth|fifth|sixth|eighth)(?:,? (?:and |to )?(?:first|second|third|fourth|fifth|sixth|eighth))* grade(?:s|rs?)?\b/g,
    '',
    [' grade'],
  ],
  // "3 group sessions of 30 mins plus 2 individual sessions of 15 mins each week"
  [
    /\b([1-9]|two|three|four|five) (?:[a-z]+ )?sessions? of (?=[^\n]*(?:plus|and|\+|&) (?:[1-9]|one|two|three|four|five) (?:(?:[a-z]+ )?sessions? of|x) \d)/g,
    '$1 x ',
    ['session'],
  ],
  [/(\d ?x ?\d[^\n]*(?:plus|and|\+|&) (?:[1-9]|one|two|three|four|five)) (?:[a-z]+ )?sessions? of (?=\d)/g, '$1 x ', ['session']],
  // "Spelling 3 x 10 mins. Social skills weekly.": a sentence of its own. In "15 mins. phonics daily" it says how often.
  [
    /^([^\n.;]*(?:\d ?x|times|once|twice|daily|weekly|pw|week|day)[^\n.;]*\d ?(?:m|mins?|minutes|h|hrs?|hours))\. (?=(?!(?:once|twice|thrice|two|three|four|five|six|per|each|every|for|on|a|term|in|to|at|with|by)\b)(?:[a-z&]+ ){1,4}(?:weekly|daily|fortnightly|monthly)\b)/g,
    '$1; ',
    ['. '],
  ],
  // "12 sessions, weekly, 45 mins": nobody has as many in a week.
  [/^([6-9]|[1-4]\d) sessions?, (?:once )?weekly(?=,? (?:for )?\d)/g, 'weekly for $1 weeks', ['sessions, ', 'session, ']],
  // "4 out of 5 days" is four in a week.
  [
    /\b([1-4]) (?:out )?of (?:the |every )?(?:5|five) (?:school )?days\b(?: (?:a|per|each|every) week\b)?/g,
    '$1 days a week',
    ['of 5', 'of five', 'of the', 'of every'],
  ],
]);
