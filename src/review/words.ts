/** The sentences about a register and its pupils that sidebar and review tab share. */
import { dateInWords } from '../meaning/date';
import { inWords, numberInWords, type Range } from '../dose/range';
import type { Judgement } from '../judge';
import { isRead } from '../register/time';
import { clip, counted } from '../meaning/text';
import { hoursInWords, weekInWords } from '../words/hours';
import { yearInWords } from '../meaning/yearGroup';
import { settingLines, type SettingLine } from '../settings/lines';
import type { Settings } from '../settings/settings';
import { clashInWords } from './notices';
import { STATUSES } from '../week/status';
import type { PupilWeek } from '../week/week';

/** "55.7%", "30%–52.7%": one decimal, so that half is told from just over half. */
export function shareInWords(share: Range): string {
  const least = percent(share.least);
  const most = percent(share.most);
  return least === most ? most : `${least}–${most}`;
}

/** A share just over a line must not be rounded back onto it. */
export function percent(share: number): string {
  const exact = share * 100;
  const rounded = Math.round(exact * 10) / 10;
  const onALine = rounded === 50 || rounded === 25;
  return `${numberInWords(onALine && Math.abs(exact - rounded) > 1e-6 ? Math.round(exact * 100) / 100 : rounded)}%`;
}

/** "13 h 55", "7 h 30 to 13 h 10". */
export function timeInWords(minutes: Range): string {
  return minutes.least === minutes.most ? hoursInWords(minutes.most) : `${hoursInWords(minutes.least)} to ${hoursInWords(minutes.most)}`;
}

/** What was read, what was not, and what was guessed. */
export function summaryOf(judgement: Judgement): string[] {
  const { register, rows, weeks, namesPupils, settings } = judgement;
  const running = rows.filter(({ row }) => row.running === 'running');
  const notRead = running.filter(({ row }) => !isRead(row.time)).length;
  const resting = rows.length - running.length;
  const pupils = namesPupils ? ` for ${counted(weeks.length, 'pupil')}` : '';
  return [
    `${counted(register.rows.length, 'row')} found${pupils}: ${running.length - notRead} read, ${notRead} not read${resting > 0 ? `, ${resting} not running on ${dateInWords(settings.reviewDay)}` : ''}.`,
    ...placesAssumed(judgement),
    ...(register.unused.length > 0 ? [`Columns not used: ${firstFew(register.unused.map((heading) => `"${clip(heading)}"`))}.`] : []),
    ...(namesPupils ? [statusCounts(weeks)] : ['The register names no pupils, so each row stands for itself.']),
    ...notAskedOf(judgement),
  ];
}

/** Rows that don't say where, and those that name a place nobody here knows, apart. */
function placesAssumed({ rows, settings }: Judgement): string[] {
  const assumed = rows.map(({ row }) => row).filter((row) => row.running === 'running' && isRead(row.time) && row.place.from === 'assumed');
  const silent = assumed.filter(({ place }) => place.seen === '');
  const unknown = assumed.filter(({ place }) => place.seen !== '');
  const names = [...new Set(unknown.map(({ place }) => `"${clip(place.seen)}"`))];
  const taken = `taken as ${settings.unsaidPlace === 'unknown' ? 'unknown (left out of the least time, counted in the most)' : settings.unsaidPlace}`;
  return [
    ...(silent.length > 0 ? [`${counted(silent.length, 'row')} ${silent.length === 1 ? "doesn't" : "don't"} say where: ${taken}.`] : []),
    ...(unknown.length > 0
      ? [
          `${counted(unknown.length, 'row')} ${unknown.length === 1 ? 'names' : 'name'} a place we don't know (${firstFew(names)}): ${taken}. To say which, type "in class" or "out of class" there.`,
        ]
      : []),
  ];
}

const FEW = 4;

function firstFew(names: readonly string[]): string {
  return names.length > FEW ? `${names.slice(0, FEW).join(', ')} and ${names.length - FEW} more` : names.join(', ');
}

const DOES_NOT_SAY = "your register doesn't say ";

