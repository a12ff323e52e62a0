/** Pupils: in order of their share of the taught week, as the last check found them. */
import type { CheckReply, PupilCard } from '../../messages';
import type { Status } from '../../week/status';
import { call, callButton } from '../calls';
import { whenChecked } from '../checked';
import { announce, button, counted, make, sentences } from '../dom';
import { say } from '../message';
import { sameRegister } from '../register/request';
import type { Section } from '../tabs';
import { legend } from './bar';
import { pupilCard } from './card';
import { filtersOf } from './filters';
import type { Decide } from './tryOut';

/** Typing goes on; the count is said when it pauses. */
const PAUSE_MS = 500;

export interface PupilsSection extends Section {
  readonly filter: (status?: Status) => void;
}

/** What would help more than one pupil at once; nothing where there is nothing to say. */
function whole(said: readonly string[]): HTMLElement[] {
  const lines = sentences(said);
  return lines ? [make('details', { class: 'whole-school' }, make('summary', {}, `Over the whole school (${said.length})`), lines)] : [];
}

/** @param toRegister opens the section where the check is; @param decide takes what was tried out to the review */
export function pupilsSection(toRegister: () => void, decide: Decide): PupilsSection {
  const panel = make('div', {});
  const shown = make('h2', { class: 'shown' });
  const list = make('ol', { class: 'pupils' });
  const opened = new Set<string>();
  let items: { readonly pupil: PupilCard; readonly item: HTMLElement }[] = [];
  let pause: ReturnType<typeof setTimeout> | undefined;
  const filters = filtersOf(filter);
  const all = button('Show all pupils', 'plain', () => {
    filters.choose();
    document.getElementById('filter-name')?.focus();
  });
  const nobody = make('div', { hidden: '' }, make('p', {}, 'No pupil matches what you chose.'), all);

  function filter(): void {
    let count = 0;
    for (const { pupil, item } of items) {
      const matches = filters.shows(pupil);
      item.hidden = !matches;
      if (matches) count += 1;
    }
    nobody.hidden = count > 0 || items.length === 0;
    const words = filters.isOn()
      ? `${count} of ${counted(items.length, 'pupil')} shown`
      : items.length === 1
        ? '1 pupil shown'
        : `All ${items.length} pupils shown`;
    shown.textContent = words;
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (!panel.hidden) announce(words);
    }, PAUSE_MS);
  }

  async function show(name: string, sheet: string, rows: readonly number[]): Promise<void> {
    const doing = `Going to the rows of ${name}…`;
    const reply = await call('sidebarShowRows', { sheet, rows: [...rows] }, { doing, within: panel, reads: true });
    if (reply.ok) say('good', `The rows of ${name} are selected in the sheet.`);
  }

  async function makePage(name: string): Promise<void> {
    const request = sameRegister(toRegister);
    if (!request) return;
    const reply = await call('sidebarPupilPage', { ...request, pupil: name }, { doing: `Making a page for ${name}…`, within: panel });
    if (reply.ok) say('good', reply.value.message);
  }

  const chosen = make('input', { id: 'case-sample', type: 'text', autocomplete: 'off' });

  async function sample(): Promise<void> {
    const pupils = chosen.value
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean);
    if (pupils.length === 0) {
      say('note', 'Type the names first, with ; between them.');
      chosen.focus();
      return;
    }
    const request = sameRegister(toRegister);
    if (!request) return;
    const reply = await call('sidebarCaseSample', { ...request, pupils }, { doing: 'Making the case sample…', within: panel });
    if (reply.ok) say('good', reply.value.message);
  }

  const cases = make(
    'details',
    { class: 'whole-school' },
    make('summary', {}, 'Case sample'),
    make('label', { for: 'case-sample' }, 'Pupils, as in the register, with ; between them'),
    chosen,
    callButton('Make the case sample', 'plain', () => void sample()),
    make('p', { class: 'hint' }, "A tab for an inspector: each pupil's page, with the working behind it."),
  );

  function draw({ sheet, cards, wholeSchool }: CheckReply): void {
    if (cards.length === 0) {
      panel.replaceChildren(
        make(
          'p',
          {},
          'The register names no pupils, so there is nobody to list. The score of each row stands beside it in the sheet. If a column holds them, say which under Register, How it was understood.',
        ),
      );
      return;
    }
    items = cards.map((pupil, i) => ({
      pupil,
      item: pupilCard(pupil, i, opened, {
        home: sheet,
        showRows: (...rows) => void show(...rows),
        makePage: (name) => void makePage(name),
        decide,
      }),
    }));
    list.replaceChildren(...items.map(({ item }) => item));
    filters.offer(cards);
    filter();
    panel.replaceChildren(
      make('p', { class: 'hint' }, 'Time out of class in the taught week, longest first. Open a name to see the working.'),
      legend(),
      ...whole(wholeSchool),
      filters.element,
      shown,
      nobody,
      list,
      cases,
    );
  }

  panel.append(
    make('p', {}, 'Nothing has been checked yet. Once the register is checked, its pupils are listed here, longest out of class first.'),
    button('Go to Register', 'plain', toRegister),
  );
  whenChecked(draw);
  return {
    id: 'pupils',
    label: 'Pupils',
    panel,
    filter: (status) => {
      if (items.length > 0) filters.choose(status);
    },
  };
}
