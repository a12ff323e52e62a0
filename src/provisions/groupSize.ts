/** How many pupils sit in a group, as a register says it. It divides an adult's time among pupils' costs, and never a pupil's time. */
import { between, exactly, type Range } from '../dose/range';
import { memoised } from '../memoise';
import { plainWords } from '../text';
import type { Provision } from '../register/row';

const ALONE = /\b(?:1 ?[:/-] ?1|1 to 1|one[ -]to[ -]one|121)\b|^(?:individual(?:ly)?|alone|single)\b/;
const A_PAIR = /^(?:in )?(?:a )?pair(?:s|ed)?\b/;
/** "1:4", "4/1": of a ratio, the pupils are the more. */
const RATIO = /^(\d{1,2}) ?[:/] ?(\d{1,2})\b/;
const FROM_TO = /^(?:groups? of )?(\d{1,2}) ?(?:-|to) ?(\d{1,2})\b/;
/** "4", "4 pupils", "group of 4", "small group (4)". */
const SO_MANY = /^(\d{1,2})(?: (?:pupils?|children|in (?:the |a )?group)\b.*)?$|\bgroups? of (\d{1,2})\b|\((\d{1,2})\)$/;

/**
 * The size that a cell of the group's column says; null where it says none.
 * @example groupSize('1:4') // { least: 4, most: 4 }
 * @example groupSize('3-4') // { least: 3, most: 4 }
 * @example groupSize('small group') // null
 */
const groupSize = memoised((text): Range | null => {
  const plain = plainWords(text);
  if (ALONE.test(plain)) return exactly(1);
  if (A_PAIR.test(plain)) return exactly(2);
  const ratio = RATIO.exec(plain);
  if (ratio) return real(exactly(Math.max(Number(ratio[1]), Number(ratio[2]))));
  const span = FROM_TO.exec(plain);
  if (span) return real(between(Number(span[1]), Number(span[2])));
  const [, alone, group, inBrackets] = SO_MANY.exec(plain) ?? [];
  const said = alone ?? group ?? inBrackets;
  return said === undefined ? null : real(exactly(Number(said)));
});

/** Nobody is in a group of nought. */
function real(size: Range): Range | null {
  return size.least > 0 ? size : null;
}

/** A row's: by its column, else where its own words say "1:1". */
export function sizeOf({ texts, intervention }: Provision): Range | null {
  const own = [intervention, texts.dose, texts.ledBy, texts.place].some((text) => /\b(?:1 ?: ?1|one[ -]to[ -]one)\b/i.test(text ?? ''));
  return groupSize(texts.group ?? '') ?? (own ? exactly(1) : null);
}
