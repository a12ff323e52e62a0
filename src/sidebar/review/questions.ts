/** What to ask of a pupil, each question once: one that holds for several rows is asked for the pupil. */
import type { PupilReview, ReviewLine } from '../../messages';

export interface AskedOnce {
  readonly ofPupil: readonly string[];
  readonly ofLine: (line: ReviewLine) => readonly string[];
}

export function askedOnce({ package: whole, lines }: PupilReview): AskedOnce {
  const all = lines.flatMap(({ questions }) => [...new Set(questions)]);
  const shared = new Set([...whole.questions, ...all.filter((question, i) => all.indexOf(question) !== i)]);
  return { ofPupil: [...shared], ofLine: ({ questions }) => questions.filter((question) => !shared.has(question)) };
}
