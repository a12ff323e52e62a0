/** Copying, cutting and pasting, while the focus is in the cells. */
import { copyArea } from './clipboard';
import type { GridParts } from './parts';

function onClipboard(name: 'copy' | 'cut' | 'paste', event: ClipboardEvent, { viewport, selection, editing }: GridParts): void {
  const { model } = viewport;
  if (!model || !event.clipboardData || !viewport.focused) return;
  event.preventDefault();
  if (name === 'paste') {
    editing.paste(event.clipboardData.getData('text/plain'));
    return;
  }
  event.clipboardData.setData('text/plain', copyArea(model, selection.area));
  if (name === 'cut') editing.clear();
}

export function listenToClipboard(parts: GridParts): void {
  for (const name of ['copy', 'cut', 'paste'] as const) {
    document.addEventListener(name, (event) => {
      onClipboard(name, event, parts);
    });
  }
}
