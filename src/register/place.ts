/** Where a row happens, and whether in taught time. Every answer says how it was come by, because most registers don't say. */
import { plainWords } from './words';

export type Where = 'out of class' | 'in class' | 'unknown';
/** `stated` in its own column, in `words` elsewhere in the row, or `assumed` from the setting. */
export type WhereFrom = 'stated' | 'words' | 'assumed';

export interface Place {
  readonly where: Where;
  readonly from: WhereFrom;
  /** The text it was read from; empty where assumed. */
  readonly seen: string;
}

const OUT =
  /\b(out of (the )?(class|classroom|lesson)s?|outside (of )?(the )?(class|classroom|lesson)s?|not in class|withdrawn|withdrawal|withdraw|pull(ed)?[ -]?out)\b/;
const IN =
  /\b(in[ -]?class|in (the |own )?(classroom|lessons?)|within (the )?(class|classroom|lessons?)|whole[ -]class|push[ -]in|classroom[ -]based)\b/;
const ROOMS =
  /\b(library|corridor|hall|office|hub|sensory room|nurture room|intervention room|group room|quiet room|small room|medical room|staff ?room|meeting room|(music|art|ict|therapy|rainbow|sunshine|cabin|the) room|cabin|lodge|annexe|base|pod|playground|table outside|outside)\b/;

/** A location column says it in a word or two: "In", "Out", "Class", "Library". */
function readLocation(text: string): Where | null {
  const plain = plainWords(text);
  if (/^(out|o|outside)$/.test(plain) || OUT.test(plain)) return 'out of class';
  if (/^(in|i|class|classroom|the classroom|own class|lesson)$/.test(plain) || IN.test(plain)) return 'in class';
  return ROOMS.test(plain) || /\broom\b/.test(plain) ? 'out of class' : null;
}

/**
 * @param location the location column's text, if there is one
 * @param others the row's other texts
 * @param assumed what rows that don't say are taken as
 */
export function readPlace(location: string, others: readonly string[], assumed: Where): Place {
  const stated = readLocation(location);
  if (stated) return { where: stated, from: 'stated', seen: location };
  for (const text of others) {
    const plain = plainWords(text);
    if (OUT.test(plain)) return { where: 'out of class', from: 'words', seen: text };
    if (IN.test(plain)) return { where: 'in class', from: 'words', seen: text };
  }
  const room = others.find((text) => ROOMS.test(plainWords(text)));
  if (room !== undefined) return { where: 'out of class', from: 'words', seen: room };
  return { where: assumed, from: 'assumed', seen: '' };
}

const NOT_TAUGHT =
  'lunch ?(time|club)?|break ?(time)?|play ?time|assembl(y|ies)|registration|register|reg|tutor( time| group)?|form( time)?|before school|after school|breakfast( club)?|am reg';
/** Of a "when" or "lesson missed" cell: only such a time, perhaps with days or clock times beside it. */
const SLOT = new RegExp(`\\b(${NOT_TAUGHT})\\b`);
const TAUGHT_TOO =
  /\b(lessons?|maths|english|phonics|reading|literacy|numeracy|science|history|geography|music|art|pe|p\.e|pshe|rshe|rse|computing|french|spanish|topic|guided|handwriting|spelling|varied|rotat\w*|different)\b/;
/** Elsewhere in a row only words that can mean nothing else: a "movement break" is an intervention, not break time. */
const SURE =
  /\b(lunch ?times?|lunch club|lunch|break ?time|playtimes?|before school|after[ -]school|breakfast club|(during|in|at) (assembly|registration|break|form time|tutor time))\b/;

/** True where the row takes place outside lessons: lunch, break, assembly, registration, tutor time, before or after school. */
export function outsideLessons(slots: readonly string[], others: readonly string[]): boolean {
  const said = slots.map(plainWords).filter((text) => text !== '');
  if (said.some((text) => TAUGHT_TOO.test(text))) return false;
  if (said.some((text) => SLOT.test(text))) return true;
  return others.some((text) => SURE.test(plainWords(text)));
}
