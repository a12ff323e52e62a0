/** What was read from the file, as it reads now that rows and columns were put in, taken out or moved, and nothing else was done. */
import { areaNow, editsOf, formulaNow } from '../workbook/lineEdits';
import type { Area, ConditionalRule, Validation, Workbook } from '../workbook/model';
import { isArea } from '../workbook/shiftPointers';
import { content, type Origins } from './origins';

export interface Follow {
  /** Was anything moved at all? */
  readonly moved: boolean;
  /** `home` is the name of the sheet the formula is on. */
  formula(text: string, home: string): string;
  area<T extends Area>(area: T, sheetId: number): T | undefined;
  rule(rule: ConditionalRule, sheetId: number): ConditionalRule;
  validation(validation: Validation, sheetId: number): Validation;
}

export function followOf(workbook: Workbook, { sheets }: Origins): Follow {
  const all = [...sheets].map(([id, { before }]) => ({ id, name: before.name, edits: editsOf(workbook, id) }));
  const edited = all.filter(({ edits }) => edits.length > 0);
  const nameOf = (sheetId: number): string => sheets.get(sheetId)?.before.name ?? '';
  const known = new Map<string, Validation>();
  const follow: Follow = {
    moved: edited.length > 0,
    formula: (text, home) => edited.reduce((now, { name, edits }) => formulaNow(edits, now, home, name), text),
    area: (area, sheetId) => areaNow(editsOf(workbook, sheetId), area),
    rule: (rule, sheetId) => ({
      ...rule,
      areas: rule.areas.flatMap((area) => follow.area(area, sheetId) ?? []),
      values: rule.values.map((value) => valueNow(value, sheetId)),
    }),
    validation(validation, sheetId) {
      if (!follow.moved) return validation;
      const key = `${sheetId} ${content(validation)}`;
      const now = known.get(key) ?? { ...validation, values: validation.values.map((value) => valueNow(value, sheetId)) };
      known.set(key, now);
      return now;
    },
  };
  const valueNow = (value: unknown, sheetId: number): unknown => {
    if (typeof value === 'string' && value.startsWith('=')) return follow.formula(value, nameOf(sheetId));
    return isArea(value) ? (follow.area(value, value.sheetId ?? sheetId) ?? '=#REF!') : value;
  };
  return follow;
}
