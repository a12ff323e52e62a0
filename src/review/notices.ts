/** What else a reader of the figures should know, in sentences: what was taken one way and could have been meant another. */
import { dateInWords } from '../meaning/date';
import { holidayAt } from '../meaning/term';
import { beginsLater } from '../checks/score';
import type { Judgement } from '../judge';
import type { Row } from '../register/row';
import { WEEKDAYS, clockInWords } from '../meaning/slot';
import { clip } from '../meaning/text';
import { yearInWords } from '../meaning/yearGroup';
import type { Clash } from '../week/minutes';
import type { PupilWeek } from '../week/week';

/** @param lineOf the row as the sheet counts, with the sheet's name where there are several */
export function noticesOf(judgement: Judgement, lineOf: (row: Row) => string): string[] {
  const { register, weeks } = judgement;
  return [
    ...register.notices,
    ...holidayNotices(judgement),
    ...idleNotices(judgement),
    ...weeks.flatMap(yearNotices),
    ...alikeNotices(register.rows, lineOf),
    ...weeks.flatMap(({ pupil, clashes }) => clashes.map((clash) => clashInWords(pupil, clash))),
  ];
}

/** Terms named in the register run on through the holiday after them; a date typed out is a date. */
function holidayNotices({ settings: { reviewDay, terms } }: Judgement): string[] {
  const holiday = holidayAt(reviewDay, terms);
  if (!holiday) return [];
  return [
    `${dateInWords(reviewDay)} is in the school holidays. Rows that name a term count as in the last week of term, to ${dateInWords(holiday.lastDay)}. Rows whose own end date is past have ended.`,
  ];
}

function idleNotices({ rows, settings }: Judgement): string[] {
  if (rows.length === 0 || rows.some(({ row }) => row.running === 'running')) return [];
  const when = rows.every(({ row }) => row.running === 'not started' && beginsLater(row, settings))
    ? 'before everything in the register begins'
    : 'when nothing in the register is running';
  // What a status column says holds on every day.
  const byDates = rows.some(({ row }) => row.lastDay !== undefined || beginsLater(row, settings));
  const next = byDates ? 'Choose another review date.' : 'The status of every row says that it has ended or is not running at present.';
  return [`The review date, ${dateInWords(settings.reviewDay)}, is ${when}: so nobody is out of class. ${next}`];
}

/** It may be one pupil who moved up, or two with the same initials. */
function yearNotices({ pupil, years }: PupilWeek): string[] {
  if (pupil === '' || years.length < 2) return [];
  const named = years.map(yearInWords);
  return [
    `${clip(pupil)} is listed under ${listed(named)}, and is taken as one pupil with the taught week of ${named[0] ?? ''}. If these are two pupils, give them different names, such as AB1 and AB2.`,
  ];
}

/** Rows typed twice, cell for cell: they count, because a pupil may go twice, and somebody should look. */
function alikeNotices(rows: readonly Row[], lineOf: (row: Row) => string): string[] {
  const byText = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.running !== 'running') continue;
    // Whose it is, is told by the names as they are compared: "AB, CD" and "CD, AB" are the same two.
    const whose = row.pupils.map(({ key }) => key).sort();
    const text = JSON.stringify([whose, { ...row.texts, pupil: '' }]).toLowerCase();
    byText.set(text, [...(byText.get(text) ?? []), row]);
  }
  return [...byText.values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => {
      const [first] = alike;
      const what = [...(first?.pupils ?? []).map(({ name }) => name), first?.intervention ?? ''].filter(Boolean).map(clip);
      return `Rows ${listed(alike.map(lineOf))} say the same (${what.join(', ')})${first?.slots.length === 0 ? ', and each of them counts' : ''}. If that is a mistake, delete ${alike.length === 2 ? 'one of them' : 'all but one of them'}.`;
    });
}

function listed(parts: readonly string[]): string {
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;
}

export function clashInWords(pupil: string, { rows, at }: Clash): string {
  const whose = pupil === '' ? '' : `${clip(pupil)}: `;
  return `${whose}${listed(rows.map(({ intervention }) => clip(intervention)))} are at the same time on ${WEEKDAYS[at.day] ?? ''}, ${clockInWords(at.from)}–${clockInWords(at.to)}: those ${at.to - at.from} minutes count once.`;
}
