/** The conditions of SUMIF and COUNTIF: `5`, `">=70"`, `"a*"`, `"<>"`. */
import { isCellError, type Scalar } from '../../workbook/model';
import { compareTexts, numberIn } from '../values';

export type Test = (value: Scalar) => boolean;

export function testOf(criterion: Scalar, locale: string): Test {
  if (isCellError(criterion)) return (value) => isCellError(value) && value.error === criterion.error;
  if (typeof criterion !== 'string') return (value) => value === criterion;
  const match = /^(<>|<=|>=|<|>|=)?([^]*)$/.exec(criterion);
  const operator = match?.[1];
  const operand = match?.[2] ?? '';
  if (operator === '<' || operator === '<=' || operator === '>' || operator === '>=') return ordered(operator, operand, locale);
  const equal = equals(operand, locale, operator !== undefined);
  return operator === '<>' ? (value) => !equal(value) : equal;
}

function equals(operand: string, locale: string, withOperator: boolean): Test {
  // `""` takes cells that show nothing, `"="` as well; `"<>"` all others.
  if (operand === '') return (value) => value === '';
  const number = numberIn(operand, locale);
  if (number !== undefined) return (value) => value === number || (typeof value === 'string' && value === operand);
  if (/^(true|false)$/i.test(operand)) {
    const truth = operand.toLowerCase() === 'true';
    return (value) => value === truth;
  }
  if (!/[*?~]/.test(operand)) {
    const wanted = operand.toLowerCase();
    return (value) =>
      typeof value === 'string' ? value.toLowerCase() === wanted : withOperator && isCellError(value) && value.error === operand;
  }
  const pattern = wildcard(operand);
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** `*` any text, `?` one character, `~` before either takes it as it is. */
export function wildcard(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (found) => {
    if (found === '*') return '[^]*';
    if (found === '?') return '[^]';
    return `\\${found.at(-1) ?? ''}`;
  });
  return new RegExp(`^${source}$`, 'i');
}

function ordered(operator: '<' | '<=' | '>' | '>=', operand: string, locale: string): Test {
  const holds = { '<': (by: number) => by < 0, '<=': (by: number) => by <= 0, '>': (by: number) => by > 0, '>=': (by: number) => by >= 0 }[
    operator
  ];
  const limit = numberIn(operand, locale);
  if (limit !== undefined) return (value) => typeof value === 'number' && holds(value - limit);
  return (value) => typeof value === 'string' && value !== '' && holds(compareTexts(value, operand));
}
