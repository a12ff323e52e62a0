/** Which cell, row or column a pointer event is on. */
import type { Area } from '../../workbook/model';
import type { Place } from '../a1';
import type { SheetModel } from './sheetModel';

export type Target = { kind: 'cell'; place: Place; chevron: boolean; tick: boolean } | { kind: 'head'; area: Area };

export function targetOf(event: Event, { view }: SheetModel): Target | undefined {
  const element = event.target instanceof Element ? event.target : undefined;
  const head = element?.closest<HTMLElement>('th');
  if (head) {
    const row = Number(head.dataset['row'] ?? 0);
    const column = Number(head.dataset['column'] ?? 0);
    return {
      kind: 'head',
      area: {
        row: row || 1,
        column: column || 1,
        rows: row ? 1 : view.rows,
        columns: column ? 1 : view.columns,
      },
    };
  }
  const [, row, column] = /^cell-(\d+)-(\d+)$/.exec(element?.closest('td')?.id ?? '') ?? [];
  if (row === undefined || column === undefined) return undefined;
  return {
    kind: 'cell',
    place: { row: Number(row), column: Number(column) },
    chevron: element?.closest('.chevron') !== null,
    tick: element?.closest('.tick') !== null,
  };
}
