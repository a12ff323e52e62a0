/** From pupil to pupil: what the buttons under the form do, and what a clash asks for. */
import type { WriteClash } from '../../messages';
import { callButton } from '../calls';
import { counted, make } from '../dom';
import { offer, say } from '../message';
import type { Decision } from '../pupils/tryOut';
import { pupilActions } from './actions';
import { settle } from './clashes';
import { linesOf, theLine, type } from './drafts';
import { findPlans } from './plans';
import { isOver, pupilForm } from './pupil';
import { savingOf, type Saving } from './saving';

interface Screen {
  readonly whole: Element;
  readonly panel: Element;
  /** Another pupil, or other words. */
  readonly changed: () => void;
  readonly failed: () => void;
  readonly finish: () => void;
}

export interface Steps {
  readonly element: HTMLElement;
  readonly saving: Saving;
  readonly show: () => void;
  /** @param toHeading where whoever pressed a button goes on; in the list of pupils the focus stays */
  readonly goTo: (key: string, toHeading: boolean) => Promise<void>;
  /** Chosen for the pupil that is open, and saved as what is typed is. @returns those that have one line they belong to */
  readonly decide: (decisions: readonly Decision[]) => readonly Decision[];
  /** True where a date is half typed, which is then said. */
  readonly halfDate: () => boolean;
}

export function stepsOf(screen: Screen): Steps {
  const form = pupilForm({
    typed: (line, field, value, settled) => {
      const { review, pupil } = saving;
      if (!review || !pupil) return;
      type(review.id, pupil.key, line, field, value);
      saving.typed(settled);
    },
    useMine: (clash) => void useMine(clash),
    keepTheirs: (clash) => {
      if (saving.pupil) settle(saving.pupil.key, clash);
      screen.changed();
      form.focusField(clash.line, clash.field);
    },
  });
  const actions = pupilActions({ back: () => void step(-1), next: () => void step(1) });
  const saving = savingOf({
    ...screen,
    state: actions.state,
    moving: (on) => {
      form.element.inert = on;
    },
  });

  function show(): void {
    const { review, pupil } = saving;
    if (!pupil) return;
    form.show(pupil);
    actions.atFirst(review?.pupils[0]?.key === pupil.key);
    if (review && isOver(pupil.week)) void showPlans(review.id);
  }

  async function showPlans(review: number): Promise<void> {
    if ((await findPlans(review)) && saving.pupil) form.show(saving.pupil);
  }

  async function goTo(key: string, toHeading: boolean): Promise<void> {
    if (!halfDate() && (await saving.save('said', key))) {
      if (toHeading) form.focus();
    } else screen.changed();
  }

  function decide(decisions: readonly Decision[]): readonly Decision[] {
    const { review, pupil } = saving;
    if (!review || !pupil) return [];
    const placed = decisions.filter(({ intervention, decision }) => {
      const line = theLine(pupil, intervention);
      if (!line) return false;
      type(review.id, pupil.key, line, 'decision', decision);
      return true;
    });
    screen.changed();
    saving.typed(true);
    return placed;
  }

  async function step(by: 1 | -1): Promise<void> {
    const { review, pupil } = saving;
    if (!review || !pupil) return;
    const at = review.pupils.findIndex(({ key }) => key === pupil.key);
    // Whoever decides goes to who is still open; whoever looks through those who are decided, to the one that follows.
    const open = review.pupils.slice(at + 1).find(({ decided }) => !decided);
    const next = (by === 1 && open) || review.pupils[at + by];
    const othersDecided = review.pupils.every(({ key, decided }) => decided || key === pupil.key);
    // Said once, so that whoever looks through those who are decided goes on.
    const isNews = by === 1 && othersDecided && !toldAllDecided;
    toldAllDecided = othersDecided;
    if (next && !isNews) await goTo(next.key, true);
    else await saveHere(next ? 'That was the last one open.' : 'That was the last pupil.');
  }

  let toldAllDecided = false;

  async function saveHere(then: string): Promise<void> {
    if (halfDate() || !(await saving.save('said')) || saving.clashed() || !saving.review) return;
    const open = saving.review.pupils.filter(({ decided }) => !decided).length;
    const left =
      open === 0 ? 'Every pupil has their decisions.' : `${counted(open, 'pupil')} still ${open === 1 ? 'needs' : 'need'} a decision.`;
    say('good', `Saved. ${then} ${left}`);
    if (open === 0 && saving.review.finished === null) offer(callButton('Finish the review', 'plain', screen.finish));
  }

  function halfDate(): boolean {
    const box = form.half();
    if (!box) return false;
    say('bad', 'A date is not complete. Type day, month and year, or clear it.');
    box.focus();
    return true;
  }

  async function useMine(clash: WriteClash): Promise<void> {
    const { review, pupil } = saving;
    const line = pupil && linesOf(pupil).find((each) => each.line === clash.line);
    if (!review || !line) return;
    // In the notes both stand already: there it is both that mine takes the place of.
    type(review.id, pupil.key, line, clash.field, clash.yours, clash.field === 'notes' ? line.written.notes : clash.theirs);
    screen.changed();
    if (!(await saving.save('said'))) return;
    settle(pupil.key, clash);
    screen.changed();
    form.focusField(clash.line, clash.field);
    if (!saving.clashed()) say('good', 'Saved as you wrote it.');
  }

  const element = make('div', { class: 'pupil-part' }, form.element, actions.element);
  return { element, saving, show, goTo, decide, halfDate };
}
