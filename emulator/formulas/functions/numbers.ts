import { toNumber } from '../values';
import { scalar, type Functions, type ScalarFunction } from './kinds';
import { fail } from '../values';

function ofNumbers(name: string, min: number, max: number, apply: (...numbers: number[]) => number): ScalarFunction {
  return scalar(min, max, (args, { source }) =>
    apply(...args.map((arg, index) => toNumber(arg, source.locale, `${name} parameter ${index + 1}`))),
  );
}

/** Counted in decimal, so that 1.005 to two places is 1.01; half away from zero. */
function rounded(value: number, places: number, round: (size: number) => number): number {
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const whole = round(Number(`${digits}e${Number(exponent) + Math.trunc(places)}`));
  const [back = '0', power = '0'] = whole.toExponential().split('e');
  return Math.sign(value) * Number(`${back}e${Number(power) - Math.trunc(places)}`) + 0;
}

function multiple(value: number, factor: number, round: (size: number) => number): number {
  return factor === 0 ? 0 : Number((round(Number((value / factor).toPrecision(15))) * factor).toPrecision(15));
}

export const numberFunctions: Functions = {
  ROUND: ofNumbers('ROUND', 1, 2, (value, places = 0) => rounded(value, places, Math.round)),
  ROUNDUP: ofNumbers('ROUNDUP', 1, 2, (value, places = 0) => rounded(value, places, Math.ceil)),
  ROUNDDOWN: ofNumbers('ROUNDDOWN', 1, 2, (value, places = 0) => rounded(value, places, Math.floor)),
  TRUNC: ofNumbers('TRUNC', 1, 2, (value, places = 0) => rounded(value, places, Math.floor)),
  INT: ofNumbers('INT', 1, 1, Math.floor),
  ABS: ofNumbers('ABS', 1, 1, Math.abs),
  SIGN: ofNumbers('SIGN', 1, 1, Math.sign),
  SQRT: ofNumbers('SQRT', 1, 1, Math.sqrt),
  POWER: ofNumbers('POWER', 2, 2, (base, exponent) => base ** exponent),
  MOD: ofNumbers('MOD', 2, 2, (value, divisor) => {
    if (divisor === 0) fail('#DIV/0!', 'Function MOD parameter 2 cannot be zero.');
    return value - divisor * Math.floor(value / divisor);
  }),
  QUOTIENT: ofNumbers('QUOTIENT', 2, 2, (value, divisor) => {
    if (divisor === 0) fail('#DIV/0!', 'Function QUOTIENT parameter 2 cannot be zero.');
    return Math.trunc(value / divisor);
  }),
  CEILING: ofNumbers('CEILING', 1, 2, (value, factor = 1) => multiple(value, factor, Math.ceil)),
  FLOOR: ofNumbers('FLOOR', 1, 2, (value, factor = 1) => multiple(value, factor, Math.floor)),
  MROUND: ofNumbers('MROUND', 2, 2, (value, factor) => multiple(value, factor, Math.round)),
  RAND: scalar(0, 0, () => Math.random()),
  RANDBETWEEN: ofNumbers(
    'RANDBETWEEN',
    2,
    2,
    (low, high) => Math.ceil(low) + Math.floor(Math.random() * (Math.floor(high) - Math.ceil(low) + 1)),
  ),
};
