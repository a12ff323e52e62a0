/** OUTVENTION_MINUTES of dose text alone. */
import { minutesAWeek, whatIsMissing } from '../dose/minutesAWeek';
import type { Measure } from '../dose/parts';
import { cellText, isBlank, toGrid, type Cell } from '../meaning/cell';
import { fieldOf } from '../register/headingEvidence';
import { findTable } from '../register/table';
import { readCell } from '../register/timeCell';
import { MINUTES_HEADING, doseNotRead } from '../words/formulas';
import { asColumn, headingsFrom, refusal, settingsFrom, type Answer, type Answers, type Clock } from './answer';

const MEASURES: Readonly<Partial<Record<string, Measure>>> = {
  minutes: 'minutes',
  times: 'times',
  hours: 'hours a week',
  total: 'minutes a week',
  weekTime: 'time a week',
};

/** One cell or one column of dose text: the most minutes a week each means. */
export function doseMinutes(register: unknown, headings: unknown, settings: unknown, clock: Clock): Answers {
  const given = settingsFrom(settings, clock);
  const refused = refusal(given);
  if (refused) return refused.problem;
  const grid = toGrid(register, clock.wallClock);
  // "Session length 20 mins, 4 per week" alone in a cell is a dose, though it begins as a heading does.
  const isDose = grid.length === 1 && typeof doseAnswer(grid[0]?.[0] ?? '', 'dose', given.settings.taughtMinutes) === 'number';
  const found = isDose ? null : findTable(grid);
  const heading = headingsFrom(headings)?.[0] ?? (found ? grid[found.headingIndex]?.[0] : '');
  const measure = MEASURES[fieldOf(heading) ?? ''] ?? 'dose';
  const answers = grid.map((row, index): Answer => {
    if (found && index <= found.headingIndex) return index === found.headingIndex ? MINUTES_HEADING : '';
    return doseAnswer(row[0] ?? '', measure, given.settings.taughtMinutes);
  });
  return asColumn(answers, grid);
}

function doseAnswer(cell: Cell, measure: Measure, taughtMinutes: number): Answer {
  if (isBlank(cell)) return '';
  const text = cellText(cell);
  const reading = readCell(cell, measure);
  if ('why' in reading) return doseNotRead(text, reading.why);
  const weekly = minutesAWeek(reading.parts, taughtMinutes);
  if (weekly && weekly.most > taughtMinutes) return doseNotRead(text, 'more than a week');
  if (weekly) return weekly.most;
  return doseNotRead(text, whatIsMissing(reading.parts));
}
