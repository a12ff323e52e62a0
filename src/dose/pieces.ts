/** A dose's words between its separators. */
import type { Token } from './token';

const LENGTHS: readonly Token['kind'][] = ['length', 'slot', 'day long'];

/**
 * Does a token say how long: a length, a slot, half a day or all of one?
 * @example tokenise('9.15-9.45').map(isLength) // [true]
 */
export const isLength = ({ kind }: Token): boolean => LENGTHS.includes(kind);

/**
 * Is a token a weekday, or several in a row ("Mon-Thu")?
 * @example tokenise('Mon 9.15-9.45').map(isWeekday) // [true, false]
 */
export const isWeekday = ({ kind }: Token): boolean => kind === 'weekday';

/**
 * Does a token begin a new sentence or a new line?
 * @example tokenise('Maths. ELSA').map(beginsAnew) // [false, true]
 */
export const beginsAnew = (token: Token | undefined): boolean => token?.sep === 'stop' || token?.sep === 'line';

/**
 * May a token begin something further: a new sentence or line, or what is behind a plus or "and"? A comma is too weak for that.
 * @example tokenise('1x45 + 2x20').map(isStrong) // [false, false, false, true, false, false]
 */
export const isStrong = (token: Token | undefined): boolean => addsOn(token) || beginsAnew(token);

/**
 * Does a token stand behind a plus or "and"?
 * @example tokenise('1x45 + ELSA').map(addsOn) // [false, false, false, true]
 */
export const addsOn = (token: Token | undefined): boolean => token?.sep === 'plus' || token?.sep === 'and';

/**
 * The tokens cut at separators of every kind.
 * @example piecesOf(tokenise('daily, ELSA')).map((piece) => piece.map(({ text }) => text)) // [['daily'], ['elsa']]
 */
export function piecesOf(tokens: readonly Token[]): (readonly Token[])[] {
  return cutBefore(tokens, ({ sep }) => sep !== '');
}

/**
 * The tokens cut at plus signs, "and", sentences and lines only, for doses without units: "1x45 + 2x20".
 * @example strongPieces(tokenise('1x45, Mon + 2x20')).map((piece) => piece.length) // [4, 3]
 */
export function strongPieces(tokens: readonly Token[]): (readonly Token[])[] {
  return cutBefore(tokens, isStrong);
}

/**
 * The tokens cut at sentences and lines only.
 * @example sentencesOf(tokenise('Speech 2 x week, 30 min; OT 1 x week, 45 min')).length // 2
 */
export function sentencesOf(tokens: readonly Token[]): (readonly Token[])[] {
  return cutBefore(tokens, beginsAnew);
}

/** Cut up so that each piece but the first begins with a token of which `begins` holds. */
function cutBefore(tokens: readonly Token[], begins: (token: Token) => boolean): (readonly Token[])[] {
  const pieces: Token[][] = [];
  for (const token of tokens) {
    const last = pieces[pieces.length - 1];
    if (last && !begins(token)) last.push(token);
    else pieces.push([token]);
  }
  return pieces;
}
