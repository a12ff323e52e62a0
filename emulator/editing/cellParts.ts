import type { Cell } from '../workbook/model';

export function withoutFormula(cell: Cell): Cell {
  const copy = withoutStored(cell);
  delete copy.formula;
  return copy;
}

/** What a file says of a formula holds for that formula where it stands, and for no copy of it. */
export function withoutStored(cell: Cell): Cell {
  const copy = { ...cell };
  delete copy.stored;
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
