import type { Cell } from '../workbook/model';

export function withoutFormula(cell: Cell): Cell {
  const copy = { ...cell };
  delete copy.formula;
  return copy;
}

export function withoutValidation(cell: Cell): Cell {
  const copy = { ...cell };
  delete copy.validation;
  return copy;
}

/** Colours, fonts and borders gone; the number format stays, as it does in Sheets. */
export function withoutLook(cell: Cell): Cell {
  const copy = { ...cell };
  const numberFormat = cell.format?.numberFormat;
  if (numberFormat === undefined) delete copy.format;
  else copy.format = { numberFormat };
  return copy;
}
