/** The review and the pupil that are open, and how what is typed gets into the tab: one save after the other, nothing twice. */
import type { PupilReview, ReviewState } from '../../messages';
import { call } from '../calls';
import { announce } from '../dom';
import { say } from '../message';
import { addClashes, hasClashes } from './clashes';
import { changedLines, saved, sending, sent } from './drafts';

/** A field that was left is saved after this pause, so that closing the sidebar loses nothing. */
const PAUSE_MS = 300;
/** And one that is typed in, after so long without a letter. */
const LONG_PAUSE_MS = 2_000;

interface Screen {
  readonly whole: Element;
  readonly panel: Element;
  readonly changed: () => void;
  readonly state: (words: string) => void;
  /** The tab may be gone: offers to look for it again. */
  readonly failed: () => void;
  /** While one pupil goes and another comes, nothing can be typed that would belong to neither. */
  readonly moving: (on: boolean) => void;
}

/** A quiet save is one nobody pressed a button for. */
type Manner = 'said' | 'quiet';

export interface Saving {
  readonly review: ReviewState | null;
  readonly pupil: PupilReview | null;
  readonly close: () => void;
  readonly know: (review: ReviewState) => void;
  readonly load: (key: string) => Promise<boolean>;
  /** Saves what is unsaved and goes on to the next pupil, if one is given. False where it failed: then nothing has moved. */
  readonly save: (manner: Manner, next?: string) => Promise<boolean>;
  readonly typed: (settled: boolean) => void;
  /** Did the last save meet what was changed in the tab meanwhile? */
  readonly clashed: () => boolean;
}

export function savingOf(screen: Screen): Saving {
  let review: ReviewState | null = null;
  let pupil: PupilReview | null = null;
  let clashed = false;
  /** A save that nobody asked for met what was changed in the tab: whoever goes on is told first. */
  let unseen = false;
  let turn: Promise<unknown> = Promise.resolve();
  let pause: ReturnType<typeof setTimeout> | undefined;

  function show(now: ReviewState, whose: PupilReview): void {
    review = now;
    pupil = whose;
    screen.changed();
  }

  function nameOf(key: string): string {
    return review?.pupils.find((each) => each.key === key)?.pupil ?? '';
  }

  async function load(key: string): Promise<boolean> {
    if (!review) return false;
    const doing = `Opening ${nameOf(key)}…`;
    screen.moving(true);
    const reply = await call('sidebarReviewPupil', { review: review.id, pupil: key }, { doing, within: screen.panel, reads: true });
    screen.moving(false);
    if (!reply.ok) {
      screen.failed();
      return false;
    }
    show(review, reply.value);
    screen.state('');
    tellPlace(key);
    return true;
  }

  /** "CD, 3 of 12": seen in the list of pupils, and said to whoever does not see it. */
  function tellPlace(key: string, done = ''): void {
    const at = review?.pupils.findIndex((each) => each.key === key) ?? -1;
    if (done !== '') say('good', done);
    announce(`${done} ${nameOf(key)}, ${at + 1} of ${review?.pupils.length ?? 0}.`.trim());
  }

  function stillOpen({ key, pupil: name }: PupilReview): string {
    return review?.pupils.some((each) => each.key === key && !each.decided) ? ` ${name} still needs a decision.` : '';
  }

  async function saveNow(manner: Manner, next?: string): Promise<boolean> {
    clearTimeout(pause);
    clashed = false;
    if (!review || !pupil) return true;
    const asked = pupil;
    const { id } = review;
    const lines = changedLines(id, asked);
    const stays = unseen && next !== undefined && hasClashes(asked.key);
    if (manner === 'said') unseen = false;
    const moves = next !== undefined && next !== asked.key && !stays;
    if (lines.length === 0 && !moves) {
      if (stays) say('note', changedMeanwhile(asked));
      return !stays;
    }
    if (lines.length > 0) screen.state('Saving…');
    if (moves) screen.moving(true);
    const doing = lines.length > 0 ? 'Saving…' : `Opening ${nameOf(next ?? '')}…`;
    sending(asked.key, lines);
    const reply = await call(
      'sidebarSaveReview',
      { review: id, pupil: asked.key, lines, ...(moves ? { next } : {}) },
      {
        ...(manner === 'said' ? { doing } : {}),
        within: manner === 'said' ? screen.whole : null,
        ...(lines.length > 0 ? { consolation: KEPT } : {}),
      },
    );
    screen.moving(false);
    if (reply.ok) saved(id, asked.key, lines);
    sent();
    if (!reply.ok) {
      if (lines.length > 0) screen.state('Not saved yet');
      screen.failed();
      return false;
    }
    const clashes = addClashes(asked.key, reply.value.clashes);
    clashed = clashes.length > 0;
    show(reply.value.review, reply.value.pupil);
    // The script has gone on to the next; where two wrote in one place, whoever wrote has to see it.
    const back = clashed && reply.value.pupil.key !== asked.key;
    if (back) await load(asked.key);
    screen.state(lines.length > 0 && pupil.key === asked.key ? `Saved at ${clock()}` : '');
    unseen = clashed && manner === 'quiet';
    if (clashed || stays) say('note', changedMeanwhile(asked));
    else if (moves) tellPlace(next, lines.length > 0 ? `Saved.${stillOpen(asked)}` : '');
    return !back && !stays;
  }

  function save(manner: Manner, next?: string): Promise<boolean> {
    const mine = turn.then(() => saveNow(manner, next));
    turn = mine.catch(() => undefined);
    return mine;
  }

  return {
    get review() {
      return review;
    },
    get pupil() {
      return pupil;
    },
    close: () => {
      review = null;
      pupil = null;
    },
    know: (now) => {
      review = now;
    },
    load,
    save,
    typed: (settled) => {
      clearTimeout(pause);
      screen.state(review && pupil && changedLines(review.id, pupil).length > 0 ? 'Not saved yet' : '');
      pause = setTimeout(() => void save('quiet'), settled ? PAUSE_MS : LONG_PAUSE_MS);
    },
    clashed: () => clashed,
  };
}

function changedMeanwhile({ pupil }: PupilReview): string {
  return `Saved, but the same place was changed in the tab meanwhile for ${pupil}. Both texts are shown there.`;
}

function clock(): string {
  return new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

const KEPT = 'What you typed in the review is still there.';
