import { styleOf } from './locale';

/**
 * A formula with English separators, each character in its old place so that positions still hold. Where the comma is the decimal
 * sign, `;` separates arguments and `\` the columns of an array; elsewhere Sheets takes `;` between arguments as well.
 */
export function toEnglish(formula: string, locale: string): string {
  const commaIsDecimal = styleOf(locale).decimal === ',';
  if (!commaIsDecimal && !formula.includes(';')) return formula;
  const open: string[] = [];
  let quote = '';
  let english = '';
  for (let index = 0; index < formula.length; index++) {
    const character = formula.charAt(index);
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '(' || character === '{') {
      open.push(character);
    } else if (character === ')' || character === '}') {
      open.pop();
    } else if (character === ';' && open.at(-1) !== '{') {
      english += ',';
      continue;
    } else if (commaIsDecimal && character === '\\') {
      english += ',';
      continue;
    } else if (commaIsDecimal && character === ',') {
      // A comma that is no decimal sign has no meaning there: ¤ makes the formula unparsable.
      english += /\d/.test(formula.charAt(index + 1)) ? '.' : '¤';
      continue;
    }
    english += character;
  }
  return english;
}
