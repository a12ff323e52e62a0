/** What was typed and is not saved yet. It outlives every redrawing, and only a save that succeeded takes it away. */
import type { PupilReview, ReviewLine, SaveReviewRequest, Written } from '../../messages';

export type Field = keyof Written;
export const FIELDS = ['decision', 'who', 'by', 'notes'] as const satisfies readonly Field[];

interface Draft {
  readonly value: string;
  /** What stood there when it was typed over: the script tells by it whether somebody else wrote meanwhile. */
  readonly was: string;
  readonly review: number;
}

export type ChangedLine = SaveReviewRequest['lines'][number];

const drafts = new Map<string, Draft>();

function keyOf(pupil: string, line: string, field: Field): string {
  return JSON.stringify([pupil, line, field]);
}

/** A draft of another tab (the first was deleted, the review begun again) is typed over what stands in the new one. */
function draftOf(review: number, pupil: string, line: ReviewLine, field: Field): Draft | undefined {
  const draft = drafts.get(keyOf(pupil, line.line, field));
  return draft && draft.review !== review ? { ...draft, was: line.written[field] } : draft;
}

/** What the field shows. */
export function valueOf(pupil: string, line: ReviewLine, field: Field): string {
  return drafts.get(keyOf(pupil, line.line, field))?.value ?? line.written[field];
}

export function type(review: number, pupil: string, line: ReviewLine, field: Field, value: string, over?: string): void {
  const was = over ?? draftOf(review, pupil, line, field)?.was ?? line.written[field];
  const key = keyOf(pupil, line.line, field);
  // Back to what stood there is no draft, unless the other value is on its way to the tab.
  if (value === was && !underway.has(key)) drafts.delete(key);
  else drafts.set(key, { value, was, review });
}

export function linesOf(pupil: PupilReview): readonly ReviewLine[] {
  return [pupil.package, ...pupil.lines];
}

/** The one line of an intervention of which something may be decided; undefined where there is none, or several. */
export function theLine({ lines }: PupilReview, intervention: string): ReviewLine | undefined {
  const [line, ...more] = lines.filter((each) => each.intervention === intervention && each.choices.length > 0);
  return more.length > 0 ? undefined : line;
}

/** The lines with something unsaved, each with what stood there. */
export function changedLines(review: number, pupil: PupilReview): ChangedLine[] {
  return linesOf(pupil).flatMap((line): ChangedLine[] => {
    const written = { ...line.written };
    const was = { ...line.written };
    let changed = false;
    for (const field of FIELDS) {
      const draft = draftOf(review, pupil.key, line, field);
      if (!draft) continue;
      written[field] = draft.value;
      was[field] = draft.was;
      changed = true;
    }
    return changed ? [{ line: line.line, name: line.intervention.slice(0, 1000), written, was }] : [];
  });
}

/** Fields whose values are being saved. */
const underway = new Set<string>();

export function sending(pupil: string, lines: readonly ChangedLine[]): void {
  for (const { line, written, was } of lines)
    for (const field of FIELDS) if (written[field] !== was[field]) underway.add(keyOf(pupil, line, field));
}

/** The save is over, well or not. */
export function sent(): void {
  for (const key of underway) {
    const draft = drafts.get(key);
    if (draft && draft.value === draft.was) drafts.delete(key);
  }
  underway.clear();
}

/** These stand in the tab now. What was typed on while they were saved stays a draft, over what was saved. */
export function saved(review: number, pupil: string, lines: readonly ChangedLine[]): void {
  for (const { line, written } of lines) {
    for (const field of FIELDS) {
      const key = keyOf(pupil, line, field);
      const draft = drafts.get(key);
      if (!draft) continue;
      if (draft.value === written[field]) drafts.delete(key);
      else drafts.set(key, { ...draft, was: written[field], review });
    }
  }
}

/** A pupil of whom something is unsaved. */
export function whoseUnsaved(): string | undefined {
  for (const key of drafts.keys()) return (JSON.parse(key) as [string, string, Field])[0];
  return undefined;
}

/** Words whose line is no longer in the review: shown, so that they can be written elsewhere. */
export function strays(pupil: PupilReview): { readonly value: string; readonly forget: () => void }[] {
  const known = new Set(linesOf(pupil).map(({ line }) => line));
  return [...drafts].flatMap(([key, { value }]) => {
    const [whose, line] = JSON.parse(key) as [string, string, Field];
    if (whose !== pupil.key || known.has(line) || value === '') return [];
    return [{ value, forget: () => void drafts.delete(key) }];
  });
}
