import { areaIntersects } from '../workbook/address';
import type { Area, SheetData } from '../workbook/model';
import { fail, PROTECTED } from './errors';

/** Throws if the one who runs the script may not edit any part of the area; without one, if the sheet itself is closed to them. */
export function guardArea(data: SheetData, area?: Area): void {
  const closed = data.protections.some(({ userCanEdit, warningOnly, area: guarded, unprotected = [] }) => {
    if (userCanEdit || warningOnly) return false;
    if (guarded) return area !== undefined && areaIntersects(guarded, area);
    return !area || !unprotected.some((open) => contains(open, area));
  });
  if (closed) fail(PROTECTED);
}

function contains(outer: Area, inner: Area): boolean {
  const down = inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows;
  return down && inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;
}
