/** Characters that nobody can tell apart on a sheet, or can't see at all, brought to one form so that names can be compared. */

/** Soft hyphens, joiners, marks of direction, variation selectors: whatever shows nothing by itself. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;

/** @example withoutUnseen('A\u00adB') // 'AB' */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/**
 * Letters of other scripts that look like a Latin one, as capitals or small: after confusables.txt of Unicode Technical Standard #39, Unicode
 * Security Mechanisms (unicode.org/reports/tr39), of which these are the Cyrillic and Greek ones that stand in names. In lower case, since capitals make
 * no other pupil: В looks like B, and so в is as b. Letters of one script that look alike, as I and l do, stay two.
 */
const LETTERS: readonly (readonly [others: string, latin: string])[] = [
  ['авеікмнорстухјѕһүԁԛԝ', 'abeikmhopctyxjshydqw'],
  ['αβεζηικμνορτυχϲϳ', 'abezhikmnoptyxcj'],
  // A Turkish ı is the small letter of I.
  ['ı', 'i'],
];
const LATIN = new Map(LETTERS.flatMap(([others, latin]) => Array.from(others, (other, i) => [other, latin.charAt(i)] as const)));
const OTHER = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'g');
const APOSTROPHES = /[`\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\u201b\u2032\uff07]/g;

/** No name is as long; a cell that is holds none. */
const LONGEST_NAME = 4000;

/**
 * One form for all that looks the same, in lower case. For comparing only: what is shown stays as it was typed.
 * @example lookAlike('АВ') === lookAlike('AB') // true: the first is Cyrillic
 */
export function lookAlike(text: string): string {
  return (
    withoutUnseen(text.replace(APOSTROPHES, "'"))
      // Taken apart, so that ї is і with its dots, as ï is i with them.
      .normalize('NFKD')
      // One sign may become eighteen.
      .slice(0, LONGEST_NAME)
      .toLowerCase()
      .replace(OTHER, (letter) => LATIN.get(letter) ?? letter)
      // İ in lower case keeps a dot of its own.
      .replace(/i\u0307/g, 'i')
      .normalize('NFKC')
  );
}
