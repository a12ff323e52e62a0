/** The cells that could not be read, each with a way to it. */
import type { CheckReply } from '../../messages';
import { callButton } from '../calls';
import { make } from '../dom';

type Show = (sheet: string, cell: string) => void;

/** Start and end dates that were not understood. */
export function datesNotReadList(reply: CheckReply, show: Show): HTMLElement | null {
  return cellList(reply.datesNotRead, show, 'Dates not read', 'Their rows are taken as running.');
}

export function notReadList(reply: CheckReply, show: Show): HTMLElement | null {
  if (reply.notRead.length === 0) {
    // What is not running need not be read.
    return make('p', {}, reply.everyRowRead ? 'Every row was read.' : 'Every running row was read.');
  }
  return cellList(
    reply.notRead,
    show,
    'Rows not read',
    'These are left out of the totals until they can be read, so a pupil may be out for longer than is shown.',
  );
}

function cellList(lines: CheckReply['notRead'], show: Show, title: string, hint: string): HTMLElement | null {
  if (lines.length === 0) return null;
  const id = title.toLowerCase().replace(/ /g, '-');
  const items = lines.map(({ sheet, cell, text, why, instead }) => {
    const link = callButton(`Show ${cell}`, 'link', () => {
      show(sheet, cell);
    });
    return make(
      'li',
      {},
      make('span', { class: 'quoted' }, text === '' ? 'blank' : `“${text}”`),
      make('span', {}, ` – ${why}. Type ${instead}. `),
      link,
    );
  });
  return make(
    'section',
    { 'aria-labelledby': id, class: 'not-read' },
    make('h2', { id }, `${title} (${lines.length})`),
    make('p', { class: 'hint' }, hint),
    make('ul', {}, ...items),
  );
}
