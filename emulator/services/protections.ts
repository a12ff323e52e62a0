import { areaIntersects } from '../workbook/address';
import type { Area, SheetData } from '../workbook/model';
import { fail, PROTECTED } from './errors';

/** Throws if the one who runs the script may not edit any part of the area; without one, if the sheet itself is closed to them. */
export function guardArea(data: SheetData, area?: Area): void {
  const closed = data.protections.some(
    ({ userCanEdit, warningOnly, area: guarded }) =>
      !userCanEdit && !warningOnly && (guarded === undefined || (area !== undefined && areaIntersects(guarded, area))),
  );
  if (closed) fail(PROTECTED);
}
