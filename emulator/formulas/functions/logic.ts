import { isCellError, type Scalar } from '../../workbook/model';
import { broadcast, contentOf, matrixOf, single, type Context } from '../context';
import { fail, FormulaError, isMatrix, isRange, sameValue, toBoolean, type Value } from '../values';
import { ANY, lazy, scalar, values, type Functions, type ScalarFunction } from './kinds';

export const logic: Functions = {
  IF: lazy(2, 3, ([condition, then, otherwise], context, evaluate) => {
    const tested = evaluate(condition, context);
    const branch = (node: typeof then, absent: Scalar) => (node === undefined ? absent : (evaluate(node, context) ?? ''));
    if (context.arrays && (isMatrix(tested) || isRange(tested))) {
      const branches = [tested, branch(then, true), branch(otherwise, false)];
      return broadcast(branches, context, ([test, yes = '', no = '']) => (isCellError(test) ? test : toBoolean(test) ? yes : no));
    }
    return toBoolean(single(tested, context)) ? branch(then, true) : branch(otherwise, false);
  }),
  IFS: lazy(2, ANY, (nodes, context, evaluate) => {
    for (let index = 0; index < nodes.length; index += 2) {
      if (toBoolean(single(evaluate(nodes[index], context), context), `IFS parameter ${index + 1}`))
        return evaluate(nodes[index + 1], context);
    }
    return fail('#N/A', 'No match.');
  }),
  SWITCH: lazy(3, ANY, ([expression, ...cases], context, evaluate) => {
    const wanted = single(evaluate(expression, context), context);
    for (let index = 0; index + 1 < cases.length; index += 2) {
      if (sameValue(wanted, single(evaluate(cases[index], context), context))) return evaluate(cases[index + 1], context);
    }
    return cases.length % 2 === 1 ? evaluate(cases.at(-1), context) : fail('#N/A', 'No match.');
  }),
  CHOOSE: lazy(2, ANY, ([index, ...choices], context, evaluate) => {
    const chosen = Math.trunc(Number(single(evaluate(index, context), context)));
    if (!(chosen >= 1 && chosen <= choices.length)) return fail('#NUM!', `Function CHOOSE parameter 1 value is ${chosen}.`);
    return evaluate(choices[chosen - 1], context);
  }),
  IFERROR: lazy(1, 2, ([node, otherwise], context, evaluate) => caught(node, otherwise, context, evaluate, isCellError)),
  IFNA: lazy(1, 2, ([node, otherwise], context, evaluate) =>
    caught(node, otherwise, context, evaluate, (value) => isCellError(value) && value.error === '#N/A'),
  ),
  ARRAYFORMULA: lazy(1, 1, ([node], context, evaluate) => {
    const inner = { ...context, arrays: true };
    const value = evaluate(node, inner);
    return isRange(value) ? matrixOf(value, inner) : value;
  }),
  AND: values(1, ANY, (args, context) => truths('AND', args, context).every(Boolean)),
  OR: values(1, ANY, (args, context) => truths('OR', args, context).some(Boolean)),
  XOR: values(1, ANY, (args, context) => truths('XOR', args, context).filter(Boolean).length % 2 === 1),
  NOT: scalar(1, 1, ([value]) => !toBoolean(value, 'NOT parameter 1')),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
  NA: scalar(0, 0, () => ({ error: '#N/A' })),
  ISBLANK: asks((value) => value === ''),
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string' && value !== ''),
  ISNONTEXT: asks((value) => typeof value !== 'string' || value === ''),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISERROR: asks(isCellError),
  ISERR: asks((value) => isCellError(value) && value.error !== '#N/A'),
  ISNA: asks((value) => isCellError(value) && value.error === '#N/A'),
};

function asks(question: (value: Scalar) => boolean): ScalarFunction {
  return { kind: 'scalar', min: 1, max: 1, catches: true, apply: ([value = '']) => question(value) };
}

type Lazy = Parameters<typeof lazy>[2];
type Node = Parameters<Lazy>[0][number] | undefined;

function caught(node: Node, otherwise: Node, context: Context, evaluate: Parameters<Lazy>[2], bad: (value: Scalar) => boolean): Value {
  let value: Value;
  try {
    value = evaluate(node, context);
    if (isRange(value)) value = context.arrays ? matrixOf(value, context) : single(value, context);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    value = error.shown;
  }
  if (isMatrix(value)) {
    if (!value.some((line) => line.some(bad))) return value;
    const instead = single(evaluate(otherwise, context), context);
    return value.map((line) => line.map((cell) => (bad(cell) ? instead : cell)));
  }
  return bad(value as Scalar) ? (evaluate(otherwise, context) ?? '') : value;
}

/** Text in a range is skipped, as an argument of its own it must be TRUE or FALSE. */
function truths(name: string, args: Value[], context: Context): boolean[] {
  return args.flatMap((arg, index) => {
    if (!isRange(arg) && !isMatrix(arg)) return [toBoolean(arg, `${name} parameter ${index + 1}`)];
    return contentOf(arg, context).flatMap((line) =>
      line.flatMap((value) => {
        if (isCellError(value)) throw new FormulaError(value);
        return typeof value === 'string' ? [] : [Boolean(value)];
      }),
    );
  });
}
