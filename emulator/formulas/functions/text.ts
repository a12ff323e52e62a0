import { displayText } from '../../workbook/display';
import { isCellError, type Scalar } from '../../workbook/model';
import { checkLength, endsSoon } from '../budget';
import { contentOf, matrixOf, single, type Context } from '../context';
import { fail, FormulaError, isMatrix, isRange, numberIn, toNumber, toText, toBoolean, type Value } from '../values';
import { ANY, scalar, values, type Functions, type ScalarFunction } from './kinds';

type Texts = (text: string, rest: (Scalar | undefined)[], context: Context) => Scalar;

/** A function whose first argument is a text. */
function ofText(min: number, max: number, apply: Texts): ScalarFunction {
  return scalar(min, max, ([first, ...rest], context) => apply(toText(first, context.source.locale), rest, context));
}

function count(value: Scalar | undefined, absent: number, context: Context, where: string): number {
  if (value === undefined) return absent;
  const number = Math.trunc(toNumber(value, context.source.locale, where));
  return number < 0 ? fail('#NUM!', `Function ${where} value is ${number}. It should be greater than or equal to 0.`) : number;
}

export const text: Functions = {
  LEFT: ofText(1, 2, (whole, [length], context) => whole.slice(0, count(length, 1, context, 'LEFT parameter 2'))),
  RIGHT: ofText(1, 2, (whole, [length], context) => {
    const wanted = count(length, 1, context, 'RIGHT parameter 2');
    return wanted === 0 ? '' : whole.slice(-wanted);
  }),
  MID: ofText(3, 3, (whole, [start, length], context) => {
    const from = count(start, 1, context, 'MID parameter 2');
    if (from < 1) fail('#NUM!', 'Function MID parameter 2 value is 0. It should be greater than or equal to 1.');
    return whole.slice(from - 1, from - 1 + count(length, 0, context, 'MID parameter 3'));
  }),
  LEN: ofText(1, 1, (whole) => whole.length),
  TRIM: ofText(1, 1, (whole) => whole.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: ofText(1, 1, (whole) => whole.toUpperCase()),
  LOWER: ofText(1, 1, (whole) => whole.toLowerCase()),
  PROPER: ofText(1, 1, (whole) => whole.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())),
  CLEAN: ofText(1, 1, (whole) => whole.replace(/\p{Cc}/gu, '')),
  REPT: ofText(2, 2, (whole, [times], context) => {
    const wanted = count(times, 0, context, 'REPT parameter 2');
    checkLength(whole.length * wanted);
    return whole.repeat(wanted);
  }),
  EXACT: ofText(2, 2, (whole, [other], context) => whole === toText(other, context.source.locale)),
  FIND: ofText(2, 3, (wanted, [whole, start], context) => {
    const inside = toText(whole, context.source.locale);
    return positionIn('FIND', inside, wanted, inside.indexOf(wanted, count(start, 1, context, 'FIND parameter 3') - 1));
  }),
  SEARCH: ofText(2, 3, (wanted, [whole, start], context) => {
    const inside = toText(whole, context.source.locale);
    const from = count(start, 1, context, 'SEARCH parameter 3') - 1;
    return positionIn('SEARCH', inside, wanted, inside.toLowerCase().indexOf(wanted.toLowerCase(), from));
  }),
  SUBSTITUTE: ofText(3, 4, (whole, [old, fresh, nth], context) => {
    const [wanted, instead] = [toText(old, context.source.locale), toText(fresh, context.source.locale)];
    if (wanted === '') return whole;
    checkLength(whole.length + (whole.split(wanted).length - 1) * Math.max(0, instead.length - wanted.length));
    if (nth === undefined) return whole.replaceAll(wanted, () => instead);
    let seen = 0;
    const only = count(nth, 1, context, 'SUBSTITUTE parameter 4');
    return whole.replaceAll(wanted, () => (++seen === only ? instead : wanted));
  }),
  REPLACE: ofText(4, 4, (whole, [start, length, fresh], context) => {
    const from = count(start, 1, context, 'REPLACE parameter 2') - 1;
    return (
      whole.slice(0, from) + toText(fresh, context.source.locale) + whole.slice(from + count(length, 0, context, 'REPLACE parameter 3'))
    );
  }),
  REGEXMATCH: ofText(2, 2, (whole, [pattern], context) => expression('REGEXMATCH', pattern, whole, context).test(whole)),
  REGEXEXTRACT: ofText(2, 2, (whole, [pattern], context) => {
    const match = expression('REGEXEXTRACT', pattern, whole, context).exec(whole);
    if (!match)
      return fail(
        '#N/A',
        `Function REGEXEXTRACT parameter 2 value "${toText(pattern, '')}" does not match text of Function REGEXEXTRACT parameter 1 value "${whole}".`,
      );
    return match[1] ?? match[0];
  }),
  REGEXREPLACE: ofText(3, 3, (whole, [pattern, fresh], context) => {
    const wanted = expression('REGEXREPLACE', pattern, whole, context, 'g');
    const instead = toText(fresh, context.source.locale).replace(/\\(\d)/g, '$$$1');
    checkLength((whole.match(wanted)?.length ?? 0) * instead.length);
    return whole.replace(wanted, instead);
  }),
  CHAR: scalar(1, 1, ([code], { source }) => String.fromCodePoint(Math.trunc(toNumber(code, source.locale, 'CHAR parameter 1')))),
  CODE: ofText(1, 1, (whole) => whole.codePointAt(0) ?? fail('#VALUE!')),
  CONCATENATE: values(1, ANY, (args, context) => texts(args, context, matrixOf).join('')),
  CONCAT: scalar(2, 2, ([one, other], { source }) => toText(one, source.locale) + toText(other, source.locale)),
  JOIN: values(2, ANY, ([separator, ...parts], context) =>
    texts(parts, context, matrixOf).join(toText(single(separator, context), context.source.locale)),
  ),
  TEXTJOIN: values(3, ANY, ([separator, skip, ...parts], context) => {
    const joined = texts(parts, context, toBoolean(single(skip, context), 'TEXTJOIN parameter 2') ? contentOf : matrixOf);
    const kept = toBoolean(single(skip, context)) ? joined.filter((part) => part !== '') : joined;
    return kept.join(toText(single(separator, context), context.source.locale));
  }),
  SPLIT: values(2, 4, ([whole, separators, each], context) => {
    const marks = toText(single(separators, context), context.source.locale);
    const every = each === undefined || toBoolean(single(each, context), 'SPLIT parameter 3');
    const pattern = new RegExp(
      (every ? Array.from(marks) : [marks]).map((mark) => mark.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')).join('|'),
      'u',
    );
    const parts = toText(single(whole, context), context.source.locale)
      .split(pattern)
      .filter((part) => part !== '');
    return [parts.map((part) => numberIn(part, context.source.locale) ?? part)];
  }),
  TEXT: scalar(2, 2, ([value = '', pattern], { source }) => {
    const number = typeof value === 'string' ? (numberIn(value, source.locale) ?? value) : value;
    return displayText(number, toText(pattern, source.locale), source.locale);
  }),
  VALUE: scalar(1, 1, ([value], { source }) => toNumber(value, source.locale)),
  N: scalar(1, 1, ([value = '']) => (typeof value === 'number' || typeof value === 'boolean' ? Number(value) : 0)),
  T: scalar(1, 1, ([value = '']) => (typeof value === 'string' ? value : '')),
};

function positionIn(name: string, inside: string, wanted: string, index: number): number {
  if (index >= 0) return index + 1;
  return fail('#VALUE!', `In ${name} evaluation, cannot find '${wanted}' within '${inside}'.`);
}

function expression(name: string, pattern: Scalar | undefined, whole: string, { source }: Context, flags = ''): RegExp {
  const written = toText(pattern, source.locale);
  if (!endsSoon(written, whole)) source.spend(Number.POSITIVE_INFINITY);
  const loose = /^\(\?i\)/.test(written);
  try {
    return new RegExp(loose ? written.slice(4) : written, `${flags}u${loose ? 'i' : ''}`);
  } catch {
    return fail('#REF!', `Function ${name} parameter 2 value "${written}" is not a valid regular expression.`);
  }
}

function texts(args: Value[], context: Context, read: (value: Value, context: Context) => Scalar[][]): string[] {
  let length = 0;
  return args.flatMap((arg) => {
    const list = isRange(arg) || isMatrix(arg) ? read(arg, context).flat() : [arg ?? ''];
    return list.map((value) => {
      if (isCellError(value)) throw new FormulaError(value);
      const each = toText(value, context.source.locale);
      checkLength((length += each.length));
      return each;
    });
  });
}
