/** The one line that says what is going on, under the tabs, where it is seen wherever the panel is scrolled to. */
import { announce, make } from './dom';

export const messageLine = make('div', { class: 'message', hidden: '' });

/** Stands in front of what went wrong, so that it is not told by its colour alone. */
const IN_FRONT = { bad: 'Not done. ', unsure: 'Not sure it was done. ' } as const;

/** @param kind unsure where no answer came: it may have been done all the same */
export function say(kind: 'busy' | 'good' | 'note' | 'bad' | 'unsure', text: string): symbol {
  const before = kind === 'bad' || kind === 'unsure' ? IN_FRONT[kind] : '';
  messageLine.className = `message ${before === '' ? kind : 'bad'}`;
  messageLine.replaceChildren(
    ...(kind === 'busy' ? [make('span', { class: 'spinner', 'aria-hidden': 'true' })] : []),
    ...(before === '' ? [] : [make('strong', {}, before)]),
    text,
  );
  messageLine.hidden = false;
  announce(`${before}${text}`);
  latest = Symbol(kind);
  return latest;
}

let latest: symbol | undefined;

/** What was going on is over; whoever asked for it says what came of it. */
export function over(said: symbol | undefined): void {
  if (said !== undefined && said === latest) messageLine.hidden = true;
}

/** What was said of one section is not said on in the next; what is still going on is. */
export function hush(): void {
  if (messageLine.classList.contains('busy') && !messageLine.hidden) return;
  messageLine.hidden = true;
  messageLine.replaceChildren();
  announce('');
}

/** A way out, beside what went wrong. */
export function offer(control: HTMLElement): void {
  messageLine.append(make('div', { class: 'offer' }, control));
}
