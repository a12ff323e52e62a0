/** What became of last term's decisions, counted, in a sentence. */
export interface FollowUp {
  /** "Autumn 2026". */
  readonly term: string;
  /** Decisions to change, stop or bring into class: as many as the others together. */
  readonly decided: number;
  readonly done: number;
  readonly notYet: number;
  /** Not done, and their day is past. */
  readonly overdue: number;
  /** The register doesn't tell. */
  readonly notKnown: number;
}

/** As decided, or more: fewer than was decided, where fewer was wanted. */
export function isDone({ from, to, now }: { readonly from: number | null; readonly to: number; readonly now: number }): boolean {
  return now === to || (from !== null && Math.sign(now - to) !== Math.sign(from - to));
}

/** @example followUpInWords({ term: 'Autumn 2026', decided: 9, done: 3, notYet: 4, overdue: 2, notKnown: 0 }) // "Of 9 actions decided in Autumn 2026: 3 done, 4 not yet, 2 overdue." */
export function followUpInWords({ term, decided, done, notYet, overdue, notKnown }: FollowUp): string {
  const others = [
    notYet > 0 ? `, ${notYet} not yet` : '',
    overdue > 0 ? `, ${overdue} overdue` : '',
    notKnown > 0 ? `, of ${notKnown} the register doesn't tell` : '',
  ].join('');
  return `Of ${decided} ${decided === 1 ? 'action' : 'actions'} decided in ${term}: ${done} done${others}.`;
}
