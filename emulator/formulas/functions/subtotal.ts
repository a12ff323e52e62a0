/** SUBTOTAL: leaves out other SUBTOTALs, rows that a filter hides, and from 101 on rows hidden by hand too. */
import type { Scalar } from '../../workbook/model';
import { single, type Context } from '../context';
import { fail, isRange, toNumber, type Matrix, type RangeRef, type Value } from '../values';
import { ANY, values, type Functions, type ValuesFunction } from './kinds';

const NAMES = 'AVERAGE COUNT COUNTA MAX MIN PRODUCT STDEV STDEVP SUM VAR VARP'.split(' ');
/** What is added to a function's number where hidden rows are to be left out. */
const VISIBLE = 100;

export function subtotal(functionCalled: (name: string) => ValuesFunction['apply'] | undefined): Functions {
  return {
    SUBTOTAL: values(2, ANY, ([code, ...ranges], context) => {
      const number = Math.trunc(toNumber(single(code, context), context.source.locale, 'SUBTOTAL parameter 1'));
      const name = NAMES[(number > VISIBLE ? number - VISIBLE : number) - 1];
      const apply = name === undefined ? undefined : functionCalled(name);
      if (!apply)
        return fail('#VALUE!', `Function SUBTOTAL parameter 1 value is ${number}. Valid values are between 1 and 11 or 101 and 111.`);
      return apply(
        ranges.map((range): Value => (isRange(range) ? countedOf(range, number > VISIBLE, context) : range)),
        context,
      );
    }),
  };
}

function countedOf(range: RangeRef, isVisibleOnly: boolean, { source }: Context): Matrix {
  const counted = source.content(range).map((line, down) =>
    line.map((value, right): Scalar => {
      const [row, column] = [range.area.row + down, range.area.column + right];
      const isOut = source.isHidden(range.sheetId, row, isVisibleOnly) || source.calls(range.sheetId, row, column, 'SUBTOTAL');
      // Text is counted by none but COUNTA, which counts no blanks.
      return isOut ? '' : value;
    }),
  );
  return counted;
}