/** Checks that no row was asked, because the register has no column for them. */
function notAskedOf({ rows }: Judgement): string[] {
  const scored = rows.flatMap(({ score }) => (score.kind === 'scored' ? [score.notAsked] : []));
  const everywhere = (scored[0] ?? []).filter(
    (reason) => scored.every((each) => each.includes(reason)) && reason.startsWith('your register'),
  );
  if (everywhere.length === 0) return [];
  const unsaid = everywhere.map((reason) => reason.replace(DOES_NOT_SAY, ''));
  return [`Not asked, because your register doesn't say: ${unsaid.join('; ')}.`];
}

function statusCounts(weeks: readonly PupilWeek[]): string {
  return `${STATUSES.map((status) => `${status}: ${weeks.filter((week) => week.status === status).length}`).join('. ')}.`;
}

/** The taught week and where the lines lie, with what they are and are not. */
export function linesInWords({ settings }: Judgement): string {
  return `Taught week: ${weekInWords(settings.taughtMinutes)}, without breaks and lunch. "More out than in" is above ${inWords({ least: settings.moreThan * 100, most: settings.moreThan * 100 })}% of it; "Watch", from ${numberInWords(settings.watchFrom * 100)}%, is this add-on's own early warning. No UK body sets a limit.`;
}

/** What else a pupil's week holds beside the time out of class, with what to ask where no questions stand beside it. */
export function alsoInWords(week: PupilWeek): string[] {
  const mostlyByOthers = week.ledByOthers !== null && week.ledByOthers.least / week.taughtMinutes > 0.5;
  return [...seenInWords(week), ...(mostlyByOthers ? ["Question to ask: who is this pupil's teacher in practice?"] : [])];
}

/** The same without a question: the review has a column for those. */
export function seenInWords(week: PupilWeek): string[] {
  const { taughtMinutes } = week;
  const also: string[] = [];
  if (week.outside.most > 0) also.push(`Outside lessons: ${timeInWords(week.outside)} a week.`);
  if (week.inClass.most > 0) also.push(`Support in class: ${timeInWords(week.inClass)} a week.`);
  if (week.ledByOthers && week.ledByOthers.most > 0) {
    const share = { least: week.ledByOthers.least / taughtMinutes, most: week.ledByOthers.most / taughtMinutes };
    also.push(
      `Led by someone other than a teacher or specialist: ${timeInWords(week.ledByOthers)}, ${shareInWords(share)} of the taught week.`,
    );
  }
  const lost = (always: boolean): string =>
    week.lessonsLost
      .filter((each) => each.always === always)
      .map(({ lesson, minutes }) => `${lesson} ${hoursInWords(minutes)}`)
      .join(', ');
  if (lost(true) !== '') also.push(`Misses every week: ${lost(true)}. Of a lesson held once a week that is the whole.`);
  if (lost(false) !== '') also.push(`${lost(true) === '' ? 'Misses' : 'Misses too'}: ${lost(false)} a week.`);
  if (week.clashes.length > 0) also.push(...week.clashes.map((clash) => clashInWords('', clash)));
  return also;
}

/** What the school has set otherwise than usual, beside the taught week and the lines, which are always said. */
export function settingsInWords(settings: Settings): string[] {
  const { points, figures, taughtByYear, terms, unsaidPlace, highFrom, watchScoreFrom } = settings;
  const changed = [
    ...[...taughtByYear].map(([year, minutes]) => `taught week of ${yearInWords(year)} ${weekInWords(minutes)}`),
    ...[...points]
      .filter(([name, value]) => standardOf(`Points: ${name}`) !== value)
      .map(([name, value]) => `${numberInWords(value)} points for the check "${name}"`),
    ...[...figures]
      .filter(([name, value]) => standardOf(name) !== value)
      .map(([name, value]) => `${name} ${isShare(name) ? percent(value) : numberInWords(value)}`),
    ...(terms.length > 0 ? ["the school's own term dates"] : []),
  ];
  return [
    `Rows that don't say where are taken as ${unsaidPlace}. Scores are "High" from ${numberInWords(highFrom)} and "Watch" from ${numberInWords(watchScoreFrom)}.`,
    ...(changed.length > 0 ? [`Set by the school: ${changed.join('; ')}.`] : []),
  ];
}

function lineOf(label: string): SettingLine | undefined {
  return settingLines().find((line) => line.label === label);
}

function standardOf(label: string): string | number | undefined {
  return lineOf(label)?.standard;
}

function isShare(label: string): boolean {
  return lineOf(label)?.kind.of === 'share';
}
