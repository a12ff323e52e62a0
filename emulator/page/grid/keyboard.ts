/** Carries out what the keys ask for. */
import { actionFor } from './keys';
import type { GridParts } from './parts';
import { DEFAULT_HEIGHT } from './sheetModel';

function onKey(event: KeyboardEvent, { viewport, selection, editing, card }: GridParts): void {
  const { model, scroller } = viewport;
  const { active, head } = selection;
  if (!model) return;
  if (event.key === 'Escape') card.hide();
  const page = Math.max(1, Math.floor((scroller.clientHeight - model.top(model.view.frozenRows + 1)) / DEFAULT_HEIGHT) - 1);
  const checkbox = model.cellAt(active.row, active.column)?.checkbox !== undefined;
  const action = actionFor(event, { model, active, head, page, checkbox });
  if (!action) return;
  event.preventDefault();
  switch (action.kind) {
    case 'go':
      // The first cell may be frozen, and so on the screen already.
      if (event.key === 'Home' && (event.ctrlKey || event.metaKey)) viewport.scrollTo({ left: 0, top: 0 });
      selection.select({ active: action.extend ? active : action.to, head: action.to });
      break;
    case 'edit':
      editing.edit(action.text);
      break;
    case 'clear':
      editing.clear();
      break;
    case 'toggle':
      editing.toggle();
      break;
    case 'selectAll':
      selection.select({ active: { row: 1, column: 1 }, head: { row: model.view.rows, column: model.view.columns } });
  }
}

export function listenToKeys(parts: GridParts): void {
  parts.viewport.table.addEventListener('keydown', (event) => {
    onKey(event, parts);
  });
}
