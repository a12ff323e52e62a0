/** Links over several cells at once, as Excel writes them when many are linked in one go: the library takes only single cells. */
import type { Cell, Hyperlink, Sheet } from 'hucre';
import { clip, LAST_COLUMN, LAST_ROW, parseArea } from './a1';
import type { Effort } from './effort';
import { damaged } from './problems';
import { tagsOf, type Tag } from './tags';

const WANTED = new Set(['hyperlink']);

/** `targets` are the sheet's relationships, by id. */
export function spreadLinks(sheet: Sheet, xml: string, targets: ReadonlyMap<string, { target: string }>, effort: Effort): void {
  const astray = [...(sheet.cells?.keys() ?? [])].filter((key) => key.startsWith('NaN'));
  if (astray.length === 0) return;
  const cells = (sheet.cells ??= new Map<string, Cell>());
  for (const key of astray) cells.delete(key);
  for (const { attributes } of tagsOf(xml, WANTED)) {
    const ref = attributes['ref'] ?? '';
    if (!ref.includes(':')) continue;
    const whole = parseArea(ref);
    const area = whole && clip(whole, LAST_ROW, LAST_COLUMN);
    if (!area) throw damaged();
    effort.spend(area.rows * area.columns);
    for (let index = 0; index < area.rows * area.columns; index += 1) {
      const [row, column] = [area.row - 1 + Math.floor(index / area.columns), area.column - 1 + (index % area.columns)];
      const key = `${row},${column}`;
      const cell = cells.get(key) ?? { value: sheet.rows[row]?.[column] ?? null, type: 'string' as const };
      cells.set(key, { ...cell, hyperlink: linkOf(attributes, targets) });
    }
  }
}

function linkOf(attributes: Tag['attributes'], targets: ReadonlyMap<string, { target: string }>): Hyperlink {
  const { location, tooltip, display } = attributes;
  const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
  return {
    target: location ?? targets.get(id)?.target ?? '',
    ...(location !== undefined && { location }),
    ...(tooltip !== undefined && { tooltip }),
    ...(display !== undefined && { display }),
  };
}
