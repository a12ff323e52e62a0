/** Ways of writing that come to the same, brought to one before a dose is cut into words. Each line says one thing, in this order. */

import { lazy } from '../memoise';

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12',
  fifteen: '15', twenty: '20', 'twenty-five': '25', thirty: '30', forty: '40', 'forty-five': '45', fifty: '50', sixty: '60', ninety: '90',
}; // prettier-ignore

/** A fraction stands before an hour or a day; elsewhere "1/2" may be one or two. */
const OF_AN_HOUR = '(?= ?(?:of )?(?:an? )?(?:h|hrs?|hours?|days?)\\b)';

const spellings = lazy((): readonly (readonly [RegExp, string])[] => [
  // Dashes, crosses and spaces of every kind.
  [/[\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00d7\u2715\u2716*]/g, 'x'],
  [/\s+/g, ' '],
  [/\b([ap])\.m\.?/g, '$1m'],
  // Slips of the finger, as they are made.
  [/\b(dailey|dayly|daliy|dialy)\b/g, 'daily'],
  [/\bwee+[kl]\b/g, 'week'],
  [/\bsesions?\b|\bsessons?\b/g, 'sessions'],
  [/\btiems\b/g, 'times'],
  [/minu(?:et|ite)s?\b/g, 'minutes'],
  [/\b(twise|twcie|twie|2ce)\b/g, 'twice'],
  [/\btrice\b/g, 'thrice'],
  [/\bevry\b|\bea\b/g, 'every'],
  [/\bp\. w\b|\bpwk\b/g, 'pw'],
  [/\bp\/d\b|\/d\b/g, ' per day'],
  [/\b(this|next|last|whole|all|autumn|spring|summer|aut|spr|sum) (half[ -]?)?term\b/g, ''],
  [/\b(full|whole) (?=days?\b)/g, ''],
  // Between two numbers these mean times.
  [/\blots of\b/g, 'x'],
  [/(\d) ?(@|by) ?(?=\d)/g, '$1 x '],
  // 1,500 is one number.
  [/(\d),(\d{3})(?!\d)/g, '$1$2'],
  [/(½|1\/2|half) ?(a )?term\b/g, 'half-term'],
  [new RegExp(`\\b1/2${OF_AN_HOUR}`, 'g'), '½'],
  [new RegExp(`\\b1/4${OF_AN_HOUR}`, 'g'), '¼'],
  [new RegExp(`\\b3/4${OF_AN_HOUR}`, 'g'), '¾'],
  [/(\d) ?½/g, '$1.5'],
  [/(\d) ?¼/g, '$1.25'],
  [/(\d) ?¾/g, '$1.75'],
  [/½/g, '0.5'],
  [/¼/g, '0.25'],
  [/¾/g, '0.75'],
  [/(0\.\d+) (?:of )?an? (?=hour|hr|day)/g, '$1 '],
  [/(^|[^\d.a-z])\.(\d)/g, '$10.$2'],
  [/\b(1|one) ?(-|to|-to-| to ) ?(1|one)\b(?![.:]\d)/g, '1:1'],
  [/\b(twenty|forty)[ -]five\b/g, '$1-five'],
  // Hours in words.
  [/\b(an|one|1) hour and (a|one) half\b|\b(one|1) and a half hours?\b/g, '90 minutes'],
  [/\b(an|one|1) hour and (a|one) quarter\b/g, '75 minutes'],
  [/\b(an|one|1) hour and three[ -]quarters\b/g, '105 minutes'],
  [/\b(three|3)[ -]?quarters of an hour\b/g, '45 minutes'],
  [/\bhalf[ -]?(an )?(hours?|hr)\b/g, '30 minutes'],
  [/\bquarter (of an )?(hour|hr)\b/g, '15 minutes'],
  [/\ban? (hour|hr)\b/g, '1 hour'],
  [/\bhalf a day\b/g, '0.5 days'],
  // How often in words.
  [/\bonce\b/g, '1 times'],
  [/\btwice\b/g, '2 times'],
  [/\bthrice\b/g, '3 times'],
  [/\b(every|each) (morning|am) (and|&) (afternoon|pm)\b/g, '2 times daily'],
  [/\b(every|each) (other|second) week\b|\balternate weeks\b/g, 'fortnightly'],
  [/\bweek ?days?\b/g, 'school day'],
  [/\bm\/w\/f\b/g, 'mon wed fri'],
  [/\bt\/th\b/g, 'tue thu'],
  [/\bm ?- ?f\b/g, 'mon-fri'],
  [/\bfor (a|one) (week|month|term|year|half[ -]?term)\b/g, 'for 1 $2'],
  [/\b(for|over) (the )?half[ -]term\b/g, '$1 1 half-term'],
]);

/** Lower case, and one way of writing for each thing. */
export function normalise(text: string): string {
  let plain = text.toLowerCase();
  for (const [pattern, replacement] of spellings()) plain = plain.replace(pattern, replacement);
  return plain.normalize('NFKC').replace(/[a-z]+(?:-five)?/g, (word) => NUMBER_WORDS[word] ?? word);
}
