/** The sidebar: one panel. It draws what it was told and asks for more; nothing is decided here. */
import type { CheckReply, CheckRequest, Reply, SidebarCalls } from '../messages';
import { announce, button, make } from './dom';
import { help } from './help';
import { datesNotReadList, notReadList } from './notRead';
import { pupilList } from './pupils';
import { ask } from './server';
import { understoodPanel, type Changes } from './understood';

const panel = document.getElementById('panel') ?? document.body;
const message = make('div', { class: 'message', hidden: '' });
const results = make('div', { class: 'results' });
const taught = make('input', {
  id: 'taught',
  type: 'number',
  min: '100',
  max: '10080',
  step: '1',
  placeholder: '1500',
  inputmode: 'numeric',
  'aria-describedby': 'taught-hint',
});
const review = make('input', { id: 'review', type: 'date' });
const check = button('Check this register', 'primary', () => void checkRegister());
const write = button('Write review tab', 'plain', () => void writeReview());
const clear = button('Clear highlights', 'plain', () => void clearHighlights());
const settings = button('Settings', 'plain', () => void openSettings());
let checked: CheckReply | null = null;
/** What was changed in how the register was understood, since the last check. */
let changes: Changes = {};

function choices(): CheckRequest {
  return {
    ...(taught.value === '' ? {} : { taughtMinutes: Number(taught.value) }),
    ...(review.value === '' ? {} : { reviewDate: review.value }),
    ...changes,
  };
}

/** The sheet that was checked, so that the review is of the same register whatever tab is open by then. */
function sameRegister(): CheckRequest {
  return checked ? { sheet: checked.sheet, ...choices() } : choices();
}

function say(kind: 'good' | 'bad', text: string): void {
  message.className = `message ${kind}`;
  message.textContent = text;
  message.hidden = false;
  announce(text);
}

/** All buttons rest while a call runs, and what is going on is said. */
async function run<N extends keyof SidebarCalls>(
  doing: string,
  name: N,
  request: SidebarCalls[N]['request'],
): Promise<Reply<SidebarCalls[N]['reply']>> {
  const controls = [...panel.querySelectorAll<HTMLButtonElement | HTMLInputElement | HTMLSelectElement>('button, input, select')];
  const focused = document.activeElement;
  for (const control of controls) control.disabled = true;
  say('good', doing);
  panel.setAttribute('aria-busy', 'true');
  const reply = await ask(name, request);
  panel.removeAttribute('aria-busy');
  for (const control of controls) control.disabled = false;
  if (focused instanceof HTMLElement) focused.focus();
  if (!reply.ok) say('bad', reply.message);
  return reply;
}

async function checkRegister(): Promise<void> {
  if (!taught.checkValidity()) {
    say('bad', 'The taught week has to be a whole number of minutes from 100 to 10,080: 25 hours are 1500.');
    taught.focus();
    return;
  }
  const reply = await run('Reading the register…', 'sidebarCheck', choices());
  if (!reply.ok) return;
  checked = reply.value;
  changes = {};
  results.replaceChildren(...drawn(reply.value));
  say('good', 'Checked. The highlights are in the sheet.');
}

function drawn(reply: CheckReply): HTMLElement[] {
  const { register } = reply.report;
  const read = make(
    'section',
    { 'aria-labelledby': 'read-heading' },
    make('h2', { id: 'read-heading' }, 'What was read'),
    make(
      'dl',
      {},
      make('dt', {}, 'Sheet'),
      make('dd', {}, `${register.sheet}, headings in row ${register.headingRow}`),
      make('dt', {}, 'Taught week'),
      make('dd', {}, reply.taughtWeek),
      make('dt', {}, 'Review date'),
      make('dd', {}, reply.reviewDateWords),
      make('dt', {}, 'Checked'),
      make('dd', {}, `at ${new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}; check again after changes`),
    ),
    make('ul', {}, ...[...reply.summary, ...reply.notices].map((line) => make('li', {}, line))),
  );
  const show = (sheet: string, cell: string): void => void showCell(sheet, cell);
  const understood = understoodPanel(reply.understood, reply.sheet, changes, () => {
    say('good', 'Press Check this register to use what you changed.');
  });
  return [read, understood, notReadList(reply, show), datesNotReadList(reply, show), pupilList(reply)].filter((part) => part !== null);
}

async function writeReview(): Promise<void> {
  const reply = await run('Writing the review tab…', 'sidebarWriteReview', sameRegister());
  if (reply.ok) say('good', `“${reply.value.reviewSheet}” is written, as a tab of its own.`);
}

async function openSettings(): Promise<void> {
  const reply = await run('Opening the settings…', 'sidebarOpenSettings', {});
  if (reply.ok) say('good', reply.value.message);
}

async function clearHighlights(): Promise<void> {
  const reply = await run('Taking the highlights away…', 'sidebarClear', {});
  if (reply.ok) say('good', reply.value.message);
}

async function showCell(sheet: string, cell: string): Promise<void> {
  const reply = await run(`Going to ${cell}…`, 'sidebarShowCell', { sheet, cell });
  if (reply.ok) say('good', `${reply.value.shown} is selected in the sheet.`);
}

panel.append(
  // The sidebar's own title bar shows the name already.
  make('h1', { class: 'unseen' }, 'Outventions'),
  make(
    'p',
    { class: 'lead' },
    'Open your register and check it: how much of the taught week is each pupil out of class, all interventions together?',
  ),
  make(
    'details',
    {},
    make('summary', {}, 'Taught week and review date'),
    make('label', { for: 'taught' }, 'Taught minutes a week'),
    taught,
    make(
      'p',
      { class: 'hint', id: 'taught-hint' },
      'Lessons only, without breaks and lunch. Left blank: 1,500 (25 hours), or what was last chosen here.',
    ),
    make('label', { for: 'review' }, 'Review date'),
    review,
    make('p', { class: 'hint' }, 'Only interventions running on this day count. Left blank: today.'),
  ),
  check,
  make('div', { class: 'buttons' }, write, settings, clear),
  message,
  results,
  ...help(),
  make('p', { class: 'hint foot' }, 'Nothing leaves this spreadsheet. These are questions to ask, not judgements of a child.'),
);
