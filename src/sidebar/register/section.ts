/** Register: the check, how the register was understood, and what could not be read. */
import type { CheckReply } from '../../messages';
import type { Status } from '../../week/status';
import { callButton, call } from '../calls';
import { keepCheck } from '../checked';
import { make, sentences } from '../dom';
import { say } from '../message';
import type { Section } from '../tabs';
import { answer } from './counts';
import { datesNotReadList, notReadList } from './notRead';
import type { Line } from './correct';
import { change, choices, forgetChanges, sayTaughtWeek, weekAndDate } from './request';
import { taughtWeekBox } from './taughtWeek';
import { questionBoxes } from './question';
import { understoodPanel } from './understood';

/** @param see opens the pupils; of one status, where it is given */
export function registerSection(whole: Element, see: (status?: Status) => void): Section & { readonly check: () => void } {
  /** The answer and what is asked because of it: on top, where whoever pressed the button looks. */
  const top = make('div', { class: 'results' });
  const results = make('div', { class: 'results' });
  const check = callButton('Check this register', 'primary', () => void checkRegister());
  const settings = callButton('Settings', 'plain', () => void openSettings());
  const clear = callButton('Clear highlights', 'plain', () => void clearHighlights());
  clear.setAttribute('aria-describedby', 'clear-hint');

  /** @param stays whoever has put a cell right goes on with the next where they are */
  async function checkRegister(stays = false): Promise<void> {
    const request = choices();
    if (!request) return;
    const reply = await call('sidebarCheck', request, { doing: 'Reading the register…', within: whole });
    if (!reply.ok) return;
    forgetChanges(reply.value.taughtMinutes);
    draw(reply.value);
    keepCheck(reply.value);
    const { blocked } = reply.value;
    if (blocked.length > 0) say('note', `Checked. ${blocked.join(' ')}`);
    else say('good', 'Checked. The two columns at the right of the register are up to date; here is the answer.');
    if (!stays) window.scrollTo(0, 0);
    // By keyboard the answer comes next, and not what stands below the button.
    if (document.activeElement === check) top.querySelector('h2')?.focus({ preventScroll: true });
  }

  function draw(reply: CheckReply): void {
    const focused = document.activeElement?.id ?? '';
    const wasOpen = results.querySelector<HTMLDetailsElement>('.understood')?.open ?? false;
    const show = (sheet: string, cell: string): void => void showCell(sheet, cell);
    const correct = (line: Line, to: string): void => void correctCell(reply.sheet, line, to);
    const again = callButton('Check again', 'plain', () => void checkRegister());
    again.id = 'again';
    const understood = understoodPanel(
      reply.understood,
      reply.sheet,
      (changed) => {
        change(changed);
        say('good', 'Press Check again to use what you changed.');
      },
      again,
    );
    if (wasOpen) understood.setAttribute('open', '');
    const questions = questionBoxes(reply.understood.questions, (changed) => {
      change(changed);
      void checkRegister();
    });
    const taughtWeek = taughtWeekBox(!reply.taughtSaid, reply.taughtMinutes, (minutes) => {
      sayTaughtWeek(minutes);
      void checkRegister();
    });
    const unread = notReadList(reply, show, correct);
    const toNotRead = (): void => {
      unread?.scrollIntoView();
      unread?.querySelector('h2')?.focus();
    };
    lead.hidden = true;
    const parts = [answer(reply, see, toNotRead), taughtWeek, ...questions, unread, datesNotReadList(reply, show, correct)];
    top.replaceChildren(...parts.filter((part) => part !== null));
    results.replaceChildren(whatWasRead(reply), understood);
    // "Check again" is drawn anew, and whoever pressed it is still there.
    if (focused === again.id) again.focus();
  }

  async function openSettings(): Promise<void> {
    const reply = await call('sidebarOpenSettings', {}, { doing: 'Opening the settings…', within: whole });
    if (reply.ok) say('good', reply.value.message);
  }

  async function clearHighlights(): Promise<void> {
    const reply = await call('sidebarClear', {}, { doing: 'Taking the highlights away…', within: whole });
    if (reply.ok) say('good', reply.value.message);
  }

  async function showCell(sheet: string, cell: string): Promise<void> {
    const reply = await call('sidebarShowCell', { sheet, cell }, { doing: `Going to ${cell}…`, within: top, reads: true });
    if (reply.ok) say('good', `${reply.value.shown} is selected in the sheet.`);
  }

  async function correctCell(register: string, { sheet, cell, pupil, intervention, text }: Line, to: string): Promise<void> {
    const of = { sheet, cell, pupil, intervention, text };
    const reply = await call('sidebarCorrectCell', { register, of, to }, { doing: `Writing into ${cell}…`, within: whole });
    if (reply.ok) await checkRegister(true);
  }

  async function getRegister(name: 'sidebarMakeRegister' | 'sidebarShowExample' | 'sidebarRemoveExample', doing: string): Promise<void> {
    const reply = await call(name, {}, { doing, within: whole });
    if (!reply.ok) return;
    say('good', reply.value.message);
    // A new user sees at once what a check finds.
    if (name === 'sidebarShowExample') await checkRegister();
  }

  const none = make(
    'details',
    { class: 'none' },
    make('summary', {}, 'No register yet?'),
    make('p', { class: 'hint' }, 'Look at an example first, or begin with a tidy register of your own. Both are tabs of this spreadsheet.'),
    callButton('Show me an example', 'plain', () => void getRegister('sidebarShowExample', 'Making the example…')),
    callButton('Take the example away', 'plain', () => void getRegister('sidebarRemoveExample', 'Taking the example away…')),
    callButton('Make a register', 'plain', () => void getRegister('sidebarMakeRegister', 'Making a register…')),
  );

  const lead = make(
    'p',
    { class: 'lead' },
    'Open your register and check it: how much of the taught week is each pupil out of class, all interventions together?',
  );
  const panel = make(
    'div',
    {},
    lead,
    top,
    weekAndDate,
    check,
    make('div', { class: 'buttons' }, settings, clear),
    make('p', { class: 'hint', id: 'clear-hint' }, 'Clear highlights takes away the tints and the two columns.'),
    none,
    results,
  );
  return { id: 'register', label: 'Register', panel, check: () => void checkRegister() };
}

function whatWasRead(reply: CheckReply): HTMLElement {
  const at = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const facts = [
    ['Sheet', `${reply.register}, headings in row ${reply.headingRow}`],
    ['Taught week', reply.taughtWeek],
    ['Review date', reply.reviewDateWords],
    ['Checked', `at ${at}; check again after changes`],
  ] as const;
  return make(
    'section',
    { 'aria-labelledby': 'read-heading' },
    make('h2', { id: 'read-heading' }, 'What was read'),
    make('dl', {}, ...facts.flatMap(([term, words]) => [make('dt', {}, term), make('dd', {}, words)])),
    sentences([...reply.summary, ...reply.notices]),
  );
}
