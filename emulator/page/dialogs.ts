/** Boxes that the user has to close: a script's alert, a refused entry, a script's HTML dialog. */
import { el } from './dom';
import { scriptFrame, type FrameEvents } from './frame/scriptFrame';

function show(dialog: HTMLDialogElement): Promise<void> {
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve();
    });
  });
}

export function showAlert(title: string, prompt: string): Promise<void> {
  const button = el('button', { class: 'primary', type: 'submit' }, 'OK');
  const heading = title === '' ? [] : [el('h2', { id: 'alert-title' }, title)];
  return show(
    el(
      'dialog',
      {
        class: 'alert',
        role: 'alertdialog',
        'aria-labelledby': title === '' ? 'alert-text' : 'alert-title',
        'aria-describedby': 'alert-text',
      },
      ...heading,
      el('p', { id: 'alert-text' }, prompt),
      el('form', { method: 'dialog' }, button),
    ),
  );
}

export function showHtmlDialog(title: string, address: string, events: Pick<FrameEvents, 'call' | 'focusGrid'>): Promise<void> {
  const close = () => {
    dialog.close();
  };
  const frame = scriptFrame(title || 'Dialog', address, {
    ...events,
    close,
    size: (width, height) => {
      if (width !== undefined) frame.element.style.width = `${width}px`;
      if (height !== undefined) frame.element.style.height = `${height}px`;
    },
  });
  const button = el('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close the dialog', title: 'Close' }, '✕');
  button.addEventListener('click', close);
  const dialog = el(
    'dialog',
    { class: 'html-dialog', 'aria-label': title || 'Dialog' },
    el('div', { class: 'sidebar-bar' }, el('h2', {}, title), button),
    frame.element,
  );
  return show(dialog).then(frame.dispose);
}
