/** What a pupil's week and a row come to, in as few words as a column of the review tab has room for. */
import type { Score } from '../checks/score';
import type { Row } from '../register/row';
import { isRead, type Time } from '../register/time';
import { minutesOut } from '../week/minutes';
import { MARKS } from '../week/status';
import type { PupilWeek } from '../week/week';
import { outOfWeek } from './card';
import { rangeInWords, shareInWords } from './figures';
import { notRunningInWords } from './score';
import { statusInWords } from './status';

/** "13 h 55 of 25 h, 55.7% ▲ More out than in"; of whom nothing could be read, that. */
export function weekNow(week: PupilWeek): string {
  const figures = week.share ? `${outOfWeek(week)}, ${shareInWords(week.share)}` : '';
  return [figures, MARKS[week.status], statusInWords(week)].filter(Boolean).join(' ');
}

/** "5 × 30 = 150 min, 10%", "3 × 20 = 60 min, in class", "Not read", "Ended". */
export function rowNow(row: Row, score: Score, { taughtMinutes }: PupilWeek): string {
  if (score.kind === 'not running') return notRunningInWords(score);
  if (!isRead(row.time)) return 'Not read';
  const { outsideLessons, place } = row.provision;
  if (outsideLessons) return `${minutesNow(row.time)}, outside lessons`;
  if (place.where === 'in class') return `${minutesNow(row.time)}, in class`;
  const out = minutesOut(row);
  return `${minutesNow(row.time)}, ${shareInWords({ least: out.least / taughtMinutes, most: out.most / taughtMinutes })}`;
}

function minutesNow({ from, weekly, minutes, times }: Time): string {
  const week = `${rangeInWords(weekly)} min`;
  return from === 'sessions' && minutes && times ? `${rangeInWords(times)} × ${rangeInWords(minutes)} = ${week}` : week;
}
