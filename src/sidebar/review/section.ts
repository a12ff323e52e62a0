/** Review: finds the review of this term or starts it, refreshes and finishes it. What is done with one pupil is in steps.ts. */
import type { ReviewState } from '../../messages';
import { call, callButton } from '../calls';
import { keepSchool, whenChecked } from '../checked';
import { announce, make } from '../dom';
import { hush, offer, say } from '../message';
import type { Decision } from '../pupils/tryOut';
import { chosenDate, sameRegister } from '../register/request';
import type { Section } from '../tabs';
import { INTERVENTIONS_HINT, wholeReview } from './actions';
import { looking, notFound, notStarted, withoutLines } from './begin';
import { whoseUnsaved } from './drafts';
import { interventionsView } from './byIntervention';
import { headOf } from './head';
import { papersAlone, type PaperCall } from './papers';
import { stepsOf } from './steps';

export interface ReviewSection extends Section {
  /** Puts decisions into a pupil's lines, as if they were chosen there. The section is open. */
  readonly decide: (pupil: string, decisions: readonly Decision[]) => Promise<void>;
  /** Opens the list of papers. The section is open. */
  readonly openPapers: () => Promise<void>;
}

/** @param toRegister opens the section with the fields that a review is started with */
export function reviewSection(whole: Element, toRegister: () => void): ReviewSection {
  const panel = make('div', { tabindex: '-1' });
  const steps = stepsOf({ whole, panel, changed: draw, failed: offerAgain, finish: () => void finish() });
  const { saving } = steps;
  const all = wholeReview({
    here: () => void here(),
    quiet: () => void noChange(),
    interventions: () => void interventions(),
    refresh: () => void write('Refreshing the review…'),
    paper: (name) => void paper(name),
    finish: () => void finish(),
  });
  const head = headOf((key) => void steps.goTo(key, false), all.element);
  let isFound = false;
  /** What stands in place of the pupils, until one goes back to them. */
  let instead: HTMLElement | null = null;
  let under: readonly HTMLElement[] = [];
  let finding: Promise<void> | null = null;
  // A check refreshes the figures of a review that is going on.
  whenChecked(() => {
    isFound = false;
  });

  function draw(): void {
    const { review, pupil } = saving;
    if (!review) return;
    head.show(review, pupil?.key ?? null);
    all.finished(review.finished !== null);
    all.quiet(review.quiet);
    steps.show();
    const body = review.pupils.length === 0 ? [withoutLines(review.name)] : pupil ? [steps.element] : [];
    put([head.element, all.outcomeElement, ...body]);
  }

  /** Put in place only where they are not: moving an element would take the focus from it. */
  function put(pupils: readonly HTMLElement[]): void {
    under = pupils;
    const parts = instead ? [instead] : pupils;
    if (parts.length !== panel.childElementCount || parts.some((part, i) => panel.children[i] !== part)) panel.replaceChildren(...parts);
  }

  /** The tab may have been deleted: what was refused can't go well by being tried once more. */
  function offerAgain(): void {
    offer(callButton('Look for the review again', 'plain', () => void findAgain()));
  }

  async function findAgain(): Promise<void> {
    await find();
    panel.focus();
  }

  async function find(): Promise<void> {
    if (!saving.review) put(looking());
    const reply = await call('sidebarReview', chosenDate(), { doing: 'Looking for the review…', within: panel, reads: true });
    if (!reply.ok) {
      if (!saving.review) put(notFound(() => void findAgain()));
      return;
    }
    isFound = true;
    hush();
    const { review, term } = reply.value;
    keepSchool(reply.value);
    if (review) {
      await open(review);
      return;
    }
    saving.close();
    const start = (): void => void write('Starting the review…');
    put([
      ...notStarted(term, whoseUnsaved() !== undefined, start),
      callButton('By intervention', 'plain', () => void interventions()),
      make('p', { class: 'hint' }, INTERVENTIONS_HINT),
      papersAlone((name) => void paper(name)),
    ]);
  }

  /** Goes on where somebody left off; whoever has a pupil open, or words that are not saved, stays there. */
  async function open(review: ReviewState): Promise<boolean> {
    const here = saving.pupil?.key ?? whoseUnsaved();
    const at = review.pupils.some(({ key }) => key === here) ? here : review.at;
    saving.know(review);
    draw();
    if (at === undefined || at === null) return true;
    const loaded = await saving.load(at);
    // Words that could not be saved before.
    if (loaded && whoseUnsaved() === at) saving.typed(true);
    return loaded;
  }

  async function write(doing: string): Promise<void> {
    const request = sameRegister(toRegister);
    if (!request) return;
    if (!(await saving.save('quiet'))) return;
    const starts = saving.review === null;
    const reply = await call('sidebarWriteReview', request, { doing, within: whole });
    if (!reply.ok) return;
    isFound = true;
    all.outcome('');
    if (!(await open(reply.value.review))) return;
    all.close();
    say('good', reply.value.message);
    // The button that was pressed is gone.
    if (starts) {
      panel.focus();
      window.scrollTo(0, 0);
    }
  }

  async function paper(name: PaperCall): Promise<void> {
    const request = sameRegister(toRegister);
    if (!request) return;
    if (steps.halfDate() || !(await saving.save('quiet'))) return;
    const reply = await call(name, request, { doing: 'Making the paper…', within: whole });
    if (reply.ok) say('good', reply.value.message);
  }

  async function interventions(): Promise<void> {
    const request = sameRegister(toRegister);
    if (!request || steps.halfDate() || !(await saving.save('quiet'))) return;
    const reply = await call('sidebarInterventions', request, { doing: 'Looking at each intervention…', within: whole, reads: true });
    if (!reply.ok) return;
    hush();
    const view = interventionsView(reply.value, { back: toPupils, paper: () => void paper('sidebarByIntervention') });
    instead = view.element;
    put(under);
    window.scrollTo(0, 0);
    view.heading.focus();
  }

  function toPupils(): void {
    instead = null;
    put(under);
    panel.focus();
  }

  async function here(): Promise<void> {
    const { review } = saving;
    if (!review || steps.halfDate()) return;
    const reply = await call(
      'sidebarPupilHere',
      { review: review.id },
      { doing: 'Looking where you clicked…', within: whole, reads: true },
    );
    if (!reply.ok) return;
    all.close();
    await steps.goTo(reply.value.pupil, true);
  }

  async function noChange(): Promise<void> {
    if (steps.halfDate() || !(await saving.save('quiet')) || !saving.review) return;
    const reply = await call('sidebarNoChange', { review: saving.review.id }, { doing: 'Deciding…', within: whole });
    if (!reply.ok) {
      offerAgain();
      return;
    }
    await open(reply.value.review);
    all.close();
    say('good', reply.value.message);
  }

  async function finish(): Promise<void> {
    if (steps.halfDate() || !(await saving.save('quiet')) || !saving.review) return;
    const reply = await call('sidebarFinishReview', { review: saving.review.id }, { doing: 'Finishing the review…', within: whole });
    if (!reply.ok) {
      offerAgain();
      return;
    }
    saving.know(reply.value.review);
    draw();
    hush();
    all.close();
    all.outcome(reply.value.message, reply.value.toDo);
    announce(reply.value.message);
  }

  async function decide(name: string, decisions: readonly Decision[]): Promise<void> {
    await finding;
    if (instead) toPupils();
    const { review } = saving;
    if (!review) {
      say('note', 'Start the review first. Then go back to Pupils and put it into the review.');
      return;
    }
    const key = review.pupils.find(({ pupil }) => pupil === name)?.key;
    if (key === undefined) {
      say('note', `${name} is not in the review yet. Press Refresh from the register, and try again.`);
      return;
    }
    if (steps.halfDate() || !(await (saving.pupil ? saving.save('said', key) : saving.load(key)))) return;
    const placed = steps.decide(decisions);
    const left = decisions.filter((each) => !placed.includes(each)).map(({ intervention }) => intervention);
    say(
      left.length === 0 ? 'good' : 'note',
      [
        `Chosen for ${name}:`,
        ...placed.map(({ intervention, decision }) => `${intervention} – ${decision}.`),
        ...(left.length === 0 ? [] : [`Decide by hand, because it is not one line of the review: ${left.join(', ')}.`]),
      ].join(' '),
    );
  }

  // A browser tab that is put away may not come back.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void saving.save('quiet');
  });
  return {
    id: 'review',
    label: 'Review',
    panel,
    opened: () => {
      if (!isFound) finding = find();
    },
    left: () => void saving.save('quiet'),
    decide,
    openPapers: async () => {
      await finding;
      if (instead) toPupils();
      const papers = panel.querySelector<HTMLDetailsElement>('.papers, .whole');
      if (!papers) return;
      papers.open = true;
      papers.querySelector('summary')?.focus();
    },
  };
}
