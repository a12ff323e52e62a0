/** The cells that could not be read, each with a way to it. */
import type { CheckReply } from '../messages';
import { button, make } from './dom';

export function notReadList(reply: CheckReply, show: (sheet: string, cell: string) => void): HTMLElement | null {
  const { sheet, notRead } = reply.report.register;
  if (notRead.length === 0) return null;
  const items = notRead.map(({ cell, text, why }) => {
    const link = button(`Show ${cell}`, 'link', () => {
      show(sheet, cell);
    });
    return make('li', {}, make('span', { class: 'quoted' }, text === '' ? 'blank' : `“${text}”`), make('span', {}, ` – ${why}. `), link);
  });
  return make(
    'section',
    { 'aria-labelledby': 'not-read-heading', class: 'not-read' },
    make('h2', { id: 'not-read-heading' }, `Rows not read (${notRead.length})`),
    make('p', { class: 'hint' }, 'These count for nothing until they can be read, so a pupil may be out for longer than is shown.'),
    make('ul', {}, ...items),
  );
}
