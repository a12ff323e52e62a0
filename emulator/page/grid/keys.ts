/** What each key does in the grid. */
import type { Place } from '../a1';
import { jump, lastFilled, step, type Direction } from './movement';
import type { SheetModel } from './sheetModel';

export type GridAction =
  | { kind: 'go'; to: Place; extend: boolean }
  | { kind: 'edit'; text?: string }
  | { kind: 'clear' }
  | { kind: 'toggle' }
  | { kind: 'selectAll' };

const arrows: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

interface Where {
  model: SheetModel;
  active: Place;
  head: Place;
  /** Rows that fit on the screen. */
  page: number;
  checkbox: boolean;
}

export function actionFor(event: KeyboardEvent, { model, active, head, page, checkbox }: Where): GridAction | undefined {
  const { key, shiftKey, altKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const from = shiftKey && key !== 'Tab' && key !== 'Enter' ? head : active;
  const go = (to: Place, extend = shiftKey): GridAction => ({ kind: 'go', to, extend });
  const arrow = arrows[key];
  if (arrow && altKey) return { kind: 'edit' };
  if (arrow) return go(ctrl ? jump(model, from, arrow) : step(model, from, arrow));
  switch (key) {
    case 'Tab':
      return ctrl || altKey ? undefined : go(step(model, active, shiftKey ? 'left' : 'right'), false);
    case 'Enter':
      return shiftKey ? go(step(model, active, 'up'), false) : { kind: 'edit' };
    case 'F2':
      return { kind: 'edit' };
    case 'Home':
      return go({ row: ctrl ? (model.rows[0] ?? 1) : from.row, column: model.columns[0] ?? 1 });
    case 'End':
      return go(ctrl ? lastFilled(model) : { row: from.row, column: model.columns.at(-1) ?? 1 });
    case 'PageDown':
    case 'PageUp':
      return go({ ...from, row: rowsFurther(model, from.row, key === 'PageDown' ? page : -page) });
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
  }
  if (ctrl && key.toLowerCase() === 'a') return { kind: 'selectAll' };
  if (ctrl || altKey || key.length !== 1) return undefined;
  if (key === ' ' && checkbox) return { kind: 'toggle' };
  return { kind: 'edit', text: key };
}

function rowsFurther(model: SheetModel, row: number, by: number): number {
  const at = Math.max(model.rows.indexOf(row), 0);
  return model.rows[Math.min(Math.max(at + by, 0), model.rows.length - 1)] ?? row;
}
