import { areaContainsArea, areaIntersects } from '../workbook/address';
import type { Area, SheetData } from '../workbook/model';
import { fail, PROTECTED } from '../errors';

/**
 * @throws Google's text for a protected cell, if the one who runs the script may not edit some part of the area; without an
 * area, if the whole sheet is closed to them.
 */
export function guardArea(data: SheetData, area?: Area): void {
  const closed = data.protections.some(({ userCanEdit, warningOnly, area: guarded, unprotected = [] }) => {
    if (userCanEdit || warningOnly) return false;
    if (guarded) return area !== undefined && areaIntersects(guarded, area);
    return !area || !unprotected.some((open) => areaContainsArea(open, area));
  });
  if (closed) fail(PROTECTED);
}
