/** A dose's words between its separators. */
import type { Token } from './token';

const LENGTHS: readonly Token['kind'][] = ['length', 'slot', 'day long'];

export const isLength = ({ kind }: Token): boolean => LENGTHS.includes(kind);

export const isWeekday = ({ kind }: Token): boolean => kind === 'weekday';

/** A new sentence or line. */
export const beginsAnew = (token: Token | undefined): boolean => token?.sep === 'stop' || token?.sep === 'line';

export const isStrong = (token: Token | undefined): boolean => token?.sep === 'and' || beginsAnew(token);

/** The text's pieces between separators of every kind. */
export function piecesOf(tokens: readonly Token[]): (readonly Token[])[] {
  return cutBefore(tokens, ({ sep }) => sep !== '');
}

/** "1x45 + 2x20": pieces without units, between plus signs, lines and sentences. */
export function strongPieces(tokens: readonly Token[]): (readonly Token[])[] {
  return cutBefore(tokens, isStrong);
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
