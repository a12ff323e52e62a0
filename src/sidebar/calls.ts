/** A call from the sidebar: what rests meanwhile, what is said, and one way for it to fail. */
import type { Reply, SidebarCalls } from '../messages';
import { button } from './dom';
import { over, say } from './message';
import { ask } from './server';

/** After so long it is said that it is still going on. */
const LONG_MS = 10_000;

/** Parts of the page whose calling buttons rest. */
const resting = new Map<symbol, Element>();

function rests(control: Element): boolean {
  return [...resting.values()].some((part) => part.contains(control));
}

function markResting(): void {
  for (const control of document.querySelectorAll('[data-calls]')) {
    if (rests(control)) control.setAttribute('aria-disabled', 'true');
    else control.removeAttribute('aria-disabled');
  }
}

/**
 * A button that calls the script. It rests by aria-disabled: a disabled button would lose the focus, and with it the place of
 * whoever works by keyboard.
 */
export function callButton(label: string, look: 'primary' | 'plain' | 'link', press: () => void): HTMLButtonElement {
  const element = button(label, look, () => {
    if (!rests(element)) press();
  });
  element.dataset['calls'] = '';
  return element;
}

let turn: Promise<unknown> = Promise.resolve();

/** What writes into the spreadsheet goes one after the other: the script would refuse the second for as long as the first runs. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine;
  return mine;
}

interface Manner {
  /** Said meanwhile; left out, nothing is said of it unless it fails. */
  readonly doing?: string;
  /** The part whose buttons rest meanwhile; null for none. */
  readonly within: Element | null;
  /** Reading need not wait for writing. */
  readonly reads?: true;
  /** Said behind a refusal: what became of what was typed. */
  readonly consolation?: string;
}

export async function call<N extends keyof SidebarCalls>(
  name: N,
  request: SidebarCalls[N]['request'],
  { doing, within, reads, consolation = '' }: Manner,
): Promise<Reply<SidebarCalls[N]['reply']>> {
  const mine = Symbol(name);
  if (within) {
    resting.set(mine, within);
    within.setAttribute('aria-busy', 'true');
    markResting();
  }
  let said = doing === undefined ? undefined : say('busy', doing);
  const slow = setTimeout(() => {
    if (doing !== undefined) said = say('busy', `${doing} This is taking longer than usual.`);
  }, LONG_MS);
  const reply = await (reads ? ask(name, request) : inTurn(() => ask(name, request)));
  clearTimeout(slow);
  over(said);
  resting.delete(mine);
  if (within && ![...resting.values()].includes(within)) within.removeAttribute('aria-busy');
  markResting();
  if (!reply.ok) say(reply.unsure ? 'unsure' : 'bad', `${reply.message} ${consolation}`.trim());
  return reply;
}
