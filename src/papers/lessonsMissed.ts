/** The lessons that pupils miss most, for a page that others read: by their subjects' own names, and only where enough pupils miss them. */
import type { Judgement } from '../judge';
import { subjectOf } from '../meaning/subject';
import { OF_PUPILS, isSmall } from '../smallNumbers';
import { NO_LESSON_COLUMN, NO_LESSON_MISSED, lessonMissed } from '../words/governors';

export const SAFEGUARDING = 'PSHE';
const MOST_LESSONS = 5;

export interface LessonMissed {
  readonly lesson: string;
  readonly pupils: Set<string>;
  /** A week, of all of them. */
  minutes: number;
}

/** Those that enough pupils miss for it to be told. */
export function lessonsMissed({ weeks }: Judgement): LessonMissed[] {
  const missed = new Map<string, LessonMissed>();
  for (const { key: pupil, lessonsLost } of weeks)
    for (const { lesson, minutes } of lessonsLost) {
      const subject = subjectOf(lesson);
      if (subject === null) continue;
      const found = missed.get(subject) ?? { lesson: subject, pupils: new Set(), minutes: 0 };
      found.pupils.add(pupil);
      found.minutes += minutes;
      missed.set(subject, found);
    }
  return [...missed.values()]
    .filter(({ pupils }) => !isSmall(pupils.size, OF_PUPILS))
    .sort((a, b) => b.pupils.size - a.pupils.size || b.minutes - a.minutes)
    .filter(({ lesson }, i) => i < MOST_LESSONS || lesson === SAFEGUARDING);
}

/** Where the register names no lessons, none can be said to be missed by few. */
export function lessonLines(lessons: readonly LessonMissed[], areNamed: boolean): string[][] {
  if (lessons.length === 0) return [[areNamed ? NO_LESSON_MISSED : NO_LESSON_COLUMN]];
  return lessons.map(({ lesson, pupils, minutes }) => lessonMissed(lesson, pupils.size, minutes));
}
