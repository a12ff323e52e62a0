/** Lessons lost: minutes by the lesson that a pupil misses. One slot of 30 minutes a week can be the whole of history, music or PSHE. */
import { plainWords } from '../text';
import { clip } from '../words/figures';
import { readLesson } from '../meaning/lesson';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import { minutesOut } from './minutes';

export interface LessonLost {
  /** As first typed. */
  readonly lesson: string;
  /** The most minutes a week. */
  readonly minutes: number;
  /** Missed every week, as far as the register says: the pupil may never be there. */
  readonly always: boolean;
}

/** "PSHE lesson", "pshe" and "PSHE." are one. */
function lessonKey(text: string): string {
  return plainWords(text)
    .replace(/\b(lessons?|class|time|session)\b/g, ' ')
    .replace(/[^\p{L}\p{N}&/,+]+/gu, ' ')
    .trim();
}

/** Names one lesson or so, of which the most is lost first; what varies is none. */
export function lessonsLost(rows: readonly Row[]): LessonLost[] {
  const lost = new Map<string, LessonLost>();
  for (const row of rows) {
    const lesson = row.provision.texts.lesson ?? '';
    const minutes = minutesOut(row).most;
    if (readLesson(lesson) !== 'named' || minutes === 0) continue;
    const before = lost.get(lessonKey(lesson));
    lost.set(lessonKey(lesson), {
      lesson: before?.lesson ?? clip(lesson),
      minutes: (before?.minutes ?? 0) + minutes,
      always: (before?.always ?? false) || everyWeek(row),
    });
  }
  return [...lost.values()].sort((a, b) => b.minutes - a.minutes);
}

/** "Maths or English", "Maths/PE": which of them it is may change. A session once a fortnight leaves every other lesson. */
function everyWeek(row: Row): boolean {
  const oneOf = /\bor\b|\//.test(plainWords(row.provision.texts.lesson ?? ''));
  return !oneOf && isRead(row.time) && (row.time.times?.least ?? 1) >= 1;
}
