/** Whose row it is. One cell may name several pupils, and a name may stand once for the rows under it: the whole column decides. */
import { comeOrGone, namedApart, type Now } from './comeAndGo';
import type { HowRead } from './howRead';
import { withoutUnseen } from '../lookAlikes';
import { nameKey, plainWords, saysNothing } from '../text';
import { lazy, memoised } from '../memoise';

export interface PupilName {
  /** As first typed. */
  readonly name: string;
  /** What rows of one pupil have in common. */
  readonly key: string;
}

export interface PupilStyle {
  /** Every cell is one pupil, whatever stands in it. */
  readonly onePupil?: boolean;
  /** "Smith, J" is one pupil, because the column is written so throughout. */
  readonly surnameFirst: boolean;
  /** "AB CD" are two, because initials stand alone in other cells. */
  readonly spaced?: true;
  /** Most are of two capitals: then "NA" is one of them, and "5J" is none. */
  readonly areInitials?: boolean;
  /** A name stands once and the blank cells under it belong to it. */
  readonly fillsDown: boolean;
}

export interface Named {
  readonly pupils: readonly PupilName[];
  /** Names of pupils who are only to join later, and of those who have left: they are not out. */
  readonly later: readonly string[];
  readonly gone: readonly string[];
}

const SURNAME_FIRST = /^\p{Lu}[\p{L}'’-]{0,60}\p{Ll}[\p{L}'’-]{0,60}, ?\p{Lu}[\p{L}'’-]{0,60}\.?$/u;
/** "V, Ad": of the surname only its letter. "A, Ben" alone may be two, so nobody in the column is written in another way. */
const LETTER_FIRST = /^\p{Lu}\.?, ?\p{Lu}[\p{L}'’-]{0,60}\p{Ll}$/u;
/** "M., J.", "O'C., R." */
const LETTERS_WITH_STOPS = /^\p{Lu}[.\p{Lu}'’-]{0,3}\., ?\p{Lu}\.$/u;
const FEWEST_LETTERS = 3;
const NOBODY =
  /^(all( pupils| children)?|both|(\d+ )?others?|none|nobody|various|whole (class|school)|class( \w{1,2})?|group|(?:(?:years?|yrs?|y|ks|key stage|classes) ?(?:1[0-3]|[1-9])[a-z]?(?: ?(?:[-–/&]|and|to) ?(?:y(?:ear)? ?)?(?:1[0-3]|[1-9])[a-z]?)*|reception|nursery|eyfs)(?: pupils| children| group)?|etc|as (required|needed|req)|\d{1,2}( pupils| children)?)\.?$/i;
/** "(PP/EAL)", "(Y3, SEN)": no names, and nothing that parts two. */
const CODES =
  /\s*\((?:(?:pp|eal|fsm|sen|send|ehcp|lac|[ek]|y(?:r|ear)? ?\d+|\d+)\b[ /,&+]*)+(?:\)|(?=(?:to (?:join|start|begin)|join|start|from|stopped|left|finished)[^()]*\)))/gi;

/**
 * How pupil cells were found to be written, with what the user said instead.
 * @example corrected({ surnameFirst: true, fillsDown: false }, { pupilsInCell: 'several', blankPupils: 'as found' }) // { surnameFirst: false, fillsDown: false }
 */
export function corrected(style: PupilStyle, { pupilsInCell, blankPupils }: Pick<HowRead, 'pupilsInCell' | 'blankPupils'>): PupilStyle {
  return {
    surnameFirst: pupilsInCell === 'several' ? false : style.surnameFirst,
    fillsDown: blankPupils === 'as found' ? style.fillsDown : blankPupils === 'the pupil above',
    ...(style.spaced ? { spaced: true } : {}),
    ...(style.areInitials ? { areInitials: true } : {}),
    ...(pupilsInCell === 'one' || (style.onePupil && pupilsInCell === 'as found') ? { onePupil: true } : {}),
  };
}

/**
 * Does a heading say how one pupil's name is written, "Surname, forename", so that a comma parts no two?
 * @example isOneName('Surname, forename') // true
 * @example isOneName('Pupil') // false
 */
export function isOneName(heading: string): boolean {
  return /\b(?:surname|last name|family name)\b/i.test(heading) && /\b(?:forename|first|given name|initials?)\b/i.test(heading);
}

/**
 * How the pupil cells of a register are written.
 * @param cells the pupil cells of the register's rows from the top, '' where blank; null for a banner or gap between rows
 * @example pupilStyleOf(['Smith, J', '', 'Jones, A']) // { surnameFirst: true, fillsDown: true }
 * @example pupilStyleOf(['AB', 'AB', '']).fillsDown // false
 * @example pupilStyleOf(['AB', '', 'CD', 'CD']).fillsDown // true
 */
export function pupilStyleOf(cells: readonly (string | null)[]): PupilStyle {
  const named = [...new Set(cells)].filter((cell) => cell !== null);
  const commas = named
    .flatMap((cell) => withoutUnseen(cell).normalize('NFC').split(/\n|;/))
    .map((part) => part.trim())
    .filter((part) => part.includes(','));
  const alone = new Set(named.map(nameKey));
  // "Amy, Ben" is two where Amy or Ben has a row alone, or where another cell lists more.
  const surnameFirst =
    (commas.length > 0 && commas.every((part) => SURNAME_FIRST.test(part) && part.split(',').every((half) => !alone.has(nameKey(half))))) ||
    (commas.length >= FEWEST_LETTERS &&
      [LETTER_FIRST, LETTERS_WITH_STOPS].some((form) => named.every((cell) => cell === '' || form.test(cell))));
  const spaced = named.some((cell) => /^\p{Lu}{2,3}$/u.test(cell)) && named.some((cell) => /\p{Lu}{2} \p{Lu}{2}/u.test(cell));
  const letters = named.filter((cell) => cell.split(/[,&+;/\n]| and /).every((part) => TWO_LETTERS.test(part.trim())));
  const areInitials = letters.length > 1 && letters.length * 2 > named.filter((cell) => cell !== '').length;
  // Who writes names out only further down has left them blank above on purpose.
  const fillsDown = cells.includes('') && !repeatsItself(cells.slice(0, cells.lastIndexOf('')));
  return { surnameFirst, fillsDown, ...(spaced ? { spaced } : {}), ...(areInitials ? { areInitials } : {}) };
}

/** Capitals that stand for work, a time of day or a need, and are more often that than a child: "TT practice", "PM reading", "AB SEN". */
export const NO_CHILD =
  '(?!(?:SEN|EAL|FSM|CLA|TA|NEW|MA|HA|SLT|TT|GR|WR|PP|FS|KS|EY|GD|HW|PT|PR|PA|PD|SS|VI|HI|AM|PM|AP|AR|NC|CP|OT|EP|CT|LSA|ALS|ASD|AET|BR|BRP|ELS|FFT|GPS|IDL|IEP|LAC|MTC|TLC|TTR|YR|EYP)\\b)';
const SPACED = lazy(() => new RegExp(`^(?:${NO_CHILD}\\p{Lu}{2,3}(?: (?=\\p{Lu})|$)){2,}$`, 'u'));

/** Where a name is written out on one row after another, a blank cell below is one left out and no continuation. */
function repeatsItself(cells: readonly (string | null)[]): boolean {
  return cells.some((cell, i) => cell !== null && cell !== '' && nameKey(cell) === nameKey(cells[i - 1] ?? ''));
}

const A_CLASS = /^(?:[1-9]|1[0-3])\p{Lu}$/u;
const TWO_LETTERS = /^\p{Lu}{2}$/u;

/** Letters, and what else stands in a name, a set of initials or a pupil's number. */
const NAME = /^(?=.*\p{L}|\d{3,}$)[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}\s.'’ʼ`´()-]+$/u;

/**
 * The pupils that a cell names, each once, and those who are only to join later or have left. A cell whose parts are not all names is one name, whatever
 * stands in it.
 * @param now the day on which that is asked; without one, nobody has joined or left yet
 * @example namesIn('AB & CD (from January)', { surnameFirst: false, fillsDown: false }) // { pupils: [{ name: 'AB', key: 'ab' }], later: ['CD'], gone: [] }
 */
export function namesIn(text: string, style: PupilStyle, now?: Now): Named {
  const separators = style.surnameFirst ? /\n|;|&|\+|\band\/or\b|\/|\band\b/i : /\n|;|,|&|\+|\band\/or\b|\/|\band\b/i;
  if (style.onePupil) return { pupils: text === '' ? [] : [{ name: text, key: nameKey(text) }], later: [], gone: [] };
  const pupils = new Map<string, PupilName>();
  const away: Record<'later' | 'gone', string[]> = { later: [], gone: [] };
  // "N/A" is not N and A.
  const parts = text !== 'NA' && saysNothing(text) ? [] : partsOf(text, separators, style);
  const among = style.areInitials === true || parts.filter((part) => TWO_LETTERS.test(part)).length > 1;
  for (const part of parts) {
    // "NA" among initials is a child, "N/A" nobody, and "5J" a class.
    if (style.areInitials && A_CLASS.test(part)) continue;
    if (isNobody(part) && !(part === 'NA' && among)) continue;
    const said = comeOrGone(part, now);
    const name = withoutTail(said.name);
    if (name === '') continue;
    if (said.is !== 'in it') away[said.is].push(name);
    else if (!pupils.has(nameKey(name))) pupils.set(nameKey(name), { name, key: nameKey(name) });
  }
  // "GH, JK (JK stopped at half term)"
  for (const name of away.gone) pupils.delete(nameKey(name));
  return { pupils: [...pupils.values()], ...away };
}

/** "AB (Y3)", "AB - Y3", "AB only" and "Amy B." are AB and Amy B: what a school adds to a name makes no other pupil. */
function withoutTail(part: string): string {
  const bare = part
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/\s+[-–—]\s*(y|yr|year|class)?\s?\d+\w?$/i, '')
    // "EF only": without the others of the row above.
    .replace(/^(?:just|only) (?=\p{Lu})| only$/u, '')
    // "Amy B." is Amy B; "J.K." is written so.
    .replace(/^([^.]*\p{L})\.$/u, '$1');
  return NAME.test(bare) ? bare : part;
}

/**
 * Is a text a sign that the name above is meant?
 * @example isDitto('Ditto') // true
 * @example isDitto('-') // false
 */
export const isDitto = memoised((text): boolean => /^(["”“〃]|''|,,|-"-|[Dd]itto|DITTO|[Dd]o\.?)$/.test(text));

/** The cell's parts, if every one of them could be a name; else the cell is one, whatever stands in it. */
function partsOf(text: string, separators: RegExp, { surnameFirst, spaced }: PupilStyle): string[] {
  // "Y4 group: GH, JK": the group's name is no pupil.
  const parts = namedApart(
    text.replace(/^[^:,&]*(group|class|year|y\d)[^:,&]*:\s*(?=\S)/i, '').replace(CODES, (codes) => (codes.endsWith(')') ? '' : ' (')),
  )
    .split(separators)
    .map((piece) => piece.replace(/^[\s\-•*·.]+|\s+$/g, '').replace(/^\d+[.)] ?(?=\p{L})/u, ''))
    .flatMap((piece) => (spaced && SPACED().test(piece) ? piece.split(' ') : [piece]))
    .filter((part) => part !== '');
  return parts.every((part) => NAME.test(surnameFirst ? part.replace(',', ' ') : part) || (isNobody(part) && !/^\d/.test(part)))
    ? parts
    : [text];
}

/** "TBC", "others", "4". */
function isNobody(part: string): boolean {
  return saysNothing(part) || NOBODY.test(plainWords(part));
}
